"""The demonstration model itself: a small Qwen3-VL, what goes into it, and its Hugging Face folder."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import PreTrainedTokenizerFast, Qwen3VLConfig, Qwen3VLForConditionalGeneration

from woundapp.training import tokenizer as tokens
from woundapp.training.config import TrainingConfig

PATCH = 16
MERGE = 2
TOKEN = PATCH * MERGE
"""Pixels along the side of one image token."""

_HEAD = 64
_GRID_SIDE = 16
_ROPE_SECTIONS = (12, 10, 10)


def build(config: TrainingConfig, tokenizer: Tokenizer) -> Qwen3VLForConditionalGeneration:
    """A model of the configured sizes with fresh weights, drawn from the configuration's seed."""
    text, vision = config.text, config.vision
    ids = {name: tokens.number(tokenizer, name) for name in tokens.SPECIAL_TOKENS}
    settings = Qwen3VLConfig(
        text_config={
            "vocab_size": -(-tokenizer.get_vocab_size() // 64) * 64,
            "hidden_size": text.width,
            "intermediate_size": text.inner,
            "num_hidden_layers": text.layers,
            "num_attention_heads": text.heads,
            "num_key_value_heads": text.key_value_heads,
            "head_dim": _HEAD,
            "max_position_embeddings": text.context,
            "rope_parameters": {
                "rope_type": "default",
                "rope_theta": 5_000_000.0,
                "mrope_section": list(_ROPE_SECTIONS),
                "mrope_interleaved": True,
            },
            "bos_token_id": ids[tokens.END_OF_TEXT],
            "eos_token_id": ids["<|im_end|>"],
            "tie_word_embeddings": True,
        },
        vision_config={
            "depth": vision.layers,
            "hidden_size": vision.width,
            "intermediate_size": vision.inner,
            "num_heads": vision.heads,
            "patch_size": PATCH,
            "spatial_merge_size": MERGE,
            "temporal_patch_size": 2,
            "out_hidden_size": text.width,
            "num_position_embeddings": _GRID_SIDE**2,
            "deepstack_visual_indexes": list(vision.deepstack),
        },
        image_token_id=ids[tokens.IMAGE_PAD],
        video_token_id=ids[tokens.VIDEO_PAD],
        vision_start_token_id=ids[tokens.VISION_START],
        vision_end_token_id=ids[tokens.VISION_END],
        tie_word_embeddings=True,
    )
    torch.manual_seed(config.seed)
    return Qwen3VLForConditionalGeneration(settings)


def patches(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A photo cut into patches, in the order of Qwen-VL: the four of one image token stand together.

    Args:
        pixels: `(height, width, 3)`, both sides multiples of TOKEN.

    Returns:
        `(patches, 3 * PATCH * PATCH)`.
    """
    height, width, _ = pixels.shape
    cut = pixels.reshape(height // TOKEN, MERGE, PATCH, width // TOKEN, MERGE, PATCH, 3)
    return np.ascontiguousarray(cut.transpose(0, 3, 1, 4, 6, 2, 5)).reshape(-1, 3 * PATCH * PATCH)


def pixel_values(cut: Tensor) -> Tensor:
    """Patches as the vision tower takes them: -1 to 1, each twice, since a still is a film of two frames."""
    scaled = cut.to(torch.float32).div_(127.5).sub_(1).view(-1, 3, 1, PATCH, PATCH)
    return scaled.expand(-1, 3, 2, PATCH, PATCH).reshape(len(cut), -1)


@contextmanager
def flat_patch_embedding(model: Qwen3VLForConditionalGeneration) -> Iterator[None]:
    """Within the block, patches are embedded by a matrix product instead of the convolution it equals.

    A convolution whose stride is its kernel is a linear map, and on a CPU the product takes a fifth of
    the time.
    """
    embedding = model.model.visual.patch_embed
    convolution = embedding.proj

    def embed(cut: Tensor) -> Tensor:
        return nn.functional.linear(cut, convolution.weight.flatten(1), convolution.bias)

    embedding.forward = embed
    try:
        yield
    finally:
        del embedding.forward


def positions(before: int, columns: int, rows: int, length: int) -> Tensor:
    """Positions in time, height and width (M-RoPE) of a sequence with one photo in it.

    Args:
        before: tokens before the photo.
        columns: image tokens across.
        rows: image tokens down.
        length: of the whole sequence in tokens.

    Returns:
        `(3, length)`.
    """
    image = torch.stack(
        (
            torch.zeros(rows * columns, dtype=torch.long),
            torch.arange(rows).repeat_interleave(columns),
            torch.arange(columns).repeat(rows),
        )
    )
    after = torch.arange(length - before - rows * columns) + before + max(columns, rows)
    return torch.cat((torch.arange(before).expand(3, -1), image + before, after.expand(3, -1)), dim=1)


def save(model: Qwen3VLForConditionalGeneration, tokenizer: Tokenizer, folder: Path) -> None:
    """Write model and tokenizer as a Hugging Face folder that transformers and converters can read."""
    folder.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(folder)
    PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=tokenizer,
        eos_token="<|im_end|>",
        pad_token=tokens.END_OF_TEXT,
        clean_up_tokenization_spaces=False,
    ).save_pretrained(folder)
    preprocessing = {
        "image_processor_type": "Qwen2VLImageProcessor",
        "image_mean": [0.5, 0.5, 0.5],
        "image_std": [0.5, 0.5, 0.5],
        "patch_size": PATCH,
        "merge_size": MERGE,
        "temporal_patch_size": 2,
    }
    (folder / "preprocessor_config.json").write_text(json.dumps(preprocessing, indent=2), encoding="utf-8")
