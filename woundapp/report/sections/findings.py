"""Each finding: its crop, what it is, what supports it, and what the clinician says of it."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from reportlab.lib.units import mm
from reportlab.platypus.flowables import CondPageBreak, Flowable

from woundapp import signs
from woundapp.domain import Finding, Probe
from woundapp.phrases import Phrase
from woundapp.report import blocks, styles, text
from woundapp.report.figures import CropFigure
from woundapp.report.pictures import Picture
from woundapp.report.sections import reasoning
from woundapp.report.sheet import Sheet
from woundapp.report.tagging import Table
from woundapp.review import Judgement, Mark
from woundapp.wording import codes

KINDS = {
    signs.SignKind.INFECTION: Phrase("Sign of infection"),
    signs.SignKind.TISSUE: Phrase("Kind of tissue: by itself it says nothing about infection"),
    signs.SignKind.SYSTEMIC: Phrase("Sign that the whole body is ill"),
}
_UNKNOWN_KIND = Phrase("Not in the catalogue of wound signs")

MARKS = {
    Judgement.AGREED: Phrase("The clinician sees this here, too."),
    Judgement.MOVED: Phrase("The clinician sees this in another place, which is the one shown."),
    Judgement.REMOVED: Phrase("The clinician does not see this."),
    Judgement.ADDED: Phrase("Added by the clinician; the model does not name it."),
    Judgement.UNSURE: Phrase("The clinician is not sure of this."),
}
_MARKED = Phrase("Marked by the clinician.")
_SILENT = Phrase("The clinician said nothing of this.")

PROBES = {
    Probe.DIRECT: Phrase("checked by answers without reasoning, each region hidden in turn"),
    Probe.ANSWER_AGAIN: Phrase("checked by whole new answers, each region hidden in turn"),
}

_BADGE_COLUMN, _CROP, _GAP = 10 * mm, 22 * mm, 5 * mm
_WITH_MODELS = 0.56
"""Share of the column of words that is the model's; the rest is the clinician's."""


def parts(picture: Picture, sheet: Sheet) -> list[Flowable]:
    """A row for each finding of the model's, then for each that the clinician added.

    Args:
        picture: the photo with what was said of it, and a crop of each place.
        sheet: sets it.
    """
    assessment, review = picture.entry.assessment, picture.review
    rows = review.named(assessment.content.findings if assessment else ())
    if not rows and not assessment:
        return []
    title = Phrase("Findings")
    if not rows:
        return [*sheet.heading(title), sheet.line(Phrase("The model names no sign."))]
    words = sheet.width - _BADGE_COLUMN - _CROP - _GAP
    columns = [_BADGE_COLUMN, _CROP + _GAP, words * _WITH_MODELS, words * (1 - _WITH_MODELS)]
    style = [
        *blocks.PLAIN,
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ("RIGHTPADDING", (2, 0), (2, -1), 4 * mm),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, text.RULE),
    ]
    least = _CROP + 4 * mm
    said = sheet.heading(title, room=least + 12 * mm)
    if any(finding.description for finding in rows):
        said += reasoning.own_language(sheet)
    places = review.shown(assessment.content.findings if assessment else ())
    for number, (finding, mark) in enumerate(zip(rows, review.marks, strict=True), 1):
        crop = picture.crops[number - 1] if number <= len(picture.crops) else None
        row = [
            blocks.Badge(number, located=places[number - 1].region is not None),
            _crop(crop, finding, mark, sheet),
            _of_model(finding, sheet),
            _of_clinician(mark, sheet, with_model=assessment is not None),
        ]
        said += [CondPageBreak(least), Table([row], colWidths=columns, splitInRow=1, style=style)]
    return said


def _of_model(finding: Finding, sheet: Sheet) -> list[Flowable]:
    sign, colour = signs.BY_CODE.get(finding.sign), codes.colour(finding)
    name = sheet.line(sign.label, styles.STRONG) if sign else None
    return [
        name or sheet.words.paragraph(signs.label(finding.sign), styles.STRONG),
        sheet.line(KINDS[sign.kind] if sign else _UNKNOWN_KIND, styles.SMALL),
        *sheet.own(finding.description),
        *([sheet.line(codes.SUPPORT[finding.support.strength], styles.SMALL)] if finding.support else []),
        *([sheet.line(colour, styles.SMALL)] if colour else []),
    ]


def _of_clinician(mark: Mark | None, sheet: Sheet, *, with_model: bool) -> list[Flowable]:
    if mark is None:
        return [sheet.line(_SILENT, styles.SMALL)]
    return [sheet.line(MARKS[mark.judgement] if with_model else _MARKED, styles.STRONG)]


def _crop(jpeg: bytes | None, finding: Finding, mark: Mark | None, sheet: Sheet) -> Flowable:
    if jpeg is None:
        removed = mark is not None and mark.judgement is Judgement.REMOVED
        return sheet.line(Phrase("Off the photo") if removed else Phrase("Not located"), styles.SMALL)
    part = Phrase("The part of the photo: {sign}", sign=Phrase(signs.label(finding.sign)))
    return CropFigure(jpeg, _CROP, sheet.say(part))
