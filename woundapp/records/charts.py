"""What a page about a patient, a wound or a day shows, read in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from woundapp.clinic import Consent, Event, Patient, Visit, Wound
from woundapp.records import examinations, versions
from woundapp.records.examinations import Filed
from woundapp.records.store import RecordStore
from woundapp.records.tables import PatientRow, WoundRow
from woundapp.records.versions import Kept


@dataclass(frozen=True, slots=True)
class WoundChart:
    """A wound, its visits, and what was done about it.

    Attributes:
        patient: who has it.
        wound: the wound.
        visits: all that is filed of it, in the order of their moments.
        events: in the order of days.
    """

    patient: Kept[Patient]
    wound: Kept[Wound]
    visits: tuple[Filed, ...]
    events: tuple[Kept[Event], ...]


@dataclass(frozen=True, slots=True)
class WoundSummary:
    """A wound in a list.

    Attributes:
        wound: the wound.
        visits: how many there are.
        last: what is filed of the last visit; None where there is none.
    """

    wound: Kept[Wound]
    visits: int
    last: Filed | None


@dataclass(frozen=True, slots=True)
class PatientChart:
    """A patient, what she allows, and her wounds.

    Attributes:
        patient: the patient.
        consent: the last one; None where none was entered.
        wounds: in the order they were entered.
    """

    patient: Kept[Patient]
    consent: Kept[Consent] | None
    wounds: tuple[WoundSummary, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """A visit in the list of a day.

    Attributes:
        patient: who was seen.
        wound: which wound.
        filed: what is filed of the visit.
    """

    patient: Kept[Patient]
    wound: Kept[Wound]
    filed: Filed


def of_patient(store: RecordStore, patient: str) -> PatientChart:
    """A patient's chart.

    Raises:
        RecordStoreError: there is no such patient.
    """
    consents = store.consents(patient)
    summaries = []
    for wound in store.wounds(patient):
        visits = store.visits(wound.id)
        last = examinations.of_visits(store, visits[-1:])
        summaries.append(WoundSummary(wound, len(visits), last[0] if last else None))
    return PatientChart(store.get(Patient, patient), consents[-1] if consents else None, tuple(summaries))


def of_wound(store: RecordStore, wound: str) -> WoundChart:
    """A wound's chart.

    Raises:
        RecordStoreError: there is no such wound.
    """
    kept = store.get(Wound, wound)
    patient = store.get(Patient, kept.content.patient)
    visits = examinations.of_visits(store, store.visits(wound))
    return WoundChart(patient, kept, visits, store.events(wound))


def of_visit(store: RecordStore, visit: str) -> Seen:
    """One visit, with whose it is.

    Raises:
        RecordStoreError: there is no such visit.
    """
    return _seen(store, (store.get(Visit, visit),))[0]


def seen_between(store: RecordStore, start: datetime, end: datetime) -> tuple[Seen, ...]:
    """The visits of a span of time, in the order of time.

    Args:
        store: the records.
        start: with a time zone; the first moment of it.
        end: likewise; the first moment after it.
    """
    return _seen(store, store.visits_between(start, end))


def _seen(store: RecordStore, visits: Sequence[Kept[Visit]]) -> tuple[Seen, ...]:
    with store.reading() as session:
        wounds = {
            row.id: versions.entity(Wound, row)
            for row in session.scalars(
                versions.last(WoundRow, WoundRow.id.in_({visit.content.wound for visit in visits}))
            )
        }
        patients = {
            row.id: versions.entity(Patient, row)
            for row in session.scalars(
                versions.last(
                    PatientRow, PatientRow.id.in_({wound.content.patient for wound in wounds.values()})
                )
            )
        }
    return tuple(
        Seen(
            patients[wounds[filed.visit.content.wound].content.patient],
            wounds[filed.visit.content.wound],
            filed,
        )
        for filed in examinations.of_visits(store, visits)
    )
