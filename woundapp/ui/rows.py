"""Rows of a list: buttons as high as the texts that lie in them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from woundapp.ui.icons import Symbol
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import ICON, breakable, label


class Row(QPushButton):
    """A button as high as what lies in it; the arrow keys go to the rows beside it.

    Args:
        row: takes what lies in it.
    """

    def __init__(self, row: QBoxLayout) -> None:
        super().__init__()
        self.setLayout(row)
        self._row = row
        self.setProperty("finding", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        row.setSpacing(GAP + 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(TARGET, self._row.totalHeightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class TextRow(Row):
    """A row of a symbol, a title, and lines below it.

    Signals:
        chosen(str): it was clicked; what it stands for.

    Args:
        key: what the row stands for.
        symbol: name of the icon.
        title: its first line.
        lines: below it; empty ones are left out.
    """

    chosen = Signal(str)

    def __init__(self, key: str, symbol: str, title: str, lines: Sequence[str]) -> None:
        row = QHBoxLayout()
        super().__init__(row)
        self.key = key
        self.clicked.connect(self._clicked)
        said = [line for line in lines if line]
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(passive(title, bold=True))
        for line in said:
            column.addWidget(passive(line, muted=True))
        row.addWidget(Symbol(symbol, ICON), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join(said))

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.key)


def passive(text: str, *, bold: bool = False, muted: bool = False) -> QWidget:
    """A text on a row that leaves clicks to the row."""
    made = label(breakable(text), bold=bold, muted=muted)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made
