"""Verify, back up and restore the encrypted records of patients."""

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from woundapp import paths
from woundapp.commands import unlocking
from woundapp.commands.bar import Bar
from woundapp.errors import RecordStoreError
from woundapp.records import backup, checking, database
from woundapp.records.backup import Backup
from woundapp.records.checking import Examined
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    opening = unlocking.arguments()

    verify = actions.add_parser(
        "verify", parents=[opening], help="check every page, the audit trail, every row and every photo"
    )
    verify.add_argument(
        "folder", nargs="?", type=Path, metavar="FOLDER", help="records or a backup (default: the records)"
    )
    verify.set_defaults(run_action=_verify)

    make = actions.add_parser("backup", parents=[opening], help="copy the records into a folder or a stick")
    make.add_argument("target", type=Path, metavar="TARGET", help="where the backups are")
    make.set_defaults(run_action=_back_up)

    listed = actions.add_parser("backups", parents=[opening], help="list the backups in a folder")
    listed.add_argument("target", type=Path, metavar="TARGET", help="where the backups are")
    listed.add_argument("--check", action="store_true", help="open each and verify it")
    listed.set_defaults(run_action=_list)

    restore = actions.add_parser(
        "restore",
        parents=[opening],
        help="put a backup in the place of the records, which are kept beside it",
    )
    restore.add_argument("backup", type=Path, metavar="BACKUP", help="folder of one backup")
    restore.add_argument("--yes", action="store_true", help="do not ask whether it is meant")
    restore.set_defaults(run_action=_restore)


def run(options: argparse.Namespace) -> int:
    """Carry out one action."""
    action: Callable[[argparse.Namespace], int] = options.run_action
    try:
        return action(options)
    except OSError as error:
        raise RecordStoreError(
            f"The disk or the stick cannot be read ({error.strerror}). The records are as they were. Check "
            "that it is there, and try again."
        ) from error


def _verify(options: argparse.Namespace) -> int:
    folder = options.folder or paths.records_dir()
    _check_there(folder)
    found = _examined(folder, unlocking.key(Keys(folder), options))
    if found.rows:
        rows = ", ".join(f"{table} {count:,}" for table, count in found.rows.items())
        print(f"Checked {found.pages:,} pages and all rows: {rows}.")
    for fault in found.faults:
        print(fault)
    if found.faults:
        return 1
    print("All is as it was written.")
    return 0


def _back_up(options: argparse.Namespace) -> int:
    records = paths.records_dir()
    _check_there(records)
    key = unlocking.key(Keys(records), options)
    with Bar("backing up"), RecordStore(records, key) as store:
        made = backup.make(store, records, key, options.target, datetime.now(UTC))
    print(f"Backed up into {made.folder} ({_size(made)}). The copy was opened and is whole.")
    return 0


def _list(options: argparse.Namespace) -> int:
    records, target = paths.records_dir(), options.target
    if not target.is_dir():
        raise RecordStoreError(f"There is no folder {target}. Nothing was changed. Is the stick plugged in?")
    backups = backup.found(records, target)
    if not backups:
        print(f"There are no backups in {target}.")
        return 0
    keys = Keys(records) if Keys(records).there else Keys(backups[-1].folder)
    key = unlocking.key(keys, options) if options.check else None
    whole = True
    for each in backups:
        line = f"{each.at.astimezone():%Y-%m-%d %H:%M}  {_size(each):>10}  {each.folder.name}"
        if key:
            fault = _fault(each.folder, keys.database, key)
            whole = whole and not fault
            line += f"  {fault or 'whole'}"
        print(line, flush=True)
    return 0 if whole else 1


def _restore(options: argparse.Namespace) -> int:
    copy, records = options.backup, paths.records_dir()
    backup.refuse(copy, records)
    if not (options.yes or sys.stdin.isatty()):
        raise RecordStoreError(
            "Records are replaced only when somebody agrees. Nothing was changed. Run it in a terminal, or "
            "add --yes."
        )
    key = unlocking.key(Keys(copy), options)
    faults = _examined(copy, key).faults
    if faults:
        raise RecordStoreError(
            f"This backup is not whole. Nothing was changed. Take another one. ({faults[0]})"
        )
    there = (records / database.FILE).is_file()
    if there and database.in_use(records / database.FILE, key):
        raise RecordStoreError("The records are open in woundapp. Nothing was changed. Close it first.")
    if there:
        print("The backup takes the place of the records on this machine, which are kept beside it.")
    if not options.yes and input("Restore it? [y/N] ").strip().lower() not in {"y", "yes"}:
        print("Nothing was changed.")
        return 1
    with Bar("restoring"):
        backup.restore(copy, records)
    print(f"Restored into {records}.")
    return 0


def _examined(folder: Path, key: bytes) -> Examined:
    open_elsewhere = (folder / f"{database.FILE}-wal").exists()
    at_rest = folder.absolute() != paths.records_dir().absolute() and not open_elsewhere
    with Bar("checking") as bar:
        return checking.examine(folder, key, bar.show, at_rest=at_rest)


def _fault(folder: Path, wanted: str, key: bytes) -> str:
    """What is wrong with a backup, in a line; empty if it is whole."""
    try:
        _check_there(folder)
        if Keys(folder).database != wanted:
            return "NOT CHECKED: a backup of other records"
        faults = _examined(folder, key).faults
    except RecordStoreError as error:
        faults = (str(error),)
    return f"NOT WHOLE: {faults[0]}" if faults else ""


def _check_there(folder: Path) -> None:
    if not (folder / database.FILE).is_file():
        raise RecordStoreError(f"There are no records in {folder}. Nothing was changed.")


def _size(made: Backup) -> str:
    return f"{sum(file.stat().st_size for file in made.folder.iterdir()) / 1e6:,.1f} MB"
