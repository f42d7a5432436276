"""How soon a verdict falls while tokens are hidden in some order, and rises while they are shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from woundapp.reasoner.evidence import Prober
from woundapp.reasoner.hiding import Mask

_STEPS = 16
_RESAMPLES = 1000


@dataclass(slots=True)
class Curves:
    """Areas under the deletion and the insertion curve of one order of the tokens, one of each a photo.

    Deletion hides the tokens one after the other, the most important first: the probability of the verdict
    should fall at once. Insertion shows them one after the other: it should rise at once (Petsiuk et al.,
    2018).
    """

    deletion: list[float] = field(default_factory=list)
    insertion: list[float] = field(default_factory=list)

    def means(self) -> dict[str, float]:
        """Mean areas, JSON-ready."""
        return {
            "deletion": round(float(np.mean(self.deletion)), 4),
            "insertion": round(float(np.mean(self.insertion)), 4),
        }

    def against(self, other: "Curves") -> dict[str, dict[str, Any]]:
        """Areas over those by another order of the same photos, with 95 % intervals from resampled photos."""
        found = {}
        for name in ("deletion", "insertion"):
            ours, theirs = (np.array(getattr(curves, name)) for curves in (self, other))
            chosen = np.random.default_rng(0).integers(0, len(ours), (_RESAMPLES, len(ours)))
            resampled = ours[chosen].mean(axis=1) / theirs[chosen].mean(axis=1)
            low, high = np.percentile(resampled, (2.5, 97.5))
            found[name] = {
                "ratio": round(float(ours.mean() / theirs.mean()), 4),
                "interval_95": (round(float(low), 4), round(float(high), 4)),
            }
        return found


def add(
    found: dict[str, Curves],
    orders: Mapping[str, NDArray[np.float64]],
    probers: Sequence[Prober],
    infected: bool,
) -> None:
    """Measure some orders of one photo's tokens.

    Args:
        found: by the order's name; what is measured is added to it.
        orders: what each token is worth, `(rows, columns)`; the highest is hidden, or shown, first.
        probers: of the photo; their mean counts.
        infected: the verdict.
    """
    measured = np.mean([_areas(prober, list(orders.values()), infected) for prober in probers], axis=0)
    for name, (deletion, insertion) in zip(orders, measured.tolist(), strict=True):
        curves = found.setdefault(name, Curves())
        curves.deletion.append(deletion)
        curves.insertion.append(insertion)


def _areas(
    prober: Prober, orders: Sequence[NDArray[np.float64]], infected: bool
) -> list[tuple[float, float]]:
    """Mean probability of the verdict while tokens are hidden, and while they are shown, for each order."""
    curves = [_nested(order) for order in orders]
    # Nothing hidden and everything hidden are on every curve, and asked once.
    asked = {mask.tobytes(): mask for curve in curves for hidden in curve for mask in (hidden, ~hidden)}
    log_odds = np.array(list(prober.verdicts(list(asked.values()), np.ones(orders[0].shape, np.bool_))))
    said = 1 / (1 + np.exp(-np.clip(log_odds if infected else -log_odds, -700, 700)))
    probability = dict(zip(asked, said.tolist(), strict=True))

    def area(curve: Sequence[Mask]) -> float:
        return float(np.mean([probability[hidden.tobytes()] for hidden in curve]))

    return [(area(curve), area([~hidden for hidden in curve])) for curve in curves]


def _nested(order: NDArray[np.float64]) -> list[Mask]:
    """What is hidden step by step, from nothing to everything."""
    ranked = np.argsort(-order, axis=None, kind="stable")
    found = []
    for step in range(_STEPS + 1):
        mask = np.zeros(order.size, np.bool_)
        mask[ranked[: round(step / _STEPS * order.size)]] = True
        found.append(mask.reshape(order.shape))
    return found
