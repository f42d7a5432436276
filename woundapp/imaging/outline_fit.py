"""Lays one outline of a wound on another: middle on middle, long axis along long axis."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import landmarks, measure
from woundapp.measurement import Point, Scale

Array = NDArray[np.float64]

_LONG = 1.3
"""Length over width from which the axis of an outline tells how it is turned."""


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """How one outline was laid on another.

    Attributes:
        matrix: 3 x 3, from pixels of the moving photo to pixels of the fixed one.
        clear: whether both outlines are long enough to tell how they are turned.
        apart: how far their edges lie apart, in pixels of the fixed photo (95th percentile).
    """

    matrix: Array
    clear: bool
    apart: float


def in_centimetres(
    moving: Sequence[Point], fixed: Sequence[Point], moving_scale: Scale, fixed_scale: Scale
) -> Fit:
    """Lays them on each other in the planes of the calibration cards, where each has its true size.

    Lens distortion is left out. Of the two ways along the axis, the one that turns the photo less.
    """
    here = _Shape.of(measure.to_centimetres(moving, moving_scale))
    there = _Shape.of(measure.to_centimetres(fixed, fixed_scale))
    to_plane = np.array(moving_scale.homography).reshape(3, 3)
    from_plane = np.linalg.inv(np.array(fixed_scale.homography).reshape(3, 3))
    turn = there.axis - here.axis
    matrices = [from_plane @ _laid(here, there, each, 1.0) @ to_plane for each in (turn, turn + np.pi)]
    middle = np.mean(moving, axis=0)
    return _fit(min(matrices, key=lambda matrix: abs(_turned(matrix, middle))), moving, fixed, (here, there))


def as_large(moving: Sequence[Point], fixed: Sequence[Point]) -> Fit:
    """Lays them on each other with the same area; turned by a right angle at most."""
    here, there = (_Shape.of(np.array(outline, np.float64)) for outline in (moving, fixed))
    turn = (there.axis - here.axis + np.pi / 2) % np.pi - np.pi / 2
    factor = float(np.sqrt(there.area / here.area)) if here.area and there.area else 1.0
    return _fit(_laid(here, there, turn, factor), moving, fixed, (here, there))


@dataclass(frozen=True, slots=True, eq=False)
class _Shape:
    """An outline in short: where it is, how it lies (radians), length over width, area."""

    centre: Array
    axis: float
    elongation: float
    area: float

    @classmethod
    def of(cls, outline: Array) -> "_Shape":
        moments = cv2.moments(outline.astype(np.float32))
        area = moments["m00"]
        if not area:
            return cls(outline.mean(axis=0), 0.0, 1.0, 0.0)
        spread = np.array(((moments["mu20"], moments["mu11"]), (moments["mu11"], moments["mu02"]))) / area
        values, axes = np.linalg.eigh(spread)
        return cls(
            np.array((moments["m10"], moments["m01"])) / area,
            float(np.arctan2(axes[1, 1], axes[0, 1])),
            float(np.sqrt(values[1] / max(values[0], 1e-12))),
            abs(area),
        )


def _laid(here: _Shape, there: _Shape, turn: float, factor: float) -> Array:
    across, down = factor * np.cos(turn), factor * np.sin(turn)
    matrix = np.eye(3)
    matrix[:2, :2] = [[across, -down], [down, across]]
    matrix[:2, 2] = there.centre - matrix[:2, :2] @ here.centre
    return matrix


def _fit(
    matrix: Array, moving: Sequence[Point], fixed: Sequence[Point], shapes: tuple[_Shape, _Shape]
) -> Fit:
    edge = np.array(fixed, np.float32).reshape(-1, 1, 2)
    laid = landmarks.projected(np.array(moving, np.float64), matrix)
    apart = [abs(cv2.pointPolygonTest(edge, (float(x), float(y)), True)) for x, y in laid]
    clear = min(shape.elongation for shape in shapes) >= _LONG
    return Fit(matrix, clear, float(np.percentile(apart, 95)))


def _turned(matrix: Array, place: Array) -> float:
    """The angle that a matrix turns a photo by at a place, in radians."""
    here, right = landmarks.projected(np.array((place, (place[0] + 1, place[1]))), matrix)
    return float(np.arctan2(right[1] - here[1], right[0] - here[0]))
