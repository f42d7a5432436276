"""The words for how long something still takes: a range, never more exact than it is known."""

import math

from woundapp.phrases import Phrase
from woundapp.reasoner.pace import FEW_SECONDS, Left

UNKNOWN = Phrase("The first assessments on this computer show how long it takes.")
LONGER = Phrase("Longer than usual.")

_MINUTE = 60
_STEP_SECONDS = 10
_FEW_MINUTES, _STEP_MINUTES = 10, 5


def left(time: Left) -> Phrase:
    """How long it still takes, in a sentence."""
    if time.seconds is None:
        return LONGER if time.longer else UNKNOWN
    if time.longer:
        return Phrase("Longer than usual. Time left: {time}.", time=_range(*time.seconds))
    return Phrase("Time left: {time}.", time=_range(*time.seconds))


def takes(time: Left) -> Phrase | None:
    """How long it would take, in a sentence; None where that is not known."""
    return Phrase("This takes {time}.", time=_range(*time.seconds)) if time.seconds else None


def _range(low: float, high: float) -> Phrase:
    """A range of seconds, rounded outwards."""
    if high <= FEW_SECONDS:
        return Phrase("a few seconds")
    if high <= _MINUTE:
        least, most = _outwards(low, high, _STEP_SECONDS)
        if not least:
            return Phrase("up to about {high} seconds", high=most)
        return Phrase("about {low} to {high} seconds", low=least, high=most)
    low, high = low / _MINUTE, high / _MINUTE
    least, most = _outwards(low, high, 1 if high <= _FEW_MINUTES else _STEP_MINUTES)
    if not least:
        return Phrase("up to about {high} minutes", high=most)
    return Phrase("about {low} to {high} minutes", low=least, high=most)


def _outwards(low: float, high: float, step: int) -> tuple[int, int]:
    """Both rounded to multiples of a step, away from each other, and never to one number."""
    least = math.floor(low / step) * step
    return least, max(math.ceil(high / step) * step, least + step)
