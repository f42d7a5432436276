"""A share with its interval: right answers out of all."""

import math
from collections.abc import Iterable
from statistics import NormalDist

import msgspec

_DIGITS = 4
_Z = NormalDist().inv_cdf(0.975)


class Share(msgspec.Struct, frozen=True):
    """Right ones out of all.

    Attributes:
        share: from 0 to 1; None out of nothing.
        interval_95: Wilson's interval (Wilson, 1927).
        right: how many.
        total: out of how many.
    """

    share: float | None
    interval_95: tuple[float, float]
    right: int
    total: int

    @classmethod
    def of(cls, answers: Iterable[bool]) -> "Share":
        """The share of True."""
        listed = list(answers)
        return cls.counted(sum(listed), len(listed))

    @classmethod
    def counted(cls, right: int, total: int) -> "Share":
        """The share of what was counted."""
        if total == 0:
            return cls(None, (0.0, 1.0), 0, 0)
        below = total + _Z**2
        middle = (right + _Z**2 / 2) / below
        spread = _Z * math.sqrt(right * (total - right) / total + _Z**2 / 4) / below
        interval = (round(max(0.0, middle - spread), _DIGITS), round(min(1.0, middle + spread), _DIGITS))
        return cls(round(right / total, _DIGITS), interval, right, total)
