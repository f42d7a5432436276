"""The clinic's name and logo at the head of a report."""

from pathlib import Path

import numpy as np
import pypdf
from PIL import Image

from tests.unit.report import told
from tests.unit.report.conftest import MakeAssessment
from tests.unit.report.reading import assert_only_embedded_fonts, first_page, read, text_of
from woundapp import paths
from woundapp.domain import WoundPhoto
from woundapp.report import letterhead
from woundapp.report.letterhead import Letterhead
from woundapp.settings import PageSize, Settings


def report(wound: WoundPhoto, make: MakeAssessment, head: Letterhead | None) -> pypdf.PdfReader:
    return read(told.render(wound, make(), PageSize.A4, letterhead=head))


def picture(folder: Path) -> Path:
    file = folder / "logo.png"
    Image.fromarray(np.full((60, 200, 3), (20, 80, 160), np.uint8)).save(file)
    return file


def test_name_and_logo_stand_above_the_title(
    wound: WoundPhoto, make_assessment: MakeAssessment, tmp_path: Path
) -> None:
    made = report(wound, make_assessment, Letterhead("Clínica Santa Ana", picture(tmp_path)))
    said = first_page(made)
    assert said.count("Clínica Santa Ana") == 1
    assert said.index("Clínica Santa Ana") < said.index("Patient's name")
    assert (200, 60) in [found.image.size for found in made.pages[0].images if found.image]
    assert "Clínica Santa Ana" not in " ".join(page.extract_text() for page in made.pages[1:])
    assert_only_embedded_fonts(made)


def test_without_them_the_report_is_as_it_was(wound: WoundPhoto, make_assessment: MakeAssessment) -> None:
    plain = told.render(wound, make_assessment(), PageSize.A4)
    assert told.render(wound, make_assessment(), PageSize.A4, letterhead=Letterhead()) == plain


def test_a_logo_that_is_gone_does_not_hold_up_a_report(
    wound: WoundPhoto, make_assessment: MakeAssessment, tmp_path: Path
) -> None:
    made = report(wound, make_assessment, Letterhead("Saint Anne", tmp_path / "gone.png"))
    assert "Saint Anne" in first_page(made)


def test_letters_that_cannot_be_printed_are_counted(
    wound: WoundPhoto, make_assessment: MakeAssessment
) -> None:
    said = text_of(report(wound, make_assessment, Letterhead("診療所")))
    assert "The clinic's name: what stands as □ cannot be printed" in said


def test_a_long_name_wraps_beside_the_logo(
    wound: WoundPhoto, make_assessment: MakeAssessment, tmp_path: Path
) -> None:
    name = "Wound clinic " * 30
    assert name.strip() in first_page(report(wound, make_assessment, Letterhead(name, picture(tmp_path))))


def test_it_is_what_the_settings_say() -> None:
    kept = Settings(clinic_name="Saint Anne", clinic_logo="clinic-logo.png")
    assert letterhead.of(kept) == Letterhead("Saint Anne", paths.config_dir() / "clinic-logo.png")
    assert letterhead.of(Settings()) == Letterhead()
