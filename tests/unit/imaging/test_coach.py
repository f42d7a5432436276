"""The coach: each hint comes when its reason does, goes with it, and does not flicker."""

from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests import videos
from tests.videos import Pixels
from woundapp.imaging import card, coach
from woundapp.imaging.camera import Frame
from woundapp.imaging.coach import Coach, Hint

LONG_ENOUGH = 15
"""Pictures, one second."""


@pytest.fixture(scope="module")
def scene(samples: list[Path]) -> Pixels:
    """A wound that fills a third of the picture."""
    return videos.scene(samples[2])


class Film:
    """Pictures shown to one coach, at 15 a second."""

    def __init__(self, judge: Coach) -> None:
        self._judge = judge
        self._count = 0

    def show(self, pictures: list[Pixels]) -> list[tuple[Hint, ...]]:
        said = []
        for pixels in pictures:
            said.append(self._judge.judge(Frame(pixels, self._count / videos.RATE)))
            self._count += 1
        return said


def after(pictures: list[Pixels]) -> tuple[Hint, ...]:
    return Film(Coach(wants_card=False)).show(pictures)[-1]


def wound_on_skin(across: int, middle: tuple[int, int]) -> Pixels:
    """A red wound on textured skin."""
    skin = np.full((480, 640, 3), (205, 160, 135), np.float64)
    skin += cv2.GaussianBlur(np.random.default_rng(4).normal(0, 60, skin.shape[:2]), (0, 0), 1)[..., None]
    pixels = np.clip(skin, 0, 255).astype(np.uint8)
    cv2.ellipse(pixels, middle, (across // 2, across // 3), 20, 0, 360, (150, 40, 35), -1)
    return pixels


def test_nothing_is_said_of_a_good_picture(scene: Pixels) -> None:
    assert after(videos.seen(scene, LONG_ENOUGH)) == ()


def test_light(scene: Pixels) -> None:
    dark = videos.darkened(videos.seen(scene, LONG_ENOUGH), 0.25)
    bright = videos.seen(np.clip(scene.astype(int) * 3, 0, 255).astype(np.uint8), LONG_ENOUGH)
    assert after(dark)[0] is Hint.TOO_DARK
    assert after(bright)[0] is Hint.TOO_BRIGHT


def test_glare(scene: Pixels) -> None:
    wet = scene.copy()
    for x, y in ((250, 200), (330, 260), (300, 180), (380, 230), (270, 280)):
        cv2.circle(wet, (x, y), 16, (255, 255, 255), -1)
    assert Hint.GLARE in after(videos.seen(wet, LONG_ENOUGH))


def test_a_blurred_picture_of_a_still_camera_is_not_sharp(scene: Pixels) -> None:
    assert after(videos.blurred(videos.seen(scene, LONG_ENOUGH), 5)) == (Hint.NOT_SHARP,)


@pytest.mark.parametrize(("step", "expected"), [(1, False), (24, True)])
def test_a_camera_that_moves_should_hold_still(scene: Pixels, step: int, expected: bool) -> None:
    wide = np.asarray(cv2.resize(scene, (1280, 480)), np.uint8)
    pictures = [np.ascontiguousarray(wide[:, step * n : step * n + 640]) for n in range(LONG_ENOUGH)]
    assert (Hint.HOLD_STILL in after(pictures)) is expected


@pytest.mark.parametrize(
    ("across", "middle", "expected"),
    [(160, (320, 240), set()), (46, (320, 240), {Hint.MOVE_CLOSER}), (160, (530, 240), {Hint.NOT_IN_MIDDLE})],
)
def test_a_small_wound_and_one_beside_the_middle(
    across: int, middle: tuple[int, int], expected: set[Hint]
) -> None:
    said = after(videos.seen(wound_on_skin(across, middle), LONG_ENOUGH))
    assert set(said) & {Hint.MOVE_CLOSER, Hint.NOT_IN_MIDDLE} == expected


def test_where_no_wound_is_guessed_nothing_is_said_of_it() -> None:
    two = wound_on_skin(46, (100, 100))
    cv2.circle(two, (540, 380), 20, (150, 40, 35), -1)
    nothing = np.full((480, 640, 3), 128, np.uint8)
    for pixels in (two, nothing):
        said = after(videos.seen(pixels, LONG_ENOUGH))
        assert not {Hint.MOVE_CLOSER, Hint.NOT_IN_MIDDLE} & set(said)


def test_the_card_is_missed_until_it_is_in_view(scene: Pixels) -> None:
    with_card = scene.copy()
    with_card[10:140, 10:210] = 255
    for printed in card.MARKERS:
        modules = np.kron(printed.white, np.ones((6, 6))).astype(np.uint8) * 255
        left, top = round(2 * printed.left) + 20, round(2 * printed.top) + 20
        with_card[top : top + 36, left : left + 36] = modules[..., None]
    film = Film(Coach(wants_card=True))
    assert Hint.NO_CARD in film.show(videos.seen(scene, LONG_ENOUGH))[-1]
    assert Hint.NO_CARD not in film.show(videos.seen(with_card, LONG_ENOUGH))[-1]
    mirrored = np.ascontiguousarray(with_card[:, ::-1])
    assert Hint.NO_CARD in film.show(videos.seen(mirrored, LONG_ENOUGH))[-1]
    assert Hint.NO_CARD not in after(videos.seen(scene, LONG_ENOUGH))


def test_few_pixels(scene: Pixels) -> None:
    small = np.asarray(cv2.resize(scene, (320, 240), interpolation=cv2.INTER_AREA), np.uint8)
    assert Hint.LOW_RESOLUTION in after(videos.seen(small, LONG_ENOUGH))


def test_a_hint_comes_once_and_goes_once(scene: Pixels) -> None:
    """Also where every other picture is on the other side of the limit for a while."""
    good = videos.seen(scene, 3 * LONG_ENOUGH)
    bad = videos.darkened(good, 0.25)
    mixed = [(good, bad)[index // 2 % 2][index] for index in range(LONG_ENOUGH)]
    said = Film(Coach(wants_card=False)).show([*good[:15], *mixed, *bad[:15], *mixed, *good[:15]])
    shown = [Hint.TOO_DARK in hints for hints in said]
    assert sum(one != other for one, other in pairwise(shown)) == 2


def test_the_sharpest_of_several_pictures(scene: Pixels) -> None:
    noisy = videos.seen(scene, 5)
    deviations = (4.0, 1.5, 0.8, 2.0, 1.0)
    pictures = [videos.blurred([frame], d)[0] for frame, d in zip(noisy, deviations, strict=True)]
    assert coach.sharpest(pictures) == 2
    assert coach.sharpest([*pictures, scene]) == 5
    assert coach.sharpest([scene, scene]) == 1
