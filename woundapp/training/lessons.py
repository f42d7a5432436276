"""Batches of rendered photos with their lessons, the same for the same seed, wherever training resumes."""

import random
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.utils.data import Dataset

from woundapp.reasoner import prompt
from woundapp.training import model, teacher
from woundapp.training import tokenizer as tokens
from woundapp.training.config import TrainingConfig
from woundapp.training.rendering import SIGN_CODES, RenderedWound, render

HELD_OUT_SEEDS = 2_000_000_000
"""Seeds from here on are never trained on; the training's are below a thousand million."""

TRAINING_SEEDS = 1_000_000_000

VERDICT_WEIGHT = 6.0
"""How much more the verdict's token counts than any other: all else depends on it."""

IGNORED = -100


@dataclass(frozen=True, slots=True)
class Batch:
    """Photos of one shape and what to say of them.

    Attributes:
        patches: of all photos one after the other, `uint8`, `(photos * patches, 3 * PATCH * PATCH)`.
        columns: image tokens across one photo.
        rows: image tokens down.
        coverage: share of each image token that each sign covers, `(photos, rows * columns, signs)`.
        tokens: prompt and answer, padded at the end, `(photos, length)`.
        labels: the token that should come next, or IGNORED, `(photos, length)`.
        weights: of each label in the loss, `(photos, length)`.
        verdict_at: index in `labels` of the verdict's token, `(photos,)`.
        infected: the truth, `(photos,)`.
        before: tokens before the photo.
    """

    patches: Tensor
    columns: int
    rows: int
    coverage: Tensor
    tokens: Tensor
    labels: Tensor
    weights: Tensor
    verdict_at: Tensor
    infected: Tensor
    before: int


class Lessons(Dataset[Batch]):
    """The batch of each training step, rendered when it is asked for."""

    def __init__(self, config: TrainingConfig, tokenizer: Tokenizer, batch: int, first_seed: int) -> None:
        self._config = config
        self._tokenizer = tokenizer
        self._batch = batch
        self._first_seed = first_seed

    def __getitem__(self, step: int) -> Batch:
        cv2.setNumThreads(1)
        first = self._first_seed + step * self._batch
        weights = self._config.shape_weights
        width, height = random.Random(first).choices(self._config.shapes, weights)[0]
        return self.lesson_batch([first + offset for offset in range(self._batch)], (width, height))

    def lesson_batch(self, seeds: list[int], size: tuple[int, int]) -> Batch:
        """Render the photos of the seeds in one size and word their lessons."""
        photos = [render(seed, size) for seed in seeds]
        share = self._config.silent_share
        lessons = [
            teacher.teach(photo, random.Random(seed), share)
            for seed, photo in zip(seeds, photos, strict=True)
        ]
        columns, rows = size[0] // model.TOKEN, size[1] // model.TOKEN
        opening, closing = prompt.conversation(self._config.question).split(prompt.MEDIA_MARKER)
        before = self._encoded(opening + tokens.VISION_START)
        image = [tokens.number(self._tokenizer, tokens.IMAGE_PAD)] * (rows * columns)
        asked = before + image + self._encoded(tokens.VISION_END + closing)
        answers = [self._encoded(lesson.turn()) for lesson in lessons]
        length = len(asked) + max(map(len, answers))
        shape = (len(seeds), length)
        ids = np.full(shape, tokens.number(self._tokenizer, tokens.END_OF_TEXT), np.int64)
        labels = np.full(shape, IGNORED, np.int64)
        weights = np.ones(shape, np.float32)
        verdict_at = np.zeros(len(seeds), np.int64)
        verdict_follows = tokens.number(self._tokenizer, prompt.ANSWER_OPENS)
        for row, said in enumerate(answers):
            ids[row, : len(asked)] = asked
            ids[row, len(asked) : len(asked) + len(said)] = said
            labels[row, len(asked) - 1 : len(asked) - 1 + len(said)] = said
            verdict_at[row] = len(asked) + said.index(verdict_follows)
            weights[row, verdict_at[row]] = VERDICT_WEIGHT
        return Batch(
            patches=torch.from_numpy(np.concatenate([model.patches(photo.pixels) for photo in photos])),
            columns=columns,
            rows=rows,
            coverage=torch.from_numpy(np.stack([coverage(photo) for photo in photos])),
            tokens=torch.from_numpy(ids),
            labels=torch.from_numpy(labels),
            weights=torch.from_numpy(weights),
            verdict_at=torch.from_numpy(verdict_at),
            infected=torch.tensor([photo.infected for photo in photos]),
            before=len(before),
        )

    def _encoded(self, text: str) -> list[int]:
        return list(self._tokenizer.encode(text).ids)


def coverage(photo: RenderedWound) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Share of each image token that each sign covers, `(image tokens, signs)`, signs as in SIGN_CODES."""
    height, width = photo.pixels.shape[:2]
    rows, columns = height // model.TOKEN, width // model.TOKEN
    shares = np.zeros((rows * columns, len(SIGN_CODES)), np.float32)
    for index, sign in enumerate(SIGN_CODES):
        if sign in photo.masks:
            cells = photo.masks[sign].reshape(rows, model.TOKEN, columns, model.TOKEN)
            shares[:, index] = cells.mean(axis=(1, 3)).reshape(-1)
    return shares


def train_tokenizer(config: TrainingConfig, photos: int = 2000) -> Tokenizer:
    """Train the tokenizer on lessons about small training photos and on the question."""
    corpus = [prompt.conversation(config.question)]
    for seed in range(photos):
        photo = render(TRAINING_SEEDS - 1 - seed, (64, 64))
        corpus.append(teacher.teach(photo, random.Random(seed)).turn())
    return tokens.train(corpus, config.text.vocabulary)
