"""How two photos of a wound are drawn: what is seen of each, its name, and the divider between them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from woundapp.ui import theme
from woundapp.ui.photo_items import Levels, borrowed
from woundapp.ui.theme import GAP, TARGET


@dataclass(frozen=True, slots=True)
class Pane:
    """A photo, where it is seen, and where the whole of it lies."""

    levels: Levels
    name: str
    seen: QRectF
    place: QRectF


def draw_photo(painter: QPainter, pane: Pane) -> None:
    """Draw what is seen of a photo, from the size of it that is nearest to that on the screen."""
    seen = pane.seen.intersected(pane.place)
    if seen.isEmpty():
        return
    sharp = pane.place.width() * painter.device().devicePixelRatioF()
    level = next((each for each in reversed(pane.levels) if each.shape[1] >= sharp), pane.levels[0])
    height, width = level.shape[:2]
    image = borrowed(level)
    across, down = width / pane.place.width(), height / pane.place.height()
    source = QRectF(
        (seen.left() - pane.place.left()) * across,
        (seen.top() - pane.place.top()) * down,
        seen.width() * across,
        seen.height() * down,
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(seen, image, source)


def draw_name(painter: QPainter, pane: Pane, font: QFont, *, right: bool) -> None:
    """Write on a photo whose it is.

    Args:
        painter: to draw with.
        pane: the photo.
        font: of the text.
        right: whether it stands in the right corner.
    """
    fill = theme.colours().surface
    painter.setFont(theme.scaled(font, 1.0, bold=True))
    metrics = QFontMetricsF(painter.font())
    text = metrics.elidedText(pane.name, Qt.TextElideMode.ElideRight, max(0.0, pane.seen.width() - 4 * GAP))
    if not text or metrics.horizontalAdvance(text) + 2 * GAP > pane.seen.width():
        return
    box = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * GAP, metrics.height() + GAP)
    x = pane.seen.right() - box.width() - GAP if right else pane.seen.left() + GAP
    box.moveTo(x, pane.seen.top() + GAP)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill.paper))
    painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
    painter.setPen(QColor(fill.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def draw_divider(painter: QPainter, at: float, height: float) -> None:
    """Draw the line between two photos, with what it is pulled by.

    Args:
        painter: to draw with.
        at: how far from the left.
        height: of the photos on the screen.
    """
    colours = theme.colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for width, colour in ((5, colours.surface.paper), (2, colours.accent.paper)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLine(QPointF(at, 0), QPointF(at, height))
    middle, radius = QPointF(at, height / 2), TARGET / 2 - 2
    painter.setPen(QPen(QColor(colours.surface.paper), 2))
    painter.setBrush(QColor(colours.accent.paper))
    painter.drawEllipse(middle, radius, radius)
    painter.setPen(QPen(QColor(colours.accent.ink), 2.5))
    for way in (-1, 1):
        tip = middle + QPointF(way * radius * 0.6, 0)
        for up in (-1, 1):
            painter.drawLine(tip, tip + QPointF(-way * radius * 0.3, up * radius * 0.3))
