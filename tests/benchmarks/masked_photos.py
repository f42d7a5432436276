"""Real photos whose wounds were outlined by hand, for the benchmarks of the outline and of the alignment."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

_TWICE = frozenset(("dfutissue_0937",))
"""A crop of a photo that is in the folder as a whole."""

_CALLUS = 3
_SMALL_COPY = 0.4
_FEWEST_PIXELS = 100
"""Parts of a mask that are smaller are slips of the brush."""


@dataclass(frozen=True, slots=True, eq=False)
class MaskedPhoto:
    """A photo and where its wounds are.

    Attributes:
        name: of the file, without its ending.
        pixels: `uint8` array of shape `(height, width, 3)`, sRGB.
        wounds: one mask of shape `(height, width)` for each wound.
    """

    name: str
    pixels: NDArray[np.uint8]
    wounds: tuple[NDArray[np.bool_], ...]

    @property
    def mask(self) -> NDArray[np.bool_]:
        return np.asarray(np.logical_or.reduce(self.wounds))


def read(folder: Path) -> Iterator[MaskedPhoto]:
    """The photos of a folder that have a mask with something in it, once each, in the manifest's order."""
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            name = Path(row["file"]).stem
            if not row["mask"] or name in _TWICE:
                continue
            pixels = np.asarray(cv2.imread(str(folder / row["file"])), np.uint8)[..., ::-1]
            painted = np.asarray(cv2.imread(str(folder / row["mask"]), cv2.IMREAD_GRAYSCALE), np.uint8)
            if painted.shape != pixels.shape[:2]:  # the mask of a small copy with black below
                rows_used = round(pixels.shape[0] * _SMALL_COPY)
                height, width = pixels.shape[:2]
                painted = np.asarray(cv2.resize(painted[:rows_used], (width, height)), np.uint8)
            wounds = _parts(_filled((painted > 0) & (painted != _CALLUS)))
            if wounds:
                yield MaskedPhoto(name, np.ascontiguousarray(pixels), wounds)


def _filled(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """A mask without its holes: an outline has none."""
    edges, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    whole = np.zeros(mask.shape, np.uint8)
    cv2.drawContours(whole, edges, -1, 1, cv2.FILLED)
    return whole > 0


def _parts(mask: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], ...]:
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    large = [number for number in range(1, count) if boxes[number, cv2.CC_STAT_AREA] >= _FEWEST_PIXELS]
    return tuple(np.asarray(labels == number) for number in large)
