"""Proposes what the bed of an outlined wound is made of, from its colours against the patient's own skin.

Only ever a proposal: the nurse confirms or corrects it before anything is recorded.
"""

from collections.abc import Mapping, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import colour
from woundapp.measurement import Point, Tissue

_PERCENT = 100
_KINDS = tuple(Tissue)


def shares(pixels: NDArray[np.uint8], points: Sequence[Point]) -> dict[Tissue, int]:
    """The shares of tissue inside an outline, in whole percent that add to 100.

    Args:
        pixels: the upright photo, `uint8` of shape `(height, width, 3)`, sRGB.
        points: the outline, closed.

    Returns:
        A share for every kind of tissue, 0 where there is none of it. All of it is OTHER where nothing of the
        outline lies in the photo.
    """
    kinds = labels(pixels, points)
    counts = np.array([(kinds == number).sum() for number in range(len(_KINDS))])
    if not counts.any():
        return {kind: _PERCENT if kind is Tissue.OTHER else 0 for kind in _KINDS}
    return whole_percent(dict(zip(_KINDS, counts.tolist(), strict=True)))


def whole_percent(amounts: Mapping[Tissue, float]) -> dict[Tissue, int]:
    """Amounts as whole percent adding to 100, none more than 1 off (largest remainders, after Hamilton)."""
    total = sum(amounts.values())
    exact = {kind: _PERCENT * amount / total for kind, amount in amounts.items()}
    whole = {kind: int(share) for kind, share in exact.items()}
    left = _PERCENT - sum(whole.values())
    for kind in sorted(exact, key=lambda kind: whole[kind] - exact[kind])[:left]:
        whole[kind] += 1
    return whole


def labels(pixels: NDArray[np.uint8], points: Sequence[Point]) -> NDArray[np.int8]:
    """The kind of tissue of each pixel of a copy scaled down to at most `colour.WORKING_SIDE` pixels.

    Returns:
        Indices into `tuple(Tissue)`; -1 outside the outline.
    """
    height, width = pixels.shape[:2]
    factor = min(1.0, colour.WORKING_SIDE / max(height, width))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    inside = np.zeros((size[1], size[0]), np.uint8)
    scale = np.array(size) / (width, height)
    corners = np.round((np.array(points, np.float64) * scale - 0.5) * 16).astype(np.int32)
    cv2.fillPoly(inside, [corners], 1, shift=4)
    bed = inside > 0
    lightness, redness, yellowness = colour.against_skin(pixels, bed)
    found = np.full(bed.shape, -1, np.int8)
    kinds = np.full(lightness.shape, _KINDS.index(Tissue.OTHER), np.int8)
    kinds[(np.abs(redness) < 12) & (lightness >= 0.8)] = _KINDS.index(Tissue.EPITHELIUM)
    kinds[redness >= 15] = _KINDS.index(Tissue.GRANULATION)
    kinds[(yellowness - redness >= 10) & (lightness >= 0.5)] = _KINDS.index(Tissue.SLOUGH)
    kinds[(lightness < 0.6) & (redness < 25)] = _KINDS.index(Tissue.NECROSIS)
    found[bed] = kinds
    return found
