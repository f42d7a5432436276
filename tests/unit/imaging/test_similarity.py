"""The same picture is known again, another one is not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from woundapp.domain import WoundPhoto
from woundapp.imaging import similarity
from woundapp.imaging.similarity import Fingerprint

Pixels = NDArray[np.uint8]


@pytest.fixture
def pixels(sample: WoundPhoto) -> Pixels:
    return sample.pixels


def _stored(pixels: Pixels, file: Path, **options: Any) -> Path:
    Image.fromarray(pixels).save(file, **options)
    return file


def _same(*files: Path) -> bool:
    first, second = similarity.fingerprints(files)
    assert first is not None
    assert second is not None
    return list(similarity.duplicates([first], [second])) == [(0, 0)]


def _brighter(pixels: Pixels) -> Pixels:
    return np.asarray(np.clip(pixels * 1.15 + 8, 0, 255), np.uint8)


def _half(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)


@pytest.mark.parametrize("change", [_brighter, _half, np.ascontiguousarray])
@pytest.mark.parametrize(("name", "options"), [("b.jpg", {"quality": 30}), ("b.png", {}), ("b.webp", {})])
def test_a_picture_stored_again_is_known(
    pixels: Pixels, tmp_path: Path, change: Callable[[Pixels], Pixels], name: str, options: dict[str, Any]
) -> None:
    original = _stored(pixels, tmp_path / "a.png")
    assert _same(original, _stored(change(pixels), tmp_path / name, **options))


def test_a_picture_that_exif_turns_is_known(pixels: Pixels, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(np.rot90(pixels)).save(tmp_path / "turned.jpg", exif=exif)
    assert _same(_stored(pixels, tmp_path / "a.png"), tmp_path / "turned.jpg")


def test_other_pictures_are_not_taken_for_it(samples: list[Path]) -> None:
    found = [mark for mark in similarity.fingerprints(samples) if mark is not None]
    assert len(found) == len(samples)
    assert list(similarity.duplicates(found, found)) == [(number, number) for number in range(len(found))]


def test_a_mirrored_picture_is_another(pixels: Pixels, tmp_path: Path) -> None:
    assert not _same(_stored(pixels, tmp_path / "a.png"), _stored(pixels[:, ::-1], tmp_path / "b.png"))


def test_what_is_no_photo_has_no_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8 cut off")
    assert similarity.fingerprints([tmp_path / "a.jpg", tmp_path / "none.jpg", tmp_path]) == [None] * 3


def test_plain_pictures_are_not_all_the_same() -> None:
    grey, white = (similarity.fingerprint(np.full((40, 40), level, np.uint8)) for level in (90, 255))
    assert list(similarity.duplicates([grey], [white])) == []


def test_every_near_pair_is_found_among_many(pixels: Pixels) -> None:
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    mark = similarity.fingerprint(grey)
    drawn = np.random.default_rng(0).integers(0, 2**63, 3000, dtype=np.uint64)
    others = [Fingerprint(int(bits), mark.thumbnail) for bits in drawn]
    near = Fingerprint(mark.bits ^ 0b10101010_10101010, mark.thumbnail)  # 8 bits away
    far = Fingerprint(mark.bits ^ 0b1_10101010_10101010, mark.thumbnail)  # 9 bits away
    many = [*others[:1500], near, *others[1500:], far]
    assert list(similarity.duplicates(many, [mark])) == [(1500, 0)]
