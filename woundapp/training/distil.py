"""Trains the demonstration model from nothing: its eyes on sign masks, then its words on the teacher's."""

from collections.abc import Mapping
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import Qwen3VLForConditionalGeneration

from woundapp.errors import TrainingError
from woundapp.reasoner import prompt
from woundapp.training import lessons, loop, model
from woundapp.training.config import TrainingConfig
from woundapp.training.lessons import Batch, Lessons
from woundapp.training.rendering import SIGN_CODES

_DISTIL_SEEDS = 100_000_000
"""The second stage sees photos that the first has not seen."""


class Student(nn.Module):
    """The model, and a linear head that reads the signs off its image tokens.

    The head is only for training: with the words alone to learn from, a model this small never comes to
    look at the photo. What it can read linearly there, the language model can read as well.
    """

    def __init__(self, config: TrainingConfig, tokenizer: Tokenizer) -> None:
        super().__init__()
        self.qwen: Qwen3VLForConditionalGeneration = model.build(config, tokenizer)
        self.signs = nn.Linear(config.text.width, len(SIGN_CODES))
        nn.init.constant_(self.signs.bias, -3.0)  # most tokens show no sign

    def look(self, batch: Batch) -> tuple[Tensor, list[Tensor]]:
        """What the vision tower makes of the photos.

        Returns:
            The image tokens of all photos one after the other, and those for each deepstack layer.
        """
        grid = torch.tensor([[1, batch.rows * model.MERGE, batch.columns * model.MERGE]])
        with model.flat_patch_embedding(self.qwen):
            seen = self.qwen.model.visual(
                model.pixel_values(batch.patches), grid_thw=grid.expand(len(batch.tokens), 3)
            )
        return seen.pooler_output, list(seen.deepstack_features)

    def mask_loss(self, seen: Tensor, batch: Batch) -> Tensor:
        """How far the head is from the share of each image token that each sign covers."""
        guess = self.signs(seen).view(batch.coverage.shape)
        return nn.functional.binary_cross_entropy_with_logits(guess, batch.coverage)

    def hidden(self, seen: Tensor, deepstack: list[Tensor], batch: Batch) -> Tensor:
        """The language model's last hidden state, `(photos, length, width)`."""
        language = self.qwen.model.language_model
        words = language.embed_tokens(batch.tokens)
        count, length, _ = words.shape
        image = slice(batch.before, batch.before + batch.rows * batch.columns)
        filled = torch.cat(
            (words[:, : image.start], seen.view(count, -1, words.shape[2]), words[:, image.stop :]), dim=1
        )
        is_image = torch.zeros(count, length, dtype=torch.bool)
        is_image[:, image] = True
        place = model.positions(batch.before, batch.columns, batch.rows, length)
        output: Tensor = language(
            inputs_embeds=filled,
            position_ids=place[:, None].expand(3, count, length),
            visual_pos_masks=is_image,
            deepstack_visual_embeds=deepstack,
            use_cache=False,
        ).last_hidden_state
        return output

    def word_losses(self, hidden: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
        """The weighted loss over the answers, and the loss at the verdict alone, for the eyes."""
        wanted = batch.labels != lessons.IGNORED
        logits = self.qwen.lm_head(hidden[wanted])
        each = nn.functional.cross_entropy(logits, batch.labels[wanted], reduction="none")
        weights = batch.weights[wanted]
        verdict = each.detach()[weights == lessons.VERDICT_WEIGHT].mean()
        return (each * weights).sum() / weights.sum(), verdict


def pretrain(config: TrainingConfig, folder: Path, report: loop.Report) -> None:
    """First stage: from each image token, the share of it that each sign covers.

    Args:
        config: the settings.
        folder: keeps the tokenizer and the checkpoint; training goes on from there if it was cut off.
        report: is told about every step.

    Raises:
        TrainingError: what the folder holds cannot be used.
    """
    student, tokenizer = _student(config, folder)
    stage = config.pretrain
    trained = list(student.qwen.model.visual.parameters()) + list(student.signs.parameters())
    trainer = loop.Trainer("pretrain", student, [(trained, 1.0)], stage, _pretrained(folder), report)
    held_out = _held_out(config, tokenizer, stage.batch, stage.check_photos)
    trainer.run(
        Lessons(config, tokenizer, stage.batch, 0),
        config.workers,
        lambda batch: {"masks": student.mask_loss(student.look(batch)[0], batch)},
        lambda: _mask_check(student, held_out),
    )


def distil(config: TrainingConfig, folder: Path, report: loop.Report) -> None:
    """Second stage: the teacher's words, while the eyes keep learning the masks.

    Args:
        config: the settings.
        folder: of `pretrain`; training goes on from there if it was cut off.
        report: is told about every step.

    Raises:
        TrainingError: the first stage is missing, or what the folder holds cannot be used.
    """
    student, tokenizer = _student(config, folder)
    stage = config.distil
    if not _pretrained(folder).is_file():
        raise TrainingError(
            f"The folder {folder} holds no pre-trained vision tower, without which the model never looks "
            "at the photo. Nothing was started. Run `woundapp train pretrain` into this folder first."
        )
    student.load_state_dict(loop.read_checkpoint(_pretrained(folder))["module"])
    eyes = list(student.qwen.model.visual.parameters())
    words = list(student.qwen.model.language_model.parameters()) + list(student.signs.parameters())
    groups = [(words, 1.0), (eyes, stage.vision_share)]
    trainer = loop.Trainer("distil", student, groups, stage, _distilled(folder), report)
    held_out = _held_out(config, tokenizer, stage.batch, stage.check_photos)
    verdicts = _verdict_tokens(tokenizer)

    def losses(batch: Batch) -> dict[str, Tensor]:
        seen, deepstack = student.look(batch)
        words, verdict = student.word_losses(student.hidden(seen, deepstack, batch), batch)
        masks = student.mask_loss(seen, batch) * stage.mask_weight
        return {"words": words, "masks": masks, "verdict": verdict * 0}

    trainer.run(
        Lessons(config, tokenizer, stage.batch, _DISTIL_SEEDS),
        config.workers,
        losses,
        lambda: _word_check(student, held_out, verdicts),
    )


def finished(config: TrainingConfig, folder: Path) -> tuple[Qwen3VLForConditionalGeneration, Tokenizer]:
    """The model as `distil` left it in the folder, and its tokenizer.

    Raises:
        TrainingError: there is none, or it cannot be used.
    """
    if not _distilled(folder).is_file():
        raise TrainingError(
            f"The folder {folder} holds no trained model. Nothing was written. "
            "Run `woundapp train pretrain` and `woundapp train distil` into it first."
        )
    student, tokenizer = _student(config, folder)
    student.load_state_dict(loop.read_checkpoint(_distilled(folder))["module"])
    student.qwen.eval()  # type: ignore[no-untyped-call]
    return student.qwen, tokenizer


def _pretrained(folder: Path) -> Path:
    return folder / "pretrain.pt"


def _distilled(folder: Path) -> Path:
    return folder / "distil.pt"


def _student(config: TrainingConfig, folder: Path) -> tuple[Student, Tokenizer]:
    if config.threads:
        torch.set_num_threads(config.threads)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "tokenizer.json"
    if not file.is_file():
        lessons.train_tokenizer(config).save(str(file))
    tokenizer = Tokenizer.from_file(str(file))
    return Student(config, tokenizer), tokenizer


def _held_out(config: TrainingConfig, tokenizer: Tokenizer, batch: int, photos: int) -> list[Batch]:
    held_out = Lessons(config, tokenizer, batch, lessons.HELD_OUT_SEEDS)
    return [held_out[number] for number in range(max(1, photos // batch))]


def _mask_check(student: Student, held_out: list[Batch]) -> Mapping[str, float]:
    """Loss, and for each sign how well its mean share over the photo tells photos with it from the rest."""
    loss, overlap, union = 0.0, torch.zeros(len(SIGN_CODES)), torch.zeros(len(SIGN_CODES))
    for batch in held_out:
        seen, _ = student.look(batch)
        loss += student.mask_loss(seen, batch).item() / len(held_out)
        guess = student.signs(seen).view(batch.coverage.shape) > 0
        truth = batch.coverage > 0.5
        overlap += (guess & truth).sum((0, 1))
        union += (guess | truth).sum((0, 1))
    figures = {
        f"iou_{sign}": (overlap / union.clamp(min=1))[index].item() for index, sign in enumerate(SIGN_CODES)
    }
    return {"held_out_masks": loss} | figures


def _word_check(student: Student, held_out: list[Batch], verdicts: tuple[int, int]) -> Mapping[str, float]:
    """Accuracy at the verdict's token, after the teacher's reasoning and straight after the photo."""
    right: dict[str, int] = {"reasoned": 0, "silent": 0}
    of: dict[str, int] = {"reasoned": 0, "silent": 0}
    loss = masks = 0.0
    for batch in held_out:
        seen, deepstack = student.look(batch)
        hidden = student.hidden(seen, deepstack, batch)
        words, _ = student.word_losses(hidden, batch)
        loss += words.item() / len(held_out)
        masks += student.mask_loss(seen, batch).item() / len(held_out)
        rows = torch.arange(len(batch.tokens))
        logits = student.qwen.lm_head(hidden[rows, batch.verdict_at])
        guess = logits[:, verdicts[0]] > logits[:, verdicts[1]]
        first_answer = (batch.labels != lessons.IGNORED).float().argmax(1)
        for row in range(len(rows)):
            kind = "silent" if batch.verdict_at[row] - first_answer[row] < 4 else "reasoned"
            right[kind] += int(guess[row] == batch.infected[row])
            of[kind] += 1
    figures = {f"accuracy_{kind}": right[kind] / max(of[kind], 1) for kind in right}
    return {"held_out_words": loss, "held_out_masks": masks} | figures


def _verdict_tokens(tokenizer: Tokenizer) -> tuple[int, int]:
    """The first token of an infected and of a not infected verdict."""
    first = [tokenizer.encode(prompt.ANSWER_OPENS + word).ids[1] for word in ("infected", "not_infected")]
    return first[0], first[1]
