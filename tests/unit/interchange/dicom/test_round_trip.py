"""What is read back from the DICOM objects of a visit equals the record."""

import random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from tests.dossiers import dossiers, how_many
from tests.unit.interchange.dicom import examples, projection
from woundapp.dossier import Dossier
from woundapp.errors import InterchangeError
from woundapp.interchange.dicom import objects, reading

PDF = b"%PDF-1.7\nodd\n%%EOF\n"


def back(dossier: Dossier, report: bytes | None = None) -> reading.ReadVisit:
    files = [file.content for file in objects.of_visit(dossier, report)]
    random.Random(4).shuffle(files)
    return reading.visit(files)


def same_pixels(one: reading.ReadVisit, other: reading.ReadVisit) -> bool:
    pairs = zip(one.photos, other.photos, strict=True)
    return all(np.array_equal(photo.pixels, twin.pixels) for photo, twin in pairs)


@pytest.mark.parametrize("name", examples.ALL)
def test_a_visit_comes_back(name: str) -> None:
    dossier = examples.ALL[name]()
    expected = projection.of(dossier, (PDF,))
    found = back(dossier, PDF)
    assert found == expected
    assert same_pixels(found, expected)


@settings(max_examples=how_many(), deadline=None, suppress_health_check=list(HealthCheck))
@given(dossiers(visits=1))
def test_any_visit_comes_back(dossier: Dossier) -> None:
    expected = projection.of(dossier)
    found = back(dossier)
    assert found == expected
    assert same_pixels(found, expected)


def test_files_of_two_visits_are_refused_with_a_clear_error() -> None:
    files = [
        file.content
        for dossier in (examples.nobody(), examples.named("A"))
        for file in objects.of_visit(dossier)
    ]
    with pytest.raises(InterchangeError, match="Choose all files of one visit"):
        reading.visit(files)


@pytest.mark.filterwarnings("ignore:End of file reached before delimiter")
@pytest.mark.parametrize("files", [[], [b""], [b"%PDF-1.7"], [b"\0" * 128 + b"DICM" + b"\xff" * 40]])
def test_what_holds_no_visit_is_refused_with_a_clear_error(files: list[bytes]) -> None:
    with pytest.raises(InterchangeError, match="Nothing was changed"):
        reading.visit(files)
