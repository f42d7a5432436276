"""Copies of the records: whole, thinned, and brought back on another machine."""

import hashlib
import os
import resource
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from woundapp.bedside import Bedside
from woundapp.clinic import Patient, Visit
from woundapp.errors import CancelledError, RecordStoreError
from woundapp.records import backup, database, examinations
from woundapp.records.backup import Backup, Standing
from woundapp.records.examinations import Examination, Picture
from woundapp.records.key_file import KEY_FILE
from woundapp.records.keys import Keys
from woundapp.records.sealing import Cost
from woundapp.records.store import RecordStore

CHEAP = Cost(memory_kib=32, passes=1, lanes=1)
NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)
MARIA = Patient("María José Núñez", "HC-0417")


class Clinic:
    """Records with keys, open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key, self.code = Keys(folder, CHEAP).create("Ana", "correct horse battery")
        self.store = RecordStore(folder, self.key)
        self.store.add(MARIA, "nurse")

    def back_up(self, target: Path, now: datetime = NOW) -> Backup:
        return backup.make(self.store, self.folder, self.key, target, now)


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "records")


def test_a_copy_is_brought_back_on_a_second_machine(clinic: Clinic, tmp_path: Path) -> None:
    made = clinic.back_up(tmp_path / "stick")
    clinic.store.add(replace(MARIA, name="after the backup"), "nurse")
    assert {file.name for file in made.folder.iterdir()} == {KEY_FILE, database.FILE}
    second = tmp_path / "second" / "records"
    second.parent.mkdir()
    backup.restore(made.folder, second)
    key = Keys(second).unlock("Ana", "correct horse battery")
    with RecordStore(second, key) as again:
        assert [kept.content for kept in again.search("")] == [MARIA]
        assert again.faults() == []
    assert Keys(second).unlock_by_code(clinic.code) == clinic.key
    clinic.store.close()


def test_nothing_in_a_copy_lies_in_clear(clinic: Clinic, tmp_path: Path) -> None:
    made = clinic.back_up(tmp_path / "stick")
    content = b"".join(file.read_bytes() for file in made.folder.iterdir())
    assert "Núñez".encode() not in content
    assert b"HC-0417" not in content
    clinic.store.close()


def test_records_that_are_replaced_are_kept_beside(clinic: Clinic, tmp_path: Path) -> None:
    made = clinic.back_up(tmp_path / "stick")
    clinic.store.add(replace(MARIA, name="later"), "nurse")
    clinic.store.close()
    backup.restore(made.folder, clinic.folder)
    with RecordStore(clinic.folder, clinic.key) as again:
        assert len(again.search("")) == 1
    (aside,) = tmp_path.glob("records-before-*")
    with RecordStore(aside, clinic.key) as before:
        assert len(before.search("")) == 2


def test_a_backup_of_another_clinic_is_refused(clinic: Clinic, tmp_path: Path) -> None:
    other = Clinic(tmp_path / "other")
    made = other.back_up(tmp_path / "stick")
    other.store.close()
    with pytest.raises(RecordStoreError, match="other records"):
        backup.restore(made.folder, clinic.folder)
    assert len(clinic.store.search("")) == 1
    clinic.store.close()
    assert backup.found(clinic.folder, tmp_path / "stick") == []


@pytest.mark.parametrize("broken", [True, False])
def test_records_whose_keys_are_broken_or_missing_are_brought_back(
    clinic: Clinic, tmp_path: Path, broken: bool
) -> None:
    made = clinic.back_up(tmp_path / "stick")
    clinic.store.close()
    if broken:
        (clinic.folder / KEY_FILE).write_bytes(b"{")
    else:
        (clinic.folder / KEY_FILE).unlink()
    assert backup.found(clinic.folder, tmp_path / "stick") == [made]
    backup.restore(made.folder, clinic.folder)
    assert Keys(clinic.folder).unlock("Ana", "correct horse battery") == clinic.key


def test_what_is_no_backup_is_refused(clinic: Clinic, tmp_path: Path) -> None:
    made = clinic.back_up(tmp_path / "stick")
    (made.folder / database.FILE).unlink()
    with pytest.raises(RecordStoreError, match="no backup"):
        backup.restore(made.folder, tmp_path / "elsewhere")
    with pytest.raises(RecordStoreError, match="no backup"):
        backup.restore(tmp_path, tmp_path / "elsewhere")
    assert not (tmp_path / "elsewhere").exists()
    clinic.store.close()


def test_a_stick_that_is_not_there_or_is_pulled_out_is_told(
    clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(RecordStoreError, match="could not be made"):
        clinic.back_up(tmp_path / "file" / "stick")
    target = tmp_path / "stick"
    clinic.back_up(target)
    # no machine lets a stick be pulled out by a program
    monkeypatch.setattr(shutil, "copyfile", _pulled_out)
    with pytest.raises(RecordStoreError, match="could not be made"):
        clinic.back_up(target, NOW + timedelta(days=1))
    assert len(list(target.iterdir())) == 1
    with pytest.raises(RecordStoreError, match="could not be restored"):
        backup.restore(next(target.iterdir()), clinic.folder)
    assert len(clinic.store.search("")) == 1
    clinic.store.close()


def _pulled_out(*_: object) -> None:
    raise OSError(5, "Input/output error")


def test_a_copy_that_is_damaged_is_not_kept(
    clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = database.copy

    def damaging(engine: Engine, file: Path, *told: Any) -> None:
        whole(engine, file, *told)
        content = bytearray(file.read_bytes())
        content[-2000] ^= 1
        file.write_bytes(content)

    monkeypatch.setattr(database, "copy", damaging)
    with pytest.raises(RecordStoreError, match=r"not whole"):
        clinic.back_up(tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []
    clinic.store.close()


def test_days_weeks_and_months_are_kept() -> None:
    every = [Backup(Path(str(day)), NOW - timedelta(days=day)) for day in range(800)]
    gone = {each.folder for each in backup.outdated(every)}
    left = [each for each in every if each.folder not in gone]
    assert [(NOW - each.at).days for each in left[:7]] == list(range(7))
    assert 7 + 3 <= len(left) <= backup.DAILY + backup.WEEKLY + backup.MONTHLY
    assert (NOW - left[-1].at).days > 300
    assert backup.outdated(left) == []


def test_old_copies_are_thinned_when_a_new_one_is_made(clinic: Clinic, tmp_path: Path) -> None:
    for hour in range(4):
        clinic.back_up(tmp_path / "stick", NOW + timedelta(hours=hour))
    (kept,) = backup.found(clinic.folder, tmp_path / "stick")
    assert kept.at == NOW + timedelta(hours=3)
    clinic.store.close()


def test_how_old_the_last_copy_is_known_without_the_stick(clinic: Clinic, tmp_path: Path) -> None:
    stick, pocket = tmp_path / "stick", tmp_path / "pocket"
    assert backup.standing(clinic.folder, stick) == Standing(False, None)
    assert backup.standing(clinic.folder, stick).overdue(NOW)
    made = clinic.back_up(stick)
    assert made.size == sum(file.stat().st_size for file in made.folder.iterdir()) > 0
    stick.rename(pocket)
    away = backup.standing(clinic.folder, stick)
    assert away == Standing(False, NOW)
    assert not away.overdue(NOW + timedelta(hours=20))
    assert away.overdue(NOW + timedelta(hours=28))
    assert away.overdue(NOW - timedelta(hours=28)) is False
    stick.mkdir()
    assert backup.standing(clinic.folder, stick) == Standing(True, None)
    assert backup.standing(clinic.folder, pocket) == Standing(True, NOW)
    clinic.store.close()


def test_how_far_a_copy_is_is_told_and_it_can_be_stopped(clinic: Clinic, tmp_path: Path) -> None:
    for _ in range(100):
        content = os.urandom(100_000)
        photo = Picture(hashlib.sha256(content).hexdigest(), "heel.jpg")
        seen, contents = [Examination(photo)], {photo.sha256: content}
        examinations.file(clinic.store, Visit("wound", NOW), seen, Bedside(), contents, "nurse")
    stick = tmp_path / "stick"
    shares: list[float] = []
    backup.make(clinic.store, clinic.folder, clinic.key, stick, NOW, shares.append)
    assert shares == sorted(shares)
    assert len({round(share, 2) for share in shares if share < 0.5}) > 2
    assert len({round(share, 2) for share in shares if share > 0.5}) > 2
    later = NOW + timedelta(hours=1)
    for most in (3, len(shares) - 3):
        told: list[float] = []

        def enough(told: list[float] = told, most: int = most) -> bool:
            return len(told) >= most

        with pytest.raises(CancelledError):
            backup.make(clinic.store, clinic.folder, clinic.key, stick, later, told.append, enough)
        assert len(told) < len(shares)
        assert [each.at for each in backup.found(clinic.folder, stick)] == [NOW]
        assert len(list(stick.iterdir())) == 1
    clinic.store.add(MARIA, "nurse")
    assert clinic.store.faults() == []
    clinic.store.close()


def test_a_stick_that_takes_no_more_is_told(clinic: Clinic, tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, before[1]))
    try:
        with pytest.raises(RecordStoreError, match=r"could not be made \(disk I/O error\)\. The records and"):
            clinic.back_up(tmp_path / "stick")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list((tmp_path / "stick").iterdir()) == []
    clinic.back_up(tmp_path / "stick")
    clinic.store.close()
