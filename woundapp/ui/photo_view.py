"""The photo, to be zoomed and moved, with the regions of the findings drawn over it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from woundapp.domain import Finding, ImageRegion, SupportMap
from woundapp.ui import words
from woundapp.ui.photo_items import Levels, MapItem, PhotoItem, RegionItem, TagItem, place_tags
from woundapp.ui.region_handles import CURSORS, Grip, HandlesItem, pulled

_STEP = 1.25
_LARGEST = 16.0
_MARGIN = 32
"""Room around the fitted photo for tags, in device-independent pixels."""

_NUDGE = 0.01
"""How far one key press moves a region, as a share of the photo's longer side."""

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class _Pull:
    """A handle that is being pulled: of which region, and where in the photo it was taken."""

    grip: Grip
    region: ImageRegion
    taken_at: QPointF


class PhotoView(QGraphicsView):
    """Shows one photo. Scene coordinates are pixels of the upright photo.

    Mouse: the wheel zooms, dragging moves, a click on a region chooses its finding, and the handles of the
    chosen region move and resize it. Keys, while it has the focus: plus, minus and 0 zoom, arrows move, a
    digit chooses the finding with that number; with Alt the arrows move the chosen region, with Alt and
    Shift they resize it.

    Signals:
        finding_chosen(int): index of the finding whose region was chosen here; -1 for none.
        region_pulled(int, ImageRegion): index of the finding whose region was taken elsewhere by its handles.
        region_nudged(int, ImageRegion): likewise, by a key, which may be one of many.
    """

    finding_chosen = Signal(int)
    region_pulled = Signal(int, object)
    region_nudged = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setAccessibleName(self.tr("Photo"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)  # a photo dropped here is the window's business
        self._photo: PhotoItem | None = None
        self._regions: dict[int, RegionItem] = {}
        self._tags: dict[int, TagItem] = {}
        self._chosen: int | None = None
        self._map: MapItem | None = None
        self._handles = HandlesItem()
        self._shown = True
        self._opacity = 1.0
        self._places: dict[int, ImageRegion] = {}
        self._pull: _Pull | None = None
        self._fitted = True
        self._pressed_at = QPoint()
        self.viewport().setMouseTracking(True)

    def show_photo(self, levels: Levels, name: str) -> None:
        """Show another photo, fitted, without regions.

        Args:
            levels: as `photo_items.levels_of` made them.
            name: of the photo, for screen readers.
        """
        self.show_findings(())
        self.show_map(None)
        if self._photo is not None:
            self.scene().removeItem(self._photo)
        else:
            self.scene().addItem(self._handles)
        self._photo = PhotoItem(levels)
        self.scene().addItem(self._photo)
        self.setAccessibleDescription(name)
        self.fit()

    def show_levels(self, levels: Levels) -> None:
        """Show the same photo in other colours; all else stays."""
        if self._photo is not None:
            self._photo.show_levels(levels)

    def show_findings(self, findings: tuple[Finding, ...], chosen: int | None = None) -> None:
        """Draw the regions of these findings instead of the ones before.

        Args:
            findings: numbered 1, 2, … in this order.
            chosen: index of the one that is chosen.
        """
        for item in self._marks():
            self.scene().removeItem(item)
        self._regions, self._tags, self._pull = {}, {}, None
        self._places = {index: each.region for index, each in enumerate(findings) if each.region is not None}
        for index, region in self._places.items():
            self._regions[index] = RegionItem(index + 1, region)
            self._tags[index] = TagItem(index + 1, words.sign(findings[index]), self.font())
            self.scene().addItem(self._regions[index])
            self.scene().addItem(self._tags[index])
        self.choose(chosen)

    def show_map(self, found: SupportMap | None) -> None:
        """Lay a support map over the photo, under the regions; None takes it away."""
        if self._map is not None:
            self.scene().removeItem(self._map)
        self._map = None
        if found is not None and self._photo is not None:
            self._map = MapItem(found, self._photo.boundingRect(), self.font())
            self.scene().addItem(self._map)
        self._dress()

    @property
    def chosen(self) -> int | None:
        """Index of the chosen finding."""
        return self._chosen

    def choose(self, index: int | None) -> None:
        """Show which finding is chosen and bring its region into view; None shows all alike."""
        self._chosen = index
        self._dress()
        self._place_tags()
        if index is not None and index in self._regions:
            self.ensureVisible(self._regions[index].rect(), _MARGIN, _MARGIN)

    @Slot(bool)
    def set_highlights(self, shown: bool) -> None:
        """Show or hide everything that lies on the photo, to see the wound itself."""
        self._shown = shown
        self._dress()

    @Slot(int)
    def set_opacity(self, percent: int) -> None:
        """Let what lies on the photo be seen through."""
        self._opacity = percent / 100
        self._dress()

    def middle(self) -> ImageRegion:
        """A region in the middle of what is seen of the photo, a third as wide and high."""
        assert self._photo is not None
        bounds = self._photo.boundingRect()
        seen = self.mapToScene(self.viewport().rect()).boundingRect().intersected(bounds)
        centre, width, height = seen.center(), seen.width() / 6, seen.height() / 6
        left, top = max(0, round(centre.x() - width)), max(0, round(centre.y() - height))
        right = min(round(bounds.width()), max(left + 1, round(centre.x() + width)))
        bottom = min(round(bounds.height()), max(top + 1, round(centre.y() + height)))
        return ImageRegion(left, top, right, bottom)

    @Slot()
    def fit(self) -> None:
        """Make the whole photo fit the window, and keep it fitted when that changes its size."""
        self._fitted = True
        if self._photo is None:
            return
        self._set_scale(self._fitting_scale())
        self.centerOn(self._photo)

    @Slot()
    def actual_size(self) -> None:
        """One pixel of the photo on one pixel of the screen."""
        self._zoom_to(1 / self.devicePixelRatioF())

    @Slot()
    def zoom_in(self) -> None:
        self._zoom_to(self.zoom * _STEP)

    @Slot()
    def zoom_out(self) -> None:
        self._zoom_to(self.zoom / _STEP)

    @property
    def zoom(self) -> float:
        """Device-independent pixels on the screen for one pixel of the photo."""
        return self.transform().m11()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        else:
            self._place_tags()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom_to(self.zoom * _STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _WAYS:
            self._nudge(_WAYS[Qt.Key(event.key())], event.modifiers())
        elif text in ("+", "=", "-", "0"):
            {"+": self.zoom_in, "=": self.zoom_in, "-": self.zoom_out, "0": self.fit}[text]()
        elif text.isdigit() and int(text) - 1 in self._regions:
            self.finding_chosen.emit(int(text) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        point = self.mapToScene(self._pressed_at)
        grip = self._handles.grip_at(point)
        if event.button() is Qt.MouseButton.LeftButton and grip and self._chosen is not None:
            self._pull = _Pull(grip, self._places[self._chosen], point)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self.mapToScene(event.position().toPoint())
        if self._pull is not None and self._chosen is not None:
            region = self._pulled_to(point)
            self._regions[self._chosen].show_region(region)
            self._handles.show_on(self._regions[self._chosen].rect())
            self._place_tags()
            event.accept()
            return
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            grip = self._handles.grip_at(point)
            self.viewport().setCursor(CURSORS[grip] if grip else Qt.CursorShape.OpenHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pull is not None and self._chosen is not None:
            region, before = self._pulled_to(self.mapToScene(event.position().toPoint())), self._pull.region
            self._pull = None
            event.accept()
            if region != before:
                self.region_pulled.emit(self._chosen, region)
            return
        super().mouseReleaseEvent(event)
        event.accept()
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if event.button() is Qt.MouseButton.LeftButton and moved < QApplication.startDragDistance():
            self.finding_chosen.emit(self._finding_at(event.position()))

    def _marks(self) -> list[RegionItem | TagItem]:
        return [*self._regions.values(), *self._tags.values()]

    def _dress(self) -> None:
        """Give everything on the photo the look that choice, opacity and highlights call for."""
        chosen = self._regions.get(-1 if self._chosen is None else self._chosen)
        for item in self._marks():
            is_chosen = chosen is not None and item.number == chosen.number
            back = not is_chosen and (chosen is not None or self._map is not None)
            item.set_choice(chosen=is_chosen, back=back, opacity=self._opacity)
            item.setVisible(self._shown)
        if self._map is not None:
            self._map.setOpacity(self._opacity)
            self._map.setVisible(self._shown)
        if chosen and self._shown:
            self._handles.show_on(chosen.rect())
        else:
            self._handles.hide()

    def _size(self) -> tuple[int, int]:
        assert self._photo is not None
        bounds = self._photo.boundingRect()
        return round(bounds.width()), round(bounds.height())

    def _pulled_to(self, point: QPointF) -> ImageRegion:
        assert self._pull is not None
        way = point - self._pull.taken_at
        return pulled(self._pull.region, self._pull.grip, (way.x(), way.y()), self._size())

    def _nudge(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        if self._chosen is None or self._chosen not in self._places or not self._shown:
            return
        grip = Grip.BOTTOM_RIGHT if modifiers & Qt.KeyboardModifier.ShiftModifier else Grip.MIDDLE
        step = max(1, round(_NUDGE * max(self._size())))
        region = self._places[self._chosen]
        moved = pulled(region, grip, (way[0] * step, way[1] * step), self._size())
        if moved != region:
            self.region_nudged.emit(self._chosen, moved)

    def _finding_at(self, position: QPointF) -> int:
        """Index of the smallest region at a place of the viewport, -1 for none; tags count as theirs."""
        for item in self.items(position.toPoint()):
            if isinstance(item, TagItem) and item.isVisible():
                return item.number - 1
        point = self.mapToScene(position.toPoint())
        hit = [
            (item.rect().width() * item.rect().height(), index)
            for index, item in self._regions.items()
            if item.isVisible() and item.rect().contains(point)
        ]
        return min(hit)[1] if hit else -1

    def _fitting_scale(self) -> float:
        assert self._photo is not None
        bounds = self._photo.boundingRect()
        room = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        return min(_LARGEST, max(0.01, min(room.width() / bounds.width(), room.height() / bounds.height())))

    def _zoom_to(self, scale: float) -> None:
        if self._photo is None:
            return
        smallest = min(self._fitting_scale(), 1 / self.devicePixelRatioF())
        self._fitted = False
        self._set_scale(min(_LARGEST, max(smallest, scale)))

    def _set_scale(self, scale: float) -> None:
        assert self._photo is not None
        margin = _MARGIN / scale
        self.setSceneRect(self._photo.boundingRect().adjusted(-margin, -margin, margin, margin))
        self.scale(scale / self.zoom, scale / self.zoom)
        self._place_tags()

    def _place_tags(self) -> None:
        if self._photo is None:
            return
        order = sorted(self._regions, key=lambda index: index != self._chosen)
        bounds = self._photo.boundingRect()
        room = QRectF(0, 0, bounds.width() * self.zoom, bounds.height() * self.zoom)
        place_tags(
            [(self._tags[index], self._regions[index]) for index in order],
            1 if self._chosen in self._regions else len(order),
            self.zoom,
            room.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN),
        )
