"""The audit trail: a line for each row that was written, chained by hashes, so that gaps and changes show."""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from woundapp.records.tables import AuditRow, Base, Versioned

ADD, CORRECT, FORGET = "add", "correct", "forget"

_NOTHING = ""
"""The digest of what is gone."""

_BEGINNING = "0" * 64
_AT_ONCE = 1000

_Row = TypeVar("_Row")


def digest(row: Base) -> str:
    """SHA-256 of all that a row says, but for the order in which it was written."""
    return _sha256({column: getattr(row, column) for column in _columns(type(row))})


@cache
def _columns(table: type[Base]) -> tuple[str, ...]:
    return tuple(column.key for column in inspect(table).column_attrs if column.key != "row")


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


def faults(session: Session, kinds: Sequence[type[Any]], on_line: Callable[[], None]) -> list[str]:
    """What does not fit, in sentences for the administrator; none if all does.

    Args:
        session: on the records.
        kinds: the tables of versions.
        on_line: called for each line and each version that was looked at.
    """
    found: list[str] = []
    said: dict[_Version, tuple[int, str]] = {}
    forgotten: set[_Version] = set()
    before, expected = _BEGINNING, 1
    try:
        for line in _streamed(session, AuditRow, AuditRow.number):
            if line.number != expected:
                found.append(f"The audit trail goes from line {expected - 1} to line {line.number}.")
            if line.hash != _chained(line, before):
                found.append(
                    f"Line {line.number} of the audit trail does not follow from the line before it."
                )
            before, expected = line.hash, line.number + 1
            if line.action == FORGET:
                forgotten.add((line.kind, line.thing, line.version))
            else:
                said[line.kind, line.thing, line.version] = line.number, line.digest
            on_line()
    except ValueError:
        return [*found, f"The audit trail cannot be read from line {expected} on."]
    for version in forgotten:
        said.pop(version, None)
    for table in kinds:
        kind = table.__tablename__
        try:
            for row in _streamed(session, table, table.row):
                told = said.pop((kind, row.id, row.version), None)
                if told is None:
                    found.append(f"Version {row.version} of a {kind} is in no line of the audit trail.")
                elif digest(row) != told[1]:
                    found.append(f"What line {told[0]} of the audit trail speaks of was changed.")
                on_line()
        except (LookupError, ValueError):
            found.append(
                f"A row of {kind} holds what this program never writes; those after it were not checked."
            )
            said = {version: line for version, line in said.items() if version[0] != kind}
    missing = sorted(number for number, _ in said.values())
    return found + [f"What line {number} of the audit trail speaks of is missing." for number in missing]


_Version = tuple[str, str, int]
"""Table, thing, and version of it."""


def _streamed(session: Session, table: type[_Row], order: Any) -> Iterator[_Row]:
    """Rows as they are needed: all of them at once may be more than the memory holds."""
    return iter(session.scalars(select(table).order_by(order).execution_options(yield_per=_AT_ONCE)))


def _chained(line: AuditRow, before: str) -> str:
    said = {name: getattr(line, name) for name in _CHAINED}
    return _sha256(said | {"before": before})


_CHAINED = ("number", "at", "by", "action", "kind", "thing", "version", "digest")


def _sha256(said: dict[str, Any]) -> str:
    written = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_plain)
    return hashlib.sha256(written.encode()).hexdigest()


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        value = value.astimezone(UTC)  # as it comes back from the file
    return value.isoformat() if isinstance(value, date) else str(value)
