"""Writes rendered photos as a dataset: photos, sign masks, one record and one teacher's lesson a photo."""

import hashlib
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from woundapp.errors import TrainingError
from woundapp.training import teacher
from woundapp.training.rendering import RenderedWound, camera, render

RECORDS = "records.jsonl"
LESSONS = "lessons.jsonl"
PHOTOS = "photos"
MASKS = "masks"
SOURCE = "rendered by woundapp"
LICENCE = "CC0-1.0"
TEACHER = "woundapp's teacher of rendered photos, which knows the truth"

HELD_OUT_SEEDS = 2_000_000_000
"""Photos of seeds from here on are for measuring: a set that is trained on never holds them."""

_JPEG_QUALITY = 92


def write(
    folder: Path,
    count: int,
    *,
    first_seed: int,
    sizes: Sequence[tuple[int, int]],
    split: str,
    badly_taken: bool = False,
    on_progress: Callable[[int], None] = lambda _: None,
) -> None:
    """Render photos into a folder, on all processors; a set that is there already is added to.

    A record holds the photo's `file` and `sha256`, its `split`, `label`, `skin_tone`, `wound_type`, `source`
    and `licence`, and `signs`, each with its `region` as `[left, top, right, bottom]` in pixels, half-open,
    and its `mask`, a PNG file. A lesson holds `file`, `sha256`, `reasoning`, `answer` and `teacher`. A set
    that was cut off goes on where it stopped, when the same command is given again.

    Args:
        folder: made if it is not there.
        count: of photos.
        first_seed: of the first photo; the others follow.
        sizes: width and height in pixels; each photo gets one of them by its seed.
        split: `train`, `validation` or `test`.
        badly_taken: out of focus, shaken, in poor light; the signs stay those of the scene.
        on_progress: called with the number of photos done.

    Raises:
        TrainingError: the seeds are for measuring, the folder holds one of the seeds in another split, or
            the disk is full.
    """
    if split != "test" and first_seed + count > HELD_OUT_SEEDS:
        raise TrainingError(
            f"Seeds from {HELD_OUT_SEEDS} on are kept for measuring and are never trained on. Nothing was "
            "written. Choose smaller seeds, or the split test."
        )
    try:
        for name in (PHOTOS, MASKS):
            (folder / name).mkdir(parents=True, exist_ok=True)
        there = _there(folder)
        wanted = range(first_seed, first_seed + count)
        for seed in wanted:
            if there.get(f"{PHOTOS}/{seed}.jpg", split) != split:
                raise TrainingError(
                    f"{folder} holds the photo of seed {seed} in the split {there[f'{PHOTOS}/{seed}.jpg']}. "
                    "Nothing was written. Choose other seeds."
                )
        work = [
            (folder, seed, sizes, split, badly_taken)
            for seed in wanted
            if f"{PHOTOS}/{seed}.jpg" not in there
        ]
        done = count - len(work)
        on_progress(done)
        with (
            get_context("spawn").Pool() as pool,
            (folder / LESSONS).open("a", encoding="utf-8") as lessons,
            (folder / RECORDS).open("a", encoding="utf-8") as records,
        ):
            for record, lesson in pool.imap(_write_one, work, chunksize=8):
                lessons.write(json.dumps(lesson) + "\n")
                lessons.flush()
                records.write(json.dumps(record) + "\n")
                records.flush()
                done += 1
                on_progress(done)
    except OSError as error:
        raise TrainingError(
            f"The photos could not be written to {folder} ({error.strerror}). What was written is left. "
            "Check that the folder can be written to and the disk has room, and run the same command again."
        ) from error


def _there(folder: Path) -> dict[str, str]:
    """The files that have a record, and their splits; a line that was cut off is taken away."""
    found: dict[str, str] = {}
    for file in (folder / LESSONS, folder / RECORDS):
        if not file.is_file():
            continue
        content = file.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if whole != content:
            file.write_bytes(whole)
        if file.name == RECORDS:
            for line in whole.splitlines():
                record = json.loads(line)
                found[record["file"]] = record["split"]
    return found


def _write_one(
    work: tuple[Path, int, Sequence[tuple[int, int]], str, bool],
) -> tuple[dict[str, Any], dict[str, Any]]:
    folder, seed, sizes, split, badly_taken = work
    cv2.setNumThreads(1)
    wound = render(seed, random.Random(seed).choice(sizes))
    if badly_taken:
        wound = replace(wound, pixels=camera.badly_taken(wound.pixels, np.random.default_rng(seed)))
    content = jpeg(wound)
    file = f"{PHOTOS}/{seed}.jpg"
    (folder / file).write_bytes(content)
    signs = []
    for sign, mask in wound.masks.items():
        mask_file = f"{MASKS}/{seed}-{sign}.png"
        (folder / mask_file).write_bytes(cv2.imencode(".png", mask.astype("uint8") * 255)[1].tobytes())
        signs.append({"sign": sign, "region": list(wound.box(sign)), "mask": mask_file})
    name = {"file": file, "sha256": hashlib.sha256(content).hexdigest()}
    record = name | {
        "split": split,
        "label": "infected" if wound.infected else "not_infected",
        "signs": signs,
        "skin_tone": wound.skin_tone.value,
        "wound_type": None,
        "source": f"{SOURCE}, seed {seed}{', badly taken' if badly_taken else ''}",
        "licence": LICENCE,
    }
    lesson = teacher.teach(wound, random.Random(seed))
    return record, name | {"reasoning": lesson.reasoning, "answer": lesson.answer, "teacher": TEACHER}


def jpeg(wound: RenderedWound) -> bytes:
    """A rendered photo as a JPEG file."""
    quality = (cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY)
    return cv2.imencode(".jpg", cv2.cvtColor(wound.pixels, cv2.COLOR_RGB2BGR), quality)[1].tobytes()
