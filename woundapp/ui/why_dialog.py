"""Asks why something that is in the records changes."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from woundapp.ui import theme
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import label

_LONGEST = 200
_WIDTH = 460


class WhyDialog(QDialog):
    """A line for the reason; what was filed before stays known.

    Signals:
        said(str): the reason; the dialog is closed.

    Args:
        window: the dialog belongs to.
    """

    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why is this changed?"))
        self.setAccessibleName(self.windowTitle())
        self._reason = QLineEdit()
        self._reason.setMinimumHeight(TARGET)
        self._reason.setMaxLength(_LONGEST)
        self._reason.setAccessibleName(self.windowTitle())
        self._reason.textChanged.connect(self._typed)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._save = buttons.button(QDialogButtonBox.StandardButton.Save)
        buttons.accepted.connect(self._accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP + 4)
        column.addWidget(label(self.windowTitle(), size=1.25, bold=True))
        column.addWidget(
            label(self.tr("What was filed before stays in the records, with your name and this reason."))
        )
        column.addWidget(self._reason)
        column.addWidget(buttons)
        self.setMinimumWidth(min(theme.grown(_WIDTH), self.screen().availableSize().width()))
        self._typed()

    @Slot()
    def _typed(self) -> None:
        self._save.setEnabled(bool(self._reason.text().strip()))

    @Slot()
    def _accepted(self) -> None:
        reason = self._reason.text().strip()
        self.accept()
        self.said.emit(reason)
