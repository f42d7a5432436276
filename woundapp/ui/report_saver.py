"""Asks where the report goes, writes it, and offers to open it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from woundapp.bedside import Bedside
from woundapp.domain import Assessment
from woundapp.dossier import Dossier
from woundapp.measurement import Measurement
from woundapp.report import pdf
from woundapp.report.options import ReportOptions
from woundapp.review import Review
from woundapp.ui.background import Background
from woundapp.ui.bars import NoticeBar
from woundapp.ui.errors import ErrorDialogs


@dataclass(frozen=True, slots=True)
class Said:
    """All that was said of a photo.

    Attributes:
        assessment: the model's; None where it was not asked.
        review: the nurse's, of the model's findings and of the wound.
        bedside: what she found.
        measurement: what she measured.
    """

    assessment: Assessment | None = None
    review: Review = Review(())
    bedside: Bedside = Bedside()
    measurement: Measurement = Measurement()


@dataclass(frozen=True, slots=True)
class Content:
    """What a report is made of.

    Attributes:
        dossier: the visit at hand.
        options: how the report is to be.
        photo: SHA-256 of the photo at hand.
        said: of that photo.
    """

    dossier: Dossier
    options: ReportOptions
    photo: str
    said: Said


class ReportSaver(QObject):
    """Writes one report at a time.

    Signals:
        changed(): it has become busy, or is not any more.
        saved(Content): a report was written.

    Attributes:
        busy: whether one is being written.

    Args:
        window: dialogs belong to it.
        content: gives what the report is made of; None where there is nothing to report.
        notice: tells what happened.
        errors: tells what failed.
        background: writes.
    """

    changed = Signal()
    saved = Signal(object)

    def __init__(
        self,
        window: QWidget,
        content: Callable[[], Content | None],
        notice: NoticeBar,
        errors: ErrorDialogs,
        background: Background,
    ) -> None:
        super().__init__(window)
        self._window, self._content = window, content
        self._notice, self._errors, self._background = notice, errors, background
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.busy = False

    @Slot()
    def ask(self) -> None:
        """Let the user choose where the report goes."""
        content = self._content()
        if content is None:
            return
        dialog = QFileDialog(self._window, self.tr("Save the report"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(pdf.file_name(content.dossier, content.options))
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save(self, file: str) -> None:
        """Write the report of all that was said.

        Args:
            file: the PDF file.
        """
        content = self._content()
        if content is None:
            return
        target = Path(file)
        self._folder = str(target.parent)
        self._set_busy(True)
        self._notice.tell(self.tr("Saving the report…"))

        def write() -> None:
            pdf.write(target, content.dossier, content.options)

        def done(_: None) -> None:
            self._set_busy(False)
            self.saved.emit(content)
            self._notice.tell(
                self.tr("Saved as {name}.").format(name=target.name),
                link=self.tr("Open the &report"),
                does=lambda: self._open(target),
                symbol="done",
            )

        self._background.run(write, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._notice.hide()
        self._set_busy(False)
        self._errors.show_error(error)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()

    def _open(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._notice.tell(
                self.tr("No program on this machine opens PDF files. The report is in {file}.").format(
                    file=file
                )
            )
