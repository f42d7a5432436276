"""What the chosen region is moved and resized by: its handles on the photo, and where a pull takes it."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from woundapp.domain import ImageRegion
from woundapp.imaging import overlay
from woundapp.ui.photo_items import screen_unit

_SIDE = 14.0
_REACH = 22.0
"""How near a handle must be to be meant: half of theme.TARGET, in device-independent pixels."""

_SMALLEST_SHARE = 0.01
"""Least side of a region, as a share of the photo's longer side."""


class Grip(Enum):
    """A handle, by the edges that follow it: -1 left or top, 1 right or bottom, 0 for both alike."""

    MIDDLE = (0, 0)
    TOP_LEFT = (-1, -1)
    TOP_RIGHT = (1, -1)
    BOTTOM_LEFT = (-1, 1)
    BOTTOM_RIGHT = (1, 1)


CURSORS = {
    Grip.MIDDLE: Qt.CursorShape.SizeAllCursor,
    Grip.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
    Grip.TOP_RIGHT: Qt.CursorShape.SizeBDiagCursor,
    Grip.BOTTOM_LEFT: Qt.CursorShape.SizeBDiagCursor,
    Grip.BOTTOM_RIGHT: Qt.CursorShape.SizeFDiagCursor,
}


def pulled(region: ImageRegion, grip: Grip, by: tuple[float, float], photo: tuple[int, int]) -> ImageRegion:
    """A region after one of its handles was pulled; it stays within the photo and never vanishes.

    Args:
        region: in pixels of the upright photo.
        grip: that was pulled.
        by: to the right and down, in pixels of the photo.
        photo: its width and height in pixels.
    """
    least = max(1, round(_SMALLEST_SHARE * max(photo)))
    left, right = _span(region.left, region.right, grip.value[0], round(by[0]), photo[0], least)
    top, bottom = _span(region.top, region.bottom, grip.value[1], round(by[1]), photo[1], least)
    return ImageRegion(left, top, right, bottom)


def _span(start: int, end: int, side: int, by: int, length: int, least: int) -> tuple[int, int]:
    least = min(least, length)
    if side < 0:
        return max(0, min(start + by, end - least)), end
    if side > 0:
        return start, min(length, max(end + by, start + least))
    by = max(-start, min(by, length - end))
    return start + by, end + by


class HandlesItem(QGraphicsItem):
    """The handles of one region, at the same size on the screen whatever the zoom."""

    def __init__(self) -> None:
        super().__init__()
        self._region = QRectF()
        self.setZValue(5)
        self.hide()

    def show_on(self, region: QRectF) -> None:
        """Put the handles on a region of the photo."""
        self.prepareGeometryChange()
        self._region = region
        self.show()

    def grip_at(self, point: QPointF) -> Grip | None:
        """The handle that a point of the photo means, None for none; in a small region the nearest."""
        if not self.isVisible():
            return None
        reach = _REACH * screen_unit(self)
        apart = {grip: place - point for grip, place in self._places().items()}
        near = {grip: max(abs(way.x()), abs(way.y())) for grip, way in apart.items()}
        found = min(near, key=lambda grip: near[grip])
        return found if near[found] <= reach else None

    def boundingRect(self) -> QRectF:
        margin = _SIDE * screen_unit(self)
        return self._region.adjusted(-margin, -margin, margin, margin)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        unit = 1 / option.levelOfDetailFromTransform(painter.worldTransform())
        half = _SIDE * unit / 2
        painter.setPen(QPen(QColor(overlay.INK), 2 * unit))
        painter.setBrush(QColor(overlay.PAPER))
        for grip, place in self._places().items():
            square = QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half)
            if grip is Grip.MIDDLE:
                painter.drawEllipse(square.adjusted(-half / 2, -half / 2, half / 2, half / 2))
                for way in (QPointF(half, 0), QPointF(0, half)):
                    painter.drawLine(place - way, place + way)
            else:
                painter.drawRect(square)

    def _places(self) -> dict[Grip, QPointF]:
        return {
            Grip.MIDDLE: self._region.center(),
            Grip.TOP_LEFT: self._region.topLeft(),
            Grip.TOP_RIGHT: self._region.topRight(),
            Grip.BOTTOM_LEFT: self._region.bottomLeft(),
            Grip.BOTTOM_RIGHT: self._region.bottomRight(),
        }
