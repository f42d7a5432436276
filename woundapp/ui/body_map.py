"""A picture of the body on which the place of a wound is chosen by a click."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from woundapp.clinic import Side, Wound
from woundapp.ui import body_figure, clinic_words, theme
from woundapp.ui.body_figure import Spot

_SMALLEST = 0.7
_USUAL = 1.3
"""Device-independent pixels to a unit of the drawing."""

_REACH = theme.TARGET / 4
"""How far beside an area a click may be, in device-independent pixels."""

_MARGIN = 4


class BodyMap(QWidget):
    """The body from the front, from behind, and its feet; a list beside it must offer the same by keys.

    Signals:
        chosen(str, Side): a place was clicked: the code of its area, and the side as the patient has it.
    """

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Picture of the body"))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._shown: tuple[str, Side | None] = ("", None)
        self._pointed: Spot | None = None
        self._titles = (self.tr("Front"), self.tr("Back"), self.tr("Feet"), self.tr("Soles"))

    def show_place(self, area: str, side: Side | None) -> None:
        """Mark a place; of an area whose side is not known, all sides.

        Args:
            area: its code; one outside the catalogue marks nothing.
            side: of the body.
        """
        self._shown = (area, side)
        self.update()

    @property
    def transform(self) -> QTransform:
        """From the units of the drawing to the pixels of the widget."""
        width, height = body_figure.SIZE
        scale = min(self.width() / width, self.height() / height)
        move = ((self.width() - scale * width) / 2, (self.height() - scale * height) / 2)
        return QTransform.fromTranslate(*move).scale(scale, scale)

    def minimumSizeHint(self) -> QSize:
        return QSize(*(round(side * _SMALLEST) for side in body_figure.SIZE))

    def sizeHint(self) -> QSize:
        return QSize(*(round(side * _USUAL) for side in body_figure.SIZE))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._spot_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and (spot := self._spot_at(event.position())):
            self.chosen.emit(spot.area, spot.side)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002
        self._point_at(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            spot = self._spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), _name(spot) if spot else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self.transform, combine=True)
        for view in body_figure.views():
            painter.fillPath(view.outline, QColor(colours.surface.paper))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_pen(colours.border, 0.8))
            for spot in view.spots:
                painter.drawPath(spot.path)
            for spot in view.spots:
                if spot is self._pointed or self._is_shown(spot):
                    painter.setBrush(QColor(colours.accent.paper if self._is_shown(spot) else colours.photo))
                    painter.setPen(_pen(colours.surface.ink, 2))
                    painter.drawPath(spot.path)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_pen(colours.surface.ink, 1.4))
            painter.drawPath(view.outline)
        painter.resetTransform()
        self._write_titles(painter)
        painter.end()

    def _write_titles(self, painter: QPainter) -> None:
        transform = self.transform
        small = theme.scaled(self.font(), 0.9)
        heavy = theme.scaled(self.font(), 1.0, bold=True)
        for title, view in zip(self._titles, body_figure.views(), strict=True):
            box = transform.mapRect(view.box)
            line = QFontMetricsF(heavy).height()
            above = QRectF(box.left(), box.top() - line - _MARGIN, box.width(), line)
            painter.setPen(QColor(theme.colours().window.ink))
            painter.setFont(heavy)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, title)
            ends = [clinic_words.side(Side.RIGHT), clinic_words.side(Side.LEFT)]
            painter.setFont(small)
            painter.setPen(QColor(theme.colours().muted))
            left, right = reversed(ends) if view.from_behind else ends
            painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, left)
            painter.drawText(above, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)

    def _spot_at(self, point: QPointF) -> Spot | None:
        """The spot under a point of the widget, or else one near it."""
        back, _ = self.transform.inverted()
        place = back.map(point)
        reach = _REACH * back.m11()
        spots = [spot for view in body_figure.views() for spot in view.spots]
        for spot in spots:
            if spot.path.contains(place):
                return spot
        around = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
        return next((spot for spot in spots if spot.path.intersects(around)), None)

    def _point_at(self, spot: Spot | None) -> None:
        if spot is not self._pointed:
            self._pointed = spot
            self.update()

    def _is_shown(self, spot: Spot) -> bool:
        area, side = self._shown
        return spot.area == area and side in (spot.side, None)


def _name(spot: Spot) -> str:
    return clinic_words.place(Wound("", spot.area, spot.side))


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen
