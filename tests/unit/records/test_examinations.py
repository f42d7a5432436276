"""Visits as they are filed: all of one or nothing, corrected by versions, taken away with their patient."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from tests.unit.records.conftest import Opened
from woundapp.bedside import Bedside, Presence, VitalSigns
from woundapp.clinic import Consent, Export, ExportKind, Patient, Visit, Wound
from woundapp.domain import Assessment, ImageRegion, InfectionStatus
from woundapp.errors import RecordStoreError
from woundapp.records import comparing, examinations
from woundapp.records.examinations import Examination, Filed, Picture
from woundapp.records.forgetting import forget
from woundapp.review import Review

CONTENT = b"\xff\xd8\xff\xe0 the bytes of a photo " * 40
PICTURE = Picture(hashlib.sha256(CONTENT).hexdigest(), "heel.jpg")
CONTENTS = {PICTURE.sha256: CONTENT}
SEEN = datetime(2026, 3, 14, 8, 30, tzinfo=UTC)
FOUND = Bedside(
    frozenset(("fever", "pain")),
    frozenset(("odour",)),
    deep_tissue=Presence.ABSENT,
    vital_signs=VitalSigns(temperature=38.6),
)


@pytest.fixture
def review(assessment: Assessment) -> Review:
    """She moved the model's finding, added one, and holds the wound not infected."""
    said = Review.of(assessment.findings).move(0, ImageRegion(5, 6, 20, 30))
    said = said.add("slough", ImageRegion(1, 1, 9, 9))
    return said.conclude(InfectionStatus.NOT_INFECTED, "the redness is old")


def file(
    opened: Opened,
    wound: str,
    *seen: Examination,
    bedside: Bedside = FOUND,
    contents: dict[str, bytes] = CONTENTS,
    at: datetime = SEEN,
) -> Filed:
    visit = Visit(wound, at, "smells")
    return examinations.of_visit(
        opened.store, examinations.file(opened.store, visit, seen, bedside, contents, opened.nurse)
    )


def amend(
    opened: Opened,
    filed: Filed,
    *seen: Examination,
    bedside: Bedside = FOUND,
    contents: dict[str, bytes] = CONTENTS,
    why: str = "looked again",
) -> Filed:
    examinations.amend(opened.store, filed, seen, bedside, contents, opened.nurse, why)
    return examinations.of_visit(opened.store, filed.visit.id)


def test_all_of_a_visit_comes_back(opened: Opened, assessment: Assessment, review: Review) -> None:
    filed = file(opened, "wound", Examination(PICTURE, assessment, review))
    assert filed.visit.content == Visit("wound", SEEN, "smells")
    assert [picture.content for picture in filed.pictures] == [PICTURE]
    assert filed.assessment
    assert filed.assessment.content == assessment
    assert filed.review
    assert filed.review.content == review
    assert filed.review.by == opened.nurse
    assert filed.bedside
    assert filed.bedside.content == FOUND
    assert examinations.photo(opened.store, PICTURE.sha256) == CONTENT
    assert opened.store.faults() == []


def test_a_visit_without_a_model_and_one_with_nothing_said(opened: Opened, assessment: Assessment) -> None:
    alone = Review(()).conclude(InfectionStatus.INFECTED, "spreads")
    filed = file(opened, "wound", Examination(PICTURE, None, alone))
    assert filed.assessment is None
    assert filed.review
    assert filed.review.content == alone
    silent = file(
        opened, "wound", Examination(PICTURE, assessment, Review.of(assessment.findings)), bedside=Bedside()
    )
    assert silent.assessment
    assert silent.review is None
    assert silent.bedside is None


def test_a_photo_is_kept_once(opened: Opened, assessment: Assessment) -> None:
    visits = [file(opened, "wound", Examination(PICTURE, assessment, None)) for _ in range(2)]
    assert [filed.pictures[0].content for filed in visits] == [PICTURE, PICTURE]
    with opened.store._engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM photo").scalar_one() == 1


def test_what_she_says_later_is_another_version(
    opened: Opened, assessment: Assessment, review: Review
) -> None:
    filed = file(opened, "wound", Examination(PICTURE, assessment, review))
    changed = review.conclude(InfectionStatus.INFECTED)
    worse = replace(FOUND, present=FOUND.present | {"crepitus"})
    again = Examination(PICTURE, assessment, changed)
    now = amend(opened, filed, again, bedside=worse)
    assert now.review
    assert (now.review.version, now.review.why) == (2, "looked again")
    assert now.review.content == changed
    assert now.bedside
    assert now.bedside.content == worse
    assert [version.content for version in examinations.history(opened.store, now.review)] == [
        review,
        changed,
    ]
    with pytest.raises(RecordStoreError, match="Somebody else has changed this meanwhile"):
        amend(opened, filed, Examination(PICTURE, assessment, review.agree(0)), why="late")
    same = amend(opened, now, again, bedside=worse, why="nothing new")
    assert same.review
    assert same.assessment
    assert (same.review.version, same.assessment.version) == (2, 1)
    assert opened.store.faults() == []


def test_what_was_not_said_at_first_is_added(opened: Opened, assessment: Assessment, review: Review) -> None:
    filed = file(opened, "wound", Examination(PICTURE, assessment, None), bedside=Bedside())
    now = amend(opened, filed, Examination(PICTURE, assessment, review))
    assert now.review
    assert now.bedside
    assert (now.review.version, now.bedside.version) == (1, 1)


def test_what_is_compared_is_the_last_word_on_each_assessment(
    opened: Opened, assessment: Assessment, review: Review
) -> None:
    filed = file(opened, "wound", Examination(PICTURE, assessment, review))
    later = review.conclude(InfectionStatus.INFECTED)
    amend(opened, filed, Examination(PICTURE, assessment, later))
    opened.store.correct(filed.visit, replace(filed.visit.content, note="none"), opened.nurse, "a slip")
    file(opened, "wound", Examination(PICTURE, None, Review(()).conclude(InfectionStatus.INFECTED)))
    file(opened, "wound", Examination(PICTURE, assessment, None))
    (found,) = comparing.compared(opened.store)
    assert (found.seen_at, found.assessment, found.review.content) == (SEEN, assessment, later)
    assert found.review.by == opened.nurse
    assert len(list(comparing.compared(opened.store, SEEN))) == 1
    assert list(comparing.compared(opened.store, SEEN + timedelta(seconds=1))) == []


def test_what_the_model_says_later_is_filed_too(
    opened: Opened, assessment: Assessment, review: Review
) -> None:
    alone = Review(()).conclude(InfectionStatus.INFECTED, "spreads")
    filed = file(opened, "wound", Examination(PICTURE, None, alone), bedside=Bedside())
    asked = Examination(PICTURE, assessment, review)
    now = amend(opened, filed, asked, bedside=Bedside(), why="the model was asked")
    assert now.assessment
    assert now.review
    assert (now.assessment.content, now.review.content) == (assessment, review)
    assert now.reviews[PICTURE.sha256].content == alone
    weighed = replace(assessment, rationale="leans on the redness")
    last = amend(opened, now, Examination(PICTURE, weighed, review), bedside=Bedside())
    assert last.assessment
    assert last.review
    assert (last.assessment.version, last.assessment.id) == (2, now.assessment.id)
    assert last.assessment.content == weighed
    assert last.review.version == 1
    assert opened.store.faults() == []


def test_a_visit_is_filed_whole_or_not_at_all(opened: Opened) -> None:
    unknown: Any = object()
    with pytest.raises(TypeError, match="unsupported"):
        file(opened, "wound", Examination(PICTURE), bedside=replace(FOUND, exudate_amount=unknown))
    assert opened.store.visits("wound") == ()
    assert opened.store.faults() == []


def test_a_photo_changed_or_taken_away_behind_the_programs_back_shows(
    opened: Opened, assessment: Assessment
) -> None:
    file(opened, "wound", Examination(PICTURE, assessment, None))
    with opened.store._engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw
        for name in ("photo_no_update", "photo_no_delete"):
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("UPDATE photo SET content = x'ffd8'")
    assert opened.store.faults() == [f"Photo {PICTURE.sha256[:12]} was changed."]
    with opened.store._engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DELETE FROM photo")
    assert opened.store.faults() == [f"Photo {PICTURE.sha256[:12]} is missing."]


def test_a_patient_is_forgotten_and_others_are_not(
    opened: Opened, assessment: Assessment, review: Review
) -> None:
    store, nurse = opened.store, opened.nurse
    maria, pedro = (store.add(Patient(name), nurse) for name in ("María José", "Pedro Soto"))
    wounds = {patient: store.add(Wound(patient, "heel"), nurse) for patient in (maria, pedro)}
    hers = b"a photo of hers"
    own = Picture(hashlib.sha256(hers).hexdigest(), "own.jpg")
    for patient, wound in wounds.items():
        file(opened, wound, Examination(PICTURE, assessment, review))
        store.add(Consent(patient, date(2026, 3, 14), treatment=True), nurse)
    file(opened, wounds[maria], Examination(own, assessment, review), contents={own.sha256: hers})
    store.add(Export(ExportKind.REPORT, maria), nurse)
    store.correct(store.get(Patient, maria), Patient("María José", allergies="none"), nurse, "asked")
    certificate = forget(store, maria, nurse)
    assert certificate.counts == {
        "review": 2, "assessment": 2, "measurement": 0, "bedside": 2, "picture": 2, "visit": 2, "event": 0,
        "wound": 1, "consent": 1, "export": 1, "patient": 2, "photo": 1, "outbox": 0,
    }  # fmt: skip
    assert store.search("maria") == ()
    assert store.wounds(maria) == ()
    with pytest.raises(RecordStoreError, match="not in the records"):
        examinations.photo(store, own.sha256)
    assert examinations.photo(store, PICTURE.sha256) == CONTENT
    (left,) = store.visits(wounds[pedro])
    assert examinations.of_visit(store, left.id).review
    assert store.faults() == []
    with store._engine.connect() as connection, pytest.raises(IntegrityError, match="never changed"):
        connection.exec_driver_sql("DELETE FROM patient")
    with pytest.raises(RecordStoreError, match="not in the records"):
        forget(store, maria, nurse)
