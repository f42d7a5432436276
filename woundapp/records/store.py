"""The records: patients, wounds, visits and assessments, each in all its versions, in one encrypted file."""

import re
import secrets
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import msgspec
from sqlalchemy import ColumnElement, and_, exists, func, not_, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, aliased

from woundapp.clinic import Consent, Patient, User, Visit, Wound
from woundapp.domain import Assessment, WoundPhoto
from woundapp.errors import RecordStoreError
from woundapp.records import audit, database
from woundapp.records.tables import (
    AssessmentRow,
    ConsentRow,
    PatientRow,
    PhotoRow,
    UserRow,
    VisitRow,
    WoundRow,
)

Entity = User | Patient | Wound | Visit | Consent
_Entity = TypeVar("_Entity", User, Patient, Wound, Visit, Consent)
_Content = TypeVar("_Content")

MOST_FOUND = 50
"""Patients that a search lists."""

_TABLES: dict[type[Any], type[Any]] = {
    User: UserRow,
    Patient: PatientRow,
    Wound: WoundRow,
    Visit: VisitRow,
    Consent: ConsentRow,
    Assessment: AssessmentRow,
}
_COLUMNS: dict[tuple[type[Any], str], str] = {(Visit, "at"): "seen_at"}
"""Where a column is not called as the field is."""


@dataclass(frozen=True, slots=True)
class Kept(Generic[_Content]):
    """One version of something, and who wrote it.

    Attributes:
        id: the same in all versions.
        version: from 1.
        at: when it was written, in UTC.
        by: the id of the user.
        why: of a correction.
        content: the thing itself.
    """

    id: str
    version: int
    at: datetime
    by: str
    why: str
    content: _Content


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What a certificate of deletion says.

    Attributes:
        patient: the id of the patient, who cannot be told from it.
        at: when, in UTC.
        by: the id of the user.
        counts: rows taken away, by table.
        mark: hash of the last line of the audit trail on it.
    """

    patient: str
    at: datetime
    by: str
    counts: Mapping[str, int]
    mark: str


class RecordStore:
    """Opened records. What a method writes is on disk and in the audit trail when it returns, or not at all.

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
        with self._writing() as session:
            return self._write(session, content, secrets.token_hex(16), 1, by, "")

    def correct(self, seen: Kept[_Entity], content: _Entity, by: str, why: str) -> Kept[_Entity]:
        """Write another version of something.

        Args:
            seen: the version that was corrected.
            content: what it should say.
            by: the id of the user.
            why: in a few words.

        Raises:
            RecordStoreError: somebody else has corrected it meanwhile, or it could not be written.
        """
        with self._writing() as session:
            table = _TABLES[type(content)]
            last = session.scalar(select(func.max(table.version)).where(table.id == seen.id))
            if last != seen.version:
                raise RecordStoreError(
                    "Somebody else has changed this meanwhile. Your change was not saved. Look at what is "
                    "there now, and change it again if need be."
                )
            self._write(session, content, seen.id, seen.version + 1, by, why)
        return self.get(type(content), seen.id)

    def get(self, kind: type[_Entity], thing: str) -> Kept[_Entity]:
        """The last version of something.

        Raises:
            RecordStoreError: there is no such thing.
        """
        return self.history(kind, thing)[-1]

    def history(self, kind: type[_Entity], thing: str) -> tuple[Kept[_Entity], ...]:
        """All versions of something, the first one first.

        Raises:
            RecordStoreError: there is no such thing.
        """
        table = _TABLES[kind]
        with self._reading() as session:
            rows = session.scalars(select(table).where(table.id == thing).order_by(table.version)).all()
        if not rows:
            raise RecordStoreError(
                "What was looked for is not in the records. Nothing was changed. Go back and search again."
            )
        return tuple(_kept(kind, row) for row in rows)

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
        return self._last(Patient, *wanted, order=PatientRow.name, most=most)

    def wounds(self, patient: str) -> tuple[Kept[Wound], ...]:
        """A patient's wounds, in the order they were entered."""
        return self._last(Wound, WoundRow.patient == patient, order=WoundRow.row)

    def visits(self, wound: str) -> tuple[Kept[Visit], ...]:
        """A wound's visits, in the order of time."""
        return self._last(Visit, VisitRow.wound == wound, order=VisitRow.seen_at)

    def consents(self, patient: str) -> tuple[Kept[Consent], ...]:
        """What a patient allowed, in the order it was entered; the last one holds."""
        return self._last(Consent, ConsentRow.patient == patient, order=ConsentRow.row)

    def file_assessment(
        self, visit: str, photo: WoundPhoto, content: bytes, assessment: Assessment, by: str
    ) -> str:
        """Keep an assessment with its photo.

        Args:
            visit: the id of the visit.
            photo: that was assessed.
            content: of the photo's file, as it is to be kept.
            assessment: of it.
            by: the id of the user.

        Returns:
            The id of the assessment.

        Raises:
            RecordStoreError: it could not be written.
        """
        with self._writing() as session:
            if session.get(PhotoRow, photo.sha256) is None:
                session.add(PhotoRow(sha256=photo.sha256, name=photo.name, content=content))
                session.flush()
            row = AssessmentRow(
                id=secrets.token_hex(16),
                version=1,
                at=self._clock(),
                by=by,
                why="",
                visit=visit,
                photo=photo.sha256,
                status=assessment.infection_status,
                document=msgspec.json.encode(assessment).decode(),
            )
            session.add(row)
            session.flush()
            audit.note(session, row, row.at, by)
            return row.id

    def assessments(self, visit: str) -> tuple[Kept[Assessment], ...]:
        """The assessments of a visit, in the order they were made."""
        with self._reading() as session:
            rows = session.scalars(
                select(AssessmentRow).where(AssessmentRow.visit == visit).order_by(AssessmentRow.row)
            ).all()
        return tuple(
            Kept(
                row.id,
                row.version,
                row.at,
                row.by,
                row.why,
                msgspec.json.decode(row.document, type=Assessment),
            )
            for row in rows
        )

    def photo(self, sha256: str) -> bytes:
        """The content of a photo's file.

        Raises:
            RecordStoreError: there is no such photo.
        """
        with self._reading() as session:
            row = session.get(PhotoRow, sha256)
        if row is None:
            raise RecordStoreError("This photo is not in the records. Nothing was changed.")
        return row.content

    def forget(self, patient: str, by: str) -> Forgotten:
        """Take away all that is kept of a patient, in all versions; the audit trail keeps that it was.

        Args:
            patient: the id of the patient.
            by: the id of the user.

        Returns:
            What a certificate says.

        Raises:
            RecordStoreError: there is no such patient, or it could not be done; then all is as it was.
        """
        self.get(Patient, patient)
        with self._writing() as session:
            at, mark = self._clock(), ""
            wounds = select(WoundRow.id).where(WoundRow.patient == patient)
            visits = select(VisitRow.id).where(VisitRow.wound.in_(wounds))
            photos = set(session.scalars(select(AssessmentRow.photo).where(AssessmentRow.visit.in_(visits))))
            counts: dict[str, int] = {}
            # From the leaves to the root: what says whose a row is goes last.
            for table, wanted in (
                (AssessmentRow, AssessmentRow.visit.in_(visits)),
                (VisitRow, VisitRow.wound.in_(wounds)),
                (WoundRow, WoundRow.patient == patient),
                (ConsentRow, ConsentRow.patient == patient),
                (PatientRow, PatientRow.id == patient),
            ):
                kind: Any = table
                for thing, version in session.execute(select(kind.id, kind.version).where(wanted)).all():
                    mark = audit.note_forgotten(session, kind.__tablename__, thing, version, at, by)
                counts[kind.__tablename__] = database.delete(session.connection(), kind.__tablename__, wanted)
            unused = PhotoRow.sha256.in_(photos) & ~PhotoRow.sha256.in_(select(AssessmentRow.photo))
            counts[PhotoRow.__tablename__] = database.delete(
                session.connection(), PhotoRow.__tablename__, unused
            )
        database.settle(self._engine)
        return Forgotten(patient, at, by, counts, mark)

    def copy_to(self, file: Path) -> None:
        """Write an encrypted copy with the same key, as the records are at this moment.

        Args:
            file: must not exist.

        Raises:
            RecordStoreError: it could not be written.
        """
        try:
            database.copy(self._engine, file)
        except DatabaseError as error:
            raise database.unreadable(error) from error

    def faults(self) -> list[str]:
        """What is damaged or was tampered with, in sentences; none if all is as it was written."""
        pages = database.damaged_pages(self._engine)
        if pages:
            return [f"{pages} pages of the file are damaged. Bring the records back from a backup."]
        with self._reading() as session:
            return audit.faults(session, {table.__tablename__: table for table in _TABLES.values()})

    def _write(self, session: Session, content: Entity, thing: str, version: int, by: str, why: str) -> str:
        at = self._clock()
        row = _TABLES[type(content)](id=thing, version=version, at=at, by=by, why=why, **_columns_of(content))
        session.add(row)
        session.flush()
        audit.note(session, row, at, by)
        return thing

    def _last(
        self, kind: type[_Entity], *wanted: ColumnElement[bool], order: Any, most: int | None = None
    ) -> tuple[Kept[_Entity], ...]:
        table = _TABLES[kind]
        newer = aliased(table)
        superseded = exists().where(and_(newer.id == table.id, newer.version > table.version))
        with self._reading() as session:
            found = session.scalars(
                select(table).where(not_(superseded), *wanted).order_by(order).limit(most)
            )
            return tuple(_kept(kind, row) for row in found)

    @contextmanager
    def _reading(self, *, writing: bool = False) -> Iterator[Session]:
        engine = self._engine.execution_options(**{database.WRITING: writing})
        try:
            with Session(engine, expire_on_commit=False) as session:
                yield session
        except DatabaseError as error:
            raise database.unreadable(error) from error

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with self._reading(writing=True) as session, session.begin():
            yield session


def folded(text: str) -> str:
    """Words without accents and case, each after a space: what is searched in, and what is searched for."""
    bare = "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )
    return "".join(f" {word}" for word in re.findall(r"\w+", bare.casefold()))


def _columns_of(content: Entity) -> dict[str, Any]:
    kind = type(content)
    names = {field.name: _COLUMNS.get((kind, field.name), field.name) for field in fields(content)}
    columns = {column: getattr(content, name) for name, column in names.items()}
    if isinstance(content, Patient):
        columns["folded"] = folded(f"{content.name} {content.identifier} {content.birth_date or ''}")
    return columns


def _kept(kind: type[_Entity], row: Any) -> Kept[_Entity]:
    content = {
        field.name: getattr(row, _COLUMNS.get((kind, field.name), field.name)) for field in fields(kind)
    }
    return Kept(row.id, row.version, row.at, row.by, row.why, kind(**content))
