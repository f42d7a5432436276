"""Why there is no picture, in one sentence, and what can be done."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.ui.icons import Symbol, icon
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, announce, label

_SYMBOL = 48


class TroubleCard(QWidget):
    """Stands where the picture would be.

    Signals:
        again_chosen(): the camera shall be tried again.
        file_chosen(): a photo's file shall be opened instead.
    """

    again_chosen = Signal()
    file_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = label(size=1.25)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._again = QPushButton(self.tr("Try again"))
        self._again.setIcon(icon("retry"))
        self._again.clicked.connect(self.again_chosen)
        file = QPushButton(self.tr("Choose a file instead"))
        file.setIcon(icon("open"))
        file.clicked.connect(self.file_chosen)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        for button in (self._again, file):
            button.setIconSize(QSize(ICON, ICON))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addStretch(1)
        column.addWidget(Symbol("warning", _SYMBOL), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addLayout(buttons)
        column.addStretch(1)

    def tell(self, text: str) -> None:
        """Say what is wrong, and put the focus on the way out."""
        self._text.setText(text)
        announce(self, text)
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)
