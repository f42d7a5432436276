"""Colour as a second witness: what it says on rendered wounds, and that it keeps silent where it is blind."""

import time
from functools import cache

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from woundapp.domain import (
    ColourDoubt,
    ColourOpinion,
    ColourVerdict,
    Finding,
    ImageRegion,
    WoundPhoto,
)
from woundapp.imaging import colour
from woundapp.training.rendering import RenderedWound, SkinTone, render

Pixels = NDArray[np.uint8]
Box = tuple[int, int, int, int]
Lab = tuple[float, float, float]

LIGHT_SKIN: Lab = (70, 11, 16)
DARK_SKIN: Lab = (34, 10, 13)
RED_SKIN: Lab = (60, 27, 18)
RAW_BED: Lab = (38, 46, 26)
YELLOW: Lab = (64, 4, 38)
BLACK: Lab = (9, 3, 3)
WHITE_SKIN: Lab = (84, 3, 6)
PAPER: Lab = (90, 0, 0)

BED: Box = (100, 100, 160, 160)
AROUND: Box = (40, 40, 220, 220)


def rgb(lab: Lab) -> NDArray[np.float32]:
    return np.asarray(cv2.cvtColor(np.array([[lab]], np.float32), cv2.COLOR_Lab2RGB)[0, 0] * 255, np.float32)


def skin(lab: Lab = LIGHT_SKIN, size: tuple[int, int] = (256, 256)) -> Pixels:
    """Even skin with the noise of a camera."""
    noise = np.random.default_rng(5).normal(0, 3, (size[1], size[0], 3))
    return (rgb(lab) + noise).clip(0, 255).astype(np.uint8)


def painted(pixels: Pixels, box: Box, lab: Lab) -> Pixels:
    left, top, right, bottom = box
    done = pixels.copy()
    grain = pixels[top:bottom, left:right] - pixels.mean(axis=(0, 1))
    done[top:bottom, left:right] = (rgb(lab) + grain).clip(0, 255)
    return done


def found(sign: str, box: Box | None) -> Finding:
    return Finding(sign, "", None if box is None else ImageRegion(*box))


def measured(pixels: Pixels, *findings: Finding) -> colour.ColourMeasurement:
    return colour.measure(WoundPhoto("wound.jpg", "0" * 64, np.ascontiguousarray(pixels)), findings)


def opinion(pixels: Pixels, sign: str, box: Box | None, *others: Finding) -> ColourOpinion:
    said = measured(pixels, found(sign, box), *others).opinions[0]
    assert (said.doubt is None) == (said.verdict is not ColourVerdict.CANNOT_TELL)
    return said


def wound(around: Lab | None, bed: Lab, lab: Lab = LIGHT_SKIN) -> Pixels:
    pixels = skin(lab)
    return painted(pixels if around is None else painted(pixels, AROUND, around), BED, bed)


@pytest.mark.parametrize(
    ("sign", "lab"),
    [("granulation", RAW_BED), ("slough", YELLOW), ("necrosis", BLACK)],
)
def test_a_tissue_is_known_by_its_colour(sign: str, lab: Lab) -> None:
    for name, shown in (("granulation", RAW_BED), ("slough", YELLOW), ("necrosis", BLACK)):
        said = opinion(wound(None, shown), sign, BED)
        expected = ColourVerdict.SUPPORTS if name == sign else ColourVerdict.DOES_NOT_SUPPORT
        assert said.verdict is expected, (sign, name, said)
    whole = opinion(wound(None, lab), sign, BED).share
    assert whole is not None
    assert whole > 0.9
    assert opinion(skin(), sign, BED).verdict is ColourVerdict.DOES_NOT_SUPPORT


def test_redness_around_the_wound() -> None:
    bed = found("granulation", BED)
    assert opinion(wound(RED_SKIN, RAW_BED), "erythema", AROUND, bed).verdict is ColourVerdict.SUPPORTS
    assert opinion(wound(None, RAW_BED), "erythema", AROUND, bed).verdict is ColourVerdict.DOES_NOT_SUPPORT


def test_a_raw_bed_that_nobody_named_is_no_redness_of_the_skin() -> None:
    said = opinion(wound(None, RAW_BED), "erythema", AROUND)
    assert said.verdict is ColourVerdict.DOES_NOT_SUPPORT
    assert opinion(wound(None, RAW_BED), "erythema", BED).doubt is ColourDoubt.TOO_FEW_PIXELS


def test_macerated_skin_is_pale_but_so_is_swollen_skin() -> None:
    bed = found("slough", BED)
    pale = opinion(wound(WHITE_SKIN, YELLOW), "maceration", AROUND, bed)
    assert pale.doubt is ColourDoubt.BETWEEN_THE_LIMITS
    assert pale.share is not None
    assert pale.share > 0.9
    said = opinion(wound(RED_SKIN, YELLOW), "maceration", AROUND, bed)
    assert said.verdict is ColourVerdict.DOES_NOT_SUPPORT


def test_pus_is_not_taken_for_slough_nor_does_it_hide_it() -> None:
    pixels = wound(None, YELLOW)
    beside, over = found("purulent_exudate", (160, 100, 200, 160)), found("purulent_exudate", BED)
    assert opinion(pixels, "slough", BED, beside).verdict is ColourVerdict.SUPPORTS
    assert opinion(pixels, "slough", BED, over).doubt is ColourDoubt.TOO_FEW_PIXELS
    red = wound(None, RAW_BED)
    half = found("purulent_exudate", (100, 100, 130, 160))
    assert opinion(red, "slough", BED).verdict is ColourVerdict.DOES_NOT_SUPPORT
    assert opinion(red, "slough", BED, half).doubt is ColourDoubt.TOO_FEW_PIXELS


def test_shade_is_neither_redness_nor_necrosis_and_hides_no_redness() -> None:
    shaded = skin()
    shaded[100:160, 100:160] = shaded[100:160, 100:160] * 0.72
    for sign in ("erythema", "necrosis"):
        assert opinion(shaded, sign, BED).verdict is ColourVerdict.DOES_NOT_SUPPORT
    red = painted(skin(), BED, RED_SKIN)
    red[100:160, 100:160] = red[100:160, 100:160] * 0.5
    assert opinion(red, "erythema", BED).verdict is ColourVerdict.SUPPORTS


def test_dark_skin_is_never_said_to_be_free_of_redness() -> None:
    for around in (None, (30, 14, 10), RED_SKIN):
        said = opinion(wound(around, RAW_BED, DARK_SKIN), "erythema", AROUND, found("granulation", BED))
        assert (said.doubt, said.share) == (ColourDoubt.DARK_SKIN, None)
    assert opinion(wound(None, BLACK, DARK_SKIN), "granulation", BED).doubt is None
    assert opinion(skin(DARK_SKIN), "necrosis", BED).doubt is ColourDoubt.DARK_SKIN


def test_skin_that_is_red_all_over_is_not_said_to_be_free_of_redness() -> None:
    bed = found("granulation", BED)
    said = opinion(wound(None, RAW_BED, (60, 22, 15)), "erythema", AROUND, bed)
    assert said.doubt is ColourDoubt.SKIN_ITSELF_RED


def test_poor_light() -> None:
    bed = found("granulation", BED)
    pixels = wound(RED_SKIN, RAW_BED)
    assert opinion(pixels, "erythema", AROUND, bed).verdict is ColourVerdict.SUPPORTS
    darker = (pixels * 0.2).astype(np.uint8)
    brighter = (pixels * 2.0).clip(0, 255).astype(np.uint8)
    greenish = (pixels * (0.75, 1.1, 0.6)).clip(0, 255).astype(np.uint8)
    for spoilt in (darker, brighter, greenish):
        said = opinion(spoilt, "erythema", AROUND, bed)
        assert said.doubt in {ColourDoubt.POOR_LIGHT, ColourDoubt.NO_SKIN_SEEN}, said
        assert said.share is None
    burnt = pixels.copy()
    burnt[100:160, 100:160, 0] = 255
    assert opinion(burnt, "granulation", BED).doubt is ColourDoubt.POOR_LIGHT


@pytest.mark.parametrize("lab", [(70, 3, 20), (60, 22, 12)])
def test_a_cast_without_paper_is_poor_light_for_redness(lab: Lab) -> None:
    pixels = wound(RED_SKIN, RAW_BED, lab)
    bed = found("granulation", BED)
    assert opinion(pixels, "erythema", AROUND, bed).doubt is ColourDoubt.POOR_LIGHT
    assert opinion(pixels, "granulation", BED).verdict is ColourVerdict.SUPPORTS
    with_paper = painted(pixels, (0, 228, 256, 256), PAPER)
    assert opinion(with_paper, "erythema", BED, bed).doubt is not ColourDoubt.POOR_LIGHT


def test_paper_shows_the_colour_of_the_light() -> None:
    plain = measured(wound(None, RAW_BED), found("granulation", BED))
    assert not plain.white_balanced
    with_paper = painted(wound(None, RAW_BED), (10, 200, 120, 240), PAPER)
    warm = (with_paper * (1.0, 0.95, 0.89)).astype(np.uint8)
    seen = measured(warm, found("granulation", BED))
    assert seen.white_balanced
    assert seen.skin is not None
    assert plain.skin is not None
    assert np.allclose(seen.skin.lab[1:], plain.skin.lab[1:], atol=2)


def test_macerated_skin_slough_and_pale_skin_are_no_paper() -> None:
    for around, bed in ((WHITE_SKIN, RAW_BED), (None, YELLOW), (None, WHITE_SKIN)):
        for lab in (LIGHT_SKIN, DARK_SKIN):
            assert not measured(wound(around, bed, lab), found("granulation", BED)).white_balanced
    assert not measured(skin((80, 3, 5)), found("granulation", BED)).white_balanced


@pytest.mark.parametrize(("exposure", "strength"), [(0.7, 110), (1.0, 120), (1.0, 300)])
def test_glare_is_no_paper(exposure: float, strength: float) -> None:
    y, x = np.mgrid[:256, :256]
    glare = strength * np.exp(-((x - 225) ** 2 + (y - 225) ** 2) / (2 * 30**2))[..., None]
    shining = (wound(None, RAW_BED) * exposure + glare).clip(0, 255).astype(np.uint8)
    assert not measured(shining, found("granulation", BED)).white_balanced


def test_the_skin_is_what_lies_nearest_not_a_brown_floor_that_is_larger() -> None:
    floor = skin((45, 12, 22))
    pixels = painted(painted(floor, (50, 50, 210, 210), LIGHT_SKIN), BED, RAW_BED)
    seen = measured(pixels, found("granulation", BED)).skin
    assert seen is not None
    assert np.allclose(seen.lab, LIGHT_SKIN, atol=2)
    assert seen.ita == pytest.approx(np.degrees(np.arctan((70 - 50) / 16)), abs=4)
    assert not seen.dark
    unlike = measured(floor, found("granulation", BED)).skin
    assert unlike is not None
    assert unlike.dark


@pytest.mark.parametrize("level", [0, 60, 128, 255])
def test_a_grey_photo_says_nothing(level: int) -> None:
    pixels = np.full((300, 200, 3), level, np.uint8)
    seen = measured(pixels, found("erythema", (50, 50, 120, 120)), found("slough", (60, 60, 90, 90)))
    assert seen.skin is None
    doubts = {said.doubt for said in seen.opinions}
    assert doubts <= {ColourDoubt.NO_SKIN_SEEN, ColourDoubt.POOR_LIGHT}


@pytest.mark.parametrize(
    "box",
    [
        (0, 0, 1, 1),
        (255, 255, 256, 256),
        (0, 0, 256, 256),
        (300, 300, 400, 400),
        (-9, -9, -1, -1),
        (90, 90, 50, 50),
    ],
)
def test_odd_regions_are_not_judged(box: Box) -> None:
    for sign in ("erythema", "granulation"):
        said = opinion(wound(RED_SKIN, RAW_BED), sign, box)
        assert said.doubt in {ColourDoubt.TOO_FEW_PIXELS, ColourDoubt.NO_SKIN_SEEN}, said


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (2, 3), (9, 7)])
def test_tiny_photos(size: tuple[int, int]) -> None:
    said = opinion(skin(size=size), "erythema", (0, 0, 1, 1))
    assert said.verdict is ColourVerdict.CANNOT_TELL


def test_one_opinion_for_each_finding_in_order() -> None:
    pixels = wound(None, RAW_BED)
    seen = measured(pixels, found("swelling", AROUND), found("slough", None), found("granulation", BED))
    assert [said.doubt for said in seen.opinions] == [
        ColourDoubt.COLOUR_SAYS_NOTHING_OF_THIS_SIGN,
        ColourDoubt.NO_PLACE,
        None,
    ]
    assert measured(pixels).opinions == ()
    assert measured(pixels, found("granulation", BED)) == measured(pixels, found("granulation", BED))


@cache
def rendered() -> tuple[RenderedWound, ...]:
    return tuple(render(2_400_900_000 + number, (256, 256)) for number in range(60))


@pytest.mark.parametrize("sign", ["erythema", "granulation", "slough"])
def test_what_it_says_of_rendered_wounds_is_right(sign: str) -> None:
    """True boxes against the same boxes moved to where the sign is not."""
    right = wrong = silent = 0
    for one in rendered():
        if sign not in one.masks:
            continue
        others = [found(code, one.box(code)) for code in one.masks if code != sign]
        left, top, right_side, bottom = one.box(sign)
        wide, high = right_side - left, bottom - top
        places = [(x, y, x + wide, y + high) for x in (0, 256 - wide) for y in (0, 256 - high)]
        empty = [box for box in places if not one.masks[sign][box[1] : box[3], box[0] : box[2]].any()]
        for box, true in [(one.box(sign), True), *((box, False) for box in empty[:1])]:
            verdict = opinion(one.pixels, sign, box, *others).verdict
            silent += verdict is ColourVerdict.CANNOT_TELL
            right += verdict is (ColourVerdict.SUPPORTS if true else ColourVerdict.DOES_NOT_SUPPORT)
            wrong += verdict is (ColourVerdict.DOES_NOT_SUPPORT if true else ColourVerdict.SUPPORTS)
    assert right >= 0.85 * (right + wrong)
    assert right >= 10


def test_redness_of_rendered_dark_skin_is_never_judged() -> None:
    dark = [one for one in rendered() if one.skin_tone is SkinTone.DARK and "erythema" in one.masks]
    assert len(dark) >= 5
    for one in dark:
        findings = [found(code, one.box(code)) for code in one.masks]
        said = dict(zip(one.masks, measured(one.pixels, *findings).opinions, strict=True))["erythema"]
        assert said.verdict is ColourVerdict.CANNOT_TELL


def test_twelve_megapixels_are_quick() -> None:
    pixels = np.asarray(cv2.resize(wound(RED_SKIN, RAW_BED), (4000, 3000)), np.uint8)
    photo = WoundPhoto("wound.jpg", "0" * 64, pixels)
    findings = [found("erythema", (625, 469, 3437, 2578)), found("granulation", (1562, 1172, 2500, 1875))]
    first = colour.measure(photo, findings)
    assert [said.verdict for said in first.opinions] == [ColourVerdict.SUPPORTS, ColourVerdict.SUPPORTS]
    started = time.process_time()
    colour.measure(photo, findings)
    assert time.process_time() - started < 0.3
