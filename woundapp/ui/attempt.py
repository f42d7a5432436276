"""What stands below a secret: what was wrong with it, how long to wait, and that it is being tried."""

import math

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from woundapp.errors import RecordStoreError
from woundapp.records.key_file import KeyFile
from woundapp.ui.errors import told
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import Advice, announce, label

_LOOK = 250
"""Milliseconds between looks at how long there is to wait."""


class Attempt(QWidget):
    """One attempt at a time, none while wrong ones before it have to be waited for.

    Signals:
        chosen(): it is to be tried now.
        busied(bool): an attempt has begun, or has ended.

    Attributes:
        button: tries; whoever makes this puts it where it belongs.

    Args:
        keys: say how long to wait.
        text: of the button.
    """

    chosen = Signal()
    busied = Signal(bool)

    def __init__(self, keys: KeyFile, text: str = "") -> None:
        super().__init__()
        self._keys = keys
        self._busy = self._waiting = False
        self._possible = True
        self.button = QPushButton(text)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.chosen)
        self._problem = Advice("")
        self._wait = label(muted=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Working on it"))
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self._problem, self._wait, self._bar):
            column.addWidget(part)
            part.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look_at_wait)

    @property
    def busy(self) -> bool:
        """Whether something is being tried."""
        return self._busy

    def allow(self, *, possible: bool) -> None:
        """Say whether the button can be pressed when there is nothing to wait for."""
        self._possible = possible
        self._enable()

    def begin(self) -> None:
        """Show that it is being tried."""
        self._problem.say("")
        self._set_busy(busy=True)

    def end(self) -> None:
        """Show that nothing is being tried, and nothing was wrong."""
        self._problem.say("")
        self._set_busy(busy=False)
        self.look_for_wait()

    def fail(self, error: BaseException) -> None:
        """Show that nothing is being tried, and what was wrong."""
        self._set_busy(busy=False)
        self.say(told(error))
        self.look_for_wait()

    def say(self, problem: str) -> None:
        """Say what is wrong; nothing hides what was."""
        self._problem.say(problem)
        if problem:
            announce(self, problem)

    def look_for_wait(self) -> None:
        """Count down if wrong attempts, of whoever, have to be waited for."""
        if self._keys.there and not self._timer.isActive():
            self._timer.start()
            self._look_at_wait()

    @Slot()
    def _look_at_wait(self) -> None:
        try:
            seconds = math.ceil(self._keys.wait())
        except RecordStoreError as error:
            seconds = 0
            self.say(told(error))
        text = self.tr("Too many wrong attempts. The next one is possible in {seconds} s.")
        self._wait.setText(text.format(seconds=seconds))
        self._wait.setVisible(seconds > 0)
        if seconds and not self._waiting:
            announce(self, self._wait.text())
        elif self._waiting and not seconds:
            announce(self, self.tr("You can try again now."))
        if not seconds:
            self._timer.stop()
        self._waiting = seconds > 0
        self._enable()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._bar.setVisible(busy)
        self._enable()
        self.busied.emit(busy)

    def _enable(self) -> None:
        self.button.setEnabled(self._possible and not self._busy and not self._waiting)
