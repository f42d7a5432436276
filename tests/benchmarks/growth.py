"""Curves of a cost over the work: the exponent that each grows with, and plots of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

LINEAR, FLAT = 1.3, 0.15
"""The highest exponents that pass for linear and for flat; the rest is what a busy machine adds."""

_UPPER = 8
"""An exponent is that of the upper end, from an eighth of the most work on: below it fixed costs hide it."""

_GROWN = 3
"""The most work has to cost so many times what none costs for the difference alone to be fitted."""

_WIDE = 30
"""Costs that differ by more than so many times are drawn on a logarithmic scale."""

_MARKERS = "os^Dv*Px"


@dataclass(frozen=True)
class Curve:
    """What some work costs, the more there is of it.

    Attributes:
        name: of what is measured, in words.
        points: amounts of work, ascending, the first perhaps 0, and the cost of each.
        unit: of the cost.
        limit: the highest exponent that it may grow with.
    """

    name: str
    points: Sequence[tuple[float, float]]
    unit: str = "seconds"
    limit: float = LINEAR

    @property
    def exponent(self) -> float:
        """The k of `cost ~ work ** k`: the slope of a straight line through the logarithms of both.

        What no work costs is taken off where it is known and small beside the rest.
        """
        work, cost = np.array(self.points, np.float64).T
        upper = work >= work[-1] / _UPPER
        idle = cost[0] if work[0] == 0 and cost[-1] >= _GROWN * cost[0] else 0.0
        work, cost = work[upper], np.maximum(cost[upper] - idle, cost[-1] * 1e-3)
        return float(np.polyfit(np.log(work), np.log(cost), 1)[0]) if len(work) > 1 else 0.0

    @property
    def too_steep(self) -> bool:
        """Whether it grows with a higher exponent than it may."""
        return self.exponent > self.limit

    def as_json(self) -> dict[str, Any]:
        """The curve as plain values."""
        return {
            "name": self.name,
            "unit": self.unit,
            "points": [[work, round(cost, 5)] for work, cost in self.points],
            "exponent": round(self.exponent, 2),
            "limit": self.limit,
            "verdict": "too steep" if self.too_steep else "as it may be",
        }


def plot(file: Path, title: str, work: str, curves: Sequence[Curve]) -> None:
    """Draw curves, those of each unit side by side.

    Args:
        file: PNG or SVG, by its ending.
        title: above all of them.
        work: what there is more and more of, with its unit.
        curves: at least one.
    """
    units = list(dict.fromkeys(curve.unit for curve in curves))
    figure = Figure(figsize=(6.5 * len(units), 5), layout="constrained")
    figure.suptitle(title)
    for unit, axes in zip(units, figure.subplots(1, len(units), squeeze=False)[0], strict=True):
        _draw(axes, [curve for curve in curves if curve.unit == unit])
        axes.set_xlabel(work)
        axes.set_ylabel(unit)
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, dpi=120)


def _draw(axes: Axes, curves: Sequence[Curve]) -> None:
    for curve, marker in zip(curves, _MARKERS * len(curves), strict=False):
        work, cost = zip(*curve.points, strict=True)
        axes.plot(work, cost, marker=marker, label=f"{curve.name}: exponent {curve.exponent:.2f}")
    amounts = sorted({amount for curve in curves for amount, _ in curve.points})
    if amounts[0] > 0:
        axes.set_xscale("log")
    axes.set_xticks(amounts, [f"{amount:g}" for amount in amounts])
    axes.minorticks_off()
    costs = [cost for curve in curves for amount, cost in curve.points if amount and cost > 0] or [1.0]
    least, most = min(costs), max(costs)
    if most > _WIDE * least:
        axes.set_yscale("log")
        axes.yaxis.set_major_formatter("{x:g}")
        axes.set_ylim(least / 2, most * 2)
    else:
        axes.set_ylim(0, most * 1.1)
    axes.grid(alpha=0.3)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.12))
