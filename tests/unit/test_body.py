"""The areas of the body: each has a code, a plain name, and a place that a nurse would say."""

import pytest

from woundapp import body
from woundapp.clinic import Side, Wound


def test_every_area_has_a_code_and_a_label_of_its_own() -> None:
    assert len(body.BY_CODE) == len(body.AREAS)
    assert len({area.label for area in body.AREAS}) == len(body.AREAS)
    assert all(area.code.isidentifier() for area in body.AREAS)


def test_no_two_places_have_the_same_name() -> None:
    places = [area.on(side) for area in body.AREAS for side in area.sides]
    assert len(set(places)) == len(places)


@pytest.mark.parametrize(
    ("location", "side", "said"),
    [
        ("heel", Side.LEFT, "left heel"),
        ("sole", Side.RIGHT, "sole of the right foot"),
        ("toes", Side.LEFT, "toes of the left foot"),
        ("back_of_knee", Side.LEFT, "back of the left knee"),
        ("inner_ankle", Side.RIGHT, "right inner ankle"),
        ("sacrum", Side.MIDDLE, "sacrum"),
        ("abdomen", Side.LEFT, "left side of the abdomen"),
        ("abdomen", Side.MIDDLE, "middle of the abdomen"),
        ("abdomen", None, "abdomen"),
        ("heel", None, "heel"),
        ("other: stump of the leg", Side.LEFT, "stump of the leg (left)"),
        ("other: stump of the leg", None, "stump of the leg"),
        ("somewhere", None, "somewhere"),
    ],
)
def test_a_place_is_said_as_a_nurse_says_it(location: str, side: Side | None, said: str) -> None:
    assert body.place(Wound("p", location, side)) == said


def test_the_side_of_what_comes_in_pairs_must_be_said() -> None:
    assert body.BY_CODE["heel"].paired
    assert not body.BY_CODE["sacrum"].paired
    assert not body.BY_CODE["abdomen"].paired


def test_what_was_typed_comes_back_as_it_was() -> None:
    for typed in ("stump of the leg", "other: toe", "heel ", "断端"):
        assert body.other_words(body.other(typed)) == typed
    assert body.other_words("heel") == ""
