"""Turns outlines on a photo into centimetres: length, width, area, and the bands around the edge.

What is uncertain about them (JCGM 100:2008; each as 95 %, independent of one another, added in squares):

- the scale, with the print and what the corners of the card leave open (`marker`, `plane`);
- the hand that drew the outline, all of it too far out or in, and at each point;
- the skin at the wound, which does not quite lie in the card's plane: it is tipped against it, higher or
  lower, and round. What the tip does grows with the camera's tilt; what height and roundness do, as the
  camera comes nearer. How far away it is follows from the scale and from the wide angle of a phone's camera.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import card, diameters, plane
from woundapp.measurement import BANDS, Point, Quantity, Scale, Size

Array = NDArray[np.float64]

HAND_PIXELS, HAND_CM = 1.5, 0.05
"""How far the outline is from the edge, all along it and at each point; the larger of the two."""

TIP = math.radians(10)
"""Between the card and the skin at the wound."""

LEVEL_CM, LEVEL_SLOPE = 0.3, 0.07
"""How far the skin at the wound is above or below the card's plane, and more for each cm from the card."""

CURVATURE = 1 / 4.5
"""Of the skin at the wound, per cm: a thin leg."""

_WIDE_ANGLE = 1.2
"""Focal length in units of half the photo's diagonal."""

_BAND_CELLS = 600
_FARTHEST = 1e6
"""In pixels from the photo's corner: farther away nothing is drawn."""

_CARD_MIDDLE = np.array((card.WIDTH, card.HEIGHT)) / 20


def to_centimetres(points: Sequence[Point] | Array, scale: Scale) -> Array:
    """Where points of a photo lie on the card's plane, in cm.

    Args:
        points: pixels of the upright photo, of shape `(n, 2)`.
        scale: of the photo.

    Returns:
        Of the same shape; the origin is the card's upper left corner, x along its longer side.
    """
    middle = np.array(scale.centre)
    half = math.hypot(*scale.centre)
    seen = np.asarray(points, np.float64).reshape(-1, 2)
    straight = plane.straightened((seen - middle) / half, scale.radial) * half + middle
    return _projected(straight, np.array(scale.homography).reshape(3, 3))


def to_pixels(points: Array, scale: Scale) -> Array:
    """Where points on the card's plane, in cm, are seen in the photo: the inverse of `to_centimetres`."""
    straight = _projected(
        np.asarray(points, np.float64).reshape(-1, 2), np.linalg.inv(np.array(scale.homography).reshape(3, 3))
    )
    middle = np.array(scale.centre)
    away = (straight - middle) / math.hypot(*scale.centre)
    factor = 1 + scale.radial * (away**2).sum(axis=1, keepdims=True)
    return np.asarray((straight - middle) * factor + middle, np.float64)


def size(points: Sequence[Point] | Array, scale: Scale) -> Size:
    """How large an outlined wound is.

    Args:
        points: the closed outline in pixels of the upright photo, three at least.
        scale: of the photo.

    Returns:
        Length is the longest diameter, width the longest chord at right angles to it, area that of the
        polygon (shoelace formula), with their expanded uncertainties (95 %).
    """
    outline = to_centimetres(points, scale)
    along, length, width = _axes(outline)
    area = float(cv2.contourArea(outline.astype(np.float32)))
    perimeter = float(np.linalg.norm(outline - np.roll(outline, 1, axis=0), axis=1).sum())
    view = _View(outline, scale)
    hand = math.sqrt(6) * max(HAND_PIXELS * view.pixel, HAND_CM)  # twice all along, and once at each end
    lean = abs(float(along @ view.downhill))
    return Size(
        length=Quantity(length, math.hypot(hand, length * view.uncertainty(length, lean))),
        width=Quantity(width, math.hypot(hand, width * view.uncertainty(width, math.sqrt(1 - lean**2)))),
        area=Quantity(
            area, math.hypot(hand / math.sqrt(6) * perimeter, area * view.uncertainty(length, 1, area=True))
        ),
    )


def bands(points: Sequence[Point] | Array, scale: Scale) -> tuple[Array, ...]:
    """The outer edges of the bands around a wound, at the distances of BANDS from its edge, in their order.

    Args:
        points: the closed outline in pixels of the upright photo, three at least.
        scale: of the photo.

    Returns:
        For each a closed polygon in pixels of the upright photo, of shape `(n, 2)`; it may leave the photo.
        The distance is true on the card's plane, so the band is narrower in the photo where that is farther
        away.
    """
    outline = to_centimetres(points, scale)
    return tuple(to_pixels(_grown(outline, distance), scale) for distance in BANDS)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn on a photo around an outline, in pixels of the upright photo.

    Attributes:
        lines: the ends of the length and of the width.
        bands: the outer edges of the bands around the wound, closed.
    """

    lines: tuple[tuple[Point, Point], tuple[Point, Point]]
    bands: tuple[tuple[Point, ...], ...]


def drawn(points: Sequence[Point], scale: Scale) -> Drawn | None:
    """The lines of `lines` and the edges of `bands`; None for a scale that no camera and no card can have.

    Args:
        points: the closed outline in pixels of the upright photo, three at least.
        scale: of the photo; one that was read from another system can be anything.
    """
    try:
        with np.errstate(all="raise", under="ignore"):
            found = Drawn(
                lines(points, scale),
                tuple(tuple((x, y) for x, y in edge.tolist()) for edge in bands(points, scale)),
            )
    except (ArithmeticError, ValueError, cv2.error, np.linalg.LinAlgError):
        return None
    everywhere = np.array([*chain(*found.lines), *chain(*found.bands)])
    return found if bool((np.abs(everywhere) < _FARTHEST).all()) else None


def _projected(points: Array, homography: Array) -> Array:
    flat = points @ homography[:, :2].T + homography[:, 2]
    return np.asarray(flat[:, :2] / flat[:, 2:], np.float64)


def lines(points: Sequence[Point], scale: Scale) -> tuple[tuple[Point, Point], tuple[Point, Point]]:
    """The lines along which `size` measures length and width, to be drawn on the photo.

    Args:
        points: the closed outline in pixels of the upright photo, three at least.
        scale: of the photo.

    Returns:
        The ends of the length and of the width, in pixels of the upright photo.
    """
    found = np.vstack(diameters.ends(to_centimetres(points, scale)))
    (a, b), (c, d), (e, f), (g, h) = to_pixels(found, scale).tolist()
    return ((a, b), (c, d)), ((e, f), (g, h))


def extents(outline: Array) -> tuple[float, float]:
    """Length and width of a closed outline, as `size` defines them, in its unit."""
    return _axes(outline)[1:]


def _axes(outline: Array) -> tuple[Array, float, float]:
    """The direction of the length, the length and the width."""
    along, across = (there - here for here, there in diameters.ends(outline))
    length = float(np.linalg.norm(along))
    return along / length if length else np.array((1.0, 0.0)), length, float(np.linalg.norm(across))


class _View:
    """How the camera looks at a wound.

    Attributes:
        pixel: cm of a pixel there, the geometric mean of all directions.
        downhill: the direction on the plane, of length 1, that leads away from the camera.

    Args:
        outline: of the wound, in cm.
        scale: of the photo.
    """

    def __init__(self, outline: Array, scale: Scale) -> None:
        middle = outline.mean(axis=0)
        left, right, up, down = to_pixels(middle + 0.1 * np.array([(-1, 0), (1, 0), (0, -1), (0, 1)]), scale)
        slopes = np.stack((right - left, down - up), axis=1) / 0.2
        _, (most, least), directions = np.linalg.svd(slopes)
        self.pixel = 1 / math.sqrt(most * least)
        self.downhill = directions[1]
        self._tilt = math.sqrt(max(0.0, 1 - (least / most) ** 2)) / (least / most)
        self._distance = _WIDE_ANGLE * math.hypot(*scale.centre) / most
        away = float(np.linalg.norm(middle - _CARD_MIDDLE))
        self._level = math.hypot(LEVEL_CM, LEVEL_SLOPE * away)
        self._scale = scale.uncertainty * max(1.0, 10 * away / plane.REACH_MM)

    def uncertainty(self, extent: float, lean: float, *, area: bool = False) -> float:
        """Of a length or an area, as a share of it, without the hand's.

        Args:
            extent: the length, in cm; of an area its longest.
            lean: how much of the length's direction is the camera's tilt's, 0 to 1.
            area: whether it is an area.
        """
        half, times = extent / 2, 2 if area else 1
        tip = math.hypot(TIP * self._tilt * lean, TIP**2 / 2)
        height = times * self._level / self._distance
        bow = (half * CURVATURE) ** 2 / (8 if area else 6)
        depth = half**2 * CURVATURE / (4 if area else 2) / self._distance
        return math.hypot(times * self._scale, tip, height, bow + depth)


def _grown(outline: Array, distance: float) -> Array:
    """The outer edge of all that is within a distance of a polygon, in its unit."""
    room = distance * 1.1
    low, high = outline.min(axis=0) - room, outline.max(axis=0) + room
    cell = float((high - low).max()) / _BAND_CELLS
    shape = np.ceil((high - low) / cell).astype(int) + 1
    outside = np.full((int(shape[1]), int(shape[0])), 255, np.uint8)
    drawn = ((outline - low) / cell * 16).round().astype(np.int32)
    cv2.fillPoly(outside, [drawn], 0, shift=4)
    away = np.asarray(cv2.distanceTransform(outside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE))
    within = (away <= distance / cell).astype(np.uint8)
    edges, _ = cv2.findContours(within, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    edge = max(edges, key=cv2.contourArea).reshape(-1, 2).astype(np.float64)
    smooth = cv2.approxPolyDP(edge.astype(np.float32), 0.7, closed=True).reshape(-1, 2)
    return np.asarray(smooth * cell + low, np.float64)
