"""An answer in words: its verdict is found by what announces it, whatever else is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woundapp.domain import InfectionStatus
from woundapp.reasoner import text_answer
from woundapp.reasoner.model_pack import AnswerForm

FORM = AnswerForm(format="text")
INFECTED, NOT_INFECTED = InfectionStatus.INFECTED, InfectionStatus.NOT_INFECTED


@pytest.mark.parametrize(
    ("prose", "status"),
    [
        ("Pus is seen.\nInfection status: infected", INFECTED),
        ("Clean.\nInfection status: not infected.", NOT_INFECTED),
        ("**Infection status: Uninfected**", NOT_INFECTED),
        ("**Infection status:** *NON-INFECTED*", NOT_INFECTED),
        ('infection status: "infected"', INFECTED),
        ("Infection status: infected? No.\nInfection status: not infected", NOT_INFECTED),
        ("The wound is infected.", None),
        ("Infection status: infectedness", None),
        ("Infection status: unclear", None),
        ("", None),
    ],
)
def test_the_verdict_is_the_last_that_is_announced(prose: str, status: InfectionStatus | None) -> None:
    found = text_answer.find_verdict(prose, FORM)
    assert (found.status if found else None) is status


def test_the_rationale_is_what_is_said_beside_the_verdict() -> None:
    places = '{"findings": [{"sign": "slough", "description": "yellow", "bbox_2d": [0, 0, 500, 500]}]}'
    understood = text_answer.read(
        "Yellow slough. Little pus.\n\n**Infection status: infected**", places, FORM, 100, 100
    )
    assert understood.verdict is INFECTED
    assert understood.rationale == "Yellow slough. Little pus."
    assert understood.complete
    assert [finding.sign for finding in understood.findings] == ["slough"]


def test_places_that_were_cut_off_make_it_incomplete() -> None:
    understood = text_answer.read("Infection status: infected", '{"findings": [{"sign"', FORM, 100, 100)
    assert not understood.complete
    assert understood.verdict is INFECTED


@given(st.text(), st.text())
def test_any_text_is_survived(prose: str, places: str) -> None:
    text_answer.read(prose, places, FORM, 10, 10)


@given(st.text(alphabet="*_ \n.:Infectionstausrd"), st.sampled_from(["infected", "not infected"]))
def test_where_the_verdict_stands_is_told(before: str, word: str) -> None:
    prose = f"{before}\nInfection status: {word}"
    found = text_answer.find_verdict(prose, FORM)
    assert found is not None
    assert prose[found.starts : found.ends] == word
    assert prose[found.opens :].startswith("Infection status")
