"""The plane of the calibration card in a photo: where it lies, and how well that is known.

The corners of all markers are fitted at once by least squares (Gauss-Newton) with ten unknowns: the
homography, one coefficient of radial lens distortion, and by how much the markers' black has spread or shrunk
in print and by over-exposure. The last two have a prior, so that they stay at 0 where the corners say nothing
of them. The covariance of the unknowns tells how well a length beside the card is known.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import card

Array = NDArray[np.float64]

REACH_MM = 80.0
"""From the middle of the card to where the wound is taken to lie when the uncertainty is worked out."""

_RADIAL_PRIOR = 0.03
"""Standard deviation: phones correct their photos to about 0.01, cheap webcams are at 0.05 or so."""

_SPREAD_PRIOR_MM = 0.1
_LEAST_NOISE = 0.1
"""Of a corner in pixels, standard deviation: what the detector reaches on sharp edges."""

_NOISE_PRIOR_WEIGHT = 4
_ROUNDS = 12
_UNIT = card.WIDTH / 2
_MIDDLE = np.array((card.WIDTH / 2, card.HEIGHT / 2))
_RADIAL, _SPREAD = 8, 9
_UNKNOWNS = 10


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """How the card lies in a photo.

    Attributes:
        unknowns: the fitted ones: eight of the homography from the card to undistorted pixels, in units of
            half the card's width and half the photo's diagonal from the middle of each; the radial
            coefficient, as in measurement.Scale; the spread of the black in those units.
        covariance: of them, of shape `(10, 10)`.
        residual: root mean square over all coordinates of the corners, in pixels.
        noise: standard deviation of a corner's coordinate that the covariance was worked out with, in pixels.
        size: width and height of the photo in pixels.
    """

    unknowns: Array
    covariance: Array
    residual: float
    noise: float
    size: tuple[int, int]

    @property
    def radial(self) -> float:
        return float(self.unknowns[_RADIAL])

    @property
    def homography(self) -> Array:
        """From undistorted pixels to millimetres on the card, of shape `(3, 3)`, its last element 1."""
        middle, half = _photo(self.size)
        shrink = np.array([(1 / half, 0, -middle[0] / half), (0, 1 / half, -middle[1] / half), (0, 0, 1)])
        grow = np.array([(_UNIT, 0, _MIDDLE[0]), (0, _UNIT, _MIDDLE[1]), (0, 0, 1)])
        whole = grow @ np.linalg.inv(_matrix(self.unknowns)) @ shrink
        return np.asarray(whole / whole[2, 2], np.float64)

    def pixels(self, points: Array) -> Array:
        """Where points on the card, in mm, of shape `(n, 2)`, are seen in the photo."""
        middle, half = _photo(self.size)
        return _seen((points - _MIDDLE) / _UNIT, self.unknowns) * half + middle

    @property
    def mm_per_pixel(self) -> float:
        """In the middle of the card, along the direction that is not foreshortened."""
        return 1 / float(self._stretches()[0])

    @property
    def tilt(self) -> float:
        """Degrees between the card and the picture's plane, from how much the card is foreshortened."""
        longest, shortest = self._stretches()
        return math.degrees(math.acos(min(1.0, float(shortest / longest))))

    def _stretches(self) -> Array:
        """Pixels per mm in the middle of the card: most and least of all directions."""
        left, right, up, down = self.pixels(_MIDDLE + np.array([(-1, 0), (1, 0), (0, -1), (0, 1)]))
        slopes = np.stack((right - left, down - up), axis=1) / 2
        return np.asarray(np.linalg.svd(slopes, compute_uv=False), np.float64)

    def uncertainty(self, around: Array = _MIDDLE, reach: float = REACH_MM) -> float:
        """Standard uncertainty of a length of 2 cm, as a share of it, from the noise of the corners alone.

        Args:
            around: a point on the card in mm.
            reach: the mean is taken over places at this distance from it, in mm.
        """
        angles = np.linspace(0, 2 * math.pi, 8, endpoint=False)
        places = around + reach * np.stack((np.cos(angles), np.sin(angles)), axis=1)
        ends = np.concatenate([places + step for step in ((-10, 0), (10, 0), (0, -10), (0, 10))])
        seen = _seen((ends - _MIDDLE) / _UNIT, self.unknowns)
        changes = np.empty((len(places) * 2, _UNKNOWNS))
        true = _lengths(seen, self.unknowns)
        for index in range(_UNKNOWNS):
            step = max(1e-6, 1e-2 * math.sqrt(self.covariance[index, index]))
            moved = self.unknowns.copy()
            moved[index] += step
            changes[:, index] = (_lengths(seen, moved) / true - 1) / step
        variances = np.einsum("ij,jk,ik->i", changes, self.covariance, changes)
        return float(np.sqrt(variances.mean()))


def fit(on_card: Array, seen: Array, outward: Array, size: tuple[int, int]) -> Plane:
    """Fit the plane to the corners of markers.

    Args:
        on_card: the corners in mm, of shape `(n, 2)`; four at least.
        seen: likewise in pixels of the photo.
        outward: for each the direction away from the middle of its marker, `(±1, ±1)`.
        size: width and height of the photo.
    """
    middle, half = _photo(size)
    points, targets = (on_card - _MIDDLE) / _UNIT, (seen - middle) / half
    start, _ = cv2.findHomography(points, targets)
    unknowns = np.append(start.ravel()[:8] / start[2, 2], (0.0, 0.0))
    noise = _LEAST_NOISE / half
    for _ in range(_ROUNDS):
        residuals = (targets - _seen(points, unknowns, outward)).ravel()
        freedom = residuals.size - 8
        noise = math.sqrt(
            (_NOISE_PRIOR_WEIGHT * (_LEAST_NOISE / half) ** 2 + float(residuals @ residuals))
            / (_NOISE_PRIOR_WEIGHT + max(freedom, 0))
        )
        slopes = _slopes(points, unknowns, outward)
        information = slopes.T @ slopes / noise**2
        prior = np.zeros(_UNKNOWNS)
        prior[[_RADIAL, _SPREAD]] = _RADIAL_PRIOR**-2, (_SPREAD_PRIOR_MM / _UNIT) ** -2
        information[np.diag_indices(_UNKNOWNS)] += prior
        unknowns = unknowns + np.linalg.solve(information, slopes.T @ residuals / noise**2 - prior * unknowns)
    residuals = (targets - _seen(points, unknowns, outward)).ravel()
    return Plane(
        unknowns,
        np.asarray(np.linalg.inv(information), np.float64),
        float(np.sqrt((residuals**2).mean()) * half),
        noise * half,
        size,
    )


def _photo(size: tuple[int, int]) -> tuple[Array, float]:
    """The photo's middle, and half its diagonal."""
    return np.array(size) / 2, math.hypot(*size) / 2


def _matrix(unknowns: Array) -> Array:
    return np.append(unknowns[:8], 1.0).reshape(3, 3)


def _seen(points: Array, unknowns: Array, outward: Array | None = None) -> Array:
    """Where points of the card are seen, both in this module's units."""
    if outward is not None:
        points = points + unknowns[_SPREAD] * outward
    matrix = _matrix(unknowns)
    flat = points @ matrix[:, :2].T + matrix[:, 2]
    straight = flat[:, :2] / flat[:, 2:]
    return np.asarray(
        straight * (1 + unknowns[_RADIAL] * (straight**2).sum(axis=1, keepdims=True)), np.float64
    )


def _slopes(points: Array, unknowns: Array, outward: Array) -> Array:
    """Derivatives of all coordinates by the unknowns, of shape `(2 n, 10)`."""
    step = 1e-6
    columns = []
    for index in range(_UNKNOWNS):
        change = np.zeros(_UNKNOWNS)
        change[index] = step
        ahead, behind = (_seen(points, unknowns + sign * change, outward) for sign in (1, -1))
        columns.append(((ahead - behind) / (2 * step)).ravel())
    return np.stack(columns, axis=1)


def _lengths(seen: Array, unknowns: Array) -> Array:
    """Lengths on the card of the crosses that `Plane.uncertainty` lays out, in this module's units."""
    straight = straightened(seen, unknowns[_RADIAL])
    back = np.linalg.inv(_matrix(unknowns))
    flat = straight @ back[:, :2].T + back[:, 2]
    left, right, up, down = np.split(flat[:, :2] / flat[:, 2:], 4)
    return np.append(np.linalg.norm(right - left, axis=1), np.linalg.norm(down - up, axis=1))


def straightened(seen: Array, radial: float) -> Array:
    """Points without the lens's distortion, both from the middle in units of half the diagonal.

    Args:
        seen: of shape `(n, 2)`.
        radial: a point at r was seen at r (1 + radial r²).
    """
    distance = np.linalg.norm(seen, axis=1, keepdims=True)
    true = distance.copy()
    for _ in range(6):  # Newton's
        true -= (true * (1 + radial * true**2) - distance) / (1 + 3 * radial * true**2)
    with np.errstate(invalid="ignore"):
        factor = np.where(distance > 0, true / distance, 1.0)
    return np.asarray(seen * factor, np.float64)
