"""The cameras that Qt finds. Importing this loads QtMultimedia: `sources.find` does, when one is wanted."""

import logging
import time

import numpy as np
from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from woundapp.imaging import camera
from woundapp.imaging.camera import Device, Frame
from woundapp.settings import Camera
from woundapp.ui.camera.frame_source import FrameSource, Size

_log = logging.getLogger(__name__)

_LEAST_RATE = 10.0
"""Pictures a second; a live view of fewer is no use for aiming."""

_MOST_RATE = 30.0
_LARGEST_SHARE = 1 / 3
"""Of the window's time that pictures may take: of very large ones fewer are shown, and nothing freezes."""


class QtSource(FrameSource):
    """Cameras through QtMultimedia, with the system's leave to use them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._camera: QCamera | None = None
        self._wanted: Camera | None = None
        self._running = False
        self._next = 0.0
        self._media = QMediaDevices(self)
        self._media.videoInputsChanged.connect(self._inputs_changed)
        self.sink = QVideoSink(self)
        self.session = QMediaCaptureSession(self)
        self.session.setVideoSink(self.sink)
        self.sink.videoFrameChanged.connect(self._take)

    def devices(self) -> tuple[Device, ...]:
        return tuple(Device(_id(found), found.description()) for found in _inputs())

    def sizes(self, device: str) -> tuple[Size, ...]:
        found = _find(device)
        if found is None:
            return ()
        sizes = {(each.resolution().width(), each.resolution().height()) for each in _usable(found)}
        return tuple(sorted(sizes, key=lambda size: -size[0] * size[1]))

    def start(self, chosen: Camera) -> None:
        self.stop()
        self._wanted = chosen
        application, permission = QCoreApplication.instance(), QCameraPermission()
        assert application is not None
        status = application.checkPermission(permission)
        if status is Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, lambda said: self._permitted(said, chosen))
        else:
            self._permitted(status, chosen)

    def stop(self) -> None:
        super().stop()
        self._wanted, self._running = None, False
        if self._camera is not None:
            self._camera.errorOccurred.disconnect(self._camera_failed)
            self._camera.stop()
            self.session.setCamera(None)  # type: ignore[arg-type]
            self._camera.deleteLater()
            self._camera = None

    def _permitted(self, status: Qt.PermissionStatus, chosen: Camera) -> None:
        if chosen is not self._wanted:
            return  # it was stopped while the user was asked
        found = _find(chosen.device)
        if status is not Qt.PermissionStatus.Granted:
            self._fail(camera.refused())
        elif found is None:
            self._fail(camera.missing())
        else:
            self._begin()
            self._camera = QCamera(found, self)
            self._camera.errorOccurred.connect(self._camera_failed)
            best = _best(_usable(found), (chosen.width, chosen.height))
            if best is not None:
                self._camera.setCameraFormat(best)
            self.session.setCamera(self._camera)
            self._camera.start()

    @Slot(QVideoFrame)
    def _take(self, given: QVideoFrame) -> None:
        begun = time.monotonic()
        if not self._silence.isActive() or begun < self._next:
            return
        image = given.toImage().convertToFormat(QImage.Format.Format_RGB888)
        if image.isNull():
            return
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        pixels = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
        pixels.flags.writeable = False
        self._running = True
        self._deliver(Frame(pixels, begun))
        self._next = begun + (time.monotonic() - begun) / _LARGEST_SHARE

    @Slot(QCamera.Error, str)
    def _camera_failed(self, error: QCamera.Error, text: str) -> None:
        if error is not QCamera.Error.NoError:
            _log.warning("camera: %s", text)
            self._fail(camera.unplugged() if self._running else camera.taken())

    @Slot()
    def _inputs_changed(self) -> None:
        if self._camera is not None and self._camera.cameraDevice() not in _inputs():
            self._fail(camera.unplugged())
        self.devices_changed.emit()


def _inputs() -> list[QCameraDevice]:
    """The cameras, the default one first."""
    return sorted(QMediaDevices.videoInputs(), key=lambda found: not found.isDefault())


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")


def _find(device: str) -> QCameraDevice | None:
    """The camera with an id, else the first one; None without any."""
    inputs = _inputs()
    return next((found for found in inputs if _id(found) == device), inputs[0] if inputs else None)


def _usable(device: QCameraDevice) -> list[QCameraFormat]:
    formats = device.videoFormats()
    return [each for each in formats if each.maxFrameRate() >= _LEAST_RATE] or formats


def _best(formats: list[QCameraFormat], size: Size) -> QCameraFormat | None:
    """Of a size, or else the largest, the quickest format; uncompressed rather than JPEG."""

    def worth(each: QCameraFormat) -> tuple[bool, int, float, bool]:
        given = each.resolution()
        jpeg = each.pixelFormat() == QVideoFrameFormat.PixelFormat.Format_Jpeg
        wanted = (given.width(), given.height()) == size
        return wanted, given.width() * given.height(), min(_MOST_RATE, each.maxFrameRate()), not jpeg

    return max(formats, key=worth, default=None)
