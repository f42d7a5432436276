"""The lessons of a dataset folder: what a teacher said about each photo, one JSON line a photo."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import msgspec

from woundapp.errors import TrainingError
from woundapp.evaluation import json_lines
from woundapp.evaluation.json_lines import BrokenLineError
from woundapp.reasoner import prompt

LESSONS = "lessons.jsonl"
REJECTED = "rejected.jsonl"


class LessonRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a teacher said about one photo; fields nobody knows are passed over.

    Attributes:
        file: the photo, relative to the folder.
        sha256: of the photo's file.
        reasoning: the chain of thought; may be empty.
        answer: the JSON object in the form of `woundapp.reasoner.answer.write`.
        teacher: who said it.
        usage: tokens asked and answered, where an endpoint reported them.
    """

    file: str
    sha256: str
    reasoning: str
    answer: str
    teacher: str
    usage: dict[str, int] | None = None

    def turn(self) -> str:
        """The whole assistant turn after the prompt."""
        return prompt.assistant_turn(self.reasoning, self.answer)


class RejectedRecord(msgspec.Struct, frozen=True):
    """An answer that is no lesson, kept for reading: why it was rejected, and its text as it came."""

    file: str
    sha256: str
    teacher: str
    reason: str
    text: str


_Line = TypeVar("_Line", LessonRecord, RejectedRecord)


def read(folder: Path) -> dict[str, LessonRecord]:
    """The lessons of a dataset folder by the SHA-256 of their photo; none if there is no such file.

    The last line may be cut off, as a kill leaves it: it is passed over. A photo's later lesson counts.

    Raises:
        TrainingError: a line is broken, or the file cannot be read.
    """
    return _read(folder / LESSONS, LessonRecord)


def read_rejected(folder: Path) -> dict[str, RejectedRecord]:
    """The rejected answers of a dataset folder, likewise.

    Raises:
        TrainingError: a line is broken, or the file cannot be read.
    """
    return _read(folder / REJECTED, RejectedRecord)


def append(folder: Path, line: LessonRecord | RejectedRecord) -> None:
    """Add a lesson or a rejected answer to a dataset folder; it is on disk when this returns.

    Raises:
        TrainingError: it cannot be written; what was written before is kept.
    """
    file = folder / (LESSONS if isinstance(line, LessonRecord) else REJECTED)
    with _told(file, "written", "What was written before is kept. Make room on the disk and run it again."):
        json_lines.append(file, line)


def _read(file: Path, kind: type[_Line]) -> dict[str, _Line]:
    with _told(file, "read", "Nothing was changed. Check that the file may be opened."):
        try:
            return {line.sha256: line for line in json_lines.read(file, kind)}
        except BrokenLineError as error:
            raise TrainingError(
                f"Line {error.number} of {file} is broken ({error.reason}). Nothing was changed. "
                "Correct or delete that line; its photo can be taught again."
            ) from error


@contextmanager
def _told(file: Path, done: str, advice: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise TrainingError(f"{file} cannot be {done} ({error.strerror}). {advice}") from error
