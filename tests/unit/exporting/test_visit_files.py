"""A visit is written as files that other systems read, whole or not at all."""

import json
from pathlib import Path

import pydicom
import pytest

from tests import scenes
from woundapp.errors import ReportError
from woundapp.exporting import visit_files
from woundapp.interchange.fhir import reading
from woundapp.report.options import ReportOptions


def test_the_fhir_document_is_read_back(tmp_path: Path) -> None:
    told = scenes.infected()
    file = visit_files.write_fhir(told, tmp_path / visit_files.FHIR_FILE, "Ana Ruiz", "Saint Anne")
    assert reading.dossier(file.read_bytes()) == told
    assert b"Saint Anne" in file.read_bytes()
    kinds = [entry["resource"]["resourceType"] for entry in json.loads(file.read_bytes())["entry"]]
    assert kinds.count("AuditEvent") == 1


def test_the_folder_of_dicom_files_lists_them_and_takes_no_others_place(tmp_path: Path) -> None:
    told = scenes.dark_skin()
    folder = visit_files.write_dicom(told, tmp_path, ReportOptions())
    assert folder.name == "DICOM 2026-03-14"
    listed = pydicom.dcmread(folder / "DICOMDIR").DirectoryRecordSequence
    named = {str(record.ReferencedFileID) for record in listed if "ReferencedFileID" in record}
    assert named == {file.name for file in folder.iterdir()} - {"DICOMDIR"}
    kinds = {pydicom.dcmread(folder / name).Modality for name in named}
    assert {"XC", "SR", "DOC"} <= kinds
    assert visit_files.write_dicom(told, tmp_path, ReportOptions()).name == "DICOM 2026-03-14 (2)"
    assert not list(tmp_path.glob(".*"))


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    nowhere = tmp_path / "no such folder"
    with pytest.raises(ReportError, match="could not be written"):
        visit_files.write_dicom(scenes.no_model(), nowhere, ReportOptions())
    with pytest.raises(ReportError, match="could not be written"):
        visit_files.write_fhir(scenes.no_model(), nowhere / "visit.json")
    assert list(tmp_path.iterdir()) == []
