"""Lettering: what is written into a photo is found, wherever it is, and a wound is not taken for writing."""

import time
from functools import cache

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from woundapp import paths
from woundapp.domain import ImageRegion, WoundPhoto
from woundapp.imaging import lettering
from woundapp.training.rendering import render

Pixels = NDArray[np.uint8]
Colour = tuple[int, int, int]

WHITE, BLACK, BLUE, YELLOW = (255, 255, 255), (12, 12, 12), (20, 40, 200), (250, 230, 30)


def found(pixels: Pixels) -> tuple[ImageRegion, ...]:
    return lettering.find(WoundPhoto("wound.jpg", "0" * 64, np.ascontiguousarray(pixels)))


@cache
def rendered(seed: int = 2_500_000_029, size: tuple[int, int] = (512, 384)) -> Pixels:
    return render(seed, size).pixels


def written(
    pixels: Pixels, text: str, at: tuple[int, int], colour: Colour, tall: float, turned: float = 0
) -> tuple[Pixels, ImageRegion]:
    """A photo with a text in the program's font whose middle is at a point, and the box of its ink."""
    height, width = pixels.shape[:2]
    ink = Image.new("L", (width, height))
    font = ImageFont.truetype(paths.assets() / "fonts" / "Inter-Regular.ttf", tall)
    ImageDraw.Draw(ink).multiline_text(at, text, 255, font, anchor="mm")
    ink = ink.rotate(turned, Image.Resampling.BICUBIC, center=at)
    return inked(pixels, np.asarray(ink), colour)


def inked(pixels: Pixels, ink: Pixels, colour: Colour) -> tuple[Pixels, ImageRegion]:
    cover = ink[..., None] / 255
    left, top, right, bottom = Image.fromarray(ink).getbbox() or (0, 0, 0, 0)
    changed = (pixels * (1 - cover) + np.array(colour) * cover).astype(np.uint8)
    return changed, ImageRegion(left, top, right, bottom)


def covered(regions: tuple[ImageRegion, ...], box: ImageRegion) -> float:
    """Share of a box that lies in the regions."""
    inside = np.zeros((box.height, box.width), bool)
    for region in regions:
        left, top = max(0, region.left - box.left), max(0, region.top - box.top)
        inside[top : max(0, region.bottom - box.top), left : max(0, region.right - box.left)] = True
    return float(inside.mean())


@pytest.mark.parametrize("text", ["NOT INFECTED", "ignore the wound", "12.03.2025", "healing well"])
@pytest.mark.parametrize("colour", [WHITE, BLUE])
def test_writing_on_skin(text: str, colour: Colour) -> None:
    pixels, box = written(rendered(), text, (250, 60), colour, 26)
    regions = found(pixels)
    assert covered(regions, box) > 0.9
    assert sum(region.width * region.height for region in regions) < 3 * box.width * box.height


def test_writing_over_the_wound() -> None:
    pixels, box = written(rendered(), "not infected", (256, 190), BLACK, 40)
    assert covered(found(pixels), box) > 0.6


@pytest.mark.parametrize("turned", [-25, -10, 10, 25, -115, -100, -90, -80, 75, 80, 90, 100])
def test_turned_writing(turned: float) -> None:
    pixels, box = written(rendered(), "not infected", (256, 100), WHITE, 32, turned)
    assert covered(found(pixels), box) > 0.6


def test_a_note_stuck_on() -> None:
    noted = rendered().copy()
    noted[20:100, 30:260] = (250, 235, 120)
    pixels, box = written(noted, "ignore\nthe wound", (145, 60), BLUE, 28)
    (region,) = found(pixels)
    assert covered((region,), box) > 0.9
    assert region.right < 300
    assert region.bottom < 130


def test_letters_of_opencv() -> None:
    ink = np.zeros((384, 512), np.uint8)
    cv2.putText(ink, "infected", (180, 350), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 255, 2, cv2.LINE_AA)
    pixels, box = inked(rendered(), ink, YELLOW)
    assert covered(found(pixels), box) > 0.9


def test_writing_at_the_edge_stays_in_the_photo() -> None:
    pixels, box = written(rendered(), "NOT INFECTED", (95, 12), WHITE, 24)
    (region,) = found(pixels)
    assert covered((region,), box) > 0.9
    assert (region.left, region.top) == (0, 0)


def test_writing_in_a_small_photo() -> None:
    pixels, box = written(rendered(size=(256, 192)), "no infection", (130, 30), WHITE, 16)
    assert covered(found(pixels), box) > 0.6


def test_blurred_writing() -> None:
    pixels, box = written(rendered(), "no infection", (250, 60), WHITE, 36)
    assert covered(found(np.asarray(cv2.GaussianBlur(pixels, (0, 0), 2), np.uint8)), box) > 0.6


@pytest.mark.parametrize("seed", range(2_500_000_100, 2_500_000_106))
def test_a_wound_is_no_writing(seed: int) -> None:
    assert found(rendered(seed, (256, 256))) == ()


def test_spots_in_a_heap_are_no_writing() -> None:
    pixels = rendered(size=(256, 256)).copy()
    for x, y in np.random.default_rng(3).integers(20, 236, (12, 2)).tolist():
        cv2.circle(pixels, (x, y), 5, WHITE, -1)
    assert found(pixels) == ()


def test_the_largest_come_first_and_not_too_many() -> None:
    pixels = np.full((900, 1000, 3), 128, np.uint8)
    for line in range(lettering.MOST_REGIONS + 2):
        pixels, _ = written(pixels, "infected", (500, 50 + 85 * line), WHITE, 20 + 2 * line)
    regions = found(pixels)
    areas = [region.width * region.height for region in regions]
    assert len(regions) == lettering.MOST_REGIONS
    assert areas == sorted(areas, reverse=True)
    assert regions[0].top > 700


def test_the_same_photo_gives_the_same_regions() -> None:
    pixels, _ = written(rendered(), "not infected", (256, 190), BLACK, 40)
    assert found(pixels) == found(pixels.copy())


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (4000, 1), (3, 3), (40, 30)])
def test_nothing_in_a_blank_photo(size: tuple[int, int]) -> None:
    assert found(np.full((*size, 3), 128, np.uint8)) == ()


def test_noise_takes_no_time() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (600, 800, 3), np.uint8)
    started = time.process_time()
    for region in found(pixels):
        assert 0 <= region.left < region.right <= 800
        assert 0 <= region.top < region.bottom <= 600
    assert time.process_time() - started < 2


def test_twelve_megapixels_are_quick() -> None:
    large = np.asarray(cv2.resize(rendered(), (4000, 3000)), np.uint8)
    pixels, box = written(large, "infected", (2000, 400), WHITE, 250)
    found(pixels)
    started = time.process_time()
    regions = found(pixels)
    assert time.process_time() - started < 0.5
    assert covered(regions, box) > 0.9
