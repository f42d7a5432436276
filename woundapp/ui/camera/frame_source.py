"""Where live pictures come from, whatever gives them: one interface for cameras and for videos."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from woundapp.errors import CameraError
from woundapp.imaging import camera
from woundapp.imaging.camera import Device, Frame, FrameWatch
from woundapp.settings import Camera

_PATIENCE = 10_000
"""Milliseconds without a picture; to open a camera takes some drivers most of that."""

Size = tuple[int, int]


class FrameSource(QObject):
    """Lists cameras and delivers the pictures of one of them.

    Signals:
        frame_arrived(Frame): a picture; none comes after `stop`.
        failed(CameraError): no more pictures come, and the camera is off.
        devices_changed(): a camera was plugged in or unplugged.
    """

    frame_arrived = Signal(object)
    failed = Signal(object)
    devices_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = FrameWatch()
        self._silence = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._silence.timeout.connect(self._fall_silent)

    def devices(self) -> tuple[Device, ...]:
        """The cameras, the system's first choice first."""
        raise NotImplementedError

    def sizes(self, device: str) -> tuple[Size, ...]:
        """Widths and heights in pixels that a camera can give, the largest first; empty where not known.

        Args:
            device: its id; an unknown one means the first camera.
        """
        raise NotImplementedError

    def start(self, chosen: Camera) -> None:
        """Switch a camera on, instead of the one before; pictures or a failure follow.

        Args:
            chosen: an unknown device means the first camera.
        """
        raise NotImplementedError

    def stop(self) -> None:
        """Switch the camera off; it is when this returns."""
        self._silence.stop()

    def _begin(self) -> None:
        """Expect pictures from now on."""
        self._watch = FrameWatch()
        self._silence.start()

    def _deliver(self, frame: Frame) -> None:
        """Hand on a picture, unless there is something wrong with what comes."""
        self._silence.start()
        try:
            self._watch.check(frame)
        except CameraError as error:
            self._fail(error)
        else:
            self.frame_arrived.emit(frame)

    def _fail(self, error: CameraError) -> None:
        self.stop()
        self.failed.emit(error)

    @Slot()
    def _fall_silent(self) -> None:
        self._fail(camera.silent())
