"""What was found at the bedside: present, absent and not asked, so that nothing unasked looks absent."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Iterable
from dataclasses import fields

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from woundapp import signs
from woundapp.bedside import AMOUNT_WORDS, KIND_WORDS, Bedside, Presence, VitalSigns, in_sentence
from woundapp.dossier import VisitEntry
from woundapp.phrases import Phrase
from woundapp.report import styles
from woundapp.report.sheet import Sheet
from woundapp.wording import codes

_LABEL = 25 * mm
_OTHERS = {
    "deep_tissue": in_sentence("deep_tissue"),
    "diabetic_foot": Phrase("foot of a person with diabetes"),
}
_FIGURES = (*(field.name for field in fields(VitalSigns)), "redness_beyond_edge")


def parts(visit: VisitEntry, sheet: Sheet) -> list[Flowable]:
    """All that the nurse was asked for, under what she said of it, and her figures.

    Args:
        visit: of which.
        sheet: sets it.
    """
    said = sheet.heading(Phrase("Found at the bedside"))
    if visit.bedside:
        by, when = visit.bedside.by, sheet.language.moment(visit.bedside.at)
        said.append(sheet.words.paragraph(_entered(by, when, sheet), styles.SMALL))
        found, *others, not_asked = _rows(visit.bedside.content, sheet)
        said += [
            sheet.facts([found], _LABEL, styles.FACT_STRONG),
            sheet.facts(others, _LABEL),
            sheet.facts([not_asked], _LABEL, styles.SMALL_VALUE),
        ]
    else:
        said.append(sheet.line(Phrase("Nothing was recorded at the bedside.")))
    if visit.visit.content.note.strip():
        said += [*sheet.subheading(Phrase("Note of the visit")), *sheet.own(visit.visit.content.note)]
    return said


def present(bedside: Bedside) -> tuple[Phrase, ...]:
    """What was found, as it is said within a sentence."""
    return _that_are(bedside, Presence.PRESENT)


def measured(bedside: Bedside, sheet: Sheet) -> str:
    """The figures, each with its unit."""
    said = []
    for name in _FIGURES:
        value = _figure(bedside, name)
        if value is not None:
            figure, unit = in_sentence(name), codes.UNITS[name]
            said.append(
                sheet.say(Phrase("{figure} {value:g}\xa0{unit}", figure=figure, value=value, unit=unit))
            )
    if bedside.exudate_amount:
        amount = AMOUNT_WORDS[bedside.exudate_amount]
        said.append(sheet.say(Phrase("exudate: {amount}", amount=amount)))
    if bedside.exudate_kind:
        said.append(sheet.say(Phrase("kind of exudate: {kind}", kind=KIND_WORDS[bedside.exudate_kind])))
    return ", ".join(said)


def _rows(bedside: Bedside, sheet: Sheet) -> list[tuple[Phrase, str]]:
    none = sheet.say(Phrase("none of what was asked"))
    figures = measured(bedside, sheet)
    not_asked = sheet.listed((*_that_are(bedside, Presence.NOT_ASKED), *_not_measured(bedside)))
    return [
        (Phrase("Present"), sheet.listed(present(bedside)) or none),
        (Phrase("Absent"), sheet.listed(_that_are(bedside, Presence.ABSENT)) or none),
        (Phrase("Measured"), figures or sheet.say(Phrase("nothing"))),
        (Phrase("Not asked"), not_asked or sheet.say(Phrase("nothing"))),
    ]


def _that_are(bedside: Bedside, wanted: Presence) -> tuple[Phrase, ...]:
    named = [in_sentence(sign.code) for sign in signs.SIGNS if bedside.presence(sign.code) is wanted]
    others = [said for name, said in _OTHERS.items() if getattr(bedside, name) is wanted]
    return (*named, *others)


def _not_measured(bedside: Bedside) -> Iterable[Phrase]:
    yield from (in_sentence(name) for name in _FIGURES if _figure(bedside, name) is None)
    if bedside.exudate_amount is None:
        yield Phrase("amount of exudate")
    if bedside.exudate_kind is None:
        yield Phrase("kind of exudate")


def _figure(bedside: Bedside, name: str) -> float | None:
    of = bedside if name == "redness_beyond_edge" else bedside.vital_signs
    value: float | None = getattr(of, name)
    return value


def _entered(by: str, when: str, sheet: Sheet) -> str:
    return sheet.say(Phrase("Recorded by {name}, {when}", name=by, when=when)) if by else when
