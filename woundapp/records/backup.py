"""Copies of the records in a folder or on a stick: made while they are in use, opened to be sure, thinned."""

import os
import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from woundapp.errors import RecordStoreError
from woundapp.records import database
from woundapp.records.keys import KEY_FILE, Keys
from woundapp.records.store import RecordStore

DAILY, WEEKLY, MONTHLY = 7, 5, 12
"""Copies that are kept: the last of each of so many days, weeks and months that have one."""

_UNFINISHED = ".part"
_FORM = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy.

    Attributes:
        folder: that holds the database and its sealed keys.
        at: when it was made, in UTC.
    """

    folder: Path
    at: datetime

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
        return cls(folder, datetime.strptime(found[1], _FORM).replace(tzinfo=UTC))


def make(store: RecordStore, records: Path, key: bytes, target: Path, now: datetime) -> Backup:
    """Copy open records, open the copy, and take away what is too old.

    Args:
        store: the records.
        records: their folder.
        key: that opens them.
        target: where the copies are; made if it is not there.
        now: with a time zone.

    Raises:
        RecordStoreError: the copy could not be made or is not whole; the older copies are all there.
    """
    at = now.astimezone(UTC).replace(microsecond=0)
    name = f"{_prefix(Keys(records).database)}-{at:{_FORM}}"
    unfinished, done = target / f"{name}{_UNFINISHED}", target / name
    try:
        unfinished.mkdir(parents=True)
        shutil.copyfile(records / KEY_FILE, unfinished / KEY_FILE)
        store.copy_to(unfinished / database.FILE)
        _verify(unfinished, key)
        # A stick is pulled out as soon as the program says that it is done.
        for file in unfinished.iterdir():
            with file.open("r+b") as stream:
                os.fsync(stream.fileno())
        unfinished.rename(done)
    except OSError as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise RecordStoreError(
            f"The backup could not be made ({error.strerror}). The records and the older backups are as they "
            "were. Check that the folder or the stick is there, can be written to and has room."
        ) from error
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    made = Backup(done, at)
    for old in outdated(found(records, target)):
        shutil.rmtree(old.folder, ignore_errors=True)
    return made


def found(records: Path, target: Path) -> list[Backup]:
    """The copies of some records in a folder, the oldest first; those of any where there are no records.

    Records whose keys cannot be read are none.
    """
    here = _id(records)
    prefix = _prefix(here) if here else _ANY
    with suppress(OSError):
        every = (Backup.read(folder, prefix) for folder in target.iterdir())
        return sorted((each for each in every if each), key=lambda each: each.at)
    return []


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


def restore(backup: Path, records: Path) -> None:
    """Put a copy in the place of records, which are kept beside it.

    Args:
        backup: folder of the copy.
        records: folder of the records; none of them may be open.

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
            f"The backup could not be restored ({error.strerror}). The records are as they were. Check that "
            "the stick is still there and the disk has room."
        ) from error


_ANY = "woundapp-records-[0-9a-f]{8}"


def _prefix(records_id: str) -> str:
    return f"woundapp-records-{records_id[:8]}"


def _id(records: Path) -> str | None:
    """The id of records; None where there are none, or their keys are missing or broken."""
    try:
        return Keys(records).database
    except RecordStoreError:
        return None


def _verify(folder: Path, key: bytes) -> None:
    with RecordStore(folder, key) as copy:
        faults = copy.faults()
    for file in folder.glob(f"{database.FILE}-*"):
        file.unlink()
    if faults:
        raise RecordStoreError(
            "The backup is not whole and was taken away. The records and the older backups are as they were. "
            f"Check the records themselves with `woundapp records verify`. ({faults[0]})"
        )


def overdue(records: Path, target: Path, now: datetime, every: timedelta = timedelta(days=1)) -> bool:
    """Whether the last copy is older than it should be, or there is none."""
    backups = found(records, target)
    return not backups or now - backups[-1].at >= every
