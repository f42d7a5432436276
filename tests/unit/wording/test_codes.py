"""Every code has words."""

from collections.abc import Mapping
from enum import StrEnum

import pytest

from woundapp.bedside import Presence
from woundapp.clinic import Aetiology, EventKind, Known, Sex
from woundapp.domain import (
    ColourDoubt,
    ColourOpinion,
    ColourVerdict,
    Finding,
    InfectionStatus,
    Strength,
)
from woundapp.measurement import Tissue
from woundapp.wording import codes


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (codes.STATUS, InfectionStatus),
        (codes.STATUS_MEANS, InfectionStatus),
        (codes.SUPPORT, Strength),
        (codes.PRESENCE, Presence),
        (codes.SEX, Sex),
        (codes.KNOWN, Known),
        (codes.AETIOLOGY, Aetiology),
        (codes.EVENT, EventKind),
        (codes.TISSUE, Tissue),
    ],
)
def test_every_code_has_words(words: Mapping[StrEnum, str], kind: type[StrEnum]) -> None:
    assert set(words) == set(kind)
    assert all(words.values())


def test_all_kinds_of_tissue_have_their_place() -> None:
    assert sorted(codes.TISSUE_ORDER) == sorted(Tissue)


def test_a_colour_speaks_where_it_can() -> None:
    def said(opinion: ColourOpinion | None) -> str | None:
        return codes.colour(Finding("erythema", "", None, None, opinion))

    assert said(None) is None
    assert said(ColourOpinion(ColourVerdict.SUPPORTS, None, 0.4)) == "The colour in the photo supports this."
    dark = ColourOpinion(ColourVerdict.CANNOT_TELL, ColourDoubt.DARK_SKIN, None)
    assert said(dark) == "Too dark here to judge this by colour."
    assert said(ColourOpinion(ColourVerdict.CANNOT_TELL, ColourDoubt.NO_PLACE, None)) is None


@pytest.mark.parametrize(
    ("infected", "total", "words"),
    [
        (1, 1, None),
        (2, 3, "2 of 3 readings say infected."),
        (1, 3, "2 of 3 readings say not infected."),
        (2, 4, "Of 4 readings half say infected, half not infected."),
    ],
)
def test_readings_are_counted_for_the_verdict_that_most_came_to(
    infected: int, total: int, words: str | None
) -> None:
    assert codes.readings(infected, total) == words
