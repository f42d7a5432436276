"""Files the photo at hand with all that was said of it, what is said of it later, and under whom."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from woundapp.bedside import Bedside
from woundapp.clinic import Patient, Visit, Wound
from woundapp.records import examinations
from woundapp.records.examinations import Examination, Filed, Picture
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.ui import clinic_words
from woundapp.ui.bars import NoticeBar
from woundapp.ui.choose_wound_dialog import ChooseWoundDialog
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.open_case import OpenCase
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.record_forms import RecordForms
from woundapp.ui.records_service import RecordsService
from woundapp.ui.visit_form import VisitForm
from woundapp.ui.visit_photos import VisitPhoto
from woundapp.ui.why_dialog import WhyDialog


class Filing(QObject):
    """Asks whose wound it is where nobody has said, and why where something filed changes.

    Signals:
        filed(): the records hold all that was said of the photo at hand.
        filed_also(str): the photo at hand is filed for another wound, too; the id of that visit.

    Args:
        window: dialogs belong to it.
        photo: at hand.
        service: the records.
        forms: for patients and wounds that are not entered yet.
        notice: tells what happened.
        errors: tells what failed.
    """

    filed = Signal()
    filed_also = Signal(str)

    def __init__(
        self,
        window: QWidget,
        photo: PhotoDesk,
        service: RecordsService,
        forms: RecordForms,
        notice: NoticeBar,
        errors: ErrorDialogs,
    ) -> None:
        super().__init__(window)
        self._window, self._photo, self._service = window, photo, service
        self._forms, self._notice, self._errors = forms, notice, errors
        self.busy = False
        photo.said_more.connect(self._follow)
        service.unlocked.connect(self._follow)

    @Slot()
    def file(self) -> None:
        """File the photo at hand, or what was said of it since it was filed."""
        if not self._photo.fileable or self.busy or self._service.user is None:
            return
        case = self._photo.case
        if case is None:
            dialog = ChooseWoundDialog(self._window, self._service, self._forms)
            dialog.chosen.connect(self._chosen)
            dialog.open()
        elif case.filed is None:
            self._file(case)
        else:
            why = WhyDialog(self._window)
            why.said.connect(lambda reason: self._amend(case, reason))
            why.open()

    @Slot()
    def move(self) -> None:
        """Say that the photo at hand, which is filed, is of another wound."""
        case = self._photo.case
        if case is None or case.filed is None or self.busy:
            return

        def chosen(patient: Kept[Patient], wound: Kept[Wound]) -> None:
            why = WhyDialog(self._window)
            why.said.connect(
                lambda reason: self._move(case, replace(case, patient=patient, wound=wound), reason)
            )
            why.open()

        dialog = ChooseWoundDialog(self._window, self._service, self._forms)
        dialog.chosen.connect(chosen)
        dialog.open()

    @Slot()
    def file_also(self) -> None:
        """File the photo at hand, which is filed, for another wound that is in it as well.

        What was outlined as another wound is that wound there. What the model and the nurse said is not
        taken along: it was said of the first one.
        """
        case = self._photo.case
        if case is None or case.filed is None or self.busy:
            return
        dialog = ChooseWoundDialog(self._window, self._service, self._forms)
        dialog.chosen.connect(lambda _patient, wound: self._file_also(case, wound))
        dialog.open()

    def _file_also(self, case: OpenCase, wound: Kept[Wound]) -> None:
        photo, filed = self._photo.visit.all[self._photo.visit.at], case.filed
        assert filed is not None
        if wound.id == case.wound.id:
            self._notice.tell(self.tr("The photo is filed for this wound already. Choose another wound."))
            return
        said = photo.said.measurement
        measurement = replace(said, wounds=tuple(replace(each, other=not each.other) for each in said.wounds))
        picture = Picture(photo.sha256, photo.new.name)
        seen = Examination(picture, measurement=measurement if measurement.wounds else None)
        visit, by = Visit(wound.id, filed.visit.content.at), case.user.id

        def work(store: RecordStore) -> str:
            contents = {photo.sha256: photo.new.content}
            return examinations.file(store, visit, [seen], Bedside(), contents, by)

        self._service.keep(work, self.filed_also.emit, self._errors.show_error)

    @Slot()
    def correct_time(self) -> None:
        """Correct when the visit was that the photos at hand are of."""
        case = self._photo.case
        if self._photo.photo is None or self.busy:
            return
        if case is None or case.filed is None:
            self._correct_unfiled()
            return

        def read_again(visit: str) -> None:
            self._run(lambda store: examinations.of_visit(store, visit), case)

        self._forms.correct_visit(case.filed.visit, read_again)

    def _correct_unfiled(self) -> None:
        form = VisitForm(self._window, Visit("", self._seen_at), filed=False)

        def correct(visit: Visit, _: str) -> None:
            self._photo.visit.corrected = visit.at
            self._photo.case_changed.emit()
            form.accept()

        form.filled.connect(correct)
        form.open()

    @property
    def _seen_at(self) -> datetime:
        """When the visit is that is not filed yet."""
        return self._photo.visit.taken_at or datetime.now().astimezone()

    @Slot(object, object)
    def _chosen(self, patient: Kept[Patient], wound: Kept[Wound]) -> None:
        user = self._service.user
        if user:
            self._file(OpenCase(patient, wound, user))

    def _file(self, case: OpenCase) -> None:
        photos, bedside, by = self._photo.visit.all, self._photo.said.bedside, case.user.id
        if not photos:
            return
        visit = Visit(case.wound.id, self._seen_at)
        seen = [_examination(photo) for photo in photos]
        contents = {photo.sha256: photo.new.content for photo in photos}

        def work(store: RecordStore) -> Filed:
            thing = examinations.file(store, visit, seen, bedside, contents, by)
            return examinations.of_visit(store, thing)

        self._run(work, case)

    def _amend(self, case: OpenCase, why: str) -> None:
        photos, bedside = self._photo.visit.all, self._photo.said.bedside
        filed, by = case.filed, case.user.id
        assert filed is not None
        seen = [_examination(photo) for photo in photos]
        contents = {photo.sha256: photo.new.content for photo in photos if not photo.filed}

        def work(store: RecordStore) -> Filed:
            examinations.amend(store, filed, seen, bedside, contents, by, why)
            return examinations.of_visit(store, filed.visit.id)

        self._run(work, case)

    @Slot()
    def _follow(self) -> None:
        """What the model's answer leans on may be found out after it was filed: it is filed, too."""
        case, said, opened = self._photo.case, self._photo.said, self._photo.photo
        filed = case.filed.of(opened.photo.sha256) if case and case.filed and opened else None
        known = filed.assessment if filed else None
        if not case or not known or not said.assessment or self.busy or self._photo.unsaved:
            return
        if self._service.user != case.user:
            return
        if said.assessment != known.content:
            self._amend(case, self.tr("evidence checked"))

    def _move(self, case: OpenCase, moved: OpenCase, why: str) -> None:
        filed, by = case.filed, case.user.id
        assert filed is not None

        def work(store: RecordStore) -> Filed:
            visit = replace(filed.visit.content, wound=moved.wound.id)
            store.correct(filed.visit, visit, by, why)
            return examinations.of_visit(store, filed.visit.id)

        self._run(work, moved)

    def _run(self, work: Callable[[RecordStore], Filed], case: OpenCase) -> None:
        photos, bedside = self._photo.visit.all, self._photo.said.bedside
        number = self._photo.visit.number
        if self._service.user is None:
            return  # locked while a question was open
        self.busy = True

        def done(filed: Filed) -> None:
            self.busy = False
            if self._photo.visit.number == number:
                self._photo.note_filed(replace(case, filed=filed), photos, bedside)
            if self._service.user:
                self._notice.tell(
                    self.tr("Filed: {patient}, {place}.").format(
                        patient=clinic_words.isolated(case.patient.content.name),
                        place=clinic_words.place(case.wound.content),
                    ),
                    symbol="done",
                )
            self.filed.emit()

        def failed(error: BaseException) -> None:
            self.busy = False
            self._errors.show_error(error)

        self._service.keep(work, done, failed)


def _examination(photo: VisitPhoto) -> Examination:
    said, picture = photo.said, Picture(photo.sha256, photo.new.name)
    measured = said.measurement if said.measurement != photo.kept.measurement else None
    return Examination(picture, said.assessment, said.review, measured)
