"""The part of a report that is the nurse's own: what she found, and what published rules say of it."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Callable
from dataclasses import fields

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from woundapp import rules
from woundapp.bedside import AMOUNT_WORDS, KIND_WORDS, Bedside, Presence, VitalSigns, label
from woundapp.domain import InfectionStatus
from woundapp.report import text
from woundapp.report.text import Words
from woundapp.rules import telling

_MARK = 9 * mm
_UNITS = {
    "temperature": "°C",
    "heart_rate": "a minute",
    "respiratory_rate": "a minute",
    "white_cells": "x 10^9/L",
    "systolic_pressure": "mmHg",
}


def red_flags(bedside: Bedside, status: InfectionStatus | None, words: Words, width: float) -> list[Flowable]:
    """What must be seen before the model's verdict, whatever that is: dangers, and contradictions.

    Args:
        bedside: the record.
        status: the model's; None where no model was asked.
        words: makes paragraphs.
        width: of the text column in points.
    """
    said = [
        *(telling.warn(flag) for flag in rules.red_flags(bedside)),
        *filter(None, (telling.against(status, bedside) if status else "",)),
    ]
    if not said:
        return []
    rows = [[words.paragraph("!", text.STATUS), words.paragraph(each, text.STRONG)] for each in said]
    style = [
        ("FONTNAME", (0, 0), (-1, -1), text.REGULAR),  # else reportlab lists Helvetica, which is not embedded
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BOX", (0, 0), (-1, -1), 1.5, text.INK),
        ("LEFTPADDING", (0, 0), (0, -1), 10),
    ]
    return [Table(rows, colWidths=[_MARK, width - _MARK], style=style), Spacer(0, 3 * mm)]


def parts(bedside: Bedside, words: Words, heading: Callable[[str], list[Flowable]]) -> list[Flowable]:
    """What was found, what was looked for and not found, figures, and each rule with its source.

    Args:
        bedside: the record; nothing is written of an empty one.
        words: makes paragraphs.
        heading: makes a heading.
    """
    if bedside == Bedside():
        return []
    found = [("Present", _signs(bedside, Presence.PRESENT)), ("Absent", _signs(bedside, Presence.ABSENT))]
    lines = [f"{title}: {said}." for title, said in (*found, ("Measured", _figures(bedside))) if said]
    said: list[Flowable] = [
        *heading("Found at the bedside"),
        *(words.paragraph(line) for line in lines),
        words.paragraph("What is in neither list was not asked.", text.SMALL),
        *heading("What published rules say"),
    ]
    for told in telling.tell(bedside):
        said += [
            words.paragraph(told.title, text.STRONG),
            words.paragraph(told.words),
            words.paragraph(told.source, text.SMALL),
        ]
    return said


def _signs(bedside: Bedside, wanted: Presence) -> str:
    named = bedside.present if wanted is Presence.PRESENT else bedside.absent
    said = sorted(label(code).lower() for code in named)
    if bedside.deep_tissue is wanted:
        said.append(label("deep_tissue").lower())
    if bedside.diabetic_foot is wanted:
        said.append("foot of a person with diabetes")
    return ", ".join(said)


def _figures(bedside: Bedside) -> str:
    said = []
    if bedside.exudate_amount:
        said.append(f"exudate {AMOUNT_WORDS[bedside.exudate_amount]}")
    if bedside.exudate_kind:
        said.append(f"kind of exudate {KIND_WORDS[bedside.exudate_kind]}")
    if bedside.redness_beyond_edge is not None:
        said.append(f"{label('redness_beyond_edge').lower()} {bedside.redness_beyond_edge:g} cm")
    for field in fields(VitalSigns):
        value = getattr(bedside.vital_signs, field.name)
        if value is not None:
            said.append(f"{label(field.name).lower()} {value:g} {_UNITS[field.name]}")
    return ", ".join(said)
