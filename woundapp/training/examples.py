"""A dataset folder as the trainers take it: photo and prompt, and for stage 1 what the teacher said."""

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from datasets.arrow_dataset import Dataset
from numpy.typing import NDArray
from PIL import Image

from woundapp.domain import WoundPhoto
from woundapp.errors import TrainingError
from woundapp.evaluation import cohort
from woundapp.evaluation.cohort import Cohort, Record
from woundapp.imaging import photo
from woundapp.reasoner import model_pack, prompt
from woundapp.training import lesson_records
from woundapp.training.config import ImageTokenRange, TrainingConfig
from woundapp.training.lesson_records import LessonRecord
from woundapp.training.model import TOKEN
from woundapp.training.processor import PHOTO


def read(folder: Path) -> Cohort:
    """Read a dataset folder that is to be trained on.

    Raises:
        EvaluationError: the folder holds no usable set, or a photo stands in two of its splits.
    """
    found = cohort.read(folder)
    cohort.refuse_leaks(found)
    return found


def taught(data: Cohort, split: str, config: TrainingConfig) -> Dataset:
    """The photos of a split that a teacher wrote a lesson about.

    Each example has `image` (RGB, at the size the model sees), `prompt` and `completion` as text, and
    `signs`, the records of the signs known, with paths of their masks.

    Raises:
        TrainingError: there is none.
    """
    lessons = lesson_records.read(data.folder)
    pairs = [
        (record, lessons[record.sha256])
        for record in data.records
        if record.split == split and record.sha256 in lessons
    ]
    if not pairs:
        raise TrainingError(
            f"No photo of the split {split} in {data.folder} has a lesson. Nothing was started. "
            "Write lessons with `woundapp train teach`, or a rendered set with `woundapp train render`."
        )
    asked = asked_about_photo(config)
    silent = random.Random(config.seed)
    rows = [
        _row(data, record)
        | {"prompt": asked, "completion": _said(lesson, silent, config.distil.silent_share)}
        for record, lesson in pairs
    ]
    return _with_photos(rows, config.image_tokens)


def labelled(data: Cohort, split: str, config: TrainingConfig) -> Dataset:
    """The photos of a split whose infection status is known.

    Each example has `image`, `prompt` as the messages of a conversation, `label`, `signs`, whose regions are
    in pixels of the upright photo, and its `size`, width and height.

    Raises:
        TrainingError: there is none.
    """
    records = [record for record in data.records if record.split == split and record.label]
    if not records:
        raise TrainingError(
            f"No photo of the split {split} in {data.folder} has a label. Nothing was started. "
            "Stage 2 needs photos whose infection status is known."
        )
    asked = config.prompt
    question = {"role": "user", "content": asked.question}
    system = [{"role": "system", "content": asked.system}] if asked.system else []
    return _with_photos(
        [_row(data, record) | {"prompt": [*system, question]} for record in records], config.image_tokens
    )


def seen(data: Cohort, split: str, config: TrainingConfig) -> Dataset:
    """The photos of a split whose signs have masks, for stage 0: `image` and `signs`.

    Raises:
        TrainingError: there is none.
    """
    records = [
        record
        for record in data.records
        if record.split == split and record.signs is not None and all(sign.mask for sign in record.signs)
    ]
    if not records:
        raise TrainingError(
            f"No photo of the split {split} in {data.folder} has masks of its signs. Nothing was started. "
            "Stage 0 needs them; `woundapp train render` writes them."
        )
    return _with_photos([_row(data, record) for record in records], config.image_tokens)


def asked_about_photo(config: TrainingConfig) -> str:
    """The prompt as the processor takes it, up to where the model begins to reason."""
    asked = config.prompt
    return prompt.conversation(asked.question, asked.system).replace(prompt.MEDIA_MARKER, PHOTO)


def coverage(
    signs: Sequence[dict[str, Any]], codes: Sequence[str], columns: int, rows: int
) -> NDArray[np.float32]:
    """Share of each image token that each sign covers.

    Args:
        signs: of one photo, each with its code and the path of its mask, a black and white picture.
        codes: the signs wanted, in order.
        columns: image tokens across.
        rows: image tokens down.

    Returns:
        `(rows * columns, signs)`.
    """
    shares = np.zeros((rows, columns, len(codes)), np.float32)
    for sign in signs:
        mask = cv2.imread(sign["mask"], cv2.IMREAD_GRAYSCALE)
        if mask is None:
            raise TrainingError(
                f"The mask {sign['mask']} is missing or damaged. Training stopped; its last checkpoint "
                "is kept. Restore the file or render the set again."
            )
        fine = cv2.resize(mask, (columns * TOKEN, rows * TOKEN), interpolation=cv2.INTER_NEAREST)
        cells = (fine > _MASKED).reshape(rows, TOKEN, columns, TOKEN)
        shares[:, :, codes.index(sign["sign"])] = cells.mean(axis=(1, 3))
    return shares.reshape(rows * columns, len(codes))


_MASKED = 127


def _said(lesson: LessonRecord, silent: random.Random, silent_share: float) -> str:
    reasoning = "" if silent.random() < silent_share else lesson.reasoning
    return prompt.assistant_turn(reasoning, lesson.answer)


def _row(data: Cohort, record: Record) -> dict[str, Any]:
    signs = [
        {
            "sign": sign.sign,
            "region": list(sign.region) if sign.region else None,
            "mask": str(data.folder / sign.mask) if sign.mask else None,
        }
        for sign in record.signs or ()
    ]
    return {
        "photo": str(data.folder / record.file),
        "label": record.label,
        "signs": signs,
        "signs_known": record.signs is not None,
    }


def _with_photos(rows: list[dict[str, Any]], tokens: ImageTokenRange) -> Dataset:
    opened: Dataset = Dataset.from_list(rows).with_transform(_Opener(tokens))
    return opened


class _Opener:
    """Opens the photos of a batch when they are asked for."""

    def __init__(self, tokens: ImageTokenRange) -> None:
        self._limits = model_pack.ImageTokens(min=tokens.min, max=tokens.max)

    def __call__(self, batch: dict[str, list[Any]]) -> dict[str, list[Any]]:
        cv2.setNumThreads(1)
        photos = [photo.load(Path(file)) for file in batch["photo"]]
        return batch | {
            "image": [_shrunk(each, self._limits) for each in photos],
            "size": [(each.width, each.height) for each in photos],
        }


def _shrunk(each: WoundPhoto, limits: model_pack.ImageTokens) -> Image.Image:
    """A photo at the size at which the running program would show it to the model."""
    size = model_pack.image_size(limits, each.width, each.height)
    return Image.frombytes("RGB", size, photo.resized(each, *size))
