"""What the lines, markers and areas of a plot stand for, in a row below it."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Callable, Sequence

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from woundapp.domain import InfectionStatus
from woundapp.report import text, time_plot
from woundapp.report.figures import Drawing

Swatch = Callable[[Canvas, float, float], None]
"""Draws a sample around a point, some 14 points wide."""

Entry = tuple[Swatch, str]

_SIZE, _LEADING, _SAMPLE, _GAP = 7.0, 10.0, 18.0, 9.0


class PlotKey(Drawing):
    """Samples with their names, in as many rows as they need.

    Args:
        entries: each sample with its name.
        width: in points.
    """

    def __init__(self, entries: Sequence[Entry], width: float) -> None:
        self._rows: list[list[tuple[float, Entry]]] = [[]]
        left = time_plot.LEFT
        for entry in entries:
            needed = _SAMPLE + pdfmetrics.stringWidth(entry[1], text.REGULAR, _SIZE) + _GAP
            if self._rows[-1] and left + needed > width:
                self._rows.append([])
                left = time_plot.LEFT
            self._rows[-1].append((left, entry))
            left += needed
        super().__init__(width, _LEADING * len(self._rows) + 1)

    def draw(self) -> None:
        canvas = self.canv
        for number, row in enumerate(self._rows):
            y = self.box_height - _LEADING * (number + 1) + 4.5
            for left, (swatch, name) in row:
                canvas.saveState()
                swatch(canvas, left + _SAMPLE / 2 - 3, y)
                canvas.restoreState()
                canvas.setFillColor(text.INK)
                canvas.setFont(text.REGULAR, _SIZE)
                canvas.drawString(left + _SAMPLE - 2, y - _SIZE / 3, name)


def span(canvas: Canvas, x: float, y: float) -> None:
    """The sample of an uncertainty."""
    range_(canvas, x, y)
    canvas.setFillColor(text.INK)
    canvas.circle(x, y, 2.1, stroke=0, fill=1)


def range_(canvas: Canvas, x: float, y: float) -> None:
    """The sample of a range."""
    canvas.setStrokeColor(text.GREY)
    canvas.setLineWidth(0.8)
    canvas.line(x, y - 3.5, x, y + 3.5)
    for end in (y - 3.5, y + 3.5):
        canvas.line(x - 2.2, end, x + 2.2, end)


def line(canvas: Canvas, x: float, y: float) -> None:
    """The sample of a solid line."""
    _line(canvas, x, y, ())
    canvas.setFillColor(text.INK)
    canvas.circle(x, y, 2.1, stroke=0, fill=1)


def dashed(canvas: Canvas, x: float, y: float) -> None:
    """The sample of a dashed line."""
    _line(canvas, x, y, (2.5, 1.8))
    canvas.setFillColor("#ffffff")
    canvas.rect(x - 2.1, y - 2.1, 4.2, 4.2, stroke=1, fill=1)


def status(value: InfectionStatus) -> Swatch:
    """The sample of a status."""
    return lambda canvas, x, y: time_plot.draw_status(canvas, value, x, y)


def _line(canvas: Canvas, x: float, y: float, dash: tuple[float, ...]) -> None:
    canvas.setStrokeColor(text.INK)
    canvas.setLineWidth(1.1)
    canvas.setDash(list(dash))
    canvas.line(x - 7, y, x + 7, y)
    canvas.setDash([])
