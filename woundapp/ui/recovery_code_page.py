"""The recovery code, seen once: to be printed or written down before anything else is done."""

from PySide6.QtCore import QCoreApplication, QMargins, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QHideEvent
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from woundapp.ui import recovery_sheet, theme
from woundapp.ui.icons import icon
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import ICON, Advice, announce, label

_translate = QCoreApplication.translate
_SPACING = 112
"""Between the letters of the code, as percent of what is usual."""

_DIALOG_WIDTH = 520
_Option = QAbstractPrintDialog.PrintDialogOption


class RecoveryCodePage(QWidget):
    """Shows a recovery code; it is never written to the disk, and no file is offered for it.

    Signals:
        kept(bool): the user says that she has it, or takes that back.

    Args:
        code: in groups.
        notice: what else is to be known of it, translated.
    """

    kept = Signal(bool)

    def __init__(self, code: str, notice: str) -> None:
        super().__init__()
        self._code = code
        self._printer: QPrinter | None = None
        title = label(self.tr("Keep this recovery code"), size=1.25, bold=True)
        why = label(
            self.tr(
                "It opens the records when a passphrase is forgotten, and whoever has it can read them. "
                "Lock it away from this computer, for example in the safe of the clinic."
            )
        )
        shown = label(recovery_sheet.lines(code), size=1.9, bold=True)
        font = QFont()
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _SPACING)
        shown.setFont(font)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # a clipboard is often kept
        shown.setProperty("choice", True)
        shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown.setMargin(GAP)
        spelled = ", ".join(" ".join(group) for group in code.split("-"))
        self.setFocusProxy(shown)
        shown.setAccessibleName(self.tr("Recovery code: {code}").format(code=spelled))
        self._print = QPushButton(self.tr("&Print…"))
        self._print.setIcon(icon("print"))
        self._print.setIconSize(QSize(ICON, ICON))
        self._print.clicked.connect(self._ask_printer)
        self._printed = Advice("", "info", warning=False)
        self._printed.hide()
        self._tick = QCheckBox(
            self.tr("I have printed or written down the code and keep it away from this computer")
        )
        self._tick.setMinimumHeight(TARGET)
        self._tick.toggled.connect(self.kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins())
        column.setSpacing(GAP)
        for part in (title, why, label(notice, bold=True), shown):
            column.addWidget(part)
        column.addWidget(self._print, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._printed)
        column.addWidget(self._tick)

    @property
    def is_kept(self) -> bool:
        """Whether the user says that she has it."""
        return self._tick.isChecked()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no printing dialog behind when the code is hidden."""
        for dialog in self.findChildren(QPrintDialog):
            dialog.close()
        super().hideEvent(event)

    @Slot()
    def _ask_printer(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self._say(
                self.tr("No printer is set up on this computer. Write the code down, letter by letter.")
            )
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)  # the dialog does not keep it
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinimumWidth(theme.grown(_DIALOG_WIDTH))  # its own is too small for buttons of our size
        dialog.setWindowTitle(self.tr("Print the recovery code"))
        dialog.setAccessibleName(dialog.windowTitle())
        for option in (_Option.PrintToFile, _Option.PrintPageRange):
            dialog.setOption(option, on=False)
        dialog.accepted.connect(self._print_on)
        QDialog.open(dialog)

    @Slot(object)
    def _print_on(self, printer: QPrinter) -> None:
        if recovery_sheet.draw(self._code, printer):
            self._say(self.tr("The sheet was sent to the printer. Fetch it before somebody else does."))
        else:
            self._say(self.tr("The printer did not take the sheet. Try again, or write the code down."))

    def _say(self, text: str) -> None:
        self._printed.say(text)
        announce(self, text)
