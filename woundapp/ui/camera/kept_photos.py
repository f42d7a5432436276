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


class KeptPhotos(QScrollArea):
    """A row of thumbnails; there is none as long as nothing was kept.

    Signals:
        remove_chosen(int): the photo with this index shall go.
    """

    remove_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pictures: list[QPixmap] = []
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

    def add(self, pixels: NDArray[np.uint8]) -> None:
        """Show one photo more.

        Args:
            pixels: RGB, of shape `(height, width, 3)`.
        """
        image = image_of(pixels).scaledToHeight(
            round(_HEIGHT * self.devicePixelRatioF()), Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures.append(QPixmap.fromImage(image))
        self._show()

    def remove(self, index: int) -> None:
        """Show one photo less."""
        del self._pictures[index]
        self._show()

    def end(self) -> None:
        """Show none."""
        self._pictures.clear()
        self._show()

    def _show(self) -> None:
        clear(self._row)
        for index, picture in enumerate(self._pictures):
            self._row.addWidget(self._thumbnail(index, picture))
        self._row.addStretch(1)
        self.setVisible(bool(self._pictures))

    def _thumbnail(self, index: int, shown: QPixmap) -> QFrame:
        picture = QLabel()
        picture.setPixmap(shown)
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
