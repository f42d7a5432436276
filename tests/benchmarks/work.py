"""The piece of work that the engine and its peers are timed at: look at one photo, then write some tokens."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from woundapp.reasoner import llama, planning
from woundapp.reasoner.llama import EngineOptions
from woundapp.reasoner.model_pack import ModelPack

_STEP = 256


@dataclass(frozen=True)
class Work:
    """What is done.

    Attributes:
        pack: the model.
        photo: a file without loss, at the size at which the model sees it.
        tokens: number of those to write, whatever they say.
        options: that the program plans for the model here.
    """

    pack: ModelPack
    photo: Path
    tokens: int
    options: EngineOptions

    @property
    def batch_tokens(self) -> int:
        """Size of a batch, and of what is computed at once: the engine's own."""
        return max(llama.BATCH_TOKENS, self.options.image_tokens)

    @property
    def context_tokens(self) -> int:
        """Room for this work alone."""
        needed = planning.prompt_tokens(self.pack.manifest) + self.tokens
        return -(-needed // _STEP) * _STEP


@dataclass(frozen=True)
class Timing:
    """What it took.

    Attributes:
        encode: seconds in the vision encoder.
        prefill: seconds to read the words and the photo.
        prefill_tokens: number of both.
        decode: seconds to compute single tokens, without choosing them.
        decode_tokens: number of those.
        writing: seconds to compute and to choose tokens.
        written: number of those.
    """

    encode: float
    prefill: float
    prefill_tokens: int
    decode: float
    decode_tokens: int
    writing: float
    written: int

    def figures(self) -> dict[str, float]:
        """Seconds, and tokens a second."""
        return {
            "encode_s": self.encode,
            "prefill_tokens_a_s": self.prefill_tokens / self.prefill,
            "first_token_s": self.encode + self.prefill,
            "decode_tokens_a_s": self.decode_tokens / self.decode,
            "writing_tokens_a_s": self.written / self.writing,
        }


def medians(rounds: Sequence[dict[str, float]]) -> dict[str, float]:
    """The median of each figure."""
    return {name: median(each[name] for each in rounds) for name in rounds[0]}
