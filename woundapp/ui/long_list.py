"""A list of rows that may be long: made a few at a time, so that the window answers meanwhile."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from woundapp.ui.theme import GAP
from woundapp.ui.widgets import clear

_AT_ONCE = 4
"""Rows that are made before the window answers again."""

_SHOWN = 12
"""Rows that are shown until more are wanted, and how many more then."""


class LongList(QWidget):
    """Rows below each other, and below them a button for more, if there are."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Callable[[], QWidget]] = []
        self._wanted = 0
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP)
        self._more = QPushButton()
        self._more.hide()
        self._more.clicked.connect(self._show_more)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._rows)
        column.addWidget(self._more)

    def show_rows(self, makers: Sequence[Callable[[], QWidget]]) -> None:
        """Show other rows, as many as were shown before.

        Args:
            makers: one for each row, that makes it.
        """
        clear(self._rows)
        self._waiting = list(reversed(makers))
        self._wanted = max(self._wanted, _SHOWN)
        self._make()

    def show_few(self) -> None:
        """Show no more rows than at first the next time."""
        self._wanted = 0

    @Slot()
    def _make(self) -> None:
        count = min(_AT_ONCE, self._wanted - self._rows.count(), len(self._waiting))
        for _ in range(count):
            self._rows.addWidget(self._waiting.pop()())
        done = self._rows.count() >= self._wanted
        left = len(self._waiting)
        self._more.setText(self.tr("Show &more ({count})").format(count=left))
        self._more.setVisible(bool(left) and done)
        if left and not done:
            self._timer.start(0)

    @Slot()
    def _show_more(self) -> None:
        before = self._rows.count()
        self._wanted = before + _SHOWN
        self._make()
        first = self._rows.itemAt(before)
        if first and (row := first.widget()):
            row.setFocus()
