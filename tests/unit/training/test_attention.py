"""The attention that llama.cpp shows is the attention that transformers computes."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs the extra `training`")

import msgspec
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from transformers import AutoTokenizer, Qwen3VLForConditionalGeneration

from woundapp.reasoner import prompt
from woundapp.training import distil, export, model, processor, tokenizer
from woundapp.training.attention import Attention
from woundapp.training.config import ImageTokenRange, TrainingConfig
from woundapp.training.processor import PHOTO
from woundapp.training.rendering import render

_ROWS, _COLUMNS = 6, 8


def test_it_is_that_of_the_checkpoint(micro: TrainingConfig, tokenizer_file: Path, tmp_path: Path) -> None:
    assert micro.text is not None
    settings = msgspec.structs.replace(
        micro,
        image_tokens=ImageTokenRange(min=36, max=64),
        text=msgspec.structs.replace(micro.text, heads=2),
    )
    words = Tokenizer.from_file(str(tokenizer_file))
    checkpoint = tmp_path / distil.RESULT
    made = processor.of_tokenizer(words, settings.image_tokens)
    model.save(model.build(settings, words), made, checkpoint)
    pack, _ = export.export(settings, tmp_path, tmp_path / "micro", ship="F16")
    with Attention(pack) as attention:
        for number in range(2):
            pixels = render(number, (_COLUMNS * model.TOKEN, _ROWS * model.TOKEN)).pixels
            found, expected = attention.of(pixels), _eager(checkpoint, settings, pixels)
            assert found.shape == (_ROWS, _COLUMNS)
            assert found.dtype == np.float64
            assert expected.max() > 1.5 * expected.min()
            np.testing.assert_allclose(found, expected, rtol=0.01)
            assert np.corrcoef(found.ravel(), expected.ravel())[0, 1] > 0.999


def _eager(checkpoint: Path, settings: TrainingConfig, pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    """The same, by transformers."""
    reference = Qwen3VLForConditionalGeneration.from_pretrained(
        checkpoint, dtype=torch.float32, attn_implementation="eager"
    )
    reference.eval()  # type: ignore[no-untyped-call]
    words = AutoTokenizer.from_pretrained(checkpoint)
    before, after = prompt.conversation(settings.question, settings.system).split(prompt.MEDIA_MARKER)
    opening, closing = PHOTO.split(tokenizer.IMAGE_PAD)
    said = f"\n{prompt.REASONING_CLOSES}{prompt.ANSWER_OPENS}"
    ids = [
        *words.encode(before + opening),
        *[reference.config.image_token_id] * (_ROWS * _COLUMNS),
        *words.encode(closing + after),
        *words.encode(said),
    ]
    sequence = torch.tensor([ids])
    seen = sequence[0] == reference.config.image_token_id
    with torch.inference_mode():
        attentions = reference(
            input_ids=sequence,
            attention_mask=torch.ones_like(sequence),
            pixel_values=model.pixel_values(torch.from_numpy(model.patches(pixels))),
            image_grid_thw=torch.tensor([[1, _ROWS * model.MERGE, _COLUMNS * model.MERGE]]),
            mm_token_type_ids=seen[None].int(),
            logits_to_keep=1,
            output_attentions=True,
        ).attentions
    mean = torch.stack([layer[0, :, -1, seen].mean(dim=0) for layer in attentions]).mean(dim=0)
    found: NDArray[np.float64] = mean.double().numpy().reshape(_ROWS, _COLUMNS)
    return found
