"""How senders take what waits to be sent, one at a time, and write what became of it."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import update
from sqlalchemy.orm import Session

from woundapp.clinic import Export
from woundapp.phrases import Phrase, Said
from woundapp.records import versions
from woundapp.records.outbox import HELD, Item, Receipt, State, held, item_of, let_go, open_rows
from woundapp.records.store import RecordStore
from woundapp.records.tables import OutboxRow

LONGEST_PAUSE = timedelta(hours=24)
"""Between two attempts."""


@dataclass(frozen=True, slots=True)
class Claim:
    """An item in the hands of one sender.

    Attributes:
        item: as it was when it was taken.
        holder: the sender's mark.
    """

    item: Item
    holder: str


def take(store: RecordStore, besides: Collection[str] = ()) -> Claim | None:
    """Take the item whose turn it is; None if nothing is due that nobody else serves.

    Args:
        store: the records.
        besides: ids of items that are not wanted.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        now = store.now()
        rows = session.scalars(open_rows().order_by(OutboxRow.next_at, OutboxRow.asked_at)).all()
        served = {row.destination for row in rows if held(row, now)}
        for row in rows:
            if row.destination in served or row.id in besides or not _due(row, now):
                continue
            row.state, row.attempts = State.SENDING, row.attempts + 1
            row.holder, row.held_until = versions.new_id(), now + HELD
            # What brings the program down is not taken first again.
            row.next_at = now + min(HELD * row.attempts, LONGEST_PAUSE)
            return Claim(item_of(row, now), row.holder)
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
        row = _mine(session, claim)
        if row:
            let_go(row, State.SENT)
            row.error, row.receipt = "", msgspec.json.encode(receipt).decode()


def postpone(store: RecordStore, claim: Claim, error: Phrase, until: datetime, *, all_there: bool) -> None:
    """Write that an item could not be sent yet.

    Args:
        store: the records.
        claim: of the item.
        error: what happened.
        until: when it is tried again, with a time zone.
        all_there: whatever waits for the same destination is tried then, too, and not before.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        row = _mine(session, claim)
        if row:
            let_go(row, State.WAITING)
            row.error, row.next_at = msgspec.json.encode(Said.of(error)).decode(), until
        if all_there:
            waiting = OutboxRow.state == State.WAITING, OutboxRow.destination == claim.item.destination
            session.execute(
                update(OutboxRow).where(*waiting, OutboxRow.next_at < until).values(next_at=until)
            )


def refuse(store: RecordStore, claim: Claim, error: Phrase) -> None:
    """Write that an item cannot be sent as it is; it is not tried again by itself.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        row = _mine(session, claim)
        if row:
            let_go(row, State.REFUSED)
            row.error = msgspec.json.encode(Said.of(error)).decode()


def release(store: RecordStore, claim: Claim) -> None:
    """Give an item back whose sending was stopped by the user; it is due at once.

    Raises:
        RecordStoreError: it could not be written.
    """
    with store.writing() as session:
        row = _mine(session, claim)
        if row:
            let_go(row, State.WAITING)
            row.next_at = store.now()


def _due(row: OutboxRow, now: datetime) -> bool:
    return row.next_at <= now or row.next_at > now + 2 * LONGEST_PAUSE  # likewise


def _mine(session: Session, claim: Claim) -> OutboxRow | None:
    row = session.get(OutboxRow, claim.item.id)
    return row if row and row.state is State.SENDING and row.holder == claim.holder else None
