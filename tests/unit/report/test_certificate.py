"""The certificate of deletion, read back: what was taken away, what is left, and no name of a patient."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.unit.report.reading import assert_only_embedded_fonts, read, text_of
from woundapp.errors import ReportError
from woundapp.report import certificate
from woundapp.report.certificate import KIND_WORDS, Certificate
from woundapp.settings import PageSize

AT = datetime(2026, 3, 14, 14, 50, tzinfo=UTC)
DELETED = Certificate(
    "0a1b2c3d" * 4,
    AT,
    "Ada Øverland",
    {"assessment": 5, "visit": 3, "wound": 1, "consent": 0, "patient": 4, "photo": 6},
    "ef" * 32,
)


@pytest.mark.parametrize("page_size", PageSize)
def test_everything_is_said_on_one_page(page_size: PageSize) -> None:
    report = read(certificate.render(DELETED, page_size))
    text = text_of(report)
    for said in (
        "Certificate of deletion",
        "0a1b2c3d" * 4,
        "2026-03-14 14:50 UTC+0000",
        "By Ada Øverland",
        "ef" * 32,
        "Patient's details 4 entries",
        "Consents none",
        "Wounds 1 entry",
        "Visits 3 entries",
        "Photo files 6 entries",
        "Assessments by a model 5 entries",
        "The audit trail keeps",
        "Backups made before this moment still hold the record.",
        "Reports and exports that were saved or printed are not touched.",
        "Patient's name, by hand",
        "Signature",
    ):
        assert said in text, said
    assert len(report.pages) == 1
    assert "Research use" not in text
    assert_only_embedded_fonts(report)


def test_kinds_come_in_one_order_and_unknown_ones_are_told_all_the_same() -> None:
    counts = {"scan": 2, **dict.fromkeys(reversed(KIND_WORDS), 1)}
    text = text_of(read(certificate.render(replace(DELETED, counts=counts), PageSize.A4)))
    places = [text.index(f"{said} 1 entry") for said in KIND_WORDS.values()]
    assert places == sorted(places)
    assert places[-1] < text.index("Scan 2 entries")


def test_a_user_of_any_name() -> None:
    text = text_of(read(certificate.render(replace(DELETED, by="李护士"), PageSize.A4)))
    assert "By □□□" in text
    assert "The user's name: what stands as □ cannot be printed" in text


def test_the_same_certificate_gives_the_same_bytes(tmp_path: Path) -> None:
    target = tmp_path / certificate.file_name(DELETED)
    certificate.write(target, DELETED, PageSize.A4)
    assert target.read_bytes() == certificate.render(DELETED, PageSize.A4)
    assert target.name == "certificate of deletion 2026-03-14.pdf"
    assert list(tmp_path.iterdir()) == [target]


def test_a_certificate_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"“.*” could not .* The deletion is done all the same"):
        certificate.write(tmp_path, DELETED, PageSize.A4)
