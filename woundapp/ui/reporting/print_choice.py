"""Which printer, and how: the system's own dialog, where there is a printer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from woundapp.settings import PageSize
from woundapp.ui import theme
from woundapp.ui.reporting import printing

_translate = QCoreApplication.translate
_WIDTH = 640


def possible() -> bool:
    """Whether any printer is set up."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask(window: QWidget, paper: PageSize, pages: int, go_on: Callable[[QPrinter], object]) -> QPrintDialog:
    """Ask for printer, pages, copies and paper; never blocks the event loop.

    Args:
        window: the dialog belongs to.
        paper: of the document.
        pages: how many it has.
        go_on: called with the printer as it is set, if the user wants to print.
    """
    printer = printing.printer_for(paper)  # kept by `accepted`: the dialog does not keep it
    dialog = QPrintDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setMinimumWidth(theme.grown(_WIDTH))  # its own is too small for buttons of our size
    dialog.setWindowTitle(_translate("PrintChoice", "Print the report"))
    dialog.setAccessibleName(dialog.windowTitle())
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    # A file of pictures of the pages would be a worse one than the report that can be saved.
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)

    def accepted() -> None:
        go_on(printer)

    dialog.accepted.connect(accepted)
    QDialog.open(dialog)
    return dialog
