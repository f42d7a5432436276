"""What is in the list of what is sent, with whose it is and where it goes."""

from dataclasses import dataclass

from woundapp.clinic import Patient, Visit, Wound
from woundapp.records import destinations, dossiers, outbox
from woundapp.records.outbox import Item, State
from woundapp.records.store import RecordStore

MOST = 100
"""Entries that are listed."""

_ORDER = (State.REFUSED, State.SENDING, State.WAITING, State.SENT)


@dataclass(frozen=True, slots=True)
class Entry:
    """One visit for one system.

    Attributes:
        item: how far it is.
        patient: whose visit it is.
        wound: which wound.
        visit: when.
        system: what the destination is called.
    """

    item: Item
    patient: Patient
    wound: Wound
    visit: Visit
    system: str


def read(store: RecordStore) -> list[Entry]:
    """The entries, those that need somebody first, the latest first of each kind."""
    names = destinations.names(store)
    items = sorted(outbox.listed(store), key=lambda item: _ORDER.index(item.state))
    return [_entry(store, item, names.get(item.destination, "")) for item in items[:MOST]]


def amended(store: RecordStore, item: Item) -> bool:
    """Whether the records say something else of a visit than what was sent."""
    now = dossiers.fingerprint(dossiers.of_visit(store, item.visit))
    return item.receipt is not None and item.receipt.fingerprint != now


def _entry(store: RecordStore, item: Item, system: str) -> Entry:
    visit = store.get(Visit, item.visit).content
    wound = store.get(Wound, visit.wound).content
    return Entry(item, store.get(Patient, wound.patient).content, wound, visit, system)
