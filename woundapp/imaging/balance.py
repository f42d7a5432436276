"""Corrects a photo's colours by the calibration card in it, as if it had been taken in neutral daylight.

What an office printer makes of a colour is not known well: its tone is off by a tenth and more. What is known
is that paper and black ink are grey. So paper and greys decide the light (von Kries' gains in linear light),
and the coloured patches only how the camera's channels mix, by their hue, and held strongly to "not at all":
on rendered scenes a matrix that follows them freely makes the colours worse.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.domain import WoundPhoto
from woundapp.imaging import card
from woundapp.imaging.light import encoded, linear
from woundapp.imaging.marker import Sighting

Array = NDArray[np.float64]

_PAPER = 0.85
"""Reflectance of office paper."""

_UNMIXED = 2.0
"""How strongly the mixing is held to none: variance of a printed patch's hue over that of the mixing."""

_DARKEST_GREY = 60
"""8-bit sRGB; what the lens scatters changes darker ones too much."""

_FEWEST_COLOURS = 6
_CLIPPED = 253
_PIXELS_PER_MM = 4.0
_INNER = 0.5
"""Share of a patch's side that is read, around its middle."""

_LIGHT = linear(np.arange(256)).astype(np.float32)
_LEVELS = 1 << 14
_SHOWN = encoded(np.arange(_LEVELS) / (_LEVELS - 1))
_STRIP = 256


@dataclass(frozen=True, slots=True, eq=False)
class _Patches:
    """Patches that were read: what is seen and what is true, in linear light, of shape `(n, 3)` each."""

    seen: Array
    true: Array


def balanced(photo: WoundPhoto, sighting: Sighting) -> WoundPhoto:
    """The photo with its colours corrected; its name and its hash stay those of the file.

    Args:
        photo: the upright photo.
        sighting: of the card in it. Where that has no outline, or paper and greys are clipped or dark, the
            photo is returned as it is.
    """
    if not sighting.outline:
        return photo
    flat = _flattened(photo.pixels, sighting)
    greys = [patch for patch in card.PATCHES if patch.grey and patch.colour[0] >= _DARKEST_GREY]
    gains = _gains(_read(flat, card.WHITES), _read(flat, greys))
    if gains is None:
        return photo
    colours = _read(flat, [patch for patch in card.PATCHES if not patch.grey])
    pixels = _changed(photo.pixels, np.diag(gains) @ _mixing(colours.seen * gains, colours.true))
    pixels.flags.writeable = False
    return replace(photo, pixels=pixels)


def _flattened(pixels: NDArray[np.uint8], sighting: Sighting) -> NDArray[np.uint8]:
    """The card alone, seen from straight above."""
    size = (round(card.WIDTH * _PIXELS_PER_MM), round(card.HEIGHT * _PIXELS_PER_MM))
    to_card = cv2.getPerspectiveTransform(
        np.array(sighting.outline, np.float32) - np.float32(0.5),
        (card.OUTLINE * _PIXELS_PER_MM).astype(np.float32) - np.float32(0.5),
    )
    return np.asarray(cv2.warpPerspective(pixels, to_card, size, flags=cv2.INTER_LINEAR), np.uint8)


def _read(flat: NDArray[np.uint8], patches: Sequence[card.Patch]) -> _Patches:
    """Those of some patches that are not clipped."""
    seen, true = [], []
    for patch in patches:
        side = round(_INNER * card.PATCH_SIDE * _PIXELS_PER_MM)
        left, top = (
            round((start + (1 - _INNER) / 2 * card.PATCH_SIDE) * _PIXELS_PER_MM)
            for start in (patch.left, patch.top)
        )
        colour = np.median(flat[top : top + side, left : left + side].reshape(-1, 3), axis=0)
        if colour.min() > 0 and colour.max() < _CLIPPED:
            seen.append(linear(colour))
            true.append(np.full(3, _PAPER) if patch in card.WHITES else linear(patch.colour))
    return _Patches(np.array(seen).reshape(-1, 3), np.array(true).reshape(-1, 3))


def _gains(whites: _Patches, greys: _Patches) -> Array | None:
    """Of the channels: the light's hue from all that is grey, its strength from paper, else from greys."""
    anchor = whites if len(whites.seen) else greys
    if not len(anchor.seen):
        return None
    missing = np.log(anchor.true / anchor.seen)
    strength = float(missing.mean())
    seen, true = np.vstack((whites.seen, greys.seen)), np.vstack((whites.true, greys.true))
    ratios = np.log(true / seen)
    cast = np.average(ratios - ratios.mean(axis=1, keepdims=True), axis=0, weights=true[:, 0])
    return np.asarray(np.exp(strength + cast), np.float64)


def _mixing(seen: Array, true: Array) -> Array:
    """A matrix for rows of colours that keeps grey grey, from the hues of patches."""
    matrix = np.eye(3)
    if len(seen) < _FEWEST_COLOURS:
        return matrix
    hues, wanted = (each / each.sum(axis=1, keepdims=True) for each in (seen, true))
    for channel in range(3):
        others = [other for other in range(3) if other != channel]
        apart = hues[:, others] - hues[:, [channel]]
        short = wanted[:, channel] - hues[:, channel]
        shares = np.linalg.solve(apart.T @ apart + _UNMIXED * np.eye(2), apart.T @ short)
        matrix[channel, channel] = 1 - shares.sum()
        matrix[others, channel] = shares
    return matrix


def _changed(pixels: NDArray[np.uint8], matrix: Array) -> NDArray[np.uint8]:
    """The pixels with a matrix applied to their linear light, a strip at a time to spare memory."""
    changed = np.empty_like(pixels)
    for top in range(0, len(pixels), _STRIP):
        light = cv2.transform(_LIGHT[pixels[top : top + _STRIP]], matrix.T)
        levels = (np.clip(light, 0, 1) * (_LEVELS - 1) + 0.5).astype(np.uint16)
        changed[top : top + _STRIP] = _SHOWN[levels]
    return changed
