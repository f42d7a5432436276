"""Each visit of a wound's course in a few lines beside its photo."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Mapping

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, KeepTogether

from woundapp import rules, signs
from woundapp.bedside import Bedside
from woundapp.dossier import PhotoEntry, VisitEntry
from woundapp.phrases import Phrase
from woundapp.report import blocks, styles
from woundapp.report.pictures import Picture
from woundapp.report.sections import answers, bedside, measured, photos
from woundapp.report.sheet import Sheet
from woundapp.rules import telling
from woundapp.wording import changes, codes

_PICTURE, _HEIGHT, _GAP, _LABEL = 46 * mm, 40 * mm, 6 * mm, 24 * mm
_MOST_WORDS = 600
"""Characters of a note, a rationale or a reason; all of it stands in the report of the visit."""


def shown(visit: VisitEntry) -> PhotoEntry | None:
    """The photo that stands for a visit: the assessed one, else the measured one, else the last."""
    return visit.assessed or visit.measured or (visit.photos[-1] if visit.photos else None)


def parts(visits: tuple[VisitEntry, ...], pictures: Mapping[str, Picture], sheet: Sheet) -> list[Flowable]:
    """All visits, the last one first.

    Args:
        visits: the earliest first.
        pictures: small, by the ids of the visits.
        sheet: sets it.
    """
    said = sheet.heading(Phrase("The visits, the last one first"), room=_HEIGHT + 20 * mm)
    for visit in reversed(visits):
        said += _visit(visit, pictures.get(visit.visit.id), sheet)
    return said


def _visit(visit: VisitEntry, picture: Picture | None, sheet: Sheet) -> list[Flowable]:
    when, by = sheet.language.moment(visit.visit.content.at), visit.visit.by
    head = sheet.say(Phrase("{when}, by {name}", when=when, name=by)) if by else when
    beside = sheet.narrower(sheet.width - _PICTURE - _GAP)
    cells = [_photo(visit, picture, sheet) if picture else [], _facts(visit, beside)]
    table = blocks.table([cells], [_PICTURE + _GAP, beside.width])
    return [KeepTogether([sheet.words.paragraph(head, styles.SUBHEADING), table])]


def _photo(visit: VisitEntry, picture: Picture, sheet: Sheet) -> list[Flowable]:
    figure = photos.marked(picture, _PICTURE, _HEIGHT, sheet)
    if len(visit.photos) == 1:
        return [figure]
    number = [photo.id for photo in visit.photos].index(picture.entry.id) + 1
    said = Phrase("Photo {number} of {count}", number=number, count=len(visit.photos))
    return [figure, sheet.line(said, styles.CAPTION)]


def _facts(visit: VisitEntry, sheet: Sheet) -> list[Flowable]:
    found = visit.bedside.content if visit.bedside else Bedside()
    said: list[Flowable] = [sheet.line(telling.warn(flag), styles.STRONG) for flag in rules.red_flags(found)]
    rows: list[tuple[Phrase, str]] = [
        (Phrase("Clinician"), _clinicians(visit, sheet)),
        (Phrase("Model"), _models(visit, sheet)),
    ]
    measurement = visit.measured.measurement if visit.measured else None
    if measurement:
        rows.append((Phrase("Measured"), _sizes(visit, sheet)))
    present = sheet.listed(bedside.present(found))
    figures = bedside.measured(found, sheet)
    if visit.bedside:
        rows.append((Phrase("At the bedside"), present or sheet.say(Phrase("none of what was asked"))))
    if figures:
        rows.append((Phrase("Figures"), figures))
    if visit.visit.content.note.strip():
        rows.append((Phrase("Note"), _short(visit.visit.content.note)))
    return [*said, sheet.facts(rows, _LABEL)]


def _clinicians(visit: VisitEntry, sheet: Sheet) -> str:
    concluded = visit.concluded
    if concluded is None or concluded.content.status is None:
        return Phrase("none was recorded")
    said = sheet.say(codes.STATUS[concluded.content.status])
    if concluded.by:
        said = f"{said} ({concluded.by})"
    reason = _short(concluded.content.reason)
    return f"{said}: {reason}" if reason else said


def _models(visit: VisitEntry, sheet: Sheet) -> str:
    if visit.assessed is None or visit.assessed.assessment is None:
        return Phrase("none was asked")
    answer = visit.assessed.assessment.content
    said = [sheet.say(codes.STATUS[answer.infection_status])]
    if share := answers.percent(answer):
        said.append(sheet.say(share))
    named = [
        f"{number} {sheet.say(signs.label(finding.sign))}"
        for number, finding in enumerate(answer.findings, 1)
    ]
    whole = ", ".join(said)
    return f"{whole}: {_short(', '.join(named))}" if named else whole


def _sizes(visit: VisitEntry, sheet: Sheet) -> str:
    assert visit.measured
    assert visit.measured.measurement
    measurement = visit.measured.measurement.content
    said, largest = [], measurement.largest
    if measurement.area:
        said.append(sheet.say(changes.square_centimetres(measurement.area)))
    if largest and largest.size:
        sides = Phrase(
            "{length} long, {width} wide",
            length=changes.centimetres(largest.size.length),
            width=changes.centimetres(largest.size.width),
        )
        said.append(sheet.say(sides))
    if measurement.scale is None:
        said.append(sheet.say(Phrase("outlined, without centimetres")))
    if largest and largest.tissue:
        said.append(measured.tissue_words(largest.tissue, sheet))
    return "; ".join(said)


def _short(said: str) -> str:
    """As much of somebody's words as has room."""
    words = " ".join(said.split())
    return words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS].rstrip()} …"
