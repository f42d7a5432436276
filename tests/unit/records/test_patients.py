"""Patients who were entered twice, and drafts."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.unit.records.conftest import Opened
from woundapp.clinic import Consent, Patient, Visit, Wound
from woundapp.errors import RecordStoreError
from woundapp.records import drafts
from woundapp.records.forgetting import forget
from woundapp.records.patients import alike, merge

MARIA = Patient("María José Núñez", "HC-0417", date(1950, 3, 4))


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        (Patient("Nuñez, Maria Jose"), True),
        (Patient("maria jose nunez", "", date(1950, 3, 4)), True),
        (Patient("María José Núñez", "", date(1971, 1, 1)), False),
        (Patient("María Núñez", "", date(1950, 3, 4)), True),
        (Patient("María Núñez"), False),
        (Patient("Somebody Else", "hc 0417"), True),
        (Patient("Somebody Else", "HC-04"), False),
        (Patient("Pedro Soto", "", date(1950, 3, 4)), False),
        (Patient(""), False),
    ],
)
def test_who_may_be_the_same_is_found(opened: Opened, typed: Patient, same: bool) -> None:
    maria = opened.store.add(MARIA, opened.nurse)
    found = [kept.id for kept in alike(opened.store, typed)]
    assert found == ([maria] if same else [])
    assert alike(opened.store, typed, besides=maria) == ()


def test_two_are_made_one(opened: Opened) -> None:
    store, nurse = opened.store, opened.nurse
    day = date(2026, 3, 14)
    stays, double = (store.add(patient, nurse) for patient in (MARIA, replace(MARIA, identifier="")))
    heel, shin = store.add(Wound(stays, "heel"), nurse), store.add(Wound(double, "shin"), nurse)
    store.add(Visit(shin, datetime(2026, 3, 14, tzinfo=UTC)), nurse)
    store.add(Consent(stays, day, treatment=True, teaching=True), nurse)
    store.add(Consent(double, day + timedelta(1), treatment=True, research=True), nurse)
    kept = [store.get(Patient, patient) for patient in (stays, double)]
    merge(store, kept[0], kept[1], nurse)
    assert [found.id for found in store.search("maria")] == [stays]
    assert [wound.id for wound in store.wounds(stays)] == [heel, shin]
    assert store.wounds(double) == ()
    assert len(store.visits(shin)) == 1
    assert store.consents(stays)[-1].content == Consent(stays, day + timedelta(1), treatment=True)
    assert store.get(Patient, double).content.merged_into == stays
    assert alike(store, MARIA, besides=stays) == ()
    with pytest.raises(RecordStoreError, match="one patient already"):
        merge(store, store.get(Patient, stays), store.get(Patient, double), nurse)
    assert store.faults() == []
    certificate = forget(store, stays, nurse)
    assert certificate.counts["patient"] == 3
    assert certificate.counts["wound"] == 3
    assert store.search("") == ()
    assert store.faults() == []


def test_a_merger_of_what_somebody_changed_meanwhile_changes_nothing(opened: Opened) -> None:
    store, nurse = opened.store, opened.nurse
    stays, double = (store.get(Patient, store.add(MARIA, nurse)) for _ in range(2))
    store.add(Wound(double.id, "shin"), nurse)
    store.correct(double, replace(MARIA, allergies="latex"), nurse, "asked")
    with pytest.raises(RecordStoreError, match="meanwhile"):
        merge(store, stays, double, nurse)
    assert len(store.wounds(double.id)) == 1
    assert len(store.search("maria")) == 2


def test_a_wound_moved_to_another_patient_outlives_the_first(opened: Opened) -> None:
    store, nurse = opened.store, opened.nurse
    wrong, right = (store.add(Patient(name), nurse) for name in ("Pedro Soto", "María"))
    wound = store.get(Wound, store.add(Wound(wrong, "heel"), nurse))
    store.correct(wound, replace(wound.content, patient=right), nurse, "filed under the wrong patient")
    forget(store, wrong, nurse)
    assert [kept.id for kept in store.wounds(right)] == [wound.id]
    assert store.faults() == []


def test_drafts_are_each_users_own_and_change_freely(opened: Opened) -> None:
    store = opened.store
    assert drafts.of(store, "ana") == {}
    drafts.keep(store, "ana", {"photo": b"one", "review": b"two"})
    drafts.keep(store, "ana", {"photo": b"three", "bedside": b"four"})
    drafts.keep(store, "eva", {"photo": b"hers"})
    kept = drafts.of(store, "ana")
    assert {part: draft.content for part, draft in kept.items()} == {
        "photo": b"three", "review": b"two", "bedside": b"four",
    }  # fmt: skip
    assert kept["photo"].at > kept["review"].at
    drafts.keep(store, "ana", {"photo": None, "review": None, "bedside": None})
    assert drafts.of(store, "ana") == {}
    assert drafts.of(store, "eva")["photo"].content == b"hers"
    assert store.faults() == []


def test_what_was_begun_about_a_patient_is_forgotten_with_her(opened: Opened) -> None:
    store, nurse = opened.store, opened.nurse
    maria, pedro = (store.add(Patient(name), nurse) for name in ("María", "Pedro"))
    hers, his = (store.add(Wound(patient, "heel"), nurse) for patient in (maria, pedro))
    drafts.keep(store, "ana", {f"patient {maria}": b"a", f"wound {hers}": b"b", f"patient {pedro}": b"c"})
    drafts.keep(store, "ana", {"patient ": b"a new one", "photo": b"hers", "case": f'"{hers}"'.encode()})
    drafts.keep(store, "eva", {"photo": b"his", "case": f'"{his}"'.encode(), f"new {maria}": b"d"})
    forget(store, maria, nurse)
    assert set(drafts.of(store, "ana")) == {f"patient {pedro}", "patient "}
    assert set(drafts.of(store, "eva")) == {"photo", "case"}
    assert store.faults() == []


def test_a_clock_that_was_set_back_is_noticed(opened: Opened) -> None:
    opened.store.add(MARIA, opened.nurse)
    assert opened.store.clock_behind() <= timedelta(0)
    moment = opened.store._clock() - timedelta(days=3)
    opened.store._clock = lambda: moment
    assert opened.store.clock_behind() > timedelta(days=2)
