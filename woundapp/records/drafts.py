"""What a user has begun and not filed: kept encrypted with the records, so that a crash loses nothing."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from woundapp.records.store import RecordStore
from woundapp.records.tables import DraftRow


@dataclass(frozen=True, slots=True)
class Draft:
    """One part of what was begun.

    Attributes:
        at: when it was kept last, in UTC.
        content: of the part.
    """

    at: datetime
    content: bytes


def keep(store: RecordStore, user: str, parts: dict[str, bytes | None]) -> None:
    """Keep parts in the place of what they were before; None takes one away.

    Args:
        store: the records.
        user: the id of the user.
        parts: by their names.

    Raises:
        RecordStoreError: they could not be written.
    """
    at = store.signed(user).at
    with store.writing() as session:
        for part, content in parts.items():
            if content is not None:
                session.merge(DraftRow(user=user, part=part, at=at, content=content))
                continue
            session.execute(delete(DraftRow).where(DraftRow.user == user, DraftRow.part == part))


def of(store: RecordStore, user: str) -> dict[str, Draft]:
    """All that a user has begun, by the names of the parts.

    Raises:
        RecordStoreError: it could not be read.
    """
    with store.reading() as session:
        rows = session.scalars(select(DraftRow).where(DraftRow.user == user)).all()
    return {row.part: Draft(row.at, row.content) for row in rows}


def forget(session: Session, ids: Collection[str]) -> None:
    """Take away what any user has begun about some things.

    A part that is about one thing ends in its id. All others of a user are about the photo at hand, and one
    of them names what it is of.

    Args:
        session: that writes.
        ids: of the things.
    """
    at_hand: dict[str, list[DraftRow]] = {}
    for row in session.scalars(select(DraftRow)):
        if row.part.rpartition(" ")[2] in ids:
            session.delete(row)
        elif " " not in row.part:
            at_hand.setdefault(row.user, []).append(row)
    for rows in at_hand.values():
        if any(thing.encode() in row.content for row in rows for thing in ids):
            for row in rows:
                session.delete(row)
    session.flush()
