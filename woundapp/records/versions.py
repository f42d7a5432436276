"""Versions of things: written with their line of the audit trail, read back, the last one found."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Select, and_, exists, not_, select
from sqlalchemy.orm import Session, aliased

from woundapp.clinic import Consent, Event, Export, Patient, User, Visit, Wound
from woundapp.records import audit
from woundapp.records.searching import folded
from woundapp.records.tables import (
    AssessmentRow,
    BedsideRow,
    ConsentRow,
    DestinationRow,
    EventRow,
    ExportRow,
    MeasurementRow,
    PatientRow,
    PictureRow,
    ReviewRow,
    UserRow,
    Versioned,
    VisitRow,
    WoundRow,
)

Entity = User | Patient | Wound | Visit | Consent | Event | Export
AnEntity = TypeVar("AnEntity", User, Patient, Wound, Visit, Consent, Event, Export)
_Content = TypeVar("_Content")

TABLES: tuple[type[Any], ...] = (
    UserRow,
    PatientRow,
    WoundRow,
    VisitRow,
    ConsentRow,
    EventRow,
    PictureRow,
    BedsideRow,
    MeasurementRow,
    AssessmentRow,
    ReviewRow,
    ExportRow,
    DestinationRow,
)
"""All tables of versions."""

_TABLE_OF: Mapping[type[Any], type[Any]] = {
    User: UserRow,
    Patient: PatientRow,
    Wound: WoundRow,
    Visit: VisitRow,
    Consent: ConsentRow,
    Event: EventRow,
    Export: ExportRow,
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
class Signed:
    """Who writes something, when, and why.

    Attributes:
        at: with a time zone.
        by: the id of the user.
        why: of a correction; empty for something new.
    """

    at: datetime
    by: str
    why: str = ""


def new_id() -> str:
    """An id that nothing else has."""
    return secrets.token_hex(16)


def table_of(kind: type[Any]) -> type[Any]:
    """The table of an entity's versions."""
    return _TABLE_OF[kind]


def put(
    session: Session, table: type[Any], thing: str, version: int, signed: Signed, columns: Mapping[str, Any]
) -> None:
    """Write one version, and its line of the audit trail.

    Args:
        session: that writes.
        table: of the thing.
        thing: its id.
        version: from 1.
        signed: by whom.
        columns: what the version says.
    """
    row: Versioned = table(id=thing, version=version, at=signed.at, by=signed.by, why=signed.why, **columns)
    session.add(row)
    session.flush()
    audit.note(session, row, signed.at, signed.by)


def add(session: Session, content: Entity, signed: Signed) -> str:
    """Write the first version of an entity; its id."""
    thing = new_id()
    put(session, table_of(type(content)), thing, 1, signed, columns_of(content))
    return thing


def columns_of(content: Entity) -> dict[str, Any]:
    """What an entity is in its table."""
    kind = type(content)
    names = {field.name: _COLUMNS.get((kind, field.name), field.name) for field in fields(content)}
    columns = {column: getattr(content, name) for name, column in names.items()}
    if isinstance(content, Patient):
        columns["folded"] = folded(f"{content.name} {content.identifier} {content.birth_date or ''}")
    return columns


def last(table: Any, *wanted: ColumnElement[bool]) -> Select[tuple[Any]]:
    """Selects the last version of each thing, where that version is wanted."""
    return select(table).where(newest(table), *wanted)


def newest(table: Any) -> ColumnElement[bool]:
    """Holds for the last version of each thing."""
    newer = aliased(table)
    return not_(exists().where(and_(newer.id == table.id, newer.version > table.version)))


def kept(row: Any, content: _Content) -> Kept[_Content]:
    """A version with its content, as it was read."""
    return Kept(row.id, row.version, row.at, row.by, row.why, content)


def entity(kind: type[AnEntity], row: Any) -> Kept[AnEntity]:
    """A version of an entity."""
    content = {
        field.name: getattr(row, _COLUMNS.get((kind, field.name), field.name)) for field in fields(kind)
    }
    return kept(row, kind(**content))
