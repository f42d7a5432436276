"""Lays a photo of a later visit over an earlier one of the same wound."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.measurement import Point

Matrix = NDArray[np.float64]
Pixels = NDArray[np.uint8]

_WORKING_SIDE = 640
_FEATURES = 1500
_RATIO = 0.8
_NEAR = 3.0
_FEWEST_MATCHES = 12


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """How the pixels of one photo lie on another.

    Attributes:
        matrix: 3 x 3, from pixels of the moving photo to pixels of the fixed one (homogeneous).
        trusted: whether it may be shown as one photo laid over the other; else only side by side.
        error: an estimate of how far off a point near the wound is, in pixels of the fixed photo; infinite
            where nothing is known.
    """

    matrix: Matrix
    trusted: bool
    error: float


def align(
    moving: Pixels,
    fixed: Pixels,
    moving_outline: Sequence[Point] | None = None,
    fixed_outline: Sequence[Point] | None = None,
) -> Alignment:
    """Aligns a photo on another one of the same wound.

    Args:
        moving: the photo to be laid over the other, `uint8` of shape `(height, width, 3)`, sRGB.
        fixed: the photo that stays as it is.
        moving_outline: the wound's outline in the moving photo, if it is known.
        fixed_outline: the same in the fixed photo.

    Returns:
        The alignment; not trusted where nothing told how the photos lie.
    """
    small_moving, by_moving = _reduced(moving)
    small_fixed, by_fixed = _reduced(fixed)
    one, one_marks = _features(small_moving, moving_outline, by_moving)
    other, other_marks = _features(small_fixed, fixed_outline, by_fixed)
    fallback = Alignment(_by_frame(moving, fixed), False, float("inf"))
    if one_marks is None or other_marks is None:
        return fallback
    pairs = _matched(one_marks, other_marks)
    if len(pairs) < _FEWEST_MATCHES:
        return fallback
    source, target = one[pairs[:, 0]], other[pairs[:, 1]]
    cv2.setRNGSeed(0)
    matrix, kept = cv2.findHomography(source, target, cv2.USAC_MAGSAC, _NEAR, maxIters=5000, confidence=0.999)
    if matrix is None or int(kept.sum()) < _FEWEST_MATCHES:
        return fallback
    off = cv2.perspectiveTransform(source[None], matrix)[0] - target
    error = float(np.median(np.linalg.norm(off[kept.ravel() > 0], axis=1))) / by_fixed
    whole = np.diag((1 / by_fixed, 1 / by_fixed, 1)) @ matrix @ np.diag((by_moving, by_moving, 1))
    return Alignment(np.asarray(whole, np.float64), True, error)


def warped(pixels: Pixels, alignment: Alignment, size: tuple[int, int]) -> Pixels:
    """The moving photo as it lies on the fixed one; black where it does not reach.

    Args:
        pixels: the moving photo.
        alignment: on the fixed photo.
        size: width and height of the fixed photo.
    """
    return np.asarray(
        cv2.warpPerspective(np.ascontiguousarray(pixels), alignment.matrix, size, flags=cv2.INTER_LINEAR),
        np.uint8,
    )


def _reduced(pixels: Pixels) -> tuple[Pixels, float]:
    height, width = pixels.shape[:2]
    factor = min(1.0, _WORKING_SIDE / max(height, width))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    small = cv2.resize(np.ascontiguousarray(pixels), size, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    return np.asarray(cv2.createCLAHE(2.0, (8, 8)).apply(grey), np.uint8), factor


def _features(
    grey: Pixels, outline: Sequence[Point] | None, factor: float
) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
    """Places and marks of the features outside the wound, which changes between visits."""
    mask = np.full(grey.shape, 255, np.uint8)
    if outline is not None:
        cv2.fillPoly(mask, [np.round(np.array(outline) * factor).astype(np.int32)], 0)
    points, marks = cv2.SIFT_create(_FEATURES, contrastThreshold=0.02).detectAndCompute(grey, mask)
    return np.array([point.pt for point in points], np.float32).reshape(-1, 2), marks


def _matched(one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.intp]:
    matcher = cv2.BFMatcher(cv2.NORM_L2)
    pairs = [
        (best[0].queryIdx, best[0].trainIdx)
        for best in matcher.knnMatch(one, other, k=2)
        if len(best) == 2 and best[0].distance < _RATIO * best[1].distance
    ]
    return np.array(pairs, np.intp).reshape(-1, 2)


def _by_frame(moving: Pixels, fixed: Pixels) -> Matrix:
    """Middle on middle, at a size that fits."""
    factor = min(fixed.shape[0] / moving.shape[0], fixed.shape[1] / moving.shape[1])
    across, down = (np.array(fixed.shape[1::-1]) - factor * np.array(moving.shape[1::-1])) / 2
    return np.array([[factor, 0, across], [0, factor, down], [0, 0, 1]], np.float64)
