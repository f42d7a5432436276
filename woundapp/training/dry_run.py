"""A stage without its weights: builds the model on torch's meta device, checks the data, estimates memory."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from peft import get_peft_model
from transformers import Qwen3VLConfig, Qwen3VLForConditionalGeneration

from woundapp.errors import TrainingError
from woundapp.training import distil, examples, model, tokenizer
from woundapp.training.config import BUILT_IN, Distil, Reinforce, Stage, TrainingConfig

_GIB = 2**30
_LOGIT_COPIES = 3
"""Float32 copies of a batch's logits at their peak: the logits, their softmax and its gradient."""

_LOGITS_AT_ONCE = 32_768
"""Words of the vocabulary whose logits TRL's fused head holds at a time."""

_LAYER_COPIES = 34
"""Bytes of activations a transformer layer keeps for each token and unit of width in 16-bit training
(Korthikanti et al., 2022, equation 1, with attention that keeps no scores)."""

_CHARACTERS = 3.5
"""Of English text for one token, on the average and on the low side."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What one device needs for a stage, in bytes, and what it works on.

    Attributes:
        parameters: of the model.
        trained: of them, adapters included.
        weights: bytes of all weights.
        gradients: bytes.
        optimizer: bytes of AdamW's two moments.
        activations: bytes kept for the backward pass, and the logits at their peak.
        generation: bytes of the key-value cache while a group of answers is sampled.
        tokens: of the longest example: prompt, photo and answer.
        examples: in the training split.
        epochs: passes over them.
    """

    parameters: int
    trained: int
    weights: int
    gradients: int
    optimizer: int
    activations: int
    generation: int
    tokens: int
    examples: int
    epochs: float

    @property
    def total(self) -> int:
        """Bytes at the peak: sampling and learning take turns."""
        return self.weights + self.gradients + self.optimizer + max(self.activations, self.generation)

    def lines(self) -> Iterator[str]:
        """The estimate, a line for each part."""
        trained = f"{self.trained / 1e6:,.1f}"
        yield f"parameters            {self.parameters / 1e6:,.1f} million, of them trained {trained}"
        yield f"examples              {self.examples:,}, passed over {self.epochs:.1f} times"
        yield f"longest example       {self.tokens:,} tokens"
        for name in ("weights", "gradients", "optimizer", "activations", "generation", "total"):
            yield f"{name:<21} {getattr(self, name) / _GIB:.1f} GiB"


def estimate(config: TrainingConfig, stage: Stage, data: Path) -> Estimate:
    """Build the stage's model without weights, read its data, and say what it needs.

    Args:
        config: the settings.
        stage: `config.pretrain`, `config.distil` or `config.reinforce`.
        data: the dataset folder, which is checked as training would check it.

    Raises:
        TrainingError: the configuration of the model is missing, or the data cannot be used.
        EvaluationError: the data cannot be used.
    """
    qwen = without_weights(config)
    whole = sum(weight.numel() for weight in qwen.parameters())
    text: Any = qwen.config.text_config
    answers = 1
    found = examples.read(data)
    if isinstance(stage, Reinforce):
        rows = examples.labelled(found, "train", config)
        answer, answers = stage.max_tokens, stage.batch
    elif isinstance(stage, Distil):
        rows = examples.taught(found, "train", config)
        answer = math.ceil(max(map(len, rows.with_format(None)["completion"])) / _CHARACTERS)
    else:
        rows, answer = examples.seen(found, "train", config), 0
    rows[0]  # the first photo opens
    asked = math.ceil(len(examples.asked_about_photo(config)) / _CHARACTERS)
    tokens = min(asked + config.image_tokens.max + answer, getattr(stage, "max_length", 10**9))
    adapted = distil.adapters(getattr(stage, "lora", None))
    with _quiet_meta():
        trained_model = get_peft_model(qwen, adapted) if adapted else qwen
    if not adapted and getattr(stage, "vision_share", 1) == 0:
        qwen.model.visual.requires_grad_(False)
    size = torch.finfo(getattr(torch, config.dtype)).bits // 8
    trained = sum(weight.numel() for weight in trained_model.parameters() if weight.requires_grad)
    layers = text.num_hidden_layers
    activations = 0
    if isinstance(stage, Distil | Reinforce):
        activations += _activations(config, tokens * stage.batch, text.hidden_size, layers)
    if any(weight.requires_grad for weight in qwen.model.visual.parameters()):
        eyes: Any = qwen.config.vision_config
        patches = config.image_tokens.max * eyes.spatial_merge_size**2
        activations += _activations(config, patches * stage.batch, eyes.hidden_size, eyes.depth)
    logits = answer * stage.batch * min(text.vocab_size, _LOGITS_AT_ONCE) * 4 * _LOGIT_COPIES
    cache = 2 * layers * text.num_key_value_heads * text.head_dim * size * tokens * answers
    trained_size = 4 if adapted else size
    return Estimate(
        parameters=whole,
        trained=trained,
        weights=whole * size,
        gradients=trained * trained_size,
        optimizer=2 * trained * trained_size,
        activations=activations + logits,
        generation=cache if isinstance(stage, Reinforce) else 0,
        tokens=tokens,
        examples=len(rows),
        epochs=_epochs(stage, len(rows)),
    )


def _activations(config: TrainingConfig, tokens: int, width: int, layers: int) -> int:
    """Bytes that some transformer layers keep for the backward pass."""
    size = torch.finfo(getattr(torch, config.dtype)).bits // 8
    layer = tokens * width * _LAYER_COPIES * size // 2
    return tokens * width * size * layers + layer if config.gradient_checkpointing else layer * layers


def without_weights(config: TrainingConfig) -> Qwen3VLForConditionalGeneration:
    """The configured model on torch's meta device, which keeps shapes and no numbers.

    Raises:
        TrainingError: neither the base's folder nor its published configuration is there.
    """
    if not config.base:
        with torch.device("meta"):
            return model.build(config, tokenizer.train([examples.asked_about_photo(config)], 400))
    for file in (
        Path(config.base) / "config.json",
        BUILT_IN / "published" / f"{Path(config.base).name.lower()}.json",
    ):
        if file.is_file():
            with torch.device("meta"):
                return Qwen3VLForConditionalGeneration(Qwen3VLConfig.from_json_file(file))
    known = ", ".join(sorted(path.stem for path in (BUILT_IN / "published").glob("*.json")))
    raise TrainingError(
        f"Nothing is known of the model {config.base}: it has no config.json, and its published "
        f"configuration is none of {known}. Nothing was started. Correct `base` in the configuration."
    )


def _epochs(stage: Stage, rows: int) -> float:
    answers = stage.group if isinstance(stage, Reinforce) else 1
    return stage.steps * stage.batch * stage.accumulate / answers / rows


@contextmanager
def _quiet_meta() -> Iterator[None]:
    with torch.device("meta"):
        yield
