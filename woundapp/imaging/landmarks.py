"""Finds the same places in two photos of one part of the body, and how one photo lies on the other by them.

A projection is found from pairs of places many of which are wrong (MAGSAC++; Barath and others, 2020). A
calibration card or a dressing lies elsewhere at each visit, so there may be several projections: each is
found from the pairs that the ones before left over.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Places = NDArray[np.float64]
Matrix = NDArray[np.float64]
Mask = NDArray[np.bool_]

FEWEST_PAIRS = 8

_FEATURES = 2000
_FAINTEST = 0.02
_RATIO = 0.8
_NEAR = 3.0
_MODELS = 3
_TRIES = 5000
_SURE = 0.999
_OUTLIER = 4.0
"""Squared pixels: what is off by more counts as this much, whichever the projection."""

_RESAMPLES = 24


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """How one photo lies on another, and what says so.

    Attributes:
        matrix: 3 x 3, from pixels of the moving photo to pixels of the fixed one.
        moving: the places in the moving photo that agree with it, shape `(count, 2)`.
        fixed: the same places in the fixed photo.
        similar: whether it only turns, shifts and scales.
    """

    matrix: Matrix
    moving: Places
    fixed: Places
    similar: bool

    def spread(self, places: Places) -> float:
        """How far off places of the moving photo may land, in pixels of the fixed photo.

        The projection is fitted again to pairs drawn with replacement (bootstrap; Efron, 1979): the 95th
        percentile of the distances from where this one puts the places.
        """
        rng = np.random.default_rng(0)
        here = projected(places, self.matrix)
        off = []
        for _ in range(_RESAMPLES):
            drawn = rng.integers(0, len(self.moving), len(self.moving))
            again = _fitted(self.moving[drawn], self.fixed[drawn], self.similar)
            if again is None:
                return float("inf")
            off.append(np.linalg.norm(projected(places, again) - here, axis=1))
        return float(np.percentile(off, 95))


def projected(places: Places, matrix: Matrix) -> Places:
    """Places of shape `(count, 2)`, carried by a matrix."""
    return np.asarray(cv2.perspectiveTransform(places[None].astype(np.float64), matrix)[0], np.float64)


def projections(moving: Grey, fixed: Grey, moving_free: Mask, fixed_free: Mask) -> Iterator[Projection]:
    """The projections that the landmarks of two photos agree on, those with most landmarks first.

    Args:
        moving: grey levels of shape `(height, width)`.
        fixed: the same of the other photo.
        moving_free: where landmarks may lie in it: where it does not change between visits.
        fixed_free: the same in the other photo.
    """
    one, other = _paired(_marks(moving, moving_free), _marks(fixed, fixed_free))
    for _ in range(_MODELS):
        if len(one) < FEWEST_PAIRS:
            return
        found = _best(one, other)
        if found is None:
            return
        yield found
        off = np.linalg.norm(projected(one, found.matrix) - other, axis=1)
        one, other = one[off > 2 * _NEAR], other[off > 2 * _NEAR]


def _marks(grey: Grey, free: Mask) -> tuple[Places, NDArray[np.float32]]:
    """Where the landmarks lie, and what each looks like (SIFT; Lowe, 2004)."""
    finder = cv2.SIFT.create(nfeatures=_FEATURES, contrastThreshold=_FAINTEST)
    points, looks = finder.detectAndCompute(grey, free.astype(np.uint8) * 255)
    if not points:
        return np.zeros((0, 2)), np.zeros((0, 128), np.float32)
    return np.array([point.pt for point in points], np.float64), np.asarray(np.sqrt(looks), np.float32)


def _paired(
    one: tuple[Places, NDArray[np.float32]], other: tuple[Places, NDArray[np.float32]]
) -> tuple[Places, Places]:
    """Pairs of landmarks that look alike, and like no other."""
    if min(len(one[0]), len(other[0])) < FEWEST_PAIRS:
        return np.zeros((0, 2)), np.zeros((0, 2))
    matches = cv2.BFMatcher(cv2.NORM_L2).knnMatch(one[1], other[1], k=2)
    good = [best for best, second in matches if best.distance < _RATIO * second.distance]
    return one[0][[match.queryIdx for match in good]], other[0][[match.trainIdx for match in good]]


def _best(one: Places, other: Places) -> Projection | None:
    """The similarity or the homography that explains the pairs with the least (GRIC; Torr, 1998)."""
    cv2.setRNGSeed(0)
    options: list[tuple[float, Projection]] = []
    for similar, freedom in ((True, 4), (False, 8)):
        fitted = _fitted(*_agreeing(one, other, _consensus(one, other, similar)), similar)
        if fitted is not None:
            near = _agreeing(one, other, fitted)
            off = np.linalg.norm(projected(one, fitted) - other, axis=1)
            cost = np.minimum(off**2, _OUTLIER).sum() + freedom * np.log(4 * len(one))
            options.append((float(cost), Projection(fitted, *near, similar)))
    return min(options, key=lambda option: option[0])[1] if options else None


def _consensus(one: Places, other: Places, similar: bool) -> Matrix | None:
    """The projection that most pairs agree on."""
    if not similar:
        matrix, _ = cv2.findHomography(one, other, cv2.USAC_MAGSAC, _NEAR, maxIters=_TRIES, confidence=_SURE)
        return None if matrix is None else np.asarray(matrix, np.float64)
    part, _ = cv2.estimateAffinePartial2D(
        one, other, method=cv2.RANSAC, ransacReprojThreshold=_NEAR, maxIters=_TRIES, confidence=_SURE
    )
    return None if part is None else np.vstack((part, (0, 0, 1)))


def _agreeing(one: Places, other: Places, matrix: Matrix | None) -> tuple[Places, Places]:
    if matrix is None or not np.isfinite(matrix).all():
        return one[:0], other[:0]
    near = np.linalg.norm(projected(one, matrix) - other, axis=1) < _NEAR
    return one[near], other[near]


def _fitted(one: Places, other: Places, similar: bool) -> Matrix | None:
    """The projection of least squares."""
    if len(one) < FEWEST_PAIRS:
        return None
    if not similar:
        matrix, _ = cv2.findHomography(one, other, 0)
        return None if matrix is None else np.asarray(matrix, np.float64)
    middle, target = one.mean(axis=0), other.mean(axis=0)
    here, there = ((part - centre) @ (1, 1j) for part, centre in ((one, middle), (other, target)))
    size = float((np.abs(here) ** 2).sum())
    if size == 0:
        return None
    turn = complex((np.conj(here) * there).sum()) / size
    linear = np.array([[turn.real, -turn.imag], [turn.imag, turn.real]])
    matrix = np.eye(3)
    matrix[:2, :2], matrix[:2, 2] = linear, target - linear @ middle
    return matrix
