"""Two photos of one wound: beside each other, one over the other with a divider, or in turns."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from woundapp.ui import theme
from woundapp.ui.follow_up.pair_drawing import Pane, draw_divider, draw_name, draw_photo
from woundapp.ui.follow_up.pair_photos import Pair
from woundapp.ui.photo_items import Levels
from woundapp.ui.theme import GAP, TARGET

FLICKER_MS = 800
"""How long each photo is seen in turn. Twice a second is the most that is allowed; this is slower."""

_STEP = 1.25
_LARGEST = 16.0
_PAN = 0.1
"""How far an arrow key moves, as a share of what is seen."""

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Way(Enum):
    """How two photos are compared."""

    BESIDE = auto()
    SWIPE = auto()
    FLICKER = auto()


class PairView(QWidget):
    """Shows two photos at the same zoom and place.

    Mouse: the wheel zooms both, dragging moves both or the divider. Keys, while it has the focus: plus, minus
    and 0 zoom, arrows move, with Shift left and right move the divider.

    Signals:
        divider_moved(int): the divider is elsewhere, in percent of the width.
        flickering(bool): the photos have begun or ceased to take turns.
    """

    divider_moved = Signal(int)
    flickering = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Photos of both visits"))
        self._pair: Pair | None = None
        self._names = ("", "")
        self._way = Way.BESIDE
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self._divider = 0.5
        self._later_seen = False
        self._dragged_from: QPointF | None = None
        self._pulling = False
        self._timer = QTimer(self)
        self._timer.setInterval(FLICKER_MS)
        self._timer.timeout.connect(self.change_over)

    def sizeHint(self) -> QSize:
        return QSize(12 * TARGET, 8 * TARGET)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * TARGET, 4 * TARGET)

    def show_pair(self, pair: Pair | None, before: str = "", now: str = "") -> None:
        """Show other photos, fitted, beside each other.

        Args:
            pair: the photos; None for none.
            before: what the earlier one is called on the screen.
            now: likewise the later one.
        """
        self._pair, self._names = pair, (before, now)
        self.setAccessibleDescription(f"{before}, {now}" if pair else "")
        self.compare(Way.BESIDE)
        self.fit()

    def add_alignment(self, pair: Pair) -> None:
        """Show the same photos, which can be laid over each other now."""
        self._pair = pair
        self.update()

    @property
    def can_lay_over(self) -> bool:
        """Whether it is known how one photo lies on the other."""
        return self._pair is not None and self._pair.laid_over is not None

    @property
    def way(self) -> Way:
        """How they are compared."""
        return self._way

    def compare(self, way: Way) -> None:
        """Compare them in another way; only beside each other where it is not known how they lie."""
        self._way = way if self.can_lay_over else Way.BESIDE
        self._later_seen = False
        self.set_flickering(self._way is Way.FLICKER and not self._still)
        self.update()

    def set_flickering(self, on: bool) -> None:
        """Begin or cease to let the photos take turns."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()
        self.flickering.emit(on)

    @property
    def is_flickering(self) -> bool:
        return self._timer.isActive()

    @Slot()
    def change_over(self) -> None:
        """Show the other one of the two."""
        self._later_seen = not self._later_seen
        self.update()

    @Slot(int)
    def set_divider(self, percent: int) -> None:
        """Put the divider elsewhere."""
        if percent != round(100 * self._divider):
            self._divider = min(1.0, max(0.0, percent / 100))
            self.divider_moved.emit(round(100 * self._divider))
            self.update()

    @property
    def zoom(self) -> float:
        """How many times larger than fitted."""
        return self._zoom

    @Slot()
    def fit(self) -> None:
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self.update()

    @Slot()
    def zoom_in(self) -> None:
        self._zoom_to(self._zoom * _STEP, None)

    @Slot()
    def zoom_out(self) -> None:
        self._zoom_to(self._zoom / _STEP, None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_flickering:
            self.set_flickering(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom_to(self._zoom * _STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._pair:
            self._dragged_from = event.position()
            near = abs(event.position().x() - self._divider_at()) <= TARGET / 2
            self._pulling = self._way is Way.SWIPE and near
            self.setCursor(Qt.CursorShape.SplitHCursor if self._pulling else Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is None:
            return
        if self._pulling:
            share = event.position().x() / max(1, self.width())
            self.set_divider(round(100 * (1 - share if self._mirrored else share)))
        else:
            moved = event.position() - self._dragged_from
            self._dragged_from = event.position()
            place = self._panes()[0].place
            self._move(-moved.x() / place.width(), -moved.y() / place.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._dragged_from, self._pulling = None, False
        self.unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, key = event.text(), Qt.Key(event.key())
        if text in ("+", "=", "-", "0"):
            {"+": self.zoom_in, "=": self.zoom_in, "-": self.zoom_out, "0": self.fit}[text]()
        elif key in _WAYS and self._pair:
            across, down = _WAYS[key]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._way is Way.SWIPE and across:
                step = -across if self._mirrored else across
                self.set_divider(round(100 * self._divider) + 5 * step)
            else:
                self._move(_PAN * across / self._zoom, _PAN * down / self._zoom)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        colours = theme.colours()
        painter.fillRect(self.rect(), QColor(colours.photo))
        for pane in self._panes():
            draw_photo(painter, pane)
        for pane in self._panes():
            right = self._way is Way.SWIPE and pane.seen.right() >= self.width() - 1
            draw_name(painter, pane, self.font(), right=right)
        if self._pair and self._way is Way.SWIPE:
            draw_divider(painter, self._divider_at(), self.height())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent.paper), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect())
        painter.end()

    @property
    def _mirrored(self) -> bool:
        """Whether the earlier one lies on the right, as where writing runs from right to left."""
        return self.isRightToLeft()

    @property
    def _still(self) -> bool:
        """Whether the desktop wants nothing to move by itself."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) == 0

    def _divider_at(self) -> float:
        share = 1 - self._divider if self._mirrored else self._divider
        return share * self.width()

    def _panes(self) -> list[Pane]:
        """What is drawn, one after the other."""
        if self._pair is None:
            return []
        whole, (before, now) = QRectF(self.rect()), self._names
        pair, laid = self._pair, self._pair.laid_over
        if laid is not None:
            before = self.tr("{day}, aligned").format(day=before)
        if self._way is Way.BESIDE or laid is None:
            half = (whole.width() - GAP) / 2
            left = QRectF(0, 0, half, whole.height())
            right = left.translated(half + GAP, 0)
            one, other = (right, left) if self._mirrored else (left, right)
            return [
                self._pane(pair.before if laid is None else laid, before, one, one),
                self._pane(pair.now, now, other, other),
            ]
        if self._way is Way.FLICKER:
            shown = (pair.now, now) if self._later_seen else (laid, before)
            return [self._pane(*shown, whole, whole)]
        at = self._divider_at()
        left, right = QRectF(0, 0, at, whole.height()), QRectF(at, 0, whole.width() - at, whole.height())
        one, other = (right, left) if self._mirrored else (left, right)
        return [self._pane(laid, before, one, whole), self._pane(pair.now, now, other, whole)]

    def _pane(self, levels: Levels, name: str, seen: QRectF, frame: QRectF) -> Pane:
        """A photo in a frame, of which some is seen."""
        height, width = levels[0].shape[:2]
        scale = min(frame.width() / width, frame.height() / height) * self._zoom
        size = QPointF(width * scale, height * scale)
        corner = frame.center() - QPointF(self._middle.x() * size.x(), self._middle.y() * size.y())
        return Pane(levels, name, seen, QRectF(corner.x(), corner.y(), size.x(), size.y()))

    def _zoom_to(self, zoom: float, at: QPointF | None) -> None:
        """Zoom, with what lies at a place staying there."""
        if self._pair is None:
            return
        zoom = min(_LARGEST, max(1.0, zoom))
        if at is not None:
            panes = self._panes()
            pane = next((each for each in panes if each.seen.contains(at)), panes[0])
            off = QPointF(
                (at.x() - pane.place.left()) / pane.place.width(),
                (at.y() - pane.place.top()) / pane.place.height(),
            )
            self._middle = off + (self._middle - off) * (self._zoom / zoom)
        self._zoom = zoom
        self._move(0, 0)

    def _move(self, across: float, down: float) -> None:
        """Move what is seen by shares of the photo, never off it."""
        if self._zoom <= 1:
            self._middle = QPointF(0.5, 0.5)
        else:
            self._middle = QPointF(
                min(1.0, max(0.0, self._middle.x() + across)), min(1.0, max(0.0, self._middle.y() + down))
            )
        self.update()
