"""The sides of a square marker, to a fraction of a pixel, and how blurred they are.

The brightness is read across each side at many places; where it passes the middle between black and white is
a point of the side. Lines through these points meet in the corners. Blur moves neither, where it rounds off a
corner that is looked for by itself. It adds up light, so the middle is that of the light, not of the grey
levels.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging.light import linear

Array = NDArray[np.float64]

_PLACES = 32
"""At which a side is crossed."""

_SHARE_OF_SIDE = 0.8
"""Of a side in which they lie: away from the corners, which blur rounds off."""

_SAMPLES = 33
"""Along each crossing."""

_LIGHT = linear(np.arange(256)).astype(np.float32)
_ROUNDS = 2
_LEAST_CONTRAST = 0.03
"""Of white's light between the two ends of a crossing."""

_QUARTILE = 0.6745
"""Of the normal distribution, in standard deviations."""


@dataclass(frozen=True, slots=True, eq=False)
class Square:
    """A marker's square.

    Attributes:
        corners: in the order they were given, of shape `(4, 2)`, in pixels.
        blur: standard deviation of the edges' blur in pixels: the median over all crossings.
    """

    corners: Array
    blur: float


def refine(grey: NDArray[np.uint8], rough: Array, reach: float) -> Square | None:
    """The square near a rough one; None where its sides cannot be made out.

    Args:
        grey: of shape `(height, width)`.
        rough: its corners in order, of shape `(4, 2)`, in pixels; `(0, 0)` is the photo's upper left corner.
        reach: how far from a side there is nothing but black within and white without, in pixels.
    """
    corners, blur = rough, 0.0
    for _ in range(_ROUNDS):
        found = _sides(grey, corners, reach)
        if found is None:
            return None
        middles, directions, blur = found
        corners = _met(middles, directions)
        if not np.isfinite(corners).all() or np.abs(corners - rough).max() > 2 * reach:
            return None
    return Square(corners, blur)


def _sides(grey: NDArray[np.uint8], corners: Array, reach: float) -> tuple[Array, Array, float] | None:
    """A point and a direction of each side, and the edges' blur; None where a side cannot be made out."""
    following = np.roll(corners, -1, axis=0)
    along = (following - corners) / np.linalg.norm(following - corners, axis=1, keepdims=True)
    outward = np.stack((along[:, 1], -along[:, 0]), axis=1)
    if np.sum((corners - corners.mean(axis=0)) * outward) < 0:
        outward = -outward
    shares = np.linspace((1 - _SHARE_OF_SIDE) / 2, (1 + _SHARE_OF_SIDE) / 2, _PLACES)
    places = corners[:, None] + shares[None, :, None] * (following - corners)[:, None]
    steps = np.linspace(-reach, reach, _SAMPLES)
    samples = places[:, :, None] + steps[None, None, :, None] * outward[:, None, None]
    profiles = _read(grey, samples.reshape(-1, _SAMPLES, 2))
    low, high = profiles[:, : _SAMPLES // 4].mean(axis=1), profiles[:, -(_SAMPLES // 4) :].mean(axis=1)
    clear = high - low > _LEAST_CONTRAST
    levels = (profiles - low[:, None]) / np.maximum(high - low, _LEAST_CONTRAST)[:, None]
    quarter, middle, three = (_crossing(levels, level, steps) for level in (0.25, 0.5, 0.75))
    clear &= np.isfinite(quarter) & np.isfinite(middle) & np.isfinite(three)
    clear = clear.reshape(4, _PLACES)
    if clear.sum(axis=1).min() < _PLACES // 2:
        return None
    points = places + middle.reshape(4, _PLACES, 1) * outward[:, None]
    lines = np.array(
        [
            cv2.fitLine(points[side][clear[side]].astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.001).ravel()
            for side in range(4)
        ]
    )
    blur = float(np.median((three - quarter)[clear.ravel()])) / (2 * _QUARTILE)
    return lines[:, 2:], lines[:, :2], blur


def _read(grey: NDArray[np.uint8], places: Array) -> Array:
    """The light at places in pixels, of shape `(…, 2)`: 0 to 1."""
    low = np.maximum(np.floor(places.min(axis=(0, 1))).astype(int) - 2, 0)
    high = np.maximum(np.ceil(places.max(axis=(0, 1))).astype(int) + 2, low + 1)
    part = grey[low[1] : high[1], low[0] : high[0]]
    if part.size == 0:
        return np.zeros(places.shape[:2])
    x, y = np.moveaxis((places - low - 0.5).astype(np.float32), 2, 0)
    light = cv2.remap(_LIGHT[part], x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(light, np.float64)


def _crossing(levels: Array, level: float, steps: Array) -> Array:
    """Where each row first passes a level on the way up, in units of steps; nan where it never does."""
    above = levels >= level
    first = above.argmax(axis=1)
    rows = np.arange(len(levels))
    before = np.maximum(first - 1, 0)
    low, high = levels[rows, before], levels[rows, first]
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (level - low) / (high - low)
    place = steps[before] + share * (steps[1] - steps[0])
    return np.where((first > 0) & above.any(axis=1), place, np.nan)


def _met(middles: Array, directions: Array) -> Array:
    """Where each side meets the one before it."""
    before, way = np.roll(middles, 1, axis=0), np.roll(directions, 1, axis=0)
    crossed = way[:, 0] * directions[:, 1] - way[:, 1] * directions[:, 0]
    away = middles - before
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (away[:, 0] * directions[:, 1] - away[:, 1] * directions[:, 0]) / crossed
    return np.asarray(before + share[:, None] * way, np.float64)
