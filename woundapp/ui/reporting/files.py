"""Where the file of a report is saved, and looking at it afterwards."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

_translate = QCoreApplication.translate


def ask(window: QWidget, folder: str, name: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask where a report is saved; never blocks the event loop.

    Args:
        window: the dialog belongs to.
        folder: shown first.
        name: offered for the file.
        chosen: called with the file, if there is one.
    """
    dialog = QFileDialog(window, _translate("ReportFiles", "Save the report"), folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(_translate("ReportFiles", "PDF documents (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def show(file: Path) -> str:
    """Open a report in the program that shows such files; what is said where there is none, else nothing."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        return ""
    said = _translate("ReportFiles", "No program on this machine opens PDF files. The report is in {file}.")
    return said.format(file=file)
