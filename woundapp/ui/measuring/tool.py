"""The hand that draws on the photo: what mouse, pen, finger and keys mean while the wound is measured."""

import math
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from woundapp.imaging.outline import Stroke
from woundapp.measurement import Point
from woundapp.ui.measuring import sheet as sheets
from woundapp.ui.measuring.layer import MeasuringLayer
from woundapp.ui.measuring.sheet import Outline, Points, Sheet
from woundapp.ui.photo_view import PhotoView
from woundapp.ui.theme import TARGET
from woundapp.ui.widgets import announce

REACH = TARGET / 2
"""How near to a point or an edge is near enough to mean it, in device-independent pixels."""

_STEP, _LARGE_STEP = 2.0, 10.0
"""How far a key moves something, on the screen."""

_SPACING = 2.0
"""Between the points of a stroke, on the screen."""

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Mode(Enum):
    """What a press on the photo does."""

    WOUND = auto()
    NOT_WOUND = auto()
    POINTS = auto()


MODE_KEYS = {Qt.Key.Key_W: Mode.WOUND, Qt.Key.Key_N: Mode.NOT_WOUND, Qt.Key.Key_P: Mode.POINTS}


@dataclass(frozen=True, slots=True)
class _Pull:
    """What is being pulled: a point of an outline, or None for the whole of it, and where it was taken."""

    outline: Outline
    point: int | None
    taken_at: Point


class MeasuringTool(QObject):
    """Takes the photo view's events before it does, as long as it is in use.

    Drawing: a press begins a stroke. Points: a press near a point takes it, one on an outline's tag takes the
    whole outline, a double click on the edge adds a point; everything else moves the photo, as always.

    Keys, while the photo has the focus: W, N and P say what a press does, O places an oval, digits choose an
    outline, Tab goes from point to point, arrows move it, Insert and Delete add and remove one; with Alt the
    arrows move the whole outline, with Alt and Shift they stretch it. Esc gives up, step by step: a stroke
    that is being drawn, the drawing, the chosen point, the tool.

    Signals:
        stroke_drawn(Stroke): a stroke is complete.
        chosen(int): key of the outline that was chosen; -1 for none.
        reshaped(int, points, step): an outline has other points; `step` as in `History.keep`.
        mode_wanted(Mode): a key asked for it.
        oval_wanted(): likewise.
        point_chosen(): another point is chosen, or none.
        too_few_points(): an outline cannot lose one more.
        left(): the tool is to be put away.

    Attributes:
        mode: what a press does.
        point: index of the chosen point of the chosen outline; None for none.

    Args:
        view: that shows the photo.
        layer: what lies on it.
    """

    stroke_drawn = Signal(object)
    chosen = Signal(int)
    reshaped = Signal(int, object, object)
    mode_wanted = Signal(object)
    oval_wanted = Signal()
    point_chosen = Signal()
    too_few_points = Signal()
    left = Signal()

    def __init__(self, view: PhotoView, layer: MeasuringLayer) -> None:
        super().__init__(view)
        self._view, self._layer = view, layer
        self.mode = Mode.WOUND
        self.point: int | None = None
        self._sheet = Sheet()
        self._key: int | None = None
        self._size = (1, 1)
        self._line: list[Point] | None = None
        self._pull: _Pull | None = None
        self._pressed_at = QPoint()

    def take_up(self, size: tuple[int, int]) -> None:
        """Begin to take the view's events.

        Args:
            size: width and height of the photo in pixels.
        """
        self._size = size
        self._view.installEventFilter(self)
        self._view.viewport().installEventFilter(self)

    def put_away(self) -> None:
        """Leave the view's events to it again."""
        self._view.removeEventFilter(self)
        self._view.viewport().removeEventFilter(self)
        self._view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        self._line = self._pull = self.point = None

    def show_sheet(self, sheet: Sheet, key: int | None) -> None:
        """Take note of what is drawn now, and which outline is chosen."""
        outline = sheet.find(key)
        if key != self._key or outline is None or (self.point or 0) >= len(outline.points):
            self.point = None
        self._sheet, self._key = sheet, key

    def add_point(self) -> None:
        """Add a point after the chosen one."""
        outline = self._outline
        if outline is not None:
            index = self.point or 0
            self.point = index + 1
            self._reshape(outline, sheets.with_point_between(outline.points, index))

    def remove_point(self) -> None:
        """Remove the chosen point; three stay."""
        outline, index = self._outline, self.point
        if outline is None or index is None:
            return
        if len(outline.points) <= sheets.FEWEST_POINTS:
            self.too_few_points.emit()
            return
        self.point = index % (len(outline.points) - 1)
        self._reshape(outline, (*outline.points[:index], *outline.points[index + 1 :]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the tool took an event."""
        kind = event.type()
        if watched is self._view and isinstance(event, QKeyEvent):
            if kind is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # else it would cancel the model's work
                return True
            return kind is QEvent.Type.KeyPress and self._pressed_key(event)
        if watched is self._view or not isinstance(event, QMouseEvent):
            return False
        position = event.position().toPoint()
        if kind is QEvent.Type.MouseMove:
            return self._moved(position, event.buttons())
        does = {
            QEvent.Type.MouseButtonPress: self._pressed,
            QEvent.Type.MouseButtonDblClick: self._double_clicked,
            QEvent.Type.MouseButtonRelease: self._released,
        }.get(kind)
        return event.button() is Qt.MouseButton.LeftButton and does is not None and does(position)

    @property
    def _outline(self) -> Outline | None:
        return self._sheet.find(self._key)

    @property
    def _unit(self) -> float:
        """Pixels of the photo for one of the screen."""
        return 1 / self._view.zoom

    def _at(self, position: QPoint) -> Point:
        point = self._view.mapToScene(position)
        return point.x(), point.y()

    def _pressed(self, position: QPoint) -> bool:
        self._pressed_at = position
        place = self._at(position)
        if self.mode is not Mode.POINTS:
            self._line = [place]
            self._show_stroke()
            return True
        tagged = self._sheet.find(self._layer.tag_at(position))
        if tagged is not None:
            self._choose(tagged.key)
            self._pull = _Pull(tagged, None, place)
            return True
        index = self._point_near(place)
        if index is None or self._outline is None:
            return False
        self._choose_point(index)
        self._pull = _Pull(self._outline, index, place)
        return True

    def _moved(self, position: QPoint, buttons: Qt.MouseButton) -> bool:
        place = self._at(position)
        if self._line is not None:
            if math.dist(place, self._line[-1]) >= _SPACING * self._unit:
                self._line.append(place)
                self._show_stroke()
            return True
        if self._pull is not None:
            self._layer.show_points(self._pull.outline.key, self._pulled_to(place), self.point)
            return True
        if buttons != Qt.MouseButton.NoButton:
            return False
        if self.mode is not Mode.POINTS:
            self._view.viewport().setCursor(Qt.CursorShape.CrossCursor)
        elif self._layer.tag_at(position) is not None or self._point_near(place) is not None:
            self._view.viewport().setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            return False
        return True

    def _released(self, position: QPoint) -> bool:
        if self._line is not None:
            line, self._line = self._line, None
            inside = tuple(point for point in line if self._on_photo(point))
            self._show_stroke()
            if inside:
                self.stroke_drawn.emit(Stroke(inside, self.mode is Mode.WOUND))
            return True
        if self._pull is not None:
            pull, points = self._pull, self._pulled_to(self._at(position))
            self._pull = None
            if points != pull.outline.points:
                self._reshape(pull.outline, points)
            return True
        if (position - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            self._choose_at(self._at(position))
        return False

    def _double_clicked(self, position: QPoint) -> bool:
        if self.mode is not Mode.POINTS:
            return self._pressed(position)
        outline, place = self._outline, self._at(position)
        if outline is None:
            return False
        index, distance, foot = sheets.nearest_side(outline.points, place)
        if distance > REACH * self._unit or self._layer.tag_at(position) is not None:
            return False
        self.point = index + 1
        self._reshape(outline, sheets.with_point_between(outline.points, index, foot))
        return True

    def _pressed_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if key is Qt.Key.Key_Escape:
            self._give_up()
        elif key in MODE_KEYS:
            self.mode_wanted.emit(MODE_KEYS[key])
        elif key is Qt.Key.Key_O:
            self.oval_wanted.emit()
        elif key in _WAYS:
            return self._move_by_key(_WAYS[key], event.modifiers())
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self.mode is Mode.POINTS and self._step(1 if key is Qt.Key.Key_Tab else -1)
        elif key is Qt.Key.Key_Insert:
            self.add_point()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_point()
        elif event.text() in "123456789" and event.text():
            self._choose_number(int(event.text()))
        else:
            return False
        return True

    def _give_up(self) -> None:
        if self._line is not None or self._pull is not None:
            self._line = self._pull = None
            self._choose(-1 if self._key is None else self._key)  # shows all as it was
        elif self.mode is not Mode.POINTS:
            self.mode_wanted.emit(Mode.POINTS)
        elif self.point is not None:
            self._choose_point(None)
        else:
            self.left.emit()

    def _step(self, by: int) -> bool:
        """Go to the next point, or the one before; past the last one the focus goes on."""
        outline = self._outline
        if outline is None:
            return False
        if self.point is None:
            if by < 0:
                return False
            self._choose_point(0)
        elif 0 <= self.point + by < len(outline.points):
            self._choose_point(self.point + by)
        else:
            self._choose_point(None)
            return by < 0
        return True

    def _move_by_key(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> bool:
        outline = self._outline
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if outline is None or not (alt or self.point is not None):
            return False
        points, key = outline.points, outline.key
        step = (_LARGE_STEP if alt or shift else _STEP) * self._unit
        if alt:
            change = sheets.stretched if shift else sheets.moved
            grown = (way[0] * step, -way[1] * step if shift else way[1] * step)  # up is higher
            self._reshape(outline, change(points, grown, self._size), ("whole", shift, key))
        elif self.point is not None:
            x, y = points[self.point]
            place = (x + way[0] * step, y + way[1] * step)
            moved = sheets.with_point_at(points, self.point, place, self._size)
            self._reshape(outline, moved, ("point", self.point, key))
        return True

    def _pulled_to(self, place: Point) -> Points:
        assert self._pull is not None
        points, index = self._pull.outline.points, self._pull.point
        by = (place[0] - self._pull.taken_at[0], place[1] - self._pull.taken_at[1])
        if index is None:
            return sheets.moved(points, by, self._size)
        x, y = points[index]
        return sheets.with_point_at(points, index, (x + by[0], y + by[1]), self._size)

    def _reshape(self, outline: Outline, points: Points, step: object = None) -> None:
        self.reshaped.emit(outline.key, points, step)

    def _choose(self, key: int) -> None:
        self.point = None
        self.chosen.emit(key)

    def _choose_number(self, number: int) -> None:
        if number <= len(self._sheet.outlines):
            self._choose(self._sheet.outlines[number - 1].key)

    def _choose_point(self, index: int | None) -> None:
        self.point = index
        self.point_chosen.emit()
        outline = self._outline
        if outline is None or index is None:
            return
        x, y = outline.points[index]
        reach = int(REACH)
        self._view.ensureVisible(x, y, 1, 1, reach, reach)
        text = self.tr("Point {number} of {total}").format(number=index + 1, total=len(outline.points))
        announce(self._view, text)

    def _choose_at(self, place: Point) -> None:
        """Choose the outline at a place, if there is one."""
        for outline in self._sheet.outlines:
            near = sheets.nearest_side(outline.points, place)[1] <= REACH * self._unit
            if near or sheets.contains(outline.points, place):
                self._choose(outline.key)
                return
        self._choose_point(None)

    def _point_near(self, place: Point) -> int | None:
        """Index of the point of the chosen outline that a place means: the nearest; None for none."""
        outline = self._outline
        if outline is None:
            return None
        apart = [math.dist(point, place) for point in outline.points]
        nearest = min(range(len(apart)), key=lambda index: apart[index])
        return nearest if apart[nearest] <= REACH * self._unit else None

    def _on_photo(self, point: Point) -> bool:
        return 0 <= point[0] <= self._size[0] and 0 <= point[1] <= self._size[1]

    def _show_stroke(self) -> None:
        line = [Stroke(tuple(self._line), self.mode is Mode.WOUND)] if self._line else []
        self._layer.show_strokes([*self._sheet.strokes(self._key), *line])
