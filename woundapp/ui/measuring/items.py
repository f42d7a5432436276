"""What lies on the photo while it is measured: outlines with their points, strokes, lines and bands."""

import math
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from woundapp.imaging import overlay
from woundapp.imaging.outline import Stroke
from woundapp.measurement import Point
from woundapp.ui.photo_items import screen_unit

Points = Sequence[Point]

_DARK, _LIGHT = QColor(overlay.INK), QColor(overlay.PAPER)
_LINE, _CHOSEN_LINE = 2.0, 3.5
_POINT, _CHOSEN_POINT = 4.0, 8.0
"""Half the size of a point on the screen; what can be touched is larger (`tool.REACH`)."""

_INSIDE, _OUTSIDE = QColor("#5fe0a8"), QColor("#ff9ecb")
_STROKE = 5.0
_BAND_DASHES: tuple[list[float], ...] = ([2.0, 2.0], [8.0, 4.0])
"""Dotted for the nearer band, dashed for the farther one."""

_MARGIN = 12.0
_ROOM = 0.04
"""Of what is seen, left free around a band's words."""

_UNCOVERED = 3
"""How many times as long as its words a line must be to carry them."""

_PLACES = 48
"""Where on a band its words can stand."""


def polygon(points: Points, *, closed: bool = True) -> QPainterPath:
    """A path along points of the photo."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    if closed:
        path.closeSubpath()
    return path


class _PhotoItem(QGraphicsItem):
    """Something on the photo whose lines keep their width on the screen."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.setZValue(height)
        self._bounds = QRectF()

    def boundingRect(self) -> QRectF:
        margin = _MARGIN * screen_unit(self)
        return self._bounds.adjusted(-margin, -margin, margin, margin)

    def _cover(self, bounds: QRectF) -> None:
        self.prepareGeometryChange()
        self._bounds = bounds
        self.update()


class OutlineItem(_PhotoItem):
    """One outline; its number's colour and pattern on a dark casing, so that it shows on any skin.

    Args:
        number: of the wound, from 1.
    """

    def __init__(self, number: int) -> None:
        super().__init__(2)
        self._style = overlay.style_for(number)
        self._points: tuple[Point, ...] = ()
        self._with_points = self._chosen = False
        self._point: int | None = None

    def show_points(
        self, points: Points, *, chosen: bool, with_points: bool, point: int | None = None
    ) -> None:
        """Show an outline.

        Args:
            points: of it.
            chosen: whether it is the chosen one.
            with_points: whether its points can be moved now.
            point: index of the chosen one; None for none.
        """
        self._points = tuple(points)
        self._chosen, self._with_points, self._point = chosen, with_points, point
        self.setZValue(3 if chosen else 2)
        self._cover(polygon(points).boundingRect())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        unit = 1 / option.levelOfDetailFromTransform(painter.worldTransform())
        width = (_CHOSEN_LINE if self._chosen else _LINE) * unit
        path = polygon(self._points)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _draw_line(painter, path, QColor(self._style.colour), width, unit, self._style.dash)
        if not self._with_points:
            return
        painter.setPen(QPen(_DARK, 1.5 * unit))
        painter.setBrush(_LIGHT)
        for x, y in self._points:
            painter.drawEllipse(QPointF(x, y), _POINT * unit, _POINT * unit)
        if self._point is not None and self._point < len(self._points):
            x, y = self._points[self._point]
            half = _CHOSEN_POINT * unit
            # A ring, so that what lies under the point is still seen.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, line in ((_DARK, 5.0), (_LIGHT, 2.0)):
                painter.setPen(QPen(colour, line * unit))
                painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))


class StrokesItem(_PhotoItem):
    """What was drawn: wound as a solid line, no wound as a dotted one."""

    def __init__(self) -> None:
        super().__init__(4)
        self.setOpacity(0.75)
        self._strokes: tuple[Stroke, ...] = ()

    def show_strokes(self, strokes: Iterable[Stroke]) -> None:
        """Show these strokes."""
        self._strokes = tuple(strokes)
        bounds = QRectF()
        for stroke in self._strokes:
            bounds = bounds.united(_along(stroke).boundingRect().adjusted(0, 0, 1, 1))
        self._cover(bounds)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        unit = 1 / option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            colour, dash = (_INSIDE, ()) if stroke.inside else (_OUTSIDE, (1.0, 1.0))
            _draw_line(painter, _along(stroke), colour, _STROKE * unit, unit, dash)


class BandsItem(_PhotoItem):
    """Lines at given distances from a wound's edge, each with its own dashes and its distance."""

    def __init__(self, font: QFont) -> None:
        super().__init__(1)
        self._font = QFont(font)
        self._font.setBold(True)
        self._bands: list[tuple[QPainterPath, str, list[float]]] = []

    def show_bands(self, bands: Mapping[str, Iterable[Points]]) -> None:
        """Show bands.

        Args:
            bands: outlines by the words of their distance, the nearest first.
        """
        self._bands = []
        bounds = QRectF()
        for place, (words, outlines) in enumerate(bands.items()):
            path = QPainterPath()
            for points in outlines:
                path.addPath(polygon(points))
            self._bands.append((path, words, _BAND_DASHES[place % len(_BAND_DASHES)]))
            bounds = bounds.united(path.boundingRect())
        self._cover(bounds)

    def boundingRect(self) -> QRectF:
        room = 2 * QFontMetricsF(self._font).horizontalAdvance("0.0 cm") * screen_unit(self)
        return self._bounds.adjusted(-room, -room, room, room)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        unit = 1 / option.levelOfDetailFromTransform(painter.worldTransform())
        seen = painter.worldTransform().inverted()[0].mapRect(QRectF(painter.viewport()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for path, _, dash in self._bands:
            _draw_line(painter, path, _LIGHT, 2 * unit, unit, dash)
        for number, (path, words, _) in enumerate(self._bands):
            left = number % 2 == 0
            place = _label_place(path, seen, left=left)
            if place is not None:
                draw_words(painter, words, place, self._font, unit, -0.5 if left else 0.5)


class SizeItem(_PhotoItem):
    """The lines along which length and width were measured, with their figures where these cover little."""

    def __init__(self, font: QFont) -> None:
        super().__init__(2.5)
        self._font = QFont(font)
        self._font.setBold(True)
        self._lines: tuple[tuple[Point, Point, str], ...] = ()

    def show_lines(self, lines: Iterable[tuple[Point, Point, str]]) -> None:
        """Show lines, each from one point of the photo to another, with what it says."""
        self._lines = tuple(lines)
        bounds = QRectF()
        for one, other, _ in self._lines:
            bounds = bounds.united(polygon([one, other], closed=False).boundingRect().adjusted(0, 0, 1, 1))
        self._cover(bounds)

    def boundingRect(self) -> QRectF:
        room = QFontMetricsF(self._font).horizontalAdvance("00.0 cm") * screen_unit(self)
        return self._bounds.adjusted(-room, -room, room, room)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        unit = 1 / option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for one, other, _ in self._lines:
            _draw_line(painter, polygon([one, other], closed=False), _LIGHT, 1.5 * unit, unit)
        for one, other, words in self._lines:
            if math.dist(one, other) > _UNCOVERED * unit * QFontMetricsF(self._font).horizontalAdvance(words):
                # Not at the middle, where both lines cross.
                place = QPointF(one[0] * 0.3 + other[0] * 0.7, one[1] * 0.3 + other[1] * 0.7)
                draw_words(painter, words, place, self._font, unit)


def draw_words(
    painter: QPainter, words: str, place: QPointF, font: QFont, unit: float, aside: float = 0.0
) -> None:
    """Write on the photo, at the same size on the screen whatever the zoom: light in a dark casing.

    Args:
        painter: draws in pixels of the photo.
        words: to write.
        place: of their middle, in pixels of the photo.
        font: of the words.
        unit: pixels of the photo for one of the screen.
        aside: how far beside the place, in widths of the words, to the right.
    """
    outline = QPainterPath()
    outline.addText(QPointF(), font, words)
    bounds = outline.boundingRect()
    outline.translate(QPointF(aside * (bounds.width() + 2 * _MARGIN), 0) - bounds.center())
    painter.save()
    painter.translate(place)
    painter.scale(unit, unit)
    casing = QPen(_DARK, 4.0)
    casing.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline, casing)
    painter.fillPath(outline, _LIGHT)
    painter.restore()


def _along(stroke: Stroke) -> QPainterPath:
    """A stroke as a path; a dot is a very short line, or nothing would be drawn."""
    points = stroke.points if len(stroke.points) > 1 else (stroke.points[0], stroke.points[0])
    path = polygon(points, closed=False)
    if path.length() == 0:
        path.lineTo(path.currentPosition() + QPointF(0.01, 0))
    return path


def _draw_line(
    painter: QPainter,
    path: QPainterPath,
    colour: QColor,
    width: float,
    unit: float,
    dash: Sequence[float] = (),
) -> None:
    """A line on a dark casing."""
    for ink, thick, pattern in ((_DARK, width + 3 * unit, ()), (colour, width, dash)):
        pen = QPen(ink, thick)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if pattern else Qt.PenCapStyle.RoundCap)
        if pattern:
            pen.setDashPattern(list(pattern))
        painter.setPen(pen)
        painter.drawPath(path)


def _label_place(path: QPainterPath, seen: QRectF, *, left: bool) -> QPointF | None:
    """Where on a band its distance is written: far to one side, where it is seen; None for nowhere."""
    room = seen.adjusted(
        seen.width() * _ROOM, seen.height() * _ROOM, -seen.width() * _ROOM, -seen.height() * _ROOM
    )
    places = [path.pointAtPercent(step / _PLACES) for step in range(_PLACES)] if not path.isEmpty() else []
    way = -1 if left else 1
    within = (place for place in places if room.contains(place))
    return max(within, key=lambda place: way * place.x(), default=None)
