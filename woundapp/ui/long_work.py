"""Work on the records that takes minutes: how far it is, and a way to stop it."""

import threading

from PySide6.QtCore import QObject, Qt, Signal


class LongWork(QObject):
    """One piece of work; whoever does it tells how far it is, and asks whether to stop.

    Signals:
        progressed(float): the share that is done, 0 to 1.

    Args:
        parent: Qt's owner.
    """

    progressed = Signal(float)
    _reported = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._told = -1
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Have it end as soon as it can, with a CancelledError; nothing is left of it."""
        self._stop.set()

    def stopped(self) -> bool:
        """Whether it shall end; asked in any thread."""
        return self._stop.is_set()

    def report(self, share: float) -> None:
        """Tell how far it is, in any thread and as often as one likes.

        Args:
            share: that is done, 0 to 1.
        """
        percent = int(100 * share)
        if percent != self._told:
            self._told = percent
            self._reported.emit(share)
