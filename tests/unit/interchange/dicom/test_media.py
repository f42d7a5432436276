"""A file-set for a folder, read back by pydicom and judged by public tools."""

import io
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pydicom
import pytest
from pydicom.fileset import FileSet

from tests import scenes
from woundapp.dossier import Dossier
from woundapp.interchange.dicom import media, objects

DCMDUMP, DCIODVFY = shutil.which("dcmdump"), shutil.which("dciodvfy")


@pytest.fixture(scope="module")
def contents() -> list[bytes]:
    """The objects of two visits."""
    whole = scenes.followed_up(2)
    first = Dossier(whole.patient, whole.wound, whole.visits[:1])
    return [file.content for dossier in (first, whole) for file in objects.of_visit(dossier)]


@contextmanager
def opened(directory: Path) -> Iterator[FileSet]:
    found = FileSet(directory)
    try:
        yield found
    finally:
        found._stage["t"].cleanup()  # else it warns of the folder that it makes for changes


def put(files: dict[str, bytes], folder: Path) -> Path:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder / media.DIRECTORY


def test_pydicom_finds_every_object_by_the_directory(contents: list[bytes], tmp_path: Path) -> None:
    wanted = [pydicom.dcmread(io.BytesIO(content)) for content in contents]
    with opened(put(media.file_set(contents), tmp_path)) as found:
        assert sorted(each.SOPInstanceUID for each in found) == sorted(each.SOPInstanceUID for each in wanted)
        assert found.find_values("PatientName") == ["Amina Diallo^"]
        assert set(found.find_values("StudyInstanceUID")) == {each.StudyInstanceUID for each in wanted}
        for each in found:
            assert Path(each.path).read_bytes() in contents, "as it was"
            assert each.load().SOPInstanceUID == each.SOPInstanceUID


def test_names_of_files_are_taken_by_every_medium(contents: list[bytes]) -> None:
    for name in media.file_set(contents):
        assert len(name) <= 8
        assert name == name.upper()
        assert name.isalnum()


def test_an_object_without_a_patient_is_listed_too(tmp_path: Path) -> None:
    whole = scenes.no_model()
    files = objects.of_visit(Dossier(None, None, whole.visits))
    with opened(put(media.file_set(file.content for file in files), tmp_path)) as found:
        assert len(found) == len(files)


@pytest.mark.parametrize("moved", [True, False])
def test_an_object_without_a_name_says_so_and_is_else_the_same(contents: list[bytes], moved: bool) -> None:
    for content in contents:
        before = pydicom.dcmread(io.BytesIO(content))
        after = pydicom.dcmread(io.BytesIO(media.anonymous(content, "by hand", dates_moved=moved)))
        assert after.PatientIdentityRemoved == "YES"
        assert after.DeidentificationMethod == "by hand"
        assert after.LongitudinalTemporalInformationModified == ("MODIFIED" if moved else "UNMODIFIED")
        for keyword in (
            "PatientIdentityRemoved",
            "DeidentificationMethod",
            "LongitudinalTemporalInformationModified",
        ):
            delattr(after, keyword)
        assert after == before
        assert after.file_meta.TransferSyntaxUID == before.file_meta.TransferSyntaxUID


@pytest.mark.skipif(DCMDUMP is None, reason="DCMTK is not installed")
def test_dcmtk_reads_the_directory(contents: list[bytes], tmp_path: Path) -> None:
    assert DCMDUMP
    directory = put(media.file_set(contents), tmp_path)
    dumped = subprocess.run([DCMDUMP, str(directory)], capture_output=True, text=True, check=True)
    assert dumped.stdout.count("DirectoryRecordType") == 1 + 2 + dumped.stdout.count("[SERIES]") + len(
        contents
    )
    assert dumped.stderr == ""


@pytest.mark.skipif(DCIODVFY is None, reason="dicom3tools is not installed")
def test_the_directory_is_valid(contents: list[bytes], tmp_path: Path) -> None:
    assert DCIODVFY
    directory = put(media.file_set(contents), tmp_path)
    judged = subprocess.run([DCIODVFY, str(directory)], capture_output=True, text=True, check=False)
    assert [line for line in judged.stderr.splitlines() if line.startswith("Error")] == []
