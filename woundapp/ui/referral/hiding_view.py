"""A photo on which rectangles are drawn that hide what is below them."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPen
from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QGraphicsView

from woundapp.domain import Finding, ImageRegion
from woundapp.imaging import overlay
from woundapp.ui.photo_items import Levels
from woundapp.ui.photo_view import PhotoView
from woundapp.ui.region_handles import CURSORS


class HidingView(PhotoView):
    """Shows a photo as it will go along: what is hidden is black.

    Mouse: dragging draws a rectangle; handles move and resize the chosen one. Keys: as in any photo view, and
    Delete takes the chosen one away.

    Signals:
        drawn(ImageRegion): a rectangle was drawn.
        removed(): the chosen one is to go.
    """

    drawn = Signal(object)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        self._plain: Levels = ()
        self._dark: Levels = ()
        self._hidden: tuple[ImageRegion, ...] = ()
        self._begun: QPointF | None = None
        self._began_at = QPoint()
        self._drawing = QGraphicsRectItem()
        pen = QPen(QColor(overlay.PAPER), 0)
        self._drawing.setPen(pen)
        self._drawing.setBrush(QColor(overlay.INK))
        self._drawing.setZValue(6)
        self._drawing.hide()
        self.scene().addItem(self._drawing)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def begin(self, levels: Levels, name: str) -> None:
        """Show another photo, of which nothing is hidden.

        Args:
            levels: as `photo_items.levels_of` made them.
            name: of the photo, for screen readers.
        """
        self._plain, self._hidden = levels, ()
        self._dark = tuple(np.array(level) for level in levels)
        self.show_photo(self._dark, name)

    def show_hidden(self, regions: tuple[ImageRegion, ...], chosen: int | None, name: str) -> None:
        """Show what is hidden now.

        Args:
            regions: that are hidden.
            chosen: index of the one that is chosen; None for none.
            name: of a region.
        """
        for step, (plain, dark) in enumerate(zip(self._plain, self._dark, strict=True)):
            for region in self._hidden:
                place = _place(region, step)
                dark[place] = plain[place]
            for region in regions:
                dark[_place(region, step)] = 0
        self._hidden = regions
        self.show_levels(self._dark)
        self.show_findings(tuple(Finding(name, "", region) for region in regions), chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        point = self.mapToScene(at)
        free = self._handles.grip_at(point) is None
        if event.button() is Qt.MouseButton.LeftButton and free:
            self._begun, self._began_at = point, at
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._begun is None:
            super().mouseMoveEvent(event)
            if event.buttons() == Qt.MouseButton.NoButton:
                grip = self._handles.grip_at(self.mapToScene(event.position().toPoint()))
                self.viewport().setCursor(CURSORS[grip] if grip else Qt.CursorShape.CrossCursor)
            return
        region = self._region_to(event.position().toPoint())
        self._drawing.setRect(region.left, region.top, region.width, region.height)
        self._drawing.show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._begun is None:
            super().mouseReleaseEvent(event)
            return
        at = event.position().toPoint()
        region, self._begun = self._region_to(at), None
        self._drawing.hide()
        event.accept()
        if (at - self._began_at).manhattanLength() < QApplication.startDragDistance():
            self.finding_chosen.emit(self._finding_at(event.position()))
        elif region.width > 0 and region.height > 0:
            self.drawn.emit(region)

    def _region_to(self, at: QPoint) -> ImageRegion:
        """From where the button was pressed to a place of the viewport, within the photo."""
        assert self._begun is not None
        end, (width, height) = self.mapToScene(at), self._size()
        across = sorted(min(max(0, round(x)), width) for x in (self._begun.x(), end.x()))
        down = sorted(min(max(0, round(y)), height) for y in (self._begun.y(), end.y()))
        return ImageRegion(across[0], down[0], across[1], down[1])


def _place(region: ImageRegion, step: int) -> tuple[slice, slice]:
    """A region in a photo that was halved so many times; what it touches belongs to it."""
    size = 1 << step
    return (
        slice(region.top // size, -(-region.bottom // size)),
        slice(region.left // size, -(-region.right // size)),
    )
