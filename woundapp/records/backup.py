"""Copies of the records in a folder or on a stick: made while they are in use, opened to be sure, thinned."""

import os
import re
import shutil
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from sqlalchemy.exc import DatabaseError

from woundapp import paths, phrases
from woundapp.errors import CancelledError, RecordStoreError
from woundapp.phrases import Phrase
from woundapp.records import checking, database
from woundapp.records.key_file import KEY_FILE
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore

DAILY, WEEKLY, MONTHLY = 7, 5, 12
"""Copies that are kept: the last of each of so many days, weeks and months that have one."""

_UNFINISHED = ".part"
_FORM = "%Y%m%dT%H%M%SZ"
_ANY = "woundapp-records-[0-9a-f]{8}"
_LAST = "last-backup.txt"
"""Beside the records: when the last copy was made, for when its stick is not there."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy.

    Attributes:
        folder: that holds the database and its sealed keys.
        at: when it was made, in UTC.
        size: in bytes.
    """

    folder: Path
    at: datetime
    size: int = 0

    @classmethod
    def read(cls, folder: Path, prefix: str) -> Self | None:
        """The copy in a folder; None if the folder is called otherwise.

        Args:
            folder: with a copy, perhaps.
            prefix: of its name, a regular expression.
        """
        found = re.fullmatch(rf"{prefix}-(\d{{8}}T\d{{6}}Z)", folder.name)
        if not found or not folder.is_dir():
            return None
        size = sum(file.stat().st_size for file in folder.iterdir())
        return cls(folder, datetime.strptime(found[1], _FORM).replace(tzinfo=UTC), size)


@dataclass(frozen=True, slots=True)
class Standing:
    """How old the last copy is.

    Attributes:
        there: whether the folder of the copies can be reached.
        last: when the last copy in it was made or, where it cannot be reached, the last copy anywhere; in
            UTC, None for never.
    """

    there: bool
    last: datetime | None

    def overdue(self, now: datetime, every: timedelta = timedelta(days=1)) -> bool:
        """Whether the last copy is older than it should be, or there is none."""
        return self.last is None or now - self.last >= every


def make(
    store: RecordStore,
    records: Path,
    key: bytes,
    target: Path,
    now: datetime,
    on_progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Backup:
    """Copy open records, look at all of the copy, and take away what is too old.

    Args:
        store: the records.
        records: their folder.
        key: that opens them.
        target: where the copies are; made if it is not there.
        now: with a time zone.
        on_progress: told the share that is done, now and then.
        cancelled: asked now and then whether to stop.

    Raises:
        RecordStoreError: the copy could not be made or is not whole; the older copies are all there.
        CancelledError: it was stopped; likewise.
    """
    at = now.astimezone(UTC).replace(microsecond=0)
    name = f"{_prefix(Keys(records).database)}-{at:{_FORM}}"
    unfinished, done = target / f"{name}{_UNFINISHED}", target / name
    try:
        unfinished.mkdir(parents=True)
        shutil.copyfile(records / KEY_FILE, unfinished / KEY_FILE)
        store.copy_to(unfinished / database.FILE, lambda share: on_progress(share / 2), cancelled)
        _verify(unfinished, key, lambda share: on_progress((1 + share) / 2), cancelled)
        # A stick is pulled out as soon as the program says that it is done.
        for file in unfinished.iterdir():
            with file.open("r+b") as stream:
                os.fsync(stream.fileno())
        unfinished.rename(done)
    except OSError as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise RecordStoreError(
            "The backup could not be made ({reason}). The records and the older backups are as they "
            "were. Check that the folder or the stick is there, can be written to and has room.",
            reason=phrases.reason(error),
        ) from error
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    made = Backup.read(done, _ANY) or Backup(done, at)
    with suppress(OSError), paths.replacing(records / _LAST) as stream:
        stream.write(at.isoformat().encode())
    for old in outdated(found(records, target)):
        shutil.rmtree(old.folder, ignore_errors=True)
    return made


def found(records: Path, target: Path) -> list[Backup]:
    """The copies of some records in a folder, the oldest first; those of any where there are no records.

    Records whose keys cannot be read are none. A folder that is a copy itself holds this one.
    """
    here = _id(records)
    prefix = _prefix(here) if here else _ANY
    with suppress(OSError):
        if alone := Backup.read(target, prefix):
            return [alone]
        every = (Backup.read(folder, prefix) for folder in target.iterdir())
        return sorted((each for each in every if each), key=lambda each: each.at)
    return []


def standing(records: Path, target: Path) -> Standing:
    """How old the last copy of some records is, even where the folder of the copies is not there."""
    if target.is_dir():
        backups = found(records, target)
        return Standing(True, backups[-1].at if backups else None)
    with suppress(OSError, ValueError):
        return Standing(False, datetime.fromisoformat((records / _LAST).read_text()).astimezone(UTC))
    return Standing(False, None)


def outdated(backups: Iterable[Backup]) -> list[Backup]:
    """The copies that are not needed any more, the oldest first; the newest always is."""
    listed = sorted(backups, key=lambda backup: backup.at, reverse=True)
    kept: set[datetime] = set()
    for form, most in (("%Y-%m-%d", DAILY), ("%G-%V", WEEKLY), ("%Y-%m", MONTHLY)):
        spans: dict[str, datetime] = {}
        for backup in listed:
            spans.setdefault(f"{backup.at:{form}}", backup.at)
        kept.update(list(spans.values())[:most])
    return [backup for backup in reversed(listed) if backup.at not in kept]


def refuse(backup: Path, records: Path) -> None:
    """Refuse what cannot take the place of records.

    Args:
        backup: folder of the copy.
        records: folder of the records.

    Raises:
        RecordStoreError: there is no copy, or it is of other records than those that are there.
    """
    if not (backup / database.FILE).is_file():
        raise RecordStoreError(
            "This folder holds no backup of records. Nothing was changed. Choose a folder whose name begins "
            "with woundapp-records."
        )
    if _id(records) not in (None, Keys(backup).database):
        raise RecordStoreError(
            "This is the backup of other records than those on this machine. Nothing was changed. Move the "
            "folder of the records away first if they shall be replaced."
        )


def refuse_damaged(backup: Path, key: bytes, on_progress: Callable[[float], None]) -> None:
    """Look at all of a copy, without writing anything, and refuse one that is not whole.

    Args:
        backup: folder of the copy.
        key: that opens it.
        on_progress: told the share that is done, now and then.

    Raises:
        RecordStoreError: it is not whole.
    """
    if faults := _faults(backup, key, on_progress):
        raise RecordStoreError(
            "This backup is damaged. Nothing was changed. Choose another one. ({fault})", fault=faults[0]
        )


def restore(backup: Path, records: Path) -> Path | None:
    """Put a copy in the place of records, which are kept beside it.

    Args:
        backup: folder of the copy.
        records: folder of the records; none of them may be open.

    Returns:
        Where the records are that were there; None where there were none.

    Raises:
        RecordStoreError: there is no copy, or it is of other records than those that are there, or it could
            not be copied; the records are as they were.
    """
    refuse(backup, records)
    arriving = records.with_name(f"{records.name}{_UNFINISHED}")
    aside = records.with_name(f"{records.name}-before-{datetime.now(UTC):{_FORM}}")
    try:
        shutil.rmtree(arriving, ignore_errors=True)
        arriving.mkdir(parents=True)
        for name in (KEY_FILE, database.FILE):
            shutil.copyfile(backup / name, arriving / name)
        if records.exists():
            records.rename(aside)
        arriving.rename(records)
    except OSError as error:
        if aside.exists() and not records.exists():
            aside.rename(records)
        shutil.rmtree(arriving, ignore_errors=True)
        raise RecordStoreError(
            "The backup could not be restored ({reason}). The records are as they were. Check that "
            "the stick is still there and the disk has room.",
            reason=phrases.reason(error),
        ) from error
    return aside if aside.exists() else None


def _prefix(records_id: str) -> str:
    return f"woundapp-records-{records_id[:8]}"


def _id(records: Path) -> str | None:
    """The id of records; None where there are none, or their keys are missing or broken."""
    try:
        return Keys(records).database
    except RecordStoreError:
        return None


def _verify(
    folder: Path, key: bytes, on_progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> None:
    def look(share: float) -> None:
        on_progress(share)
        if cancelled():
            raise CancelledError

    if faults := _faults(folder, key, look):
        raise RecordStoreError(
            "The backup is not whole and was taken away. The records and the older backups are as they were. "
            "Check the records themselves with `woundapp records verify`. ({fault})",
            fault=faults[0],
        )


def _faults(folder: Path, key: bytes, on_progress: Callable[[float], None]) -> Sequence[str]:
    try:
        return checking.examine(folder, key, on_progress, at_rest=True).faults
    except RecordStoreError as error:
        if not isinstance(error.__cause__, DatabaseError):
            raise  # of another version of the program
        return (Phrase("It cannot be read."),)
