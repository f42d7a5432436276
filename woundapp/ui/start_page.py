"""What is seen first: a photo to assess at once, samples to try it with, and the records beside it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QKeySequence, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.flow_layout import FlowLayout
from woundapp.ui.icons import Symbol
from woundapp.ui.records_card import RecordsCard
from woundapp.ui.records_service import RecordsService
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton, label

_THUMBNAIL = 112
_SAMPLES_IN_A_ROW = 3


class StartPage(QWidget):
    """Offers to assess a photo at once on the left, and the records on the right.

    Signals:
        sample_chosen(Path): one of the sample photos was chosen.

    Attributes:
        records: the right-hand side.

    Args:
        actions: of the window.
        samples: files of the sample photos.
        service: the records.
    """

    sample_chosen = Signal(object)

    def __init__(self, actions: Actions, samples: list[Path], service: RecordsService) -> None:
        super().__init__()
        self.records = RecordsCard(actions, service)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        row.setSpacing(2 * GAP)
        quick = QScrollArea()
        quick.setAccessibleName(self.tr("Assess a photo now"))
        quick.setWidget(self._quick(actions, samples))
        quick.setWidgetResizable(True)
        quick.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        quick.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus
        row.addWidget(quick, 1)
        row.addWidget(self.records, 1)

    def show_samples(self, background: Background) -> None:
        """Show what the sample photos look like.

        Args:
            background: reads them.
        """
        for button in self.findChildren(_SampleButton):
            background.run(button.read, button.show_picture, lambda _: None)

    def _quick(self, actions: Actions, samples: list[Path]) -> QWidget:
        title = label(self.tr("Assess a photo now"), size=1.5, bold=True)
        paste = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        hint = label(
            self.tr(
                "Take a photo, drop one into this window, paste one with {keys}, or choose a file. "
                "It stays on this machine."
            ).format(keys=paste)
        )
        for text in (title, hint):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = FlowLayout(ways := QWidget())
        row.addWidget(ActionButton(actions.take_photo, "camera", primary=True))
        row.addWidget(ActionButton(actions.open, "open"))
        row.addWidget(ActionButton(actions.import_photos, "photo"))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(2 * GAP)
        column.addStretch(1)
        column.addWidget(Symbol("photo", 72), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(hint)
        column.addWidget(ways, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(GAP)
        if samples:
            invitation = label(self.tr("No photo at hand? Try a sample; these wounds are drawn."), muted=True)
            invitation.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(invitation)
            column.addLayout(self._samples(samples))
        column.addStretch(1)
        return side

    def _samples(self, samples: list[Path]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(_SAMPLES_IN_A_ROW + 1, 1)
        for number, path in enumerate(samples, start=1):
            button = _SampleButton(path, self.tr("Sample photo {number}").format(number=number))
            button.clicked.connect(self._sample_clicked)
            across, down = (number - 1) % _SAMPLES_IN_A_ROW, (number - 1) // _SAMPLES_IN_A_ROW
            grid.addWidget(button, down, across + 1)
        return grid

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
        # The stylesheet makes it as small as what it holds: the page must not move when its picture comes.
        nothing = QPixmap(_THUMBNAIL, _THUMBNAIL)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setIcon(QIcon(nothing))

    def read(self) -> QImage:
        side = round(_THUMBNAIL * self.devicePixelRatioF())
        expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        image = QImage(str(self.path)).scaled(
            side, side, expanding, Qt.TransformationMode.SmoothTransformation
        )
        return image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)

    def show_picture(self, image: QImage) -> None:
        self.setIcon(QIcon(QPixmap.fromImage(image)))
