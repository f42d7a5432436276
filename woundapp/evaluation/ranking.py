"""Areas under the ROC and precision-recall curves, with bootstrap intervals."""

from collections.abc import Iterator, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1000
"""Of the photos, with replacement, for an interval."""

_SEED = 2026
_PERCENTILES = (2.5, 97.5)
_BLOCK = 4_000_000
_DIGITS = 4


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """An area under a curve.

    Attributes:
        value: 0 to 1; None unless there are photos with and without infection.
        interval_95: bootstrap percentiles; None likewise. The same photos give the same interval.
    """

    value: float | None = None
    interval_95: tuple[float, float] | None = None


def areas(infected: Sequence[bool], scores: Sequence[float]) -> tuple[Area, Area]:
    """Area under the ROC curve, and under the precision-recall curve as average precision.

    Both are what scikit-learn calls `roc_auc_score` and `average_precision_score`; here they are worked out
    for all resamples at once, which makes a thousand of them a matter of milliseconds.

    Args:
        infected: the truth of each photo.
        scores: higher means more likely infected; equal ones share a place in the ranking.
    """
    truth = np.array(infected, np.float64)
    if not 0 < truth.sum() < len(truth):
        return Area(), Area()
    order = np.argsort(-np.array(scores, np.float64), kind="stable")
    places = np.flatnonzero(np.diff(np.array(scores)[order], prepend=np.inf))
    truth = truth[order]
    found = _areas(np.ones((1, len(truth))), truth, places)[:, 0]
    resampled = np.hstack([_areas(weights, truth, places) for weights in _resamples(len(truth))])
    low, high = np.nanpercentile(resampled, _PERCENTILES, axis=1)
    roc, precision_recall = (
        Area(
            value=round(float(found[curve]), _DIGITS),
            interval_95=(round(float(low[curve]), _DIGITS), round(float(high[curve]), _DIGITS)),
        )
        for curve in range(2)
    )
    return roc, precision_recall


def _resamples(photos: int) -> Iterator[NDArray[np.float64]]:
    """How often each photo was drawn, `(resamples, photos)`, in blocks that fit the memory."""
    generator = np.random.default_rng(_SEED)
    rows = max(1, _BLOCK // photos)
    for start in range(0, RESAMPLES, rows):
        size = min(rows, RESAMPLES - start)
        yield generator.multinomial(photos, np.full(photos, 1 / photos), size=size).astype(np.float64)


def _areas(
    weights: NDArray[np.float64], truth: NDArray[np.float64], places: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Both areas of each resample, `(2, resamples)`; NaN for one that drew photos of one kind alone.

    Args:
        weights: of each photo, `(resamples, photos)`, photos from the highest score to the lowest.
        truth: 1.0 infected, 0.0 not.
        places: index of the first photo of each place in the ranking.
    """
    infected = np.add.reduceat(weights * truth, places, axis=1)
    others = np.add.reduceat(weights * (1 - truth), places, axis=1)
    above, above_others = infected.cumsum(axis=1), others.cumsum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        roc = (others * (above - infected / 2)).sum(axis=1) / (above[:, -1] * above_others[:, -1])
        precision = np.nan_to_num(above / (above + above_others))
        average = (infected * precision).sum(axis=1) / above[:, -1]
    return np.stack([roc, np.where(np.isnan(roc), np.nan, average)])
