"""How long it still takes is said in round numbers that hold what is known."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woundapp.domain import FirstLook, InfectionStatus
from woundapp.reasoner.pace import Left
from woundapp.wording import first_look, time_left


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        ((1, 4), "Time left: a few seconds."),
        ((3, 31), "Time left: up to about 40 seconds."),
        ((22, 38), "Time left: about 20 to 40 seconds."),
        ((21, 22), "Time left: about 20 to 30 seconds."),
        ((50, 70), "Time left: up to about 2 minutes."),
        ((130, 235), "Time left: about 2 to 4 minutes."),
        ((120, 120), "Time left: about 2 to 3 minutes."),
        ((500, 700), "Time left: about 5 to 15 minutes."),
    ],
)
def test_a_range_is_said_in_round_numbers(seconds: tuple[float, float], said: str) -> None:
    assert time_left.left(Left(seconds)) == said


def test_what_is_not_known_or_too_long_is_said_to_be() -> None:
    assert time_left.left(Left(None)) == "The first assessments on this computer show how long it takes."
    assert time_left.left(Left(None, longer=True)) == "Longer than usual."
    assert (
        time_left.left(Left((61, 119), longer=True)) == "Longer than usual. Time left: about 1 to 2 minutes."
    )
    assert time_left.takes(Left(None)) is None
    assert time_left.takes(Left((61, 119))) == "This takes about 1 to 2 minutes."


@given(st.integers(0, 20_000), st.integers(0, 20_000))
def test_what_is_said_holds_what_is_known_and_is_never_one_number(one: int, other: int) -> None:
    low, high = sorted((one, other))
    said = time_left.left(Left((low, high)))
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    unit = 60 if "minutes" in said else 1
    if "about" not in said:
        assert high <= 10
    else:
        least, most = (0, *numbers)[-2:]
        assert least < most
        assert least * unit <= low + 1e-6
        assert most * unit >= high - 1e-6


@pytest.mark.parametrize(
    ("leans_to", "probability", "said"),
    [
        (InfectionStatus.INFECTED, 0.712, "Leans towards infected (71 % probability of infection)."),
        (InfectionStatus.NOT_INFECTED, 0.0001, "Leans towards not infected (1 % probability of infection)."),
        (InfectionStatus.INDETERMINATE, 0.5, "Cannot say yet (50 % probability of infection)."),
    ],
)
@pytest.mark.parametrize("coarse", [True, False])
def test_a_first_look_is_said_to_be_provisional(
    leans_to: InfectionStatus, probability: float, said: str, coarse: bool
) -> None:
    look = FirstLook(leans_to, probability, coarse)
    assert first_look.leaning(look) == said
    assert first_look.caution(look).endswith("Provisional: wait for the assessment.")
    assert ("reduced photo" in first_look.caution(look)) is coarse
