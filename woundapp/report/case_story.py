"""The part of a report that says whose wound it is: the patient, the wound and the visit."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from itertools import zip_longest
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from woundapp import body
from woundapp.clinic import Aetiology, Case, Known, Patient, Sex, Wound
from woundapp.report import blocks, text
from woundapp.report.text import Words

_AETIOLOGY_WORDS = {
    Aetiology.VENOUS: "venous",
    Aetiology.ARTERIAL: "arterial",
    Aetiology.MIXED: "venous and arterial",
    Aetiology.DIABETIC: "diabetic",
    Aetiology.PRESSURE: "pressure",
    Aetiology.SURGICAL: "surgical",
    Aetiology.TRAUMATIC: "traumatic",
    Aetiology.MALIGNANT: "malignant",
    Aetiology.OTHER: "other",
    Aetiology.UNKNOWN: "not known",
}
_NOT_RECORDED = "not recorded"

_LABEL = 30 * mm
_FOOTER_NAME, _FOOTER_IDENTIFIER = 80 * mm, 45 * mm

_Field = tuple[str, str]


def parts(case: Case, width: float) -> list[Flowable]:
    """Who it is, which wound, when and by whom seen, and what matters to whoever acts on the report.

    What cannot be printed has a line to write it on by hand.

    Args:
        case: the wound of a patient at a visit.
        width: of the text column in points.
    """
    words, patient, wound = Words(), case.patient, case.wound
    sex = [("Sex", patient.sex.value)] if patient.sex is not Sex.UNKNOWN else []
    left = [
        ("Identifier", patient.identifier or _NOT_RECORDED),
        ("Born", _born(case)),
        *sex,
        ("Seen", f"{case.seen_at:%Y-%m-%d}"),
    ]
    right = [
        ("Wound", _place(wound)),
        ("Cause", _AETIOLOGY_WORDS[wound.aetiology]),
        ("Since", f"{wound.since or _NOT_RECORDED}"),
        ("Seen by", case.by),
    ]
    known, open_ones = _matters(patient)
    who = [_row(words, pair, text.FACT) for pair in zip_longest(left, right)]
    matters = [_row(words, pair, text.FACT_STRONG) for pair in zip_longest(known[::2], known[1::2])]
    said: list[Flowable] = [
        Spacer(0, 3 * mm),
        words.paragraph(patient.name, text.NAME),
        _grid(who, width),
        *([_grid(matters, width)] if matters else []),
        *([words.paragraph(f"Not recorded: {', '.join(open_ones)}.", text.SMALL)] if open_ones else []),
    ]
    if words.missing:
        by_hand = blocks.Blank("What could not be printed, by hand", width)
        said += [*words.missed("these lines"), by_hand]
    return [*said, Spacer(0, 4 * mm)]


def footer(patient: Patient) -> str:
    """Who it is in one line, for the foot of every page."""
    born = f"born {patient.birth_date}" if patient.birth_date else ""
    said = (_cut(patient.name, _FOOTER_NAME), _cut(patient.identifier, _FOOTER_IDENTIFIER), born)
    return f"Patient: {'  ·  '.join(filter(None, said))}"


def _cut(said: str, width: float) -> str:
    line = " ".join(Words().fit(said).split())
    return text.shortened(line, text.BOLD, text.SMALL_SIZE, width)


def _born(case: Case) -> str:
    born, seen = case.patient.birth_date, case.seen_at.date()
    if born is None:
        return _NOT_RECORDED
    years = seen.year - born.year - ((seen.month, seen.day) < (born.month, born.day))
    if years < 0:
        return f"{born}"
    return f"{born} ({years} {'year' if years == 1 else 'years'} old)"


def _place(wound: Wound) -> str:
    said = body.place(wound)
    return said[:1].upper() + said[1:]


def _matters(patient: Patient) -> tuple[list[_Field], list[str]]:
    """What is known of what a treatment must heed, and what of it is not."""
    fields = (
        ("Allergies", patient.allergies.strip()),
        ("Antibiotics now", patient.antibiotics.strip()),
        ("Diabetes", _known(patient.diabetes)),
        ("Immunosuppression", _known(patient.immunosuppression)),
    )
    known = [(label, said) for label, said in fields if said]
    return known, [label.lower() for label, said in fields if not said]


def _known(value: Known) -> str:
    return "" if value is Known.UNKNOWN else value.value


def _row(words: Words, pair: tuple[_Field | None, _Field | None], style: ParagraphStyle) -> list[Any]:
    cells: list[Any] = []
    for field in pair:
        label, said = field or ("", "")
        cells += [words.paragraph(label, text.SMALL), words.paragraph(said, style)]
    return cells


def _grid(rows: list[list[Any]], width: float) -> Table:
    said = width / 2 - _LABEL
    style = [
        *blocks.PLAIN,
        ("RIGHTPADDING", (1, 0), (1, -1), 4 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, text.RULE),
    ]
    return Table(rows, colWidths=[_LABEL, said, _LABEL, said], splitInRow=1, style=style)
