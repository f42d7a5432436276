"""The two GGUF files of a Qwen3-VL of any size, language model and projector, their weights random."""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Type
from gguf import GGUFWriter, LlamaFileType

from tests.benchmarks.random_blocks import random_weights

SEED = 8

_EPSILON = 1e-6
_EMBEDDING_SPREAD = 0.04
"""With 2,560 numbers a token, logits then spread by 2: none of them stands out."""

_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n<think>\n{% endif %}"
)


@dataclass(frozen=True)
class Shape:
    """Sizes of a Qwen3-VL; by default those of the published model of 4 billion parameters.

    Attributes:
        layers: of the language model.
        width: of its embeddings.
        feed_forward: width within its layers.
        heads: of its attention.
        key_value_heads: that they share.
        head_width: numbers of a head.
        rope_sections: M-RoPE: pairs of numbers of a head that turn with time, height, width and nothing.
        context: tokens that it was made for.
        vision_layers: of the vision encoder.
        vision_width: of its embeddings.
        vision_feed_forward: width within its layers.
        vision_heads: of its attention.
        patch: side of what becomes one of its embeddings, in pixels.
        merged: patches on a side of what becomes one token.
        side: of a photo that needs no resizing of the positions, in pixels.
        deepstack: layers of the vision encoder that are handed to the language model, beside the last.
    """

    layers: int = 36
    width: int = 2560
    feed_forward: int = 9728
    heads: int = 32
    key_value_heads: int = 8
    head_width: int = 128
    rope_sections: tuple[int, int, int, int] = (24, 20, 20, 0)
    context: int = 262_144
    vision_layers: int = 24
    vision_width: int = 1024
    vision_feed_forward: int = 4096
    vision_heads: int = 16
    patch: int = 16
    merged: int = 2
    side: int = 768
    deepstack: tuple[int, ...] = (5, 11, 17)


QWEN3_VL_4B = Shape()


@dataclass(frozen=True)
class Words:
    """A vocabulary: tokens in order, their kinds, and the merges that make them of bytes."""

    tokens: list[str]
    kinds: list[int]
    merges: list[str]


@dataclass(frozen=True)
class Tensor:
    """One tensor: its shape as numpy has it, its blocks, and the weights' mean and spread."""

    name: str
    shape: tuple[int, ...]
    kind: Type
    mean: float
    spread: float

    @property
    def size(self) -> int:
        """In bytes."""
        weights, size = gguf.GGML_QUANT_SIZES[self.kind]
        return int(np.prod(self.shape)) // weights * size


_KINDS = {"Q4_K_M": (Type.Q4_K, Type.Q6_K), "Q8_0": (Type.Q8_0, Type.Q8_0), "F16": (Type.F16, Type.F16)}
"""Blocks of the matrices that matter less, and more."""


def model_tensors(shape: Shape, vocabulary: int, quantization: str) -> Iterator[Tensor]:
    """The language model's tensors, each quantized as llama.cpp would.

    Args:
        shape: of the model.
        vocabulary: number of its tokens.
        quantization: `Q4_K_M`, `Q8_0` or `F16`.
    """
    heads, shared = shape.heads * shape.head_width, shape.key_value_heads * shape.head_width
    small, large = _KINDS[quantization]

    def ones(name: str, length: int) -> Tensor:
        return Tensor(f"{name}.weight", (length,), Type.F32, 1.0, 0.0)

    def matrix(name: str, rows: int, length: int, kind: Type) -> Tensor:
        return Tensor(f"{name}.weight", (rows, length), kind, 0.0, length**-0.5)

    yield replace(matrix("token_embd", vocabulary, shape.width, large), spread=_EMBEDDING_SPREAD)
    yield ones("output_norm", shape.width)
    for number in range(shape.layers):
        layer, kind = f"blk.{number}.", large if _weighty(number, shape.layers) else small
        yield ones(f"{layer}attn_norm", shape.width)
        yield matrix(f"{layer}attn_q", heads, shape.width, small)
        yield matrix(f"{layer}attn_k", shared, shape.width, small)
        yield matrix(f"{layer}attn_v", shared, shape.width, kind)
        yield ones(f"{layer}attn_q_norm", shape.head_width)
        yield ones(f"{layer}attn_k_norm", shape.head_width)
        yield matrix(f"{layer}attn_output", shape.width, heads, small)
        yield ones(f"{layer}ffn_norm", shape.width)
        yield matrix(f"{layer}ffn_gate", shape.feed_forward, shape.width, small)
        yield matrix(f"{layer}ffn_up", shape.feed_forward, shape.width, small)
        yield matrix(f"{layer}ffn_down", shape.width, shape.feed_forward, kind)


def _weighty(layer: int, layers: int) -> bool:
    """Whether Q4_K_M keeps some of a layer in more bits (`use_more_bits` in llama-quant.cpp)."""
    return layer < layers // 8 or layer >= 7 * layers // 8 or (layer - layers // 8) % 3 == 2


def projector_tensors(shape: Shape) -> Iterator[Tensor]:
    """The vision encoder's tensors: matrices in F16, all else in F32."""
    width, merged = shape.vision_width, shape.vision_width * shape.merged**2

    def norm(name: str, length: int) -> Iterator[Tensor]:
        yield Tensor(f"{name}.weight", (length,), Type.F32, 1.0, 0.0)
        yield Tensor(f"{name}.bias", (length,), Type.F32, 0.0, 0.0)

    def linear(name: str, rows: int, length: int, spread: float = 1.0) -> Iterator[Tensor]:
        yield Tensor(f"{name}.weight", (rows, length), Type.F16, 0.0, spread * length**-0.5)
        yield Tensor(f"{name}.bias", (rows,), Type.F32, 0.0, 0.0)

    patch = (width, 3, shape.patch, shape.patch)
    for name in ("v.patch_embd.weight", "v.patch_embd.weight.1"):
        yield Tensor(name, patch, Type.F16, 0.0, (2 * 3 * shape.patch**2) ** -0.5)
    yield Tensor("v.patch_embd.bias", (width,), Type.F32, 0.0, 0.0)
    yield Tensor("v.position_embd.weight", ((shape.side // shape.patch) ** 2, width), Type.F32, 0.0, 0.5)
    for number in range(shape.vision_layers):
        layer = f"v.blk.{number}."
        yield from norm(f"{layer}ln1", width)
        yield from linear(f"{layer}attn_qkv", 3 * width, width)
        yield from linear(f"{layer}attn_out", width, width)
        yield from norm(f"{layer}ln2", width)
        yield from linear(f"{layer}ffn_up", shape.vision_feed_forward, width)
        yield from linear(f"{layer}ffn_down", width, shape.vision_feed_forward)
    for number in shape.deepstack:
        yield from norm(f"v.deepstack.{number}.norm", merged)
        yield from linear(f"v.deepstack.{number}.fc1", merged, merged)
        yield from linear(f"v.deepstack.{number}.fc2", shape.width, merged, _EMBEDDING_SPREAD)
    yield from norm("v.post_ln", width)
    yield from linear("mm.0", merged, merged)
    yield from linear("mm.2", shape.width, merged, _EMBEDDING_SPREAD)


def described_model(file: Path, shape: Shape, words: Words, quantization: str, title: str) -> GGUFWriter:
    """A file whose head says all that llama.cpp asks of a language model."""
    writer = GGUFWriter(file, "qwen3vl")
    writer.add_type("model")
    writer.add_name(title)
    writer.add_block_count(shape.layers)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.key_value_heads)
    writer.add_key_length(shape.head_width)
    writer.add_value_length(shape.head_width)
    writer.add_rope_dimension_sections(shape.rope_sections)
    writer.add_rope_freq_base(5e6)
    writer.add_layer_norm_rms_eps(_EPSILON)
    writer.add_num_deepstack_layers(len(shape.deepstack))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(words.tokens)
    writer.add_token_types(words.kinds)
    writer.add_token_merges(words.merges)
    writer.add_eos_token_id(words.tokens.index("<|im_end|>"))
    writer.add_pad_token_id(words.tokens.index("<|endoftext|>"))
    writer.add_bos_token_id(words.tokens.index("<|endoftext|>"))
    writer.add_add_bos_token(False)
    writer.add_chat_template(_TEMPLATE)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_file_type(LlamaFileType[f"MOSTLY_{quantization}"])
    return writer


def described_projector(file: Path, shape: Shape, title: str) -> GGUFWriter:
    """A file whose head says all that llama.cpp asks of a vision encoder."""
    writer = GGUFWriter(file, "clip")
    writer.add_type("mmproj")
    writer.add_name(title)
    writer.add_file_type(LlamaFileType.MOSTLY_F16)
    writer.add_clip_has_vision_encoder(True)
    writer.add_clip_projector_type("qwen3vl_merger")
    writer.add_vision_projection_dim(shape.width)
    writer.add_vision_image_size(shape.side)
    writer.add_vision_patch_size(shape.patch)
    writer.add_vision_embedding_length(shape.vision_width)
    writer.add_vision_feed_forward_length(shape.vision_feed_forward)
    writer.add_vision_block_count(shape.vision_layers)
    writer.add_vision_head_count(shape.vision_heads)
    writer.add_vision_image_mean([0.5] * 3)
    writer.add_vision_image_std([0.5] * 3)
    writer.add_vision_use_gelu(True)
    writer.add_vision_spatial_merge_size(shape.merged)
    writer.add_vision_attention_layernorm_eps(_EPSILON)
    writer.add_vision_is_deepstack_layers([layer in shape.deepstack for layer in range(shape.vision_layers)])
    return writer


def write(writer: GGUFWriter, tensors: list[Tensor], on_written: Callable[[int], None]) -> None:
    """Write a file, one tensor after the other."""
    try:
        for tensor in tensors:
            floats = np.dtype(np.float32)  # any but bytes, for the shape to be that of the weights
            writer.add_tensor_info(tensor.name, tensor.shape, floats, tensor.size, tensor.kind)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        for tensor in tensors:
            dice = np.random.default_rng([SEED, zlib.crc32(tensor.name.encode())])
            weights = random_weights(dice, tensor.shape, tensor.kind, tensor.spread)
            writer.write_tensor_data(weights + tensor.mean if tensor.mean else weights)
            on_written(tensor.size)
    finally:
        writer.close()
