"""The vision encoder of a model: prompts with a photo cut into parts, photos encoded and evaluated."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from llama_cpp import llama_cpp as lib
from llama_cpp import mtmd_cpp as mtmd
from numpy.typing import NDArray

from woundapp.errors import CancelledError
from woundapp.reasoner import gguf
from woundapp.reasoner.llama.build import EngineError, tensor_name

TOKEN_SIDE = 32
"""Side in pixels of a photo of one token."""


@dataclass(frozen=True, slots=True)
class TextPart:
    """A run of text tokens in a prompt."""

    tokens: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PhotoPart:
    """The photo in a prompt, encoded.

    Attributes:
        chunk: llama.cpp's handle, owned by the encoder that made it.
        columns: image tokens from left to right.
        rows: image tokens from top to bottom.
        embeddings: float32 of shape `(rows * columns, n_embd * (1 + deepstack layers))`, row by row.
    """

    chunk: Any
    columns: int
    rows: int
    embeddings: NDArray[np.float32]


class PhotoEncoder:
    """A projector that belongs to a language model.

    Attributes:
        loaded: whether llama.cpp could load it; nothing else may be called if not.

    Args:
        model: llama.cpp's handle of the language model, which must outlive the encoder.
        projector: GGUF file.
        image_tokens: largest number of tokens a photo may become.
        gpu: whether it runs on the graphics card.
        threads: processor threads.
        stopped: asked at each layer of the encoder; True ends the encoding with CancelledError.
    """

    def __init__(
        self,
        model: Any,
        projector: Path,
        *,
        image_tokens: int,
        gpu: bool,
        threads: int,
        stopped: Callable[[], bool],
    ) -> None:
        self._stopped = stopped
        self._tell: Callable[[float], None] = lambda _: None
        layers = int(gguf.read_metadata(projector).get("clip.vision.block_count", 0))
        # By what llama.cpp calls the output of each layer: the share of the work that is done then.
        self._done = {b"layer_out-%d" % layer: (layer + 1) / layers for layer in range(layers)}
        self._callback = lib.ggml_backend_sched_eval_callback(self._evaluated)
        settings = mtmd.mtmd_context_params_default()
        settings.use_gpu = gpu
        settings.print_timings = False
        settings.n_threads = threads
        settings.warmup = False
        settings.image_min_tokens = 1
        settings.image_max_tokens = image_tokens
        settings.cb_eval = self._callback
        self._vision = mtmd.mtmd_init_from_file(str(projector).encode(), model, settings)
        self._chunks: list[Any] = []
        # The embeddings for the deepstack layers lie behind each token's own.
        self._width = int(lib.llama_model_n_embd_inp(model))
        self.loaded = bool(self._vision)

    def close(self) -> None:
        """Free everything."""
        self.forget()
        mtmd.mtmd_free(self._vision)

    def forget(self) -> None:
        """Free what `encode` made."""
        while self._chunks:
            mtmd.mtmd_input_chunks_free(self._chunks.pop())

    def encode(
        self, prompt: str, rgb: bytes, width: int, height: int, on_progress: Callable[[float], None]
    ) -> list[TextPart | PhotoPart]:
        """See `Engine.encode`."""
        self._tell = on_progress
        return [self._part(chunk) for chunk in self._cut(prompt, rgb, width, height)]

    def text_before(self, prompt: str) -> tuple[int, ...]:
        """See `Engine.text_before_photo`."""
        first, *_ = self._cut(prompt, bytes(TOKEN_SIDE**2 * 3), TOKEN_SIDE, TOKEN_SIDE)
        return _text(first)

    def _cut(self, prompt: str, rgb: bytes, width: int, height: int) -> list[Any]:
        """The chunks of a prompt with its photo, valid until `forget`."""
        pixels = (ctypes.c_uint8 * len(rgb)).from_buffer_copy(rgb)
        bitmap = mtmd.mtmd_bitmap_init(width, height, pixels)
        chunks = mtmd.mtmd_input_chunks_init()
        self._chunks.append(chunks)
        try:
            data = prompt.encode()
            text = mtmd.mtmd_input_text(data, len(data), False, True)
            bitmaps = (mtmd.mtmd_bitmap_p_ctypes * 1)(bitmap)
            if mtmd.mtmd_tokenize(self._vision, chunks, ctypes.byref(text), bitmaps, 1) != 0:
                raise EngineError("the prompt with its photo could not be tokenized")
        finally:
            mtmd.mtmd_bitmap_free(bitmap)
        count = mtmd.mtmd_input_chunks_size(chunks)
        return [mtmd.mtmd_input_chunks_get(chunks, index) for index in range(count)]

    def evaluate(
        self, context: Any, part: PhotoPart, start: int, sequence: int, batch_tokens: int
    ) -> tuple[int, int]:
        """Have the language model evaluate a photo.

        Args:
            context: llama.cpp's handle.
            part: the photo.
            start: position of its first token.
            sequence: that it is evaluated in.
            batch_tokens: size of a batch; not less than the photo's tokens.

        Returns:
            llama.cpp's code, 0 for success, and the position after the photo.
        """
        position = lib.llama_pos(start)
        embeddings = np.ascontiguousarray(part.embeddings)
        code = mtmd.mtmd_helper_decode_image_chunk(
            self._vision,
            context,
            part.chunk,
            embeddings.ctypes.data_as(ctypes.POINTER(ctypes.c_float)),
            start,
            sequence,
            batch_tokens,
            ctypes.byref(position),
            mtmd.mtmd_helper_post_decode_callback(),
            ctypes.c_void_p(None),
        )
        return code, position.value

    def _part(self, chunk: Any) -> TextPart | PhotoPart:
        if mtmd.mtmd_input_chunk_get_type(chunk) == mtmd.MTMD_INPUT_CHUNK_TYPE_TEXT:
            return TextPart(_text(chunk))
        code = mtmd.mtmd_encode_chunk(self._vision, chunk)
        if self._stopped():
            raise CancelledError
        if code != 0:
            raise EngineError("the vision encoder failed on the photo")
        image = mtmd.mtmd_input_chunk_get_tokens_image(chunk)
        count = mtmd.mtmd_input_chunk_get_n_tokens(chunk)
        embeddings = np.ctypeslib.as_array(
            mtmd.mtmd_get_output_embd(self._vision), shape=(count, self._width)
        ).copy()
        columns, rows = mtmd.mtmd_image_tokens_get_nx(image), mtmd.mtmd_image_tokens_get_ny(image)
        return PhotoPart(chunk, columns, rows, embeddings)

    def _evaluated(self, tensor: int, ask: bool, _: object) -> bool:
        """Have llama.cpp pause after each layer, and go on unless it was stopped."""
        name = tensor_name(tensor)
        if ask:
            return name in self._done
        self._tell(self._done[name])
        return not self._stopped()


def _text(chunk: Any) -> tuple[int, ...]:
    """The tokens of a chunk of text."""
    count = ctypes.c_size_t()
    tokens = mtmd.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
    return tuple(tokens[: count.value])
