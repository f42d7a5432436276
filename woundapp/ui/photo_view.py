"""The photo, to be zoomed and moved, with the regions of the findings drawn over it."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from woundapp.domain import Finding
from woundapp.ui import words
from woundapp.ui.photo_items import Levels, PhotoItem, RegionItem, TagItem, place_tags

_STEP = 1.25
_LARGEST = 16.0
_MARGIN = 32
"""Room around the fitted photo for tags, in device-independent pixels."""


class PhotoView(QGraphicsView):
    """Shows one photo. Scene coordinates are pixels of the upright photo.

    Mouse: the wheel zooms, dragging moves, a click on a region chooses its finding. Keys, while it has the
    focus: plus, minus and 0 zoom, arrows move, a digit chooses the finding with that number.

    Signals:
        finding_chosen(int): index of the finding whose region was chosen here; -1 for none.
    """

    finding_chosen = Signal(int)

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
        self._fitted = True
        self._pressed_at = QPoint()

    def show_photo(self, levels: Levels, name: str) -> None:
        """Show another photo, fitted, without regions.

        Args:
            levels: as `photo_items.levels_of` made them.
            name: of the photo, for screen readers.
        """
        self.show_findings(())
        self.scene().clear()
        self._photo = PhotoItem(levels)
        self.scene().addItem(self._photo)
        self.setAccessibleDescription(name)
        self.fit()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Draw the regions of these findings instead of the ones before; the numbers are their order."""
        for item in self._marks():
            self.scene().removeItem(item)
        self._regions, self._tags, self._chosen = {}, {}, None
        for index, finding in enumerate(findings):
            if finding.region is None:
                continue
            self._regions[index] = RegionItem(index + 1, finding.region)
            self._tags[index] = TagItem(index + 1, words.sign(finding), self.font())
            self.scene().addItem(self._regions[index])
            self.scene().addItem(self._tags[index])
        self.choose(None)

    @property
    def chosen(self) -> int | None:
        """Index of the chosen finding."""
        return self._chosen

    def choose(self, index: int | None) -> None:
        """Show which finding is chosen and bring its region into view; None shows all alike."""
        self._chosen = index
        number = index + 1 if index is not None and index in self._regions else None
        for item in self._marks():
            item.set_choice(number)
        self._place_tags()
        if number is not None:
            self.ensureVisible(self._regions[number - 1].rect(), _MARGIN, _MARGIN)

    @Slot(bool)
    def set_highlights(self, shown: bool) -> None:
        """Show or hide the regions, to see the wound itself."""
        for item in self._marks():
            item.setVisible(shown)

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
        if text in ("+", "=", "-", "0"):
            {"+": self.zoom_in, "=": self.zoom_in, "-": self.zoom_out, "0": self.fit}[text]()
        elif text.isdigit() and int(text) - 1 in self._regions:
            self.finding_chosen.emit(int(text) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if event.button() is Qt.MouseButton.LeftButton and moved < QApplication.startDragDistance():
            self.finding_chosen.emit(self._finding_at(event.position()))

    def _marks(self) -> list[RegionItem | TagItem]:
        return [*self._regions.values(), *self._tags.values()]

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
