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
        candidate = np.zeros(1, dtype=_CANDIDATE)
        candidate["id"] = token
        lib.llama_sampler_apply(self._grammar, ctypes.byref(_as_array(candidate)))
        return bool(np.isfinite(candidate["logit"][0]))

    def _pick(self, logits: NDArray[np.float32], *, constrained: bool) -> int:
        candidates = np.zeros(len(logits), dtype=_CANDIDATE)
        candidates["id"] = np.arange(len(logits), dtype=np.int32)
        candidates["logit"] = logits
        array = _as_array(candidates)
        if constrained:
            lib.llama_sampler_apply(self._grammar, ctypes.byref(array))
        lib.llama_sampler_apply(self._chain, ctypes.byref(array))
        if array.selected < 0:
            raise EngineError("no token could be drawn")
        return int(array.data[array.selected].id)


def _as_array(candidates: NDArray[Any]) -> Any:
    pointer = candidates.ctypes.data_as(ctypes.POINTER(lib.llama_token_data))
    return lib.llama_token_data_array(data=pointer, size=len(candidates), selected=-1, sorted=False)
