"""Writes rendered photos as a training set: photos, sign masks, and one JSON line a photo."""

import hashlib
import json
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import cv2

from woundapp.errors import TrainingError
from woundapp.training.rendering import RenderedWound, render

RECORDS = "records.jsonl"
PHOTOS = "photos"
MASKS = "masks"
SOURCE = "rendered by woundapp"
LICENCE = "CC0-1.0"

_JPEG_QUALITY = 92


def write(
    folder: Path,
    count: int,
    *,
    first_seed: int,
    size: tuple[int, int],
    split: str,
    on_progress: Callable[[int], None] = lambda _: None,
) -> None:
    """Render photos into a folder, on all processors.

    A record holds the photo's `file` and `sha256`, its `split`, `label`, `skin_tone`, `source` and `licence`,
    and `signs`, each with its `region` as `[left, top, right, bottom]` in pixels, half-open, and its `mask`,
    a PNG file.

    Args:
        folder: made if it is not there; it must not hold records yet.
        count: of photos.
        first_seed: of the first photo; the others follow.
        size: width and height in pixels.
        split: `train`, `validation` or `test`.
        on_progress: called with the number of photos done.

    Raises:
        TrainingError: there is a set in the folder already, or the disk is full.
    """
    if (folder / RECORDS).exists():
        raise TrainingError(f"{folder} holds a set already. Nothing was written. Choose another folder.")
    work = [(folder, first_seed + number, size, split) for number in range(count)]
    try:
        for name in (PHOTOS, MASKS):
            (folder / name).mkdir(parents=True, exist_ok=True)
        with get_context("spawn").Pool() as pool, (folder / RECORDS).open("w", encoding="utf-8") as records:
            for done, record in enumerate(pool.imap(_write_one, work), start=1):
                records.write(json.dumps(record) + "\n")
                on_progress(done)
    except OSError as error:
        raise TrainingError(
            f"The photos could not be written to {folder} ({error.strerror}). What was written is left. "
            "Check that the folder can be written to and the disk has room."
        ) from error


def _write_one(work: tuple[Path, int, tuple[int, int], str]) -> dict[str, Any]:
    folder, seed, size, split = work
    cv2.setNumThreads(1)
    wound = render(seed, size)
    content = jpeg(wound)
    file = f"{PHOTOS}/{seed}.jpg"
    (folder / file).write_bytes(content)
    signs = []
    for sign, mask in wound.masks.items():
        mask_file = f"{MASKS}/{seed}-{sign}.png"
        (folder / mask_file).write_bytes(cv2.imencode(".png", mask.astype("uint8") * 255)[1].tobytes())
        signs.append({"sign": sign, "region": list(wound.box(sign)), "mask": mask_file})
    return {
        "file": file,
        "sha256": hashlib.sha256(content).hexdigest(),
        "split": split,
        "label": "infected" if wound.infected else "not_infected",
        "signs": signs,
        "skin_tone": wound.skin_tone.value,
        "source": f"{SOURCE}, seed {seed}",
        "licence": LICENCE,
    }


def jpeg(wound: RenderedWound) -> bytes:
    """A rendered photo as a JPEG file."""
    quality = (cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY)
    return cv2.imencode(".jpg", cv2.cvtColor(wound.pixels, cv2.COLOR_RGB2BGR), quality)[1].tobytes()
