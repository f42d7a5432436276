"""The first form of the records."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None

_UNCHANGING = (
    "user",
    "patient",
    "wound",
    "visit",
    "consent",
    "event",
    "photo",
    "picture",
    "bedside",
    "measurement",
    "assessment",
    "review",
    "export",
    "destination",
    "audit",
)


def upgrade() -> None:
    """Make all tables, and let no row in them be changed or taken away, but for drafts and what is sent."""
    _versioned(
        "user",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
    )
    _versioned(
        "patient",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("identifier", sa.String, nullable=False),
        sa.Column("birth_date", sa.Date),
        sa.Column("sex", sa.String(20), nullable=False),
        sa.Column("skin_type", sa.String(20)),
        sa.Column("allergies", sa.String, nullable=False),
        sa.Column("diabetes", sa.String(20), nullable=False),
        sa.Column("immunosuppression", sa.String(20), nullable=False),
        sa.Column("antibiotics", sa.String, nullable=False),
        sa.Column("merged_into", sa.String(32), nullable=False),
        sa.Column("folded", sa.String, nullable=False),
    )
    _versioned(
        "wound",
        sa.Column("patient", sa.String(32), nullable=False, index=True),
        sa.Column("location", sa.String, nullable=False),
        sa.Column("side", sa.String(20)),
        sa.Column("aetiology", sa.String(20), nullable=False),
        sa.Column("since", sa.Date),
    )
    _versioned(
        "visit",
        sa.Column("wound", sa.String(32), nullable=False, index=True),
        sa.Column("seen_at", sa.String(32), nullable=False, index=True),
        sa.Column("note", sa.String, nullable=False),
    )
    _versioned(
        "consent",
        sa.Column("patient", sa.String(32), nullable=False, index=True),
        sa.Column("on", sa.Date, nullable=False),
        sa.Column("treatment", sa.Boolean, nullable=False),
        sa.Column("teaching", sa.Boolean, nullable=False),
        sa.Column("research", sa.Boolean, nullable=False),
    )
    _versioned(
        "event",
        sa.Column("wound", sa.String(32), nullable=False, index=True),
        sa.Column("on", sa.Date, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("note", sa.String, nullable=False),
    )
    op.create_table(
        "photo",
        sa.Column("sha256", sa.String(64)),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_photo"),
    )
    _versioned(
        "picture",
        _visit(),
        _photo("picture", index=True),
        sa.Column("name", sa.String, nullable=False),
    )
    _versioned("bedside", _visit(), sa.Column("document", sa.String, nullable=False))
    _versioned(
        "measurement",
        _visit(),
        _photo("measurement"),
        sa.Column("document", sa.String, nullable=False),
    )
    _versioned(
        "assessment",
        _visit(),
        _photo("assessment"),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("document", sa.String, nullable=False),
    )
    _versioned(
        "review",
        _visit(),
        _photo("review"),
        sa.Column("assessment", sa.String(32), nullable=False),
        sa.Column("status", sa.String(20)),
        sa.Column("document", sa.String, nullable=False),
    )
    _versioned(
        "export",
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("patient", sa.String(32), nullable=False, index=True),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("destination", sa.String(32), nullable=False),
    )
    _versioned(
        "destination",
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("document", sa.String, nullable=False),
    )
    op.create_table(
        "secret",
        sa.Column("destination", sa.String(32), nullable=False),
        sa.Column("content", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("destination", name="pk_secret"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("visit", sa.String(32), nullable=False, index=True),
        sa.Column("destination", sa.String(32), nullable=False, index=True),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("asked_at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(32), nullable=False),
        sa.Column("state", sa.String(20), nullable=False, index=True),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("next_at", sa.String(32), nullable=False),
        sa.Column("holder", sa.String(32), nullable=False),
        sa.Column("held_until", sa.String(32)),
        sa.Column("error", sa.String, nullable=False),
        sa.Column("done", sa.String, nullable=False),
        sa.Column("receipt", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
    )
    op.create_table(
        "pause",
        sa.Column("destination", sa.String(32), nullable=False),
        sa.Column("until", sa.String(32), nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("destination", name="pk_pause"),
    )
    op.create_table(
        "draft",
        sa.Column("user", sa.String(32), nullable=False),
        sa.Column("part", sa.String(40), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("user", "part", name="pk_draft"),
    )
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, autoincrement=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(32), nullable=False),
        sa.Column("action", sa.String(20), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("thing", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit"),
    )
    op.create_index("ix_audit_thing", "audit", ["kind", "thing", "version"])
    for table in _UNCHANGING:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f'CREATE TRIGGER "{table}_no_{change.lower()}" BEFORE {change} ON "{table}" '
                "BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END"
            )


def _versioned(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        name,
        *columns,
        sa.Column("row", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(32), nullable=False),
        sa.Column("why", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("row", name=f"pk_{name}"),
        sa.UniqueConstraint("id", "version", name=f"uq_{name}_id_version"),
    )


def _visit() -> sa.Column[Any]:
    return sa.Column("visit", sa.String(32), nullable=False, index=True)


def _photo(table: str, *, index: bool = False) -> sa.Column[Any]:
    key = sa.ForeignKey("photo.sha256", name=f"fk_{table}_photo")
    return sa.Column("photo", sa.String(64), key, nullable=False, index=index)
