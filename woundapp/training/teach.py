"""Asks a teacher, a larger model behind an endpoint, for a lesson about each photo of a dataset."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from woundapp import endpoint, signs
from woundapp.domain import Finding, InfectionStatus
from woundapp.endpoint import Account, Ask, Endpoint, Reply
from woundapp.evaluation.cohort import Cohort, Record
from woundapp.imaging import overlay
from woundapp.imaging import photo as photos
from woundapp.reasoner import answer, prompt
from woundapp.reasoner.answer import ModelAnswer
from woundapp.reasoner.findings import BBOX_SCALE
from woundapp.signs import SignKind
from woundapp.training import lesson_records
from woundapp.training.config import BUILT_IN
from woundapp.training.lesson_records import LessonRecord, RejectedRecord

_LONGEST_REASONING = 12_000
"""Characters: a longer one goes round in circles."""

_SMALLEST_SIDE = 5
"""Thousandths of the photo: a smaller box comes of another unit, such as shares from 0 to 1."""

_JPEG_BYTES = 4_000_000

_CODES = {sign.code for sign in signs.IN_PHOTO}


class TeacherSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A teacher, as a TOML file describes it.

    Attributes:
        endpoint: where it is asked.
        instruction: what it is asked beside the photo; left out, the program's own.
        shortest: characters of reasoning below which a lesson is rejected: it says nothing to be learnt.
    """

    endpoint: Endpoint
    instruction: str = ""
    shortest: Annotated[int, Meta(ge=1)] = 40


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be asked.

    Attributes:
        asks: of the photos that are not done, in order, each named by its photo's SHA-256.
        records: of those photos, by the same.
        done: photos that have a lesson or a rejected answer already.
        told: whether the teacher is told the labels that are known.
    """

    asks: Sequence[Ask]
    records: dict[str, Record]
    done: int
    told: bool


@dataclass(slots=True)
class Outcome:
    """How many answers became lessons, and how many were rejected."""

    lessons: int = 0
    rejected: int = 0


def instruction() -> str:
    """What a teacher is asked about a photo: to reason on what it sees, sign by sign, before it judges."""
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
        f"The codes are: {codes}. bbox_2d is in thousandths of the photo's width and height, from its top "
        f"left corner. Name at most {answer.MAX_FINDINGS} findings; a description has at most "
        f"{answer.MAX_DESCRIPTION} characters, the rationale {answer.MAX_RATIONALE}."
    )


def read(file: Path) -> TeacherSettings:
    """Read a teacher's settings: a TOML file, or the bare name of a built-in one, such as `gpt-5.1`.

    Raises:
        EndpointError: they cannot be read, or a setting is missing, unknown or of the wrong kind.
    """
    built_in = BUILT_IN / "teachers" / f"{file}.toml"
    return endpoint.read(built_in if built_in.is_file() else file, TeacherSettings)


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

    Raises:
        TrainingError: the lessons that are there cannot be read.
    """
    settled = lesson_records.read(data.folder).keys() | lesson_records.read_rejected(data.folder).keys()
    wanted = {record.sha256: record for record in data.records if record.split == split}
    missing = dict([each for each in wanted.items() if each[0] not in settled][:limit])
    return Plan(
        asks=[_ask(data, record, teacher, tell_label) for record in missing.values()],
        records=missing,
        done=len(wanted.keys() & settled),
        told=tell_label,
    )


def teach(
    data: Cohort,
    teacher: TeacherSettings,
    wanted: Plan,
    account: Account,
    on_progress: Callable[[Outcome], None] = lambda _: None,
) -> Outcome:
    """Ask the teacher; an answer is on disk before another photo takes its place.

    Args:
        data: the dataset folder; `lessons.jsonl` and `rejected.jsonl` in it grow.
        teacher: to be asked.
        wanted: by `plan`.
        account: with the budget; it is kept up to date.
        on_progress: called after each answer.

    Raises:
        EndpointError: the endpoint refuses, or keeps failing.
        TrainingError: the answers cannot be written.
    """
    outcome = Outcome()

    def keep(ask: Ask, reply: Reply) -> None:
        line = _lesson(wanted.records[ask.name], reply, teacher, wanted.told)
        lesson_records.append(data.folder, line)
        if isinstance(line, LessonRecord):
            outcome.lessons += 1
        else:
            outcome.rejected += 1
        on_progress(outcome)

    endpoint.ask_all(teacher.endpoint, wanted.asks, account, keep)
    return outcome


def _ask(data: Cohort, record: Record, teacher: TeacherSettings, tell_label: bool) -> Ask:
    text = teacher.instruction or instruction()
    if tell_label and record.label:
        text += f"\nSpecialists judged this wound as {record.label}. Explain what in the photo shows it."

    def pictures() -> list[bytes]:
        pixels = photos.load(data.path(record)).pixels
        side = min(teacher.endpoint.longest_side, max(pixels.shape[:2]))
        return [photos.jpeg(overlay.draw(pixels, (), longest_side=side), _JPEG_BYTES)]

    return Ask(record.sha256, text, pictures)


def _lesson(
    record: Record, reply: Reply, teacher: TeacherSettings, told: bool
) -> LessonRecord | RejectedRecord:
    """What a reply teaches, or why it teaches nothing."""
    reasoning, closed, rest = reply.text.partition(prompt.REASONING_CLOSES)
    reasoning = reasoning.replace("<think>", "").strip()
    text = _json_in(rest)
    found = answer.read(text, BBOX_SCALE, BBOX_SCALE)
    flaw = reply.failure
    if not flaw and not closed:
        flaw = "the reasoning is not closed"
    if not flaw:
        flaw = next(_flaws(text, found), "")
    if not flaw and not teacher.shortest <= len(reasoning) <= _LONGEST_REASONING:
        flaw = f"the reasoning has {len(reasoning)} characters"
    if not flaw and told and record.label and found.verdict != record.label:
        flaw = f"the verdict is not the label that was told, {record.label}"
    model = teacher.endpoint.model
    if flaw or found.verdict is None:
        return RejectedRecord(record.file, record.sha256, model, flaw, reply.text)
    findings = [
        (each.sign, each.description, each.region.as_tuple()) for each in found.findings if each.region
    ]
    usage = {"input_tokens": reply.input_tokens, "output_tokens": reply.output_tokens}
    written = answer.write(found.verdict, findings, found.rationale)
    return LessonRecord(record.file, record.sha256, reasoning, written, model, usage)


def _flaws(text: str, found: ModelAnswer) -> Iterator[str]:
    """Why an answer cannot be learnt from, the most telling first.

    Args:
        text: its JSON object as written: a lesson must need none of the repairs of `answer.read`.
        found: what that read.
    """
    if not found.complete or found.verdict is None:
        yield "there is no answer in the form that was asked for"
        return
    listed = json.loads(text).get("findings")
    if not isinstance(listed, list) or not all(isinstance(item, dict) for item in listed):
        yield "the findings are no list of objects"
        return
    if len(listed) > answer.MAX_FINDINGS:
        yield f"there are {len(listed)} findings"
    if len(listed) != len(found.findings):
        yield "a finding is named twice"
        return
    for number, (item, each) in enumerate(zip(listed, found.findings, strict=True), start=1):
        if each.sign not in _CODES or each.sign != item.get("sign"):
            yield f"finding {number} has an unknown sign: {str(item.get('sign'))[:60]}"
        if not each.description or len(each.description) > answer.MAX_DESCRIPTION:
            yield f"the description of finding {number} has {len(each.description)} characters"
        if not _inside(item.get("bbox_2d")):
            yield f"finding {number} names no place inside the photo, in thousandths"
    if found.verdict is InfectionStatus.INFECTED and not any(map(_speaks_of_infection, found.findings)):
        yield "the verdict is infected, and no finding is a sign of infection"
    if not found.rationale or len(found.rationale) > answer.MAX_RATIONALE:
        yield f"the rationale has {len(found.rationale)} characters"
    yield from found.doubts


def _speaks_of_infection(finding: Finding) -> bool:
    return signs.BY_CODE[finding.sign].kind is SignKind.INFECTION


def _inside(box: object) -> bool:
    """Whether a box is `[left, top, right, bottom]` in thousandths, all of it in the photo."""
    if not isinstance(box, list) or len(box) != 4 or not all(isinstance(edge, int | float) for edge in box):
        return False
    return all(
        0 <= low <= high - _SMALLEST_SIDE and high <= BBOX_SCALE
        for low, high in ((box[0], box[2]), (box[1], box[3]))
    )


def _json_in(text: str) -> str:
    """The JSON object in a text that may have words or a code fence around it."""
    start, end = text.find("{"), text.rfind("}")
    return text[start : end + 1] if 0 <= start < end else text
