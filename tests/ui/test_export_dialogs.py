"""Exports through the real dialogs: warned of, written, stopped, and noted in the records."""

import json
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QCheckBox, QWidget

from tests.assessments import assessment
from tests.ui.records_hand import RecordsHand, button, choose_file, examination, words
from woundapp.clinic import Consent, ExportKind, Patient, Wound
from woundapp.domain import InfectionStatus
from woundapp.evaluation import cohort
from woundapp.records import everything, research
from woundapp.records.store import RecordStore
from woundapp.review import Review
from woundapp.ui.export_dialogs import EverythingDialog, LabelledSetDialog
from woundapp.ui.records_dialog import RecordsDialog


@pytest.fixture
def filed(records: RecordsHand, samples: list[Path]) -> str:
    """Two reviewed photos of María, who allows research; in one of them something is written. Her id."""
    user = records.by
    patient = records.do(lambda store: store.add(Patient("María José Núñez", "HC-0417"), user))
    records.do(lambda store: store.add(Consent(patient, date(2026, 3, 1), research=True), user))
    wound = records.do(lambda store: store.add(Wound(patient, "heel_left"), user))
    said = assessment("erythema")
    review = Review.of(said.findings).agree(0).conclude(InfectionStatus.INFECTED)
    pixels = np.full((480, 640, 3), 150, np.uint8)
    cv2.putText(pixels, "MARIA NUNEZ", (60, 240), cv2.FONT_HERSHEY_SIMPLEX, 2.0, (20, 20, 20), 5)
    for content in (samples[0].read_bytes(), cv2.imencode(".png", pixels)[1].tobytes()):
        records.file(examination(said, review, content), content, wound=wound)
    return patient


def noted(records: RecordsHand) -> list[tuple[ExportKind, str, int]]:
    def read(store: RecordStore) -> list[tuple[ExportKind, str, int]]:
        with everything.opened(store) as found:
            every = [kept.content for table, kept in found.versions() if table == "export"]
        return [(each["kind"], each["patient"], each["count"]) for each in every]

    return records.do(read)


def tick(shown: RecordsDialog) -> None:
    box = shown.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()


def test_a_labelled_set_is_written(records: RecordsHand, filed: str, window: QWidget, tmp_path: Path) -> None:
    def export(place: Path, *, with_writing: bool) -> str:
        place.mkdir()
        shown = LabelledSetDialog(records.service, window)
        shown.open()
        assert "Look at every photo before you pass the set on." in words(shown)
        if with_writing:
            tick(shown)
        button(shown, "Choose a folder…").click()
        choose_file(place)
        records.wait(lambda: "The set is in the folder woundapp-labelled-set." in words(shown))
        said = words(shown)
        button(shown, "Close").click()
        return said

    assert "something is written in them: 1" in export(tmp_path / "one", with_writing=False)
    assert "Photos in it: 2" in export(tmp_path / "two", with_writing=True)
    for place, count in (("one", 1), ("two", 2)):
        assert len(cohort.read(tmp_path / place / "woundapp-labelled-set").records) == count
    assert noted(records) == [(ExportKind.LABELLED_SET, "", 1), (ExportKind.LABELLED_SET, "", 2)]


def test_nothing_to_export_is_told(records: RecordsHand, window: QWidget, tmp_path: Path) -> None:
    shown = LabelledSetDialog(records.service, window)
    shown.open()
    button(shown, "Choose a folder…").click()
    choose_file(tmp_path)
    records.wait(lambda: "There is nothing to export" in words(shown))
    assert button(shown, "Choose a folder…").isEnabled()
    records.service.lock()
    assert not shown.isVisible()


def test_an_export_is_stopped(
    records: RecordsHand, filed: str, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = research.released
    monkeypatch.setattr(research, "released", lambda store: released(store) * 10_000)
    place = tmp_path / "place"
    place.mkdir()
    shown = LabelledSetDialog(records.service, window)
    shown.open()
    button(shown, "Choose a folder…").click()
    choose_file(place)
    records.wait(lambda: shown.busy)
    button(shown, "Stop").click()
    records.wait(lambda: "Stopped. Nothing of it is left." in words(shown))
    assert list(place.iterdir()) == []
    assert noted(records) == []


def test_everything_is_written_once_it_was_confirmed(
    records: RecordsHand, filed: str, window: QWidget, tmp_path: Path
) -> None:
    shown = EverythingDialog(records.service, None, window)
    shown.open()
    assert "The file is not encrypted." in words(shown)
    going_on = button(shown, "Choose a file…")
    assert not going_on.isEnabled()
    tick(shown)
    going_on.click()
    choose_file(tmp_path / "all.zip")
    records.wait(lambda: "All of it is in all.zip" in words(shown))
    with ZipFile(tmp_path / "all.zip") as archive:
        assert len(json.loads(archive.read("records.json"))["visits"]) == 2
    assert noted(records) == [(ExportKind.EVERYTHING, "", 2)]


def test_a_patient_gets_a_copy_of_her_own(
    records: RecordsHand, filed: str, window: QWidget, tmp_path: Path
) -> None:
    user = records.by
    records.do(lambda store: store.add(Patient("Pedro Soto"), user))
    maria = records.do(lambda store: store.get(Patient, filed))
    shown = EverythingDialog(records.service, maria, window)
    shown.open()
    assert shown.accessibleName() == "A copy of all that is kept of María José Núñez"
    tick(shown)
    button(shown, "Choose a file…").click()
    choose_file(tmp_path / "copy.zip")
    records.wait(lambda: "All of it is in copy.zip" in words(shown))
    with ZipFile(tmp_path / "copy.zip") as archive:
        content = archive.read("records.json").decode()
    assert "María" in content
    assert "Pedro" not in content
    assert noted(records)[-1] == (ExportKind.EVERYTHING, filed, 2)
