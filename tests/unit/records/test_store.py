"""The records: what is written comes back, in all its versions, and nothing lies in clear."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.exc import IntegrityError

from tests.benchmarks import records_kill
from tests.unit.records.conftest import KEY, Opened
from woundapp.bedside import Bedside
from woundapp.clinic import Aetiology, Consent, Patient, Sex, Side, SkinType, User, Visit, Wound
from woundapp.domain import Assessment
from woundapp.errors import RecordStoreError
from woundapp.records import database, examinations
from woundapp.records.examinations import Examination, Picture
from woundapp.records.searching import folded
from woundapp.records.store import RecordStore
from woundapp.records.tables import Base

MARIA = Patient("María José Núñez", "HC-0417", date(1950, 3, 4), Sex.FEMALE, SkinType.IV, "penicillin")
CONTENT = b"\xff\xd8\xff\xe0 the bytes of a photo " * 40
PICTURE = Picture(hashlib.sha256(CONTENT).hexdigest(), "heel.jpg")


def test_a_patient_with_all_that_belongs_to_her_comes_back(opened: Opened, assessment: Assessment) -> None:
    store, nurse = opened.store, opened.nurse
    patient = store.add(MARIA, nurse)
    wound = store.add(Wound(patient, "heel", Side.LEFT, Aetiology.DIABETIC, date(2026, 1, 2)), nurse)
    visit = Visit(wound, datetime(2026, 3, 14, 8, 30, tzinfo=UTC), "smells")
    consent = Consent(patient, date(2026, 3, 14), treatment=True, research=True)
    store.add(consent, nurse)
    examined = [Examination(PICTURE, assessment)]
    examinations.file(store, visit, examined, Bedside(), {PICTURE.sha256: CONTENT}, nurse)
    store.close()
    with RecordStore(opened.folder, KEY) as again:
        assert [kept.content for kept in again.search("maria")] == [MARIA]
        (found,) = again.wounds(patient)
        assert (found.content.side, found.content.aetiology) == (Side.LEFT, Aetiology.DIABETIC)
        (seen,) = again.visits(wound)
        assert seen.content.note == "smells"
        filed = examinations.of_visit(again, seen.id)
        assert filed.assessment
        assert filed.assessment.content == assessment
        assert filed.assessment.by == nurse
        assert examinations.photo(again, PICTURE.sha256) == CONTENT
        assert again.consents(patient)[-1].content == consent
        assert [user.content.name for user in again.users()] == ["Ana Ruiz"]
        assert again.faults() == []


def test_nothing_of_it_lies_in_clear(opened: Opened, assessment: Assessment) -> None:
    patient = opened.store.add(MARIA, opened.nurse)
    wound = opened.store.add(Wound(patient, "planted location"), opened.nurse)
    visit = Visit(wound, datetime.now(UTC), "planted note")
    seen = [Examination(PICTURE, assessment)]
    examinations.file(opened.store, visit, seen, Bedside(), {PICTURE.sha256: CONTENT}, opened.nurse)
    written = b"".join(file.read_bytes() for file in opened.folder.iterdir())
    assert len(written) > 10_000
    for planted in ("María", "Núñez", "HC-0417", "nunez", "planted", "penicillin", "a red rim", "Ana Ruiz"):
        assert planted.encode() not in written
    assert CONTENT[:16] not in written
    assert b"SQLite format" not in written


def test_a_correction_is_another_version(opened: Opened) -> None:
    first = opened.store.get(Patient, opened.store.add(MARIA, opened.nurse))
    corrected = opened.store.correct(
        first, replace(MARIA, identifier="HC-0471"), opened.nurse, "typing error"
    )
    assert (corrected.version, corrected.why, corrected.content.identifier) == (2, "typing error", "HC-0471")
    history = opened.store.history(Patient, first.id)
    assert [kept.content.identifier for kept in history] == ["HC-0417", "HC-0471"]
    assert history[0].at < history[1].at
    assert opened.store.search("0417") == ()
    assert opened.store.search("0471") == (corrected,)


def test_two_who_correct_the_same_do_not_overwrite_each_other(opened: Opened) -> None:
    first = opened.store.get(Patient, opened.store.add(MARIA, opened.nurse))
    opened.store.correct(first, replace(MARIA, allergies="none"), opened.nurse, "asked again")
    with pytest.raises(RecordStoreError, match="Somebody else has changed this"):
        opened.store.correct(first, replace(MARIA, allergies="latex"), opened.nurse, "asked again")
    assert opened.store.get(Patient, first.id).content.allergies == "none"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nunez", True),
        ("NUÑ mar", True),
        ("josé nuñez maría", True),
        ("0417", True),
        ("hc-04", True),
        ("1950-03", True),
        ("nez", False),
        ("nunez pedro", False),
        ("100%", False),
        ("_", False),
        ("", True),
    ],
)
def test_a_search_minds_neither_accents_nor_order(opened: Opened, typed: str, found: bool) -> None:
    opened.store.add(MARIA, opened.nurse)
    assert bool(opened.store.search(typed)) is found


@pytest.mark.parametrize("name", ["王小明", "Ольга Ивановна", "محمد علي", "Ελένη", "Nguyễn Thị Hoa", "İpek"])
def test_names_of_any_script_are_found(opened: Opened, name: str) -> None:
    opened.store.add(Patient(name), opened.nurse)
    (kept,) = opened.store.search(name.rsplit(maxsplit=1)[-1].lower())
    assert kept.content.name == name
    assert folded(name).split()


def test_what_is_not_there_is_told(opened: Opened) -> None:
    with pytest.raises(RecordStoreError, match="not in the records"):
        opened.store.get(Patient, "no such id")
    with pytest.raises(RecordStoreError, match="not in the records"):
        examinations.photo(opened.store, "no such photo")


def test_a_wrong_key_opens_nothing_and_harms_nothing(opened: Opened) -> None:
    opened.store.add(MARIA, opened.nurse)
    opened.store.close()
    before = (opened.folder / database.FILE).read_bytes()
    with pytest.raises(RecordStoreError, match="its key is another one"):
        RecordStore(opened.folder, bytes(32))
    assert (opened.folder / database.FILE).read_bytes() == before


def test_records_of_a_newer_program_are_refused_unharmed(opened: Opened) -> None:
    raw = _raw(opened)
    raw.execute("UPDATE alembic_version SET version_num = 'r9999'")
    raw.close()
    before = (opened.folder / database.FILE).read_bytes()
    with pytest.raises(RecordStoreError, match="newer version of woundapp"):
        RecordStore(opened.folder, KEY)
    assert (opened.folder / database.FILE).read_bytes() == before


def test_the_migrations_make_what_the_tables_say(opened: Opened) -> None:
    with opened.store._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, Base.metadata) == []


@pytest.mark.parametrize(
    "change", ["UPDATE patient SET name = 'x'", "DELETE FROM patient", "DELETE FROM audit"]
)
def test_no_row_can_be_changed_or_taken_away(opened: Opened, change: str) -> None:
    opened.store.add(MARIA, opened.nurse)
    with opened.store._engine.begin() as connection, pytest.raises(IntegrityError, match="never changed"):
        connection.exec_driver_sql(change)
    assert opened.store.faults() == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("UPDATE patient SET allergies = 'none'", "was changed"),
        ("DELETE FROM patient", "is missing"),
        ("DELETE FROM audit WHERE number = 2", "goes from line 1 to line 3"),
        ("UPDATE audit SET number = -number", "does not follow"),
        ("UPDATE audit SET by = 'x' WHERE number = 1", "does not follow"),
        (
            "INSERT INTO patient SELECT 99, 'new', 1, at, by, why, name, identifier, birth_date, sex, "
            "skin_type, allergies, diabetes, immunosuppression, antibiotics, merged_into, folded "
            "FROM patient",
            "is in no line",
        ),
    ],
)
def test_what_is_done_behind_the_programs_back_shows(opened: Opened, change: str, told: str) -> None:
    patient = opened.store.add(MARIA, opened.nurse)
    opened.store.add(Wound(patient, "heel"), opened.nurse)
    raw = _raw(opened)
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    if change.startswith("INSERT"):
        columns = "row, id, version, at, by, why, name, identifier, birth_date, sex, skin_type, allergies, "
        columns += "diabetes, immunosuppression, antibiotics, merged_into, folded"
        change = change.replace("INSERT INTO patient", f"INSERT INTO patient ({columns})")
    raw.execute(change)
    raw.close()
    with RecordStore(opened.folder, KEY) as again:
        assert any(told in fault for fault in again.faults())


def test_one_changed_byte_is_noticed(opened: Opened) -> None:
    for number in range(30):
        opened.store.add(replace(MARIA, identifier=str(number)), opened.nurse)
    opened.store.close()
    file = opened.folder / database.FILE
    content = bytearray(file.read_bytes())
    content[-2000] ^= 1
    file.write_bytes(content)
    with RecordStore(opened.folder, KEY) as again:
        assert "damaged" in again.faults()[0]


def test_a_full_disk_is_told_and_what_was_saved_is_there(opened: Opened) -> None:
    opened.store.add(MARIA, opened.nurse)
    with opened.store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(RecordStoreError, match="disk is full"):
        for number in range(1000):
            opened.store.add(replace(MARIA, name=f"Patient {number}" * 50), opened.nurse)
    assert opened.store.search("maria")
    assert opened.store.faults() == []


def test_two_programs_take_turns_and_a_long_wait_is_told(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    with RecordStore(opened.folder, KEY) as other:
        opened.store.add(MARIA, opened.nurse)
        assert other.search("maria")
        raw = _raw(opened)
        raw.execute("BEGIN IMMEDIATE")
        assert other.search("maria")
        with pytest.raises(RecordStoreError, match="Another program is writing"):
            other.add(MARIA, opened.nurse)
        raw.execute("ROLLBACK")
        raw.close()
        other.add(MARIA, opened.nurse)
        assert other.faults() == []


def test_a_kill_in_the_midst_of_saving_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    found = records_kill.measure(tmp_path, kills=5)
    assert found["told"] > 5
    assert found["in_the_midst_of_a_save"] > 0
    names = ("lost", "lost_in_the_end", "damaged", "faults_of_the_audit_trail", "halves")
    assert {name: found[name] for name in names} == dict.fromkeys(names, 0)


def test_a_visit_without_a_time_zone_is_refused(opened: Opened) -> None:
    with pytest.raises(Exception, match="without a time zone"):
        opened.store.add(Visit("wound", datetime(2026, 3, 14, 8, 30)), opened.nurse)
    assert opened.store.visits("wound") == ()


def test_somebody_who_left_stays_known(opened: Opened) -> None:
    ana = opened.store.get(User, opened.nurse)
    opened.store.correct(ana, replace(ana.content, active=False), opened.nurse, "left")
    (known,) = opened.store.users()
    assert not known.content.active


def _raw(opened: Opened) -> Any:
    """The file without the program, opened by somebody who has the key."""
    dbapi: Any = sqlcipher3.dbapi2
    raw = dbapi.connect(opened.folder / database.FILE, isolation_level=None)
    raw.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    return raw
