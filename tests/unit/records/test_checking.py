"""Records that are looked at: all of them, and nothing is written into them."""

import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from tests.unit.records.conftest import KEY, Opened
from woundapp.bedside import Bedside
from woundapp.clinic import Export, ExportKind, Patient, Visit
from woundapp.domain import Assessment
from woundapp.errors import RecordStoreError
from woundapp.records import checking, database, examinations
from woundapp.records.examinations import Examination, Picture

CONTENT = b"\xff\xd8\xff\xe0 the bytes of a photo " * 40
PICTURE = Picture(hashlib.sha256(CONTENT).hexdigest(), "heel.jpg")


@pytest.fixture
def filled(opened: Opened, assessment: Assessment) -> Opened:
    """Records with something in them, open."""
    for number in range(5):
        opened.store.add(Patient(f"Patient {number}"), opened.nurse)
    opened.store.add(Export(ExportKind.LABELLED_SET, count=7), opened.nurse)
    visit = Visit("wound", datetime(2026, 3, 14, 8, 30, tzinfo=UTC))
    seen = [Examination(PICTURE, assessment)]
    examinations.file(opened.store, visit, seen, Bedside(), {PICTURE.sha256: CONTENT}, opened.nurse)
    return opened


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def damage(folder: Path, place: int) -> None:
    content = bytearray((folder / database.FILE).read_bytes())
    content[place] ^= 1
    (folder / database.FILE).write_bytes(content)


def behind_the_back(folder: Path, change: str) -> None:
    """Change the file without the program, as somebody can who has the key."""
    dbapi: Any = sqlcipher3.dbapi2
    raw = dbapi.connect(folder / database.FILE, isolation_level=None)
    raw.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    raw.execute(change)
    raw.close()


def test_all_is_looked_at_and_nothing_is_written(filled: Opened) -> None:
    filled.store.close()
    before, shares = files(filled.folder), list[float]()
    found = checking.examine(filled.folder, KEY, shares.append, at_rest=True)
    assert found.faults == ()
    assert found.pages * 4096 == len(before[database.FILE])
    assert {table: count for table, count in found.rows.items() if count} == {
        "user": 1, "patient": 5, "visit": 1, "picture": 1, "assessment": 1, "export": 1, "audit": 10,
        "photo": 1,
    }  # fmt: skip
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
    assert files(filled.folder) == before


def test_what_another_program_has_just_written_is_seen(filled: Opened) -> None:
    found = checking.examine(filled.folder, KEY, at_rest=False)
    filled.store.add(Patient("later"), filled.nurse)
    again = checking.examine(filled.folder, KEY, at_rest=False)
    assert again.faults == ()
    assert again.rows["patient"] == found.rows["patient"] + 1


def test_what_a_crash_left_is_counted_and_left_as_it_is(filled: Opened, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in (database.FILE, f"{database.FILE}-wal"):
        shutil.copyfile(filled.folder / name, crashed / name)
    before = files(crashed)
    assert before[f"{database.FILE}-wal"]
    found = checking.examine(crashed, KEY, at_rest=False)
    assert (found.faults, found.rows["patient"]) == ((), 5)
    after = files(crashed)
    assert {name: after[name] for name in before} == before


@pytest.mark.parametrize("place", [100, 40_000, -2000])
def test_a_damaged_page_is_told_and_the_file_left_as_it_is(filled: Opened, place: int) -> None:
    filled.store.close()
    damage(filled.folder, place)
    before = files(filled.folder)
    found = checking.examine(filled.folder, KEY, at_rest=True)
    assert found.faults == ("One page of the file is damaged. Bring the records back from a backup.",)
    assert files(filled.folder) == before


def test_a_file_that_was_cut_short_is_told(filled: Opened) -> None:
    filled.store.close()
    file = filled.folder / database.FILE
    file.write_bytes(file.read_bytes()[: 20 * 4096])
    with pytest.raises(RecordStoreError, match="damaged"):
        checking.examine(filled.folder, KEY, at_rest=True)
    file.write_bytes(file.read_bytes()[:-100])
    (fault,) = checking.examine(filled.folder, KEY, at_rest=True).faults
    assert "damaged" in fault


@pytest.mark.parametrize(
    ("form", "told"), [("'r9999'", "A newer version of woundapp"), ("NULL", "An older version of woundapp")]
)
def test_records_in_another_form_are_told(filled: Opened, form: str, told: str) -> None:
    filled.store.close()
    behind_the_back(
        filled.folder,
        "DELETE FROM alembic_version"
        if form == "NULL"
        else f"UPDATE alembic_version SET version_num = {form}",
    )
    with pytest.raises(RecordStoreError, match=told):
        checking.examine(filled.folder, KEY, at_rest=True)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            "UPDATE patient SET sex = 'x' WHERE row = 3",
            "A row of patient holds what this program never writes",
        ),
        ("UPDATE assessment SET at = 'noon'", "A row of assessment holds what this program never writes"),
        ("UPDATE audit SET at = 'noon' WHERE number = 5", "cannot be read from line 5 on"),
        ("UPDATE photo SET content = x'00'", f"Photo {PICTURE.sha256[:12]} was changed."),
    ],
)
def test_values_that_cannot_be_are_told(filled: Opened, change: str, told: str) -> None:
    filled.store.close()
    behind_the_back(filled.folder, change)
    faults = checking.examine(filled.folder, KEY, at_rest=True).faults
    assert any(told in fault for fault in faults)
    assert len(faults) == 1


def test_whether_another_program_has_them_open_is_known(filled: Opened) -> None:
    file = filled.folder / database.FILE
    assert database.in_use(file, KEY)
    filled.store.add(Patient("still works"), filled.nurse)
    filled.store.close()
    assert not database.in_use(file, KEY)
    damage(filled.folder, 100)
    before = files(filled.folder)
    assert not database.in_use(file, KEY)
    assert files(filled.folder) == before
