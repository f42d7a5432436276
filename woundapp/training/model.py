"""The Qwen3-VL that is trained: made from nothing or read from its Hugging Face folder, and written there."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import ProcessorMixin, Qwen3VLConfig, Qwen3VLForConditionalGeneration

from woundapp.errors import TrainingError
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
    assert text is not None and vision is not None, "the configuration makes sure of it"
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


def add_sign_head(model: Qwen3VLForConditionalGeneration, signs: int) -> nn.Linear:
    """Give the model a linear head that reads the signs off its image tokens, while it is trained.

    With the words alone to learn from, a model made from nothing never comes to look at the photo. What a
    linear head can read in the image tokens, the language model can read there as well.
    """
    text: Any = model.config.text_config
    head = nn.Linear(text.hidden_size, signs)
    nn.init.constant_(head.bias, -3.0)  # most tokens show no sign
    model.sign_head = head
    return head


def read(folder: Path, dtype: str = "float32") -> Qwen3VLForConditionalGeneration:
    """The model in a Hugging Face folder, with its sign head if it was saved with one.

    Raises:
        TrainingError: the folder holds no such model.
    """
    try:
        model = Qwen3VLForConditionalGeneration.from_pretrained(
            folder, dtype=getattr(torch, dtype), local_files_only=True
        )
        if (folder / _SIGN_HEAD).is_file():
            weights = load_file(folder / _SIGN_HEAD)
            add_sign_head(model, len(weights["bias"])).load_state_dict(weights)
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise TrainingError(
            f"The model in {folder} cannot be used ({error}). Nothing was started. "
            "Give the folder of a Qwen3-VL as it was published or as a stage of training left it."
        ) from error
    return model


def save(model: Qwen3VLForConditionalGeneration, processor: ProcessorMixin, folder: Path) -> None:
    """Write model and processor as a Hugging Face folder that transformers and converters can read.

    The folder appears whole or not at all; one that was there is replaced.

    Raises:
        TrainingError: it cannot be written.
    """
    part = folder.with_name(f"{folder.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        head = model._modules.pop("sign_head", None)
        try:
            model.save_pretrained(part)
            if head is not None:
                save_file(head.state_dict(), part / _SIGN_HEAD)
        finally:
            if head is not None:
                model.sign_head = head
        processor.save_pretrained(part)
        preprocessing = {
            "image_processor_type": "Qwen2VLImageProcessor",
            "image_mean": [0.5, 0.5, 0.5],
            "image_std": [0.5, 0.5, 0.5],
            "patch_size": PATCH,
            "merge_size": MERGE,
            "temporal_patch_size": 2,
        }
        (part / "preprocessor_config.json").write_text(json.dumps(preprocessing, indent=2), encoding="utf-8")
        shutil.rmtree(folder, ignore_errors=True)
        part.rename(folder)
    except (OSError, SafetensorError) as error:
        raise TrainingError(
            f"The model could not be written to {folder} ({error}). The checkpoints are kept. "
            "Make room on the disk and run the same command again."
        ) from error


_SIGN_HEAD = "sign_head.safetensors"
