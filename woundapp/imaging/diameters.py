"""The lines along which a wound's length and width are measured, to be drawn on the photo."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import measure
from woundapp.measurement import Point, Scale

Line = tuple[Point, Point]

_Array = NDArray[np.float64]
_SHORTEST = 1e-9


def lines(points: Sequence[Point], scale: Scale) -> tuple[Line, Line]:
    """Length and width as `measure.size` defines them.

    Args:
        points: the closed outline in pixels of the upright photo, three at least.
        scale: of the photo.

    Returns:
        The ends of the longest diameter, and of the longest chord at right angles to it on the card's plane,
        in pixels of the upright photo.
    """
    outline = measure.to_centimetres(points, scale)
    apart = np.linalg.norm(outline[:, None] - outline[None], axis=2)
    first, last = np.unravel_index(int(apart.argmax()), apart.shape)
    along = (outline[last] - outline[first]) / max(float(apart[first, last]), _SHORTEST)
    turn = np.array([(along[0], -along[1]), (along[1], along[0])])
    ends = np.vstack([outline[[first, last]], _chord(outline @ turn) @ turn.T])
    (a, b), (c, d), (e, f), (g, h) = measure.to_pixels(ends, scale).tolist()
    return ((a, b), (c, d)), ((e, f), (g, h))


def _chord(outline: _Array) -> _Array:
    """The ends of the longest vertical chord of a polygon; it goes through one of the points."""
    start, end = outline, np.roll(outline, -1, axis=0)
    found = []
    for across in outline[:, 0]:
        crossed = (np.minimum(start[:, 0], end[:, 0]) <= across) & (
            np.maximum(start[:, 0], end[:, 0]) >= across
        )
        one, other = start[crossed], end[crossed]
        run = other[:, 0] - one[:, 0]
        share = np.divide(across - one[:, 0], run, out=np.zeros_like(run), where=run != 0)
        heights = np.concatenate([one[:, 1] + share * (other[:, 1] - one[:, 1]), other[:, 1][run == 0]])
        found.append((float(heights.max() - heights.min()), float(across), heights.min(), heights.max()))
    _, across, low, high = max(found)
    return np.array([(across, low), (across, high)])
