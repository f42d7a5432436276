"""The clinic's logo: small, without metadata, and the old one safe when the new one is no good."""

from pathlib import Path

import pytest
from PIL import Image

from woundapp.errors import PhotoError, SettingsError
from woundapp.imaging import logo
from woundapp.imaging import photo as photos


def test_a_logo_is_kept_small_and_on_white(tmp_path: Path) -> None:
    source = tmp_path / "large.png"
    Image.new("RGBA", (1600, 400), (0, 0, 0, 0)).save(source)
    name = logo.take(source, tmp_path / "config")
    kept = photos.load(tmp_path / "config" / name)
    assert (kept.width, kept.height) == (logo.LONGEST_SIDE, logo.LONGEST_SIDE // 4)
    assert kept.pixels.min() == 255


def test_what_is_no_picture_leaves_the_old_logo(tmp_path: Path) -> None:
    source = tmp_path / "small.png"
    Image.new("RGB", (40, 30), "navy").save(source)
    kept = tmp_path / logo.take(source, tmp_path)
    before = kept.read_bytes()
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG no picture")
    with pytest.raises(PhotoError, match=r"bad\.png"):
        logo.take(bad, tmp_path)
    assert kept.read_bytes() == before


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    source = tmp_path / "small.png"
    Image.new("RGB", (40, 30), "navy").save(source)
    (tmp_path / "config").write_text("a file where a folder should be")
    with pytest.raises(SettingsError, match="could not be kept"):
        logo.take(source, tmp_path / "config")
