"""Pictures that a thread reads through OpenCV: from a camera where Qt cannot, and from a video file."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from woundapp.errors import CameraError
from woundapp.imaging import camera
from woundapp.imaging.camera import Capture, Device, Frame
from woundapp.settings import Camera
from woundapp.ui.camera.frame_source import FrameSource, Size

_UNDERWAY = 2
"""Pictures that may wait for the window; more of a camera's are dropped, and more of a video's wait."""

_LONGEST_STOP = 2.0
"""Seconds to wait for a driver that hangs."""

_LOOK_AGAIN = 2000
"""Milliseconds between looks for cameras that were plugged in."""

_USUAL_SIZES: tuple[Size, ...] = ((1920, 1080), (1280, 720), (640, 480))


class _CaptureSource(FrameSource):
    """Reads on a thread of its own, which ends with `stop`."""

    _told = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: _Reader | None = None
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        super().stop()
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.stop()

    def _read_from(self, open_: Callable[[], Capture], speed: float | None, repeat: bool) -> None:
        self.stop()
        self._begin()
        self._reader = _Reader(open_, speed, repeat, self._told.emit)
        self._reader.start()

    @Slot(object, object)
    def _hear(self, reader: "_Reader", what: Frame | CameraError) -> None:
        if reader is not self._reader:
            return
        if isinstance(what, CameraError):
            self._fail(what)
        else:
            reader.free.release()
            self._deliver(what)


class OpenCvSource(_CaptureSource):
    """The cameras that OpenCV can open. Their sizes are not known: the camera takes what is near."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = self.devices()
        timer = QTimer(self, interval=_LOOK_AGAIN)
        timer.timeout.connect(self._look_again)
        timer.start()

    def devices(self) -> tuple[Device, ...]:
        return camera.devices()

    def sizes(self, device: str) -> tuple[Size, ...]:  # noqa: ARG002
        return _USUAL_SIZES

    def start(self, chosen: Camera) -> None:
        ids = [device.id for device in self.devices()] or ["0"]
        number = int(chosen.device if chosen.device in ids else ids[0])
        self._read_from(lambda: camera.open_camera(number, chosen.width, chosen.height), None, False)

    @Slot()
    def _look_again(self) -> None:
        before, self._known = self._known, self.devices()
        if self._known != before:
            self.devices_changed.emit()


class VideoSource(_CaptureSource):
    """A video file played as if it were a camera, for demonstrations and tests.

    Args:
        path: of the file.
        speed: of the playing, against real time; None for as fast as the pictures are taken.
        repeat: whether it begins again at its end. Else the end is that of a camera that is unplugged.
        parent: Qt's owner.
    """

    def __init__(
        self, path: Path, speed: float | None = 1.0, *, repeat: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path, self._speed, self._repeat = path, speed, repeat

    def devices(self) -> tuple[Device, ...]:
        return (Device(self._path.name, self._path.name),)

    def sizes(self, device: str) -> tuple[Size, ...]:  # noqa: ARG002
        return ()

    def start(self, chosen: Camera) -> None:  # noqa: ARG002
        self._read_from(lambda: camera.open_video(self._path), self._speed, self._repeat)


class _Reader(threading.Thread):
    """Opens, reads and closes.

    Attributes:
        free: how many pictures may still be told; to be released for each that was heard.

    Args:
        open_: opens what is read.
        speed: of a video, against real time; None for no waiting.
        repeat: whether a video begins again.
        tell: hears this thread, and each picture or the error that ended it.
    """

    def __init__(
        self,
        open_: Callable[[], Capture],
        speed: float | None,
        repeat: bool,
        tell: Callable[["_Reader", Frame | CameraError], None],
    ) -> None:
        super().__init__(name="camera", daemon=True)
        self.free = threading.Semaphore(_UNDERWAY)
        self._open, self._speed, self._repeat, self._tell = open_, speed, repeat, tell
        self._stopped = threading.Event()

    def stop(self) -> None:
        """End it; nothing is told any more."""
        self._stopped.set()
        self.free.release()
        self.join(_LONGEST_STOP)

    def run(self) -> None:
        try:
            with self._open() as capture:
                self._read(capture)
        except CameraError as error:
            if not self._stopped.is_set():
                self._tell(self, error)

    def _read(self, capture: Capture) -> None:
        started = time.monotonic()
        anything = False
        while not self._stopped.is_set():
            frame = capture.read()
            if frame is None:
                if not self._repeat or not anything:
                    raise camera.unplugged()
                capture.rewind()
                continue
            anything = True
            if capture.live:
                told = self.free.acquire(blocking=False)
            else:
                if self._speed:
                    self._stopped.wait(max(0.0, started + frame.seconds / self._speed - time.monotonic()))
                told = self.free.acquire()
            if told and not self._stopped.is_set():
                self._tell(self, frame)
