"""Length and width of an outline: the longest diameter, and the longest chord at right angles to it."""

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_MOST_POINTS = 720


def ends(outline: Array) -> tuple[Array, Array]:
    """Between which points length and width are measured.

    Args:
        outline: closed, of shape `(n, 2)` with n at least three, in any unit that is the same in both
            directions.

    Returns:
        The ends of the length and of the width, each of shape `(2, 2)`, a point in each row.
    """
    hull = cv2.convexHull(outline.astype(np.float32)).reshape(-1, 2).astype(np.float64)
    apart = np.linalg.norm(hull[:, None] - hull[None], axis=2)
    first, last = np.unravel_index(int(apart.argmax()), apart.shape)
    length = hull[[first, last]]
    if apart[first, last] == 0:
        return length, length
    along = (length[1] - length[0]) / apart[first, last]
    turn = np.array([(along[0], -along[1]), (along[1], along[0])])
    return length, _longest_chord(outline @ turn) @ turn.T


def _longest_chord(outline: Array) -> Array:
    """The ends of the longest vertical chord of a polygon; it goes through one of the points."""
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
    longest = int((top - bottom).argmax())
    return np.array([(places[longest], bottom[longest]), (places[longest], top[longest])])
