"""The clinician's judgement and the model's answer, side by side and told apart at a glance."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer

from woundapp.domain import Assessment, InfectionStatus
from woundapp.dossier import Entry, VisitEntry
from woundapp.phrases import Phrase, recalled
from woundapp.reasoner import findings
from woundapp.report import blocks, styles, text
from woundapp.report.sheet import Sheet
from woundapp.report.tagging import Table
from woundapp.review import Review
from woundapp.wording import changes, codes

CLINICIANS, MODELS = Phrase("Clinician's judgement"), Phrase("The model's answer")
NO_MODEL = Phrase("No model looked at this photo.")
_DIFFER = Phrase("Its answers differ")
_GRAVEST = Phrase("Below is the answer that speaks most for an infection. Check the patient.")
CHOICES = (Phrase("Infected"), Phrase("Not infected"), Phrase("Cannot tell"))

_GAP, _PADDING, _SYMBOL_GAP = 6 * mm, 4 * mm, 3.5 * mm
_SYMBOL, _MODELS_SYMBOL = 30.0, 20.0
_LONG_REASON = 260
"""Characters from which on a reason has a part of its own."""


def parts(visit: VisitEntry, sheet: Sheet) -> list[Flowable]:
    """Both, and below them why the answer is to be read with care.

    Args:
        visit: of which.
        sheet: sets it.
    """
    width = (sheet.width - _GAP) / 2
    inner = width - 2 * _PADDING
    assessed = visit.assessed.assessment if visit.assessed else None
    said = _clinicians(visit.concluded, assessed.content if assessed else None, sheet, inner)
    answer = _models(visit, sheet, inner) if assessed else _no_model(sheet)
    style = [
        *blocks.PLAIN,
        ("BOX", (0, 0), (0, 0), 1.6, text.INK),
        ("BACKGROUND", (2, 0), (2, 0), text.PANEL),
        ("TOPPADDING", (0, 0), (-1, -1), 7),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
        *(
            (side, (column, 0), (column, 0), _PADDING)
            for column in (0, 2)
            for side in ("LEFTPADDING", "RIGHTPADDING")
        ),
    ]
    boxes = Table([[said, "", answer]], colWidths=[width, _GAP, width], splitInRow=1, style=style)
    return [boxes, *(_doubts(assessed.content, sheet) if assessed else [])]


def long_reason(visit: VisitEntry, sheet: Sheet) -> list[Flowable]:
    """The clinician's reason where her box has no room for it."""
    reason = visit.concluded.content.reason.strip() if visit.concluded else ""
    if len(reason) <= _LONG_REASON:
        return []
    return [*sheet.heading(Phrase("The clinician's reason")), *sheet.own(reason)]


def percent(assessment: Assessment) -> Phrase | None:
    """The model's probability of infection in whole percent; None if it gave none."""
    share = assessment.percent_infected
    return None if share is None else changes.share(share)


def doubts(assessment: Assessment) -> list[Phrase]:
    """Why an answer is to be read with care; what comes out of the records is plain text by now."""
    said = [recalled(doubt, findings.NOTES) for doubt in assessment.doubts]
    return [*said, codes.DARK_SKIN] if assessment.skin and assessment.skin.dark else said


def _clinicians(
    concluded: Entry[Review] | None, assessment: Assessment | None, sheet: Sheet, width: float
) -> list[Flowable]:
    head = sheet.line(CLINICIANS, styles.STRONG)
    if concluded is None or concluded.content.status is None:
        blank = sheet.say(Phrase("Name and signature"))
        return [
            head,
            sheet.line(Phrase("None was recorded. To be ticked by hand:"), styles.SMALL),
            Spacer(0, 2 * mm),
            *(blocks.Choices([sheet.say(choice)], width) for choice in CHOICES),
            blocks.Blank(blank, width, 30),
        ]
    status, review = concluded.content.status, concluded.content
    said: list[Flowable] = [
        head,
        Spacer(0, 1.5 * mm),
        _with_symbol(status, _SYMBOL, sheet.line(codes.STATUS[status], styles.VERDICT), width),
    ]
    if assessment and review.differs(assessment.infection_status):
        said.append(sheet.line(Phrase("This differs from the model's answer."), styles.STRONG))
    said += [*_reason(review, assessment, sheet), Spacer(0, 1.5 * mm)]
    when = sheet.language.moment(concluded.at)
    by = Phrase("{name}, {when}", name=concluded.by, when=when) if concluded.by else when
    return [*said, sheet.words.paragraph(sheet.say(by), styles.SMALL)]


def _reason(review: Review, assessment: Assessment | None, sheet: Sheet) -> list[Flowable]:
    reason = review.reason.strip()
    if not reason:
        differs = assessment is not None and review.differs(assessment.infection_status)
        return [sheet.line(Phrase("No reason is given."))] if differs else []
    if len(reason) <= _LONG_REASON:
        return sheet.own(reason)
    short = reason[:_LONG_REASON].rsplit(maxsplit=1)[0].rstrip()
    return [
        *sheet.own(f"{short[:_LONG_REASON]} …"),
        sheet.line(Phrase("The whole reason stands below."), styles.SMALL),
    ]


def _no_model(sheet: Sheet) -> list[Flowable]:
    return [
        sheet.line(MODELS, styles.STRONG),
        Spacer(0, 1.5 * mm),
        sheet.line(NO_MODEL, styles.BODY),
        sheet.line(
            Phrase("What stands here comes from the clinician and from published rules."), styles.SMALL
        ),
    ]


def _models(visit: VisitEntry, sheet: Sheet, width: float) -> list[Flowable]:
    assert visit.assessed
    assert visit.assessed.assessment
    assessment = visit.assessed.assessment.content
    said: list[Flowable] = [sheet.line(MODELS, styles.STRONG), Spacer(0, 1.5 * mm)]
    if _differ(visit):
        said += [
            _verdict(InfectionStatus.INDETERMINATE, _DIFFER, sheet, width),
            sheet.line(_GRAVEST),
            *_of_each_photo(visit, sheet),
        ]
    else:
        status = assessment.infection_status
        said += [
            _verdict(status, codes.STATUS[status], sheet, width),
            sheet.line(codes.STATUS_MEANS[status]),
        ]
    said += [Spacer(0, 1.5 * mm), *_probability(assessment, sheet, width)]
    if not _differ(visit):
        said += _of_each_photo(visit, sheet)
    algorithm = assessment.algorithm
    named = Phrase("{model}, version {version}", model=algorithm.name[:60], version=algorithm.version[:30])
    return [*said, sheet.line(named, styles.SMALL)]


def _probability(assessment: Assessment, sheet: Sheet, width: float) -> list[Flowable]:
    """The model's probability, and how many of its readings agree."""
    share = percent(assessment)
    if share is None or assessment.probability_infected is None:
        said: list[Flowable] = [sheet.line(Phrase("The model gave no probability."), styles.SMALL)]
    else:
        said = [
            sheet.line(Phrase("Probability of infection: {percent}", percent=share), styles.STRONG),
            blocks.ProbabilityBar(assessment.probability_infected, width),
        ]
    infected = sum(reading.infected for reading in assessment.readings)
    agreement = codes.readings(infected, len(assessment.readings))
    return [*said, sheet.line(agreement, styles.SMALL)] if agreement else said


def _differ(visit: VisitEntry) -> bool:
    """Whether the model says different things of the photos of a visit."""
    return len({photo.assessment.content.infection_status for photo in visit.photos if photo.assessment}) > 1


def _of_each_photo(visit: VisitEntry, sheet: Sheet) -> list[Flowable]:
    """Where several photos were assessed, what the model says of each."""
    answers = [
        (number, photo.assessment.content) for number, photo in enumerate(visit.photos, 1) if photo.assessment
    ]
    if len(answers) == 1:
        return []
    lines: list[Flowable] = []
    for number, answer in answers:
        status, share = codes.STATUS[answer.infection_status], percent(answer)
        said = Phrase("Photo {number}: {status}", number=number, status=status)
        if share:
            said = Phrase("Photo {number}: {status}, {percent}", number=number, status=status, percent=share)
        lines.append(sheet.line(said, styles.SMALL))
    return lines


def _doubts(assessment: Assessment, sheet: Sheet) -> list[Flowable]:
    said: Sequence[Phrase] = doubts(assessment)
    if not said:
        return []
    return [*sheet.subheading(Phrase("Read the model's answer with care")), *sheet.bullets(said)]


def _verdict(status: InfectionStatus, said: Phrase, sheet: Sheet, width: float) -> Table:
    """The model's, smaller than the clinician's."""
    return _with_symbol(status, _MODELS_SYMBOL, sheet.line(said, styles.MODELS_VERDICT), width)


def _with_symbol(status: InfectionStatus, size: float, said: Flowable, width: float) -> Table:
    lines = [*blocks.PLAIN, ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("TOPPADDING", (0, 0), (-1, -1), 0)]
    first = size + _SYMBOL_GAP
    cells = [[blocks.StatusSymbol(status, size), said]]
    return Table(cells, colWidths=[first, width - first], style=lines)
