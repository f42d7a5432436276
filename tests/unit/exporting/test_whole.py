"""Everything as one file: every version of everything, or of one patient, and nothing of others."""

import hashlib
import json
import resource
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.assessments import NOON, PLACE, assessment
from tests.unit.exporting.conftest import Clinic, agreed, jpeg
from woundapp.bedside import Bedside, Presence
from woundapp.clinic import Event, EventKind, ExportKind, Patient, Wound
from woundapp.domain import InfectionStatus
from woundapp.errors import CancelledError, ReportError
from woundapp.exporting import whole
from woundapp.interchange import assessment_json
from woundapp.measurement import Measurement, OutlinedWound, Quantity, Scale, Size, Tissue
from woundapp.records import destinations, everything, examinations
from woundapp.records.destinations import Authentication, FhirServer
from woundapp.records.examinations import Examination
from woundapp.records.forgetting import forget
from woundapp.records.patients import merge

INFECTED, NOT_INFECTED, _ = InfectionStatus
FOUND = Bedside(frozenset(("fever",)), frozenset(("odour",)), deep_tissue=Presence.ABSENT)
SAID = assessment("erythema", "slough")
SIZE = Size(Quantity(3.2, 0.1), Quantity(2.1, 0.1), Quantity(5.4, 0.3))
EDGE = ((10.5, 20.0), (110.25, 25.0), (60.0, 90.0))
MEASURED = Measurement(
    Scale((0.01, 0.0, 0.1, 0.0, 0.01, 0.2, 0.0, 0.0, 1.0), (80.0, 60.0), 0.0, 0.02, print_checked=True),
    (OutlinedWound(EDGE, SIZE, {Tissue.SLOUGH: 100}), OutlinedWound(EDGE, other=True)),
)


@pytest.fixture
def wounds(clinic: Clinic) -> list[str]:
    """One wound each of María, corrected and visited twice, and of Pedro, visited once with her photo."""
    maria, pedro = clinic.add_patient("María José Núñez"), clinic.add_patient("Pedro Soto")
    content = jpeg(5)
    review = agreed(SAID).remove(1).add("maceration", PLACE).conclude(NOT_INFECTED, "the redness is old")
    visit = clinic.file(maria, SAID, review, content, FOUND)
    clinic.file(maria, None, None)
    clinic.file(pedro, SAID, None, content)
    filed = examinations.of_visit(clinic.store, visit)
    seen = [Examination(filed.pictures[0].content, SAID, review.conclude(INFECTED), MEASURED)]
    examinations.amend(clinic.store, filed, seen, FOUND, {}, clinic.nurse, "looked again")
    clinic.store.add(Event(maria, date(2026, 3, 16), EventKind.SWAB, "from the edge"), clinic.nurse)
    patient = clinic.store.get(Patient, clinic.store.get(Wound, maria).content.patient)
    clinic.store.correct(patient, Patient("María José Núñez", "HC-0418"), clinic.nurse, "typed wrongly")
    return [maria, pedro]


def write(clinic: Clinic, target: Path, **how: Any) -> int:
    return whole.write(clinic.store, target, clinic.nurse, **how)


def read(target: Path) -> tuple[dict[str, Any], dict[str, bytes], str]:
    with ZipFile(target) as archive:
        assert archive.testzip() is None
        photos = {name: archive.read(name) for name in archive.namelist() if name.startswith("photos/")}
        return json.loads(archive.read("records.json")), photos, archive.read("README.txt").decode()


def test_every_version_of_everything_is_in_it(clinic: Clinic, wounds: list[str], tmp_path: Path) -> None:
    target = tmp_path / "all.zip"
    assert write(clinic, target) == 2
    records, photos, told = read(target)
    assert (records["about"], records["written_by"]) == ("everything", "Ana Ruiz")
    assert records["names"] == {clinic.nurse: "Ana Ruiz"}
    maria = [each for each in records["patients"] if each["name"].startswith("María")]
    assert [(each["version"], each["identifier"], each["why"]) for each in maria] == [
        (1, "HC-0417", ""),
        (2, "HC-0418", "typed wrongly"),
    ]
    assert (maria[0]["birth_date"], maria[0]["skin_type"], maria[0]["by"]) == (
        "1950-04-23",
        "IV",
        clinic.nurse,
    )
    assert {each["id"] for each in records["wounds"]} == set(wounds)
    assert len(records["visits"]) == 3
    assert records["consents"][0]["research"] is True
    (bedside,) = records["bedside"]
    assert (bedside["said"]["present"], bedside["said"]["absent"]) == (["fever"], ["odour"])
    said = records["assessments"][0]["said"]
    assert said == json.loads(json.dumps(assessment_json.said(SAID))) | {"raw_answer": SAID.raw_answer}
    first, last = records["reviews"]
    assert (first["said"]["status"], last["said"]["status"], last["why"]) == (
        "not_infected",
        "infected",
        "looked again",
    )
    assert first["photo"] == records["pictures"][0]["photo"]
    (measured,) = records["measurements"]
    own, other = measured["said"]["wounds"]
    assert (measured["photo"], len(measured["said"]["scale"]["homography"])) == (first["photo"], 9)
    assert own["points"] == [list(point) for point in EDGE]
    assert own["size"]["area"] == {"value": 5.4, "uncertainty": 0.3}
    assert own["tissue"] == {"slough": 100}
    assert (own["other"], other["other"], other["size"], other["tissue"]) == (False, True, None, None)
    (event,) = records["events"]
    assert (event["wound"], event["on"], event["kind"], event["note"]) == (
        wounds[0],
        "2026-03-16",
        "swab",
        "from the edge",
    )
    assert first["said"]["reason"] == "the redness is old"
    assert [mark["judgement"] for mark in first["said"]["marks"]] == ["agreed", "removed", "added"]
    assert first["said"]["marks"][2] == {
        "judgement": "added",
        "sign": "maceration",
        "region": list(PLACE.as_tuple()),
    }
    for picture in records["pictures"]:
        assert hashlib.sha256(photos[picture["file"]]).hexdigest() == picture["photo"]
        assert picture["file"].endswith(".jpg")
    assert {picture["file"] for picture in records["pictures"]} == set(photos)
    for name in records:
        assert name in told or name in ("program", "written_at", "written_by", "about")
    assert "folded" not in json.dumps(records)


def test_the_copy_of_one_patient_holds_nothing_of_another(
    clinic: Clinic, wounds: list[str], tmp_path: Path
) -> None:
    patient = clinic.store.get(Wound, wounds[0]).content.patient
    target = tmp_path / "maria.zip"
    assert write(clinic, target, patient=patient) == 2
    records, _, _ = read(target)
    assert len(records["events"]) == len(records["measurements"]) == 1
    assert "Pedro" not in json.dumps(records, ensure_ascii=False)
    assert records["about"] == "one patient"
    assert {each["id"] for each in records["patients"]} == {patient}
    assert [each["id"] for each in records["wounds"]] == [wounds[0]]
    assert len(records["visits"]) == 2
    assert len(records["assessments"]) == 1
    assert records["names"] == {clinic.nurse: "Ana Ruiz"}
    assert "users" not in records


def test_what_was_merged_is_in_the_copy_of_who_stays(
    clinic: Clinic, wounds: list[str], tmp_path: Path
) -> None:
    stays, double = (
        clinic.store.get(Patient, clinic.store.get(Wound, wound).content.patient) for wound in wounds
    )
    merge(clinic.store, stays, double, clinic.nurse)
    write(clinic, tmp_path / "one.zip", patient=stays.id)
    records, _, _ = read(tmp_path / "one.zip")
    assert {each["id"] for each in records["patients"]} == {stays.id, double.id}
    assert len(records["visits"]) == 3


def test_it_is_noted_in_the_records_and_in_the_next_one(
    clinic: Clinic, wounds: list[str], tmp_path: Path
) -> None:
    patient = clinic.store.get(Wound, wounds[0]).content.patient
    write(clinic, tmp_path / "all.zip")
    write(clinic, tmp_path / "one.zip", patient=patient)
    write(clinic, tmp_path / "again.zip")
    records, _, _ = read(tmp_path / "again.zip")
    noted = [(each["kind"], each["patient"], each["count"]) for each in records["exports"]]
    assert noted == [(ExportKind.EVERYTHING, "", 2), (ExportKind.EVERYTHING, patient, 2)]
    assert clinic.store.faults() == []
    forget(clinic.store, patient, clinic.nurse)
    write(clinic, tmp_path / "later.zip")
    assert patient not in json.dumps(read(tmp_path / "later.zip")[0])


def test_empty_records_can_be_exported(clinic: Clinic, tmp_path: Path) -> None:
    assert write(clinic, tmp_path / "empty.zip") == 0
    records, photos, _ = read(tmp_path / "empty.zip")
    assert [user["name"] for user in records["users"]] == ["Ana Ruiz"]
    assert photos == {}
    assert records["written_at"] > f"{NOON:%Y}"


def test_progress_and_a_stop_that_leaves_what_was_there(
    clinic: Clinic, wounds: list[str], tmp_path: Path
) -> None:
    target = tmp_path / "all.zip"
    target.write_bytes(b"the one before")
    told: list[tuple[int, int]] = []

    def note(done: int, total: int) -> None:
        told.append((done, total))

    write(clinic, tmp_path / "first.zip", on_progress=note)
    total = told[0][1]
    assert told == [(done, total) for done in range(1, total + 1)]
    told.clear()
    with pytest.raises(CancelledError):
        write(clinic, target, on_progress=note, cancelled=lambda: len(told) == 5)
    assert len(told) == 5
    assert target.read_bytes() == b"the one before"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["all.zip", "first.zip", "records"]
    with everything.opened(clinic.store) as found:
        assert len([table for table, _ in found.versions() if table == "export"]) == 1


def test_a_full_disk_and_a_folder_that_is_not_there_are_told(
    clinic: Clinic, wounds: list[str], tmp_path: Path
) -> None:
    with pytest.raises(ReportError, match=r"could not be written \(No such file or directory\)"):
        write(clinic, tmp_path / "stick" / "all.zip")
    place = tmp_path / "place"
    place.mkdir()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    try:
        with pytest.raises(ReportError, match=r"could not be written \(File too large\)"):
            write(clinic, place / "all.zip")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(place.iterdir()) == []


def test_where_visits_are_sent_to_is_in_it_without_the_password(clinic: Clinic, tmp_path: Path) -> None:
    server = FhirServer("Hospital", "https://fhir.example/r4", Authentication.BASIC, "clinic")
    destinations.set_up(clinic.store, server, clinic.nurse, "planted password")
    clinic.add_patient()
    (patient,) = clinic.store.search("")
    write(clinic, tmp_path / "all.zip")
    write(clinic, tmp_path / "one.zip", patient=patient.id)
    records, _, told = read(tmp_path / "all.zip")
    (entry,) = records["destinations"]
    assert (entry["kind"], entry["active"], entry["said"]["name"]) == ("fhir_server", True, "Hospital")
    assert "planted" not in json.dumps(records)
    assert "\ndestinations " in told
    assert "destinations" not in read(tmp_path / "one.zip")[0]
