"""The coded image is cut out of a JPEG file to the byte, whatever stands around it."""

import numpy as np
import pytest

from tests.unit.interchange.dicom import examples
from woundapp.imaging import photo as photos
from woundapp.interchange.dicom import jpeg

PLAIN = examples.jpeg()


def same_picture(one: bytes, other: bytes) -> bool:
    return np.array_equal(photos.decode(one, "").pixels, photos.decode(other, "").pixels)


@pytest.mark.parametrize(
    "options",
    [{}, {"subsampling": "4:2:0"}, {"subsampling": "4:2:2"}, {"optimize": True}, {"restart_marker_rows": 1}],
    ids=str,
)
def test_the_same_picture_without_what_the_camera_wrote(options: dict[str, object]) -> None:
    file = examples.jpeg(**options)  # type: ignore[arg-type]
    stream = jpeg.bare(file)
    assert stream is not None
    assert same_picture(stream, file)
    assert examples.SECRET not in stream
    assert len(stream) < len(file)


def test_what_follows_the_first_picture_is_left_out() -> None:
    assert jpeg.bare(PLAIN + examples.jpeg(quality=40) + examples.SECRET) == jpeg.bare(PLAIN)


def test_fill_bytes_before_a_marker_are_skipped() -> None:
    assert jpeg.bare(PLAIN[:-2] + b"\xff\xff\xff\xd9") == jpeg.bare(PLAIN)


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8nothing",
        b"\x89PNG\r\n\x1a\n",
        PLAIN[:-2],
        PLAIN[: len(PLAIN) // 2],
        PLAIN[:300],
        examples.jpeg(progressive=True),
        examples.jpeg(subsampling="4:4:4"),
        examples.jpeg(keep_rgb=True),
    ],
    ids=["empty", "begun", "nothing", "png", "no end", "half", "torn", "progressive", "whole chroma", "RGB"],
)
def test_what_is_no_baseline_picture_is_none(file: bytes) -> None:
    assert jpeg.bare(file) is None


def test_no_length_that_a_file_claims_leads_beyond_it() -> None:
    for place in range(2, len(PLAIN), 7):
        jpeg.bare(PLAIN[:place] + b"\xff\xff\xff" + PLAIN[place + 3 :])
