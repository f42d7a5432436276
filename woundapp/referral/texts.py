"""The free texts of a dossier: what somebody typed or a model wrote, in which anybody may be named."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from woundapp import body, signs
from woundapp.clinic import Patient, Wound
from woundapp.domain import Assessment, Finding
from woundapp.dossier import Dossier, Entry

_SHORTEST_NAME = 3
"""Letters; shorter parts of a name in plain letters are words of their own in some language."""

_TELLING = re.compile(r"\d{4,}|\d{1,2}\.\d{1,2}\.|\d{1,2}([/-])\d{1,2}\1\d|@|www\.|://")
"""A year, a day, a telephone number, an identifier, an address of the internet."""


class TextKind(StrEnum):
    """What a free text is about."""

    ALLERGIES = "allergies"
    ANTIBIOTICS = "antibiotics"
    PLACE = "place"
    TREATMENT = "treatment"
    NOTE = "note"
    REASON = "reason"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class FreeText:
    """A free text.

    Attributes:
        key: tells it from the others of its dossier.
        kind: what it is about.
        text: in full; of a model all that it wrote of one photo.
        on: the day it is about; None for what is of no day.
    """

    key: str
    kind: TextKind
    text: str
    on: date | None = None


def key(kind: TextKind, entry: str) -> str:
    """Of the text of a kind in an entry.

    Args:
        kind: of the text.
        entry: the entry's id.
    """
    return f"{kind}:{entry}"


def of(dossier: Dossier) -> tuple[FreeText, ...]:
    """All that are not empty, those of the patient first, then visit after visit."""
    return tuple(text for text in _all(dossier) if text.text.strip())


def names_somebody(text: str, dossier: Dossier) -> bool:
    """Whether a text holds a name or an identifier of the dossier, or what looks like a date or an address.

    A text of which this is not true can still name somebody: a relative, a street, a nickname.
    """
    folded = text.casefold()
    names = [*staff(dossier), *([dossier.patient.content.name] if dossier.patient else [])]
    words = {word for name in names for word in re.findall(r"\w+", name.casefold())}
    identifier = dossier.patient.content.identifier.casefold().strip() if dossier.patient else ""
    return (
        bool(_TELLING.search(folded))
        or bool(identifier and identifier in folded)
        or any(_stands_in(folded, word) for word in words)
    )


def suggested(dossier: Dossier) -> frozenset[str]:
    """Keys of the texts that may stay with a patient who is not to be recognised, for somebody to look over.

    What was told in whole sentences is not among them, nor what certainly names somebody.
    """
    return frozenset(
        text.key
        for text in of(dossier)
        if text.kind not in (TextKind.NOTE, TextKind.REASON) and not names_somebody(text.text, dossier)
    )


def staff(dossier: Dossier) -> tuple[str, ...]:
    """The names of all who entered something, in the order they are met."""
    found = dict.fromkeys(entry.by for entry in entries(dossier))
    return tuple(name for name in found if name)


def entries(dossier: Dossier) -> Iterator[Entry[object]]:
    """Every entry of a dossier."""
    yield from (entry for entry in (dossier.patient, dossier.wound) if entry)
    for visit in dossier.visits:
        yield visit.visit
        if visit.bedside:
            yield visit.bedside
        for photo in visit.photos:
            yield from (entry for entry in (photo.assessment, photo.review, photo.measurement) if entry)
    yield from dossier.events


def of_model(assessment: Assessment) -> str:
    """All that a model wrote of a photo."""
    findings = (_words(finding) for finding in assessment.findings)
    return "\n\n".join(
        part for part in (assessment.rationale, *findings, assessment.reasoning) if part.strip()
    )


def without_words(assessment: Assessment, mark: str) -> Assessment:
    """An assessment without what the model wrote; its status, figures and places stay.

    Args:
        assessment: of the model.
        mark: what stands where it wrote something.
    """
    return replace(
        assessment,
        rationale=assessment.rationale and mark,
        reasoning=assessment.reasoning and mark,
        raw_answer="",
        findings=tuple(
            replace(
                finding,
                sign=finding.sign if finding.sign in signs.BY_CODE else mark,
                description=finding.description and mark,
            )
            for finding in assessment.findings
        ),
    )


def _stands_in(folded: str, word: str) -> bool:
    """Whether a part of a name is in a text; where a script has no spaces, it may be within a longer word."""
    if not word.isascii():
        return word in folded
    return len(word) >= _SHORTEST_NAME and bool(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", folded))


def _words(finding: Finding) -> str:
    own = "" if finding.sign in signs.BY_CODE else finding.sign
    return ": ".join(part for part in (own, finding.description) if part)


def _all(dossier: Dossier) -> Iterator[FreeText]:
    if dossier.patient:
        patient: Patient = dossier.patient.content
        for kind, text in (
            (TextKind.ALLERGIES, patient.allergies),
            (TextKind.ANTIBIOTICS, patient.antibiotics),
        ):
            yield FreeText(key(kind, dossier.patient.id), kind, text)
    if dossier.wound:
        wound: Wound = dossier.wound.content
        yield FreeText(
            key(TextKind.PLACE, dossier.wound.id), TextKind.PLACE, body.other_words(wound.location)
        )
    for event in dossier.events:
        yield FreeText(
            key(TextKind.TREATMENT, event.id), TextKind.TREATMENT, event.content.note, event.content.on
        )
    for visit in dossier.visits:
        day = visit.visit.content.at.date()
        yield FreeText(key(TextKind.NOTE, visit.visit.id), TextKind.NOTE, visit.visit.content.note, day)
        for photo in visit.photos:
            if photo.review:
                reason = photo.review.content.reason
                yield FreeText(key(TextKind.REASON, photo.review.id), TextKind.REASON, reason, day)
            if photo.assessment:
                wrote = of_model(photo.assessment.content)
                yield FreeText(key(TextKind.MODEL, photo.assessment.id), TextKind.MODEL, wrote, day)
