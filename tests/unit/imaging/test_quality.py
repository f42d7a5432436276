"""Photo quality: a usable photo has no notes, each way of spoiling it has its own."""

import time

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from woundapp.domain import QualityIssue, WoundPhoto
from woundapp.imaging import quality

Pixels = NDArray[np.uint8]


def issues(pixels: NDArray[np.floating] | Pixels) -> set[QualityIssue]:
    plain = np.ascontiguousarray(np.asarray(pixels).clip(0, 255).astype(np.uint8))
    notes = quality.assess(WoundPhoto("wound.jpg", "0" * 64, plain))
    for note in notes:
        assert "etake" in note.advice
        assert note.advice.endswith(".")
    return {note.issue for note in notes}


def blurred(pixels: Pixels, deviation: float) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), deviation), np.uint8)


def moved(pixels: Pixels, length: int, degrees: float) -> Pixels:
    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1
    middle = (length / 2 - 0.5, length / 2 - 0.5)
    kernel = np.asarray(cv2.warpAffine(kernel, cv2.getRotationMatrix2D(middle, degrees, 1), (length, length)))
    return np.asarray(cv2.filter2D(pixels, -1, kernel / kernel.sum()), np.uint8)


def noisy(pixels: Pixels, deviation: float) -> NDArray[np.float64]:
    return pixels + np.random.default_rng(2).normal(0, deviation, pixels.shape)


def test_a_good_photo_has_no_notes(scene: Pixels) -> None:
    assert issues(scene) == set()
    assert issues(noisy(scene, 8)) == set()
    assert issues(np.pad(scene, ((0, 0), (0, 300), (0, 0)))) == set()


@pytest.mark.parametrize("deviation", [4, 6, 10])
def test_out_of_focus(scene: Pixels, deviation: float) -> None:
    spoilt = blurred(scene, deviation)
    assert issues(spoilt) == {QualityIssue.BLURRED}
    assert QualityIssue.BLURRED in issues(noisy(spoilt, 6))
    assert QualityIssue.BLURRED in issues(spoilt * 0.6)


@pytest.mark.parametrize("degrees", [0, 30, 90, 135])
def test_moved(scene: Pixels, degrees: float) -> None:
    assert issues(moved(scene, 31, degrees)) == {QualityIssue.BLURRED}


def test_a_sharp_background_does_not_hide_a_blurred_wound(scene: Pixels) -> None:
    spoilt = scene.copy()
    middle = np.s_[100:620, 140:820]
    spoilt[middle] = blurred(scene, 6)[middle]
    assert issues(spoilt) == {QualityIssue.BLURRED}


def test_light(scene: Pixels) -> None:
    assert issues(scene * 0.3) == {QualityIssue.TOO_DARK}
    assert issues(scene * 2.2) == {QualityIssue.TOO_BRIGHT}


def test_dark_skin_in_good_light_is_not_too_dark(scene: Pixels) -> None:
    darker = scene.astype(np.float32) * (0.62, 0.55, 0.5)
    assert issues(darker) == set()


def test_glare(scene: Pixels) -> None:
    spoilt = scene.astype(np.float32)
    y, x = np.mgrid[: scene.shape[0], : scene.shape[1]]
    for across, down in ((400, 300), (520, 380), (450, 420), (560, 300)):
        spoilt += 500 * np.exp(-((x - across) ** 2 + (y - down) ** 2) / (2 * 16**2))[..., None]
    assert issues(spoilt) == {QualityIssue.GLARE}


def test_white_linen_is_no_glare(scene: Pixels) -> None:
    linen = scene.copy()
    linen[:, :260] = 244
    assert issues(linen) == set()


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (3, 3), (319, 900)])
def test_few_pixels(size: tuple[int, int]) -> None:
    assert issues(np.full((*size, 3), 128, np.uint8)) == {QualityIssue.TOO_SMALL}


def test_a_covered_lens() -> None:
    assert issues(np.zeros((600, 800, 3), np.uint8)) == {QualityIssue.BLURRED, QualityIssue.TOO_DARK}


def test_notes_say_what_was_measured(scene: Pixels) -> None:
    (note,) = quality.assess(WoundPhoto("wound.jpg", "0" * 64, scene[:200]))
    assert (note.measure, note.limit) == (200.0, quality.MIN_SHORT_SIDE)


def test_twelve_megapixels_are_quick(scene: Pixels) -> None:
    photo = WoundPhoto("wound.jpg", "0" * 64, np.asarray(cv2.resize(scene, (4000, 3000)), np.uint8))
    quality.assess(photo)
    started = time.perf_counter()
    quality.assess(photo)
    assert time.perf_counter() - started < 0.3
