"""Asks a teacher, a larger model behind an endpoint, for a lesson about each photo of a dataset."""

import base64
import json
import os
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from woundapp import endpoint, signs
from woundapp.domain import ImageRegion
from woundapp.endpoint import Account, Ask, Endpoint, Reply
from woundapp.errors import TrainingError
from woundapp.evaluation.cohort import Cohort, Record
from woundapp.imaging import photo
from woundapp.reasoner import answer, prompt
from woundapp.reasoner.answer import ModelAnswer
from woundapp.training import lesson_records
from woundapp.training.config import BUILT_IN
from woundapp.training.lesson_records import LessonRecord

REJECTED = "rejected.jsonl"

_LONGEST_REASONING = 12_000
_SHORTEST_REASONING = 40
"""Characters: a shorter one says nothing that could be learnt, a longer one goes round in circles."""

_JPEG_BYTES = 4_000_000


class TeacherSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A teacher, as a TOML file describes it.

    Attributes:
        endpoint: where it is asked.
        instruction: what it is asked beside the photo; left out, the program's own.
        shortest: characters of reasoning below which a lesson is rejected.
    """

    endpoint: Endpoint
    instruction: str = ""
    shortest: int = _SHORTEST_REASONING


class Rejected(msgspec.Struct, frozen=True):
    """An answer that is no lesson, kept for reading."""

    file: str
    sha256: str
    teacher: str
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be asked.

    Attributes:
        asks: of the photos without a lesson, in order.
        records: of those photos, by their SHA-256.
        done: photos that have a lesson or a rejected answer already.
        cost: an estimate for all asks, in the currency of the budget.
    """

    asks: list[Ask]
    records: dict[str, Record]
    done: int
    cost: float


def instruction() -> str:
    """What a teacher is asked about a photo whose status nobody tells it."""
    codes = "; ".join(f"{sign.code} ({sign.label})" for sign in signs.IN_PHOTO)
    return (
        "You are a wound care specialist who teaches. Look at this photo of a chronic wound and think aloud "
        "before you judge. Go through the wound bed, the edge and the skin around it; say for each sign of "
        "infection whether the photo shows it and where; on dark skin look for purple, grey or darker areas. "
        "Weigh what speaks for infection against what speaks against it: at least two local signs are "
        "needed, and colour alone is never enough. Say only what can be seen.\n"
        f"Write your reasoning as plain text, then a line with {prompt.REASONING_CLOSES} alone, then one "
        "JSON object and nothing else:\n"
        '{"infection_status": "infected" or "not_infected", "findings": [{"sign": code, "description": a few '
        'words, "bbox_2d": [x1, y1, x2, y2]}], "rationale": two or three sentences for a nurse}\n'
        f"The codes are: {codes}. bbox_2d is in thousandths of the photo's width and height, from its "
        "top left corner."
    )


def read(file: Path) -> TeacherSettings:
    """Read a teacher's settings: a TOML file, or the bare name of a built-in one, such as `gpt-5.1`.

    Raises:
        TrainingError: they cannot be read, or a setting is missing, unknown or of the wrong kind.
    """
    built_in = BUILT_IN / "teachers" / f"{file}.toml"
    try:
        content = tomllib.loads((built_in if built_in.is_file() else file).read_text(encoding="utf-8"))
        return msgspec.convert(content, TeacherSettings)
    except (OSError, ValueError) as error:
        raise TrainingError(
            f"The teacher {file} cannot be used ({error}). Nothing was asked. Correct the file; "
            "`woundapp/training/configs/teachers` holds an example."
        ) from error


def plan(
    data: Cohort, teacher: TeacherSettings, split: str, *, limit: int | None = None, tell_label: bool = False
) -> Plan:
    """Work out which photos are to be asked about; nothing is asked yet.

    Args:
        data: the dataset folder.
        teacher: to be asked.
        split: of the photos.
        limit: at most as many photos.
        tell_label: whether a photo's label, where it is known, is told to the teacher.
    """
    settled = set(lesson_records.read(data.folder)) | _rejected(data.folder)
    wanted = [record for record in data.records if record.split == split]
    missing = [record for record in wanted if record.sha256 not in settled][:limit]
    asks = [_ask(data, record, teacher, tell_label) for record in missing]
    return Plan(
        asks=asks,
        records={record.sha256: record for record in missing},
        done=sum(record.sha256 in settled for record in wanted),
        cost=sum(teacher.endpoint.estimate(ask.characters) for ask in asks),
    )


def teach(
    data: Cohort,
    teacher: TeacherSettings,
    wanted: Plan,
    budget: float,
    on_progress: Callable[[int, Account], None] = lambda *_: None,
) -> tuple[Account, int, int]:
    """Ask the teacher; every answer is on disk before the next photo of its turn is asked about.

    Args:
        data: the dataset folder; `lessons.jsonl` and `rejected.jsonl` in it grow.
        teacher: to be asked.
        wanted: by `plan`.
        budget: of money.
        on_progress: called with the number of answers and what was spent.

    Returns:
        The account, the lessons written and the answers rejected.

    Raises:
        EndpointError: the endpoint refuses, or keeps failing.
        TrainingError: the answers cannot be written.
    """
    counts = {"lessons": 0, "rejected": 0}
    running = Account()

    def keep(ask: Ask, reply: Reply) -> None:
        record = wanted.records[ask.name]
        lesson = _lesson(record, reply, teacher)
        if isinstance(lesson, LessonRecord):
            _append(data.folder / lesson_records.LESSONS, lesson)
            counts["lessons"] += 1
        else:
            _append(data.folder / REJECTED, lesson)
            counts["rejected"] += 1
        running.answered += 1
        running.spent += reply.cost
        on_progress(running.answered, running)

    account = endpoint.ask_all(teacher.endpoint, wanted.asks, budget, keep)
    return account, counts["lessons"], counts["rejected"]


def _ask(data: Cohort, record: Record, teacher: TeacherSettings, tell_label: bool) -> Ask:
    text = teacher.instruction or instruction()
    if tell_label and record.label:
        text += f"\nSpecialists judged this wound as {record.label}. Explain what in the photo shows it."

    def messages() -> list[dict[str, Any]]:
        stored = photo.load(data.path(record))
        longest = max(stored.width, stored.height)
        side = min(teacher.endpoint.longest_side, longest)
        pixels = stored.pixels if side == longest else photo.scaled(stored.pixels, side)
        encoded = base64.b64encode(photo.jpeg(pixels, _JPEG_BYTES)).decode("ascii")
        picture = {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{encoded}"}}
        return [{"role": "user", "content": [picture, {"type": "text", "text": text}]}]

    return Ask(record.sha256, messages, len(text))


def _lesson(record: Record, reply: Reply, teacher: TeacherSettings) -> LessonRecord | Rejected:
    """What a reply teaches, or why it teaches nothing."""
    reasoning, _, rest = reply.text.partition(prompt.REASONING_CLOSES)
    reasoning = reasoning.replace("<think>", "").strip()
    found = answer.read(_json_in(rest), answer.BBOX_SCALE, answer.BBOX_SCALE)
    flaw = reply.failure or next(_flaws(reply.text, reasoning, found, teacher.shortest), "")
    if flaw or found.verdict is None:
        return Rejected(record.file, record.sha256, teacher.endpoint.model, flaw, reply.text)
    written = answer.write(
        found.verdict,
        [
            (each.sign, each.description[: answer.MAX_DESCRIPTION], _box(each.region))
            for each in found.findings
        ],
        found.rationale[: answer.MAX_RATIONALE],
    )
    usage = {"input_tokens": reply.input_tokens, "output_tokens": reply.output_tokens}
    return LessonRecord(record.file, record.sha256, reasoning, written, teacher.endpoint.model, usage)


def _flaws(text: str, reasoning: str, found: ModelAnswer, shortest: int) -> Iterator[str]:
    """Why an answer is no lesson, the most telling first."""
    if prompt.REASONING_CLOSES not in text:
        yield "the reasoning is not closed"
    if not found.complete or found.verdict is None:
        yield "there is no answer in the form that was asked for"
    if not shortest <= len(reasoning) <= _LONGEST_REASONING:
        yield f"the reasoning has {len(reasoning)} characters"
    yield from found.doubts
    yield from (f"unknown sign: {each.sign}" for each in found.findings if each.sign not in _CODES)
    if not found.rationale:
        yield "there is no rationale"
    if len(found.findings) > answer.MAX_FINDINGS:
        yield "too many findings"


_CODES = {sign.code for sign in signs.IN_PHOTO}


def _json_in(text: str) -> str:
    """The JSON object in a text that may have words or a code fence around it."""
    start, end = text.find("{"), text.rfind("}")
    return text[start : end + 1] if 0 <= start < end else text


def _box(region: ImageRegion | None) -> tuple[int, int, int, int]:
    assert region is not None, "an answer with a finding that is nowhere was rejected"
    return region.left, region.top, region.right, region.bottom


def _rejected(folder: Path) -> set[str]:
    """Photos whose answer was rejected; the last line may have been cut off by a kill."""
    file = folder / REJECTED
    if not file.is_file():
        return set()
    lines = file.read_bytes().split(b"\n")[:-1]
    return {json.loads(line)["sha256"] for line in lines if line.strip()}


def _append(file: Path, line: LessonRecord | Rejected) -> None:
    """Add a line, and see it onto the disk; what a kill left of a line before is taken away."""
    with _written(file), file.open("ab+") as stream:
        size = stream.tell()
        if size:
            stream.seek(-1, os.SEEK_END)
            if stream.read(1) != b"\n":
                stream.seek(0)
                stream.truncate(stream.read().rfind(b"\n") + 1)
        stream.seek(0, os.SEEK_END)
        stream.write(msgspec.json.encode(line) + b"\n")
        stream.flush()
        os.fsync(stream.fileno())


@contextmanager
def _written(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise TrainingError(
            f"An answer could not be written to {file} ({error.strerror}). What was written before is kept. "
            "Make room on the disk and run the same command again."
        ) from error
