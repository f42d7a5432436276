"""The opinions of the rules in sentences."""

import pytest

from woundapp.bedside import Bedside, Presence, VitalSigns
from woundapp.domain import InfectionStatus
from woundapp.rules import red_flags, telling

NOT_INFECTED, INFECTED = InfectionStatus.NOT_INFECTED, InfectionStatus.INFECTED


def words(bedside: Bedside) -> dict[str, str]:
    return {told.title: told.words for told in telling.tell(bedside)}


def test_of_nothing_nothing_is_said() -> None:
    assert telling.tell(Bedside()) == ()
    assert telling.left_open(Bedside()) == ""
    assert telling.against(NOT_INFECTED, Bedside()) == ""


def test_each_rule_says_what_it_rests_on_and_where_it_is_from() -> None:
    bedside = Bedside(
        present=frozenset(("slough", "odour", "increased_exudate", "warmth")),
        diabetic_foot=Presence.PRESENT,
        redness_beyond_edge=1.0,
    )
    said = words(bedside)
    assert said["NERDS"] == (
        "3 of 5 letters are met (more exudate, slough or dead tissue, smell). "
        "An infection on the wound's surface is likely."
    )
    assert said["STONEES"].startswith("4 of 7 letters are met")
    assert said["IWII continuum"].startswith("Overt (classic) local infection (")
    assert said["IWGDF/IDSA, diabetic foot"].startswith("The foot: at least grade 2.")
    assert "ask for or measure" in said["IWGDF/IDSA, diabetic foot"]
    assert all(told.source for told in telling.tell(bedside))


def test_what_cannot_be_told_yet_is_said_so() -> None:
    assert (
        "cannot be told yet: 4 were not asked about" in words(Bedside(present=frozenset(("odour",))))["NERDS"]
    )
    absent = Bedside(
        absent=frozenset(
            ("odour", "slough", "necrosis", "increased_exudate", "friable_granulation", "delayed_healing")
        )
    )
    assert "Fewer than three" in words(absent)["NERDS"]


def test_a_red_flag_says_what_raised_it_and_none_is_no_all_clear() -> None:
    ill = Bedside(vital_signs=VitalSigns(temperature=39.1))
    assert [telling.warn(flag) for flag in red_flags(ill)] == [
        "Signs that the whole body is ill: get a doctor at once. (fever)"
    ]
    assert telling.left_open(ill) == ""
    quiet = Bedside(absent=frozenset(("fever",)))
    assert "No red flag so far" in telling.left_open(quiet)
    assert "danger signs were not asked about" in telling.left_open(quiet)


@pytest.mark.parametrize(
    ("status", "bedside", "expected"),
    [
        (
            NOT_INFECTED,
            Bedside(present=frozenset(("slough", "odour", "increased_exudate"))),
            "The model says not infected. What you found speaks for an infection (NERDS is met).",
        ),
        (
            NOT_INFECTED,
            Bedside(present=frozenset(("lymphangitis",))),
            "The model says not infected. What you found speaks for an infection.",
        ),
        (INFECTED, Bedside(present=frozenset(("lymphangitis",))), ""),
        (InfectionStatus.INDETERMINATE, Bedside(present=frozenset(("lymphangitis",))), ""),
    ],
)
def test_rules_and_model_against_each_other_are_one_sentence(
    status: InfectionStatus, bedside: Bedside, expected: str
) -> None:
    assert telling.against(status, bedside) == expected


def test_a_model_that_says_infected_of_nothing_is_told() -> None:
    said = telling.against(INFECTED, Bedside(absent=frozenset(("pain", "warmth"))))
    assert said.startswith("The model says infected, but none of the signs asked about is present")
