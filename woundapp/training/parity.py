"""Compares a pack in llama.cpp with the checkpoint it was made from: logits at the verdict token."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import Qwen3VLForConditionalGeneration

from woundapp.reasoner import llama, prompt
from woundapp.reasoner.model_pack import ModelPack
from woundapp.training import model, teacher
from woundapp.training.measure import MEASURED_SEEDS
from woundapp.training.rendering import render

_CONTEXT = 1024


@dataclass(frozen=True, slots=True)
class Parity:
    """How far two runs of one model are apart at the verdict token.

    Attributes:
        photos: that were compared.
        largest: the largest difference of a logit over all photos.
        correlation: of all logits, the least over all photos.
        same_choice: share of photos whose likeliest next token is the same.
    """

    photos: int
    largest: float
    correlation: float
    same_choice: float

    def as_json(self) -> str:
        return json.dumps({name: getattr(self, name) for name in self.__slots__})


def compare(checkpoint: Path, pack: ModelPack, photos: int = 20) -> Parity:
    """Run held-out photos, each with a teacher's reasoning, through transformers and llama.cpp.

    Args:
        checkpoint: a Hugging Face folder.
        pack: made from it; F16 for parity, quantized to see what quantization costs.
        photos: how many.
    """
    reference = Qwen3VLForConditionalGeneration.from_pretrained(checkpoint, dtype=torch.float32)
    reference.eval()  # type: ignore[no-untyped-call]
    differences, correlations, same = [], [], 0
    options = llama.EngineOptions(_CONTEXT, pack.manifest.image_tokens.max, gpu_layers=0, threads=1)
    asked = prompt.conversation(pack.manifest.prompt.question, pack.manifest.prompt.system)
    files = (pack.model_file, pack.projector_file)
    with llama.Engine(*files, options, lambda _: None, lambda: False) as engine:
        for number in range(photos):
            wound = render(MEASURED_SEEDS + number, (256, 256))
            engine.forget()
            parts = engine.encode(asked, wound.pixels.tobytes(), 256, 256)
            reasoning = teacher.teach(wound, random.Random(number)).reasoning
            said = engine.tokenize(f"{reasoning}\n{prompt.REASONING_CLOSES}{prompt.ANSWER_OPENS}")
            engine.evaluate(parts)
            engine.append(said)
            measured = engine.logits()
            expected = _logits(reference, parts, said, wound.pixels)[: len(measured)]
            differences.append(float(np.abs(measured - expected).max()))
            correlations.append(float(np.corrcoef(measured, expected)[0, 1]))
            same += int(measured.argmax() == expected.argmax())
    return Parity(photos, max(differences), min(correlations), same / photos)


def _logits(
    reference: Qwen3VLForConditionalGeneration,
    parts: list[llama.TextPart | llama.PhotoPart],
    said: list[int],
    pixels: NDArray[np.uint8],
) -> NDArray[np.float32]:
    """The checkpoint's own next-token logits after the very same tokens."""
    ids: list[int] = []
    for part in parts:
        if isinstance(part, llama.PhotoPart):
            ids += [reference.config.image_token_id] * part.columns * part.rows
        else:
            ids += part.tokens
    ids += said
    tokens = torch.tensor([ids])
    height, width = pixels.shape[:2]
    grid = torch.tensor([[1, height // model.PATCH, width // model.PATCH]])
    with torch.inference_mode():
        logits = reference(
            input_ids=tokens,
            attention_mask=torch.ones_like(tokens),
            pixel_values=model.pixel_values(torch.from_numpy(model.patches(pixels))),
            image_grid_thw=grid,
            mm_token_type_ids=(tokens == reference.config.image_token_id).int(),
            logits_to_keep=1,
        ).logits
    last: NDArray[np.float32] = logits[0, -1].numpy()
    return last
