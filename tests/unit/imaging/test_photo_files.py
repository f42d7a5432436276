import io
import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PIL import Image

from woundapp.errors import CancelledError, PhotoError
from woundapp.imaging import photo_files


def photo(taken: str = "", offset: str = "", size: tuple[int, int] = (60, 40), orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    within = exif.get_ifd(0x8769)
    if taken:
        within[0x9003] = taken
    if offset:
        within[0x9011] = offset
    stream = io.BytesIO()
    Image.new("RGB", size, (200, 120, 110)).save(stream, "JPEG", exif=exif)
    return stream.getvalue()


def test_a_memory_with_raw_files_and_videos_lists_its_photos_the_latest_first(tmp_path: Path) -> None:
    folder = tmp_path / "DCIM" / "100CANON"
    folder.mkdir(parents=True)
    for number, name in enumerate(("IMG_1.JPG", "IMG_2.heic", "IMG_2.CR3", "MVI_3.MP4", "IMG_4.jpeg")):
        (folder / name).write_bytes(photo())
        os.utime(folder / name, (1_700_000_000 + number, 1_700_000_000 + number))
    (folder / "IMG_4.THM").write_bytes(b"x")
    (folder / "._IMG_1.JPG").write_bytes(b"x")
    (tmp_path / ".Trashes").mkdir()
    (tmp_path / ".Trashes" / "IMG_0.JPG").write_bytes(photo())
    found = photo_files.content(tmp_path)
    assert [each.path.name for each in found.photos] == ["IMG_4.jpeg", "IMG_2.heic", "IMG_1.JPG"]
    assert (found.raw, found.videos, found.unread, found.further) == (1, 1, 0, 0)
    assert found.photos[0].changed_at == datetime.fromtimestamp(1_700_000_004, UTC)


def test_links_and_folders_that_go_round_in_circles_end(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(photo())
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "b.jpg").symlink_to(tmp_path / "a.jpg")
    (tmp_path / "folder.jpg").mkdir()
    assert [each.path.name for each in photo_files.content(tmp_path).photos] == ["a.jpg"]


def test_of_a_huge_memory_the_latest_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_files, "MOST_PHOTOS", 3)
    for number in range(5):
        (tmp_path / f"{number}.jpg").write_bytes(b"x")
        os.utime(tmp_path / f"{number}.jpg", (number, number))
    found = photo_files.content(tmp_path)
    assert [each.path.stem for each in found.photos] == ["4", "3", "2"]
    assert found.further == 2


def test_looking_through_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.jpg").write_bytes(b"x")
    seen: list[int] = []
    photo_files.content(tmp_path, seen.append)
    assert seen == [0, 1, 2]
    with pytest.raises(CancelledError):
        photo_files.content(tmp_path, cancelled=lambda: True)


def test_a_memory_that_was_taken_out_is_told(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"The folder “gone” cannot be read"):
        photo_files.content(tmp_path / "gone")


def test_the_time_is_the_cameras_in_its_own_zone_or_this_computers() -> None:
    with_zone = photo_files.taken_at(photo("2026:10:03 14:05:06", "+05:30"))
    assert with_zone == datetime(2026, 10, 3, 14, 5, 6, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    without = photo_files.taken_at(photo("2026:10:03 14:05:06"))
    assert without == datetime(2026, 10, 3, 14, 5, 6).astimezone()


@pytest.mark.parametrize(
    "said", ["", "0000:00:00 00:00:00", "1980:01:01 00:00:00", "    :  :  ", "yesterday"]
)
def test_a_clock_that_was_never_set_says_nothing(said: str) -> None:
    assert photo_files.taken_at(photo(said)) is None


@pytest.mark.parametrize("data", [b"", b"no photo", photo("2026:10:03 14:05:06")[:150]])
def test_what_is_damaged_says_nothing(data: bytes) -> None:
    assert photo_files.taken_at(data) is None


def test_in_a_list_a_photo_is_upright_and_small_and_has_its_time(tmp_path: Path) -> None:
    (tmp_path / "turned.jpg").write_bytes(photo("2026:10:03 14:05:06", size=(4000, 3000), orientation=6))
    shown = photo_files.preview(tmp_path / "turned.jpg", 160)
    assert shown.pixels.shape == (160, 120, 3)
    assert shown.taken_at == datetime(2026, 10, 3, 14, 5, 6).astimezone()


def test_what_is_no_photo_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / "no.jpg").write_bytes(b"no photo")
    with pytest.raises(PhotoError, match=r"“no.jpg” cannot be shown"):
        photo_files.preview(tmp_path / "no.jpg", 160)
