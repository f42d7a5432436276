"""The part of a report that says infected or not: the model's status and the clinician's, side by side."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from woundapp.domain import Assessment, InfectionStatus
from woundapp.report import blocks, text
from woundapp.report.text import Words
from woundapp.review import Review

STATUS_WORDS = {
    InfectionStatus.INFECTED: "Looks infected",
    InfectionStatus.NOT_INFECTED: "Does not look infected",
    InfectionStatus.INDETERMINATE: "Uncertain",
}
STATUS_MEANS = {
    InfectionStatus.INFECTED: "The model sees signs of infection. Check the patient.",
    InfectionStatus.NOT_INFECTED: "The model sees no infection. A photo cannot rule it out.",
    InfectionStatus.INDETERMINATE: "The model's answer cannot be relied on. Judge without it.",
}
NO_MODEL = "No model looked at this photo"

_SYMBOL, _BAR, _PADDING = 17 * mm, 52 * mm, 5 * mm


def panels(assessment: Assessment | None, review: Review, words: Words, width: float) -> list[Flowable]:
    """What the model says, or that none was asked, and below it what the clinician says, if she does.

    Args:
        assessment: the model's; None where no model looked at the photo.
        review: the clinician's.
        words: makes paragraphs of the model's words.
        width: of the text column in points.
    """
    models = _no_model(words, width) if assessment is None else _models(assessment, review, words, width)
    return [models, *_clinicians(assessment, review, width)]


def _no_model(words: Words, width: float) -> Table:
    said = [
        words.paragraph(f"{NO_MODEL}.", text.STRONG),
        words.paragraph("What stands here comes from the clinician and from published rules."),
    ]
    return _panel([said], [width])


def _models(assessment: Assessment, review: Review, words: Words, width: float) -> Table:
    status, probability = assessment.infection_status, assessment.probability_infected
    said = [
        *([words.paragraph("The model:", text.STRONG)] if review.status else []),
        words.paragraph(STATUS_WORDS[status], text.STATUS),
        words.paragraph(STATUS_MEANS[status], text.BODY),
    ]
    if probability is None:
        figure: list[Flowable] = [words.paragraph("The model gave no probability.", text.SMALL)]
    else:
        figure = [
            words.paragraph("Probability of infection by the model", text.SMALL),
            words.paragraph(f"{assessment.percent_infected} %", text.STATUS),
            blocks.ProbabilityBar(probability, _BAR),
            *_agreement(assessment, words),
        ]
    columns = [_PADDING + _SYMBOL, width - _SYMBOL - _BAR - 2 * _PADDING, _BAR + _PADDING]
    return _panel([blocks.StatusSymbol(status), said, figure], columns)


def _agreement(assessment: Assessment, words: Words) -> list[Flowable]:
    readings = assessment.readings
    if len(readings) == 1:
        return []
    infected = sum(reading.infected for reading in readings)
    said = f"{infected} of {len(readings)} readings of the photo say infected"
    return [Spacer(0, 1 * mm), words.paragraph(said, text.SMALL)]


def _clinicians(assessment: Assessment | None, review: Review, width: float) -> list[Flowable]:
    if review.status is None:
        return []
    why = [f"The reason: {review.reason}"] if review.reason.strip() else []
    if assessment and review.differs(assessment.infection_status):
        why = ["This differs from the model's answer.", *(why or ["No reason is given."])]
    words = Words()
    said = [
        words.paragraph("The clinician:", text.STRONG),
        words.paragraph(STATUS_WORDS[review.status], text.STATUS),
    ]
    columns = [_PADDING + _SYMBOL, width - _SYMBOL - _PADDING]
    panel = _panel([blocks.StatusSymbol(review.status), said], columns)
    # Under the panel, as it may be longer than a page.
    below = [Spacer(0, 2 * mm), words.paragraph(" ".join(why), text.BODY)] if why else []
    return [Spacer(0, 2 * mm), panel, *below, *words.missed("the clinician's reason")]


def _panel(cells: list[Any], widths: list[float]) -> Table:
    """One row on grey, with a margin at both ends that the widths of the columns hold."""
    return Table(
        [cells],
        colWidths=widths,
        style=[
            *blocks.PLAIN,
            ("BACKGROUND", (0, 0), (-1, -1), text.PANEL),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (0, 0), _PADDING),
            ("RIGHTPADDING", (-1, 0), (-1, -1), _PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), 9),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
        ],
        cornerRadii=[5, 5, 5, 5],
    )
