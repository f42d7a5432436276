"""Stage 0, only for a model made from nothing: its vision tower learns where the signs are."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import EvalPrediction, Qwen3VLForConditionalGeneration, TrainingArguments

from woundapp.errors import TrainingError
from woundapp.training import examples, lesson_records, model, processor, stage
from woundapp.training import tokenizer as tokens
from woundapp.training.config import TrainingConfig
from woundapp.training.processor import WoundProcessor
from woundapp.training.rendering import SIGN_CODES

RESULT = "pretrained"
_VISIBLE = 0.5


class Eyes(nn.Module):
    """A vision tower and the head that reads the signs off its image tokens."""

    def __init__(self, qwen: Qwen3VLForConditionalGeneration) -> None:
        super().__init__()
        self.visual = qwen.model.visual
        self.sign_head: nn.Module = sign_head(qwen)

    def forward(self, pixel_values: Tensor, image_grid_thw: Tensor, coverage: Tensor) -> dict[str, Tensor]:
        """The loss, and the head's guesses, `(image tokens, signs)`."""
        seen = self.visual(pixel_values, grid_thw=image_grid_thw).pooler_output
        guess = self.sign_head(seen)
        return {"loss": mask_loss(guess, coverage), "logits": guess}


def sign_head(qwen: Qwen3VLForConditionalGeneration) -> nn.Module:
    """The head that `model.add_sign_head` gave the model."""
    head = qwen.sign_head
    assert isinstance(head, nn.Module)
    return head


def mask_loss(guess: Tensor, coverage: Tensor) -> Tensor:
    """How far a head's guesses are from the share of each image token that each sign covers."""
    return nn.functional.binary_cross_entropy_with_logits(guess.float(), coverage)


class _EyesTrainer(stage.Saving):
    """The plain trainer."""


def pretrain(config: TrainingConfig, data: Path, folder: Path, report: stage.Report) -> None:
    """From each image token of a photo, learn the share of it that each sign covers.

    Args:
        config: the settings, of a model made from nothing.
        data: a dataset folder with masks.
        folder: keeps checkpoints; the model ends in its folder `pretrained`.
        report: is told how it goes.

    Raises:
        TrainingError: the configuration has no such stage, the data lack masks, or the checkpoints cannot
            be used or written.
    """
    if config.pretrain is None:
        raise TrainingError(
            f"The configuration {config.name} starts from a published model, whose eyes are trained already. "
            "Nothing was started. Go on with `woundapp train distil`."
        )
    found = examples.read(data)
    checks = examples.seen(found, "validation", config)
    work = folder / "pretrain"
    work.mkdir(parents=True, exist_ok=True)
    made = _processor(config, data, work / "tokenizer.json")
    settings = stage.arguments(config, config.pretrain, work)
    qwen = model.build(config, made.tokenizer.backend_tokenizer)
    model.add_sign_head(qwen, len(SIGN_CODES))
    trainer = _EyesTrainer(
        Eyes(qwen),
        TrainingArguments(**settings, label_names=["coverage"]),
        data_collator=_Collator(made),
        train_dataset=examples.seen(found, "train", config),
        eval_dataset=checks.select(range(min(config.pretrain.check_photos, len(checks)))),
        compute_metrics=_overlaps,
    )
    with model.flat_patch_embedding(qwen):
        stage.run(trainer, "pretrain", config, config.pretrain, report)
    if trainer.is_world_process_zero():
        model.save(qwen, made, folder / RESULT)


class _Collator:
    """Photos and sign masks as a batch of patches and shares."""

    def __init__(self, made: WoundProcessor) -> None:
        self._images = made.image_processor

    def __call__(self, rows: Sequence[dict[str, Any]]) -> dict[str, Tensor]:
        seen = self._images(images=[[row["image"]] for row in rows], return_tensors="pt")
        return {
            "pixel_values": seen["pixel_values"],
            "image_grid_thw": seen["image_grid_thw"],
            "coverage": coverage_of(rows),
        }


def coverage_of(rows: Sequence[dict[str, Any]]) -> Tensor:
    """Shares of the signs in the image tokens of all photos, one after the other, `(image tokens, signs)`."""
    shares = []
    for row in rows:
        width, height = row["image"].size
        shares.append(
            examples.coverage(row["signs"], SIGN_CODES, width // model.TOKEN, height // model.TOKEN)
        )
    return torch.from_numpy(np.concatenate(shares))


def _processor(config: TrainingConfig, data: Path, file: Path) -> WoundProcessor:
    """With a tokenizer trained on the lessons of the data, once."""
    if not file.is_file():
        assert config.text is not None, "a model made from nothing has sizes"
        corpus = [examples.asked_about_photo(config)]
        corpus += [lesson.turn() for lesson in lesson_records.read(data).values()]
        tokens.train(corpus, config.text.vocabulary).save(str(file))
    return processor.of_tokenizer(Tokenizer.from_file(str(file)), config.image_tokens)


def _overlaps(found: EvalPrediction) -> dict[str, float]:
    """For each sign, the overlap of the image tokens it was seen in with those it covers (IoU)."""
    guess, truth = np.asarray(found.predictions) > 0, np.asarray(found.label_ids) > _VISIBLE
    both, either = (guess & truth).sum(0), (guess | truth).sum(0)
    return {f"iou_{sign}": float(both[at] / max(either[at], 1)) for at, sign in enumerate(SIGN_CODES)}
