"""The model's own attention to the photo at the verdict, which the evidence has to be better than."""

from dataclasses import replace
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from woundapp.reasoner import llama, planning, prompt
from woundapp.reasoner.messages import ReasoningEnd
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.turn import TurnWriter
from woundapp.settings import Device

_TOKEN = 32
"""Pixels along the side of one image token."""


class Attention:
    """Tells how much a model looks at each token of a photo when it gives its verdict straight after it.

    Use it as a context manager. Its engine is its own, on the processor, since the program's keeps no
    attention weights.

    Args:
        pack: verified.

    Raises:
        EngineError: llama.cpp could not load it.
    """

    def __init__(self, pack: ModelPack) -> None:
        options = replace(
            planning.plan(pack, Device.CPU, []).options,
            context_tokens=planning.context_tokens(pack.manifest, samples=0, probes=0),
            sequences=1,
            attention=True,
        )
        asked = pack.manifest.prompt
        self._conversation = prompt.conversation(asked.question, asked.system)
        self._engine = llama.Engine(
            pack.model_file, pack.projector_file, options, lambda _: None, lambda: False
        )
        self._opening = TurnWriter(self._engine, pack.manifest).opening(ReasoningEnd.BROKEN_OFF)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._engine.close()

    def of(self, pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
        """Attention of the verdict's place to each token, mean over layers and heads.

        Args:
            pixels: the photo, of shape `(height, width, 3)`, both multiples of 32.

        Returns:
            float64 of shape `(height / 32, width / 32)`.

        Raises:
            EngineError: llama.cpp failed, or shows no attention.
        """
        height, width = pixels.shape[:2]
        self._engine.forget()
        parts = self._engine.encode(self._conversation, pixels.tobytes(), width, height)
        self._engine.evaluate([*parts, llama.TextPart(tuple(self._opening[:-1]))])
        weights = self._engine.attend(self._opening[-1])
        place = next(index for index, part in enumerate(parts) if isinstance(part, llama.PhotoPart))
        start = sum(len(part.tokens) for part in parts[:place] if isinstance(part, llama.TextPart))
        rows, columns = height // _TOKEN, width // _TOKEN
        return weights[start : start + rows * columns].reshape(rows, columns)
