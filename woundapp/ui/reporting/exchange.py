"""Files of a visit that other systems read: FHIR and DICOM."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from woundapp.clinic import ExportKind
from woundapp.dossier import Dossier
from woundapp.exporting import visit_files
from woundapp.report.options import ReportOptions
from woundapp.ui.bars import NoticeBar
from woundapp.ui.errors import ErrorDialogs
from woundapp.ui.reporting.subject import Subject


class Exchange(QObject):
    """Asks where such files go, and writes them.

    Args:
        window: dialogs belong to it.
        options: gives how the report is that goes with DICOM objects, and what the clinic is called.
        notice: tells what happened.
        errors: tells what failed.
    """

    def __init__(
        self,
        window: QWidget,
        options: Callable[[], ReportOptions],
        notice: NoticeBar,
        errors: ErrorDialogs,
    ) -> None:
        super().__init__(window)
        self._window, self._options, self._notice, self._errors = window, options, notice, errors
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask_fhir(self, subject: Subject, by: str) -> None:
        """Ask where the FHIR document of a visit goes, and write it.

        Args:
            subject: up to that visit.
            by: name of the user; empty where nobody is known.
        """
        dialog = QFileDialog(self._window, self.tr("Save as FHIR"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("FHIR documents (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.selectFile(visit_files.FHIR_FILE)
        clinic = self._options().letterhead.name

        def write(file: str) -> None:
            target = Path(file)
            self._write(
                subject,
                target,
                lambda dossier: visit_files.write_fhir(dossier, target, by, clinic),
                ExportKind.FHIR_FILE,
            )

        dialog.fileSelected.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_dicom(self, subject: Subject) -> None:
        """Ask where the folder of a visit's DICOM objects is made, and write it.

        Args:
            subject: up to that visit.
        """
        dialog = QFileDialog(self._window, self.tr("Where the folder of DICOM files is made"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        options = self._options()

        def write(folder: str) -> None:
            within = Path(folder)
            self._write(
                subject,
                within,
                lambda dossier: visit_files.write_dicom(dossier, within, options),
                ExportKind.DICOM_FILES,
            )

        dialog.fileSelected.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(
        self, subject: Subject, target: Path, work: Callable[[Dossier], Path], kind: ExportKind
    ) -> None:
        self._folder = str(target.parent if kind is ExportKind.FHIR_FILE else target)
        self._notice.tell(self.tr("The file is written…"))

        def done(written: Path) -> None:
            text = self.tr("Saved as {name}. It is not encrypted: whoever has it can read it.")
            self._notice.tell(text.format(name=written.name), symbol="done")

        def failed(error: BaseException) -> None:
            self._notice.hide()
            self._errors.show_error(error)

        subject.use(work, done, failed, leaves=kind)
