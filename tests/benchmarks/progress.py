"""How far a benchmark is, on stderr, so that stdout holds its figures alone."""

import sys
from types import TracebackType
from typing import Self


class Bar:
    """Says the share of a piece of work that is done: each percent where a person looks on, else each tenth.

    Args:
        title: of the work.
    """

    def __init__(self, title: str) -> None:
        self._title = title
        self._watched = sys.stderr.isatty()
        self._shown = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._watched and self._shown:
            print(file=sys.stderr)

    def show(self, share: float) -> None:
        """Tell the share that is done, 0 to 1."""
        step = 1 if self._watched else 10
        percent = int(100 * share / step) * step
        if percent > self._shown:
            self._shown = percent
            start, end = ("\r", "") if self._watched else ("", "\n")
            print(f"{start}{self._title}: {percent} %", end=end, file=sys.stderr, flush=True)
