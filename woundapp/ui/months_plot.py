"""Shares over the months as a small plot: a point for each, its interval as a bar."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from woundapp.evaluation.shares import Share
from woundapp.ui import theme
from woundapp.ui.theme import GAP

_HEIGHT = 200
_POINT = 5.0
_CAP = 6.0
_WIDEST = 110.0
"""Height of the plot, radius of a point, half the width of a bar's ends, and most room of a month."""


class MonthsPlot(QWidget):
    """Shares from 0 to 100 %, month by month; a point without filling is of too few to say.

    Whoever shows it puts the same figures beside it as text.

    Args:
        name: for screen readers.
        fewest: that a share has to be out of to say something.
    """

    def __init__(self, name: str, fewest: int) -> None:
        super().__init__()
        self._months: Mapping[date, Share] = {}
        self._fewest = fewest
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def show_months(self, months: Mapping[date, Share]) -> None:
        """Show other shares, by the first days of their months, without gaps."""
        self._months = months
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.scaled(self.font(), 0.87))
        metrics = QFontMetricsF(painter.font())
        left = metrics.horizontalAdvance("100 %") + GAP
        area = QRectF(self.rect()).adjusted(left, metrics.height() / 2, -GAP, -metrics.height() - GAP)
        self._draw_scale(painter, area)
        if self._months:
            room = min(area.width() / len(self._months), _WIDEST)
            # As many names of months as fit beside each other.
            every = int(metrics.horizontalAdvance("2026-03") * 1.3 / room) + 1
            for number, (month, share) in enumerate(self._months.items()):
                middle = area.left() + (number + 0.5) * room
                if number % every == 0:
                    _write(painter, QPointF(middle, area.bottom() + GAP / 2), f"{month:%Y-%m}")
                if share.share is not None:
                    self._draw_share(painter, area, middle, share)
        painter.end()

    def _draw_scale(self, painter: QPainter, area: QRectF) -> None:
        colours = theme.colours()
        for part in (0.0, 0.5, 1.0):
            height = _height(area, part)
            painter.setPen(QPen(QColor(colours.border), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
            painter.setPen(QColor(colours.muted))
            box = QRectF(0, height - _HEIGHT / 2, area.left() - GAP, _HEIGHT)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{100 * part:.0f} %"
            )

    def _draw_share(self, painter: QPainter, area: QRectF, middle: float, share: Share) -> None:
        assert share.share is not None
        colours = theme.colours()
        low, high = (_height(area, end) for end in share.interval_95)
        painter.setPen(QPen(QColor(colours.accent.paper), 2))
        painter.drawLine(QPointF(middle, low), QPointF(middle, high))
        for end in (low, high):
            painter.drawLine(QPointF(middle - _CAP, end), QPointF(middle + _CAP, end))
        said = share.total >= self._fewest
        painter.setBrush(QColor(colours.accent.paper if said else colours.surface.paper))
        painter.drawEllipse(QPointF(middle, _height(area, share.share)), _POINT, _POINT)


def _height(area: QRectF, part: float) -> float:
    return area.bottom() - part * area.height()


def _write(painter: QPainter, top: QPointF, text: str) -> None:
    """Writes a text below a point, in the middle."""
    painter.setPen(QColor(theme.colours().muted))
    box = QRectF(top.x() - _WIDEST, top.y(), 2 * _WIDEST, _HEIGHT)
    painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
