"""What a clinician says of findings: the model's own stay as they are, whatever she does."""

import pytest

from woundapp.domain import Finding, ImageRegion, InfectionStatus
from woundapp.review import Judgement, Review

HERE, THERE = ImageRegion(10, 10, 60, 50), ImageRegion(30, 20, 90, 80)
FINDINGS = (Finding("slough", "in the bed", HERE), Finding("erythema", "at the edge", None))


def test_nothing_said_shows_the_findings_as_the_model_gave_them() -> None:
    review = Review.of(FINDINGS)
    assert not review.said
    assert review.shown(FINDINGS) == FINDINGS


def test_what_is_moved_is_shown_there_and_only_there() -> None:
    review = Review.of(FINDINGS).move(0, THERE)
    assert review.said
    assert [finding.region for finding in review.shown(FINDINGS)] == [THERE, None]
    assert review.shown(FINDINGS)[0].description == "in the bed"
    assert FINDINGS[0].region == HERE


def test_agreeing_brings_the_models_own_place_back() -> None:
    review = Review.of(FINDINGS).move(0, THERE).agree(0)
    assert review.shown(FINDINGS) == FINDINGS
    assert review.marks[0] is not None
    assert review.marks[0].judgement is Judgement.AGREED


def test_what_she_is_not_sure_of_stays_where_the_model_sees_it() -> None:
    review = Review.of(FINDINGS).move(0, THERE).doubt(0)
    assert review.said
    assert review.shown(FINDINGS) == FINDINGS
    assert review.marks[0] is not None
    assert review.marks[0].judgement is Judgement.UNSURE


def test_what_is_removed_keeps_its_number_and_has_no_place() -> None:
    review = Review.of(FINDINGS).remove(0)
    assert [finding.region for finding in review.shown(FINDINGS)] == [None, None]
    assert len(review.marks) == 2


def test_a_finding_without_a_place_can_be_given_one() -> None:
    assert Review.of(FINDINGS).move(1, THERE).shown(FINDINGS)[1].region == THERE


def test_her_own_come_after_the_models_and_can_be_moved_and_taken_back() -> None:
    review = Review.of(FINDINGS).add("maceration", HERE).add("necrosis", THERE)
    assert [finding.sign for finding in review.shown(FINDINGS)[2:]] == ["maceration", "necrosis"]
    moved = review.move(2, THERE)
    assert moved.marks[2] is not None
    assert moved.marks[2].judgement is Judgement.ADDED
    assert moved.shown(FINDINGS)[2] == Finding("maceration", "", THERE)
    assert [finding.sign for finding in moved.remove(2).shown(FINDINGS)[2:]] == ["necrosis"]
    assert review.shown(FINDINGS)[2].region == HERE


@pytest.mark.parametrize("index", [0, 1])
def test_one_judgement_leaves_the_others_alone(index: int) -> None:
    review = Review.of(FINDINGS).agree(index)
    assert [mark is not None for mark in review.marks] == [place == index for place in range(2)]


def test_her_status_stands_by_itself_and_can_be_taken_back() -> None:
    silent = Review.of(FINDINGS)
    review = silent.conclude(InfectionStatus.INFECTED, "it smells")
    assert review.said
    assert (review.status, review.reason) == (InfectionStatus.INFECTED, "it smells")
    assert review.marks == silent.marks
    assert review.conclude(None) == silent


@pytest.mark.parametrize("status", InfectionStatus)
@pytest.mark.parametrize("model", InfectionStatus)
def test_a_status_differs_from_every_other(status: InfectionStatus, model: InfectionStatus) -> None:
    assert Review.of(FINDINGS).conclude(status).differs(model) == (status != model)
    assert not Review.of(FINDINGS).differs(model)


def test_marks_leave_her_status_alone() -> None:
    review = Review.of(FINDINGS).conclude(InfectionStatus.INDETERMINATE, "too dark")
    for after in (review.agree(0), review.doubt(1), review.remove(0), review.add("necrosis", HERE).remove(2)):
        assert (after.status, after.reason) == (InfectionStatus.INDETERMINATE, "too dark")
