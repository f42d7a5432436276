"""A quick look at each live picture of a camera: what should be done before the photo is taken.

The looks are those of `quality` and `colour`, at a size that leaves a processor nearly idle at 15 pictures a
second. Where the wound is, nobody knows before a model or a person has looked. It is guessed from one thing
alone, the largest patch that is clearly redder than the skin, and only when most of what is that red is in
this one patch. A wound full of slough or necrosis, a reddened limb or no skin in view give no guess, and then
nothing is said about the wound's size and place. On nine real wounds whose outline is known, which the limits
were set on, there was a guess for five: its middle at most 3 % of the picture away, its length 0.9 to 2 times
the true one (`tests.benchmarks.coach`).
"""

import math
from collections.abc import Sequence
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import colour, marker, quality
from woundapp.imaging.camera import Frame

SMALLEST_WOUND = 0.1
"""Longer side of the wound, as a share of the picture's. Less leaves few pixels to judge and to measure."""

FARTHEST_FROM_MIDDLE = 0.25
"""Of the wound's middle from the picture's, as a share of its width or height."""

FASTEST = 0.15
"""Shares of the picture's longer side a second. In a thirtieth of a second, a long exposure, it smears the
picture by 0.5 %, half of what `quality` calls blurred."""

_STEADY = 3
"""Looks in a row that it takes for a hint to come or to go."""

_REDDER = 25.0
"""Redness over the skin's. 20 takes reddened skin for wounds; 30 leaves out half of the pale ones."""

_MOST_OF_THE_RED = 0.6
_SMALLEST_PATCH = 0.0005
_WOUND_SIDE = 256
_CARD_SIDE = 640
_MOTION_SIDE = 160
_SURE_OF_MOTION = 0.2
_COMPARED_SIDE = 1280

Box = tuple[float, float, float, float]
_Grey = NDArray[np.float32]


class Hint(StrEnum):
    """What to do before the photo is taken, the most important first."""

    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    NOT_IN_MIDDLE = "not_in_middle"
    MOVE_CLOSER = "move_closer"
    HOLD_STILL = "hold_still"
    NOT_SHARP = "not_sharp"
    GLARE = "glare"
    LOW_RESOLUTION = "low_resolution"
    NO_CARD = "no_card"


class Coach:
    """Looks at one picture after the other of the same camera; for one thread at a time.

    Args:
        wants_card: whether the calibration card is missed when it is not in view.
    """

    def __init__(self, *, wants_card: bool) -> None:
        self._wants_card = wants_card
        self._looked = 0
        self._before: tuple[_Grey, float] | None = None
        self._steady = dict.fromkeys(Hint, 0)
        self._shown: set[Hint] = set()

    def judge(self, frame: Frame) -> tuple[Hint, ...]:
        """Look at the next picture; about 10 milliseconds for one of 1280 x 720 pixels.

        Returns:
            What holds by now, the most important first. A hint comes when a few looks in a row call for it,
            and goes when a few do not.
        """
        for hint, called in self._look(frame).items():
            count = self._steady[hint] + (1 if called else -1)
            self._steady[hint] = count = min(_STEADY, max(0, count))
            if count == _STEADY:
                self._shown.add(hint)
            elif count == 0:
                self._shown.discard(hint)
        return tuple(hint for hint in Hint if hint in self._shown)

    def _look(self, frame: Frame) -> dict[Hint, bool]:
        """What this one picture calls for, of what is looked for in it: not everything, to save time."""
        pixels, turn = frame.pixels, self._looked % 4
        self._looked += 1
        moving = self._speed(frame) > FASTEST
        calls = {Hint.HOLD_STILL: moving}
        if turn % 2 == 0:
            calls |= _light_and_sharpness(pixels, moving)
        else:
            calls |= _place(pixels)
        if turn == 1 and self._wants_card:
            calls[Hint.NO_CARD] = not marker.seen(_reduced(pixels, _CARD_SIDE))
        return calls

    def _speed(self, frame: Frame) -> float:
        """How fast the picture moves, in shares of its longer side a second; 0 where that cannot be told."""
        small = _reduced(frame.pixels, _MOTION_SIDE)
        grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.float32)
        before, self._before = self._before, (grey, frame.seconds)
        if before is None or before[0].shape != grey.shape or frame.seconds <= before[1]:
            return 0.0
        window = np.asarray(cv2.createHanningWindow((grey.shape[1], grey.shape[0]), cv2.CV_32F), np.float32)
        (across, down), sureness = cv2.phaseCorrelate(before[0], grey, window)
        if sureness < _SURE_OF_MOTION:
            return 0.0
        return float(math.hypot(across, down) / max(grey.shape) / (frame.seconds - before[1]))


def sharpest(frames: Sequence[NDArray[np.uint8]]) -> int:
    """Which of some pictures of one scene is the sharpest; tens of milliseconds each.

    Args:
        frames: at least one, RGB, each of shape `(height, width, 3)`.

    Returns:
        Its index; the later one of two that are alike.
    """
    values = [quality.sharpness(frame, _COMPARED_SIDE) for frame in frames]
    return max(range(len(values)), key=lambda index: (values[index], index))


def _light_and_sharpness(pixels: NDArray[np.uint8], moving: bool) -> dict[Hint, bool]:
    found = quality.measured(pixels)
    large = min(pixels.shape[:2]) >= quality.MIN_SHORT_SIDE
    too_bright = found.clipped > quality.MAX_CLIPPED
    return {
        Hint.TOO_DARK: found.brightness < quality.MIN_BRIGHTNESS,
        Hint.TOO_BRIGHT: too_bright,
        Hint.GLARE: found.glare > quality.MAX_GLARE and not too_bright,
        Hint.NOT_SHARP: found.sharpness < quality.MIN_SHARPNESS and large and not moving,
        Hint.LOW_RESOLUTION: not large,
    }


def _place(pixels: NDArray[np.uint8]) -> dict[Hint, bool]:
    """Whether the wound is too small or too far from the middle; where nobody knows, it is not."""
    box = wound_box(pixels)
    if box is None:
        return {Hint.NOT_IN_MIDDLE: False, Hint.MOVE_CLOSER: False}
    left, top, right, bottom = box
    height, width = pixels.shape[:2]
    away = max(abs((left + right) / 2 - 0.5), abs((top + bottom) / 2 - 0.5))
    length = max((right - left) * width, (bottom - top) * height) / max(width, height)
    return {Hint.NOT_IN_MIDDLE: away > FARTHEST_FROM_MIDDLE, Hint.MOVE_CLOSER: length < SMALLEST_WOUND}


def wound_box(pixels: NDArray[np.uint8]) -> Box | None:
    """Guess where the wound is, as this module tells.

    Args:
        pixels: RGB, of shape `(height, width, 3)`.

    Returns:
        Left, top, right and bottom as shares of the picture's width and height; None where in doubt.
    """
    small = np.asarray(cv2.GaussianBlur(_reduced(pixels, _WOUND_SIDE), (0, 0), 1.0), np.uint8)
    redness = colour.redness_over_skin(small)
    if redness is None:
        return None
    red = (redness >= _REDDER).astype(np.uint8)
    red = np.asarray(cv2.morphologyEx(red, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)
    red = np.asarray(cv2.morphologyEx(red, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8)), np.uint8)
    count, _, boxes, _ = cv2.connectedComponentsWithStats(red)
    if count == 1:
        return None
    largest = max(boxes[1:], key=lambda box: int(box[cv2.CC_STAT_AREA]))
    area = int(largest[cv2.CC_STAT_AREA])
    if area < _MOST_OF_THE_RED * red.sum() or area < _SMALLEST_PATCH * red.size:
        return None
    left, top, width, height = (int(value) for value in largest[:4])
    rows, columns = red.shape
    return left / columns, top / rows, (left + width) / columns, (top + height) / rows


def _reduced(pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """A picture about as large, by a whole number, for which OpenCV is ten times as quick."""
    height, width = pixels.shape[:2]
    factor = max(1, round(max(height, width) / side))
    size = (max(1, width // factor), max(1, height // factor))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
