"""What waits to be sent to other systems, is being sent, or was: a list that outlives everything.

A visit is not copied into it: what is sent is what the records say at the moment of sending, so that a
correction made meanwhile goes out and what it corrected does not. Who asks for a visit again before it is
sent takes the place of who asked before. A destination is served by one sender at a time, which holds what
it sends for a short while and asks for more; if it dies, another one goes on.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import Select, delete, func, select, update
from sqlalchemy.orm import Session

from woundapp.errors import RecordStoreError
from woundapp.phrases import Phrase, Said
from woundapp.records import dossiers, versions
from woundapp.records.store import RecordStore
from woundapp.records.tables import OutboxRow, PauseRow, State

__all__ = ["HELD", "LONGEST_PAUSE", "Item", "Receipt", "State"]

HELD = timedelta(minutes=2)
"""How long a sender has what it sends without asking for more."""

LONGEST_PAUSE = timedelta(hours=24)
"""Between two attempts."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was sent.

    Attributes:
        at: when the destination had all of it, in UTC.
        fingerprint: of the visit as it was sent; see `dossiers.fingerprint`.
        sha256: of the content.
        ids: of its parts: `Patient/…` of FHIR, SOP instance UIDs of DICOM.
        size: bytes that went out, those of earlier attempts not counted.
    """

    at: datetime
    fingerprint: str
    sha256: str
    ids: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Item:
    """A visit on its way to a destination.

    Attributes:
        id: 32 hex digits.
        visit: its id.
        destination: its id.
        fingerprint: of the visit when it was asked for; another one by now if it was amended since.
        asked_at: when that was, in UTC.
        by: the id of the user who asked.
        state: how far it is.
        attempts: begun so far.
        next_at: tried from this moment on, in UTC; that of the destination where that is later.
        error: what happened the last time; None if nothing did.
        done: ids of parts that the destination has already.
        receipt: what was sent; None as long as it was not.
    """

    id: str
    visit: str
    destination: str
    fingerprint: str
    asked_at: datetime
    by: str
    state: State
    attempts: int
    next_at: datetime
    error: Phrase | None
    done: tuple[str, ...]
    receipt: Receipt | None


def put(store: RecordStore, visit: str, destination: str, by: str) -> str:
    """Ask for a visit to be sent.

    Args:
        store: the records.
        visit: its id.
        destination: its id.
        by: the id of the user who asks.

    Returns:
        The id of the item, which is that of an earlier one where that was not sent yet.

    Raises:
        RecordStoreError: there is no such visit, or it could not be written.
    """
    fingerprint = dossiers.fingerprint(dossiers.of_visit(store, visit))
    with store.writing() as session:
        now = store.now()
        found = _unsent().where(OutboxRow.visit == visit, OutboxRow.destination == destination)
        row = next((row for row in session.scalars(found) if not held(row, now)), None)
        if row is None:
            row = OutboxRow(id=versions.new_id(), visit=visit, destination=destination, done="[]", receipt="")
            session.add(row)
        row.fingerprint, row.asked_at, row.by = fingerprint, now, by
        row.error = ""
        _begin_again(row, now)
    return row.id


def again(store: RecordStore, *items: str) -> None:
    """Try items at once that wait or were refused, even where the destination rests; others stay as they are.

    Args:
        store: the records.
        items: their ids.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        now = store.now()
        for row in session.scalars(_unsent().where(OutboxRow.id.in_(items))):
            if not held(row, now):
                _begin_again(row, now)
                end_pause(session, row.destination)


def take_back(store: RecordStore, item: str) -> None:
    """Do not send something after all; what is sent stays in the list.

    Args:
        store: the records.
        item: its id.

    Raises:
        RecordStoreError: it is being sent at this moment, or it could not be written.
    """
    with store.writing() as session:
        _drop(session, _unsent().where(OutboxRow.id == item), store.now())


def listed(store: RecordStore, *states: State, most: int | None = None) -> tuple[Item, ...]:
    """What is in the list, the latest first.

    Args:
        store: the records.
        states: that are wanted; none for all.
        most: how many.

    Raises:
        RecordStoreError: it could not be read.
    """
    found = [item for item in _read(store, select(OutboxRow)) if not states or item.state in states]
    return tuple(found[:most])


def of_visit(store: RecordStore, visit: str) -> tuple[Item, ...]:
    """What is in the list of one visit, the latest first.

    Raises:
        RecordStoreError: it could not be read.
    """
    return _read(store, select(OutboxRow).where(OutboxRow.visit == visit))


def counts(store: RecordStore) -> dict[State, int]:
    """How many items there are in each state; what a sender that died has left is counted as being sent.

    Raises:
        RecordStoreError: it could not be read.
    """
    with store.reading() as session:
        found = session.execute(select(OutboxRow.state, func.count()).group_by(OutboxRow.state)).all()
    return dict.fromkeys(State, 0) | dict(found)


def next_at(store: RecordStore) -> datetime | None:
    """When something is to be tried again, in UTC; it may be long past. None if nothing waits.

    Raises:
        RecordStoreError: it could not be read.
    """
    with store.reading() as session:
        now, rest = store.now(), pauses(session)
        return min((due(row, rest, now) for row in session.scalars(open_rows())), default=None)


def hurry(session: Session, destination: str, now: datetime) -> None:
    """Try at once whatever waits for a destination.

    Args:
        session: that writes.
        destination: its id.
        now: the present moment.
    """
    waiting = OutboxRow.state == State.WAITING, OutboxRow.destination == destination
    session.execute(update(OutboxRow).where(*waiting).values(next_at=now))
    end_pause(session, destination)


def drop(session: Session, destination: str, now: datetime) -> None:
    """Take away what was not sent to a destination yet.

    Args:
        session: that writes.
        destination: its id.
        now: the present moment.

    Raises:
        RecordStoreError: something is being sent there at this moment.
    """
    _drop(session, _unsent().where(OutboxRow.destination == destination), now)
    end_pause(session, destination)


def forget(session: Session, visits: Collection[str], now: datetime) -> int:
    """Take away all that is about some visits, what was sent included; how many items that was.

    Args:
        session: that writes.
        visits: their ids.
        now: the present moment.

    Raises:
        RecordStoreError: one of them is being sent at this moment.
    """
    return _drop(session, select(OutboxRow).where(OutboxRow.visit.in_(visits)), now)


def _drop(session: Session, wanted: Select[OutboxRow], now: datetime) -> int:
    rows = session.scalars(wanted).all()
    if any(held(row, now) for row in rows):
        raise RecordStoreError(
            "This is being sent to another system at this moment. Nothing was changed. Wait until it is "
            "sent, or stop the sending, and try again."
        )
    for row in rows:
        session.delete(row)
    session.flush()
    return len(rows)


def _unsent() -> Select[OutboxRow]:
    return select(OutboxRow).where(OutboxRow.state != State.SENT)


def open_rows() -> Select[OutboxRow]:
    """Selects what is to be sent without anybody's doing."""
    return select(OutboxRow).where(OutboxRow.state.in_((State.WAITING, State.SENDING)))


def held(row: OutboxRow, now: datetime) -> bool:
    """Whether a sender is at work on an item."""
    # A moment further off than a sender can ask for was written when the clock was wrong.
    return (
        row.state is State.SENDING and row.held_until is not None and now < row.held_until <= now + 2 * HELD
    )


def pauses(session: Session) -> dict[str, PauseRow]:
    """The destinations that rest, by their ids."""
    return {row.destination: row for row in session.scalars(select(PauseRow))}


def end_pause(session: Session, destination: str) -> None:
    """Let a destination rest no more."""
    session.execute(delete(PauseRow).where(PauseRow.destination == destination))


def due(row: OutboxRow, rest: Mapping[str, PauseRow], now: datetime) -> datetime:
    """When an item is to be tried: when it may, its destination may, and its sender is taken for dead."""
    pause = rest.get(row.destination)
    moments = [
        row.next_at,
        pause.until if pause else None,
        row.held_until if held(row, now) else None,
    ]
    # One further off than any pause was written when the clock was wrong.
    return max((at for at in moments if at and at <= now + 2 * LONGEST_PAUSE), default=now)


def let_go(row: OutboxRow, state: State) -> None:
    """Take an item out of a sender's hands."""
    row.state, row.holder, row.held_until = state, "", None


def _begin_again(row: OutboxRow, now: datetime) -> None:
    let_go(row, State.WAITING)
    row.attempts, row.next_at = 0, now


def _read(store: RecordStore, wanted: Select[OutboxRow]) -> tuple[Item, ...]:
    with store.reading() as session:
        now, rest = store.now(), pauses(session)
        found = session.scalars(wanted.order_by(OutboxRow.asked_at.desc(), OutboxRow.id)).all()
        return tuple(item_of(row, rest, now) for row in found)


def item_of(row: OutboxRow, rest: Mapping[str, PauseRow], now: datetime) -> Item:
    """An item as it stands at a moment."""
    died = row.state is State.SENDING and not held(row, now)
    return Item(
        row.id,
        row.visit,
        row.destination,
        row.fingerprint,
        row.asked_at,
        row.by,
        State.WAITING if died else row.state,
        row.attempts,
        due(row, rest, now),
        msgspec.json.decode(row.error, type=Said).phrase() if row.error else None,
        tuple(json.loads(row.done)),
        msgspec.json.decode(row.receipt, type=Receipt) if row.receipt else None,
    )
