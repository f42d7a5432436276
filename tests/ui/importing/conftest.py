import io
import os
from pathlib import Path

import pytest
from PIL import Image

from woundapp import paths

SAMPLES = sorted((paths.assets() / "samples").glob("*.jpg"))


def taken(source: Path, moment: str) -> bytes:
    """A photo's file as a camera writes it: with the moment that it was taken, by its own clock."""
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = moment
    stream = io.BytesIO()
    Image.open(source).save(stream, "JPEG", exif=exif)
    return stream.getvalue()


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    """A camera's memory: three photos, the last one damaged, a raw file and a video."""
    folder = tmp_path / "DCIM" / "100CANON"
    folder.mkdir(parents=True)
    (folder / "IMG_1.JPG").write_bytes(taken(SAMPLES[0], "2026:10:03 14:05:06"))
    (folder / "IMG_2.JPG").write_bytes(taken(SAMPLES[1], "2026:10:03 14:06:00"))
    (folder / "IMG_3.JPG").write_bytes(b"\xff\xd8 broken off")
    (folder / "IMG_2.CR3").write_bytes(b"raw")
    (folder / "MVI_4.MP4").write_bytes(b"film")
    for number, path in enumerate(sorted(folder.iterdir(), key=lambda path: path.stem)):
        os.utime(path, (1_700_000_000 + number, 1_700_000_000 + number))
    return tmp_path / "DCIM"
