"""Cameras and videos: what they give, and each way in which they give nothing, in one sentence."""

from pathlib import Path

import numpy as np
import pytest

from tests import videos
from tests.videos import Pixels
from woundapp.errors import CameraError
from woundapp.imaging import camera
from woundapp.imaging.camera import Frame, FrameWatch


@pytest.fixture(scope="module")
def scene(samples: list[Path]) -> Pixels:
    return videos.scene(samples[0], 320, 240)


def watched(pictures: list[Pixels]) -> str:
    """What is said of pictures that come at 15 a second; empty for nothing."""
    watch = FrameWatch()
    try:
        for index, pixels in enumerate(pictures):
            watch.check(Frame(pixels, index / videos.RATE))
    except CameraError as error:
        return str(error)
    return ""


def test_a_video_is_read_in_its_colours_to_its_end_and_again(tmp_path: Path, scene: Pixels) -> None:
    path = videos.write(tmp_path / "wound.avi", videos.seen(scene, 5))
    with camera.open_video(path) as capture:
        assert capture.rate == pytest.approx(videos.RATE)
        frames = [frame for _ in range(5) if (frame := capture.read()) is not None]
        assert capture.read() is None
        capture.rewind()
        again = capture.read()
    assert [round(frame.seconds * videos.RATE) for frame in frames] == [0, 1, 2, 3, 4]
    assert again is not None
    assert again.seconds > frames[-1].seconds
    for frame in (*frames, again):
        assert frame.pixels.shape == scene.shape
        assert np.abs(frame.pixels.astype(int) - scene).mean() < 6  # red and blue exchanged: 40
        assert not frame.pixels.flags.writeable


def test_a_camera_that_is_not_there() -> None:
    with pytest.raises(CameraError, match=r"^No camera was found\. Connect one"):
        camera.open_camera(63)


@pytest.mark.parametrize("content", [b"", b"no video", b"RIFF\x00\x00\x00\x00AVI LIST"])
def test_a_file_that_is_no_video(tmp_path: Path, content: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "wound.avi"
    path.write_bytes(content)
    with pytest.raises(CameraError, match=r"^“wound\.avi” is not a video that can be played"):
        camera.open_video(path)
    assert capfd.readouterr() == ("", "")


def test_a_running_camera_is_believed(scene: Pixels) -> None:
    assert watched(videos.seen(scene, 45)) == ""
    assert watched(videos.seen(np.asarray(scene // 8 + 12, np.uint8), 45)) == ""  # a dim room


def test_a_picture_that_stands_still_for_two_seconds_is_frozen(scene: Pixels) -> None:
    moving = videos.seen(scene, 8)
    assert "frozen" in watched(moving + [scene] * 40)
    assert watched(moving + [scene] * 25 + moving + [scene] * 25) == ""


def test_green_pictures_even_when_only_a_part_is(scene: Pixels) -> None:
    lost = np.full_like(scene, (0, 135, 0))
    half = np.concatenate([scene[:120], lost[120:]])
    assert "green" in watched(videos.seen(lost, 45))
    assert "green" in watched(videos.seen(half, 45))
    drape = np.full_like(scene, (30, 110, 90))
    assert watched(videos.seen(np.concatenate([scene[:60], drape[60:]]), 45)) == ""


def test_black_pictures(scene: Pixels) -> None:
    assert "black" in watched(videos.seen(np.zeros_like(scene), 45))


def test_pictures_are_turned_clockwise_and_then_mirrored() -> None:
    pixels = np.arange(6, dtype=np.uint8).reshape(2, 3, 1).repeat(3, axis=2)

    def grey(rotation: int, mirrored: bool) -> list[list[int]]:
        turned: list[list[int]] = camera.turned(pixels, rotation, mirrored)[..., 0].tolist()
        return turned

    assert grey(0, False) == [[0, 1, 2], [3, 4, 5]]
    assert grey(90, False) == [[3, 0], [4, 1], [5, 2]]
    assert grey(180, False) == [[5, 4, 3], [2, 1, 0]]
    assert grey(270, False) == [[2, 5], [1, 4], [0, 3]]
    assert grey(90, True) == [[0, 3], [1, 4], [2, 5]]


def test_linux_lists_cameras_without_their_entries_for_metadata(tmp_path: Path) -> None:
    for number, index, name in ((10, 0, "Microscope"), (0, 0, "Integrated camera"), (1, 1, "Integrated")):
        entry = tmp_path / f"video{number}"
        entry.mkdir()
        (entry / "index").write_text(f"{index}\n")
        (entry / "name").write_text(f"{name}\n")
    (tmp_path / "video2").mkdir()  # it is being unplugged
    found = [(device.id, device.name) for device in camera.devices(tmp_path)]
    assert found == [("0", "Integrated camera"), ("10", "Microscope")]
    assert camera.devices(tmp_path / "none") == ()


@pytest.mark.parametrize(
    ("platform", "way"),
    [("win32", "Privacy & security"), ("darwin", "System Settings"), ("linux", "“video”")],
)
def test_a_refusal_says_what_to_do_on_each_system(platform: str, way: str) -> None:
    assert way in str(camera.refused(platform))
