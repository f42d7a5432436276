"""How the calibration card lies in a photo: its pose, its bend, the lens, and how well they are known.

The corners of all markers are fitted at once by least squares (Levenberg and Marquardt). The unknowns are
those of a pinhole camera before a card that may be bent like the limb it lies on: pose (6), focal length, one
coefficient of radial distortion, curvature and direction of the bend, and by how much the markers' black has
spread or shrunk in print and by over-exposure. All but the pose have a prior, so that they stay at it where
the corners say nothing of them. The covariance of the unknowns tells how well a length beside the card is
known.

Units here: half the card's width on the card, half the photo's diagonal in the photo, both from the middle.
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

MOST_RADIUS_MM = 200.0
"""Of a card that counts as bent."""

_UNIT = card.WIDTH / 2
_MIDDLE = np.array((card.WIDTH / 2, card.HEIGHT / 2))
_TURN, _MOVE = slice(0, 3), slice(3, 6)
_FOCAL, _RADIAL, _BEND, _AXIS, _SPREAD = range(6, 11)
_UNKNOWNS = 11

_USUAL_FOCAL = 1.35
"""Of half the diagonal. Main cameras of phones are at 1.2, webcams at 1.2 to 1.6, cropped photos above."""

_PRIOR_WEIGHTS = (
    np.array(
        [
            *(math.inf for _ in range(6)),  # of the pose nothing is known
            0.3,  # logarithm of the focal length
            0.03,  # radial: phones correct their photos to about 0.01, cheap webcams are at 0.05 or so
            _UNIT / 60,  # curvature: limbs have a radius of 40 mm or more
            math.radians(15),  # of the bend's axis from a side of the card
            0.1 / _UNIT,  # spread of the black: 0.1 mm
        ]
    )
    ** -2.0
)
"""Of the unknowns, from their standard deviations around 0."""

_LEAST_NOISE = 0.1
"""Of a corner in pixels, standard deviation: what sharpening and the colour filter of a camera leave."""

_NOISE_PRIOR_WEIGHT = 4
_ROUNDS = 60
_SETTLED, _MOST_DAMPING = 1e-4, 1e8


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """The plane that touches the card in its middle, as it lies in a photo.

    Attributes:
        unknowns: the fitted ones.
        covariance: of them.
        across: whether the bend is about the card's shorter side, else about its longer one.
        residual: root mean square over all coordinates of the corners, in pixels.
        size: width and height of the photo in pixels.
    """

    unknowns: Array
    covariance: Array
    across: bool
    residual: float
    size: tuple[int, int]

    @property
    def radial(self) -> float:
        """Of the distortion, as in measurement.Scale."""
        return float(self.unknowns[_RADIAL])

    @property
    def bent(self) -> bool:
        """Whether the card is clearly bent: to a radius of MOST_RADIUS_MM or less."""
        curvature, doubt = abs(self.unknowns[_BEND]), math.sqrt(self.covariance[_BEND, _BEND])
        return bool(curvature - 2 * doubt > _UNIT / MOST_RADIUS_MM)

    @property
    def homography(self) -> Array:
        """From undistorted pixels to millimetres on the plane, of shape `(3, 3)`, its last element 1."""
        middle, half = _photo(self.size)
        shrink = np.array([(1 / half, 0, -middle[0] / half), (0, 1 / half, -middle[1] / half), (0, 0, 1)])
        grow = np.array([(_UNIT, 0, _MIDDLE[0]), (0, _UNIT, _MIDDLE[1]), (0, 0, 1)])
        whole = grow @ np.linalg.inv(_projection(self.unknowns)) @ shrink
        return np.asarray(whole / whole[2, 2], np.float64)

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

    def pixels(self, points: Array) -> Array:
        """Where points on the card, in mm, of shape `(n, 2)`, are seen in the photo."""
        middle, half = _photo(self.size)
        return _seen((points - _MIDDLE) / _UNIT, self.unknowns, self.across) * half + middle

    def uncertainty(self) -> float:
        """Standard uncertainty of a length on the plane at REACH_MM from the card, as a share of it."""
        angles = np.linspace(0, 2 * math.pi, 8, endpoint=False)
        places = REACH_MM / _UNIT * np.stack((np.cos(angles), np.sin(angles)), axis=1)
        arm = 10 / _UNIT
        ends = np.concatenate([places + step for step in ((-arm, 0), (arm, 0), (0, -arm), (0, arm))])
        flat = self.unknowns.copy()
        flat[_BEND] = 0
        seen = _seen(ends, flat, self.across)
        changes = np.empty((len(places) * 2, _UNKNOWNS))
        true = _lengths(seen, self.unknowns)
        for index in range(_UNKNOWNS):
            step = max(1e-7, 0.01 * math.sqrt(self.covariance[index, index]))
            moved = self.unknowns.copy()
            moved[index] += step
            changes[:, index] = (_lengths(seen, moved) / true - 1) / step
        variances = np.einsum("ij,jk,ik->i", changes, self.covariance, changes)
        return float(np.sqrt(variances.mean()))


def fit(on_card: Array, seen: Array, outward: Array, size: tuple[int, int]) -> Plane:
    """Fit the card to the corners of markers.

    Args:
        on_card: the corners in mm, of shape `(n, 2)`; four at least.
        seen: likewise in pixels of the photo.
        outward: for each the direction away from the middle of its marker, `(±1, ±1)`.
        size: width and height of the photo.
    """
    middle, half = _photo(size)
    points, targets = (on_card - _MIDDLE) / _UNIT, (seen - middle) / half
    start = _start(points, targets)
    fits = [_fitted(start, points, targets, outward, half, across) for across in (False, True)]
    unknowns, covariance, cost = min(fits, key=lambda each: each[2])
    across = cost == fits[1][2]
    left = targets - _seen(points, unknowns, across, outward)
    return Plane(unknowns, covariance, across, float(np.sqrt((left**2).mean()) * half), size)


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
    factor = np.divide(true, distance, out=np.ones_like(true), where=distance > 0)
    return np.asarray(seen * factor, np.float64)


def _photo(size: tuple[int, int]) -> tuple[Array, float]:
    """The photo's middle, and half its diagonal."""
    return np.array(size) / 2, math.hypot(*size) / 2


def _start(points: Array, targets: Array) -> Array:
    """The pose that a homography of the corners and the usual focal length give (Zhang, 2000)."""
    homography, _ = cv2.findHomography(points, targets)
    columns = np.diag((1 / _USUAL_FOCAL, 1 / _USUAL_FOCAL, 1)) @ homography
    columns *= np.sign(columns[2, 2]) / np.sqrt(np.linalg.norm(columns[:, 0]) * np.linalg.norm(columns[:, 1]))
    right, down = columns[:, 0], columns[:, 1]
    left, _, back = np.linalg.svd(np.stack((right, down, np.cross(right, down)), axis=1))
    turn, _ = cv2.Rodrigues(left @ back)
    unknowns = np.zeros(_UNKNOWNS)
    unknowns[_TURN], unknowns[_MOVE] = turn.ravel(), columns[:, 2]
    return unknowns


def _fitted(
    unknowns: Array, points: Array, targets: Array, outward: Array, half: float, across: bool
) -> tuple[Array, Array, float]:
    """Unknowns, their covariance, and the cost: what is left of the corners and the prior together.

    The noise of the corners is estimated from what is left after a first pass, and used in the second.
    """
    least = (_LEAST_NOISE / half) ** 2
    variance = least
    for _ in range(2):
        unknowns = _settled(unknowns, points, targets, outward, variance, across)
        left = (targets - _seen(points, unknowns, across, outward)).ravel()
        freedom = max(left.size - 8, 0)
        variance = (_NOISE_PRIOR_WEIGHT * least + float(left @ left)) / (_NOISE_PRIOR_WEIGHT + freedom)
    slopes = _slopes(points, unknowns, outward, across)
    covariance = np.linalg.inv(slopes.T @ slopes / variance + np.diag(_PRIOR_WEIGHTS))
    cost = float(left @ left) / least + float(_PRIOR_WEIGHTS @ unknowns**2)
    return unknowns, np.asarray(covariance, np.float64), cost


def _settled(
    unknowns: Array, points: Array, targets: Array, outward: Array, variance: float, across: bool
) -> Array:
    """The unknowns at the least cost near the given ones (Levenberg and Marquardt)."""

    def cost(at: Array) -> float:
        left = targets - _seen(points, at, across, outward)
        return float((left**2).sum()) / variance + float(_PRIOR_WEIGHTS @ at**2)

    damping, best = 1e-3, cost(unknowns)
    for _ in range(_ROUNDS):
        left = (targets - _seen(points, unknowns, across, outward)).ravel()
        slopes = _slopes(points, unknowns, outward, across)
        information = slopes.T @ slopes / variance + np.diag(_PRIOR_WEIGHTS)
        downhill = slopes.T @ left / variance - _PRIOR_WEIGHTS * unknowns
        step = np.linalg.solve(information + damping * np.diag(np.diag(information)), downhill)
        reached = cost(unknowns + step)
        if reached < best:
            unknowns, damping = unknowns + step, damping / 10
            if best - reached < _SETTLED:
                break
            best = reached
        else:
            damping *= 10
            if damping > _MOST_DAMPING:
                break
    return unknowns


def _projection(unknowns: Array) -> Array:
    """From the plane to the undistorted photo."""
    turn, _ = cv2.Rodrigues(unknowns[_TURN])
    focal = _USUAL_FOCAL * math.exp(unknowns[_FOCAL])
    return np.asarray(
        np.diag((focal, focal, 1)) @ np.column_stack((turn[:, :2], unknowns[_MOVE])), np.float64
    )


def _seen(points: Array, unknowns: Array, across: bool, outward: Array | None = None) -> Array:
    """Where points of the card are seen."""
    if outward is not None:
        points = points + unknowns[_SPREAD] * outward
    turn, _ = cv2.Rodrigues(unknowns[_TURN])
    space = _bent(points, unknowns, across) @ turn.T + unknowns[_MOVE]
    straight = _USUAL_FOCAL * math.exp(unknowns[_FOCAL]) * space[:, :2] / space[:, 2:]
    return np.asarray(
        straight * (1 + unknowns[_RADIAL] * (straight**2).sum(axis=1, keepdims=True)), np.float64
    )


def _bent(points: Array, unknowns: Array, across: bool) -> Array:
    """The card's points in space: the card is rolled onto a cylinder that touches the plane in its middle."""
    angle = unknowns[_AXIS] + (0.0 if across else math.pi / 2)
    around = np.array((math.cos(angle), math.sin(angle)))
    away = points @ around
    rolled = unknowns[_BEND] * away
    nearer = away * (np.sinc(rolled / math.pi) - 1)
    depth = rolled * away / 2 * np.sinc(rolled / (2 * math.pi)) ** 2
    return np.column_stack((points + nearer[:, None] * around, depth))


def _slopes(points: Array, unknowns: Array, outward: Array, across: bool) -> Array:
    """Derivatives of all coordinates by the unknowns, of shape `(2 n, 11)`."""
    step = 1e-6
    columns = []
    for change in step * np.eye(_UNKNOWNS):
        ahead, behind = (_seen(points, unknowns + sign * change, across, outward) for sign in (1, -1))
        columns.append(((ahead - behind) / (2 * step)).ravel())
    return np.stack(columns, axis=1)


def _lengths(seen: Array, unknowns: Array) -> Array:
    """Lengths on the plane of the crosses that `Plane.uncertainty` lays out."""
    straight = straightened(seen, float(unknowns[_RADIAL]))
    back = np.linalg.inv(_projection(unknowns))
    flat = straight @ back[:, :2].T + back[:, 2]
    left, right, up, down = np.split(flat[:, :2] / flat[:, 2:], 4)
    return np.append(np.linalg.norm(right - left, axis=1), np.linalg.norm(down - up, axis=1))
