"""Whose wound a report is of: on the first page before all else, and at the foot of every page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pypdf
import pypdfium2  # type: ignore[import-untyped, unused-ignore]
import pytest

from tests.unit.report import told
from tests.unit.report.reading import assert_only_embedded_fonts, first_page, text_of
from tests.unit.report.told import Case
from woundapp.bedside import Bedside
from woundapp.clinic import Aetiology, Known, Patient, Sex, Side, Wound
from woundapp.domain import Assessment, WoundPhoto
from woundapp.report import layout, pdf
from woundapp.report.options import ReportOptions
from woundapp.settings import PageSize
from woundapp.wording import codes

MakeAssessment = Callable[..., Assessment]
Rendered = Callable[..., pypdf.PdfReader]

SEEN = datetime(2026, 3, 14, 14, 50, tzinfo=UTC)
MARIA = Patient(
    "Maria Angélica Øster-Nguyễn",
    "4711-0815",
    date(1950, 2, 3),
    Sex.FEMALE,
    allergies="penicillin (rash)",
    diabetes=Known.YES,
    immunosuppression=Known.NO,
    antibiotics="flucloxacillin since 2026-03-10",
)
CASE = Case(MARIA, Wound("1", "heel", Side.LEFT, Aetiology.PRESSURE, date(2025, 11, 1)), SEEN, "Ada Øverland")
NOTHING_KNOWN = Case(Patient("Jo Doe"), Wound("2", "sacrum"), SEEN, "Ada Øverland")


def of(**changes: Any) -> Case:
    """The case of a patient who is changed."""
    return replace(CASE, patient=replace(MARIA, **changes))


def test_everything_known_comes_before_the_verdict(rendered: Rendered) -> None:
    first = first_page(rendered(case=CASE))
    for said in (
        "Maria Angélica Øster-Nguyễn Identifier 4711-0815",
        "Born 1950-02-03 (76 years old)",
        "Sex Female",
        "Seen 2026-03-14 14:50 UTC+0000",
        "Seen by Ada Øverland",
        "Wound Left heel",
        "Cause Pressure",
        "Since 2025-11-01",
        "Allergies penicillin (rash)",
        "Antibiotics now flucloxacillin since 2026-03-10",
        "Diabetes Yes",
        "Immunosuppression No",
    ):
        assert said in first, said
        assert first.index(said) < first.index("Clinician's judgement")
    assert "ot recorded" not in first
    assert "Patient's name" not in first


def test_what_is_not_known_is_never_left_out_unsaid(rendered: Rendered) -> None:
    first = first_page(rendered(case=NOTHING_KNOWN))
    for said in (
        "Jo Doe Identifier not recorded",
        "Born not recorded",
        "Wound Sacrum",
        "Cause Not known",
        "Since not recorded",
        "Not recorded: allergies, antibiotics now, diabetes, immunosuppression.",
    ):
        assert said in first, said
    assert "Sex" not in first
    assert "Allergies" not in first


def test_a_red_flag_comes_first(rendered: Rendered) -> None:
    first = first_page(rendered(case=CASE, bedside=Bedside(present=frozenset({"crepitus"}))))
    assert (
        first.index("an emergency")
        < first.index(f"{MARIA.name} Identifier")
        < first.index("Clinician's judgement")
    )


@pytest.mark.parametrize(
    ("born", "said"),
    [
        (date(1950, 3, 14), "(76 years old)"),
        (date(1950, 3, 15), "(75 years old)"),
        (date(2025, 1, 1), "(1 year old)"),
        (date(2026, 3, 14), "(0 years old)"),
        (date(1952, 2, 29), "(74 years old)"),
    ],
)
def test_the_age_is_that_of_the_day_of_the_visit(born: date, said: str, rendered: Rendered) -> None:
    assert f"Born {born} {said}" in first_page(rendered(case=of(birth_date=born)))


def test_a_birth_date_after_the_visit_has_no_age(rendered: Rendered) -> None:
    first = first_page(rendered(case=of(birth_date=date(2026, 3, 15))))
    assert "Born 2026-03-15 " in first
    assert "old)" not in first


@pytest.mark.parametrize("aetiology", Aetiology)
def test_every_cause_has_words(aetiology: Aetiology, rendered: Rendered) -> None:
    case = replace(CASE, wound=replace(CASE.wound, aetiology=aetiology))
    assert f"Cause {codes.AETIOLOGY[aetiology]} " in first_page(rendered(case=case))


@pytest.mark.parametrize("side", [None, Side.LEFT, Side.RIGHT])
def test_every_side_is_said(side: Side | None, rendered: Rendered) -> None:
    first = first_page(rendered(case=replace(CASE, wound=replace(CASE.wound, side=side))))
    assert ("Wound Heel" if side is None else f"Wound {side.capitalize()} heel") in first


@pytest.mark.parametrize("page_size", PageSize)
def test_pages_that_come_apart_can_be_told(page_size: PageSize, rendered: Rendered) -> None:
    report = rendered(page_size=page_size, case=CASE, reasoning="word " * 3000)
    assert len(report.pages) > 3
    for number, page in enumerate(report.pages, start=1):
        text = page.extract_text()
        assert "Patient: Maria Angélica Øster-Nguyễn  ·  4711-0815  ·  born 1950-02-03" in text
        assert f"Page {number} of {len(report.pages)}" in text


def test_a_long_name_leaves_the_identifier_on_every_page(rendered: Rendered) -> None:
    report = rendered(case=of(name="Wolfeschlegelstein " * 20))
    for page in report.pages:
        assert "Patient: Wolfeschlegel" in page.extract_text()
        assert "4711-0815  ·  born 1950-02-03" in page.extract_text()


@pytest.mark.parametrize("name", ["王小明", "김철수", "山田 Yamada", "བཀྲ་ཤིས", "😀"])
def test_a_name_that_cannot_be_printed_is_seen_to_be_missing(name: str, rendered: Rendered) -> None:
    report = rendered(case=of(name=name))
    assert "This report: what stands as □ cannot be printed" in first_page(report)
    assert "What could not be printed, by hand" in first_page(report)
    for page in report.pages:
        assert "□" in page.extract_text()
        assert "4711-0815" in page.extract_text()
    assert_only_embedded_fonts(report)


@pytest.mark.parametrize("name", ["Őrsi Żaneta", "Ελένη Παπαδοπούλου", "Їжакевич Ґалаґан", "Nguyễn Thị Ánh"])
def test_a_name_that_can_be_printed_is(name: str, rendered: Rendered) -> None:
    report = rendered(case=of(name=name))
    assert text_of(report).count(name) == 1 + len(report.pages)
    assert "cannot be printed" not in text_of(report)


def test_markup_in_a_name_is_text(rendered: Rendered) -> None:
    wild = "<b>O'Neil & </font> Söhne"
    assert text_of(rendered(case=of(name=wild, allergies=wild))).count(wild) >= 2


@pytest.mark.parametrize(
    "case",
    [
        of(name="word " * 800),
        of(name="x" * 3000, identifier="9" * 3000),
        of(allergies="nuts and " * 2000, antibiotics="x" * 9000),
        of(allergies="one\ntwo\r\nthree"),
        replace(CASE, by="Ada " * 1000, wound=Wound("1", "heel " * 1000)),
        replace(CASE, wound=Wound("1", "")),
        of(name=""),
    ],
)
def test_any_amount_of_text(case: Case, rendered: Rendered) -> None:
    report = rendered(case=case)
    assert f"Page {len(report.pages)} of {len(report.pages)}" in report.pages[-1].extract_text()
    assert text_of(report).count("nuts") == case.patient.allergies.count("nuts")


def test_pages_with_a_case_render_within_their_margins(
    wound: WoundPhoto, make_assessment: MakeAssessment
) -> None:
    case = of(name="W" * 300, identifier="9" * 300)
    content = told.render(wound, make_assessment(), PageSize.LETTER, case=case)
    for page in pypdfium2.PdfDocument(content):
        picture = page.render(scale=1, grayscale=True).to_numpy().squeeze()
        margin = int(layout.MARGIN) - 2
        assert picture[:, :margin].min() == 255
        assert picture[:, -margin:].min() == 255


def test_the_patient_is_in_no_metadata_and_no_file_name(
    rendered: Rendered, wound: WoundPhoto, make_assessment: MakeAssessment
) -> None:
    report = rendered(case=CASE)
    assert report.metadata == rendered().metadata
    names = {
        pdf.file_name(told.of_photo(wound, make_assessment(), case=case), ReportOptions())
        for case in (CASE, None)
    }
    assert len(names) == 1


def test_the_same_case_gives_the_same_bytes(wound: WoundPhoto, make_assessment: MakeAssessment) -> None:
    first, second = (told.render(wound, make_assessment(), PageSize.A4, case=CASE) for _ in range(2))
    assert first == second
