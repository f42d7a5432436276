"""Sizes and changes in sentences."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from woundapp.follow_up import Change, Comparison, MeasuredVisit, OfferedSign, Worse
from woundapp.measurement import Quantity
from woundapp.wording import changes

MINUS = "\N{MINUS SIGN}"
FIRST = datetime(2026, 3, 1, 9, 5, tzinfo=UTC)
NOTHING = MeasuredVisit(FIRST, None)


def comparison(area: Change | None, **more: object) -> Comparison:
    now = MeasuredVisit(FIRST + timedelta(days=7), None)
    parts = {"worse": frozenset(), "offered": (), "debrided": False, "tissue": None} | more
    return Comparison(NOTHING, now, area, None, None, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "uncertainty", "said"),
    [
        (4.62, 0.23, "4.6\xa0cm\xa0±\xa00.2"),
        (4.62, 0.023, "4.62\xa0cm\xa0±\xa00.02"),
        (14.2, 1.1, "14\xa0cm\xa0±\xa01"),
        (4.62, 0.0, "4.6\xa0cm\xa0±\xa00.0"),
        (4.62, 1e-300, "4.62\xa0cm\xa0±\xa00.00"),
    ],
)
def test_a_size_has_as_many_decimals_as_its_uncertainty_makes_sense_of(
    value: float, uncertainty: float, said: str
) -> None:
    assert changes.centimetres(Quantity(value, uncertainty)) == said
    assert changes.square_centimetres(Quantity(value, uncertainty)) == said.replace("cm", "cm²")


def test_shares_and_changes_in_percent() -> None:
    assert [changes.percent(value) for value in (27.4, -3.0, 0.2, -0.2)] == [
        "+27\xa0%",
        f"{MINUS}3\xa0%",
        "0\xa0%",
        "0\xa0%",
    ]
    assert changes.share(39.6) == "40\xa0%"


def test_a_difference_says_what_it_comes_to() -> None:
    smaller = Change(Quantity(10, 0.5), Quantity(7, 0.5))
    said = changes.difference(smaller, area=True)
    assert said == f"{MINUS}3.0\xa0cm²\xa0±\xa00.7 ({MINUS}30\xa0%): smaller, beyond the uncertainty"
    from_nothing = Change(Quantity(0, 0.5), Quantity(0.1, 0.5))
    assert changes.difference(from_nothing, area=False) == "+0.1\xa0cm\xa0±\xa00.7: no clear change"


def test_two_visits_on_one_day_are_told_by_the_clock_of_the_place() -> None:
    later = FIRST + timedelta(hours=3)
    assert changes.when(FIRST) == date(2026, 3, 1)
    assert changes.when(FIRST, (FIRST + timedelta(days=1),)) == date(2026, 3, 1)
    assert changes.when(FIRST, (later,)) == "2026-03-01, 09:05"
    east = later.astimezone(timezone(timedelta(hours=14)))
    assert changes.when(east, (FIRST,)) == date(2026, 3, 2)
    assert changes.when(east, (FIRST + timedelta(hours=1),)) == "2026-03-02, 02:05"


def test_the_headline_is_the_change_or_why_there_is_none() -> None:
    grown = comparison(Change(Quantity(9.8, 0.5), Quantity(12.4, 0.8)))
    assert changes.headline(grown) == [
        "Compared with the visit of 2026-03-01: area 9.8\xa0cm² → 12.4\xa0cm², larger, beyond the "
        "uncertainty."
    ]
    assert changes.headline(comparison(None)) == [
        "Sizes cannot be compared: nothing was measured at the visit of 2026-03-01.",
        "Sizes cannot be compared: nothing was measured at the visit of 2026-03-08.",
    ]


def test_what_is_worse_is_listed() -> None:
    assert changes.worse(comparison(None)) is None
    both = comparison(None, worse=frozenset(Worse))
    assert changes.worse(both) == (
        "Worse since the visit of 2026-03-01: the wound is larger, there is more slough or dead tissue."
    )


def test_a_sign_is_offered_with_its_figures() -> None:
    area = Change(Quantity(10, 0.4), Quantity(9, 0.4))
    slow = OfferedSign("delayed_healing", FIRST, "Sheehan", area, 50)
    assert changes.offer(slow, FIRST + timedelta(days=30)) == (
        f"Area in 4 weeks, since the visit of 2026-03-01: 10.0\xa0cm² → 9.0\xa0cm² ({MINUS}10\xa0%). A wound "
        "that heals is some 50\xa0% smaller after 4 weeks (Sheehan)."
    )
    more = OfferedSign("new_breakdown", FIRST, "IWII", parts=(1, 2))
    assert changes.offer(more, FIRST + timedelta(days=30)).startswith("Outlined wounds: 1 at the visit of")


@pytest.mark.parametrize(
    ("days", "said"), [(0.2, "less than a day"), (1, "1 day"), (9, "9 days"), (28, "4 weeks")]
)
def test_time_spans(days: float, said: str) -> None:
    assert changes.span(FIRST, FIRST + timedelta(days=days)) == said
