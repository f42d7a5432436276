"""Proposes what the bed of an outlined wound is made of, from its colours against the patient's own skin.

Only ever a proposal: the nurse confirms or corrects it before anything is recorded. Red is granulation,
yellow or paler than the skin is slough, dark without red is necrosis, and what looks like the skin is
epithelium.
"""

from collections.abc import Mapping, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import colour
from woundapp.measurement import Point, Tissue

_KINDS = tuple(Tissue)
_PERCENT = 100

_RED = 15.0
_YELLOW = 10.0
_PALE, _PINK = 1.15, 5.0
_BLACK, _BLACK_ON_DARK_SKIN = 0.58, 0.75
_BLUE = -25.0
"""In the units of `colour.BedColours`: where one kind ends and the other begins.

Set on 90 rendered wounds. On 80 others the share of each kind is off by 0 to 2 percentage points in the
median, in one of ten by up to 22 (slough); the largest kind is the right one in 95 %.
"""

_SPECK = 5
"""Pixels of the copy: patches of one kind that are smaller take the kind of what is around them."""


def shares(pixels: NDArray[np.uint8], points: Sequence[Point]) -> dict[Tissue, int]:
    """The shares of tissue inside an outline, in whole percent that add to 100.

    Args:
        pixels: the upright photo, `uint8` of shape `(height, width, 3)`, sRGB.
        points: the outline, closed.

    Returns:
        A share for every kind of tissue, 0 where there is none of it. Places that shine white are left out.
        All of it is OTHER where nothing of the outline can be seen.
    """
    kinds = labels(pixels, points)
    counts = [int((kinds == number).sum()) for number in range(len(_KINDS))]
    if not any(counts):
        return {kind: _PERCENT if kind is Tissue.OTHER else 0 for kind in _KINDS}
    return whole_percent(dict(zip(_KINDS, counts, strict=True)))


def whole_percent(amounts: Mapping[Tissue, float]) -> dict[Tissue, int]:
    """Amounts as whole percent that add to 100, each less than 1 off (largest remainders, after Hamilton)."""
    total = sum(amounts.values())
    exact = {kind: _PERCENT * amount / total for kind, amount in amounts.items()}
    whole = {kind: int(share) for kind, share in exact.items()}
    left = _PERCENT - sum(whole.values())
    for kind in sorted(exact, key=lambda kind: whole[kind] - exact[kind])[:left]:
        whole[kind] += 1
    return whole


def labels(pixels: NDArray[np.uint8], points: Sequence[Point]) -> NDArray[np.int8]:
    """The kind of tissue at each pixel of a copy that is scaled down to at most `colour.WORKING_SIDE` pixels.

    Returns:
        Indices into `tuple(Tissue)`; -1 outside the outline and where the photo shines white.
    """
    height, width = pixels.shape[:2]
    factor = min(1.0, colour.WORKING_SIDE / max(height, width))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    filled = np.zeros((size[1], size[0]), np.uint8)
    corners = np.array(points, np.float64) * size / (width, height) - 0.5
    cv2.fillPoly(filled, [np.round(corners * 16).astype(np.int32)], 1, shift=4)
    bed = filled > 0
    found = np.full(bed.shape, -1, np.int8)
    if bed.any():
        colours = colour.of_bed(pixels, bed)
        found[bed] = np.where(colours.clipped, -1, _kinds(colours))
        found[bed] = _without_specks(found)[bed]
    return found


def _kinds(bed: colour.BedColours) -> NDArray[np.int8]:
    red = bed.redness >= _RED
    yellow = bed.yellowness - bed.redness >= _YELLOW
    pale = (bed.lightness >= _PALE) & (bed.redness < _PINK)
    black = bed.lightness < (_BLACK_ON_DARK_SKIN if bed.dark_skin else _BLACK)
    kinds = np.select(
        [bed.yellowness < _BLUE, black & ~red, red & ~yellow, yellow | pale],
        [_KINDS.index(kind) for kind in (Tissue.OTHER, Tissue.NECROSIS, Tissue.GRANULATION, Tissue.SLOUGH)],
        _KINDS.index(Tissue.EPITHELIUM),
    )
    return kinds.astype(np.int8)


def _without_specks(found: NDArray[np.int8]) -> NDArray[np.int8]:
    """The kind that most pixels around each pixel have."""
    votes = [
        cv2.boxFilter((found == number).astype(np.float32), -1, (_SPECK, _SPECK))
        for number in range(len(_KINDS))
    ]
    return np.where(found < 0, -1, np.argmax(votes, axis=0)).astype(np.int8)
