"""Where live pictures come from: each source delivers, fails in words, and leaves nothing running."""

import builtins
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests import videos
from woundapp.errors import CameraError
from woundapp.imaging.camera import Frame
from woundapp.settings import Camera
from woundapp.ui.camera import sources
from woundapp.ui.camera.capture_source import OpenCvSource, VideoSource
from woundapp.ui.camera.frame_source import FrameSource

COUNT = 12


@pytest.fixture
def video(tmp_path: Path, samples: list[Path]) -> Path:
    return videos.write(tmp_path / "wound.avi", videos.seen(videos.scene(samples[0], 320, 240), COUNT))


class Listener:
    """Hears all that a source says."""

    def __init__(self, source: FrameSource) -> None:
        self.frames: list[Frame] = []
        self.errors: list[CameraError] = []
        source.frame_arrived.connect(self.frames.append)
        source.failed.connect(self.errors.append)


def camera_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "camera"]


def test_a_video_that_ends_is_a_camera_that_is_unplugged(video: Path, qtbot: QtBot) -> None:
    source = VideoSource(video, speed=None)
    heard = Listener(source)
    source.start(Camera())
    qtbot.waitUntil(lambda: bool(heard.errors), timeout=10_000)
    assert len(heard.frames) == COUNT
    assert "unplugged" in str(heard.errors[0])
    assert camera_threads() == []


def test_a_video_is_played_in_real_time_and_repeats_until_it_is_stopped(video: Path, qtbot: QtBot) -> None:
    source = VideoSource(video, repeat=True)
    heard = Listener(source)
    with qtbot.waitSignal(source.frame_arrived, timeout=10_000):
        source.start(Camera())
    with qtbot.waitCallback(timeout=10_000) as enough:
        source.frame_arrived.connect(lambda _: len(heard.frames) >= 2 * COUNT and enough())
    source.stop()
    count = len(heard.frames)
    assert camera_threads() == []
    qtbot.wait(200)
    assert len(heard.frames) == count
    seconds = [frame.seconds for frame in heard.frames]
    assert np.diff(seconds) == pytest.approx(1 / videos.RATE)


def test_a_source_starts_again_after_it_failed(video: Path, tmp_path: Path, qtbot: QtBot) -> None:
    source = VideoSource(tmp_path / "there later.avi", speed=None)
    heard = Listener(source)
    source.start(Camera())
    qtbot.waitUntil(lambda: len(heard.errors) == 1, timeout=10_000)
    assert "is not a video" in str(heard.errors[0])
    video.rename(tmp_path / "there later.avi")
    source.start(Camera())
    qtbot.waitUntil(lambda: len(heard.errors) == 2, timeout=10_000)
    assert len(heard.frames) == COUNT


def test_opencv_says_that_there_is_no_camera(qtbot: QtBot) -> None:
    source = OpenCvSource()
    if source.devices():
        pytest.skip("this computer has a camera, which stays off")
    heard = Listener(source)
    source.start(Camera(device="/dev/video7"))
    qtbot.waitUntil(lambda: bool(heard.errors), timeout=10_000)
    assert "No camera was found" in str(heard.errors[0])
    assert camera_threads() == []
    source.deleteLater()


def test_a_camera_from_which_nothing_comes_is_given_up(video: Path, qtbot: QtBot) -> None:
    source = VideoSource(video, speed=1e-3)  # the second picture comes after a minute
    heard = Listener(source)
    source._silence.setInterval(200)
    source.start(Camera())
    qtbot.waitUntil(lambda: bool(heard.errors), timeout=10_000)
    assert "no picture comes" in str(heard.errors[0])
    assert camera_threads() == []


@pytest.mark.qt_log_ignore("No RHI backend")  # without a graphics processor
def test_qt_delivers_what_its_cameras_see(qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    """Through Qt's own capture session, fed by the test since there is no camera to be had."""
    source = sources.find()
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameInput  # noqa: PLC0415

    from woundapp.ui.camera.qt_source import QtSource  # noqa: PLC0415

    if not isinstance(source, QtSource) or source.devices():
        pytest.skip("this computer has a camera, which stays off")
    heard = Listener(source)
    source.start(Camera())
    assert ["No camera was found" in str(error) for error in heard.errors] == [True]
    seen = QImage(322, 240, QImage.Format.Format_RGB32)  # rows of such a width end in a gap
    seen.fill(0xFF204060)
    fed = QVideoFrameInput()
    source.session.setVideoFrameInput(fed)
    source._begin()
    fed.sendVideoFrame(QVideoFrame(seen))
    qtbot.waitUntil(lambda: bool(heard.frames), timeout=10_000)
    assert heard.frames[0].pixels.shape == (240, 322, 3)
    assert (heard.frames[0].pixels == (0x20, 0x40, 0x60)).all()
    assert not heard.frames[0].pixels.flags.writeable
    source.stop()
    source.session.setVideoFrameInput(None)  # type: ignore[arg-type]
    source.deleteLater()
    assert capfd.readouterr() == ("", "")


def test_without_qtmultimedia_opencv_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    really_import = builtins.__import__

    def missing(name: str, *arguments: Any, **more: Any) -> Any:
        if name == "PySide6.QtMultimedia":
            raise ImportError("libpulse.so.0: cannot open shared object file")
        return really_import(name, *arguments, **more)

    monkeypatch.delitem(sys.modules, "woundapp.ui.camera.qt_source", raising=False)
    monkeypatch.setattr(builtins, "__import__", missing)
    source = sources.find()
    assert isinstance(source, OpenCvSource)
    source.deleteLater()
