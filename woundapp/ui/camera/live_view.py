"""What the camera sees, as large as there is room for, with the last visit's photo laid over it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from woundapp.ui import theme
from woundapp.ui.photo_items import borrowed
from woundapp.ui.theme import GAP

_SMALLEST = QSize(240, 160)
_FRAME = 4


class LiveView(QWidget):
    """Shows one picture after the other, whole and undistorted."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Picture of the camera"))
        self.setMinimumSize(_SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture: QImage | None = None
        self._ghost: QImage | None = None
        self._ghost_opacity = 0.0
        self._taken = False

    @property
    def picture(self) -> QImage | None:
        """What is shown; None for nothing."""
        return self._picture

    def show_picture(self, pixels: NDArray[np.uint8] | None, *, taken: bool = False) -> None:
        """Show a picture instead of the one before.

        Args:
            pixels: RGB, of shape `(height, width, 3)`; None for nothing.
            taken: whether it is a photo, framed and with nothing laid over it.
        """
        self._taken = taken
        self._picture = None if pixels is None else image_of(pixels)
        self.update()

    def show_ghost(self, pixels: NDArray[np.uint8] | None) -> None:
        """Lay a photo over the picture, to take the next one from the same place; None takes it away."""
        self._ghost = None if pixels is None else image_of(pixels)
        self.update()

    def set_ghost_opacity(self, share: float) -> None:
        """How much of the photo over the picture is seen, 0 to 1."""
        self._ghost_opacity = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.colours().photo))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._picture is not None:
            room = QRectF(self.rect()).adjusted(GAP, GAP, -GAP, -GAP)
            place = _fitted(self._picture, room)
            painter.drawImage(place, self._picture)
            if self._taken:
                painter.setPen(QPen(QColor(theme.colours().accent.paper), _FRAME))
                painter.drawRect(place)
            elif self._ghost is not None and self._ghost_opacity:
                painter.setOpacity(self._ghost_opacity)
                painter.drawImage(_fitted(self._ghost, place), self._ghost)
        painter.end()


def image_of(pixels: NDArray[np.uint8]) -> QImage:
    """A picture as Qt draws it quickest; a copy.

    Args:
        pixels: RGB, of shape `(height, width, 3)`, its rows without gaps.
    """
    return borrowed(pixels).convertToFormat(QImage.Format.Format_RGB32)


def _fitted(image: QImage, room: QRectF) -> QRectF:
    """The largest place for an image in the middle of some room."""
    size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(room.center())
    return place
