"""The audit trail: a line for each row that was written, chained by hashes, so that gaps and changes show."""

import hashlib
import json
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from woundapp.records.tables import AuditRow, Base, Versioned

ADD, CORRECT, FORGET = "add", "correct", "forget"

_NOTHING = ""
"""The digest of what is gone."""

_BEGINNING = "0" * 64


def digest(row: Base) -> str:
    """SHA-256 of all that a row says, but for the order in which it was written."""
    columns = inspect(type(row)).column_attrs
    said = {column.key: getattr(row, column.key) for column in columns if column.key != "row"}
    return _sha256(said)


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


def faults(session: Session, kinds: dict[str, type[Base]]) -> list[str]:
    """What does not fit, in sentences for the administrator; none if all does.

    Args:
        session: on the records.
        kinds: the tables of versions, by name.
    """
    found = []
    forgotten = {
        (kind, thing, version)
        for kind, thing, version in session.execute(
            select(AuditRow.kind, AuditRow.thing, AuditRow.version).where(AuditRow.action == FORGET)
        )
    }
    before = _BEGINNING
    expected = 1
    lines: set[tuple[str, str, int]] = set()
    for line in session.scalars(select(AuditRow).order_by(AuditRow.number)):
        if line.number != expected:
            found.append(f"The audit trail goes from line {expected - 1} to line {line.number}.")
        if line.hash != _chained(line, before):
            found.append(f"Line {line.number} of the audit trail does not follow from the line before it.")
        before, expected = line.hash, line.number + 1
        if (line.kind, line.thing, line.version) in forgotten:
            continue
        lines.add((line.kind, line.thing, line.version))
        table: Any = kinds.get(line.kind)
        row = (
            table
            and session.scalars(
                select(table).where(table.id == line.thing, table.version == line.version)
            ).first()
        )
        if not row:
            found.append(f"What line {line.number} of the audit trail speaks of is missing.")
        elif digest(row) != line.digest:
            found.append(f"What line {line.number} of the audit trail speaks of was changed.")
    for kind, written in kinds.items():
        versions: Any = written
        for thing, version in session.execute(select(versions.id, versions.version)):
            if (kind, thing, version) not in lines:
                found.append(f"Version {version} of a {kind} is in no line of the audit trail.")
    return found


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
