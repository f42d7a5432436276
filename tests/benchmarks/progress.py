"""How far a benchmark is, on stderr, so that stdout holds its figures alone."""

import sys
from types import TracebackType
from typing import Self


class Bar:
    """Says the share of a piece of work that is done, where a person looks on; else only when it is over."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._shown = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if sys.stderr.isatty() and self._shown >= 0:
            print(file=sys.stderr)

    def show(self, share: float) -> None:
        """Tell the share that is done, 0 to 1."""
        percent = int(100 * share)
        if percent == self._shown or not (sys.stderr.isatty() or percent == 100):
            return
        self._shown = percent
        opening = "\r" if sys.stderr.isatty() else ""
        closing = "" if opening else "\n"
        print(f"{opening}{self._title}: {percent} %", end=closing, file=sys.stderr, flush=True)
