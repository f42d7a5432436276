"""The audit trail: a line for each row that was written, chained by hashes, so that gaps and changes show."""

import hashlib
import json
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from woundapp.records.tables import AuditRow, Base, Versioned

ADD, CORRECT = "add", "correct"

_BEGINNING = "0" * 64


def digest(row: Base) -> str:
    """SHA-256 of all that a row says, but for the order in which it was written."""
    columns = inspect(type(row)).column_attrs
    said = {column.key: getattr(row, column.key) for column in columns if column.key != "row"}
    return _sha256(said)


def note(session: Session, row: Versioned, at: datetime, by: str) -> None:
    """Write the line for a row that is being written in the same transaction."""
    assert isinstance(row, Base)
    last = session.scalars(select(AuditRow).order_by(AuditRow.number.desc()).limit(1)).first()
    line = AuditRow(
        number=last.number + 1 if last else 1,
        at=at,
        by=by,
        action=ADD if row.version == 1 else CORRECT,
        kind=row.__tablename__,
        thing=row.id,
        version=row.version,
        digest=digest(row),
    )
    line.hash = _chained(line, last.hash if last else _BEGINNING)
    session.add(line)
    session.flush()


def faults(session: Session, kinds: dict[str, type[Base]]) -> list[str]:
    """What does not fit, in sentences for the administrator; none if all does.

    Args:
        session: on the records.
        kinds: the tables of versions, by name.
    """
    found = []
    before = _BEGINNING
    expected = 1
    lines: set[tuple[str, str, int]] = set()
    for line in session.scalars(select(AuditRow).order_by(AuditRow.number)):
        if line.number != expected:
            found.append(f"The audit trail goes from line {expected - 1} to line {line.number}.")
        if line.hash != _chained(line, before):
            found.append(f"Line {line.number} of the audit trail does not follow from the line before it.")
        before, expected = line.hash, line.number + 1
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
