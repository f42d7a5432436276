"""Draws one visit: its photo, when it was, and what the nurse and the model said."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from woundapp.ui import icons, theme
from woundapp.ui.follow_up.thumbnails import Thumbnails
from woundapp.ui.theme import GAP, RADIUS
from woundapp.ui.widgets import ICON, breakable

_LETTERS = 22
"""Width of a photo, in letters."""

_SHAPE = 0.72
"""Height of a photo as a share of its width."""

_LINE = 2
"""Room between what stands below each other, in device-independent pixels."""

_TALLEST = 1000
_WRAPPED = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a visit.

    Attributes:
        photo: its SHA-256.
        on: when it was, in words.
        said: a symbol and a sentence, for each who said something.
    """

    photo: str
    on: str
    said: tuple[tuple[str, str], ...]


class VisitTile(QStyledItemDelegate):
    """Draws visits that a model gives as `Told` in its user role, all of the same size.

    A photo is asked for when its visit is drawn, so that those that are not seen are not read.

    Attributes:
        height: of a visit, in device-independent pixels.

    Args:
        thumbnails: of the photos.
        view: shows the visits.
    """

    def __init__(self, thumbnails: Thumbnails, view: QWidget) -> None:
        super().__init__(view)
        self._thumbnails = thumbnails
        self.height = 0
        self.fit((), view)

    def fit(self, told: Sequence[Told], view: QWidget) -> None:
        """Find the size at which all of this has room.

        Args:
            told: of all visits.
            view: in whose font.
        """
        plain, bold = QFontMetrics(view.font()), QFontMetrics(_bold(view.font()))
        self._width = _LETTERS * plain.averageCharWidth()
        self._days = max((self._tall(bold, each.on, self._width) for each in told), default=0)
        below = {each.said for each in told}
        said = max((sum(self._line(plain, text) + _LINE for _, text in each) for each in below), default=0)
        self.height = round(self._width * _SHAPE) + self._days + said + 2 * GAP + _LINE

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(self._width + 3 * GAP, self.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        told: Told = index.data(Qt.ItemDataRole.UserRole)
        whole: QRect = option.rect.adjusted(0, 0, -GAP, 0)
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        colours = theme.colours()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_card(painter, whole, state)
        photo = QRect(whole.left() + GAP, whole.top() + GAP, self._width, round(self._width * _SHAPE))
        image = self._thumbnails.of(told.photo)
        if image is not None:
            painter.drawImage(photo, image, _cut(image, photo.size()))
        line = QRect(photo.left(), photo.bottom() + 1 + _LINE, self._width, self._days)
        painter.setPen(QColor(colours.surface.ink))
        painter.setFont(_bold(font))
        painter.drawText(line, _WRAPPED, breakable(told.on))
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        top = line.bottom() + 1 + _LINE
        backwards = option.direction is Qt.LayoutDirection.RightToLeft
        for symbol, text in told.said:
            place = QRect(line.left(), top, self._width, self._line(QFontMetrics(font), text))
            self._draw_line(painter, place, symbol, text, backwards=backwards)
            top = place.bottom() + 1 + _LINE
        painter.restore()

    def _draw_card(self, painter: QPainter, whole: QRect, state: QStyle.StateFlag) -> None:
        colours = theme.colours()
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        marked = focused or bool(state & QStyle.StateFlag.State_MouseOver)
        width = 2 if focused else 1
        card = QPainterPath()
        inset = width / 2
        card.addRoundedRect(QRectF(whole).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        painter.fillPath(card, QColor(colours.surface.paper))
        painter.strokePath(card, QPen(QColor(colours.accent.paper if marked else colours.border), width))

    def _draw_line(self, painter: QPainter, place: QRect, symbol: str, text: str, *, backwards: bool) -> None:
        colours = theme.colours()
        beside = ICON + GAP // 2
        left = place.right() + 1 - ICON if backwards else place.left()
        icons.draw(
            painter,
            QRectF(left, place.top(), ICON, ICON),
            symbol,
            colours.window.ink,
            colours.window.paper,
        )
        room = place.adjusted(0, 0, -beside, 0) if backwards else place.adjusted(beside, 0, 0, 0)
        painter.drawText(room, _WRAPPED, breakable(text))

    def _line(self, metrics: QFontMetrics, text: str) -> int:
        """Height of a sentence beside its symbol."""
        return max(ICON, self._tall(metrics, text, self._width - ICON - GAP // 2))

    @staticmethod
    def _tall(metrics: QFontMetrics, text: str, width: int) -> int:
        return metrics.boundingRect(QRect(0, 0, width, _TALLEST), _WRAPPED, breakable(text)).height()


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def _cut(image: QImage, shape: QSize) -> QRect:
    """The middle of a picture that has a shape."""
    size = shape.scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        (image.width() - size.width()) // 2,
        (image.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )
