"""Whose wound it is: the patient, the wound and the visit; or lines to write that on by hand."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from datetime import date
from itertools import zip_longest
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer

from woundapp import body
from woundapp.clinic import Known, Patient, Sex, Wound
from woundapp.dossier import Dossier
from woundapp.phrases import Phrase
from woundapp.report import blocks, styles, text
from woundapp.report.sheet import Sheet
from woundapp.report.tagging import Table
from woundapp.report.text import Words
from woundapp.wording import codes

NOT_RECORDED = Phrase("not recorded")

_LABEL = 32 * mm
_FOOTER_NAME, _FOOTER_IDENTIFIER = 80 * mm, 45 * mm

_Field = tuple[Phrase, str]


def parts(dossier: Dossier, sheet: Sheet) -> list[Flowable]:
    """Who it is, which wound, when and by whom seen, and what matters to whoever acts on the report.

    What cannot be printed has a line to write it on by hand.

    Args:
        dossier: of the wound.
        sheet: sets it.
    """
    if dossier.patient is None:
        return _blanks(dossier, sheet)
    patient, wound = dossier.patient.content, dossier.wound.content if dossier.wound else None
    missing = sheet.words.missing
    left: list[_Field] = [
        (Phrase("Identifier"), patient.identifier or NOT_RECORDED),
        (Phrase("Born"), _born(patient.birth_date, dossier.current.visit.content.at.date(), sheet)),
        *([(Phrase("Sex"), codes.SEX[patient.sex])] if patient.sex is not Sex.UNKNOWN else []),
        *([(Phrase("Skin type"), patient.skin_type.value)] if patient.skin_type else []),
    ]
    right: list[_Field] = [
        *(_of_wound(wound, sheet) if wound else []),
        (Phrase("Seen"), sheet.language.moment(dossier.current.visit.content.at)),
        *([(Phrase("Seen by"), dossier.current.visit.by)] if dossier.current.visit.by else []),
    ]
    known, open_ones = _matters(patient)
    said: list[Flowable] = [
        Spacer(0, 3 * mm),
        *sheet.own(patient.name, styles.NAME),
        _grid(sheet, list(zip_longest(left, right)), styles.FACT),
    ]
    if known:
        said.append(_grid(sheet, list(zip_longest(known[::2], known[1::2])), styles.FACT_STRONG))
    if open_ones:
        said.append(sheet.line(Phrase("Not recorded: {what}.", what=tuple(open_ones)), styles.SMALL))
    if sheet.words.missing > missing:
        by_hand = sheet.say(Phrase("What could not be printed, by hand"))
        said.append(blocks.Blank(by_hand, sheet.width))
    return [*said, Spacer(0, 3 * mm)]


def footer(patient: Patient, sheet: Sheet) -> str:
    """Who it is in one line, for the foot of every page."""
    who = "  ·  ".join(
        filter(None, (_cut(patient.name, _FOOTER_NAME), _cut(patient.identifier, _FOOTER_IDENTIFIER)))
    )
    if patient.birth_date is None:
        return sheet.say(Phrase("Patient: {who}", who=who))
    return sheet.say(Phrase("Patient: {who}  ·  born {day}", who=who, day=patient.birth_date))


def place(wound: Wound, sheet: Sheet) -> str:
    """Where a wound is, to begin a line with."""
    said = sheet.say(body.place(wound))
    return said[:1].upper() + said[1:]


def _blanks(dossier: Dossier, sheet: Sheet) -> list[Flowable]:
    labels = (Phrase("Patient's name"), Phrase("Identifier"), Phrase("Date of birth"))
    seen = sheet.say(Phrase("Seen {when}", when=_seen(dossier, sheet)))
    return [
        sheet.words.paragraph(seen, styles.SMALL),
        Spacer(0, 2 * mm),
        blocks.blanks([sheet.say(label) for label in labels], (0.46, 0.3, 0.24), sheet.width),
        Spacer(0, 4 * mm),
    ]


def _seen(dossier: Dossier, sheet: Sheet) -> str:
    visit = dossier.current.visit
    when = sheet.language.moment(visit.content.at)
    return sheet.say(Phrase("{when}, by {name}", when=when, name=visit.by)) if visit.by else when


def _of_wound(wound: Wound, sheet: Sheet) -> list[_Field]:
    return [
        (Phrase("Wound"), place(wound, sheet)),
        (Phrase("Cause"), codes.AETIOLOGY[wound.aetiology]),
        (Phrase("Since"), sheet.language.day(wound.since) if wound.since else NOT_RECORDED),
    ]


def _born(born: date | None, seen: date, sheet: Sheet) -> str:
    if born is None:
        return NOT_RECORDED
    years = seen.year - born.year - ((seen.month, seen.day) < (born.month, born.day))
    if years < 0:
        return sheet.language.day(born)
    if years == 1:
        return Phrase("{day} (1 year old)", day=born)
    return Phrase("{day} ({years} years old)", day=born, years=years)


def _matters(patient: Patient) -> tuple[list[_Field], list[Phrase]]:
    """What is known of what a treatment must heed, and what of it is not."""
    fields: tuple[tuple[Phrase, Phrase, str], ...] = (
        (Phrase("Allergies"), Phrase("allergies"), patient.allergies.strip()),
        (Phrase("Antibiotics now"), Phrase("antibiotics now"), patient.antibiotics.strip()),
        (Phrase("Diabetes"), Phrase("diabetes"), _known(patient.diabetes)),
        (Phrase("Immunosuppression"), Phrase("immunosuppression"), _known(patient.immunosuppression)),
    )
    known = [(label, said) for label, _, said in fields if said]
    return known, [within for _, within, said in fields if not said]


def _known(value: Known) -> str:
    return "" if value is Known.UNKNOWN else codes.KNOWN[value]


def _cut(said: str, width: float) -> str:
    line = " ".join(Words().fit(said).split())
    return text.shortened(line, text.BOLD, text.SMALL_SIZE, width)


def _grid(sheet: Sheet, rows: list[tuple[_Field | None, _Field | None]], style: ParagraphStyle) -> Table:
    cells = [[cell for field in row for cell in _pair(sheet, field, style)] for row in rows]
    said = sheet.width / 2 - _LABEL
    lines = [
        *blocks.PLAIN,
        ("RIGHTPADDING", (1, 0), (1, -1), 4 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 1.2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, text.RULE),
    ]
    return Table(cells, colWidths=[_LABEL, said, _LABEL, said], splitInRow=1, style=lines)


def _pair(sheet: Sheet, field: _Field | None, style: ParagraphStyle) -> list[Any]:
    if field is None:
        return ["", ""]
    label, said = field
    return [sheet.line(label, styles.LABEL), sheet.value(said, style)]
