"""The attention of one token to those before it, read out of llama.cpp while it computes."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from llama_cpp import llama_cpp as lib
from numpy.typing import NDArray

from woundapp.reasoner.llama.build import EngineError, ggml, tensor_name

_WEIGHTS = b"kq_soft_max"
"""How llama.cpp names a layer's attention weights, float32 `(heads, tokens of the batch, cells)`."""

ggml.ggml_nbytes.argtypes = [ctypes.c_void_p]
ggml.ggml_nbytes.restype = ctypes.c_size_t
ggml.ggml_nrows.argtypes = [ctypes.c_void_p]
ggml.ggml_nrows.restype = ctypes.c_int64
ggml.ggml_backend_tensor_get.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t]
ggml.ggml_backend_tensor_get.restype = None


class AttentionReader:
    """Keeps the attention weights of what is evaluated within `reading`, a single token."""

    def __init__(self) -> None:
        self._reading = False
        self._layers: list[NDArray[np.float64]] = []
        self._callback = lib.ggml_backend_sched_eval_callback(self._evaluated)

    def watch(self, settings: lib.llama_context_params) -> None:
        """Watch a context that is made with these settings, no longer than this reader lives."""
        settings.cb_eval = self._callback
        # Flash attention never holds the weights of a whole row.
        settings.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Within the block the weights are read."""
        self._layers.clear()
        self._reading = True
        try:
            yield
        finally:
            self._reading = False

    def mean(self) -> NDArray[np.float64]:
        """What was read last, mean over layers and heads, of shape `(cells,)`.

        Raises:
            EngineError: llama.cpp showed no weights.
        """
        if not self._layers:
            raise EngineError("llama.cpp showed no attention weights")
        found: NDArray[np.float64] = np.mean(self._layers, axis=0)
        return found

    def _evaluated(self, tensor: int, ask: bool, _: object) -> bool:
        """Say whether a tensor is wanted, or else take it and let llama.cpp go on."""
        if ask:
            return self._reading and tensor_name(tensor).startswith(_WEIGHTS)
        heads, size = ggml.ggml_nrows(tensor), ggml.ggml_nbytes(tensor)
        weights = np.empty((heads, size // heads // 4), np.float32)
        ggml.ggml_backend_tensor_get(tensor, weights.ctypes.data, 0, size)
        self._layers.append(weights.mean(axis=0, dtype=np.float64))
        return True
