"""Lets a model write in several sequences side by side, a step of all of them in one batch."""

from collections import Counter, deque
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TypeVar

from woundapp.reasoner import llama

Ended = TypeVar("Ended")

Writing = Generator[Sequence[int], None, Ended]
"""Gives the tokens that come next, goes on when they are evaluated, and ends in a result."""


def together(
    engine: llama.Engine, writings: Mapping[int, Writing[Ended]], go_on: Callable[[], None]
) -> dict[int, Ended]:
    """Let all of them write until the last has ended.

    Args:
        engine: that they write with.
        writings: by the sequence that each of them writes in.
        go_on: called before each step; what it raises ends them all.

    Returns:
        What each of them ended in, by sequence.
    """
    running = dict(writings)
    ended: dict[int, Ended] = {}
    try:
        while running:
            go_on()
            tokens: dict[int, Sequence[int]] = {}
            for sequence, writing in list(running.items()):
                try:
                    tokens[sequence] = next(writing)
                except StopIteration as end:
                    ended[sequence] = end.value
                    del running[sequence]
            engine.extend(tokens)
    finally:
        for writing in running.values():
            writing.close()
    return ended


class LoopGuard:
    """Notices that a model has begun to repeat itself.

    Args:
        window: length of the runs of tokens that are compared.
        limit: so many times the same run is a loop.
    """

    def __init__(self, window: int = 24, limit: int = 6) -> None:
        self._recent: deque[int] = deque(maxlen=window)
        self._limit = limit
        self._seen: Counter[tuple[int, ...]] = Counter()

    def loops(self, token: int) -> bool:
        """Take note of one more token; True once the text goes in circles."""
        self._recent.append(token)
        if len(self._recent) < (self._recent.maxlen or 0):
            return False
        run = tuple(self._recent)
        self._seen[run] += 1
        return self._seen[run] >= self._limit
