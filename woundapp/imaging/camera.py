"""Pictures of a camera or a video file one after the other, and what can be wrong with them."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.errors import CameraError

LONGEST_WITHOUT_NEWS = 2.0
"""Seconds of pictures that are all alike, or show nothing, after which a camera is not believed any more."""

_LARGEST = 10_000
"""Asked for where no size is; drivers give the largest that they have."""

_PLAIN_RATE = 30.0
_DEVICES = Path("/sys/class/video4linux")
_SAMPLE = 16
"""Every 16th row and column is looked at: a running camera's noise is everywhere."""

_BLACK = 16
_PURE_GREEN = (60, 16)
_GREEN_SHARE = 0.25

_ROTATIONS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


@dataclass(frozen=True, slots=True)
class Device:
    """A camera that can be chosen.

    Attributes:
        id: what the system calls it.
        name: for the user's eyes.
    """

    id: str
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture.

    Attributes:
        pixels: RGB, of shape `(height, width, 3)`; never changed by anybody.
        seconds: when it was taken, by the clock of what it comes from.
    """

    pixels: NDArray[np.uint8]
    seconds: float


def devices(folder: Path = _DEVICES) -> tuple[Device, ...]:
    """The cameras that OpenCV can open by their number, as far as the system lists them (Linux).

    Args:
        folder: where Linux lists them. A camera has further entries there, for its metadata, which are left
            out.
    """
    found = []
    for entry in sorted(folder.glob("video*"), key=lambda entry: int(entry.name[5:])):
        try:
            if (entry / "index").read_text().strip() == "0":
                found.append(Device(entry.name[5:], (entry / "name").read_text().strip()))
        except OSError:
            continue  # it was unplugged just now
    return tuple(found)


class Capture:
    """An open camera or video file, to be read picture by picture, and closed.

    Made by `open_camera` and `open_video`; a context manager. For one thread at a time.

    Attributes:
        rate: pictures a second, as the camera or the file says.
        live: whether pictures come when they are taken, and are lost when nobody reads them.
    """

    def __init__(self, opened: cv2.VideoCapture, *, live: bool) -> None:
        self.live = live
        self.rate = opened.get(cv2.CAP_PROP_FPS) or _PLAIN_RATE
        self._opened = opened
        self._read = 0
        self._ticks = cv2.getTickCount()

    def read(self) -> Frame | None:
        """The next picture, waiting for it if need be; None at the end of a video.

        Raises:
            CameraError: the camera gives none any more.
        """
        there, bgr = self._opened.read()
        if not there:
            if self.live:
                raise unplugged()
            return None
        pixels = np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
        pixels.flags.writeable = False
        self._read += 1
        passed = (cv2.getTickCount() - self._ticks) / cv2.getTickFrequency()
        return Frame(pixels, passed if self.live else (self._read - 1) / self.rate)

    def rewind(self) -> None:
        """Read a video from its beginning again; its clock goes on."""
        self._opened.set(cv2.CAP_PROP_POS_FRAMES, 0)

    def close(self) -> None:
        self._opened.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_camera(number: int, width: int = 0, height: int = 0) -> Capture:
    """Open a camera; may take seconds.

    Args:
        number: as `devices` gives it; 0 is the first one.
        width: of the pictures in pixels; 0 for the largest. A camera that has no such size takes one near it.
        height: likewise.

    Raises:
        CameraError: there is no such camera, it may not be used, or another program has it.
    """
    if sys.platform == "linux":
        device = Path(f"/dev/video{number}")
        if not device.exists():
            raise missing()
        if not os.access(device, os.R_OK | os.W_OK):
            raise refused()
    _keep_quiet()
    opened = cv2.VideoCapture(number)
    if not opened.isOpened():
        raise taken()
    opened.set(cv2.CAP_PROP_FRAME_WIDTH, width or _LARGEST)
    opened.set(cv2.CAP_PROP_FRAME_HEIGHT, height or _LARGEST)
    return Capture(opened, live=True)


def open_video(path: Path) -> Capture:
    """Open a video file.

    Raises:
        CameraError: it is none that can be read.
    """
    _keep_quiet()
    opened = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    if not opened.isOpened():
        raise CameraError(
            "“{file}” is not a video that can be played. The file was left as it is. Choose another one.",
            file=path.name,
        )
    return Capture(opened, live=False)


class FrameWatch:
    """Notices a camera that goes on giving pictures of nothing; make one for each opening of a camera.

    A camera that really runs has noise, so two of its pictures are never alike to the last bit. Pictures
    that were lost on their way are all of one colour, mostly the pure green that zeros mean in YUV.
    """

    def __init__(self) -> None:
        self._before: NDArray[np.uint8] | None = None
        self._since: dict[str, float] = {}

    def check(self, frame: Frame) -> None:
        """Look at the next picture; well under a millisecond.

        Raises:
            CameraError: for more than `LONGEST_WITHOUT_NEWS` the pictures were frozen, black or green.
        """
        sample = frame.pixels[::_SAMPLE, ::_SAMPLE]
        before, self._before = self._before, sample
        green = (sample[..., 1] > _PURE_GREEN[0]) & (sample[..., ::2] < _PURE_GREEN[1]).all(axis=2)
        troubles = {
            "green": bool(green.mean() > _GREEN_SHARE),
            "black": bool(np.percentile(sample, 99) < _BLACK),
            "frozen": before is not None and np.array_equal(sample, before),
        }
        for trouble, seen in troubles.items():
            since = self._since.setdefault(trouble, frame.seconds)
            if not seen:
                self._since[trouble] = frame.seconds
            elif frame.seconds - since > LONGEST_WITHOUT_NEWS:
                raise _TROUBLES[trouble]()


def turned(pixels: NDArray[np.uint8], rotation: int, mirrored: bool) -> NDArray[np.uint8]:
    """A picture as it shall be seen and kept.

    Args:
        pixels: of shape `(height, width, 3)`.
        rotation: clockwise, in degrees: 0, 90, 180 or 270.
        mirrored: whether left and right are exchanged then.

    Returns:
        The picture itself where nothing is to be done.
    """
    if rotation:
        pixels = np.asarray(cv2.rotate(pixels, _ROTATIONS[rotation]), np.uint8)
    return np.asarray(cv2.flip(pixels, 1), np.uint8) if mirrored else pixels


def missing() -> CameraError:
    """There is no camera."""
    return CameraError(
        "No camera was found. Connect one, or switch it on. You can also choose a photo's file."
    )


def taken() -> CameraError:
    """The camera is there and cannot be opened."""
    return CameraError(
        "The camera cannot be used now: another program is probably using it. Close that program, such as a "
        "video call, and try again."
    )


def unplugged() -> CameraError:
    """The camera was open and is gone."""
    return CameraError(
        "The camera was unplugged or switched off. The photos that you took are kept. Connect it, and try "
        "again."
    )


def silent() -> CameraError:
    """The camera is open and no picture comes."""
    return CameraError(
        "The camera is on, but no picture comes from it. Unplug it and plug it in again, and try again."
    )


def refused(platform: str = sys.platform) -> CameraError:
    """The system does not let this program use the camera.

    Args:
        platform: as `sys.platform` names it.
    """
    if platform == "win32":
        return CameraError(
            "Windows does not let this program use the camera. Open Settings, Privacy & security, Camera, "
            "switch on “Let desktop apps access your camera”, and try again."
        )
    if platform == "darwin":
        return CameraError(
            "macOS does not let this program use the camera. Open System Settings, Privacy & Security, "
            "Camera, switch this program on, and start it again."
        )
    return CameraError(
        "This computer does not let you use the camera. Ask whoever looks after it to add you to the group "
        "“video”, sign in again, and try again."
    )


def _frozen() -> CameraError:
    return CameraError(
        "The camera's picture is frozen. Unplug the camera and plug it in again, and try again."
    )


def _green() -> CameraError:
    return CameraError(
        "The camera gives green pictures instead of what it sees. Unplug it and plug it in again, if you can "
        "at another socket, and try again."
    )


def _black() -> CameraError:
    return CameraError(
        "The camera gives black pictures. Open its cover, see that there is light, and try again."
    )


_TROUBLES = {"green": _green, "black": _black, "frozen": _frozen}


def _keep_quiet() -> None:
    """Let OpenCV write nothing to the terminal: what matters of it the user is told by an error."""
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
