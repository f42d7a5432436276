"""A photo with its numbered places beside the photo as it was taken, and what the numbers stand for."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer

from woundapp import signs
from woundapp.phrases import Phrase
from woundapp.report import blocks, styles
from woundapp.report.figures import Fitting, PhotoFigure
from woundapp.report.photo_layers import Regions
from woundapp.report.pictures import Picture
from woundapp.report.sheet import Sheet
from woundapp.report.tagging import Table
from woundapp.review import Judgement

_MOST, _LEAST, _WORDS = 78 * mm, 32 * mm, 14 * mm
"""Heights of a photo, and of the words below it."""
_MARKED_SHARE = 0.56
_WIDE = 2.2
_GAP = 6 * mm
_MOST_IN_LEGEND = 12


def parts(picture: Picture, number: int, count: int, sheet: Sheet) -> list[Flowable]:
    """Both pictures and their legends; one where nothing is marked.

    Args:
        picture: the photo.
        number: of the photo at its visit, from 1.
        count: of photos of that visit.
        sheet: sets it.
    """
    taken = Phrase("The photo as it was taken")
    if count > 1:
        taken = Phrase("Photo {number} of {count} as it was taken", number=number, count=count)
    return [
        Spacer(0, 4 * mm),
        Fitting(lambda height: _pair(picture, taken, height, sheet), _LEAST, _MOST, _WORDS),
    ]


def _pair(picture: Picture, taken: Phrase, height: float, sheet: Sheet) -> Table:
    """Both pictures beside each other, or one below the other where they are wide."""
    caption = sheet.line(taken, styles.CAPTION)
    if not picture.entry.assessment and not picture.review.marks:
        alone = [PhotoFigure(picture, sheet.width, height, sheet.say(taken)), caption]
        return blocks.table([[alone]], [sheet.width])
    stacked = picture.width / picture.height > _WIDE
    shares = (1.0, 1.0) if stacked else (_MARKED_SHARE, 1 - _MARKED_SHARE)
    widths = [(sheet.width - (0 if stacked else _GAP)) * share for share in shares]
    high = (height - _WORDS) / 2 if stacked else height
    cells: list[Any] = [
        [marked(picture, widths[0], high, sheet), *legend(picture, sheet)],
        [PhotoFigure(picture, widths[1], high, sheet.say(taken)), caption],
    ]
    if stacked:
        return blocks.table([[cell] for cell in cells], [sheet.width], padding=1 * mm)
    return blocks.table([cells], [widths[0] + _GAP, widths[1]])


def marked(picture: Picture, width: float, height: float, sheet: Sheet) -> PhotoFigure:
    """A photo with its numbered places, as large as fits a box in points."""
    review = picture.review
    findings = picture.entry.assessment.content.findings if picture.entry.assessment else ()
    before = [
        finding.region
        for finding, mark in zip(findings, review.marks, strict=False)
        if finding.region and mark and mark.judgement is Judgement.MOVED
    ]
    shown = review.shown(findings)
    regions = Regions([finding.region for finding in shown], before)
    named = _named(picture)
    alt = Phrase("The photo with these places marked: {places}", places=tuple(named))
    said = sheet.say(alt) if named else sheet.say(_said_of_places(picture))
    return PhotoFigure(picture, width, height, said, [regions])


def legend(picture: Picture, sheet: Sheet) -> list[Flowable]:
    """What the numbers on the photo stand for, and whose places they are."""
    named = _named(picture)
    lines: list[Flowable] = []
    if named:
        said = ", ".join(map(sheet.say, named[:_MOST_IN_LEGEND]))
        more = len(named) - _MOST_IN_LEGEND
        if more > 0:
            said = sheet.say(Phrase("{places} and {count} more", places=said, count=more))
        lines.append(sheet.words.paragraph(said, styles.CAPTION))
    return [*lines, sheet.line(_said_of_places(picture), styles.CAPTION)]


def _named(picture: Picture) -> list[Phrase]:
    findings = picture.entry.assessment.content.findings if picture.entry.assessment else ()
    return [
        Phrase("{number} {sign}", number=number, sign=Phrase(signs.label(finding.sign)))
        for number, finding in enumerate(picture.review.shown(findings), 1)
        if finding.region
    ]


def _said_of_places(picture: Picture) -> Phrase:
    if not picture.entry.assessment:
        return Phrase("With the places that the clinician marked")
    judgements = {mark.judgement for mark in picture.review.marks if mark}
    if Judgement.MOVED in judgements:
        return Phrase("Places as the clinician corrected them; thin lines are where the model had them")
    if judgements & {Judgement.REMOVED, Judgement.ADDED}:
        return Phrase("Places as the clinician corrected them")
    if any(finding.region for finding in picture.entry.assessment.content.findings):
        return Phrase("With the places that the model names")
    return Phrase("The model names no place in the photo")
