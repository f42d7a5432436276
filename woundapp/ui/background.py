"""Blocking work done away from the window's thread, its outcome handed back in it."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class Background(QObject):
    """A few threads of one owner; `close` leaves none behind.

    Outcomes arrive in the thread that made the object, through its event loop, and never after `close`.
    """

    _ended = Signal(object)

    def __init__(self, name: str, threads: int = 1, parent: QObject | None = None) -> None:
        """Start nothing yet.

        Args:
            name: of the threads.
            threads: how many pieces of work run at once; further ones wait their turn.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._name, self._threads = name, threads
        self._closed = False
        self._ended.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _executor(self) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - a window is shown without any

        return ThreadPoolExecutor(max_workers=self._threads, thread_name_prefix=self._name)

    def run(
        self,
        work: Callable[[], T],
        succeeded: Callable[[T], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Do `work` on a thread, then call one of the two others in this object's thread.

        Args:
            work: must not touch the window.
            succeeded: gets what `work` returned.
            failed: gets what `work` raised.
        """

        def end(future: "Future[T]") -> None:
            if future.cancelled():
                return
            error = future.exception()
            outcome = partial(failed, error) if error else partial(succeeded, future.result())
            self._ended.emit(outcome)

        self._executor.submit(work).add_done_callback(end)

    def close(self, *, finish: bool = False) -> None:
        """Wait for what runs, and hand nothing back any more.

        Args:
            finish: do also what waits its turn, rather than drop it.
        """
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=not finish)

    @Slot(object)
    def _hand_back(self, outcome: Callable[[], None]) -> None:
        if not self._closed:
            outcome()
