"""The report of a wound's course, read back."""

import weakref
from dataclasses import replace
from typing import Any

import pypdf
import pytest

from tests import scenes
from tests.unit.report.reading import assert_only_embedded_fonts, first_page, read, text_of
from woundapp.domain import InfectionStatus, WoundPhoto
from woundapp.dossier import Dossier
from woundapp.imaging import photo as photos
from woundapp.report import pdf
from woundapp.report.options import ReportOptions
from woundapp.review import Review


def report(dossier: Dossier, **options: Any) -> pypdf.PdfReader:
    return read(pdf.render(dossier, ReportOptions(course=True, **options)))


def test_the_first_page_says_how_it_went() -> None:
    first = first_page(report(scenes.followed_up()))
    order = [
        "Course of a wound",
        "5 visits in 5 weeks, from 2026-02-06 to 2026-03-14",
        "Amina Diallo Identifier",
        "At the last visit",
        "Clinician's judgement",
        "Dr. Ben Okri, 2026-03-14 09:30 UTC+0100",
        "How it went",
        "Worse since the visit of 2026-03-05: the wound is larger.",
        "Area in cm²",
    ]
    places = [first.rindex(part) if part == "Course of a wound" else first.index(part) for part in order]
    assert places == sorted(places)


def test_every_visit_is_told_the_last_one_first() -> None:
    text = text_of(report(scenes.followed_up()))
    visits = text[text.index("The visits, the last one first") : text.index("What this report is not")]
    days = ["2026-03-14", "2026-03-05", "2026-02-24", "2026-02-15", "2026-02-06"]
    places = [visits.index(f"{day} 09:30 UTC+0100, by Ana Ruiz") for day in days]
    assert places == sorted(places)
    for said in (
        "Clinician Looks infected (Dr. Ben Okri)",
        "Model Does not look infected, 12 %: 1 Redness around the wound, 2 Slough",
        "Measured 9.1 cm² ± 0.7; 3.8 cm ± 0.2 long, 2.7 cm ± 0.1 wide; Granulation (red) 60 %",
        "At the bedside redness around the wound",
    ):
        assert said in visits, said


def test_events_have_the_same_letter_in_the_plots_and_in_the_list() -> None:
    text = text_of(report(scenes.followed_up()))
    assert "A 2026-02-08 Debridement: sharp B 2026-02-09 Antibiotic started: cefalexin C 2026-02-16" in text
    before = text[: text.index("What was done")]
    assert before.count(" A B C ") + before.count(" A B ") >= 4  # in each of the four plots


def test_a_red_flag_of_the_last_visit_is_first() -> None:
    dossier = scenes.followed_up()
    ill = scenes.red_flag().current.bedside
    last = replace(dossier.current, bedside=ill)
    first = first_page(report(replace(dossier, visits=(*dossier.earlier, last))))
    assert first.index("RED FLAG") < first.index("Amina Diallo Identifier")


def test_a_course_of_one_visit_has_no_plots() -> None:
    text = text_of(report(scenes.infected()))
    assert "1 visit, on 2026-03-14" in text
    assert "Area in cm²" not in text
    assert "Clinician Looks infected (Dr. Ben Okri): Warm, painful, and pus on the swab." in text


def test_a_course_without_models_and_measurements_is_told() -> None:
    judged = scenes.entry(Review(()).conclude(InfectionStatus.NOT_INFECTED))
    visits = tuple(
        replace(
            visit,
            photos=tuple(
                replace(photo, assessment=None, measurement=None, review=judged) for photo in visit.photos
            ),
        )
        for visit in scenes.followed_up().visits
    )
    text = text_of(report(replace(scenes.followed_up(), visits=visits)))
    assert "none was asked" in text
    for of_a_model in ("Probability of infection", "Model's SHA-256", "rationale", "cm²"):
        assert of_a_model not in text


def test_twenty_visits_fit_on_ten_pages_with_a_picture_of_each() -> None:
    made = report(scenes.followed_up(20, lambda number: scenes.sample(1 + number % 6)), reasoning=False)
    assert len(made.pages) <= 10
    assert_only_embedded_fonts(made)
    shown = [picture for page in made.pages for picture in page.images]
    assert len({picture.name for picture in shown}) == 6  # each photo is in the file once
    assert text_of(made).count("09:30 UTC+0100, by Ana Ruiz") == 20


@pytest.mark.parametrize("course", [True, False])
def test_only_one_photo_is_in_memory_at_a_time(course: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[weakref.ref[WoundPhoto]] = []
    decode = photos.decode

    class Held(WoundPhoto):
        """A photo that can be seen to be let go of."""

        __slots__ = ("__weakref__",)

    def watched(data: bytes, name: str) -> WoundPhoto:
        assert [photo for photo in held if photo() is not None] == []
        photo = decode(data, name)
        mine = Held(photo.name, photo.sha256, photo.pixels, photo.notes)
        held.append(weakref.ref(mine))
        return mine

    monkeypatch.setattr(photos, "decode", watched)
    pdf.render(scenes.followed_up(), ReportOptions(course=course))
    assert len(held) == (5 if course else 4)


def test_the_reasoning_of_every_visit_is_an_appendix_by_choice() -> None:
    words = "I look at the wound bed first."
    assert text_of(report(scenes.followed_up())).count(words) == 5
    assert words not in text_of(report(scenes.followed_up(), reasoning=False))
