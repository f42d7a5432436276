"""How the engine is loaded."""

from dataclasses import dataclass

BATCH_TOKENS = 512
"""Least size of a batch; a larger photo makes it larger, since its tokens must go through in one."""

OUTPUT_TOKENS = 64
"""Tokens of a batch that logits are kept ready for; unless told, llama.cpp takes all, half a gigabyte."""


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How to load.

    Attributes:
        context_tokens: room for prompt, photo, reasoning and answer together.
        image_tokens: largest number of tokens a photo may become.
        gpu_layers: layers of the language model that go to the graphics card; 0 leaves it unused.
        threads: processor threads.
        sequences: how many may be there at once; they share the context.
        split: how many of `gpu_layers` each graphics card gets; empty leaves that to llama.cpp.
        compact_cache: keep the KV cache in Q8_0 instead of F16, in 17/32 of the memory.
        attention: let `Engine.attend` read attention weights, which makes everything slower.
    """

    context_tokens: int
    image_tokens: int
    gpu_layers: int
    threads: int
    sequences: int = 1
    split: tuple[int, ...] = ()
    compact_cache: bool = False
    attention: bool = False

    @property
    def batch_tokens(self) -> int:
        """Tokens that are evaluated at once: a photo's must go through in one batch."""
        return max(BATCH_TOKENS, self.image_tokens)

    @property
    def outputs(self) -> int:
        """Tokens of a batch that logits are kept ready for."""
        return max(OUTPUT_TOKENS, self.sequences)
