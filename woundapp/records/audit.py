"""The audit trail: a line for each row that was written, chained by hashes, so that gaps and changes show."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Row, Select, and_, exists, select
from sqlalchemy.orm import Session

from woundapp.phrases import Phrase
from woundapp.records.tables import AuditRow, Base, Versioned

ADD, CORRECT, FORGET = "add", "correct", "forget"

_NOTHING = ""
"""The digest of what is gone."""

_BEGINNING = "0" * 64
_AT_ONCE = 1000

_LINE = Base.metadata.tables[AuditRow.__tablename__]

_Version = tuple[str, str, int]
"""Table, thing, and version of it."""


def digest(row: Base) -> str:
    """SHA-256 of all that a row says, but for the order in which it was written.

    What it says nothing of (None) is not part of it, so that a column which a later form adds leaves the
    digests of the rows before it as they were.
    """
    return _digest((name, getattr(row, name)) for name in _columns(type(row).__table__))


def _digest(said: Iterable[tuple[str, Any]]) -> str:
    return _sha256({name: value for name, value in said if value is not None})


@cache
def _columns(table: FromClause) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns if column.name != "row")


def note(session: Session, row: Versioned, at: datetime, by: str) -> None:
    """Write the line for a row that is being written in the same transaction."""
    assert isinstance(row, Base)
    action = ADD if row.version == 1 else CORRECT
    _append(session, action, row.__tablename__, row.id, row.version, digest(row), at, by)


def note_forgotten(session: Session, kind: str, thing: str, version: int, at: datetime, by: str) -> str:
    """Write the line for a version that is taken away in the same transaction; the line's hash."""
    return _append(session, FORGET, kind, thing, version, _NOTHING, at, by).hash


def _append(
    session: Session, action: str, kind: str, thing: str, version: int, said: str, at: datetime, by: str
) -> AuditRow:
    last = session.scalars(select(AuditRow).order_by(AuditRow.number.desc()).limit(1)).first()
    line = AuditRow(
        number=last.number + 1 if last else 1,
        at=at,
        by=by,
        action=action,
        kind=kind,
        thing=thing,
        version=version,
        digest=said,
    )
    line.hash = _chained(line, last.hash if last else _BEGINNING)
    session.add(line)
    session.flush()
    return line


def faults(session: Session, kinds: Sequence[type[Any]], on_line: Callable[[], None]) -> list[Phrase]:
    """What does not fit, in sentences for the administrator; none if all does.

    Args:
        session: on the records.
        kinds: the tables of versions.
        on_line: called for each line and each version that was looked at.
    """
    found: list[Phrase] = []
    forgotten: set[_Version] = set()
    before, expected = _BEGINNING, 1
    try:
        for line in _streamed(session, select(_LINE).order_by(_LINE.c.number)):
            if line.number != expected:
                found.append(
                    Phrase(
                        "The audit trail goes from line {last} to line {next}.",
                        last=expected - 1,
                        next=line.number,
                    )
                )
            if line.hash != _chained(line, before):
                found.append(
                    Phrase(
                        "Line {number} of the audit trail does not follow from the line before it.",
                        number=line.number,
                    )
                )
            before, expected = line.hash, line.number + 1
            if line.action == FORGET:
                forgotten.add((line.kind, line.thing, line.version))
            on_line()
    except ValueError:
        return [*found, Phrase("The audit trail cannot be read from line {number} on.", number=expected)]
    for kind in kinds:
        found += _unlike(session, kind, forgotten, on_line)
    spoken = select(_LINE).where(_LINE.c.action != FORGET)
    known = [kind.__tablename__ for kind in kinds]
    for lines in (
        *(spoken.where(_LINE.c.kind == kind.__tablename__, ~exists().where(*_same(kind))) for kind in kinds),
        spoken.where(_LINE.c.kind.not_in(known)),
    ):
        found += [
            Phrase("What line {number} of the audit trail speaks of is missing.", number=line.number)
            for line in _streamed(session, lines.order_by(_LINE.c.number))
            if (line.kind, line.thing, line.version) not in forgotten
        ]
    return found


def _unlike(
    session: Session, table: type[Any], forgotten: Set[_Version], on_line: Callable[[], None]
) -> list[Phrase]:
    """Versions in a table that are not as the audit trail says."""
    kind, columns, found = table.__tablename__, _columns(table.__table__), list[Phrase]()
    spoken = and_(*_same(table), _LINE.c.action != FORGET)
    told = _LINE.c.number.label("told_in"), _LINE.c.digest.label("told")
    asked = select(table.__table__, *told).outerjoin(_LINE, spoken)
    try:
        for row in _streamed(session, asked.order_by(table.row)):
            if row.told_in is None or (kind, row.id, row.version) in forgotten:
                found.append(
                    Phrase(
                        "Version {version} of a {kind} is in no line of the audit trail.",
                        version=row.version,
                        kind=kind,
                    )
                )
            elif _digest((name, row._mapping[name]) for name in columns) != row.told:
                found.append(
                    Phrase("What line {number} of the audit trail speaks of was changed.", number=row.told_in)
                )
            on_line()
    except (LookupError, ValueError):
        found.append(
            Phrase(
                "A row of {kind} holds what this program never writes; those after it were not checked.",
                kind=kind,
            )
        )
    return found


def _same(table: type[Any]) -> tuple[ColumnElement[bool], ...]:
    """Whether a line of the audit trail speaks of a version in a table."""
    return (
        _LINE.c.kind == table.__tablename__,
        _LINE.c.thing == table.id,
        _LINE.c.version == table.version,
    )


def _streamed(session: Session, asked: Select[*tuple[Any, ...]]) -> Iterator[Row[*tuple[Any, ...]]]:
    """Rows as they are needed: all of them at once may be more than the memory holds."""
    return iter(session.execute(asked.execution_options(yield_per=_AT_ONCE)))


def _chained(line: AuditRow | Row[*tuple[Any, ...]], before: str) -> str:
    said = {name: getattr(line, name) for name in _CHAINED}
    return _sha256(said | {"before": before})


_CHAINED = ("number", "at", "by", "action", "kind", "thing", "version", "digest")


def _sha256(said: dict[str, Any]) -> str:
    return hashlib.sha256(_JSON.encode(said).encode()).hexdigest()


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        value = value.astimezone(UTC)  # as it comes back from the file
    return value.isoformat() if isinstance(value, date) else str(value)


_JSON = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_plain)
