"""Python's interpreter, of which only one thread at a time has the use, serves the window's thread first."""

import gc
import sys
import time

from PySide6.QtCore import QObject, QTimer, Slot

_MINUTE = 60_000
_LONG = 0.02
"""Seconds that a search may take."""

_NEVER = 1_000_000


_TURN = 0.001
"""Seconds that a thread has to itself while another waits. The window's waits often while it draws."""


def prefer(window: QObject) -> None:
    """Keep what other threads do from holding the window up.

    Args:
        window: is there and holds what lasts as long as the program.
    """
    sys.setswitchinterval(_TURN)
    GarbageCollector(window)


@Slot()
def keep() -> None:
    """Search what is there by now for garbage no more: it is there to stay."""
    gc.freeze()


class GarbageCollector(QObject):
    """Searches all objects once a minute in the window's thread, and nothing else does.

    Python would search all of them in whatever thread makes many, and with the libraries of this program that
    takes a tenth of a second. What is there when this is made is not searched again. Where a search takes too
    long, since more libraries were loaded, it is so as well with what is left. Young objects are searched as
    ever.

    Args:
        parent: Qt's owner.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Search now."""
        begun = time.perf_counter()
        gc.collect()
        if time.perf_counter() - begun > _LONG:
            gc.freeze()
