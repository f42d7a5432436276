"""The encrypted database file: opened with its key, brought to the program's form, checked."""

from pathlib import Path
from typing import Any

import alembic.command
import alembic.script
import sqlcipher3
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import ColumnElement, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from woundapp.errors import RecordStoreError
from woundapp.records.tables import Base

FILE = "records.db"

WRITING = "woundapp_writing"
"""Option of a connection that will write."""

BUSY_SECONDS = 5.0
"""How long to wait for another program that writes."""

_dbapi: Any = sqlcipher3.dbapi2
_MIGRATIONS = Path(__file__).parent / "migrations"


def open_engine(file: Path, key: bytes) -> Engine:
    """Open a database, made if it is not there, and bring it to the form that this program knows.

    Args:
        file: of the database; its folder must exist.
        key: of KEY_BYTES bytes.

    Raises:
        RecordStoreError: the key is not its key, it is damaged, written by a newer program, or locked.
    """
    engine = create_engine(
        "sqlite://",
        module=_dbapi,
        creator=lambda: _connect(file, key),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
    )
    event.listen(engine, "begin", _begin)
    try:
        _migrate(engine)
    except DatabaseError as error:
        engine.dispose()
        raise unreadable(error) from error
    except BaseException:
        engine.dispose()
        raise
    return engine


def damaged_pages(engine: Engine) -> int:
    """Pages of the file whose content is not what was written; 0 if it is whole."""
    with engine.connect() as connection:
        return len(connection.exec_driver_sql("PRAGMA cipher_integrity_check").all())


def copy(engine: Engine, file: Path) -> None:
    """Write a database's content, as it is at this moment, into a new file with the same key."""
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("VACUUM INTO ?", (str(file),))


def delete(connection: Connection, table: str, wanted: ColumnElement[bool]) -> int:
    """Take rows away within a transaction, which a trigger refuses at all other times; how many it was."""
    name = f"{table}_no_delete"
    kept = connection.exec_driver_sql(
        "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", (name,)
    ).scalar_one()
    connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    gone = connection.execute(Base.metadata.tables[table].delete().where(wanted)).rowcount
    connection.exec_driver_sql(kept)
    return gone


def settle(engine: Engine) -> None:
    """Bring what was written last into the file itself, so that nothing older is left beside it."""
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def unreadable(error: DatabaseError) -> RecordStoreError:
    """What a database's error means to the user."""
    said = str(error.orig)
    if "locked" in said or "busy" in said:
        return RecordStoreError(
            "Another program is writing to the records. Nothing was lost. Close it, or try again in a moment."
        )
    if "full" in said:
        return RecordStoreError(
            "The disk is full. What was saved before is safe, this was not saved. Make room and save again."
        )
    return RecordStoreError(
        "The records cannot be read: the file is damaged, or its key is another one. Nothing was changed. "
        "Bring the records back from a backup."
    )


def _connect(file: Path, key: bytes) -> Any:
    # Transactions are begun by SQLAlchemy alone, see `_begin`.
    connection = _dbapi.connect(
        str(file), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # What SQLite puts aside while it sorts is not encrypted, so it must not reach the disk.
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA foreign_keys = ON")
    # What is forgotten is overwritten, not only struck off a list.
    connection.execute("PRAGMA secure_delete = ON")
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except _dbapi.Error:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    # A transaction that will write takes its turn at once, or it could be refused half-way.
    writes = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    known = alembic.script.ScriptDirectory.from_config(config)
    with engine.execution_options(**{WRITING: True}).begin() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
        if current not in {None, *(step.revision for step in known.walk_revisions())}:
            raise RecordStoreError(
                "A newer version of woundapp has written these records. They were not touched. Install that "
                "version, or a newer one."
            )
        if current != known.get_current_head():
            config.attributes["connection"] = connection
            alembic.command.upgrade(config, "head")
