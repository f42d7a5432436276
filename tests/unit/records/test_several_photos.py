"""Several photos of one visit, each with what was said and measured of it, and photos of several visits."""

import hashlib
import math
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import assessments
from tests.unit.records.conftest import Opened
from tests.unit.records.test_examinations import CONTENTS, FOUND, PICTURE, SEEN, amend, file
from woundapp.bedside import Bedside
from woundapp.clinic import Patient, Wound
from woundapp.domain import Assessment, InfectionStatus
from woundapp.errors import RecordStoreError
from woundapp.measurement import Measurement, OutlinedWound, Quantity, Scale, Size, Tissue
from woundapp.records import examinations
from woundapp.records.examinations import Examination, Filed, Picture
from woundapp.records.forgetting import forget
from woundapp.review import Review

INFECTED, NOT_INFECTED, _ = InfectionStatus
EDGE = ((10.5, 20.0), (110.25, 25.0), (60.0, 90.125))
OUTLINE = Measurement(wounds=(OutlinedWound(EDGE),))
SCALE = Scale((0.01, 0.0, 0.1, 0.0, 0.011, 0.2, 1e-06, 0.0, 1.0), (400.0, 300.0), -0.013, 0.021, True)
SIZE = Size(Quantity(3.2, 0.1), Quantity(2.1, 0.1), Quantity(5.4, 0.3))
SIZED = Measurement(SCALE, (OutlinedWound(EDGE, SIZE, {Tissue.SLOUGH: 40, Tissue.GRANULATION: 60}),))
ALONE = Review(()).conclude(INFECTED, "spreads")


def another(number: int) -> tuple[Picture, dict[str, bytes]]:
    """A photo of its own, and its content."""
    content = b"photo %d" % number
    sha256 = hashlib.sha256(content).hexdigest()
    return Picture(sha256, f"IMG_{number}.jpg"), {sha256: content}


SECOND, SECOND_CONTENT = another(2)
THIRD, THIRD_CONTENT = another(3)
ALL = CONTENTS | SECOND_CONTENT | THIRD_CONTENT


def names(filed: Filed) -> list[str]:
    return [picture.content.name for picture in filed.pictures]


def test_each_photo_has_what_was_said_of_it(opened: Opened, assessment: Assessment) -> None:
    agreed = Review.of(assessment.findings).agree(0).conclude(NOT_INFECTED)
    other = replace(assessment, rationale="another one")
    filed = file(
        opened,
        "wound",
        Examination(PICTURE, assessment, agreed, SIZED),
        Examination(SECOND, other, None, OUTLINE),
        Examination(THIRD, None, ALONE),
        contents=ALL,
    )
    assert names(filed) == ["heel.jpg", "IMG_2.jpg", "IMG_3.jpg"]
    first, second, third = (filed.of(picture.sha256) for picture in (PICTURE, SECOND, THIRD))
    assert first
    assert first.assessment
    assert first.review
    assert first.measurement
    assert (first.assessment.content, first.review.content) == (assessment, agreed)
    assert first.measurement.content == SIZED
    assert second
    assert second.assessment
    assert second.measurement
    assert (second.assessment.content, second.review, second.measurement.content) == (other, None, OUTLINE)
    assert third
    assert third.review
    assert (third.assessment, third.review.content, third.measurement) == (None, ALONE, None)
    assert filed.of("f" * 64) is None
    for sha256, content in ALL.items():
        assert examinations.photo(opened.store, sha256) == content
    assert opened.store.faults() == []


def test_a_list_shows_the_latest_assessed_photo_and_the_latest_known_area(
    opened: Opened, assessment: Assessment
) -> None:
    review = Review.of(assessment.findings).conclude(NOT_INFECTED)
    seen = (
        Examination(PICTURE, assessment, review, SIZED),
        Examination(SECOND, replace(assessment, rationale="another one"), None, OUTLINE),
        Examination(THIRD, None, ALONE),
    )
    filed = file(opened, "wound", *seen, contents=ALL)
    assert filed.assessment
    assert filed.assessment.content.rationale == "another one"
    assert filed.review is None
    assert filed.measurement
    assert filed.measurement.content == SIZED
    # What the evidence adds to the first photo's assessment comes after the second photo, and yet before it.
    weighed = replace(assessment, rationale="leans on the redness")
    now = amend(opened, filed, Examination(PICTURE, weighed, review), why="evidence checked")
    assert now.assessment
    assert now.assessment.content.rationale == "another one"
    assert now.assessments[PICTURE.sha256].version == 2
    unassessed = file(opened, "wound", Examination(PICTURE, None, ALONE, OUTLINE), Examination(SECOND),
                      contents=ALL)  # fmt: skip
    assert unassessed.assessment is None
    assert unassessed.review
    assert unassessed.review.content == ALONE
    assert unassessed.measurement
    assert unassessed.measurement.content == OUTLINE


def test_photos_come_later_and_what_is_not_spoken_of_stays(opened: Opened, assessment: Assessment) -> None:
    agreed = Review.of(assessment.findings).agree(0)
    filed = file(opened, "wound", Examination(PICTURE, assessment, agreed, SIZED))
    now = amend(opened, filed, Examination(SECOND, None, ALONE, OUTLINE), contents=SECOND_CONTENT)
    assert names(now) == ["heel.jpg", "IMG_2.jpg"]
    assert now.pictures[0] == filed.pictures[0]
    assert now.of(PICTURE.sha256) == filed.of(PICTURE.sha256)
    assert now.bedside == filed.bedside
    silent = amend(opened, now, Examination(PICTURE), Examination(SECOND))
    assert silent == now
    cleared = amend(opened, now, Examination(SECOND, measurement=Measurement()))
    assert cleared.measurements[SECOND.sha256].version == 2
    assert cleared.measurements[SECOND.sha256].content == Measurement()
    assert cleared.of(PICTURE.sha256) == filed.of(PICTURE.sha256)
    assert opened.store.faults() == []


def test_an_empty_measurement_of_a_new_photo_is_not_kept(opened: Opened) -> None:
    filed = file(opened, "wound", Examination(PICTURE, measurement=Measurement()), bedside=Bedside())
    assert filed.measurements == {}
    assert (filed.measurement, filed.review, filed.assessment, filed.bedside) == (None, None, None, None)


def test_a_visit_with_a_photo_that_cannot_be_kept_is_not_kept_at_all(opened: Opened) -> None:
    endless = Measurement(SCALE, (OutlinedWound(EDGE, replace(SIZE, area=Quantity(math.nan, math.inf))),))
    bad = Examination(SECOND, measurement=endless)
    with pytest.raises(ValueError, match="Expected `float`"):
        file(opened, "wound", Examination(PICTURE, measurement=SIZED), bad, contents=ALL)
    assert opened.store.visits("wound") == ()
    with pytest.raises(RecordStoreError, match="not in the records"):
        examinations.photo(opened.store, PICTURE.sha256)
    filed = file(opened, "wound", Examination(PICTURE))
    with pytest.raises(ValueError, match="Expected `float`"):
        amend(opened, filed, Examination(THIRD), bad, contents=ALL)
    assert examinations.of_visit(opened.store, filed.visit.id) == filed
    assert opened.store.faults() == []


def test_a_visit_has_a_photo_and_each_photo_once(opened: Opened) -> None:
    with pytest.raises(ValueError, match="without a photo"):
        file(opened, "wound")
    with pytest.raises(ValueError, match="one photo twice"):
        file(opened, "wound", Examination(PICTURE), Examination(PICTURE))
    assert opened.store.visits("wound") == ()


@pytest.mark.parametrize(
    "late",
    [
        Examination(SECOND),
        Examination(PICTURE, assessments.assessment("slough")),
        Examination(PICTURE, None, ALONE),
        Examination(PICTURE, measurement=SIZED),
    ],
    ids=["photo", "assessment", "review", "measurement"],
)
def test_of_two_who_add_the_same_the_later_one_is_told(opened: Opened, late: Examination) -> None:
    filed = file(opened, "wound", Examination(PICTURE), bedside=Bedside())
    there = amend(opened, filed, late, bedside=Bedside(), contents=ALL)
    with pytest.raises(RecordStoreError, match="Somebody else has changed this meanwhile"):
        amend(opened, filed, late, bedside=Bedside(), contents=ALL)
    assert examinations.of_visit(opened.store, filed.visit.id) == there


def test_of_two_who_say_first_what_they_found_the_later_one_is_told(opened: Opened) -> None:
    filed = file(opened, "wound", Examination(PICTURE), bedside=Bedside())
    amend(opened, filed, bedside=FOUND)
    with pytest.raises(RecordStoreError, match="Somebody else has changed this meanwhile"):
        amend(opened, filed, bedside=replace(FOUND, present=frozenset(("warmth",))))
    filed = examinations.of_visit(opened.store, filed.visit.id)
    assert filed.bedside
    assert filed.bedside.content == FOUND


def test_a_photo_of_two_wounds_is_kept_as_long_as_somebody_has_it(opened: Opened) -> None:
    store, nurse = opened.store, opened.nurse
    maria, pedro = (store.add(Patient(name), nurse) for name in ("María", "Pedro"))
    heel, toe = (store.add(Wound(maria, place), nurse) for place in ("heel", "big toe"))
    his = store.add(Wound(pedro, "heel"), nurse)
    file(opened, heel, Examination(PICTURE, None, ALONE, SIZED), Examination(SECOND), contents=ALL)
    file(opened, toe, Examination(PICTURE, None, ALONE.conclude(NOT_INFECTED), OUTLINE))
    file(opened, his, Examination(PICTURE, None, None, OUTLINE))
    certificate = forget(store, maria, nurse)
    assert {name: certificate.counts[name] for name in ("picture", "measurement", "photo")} == {
        "picture": 3,
        "measurement": 2,
        "photo": 1,
    }
    assert examinations.photo(store, PICTURE.sha256) == CONTENTS[PICTURE.sha256]
    with pytest.raises(RecordStoreError, match="not in the records"):
        examinations.photo(store, SECOND.sha256)
    (visit,) = store.visits(his)
    assert examinations.of_visit(store, visit.id).measurements[PICTURE.sha256].content == OUTLINE
    assert store.faults() == []
    assert forget(store, pedro, nurse).counts["photo"] == 1
    with pytest.raises(RecordStoreError, match="not in the records"):
        examinations.photo(store, PICTURE.sha256)
    assert store.faults() == []


def test_a_photo_whose_visit_was_moved_stays_with_whose_it_is_now(opened: Opened) -> None:
    store, nurse = opened.store, opened.nurse
    maria, pedro = (store.add(Patient(name), nurse) for name in ("María", "Pedro"))
    hers, his = (store.add(Wound(patient, "heel"), nurse) for patient in (maria, pedro))
    filed = file(opened, hers, Examination(PICTURE, measurement=SIZED))
    store.correct(filed.visit, replace(filed.visit.content, wound=his), nurse, "the wrong patient")
    forget(store, maria, nurse)
    (moved,) = store.visits(his)
    assert examinations.of_visit(store, moved.id).measurements[PICTURE.sha256].content == SIZED
    assert examinations.photo(store, PICTURE.sha256) == CONTENTS[PICTURE.sha256]
    assert store.faults() == []


def test_visits_are_in_the_order_of_their_moments_whenever_they_were_entered(opened: Opened) -> None:
    today, imported, first = (
        file(opened, "wound", Examination(PICTURE), at=SEEN - timedelta(days=days)) for days in (0, 7, 30)
    )
    order = examinations.of_visits(opened.store, opened.store.visits("wound"))
    assert order == (first, imported, today)
    entered = (today, imported, first)
    assert examinations.before(entered, SEEN) == imported
    assert examinations.before(entered, imported.visit.content.at) == first
    assert examinations.before(entered, first.visit.content.at) is None
    assert examinations.before(entered, SEEN + timedelta(seconds=1)) == today
    assert examinations.before((), SEEN) is None
    earlier = replace(today.visit.content, at=SEEN - timedelta(days=10))
    opened.store.correct(today.visit, earlier, opened.nurse, "the camera's clock was wrong")
    order = examinations.of_visits(opened.store, opened.store.visits("wound"))
    assert [filed.visit.id for filed in order] == [first.visit.id, today.visit.id, imported.visit.id]
    found = examinations.before(order, imported.visit.content.at)
    assert found
    assert (found.visit.id, found.visit.content.at) == (today.visit.id, earlier.at)


finite = st.floats(-1e6, 1e6)
quantities = st.builds(Quantity, finite, finite)
shares = st.integers(0, 100).map(lambda part: {Tissue.NECROSIS: part, Tissue.EPITHELIUM: 100 - part})
outlines = st.builds(
    OutlinedWound,
    st.lists(st.tuples(finite, finite), min_size=3, max_size=9).map(tuple),
    st.none() | st.builds(Size, quantities, quantities, quantities),
    st.none() | shares,
    st.booleans(),
)
scales = st.builds(Scale, st.tuples(*[finite] * 9), st.tuples(finite, finite), finite, finite, st.booleans())
measurements = st.builds(Measurement, st.none() | scales, st.lists(outlines, max_size=3).map(tuple))
said = st.builds(
    Examination,
    st.sampled_from((PICTURE, SECOND, THIRD)),
    st.none() | st.sampled_from([assessments.assessment("slough"), assessments.assessment("erythema")]),
    st.none() | st.builds(Review((None,)).conclude, st.sampled_from(InfectionStatus)),
    st.none() | measurements,
)
times = st.lists(
    st.lists(said, min_size=1, max_size=3, unique_by=lambda each: each.picture), min_size=1, max_size=4
)


def spoken(before: Examination | None, now: Examination) -> Examination:
    """What is known of a photo when it was spoken of again."""
    known = before or Examination(now.picture)
    of_the_same = known.review if known.assessment or not now.assessment else None
    nothing_new = now.measurement in (None, known.measurement or Measurement())
    return Examination(
        now.picture,
        now.assessment or known.assessment,
        now.review or of_the_same,
        known.measurement if nothing_new else now.measurement,
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None)
@given(times)
def test_of_each_photo_the_last_word_of_each_kind_is_what_is_filed(
    opened: Opened, times: list[list[Examination]]
) -> None:
    known: dict[str, Examination] = {}
    filed: Filed | None = None
    for seen in times:
        if filed:
            filed = amend(opened, filed, *seen, contents=ALL)
        else:
            filed = file(opened, "wound", *seen, contents=ALL)
        known |= {each.picture.sha256: spoken(known.get(each.picture.sha256), each) for each in seen}
    assert filed
    assert [picture.content.sha256 for picture in filed.pictures] == list(known)
    for sha256, expected in known.items():
        photo = filed.of(sha256)
        assert photo
        contents = [kept and kept.content for kept in (photo.assessment, photo.review, photo.measurement)]
        assert contents == [expected.assessment, expected.review, expected.measurement]
    assert opened.store.faults() == []
