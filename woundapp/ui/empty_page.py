"""What is seen before a photo is open: what to do, and sample photos to try it with."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QImage, QKeySequence, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from woundapp.ui.background import Background
from woundapp.ui.icons import Symbol
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton, label

_THUMBNAIL = 112


class EmptyPage(QWidget):
    """Offers the ways to open a photo.

    Signals:
        sample_chosen(Path): one of the sample photos was chosen.

    Args:
        open_photo: the menus' action.
        samples: files of the sample photos.
        background: reads them.
    """

    sample_chosen = Signal(object)

    def __init__(self, open_photo: QAction, samples: list[Path], background: Background) -> None:
        super().__init__()
        title = label(self.tr("Open a photo of the wound"), size=1.7, bold=True)
        paste = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        hint = label(
            self.tr(
                "Drop a photo into this window, paste one with {keys}, or choose a file. "
                "It stays on this machine."
            ).format(keys=paste)
        )
        for text in (title, hint):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        button = ActionButton(open_photo, "open", primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addStretch(1)
        column.addWidget(Symbol("photo", 72), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(hint)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(2 * GAP)
        if samples:
            invitation = label(self.tr("No photo at hand? Try a sample; these wounds are drawn."), muted=True)
            invitation.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(invitation)
            column.addLayout(self._samples(samples, background))
        column.addStretch(1)

    def _samples(self, samples: list[Path], background: Background) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        for number, path in enumerate(samples, start=1):
            button = _SampleButton(path, self.tr("Sample photo {number}").format(number=number))
            button.clicked.connect(self._sample_clicked)
            background.run(button.read, button.show_picture, lambda _: None)
            row.addWidget(button)
        row.addStretch(1)
        return row

    @Slot()
    def _sample_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, _SampleButton)
        self.sample_chosen.emit(button.path)


class _SampleButton(QPushButton):
    """A sample photo to choose."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__()
        self.path = path
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty("picture", True)
        self.setIconSize(QSize(_THUMBNAIL, _THUMBNAIL))
        self.setFixedSize(_THUMBNAIL + GAP, _THUMBNAIL + GAP)

    def read(self) -> QImage:
        side = round(_THUMBNAIL * self.devicePixelRatioF())
        expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        image = QImage(str(self.path)).scaled(
            side, side, expanding, Qt.TransformationMode.SmoothTransformation
        )
        return image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)

    def show_picture(self, image: QImage) -> None:
        self.setIcon(QIcon(QPixmap.fromImage(image)))
