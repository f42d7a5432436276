"""How right the verdicts are that are kept when the unsure ones are left to the clinician."""

from collections.abc import Sequence

import msgspec

from woundapp.evaluation.metrics import Case
from woundapp.evaluation.shares import Share

COVERAGES = (1.0, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5)
"""Shares of the photos that a verdict is kept for."""

_DIGITS = 4


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """The verdicts that are kept under one width of the grey zone.

    Attributes:
        coverage: share of the photos that are kept, the surest ones.
        grey_zone: half its width: the least distance of a kept probability from one half.
        accuracy: verdicts that are right, by the likelier of the two, of those kept.
    """

    coverage: float
    grey_zone: float | None
    accuracy: Share


def selective(cases: Sequence[Case]) -> list[Kept]:
    """Accuracy against coverage as the grey zone widens (El-Yaniv and Wiener, 2010), on labelled photos.

    Every verdict counts by its probability alone: what else makes the program doubt an answer is left out.

    Args:
        cases: in any order.
    """
    labelled = sorted(
        (case for case in cases if case.record.label is not None), key=lambda case: -abs(case.log_odds)
    )
    found = []
    for coverage in COVERAGES:
        kept = labelled[: round(coverage * len(labelled))]
        found.append(
            Kept(
                coverage=coverage,
                grey_zone=round(abs(kept[-1].probability - 0.5), _DIGITS) if kept else None,
                accuracy=Share.of((case.log_odds >= 0) == case.record.infected for case in kept),
            )
        )
    return found
