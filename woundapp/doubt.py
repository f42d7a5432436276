"""When the program does not trust a model's answer, and why: each reason is one sentence for the nurse."""

import math
from collections.abc import Sequence

from woundapp import signs
from woundapp.domain import Finding, InfectionStatus, QualityIssue, QualityNote, Reading, Strength
from woundapp.phrases import Phrase
from woundapp.reasoner.answer import ModelAnswer
from woundapp.reasoner.messages import AssessResult, ReasoningEnd, Weight
from woundapp.reasoner.model_pack import Verdict
from woundapp.signs import SignKind

REASONING_DOUBTS = {
    ReasoningEnd.TOKEN_LIMIT: Phrase("The model's reasoning was too long and was cut off."),
    ReasoningEnd.LOOP: Phrase("The model's reasoning went in circles and was stopped."),
    ReasoningEnd.BROKEN_OFF: Phrase("The model broke off its reasoning."),
}
ANSWER_CUT_OFF = Phrase("The model's answer was cut off.")
ANSWER_UNREADABLE = Phrase("The model's answer could not be read.")
GREY_ZONE = Phrase("The model is not sure: the probability lies between its limits.")
READINGS_DISAGREE = Phrase("The model thought about the photo several times and came to different verdicts.")
VIEWS_DISAGREE = Phrase("The model judged the photo and its mirror image differently.")
NO_SIGN_NAMED = Phrase("The model says infected but names no sign of infection in the photo.")
SIGNS_NAMED = Phrase("The model says not infected but names two or more signs of infection.")
NO_WOUND = Phrase("The model sees nothing of a wound in the photo.")
WRITING = Phrase("There is writing in the photo, and the model's verdict changes when it is covered.")
POOR_PHOTO = Phrase("The photo is too poor to be judged.")

POOR = frozenset((QualityIssue.BLURRED, QualityIssue.TOO_DARK, QualityIssue.TOO_BRIGHT))
"""Faults of a photo that take away what the signs of infection are seen by."""

AGREEMENT = 0.75
"""Share of the readings that must come to one verdict."""

STRONG_NAMED, SOME_NAMED = 0.5, 0.05
"""By how much the probability that a sign is named must fall for strong and for some support."""

AGAINST_LOG_ODDS = 0.7
"""By how much the log-odds of the verdict must rise, natural: 0.7 doubles the odds."""

_TWO_LOCAL_SIGNS = 2
"""Of inflammation, from which on an infection is diagnosed (IWGDF/IDSA guidelines, 2023)."""


def strength(weight: Weight) -> Strength:
    """How much an answer leans on a finding, in a word.

    A place may matter to the verdict for another sign that is seen there, so a claim counts as leant on only
    where the sign is no longer named once its region is hidden.
    """
    if weight.named < SOME_NAMED:
        return Strength.NONE
    if weight.verdict <= -AGAINST_LOG_ODDS:
        return Strength.AGAINST
    return Strength.STRONG if weight.named >= STRONG_NAMED else Strength.SOME


def incomplete(result: AssessResult, understood: ModelAnswer) -> tuple[str, ...]:
    """Why an answer is not whole; empty if it is."""
    found = []
    if result.reasoning_end is not ReasoningEnd.CLOSED:
        found.append(REASONING_DOUBTS[result.reasoning_end])
    if not result.answer_complete:
        found.append(ANSWER_CUT_OFF)
    elif not understood.complete or understood.verdict is None:
        found.append(ANSWER_UNREADABLE)
    return tuple(found)


def disagreement(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Where the readings of one photo come to different verdicts."""
    infected = [reading.infected for reading in readings]
    share = max(infected.count(True), infected.count(False)) / len(infected)
    if share < AGREEMENT:
        return (READINGS_DISAGREE,)
    views = {
        mirrored: [reading.probability_infected for reading in readings if reading.mirrored is mirrored]
        for mirrored in (False, True)
    }
    means = [math.fsum(view) / len(view) for view in views.values() if view]
    if len(means) > 1 and min(means) < 0.5 <= max(means):  # noqa: PLR2004
        return (VIEWS_DISAGREE,)
    return ()


def contradiction(verdict: InfectionStatus | None, findings: Sequence[Finding]) -> tuple[str, ...]:
    """Where the verdict and the signs that are named do not go together."""
    if not findings:
        return (NO_WOUND,)
    known = {finding.sign for finding in findings} & signs.BY_CODE.keys()
    named = sum(signs.BY_CODE[code].kind is SignKind.INFECTION for code in known)
    if verdict is InfectionStatus.INFECTED and not named:
        return (NO_SIGN_NAMED,)
    if verdict is InfectionStatus.NOT_INFECTED and named >= _TWO_LOCAL_SIGNS:
        return (SIGNS_NAMED,)
    return ()


def poor_photo(quality: Sequence[QualityNote]) -> tuple[str, ...]:
    """Where the photo itself does not allow a judgement."""
    return (POOR_PHOTO,) if any(note.issue in POOR for note in quality) else ()


def status_of(probability: float, verdict: Verdict) -> tuple[InfectionStatus, tuple[str, ...]]:
    """The status that a calibrated probability means to a pack, and the doubt that goes with it."""
    if probability >= verdict.infected_from:
        return InfectionStatus.INFECTED, ()
    if probability < verdict.not_infected_below:
        return InfectionStatus.NOT_INFECTED, ()
    return InfectionStatus.INDETERMINATE, (GREY_ZONE,)
