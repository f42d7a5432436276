"""Public validators find nothing wrong with any object (dicom3tools; DCMTK)."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.unit.interchange.dicom import examples
from woundapp.interchange.dicom import codes, header, objects

PDF = b"%PDF-1.7\nodd\n%%EOF\n"

PRIVATE_SCHEME = re.compile(
    rf"Warning - .*CodingScheme(Designator|UID)\(0008,01.*Unrecognized defined term = "
    rf"<({codes.SCHEME}|{re.escape(header.coding_scheme().CodingSchemeUID)})>"
)
"""That a coding scheme is a private one; PS3.16, 8.2 provides for that."""

COUNTED_IN_BYTES = re.compile(
    r"Error - .*Value invalid for this VR \[(?:PN|LO)\] = <(.*)> - Length invalid for this VR = .* <= 64"
)
"""That a name has too many bytes, where the standard limits its characters (PS3.5, 6.2)."""

NO_SIDE = "Warning - </Laterality(0020,0060)> - is only permitted to be empty when actually unknown"
"""That nobody said the side, or that an overlay has none: its definition has no other way to say so."""

OTHER_ENTITY = re.compile(
    r"Warning - Different information entities .*<AccessionNumber> IE <Study> versus <Series>"
)
"""That dcentvfy files this attribute of the study under the series for Encapsulated PDF."""


def written(name: str, folder: Path) -> list[Path]:
    paths = []
    for file in objects.of_visit(examples.ALL[name](), PDF):
        path = folder / file.name
        path.write_bytes(file.content)
        paths.append(path)
    return paths


def said(*command: object) -> list[str]:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    return [line for line in (done.stdout + done.stderr).splitlines() if line]


def explained(line: str) -> bool:
    if long := COUNTED_IN_BYTES.match(line):
        return len(long[1]) <= 64
    return line.startswith(NO_SIDE) or bool(PRIVATE_SCHEME.match(line))


@pytest.mark.skipif(not shutil.which("dciodvfy"), reason="dicom3tools is not installed")
@pytest.mark.parametrize("name", examples.ALL)
def test_each_object_is_as_its_definition_says(name: str, tmp_path: Path) -> None:
    for path in written(name, tmp_path):
        kinds = [line for line in said("dciodvfy", "-new", path) if not explained(line)]
        assert len(kinds) == 1
        assert re.fullmatch("VLPhotographicImage|ComprehensiveSR|ColorSoftcopy.*|EncapsulatedPDF", kinds[0])


@pytest.mark.skipif(not shutil.which("dcentvfy"), reason="dicom3tools is not installed")
@pytest.mark.parametrize("name", examples.ALL)
def test_the_objects_agree_about_patient_study_and_series(name: str, tmp_path: Path) -> None:
    complaints = said("dcentvfy", *written(name, tmp_path))
    assert [line for line in complaints if not OTHER_ENTITY.match(line)] == []


@pytest.mark.skipif(not shutil.which("dsrdump"), reason="DCMTK is not installed")
@pytest.mark.parametrize("name", examples.ALL)
def test_the_reports_can_be_shown(name: str, tmp_path: Path) -> None:
    for path in written(name, tmp_path):
        if path.name.startswith(("model", "review", "measurement", "bedside", "note")):
            done = subprocess.run(["dsrdump", "+Pl", path], capture_output=True, text=True, check=True)
            assert "Imaging Measurement Report" in done.stdout
            assert not re.search("^[EF]:", done.stderr, re.MULTILINE)
