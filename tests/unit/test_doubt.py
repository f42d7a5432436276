"""When an answer is not trusted."""

import pytest

from woundapp import doubt
from woundapp.domain import (
    Finding,
    ImageRegion,
    InfectionStatus,
    QualityIssue,
    QualityNote,
    Reading,
    Strength,
)
from woundapp.reasoner.messages import Weight
from woundapp.reasoner.model_pack import Verdict


def _readings(*probabilities: float) -> list[Reading]:
    return [Reading(value, mirrored=number % 2 == 1) for number, value in enumerate(probabilities)]


def _findings(*codes: str) -> list[Finding]:
    return [Finding(code, "", ImageRegion(0, 0, 1, 1)) for code in codes]


@pytest.mark.parametrize(
    ("probabilities", "expected"),
    [
        ((0.9,), ()),
        ((0.9, 0.8, 0.99, 0.7), ()),
        ((0.1, 0.2, 0.01, 0.4), ()),
        ((0.9, 0.8, 0.99, 0.2), ()),
        ((0.9, 0.8, 0.1, 0.2), (doubt.READINGS_DISAGREE,)),
        ((0.9, 0.1), (doubt.READINGS_DISAGREE,)),
        ((0.99, 0.6, 0.99, 0.01), (doubt.VIEWS_DISAGREE,)),
    ],
)
def test_readings_that_come_to_different_verdicts_disagree(
    probabilities: tuple[float, ...], expected: tuple[str, ...]
) -> None:
    assert doubt.disagreement(_readings(*probabilities)) == expected


@pytest.mark.parametrize(
    ("verdict", "codes", "expected"),
    [
        (InfectionStatus.INFECTED, ("erythema", "granulation"), ()),
        (InfectionStatus.INFECTED, ("granulation", "slough"), (doubt.NO_SIGN_NAMED,)),
        (InfectionStatus.INFECTED, ("a word of the model's own",), (doubt.NO_SIGN_NAMED,)),
        (InfectionStatus.NOT_INFECTED, ("granulation", "erythema"), ()),
        (InfectionStatus.NOT_INFECTED, ("erythema", "erythema"), ()),
        (InfectionStatus.NOT_INFECTED, ("swelling", "erythema"), (doubt.SIGNS_NAMED,)),
        (InfectionStatus.NOT_INFECTED, (), (doubt.NO_WOUND,)),
        (None, ("granulation",), ()),
    ],
)
def test_a_verdict_and_signs_that_contradict_each_other_are_told(
    verdict: InfectionStatus | None, codes: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert doubt.contradiction(verdict, _findings(*codes)) == expected


@pytest.mark.parametrize(
    ("issue", "poor"),
    [
        (QualityIssue.BLURRED, True),
        (QualityIssue.TOO_DARK, True),
        (QualityIssue.TOO_BRIGHT, True),
        (QualityIssue.GLARE, False),
        (QualityIssue.TOO_SMALL, False),
    ],
)
def test_only_what_takes_the_signs_away_makes_a_photo_too_poor(issue: QualityIssue, poor: bool) -> None:
    assert bool(doubt.poor_photo([QualityNote(issue, "", 0.0, 1.0)])) is poor


@pytest.mark.parametrize(
    ("probability", "status"),
    [
        (0.8, InfectionStatus.INFECTED),
        (0.79, InfectionStatus.INDETERMINATE),
        (0.3, InfectionStatus.INDETERMINATE),
        (0.29, InfectionStatus.NOT_INFECTED),
    ],
)
def test_the_grey_zone_lies_between_a_packs_limits(probability: float, status: InfectionStatus) -> None:
    found, why = doubt.status_of(probability, Verdict(infected_from=0.8, not_infected_below=0.3))
    assert found is status
    assert why == ((doubt.GREY_ZONE,) if status is InfectionStatus.INDETERMINATE else ())


@pytest.mark.parametrize(
    ("verdict", "named", "expected"),
    [
        (0.0, 0.9, Strength.STRONG),
        (0.0, 0.3, Strength.SOME),
        (-0.6, 0.3, Strength.SOME),
        (-0.8, 0.3, Strength.AGAINST),
        (5.0, 0.0, Strength.NONE),
        (5.0, -0.5, Strength.NONE),
        (-3.0, 0.04, Strength.NONE),
    ],
)
def test_what_hiding_changes_has_a_word(verdict: float, named: float, expected: Strength) -> None:
    assert doubt.strength(Weight(verdict=verdict, named=named)) is expected
