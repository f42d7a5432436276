"""How long something still takes, in a sentence that is kept up to date."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from woundapp.reasoner.pace import Left
from woundapp.ui import phrases
from woundapp.ui.widgets import label
from woundapp.wording import time_left

_SECOND = 1000


class TimeLeft(QWidget):
    """A sentence that is there while something goes on."""

    def __init__(self) -> None:
        super().__init__()
        self._ask: Callable[[], Left | None] = lambda: None
        self._said = label(muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._said)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self.refresh)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty where there is nothing to say."""
        return self._said.text()

    def begin(self, ask: Callable[[], Left | None]) -> None:
        """Say it from now on, every second.

        Args:
            ask: gives the time left; None where there is nothing to say.
        """
        self._ask = ask
        self.refresh()
        self._clock.start()

    def end(self) -> None:
        """Say nothing any more."""
        self._clock.stop()
        self._ask = lambda: None
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say it as it is now."""
        left = self._ask()
        self._said.setText(phrases.said(time_left.left(left)) if left else "")
        self.setVisible(left is not None)
