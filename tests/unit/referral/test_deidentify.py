from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import scenes
from tests.dossiers import dossiers
from woundapp import body
from woundapp.clinic import Patient
from woundapp.domain import ImageRegion
from woundapp.dossier import Dossier
from woundapp.imaging import photo as photos
from woundapp.referral import names, texts
from woundapp.referral.deidentify import Choices, deidentified
from woundapp.report.language import Language

NAMELESS = Choices(nameless=True, shifted=True, texts=frozenset(), code="7K4M-2QXD")
QUICK = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def patient_of(dossier: Dossier) -> Patient:
    assert dossier.patient
    return dossier.patient.content


def with_birth(dossier: Dossier, born: date) -> Dossier:
    assert dossier.patient
    return replace(
        dossier,
        patient=replace(dossier.patient, content=replace(dossier.patient.content, birth_date=born)),
    )


def test_with_nothing_to_take_out_a_dossier_stays_as_it_is() -> None:
    dossier = scenes.followed_up()
    assert deidentified(dossier, Choices()) == dossier


def test_names_give_way_to_words_in_the_language_of_the_report_and_the_identifier_to_the_code() -> None:
    told = deidentified(scenes.infected(), NAMELESS)
    assert patient_of(told).name == "Name withheld, dates moved"
    assert patient_of(told).identifier == "7K4M-2QXD"
    review = told.current.photos[0].review
    assert told.current.visit.by == "Staff member 1"
    assert review is not None
    assert review.by == "Staff member 2", "who judged is somebody else than who saw"
    only_names = deidentified(scenes.infected(), Choices(nameless=True))
    assert patient_of(only_names).name == "Name withheld"


@QUICK
@given(dossiers(filed=True), st.integers(0, 364))
def test_whatever_a_dossier_is_like_intervals_figures_and_references_stay(
    dossier: Dossier, drawn: int
) -> None:
    told = deidentified(dossier, NAMELESS, draw=lambda _: drawn)
    shift = timedelta(days=-1 - drawn)
    old, new = list(texts.entries(dossier)), list(texts.entries(told))
    assert [b.at - a.at for a, b in pairwise(new)] == [b.at - a.at for a, b in pairwise(old)]
    assert {entry.at.utcoffset() for entry in new} == {timedelta()}
    assert [event.content.on for event in told.events] == [
        event.content.on + shift for event in dossier.events
    ]
    wound, patient = told.wound, told.patient
    assert wound
    assert patient
    assert wound.content.patient == patient.id
    assert {visit.visit.content.wound for visit in told.visits} == {wound.id}
    assert not {entry.id for entry in old} & {entry.id for entry in new}
    for before, after in zip(dossier.visits, told.visits, strict=True):
        assert (before.bedside and before.bedside.content) == (after.bedside and after.bedside.content)
        for was, now in zip(before.photos, after.photos, strict=True):
            assert (was.measurement and was.measurement.content) == (
                now.measurement and now.measurement.content
            )
            assert (photos.decode(was.read(), "a").pixels.shape) == (
                photos.decode(now.read(), "b").pixels.shape
            )
            if was.assessment and now.assessment:
                assert now.assessment.content.photo_sha256 == now.sha256 != was.sha256
                assert now.assessment.content.probability_infected == (
                    was.assessment.content.probability_infected
                )


@pytest.mark.parametrize(
    ("born", "age"),
    [
        (date(1957, 3, 14), 69),
        (date(1957, 3, 15), 68),
        (date(1936, 3, 15), 89),
        (date(1936, 3, 14), 90),
        (date(1926, 1, 1), 90),
        (date(1910, 6, 1), 90),
        (date(2026, 6, 1), 0),
    ],
)
@pytest.mark.parametrize("drawn", [0, 100, 364])
def test_the_birth_date_becomes_a_year_that_gives_the_right_age_and_ninety_for_all_that_are_older(
    born: date, age: int, drawn: int
) -> None:
    told = deidentified(with_birth(scenes.infected(), born), NAMELESS, draw=lambda _: drawn)
    told_born = patient_of(told).birth_date
    assert told_born
    assert (told_born.month, told_born.day) == (1, 1)
    assert told.current.visit.content.at.year - told_born.year == age


def test_a_visit_told_at_another_offset_keeps_its_place_among_the_days_of_treatments() -> None:
    at = datetime(2026, 3, 14, 0, 30, tzinfo=timezone(timedelta(hours=11)))
    dossier = scenes.dossier(scenes.visit(scenes.sample(6), None, at=at))
    told = deidentified(dossier, NAMELESS, draw=lambda _: 9)
    assert told.current.visit.content.at.isoformat() == "2026-03-04T00:30:00+00:00"


def test_each_referral_moves_the_dates_by_another_number_of_days_and_has_other_ids() -> None:
    dossier = scenes.no_model()
    told = [deidentified(dossier, NAMELESS) for _ in range(8)]
    assert len({each.current.visit.content.at for each in told}) > 1
    assert len({each.current.visit.id for each in told}) == len(told)


def test_only_the_texts_that_were_chosen_stay() -> None:
    dossier = scenes.infected()
    of_kind = {text.kind: text for text in texts.of(dossier)}
    kept = frozenset((of_kind[texts.TextKind.ALLERGIES].key, of_kind[texts.TextKind.REASON].key))
    told = deidentified(dossier, replace(NAMELESS, texts=kept))
    photo = told.current.photos[0]
    assert photo.review
    assert photo.assessment
    assert patient_of(told).allergies == "penicillin"
    assert patient_of(told).antibiotics == "[left out]"
    assert told.current.visit.content.note == "[left out]"
    assert photo.review.content.reason == "Warm, painful, and pus on the swab."
    said = photo.assessment.content
    assert {said.rationale, said.reasoning, *(each.description for each in said.findings)} == {"[left out]"}
    assert [each.sign for each in said.findings] == ["erythema", "purulent_exudate", "granulation", "odour"]
    assert said.raw_answer == ""


def test_a_place_that_was_typed_is_a_text_and_one_of_the_catalogue_is_none() -> None:
    dossier = scenes.no_model()
    assert dossier.wound
    typed = replace(
        dossier,
        wound=replace(
            dossier.wound, content=replace(dossier.wound.content, location=body.other("Amina's stump"))
        ),
    )
    assert deidentified(dossier, NAMELESS).wound.content.location == "heel"  # type: ignore[union-attr]
    told = deidentified(typed, NAMELESS).wound
    assert told
    assert body.place(told.content) == "[left out] (left)"


def test_what_the_nurse_hides_is_black_and_all_else_is_as_it_was() -> None:
    dossier = scenes.infected()
    photo = dossier.current.photos[0]
    region = ImageRegion(100, 200, 260, 340)
    for choices in (
        Choices(hidden={photo.id: (region, ImageRegion(-50, -50, 20, 30))}),
        replace(NAMELESS, hidden={photo.id: (region, ImageRegion(-50, -50, 20, 30))}),
    ):
        told = deidentified(dossier, choices).current.photos[0]
        before = photos.decode(photo.read(), "a").pixels.astype(int)
        after = photos.decode(told.read(), "b").pixels.astype(int)
        assert after[202:338, 102:258].max() < 12
        assert after[:28, :18].max() < 12
        before[200:340, 100:260] = before[:30, :20] = after[200:340, 100:260] = after[:30, :20] = 0
        assert abs(before - after).mean() < 1.5
        assert told.name.endswith(".jpg")
        assert told.sha256 != photo.sha256
        assert told.assessment
        assert told.assessment.content.photo_sha256 == told.sha256


class Loud(Language):
    """A language of capitals."""

    def say(self, what: str) -> str:
        return super().say(what).upper()


def test_words_are_said_in_the_language_of_the_report() -> None:
    told = deidentified(scenes.infected(), NAMELESS, Loud())
    assert patient_of(told).name == "NAME WITHHELD, DATES MOVED"
    assert patient_of(told).allergies == "[LEFT OUT]"
    assert told.current.visit.by == "STAFF MEMBER 1"


def test_dates_are_not_moved_beside_a_name() -> None:
    with pytest.raises(ValueError, match="shifted"):
        Choices(shifted=True)


@pytest.mark.parametrize(
    "text",
    [
        "Amina was tired.",
        "mrs diallo's dressing",
        "see 4711-0815",
        "Ana Ruiz changed it",
        "Ben Okri asked for a swab",
        "since 3.4.",
        "call 0301234567",
        "mail a@b.org",
        "since 3/4/26",
    ],
)
def test_a_text_that_names_somebody_or_a_day_is_not_suggested_to_stay(text: str) -> None:
    dossier = scenes.infected()
    assert texts.names_somebody(text, dossier)
    assert dossier.patient
    named = replace(
        dossier, patient=replace(dossier.patient, content=replace(dossier.patient.content, allergies=text))
    )
    suggested = {text.kind for text in texts.of(named) if text.key in texts.suggested(named)}
    assert texts.TextKind.ALLERGIES not in suggested
    assert texts.TextKind.ANTIBIOTICS in suggested


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("王小明", "王小明很累"),
        ("أمينة ديالو", "قالت أمينة إنها متعبة"),
        ("अमीना", "अमीना थकी थी"),
        ("Zoë Ó", "ZOË came"),
    ],
)
def test_names_of_any_script_are_found(name: str, text: str) -> None:
    dossier = scenes.no_model()
    assert dossier.patient
    named = replace(
        dossier, patient=replace(dossier.patient, content=replace(dossier.patient.content, name=name))
    )
    assert texts.names_somebody(text, named)
    assert not texts.names_somebody("penicillin", named)


@pytest.mark.parametrize("text", ["penicillin", "A red rim of 2.5 cm", "80 % slough, 37 °C"])
def test_a_text_of_the_wound_alone_is_suggested_to_stay(text: str) -> None:
    assert not texts.names_somebody(text, scenes.infected())


def test_codes_do_not_repeat_and_have_no_letter_that_is_misread() -> None:
    codes = {names.new_code() for _ in range(200)}
    assert len(codes) == 200
    assert not set("".join(codes)) & set("01OIL")
