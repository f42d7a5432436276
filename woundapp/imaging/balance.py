"""Corrects a photo's colours by the patches of the calibration card in it."""

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.domain import WoundPhoto
from woundapp.imaging import card
from woundapp.imaging.light import encoded, linear
from woundapp.imaging.marker import Sighting

Array = NDArray[np.float64]

_TOLD_APART = 0.05
"""How strongly the matrix is held to the gains: the weight of that prior, in patches of full reflectance."""


def balanced(photo: WoundPhoto, sighting: Sighting) -> WoundPhoto:
    """The photo as if in neutral daylight; its name and its hash stay those of the file.

    Args:
        photo: the upright photo.
        sighting: of the card in it; without a card's outline the photo is returned as it is.
    """
    if not sighting.outline:
        return photo
    seen, true = _patches(photo.pixels, sighting)
    if len(seen) < len(card.PATCHES) // 2:
        return photo
    matrix = _matrix(seen, true)
    pixels = encoded(linear(photo.pixels) @ matrix)
    pixels.flags.writeable = False
    return replace(photo, pixels=pixels)


def _patches(pixels: NDArray[np.uint8], sighting: Sighting) -> tuple[Array, Array]:
    """Seen and true colours of the patches that are neither clipped nor outside the photo, in linear light."""
    scale = 4.0
    size = (round(card.WIDTH * scale), round(card.HEIGHT * scale))
    to_card = cv2.getPerspectiveTransform(
        np.array(sighting.outline, np.float32) - np.float32(0.5), (card.OUTLINE * scale).astype(np.float32)
    )
    flat = np.asarray(cv2.warpPerspective(pixels, to_card, size, flags=cv2.INTER_AREA), np.uint8)
    seen, true = [], []
    for patch in card.PATCHES:
        left, top = ((np.array((patch.left, patch.top)) + 0.25 * card.PATCH_SIDE) * scale).astype(int)
        side = int(0.5 * card.PATCH_SIDE * scale)
        inner = flat[top : top + side, left : left + side].reshape(-1, 3)
        if inner.max() >= 254 or inner.max() == 0:
            continue
        seen.append(linear(np.median(inner, axis=0)))
        true.append(linear(np.array(patch.colour, np.float64)))
    return np.array(seen).reshape(-1, 3), np.array(true).reshape(-1, 3)


def _matrix(seen: Array, true: Array) -> Array:
    """Maps rows of seen onto rows of true linear colours: gains from the greys, and what the colours add."""
    grey = np.ptp(true, axis=1) == 0
    gains = (seen[grey] * true[grey]).sum(axis=0) / (seen[grey] ** 2).sum(axis=0)
    even = seen * gains
    left = even.T @ even + _TOLD_APART * np.eye(3)
    return np.diag(gains) @ np.linalg.solve(left, even.T @ true + _TOLD_APART * np.eye(3))
