"""What is drawn in the photo view: the photo at any size, the support map, regions and their tags."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from woundapp.domain import ImageRegion, SupportMap, WoundPhoto
from woundapp.imaging import overlay

Levels = tuple[NDArray[np.uint8], ...]

_SMALLEST_LEVEL = 512
_DARK = QColor(overlay.INK)
_LINE = 2.5
_CHOSEN_LINE = 4.5
_OTHERS_OPACITY = 0.45
_MAP_SIGN = 0.4
"""Height of a sign, as a share of its cell."""

_TAG_PADDING = 5.0
_TAG_TEXT_WIDTH = 240.0


def borrowed(pixels: NDArray[np.uint8]) -> QImage:
    """A picture that borrows the pixels: they must outlive it; for any thread.

    Args:
        pixels: `uint8` of shape `(height, width, 3)`, each row without gaps.
    """
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)


def pixmap(pixels: NDArray[np.uint8]) -> QPixmap:
    """A picture for the screen, of its own.

    Args:
        pixels: `uint8` of shape `(height, width, 3)`, each row without gaps.
    """
    return QPixmap.fromImage(borrowed(pixels).copy())


def levels_of(photo: WoundPhoto) -> Levels:
    """The photo's pixels, then half as large, and so on down to the size of a window; for any thread."""
    levels = [photo.pixels]
    while max(levels[-1].shape) > _SMALLEST_LEVEL and min(levels[-1].shape[:2]) > 1:
        levels.append(_halved(levels[-1]))
    return tuple(levels)


def _halved(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Each 2 x 2 pixels as their mean. NumPy leaves the window's thread running meanwhile; Qt would not."""
    even = pixels[: pixels.shape[0] // 2 * 2, : pixels.shape[1] // 2 * 2]
    total = even[0::2, 0::2].astype(np.uint16)
    for down, right in ((0, 1), (1, 0), (1, 1)):
        total += even[down::2, right::2]
    return (total // 4).astype(np.uint8)


def screen_unit(item: QGraphicsItem) -> float:
    """How many of the photo's pixels one pixel of the screen covers, where an item is shown."""
    scene = item.scene()
    views = scene.views() if scene else []
    return 1 / views[0].transform().m11() if views else 1.0


class PhotoItem(QGraphicsItem):
    """The photo; one scene unit is one of its pixels.

    Drawing from the level nearest to the size on the screen keeps a 12-megapixel photo smooth and quick.

    Args:
        levels: as `levels_of` made them.
    """

    def __init__(self, levels: Levels) -> None:
        super().__init__()
        self.show_levels(levels)

    def show_levels(self, levels: Levels) -> None:
        """Show the same photo in other colours."""
        self.update()
        self._pixels = levels  # the images below only borrow these
        self._images = [borrowed(level) for level in levels]
        self._bounds = QRectF(self._images[0].rect())

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        shown = self._bounds.width() * option.levelOfDetailFromTransform(painter.deviceTransform())
        image = next((image for image in reversed(self._images) if image.width() >= shown), self._images[0])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._bounds, image, QRectF(image.rect()))


class MapItem(QGraphicsItem):
    """Which parts of the photo the answer leans on: cells tinted and, where they count, signed.

    Args:
        found: the map.
        bounds: of the photo.
        font: of the signs.
    """

    def __init__(self, found: SupportMap, bounds: QRectF, font: QFont) -> None:
        super().__init__()
        self._bounds = bounds
        self._font = QFont(font)
        self._font.setBold(True)
        self._cells = overlay.tinted(found)
        self._rows, self._columns = found.log_odds.shape
        self.setZValue(0.5)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        width, height = self._bounds.width() / self._columns, self._bounds.height() / self._rows
        self._font.setPixelSize(max(1, round(min(width, height) * _MAP_SIGN)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for cell in self._cells:
            place = QRectF(cell.column * width, cell.row * height, width, height)
            colour = QColor(cell.colour)
            colour.setAlphaF(cell.opacity)
            painter.fillRect(place, colour)
            if cell.sign:
                self._draw_sign(painter, cell.sign, place.center())

    def _draw_sign(self, painter: QPainter, sign: str, middle: QPointF) -> None:
        """A sign that shows on any ground: white in a dark casing."""
        outline = QPainterPath()
        outline.addText(QPointF(), self._font, sign)
        outline.translate(middle - outline.boundingRect().center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(outline, QPen(_DARK, self._font.pixelSize() / 6))
        painter.fillPath(outline, QColor(overlay.PAPER))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class RegionItem(QGraphicsRectItem):
    """The outline of one region: a pattern of its own on a dark casing, so that it shows on any skin.

    Args:
        number: of the finding, from 1.
        region: in pixels of the upright photo.
    """

    def __init__(self, number: int, region: ImageRegion) -> None:
        super().__init__()
        self.number = number
        self._style = overlay.style_for(number)
        self._chosen = False
        self.show_region(region)

    def show_region(self, region: ImageRegion) -> None:
        """Show it elsewhere."""
        self.setRect(QRectF(region.left, region.top, region.width, region.height))

    def set_choice(self, *, chosen: bool, back: bool, opacity: float) -> None:
        """Tell whether this finding is chosen.

        Args:
            chosen: whether it is.
            back: whether it steps back behind what matters more.
            opacity: of what does not step back, 0 to 1.
        """
        self._chosen = chosen
        self.setOpacity(opacity * (_OTHERS_OPACITY if back else 1.0))
        self.setZValue(2 if self._chosen else 1)
        self.update()

    def boundingRect(self) -> QRectF:
        # Lines keep their width on the screen, so what they cover in the photo depends on the zoom.
        margin = (_CHOSEN_LINE + 4) * screen_unit(self)
        return self.rect().adjusted(-margin, -margin, margin, margin)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        unit = 1 / option.levelOfDetailFromTransform(painter.worldTransform())
        width = (_CHOSEN_LINE if self._chosen else _LINE) * unit
        casing = QPen(_DARK, width + 3 * unit)
        casing.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(casing)
        painter.drawRect(self.rect())
        line = QPen(QColor(self._style.colour), width)
        line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        line.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._style.dash:
            line.setDashPattern(list(self._style.dash))
        painter.setPen(line)
        painter.drawRect(self.rect())


class TagItem(QGraphicsItem):
    """The number and name of a region, at the same size on the screen whatever the zoom.

    Args:
        number: of the finding, from 1.
        name: of its sign.
        font: of the name.
    """

    def __init__(self, number: int, name: str, font: QFont) -> None:
        super().__init__()
        self.number = number
        self._font = QFont(font)
        self._font.setBold(True)
        metrics = QFontMetricsF(self._font)
        self._name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _TAG_TEXT_WIDTH)
        self._colour = QColor(overlay.style_for(number).colour)
        self._height = metrics.height() + 2 * _TAG_PADDING
        self._number_width = max(self._height, metrics.horizontalAdvance(str(number)) + 2 * _TAG_PADDING)
        self._name_width = metrics.horizontalAdvance(self._name) + 2 * _TAG_PADDING
        self._with_name = True
        self._offset = QPointF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)

    def size(self, *, with_name: bool) -> tuple[float, float]:
        """Width and height on the screen."""
        return self._number_width + (self._name_width if with_name else 0.0), self._height

    def place(self, anchor: QPointF, offset: QPointF, *, with_name: bool) -> None:
        """Put the tag somewhere.

        Args:
            anchor: a point of the photo.
            offset: from there to the tag's upper left corner, on the screen.
            with_name: whether there is room for the name.
        """
        self.prepareGeometryChange()
        self.setPos(anchor)
        self._offset, self._with_name = offset, with_name
        self.update()

    def set_choice(self, *, chosen: bool, back: bool, opacity: float) -> None:
        """Tell whether this finding is chosen, as its region is told."""
        self.setOpacity(opacity * (_OTHERS_OPACITY if back else 1.0))
        self.setZValue(4 if chosen else 3)

    def boundingRect(self) -> QRectF:
        width, height = self.size(with_name=self._with_name)
        return QRectF(self._offset.x(), self._offset.y(), width, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        bounds = self.boundingRect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_DARK)
        painter.drawRoundedRect(bounds, 4, 4)
        badge = QRectF(bounds.left() + 2, bounds.top() + 2, self._number_width - 4, bounds.height() - 4)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(badge, 3, 3)
        painter.setPen(_DARK)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.number))
        if self._with_name:
            painter.setPen(QColor(overlay.PAPER))
            text = bounds.adjusted(self._number_width + 2, 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self._name)


def place_tags(tags: list[tuple[TagItem, RegionItem]], named: int, scale: float, room: QRectF) -> None:
    """Put every tag at a corner of its region where it covers no other tag; names go where room is short.

    Args:
        tags: with their regions, the most important first.
        named: how many of them may show their names.
        scale: pixels on the screen for one of the photo.
        room: where tags may lie, in pixels on the screen from the photo's upper left corner.
    """
    taken: list[QRectF] = []
    for place, (tag, region) in enumerate(tags):
        box = region.rect()
        spots = [
            (
                anchor,
                QPointF(dx, dy),
                QRectF(anchor.x() * scale + dx, anchor.y() * scale + dy, width, height),
                name,
            )
            for name in ((True, False) if place < named else (False,))
            for width, height in [tag.size(with_name=name)]
            for anchor, dx, dy in (
                (box.topLeft(), -4.0, -height - 4),
                (box.bottomLeft(), -4.0, 4.0),
                (box.topRight(), 4 - width, -height - 4),
                (box.bottomRight(), 4 - width, 4.0),
                (box.topLeft(), 4.0, 4.0),
            )
        ]
        free = (
            spot
            for spot in spots
            if room.contains(spot[2]) and not any(spot[2].intersects(other) for other in taken)
        )
        anchor, offset, covered, with_name = next(free, spots[-1])
        taken.append(covered)
        tag.place(anchor, offset, with_name=with_name)
