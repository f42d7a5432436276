"""What the clinician says in the end, beside the model's status or without a model."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest

from tests import scenes
from tests.unit.report import told
from tests.unit.report.reading import assert_only_embedded_fonts, first_page, read, text_of
from tests.unit.report.told import Case
from woundapp.bedside import Bedside
from woundapp.clinic import Patient, Wound
from woundapp.domain import Assessment, ImageRegion, InfectionStatus, Reading, WoundPhoto
from woundapp.errors import ReportError
from woundapp.report import pdf
from woundapp.report.options import ReportOptions
from woundapp.review import Review
from woundapp.settings import PageSize
from woundapp.wording.codes import STATUS as STATUS_WORDS
from woundapp.wording.codes import STATUS_MEANS

MakeAssessment = Callable[..., Assessment]
Rendered = Callable[..., pypdf.PdfReader]

INFECTED, NOT_INFECTED, INDETERMINATE = InfectionStatus
SILENT = Review((None, None, None))
DIFFERS = "This differs from the model's answer."
SEEN = datetime(2026, 3, 14, 14, 50, tzinfo=UTC)
CASE = Case(Patient("Jo Doe"), Wound("1", "heel"), SEEN, "Ada Øverland")


@pytest.mark.parametrize("hers", InfectionStatus)
@pytest.mark.parametrize("models", InfectionStatus)
def test_both_stand_on_the_first_page_the_clinicians_first(
    models: InfectionStatus, hers: InfectionStatus, rendered: Rendered
) -> None:
    review = SILENT.conclude(hers, "it smells")
    first = _read_aloud(first_page(rendered(infection_status=models, review=review, case=CASE)))
    said = [
        f"Clinician's judgement {STATUS_WORDS[hers]}",
        "it smells",
        "Ada Øverland, 2026-03-14 14:50",
        f"The model's answer {STATUS_WORDS[models]} {STATUS_MEANS[models]}",
        "Findings",
    ]
    places = [first.index(part) for part in said]
    assert places == sorted(places)
    assert (DIFFERS in first) == (models is not hers)


def test_a_missing_reason_is_said_where_one_is_due(rendered: Rendered) -> None:
    assert f"{DIFFERS} No reason is given." in first_page(rendered(review=SILENT.conclude(NOT_INFECTED)))
    assert "reason" not in first_page(rendered(review=SILENT.conclude(INFECTED)))


def test_where_no_judgement_was_recorded_there_are_boxes_to_tick(rendered: Rendered) -> None:
    text = text_of(rendered(review=SILENT.agree(0)))
    assert (
        "Clinician's judgement None was recorded. To be ticked by hand: Infected Not infected Cannot" in text
    )
    assert text.count("Cannot tell") == 1


def test_who_concluded_need_not_tick_a_box(rendered: Rendered) -> None:
    text = text_of(rendered(review=SILENT.conclude(NOT_INFECTED)))
    assert "Cannot tell" not in text
    assert "Signature Date" in text


def test_what_she_is_not_sure_of_is_said_beside_the_finding(rendered: Rendered) -> None:
    text = text_of(rendered(review=SILENT.doubt(1)))
    assert text.count("The clinician is not sure of this.") == 1
    assert text.index("yellow bed") < text.index("not sure") < text.index("Odour")


def test_a_reason_in_another_script_is_seen_to_be_missing(rendered: Rendered) -> None:
    first = first_page(rendered(review=SILENT.conclude(NOT_INFECTED, "没有感染")))
    assert "□□□□" in first
    assert "This report: what stands as □ cannot be printed" in first


def test_a_long_reason_goes_on_below(rendered: Rendered) -> None:
    report = rendered(review=SILENT.conclude(NOT_INFECTED, "because " * 2500))
    text = text_of(report)
    before, whole = text.split("The clinician's reason ")
    assert "because … The whole reason stands below." in before
    assert whole.count("because") == 2500
    titles = [str(entry["/Title"]) for entry in report.outline if isinstance(entry, dict)]
    assert "The clinician's reason" in titles


def test_the_readings_that_agree_are_counted(rendered: Rendered) -> None:
    readings = (Reading(0.9, mirrored=False), Reading(0.8, mirrored=True), Reading(0.4, mirrored=False))
    assert "2 of 3 readings say infected." in first_page(rendered(readings=readings))


def test_a_report_without_a_model(wound: WoundPhoto) -> None:
    bedside = Bedside(present=frozenset({"crepitus", "odour"}), absent=frozenset({"pain"}))
    review = Review(()).conclude(INFECTED, "pus under the skin")
    report = read(told.render(wound, None, PageSize.A4, review, bedside, CASE))
    text = _read_aloud(text_of(report))
    parts = (
        "an emergency",
        "Jo Doe Identifier",
        "Clinician's judgement Looks infected pus under the skin",
        "No model looked at this photo.",
        "The photo as it was taken",
        "Found at the bedside",
        "What published rules say",
        "Program woundapp",
    )
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    for of_a_model in ("Probability", "rationale", "Findings", "Model's SHA-256", "reasoning", DIFFERS):
        assert of_a_model not in text
    assert len([picture for page in report.pages for picture in page.images]) == 1
    assert_only_embedded_fonts(report)
    assert report.metadata is not None
    assert report.metadata.creation_date == SEEN


def test_red_flags_need_no_model_and_contradict_none(wound: WoundPhoto) -> None:
    text = text_of(
        read(told.render(wound, None, PageSize.A4, None, Bedside(present=frozenset({"crepitus"}))))
    )
    assert "an emergency" in text
    assert "The model says" not in text


def test_what_she_marked_without_a_model_is_shown(wound: WoundPhoto) -> None:
    review = Review(()).add("necrosis", ImageRegion(10, 300, 160, 350))
    report = read(told.render(wound, None, PageSize.A4, review, case=CASE))
    text = text_of(report)
    for said in ("places that the clinician marked", "Dead tissue (necrosis)", "Marked by the clinician."):
        assert said in text, said
    assert "the model does not name it" not in text
    assert len([picture for page in report.pages for picture in page.images]) == 2


def test_a_report_of_a_photo_alone_is_of_the_visit(wound: WoundPhoto) -> None:
    report = read(told.render(wound, None, PageSize.LETTER))
    assert report.metadata is not None
    assert report.metadata.creation_date == scenes.SEEN
    text = text_of(report)
    for said in ("Patient's name", "No model looked at this photo.", "Cannot tell", "Signature"):
        assert said in text, said


def test_the_same_case_without_a_model_gives_the_same_bytes(wound: WoundPhoto) -> None:
    first, second = (told.render(wound, None, PageSize.A4, case=CASE) for _ in range(2))
    assert first == second
    name = pdf.file_name(told.of_photo(wound, None, case=CASE), ReportOptions())
    assert name == "left heel assessment 2026-03-14.pdf"


def test_without_a_model_nothing_is_said_of_an_assessment_that_is_safe(
    tmp_path: Path, wound: WoundPhoto
) -> None:
    with pytest.raises(ReportError, match="What you recorded is safe"):
        pdf.write(tmp_path, told.of_photo(wound, None), ReportOptions())


def _read_aloud(text: str) -> str:
    """A text without the signs in the symbols of a status."""
    return text.replace(" ! ", " ").replace(" ? ", " ")
