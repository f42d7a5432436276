"""Why the model answers as it does: its rationale, and its whole reasoning as an appendix."""

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from woundapp.domain import Assessment
from woundapp.phrases import Phrase
from woundapp.report import styles
from woundapp.report.language import ENGLISH
from woundapp.report.sheet import Sheet

_UNCHECKED = Phrase("What the model wrote before its answer, unchecked and word for word.")


def rationale(assessment: Assessment, sheet: Sheet) -> list[Flowable]:
    """The model's summary for the clinician."""
    said = sheet.own(assessment.rationale) or [sheet.line(Phrase("The model gave no rationale."))]
    return [*sheet.heading(Phrase("The model's rationale")), *own_language(sheet), *said]


def own_language(sheet: Sheet) -> list[Flowable]:
    """Says, above the model's own words, that they are in English; nothing where the report is, too."""
    if sheet.language.code == ENGLISH:
        return []
    return [sheet.line(Phrase("The model writes in English; its words are not translated."), styles.SMALL)]


def appendix(assessments: list[tuple[str, Assessment]], sheet: Sheet) -> list[Flowable]:
    """What the model wrote before its answers.

    Args:
        assessments: each with what it is of; empty where there is but one.
        sheet: sets it.
    """
    if not assessments:
        return []
    said = [
        *sheet.heading(Phrase("Appendix: the model's reasoning"), room=50 * mm),
        sheet.line(_UNCHECKED, styles.SMALL),
        *own_language(sheet),
    ]
    for of, assessment in assessments:
        if of:
            said.append(sheet.words.paragraph(of, styles.SUBHEADING))
        written = sheet.own(assessment.reasoning, styles.REASONING)
        said += written or [sheet.line(Phrase("The model wrote none."))]
    return said
