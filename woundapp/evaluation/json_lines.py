"""Files that grow by one JSON object a line, each on disk before the next is begun."""

import os
from pathlib import Path
from typing import TypeVar

import msgspec

_T = TypeVar("_T")


class BrokenLineError(ValueError):
    """A line is not what it should be: its number, from 1, and the reason."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"line {number}: {reason}")
        self.number, self.reason = number, reason


def read(file: Path, kind: type[_T]) -> list[_T]:
    """The lines of a file; none if it is not there. A last line that a kill cut off is passed over.

    Args:
        file: to be read.
        kind: of its lines, a msgspec Struct.

    Raises:
        BrokenLineError: a whole line is not of that kind.
        OSError: the file cannot be read.
    """
    if not file.exists():
        return []
    content = file.read_bytes()
    found = []
    for number, line in enumerate(content[: content.rfind(b"\n") + 1].split(b"\n"), start=1):
        if line.strip():
            try:
                found.append(msgspec.json.decode(line, type=kind))
            except (msgspec.MsgspecError, UnicodeDecodeError) as error:
                raise BrokenLineError(number, str(error)) from error
    return found


def append(file: Path, line: msgspec.Struct) -> None:
    """Add a line; it is on disk when this returns. What was left of a line that was cut off is taken away.

    Raises:
        OSError: it cannot be written; the lines before are safe.
    """
    with file.open("ab+") as stream:
        size = stream.seek(0, os.SEEK_END)
        if size:
            stream.seek(size - 1)
            if stream.read(1) != b"\n":
                stream.seek(0)
                stream.truncate(stream.read().rfind(b"\n") + 1)
        stream.write(msgspec.json.encode(line) + b"\n")
        stream.flush()
        os.fsync(stream.fileno())
