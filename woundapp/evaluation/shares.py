"""A share with its interval: right answers out of all."""

from collections.abc import Iterable

import msgspec

_DIGITS = 4


class Share(msgspec.Struct, frozen=True):
    """Right ones out of all; needs the extra `evaluation`.

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
        right, total = sum(listed), len(listed)
        if total == 0:
            return cls(None, (0.0, 1.0), 0, 0)
        from statsmodels.stats.proportion import proportion_confint  # noqa: PLC0415 - of the extra

        low, high = proportion_confint(right, total, method="wilson")
        return cls(
            round(right / total, _DIGITS),
            (round(float(low), _DIGITS), round(float(high), _DIGITS)),
            right,
            total,
        )
