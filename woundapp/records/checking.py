"""Whether records are as they were written: every page, the audit trail, every row it names, every photo."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from woundapp.phrases import Phrase
from woundapp.records import audit, database, versions
from woundapp.records.tables import Base, PhotoRow, PictureRow


@dataclass(frozen=True, slots=True)
class Examined:
    """What was looked at, and what is wrong with it.

    Attributes:
        pages: of the file; 0 if some are damaged.
        rows: by table; none if pages are damaged.
        faults: sentences for the administrator; none if all is as it was written.
    """

    pages: int
    rows: Mapping[str, int]
    faults: tuple[str, ...]


def examine(
    folder: Path, key: bytes, on_progress: Callable[[float], None] = lambda _: None, *, at_rest: bool
) -> Examined:
    """Look at all records in a folder, or in a backup, and write nothing into them.

    Args:
        folder: with a database.
        key: that opens it.
        on_progress: told the share that is done, once the pages are.
        at_rest: nobody has it open, so that nothing needs to be written beside it, either.

    Raises:
        RecordStoreError: it cannot be read, or is not in the form that this program knows.
    """
    engine = database.open_to_look(folder / database.FILE, key, at_rest=at_rest)
    try:
        return examined(engine, on_progress)
    except DatabaseError as error:
        raise database.unreadable(error) from error
    finally:
        engine.dispose()


def examined(engine: Engine, on_progress: Callable[[float], None] = lambda _: None) -> Examined:
    """Look at all that an open database holds."""
    damaged = database.damaged_pages(engine)
    if damaged:
        pages = "One page of the file is" if damaged == 1 else f"{damaged} pages of the file are"
        return Examined(0, {}, (f"{pages} damaged. Bring the records back from a backup.",))
    with Session(engine) as session:
        connection = session.connection()
        database.check_form(connection)
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        counts = {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0
            for table in sorted(Base.metadata.tables.values(), key=lambda table: table.name)
        }
        share = _Share(on_progress, sum(counts.values()))
        faults = audit.faults(session, versions.TABLES, share.one_more)
        return Examined(pages, counts, (*faults, *_faulty_photos(session, share.one_more)))


def _faulty_photos(session: Session, on_photo: Callable[[], None]) -> Iterator[str]:
    """Photos that are not what they were: they are as long as they are many, so they come one by one."""
    wanted = set(session.scalars(select(PictureRow.photo)))
    photos = select(PhotoRow.sha256, PhotoRow.content).execution_options(yield_per=1)
    for sha256, content in session.execute(photos):
        wanted.discard(sha256)
        if hashlib.sha256(content).hexdigest() != sha256:
            yield Phrase("Photo {sha256} was changed.", sha256=sha256[:12])
        on_photo()
    for sha256 in sorted(wanted):
        yield Phrase("Photo {sha256} is missing.", sha256=sha256[:12])


class _Share:
    """Tells which share of something long is done, a hundred times in all."""

    def __init__(self, on_progress: Callable[[float], None], total: int) -> None:
        self._on_progress = on_progress
        self._total = total
        self._done = 0

    def one_more(self) -> None:
        self._done += 1
        if self._done % max(1, self._total // 100) == 0:
            self._on_progress(self._done / self._total)
