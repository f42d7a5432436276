"""Random weights of a given spread, written directly as the quantized blocks of ggml.

A block of Q8_0 is 32 weights, one of Q4_K or Q6_K 256; the layouts are those of ggml-common.h in llama.cpp.
The scales within a block are all alike: what a multiplication costs does not depend on their values.
"""

from collections.abc import Callable

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Type
from numpy.typing import NDArray

Block = NDArray[np.uint8]

_MINIMUM = np.float16(6.2e-5)
"""Least scale: below it half floats lose precision."""


def random_weights(
    dice: np.random.Generator, shape: tuple[int, ...], kind: Type, spread: float
) -> NDArray[np.uint8 | np.float16 | np.float32]:
    """Weights of mean 0.

    Args:
        dice: where they come from.
        shape: of the tensor as numpy has it: the length of a row last, a multiple of the block's.
        kind: of the blocks.
        spread: standard deviation.

    Returns:
        For a quantized kind, bytes of shape `(…, bytes of a row)`; else floats of `shape`.
    """
    if kind is Type.F32:
        return dice.normal(0, spread, shape).astype(np.float32)
    if kind is Type.F16:
        return (dice.standard_normal(shape, np.float32) * np.float32(spread)).astype(np.float16)
    weights, size = gguf.GGML_QUANT_SIZES[kind]
    *rows, length = shape
    count = int(np.prod(shape)) // weights
    blocks = np.frombuffer(bytearray(dice.bytes(count * size)), np.uint8).reshape(count, size)
    _SCALED[kind](blocks, spread)
    return blocks.reshape(*rows, length // weights * size)


def _scale(blocks: Block, at: int, value: float) -> None:
    blocks[:, at : at + 2] = np.array([max(np.float16(value), _MINIMUM)]).view(np.uint8)


def _q8_0(blocks: Block, spread: float) -> None:
    """Scale, then 32 numbers of -128 to 127."""
    _scale(blocks, 0, spread / np.sqrt((256**2 - 1) / 12))


def _q4_k(blocks: Block, spread: float) -> None:
    """Scale, scale of the minima, 8 scales and 8 minima of 6 bits each, then 256 numbers of 0 to 15.

    With all scales and minima 32, a weight is `32 * (scale * number - minimum)`.
    """
    scale = spread / (32 * np.sqrt((16**2 - 1) / 12))
    _scale(blocks, 0, scale)
    _scale(blocks, 2, 7.5 * scale)
    blocks[:, 4:12], blocks[:, 12:16] = 0b10_100000, 0


def _q6_k(blocks: Block, spread: float) -> None:
    """256 numbers of -32 to 31, 16 scales, every other one negative for the mean to be 0, then the scale."""
    blocks[:, 192:208] = np.tile(np.array([16, -16], np.int8), 8).view(np.uint8)
    _scale(blocks, 208, spread / (16 * np.sqrt((64**2 - 1) / 12)))


_SCALED: dict[Type, Callable[[Block, float], None]] = {Type.Q8_0: _q8_0, Type.Q4_K: _q4_k, Type.Q6_K: _q6_k}
