"""Ends what talks to a network when it takes too long, is cancelled, or is another sender's by now."""

import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from woundapp.errors import CancelledError

LONGEST = 1800.0
"""Seconds for all of one thing that is sent."""

_LOOK = 0.1
_ALIVE = 30.0
"""Seconds between two signs of life."""


class Overdue(Exception):  # noqa: N818 - it is no error until somebody says what was late
    """It took too long."""


class Watch:
    """Watches, on a thread of its own, while this one may be blocked.

    A peer that answers a byte at a time never meets the time-outs of sockets. So the time without `touch`,
    and the whole time, are limited, and then the connection is cut, which ends whatever is blocked on it.

    Args:
        cut: cuts the connection; called on another thread, perhaps before there is one, and then again.
        quiet: seconds without `touch`.
        longest: seconds in all.
        cancelled: asked now and then whether to stop.
        alive: called every half minute; False if another sender has taken this over.
    """

    def __init__(
        self,
        cut: Callable[[], None],
        quiet: float,
        cancelled: Callable[[], bool] = lambda: False,
        alive: Callable[[], bool] = lambda: True,
        longest: float = LONGEST,
    ) -> None:
        self._cut, self._quiet, self._longest = cut, quiet, longest
        self._cancelled, self._alive = cancelled, alive
        self._ended = threading.Event()
        self._why: BaseException | None = None
        self._began = self._touched = self._told = time.monotonic()
        self._thread = threading.Thread(target=self._look, name="sending-watch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()
        if self._why:
            # What is raised while a connection is being cut says nothing.
            raise self._why from error

    def touch(self) -> None:
        """Something went on."""
        self._touched = time.monotonic()

    def check(self) -> None:
        """End at once if the watch has ended it.

        Raises:
            CancelledError: the user stopped it, or another sender has taken it over.
            Overdue: it took too long.
        """
        if self._why:
            raise self._why

    def _look(self) -> None:
        while not self._ended.wait(_LOOK):
            try:
                self._why = self._why or self._reason()
            except Exception as error:  # the records cannot be written: told by the thread that waits
                self._why = error
            if self._why:
                self._cut()

    def _reason(self) -> BaseException | None:
        now = time.monotonic()
        if now - self._touched > self._quiet or now - self._began > self._longest:
            return Overdue()
        if now - self._told > _ALIVE:
            self._told = now
            if not self._alive():
                return CancelledError()
        return CancelledError() if self._cancelled() else None
