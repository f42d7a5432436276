"""Drawing tokens from logits, under a grammar if there is one; which tokens that forces."""

import ctypes
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import Any, Self

import numpy as np
from llama_cpp import llama_cpp as lib
from numpy.typing import NDArray

from woundapp.reasoner.llama.build import EngineError
from woundapp.reasoner.llama.vocabulary import Vocabulary

_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)], align=True)

_LIKELIEST = 256
"""So many tokens are tried against a grammar before the whole vocabulary is."""

_PENALTY_WINDOW = 64

_ASCII = 128
"""Bytes from here on are no whole characters."""


class Sampler:
    """Draws tokens from an engine's logits, under a grammar if there is one; made by `Engine.sampler`.

    Args:
        logits: gives those of the next token.
        vocabulary: of the model.
        temperature: 0 takes the likeliest token.
        top_k: keep this many likeliest tokens; 0 keeps all.
        top_p: keep the likeliest tokens that together have this probability.
        min_p: drop tokens less likely than this share of the likeliest.
        repetition_penalty: divides the logits of the last 64 tokens; 1 is none.
        seed: of the random draw, 0 to 2**32 - 2.
        grammar: GBNF that the text must follow; empty for none.

    Raises:
        EngineError: the grammar is wrong.
    """

    def __init__(
        self,
        logits: Callable[[], NDArray[np.float32]],
        vocabulary: Vocabulary,
        *,
        temperature: float,
        top_k: int,
        top_p: float,
        min_p: float,
        repetition_penalty: float,
        seed: int,
        grammar: str,
    ) -> None:
        self._logits = logits
        self._vocabulary = vocabulary
        size = len(vocabulary.tokens)
        self._candidates = _Candidates(size)
        self._grammar: Any = None
        if grammar:
            self._grammar = lib.llama_sampler_init_grammar(vocabulary.handle, grammar.encode(), b"root")
            if not self._grammar:
                raise EngineError("the grammar of the answer is wrong")
        penalized = repetition_penalty != 1.0
        samplers = []
        if penalized:
            penalties = (size, _PENALTY_WINDOW, repetition_penalty, 0.0, 0.0)
            samplers.append(lib.llama_sampler_init_penalties(*penalties))
        if temperature == 0:
            samplers.append(lib.llama_sampler_init_greedy())
        else:
            samplers += [
                lib.llama_sampler_init_top_k(top_k),
                lib.llama_sampler_init_top_p(top_p, 1),
                lib.llama_sampler_init_min_p(min_p, 1),
                lib.llama_sampler_init_temp(temperature),
                lib.llama_sampler_init_dist(seed),
            ]
        self._chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        for sampler in samplers:
            lib.llama_sampler_chain_add(self._chain, sampler)
        self._parts = [part for part in (self._chain, self._grammar) if part]
        # So many of the likeliest tokens decide what is drawn; the others make no difference.
        self._enough = (1 if temperature == 0 else top_k or size) + (_PENALTY_WINDOW if penalized else 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for part in self._parts:
            lib.llama_sampler_free(part)

    def accept(self, tokens: Sequence[int]) -> None:
        """Take note of tokens that were not drawn here but belong to the text."""
        for part in self._parts:
            for token in tokens:
                lib.llama_sampler_accept(part, token)

    def draw(self) -> int:
        """The next token.

        A drawn token is first tried against the grammar alone; only where it does not fit, another one is
        drawn from those that do.
        """
        logits, every = self._logits(), self._vocabulary.tokens
        token = self._pick(every, logits)
        if self._grammar and not self._fit(every[token : token + 1], self._grammar)[0]:
            fitting = self._fitting(logits)
            token = self._pick(fitting, logits[fitting])
        self.accept([token])
        return token

    def forced(self) -> Iterator[int]:
        """The tokens that the grammar leaves no choice about, each taken note of as it is given.

        They are those that the model would write: where a token may reach from the bytes that the grammar
        fixes into what follows them, nothing is forced. The end of the turn is a token like any other.
        """
        if not self._grammar:
            return
        run, following = self._fixed()
        for token in self._vocabulary.tokenize(run):
            if following and self._fit(self._vocabulary.beyond(run, following), self._grammar).any():
                return
            run = run.removeprefix(self._vocabulary.piece(token))
            self.accept([token])
            yield token
        if not following:
            end = int(self._vocabulary.choices[-1])
            self.accept([end])
            yield end

    def _fixed(self) -> tuple[bytes, list[int]]:
        """The bytes that the grammar fixes, as far as they are ASCII, and those that may follow them.

        Where none may follow, the end of the turn must.
        """
        choices, ahead, run = self._vocabulary.choices, self._grammar, bytearray()
        try:
            while True:
                following = np.flatnonzero(self._fit(choices, ahead)).tolist()
                if len(following) > 1 or following[0] >= _ASCII:
                    return bytes(run), [byte for byte in following if byte < len(choices) - 1]
                if ahead is self._grammar:
                    ahead = lib.llama_sampler_clone(ahead)
                run.append(following[0])
                lib.llama_sampler_accept(ahead, int(choices[following[0]]))
        finally:
            if ahead is not self._grammar:
                lib.llama_sampler_free(ahead)

    def _fit(self, tokens: NDArray[np.int32], grammar: Any) -> NDArray[np.bool_]:
        """Which tokens a grammar allows next."""
        some = self._candidates.fill(tokens, np.float32(0.0))
        lib.llama_sampler_apply(grammar, some.pointer)
        fits: NDArray[np.bool_] = np.isfinite(some.values["logit"][: len(tokens)])
        return fits

    def _fitting(self, logits: NDArray[np.float32]) -> NDArray[np.int32]:
        """Tokens that fit the grammar: all, or as many of the likeliest as decide what is drawn.

        To try 150,000 tokens takes longer than a graphics card takes to evaluate several.
        """
        every = self._vocabulary.tokens
        if self._enough <= _LIKELIEST < len(every):
            likeliest = np.sort(np.argpartition(logits, -_LIKELIEST)[-_LIKELIEST:].astype(np.int32))
            fitting = likeliest[self._fit(likeliest, self._grammar)]
            if len(fitting) >= self._enough:
                return fitting
        return every[self._fit(every, self._grammar)]

    def _pick(self, tokens: NDArray[np.int32], logits: NDArray[np.float32]) -> int:
        if not len(tokens):
            raise EngineError("no token could be drawn")
        if self._enough == 1:
            return int(tokens[logits.argmax()])
        some = self._candidates.fill(tokens, logits)
        lib.llama_sampler_apply(self._chain, some.pointer)
        if some.array.selected < 0:
            raise EngineError("no token could be drawn")
        return int(some.array.data[some.array.selected].id)


class _Candidates:
    """Tokens with their logits in llama.cpp's form, used again for each draw: a vocabulary is megabytes.

    Args:
        room: for so many tokens.
    """

    def __init__(self, room: int) -> None:
        self.values = np.zeros(room, dtype=_CANDIDATE)
        self._data: Any = self.values.ctypes.data_as(ctypes.POINTER(lib.llama_token_data))
        self.array = lib.llama_token_data_array()
        self.pointer = ctypes.byref(self.array)

    def fill(self, ids: NDArray[np.int32], logits: NDArray[np.float32] | np.float32) -> Self:
        """Take other tokens; samplers reorder them, cut the list short, or put their own in its place."""
        count = len(ids)
        self.values["id"][:count], self.values["logit"][:count] = ids, logits
        self.array.data, self.array.size = self._data, count
        self.array.selected, self.array.sorted = -1, False
        return self
