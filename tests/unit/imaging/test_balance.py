"""Colours corrected by the calibration card, on rendered scenes whose colours are known."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import ArrayLike, NDArray

from tests import card_scenes
from tests.card_scenes import Scene
from woundapp.domain import WoundPhoto
from woundapp.imaging import balance, card, light, marker
from woundapp.imaging.marker import MarkerFault, Sighting

SCENE = Scene(
    outline=card_scenes.blob(np.random.default_rng(4), 1.6, 1.5),
    distance=30,
    size=(800, 600),
    skin=card_scenes.SKINS[1],
)


def _photo(scene: Scene) -> WoundPhoto:
    pixels = card_scenes.render(scene)
    pixels.flags.writeable = False
    return WoundPhoto("wound.jpg", "ab" * 32, pixels, ("first frame",))


def _lab(colour: ArrayLike) -> NDArray[np.float64]:
    rgb = np.asarray(colour, np.float32).reshape(1, 1, 3) / 255
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB), np.float64).ravel()


def _skin(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    """CIELAB of the skin left and right of the wound."""
    at = card_scenes.project(np.array([(3.0, 0.5), (-3.0, 0.5)]), SCENE).round().astype(int)
    spots = [pixels[y - 8 : y + 8, x - 8 : x + 8].reshape(-1, 3) for x, y in at]
    return _lab(np.median(np.concatenate(spots), axis=0))


@pytest.mark.parametrize("gains", card_scenes.LIGHTS.values(), ids=card_scenes.LIGHTS)
def test_skin_looks_the_same_in_every_light(gains: tuple[float, float, float]) -> None:
    photo = _photo(replace(SCENE, gains=gains, crosstalk=0.03))
    true = _lab(SCENE.skin)
    corrected = balance.balanced(photo, marker.find(photo.pixels, None))
    assert np.linalg.norm(_skin(corrected.pixels) - true) < 6
    if gains != card_scenes.LIGHTS["daylight"]:
        assert np.linalg.norm(_skin(corrected.pixels) - true) < np.linalg.norm(_skin(photo.pixels) - true) / 2


def test_name_hash_and_notes_stay_and_the_photo_is_not_touched() -> None:
    photo = _photo(replace(SCENE, gains=card_scenes.LIGHTS["tungsten"]))
    before = photo.pixels.copy()
    corrected = balance.balanced(photo, marker.find(photo.pixels, None))
    assert (corrected.name, corrected.sha256, corrected.notes) == (photo.name, photo.sha256, photo.notes)
    assert corrected.pixels.shape == photo.pixels.shape
    assert corrected.pixels.dtype == np.uint8
    assert not corrected.pixels.flags.writeable
    assert (photo.pixels == before).all()


def test_wrong_colours_of_a_printer_do_little_harm() -> None:
    """Colours that are far off move the skin by less than a quarter of what the light did."""
    rng = np.random.default_rng(2)
    printed = [
        np.array(patch.colour) if patch.grey else np.array(patch.colour) + rng.normal(0, 15, 3)
        for patch in card.PATCHES
    ]
    scene = replace(SCENE, gains=card_scenes.LIGHTS["tungsten"])
    right, wrong = (_photo(each) for each in (scene, replace(scene, patches=np.clip(printed, 0, 255))))
    spoilt = _skin(right.pixels)
    good, bad = (
        _skin(balance.balanced(photo, marker.find(photo.pixels, None)).pixels) for photo in (right, wrong)
    )
    assert np.linalg.norm(good - bad) < np.linalg.norm(good - spoilt) / 4


@pytest.mark.parametrize("level", [0, 255])
def test_a_card_that_is_black_or_blown_out_changes_nothing(level: int) -> None:
    photo = _photo(SCENE)
    sighting = marker.find(photo.pixels, None)
    flat = replace(photo, pixels=np.full_like(photo.pixels, level))
    assert balance.balanced(flat, sighting) is flat


def test_without_a_card_nothing_changes() -> None:
    photo = _photo(SCENE)
    assert balance.balanced(photo, Sighting(None, (MarkerFault.NONE_IN_VIEW,))) is photo


def test_light_and_srgb_are_each_other_s_inverse() -> None:
    levels = np.arange(256)
    assert (light.encoded(light.linear(levels)) == levels).all()
    assert light.linear(0) == 0
    assert light.linear(255) == 1
    assert light.linear(188) == pytest.approx(0.5, abs=0.005)
    assert (light.encoded([-1, 2]) == [0, 255]).all()
