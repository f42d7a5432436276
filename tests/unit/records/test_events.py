"""What was done about a wound: kept by the day, corrected, moved and forgotten with the wound."""

from dataclasses import replace
from datetime import date

import pytest

from tests.unit.records.conftest import KEY, Opened
from woundapp.clinic import Event, EventKind, Patient, Wound
from woundapp.errors import RecordStoreError
from woundapp.records import charts, drafts, everything
from woundapp.records.forgetting import forget
from woundapp.records.patients import merge
from woundapp.records.store import RecordStore

STARTED = Event("", date(2026, 3, 10), EventKind.ANTIBIOTIC_STARTED, "flucloxacillin 4 x 500 mg")


def wound_of(opened: Opened, name: str) -> tuple[str, str]:
    """A patient and her wound."""
    patient = opened.store.add(Patient(name), opened.nurse)
    return patient, opened.store.add(Wound(patient, "heel"), opened.nurse)


def add(opened: Opened, wound: str, day: int, kind: EventKind) -> str:
    return opened.store.add(Event(wound, date(2026, 3, day), kind), opened.nurse)


def test_events_are_in_the_order_of_days_and_then_as_they_were_entered(opened: Opened) -> None:
    _, wound = wound_of(opened, "María")
    _, other = wound_of(opened, "Pedro")
    for day, kind in ((12, EventKind.SWAB), (3, EventKind.DRESSING), (12, EventKind.DEBRIDEMENT)):
        add(opened, wound, day, kind)
    add(opened, other, 1, EventKind.SURGERY)
    chart = charts.of_wound(opened.store, wound)
    assert chart.events == opened.store.events(wound)
    assert [event.content.kind for event in chart.events] == [
        EventKind.DRESSING,
        EventKind.SWAB,
        EventKind.DEBRIDEMENT,
    ]


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_of_event_comes_back(opened: Opened, kind: EventKind) -> None:
    event = replace(STARTED, wound="wound", kind=kind)
    thing = opened.store.add(event, opened.nurse)
    with RecordStore(opened.folder, KEY) as again:
        assert again.get(Event, thing).content == event


def test_a_corrected_event_is_another_version_on_its_new_day(opened: Opened) -> None:
    _, wound = wound_of(opened, "María")
    swab = add(opened, wound, 12, EventKind.SWAB)
    dressing = add(opened, wound, 10, EventKind.DRESSING)
    known = opened.store.get(Event, swab)
    corrected = replace(known.content, on=date(2026, 3, 1), note="before the dressing")
    opened.store.correct(known, corrected, opened.nurse, "the wrong day")
    assert [event.id for event in opened.store.events(wound)] == [swab, dressing]
    assert [event.content.on.day for event in opened.store.history(Event, swab)] == [12, 1]
    with pytest.raises(RecordStoreError, match="Somebody else has changed this meanwhile"):
        opened.store.correct(known, replace(corrected, note="late"), opened.nurse, "late")
    assert opened.store.faults() == []


def test_events_go_with_a_wound_to_the_patient_who_stays(opened: Opened) -> None:
    store = opened.store
    double, wound = wound_of(opened, "Maria")
    swab = add(opened, wound, 12, EventKind.SWAB)
    stays = store.add(Patient("María"), opened.nurse)
    merge(store, store.get(Patient, stays), store.get(Patient, double), opened.nurse)
    (moved,) = store.wounds(stays)
    assert [event.id for event in store.events(moved.id)] == [swab]
    assert forget(store, stays, opened.nurse).counts["event"] == 1
    assert store.events(wound) == ()


def test_events_are_forgotten_with_their_patient_and_what_was_begun_on_them(opened: Opened) -> None:
    store, nurse = opened.store, opened.nurse
    maria, hers = wound_of(opened, "María")
    _, his = wound_of(opened, "Pedro")
    swab, kept = add(opened, hers, 12, EventKind.SWAB), add(opened, his, 12, EventKind.SWAB)
    known = store.get(Event, swab)
    store.correct(known, replace(known.content, note="twice"), nurse, "asked")
    drafts.keep(store, nurse, {f"event {each}": b"begun" for each in (hers, his, swab, kept)})
    certificate = forget(store, maria, nurse)
    assert certificate.counts["event"] == 2
    assert store.events(hers) == ()
    assert [event.id for event in store.events(his)] == [kept]
    assert set(drafts.of(store, nurse)) == {f"event {his}", f"event {kept}"}
    assert store.faults() == []


def test_events_are_among_everything_and_only_hers_in_a_patients_copy(opened: Opened) -> None:
    maria, hers = wound_of(opened, "María")
    _, his = wound_of(opened, "Pedro")
    swab = add(opened, hers, 12, EventKind.SWAB)
    add(opened, his, 13, EventKind.OFFLOADING)
    with everything.opened(opened.store, maria) as found:
        versions = [kept for table, kept in found.versions() if table == "event"]
    assert [kept.id for kept in versions] == [swab]
    assert versions[0].content == {"wound": hers, "on": date(2026, 3, 12), "kind": EventKind.SWAB, "note": ""}
    with everything.opened(opened.store) as found:
        assert len([table for table, _ in found.versions() if table == "event"]) == 2


def test_an_event_changed_behind_the_programs_back_shows(opened: Opened) -> None:
    _, wound = wound_of(opened, "María")
    add(opened, wound, 12, EventKind.SWAB)
    with opened.store._engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw
        raw.execute("DROP TRIGGER event_no_update")
        raw.execute("UPDATE event SET note = 'not by the program'")
    (fault,) = opened.store.faults()
    assert "was changed" in fault
