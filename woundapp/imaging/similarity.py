"""Tells whether two photos show the same picture, by perceptual hashes: 64 bits of low frequencies each.

The hash is pHash (Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010): the
photo in grey at 32 x 32 pixels, its discrete cosine transform, and for each of the 8 x 8 lowest frequencies that
vary both across and down whether its coefficient is above their median.
"""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from woundapp.domain import WoundPhoto
from woundapp.imaging import photo as photos

MAX_DISTANCE = 5
"""Bits that may differ between two hashes of the same picture."""

_SIDE = 32
_FREQUENCIES = 8
_ROWS = 256

Fingerprint = int


def of_photo(photo: WoundPhoto) -> Fingerprint:
    """The hash of a photo, as a whole number below 2**64."""
    return _of_grey(np.asarray(cv2.cvtColor(photo.pixels, cv2.COLOR_RGB2GRAY), np.uint8))


def of_file(path: Path) -> Fingerprint:
    """The hash of a photo in a file; a JPEG is decoded only as finely as is needed.

    Raises:
        PhotoError: the photo cannot be read.
    """
    try:
        with Image.open(path, formats=("JPEG",)) as image:
            if image.width * image.height <= photos.MAX_PIXELS and image.mode in ("L", "RGB"):
                image.draft("L", (4 * _SIDE, 4 * _SIDE))
                return _of_grey(np.asarray(ImageOps.exif_transpose(image).convert("L")))
    except Exception:  # noqa: S110 - whatever it is, `load` says what is wrong or can read it after all
        pass
    return of_photo(photos.load(path))


def distance(one: Fingerprint, other: Fingerprint) -> int:
    """Number of bits in which two hashes differ, 0 to 64."""
    return (one ^ other).bit_count()


def first_match(one: Sequence[Fingerprint], other: Sequence[Fingerprint]) -> tuple[int, int] | None:
    """The first pair that shows the same picture, one of either list; every pair is compared.

    Returns:
        Index in `one` and index in `other`, or None if there is no such pair.
    """
    left, right = np.array(one, np.uint64), np.array(other, np.uint64)
    for start in range(0, len(left), _ROWS):
        differing = np.bitwise_count(left[start : start + _ROWS, None] ^ right[None])
        rows, columns = np.nonzero(differing <= MAX_DISTANCE)
        if len(rows):
            return start + int(rows[0]), int(columns[0])
    return None


def _of_grey(grey: NDArray[np.uint8]) -> Fingerprint:
    small = cv2.resize(grey, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
    low = np.asarray(cv2.dct(small))[1 : _FREQUENCIES + 1, 1 : _FREQUENCIES + 1]
    return int.from_bytes(np.packbits(low > np.median(low)).tobytes())
