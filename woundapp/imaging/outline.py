"""From a few strokes on a photo to the outline of each stroked wound."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.errors import MeasurementError
from woundapp.imaging import edge_search
from woundapp.measurement import Point

MOST_POINTS = 60
"""Of an outline, so that every point can be seen and dragged by hand."""

_WORKING_SIDE = 240
_ROOM = 1.0
"""Around the strokes, over the reach of the first: the skin that the wound is told from."""

_LEAST_REACH = 0.05
"""Of the photo's longer side: a stroke that is shorter tells nothing of the wound's size."""

_PEN_COUNTS, _WIDEST_PEN = 0.5, 0.15
"""The share of the pen's width that counts, and its most over the reach: the rim slips over the edge."""

_SAME_WOUND = 0.2
"""Distance from a wound's outline within which a stroke belongs to it, over the reach of its first stroke."""

_PLACES_ON_LINE = 48
_BLUR = 0.8
_LEAST_CONTRAST = 3.0
"""CIELAB distance across an outline. Real wounds: 7 and more; around lines on plain skin: mostly 2 to 4."""

_WHOLE_PHOTO = 0.95
_TOLERANCES = (1.2, 1.5, 1.9, 2.4, 3.0, 3.8, 4.8)
_SOFTENED = 2.0

_Line = NDArray[np.float64]
_Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line that the nurse drew.

    Attributes:
        points: along the line, in pixels of the upright photo; one point is a dot.
        inside: whether it runs within a wound, or outside of all wounds.
    """

    points: tuple[Point, ...]
    inside: bool


@dataclass(slots=True)
class _Wound:
    """A wound as its strokes tell it; the first of them says how large it is, the others correct."""

    lines: list[_Line]
    points: tuple[Point, ...] = field(default=())

    @property
    def corners(self) -> NDArray[np.float32]:
        return np.array(self.points, np.float32).reshape(-1, 1, 2)


def outline(
    pixels: NDArray[np.uint8], strokes: Sequence[Stroke], width: float = 0
) -> tuple[tuple[Point, ...], ...]:
    """The outlines of the stroked wounds.

    The strokes are heeded one after the other. The first within a wound should run along it, nearly from end
    to end. Another stroke changes only the outlines that it contradicts, and only near itself.

    Args:
        pixels: the upright photo, `uint8` of shape `(height, width, 3)`, sRGB.
        strokes: in the order in which they were drawn.
        width: of the pen, in pixels of the photo.

    Returns:
        A closed polygon of at most MOST_POINTS for each wound, in the order of the first strokes within them.
        The same strokes give the same polygons.

    Raises:
        MeasurementError: if no stroke is within a wound, if one lies beside the photo, or if a wound has no
            edge on the photo.
    """
    height, across = pixels.shape[:2]
    outer: list[_Line] = []
    wounds: list[_Wound] = []
    for stroke in strokes:
        line = np.array(stroke.points, np.float64).reshape(-1, 2)
        on_photo = ((line >= 0) & (line < (across, height))).all(axis=1)
        if stroke.inside and not on_photo.any():
            raise MeasurementError(
                "A line lies beside the photo. No outline was changed. Draw a line within the wound."
            )
        line = _evenly(line[on_photo])
        if not stroke.inside:
            outer.append(line)
            changed = [wound for wound in wounds if _deepest(line, wound) > 0]
        else:
            near = [wound for wound in wounds if _deepest(line, wound) > -_SAME_WOUND * _reach(pixels, wound)]
            if near:
                changed = [max(near, key=lambda wound: _deepest(line, wound))]
                changed[0].lines.append(line)
            else:
                changed = [_Wound([line])]
                wounds += changed
        for wound in changed:
            others = [other for each in wounds if each is not wound for other in each.lines]
            wound.points = _outlined(pixels, wound, [*outer, *others], width)
    if not wounds:
        raise MeasurementError(
            "No wound is marked yet. Nothing was changed. Draw a line within the wound, from one end to the "
            "other."
        )
    return tuple(wound.points for wound in wounds)


def crosses_itself(points: Sequence[Point]) -> bool:
    """Whether two sides of a closed polygon cross or touch, so that what it encloses is not plain."""
    sides = list(itertools.pairwise([*points, points[0]]))
    return any(
        _meet(*sides[one], *sides[other])
        for one in range(len(sides))
        for other in range(one + 2, len(sides) - (one == 0))
    )


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    return _turn(a, b, c) * _turn(a, b, d) <= 0 and _turn(c, d, a) * _turn(c, d, b) <= 0


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _evenly(line: _Line) -> _Line:
    """A line with points at even distances: how fast the hand was, does not matter."""
    if len(line) < 2:  # noqa: PLR2004
        return line
    passed = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    stations = np.linspace(0, passed[-1], _PLACES_ON_LINE)
    return np.column_stack([np.interp(stations, passed, part) for part in line.T])


def _reach(pixels: NDArray[np.uint8], wound: _Wound) -> float:
    """The longest distance between two points of a wound's first stroke."""
    line = wound.lines[0]
    longest = float(np.linalg.norm(line[:, None] - line[None], axis=2).max())
    return max(longest, _LEAST_REACH * float(max(pixels.shape[:2])))


def _deepest(line: _Line, wound: _Wound) -> float:
    """How far a line comes into a wound's outline, in pixels; negative where it stays outside."""
    depths = [float(cv2.pointPolygonTest(wound.corners, (float(x), float(y)), True)) for x, y in line]
    return max(depths, default=-math.inf)


def _outlined(
    pixels: NDArray[np.uint8], wound: _Wound, outer: Sequence[_Line], width: float
) -> tuple[Point, ...]:
    """The outline of one wound, on a copy of its surroundings of bounded size."""
    height, across = pixels.shape[:2]
    reach = _reach(pixels, wound)
    every = np.concatenate(wound.lines)
    low = np.clip(np.floor(every.min(axis=0) - _ROOM * reach), 0, (across - 1, height - 1)).astype(int)
    high = np.minimum(np.ceil(every.max(axis=0) + _ROOM * reach), (across, height)).astype(int)
    extent = np.maximum(high - low, 1)
    factor = _WORKING_SIDE / extent.max()
    size = (max(2, round(extent[0] * factor)), max(2, round(extent[1] * factor)))
    copy = cv2.resize(
        np.ascontiguousarray(pixels[low[1] : low[1] + extent[1], low[0] : low[0] + extent[0]]),
        size,
        interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC,
    )
    scale = np.array(size) / extent
    lines = [(line - low) * scale for line in wound.lines]
    pen = max(2, round(min(_PEN_COUNTS * width, _WIDEST_PEN * reach) * factor))
    inside = _drawn(lines, size, pen)
    found, contrast = edge_search.find(
        edge_search.Search(
            lab=_lab(copy),
            line=lines[0],
            on_line=_drawn(lines[:1], size, pen),
            inside=inside,
            outside=_drawn([(line - low) * scale for line in outer], size, pen) & ~inside,
            reach=reach * factor,
            earlier=_filled((np.array(wound.points) - low) * scale, size) if wound.points else None,
        )
    )
    whole = found.sum() / scale.prod() > _WHOLE_PHOTO * height * across
    if contrast < _LEAST_CONTRAST or whole:
        raise MeasurementError(
            "No edge of a wound was found around a line. No outline was changed. Draw the line within the "
            "wound, from one end to the other, and see that the skin around the wound is in the photo."
        )
    return _polygon(_largest_part(found), low, scale)


def _lab(copy: NDArray[np.generic]) -> NDArray[np.float32]:
    lab = cv2.cvtColor(np.asarray(copy, np.float32) / 255, cv2.COLOR_RGB2LAB)
    return np.asarray(cv2.GaussianBlur(lab, (0, 0), _BLUR), np.float32)


def _drawn(lines: Sequence[_Line], size: tuple[int, int], pen: int) -> _Mask:
    canvas = np.zeros((size[1], size[0]), np.uint8)
    for line in lines:
        if len(line):
            corners = np.round(line - 0.5).astype(np.int32)
            cv2.polylines(canvas, [corners], False, 1, pen)
            cv2.circle(canvas, (int(corners[0, 0]), int(corners[0, 1])), pen // 2, 1, cv2.FILLED)
    return canvas > 0


def _filled(corners: _Line, size: tuple[int, int]) -> _Mask:
    canvas = np.zeros((size[1], size[0]), np.uint8)
    cv2.fillPoly(canvas, [np.round((corners - 0.5) * 16).astype(np.int32)], 1, shift=4)
    return canvas > 0


def _largest_part(region: _Mask) -> _Mask:
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(region.astype(np.uint8), connectivity=4)
    return np.asarray(labels == boxes[1:, cv2.CC_STAT_AREA].argmax() + 1)


def _polygon(region: _Mask, low: NDArray[np.int_], scale: NDArray[np.float64]) -> tuple[Point, ...]:
    """A region's edge, between the pixels, with few points."""
    margin = 8
    soft = cv2.GaussianBlur(np.pad(region, margin).astype(np.float32), (0, 0), _SOFTENED)
    fine = np.asarray(cv2.resize(soft, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR))
    sharp = (fine > min(0.5, float(fine.max()) / 2)).astype(np.uint8)
    edges, _ = cv2.findContours(
        cv2.morphologyEx(sharp, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)),
        cv2.RETR_EXTERNAL,
        cv2.CHAIN_APPROX_NONE,
    )
    edge = max(edges, key=cv2.contourArea)
    for tolerance in _TOLERANCES:
        simple = np.asarray(cv2.approxPolyDP(edge, tolerance, True)).reshape(-1, 2)
        if len(simple) <= MOST_POINTS and not crosses_itself([(x, y) for x, y in simple.tolist()]):
            break
    else:  # a sliver
        simple = np.asarray(cv2.approxPolyDP(cv2.convexHull(edge), _TOLERANCES[0], True)).reshape(-1, 2)
    places = ((simple + 0.5) / 2 - margin) / scale + low
    return tuple((float(x), float(y)) for x, y in places)
