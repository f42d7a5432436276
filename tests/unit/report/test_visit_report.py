"""The report of a visit, read back: what must be seen first, and all that it rests on."""

import io
from collections.abc import Iterator
from dataclasses import replace

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from reportlab.platypus.flowables import Flowable, KeepTogether
from reportlab.platypus.tables import Table

from tests import dossiers, scenes
from tests.unit.report.reading import assert_only_embedded_fonts, first_page, read, text_of
from woundapp import signs
from woundapp.bedside import in_sentence
from woundapp.domain import InfectionStatus
from woundapp.dossier import Dossier, VisitEntry
from woundapp.measurement import Measurement
from woundapp.report import pdf, visit_report
from woundapp.report.figures import CropFigure, Drawing, PhotoFigure
from woundapp.report.language import Language
from woundapp.report.options import ReportOptions
from woundapp.report.sections import measured
from woundapp.report.sheet import Sheet
from woundapp.report.time_plot import TimePlot
from woundapp.settings import PageSize

INFECTED, NOT_INFECTED = InfectionStatus.INFECTED, InfectionStatus.NOT_INFECTED


def report(dossier: Dossier, **options: object) -> pypdf.PdfReader:
    return read(pdf.render(dossier, ReportOptions(**options)))  # type: ignore[arg-type]


def headings(made: pypdf.PdfReader) -> list[str]:
    return [str(entry["/Title"]) for entry in made.outline if isinstance(entry, dict)]


def with_photos(*photos: tuple[int, InfectionStatus | None, float]) -> Dossier:
    """A visit with several photos: the number of a sample, what the model says, and how sure it is."""
    entries = []
    for number, status, probability in photos:
        content = scenes.sample(number)
        said = (
            scenes.assessment(content, status, probability, scenes.finding("slough", "", (9, 9, 300, 300)))
            if status
            else None
        )
        entry = scenes.entry(said, number) if said else None
        entries.append(dossiers.photo(content, f"photo {number}.jpg", entry, visit="several"))
    visit = scenes.infected().current
    return scenes.dossier(VisitEntry(visit.visit, tuple(entries), None))


def of_kind(flowables: list[Flowable], kind: type) -> Iterator[Flowable]:
    """All flowables of a kind, those within tables and others that hold some as well."""
    for each in flowables:
        if isinstance(each, kind):
            yield each
        if isinstance(each, KeepTogether):
            yield from of_kind(each._content, kind)
        elif isinstance(each, Table):
            for row in each._cellvalues:
                for cell in row:
                    yield from of_kind(cell if isinstance(cell, list) else [cell], kind)
        elif hasattr(each, "_make"):
            yield from of_kind([each._make(200)], kind)


@pytest.mark.parametrize("scene", scenes.ALL)
def test_every_scene_is_told_in_both_sizes_with_embedded_typefaces(scene: str) -> None:
    for page_size in PageSize:
        made = report(scenes.ALL[scene](), page_size=page_size)
        assert_only_embedded_fonts(made)
        assert f"Page {len(made.pages)} of {len(made.pages)}" in made.pages[-1].extract_text()


@pytest.mark.parametrize("scene", scenes.ALL)
def test_the_same_dossier_gives_the_same_bytes(scene: str) -> None:
    options = ReportOptions()
    assert pdf.render(scenes.ALL[scene](), options) == pdf.render(scenes.ALL[scene](), options)


def test_red_flags_come_before_all_else_with_their_grounds_and_sources() -> None:
    first = first_page(report(scenes.red_flag()))
    order = [
        "RED FLAG",
        "Signs of an infection that destroys tissue: an emergency, call for help now.",
        "Found: crackling under the skin (crepitus), pain out of proportion",
        "WSES/SIS-E consensus",
        "Signs of sepsis: an emergency",
        "The model says not infected. What you found speaks for an infection.",
        "Amina Diallo Identifier",
        "Clinician's judgement",
        "This differs from the model's answer.",
        "She is ill. Ambulance called.",
    ]
    places = [first.index(part) for part in order]
    assert places == sorted(places)


def test_no_red_flag_is_made_up() -> None:
    for scene in (scenes.infected, scenes.not_infected, scenes.dark_skin):
        assert "RED FLAG" not in text_of(report(scene()))
    assert "No red flag so far; 16 danger signs were not asked about." in text_of(report(scenes.infected()))


def test_every_sign_is_present_absent_or_not_asked() -> None:
    text = text_of(report(scenes.infected()))
    whole = text[text.index("Found at the bedside") : text.index("Note of the visit")]
    before, not_asked = whole.split(" Not asked ")
    present, rest = before.split(" Present ")[1].split(" Absent ")
    absent, figures = rest.split(" Measured ")
    found = scenes.FOUND
    for sign in signs.SIGNS:
        where = present if sign.code in found.present else absent if sign.code in found.absent else not_asked
        assert in_sentence(sign.code) in where, sign.code
    assert "foot of a person with diabetes" in present
    assert "deeper tissue involved" in absent
    assert "temperature 37.4 °C, heart rate 84 a minute, redness beyond the wound's edge 1.4 cm" in figures
    assert "exudate: moderate, kind of exudate: pus" in figures
    assert "breathing rate" in not_asked
    assert "Recorded by Ana Ruiz, 2026-03-14 09:30 UTC+0100" in whole


def test_nothing_recorded_at_the_bedside_is_said() -> None:
    text = text_of(report(scenes.indeterminate()))
    assert "Nothing was recorded at the bedside." in text
    assert "What published rules say" not in text


def test_rules_stand_with_their_grade_and_source() -> None:
    text = text_of(report(scenes.infected()))
    for said in (
        "NERDS 0 of 5 letters are met.",
        "STONEES 2 of 7 letters are met (warmer, redness or swelling).",
        "Overt (classic) local infection",
        "The foot: at least grade 2.",
        "IWGDF/IDSA guidelines on foot infection in diabetes, 2023",
    ):
        assert said in text, said


def test_each_finding_has_its_support_its_colour_and_what_the_clinician_says() -> None:
    text = text_of(report(scenes.infected()))
    rows = text[text.index("Findings") : text.index("The model's rationale")]
    for row in (
        "Redness around the wound Sign of infection a red rim of two centimetres The answer leans strongly "
        "on this. The colour in the photo supports this. The clinician sees this here, too.",
        "thick yellow pus on the bed The answer leans on this. The clinician sees this in another place",
        "a narrow red strip The answer does not lean on this. The clinician does not see this.",
        "cannot be judged in a photo The clinician said nothing of this.",
        "Swelling Sign of infection Added by the clinician; the model does not name it.",
    ):
        assert row in rows, row
    assert "Evidence checked by answers without reasoning" in text


def test_dark_skin_is_a_reason_for_care_on_the_first_page() -> None:
    first = first_page(report(scenes.dark_skin()))
    assert first.index("Redness is hard to see on this skin.") < first.index("as it was taken")
    assert "Too dark here to judge this by colour." in text_of(report(scenes.dark_skin()))


def test_measurements_have_their_uncertainty_tissue_and_bands() -> None:
    text = text_of(report(scenes.infected()))
    for said in (
        "Length 4.6 cm ± 0.2 Width 2.9 cm ± 0.1 Area 9.8 cm² ± 0.8",
        "Granulation (red) 20 %, Slough (yellow) 80 %",
        "0.5 cm and 2 cm from the edge, which redness is judged by (IWGDF/IDSA 2023)",
        "± is the uncertainty",
    ):
        assert said in text, said


def test_without_a_card_there_are_no_centimetres() -> None:
    dossier = scenes.infected()
    visit, (photo,) = dossier.current, dossier.current.photos
    assert photo.measurement
    (wound,) = photo.measurement.content.wounds
    bare = replace(photo.measurement, content=Measurement(None, (replace(wound, size=None),)))
    photos = (replace(photo, measurement=bare),)
    plain = replace(dossier, visits=(replace(visit, photos=photos, bedside=None),))
    text = text_of(report(plain))
    assert measured.NO_CARD in text
    part = text[text.index("Measured") : text.index("Found at the bedside")]
    assert " cm" not in part
    assert "Slough (yellow) 80 %" in part


def test_a_visit_looks_back_at_the_earlier_ones() -> None:
    made = report(scenes.followed_up())
    first, text = first_page(made), text_of(made)
    sentence = "Worse since the visit of 2026-03-05: the wound is larger."
    change = "Compared with the visit of 2026-03-05: area 7.0 cm² → 9.1 cm², larger, beyond the uncertainty."
    assert first.index("The model's answer") < first.index(sentence) < first.index(change)
    back = text[text.index("Since earlier visits") :]
    for said in (
        "Area +2.1 cm² ± 0.9 (+29 %): larger, beyond the uncertainty",
        "This may be a sign of infection: Wound larger than before.",
        "This may be a sign of infection: Delayed healing.",
        "Area in cm²",
        "Length and width in cm",
        "Kinds of tissue in %",
        "The model's probability of infection in %",
        "A 2026-02-08 Debridement: sharp",
        "2026-02-06 14 cm² ± 1 4.7 cm ± 0.2 3.4 cm ± 0.2 Does not look infected Does not look infected, 12",
    ):
        assert said in back, said


def test_a_first_visit_looks_back_at_nothing() -> None:
    text = text_of(report(scenes.infected()))
    assert "Since earlier visits" not in text
    assert "Compared with" not in text


def test_all_photos_of_a_visit_are_told_the_most_worrying_first() -> None:
    made = report(with_photos((4, NOT_INFECTED, 0.1), (1, INFECTED, 0.7), (6, None, 0), (2, INFECTED, 0.9)))
    text, first = text_of(made), first_page(made)
    assert "Photo 4 of 4 as it was taken" in first
    assert [title for title in headings(made) if title.startswith("Photo ") and "of" in title] == [
        "Photo 1 of 4",
        "Photo 2 of 4",
        "Photo 3 of 4",
    ]
    for number in (4, 1, 6, 2):
        sha256 = dossiers.photo(scenes.sample(number)).sha256
        assert f"photo {number}.jpg, SHA-256 {sha256[:12]}…" in text


def test_answers_that_differ_are_never_told_as_a_single_harmless_one() -> None:
    first = first_page(report(with_photos((1, INFECTED, 0.7), (4, NOT_INFECTED, 0.1))))
    assert "Its answers differ" in first
    assert "Photo 1: Looks infected, 70 % Photo 2: Does not look infected, 10 %" in first
    assert "Probability of infection: 70 %" in first
    alike = first_page(report(with_photos((1, INFECTED, 0.7), (2, INFECTED, 0.9))))
    assert "differ" not in alike
    assert "Looks infected The model sees signs of infection." in alike


def test_the_reasoning_is_an_appendix_by_choice() -> None:
    appendix, words = "Appendix: the model's reasoning", "I look at the wound bed first."
    with_it, without = report(scenes.infected()), report(scenes.infected(), reasoning=False)
    assert headings(with_it)[-1] == appendix
    assert words in text_of(with_it)
    assert words not in text_of(without)
    assert appendix not in headings(without)


def test_without_a_patient_there_are_lines_to_write_on() -> None:
    first = first_page(report(replace(scenes.infected(), patient=None, wound=None)))
    for label in ("Patient's name", "Identifier", "Date of birth"):
        assert label in first
    assert "Amina" not in first


@pytest.mark.parametrize("scene", ["infected", "followed_up", "no_model"])
def test_every_picture_says_in_words_what_can_be_seen(scene: str) -> None:
    made = visit_report.of(scenes.ALL[scene](), ReportOptions())
    story = made.story(Sheet(Language(), 500))
    kinds = (PhotoFigure, CropFigure, TimePlot)
    pictures = [each for each in of_kind(story, Drawing) if isinstance(each, kinds)]
    assert pictures
    for picture in pictures:
        assert picture.alt
    marked = [each.alt for each in pictures if "places marked" in each.alt]
    assert marked[0].startswith("The photo with these places marked: 1 ")


@settings(max_examples=dossiers.how_many(), deadline=None, suppress_health_check=list(HealthCheck))
@given(dossiers.dossiers())
def test_anything_that_can_be_recorded_can_be_told(dossier: Dossier) -> None:
    for course in (False, True):
        content = pdf.render(dossier, ReportOptions(course=course))
        assert len(pypdf.PdfReader(io.BytesIO(content)).pages) >= 1
