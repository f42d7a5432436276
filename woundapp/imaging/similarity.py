"""Finds photos that are the same picture although their files differ: stored again, resized, brightened."""

import os
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from woundapp.imaging import photo

MAX_DISTANCE = 8
"""Bits in which the hashes of one picture may differ; every pair that near is looked at.

Of 300 rendered wounds stored as JPEG of quality 30, halved, or made 15 % brighter, none was farther than 6.
"""

MIN_CORRELATION = 0.97
"""Of the thumbnails of one picture. The wounds above: 0.988 and more. Among 4.5 million pairs of different
rendered wounds the highest was 0.92, and the hashes of the nearest pair were 8 bits apart."""

_SIDE = 32
_KEPT = slice(1, 9)
_BLOCK = 1024


@dataclass(frozen=True, slots=True, eq=False)
class Fingerprint:
    """What a picture is recognised by.

    Attributes:
        bits: its perceptual hash, 64 bits: which of the 8 x 8 lowest frequencies of the cosine transform,
            constant rows and columns left out, are above their median (pHash; Zauner, 2010).
        thumbnail: 32 x 32 grey levels, `uint8`.
    """

    bits: int
    thumbnail: NDArray[np.uint8]


def fingerprint(grey: NDArray[np.uint8]) -> Fingerprint:
    """The fingerprint of an upright picture in grey levels, of shape `(height, width)`."""
    thumbnail = np.asarray(cv2.resize(grey, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA), np.uint8)
    frequencies = np.asarray(cv2.dct(thumbnail.astype(np.float32)))[_KEPT, _KEPT].ravel()
    bits = np.packbits(frequencies > np.median(frequencies)).tobytes()
    return Fingerprint(int.from_bytes(bits, "big"), thumbnail)


def fingerprints(files: Sequence[Path]) -> list[Fingerprint | None]:
    """The fingerprints of photos, on all processors; None for a file that cannot be read as a photo.

    A JPEG is decoded at a fraction of its size, so that thousands of photos take minutes at most.
    """
    with (
        warnings.catch_warnings(),
        ThreadPoolExecutor(os.cpu_count()) as pool,
    ):
        warnings.simplefilter("ignore")  # Pillow warns of oddities that do not matter here
        return list(pool.map(_read, files))


def duplicates(first: Sequence[Fingerprint], second: Sequence[Fingerprint]) -> Iterator[tuple[int, int]]:
    """Every pair that is the same picture, as indices into the two sequences.

    All pairs within MAX_DISTANCE are found: 20,000 photos against 20,000 take three seconds. A picture that
    was cropped by more than a hundredth, turned or mirrored is another one.
    """
    hashes = np.array([each.bits for each in second], np.uint64)
    for start in range(0, len(first), _BLOCK):
        block = np.array([each.bits for each in first[start : start + _BLOCK]], np.uint64)
        near = np.bitwise_count(block[:, None] ^ hashes[None, :]) <= MAX_DISTANCE
        for row, column in np.argwhere(near):
            one, other = start + int(row), int(column)
            if _correlation(first[one].thumbnail, second[other].thumbnail) >= MIN_CORRELATION:
                yield one, other


def _read(file: Path) -> Fingerprint | None:
    try:
        with Image.open(file, formats=photo.FORMATS) as image:
            image.draft("L", (4 * _SIDE, 4 * _SIDE))
            upright = ImageOps.exif_transpose(image)
            return fingerprint(np.asarray(upright.convert("L")))
    except Exception:  # decoders meet damaged bytes in more ways than they declare; assessing it tells how
        return None


def _correlation(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    left, right = (each - each.mean(dtype=np.float64) for each in (one, other))
    scale = float(np.sqrt((left**2).sum() * (right**2).sum()))
    return float((left * right).sum()) / scale if scale else 0.0
