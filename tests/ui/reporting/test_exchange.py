"""A visit is saved as files that other systems read, from its page and from the wound's."""

from pathlib import Path

import pydicom
import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import OpenWindow
from tests.ui.follow_up import filled
from tests.ui.nurse import Nurse
from tests.ui.outbox.systems import asked
from woundapp.clinic import ExportKind
from woundapp.interchange.fhir import reading
from woundapp.records.store import RecordStore
from woundapp.records.tables import ExportRow


def exports(store: RecordStore) -> set[ExportKind]:
    with store.reading() as session:
        return {row.kind for row in session.query(ExportRow)}


@pytest.fixture
def nurse(open_window: OpenWindow) -> Nurse:
    hand = open_window()
    return Nurse(hand.window, hand.qtbot)


def choose_folder(nurse: Nurse, folder: Path) -> None:
    nurse.wait(lambda: bool(nurse.window.findChildren(QFileDialog)))
    dialog = nurse.window.findChildren(QFileDialog)[-1]
    dialog.setDirectory(str(folder))
    dialog.fileSelected.emit(str(folder))
    dialog.close()


def test_of_a_wound_with_the_name_and_noted_in_the_records(nurse: Nurse, tmp_path: Path) -> None:
    nurse.set_up("Ana Ruiz", "seven green bicycles")
    filled.show(nurse, filled.healing(2))
    nurse.trigger(nurse.actions.export_fhir)
    nurse.choose_file(tmp_path / "visit.json")
    nurse.wait(lambda: "Saved as visit.json. It is not encrypted" in nurse.notice())
    told = reading.dossier((tmp_path / "visit.json").read_bytes())
    assert len(told.visits) == 2
    assert told.patient
    assert told.patient.content.name == "Anna Berg"
    nurse.trigger(nurse.actions.export_dicom)
    choose_folder(nurse, tmp_path)
    nurse.wait(lambda: "Saved as DICOM" in nurse.notice())
    (folder,) = tmp_path.glob("DICOM *")
    assert len(pydicom.dcmread(folder / "DICOMDIR").DirectoryRecordSequence) > 3
    assert not list(tmp_path.glob(".*"))
    assert asked(nurse, exports) == {ExportKind.FHIR_FILE, ExportKind.DICOM_FILES}


def test_of_a_photo_of_nobody(nurse: Nurse, samples: list[Path], tmp_path: Path) -> None:
    nurse.open(samples[0])
    nurse.judge("Uncertain")
    nurse.trigger(nurse.actions.export_dicom)
    choose_folder(nurse, tmp_path)
    nurse.wait(lambda: "Saved as DICOM" in nurse.notice())
    nurse.trigger(nurse.actions.export_dicom)
    choose_folder(nurse, tmp_path)
    nurse.wait(lambda: "(2)" in nurse.notice())
    assert len(list(tmp_path.glob("DICOM *"))) == 2


def test_a_folder_that_cannot_be_written_is_told(nurse: Nurse, samples: list[Path], tmp_path: Path) -> None:
    nurse.open(samples[0])
    (tmp_path / "file").write_text("no folder")
    nurse.trigger(nurse.actions.export_dicom)
    choose_folder(nurse, tmp_path / "file")
    dialog = nurse.error()
    assert "could not be written" in dialog.informativeText()
    nurse.dismiss(dialog)
