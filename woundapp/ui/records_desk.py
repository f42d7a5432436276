"""Where the nurse is among patients, wounds and visits, and what can be done there."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from woundapp.clinic import Event, Right
from woundapp.records import charts
from woundapp.records.charts import PatientChart, WoundChart
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.ui import clinic_words
from woundapp.ui.actions import Actions
from woundapp.ui.agreement_page import AgreementPage
from woundapp.ui.background import Background
from woundapp.ui.bars import NoticeBar
from woundapp.ui.case_bar import CaseBar
from woundapp.ui.draft_keeper import DraftKeeper
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.filing import Filing
from woundapp.ui.follow_up import course
from woundapp.ui.follow_up.comparison_page import ComparisonPage
from woundapp.ui.follow_up.last_visit import LastVisit
from woundapp.ui.follow_up.thumbnails import Thumbnails
from woundapp.ui.open_case import OpenCase
from woundapp.ui.patient_actions import PatientActions
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.patients_list import PatientsList
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.photo_drafts import PhotoDrafts
from woundapp.ui.record_forms import RecordForms
from woundapp.ui.records_service import RecordsService
from woundapp.ui.reporting.leaving import Leaving
from woundapp.ui.start_page import StartPage
from woundapp.ui.visit_opener import VisitOpener
from woundapp.ui.wound_page import WoundPage


class _Place(Enum):
    START = auto()
    PATIENT = auto()
    WOUND = auto()
    PHOTO = auto()
    COMPARE = auto()
    AGREEMENT = auto()


class RecordsDesk(QObject):
    """Leads from the start page to a patient, her wound, its visits, and back.

    Signals:
        page_wanted(QWidget): a page that shall be shown.
        changed(): something else is possible now.

    Attributes:
        patient_page: of a patient.
        wound_page: of a wound.
        comparison_page: of two visits of a wound.
        agreement_page: of how far users agree with the model.
        case_bar: above an open photo.
        leaving: the ways out of what is shown.

    Args:
        window: dialogs belong to it.
        actions: of the window; those of the records are connected and enabled here.
        service: the records.
        photo: at hand.
        start: the start page.
        notice: tells what happened.
        errors: tells what failed.
        background: decodes the photos of visits.
    """

    page_wanted = Signal(object)
    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        service: RecordsService,
        photo: PhotoDesk,
        start: StartPage,
        notice: NoticeBar,
        errors: ErrorDialogs,
        background: Background,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._service = window, actions, service
        self._photo, self._start, self._notice = photo, start, notice
        self.patient_page = PatientPage(actions)
        self.wound_page = WoundPage(actions, Thumbnails(service, background), background)
        self.comparison_page = ComparisonPage(actions, service, background)
        self.agreement_page = AgreementPage(service)
        self.case_bar = CaseBar(actions)
        self._patients = PatientsList(actions, service)
        start.records.hold(self._patients)
        keeper = DraftKeeper(service, self)
        self._forms = RecordForms(window, service, keeper)
        self._filing = Filing(window, photo, service, self._forms, notice, errors)
        self._drafts = PhotoDrafts(photo, service, keeper, notice)
        self.leaving = Leaving(window, actions, service, photo, notice, errors)
        self._opener = VisitOpener(window, service, photo)
        LastVisit(photo, service)
        self._on_patient = PatientActions(
            window, actions, service, self._forms, lambda: photo.settings.page_size
        )
        self._place = _Place.START
        self._wound: WoundChart | None = None
        self._names: dict[str, str] = {}
        self._connect()

    @property
    def can_file(self) -> bool:
        """Whether the photo at hand can be filed now."""
        return self._service.user is not None and self._photo.fileable and not self._filing.busy

    @Slot()
    def file(self) -> None:
        """File the photo at hand."""
        self._filing.file()

    def enable(self) -> None:
        """Say which of its actions are possible now."""
        actions, place, user = self._actions, self._place, self._service.user
        open_ = user is not None
        actions.home.setEnabled(place is not _Place.START and self._photo.idle)
        actions.back.setEnabled(place is not _Place.START and self._photo.idle)
        actions.find_patient.setEnabled(open_ and self._photo.idle)
        self._on_patient.enable(entering=place is not _Place.PHOTO)
        actions.new_event.setEnabled(open_ and place is _Place.WOUND)
        comparable = place is _Place.WOUND and self._wound is not None and len(self._wound.visits) > 1
        actions.compare.setEnabled(open_ and comparable)
        wound = self._wound if place is _Place.WOUND else None
        self.leaving.enable(wound, with_photo=place is _Place.PHOTO)
        known = self._photo.case is not None and self._photo.case.filed is not None
        filed = known and not self._photo.unsaved
        actions.correct.setEnabled(open_ and (place in (_Place.PATIENT, _Place.WOUND) or filed))
        actions.correct_time.setEnabled(open_ and place is _Place.PHOTO and (filed or not known))
        actions.file.setEnabled(self.can_file)
        actions.file_also.setEnabled(open_ and place is _Place.PHOTO and filed)
        actions.agreement.setEnabled(self._service.may(Right.SEE_AGREEMENT) and self._photo.idle)
        actions.set_up.setEnabled(not self._service.there)
        actions.unlock.setEnabled(self._service.there and not open_)
        actions.lock.setEnabled(open_)
        self.case_bar.setVisible(open_ and place is _Place.PHOTO)
        judged = self._photo.said.review.status is not None
        self.case_bar.show_case(
            self._photo.case, self._photo.visit.taken_at, unsaved=self._photo.unsaved, judged=judged
        )

    @Slot()
    def begin(self) -> None:
        """Somebody is at work: read the names, show where one was, and bring back what was begun."""
        self._start.records.show_state()
        self.refresh_names()
        self._drafts.bring_back()

    @Slot()
    def refresh_names(self) -> None:
        """Read the users' names again, and what is shown."""

        def show(names: dict[str, str]) -> None:
            self._names = names
            self.refresh()

        self._service.ask(_names, show)

    @Slot()
    def end(self) -> None:
        """Nobody is at work: nothing of a patient stays on a page."""
        self._patients.forget()
        self._start.records.show_state()

    def start_over(self) -> None:
        """Somebody else is at work: show nothing of what the one before was at."""
        self._wound = None
        self._photo.close_photo()
        self.go_home()

    @Slot()
    def refresh(self) -> None:
        """Read again what is shown."""
        if self._place is _Place.PATIENT and self._on_patient.chart:
            self.show_patient(self._on_patient.chart.patient.id)
        elif self._place is _Place.WOUND and self._wound:
            self.show_wound(self._wound.wound.id)
        elif self._place is _Place.COMPARE:
            self._compare()
        elif self._place is _Place.START:
            self._patients.refresh(self._names)

    @Slot()
    def go_home(self) -> None:
        """Show the start page; the photo at hand is closed unless something would be lost."""

        def home() -> None:
            self._photo.close_photo()
            self._wound = None
            self._enter(_Place.START)
            self._patients.search.begin_anew()
            self._patients.refresh(self._names)

        self._photo.opener.leaving.emit(home)

    @Slot(str)
    def show_patient(self, patient: str) -> None:
        """Show a patient's page."""

        def show(chart: PatientChart) -> None:
            self.patient_page.show_chart(chart, self._names)
            self._enter(_Place.PATIENT, chart)
            self.patient_page.focus_first()

        self._service.ask(lambda store: charts.of_patient(store, patient), show)

    @Slot(str)
    def show_wound(self, wound: str) -> None:
        """Show a wound's page."""

        def show(chart: WoundChart) -> None:
            self._wound = chart
            self.wound_page.show_chart(chart, self._names)
            self._enter(_Place.WOUND)
            self.wound_page.focus_first()

        self._service.ask(lambda store: charts.of_wound(store, wound), show)

    @Slot(str)
    def show_visit(self, visit: str) -> None:
        """Show what is filed of a visit, with its photos."""
        self._opener.open(visit)

    def _connect(self) -> None:
        actions = self._actions
        does: dict[QAction, Callable[[], object]] = {
            actions.home: self.go_home,
            actions.back: self._go_back,
            actions.find_patient: self._find_patient,
            actions.new_event: self._new_event,
            actions.correct: self._correct,
            actions.correct_time: self._filing.correct_time,
            actions.compare: self._compare,
            actions.file: self.file,
            actions.file_also: self._filing.file_also,
            actions.agreement: self._show_agreement,
        }
        for action, doing in does.items():
            action.triggered.connect(doing)
        self._patients.search.patient_chosen.connect(self.show_patient)
        self._patients.visit_chosen.connect(self.show_visit)
        self.patient_page.wound_chosen.connect(self.show_wound)
        self.wound_page.visit_chosen.connect(self.show_visit)
        self.wound_page.event_chosen.connect(self._correct_event)
        self.comparison_page.signs_answered.connect(self._opener.enter_signs)
        self._on_patient.patient_wanted.connect(self.show_patient)
        self._on_patient.wound_wanted.connect(self.show_wound)
        self._on_patient.forgotten.connect(self.go_home)
        self.agreement_page.left.connect(self.go_home)
        self._photo.opened.connect(lambda: self._enter(_Place.PHOTO))
        self._photo.case_changed.connect(self.changed)
        self._filing.filed.connect(self._drafts.note_filed)
        self._filing.filed.connect(self.changed)
        self._filing.filed_also.connect(self._opener.open)
        outbox = self.leaving.outbox
        outbox.visit_wanted.connect(self.show_visit)
        outbox.changed.connect(lambda: self.wound_page.send.setVisible(outbox.possible))

    def _enter(self, place: _Place, patient: PatientChart | None = None) -> None:
        if place not in (self._place, _Place.PHOTO):
            self._notice.hide()  # it spoke of what was done at the other place
        self._place, self._on_patient.chart = place, patient
        pages: dict[_Place, QWidget] = {
            _Place.START: self._start,
            _Place.PATIENT: self.patient_page,
            _Place.WOUND: self.wound_page,
            _Place.COMPARE: self.comparison_page,
            _Place.PHOTO: self._photo.page,
            _Place.AGREEMENT: self.agreement_page,
        }
        self._photo.opener.next_case = self._next_case()
        self.page_wanted.emit(pages[place])
        self.changed.emit()

    def _next_case(self) -> OpenCase | None:
        """Whose wound a photo is of that is opened here."""
        user = self._service.user
        if self._place is _Place.WOUND and self._wound and user:
            return OpenCase(self._wound.patient, self._wound.wound, user)
        case = self._photo.case
        if self._place is _Place.PHOTO and case:
            return OpenCase(case.patient, case.wound, case.user)
        return None

    @Slot()
    def _go_back(self) -> None:
        if self._place is _Place.PHOTO and self._photo.case and self._service.user:
            wound = self._photo.case.wound.id

            def leave() -> None:
                self._photo.close_photo()
                self.show_wound(wound)

            self._photo.opener.leaving.emit(leave)
        elif self._place is _Place.WOUND and self._wound:
            self.show_patient(self._wound.patient.id)
        elif self._place is _Place.COMPARE and self._wound:
            self.show_wound(self._wound.wound.id)
        else:
            self.go_home()

    @Slot()
    def _find_patient(self) -> None:
        if self._place is not _Place.START:
            self.go_home()
        if self._place is _Place.START:
            self._patients.search.field.setFocus()

    @Slot()
    def _show_agreement(self) -> None:
        def show() -> None:
            self._photo.close_photo()
            self.agreement_page.refresh()
            self._enter(_Place.AGREEMENT)

        self._photo.opener.leaving.emit(show)

    @Slot()
    def _new_event(self) -> None:
        if self._wound:
            wound = self._wound.wound.id
            self._forms.new_event(wound, lambda _: self.show_wound(wound))

    @Slot(object)
    def _correct_event(self, event: Kept[Event]) -> None:
        self._forms.correct_event(event, lambda _: self.show_wound(event.content.wound))

    @Slot()
    def _correct(self) -> None:
        if self._on_patient.chart:
            self._forms.correct_patient(self._on_patient.chart.patient, self.show_patient)
        elif self._place is _Place.WOUND and self._wound:
            self._forms.correct_wound(self._wound.wound, self.show_wound)
        elif self._place is _Place.PHOTO:
            self._filing.move()

    @Slot()
    def _compare(self) -> None:
        """Show two visits of the wound beside each other."""
        chart = self._wound
        if chart:
            title = clinic_words.whose(chart.patient.content, chart.wound.content)
            self.comparison_page.show_course(course.of_chart(chart), title)
            self._enter(_Place.COMPARE)
            self.comparison_page.focus_first()


def _names(store: RecordStore) -> dict[str, str]:
    return {user.id: user.content.name for user in store.users()}
