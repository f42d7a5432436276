"""What a Qwen3-VL has to compute and to read, and what of the machine limits it.

A piece of work takes at least as long as its reading takes at the memory's speed, and as its computing takes
at the processor's: the roofline model (Williams, Waterman and Patterson, 2009). A multiplication with its
addition counts as two operations. Norms, rotations and activations are left out: they are a hundredth.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from gguf import GGUFReader

from woundapp.reasoner import gguf

_KEY_VALUE_BYTES = 2  # F16
_NEAR = 0.25
"""Share of a limit below which something else holds the work up."""


@dataclass(frozen=True)
class Weights:
    """One tensor of a file: its name, its dimensions, how many numbers it has, and their bytes."""

    name: str
    dimensions: int
    count: int
    size: int


def weights_of(file: Path) -> list[Weights]:
    """The tensors of a GGUF file."""
    return [
        Weights(each.name, len(each.shape), int(each.n_elements), int(each.n_bytes))
        for each in GGUFReader(file).tensors
    ]


@dataclass(frozen=True)
class LanguageModel:
    """Sizes of a language model.

    Attributes:
        matrices: numbers in its layers that each token is multiplied with.
        output: numbers of the matrix that makes logits.
        size: of both, in bytes.
        layers: of attention.
        heads: likewise.
        key_value_heads: that they share.
        head_width: numbers of a head.
    """

    matrices: int
    output: int
    size: int
    layers: int
    heads: int
    key_value_heads: int
    head_width: int

    @classmethod
    def of(cls, weights: Iterable[Weights], metadata: Mapping[str, Any]) -> Self:
        """Count a file; where it has no matrix for the output, that of the input serves."""
        by_name = {each.name: each for each in weights}
        output = by_name.get("output.weight", by_name["token_embd.weight"])
        layers = [each for name, each in by_name.items() if name.startswith("blk.") and each.dimensions == 2]
        heads, width = int(metadata["qwen3vl.attention.head_count"]), metadata["qwen3vl.embedding_length"]
        return cls(
            matrices=sum(each.count for each in layers),
            output=output.count,
            size=sum(each.size for each in layers) + output.size,
            layers=int(metadata["qwen3vl.block_count"]),
            heads=heads,
            key_value_heads=int(metadata["qwen3vl.attention.head_count_kv"]),
            head_width=int(metadata.get("qwen3vl.attention.key_length", width // heads)),
        )

    def operations(self, tokens: int, before: int = 0) -> int:
        """To evaluate tokens after others, and to make the logits of the last."""
        pairs = tokens * before + tokens * (tokens + 1) // 2
        attention = 4 * self.layers * self.heads * self.head_width * pairs
        return 2 * self.matrices * tokens + 2 * self.output + attention

    def read(self, before: int) -> int:
        """Bytes of weights and of keys and values, for a batch of tokens after others."""
        kept = 2 * self.layers * self.key_value_heads * self.head_width * _KEY_VALUE_BYTES
        return self.size + kept * before


@dataclass(frozen=True)
class VisionEncoder:
    """Sizes of a vision encoder with its projector.

    Attributes:
        for_patches: numbers that each patch is multiplied with.
        for_tokens: numbers that each token is multiplied with.
        size: of the file's weights, in bytes.
        layers: of attention.
        width: of its embeddings.
        merged: patches that become one token.
    """

    for_patches: int
    for_tokens: int
    size: int
    layers: int
    width: int
    merged: int

    @classmethod
    def of(cls, weights: Iterable[Weights], metadata: Mapping[str, Any]) -> Self:
        """Count a file."""
        matrices = [each for each in weights if each.dimensions > 1 and "position_embd" not in each.name]
        patches = [each for each in matrices if each.name.startswith(("v.blk.", "v.patch_embd"))]
        return cls(
            for_patches=sum(each.count for each in patches),
            for_tokens=sum(each.count for each in matrices) - sum(each.count for each in patches),
            size=sum(each.size for each in matrices),
            layers=int(metadata["clip.vision.block_count"]),
            width=int(metadata["clip.vision.embedding_length"]),
            merged=int(metadata.get("clip.vision.spatial_merge_size", 2)) ** 2,
        )

    def operations(self, tokens: int) -> int:
        """To encode a photo of so many tokens; each patch attends to each."""
        patches = tokens * self.merged
        attention = 4 * self.layers * self.width * patches**2
        return 2 * self.for_patches * patches + 2 * self.for_tokens * tokens + attention


def counted(model: Path, projector: Path) -> tuple[LanguageModel, VisionEncoder]:
    """What the two files of a pack hold."""
    return (
        LanguageModel.of(weights_of(model), gguf.read_metadata(model)),
        VisionEncoder.of(weights_of(projector), gguf.read_metadata(projector)),
    )


@dataclass(frozen=True)
class Work:
    """A piece of work and what it took.

    Attributes:
        name: in words.
        seconds: that it took.
        operations: that it has to do.
        read: bytes that it has to read.
    """

    name: str
    seconds: float
    operations: float
    read: float


@dataclass(frozen=True)
class Roof:
    """What a machine can do at most.

    Attributes:
        bandwidth: bytes that it reads in a second.
        operations: that it does in a second, of the kind that the work needs.
    """

    bandwidth: float
    operations: float

    def over(self, work: Work) -> dict[str, Any]:
        """What limits a piece of work, and how near to that limit it comes."""
        by_memory, by_computing = work.read / self.bandwidth, work.operations / self.operations
        bound = "memory bandwidth" if by_memory > by_computing else "computing"
        share = max(by_memory, by_computing) / work.seconds
        if share > 1:
            words = f"{work.name}: faster than {bound} as it was measured; the caches hold what it reads"
            if bound == "computing":
                words = f"{work.name}: faster than the limit of computing that was estimated"
        elif share < _NEAR:
            words = f"{work.name}: bound by neither memory nor computing ({share:.0%} of {bound} used)"
        else:
            words = f"{work.name}: bound by {bound}, {share:.0%} of it used"
        return {
            "name": work.name,
            "seconds": round(work.seconds, 5),
            "gigaoperations_a_s": round(work.operations / work.seconds / 1e9, 2),
            "gigabytes_a_s": round(work.read / work.seconds / 1e9, 2),
            "bound": bound,
            "share": round(share, 3),
            "words": words,
        }
