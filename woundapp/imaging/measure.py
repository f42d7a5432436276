"""Turns outlines on a photo into centimetres: length, width, area, and the bands around the edge."""

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import plane
from woundapp.measurement import BANDS, Point, Quantity, Scale, Size

Array = NDArray[np.float64]

OUTLINE_PIXELS, OUTLINE_CM = 1.5, 0.05
"""How far an outline may lie inside or outside the edge all along (95 %); the larger of both counts."""

_MOST_POINTS = 720
_BAND_CELLS = 600


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
    length, width = _extents(outline)
    area = float(cv2.contourArea(outline.astype(np.float32)))
    perimeter = float(np.linalg.norm(outline - np.roll(outline, 1, axis=0), axis=1).sum())
    pixel = _cm_per_pixel(outline, scale)
    edge = max(OUTLINE_PIXELS * pixel, OUTLINE_CM)
    share = scale.uncertainty
    return Size(
        length=Quantity(length, math.hypot(share * length, math.sqrt(2) * edge)),
        width=Quantity(width, math.hypot(share * width, math.sqrt(2) * edge)),
        area=Quantity(area, math.hypot(2 * share * area, edge * perimeter)),
    )


def bands(points: Sequence[Point] | Array, scale: Scale) -> tuple[Array, ...]:
    """The outer edges of the bands around a wound, at the distances of BANDS from its edge, in their order.

    Args:
        points: the closed outline in pixels of the upright photo, three at least.
        scale: of the photo.

    Returns:
        For each a closed polygon in pixels of the upright photo, of shape `(n, 2)`; it may leave the photo.
        The distance is true on the card's plane, so the band is narrower in the photo where that is farther away.
    """
    outline = to_centimetres(points, scale)
    return tuple(to_pixels(_grown(outline, distance), scale) for distance in BANDS)


def _projected(points: Array, homography: Array) -> Array:
    flat = points @ homography[:, :2].T + homography[:, 2]
    return np.asarray(flat[:, :2] / flat[:, 2:], np.float64)


def _extents(outline: Array) -> tuple[float, float]:
    """Length and width as `size` defines them."""
    hull = cv2.convexHull(outline.astype(np.float32)).reshape(-1, 2).astype(np.float64)
    apart = np.linalg.norm(hull[:, None] - hull[None], axis=2)
    first, last = np.unravel_index(int(apart.argmax()), apart.shape)
    length = float(apart[first, last])
    if length == 0:
        return 0.0, 0.0
    along = (hull[last] - hull[first]) / length
    turned = outline @ np.array([(along[0], -along[1]), (along[1], along[0])])
    return length, _widest(turned)


def _widest(outline: Array) -> float:
    """The longest vertical chord of a polygon; it goes through one of the points."""
    places = outline[:, 0]
    if len(places) > _MOST_POINTS:
        places = np.linspace(places.min(), places.max(), _MOST_POINTS)
    start, end = outline, np.roll(outline, -1, axis=0)
    low, high = np.minimum(start[:, 0], end[:, 0]), np.maximum(start[:, 0], end[:, 0])
    crossed = (places[:, None] >= low) & (places[:, None] <= high)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (places[:, None] - start[:, 0]) / (end[:, 0] - start[:, 0])
    share = np.nan_to_num(share, nan=0.0, posinf=0.0, neginf=0.0).clip(0, 1)
    heights = start[:, 1] + share * (end[:, 1] - start[:, 1])
    top = np.where(crossed, heights, -np.inf).max(axis=1)
    bottom = np.where(crossed, heights, np.inf).min(axis=1)
    return float(np.max(top - bottom))


def _cm_per_pixel(outline: Array, scale: Scale) -> float:
    """At the middle of an outline given in cm: the geometric mean of all directions."""
    middle = outline.mean(axis=0)
    seen = to_pixels(middle + np.array([(0, 0), (0.1, 0), (0, 0.1)]), scale)
    across, down = seen[1] - seen[0], seen[2] - seen[0]
    return 0.1 / math.sqrt(abs(float(across[0] * down[1] - across[1] * down[0])))


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
