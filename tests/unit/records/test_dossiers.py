"""Dossiers: read from the records as they were filed, up to the visit that is asked for."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests import assessments, dossiers, scenes
from tests.unit.records.conftest import Opened
from woundapp.bedside import Bedside
from woundapp.clinic import Event, EventKind, Patient, Visit, Wound
from woundapp.domain import InfectionStatus
from woundapp.dossier import Dossier, VisitEntry, unfiled
from woundapp.errors import RecordStoreError
from woundapp.records import dossiers as reading
from woundapp.records import examinations
from woundapp.records.examinations import Examination, Picture
from woundapp.review import Review

FIRST = datetime(2026, 3, 1, 9, tzinfo=UTC)
FOUND = Bedside(frozenset(("pain",)))


def filed(opened: Opened, wound: str, at: datetime, number: int) -> str:
    content = dossiers.picture(number)
    entry = dossiers.photo(content)
    said = assessments.assessment("erythema")
    seen = Examination(Picture(entry.sha256, "heel.png"), said, Review.of(said.findings).agree(0))
    visit = Visit(wound, at, "smells")
    return examinations.file(opened.store, visit, (seen,), FOUND, {entry.sha256: content}, opened.nurse)


def test_a_visit_comes_with_the_earlier_ones_and_what_was_done_until_then(opened: Opened) -> None:
    patient = opened.store.add(Patient("Amina Diallo"), opened.nurse)
    wound = opened.store.add(Wound(patient, "heel"), opened.nurse)
    visits = [filed(opened, wound, FIRST + timedelta(days=7 * number), number) for number in range(3)]
    for day in (2, 20):
        event = Event(wound, date(2026, 3, day), EventKind.DEBRIDEMENT)
        opened.store.add(event, opened.nurse)
    told = reading.of_visit(opened.store, visits[1])
    assert [visit.visit.id for visit in told.visits] == visits[:2]
    assert [event.content.on.day for event in told.events] == [2]
    assert told.patient
    assert told.patient.content == Patient("Amina Diallo")
    (photo,) = told.current.photos
    assert photo.read() == dossiers.picture(1)
    assert photo.assessment
    assert photo.assessment.by == "Ana Ruiz"
    assert photo.review
    assert told.current.bedside
    assert told.current.bedside.content == FOUND
    whole = reading.of_wound(opened.store, wound)
    assert len(whole.visits) == 3
    assert len(whole.events) == 2
    assert whole.earlier == told.visits


def test_a_wound_without_a_visit_has_no_dossier(opened: Opened) -> None:
    wound = opened.store.add(Wound(opened.store.add(Patient("A"), opened.nurse), "heel"), opened.nurse)
    with pytest.raises(ValueError, match="without a visit"):
        reading.of_wound(opened.store, wound)
    with pytest.raises(RecordStoreError):
        reading.of_visit(opened.store, "0" * 32)


@pytest.mark.parametrize("name", scenes.ALL)
def test_the_scenes_of_the_tests_are_whole(name: str) -> None:
    told: Dossier = scenes.ALL[name]()
    for photo in (photo for visit in told.visits for photo in visit.photos):
        assert photo.read()
        if photo.assessment and photo.review:
            assert len(photo.review.content.marks) >= len(photo.assessment.content.findings)
        if photo.assessment:
            assert photo.assessment.content.photo_sha256 == photo.sha256
            assert photo.assessment.content.infection_status in InfectionStatus


def test_a_fingerprint_is_another_one_as_soon_as_anything_is(opened: Opened) -> None:
    patient = opened.store.add(Patient("Amina Diallo"), opened.nurse)
    wound = opened.store.add(Wound(patient, "heel"), opened.nurse)
    visits = [filed(opened, wound, FIRST + timedelta(days=7 * number), number) for number in range(2)]

    def told() -> str:
        return reading.fingerprint(reading.of_visit(opened.store, visits[1]))

    seen = [told(), told()]
    assert seen[0] == seen[1]
    opened.store.add(Patient("somebody else"), opened.nurse)
    opened.store.correct(opened.store.get(Wound, wound), Wound(patient, "toe"), opened.nurse, "looked again")
    seen.append(told())
    visit = opened.store.get(Visit, visits[0])
    opened.store.correct(visit, Visit(wound, FIRST, "earlier visit"), opened.nurse, "looked again")
    seen.append(told())
    opened.store.add(Event(wound, FIRST.date(), EventKind.SWAB), opened.nurse)
    seen.append(told())
    was = examinations.of_visit(opened.store, visits[1])
    assert was.assessment
    now = [Examination(was.pictures[0].content, review=Review.of(was.assessment.content.findings).remove(0))]
    examinations.amend(opened.store, was, now, FOUND, {}, opened.nurse, "looked again")
    seen.append(told())
    was = examinations.of_visit(opened.store, visits[1])
    content = dossiers.picture(7)
    picture = Picture(dossiers.photo(content).sha256, "more.png")
    more = [Examination(picture)]
    examinations.amend(opened.store, was, more, FOUND, {picture.sha256: content}, opened.nurse, "one more")
    seen.append(told())
    assert len(set(seen)) == len(seen) - 1


def test_a_visit_as_it_is_told_follows_the_earlier_ones_and_keeps_who_wrote_what_is_kept(
    opened: Opened,
) -> None:
    patient = opened.store.add(Patient("Amina Diallo"), opened.nurse)
    wound = opened.store.add(Wound(patient, "heel"), opened.nurse)
    visits = [filed(opened, wound, FIRST + timedelta(days=7 * number), number) for number in range(3)]
    whole = reading.of_visit(opened.store, visits[1])
    photo = whole.current.photos[0]
    assert photo.review
    nameless = replace(photo.review, by="")
    told = replace(photo, review=nameless, assessment=None)
    bedside = unfiled(Bedside(frozenset(("odour",))), FIRST, "Ben Okri", of=photo.sha256)
    alone = Dossier(whole.patient, whole.wound, (VisitEntry(whole.current.visit, (told,), bedside),))
    found = reading.continued(opened.store, alone)
    assert [visit.visit.id for visit in found.visits] == visits[:2]
    assert found.current.photos[0].review == photo.review
    assert found.current.photos[0].review.by == "Ana Ruiz"
    assert found.current.photos[0].assessment is None
    assert found.current.bedside == bedside
    new = unfiled(Visit(wound, FIRST + timedelta(days=30)), FIRST, "Ana Ruiz", of=photo.sha256)
    later = reading.continued(opened.store, replace(alone, visits=(VisitEntry(new, (told,)),)))
    assert [visit.visit.id for visit in later.earlier] == visits


def test_of_a_visit_of_nobodys_wound_there_are_no_earlier_ones(opened: Opened) -> None:
    new = unfiled(Visit("", FIRST), FIRST, of="a")
    with pytest.raises(ValueError, match="nobody"):
        reading.continued(opened.store, Dossier(None, None, (VisitEntry(new, ()),)))
