"""Lays a photo of one visit over a photo of another visit to the same wound.

What the skin shows decides: moles, creases, hairs and scars stay where they are, while the wound changes and
a calibration card lies elsewhere each time. Where the skin shows too little, the outlines are laid on each
other: with the card in both photos in centimetres, so that growth still shows. Without it the wounds would be
made equally large: that is never trusted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import landmarks, marker, outline_fit
from woundapp.imaging.landmarks import Projection
from woundapp.measurement import Point, Scale

Matrix = NDArray[np.float64]
Pixels = NDArray[np.uint8]


class Basis(StrEnum):
    """What an alignment rests on."""

    SKIN = "skin"
    CARD = "card"
    OUTLINES = "outlines"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """How the pixels of one photo lie on another.

    Attributes:
        matrix: 3 x 3, from pixels of the moving photo to pixels of the fixed one (homogeneous).
        trusted: whether one photo may be shown laid over the other; else only side by side.
        error: how far off a place at the wound may be (95 %), in pixels of the fixed photo; where it rests on
            the card, how far the outlines lie apart, growth among it; infinite where nothing is known.
        basis: what it rests on.
    """

    matrix: Matrix
    trusted: bool
    error: float
    basis: Basis = Basis.NOTHING


_WORKING_SIDE = 800
_CARD_MARGIN = 1.15
_SURROUNDINGS = 1.5
"""Radius around the wound, over the wound's, within which skin speaks for the place of the wound."""

_MIDDLE = 0.3
"""Its least, over the photo's longer side. Where no outline is known, the wound is taken to be in the middle
and to have this radius."""

_FEWEST_NEAR = 8
_LARGEST_ERROR = 0.015
"""Of the fixed photo's diagonal: what is off by more than that is not laid over the other."""

_LEAST_ERROR = 0.5
"""Pixels of the copies: a landmark's place is no more exact."""

_SCALES = (0.25, 4.0)
_RING = 24


def align(
    moving: Pixels,
    fixed: Pixels,
    moving_outline: Sequence[Point] | None = None,
    fixed_outline: Sequence[Point] | None = None,
    moving_scale: Scale | None = None,
    fixed_scale: Scale | None = None,
) -> Alignment:
    """Aligns a photo with another one of the same wound.

    Args:
        moving: the photo to be laid over the other, `uint8` of shape `(height, width, 3)`, sRGB.
        fixed: the photo that stays as it is.
        moving_outline: the wound's outline in the moving photo, if it is known.
        fixed_outline: the same in the fixed photo.
        moving_scale: what the calibration card in the moving photo says, if one is there.
        fixed_scale: the same in the fixed photo.

    Returns:
        The alignment; not trusted where too little tells how the photos lie.
    """
    one, other = _reduced(moving, moving_outline), _reduced(fixed, fixed_outline)
    best: Alignment | None = None
    most = 0
    for found in landmarks.projections(one.grey, other.grey, one.free, other.free):
        near = int(one.near(found.moving).sum())
        if near > most and _plausible(found.matrix, one):
            most, best = near, _judged(found, near, one, other)
    if best is not None and best.trusted:
        return best
    if moving_outline is not None and fixed_outline is not None:
        if moving_scale is not None and fixed_scale is not None:
            laid = outline_fit.in_centimetres(moving_outline, fixed_outline, moving_scale, fixed_scale)
            return Alignment(laid.matrix, laid.clear, laid.apart, Basis.CARD)
        laid = outline_fit.as_large(moving_outline, fixed_outline)
        return Alignment(laid.matrix, False, float("inf"), Basis.OUTLINES)
    return Alignment(_by_frame(moving, fixed), False, float("inf"))


def warped(pixels: Pixels, alignment: Alignment, size: tuple[int, int]) -> Pixels:
    """The moving photo as it lies on the fixed one; black where it does not reach.

    Args:
        pixels: the moving photo.
        alignment: with the fixed photo.
        size: width and height of the fixed photo.
    """
    centres = _shift(-0.5) @ alignment.matrix @ _shift(0.5)  # OpenCV counts from the middle of a pixel
    return np.asarray(cv2.warpPerspective(np.ascontiguousarray(pixels), centres, size), np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class _Copy:
    """A reduced photo; `scale` leads from the photo's pixels to its own."""

    grey: Pixels
    free: NDArray[np.bool_]
    scale: Matrix
    centre: NDArray[np.float64]
    radius: float

    def near(self, places: NDArray[np.float64]) -> NDArray[np.bool_]:
        within = max(_SURROUNDINGS * self.radius, _MIDDLE * max(self.grey.shape))
        return np.asarray(np.linalg.norm(places - self.centre, axis=1) < within)

    @property
    def ring(self) -> NDArray[np.float64]:
        """Places around the wound."""
        angles = np.linspace(0, 2 * np.pi, _RING, endpoint=False)
        return self.centre + self.radius * np.column_stack((np.cos(angles), np.sin(angles)))


def _reduced(pixels: Pixels, outline: Sequence[Point] | None) -> _Copy:
    height, width = pixels.shape[:2]
    factor = min(1.0, _WORKING_SIDE / max(height, width))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    small = np.asarray(cv2.resize(np.ascontiguousarray(pixels), size, interpolation=cv2.INTER_AREA), np.uint8)
    scale = np.diag((size[0] / width, size[1] / height, 1.0))
    closed = np.zeros((size[1], size[0]), np.uint8)
    card = np.array(marker.find(small, None).outline, np.float64).reshape(-1, 2)
    if len(card):
        middle = card.mean(axis=0)
        cv2.fillPoly(closed, [np.round(middle + _CARD_MARGIN * (card - middle)).astype(np.int32)], 1)
    centre, radius = np.array(size) / 2, _MIDDLE * max(size)
    if outline is not None:
        corners = landmarks.projected(np.array(outline, np.float64), scale)
        cv2.fillPoly(closed, [np.round(corners).astype(np.int32)], 1)
        centre = (corners.min(axis=0) + corners.max(axis=0)) / 2
        radius = float(np.linalg.norm(corners - centre, axis=1).max())
    grey = cv2.createCLAHE(2.0, (8, 8)).apply(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY))
    return _Copy(np.asarray(grey, np.uint8), closed == 0, scale, centre, radius)


def _judged(found: Projection, near: int, one: _Copy, other: _Copy) -> Alignment:
    matrix = _shift(0.5) @ found.matrix @ _shift(-0.5)
    matrix = np.linalg.inv(other.scale) @ matrix @ one.scale
    shrunk = float(other.scale[0, 0])
    error = float(np.hypot(found.spread(one.ring), _LEAST_ERROR)) / shrunk
    largest = _LARGEST_ERROR * float(np.hypot(*other.grey.shape)) / shrunk
    return Alignment(matrix, near >= _FEWEST_NEAR and error <= largest, error, Basis.SKIN)


def _plausible(matrix: Matrix, one: _Copy) -> bool:
    """Whether a photo that is held anyhow before the same skin could lie so: not mirrored, not extreme."""
    here = one.ring
    there = landmarks.projected(here, matrix)
    areas = [cv2.contourArea(each.astype(np.float32), oriented=True) for each in (here, there)]
    scale = np.sqrt(max(areas[1] / areas[0], 0)) if areas[0] else 0
    return bool(_SCALES[0] < scale < _SCALES[1])


def _by_frame(moving: Pixels, fixed: Pixels) -> Matrix:
    """Middle on middle, at a size that fits."""
    factor = min(fixed.shape[0] / moving.shape[0], fixed.shape[1] / moving.shape[1])
    across, down = (np.array(fixed.shape[1::-1]) - factor * np.array(moving.shape[1::-1])) / 2
    return np.array([[factor, 0, across], [0, factor, down], [0, 0, 1]], np.float64)


def _shift(by: float) -> Matrix:
    return np.array([[1, 0, by], [0, 1, by], [0, 0, 1]], np.float64)
