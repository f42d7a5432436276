"""From a few strokes on a photo to the outline of each stroked wound."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.errors import MeasurementError
from woundapp.measurement import Point


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line that the nurse drew.

    Attributes:
        points: along the line, in pixels of the upright photo; one point is a dot.
        inside: whether it runs within a wound, or outside of all wounds.
    """

    points: tuple[Point, ...]
    inside: bool


FEWEST_POINTS, MOST_POINTS = 12, 60
"""Of an outline, so that every point can be seen and dragged by hand."""

_WORKING_SIDE = 320
_ROOM = 1.2
_ROUNDS = 5
_BACKGROUND, _FOREGROUND, _MAYBE_BACKGROUND, _MAYBE_FOREGROUND = (
    cv2.GC_BGD,
    cv2.GC_FGD,
    cv2.GC_PR_BGD,
    cv2.GC_PR_FGD,
)


def outline(
    pixels: NDArray[np.uint8], strokes: Sequence[Stroke], width: float = 0
) -> tuple[tuple[Point, ...], ...]:
    """The outlines of the stroked wounds.

    Args:
        pixels: the upright photo, `uint8` of shape `(height, width, 3)`, sRGB.
        strokes: those within wounds and those outside of them, in any order.
        width: of the pen, in pixels of the photo.

    Returns:
        A closed polygon for each wound, in the order of the first strokes within them. Strokes within one
        wound belong to one polygon.

    Raises:
        MeasurementError: if no stroke is within a wound, or no edge is found around the strokes.
    """
    inner = [_line(stroke) for stroke in strokes if stroke.inside and stroke.points]
    outer = [_line(stroke) for stroke in strokes if not stroke.inside and stroke.points]
    if not inner:
        raise MeasurementError(
            "No wound is marked yet. Your strokes are still there. Draw a line through the middle of the wound, "
            "from one end to the other."
        )
    every = np.concatenate(inner)
    low, high = every.min(axis=0), every.max(axis=0)
    reach = max(float(np.linalg.norm(high - low)), 8.0)
    height, across = pixels.shape[:2]
    left, top = (int(v) for v in np.clip(np.floor(low - _ROOM * reach), 0, (across - 1, height - 1)))
    right, bottom = (int(v) for v in np.clip(np.ceil(high + _ROOM * reach), 1, (across, height)))
    right, bottom = max(right, left + 1), max(bottom, top + 1)
    factor = _WORKING_SIDE / max(right - left, bottom - top)
    size = (max(2, round((right - left) * factor)), max(2, round((bottom - top) * factor)))
    crop = cv2.resize(
        np.ascontiguousarray(pixels[top:bottom, left:right]),
        size,
        interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC,
    )
    origin = np.array((left, top), np.float64)
    scale = np.array((size[0] / (right - left), size[1] / (bottom - top)))
    pen = max(3, round(width * factor))
    seeds = [_painted([(line - origin) * scale], size, pen) for line in inner]
    inside = np.asarray(np.logical_or.reduce(seeds))
    outside = _painted([(line - origin) * scale for line in outer], size, pen) & ~inside
    found = _cut(crop, inside, outside, reach * factor)
    polygons = []
    count, labels = cv2.connectedComponents(found.astype(np.uint8), connectivity=4)
    done: set[int] = set()
    for seed in seeds:
        number = int(np.bincount(labels[seed], minlength=count)[1:].argmax()) + 1 if count > 1 else 0
        if number in done or not number:
            continue
        done.add(number)
        polygons.append(_polygon(np.asarray(labels == number), origin, scale))
    return tuple(polygons)


def crosses_itself(points: Sequence[Point]) -> bool:
    """Whether two sides of a closed outline cross, so that it has no inside."""
    sides = list(itertools.pairwise([*points, points[0]]))
    return any(
        _cross(*sides[one], *sides[other])
        for one in range(len(sides))
        for other in range(one + 2, len(sides) - (one == 0))
    )


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _line(stroke: Stroke) -> NDArray[np.float64]:
    return np.array(stroke.points, np.float64).reshape(-1, 2)


def _painted(lines: Sequence[NDArray[np.float64]], size: tuple[int, int], pen: int) -> NDArray[np.bool_]:
    canvas = np.zeros((size[1], size[0]), np.uint8)
    for line in lines:
        corners = np.round(line - 0.5).astype(np.int32)
        cv2.polylines(canvas, [corners], False, 1, pen)
        cv2.circle(canvas, tuple(int(v) for v in corners[0]), pen // 2, 1, -1)
    return canvas > 0


def _cut(
    crop: NDArray[np.uint8], inside: NDArray[np.bool_], outside: NDArray[np.bool_], reach: float
) -> NDArray[np.bool_]:
    away = np.asarray(cv2.distanceTransform((~inside).astype(np.uint8), cv2.DIST_L2, 5))
    state = np.full(inside.shape, _MAYBE_BACKGROUND, np.uint8)
    state[away < 0.2 * reach] = _MAYBE_FOREGROUND
    state[away > 0.9 * reach] = _BACKGROUND
    state[inside] = _FOREGROUND
    state[outside] = _BACKGROUND
    cv2.setRNGSeed(0)
    lab = cv2.cvtColor(crop, cv2.COLOR_RGB2LAB)
    cv2.grabCut(lab, state, None, np.zeros((1, 65)), np.zeros((1, 65)), _ROUNDS, cv2.GC_INIT_WITH_MASK)
    return np.asarray((state == _FOREGROUND) | (state == _MAYBE_FOREGROUND))


def _polygon(
    region: NDArray[np.bool_], origin: NDArray[np.float64], scale: NDArray[np.float64]
) -> tuple[Point, ...]:
    soft = cv2.GaussianBlur(np.pad(region, 8).astype(np.float32), (0, 0), 2.0)
    fine = cv2.resize(soft, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR) > 0.5
    contours, _ = cv2.findContours(fine.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    contour = max(contours, key=cv2.contourArea)
    tolerance = 0.8
    while True:
        simple = cv2.approxPolyDP(contour, tolerance, True)
        if len(simple) <= MOST_POINTS:
            break
        tolerance *= 1.25
    places = ((simple.reshape(-1, 2) + 0.5) / 2 - 8) / scale + origin
    return tuple((float(x), float(y)) for x, y in places)
