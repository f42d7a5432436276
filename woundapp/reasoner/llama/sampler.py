"""Drawing tokens from logits, under a grammar if there is one."""

import ctypes
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Self

import numpy as np
from llama_cpp import llama_cpp as lib
from numpy.typing import NDArray

from woundapp.reasoner.llama.build import EngineError

_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)], align=True)


class Sampler:
    """Draws tokens from an engine's logits, under a grammar if there is one; made by `Engine.sampler`."""

    def __init__(self, logits: Callable[[], NDArray[np.float32]], chain: Any, grammar: Any) -> None:
        self._logits = logits
        self._chain = chain
        self._grammar = grammar
        self._one = _Candidates(1)
        self._all: _Candidates | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        lib.llama_sampler_free(self._chain)
        if self._grammar:
            lib.llama_sampler_free(self._grammar)

    def accept(self, tokens: Sequence[int]) -> None:
        """Take note of tokens that were not drawn here but belong to the text."""
        for token in tokens:
            lib.llama_sampler_accept(self._chain, token)
            if self._grammar:
                lib.llama_sampler_accept(self._grammar, token)

    def draw(self) -> int:
        """The next token.

        A drawn token is first tried against the grammar alone; only if it does not fit is the grammar
        applied to the whole vocabulary, which is slow for 150,000 tokens.
        """
        logits = self._logits()
        token = self._pick(logits, constrained=False)
        if self._grammar and not self._fits(token):
            token = self._pick(logits, constrained=True)
        self.accept([token])
        return token

    def _fits(self, token: int) -> bool:
        one = self._one.fill(np.int32(token), np.float32(0.0))
        lib.llama_sampler_apply(self._grammar, one.pointer)
        return bool(np.isfinite(one.values["logit"][0]))

    def _pick(self, logits: NDArray[np.float32], *, constrained: bool) -> int:
        if self._all is None:
            self._all = _Candidates(len(logits))
            self._ids = np.arange(len(logits), dtype=np.int32)
        every = self._all.fill(self._ids, logits)
        if constrained:
            lib.llama_sampler_apply(self._grammar, every.pointer)
        lib.llama_sampler_apply(self._chain, every.pointer)
        if every.array.selected < 0:
            raise EngineError("no token could be drawn")
        return int(every.array.data[every.array.selected].id)


class _Candidates:
    """Tokens with their logits in llama.cpp's form, used again for each draw: a vocabulary is megabytes.

    Args:
        count: of tokens.
    """

    def __init__(self, count: int) -> None:
        self.values = np.zeros(count, dtype=_CANDIDATE)
        self._data: Any = self.values.ctypes.data_as(ctypes.POINTER(lib.llama_token_data))
        self.array = lib.llama_token_data_array()
        self.pointer = ctypes.byref(self.array)

    def fill(self, ids: NDArray[np.int32] | np.int32, logits: NDArray[np.float32] | np.float32) -> Self:
        """Take other tokens; samplers reorder them, cut the list short, or put their own in its place."""
        self.values["id"], self.values["logit"] = ids, logits
        self.array.data, self.array.size = self._data, len(self.values)
        self.array.selected, self.array.sorted = -1, False
        return self
