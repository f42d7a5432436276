"""The table of memory: what a loaded model takes on each device, beside what is free there."""

from enum import StrEnum

import msgspec


class Part(StrEnum):
    """What memory is taken for.

    LANGUAGE and VISION are what the two networks compute with. LOGITS are those of all sequences, llama.cpp's
    and the program's own; PHOTO is a photo as the language model reads it, in every copy; PROGRAM is the
    interpreter with its libraries and the vocabulary.
    """

    WEIGHTS = "weights"
    PROJECTOR = "projector"
    CACHE = "kv_cache"
    LANGUAGE = "language_buffers"
    VISION = "vision_buffers"
    LOGITS = "logits"
    PHOTO = "photo"
    PROGRAM = "program"


class DeviceMemory(msgspec.Struct, frozen=True, kw_only=True):
    """What lies on one device.

    Attributes:
        device: its name.
        gpu: whether it is a graphics card.
        unified: whether a graphics card has no memory but the processor's.
        free: bytes that it has left before anything is loaded.
        parts: bytes of each part that lies there.
    """

    device: str
    gpu: bool
    unified: bool = False
    free: int
    parts: dict[Part, int]

    @property
    def needed(self) -> int:
        """Bytes of all parts together."""
        return sum(self.parts.values())
