"""The photos that were kept so far, side by side, each with a button that removes it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from woundapp.ui.camera.live_view import image_of
from woundapp.ui.icons import icon
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ICON, clear

_HEIGHT = 64


class PhotoStrip(QScrollArea):
    """A row of thumbnails; there is none as long as nothing was kept.

    Signals:
        remove_chosen(int): the photo with this index shall go.
    """

    remove_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Photos that you keep"))
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # three margins around a thumbnail, of the row, the card and its edge
        self.setFixedHeight(_HEIGHT + 3 * GAP + self.horizontalScrollBar().sizeHint().height())
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        self._row.setSpacing(GAP)
        self.setWidget(content)
        self.hide()

    def show_photos(self, photos: list[NDArray[np.uint8]]) -> None:
        """Show these photos instead of the ones before.

        Args:
            photos: RGB, each of shape `(height, width, 3)`.
        """
        clear(self._row)
        for index, pixels in enumerate(photos):
            self._row.addWidget(self._thumbnail(index, pixels))
        self._row.addStretch(1)
        self.setVisible(bool(photos))

    def _thumbnail(self, index: int, pixels: NDArray[np.uint8]) -> QFrame:
        picture = QLabel()
        image = image_of(pixels).scaledToHeight(
            round(_HEIGHT * self.devicePixelRatioF()), Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(self.devicePixelRatioF())
        picture.setPixmap(QPixmap.fromImage(image))
        picture.setAccessibleName(self.tr("Photo {number}").format(number=index + 1))
        remove = QPushButton()
        remove.setProperty("square", True)
        remove.setIcon(icon("close"))
        remove.setIconSize(QSize(ICON, ICON))
        remove.setAccessibleName(self.tr("Remove photo {number}").format(number=index + 1))
        remove.setToolTip(remove.accessibleName())
        remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        remove.clicked.connect(lambda: self.remove_chosen.emit(index))
        frame = QFrame()
        frame.setProperty("card", True)
        row = QHBoxLayout(frame)
        row.setContentsMargins(GAP // 2, GAP // 2, GAP // 2, GAP // 2)
        row.addWidget(picture)
        row.addWidget(remove)
        return frame
