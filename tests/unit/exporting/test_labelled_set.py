"""A labelled set: read by the program that trains and measures, and nobody can be told from it."""

import hashlib
import json
import re
import resource
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from tests.assessments import PLACE, assessment
from tests.unit.exporting.conftest import HEIGHT, WIDTH, Clinic, agreed, jpeg
from woundapp.bedside import Bedside
from woundapp.clinic import Consent, ExportKind, Patient, Wound
from woundapp.domain import ImageRegion, InfectionStatus
from woundapp.errors import CancelledError, ReportError
from woundapp.evaluation import cohort
from woundapp.exporting import labelled_set
from woundapp.exporting.labelled_set import Written
from woundapp.imaging import photo as photos
from woundapp.records import everything, examinations
from woundapp.records.examinations import Examination, Picture
from woundapp.records.patients import merge
from woundapp.review import Review

INFECTED, NOT_INFECTED, INDETERMINATE = InfectionStatus

PLANTED = (
    "Núñez", "Nunez", "María", "Maria", "HC-0417", "1950-", "2026-", "2026:", "2025-", "Ana Ruiz", "heel",
    "bedside", "latex", "smells", "Exif", "First the bed", "a red rim",
)  # fmt: skip
"""What says, or could say, whose a photo is or when and where it was taken."""


def write(clinic: Clinic, place: Path, **how: Any) -> Written:
    return labelled_set.write(clinic.store, place, clinic.nurse, **how)


def raw(written: Written) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (written.folder / "records.jsonl").read_text().splitlines()]


def test_it_is_read_as_a_cohort_with_her_signs_where_she_sees_them(clinic: Clinic, tmp_path: Path) -> None:
    said = assessment("erythema", "slough", "swelling", "necrosis", "pain")
    review = (
        Review.of(said.findings).agree(0).move(1, ImageRegion(-5, 30, 90, 500)).remove(2).doubt(3).agree(4)
    )
    review = review.add("maceration", ImageRegion(1, 2, 30, 40)).conclude(NOT_INFECTED, "the redness is old")
    clinic.file(clinic.add_patient(), said, review)
    written = write(clinic, tmp_path)
    assert (written.photos, written.with_writing, written.unreadable) == (1, 0, 0)
    (record,) = cohort.read(written.folder).records
    assert record.label == "not_infected"
    assert record.signs
    assert {sign.sign: sign.region for sign in record.signs} == {
        "erythema": PLACE.as_tuple(),
        "slough": (0, 30, 90, HEIGHT),
        "maceration": (1, 2, 30, 40),
    }
    assert (record.skin_tone, record.wound_type) == ("Fitzpatrick IV", "diabetic")
    assert record.split == "train"


def test_nobody_can_be_told_from_it(clinic: Clinic, tmp_path: Path) -> None:
    said = assessment("erythema")
    for name in ("María José Núñez", "Maria Nunez"):
        clinic.file(clinic.add_patient(name), said, agreed(said))
    written = write(clinic, tmp_path)
    every = sorted(file for file in written.folder.rglob("*") if file.is_file())
    assert len(every) == 3
    ids = {kept.id for kept in clinic.store.search("")} | {clinic.nurse}
    kept = {record["sha256"] for record in raw(written)}
    with everything.opened(clinic.store) as found:
        originals = {sha256 for sha256, _ in found.photos()}
    assert not kept & originals
    for file in every:
        content = file.read_bytes() + str(file.relative_to(tmp_path)).encode()
        for planted in (*PLANTED, *ids, *originals):
            for form in (planted, planted.lower(), planted.upper()):
                assert form.encode() not in content, (planted, file)
                assert form.encode("utf-16-le") not in content
    for file in every[1:] if every[0].suffix == ".jsonl" else every[:-1]:
        with Image.open(file) as image:
            assert dict(image.getexif()) == {}
            assert not {"exif", "comment", "icc_profile", "xmp"} & set(image.info)
        # Of a JPEG file's parts only those that the picture itself needs are there.
        assert (
            set(re.findall(rb"\xff([\xe1-\xef\xfe])", file.read_bytes().partition(b"\xff\xda")[0])) == set()
        )


def test_a_photo_is_upright_and_its_picture_is_kept(clinic: Clinic, tmp_path: Path) -> None:
    said, content = assessment("erythema"), jpeg(7, turned=True)
    clinic.file(clinic.add_patient(), said, agreed(said), content)
    written = write(clinic, tmp_path)
    before, after = photos.decode(content, ""), photos.load(next((written.folder / "photos").iterdir()))
    assert (after.width, after.height) == (WIDTH, HEIGHT)
    difference = np.abs(before.pixels.astype(int) - after.pixels.astype(int))
    assert difference.mean() < 3


def test_only_reviewed_photos_of_those_who_allow_research_are_in_it(clinic: Clinic, tmp_path: Path) -> None:
    said = assessment("erythema")
    yes, no, never, withdrawn = (
        clinic.add_patient(research=research) for research in (True, False, None, True)
    )
    patient = clinic.store.get(Wound, withdrawn).content.patient
    clinic.store.add(Consent(patient, date(2026, 3, 2), treatment=True), clinic.nurse)
    for wound in (no, never, withdrawn):
        clinic.file(wound, said, agreed(said))
    with pytest.raises(ReportError, match="nothing to export"):
        write(clinic, tmp_path / "none")
    clinic.file(yes, said, agreed(said, INDETERMINATE))
    clinic.file(yes, said, Review.of(said.findings).agree(0))
    clinic.file(yes, said, None)
    clinic.file(yes, said, agreed(said))
    assert len(raw(write(clinic, tmp_path))) == 1


def test_signs_are_known_only_where_she_spoke_of_each(clinic: Clinic, tmp_path: Path) -> None:
    said, wound = assessment("erythema", "slough"), clinic.add_patient()
    clinic.file(wound, said, Review.of(said.findings).agree(0).conclude(INFECTED))
    clinic.file(wound, assessment(), Review(()).conclude(INFECTED))
    assert [record["signs"] for record in raw(write(clinic, tmp_path))] == [None, None]


def test_without_a_model_and_without_a_place(clinic: Clinic, tmp_path: Path) -> None:
    alone = Review(()).add("slough", PLACE).conclude(NOT_INFECTED)
    wound = clinic.add_patient()
    patient = clinic.store.get(Patient, clinic.store.get(Wound, wound).content.patient)
    clinic.store.correct(patient, Patient("María", skin_type=None), clinic.nurse, "not hers")
    clinic.file(wound, None, alone)
    (record,) = raw(write(clinic, tmp_path))
    assert record["signs"] == [{"sign": "slough", "region": list(PLACE.as_tuple())}]
    assert record["skin_tone"] is None


def test_a_photo_counts_once_as_it_was_reviewed_last(clinic: Clinic, tmp_path: Path) -> None:
    said, wound, content = assessment("erythema"), clinic.add_patient(), jpeg(3)
    clinic.file(wound, said, agreed(said), content)
    visit = clinic.file(wound, said, agreed(said, NOT_INFECTED), content)
    filed = examinations.of_visit(clinic.store, visit)
    doubted = agreed(said, NOT_INFECTED).doubt(0)
    seen = [Examination(filed.pictures[0].content, said, doubted)]
    examinations.amend(clinic.store, filed, seen, Bedside(), {}, clinic.nurse, "looked again")
    (record,) = raw(write(clinic, tmp_path))
    assert (record["label"], record["signs"]) == ("not_infected", [])


def test_each_photo_of_a_visit_has_its_own_label(clinic: Clinic, tmp_path: Path) -> None:
    said, (first, second, third) = assessment("erythema"), (jpeg(seed) for seed in range(3, 6))
    filed = examinations.of_visit(
        clinic.store, clinic.file(clinic.add_patient(), said, agreed(said, NOT_INFECTED), first)
    )
    pictures = [Picture(hashlib.sha256(content).hexdigest(), "more.jpg") for content in (second, third)]
    seen = [
        Examination(pictures[0], None, Review(()).add("slough", PLACE).conclude(INFECTED)),
        Examination(pictures[1], said),
    ]
    contents = {pictures[0].sha256: second, pictures[1].sha256: third}
    examinations.amend(clinic.store, filed, seen, Bedside(), contents, clinic.nurse, "more photos")
    records = raw(write(clinic, tmp_path))
    labels = {record["label"]: [sign["sign"] for sign in record["signs"]] for record in records}
    assert labels == {"not_infected": ["erythema"], "infected": ["slough"]}
    assert len(records) == 2


def test_a_photo_of_several_wounds_is_left_out(clinic: Clinic, tmp_path: Path) -> None:
    said, heel, content = assessment("erythema"), clinic.add_patient(), jpeg(3)
    patient = clinic.store.get(Wound, heel).content.patient
    toe = clinic.store.add(Wound(patient, "big toe"), clinic.nurse)
    clinic.file(heel, said, agreed(said), content)
    other = clinic.file(toe, said, None, content)
    with pytest.raises(ReportError, match="nothing to export"):
        write(clinic, tmp_path / "none")
    # It was never of the toe: that visit is of the heel, too.
    visit = examinations.of_visit(clinic.store, other).visit
    clinic.store.correct(visit, replace(visit.content, wound=heel), clinic.nurse, "the wrong wound")
    assert len(raw(write(clinic, tmp_path))) == 1


def test_a_patients_photos_are_in_one_split_under_an_id_of_this_set(clinic: Clinic, tmp_path: Path) -> None:
    said = assessment("erythema")
    wounds = [clinic.add_patient(f"Patient {number}") for number in range(20)]
    for wound in (*wounds, *wounds[:5]):
        clinic.file(wound, said, agreed(said))
    stays, double = (
        clinic.store.get(Patient, clinic.store.get(Wound, wound).content.patient) for wound in wounds[:2]
    )
    merge(clinic.store, stays, double, clinic.nurse)
    first, second = (write(clinic, tmp_path) for _ in range(2))
    assert first.folder.name == "woundapp-labelled-set"
    assert second.folder.name == "woundapp-labelled-set-2"
    splits = [{record["group"]: record["split"] for record in raw(written)} for written in (first, second)]
    assert not set(splits[0]) & set(splits[1])
    for found in splits:
        assert sorted(found.values()).count("train") == 17
        assert {"validation", "test"} <= set(found.values())
    assert len({(record["group"], record["split"]) for record in raw(first)}) == 19
    cohort.refuse_leaks(cohort.read(first.folder))
    orders = [[record["group"] for record in raw(written)] for written in (first, second)]
    assert [record["file"] for record in raw(first)] == [f"photos/{n:06}.jpg" for n in range(1, 26)]
    assert orders[0] != orders[1]


def test_stage_2_learns_from_it_as_it_is(clinic: Clinic, tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="needs the extra `training`")
    from woundapp.training import config, examples  # noqa: PLC0415 - of the extra

    said = assessment("erythema")
    for name in ("María", "Pedro"):
        clinic.file(clinic.add_patient(name), said, agreed(said))
    found = examples.read(write(clinic, tmp_path).folder)
    demo = config.load(Path("demo"))
    for split in ("train", "validation"):
        (row,) = examples.labelled(found, split, demo)
        assert row["label"] == "infected"
        assert tuple(row["size"]) == (WIDTH, HEIGHT)
        assert row["signs"] == [{"sign": "erythema", "region": list(PLACE.as_tuple()), "mask": None}]


def test_writing_in_a_photo_keeps_it_out_unless_it_is_asked_for(clinic: Clinic, tmp_path: Path) -> None:
    said, wound = assessment("erythema"), clinic.add_patient()
    pixels = np.full((480, 640, 3), 150, np.uint8)
    cv2.putText(pixels, "MARIA NUNEZ", (60, 240), cv2.FONT_HERSHEY_SIMPLEX, 2.0, (20, 20, 20), 5)
    clinic.file(wound, said, agreed(said), cv2.imencode(".png", pixels)[1].tobytes())
    with pytest.raises(ReportError, match="something is written"):
        write(clinic, tmp_path)
    clinic.file(wound, said, agreed(said))
    left_out = write(clinic, tmp_path)
    assert (left_out.photos, left_out.with_writing) == (1, 1)
    assert write(clinic, tmp_path, with_writing=True).photos == 2


def test_a_photo_that_cannot_be_decoded_is_left_out(clinic: Clinic, tmp_path: Path) -> None:
    said, wound = assessment("erythema"), clinic.add_patient()
    for content in (None, b"no photo at all"):
        clinic.file(wound, said, agreed(said), content)
    written = write(clinic, tmp_path)
    assert (written.photos, written.unreadable) == (1, 1)


def test_it_is_noted_in_the_records(clinic: Clinic, tmp_path: Path) -> None:
    said = assessment("erythema")
    clinic.file(clinic.add_patient(), said, agreed(said))
    write(clinic, tmp_path)
    with everything.opened(clinic.store) as found:
        (noted,) = [kept for table, kept in found.versions() if table == "export"]
    assert noted.content == {"kind": ExportKind.LABELLED_SET, "patient": "", "count": 1, "destination": ""}
    assert noted.by == clinic.nurse
    assert clinic.store.faults() == []


def test_progress_and_a_stop_that_leaves_nothing(clinic: Clinic, tmp_path: Path) -> None:
    said, wound = assessment("erythema"), clinic.add_patient()
    for _ in range(3):
        clinic.file(wound, said, agreed(said))
    told: list[tuple[int, int]] = []
    place = tmp_path / "place"
    place.mkdir()
    with pytest.raises(CancelledError):
        write(
            clinic,
            place,
            on_progress=lambda done, total: told.append((done, total)),
            cancelled=lambda: len(told) == 2,
        )
    assert told == [(0, 3), (1, 3)]
    assert list(place.iterdir()) == []
    with everything.opened(clinic.store) as found:
        assert not [table for table, _ in found.versions() if table == "export"]


def test_a_full_disk_leaves_nothing(clinic: Clinic, tmp_path: Path) -> None:
    said = assessment("erythema")
    clinic.file(clinic.add_patient(), said, agreed(said))
    place = tmp_path / "place"
    with pytest.raises(ReportError, match="could not be written"):
        write(clinic, Path("/dev/null"))
    place.mkdir()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(ReportError, match=r"could not be written \(File too large\)"):
            write(clinic, place)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(place.iterdir()) == []
