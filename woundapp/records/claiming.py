"""How senders take what waits to be sent, one at a time, and write what became of it."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from woundapp.clinic import Export
from woundapp.phrases import Phrase, Said
from woundapp.records import versions
from woundapp.records.outbox import (
    HELD,
    LONGEST_PAUSE,
    Item,
    Receipt,
    State,
    due,
    end_pause,
    held,
    item_of,
    let_go,
    open_rows,
    pauses,
)
from woundapp.records.store import RecordStore
from woundapp.records.tables import OutboxRow, PauseRow


@dataclass(frozen=True, slots=True)
class Claim:
    """An item in the hands of one sender.

    Attributes:
        item: as it was when it was taken.
        holder: the sender's mark.
        failures: of its destination, one after the other.
    """

    item: Item
    holder: str
    failures: int


def take(store: RecordStore, besides: Collection[str] = ()) -> Claim | None:
    """Take the item whose turn it is; None if nothing is due that nobody else serves.

    Args:
        store: the records.
        besides: ids of items that are not wanted.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        now, rest = store.now(), pauses(session)
        rows = session.scalars(open_rows().order_by(OutboxRow.asked_at)).all()
        served = {row.destination for row in rows if held(row, now)}
        for row in rows:
            if row.destination in served or row.id in besides or due(row, rest, now) > now:
                continue
            row.state, row.attempts = State.SENDING, row.attempts + 1
            row.holder, row.held_until = versions.new_id(), now + HELD
            # What brings the program down lets the others go first, and longer each time.
            row.next_at = now + min(HELD * row.attempts, LONGEST_PAUSE)
            pause = rest.get(row.destination)
            return Claim(item_of(row, rest, now), row.holder, pause.failures if pause else 0)
    return None


def hold(store: RecordStore, claim: Claim) -> bool:
    """Ask for more time; False if the item is in other hands by now, or gone.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        row = _mine(session, claim)
        if row:
            row.held_until = store.now() + HELD
    return row is not None


def note_done(store: RecordStore, claim: Claim, part: str) -> None:
    """Remember that the destination has a part, so that it is not sent again after an abort.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        row = _mine(session, claim)
        if row:
            row.held_until = store.now() + HELD
            row.done = json.dumps([*json.loads(row.done), part])


def succeed(store: RecordStore, claim: Claim, receipt: Receipt, export: Export) -> None:
    """Write that an item was sent, and that it left the records.

    Args:
        store: the records.
        claim: of the item.
        receipt: what was sent.
        export: the same for the audit trail, in the name of who asked for it.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        versions.add(session, export, store.signed(claim.item.by))
        end_pause(session, claim.item.destination)
        row = _mine(session, claim)
        if row:
            let_go(row, State.SENT)
            row.error, row.receipt = "", msgspec.json.encode(receipt).decode()


def postpone(store: RecordStore, claim: Claim, error: Phrase, until: datetime) -> None:
    """Write that an item could not be sent yet, for a reason of its own.

    Args:
        store: the records.
        claim: of the item.
        error: what happened.
        until: when it is tried again, with a time zone.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        _let_wait(_mine(session, claim), until, error)


def pause(store: RecordStore, claim: Claim, error: Phrase, until: datetime) -> None:
    """Write that an item could not be sent, as nothing can that is for the same destination.

    Args:
        store: the records.
        claim: of the item.
        error: what happened.
        until: when the destination is tried again, with a time zone.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        _let_wait(_mine(session, claim), store.now(), error)
        row = PauseRow(destination=claim.item.destination, until=until, failures=claim.failures + 1)
        session.merge(row)


def refuse(store: RecordStore, claim: Claim, error: Phrase) -> None:
    """Write that an item cannot be sent as it is; it is not tried again by itself.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        row = _mine(session, claim)
        if row:
            let_go(row, State.REFUSED)
            row.error = _stored(error)


def release(store: RecordStore, claim: Claim) -> None:
    """Give an item back whose sending was stopped by the user; it is due at once.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        _let_wait(_mine(session, claim), store.now())


def _let_wait(row: OutboxRow | None, until: datetime, error: Phrase | None = None) -> None:
    if row:
        let_go(row, State.WAITING)
        row.next_at = until
        if error is not None:
            row.error = _stored(error)


def _stored(phrase: Phrase) -> str:
    return msgspec.json.encode(Said.of(phrase)).decode()


def _mine(session: Session, claim: Claim) -> OutboxRow | None:
    row = session.get(OutboxRow, claim.item.id)
    return row if row and row.state is State.SENDING and row.holder == claim.holder else None
