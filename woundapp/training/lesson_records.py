"""The lessons of a dataset folder: what a teacher said about each photo, one JSON line a photo."""

from pathlib import Path

import msgspec

from woundapp.errors import TrainingError
from woundapp.reasoner import prompt

LESSONS = "lessons.jsonl"


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


def read(folder: Path) -> dict[str, LessonRecord]:
    """The lessons of a dataset folder by the SHA-256 of their photo; none if there is no such file.

    The last line may be cut off, as a kill leaves it: it is passed over. A photo's later lesson counts.

    Raises:
        TrainingError: a line is broken, or the file cannot be read.
    """
    file = folder / LESSONS
    try:
        lines = file.read_bytes().split(b"\n") if file.exists() else [b""]
        found = [
            _lesson(file, number, line) for number, line in enumerate(lines[:-1], start=1) if line.strip()
        ]
    except OSError as error:
        raise TrainingError(
            f"The lessons in {file} cannot be read ({error.strerror}). Nothing was changed. "
            "Check that the file may be opened."
        ) from error
    return {lesson.sha256: lesson for lesson in found}


def _lesson(file: Path, number: int, line: bytes) -> LessonRecord:
    try:
        return msgspec.json.decode(line, type=LessonRecord)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise TrainingError(
            f"Line {number} of {file} is no lesson ({error}). Nothing was changed. "
            "Correct or delete that line; its photo can be taught again."
        ) from error
