"""The benchmarks of the outline and of the alignment do as they say, on a painted wound."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.benchmarks import alignment, masked_photos, outline_help
from tests.benchmarks.masked_photos import MaskedPhoto


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one photo of a wound and its mask, in which a speck was painted by mistake."""
    rng = np.random.default_rng(6)
    mask = np.zeros((300, 400), np.uint8)
    cv2.ellipse(mask, (200, 150), (70, 40), 25, 0, 360, 255, cv2.FILLED)
    marks = cv2.GaussianBlur(rng.normal(0, 120, (300, 400)), (0, 0), 2.5)[..., None]
    pixels = np.where(mask[..., None] > 0, (40, 45, 150), (140, 160, 205)) + marks
    mask[10:14, 10:14] = 255
    cv2.imwrite(str(tmp_path / "wound.png"), pixels.clip(0, 255))
    cv2.imwrite(str(tmp_path / "mask.png"), mask)
    with (tmp_path / "manifest.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("file", "mask"), ("wound.png", "mask.png"), ("none.png", "")])
    return tmp_path


@pytest.fixture
def photo(folder: Path) -> MaskedPhoto:
    (only,) = masked_photos.read(folder)
    return only


def test_specks_of_a_mask_are_no_wounds(photo: MaskedPhoto) -> None:
    assert len(photo.wounds) == 1
    assert not photo.mask[:20, :20].any()


def test_strokes_run_within_the_wound_along_it(photo: MaskedPhoto) -> None:
    for seed in range(5):
        stroke = outline_help.first_stroke(photo.wounds[0], np.random.default_rng(seed))
        places = np.array(stroke.points)
        assert photo.mask[tuple(places[:, ::-1].astype(int).T)].all()
        assert 0.5 * 140 < np.ptp(places[:, 0]) <= 140


def test_a_correction_runs_through_what_is_wrong(photo: MaskedPhoto) -> None:
    found = photo.mask.copy()
    found[:, 220:] = False
    missing = outline_help.correction(found, photo.mask, np.random.default_rng(0))
    assert missing.inside
    assert min(x for x, _ in missing.points) >= 220
    found = np.asarray(cv2.dilate(photo.mask.astype(np.uint8), np.ones((41, 41)))) > 0
    too_much = outline_help.correction(found, photo.mask, np.random.default_rng(0))
    assert not too_much.inside
    assert not photo.mask[tuple(np.array(too_much.points)[:, ::-1].astype(int).T)].any()


def test_a_painted_wound_is_outlined(photo: MaskedPhoto, tmp_path: Path) -> None:
    trial = outline_help.tried(photo, 0, tmp_path / "pictures")
    assert trial.overlaps[0] > 0.85
    assert len(list((tmp_path / "pictures").iterdir())) == len(trial.overlaps)


def test_a_later_visit_is_laid_on_the_earlier_one(photo: MaskedPhoto) -> None:
    outcome = alignment.tried(photo, 3, outlined=True)
    assert outcome.trusted
    assert outcome.error < alignment.WRONG
