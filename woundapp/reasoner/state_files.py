"""States of the engine that are kept on disk from one start of the program to the next.

A file is never trusted and never needed: one that does not hold what was written under its key is passed
over, and what cannot be written is not kept. The states are of the prompt alone; nothing of a photo or a
patient is in them.
"""

import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from woundapp import paths

MOST_BYTES = 1 << 29
"""What all files together may take; those that were not used for longest go first."""

LEFT_FREE = 1 << 30
"""So much of the disk is left to others, such as the records."""

_SUFFIX = ".state"
_BLOCK = 1 << 22
_DIGEST_BYTES = 32
_ABANDONED_SECONDS = 3600.0


class StateFiles:
    """A folder of states, each in a file of its own: a digest under the key, then the state.

    Args:
        folder: made when it is first needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, key: bytes) -> memoryview | None:
        """The state that was kept under a key, or None if there is none or its file is damaged.

        Args:
            key: at most 64 bytes.
        """
        file = self._file(key)
        try:
            with file.open("rb") as stream:
                state = memoryview(bytearray(min(file.stat().st_size, MOST_BYTES)))
                digest = stream.read(_DIGEST_BYTES)
                state = state[: stream.readinto(state)]
            if digest != _digest(state, key):
                return None
        except OSError:
            return None
        with suppress(OSError):
            file.touch()
        return state

    def save(self, key: bytes, state: memoryview, go_on: Callable[[], None]) -> None:
        """Keep a state under a key, as far as the disk has room; a failure is nobody's concern.

        Args:
            key: as for `load`.
            state: of at most MOST_BYTES, or it is not kept.
            go_on: called between steps; what it raises ends the writing, and nothing is kept.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            if len(state) > MOST_BYTES or shutil.disk_usage(self._folder).free < LEFT_FREE + len(state):
                return
            with paths.replacing(self._file(key)) as stream:
                stream.write(_digest(state, key))
                for start in range(0, len(state), _BLOCK):
                    go_on()
                    stream.write(state[start : start + _BLOCK])
            self._thin()

    def _file(self, key: bytes) -> Path:
        return self._folder / f"{key.hex()[:32]}{_SUFFIX}"

    def _thin(self) -> None:
        """Remove what was used longest ago, and what a program that was killed left half written."""
        total = 0
        for file in sorted(self._folder.glob(f"*{_SUFFIX}"), key=_used, reverse=True):
            total += file.stat().st_size
            if total > MOST_BYTES:
                file.unlink()
        for file in self._folder.glob(".*.part"):
            if time.time() - _used(file) > _ABANDONED_SECONDS:
                file.unlink()


def _used(file: Path) -> float:
    return file.stat().st_mtime


def _digest(state: memoryview, key: bytes) -> bytes:
    """Of a state, another one under another key."""
    return blake2b(state, key=key, digest_size=_DIGEST_BYTES).digest()
