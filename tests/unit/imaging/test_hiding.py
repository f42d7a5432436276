"""Photos are written anew: black where it is asked for, with nothing of the old file but its pixels."""

import io

import numpy as np
import pytest
from PIL import Image

from tests import dossiers, scenes
from tests.unit.referral import marked
from woundapp.domain import ImageRegion
from woundapp.errors import PhotoError
from woundapp.imaging import hiding
from woundapp.imaging import photo as photos
from woundapp.interchange.dicom import jpeg


def test_nothing_that_a_camera_wrote_beside_the_pixels_is_left() -> None:
    camera = marked.from_camera(dossiers.picture(3, 400, 300))
    assert all(word.encode() in camera for word in marked.CAMERA)
    written = hiding.rewritten(camera, "a.jpg")
    assert not any(word.encode() in written for word in marked.CAMERA)
    image = Image.open(io.BytesIO(written))
    assert not image.getexif()
    assert image.format == "JPEG"


def test_a_photo_that_was_taken_upside_down_is_upright_and_a_region_is_where_it_is_seen() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    stream = io.BytesIO()
    Image.open(io.BytesIO(dossiers.picture(1, 300, 200))).save(stream, "JPEG", exif=exif.tobytes())
    written = hiding.rewritten(stream.getvalue(), "a.jpg", [ImageRegion(0, 250, 100, 300)])
    pixels = photos.decode(written, "b.jpg").pixels
    assert pixels.shape == (300, 200, 3)
    assert pixels[254:, :96].max() < 12
    assert pixels[:240].max() > 100


def test_all_else_looks_as_it_did_and_regions_end_where_the_photo_does() -> None:
    before = photos.decode(scenes.sample(1), "a").pixels.astype(int)
    regions = [ImageRegion(-9, -9, 40, 40), ImageRegion(2000, 2000, 3000, 3000), ImageRegion(50, 50, 50, 90)]
    after = photos.decode(hiding.rewritten(scenes.sample(1), "a", regions), "b").pixels.astype(int)
    assert after[:38, :38].max() < 12
    difference = np.abs(before - after)
    difference[:42, :42] = 0
    assert difference.mean() < 1


def test_the_same_photo_gives_the_same_bytes_in_a_form_that_dicom_takes_as_it_is() -> None:
    written = hiding.rewritten(scenes.sample(2), "a", [ImageRegion(0, 0, 10, 10)])
    assert written == hiding.rewritten(scenes.sample(2), "a", [ImageRegion(0, 0, 10, 10)])
    assert jpeg.bare(written)


def test_what_is_no_photo_is_refused() -> None:
    with pytest.raises(PhotoError, match="not an image"):
        hiding.rewritten(b"no photo", "a.jpg")
