"""The reports of the photo at hand and of a wound's course: saved in one step, or looked at before."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QWidget

from woundapp.clinic import ExportKind
from woundapp.dossier import Dossier
from woundapp.report import pdf
from woundapp.report.options import ReportOptions
from woundapp.ui.background import Background
from woundapp.ui.bars import NoticeBar
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.records_service import RecordsService
from woundapp.ui.referral.referral_dialog import ReferralDialog
from woundapp.ui.reporting import files, subject
from woundapp.ui.reporting.report_dialog import ReportDialog
from woundapp.ui.reporting.subject import Subject
from woundapp.ui.said import Said


@dataclass(frozen=True, slots=True)
class Content:
    """What a report of the photo at hand is made of.

    Attributes:
        dossier: the visit at hand.
        photo: SHA-256 of the photo at hand.
        said: of that photo.
        visit: the id of the visit if the records hold all of it; else empty.
    """

    dossier: Dossier
    photo: str
    said: Said
    visit: str = ""


class Reports(QObject):
    """Writes one report at a time.

    Signals:
        changed(): it has become busy, or is not any more.
        saved(Content): a report of the photo at hand was saved or printed.
        sending_wanted(tuple[str, ...]): visits of these ids shall be sent to another system.

    Attributes:
        busy: whether one is being written.
        sending: whether there is another system to send to.

    Args:
        window: dialogs belong to it.
        content: gives what is said of the photo at hand; None where there is none.
        options: gives how reports are to be, unless something else is chosen.
        records: of the patients.
        notice: tells what happened.
        errors: tells what failed.
        background: makes reports of photos that are nobody's.
    """

    changed = Signal()
    saved = Signal(object)
    sending_wanted = Signal(object)

    def __init__(
        self,
        window: QWidget,
        content: Callable[[], Content | None],
        options: Callable[[], ReportOptions],
        records: RecordsService,
        notice: NoticeBar,
        errors: ErrorDialogs,
        background: Background,
    ) -> None:
        super().__init__(window)
        self._window, self._content, self._options, self._records = window, content, options, records
        self._notice, self._errors, self._background = notice, errors, background
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.busy = self.sending = False

    @Slot()
    def ask(self) -> None:
        """Let the user choose where the report of the photo at hand goes."""
        content = self._content()
        if content is None:
            return
        files.ask(self._window, self._folder, pdf.file_name(content.dossier, self._options()), self.save)

    @Slot(str)
    def save(self, file: str) -> None:
        """Write the report of all that was said.

        Args:
            file: the PDF file.
        """
        content = self._content()
        if content is None:
            return
        target, options = Path(file), self._options()
        self._folder = str(target.parent)
        self._set_busy(True)
        self._notice.tell(self.tr("Saving the report…"))

        def done(_: None) -> None:
            self._set_busy(False)
            self.saved.emit(content)
            self._notice.tell(
                self.tr("Saved as {name}.").format(name=target.name),
                link=self.tr("Open the &report"),
                does=lambda: self._open(target),
                symbol="done",
            )

        self._subject(content).use(
            lambda dossier: pdf.write(target, dossier, options), done, self._failed, leaves=ExportKind.REPORT
        )

    @Slot()
    def show(self) -> None:
        """Show the report of the photo at hand before it leaves."""
        content = self._content()
        if content:
            visits = (content.visit,) if content.visit else ()
            dialog = self._show(self._subject(content), self._options(), visits)
            dialog.left.connect(lambda _: self.saved.emit(content))

    def show_course(self, patient: str, wound: str, visits: tuple[str, ...]) -> None:
        """Show the report of a wound's course before it leaves.

        Args:
            patient: the id of the patient.
            wound: the id of the wound.
            visits: the ids of its visits, the earliest first; at least one.
        """
        of = subject.wound(self._records, patient, wound)
        self._show(of, replace(self._options(), course=True), visits)

    @Slot()
    def refer(self) -> None:
        """Refer what is said of the photo at hand to a specialist."""
        content = self._content()
        if content:
            ReferralDialog(self._window, self._subject(content), self._options()).open()

    def refer_course(self, patient: str, wound: str) -> None:
        """Refer a wound, which has a visit, to a specialist.

        Args:
            patient: the id of the patient.
            wound: the id of the wound.
        """
        course = replace(self._options(), course=True)
        ReferralDialog(self._window, subject.wound(self._records, patient, wound), course).open()

    def of_photo(self) -> Subject | None:
        """What is said of the photo at hand; None where there is none."""
        content = self._content()
        return self._subject(content) if content else None

    def _show(self, of: Subject, options: ReportOptions, visits: tuple[str, ...]) -> ReportDialog:
        dialog = ReportDialog(self._window, of, options, self._folder, sending=self.sending and bool(visits))
        dialog.left.connect(self._note_folder)
        dialog.sending_wanted.connect(lambda: self.sending_wanted.emit(visits))
        dialog.open()
        return dialog

    def _subject(self, content: Content) -> Subject:
        patient = content.dossier.patient
        if patient is None:
            return subject.OfNobody(self._background, content.dossier)
        if content.visit:
            return subject.visit(self._records, patient.id, content.visit)
        return subject.unfiled(self._records, patient.id, content.dossier)

    @Slot(str)
    def _note_folder(self, folder: str) -> None:
        self._folder = folder or self._folder

    def _failed(self, error: BaseException) -> None:
        self._notice.hide()
        self._set_busy(False)
        self._errors.show_error(error)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()

    def _open(self, file: Path) -> None:
        if fault := files.show(file):
            self._notice.tell(fault)
