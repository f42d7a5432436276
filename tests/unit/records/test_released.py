"""Records of every released form: opened, migrated, and all of them found."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData
from sqlalchemy.orm import Mapped, mapped_column

from tests.data.records import make
from woundapp.clinic import Patient
from woundapp.records import audit, database
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore
from woundapp.records.tables import Base

RELEASED = sorted(folder for folder in make.HERE.iterdir() if (folder / make.EXPECTED).is_file())


@pytest.mark.parametrize("released", RELEASED, ids=lambda folder: folder.name)
def test_all_that_a_released_version_wrote_is_found(released: Path, tmp_path: Path) -> None:
    expected = json.loads((released / make.EXPECTED).read_text(encoding="utf-8"))
    user, passphrase, code = (expected.pop(name) for name in ("user", "passphrase", "recovery_code"))
    records = shutil.copytree(released, tmp_path / "records")
    key = Keys(records).unlock(user, passphrase)
    assert Keys(records).unlock_by_code(code) == key
    with RecordStore(records, key) as store:
        assert store.faults() == []
        _check_holds(make.found(store), expected, released.name)
        store.add(Patient("a later one"), store.users()[0].id)
        assert store.faults() == []


class _Before(Base):
    metadata = MetaData()
    __tablename__ = "before"
    name: Mapped[str] = mapped_column(primary_key=True)


class _Later(Base):
    metadata = MetaData()
    __tablename__ = "later"
    name: Mapped[str] = mapped_column(primary_key=True)
    more: Mapped[str | None]


def test_a_column_that_is_added_leaves_the_digests_of_older_rows_as_they_were() -> None:
    before = audit.digest(_Before(name="x"))
    assert audit.digest(_Later(name="x")) == before
    assert audit.digest(_Later(name="x", more="")) != before


def test_there_are_records_in_the_form_of_today() -> None:
    assert database.newest_form() in {folder.name for folder in RELEASED}


def test_what_is_missing_or_otherwise_is_noticed() -> None:
    _check_holds({"a": [1, {"b": 2, "new": 3}]}, {"a": [1, {"b": 2}]}, "")
    for found in ({"a": [1]}, {"a": [1, {"b": 3}]}, {"a": [1, {}]}, {}):
        with pytest.raises(AssertionError):
            _check_holds(found, {"a": [1, {"b": 2}]}, "")


def _check_holds(found: Any, expected: Any, place: str) -> None:
    """All that is expected must be there; a later form may hold more of each thing."""
    if isinstance(expected, dict):
        for name, value in expected.items():
            assert name in found, f"{place}/{name}"
            _check_holds(found[name], value, f"{place}/{name}")
    elif isinstance(expected, list):
        assert len(found) == len(expected), place
        for number, value in enumerate(expected):
            _check_holds(found[number], value, f"{place}/{number}")
    else:
        assert found == expected, place
