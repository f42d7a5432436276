"""Notices that nobody has used the program for a while."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

_SECOND = 1000
_MINUTE = 60.0
_Type = QEvent.Type
_BY_HAND = {
    _Type.KeyPress,
    _Type.KeyRelease,
    _Type.InputMethod,
    _Type.MouseButtonPress,
    _Type.MouseButtonRelease,
    _Type.MouseButtonDblClick,
    _Type.MouseMove,
    _Type.Wheel,
    _Type.TouchBegin,
    _Type.TouchUpdate,
    _Type.TouchEnd,
    _Type.TabletPress,
    _Type.TabletMove,
    _Type.TabletRelease,
    _Type.NativeGesture,
    _Type.DragMove,
    _Type.Drop,
}


def elapsed() -> float:
    """Seconds since some moment, those asleep counted, whatever is done to the computer's clock."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":  # noqa: RET505 - mypy knows branches of platforms, not what follows them
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # time.monotonic() stops while a Mac sleeps
    else:
        return time.monotonic()


class IdleWatch(QObject):
    """Watches keys, mouse, touch and wheel of the whole application.

    It listens at the windows, where what is done by hand arrives first, and at what has the focus, to which
    an input method writes. At the application it would see every event there is, and slow each of them down.

    What is done by hand once the time has passed, as when the computer wakes, is only taken as a sign of
    life: it reaches nothing that was on the screen before.

    Signals:
        idled(): nothing was done by hand for so long; not again before something is.

    Args:
        application: is watched.
        minutes: until `idled`; 0 for never.
        clock: seconds since some moment.
        parent: Qt's owner.
    """

    idled = Signal()

    def __init__(
        self,
        application: QGuiApplication,
        minutes: float,
        clock: Callable[[], float] = elapsed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = minutes * _MINUTE
        self._idle = False
        self._touched_at = clock()
        self._focus: QObject | None = None
        # Looked at each second, since a timer for the whole time stands still while the computer sleeps.
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self._listen)
        self._timer.timeout.connect(self._look)
        self.set_minutes(minutes)
        application.focusWindowChanged.connect(self._listen)
        application.focusObjectChanged.connect(self._listen_at)
        self._listen()
        self._listen_at(application.focusObject())

    @Slot(float)
    def set_minutes(self, minutes: float) -> None:
        """Wait for another time from now on.

        Args:
            minutes: until `idled`; 0 for never.
        """
        self._limit = minutes * _MINUTE
        self._idle = False
        self._touched_at = self._clock()
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() not in _BY_HAND:
            return False
        late = self._look()
        self._idle = False
        self._touched_at = self._clock()
        return late

    @Slot()
    def _listen(self) -> None:
        """Listen at all windows, also at those that came since, such as menus."""
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)

    @Slot(QObject)
    def _listen_at(self, focus: QObject | None) -> None:
        before = self._focus
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        self._focus = None if isinstance(focus, QWindow) else focus
        if self._focus is not None:
            self._focus.installEventFilter(self)

    @Slot()
    def _look(self) -> bool:
        """Tell if the time has passed; whether it has just been told."""
        if not self._limit or self._idle or self._clock() - self._touched_at < self._limit:
            return False
        self._idle = True
        self.idled.emit()
        return True
