"""What changed since earlier visits: in a sentence, as figures, as pictures and as plots."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Sequence
from datetime import datetime

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from woundapp import course, follow_up, signs
from woundapp.course import CourseVisit, area_of, size_of
from woundapp.domain import percent
from woundapp.dossier import Dossier, VisitEntry
from woundapp.follow_up import Comparison
from woundapp.phrases import Phrase
from woundapp.report import blocks, styles, text
from woundapp.report.pictures import Picture
from woundapp.report.sections import photos
from woundapp.report.sections.plots import Plots
from woundapp.report.sheet import Sheet
from woundapp.report.tagging import Table
from woundapp.wording import changes, codes

_STRIP_GAP, _STRIP_HEIGHT, MOST_PICTURES = 4 * mm, 34 * mm, 4
_NONE = "—"


def sentence(dossier: Dossier, sheet: Sheet) -> list[Flowable]:
    """What changed since the last visit, for the first page; nothing for the first visit."""
    if not dossier.earlier:
        return []
    comparison = _comparison(dossier)
    if comparison is None:
        last = dossier.earlier[-1].visit.content.at
        said = Phrase("The size cannot be compared with the visit of {day}.", day=changes.when(last))
        return [Spacer(0, 2 * mm), sheet.line(said, styles.FACT)]
    worse = changes.worse(comparison)
    return [
        Spacer(0, 2 * mm),
        *([sheet.line(worse, styles.STRONG)] if worse else []),
        *(sheet.line(each, styles.BODY) for each in changes.headline(comparison)),
    ]


def parts(dossier: Dossier, pictures: Sequence[Picture], sheet: Sheet) -> list[Flowable]:
    """The look back from a visit; nothing for the first one.

    Args:
        dossier: of the wound.
        pictures: of earlier visits, small, the earliest first.
        sheet: sets it.
    """
    if not dossier.earlier:
        return []
    told = course.of_dossier(dossier)
    plots = Plots(told, sheet)
    return [
        *sheet.heading(Phrase("Since earlier visits"), room=60 * mm),
        *compared(dossier, sheet),
        *_strip(dossier, pictures, sheet),
        *table(told.visits, sheet),
        Spacer(0, 3 * mm),
        *plots.parts(),
        *plots.events(),
    ]


def compared(dossier: Dossier, sheet: Sheet) -> list[Flowable]:
    """The last visit against the one before it, with what the change may mean."""
    comparison = _comparison(dossier)
    if comparison is None:
        return []
    worse = changes.worse(comparison)
    said: list[Flowable] = [
        *([sheet.line(worse, styles.STRONG)] if worse else []),
        *(sheet.line(each) for each in changes.headline(comparison)),
    ]
    rows = [
        (name, changes.difference(change, area=change is comparison.area))
        for name, change in (
            (Phrase("Area"), comparison.area),
            (Phrase("Length"), comparison.length),
            (Phrase("Width"), comparison.width),
        )
        if change
    ]
    said += [sheet.facts(rows, 20 * mm)] if rows else []
    said += [sheet.line(note, styles.SMALL) for note in changes.notes(comparison)]
    for offered in comparison.offered:
        sign = Phrase(signs.label(offered.sign))
        may_be = Phrase("This may be a sign of infection: {sign}.", sign=sign)
        said += [
            sheet.line(may_be, styles.NOTICE),
            sheet.line(changes.offer(offered, comparison.now.at)),
            *([] if offered.expected else [sheet.line(offered.source, styles.SMALL)]),
        ]
    return said


def table(visits: Sequence[CourseVisit], sheet: Sheet) -> list[Flowable]:
    """A row for each visit, the last one first."""
    heads = (
        Phrase("Visit"),
        Phrase("Area"),
        Phrase("Length"),
        Phrase("Width"),
        Phrase("Clinician's judgement"),
        Phrase("The model's answer"),
    )
    shares = (0.14, 0.15, 0.14, 0.14, 0.205, 0.225)
    moments = [visit.at for visit in visits]
    rows: list[list[Flowable]] = [[sheet.line(head, styles.SMALL_STRONG) for head in heads]]
    rows += [_row(visit, _when(visit.at, moments, sheet), sheet) for visit in reversed(visits)]
    style = [
        *blocks.PLAIN,
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("RIGHTPADDING", (0, 0), (-2, -1), 2 * mm),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, text.INK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, text.RULE),
    ]
    widths = [sheet.width * share for share in shares]
    return [Spacer(0, 2 * mm), Table(rows, colWidths=widths, repeatRows=1, style=style)]


def shown(dossier: Dossier) -> tuple[VisitEntry, ...]:
    """The visits whose photos are looked back at: the first and the last ones before the present."""
    with_photos = [visit for visit in dossier.earlier if visit.photos]
    if len(with_photos) < MOST_PICTURES:
        return tuple(with_photos)
    return (with_photos[0], *with_photos[-(MOST_PICTURES - 2) :])


def _strip(dossier: Dossier, pictures: Sequence[Picture], sheet: Sheet) -> list[Flowable]:
    """Earlier photos beside each other, the earliest first."""
    if not pictures:
        return []
    column = (sheet.width - _STRIP_GAP * (MOST_PICTURES - 2)) / (MOST_PICTURES - 1)
    moments = [visit.visit.content.at for visit in dossier.visits]
    narrow = sheet.narrower(column)
    cells: list[list[Flowable]] = []
    for picture, visit in zip(pictures, shown(dossier), strict=True):
        figure = photos.marked(picture, column, _STRIP_HEIGHT, narrow)
        when = sheet.words.paragraph(_when(visit.visit.content.at, moments, sheet), styles.CAPTION)
        cells.append([figure, when])
    widths = [column + _STRIP_GAP] * (len(cells) - 1) + [column]
    strip = blocks.table([cells], widths)
    strip.hAlign = "LEFT"
    return [Spacer(0, 3 * mm), KeepTogether([strip])]


def _comparison(dossier: Dossier) -> Comparison | None:
    told = course.of_dossier(dossier)
    *before, now = [visit.measured for visit in told.visits]
    return follow_up.compare_with_last(before, now, aetiology=told.aetiology, events=told.events)


def _row(visit: CourseVisit, when: str, sheet: Sheet) -> list[Flowable]:
    area, size = area_of(visit), size_of(visit)
    cells: list[str] = [
        when,
        changes.square_centimetres(area) if area else _NONE,
        changes.centimetres(size.length) if size else _NONE,
        changes.centimetres(size.width) if size else _NONE,
        codes.STATUS[visit.nurse] if visit.nurse else _NONE,
        _models(visit),
    ]
    return [sheet.value(cell, styles.SMALL_VALUE) for cell in cells]


def _models(visit: CourseVisit) -> str:
    if visit.model is None:
        return _NONE
    if visit.probability is None:
        return codes.STATUS[visit.model]
    share = changes.share(percent(visit.probability))
    return Phrase("{status}, {percent}", status=codes.STATUS[visit.model], percent=share)


def _when(at: datetime, moments: Sequence[datetime], sheet: Sheet) -> str:
    day = changes.when(at, moments)
    return sheet.say(day) if isinstance(day, Phrase) else sheet.language.day(day)
