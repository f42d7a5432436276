"""One loaded model: photos and text in, logits out; several sequences side by side."""

import ctypes
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from llama_cpp import llama_cpp as lib
from llama_cpp import mtmd_cpp as mtmd
from numpy.typing import NDArray

from woundapp.errors import CancelledError
from woundapp.reasoner.llama.attention import AttentionReader
from woundapp.reasoner.llama.build import EngineError
from woundapp.reasoner.llama.options import EngineOptions
from woundapp.reasoner.llama.photos import TOKEN_SIDE, PhotoEncoder, PhotoPart, TextPart
from woundapp.reasoner.llama.sampler import Sampler
from woundapp.reasoner.llama.vocabulary import Vocabulary

_ABORTED = 2
_BRIEF = 16
"""A batch of so few tokens is over soon. llama.cpp asks at each of its operations whether to stop, which a
small model feels."""

_WARMING_TOKENS = 256


class Engine:
    """One loaded model with its projector, and the sequences of tokens that it has read.

    Use it as a context manager, from one thread only. Sequences are numbered from 0 to `options.sequences`,
    which is outside; one that is forked from another shares what both have in common. Positions count M-RoPE
    positions, not tokens: a photo of 8 x 8 tokens advances the position by 8.

    Args:
        model: GGUF file of the language model.
        projector: GGUF file of the vision encoder.
        options: how to load.
        on_progress: called with the share that is loaded, 0 to 1.
        stopped: asked often while loading and computing; True ends the call with CancelledError.

    Raises:
        EngineError: llama.cpp could not load it.
        CancelledError: `stopped` said so.
    """

    def __init__(
        self,
        model: Path,
        projector: Path,
        options: EngineOptions,
        on_progress: Callable[[float], None],
        stopped: Callable[[], bool],
    ) -> None:
        self._stopped = stopped
        self._watched = False
        self._positions: dict[int, int] = {}
        self._logits: dict[int, NDArray[np.float32]] = {}
        self._cleanup = ExitStack()
        try:
            self._load(model, projector, options, on_progress)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Free everything; the engine cannot be used any more."""
        self._cleanup.close()

    def position(self, sequence: int = 0) -> int:
        """Position of a sequence's next token."""
        return self._positions.get(sequence, 0)

    def tokenize(self, text: str) -> list[int]:
        """Tokens of a text; special tokens written out, such as `</think>`, become themselves."""
        return self._vocabulary.tokenize(text.encode())

    def piece(self, token: int, special: bool = False) -> bytes:
        """The bytes of one token, perhaps part of a character; special tokens only if asked for."""
        return self._vocabulary.piece(token, special)

    def ends_generation(self, token: int) -> bool:
        """Whether a token ends the model's turn."""
        return self._vocabulary.ends_generation(token)

    def encode(
        self,
        prompt: str,
        rgb: bytes,
        width: int,
        height: int,
        on_progress: Callable[[float], None] = lambda _: None,
    ) -> list[TextPart | PhotoPart]:
        """Tokenize a prompt with one photo and run the vision encoder on the photo, once.

        Args:
            prompt: with the media marker where the photo stands.
            rgb: 8-bit RGB, row by row, `width * height * 3` bytes.
            width: in pixels, a multiple of 32, so that llama.cpp resizes nothing.
            height: likewise.
            on_progress: called with the share of the encoder's layers that is done, 0 to 1.

        Returns:
            The prompt in parts, valid until `forget`.

        Raises:
            CancelledError: it was stopped.
            EngineError: llama.cpp refused the photo or the prompt.
        """
        return self._photos.encode(prompt, rgb, width, height, on_progress)

    def text_before_photo(self, prompt: str) -> tuple[int, ...]:
        """Tokens that stand before the photo in a prompt, with the mark by which llama.cpp opens a photo."""
        return self._photos.text_before(prompt)

    def forget(self, kept: int = 0) -> None:
        """Empty all sequences but the beginning of sequence 0, and free what `encode` made.

        Args:
            kept: that many tokens of sequence 0 stay, of text alone.
        """
        kept = min(kept, self.position())
        lib.llama_memory_seq_keep(self._memory, 0)
        lib.llama_memory_seq_rm(self._memory, 0, kept, -1)
        self._positions = {0: kept}
        self._logits.clear()
        self._photos.forget()

    def state(self) -> memoryview:
        """What sequence 0 holds, as bytes for `restore`.

        Raises:
            EngineError: llama.cpp could not write it.
        """
        size = lib.llama_state_seq_get_size(self._context, 0)
        state = bytearray(size)
        buffer = (ctypes.c_uint8 * size).from_buffer(state)
        if lib.llama_state_seq_get_data(self._context, buffer, size, 0) != size:
            raise EngineError("llama.cpp could not write the state of a sequence")
        return memoryview(state)

    def restore(self, state: memoryview) -> None:
        """Put back into sequence 0 what `state` gave, in this engine or one loaded likewise.

        Its logits are not part of it. What llama.cpp does not take leaves the sequence empty.

        Args:
            state: writable.
        """
        self.drop(0)
        buffer = (ctypes.c_uint8 * len(state)).from_buffer(state)
        lib.llama_state_seq_set_data(self._context, buffer, len(state), 0)
        self._positions[0] = lib.llama_memory_seq_pos_max(self._memory, 0) + 1

    def warm_up(self, image_tokens: int) -> None:
        """Look at a blank photo and forget it.

        A graphics card loads what it computes with when that is first needed, which takes it longer than a
        whole photo afterwards.

        Args:
            image_tokens: of the photo, at the most.
        """
        side = int(image_tokens**0.5) * TOKEN_SIDE
        blank = bytes(side * side * 3)
        self.evaluate(self.encode(mtmd.mtmd_default_marker().decode(), blank, side, side))
        self.forget()

    def drop(self, sequence: int) -> None:
        """Empty one sequence; what others share with it stays theirs."""
        lib.llama_memory_seq_rm(self._memory, sequence, -1, -1)
        self._positions.pop(sequence, None)
        self._logits.pop(sequence, None)

    def fork(self, source: int, target: int, position: int | None = None) -> None:
        """Let a sequence begin as another one does; nothing is evaluated, and both share the memory.

        Args:
            source: the other one, not `target`.
            target: what it held is dropped.
            position: of the first token that is left out; None takes the sequence over with its logits.
        """
        self.drop(target)
        lib.llama_memory_seq_cp(self._memory, source, target, -1, -1 if position is None else position)
        self._positions[target] = self.position(source) if position is None else position
        if position is None and source in self._logits:
            self._logits[target] = self._logits[source]

    def evaluate(self, parts: Sequence[TextPart | PhotoPart], sequence: int = 0) -> None:
        """Evaluate parts of a prompt after what a sequence holds."""
        for part in parts:
            if isinstance(part, TextPart):
                self.append(part.tokens, sequence)
            else:
                self._append_photo(part, sequence)

    def append(self, tokens: Sequence[int], sequence: int = 0) -> None:
        """Evaluate text tokens after what a sequence holds; see `extend`."""
        self.extend({sequence: tokens})

    def extend(self, tokens: Mapping[int, Sequence[int]]) -> None:
        """Evaluate text tokens after what their sequences hold, as few batches as can be.

        `logits` then are those after the last token of each sequence.

        Args:
            tokens: by sequence.

        Raises:
            CancelledError: it was stopped.
            EngineError: the context is full or llama.cpp failed.
        """
        waiting = list(self._placed(tokens))
        batch = self._batch
        read, places, sequences, wanted = batch.token, batch.pos, batch.seq_id, batch.logits
        for start in range(0, len(waiting), self._batch_tokens):
            part = waiting[start : start + self._batch_tokens]
            batch.n_tokens = len(part)
            for index, (sequence, position, token, last) in enumerate(part):
                read[index] = token
                places[index] = position
                sequences[index][0] = sequence
                wanted[index] = last
            self._watch(len(part) > _BRIEF)
            self._check(lib.llama_decode(self._context, batch))
            for index, (sequence, position, _token, last) in enumerate(part):
                self._positions[sequence] = position + 1
                if last:
                    found = lib.llama_get_logits_ith(self._context, index)
                    copied = ctypes.string_at(found, self._logits_bytes)
                    self._logits[sequence] = np.frombuffer(copied, np.float32)

    def attend(self, token: int) -> NDArray[np.float64]:
        """Evaluate one more token of sequence 0 and tell how much it attends to each token up to itself.

        Nothing but that sequence may have been read since the engine was loaded or `forget` was called, so
        that its tokens lie in order in the context.

        Returns:
            Mean over layers and heads, in the order of the tokens, of a photo's row by row; zeros follow.

        Raises:
            EngineError: `EngineOptions.attention` is off, or as in `extend`.
            CancelledError: it was stopped.
        """
        with self._attention.reading():
            self.append([token])
        return self._attention.mean()

    def logits(self, sequence: int = 0) -> NDArray[np.float32]:
        """Logits of a sequence's next token over the whole vocabulary, not to be changed."""
        return self._logits[sequence]

    def sampler(
        self,
        *,
        temperature: float,
        top_k: int,
        top_p: float,
        min_p: float,
        repetition_penalty: float,
        seed: int,
        grammar: str = "",
        sequence: int = 0,
    ) -> Sampler:
        """A sampler for a sequence's next tokens, to be closed by its user; the rest as `Sampler` takes it.

        Raises:
            EngineError: the grammar is wrong.
        """
        return Sampler(
            partial(self.logits, sequence),
            self._vocabulary,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            min_p=min_p,
            repetition_penalty=repetition_penalty,
            seed=seed,
            grammar=grammar,
        )

    def _load(
        self, model: Path, projector: Path, options: EngineOptions, on_progress: Callable[[float], None]
    ) -> None:
        lib.llama_backend_init()
        self._progress_callback = lib.llama_progress_callback(
            lambda share, _: on_progress(share * 0.9) or not self._stopped()  # type: ignore[func-returns-value]
        )
        # The file is read, not mapped: llama.cpp lays the weights out anew for the processor, and mapped ones
        # would stay beside them. Nothing is locked into memory: few systems let a user lock that much, and
        # on a shared computer all else would be swapped out for it.
        parameters = lib.llama_model_default_params()
        parameters.load_mode = lib.LLAMA_LOAD_MODE_NONE
        parameters.n_gpu_layers = options.gpu_layers
        split = (ctypes.c_float * lib.llama_max_devices())(*options.split)
        if options.split:
            parameters.tensor_split = split
        parameters.progress_callback = self._progress_callback
        self._model = lib.llama_model_load_from_file(str(model).encode(), parameters)
        self._check_loaded(self._model, "the language model")
        self._cleanup.callback(lib.llama_model_free, self._model)
        self._vocabulary = Vocabulary(self._model)
        self._logits_bytes = len(self._vocabulary.tokens) * ctypes.sizeof(ctypes.c_float)

        self._batch_tokens = options.batch_tokens
        settings = lib.llama_context_default_params()
        settings.n_ctx = options.context_tokens
        settings.n_batch = settings.n_ubatch = self._batch_tokens
        settings.n_seq_max = options.sequences
        settings.n_outputs_max = options.outputs
        if options.compact_cache:
            settings.type_k = settings.type_v = lib.GGML_TYPE_Q8_0
        settings.n_threads = settings.n_threads_batch = options.threads
        settings.kv_unified = True
        settings.offload_kqv = settings.op_offload = options.gpu_layers != 0
        settings.no_perf = True
        self._attention = AttentionReader()
        if options.attention:
            self._attention.watch(settings)
        self._context = lib.llama_init_from_model(self._model, settings)
        self._check_loaded(self._context, "the context")
        self._cleanup.callback(lib.llama_free, self._context)
        self._watches = {
            True: lib.ggml_abort_callback(lambda _: self._stopped()),
            False: lib.ggml_abort_callback(),
        }
        self._watch(True)
        self._batch = lib.llama_batch_init(self._batch_tokens, 0, 1)
        self._cleanup.callback(lib.llama_batch_free, self._batch)
        for index in range(self._batch_tokens):
            self._batch.n_seq_id[index] = 1
        self._memory = lib.llama_get_memory(self._context)

        self._photos = PhotoEncoder(
            self._model,
            projector,
            image_tokens=options.image_tokens,
            gpu=options.gpu_layers != 0,
            threads=options.threads,
            stopped=self._stopped,
        )
        self._check_loaded(self._photos.loaded, "the vision encoder")
        self._cleanup.callback(self._photos.close)
        if options.gpu_layers:
            self.warm_up(min(options.image_tokens, _WARMING_TOKENS))
        on_progress(1.0)

    def _placed(self, tokens: Mapping[int, Sequence[int]]) -> Iterator[tuple[int, int, int, bool]]:
        """Sequence, position and token, and whether it is the sequence's last."""
        for sequence, some in tokens.items():
            start = self.position(sequence)
            for index, token in enumerate(some):
                yield sequence, start + index, token, index == len(some) - 1

    def _watch(self, watched: bool) -> None:
        """Have llama.cpp ask while it computes whether it is to stop, or not."""
        if watched != self._watched:
            self._watched = watched
            lib.llama_set_abort_callback(self._context, self._watches[watched], ctypes.c_void_p(None))

    def _append_photo(self, part: PhotoPart, sequence: int) -> None:
        self._watch(True)
        start = self.position(sequence)
        code, position = self._photos.evaluate(self._context, part, start, sequence, self._batch_tokens)
        self._check(code)
        self._positions[sequence] = position

    def _check(self, code: int) -> None:
        if code == _ABORTED or self._stopped():
            raise CancelledError
        if code == 0:
            return
        raise EngineError(f"llama.cpp could not evaluate the tokens (code {code})")

    def _check_loaded(self, handle: Any, what: str) -> None:
        if self._stopped():
            raise CancelledError
        if not handle:
            raise EngineError(f"llama.cpp could not load {what}")
