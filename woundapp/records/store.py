"""The records: patients, wounds, visits and who may see them, each in all versions, in one encrypted file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from woundapp.clinic import Consent, Event, Patient, User, Visit, Wound
from woundapp.errors import RecordStoreError
from woundapp.records import checking, database, versions
from woundapp.records.searching import folded
from woundapp.records.tables import (
    AuditRow,
    ConsentRow,
    EventRow,
    PatientRow,
    UserRow,
    VisitRow,
    WoundRow,
)
from woundapp.records.versions import AnEntity, Entity, Kept, Signed

MOST_FOUND = 50
"""Patients that a search lists."""


class RecordStore:
    """Opened records. What a method writes is on disk and in the audit trail when it returns, or not at all.

    What is filed of visits is in `examinations`; `patients` finds doubles, `forgetting` takes away.

    Args:
        folder: of the records.
        key: that opens them.
        clock: the present moment, with a time zone.

    Raises:
        RecordStoreError: they cannot be opened.
    """

    def __init__(
        self, folder: Path, key: bytes, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._engine = database.open_engine(folder / database.FILE, key)
        self._clock = clock

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the store cannot be used any more."""
        self._engine.dispose()

    def add(self, content: Entity, by: str) -> str:
        """Write something new.

        Args:
            content: the thing.
            by: the id of the user.

        Returns:
            Its id.

        Raises:
            RecordStoreError: it could not be written.
        """
        with self.writing() as session:
            return versions.add(session, content, self.signed(by))

    def correct(self, seen: Kept[AnEntity], content: AnEntity, by: str, why: str) -> Kept[AnEntity]:
        """Write another version of something.

        Args:
            seen: the version that was corrected.
            content: what it should say.
            by: the id of the user.
            why: in a few words.

        Raises:
            RecordStoreError: somebody else has corrected it meanwhile, or it could not be written.
        """
        table = versions.table_of(type(content))
        with self.writing() as session:
            self.supersede(session, table, seen, self.signed(by, why), versions.columns_of(content))
        return self.get(type(content), seen.id)

    def get(self, kind: type[AnEntity], thing: str) -> Kept[AnEntity]:
        """The last version of something.

        Raises:
            RecordStoreError: there is no such thing.
        """
        return self.history(kind, thing)[-1]

    def history(self, kind: type[AnEntity], thing: str) -> tuple[Kept[AnEntity], ...]:
        """All versions of something, the first one first.

        Raises:
            RecordStoreError: there is no such thing.
        """
        table = versions.table_of(kind)
        with self.reading() as session:
            rows = session.scalars(select(table).where(table.id == thing).order_by(table.version)).all()
        if not rows:
            raise RecordStoreError(
                "What was looked for is not in the records. Nothing was changed. Go back and search again."
            )
        return tuple(versions.entity(kind, row) for row in rows)

    def users(self) -> tuple[Kept[User], ...]:
        """Everybody who works with the records, or did, by name."""
        return self._last(User, order=UserRow.name)

    def search(self, words: str, most: int = MOST_FOUND) -> tuple[Kept[Patient], ...]:
        """Patients whose name, identifier or birth date have all the words as beginnings of words.

        Accents, case and the order of the words do not matter.

        Args:
            words: as typed so far; nothing finds everybody.
            most: listed.
        """
        wanted = [PatientRow.folded.contains(f" {word}", autoescape=True) for word in folded(words).split()]
        return self._last(Patient, PatientRow.merged_into == "", *wanted, order=PatientRow.name, most=most)

    def wounds(self, patient: str) -> tuple[Kept[Wound], ...]:
        """A patient's wounds, in the order they were entered."""
        return self._last(Wound, WoundRow.patient == patient, order=WoundRow.row)

    def visits(self, wound: str) -> tuple[Kept[Visit], ...]:
        """A wound's visits, in the order of time."""
        return self._last(Visit, VisitRow.wound == wound, order=VisitRow.seen_at)

    def visits_between(self, start: datetime, end: datetime) -> tuple[Kept[Visit], ...]:
        """All visits of a span of time, in the order of time.

        Args:
            start: with a time zone; the first moment of it.
            end: likewise; the first moment after it.
        """
        return self._last(Visit, VisitRow.seen_at >= start, VisitRow.seen_at < end, order=VisitRow.seen_at)

    def consents(self, patient: str) -> tuple[Kept[Consent], ...]:
        """What a patient allowed, in the order it was entered; the last one holds."""
        return self._last(Consent, ConsentRow.patient == patient, order=ConsentRow.row)

    def events(self, wound: str) -> tuple[Kept[Event], ...]:
        """What was done about a wound, in the order of days; of one day, in the order it was entered."""
        return self._last(Event, EventRow.wound == wound, order=(EventRow.on, EventRow.row))

    def clock_behind(self) -> timedelta:
        """By how much the clock is behind the last entry; zero or less if it is not."""
        with self.reading() as session:
            newest = session.scalar(select(AuditRow.at).order_by(AuditRow.number.desc()).limit(1))
        return newest - self._clock() if newest else timedelta(0)

    def copy_to(
        self,
        file: Path,
        on_progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Write an encrypted copy with the same key, as the records are at this moment.

        Args:
            file: must not exist.
            on_progress: told the share that is written, now and then.
            cancelled: asked now and then whether to stop.

        Raises:
            OSError: the file cannot be written.
            RecordStoreError: the records cannot be read.
            CancelledError: it was stopped; what is written is to be taken away.
        """
        database.copy(self._engine, file, on_progress, cancelled)

    def faults(self) -> list[str]:
        """What is damaged or was tampered with, in sentences; none if all is as it was written."""
        try:
            return list(checking.examined(self._engine).faults)
        except DatabaseError as error:
            raise database.unreadable(error) from error

    def settle(self) -> None:
        """Bring what was written last into the file itself, so that nothing older is left beside it."""
        database.settle(self._engine)

    def now(self) -> datetime:
        """The present moment, with a time zone."""
        return self._clock()

    def signed(self, by: str, why: str = "") -> Signed:
        """Who writes now.

        Args:
            by: the id of the user.
            why: of a correction.
        """
        return Signed(self._clock(), by, why)

    @staticmethod
    def supersede(
        session: Session, table: type[Any], seen: Kept[Any], signed: Signed, columns: dict[str, Any]
    ) -> None:
        """Write the version after the one that was seen.

        Raises:
            RecordStoreError: somebody else has written it already.
        """
        newest = session.scalar(select(func.max(table.version)).where(table.id == seen.id))
        if newest != seen.version:
            raise changed_meanwhile()
        versions.put(session, table, seen.id, seen.version + 1, signed, columns)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that reads.

        Raises:
            RecordStoreError: the file cannot be read.
        """
        with self._session(writing=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that writes all or nothing.

        Raises:
            RecordStoreError: the file cannot be written to.
        """
        with self._session(writing=True) as session, session.begin():
            yield session

    def _last(
        self, kind: type[AnEntity], *wanted: ColumnElement[bool], order: Any, most: int | None = None
    ) -> tuple[Kept[AnEntity], ...]:
        order = order if isinstance(order, tuple) else (order,)
        found = versions.last(versions.table_of(kind), *wanted).order_by(*order).limit(most)
        with self.reading() as session:
            return tuple(versions.entity(kind, row) for row in session.scalars(found))

    @contextmanager
    def _session(self, *, writing: bool) -> Iterator[Session]:
        engine = self._engine.execution_options(**{database.WRITING: writing})
        try:
            with Session(engine, expire_on_commit=False) as session:
                yield session
        except DatabaseError as error:
            raise database.unreadable(error) from error


def changed_meanwhile() -> RecordStoreError:
    """That what was seen is not what is there any more."""
    return RecordStoreError(
        "Somebody else has changed this meanwhile. Your change was not saved. Look at what is there now, and "
        "change it again if need be."
    )
