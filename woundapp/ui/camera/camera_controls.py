"""Which camera, how large its picture is and how it lies, and the last visit's photo over it."""

import msgspec
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSlider, QVBoxLayout, QWidget

from woundapp.imaging.camera import Device
from woundapp.settings import Camera
from woundapp.ui.camera.frame_source import Size
from woundapp.ui.icons import icon
from woundapp.ui.quiet_list import QuietList
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import ICON, label

_FAINTEST, _STRONGEST, _USUAL = 10, 90, 40
"""Percent of the last photo's opacity; beyond them, one of the two is not seen."""

_FEWEST_LETTERS = 8


class CameraControls(QWidget):
    """The settings of the camera. A click on one leaves the focus where it was, at the shutter.

    Signals:
        chosen(Camera): something was set otherwise.
        ghost_changed(float): opacity of the last photo, 0 to 1; 0 also when it is switched off.
    """

    chosen = Signal(object)
    ghost_changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._settings = Camera()
        self._devices = _list(self.tr("Camera"))
        self._sizes = _list(self.tr("Picture size"))
        self._turn = QPushButton(self.tr("Turn the picture"))
        self._turn.setIcon(icon("turn"))
        self._turn.setIconSize(QSize(ICON, ICON))
        self._turn.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mirror = _check(self.tr("Mirror the picture"))
        self._mirror.setToolTip(self.tr("For a camera that exchanges left and right"))
        self._ghost = _check(self.tr("Show the last photo over it"))
        self._opacity = QSlider(Qt.Orientation.Horizontal)
        self._opacity.setRange(_FAINTEST, _STRONGEST)
        self._opacity.setValue(_USUAL)
        self._opacity.setMinimumHeight(TARGET)
        self._opacity.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._opacity.setAccessibleName(self.tr("How much of the last photo is seen"))
        self._opacity.setToolTip(self._opacity.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._ghost)
        column.addWidget(self._opacity)
        for entries in (self._devices, self._sizes):
            column.addWidget(label(entries.accessibleName()))
            column.addWidget(entries)
        column.addWidget(self._turn)
        column.addWidget(self._mirror)
        self._devices.activated.connect(self._device_chosen)
        self._sizes.activated.connect(self._size_chosen)
        self._turn.clicked.connect(self._turned)
        self._mirror.toggled.connect(self._mirrored)
        self._ghost.toggled.connect(self._tell_ghost)
        self._opacity.valueChanged.connect(self._tell_ghost)

    def show_settings(self, settings: Camera, devices: tuple[Device, ...], sizes: tuple[Size, ...]) -> None:
        """Show what is set, and what can be chosen.

        Args:
            settings: of the camera.
            devices: the cameras there are.
            sizes: of the pictures, in pixels, the largest first.
        """
        self._settings = settings
        self._devices.clear()
        for device in devices:
            self._devices.addItem(device.name, device.id)
        self._devices.setEnabled(bool(devices))
        self._devices.setCurrentIndex(max(0, self._devices.findData(settings.device)))
        self._sizes.clear()
        self._sizes.addItem(self.tr("The largest"), (0, 0))
        for width, height in sizes:
            self._sizes.addItem(f"{width} × {height}", (width, height))  # noqa: RUF001
        self._sizes.setEnabled(bool(sizes))
        self._sizes.setCurrentIndex(max(0, self._sizes.findData((settings.width, settings.height))))
        self._mirror.blockSignals(True)
        self._mirror.setChecked(settings.mirrored)
        self._mirror.blockSignals(False)
        self._turn.setAccessibleName(
            self.tr("Turn the picture; now by {degrees} degrees").format(degrees=settings.rotation)
        )

    def offer_ghost(self, offered: bool) -> None:
        """Offer to show a last photo, or not."""
        self._ghost.setVisible(offered)
        self._opacity.setVisible(offered)
        self._ghost.setChecked(offered)
        self._tell_ghost()

    def _set(self, **changes: object) -> None:
        self._settings = msgspec.structs.replace(self._settings, **changes)
        self.chosen.emit(self._settings)

    @Slot()
    def _device_chosen(self) -> None:
        self._set(device=self._devices.currentData(), width=0, height=0)

    @Slot()
    def _size_chosen(self) -> None:
        width, height = self._sizes.currentData()
        self._set(width=width, height=height)

    @Slot()
    def _turned(self) -> None:
        self._set(rotation=(self._settings.rotation + 90) % 360)

    @Slot(bool)
    def _mirrored(self, on: bool) -> None:
        self._set(mirrored=on)

    @Slot()
    def _tell_ghost(self) -> None:
        on = self._ghost.isChecked()
        self._opacity.setEnabled(on)
        self.ghost_changed.emit(self._opacity.value() / 100 if on else 0.0)


def _list(name: str) -> QuietList:
    entries = QuietList()
    entries.setAccessibleName(name)
    entries.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    entries.setMinimumContentsLength(_FEWEST_LETTERS)
    entries.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return entries


def _check(text: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return box
