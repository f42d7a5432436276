"""Shares of tissue from colours: on painted and on rendered wounds, on skin of several tones."""

import time

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from numpy.typing import NDArray

from woundapp.imaging import tissue
from woundapp.measurement import OutlinedWound, Point, Tissue

Pixels = NDArray[np.uint8]
Lab = tuple[float, float, float]

SKINS: dict[str, Lab] = {"light": (70, 11, 16), "medium": (55, 14, 20), "dark": (34, 10, 13)}
KINDS: dict[Tissue, Lab] = {
    Tissue.GRANULATION: (38, 46, 26),
    Tissue.SLOUGH: (64, 4, 38),
    Tissue.NECROSIS: (9, 3, 3),
}
WOUND: tuple[Point, ...] = ((80, 80), (180, 80), (180, 180), (80, 180))


def rgb(lab: Lab) -> NDArray[np.float32]:
    return np.asarray(cv2.cvtColor(np.array([[lab]], np.float32), cv2.COLOR_Lab2RGB)[0, 0] * 255, np.float32)


def painted(skin: Lab, *stripes: tuple[Lab, int]) -> Pixels:
    """Skin with a square wound of stripes, each of a colour and so many pixels wide, 100 in all."""
    pixels = np.empty((256, 256, 3), np.float32)
    pixels[:] = rgb(skin)
    left = 80
    for lab, width in stripes:
        pixels[80:180, left : left + width] = rgb(lab)
        left += width
    return (pixels + np.random.default_rng(2).normal(0, 3, pixels.shape)).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("skin", SKINS.values(), ids=SKINS)
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_known_on_each_skin(skin: Lab, kind: Tissue) -> None:
    assert tissue.shares(painted(skin, (KINDS[kind], 100)), WOUND)[kind] >= 95


@pytest.mark.parametrize("skin", SKINS.values(), ids=SKINS)
def test_what_looks_like_the_skin_is_epithelium(skin: Lab) -> None:
    assert tissue.shares(painted(skin), WOUND)[Tissue.EPITHELIUM] >= 95


@pytest.mark.parametrize("skin", SKINS.values(), ids=SKINS)
def test_shares_are_the_painted_ones(skin: Lab) -> None:
    stripes = [
        (KINDS[kind], width)
        for kind, width in ((Tissue.GRANULATION, 50), (Tissue.SLOUGH, 30), (Tissue.NECROSIS, 20))
    ]
    found = tissue.shares(painted(skin, *stripes), WOUND)
    assert found[Tissue.GRANULATION] == pytest.approx(50, abs=4)
    assert found[Tissue.SLOUGH] == pytest.approx(30, abs=4)
    assert found[Tissue.NECROSIS] == pytest.approx(20, abs=4)


@pytest.mark.parametrize("light", [0.6, 1.15])
def test_more_or_less_light_changes_little(light: float) -> None:
    pixels = painted(SKINS["medium"], (KINDS[Tissue.GRANULATION], 60), (KINDS[Tissue.SLOUGH], 40))
    found = tissue.shares((pixels * light).clip(0, 255).astype(np.uint8), WOUND)
    assert found[Tissue.GRANULATION] == pytest.approx(60, abs=4)
    assert found[Tissue.SLOUGH] == pytest.approx(40, abs=4)


def test_places_that_shine_are_left_out() -> None:
    pixels = painted(SKINS["light"], (KINDS[Tissue.GRANULATION], 100))
    pixels[100:130, 100:130] = 255
    assert tissue.shares(pixels, WOUND)[Tissue.GRANULATION] >= 95


def test_blue_ink_is_something_else() -> None:
    assert tissue.shares(painted(SKINS["light"], ((40, 10, -40), 100)), WOUND)[Tissue.OTHER] >= 95


def test_an_outline_beside_the_photo_has_nothing_that_is_known() -> None:
    away = tuple((x + 500, y) for x, y in WOUND)
    assert tissue.shares(painted(SKINS["light"]), away)[Tissue.OTHER] == 100


def test_a_proposal_can_be_recorded_as_it_is() -> None:
    pixels = painted(SKINS["medium"], (KINDS[Tissue.GRANULATION], 33), (KINDS[Tissue.SLOUGH], 34))
    assert OutlinedWound(WOUND, tissue=tissue.shares(pixels, WOUND)).tissue is not None


def test_labels_lie_inside_the_outline_alone() -> None:
    pixels = painted(SKINS["light"], (KINDS[Tissue.SLOUGH], 100))
    kinds = tissue.labels(pixels, WOUND)
    assert (kinds[85:175, 85:175] == tuple(Tissue).index(Tissue.SLOUGH)).all()
    assert (kinds[:75] == -1).all()


def test_a_photo_of_twelve_megapixels_is_fast() -> None:
    pixels = np.asarray(
        cv2.resize(painted(SKINS["light"], (KINDS[Tissue.SLOUGH], 100)), (4000, 3000)), np.uint8
    )
    started = time.process_time()
    found = tissue.shares(pixels, [(x * 4000 / 256, y * 3000 / 256) for x, y in WOUND])
    assert time.process_time() - started < 1
    assert found[Tissue.SLOUGH] >= 95


@given(some.lists(some.integers(0, 10**6), min_size=5, max_size=5).filter(any))
def test_whole_percent_add_to_100_and_are_less_than_1_off(counts: list[int]) -> None:
    whole = tissue.whole_percent(dict(zip(Tissue, counts, strict=True)))
    assert sum(whole.values()) == 100
    for kind, count in zip(Tissue, counts, strict=True):
        assert abs(whole[kind] - 100 * count / sum(counts)) < 1
