"""Stage 1: reasoning distillation, supervised fine-tuning on a teacher's lessons."""

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig
from torch import Tensor
from transformers import Qwen3VLForConditionalGeneration
from trl.trainer.sft_config import SFTConfig
from trl.trainer.sft_trainer import DataCollatorForVisionLanguageModeling, SFTTrainer

from woundapp.errors import TrainingError
from woundapp.reasoner import prompt
from woundapp.training import examples, model, pretrain, processor, stage
from woundapp.training.config import Distil, Lora, TrainingConfig
from woundapp.training.processor import WoundProcessor

RESULT = "distilled"

_IGNORED = -100
_CLOSING = 3
"""Tokens that close an empty reasoning, at most."""


def distil(config: TrainingConfig, data: Path, folder: Path, report: stage.Report) -> None:
    """Teach the model the teacher's words: the loss is on the assistant's turn only.

    Args:
        config: the settings.
        data: a dataset folder with lessons.
        folder: of `pretrain` for a model made from nothing; keeps checkpoints; the model ends in its folder
            `distilled`.
        report: is told how it goes.

    Raises:
        TrainingError: the model to start from is missing, the data have no lessons, or the checkpoints
            cannot be used or written.
    """
    found = examples.read(data)
    qwen, made = starting_point(config, folder)
    wanted = config.distil
    work = folder / "distil"
    checks = examples.taught(found, "validation", config)
    trainer = _Distiller(
        qwen,
        SFTConfig(
            **stage.arguments(config, wanted, work),
            max_length=wanted.max_length,
            dataset_kwargs={"skip_prepare_dataset": True},
            prediction_loss_only=True,
        ),
        data_collator=_Collator(made, wanted, has_sign_head(qwen)),
        train_dataset=examples.taught(found, "train", config),
        eval_dataset=checks.select(range(min(wanted.check_photos, len(checks)))),
        processing_class=made,
        peft_config=adapters(wanted.lora),
    )
    trainer.prepare(wanted, made.tokenizer(prompt.ANSWER_OPENS)["input_ids"])
    with trained_fast(qwen, config):
        stage.run(trainer, "distil", config, wanted, report)
    if trainer.is_world_process_zero():
        model.save(merged(trainer.model), made, folder / RESULT)


def starting_point(
    config: TrainingConfig, folder: Path
) -> tuple[Qwen3VLForConditionalGeneration, WoundProcessor]:
    """The published model, or what `pretrain` left in the folder.

    Raises:
        TrainingError: it is not there.
    """
    start = Path(config.base) if config.base else folder / pretrain.RESULT
    if not start.is_dir():
        raise TrainingError(
            f"The model to start from is missing: there is no folder {start}. Nothing was started. "
            + (
                "Download the published model there, or correct `base` in the configuration."
                if config.base
                else "Run `woundapp train pretrain` into this folder first, without which a model made from "
                "nothing never looks at the photo."
            )
        )
    return model.read(start, config.dtype), processor.read(start, config.image_tokens)


def adapters(lora: Lora | None) -> LoraConfig | None:
    """What peft is to train, or None for all weights."""
    if lora is None:
        return None
    return LoraConfig(
        r=lora.rank,
        lora_alpha=lora.alpha,
        lora_dropout=lora.dropout,
        # the language model's layers alone: the vision tower has layers of the same names
        target_modules=rf".*language_model.*\.({'|'.join(lora.targets)})",
        task_type="CAUSAL_LM",
    )


def merged(trained: Any) -> Qwen3VLForConditionalGeneration:
    """The model with its adapters, if it has any, added to its weights."""
    whole: Qwen3VLForConditionalGeneration = (
        trained.merge_and_unload() if hasattr(trained, "merge_and_unload") else trained
    )
    return whole


def trained_fast(qwen: Qwen3VLForConditionalGeneration, config: TrainingConfig) -> Any:
    """On a CPU, embed patches by a matrix product while the block lasts."""
    return nullcontext() if torch.cuda.is_available() or config.base else model.flat_patch_embedding(qwen)


def has_sign_head(qwen: Qwen3VLForConditionalGeneration) -> bool:
    """Whether the model was pre-trained on masks."""
    return hasattr(qwen, "sign_head")


class _Collator:
    """TRL's collator, with the shares of the signs beside it."""

    def __init__(self, made: WoundProcessor, wanted: Distil, sign_head: bool) -> None:
        self._masks = sign_head and wanted.mask_weight > 0
        self._collate = DataCollatorForVisionLanguageModeling(
            made, max_length=wanted.max_length, completion_only_loss=True
        )

    def __call__(self, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
        batch: dict[str, Any] = self._collate(
            [{name: row[name] for name in ("image", "prompt", "completion")} for row in rows]
        )
        if self._masks:
            batch["coverage"] = pretrain.coverage_of(rows)
        return batch


class _Distiller(stage.Saving, SFTTrainer):
    """TRL's trainer, with a weight on the verdict's token and the sign masks in the loss."""

    def prepare(self, wanted: Distil, opening: Sequence[int]) -> None:
        """Take the settings and watch what the model and its vision tower put out.

        Args:
            wanted: the stage.
            opening: tokens that stand before each verdict.
        """
        self._wanted = wanted
        self._opening = torch.tensor(opening)
        self._words: Any = None
        self._seen: Any = None
        qwen = core(self.model)
        if wanted.vision_share == 0:
            qwen.model.visual.requires_grad_(False)
        assert self.model is not None, "a trainer is made with its model"
        self.model.register_forward_hook(self._watch_words)
        qwen.model.visual.register_forward_hook(self._watch_eyes)

    def compute_loss(
        self, model: Any, inputs: dict[str, Any], return_outputs: bool = False, num_items_in_batch: Any = None
    ) -> Any:
        """TRL's loss and metrics, and what this stage adds to the loss."""
        coverage = inputs.pop("coverage", None)
        loss = super().compute_loss(  # type: ignore[no-untyped-call]
            model, inputs, return_outputs, num_items_in_batch
        )
        mode = "train" if model.training else "eval"
        learnt = self._words.label_mask.sum() if num_items_in_batch is None else num_items_in_batch
        surprise = self._verdict_surprise(inputs["labels"], mode)
        loss = loss + surprise * (self._wanted.verdict_weight - 1) / learnt
        if coverage is not None:
            head = pretrain.sign_head(core(self.model))
            # the model's own multiplications may be in bfloat16, and the head stands outside of them
            masks = pretrain.mask_loss(head(self._seen.to(next(head.parameters()).dtype)), coverage)
            self._metrics[mode]["masks"].append(masks.item())
            loss = loss + masks * self._wanted.mask_weight
        self._words = self._seen = None
        return loss

    def _verdict_surprise(self, labels: Tensor, mode: str) -> Tensor:
        """The sum of the losses at the verdicts' tokens; how often they were right goes to the metrics."""
        opening = self._opening.to(labels.device)
        row, start = (labels.unfold(1, len(opening), 1) == opening).all(-1).nonzero(as_tuple=True)
        at = start + len(opening)
        inside = at < labels.shape[1]  # a lesson cut at its longest may have lost its verdict
        row, start, at = row[inside], start[inside], at[inside]
        # a token's log-probability stands where the token before it was read
        right = self._words.is_top1[row, at - 1].float()
        silent = start - (labels[row] != _IGNORED).int().argmax(1) <= _CLOSING
        for kind, chosen in (("silent", silent), ("reasoned", ~silent)):
            if chosen.any():
                self._metrics[mode][f"verdict_{kind}"].append(right[chosen].mean().item())
        surprise: Tensor = -self._words.log_probs[row, at - 1].sum()
        return surprise

    def _watch_words(self, _module: Any, _inputs: Any, output: Any) -> None:
        self._words = output

    def _watch_eyes(self, _module: Any, _inputs: Any, output: Any) -> None:
        self._seen = output.pooler_output


def core(trained: Any) -> Qwen3VLForConditionalGeneration:
    """The model itself, whatever adapters it wears."""
    core: Qwen3VLForConditionalGeneration = (
        trained.get_base_model() if hasattr(trained, "get_base_model") else trained
    )
    return core
