"""What the colours and symbols of a plot stand for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from woundapp.ui import theme
from woundapp.ui.theme import GAP

_CORNERS = {
    "t1": ((0, -1), (1, 0.8), (-1, 0.8)),
    "d": ((0, -1), (1, 0), (0, 1), (-1, 0)),
    "s": ((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)),
    "": ((-1.2, -0.9), (1.2, -0.9), (1.2, 0.9), (-1.2, 0.9)),
}
"""Outlines of pyqtgraph's markers by their names, and of an area."""


@dataclass(frozen=True, slots=True)
class Swatch:
    """One entry: what it stands for, its colour, and its marker, or none for an area."""

    name: str
    colour: str
    symbol: str = ""


class PlotKey(QWidget):
    """Entries in lines that wrap."""

    def __init__(self) -> None:
        super().__init__()
        self._swatches: Sequence[Swatch] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_swatches(self, swatches: Sequence[Swatch]) -> None:
        """Show other entries."""
        self._swatches = swatches
        self.setAccessibleName(", ".join(swatch.name for swatch in swatches))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(places[-1].bottom()) + 1 if places else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        rtl = self.isRightToLeft()
        for swatch, place in zip(self._swatches, self._places(self.width()), strict=True):
            side = place.height()
            box = place
            if rtl:
                box = QRectF(self.width() - place.right(), place.top(), place.width(), side)
            middle = QPointF(box.right() - side / 2 if rtl else box.left() + side / 2, box.center().y())
            self._draw(painter, swatch, middle, side / 3)
            text = box.adjusted(0, 0, -side - GAP / 2, 0) if rtl else box.adjusted(side + GAP / 2, 0, 0, 0)
            painter.setPen(QColor(theme.colours().muted))
            painter.drawText(text, swatch.name)
        painter.end()

    def _draw(self, painter: QPainter, swatch: Swatch, middle: QPointF, size: float) -> None:
        colour = QColor(swatch.colour)
        painter.setPen(QPen(colour if swatch.symbol else QColor(theme.colours().border), 2))
        painter.setBrush(QColor(theme.colours().surface.paper) if swatch.symbol == "d" else colour)
        if swatch.symbol == "o":
            painter.drawEllipse(middle, size * 0.85, size * 0.85)
        else:
            corners = [middle + QPointF(x, y) * size for x, y in _CORNERS[swatch.symbol]]
            painter.drawPolygon(QPolygonF(corners))

    def _font(self) -> QFont:
        return theme.scaled(self.font(), 0.87)

    def _places(self, width: int) -> list[QRectF]:
        """Where the entries lie in a widget so wide, from left to right."""
        metrics = QFontMetricsF(self._font())
        side, x, y = metrics.height(), 0.0, 0.0
        places = []
        for swatch in self._swatches:
            needed = side + GAP / 2 + metrics.horizontalAdvance(swatch.name) + 2
            if x and x + needed > width:
                x, y = 0.0, y + side + 2
            places.append(QRectF(x, y, needed, side))
            x += needed + 2 * GAP
        return places
