"""A model's vocabulary: text to tokens and back."""

import ctypes
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

import numpy as np
from llama_cpp import llama_cpp as lib
from numpy.typing import NDArray

from woundapp.reasoner.llama.build import EngineError

_LONGEST_PIECE = 256
_BYTES = 256


class Vocabulary:
    """The tokens of a loaded model, among them one for each single byte.

    Args:
        model: llama.cpp's own.

    Attributes:
        handle: llama.cpp's own, valid as long as the model is loaded.
        tokens: all tokens, int32 of shape `(size,)`.
        choices: the token of each single byte, by its value, and last one that ends the model's turn.

    Raises:
        EngineError: single bytes are missing, or a token is too long.
    """

    def __init__(self, model: Any) -> None:
        self.handle = lib.llama_model_get_vocab(model)
        self.tokens = np.arange(lib.llama_vocab_n_tokens(self.handle), dtype=np.int32)
        self._buffer = ctypes.create_string_buffer(_LONGEST_PIECE)
        pieces = [self.piece(token) for token in range(len(self.tokens))]
        order = sorted(range(len(pieces)), key=pieces.__getitem__)
        self._sorted = np.array(order, np.int32)
        self._sorted_pieces = [pieces[token] for token in order]
        of_byte = {piece[0]: token for token, piece in enumerate(pieces) if len(piece) == 1}
        if len(of_byte) < _BYTES:
            raise EngineError("the vocabulary lacks single bytes")
        end = lib.llama_vocab_eos(self.handle)
        self.choices = np.array([*(of_byte[byte] for byte in range(_BYTES)), end], np.int32)

    def tokenize(self, text: bytes) -> list[int]:
        """Tokens of a UTF-8 text; special tokens written out, such as `</think>`, become themselves."""
        buffer = (lib.llama_token * (len(text) + 8))()
        count = lib.llama_tokenize(self.handle, text, len(text), buffer, len(buffer), False, True)
        if count < 0:
            raise EngineError("a text could not be tokenized")
        return list(buffer[:count])

    def piece(self, token: int, special: bool = False) -> bytes:
        """The bytes of one token, perhaps part of a character; special tokens only if asked for."""
        count = lib.llama_token_to_piece(self.handle, token, self._buffer, _LONGEST_PIECE, 0, special)
        if count < 0:
            raise EngineError("a token has no text")
        return self._buffer.raw[:count]

    def ends_generation(self, token: int) -> bool:
        """Whether a token ends the model's turn."""
        return bool(lib.llama_vocab_is_eog(self.handle, token))

    def beyond(self, text: bytes, following: Sequence[int]) -> NDArray[np.int32]:
        """Tokens that begin with a text and go on after it, with one of some bytes or with any."""
        start, stop = bisect_right(self._sorted_pieces, text), self._stop(text)
        if stop - start <= len(following):
            return self._sorted[start:stop]
        longer = [text + bytes([byte]) for byte in following]
        places = [slice(bisect_left(self._sorted_pieces, each), self._stop(each)) for each in longer]
        return np.concatenate([self._sorted[place] for place in places])

    def _stop(self, start: bytes) -> int:
        return bisect_right(self._sorted_pieces, start + b"\xff" * _LONGEST_PIECE)
