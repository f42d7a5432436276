"""Rendered photos: the same for the same seed, and their truth is in their masks."""

from collections import Counter

import numpy as np
import pytest

from woundapp import signs
from woundapp.training.rendering import INFECTION_SIGNS, SIGN_CODES, RenderedWound, SkinTone, camera, render

SEEDS = range(2_500_000_000, 2_500_000_120)


@pytest.fixture(scope="module")
def photos() -> list[RenderedWound]:
    return [render(seed, (96, 96)) for seed in SEEDS]


def test_a_seed_is_one_photo() -> None:
    one, again, other = render(11, (96, 64)), render(11, (96, 64)), render(12, (96, 64))
    assert one.pixels.shape == (64, 96, 3)
    assert one.pixels.dtype == np.uint8
    assert np.array_equal(one.pixels, again.pixels)
    assert one.masks.keys() == again.masks.keys()
    assert all(np.array_equal(one.masks[sign], again.masks[sign]) for sign in one.masks)
    assert not np.array_equal(one.pixels, other.pixels)


@pytest.mark.parametrize("size", [(256, 256), (288, 224), (192, 320), (640, 480)])
def test_any_size(size: tuple[int, int]) -> None:
    photo = render(5, size)
    assert photo.pixels.shape == (size[1], size[0], 3)
    assert all(mask.shape == (size[1], size[0]) for mask in photo.masks.values())


def test_a_larger_photo_shows_the_same_scene() -> None:
    small, large = render(21, (128, 96)), render(21, (512, 384))
    assert small.masks.keys() == large.masks.keys()
    shrunk = large.pixels.reshape(96, 4, 128, 4, 3).mean(axis=(1, 3))
    assert np.abs(shrunk.mean((0, 1)) - small.pixels.mean((0, 1))).max() < 12


def test_infected_means_at_least_two_local_signs(photos: list[RenderedWound]) -> None:
    for photo in photos:
        assert photo.infected == (sum(sign in photo.masks for sign in INFECTION_SIGNS) >= 2)


def test_about_half_are_infected_on_every_skin_tone(photos: list[RenderedWound]) -> None:
    infected = Counter(photo.skin_tone for photo in photos if photo.infected)
    every = Counter(photo.skin_tone for photo in photos)
    assert 0.35 < sum(infected.values()) / len(photos) < 0.65
    for tone in SkinTone:
        assert every[tone] > len(photos) / 6
        assert 0.2 < infected[tone] / every[tone] < 0.8


def test_no_tissue_gives_the_verdict_away(photos: list[RenderedWound]) -> None:
    for tissue in ("granulation", "slough", "necrosis"):
        verdicts = {photo.infected for photo in photos if tissue in photo.masks}
        assert verdicts == {True, False}
    alone = [photo for photo in photos if sum(sign in photo.masks for sign in INFECTION_SIGNS) == 1]
    assert alone, "one sign of infection alone is the hard case and must occur"


def test_signs_are_those_of_the_catalogue(photos: list[RenderedWound]) -> None:
    assert set(SIGN_CODES) <= {sign.code for sign in signs.IN_PHOTO}
    assert {sign for photo in photos for sign in photo.masks} == set(SIGN_CODES)
    for photo in photos:
        assert list(photo.masks) == [sign for sign in SIGN_CODES if sign in photo.masks]


def test_boxes_hold_their_masks(photos: list[RenderedWound]) -> None:
    for photo in photos:
        height, width = photo.pixels.shape[:2]
        for sign, mask in photo.masks.items():
            left, top, right, bottom = photo.box(sign)
            assert 0 <= left < right <= width
            assert 0 <= top < bottom <= height
            assert mask[top:bottom, left:right].sum() >= 0.9 * mask.sum()


def test_erythema_darkens_dark_skin_without_turning_it_red() -> None:
    """On dark skin inflammation is dusky: it loses red, too, where on light skin red stays."""
    kept: dict[SkinTone, list[float]] = {SkinTone.LIGHT: [], SkinTone.DARK: []}
    for seed in range(3_000, 3_160):
        photo = render(seed, (128, 128))
        if photo.skin_tone not in kept or set(photo.masks) & {"swelling", "maceration", "purulent_exudate"}:
            continue
        if "erythema" in photo.masks:
            mask = photo.masks["erythema"]
            ring = ~mask & (np.abs(np.indices(mask.shape) - 63.5).max(0) < 60)
            kept[photo.skin_tone].append(photo.pixels[mask][:, 0].mean() / photo.pixels[ring][:, 0].mean())
    assert np.mean(kept[SkinTone.LIGHT]) > np.mean(kept[SkinTone.DARK])


def test_a_badly_taken_photo_is_the_same_scene_less_sharp(photos: list[RenderedWound]) -> None:
    sharpness = []
    for number, photo in enumerate(photos[:20]):
        taken, again = (camera.badly_taken(photo.pixels, np.random.default_rng(number)) for _ in range(2))
        assert taken.shape == photo.pixels.shape
        assert taken.dtype == np.uint8
        assert np.array_equal(taken, again)
        correlation = np.corrcoef(taken.mean(2).ravel(), photo.pixels.mean(2).ravel())[0, 1]
        assert correlation > 0.5
        sharpness.append(correlation)
    assert np.mean(sharpness) < 0.97
