"""The encrypted database file: opened with its key, brought to the program's form, checked."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import alembic.command
import sqlcipher3
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import ColumnElement, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from woundapp.errors import CancelledError, RecordStoreError
from woundapp.records import key_file
from woundapp.records.tables import Base

FILE = key_file.DATABASE_FILE

WRITING = "woundapp_writing"
"""Option of a connection that will write."""

BUSY_SECONDS = 5.0
"""How long to wait for another program that writes."""

_STEPS = 20
"""Of SQLite's machine between two looks at how far a copy is."""

_PRIMARY = 0xFF
"""Of an error's code, without its details."""

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
    engine = _engine(lambda: _connect(file, key))
    try:
        _migrate(engine)
    except DatabaseError as error:
        engine.dispose()
        raise unreadable(error) from error
    except BaseException:
        engine.dispose()
        raise
    return engine


def open_to_look(file: Path, key: bytes, *, at_rest: bool) -> Engine:
    """Open a database so that nothing in it can be written, not even what a crash has left to be done.

    Args:
        file: must exist.
        key: of KEY_BYTES bytes.
        at_rest: no program has it open; then nothing is written beside it, either.
    """
    asked = f"{file.absolute().as_uri()}?mode=ro{'&immutable=1' if at_rest else ''}"
    return _engine(lambda: _unlocked(asked, key))


def newest_form() -> str:
    """The form that this program brings every database to."""
    newest = ScriptDirectory.from_config(_config()).get_current_head()
    assert newest is not None
    return newest


def check_form(connection: Connection) -> None:
    """Refuse a database whose tables are not in the form that this program knows.

    Raises:
        RecordStoreError: a newer program has written it, or an older one.
    """
    if _form(connection) != newest_form():
        raise RecordStoreError(
            "An older version of woundapp has written these records. Their pages are whole; the rest can be "
            "checked once this version has opened them."
        )


def in_use(file: Path, key: bytes) -> bool:
    """Whether another program has a database open; one that is too damaged to tell is not."""
    connection = _unlocked(file.absolute().as_uri() + "?mode=rw", key, seconds=0.0)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
    except _dbapi.Error as error:
        return "locked" in str(error)
    finally:
        connection.close()
    return False


def damaged_pages(engine: Engine) -> int:
    """Pages of the file whose content is not what was written; 0 if it is whole."""
    with engine.connect() as connection:
        return len(connection.exec_driver_sql("PRAGMA cipher_integrity_check").all())


def copy(
    engine: Engine,
    file: Path,
    on_progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write a database's content, as it is at this moment, into a new file with the same key.

    Args:
        engine: of the database.
        file: must not exist.
        on_progress: told the share that is written, now and then.
        cancelled: asked now and then whether to stop.

    Raises:
        OSError: the file cannot be written.
        RecordStoreError: the database cannot be read.
        CancelledError: it was stopped; what is written is to be taken away.
    """
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        pages, size = (raw.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "page_size"))
        whole = int(pages) * int(size)

        def look() -> bool:
            on_progress(min(1.0, file.stat().st_size / whole) if file.exists() else 0.0)
            return cancelled()

        raw.set_progress_handler(look, _STEPS)
        try:
            raw.execute("VACUUM INTO ?", (str(file),))
        except _dbapi.Error as error:
            kind = error.sqlite_errorcode & _PRIMARY
            if kind == _dbapi.SQLITE_INTERRUPT:
                raise CancelledError from error
            if kind in (_dbapi.SQLITE_FULL, _dbapi.SQLITE_IOERR, _dbapi.SQLITE_CANTOPEN):
                raise OSError(0, str(error)) from error
            raise unreadable(error) from error
        finally:
            raw.set_progress_handler(None, 0)


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
    """Bring what was written last into the file itself, so that nothing older is left beside it.

    Raises:
        RecordStoreError: it could not be written.
    """
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        try:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except _dbapi.Error as error:
            raise unreadable(error) from error


def unreadable(error: Exception) -> RecordStoreError:
    """What an error of SQLAlchemy or SQLCipher means to the user."""
    said = str(error.orig if isinstance(error, DatabaseError) else error)
    if "locked" in said or "busy" in said:
        return RecordStoreError(
            "Another program is writing to the records. Nothing was lost. Close it, or try again in a moment."
        )
    if "full" in said:
        return RecordStoreError(
            "The disk is full. What was saved before is safe, this was not saved. Make room and save again."
        )
    if "I/O" in said or "unable to open" in said:
        return RecordStoreError(
            "The disk or the stick cannot be read or written. What was saved before is safe. Check that it "
            "is there and has room, and try again."
        )
    return RecordStoreError(
        "The records cannot be read: the file is damaged, or its key is another one. Nothing was changed. "
        "Bring the records back from a backup."
    )


def _engine(connect: Callable[[], Any]) -> Engine:
    engine = create_engine(
        "sqlite://", module=_dbapi, creator=connect, poolclass=QueuePool, pool_size=1, max_overflow=0
    )
    event.listen(engine, "begin", _begin)
    return engine


def _unlocked(asked: str, key: bytes, seconds: float | None = None) -> Any:
    # Transactions are begun by SQLAlchemy alone, see `_begin`.
    connection = _dbapi.connect(
        asked,
        timeout=BUSY_SECONDS if seconds is None else seconds,
        isolation_level=None,
        check_same_thread=False,
        uri=True,
    )
    # What is wrong is told in a sentence, not in the library's own lines on stderr.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # What SQLite puts aside while it sorts is not encrypted, so it must not reach the disk.
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _connect(file: Path, key: bytes) -> Any:
    connection = _unlocked(file.absolute().as_uri(), key)
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
    with engine.execution_options(**{WRITING: True}).begin() as connection:
        if _form(connection) != newest_form():
            config = _config()
            config.attributes["connection"] = connection
            alembic.command.upgrade(config, "head")


def _form(connection: Connection) -> str | None:
    """The form of a database; None for one that is new."""
    current = MigrationContext.configure(connection).get_current_revision()
    known = ScriptDirectory.from_config(_config()).walk_revisions()
    if current not in {None, *(step.revision for step in known)}:
        raise RecordStoreError(
            "A newer version of woundapp has written these records. They were not touched. Install that "
            "version, or a newer one."
        )
    return current


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    return config
