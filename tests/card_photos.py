"""Photos with a calibration card in them: the card as it is printed, laid flat on a sample photo."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from woundapp.imaging import card

PER_MM = 4
"""Pixels a millimetre of a sample photo that a card is laid on."""


def drawn_card(per_mm: float) -> NDArray[np.uint8]:
    """The card, `uint8` of shape `(height, width, 3)`, at so many pixels a millimetre."""
    pixels = np.full((round(card.HEIGHT * per_mm), round(card.WIDTH * per_mm), 3), 255, np.uint8)
    for marker in card.MARKERS:
        module = card.MARKER_SIDE / card.MARKER_MODULES
        for (row, column), white in np.ndenumerate(marker.white):
            left, top = marker.left + column * module, marker.top + row * module
            _fill(pixels, per_mm, left, top, module, (255, 255, 255) if white else (0, 0, 0))
    for patch in card.PATCHES:
        _fill(pixels, per_mm, patch.left, patch.top, card.PATCH_SIDE, patch.colour)
    return pixels


def with_card(
    photo: NDArray[np.uint8], per_mm: float, corner: tuple[int, int], enlarged: int = 1
) -> NDArray[np.uint8]:
    """A photo, enlarged a whole number of times, with the card's upper left corner at a pixel `(x, y)`."""
    pixels = np.asarray(
        Image.fromarray(photo).resize((photo.shape[1] * enlarged, photo.shape[0] * enlarged)), np.uint8
    ).copy()
    laid = drawn_card(per_mm)
    x, y = corner
    pixels[y : y + laid.shape[0], x : x + laid.shape[1]] = laid
    return pixels


def with_second_wound(photo: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The fourth sample photo with a smaller copy of its wound on the skin beside it, about (140, 145)."""
    pixels = photo.copy()
    small = Image.fromarray(photo[90:520, 310:790]).resize((200, 180))
    pixels[50:230, 40:240] = np.asarray(small)
    return pixels


def saved(photo: Path, folder: Path, enlarged: int = 1) -> Path:
    """A photo file with two wounds, and with the card in its lower right corner.

    Args:
        photo: the fourth sample.
        folder: for the file.
        enlarged: how many times.
    """
    pixels = with_second_wound(np.asarray(Image.open(photo).convert("RGB")))
    file = folder / "wound with card.png"
    corner = (660 * enlarged, 540 * enlarged)
    Image.fromarray(with_card(pixels, PER_MM * enlarged, corner, enlarged)).save(file)
    return file


def _fill(
    pixels: NDArray[np.uint8],
    per_mm: float,
    left: float,
    top: float,
    side: float,
    colour: tuple[int, int, int],
) -> None:
    x0, y0, x1, y1 = (round(v * per_mm) for v in (left, top, left + side, top + side))
    pixels[y0:y1, x0:x1] = colour
