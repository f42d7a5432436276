"""The plots of an evaluation as SVG that stands inside a page and takes on its colours."""

import io
import re
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from sklearn.metrics import precision_recall_curve, roc_curve

from woundapp.evaluation.calibration import ReliabilityBin
from woundapp.evaluation.metrics import Case
from woundapp.evaluation.shares import Share

_INK, _FIRST, _SECOND = "#010101", "#020202", "#030303"
_COLOURS = {_INK: "currentColor", _FIRST: "var(--first)", _SECOND: "var(--second)"}
"""What stands for the page's colours while matplotlib draws, and what it becomes."""

_STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "woundapp",
    "font.size": 10.0,
    "text.color": _INK,
    "axes.edgecolor": _INK,
    "axes.labelcolor": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "legend.frameon": False,
}


def curves(cases: Sequence[Case]) -> str | None:
    """ROC and precision-recall curve side by side; None without photos of both labels."""
    labelled = [case for case in cases if case.record.label is not None]
    truth = [case.record.infected for case in labelled]
    if all(truth) or not any(truth):
        return None
    scores = [case.log_odds for case in labelled]
    with mpl.rc_context(_STYLE):
        drawing = Figure(figsize=(7.4, 3.6), layout="constrained")
        left, right = drawing.subplots(1, 2)
        false, true, _ = roc_curve(truth, scores)
        left.plot((0, 1), (0, 1), color=_INK, linewidth=0.8, linestyle=":")
        left.plot(false, true, color=_FIRST, linewidth=2)
        _unit_square(left, "1 - specificity", "sensitivity")
        precision, recall, _ = precision_recall_curve(truth, scores)
        share = sum(truth) / len(truth)
        right.plot((0, 1), (share, share), color=_INK, linewidth=0.8, linestyle=":")
        right.step(recall, precision, color=_FIRST, linewidth=2, where="post")
        _unit_square(right, "sensitivity (recall)", "positive predictive value (precision)")
        return _svg(drawing, "curves")


def reliability(now: Sequence[ReliabilityBin], fitted: Sequence[ReliabilityBin] | None) -> str | None:
    """How often photos of one probability were infected, now and with a fitted temperature."""
    if not any(each.infected.total for each in now):
        return None
    with mpl.rc_context(_STYLE):
        drawing = Figure(figsize=(4.6, 4.2), layout="constrained")
        axes = drawing.subplots()
        axes.plot((0, 1), (0, 1), color=_INK, linewidth=0.8, linestyle=":")
        _reliability_line(axes, now, _FIRST, "o", "as the pack is")
        if fitted:
            _reliability_line(axes, fitted, _SECOND, "s", "with the fitted temperature")
            axes.legend(loc="upper left")
        _unit_square(axes, "probability of infection, mean of the range", "share infected")
        return _svg(drawing, "reliability")


def forest(shares: Mapping[str, Share]) -> str | None:
    """Shares below each other with their intervals; None of no shares."""
    shown = [
        (name, found.share, found.interval_95) for name, found in shares.items() if found.share is not None
    ]
    if not shown:
        return None
    with mpl.rc_context(_STYLE):
        drawing = Figure(figsize=(7.4, 0.7 + 0.34 * len(shown)), layout="constrained")
        axes = drawing.subplots()
        for row, (_, value, interval) in enumerate(shown):
            axes.plot(interval, (row, row), color=_FIRST, linewidth=2)
            axes.plot([value], [row], color=_FIRST, marker="o", linestyle="none")
        axes.set_yticks(range(len(shown)), [name for name, _, _ in shown])
        axes.set_ylim(len(shown) - 0.5, -0.5)
        axes.set_xlim(-0.01, 1.02)  # the marker of a share of 1 is whole
        axes.set_xlabel("accuracy, with its 95 % interval")
        return _svg(drawing, "forest")


def _reliability_line(
    axes: Axes, bins: Sequence[ReliabilityBin], colour: str, marker: str, label: str
) -> None:
    points = [
        (each.mean_probability, each.infected.share, each.infected.interval_95)
        for each in bins
        if each.mean_probability is not None and each.infected.share is not None
    ]
    across, up = [point[0] for point in points], [point[1] for point in points]
    axes.plot(across, up, color=colour, marker=marker, linewidth=1.5, label=label)
    for mean, _, interval in points:
        axes.plot((mean, mean), interval, color=colour, linewidth=0.8)


def _unit_square(axes: Axes, across: str, up: str) -> None:
    axes.set(xlim=(-0.01, 1.01), ylim=(-0.01, 1.01), xlabel=across, ylabel=up, aspect="equal")


def _svg(drawing: Figure, name: str) -> str:
    """The drawing as one SVG element whose ids are its own and which refers to nothing outside."""
    stream = io.StringIO()
    nothing = dict.fromkeys(("Creator", "Date", "Format", "Type"))
    drawing.savefig(stream, format="svg", transparent=True, metadata=nothing)
    svg = stream.getvalue()
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = re.sub(r'(\bid="|xlink:href="#|url\(#)', rf"\g<1>{name}-", svg)
    for drawn, shown in _COLOURS.items():
        svg = svg.replace(drawn, shown)
    return svg.replace("<svg ", '<svg aria-hidden="true" ', 1)
