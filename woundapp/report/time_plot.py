"""A plot over days, drawn as lines: told apart by markers, dashes and hatching, so that grey is enough."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from reportlab.pdfgen.canvas import Canvas

from woundapp.domain import InfectionStatus
from woundapp.report import text
from woundapp.report.figures import Drawing

Points = Sequence[tuple[datetime, float]]

_SIZE = 6.5
"""Of the text in points."""

LEFT, _RIGHT, _BOTTOM, _TOP = 22.0, 10.0, 14.0, 4.0
"""Room around the plot in points."""

_EVENT_ROW = 10.0
_LETTER = 8.0
_MARKER = 2.6
_HATCH = 3.2
_TRIANGLE = ((-1.15, -0.9), (0.0, 1.2), (1.15, -0.9))
_DIAMOND = ((-1.25, 0.0), (0.0, 1.25), (1.25, 0.0), (0.0, -1.25))
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Frame:
    """Where values lie while a plot is drawn.

    Attributes:
        canvas: to draw on.
        first: the earliest moment.
        days: from there to the last moment, more than 0.
        left: of the plot in points.
        right: likewise.
        bottom: likewise, where the value 0 is.
        height: of `highest` above that in points.
        highest: value.
    """

    canvas: Canvas
    first: datetime
    days: float
    left: float
    right: float
    bottom: float
    height: float
    highest: float

    def x(self, at: datetime) -> float:
        passed = (at - self.first).total_seconds() / 86_400
        return self.left + (self.right - self.left) * min(1.0, max(0.0, passed / self.days))

    def y(self, value: float) -> float:
        return self.bottom + self.height * value / self.highest


Layer = Callable[[Frame], None]
"""Draws something into a plot."""


class TimePlot(Drawing):
    """Values over days.

    Args:
        moments: of the visits, at least two, in the order of time.
        highest: value on the upright axis, which begins at 0.
        ticks: values with their names.
        events: days with the letters that they are known by.
        layers: what is drawn over them, the lowest first.
        width: in points.
        height: likewise.
        alt: what can be seen, in words.
        ground: what is drawn below the events.
    """

    def __init__(
        self,
        moments: Sequence[datetime],
        highest: float,
        ticks: Sequence[tuple[float, str]],
        events: Sequence[tuple[date, str]],
        layers: Sequence[Layer],
        width: float,
        height: float,
        alt: str,
        ground: Sequence[Layer] = (),
    ) -> None:
        super().__init__(width, height, alt)
        self._ground = ground
        self._moments, self._highest, self._ticks = moments, highest, ticks
        self._events, self._layers = events, layers

    def draw(self) -> None:
        first, last = self._moments[0], self._moments[-1]
        days = max((last - first).total_seconds() / 86_400, 1 / 24)
        top = self.box_height - _TOP - (_EVENT_ROW if self._events else 0)
        frame = Frame(
            self.canv, first, days, LEFT + 4, self.box_width - _RIGHT, _BOTTOM, top - _BOTTOM, self._highest
        )
        self.canv.saveState()
        self._draw_axes(frame)
        for layer in self._ground:
            layer(frame)
        self._draw_events(frame)
        for layer in self._layers:
            layer(frame)
        self.canv.restoreState()

    def _draw_axes(self, frame: Frame) -> None:
        canvas = self.canv
        canvas.setFont(text.REGULAR, _SIZE)
        canvas.setFillColor(text.INK)
        canvas.setLineWidth(0.4)
        for value, name in self._ticks:
            canvas.setStrokeColor(text.GREY if value == 0 else text.RULE)
            canvas.line(LEFT, frame.y(value), self.box_width - _RIGHT + 4, frame.y(value))
            canvas.drawRightString(LEFT - 3, frame.y(value) - _SIZE / 3, name)
        canvas.setStrokeColor(text.GREY)
        for at in self._moments:
            canvas.line(frame.x(at), frame.bottom, frame.x(at), frame.bottom - 2)
        for x, name in self._named_days(frame):
            canvas.drawCentredString(x, 2.5, name)

    def _named_days(self, frame: Frame) -> list[tuple[float, str]]:
        """The days of the first and the last visit, and of those between them that have room."""
        width = self.canv.stringWidth("2026-00-00", text.REGULAR, _SIZE)
        known = [
            (min(max(frame.x(at), width / 2), self.box_width - width / 2), f"{at:%Y-%m-%d}")
            for at in self._moments
        ]
        named = [known[0]]
        for x, name in known[1:-1]:
            if x - named[-1][0] > width + 6 and known[-1][0] - x > width + 6:
                named.append((x, name))
        return [*named, known[-1]] if known[-1][0] - named[-1][0] > width else named

    def _draw_events(self, frame: Frame) -> None:
        canvas, end = self.canv, -math.inf
        for on, letter in self._events:
            x = frame.x(datetime.combine(on, time(12), frame.first.tzinfo))
            for ink, thick, dash in (("#ffffff", 1.6, []), (text.INK, 0.7, [2, 1.6])):
                canvas.setStrokeColor(ink)
                canvas.setLineWidth(thick)
                canvas.setDash(dash)
                canvas.line(x, frame.bottom, x, self.box_height - _LETTER)
            canvas.setDash([])
            width = max(_LETTER, canvas.stringWidth(letter, text.BOLD, _SIZE) + 3)
            left = max(x - width / 2, end + 1)
            end = left + width
            canvas.setFillColor("#ffffff")
            canvas.setLineWidth(0.6)
            canvas.rect(left, self.box_height - _LETTER, width, _LETTER, stroke=1, fill=1)
            canvas.setFillColor(text.INK)
            canvas.setFont(text.BOLD, _SIZE)
            canvas.drawCentredString(left + width / 2, self.box_height - _LETTER + 1.9, letter)


@dataclass(frozen=True, slots=True)
class Line:
    """Values joined by a line.

    Attributes:
        points: in the order of time.
        dash: of the line, lengths drawn and left blank in points; empty for a solid one.
        square: whether the markers are squares instead of circles.
    """

    points: Points
    dash: tuple[float, ...] = ()
    square: bool = False

    def __call__(self, frame: Frame) -> None:
        canvas = frame.canvas
        canvas.setStrokeColor(text.INK)
        canvas.setLineWidth(1.1)
        canvas.setLineJoin(1)
        canvas.setDash(list(self.dash))
        path = canvas.beginPath()
        for number, (at, value) in enumerate(self.points):
            (path.lineTo if number else path.moveTo)(frame.x(at), frame.y(value))
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.setDash([])
        canvas.setFillColor("#ffffff" if self.square else text.INK)
        for at, value in self.points:
            x, y = frame.x(at), frame.y(value)
            if self.square:
                canvas.rect(x - 2.1, y - 2.1, 4.2, 4.2, stroke=1, fill=1)
            else:
                canvas.circle(x, y, 2.1, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class Spans:
    """Upright bars with beams at both ends, each from one value to another."""

    spans: Sequence[tuple[datetime, float, float]]

    def __call__(self, frame: Frame) -> None:
        canvas = frame.canvas
        canvas.setStrokeColor(text.GREY)
        canvas.setLineWidth(0.8)
        for at, low, high in self.spans:
            x = frame.x(at)
            canvas.line(x, frame.y(low), x, frame.y(high))
            for value in (low, high):
                canvas.line(x - 2.2, frame.y(value), x + 2.2, frame.y(value))


@dataclass(frozen=True, slots=True)
class Statuses:
    """Markers whose shape says a status, as the large symbols do: triangle, circle, diamond."""

    points: Sequence[tuple[datetime, float, InfectionStatus]]

    def __call__(self, frame: Frame) -> None:
        for at, value, status in self.points:
            draw_status(frame.canvas, status, frame.x(at), frame.y(value))


@dataclass(frozen=True, slots=True)
class Note:
    """Words at the left: they name what is drawn below them.

    Attributes:
        value: that they stand at.
        words: in the report's language.
    """

    value: float
    words: str

    def __call__(self, frame: Frame) -> None:
        canvas, left, y = frame.canvas, frame.left - 4, frame.y(self.value)
        canvas.setFillColor("#ffffff")
        width = canvas.stringWidth(self.words, text.REGULAR, _SIZE)
        canvas.rect(left - 1, y - 1.5, width + 2, _SIZE + 1, stroke=0, fill=1)
        canvas.setFillColor(text.INK)
        canvas.setFont(text.REGULAR, _SIZE)
        canvas.drawString(left, y, self.words)


@dataclass(frozen=True, slots=True)
class Areas:
    """Shares on top of each other.

    Attributes:
        moments: of the visits.
        bands: the shares of each kind at these visits and how it is filled, from below.
    """

    moments: Sequence[datetime]
    bands: Sequence[tuple[Sequence[float], "Fill"]]

    def __call__(self, frame: Frame) -> None:
        across = [frame.x(at) for at in self.moments]
        below = [0.0] * len(across)
        for values, fill in self.bands:
            if not any(values):
                continue
            above = [low + value for low, value in zip(below, values, strict=True)]
            upper = [(x, frame.y(value)) for x, value in zip(across, above, strict=True)]
            lower = [(x, frame.y(value)) for x, value in zip(across, below, strict=True)]
            fill.paint(frame.canvas, [*upper, *reversed(lower)])
            below = above


@dataclass(frozen=True, slots=True)
class Fill:
    """How an area is filled.

    Attributes:
        colour: as `#rrggbb`.
        hatch: direction of the lines over it, x and y; None for none.
    """

    colour: str
    hatch: tuple[float, float] | None = None

    def paint(self, canvas: Canvas, corners: Sequence[tuple[float, float]]) -> None:
        """Fill a polygon, its corners in points."""
        canvas.saveState()
        path = canvas.beginPath()
        path.moveTo(*corners[0])
        for corner in corners[1:]:
            path.lineTo(*corner)
        path.close()
        canvas.setFillColor(self.colour)
        canvas.setStrokeColor(text.INK)
        canvas.setLineWidth(0.5)
        canvas.setLineJoin(1)
        canvas.drawPath(path, stroke=0, fill=1)
        if self.hatch:
            canvas.saveState()
            canvas.clipPath(path, stroke=0, fill=0)
            canvas.setLineWidth(0.35)
            for start, end in _hatching(corners, self.hatch):
                canvas.line(*start, *end)
            canvas.restoreState()
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()

    def swatch(self, canvas: Canvas, x: float, y: float) -> None:
        """A sample around a point."""
        self.paint(canvas, [(x - 6, y - 3), (x + 6, y - 3), (x + 6, y + 3.5), (x - 6, y + 3.5)])


def draw_status(canvas: Canvas, status: InfectionStatus, x: float, y: float, size: float = _MARKER) -> None:
    """Draw the small marker of a status around a point."""
    canvas.setStrokeColor(text.INK)
    canvas.setLineWidth(0.8)
    canvas.setLineJoin(0)
    if status is InfectionStatus.NOT_INFECTED:
        canvas.setFillColor("#ffffff")
        canvas.circle(x, y, size, stroke=1, fill=1)
        return
    infected = status is InfectionStatus.INFECTED
    corners = _TRIANGLE if infected else _DIAMOND
    canvas.setFillColor(text.INK if infected else text.RULE)
    path = canvas.beginPath()
    path.moveTo(x + corners[0][0] * size, y + corners[0][1] * size)
    for across, up in corners[1:]:
        path.lineTo(x + across * size, y + up * size)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)


def letter(number: int) -> str:
    """What the event with a number from 0 is known by: A to Z, then AA and so on."""
    before, last = divmod(number, _LETTERS)
    return (letter(before - 1) if before else "") + chr(ord("A") + last)


def _hatching(
    corners: Sequence[tuple[float, float]], direction: tuple[float, float]
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Parallel lines that cover a polygon, and more."""
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    bottom, top = min(y for _, y in corners), max(y for _, y in corners)
    length = math.hypot(*direction)
    along = (direction[0] / length, direction[1] / length)
    across = (-along[1], along[0])
    middle, reach = ((left + right) / 2, (bottom + top) / 2), math.hypot(right - left, top - bottom) / 2
    reach_x, reach_y = along[0] * reach, along[1] * reach
    lines = []
    for number in range(-int(reach / _HATCH) - 1, int(reach / _HATCH) + 2):
        x, y = middle[0] + across[0] * number * _HATCH, middle[1] + across[1] * number * _HATCH
        lines.append(((x - reach_x, y - reach_y), (x + reach_x, y + reach_y)))
    return lines
