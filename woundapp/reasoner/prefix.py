"""What stands before every photo in the prompt: read once, and kept for the next photo and the next start."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from hashlib import blake2b

from woundapp.reasoner import llama, prompt
from woundapp.reasoner.llama import EngineOptions
from woundapp.reasoner.model_pack import Manifest
from woundapp.reasoner.state_files import StateFiles

WORTH_KEEPING = 16
"""Tokens from which on a file is quicker than reading them again."""

_PIECE = 64
"""Tokens read in one go. What stops in between loses no more than these."""

_ROOM = {"context_tokens", "sequences"}
"""Options of the engine that change where a token lies, not what is computed of it."""


class Prefix:
    """The beginning of an engine's sequence 0, which all photos and mirror images share.

    Attributes:
        tokens: of it.

    Args:
        engine: loaded.
        options: that it was loaded with.
        manifest: of its pack.
        files: where it is kept.
    """

    def __init__(
        self, engine: llama.Engine, options: EngineOptions, manifest: Manifest, files: StateFiles
    ) -> None:
        asked = manifest.prompt
        self.tokens = engine.text_before_photo(prompt.conversation(asked.question, asked.system))
        self._engine, self._files = engine, files
        computed = {name: value for name, value in asdict(options).items() if name not in _ROOM}
        what = (manifest.model.sha256, self.tokens, _PIECE, computed, llama.fingerprint())
        self._key = blake2b(repr(what).encode()).digest()

    def read(self, go_on: Callable[[], None]) -> None:
        """Have it in sequence 0, unless it is there: out of its file, or else by reading on where it ends.

        Args:
            go_on: called between steps; what it raises ends the reading, which the next call takes up.

        Raises:
            EngineError: llama.cpp failed.
            CancelledError: the engine was stopped, or `go_on` said so.
        """
        engine, length = self._engine, len(self.tokens)
        if engine.position() >= length:
            return
        worth_keeping = length >= WORTH_KEEPING
        if worth_keeping and engine.position() == 0:
            self._restore()
        if engine.position() == length:
            return
        while (start := engine.position()) < length:
            go_on()
            engine.append(self.tokens[start : start + _PIECE])
        if worth_keeping:
            with suppress(llama.EngineError):
                self._files.save(self._key, engine.state(), go_on)

    def _restore(self) -> None:
        state = self._files.load(self._key)
        if state is not None:
            self._engine.restore(state)
            if self._engine.position() != len(self.tokens):
                self._engine.drop(0)
