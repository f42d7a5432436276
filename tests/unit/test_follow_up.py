"""What changed between two visits."""

import math
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.assessments import NOON
from tests.measured import Shares, measured, part
from woundapp import follow_up, signs
from woundapp.clinic import Aetiology, Event, EventKind
from woundapp.follow_up import Change, Direction, Lack, MeasuredVisit, Worse, compare, compare_with_last
from woundapp.measurement import Measurement, OutlinedWound, Quantity, Tissue

areas = some.floats(0, 400, allow_nan=False)
quantities = some.builds(Quantity, areas, some.floats(0, 40, allow_nan=False))
gaps = some.integers(1, 400)


def visit(days: float, *parts: OutlinedWound) -> MeasuredVisit:
    return MeasuredVisit(NOON + timedelta(days=days), measured(*parts))


def offered(*visits: MeasuredVisit, aetiology: Aetiology = Aetiology.VENOUS) -> set[str]:
    found = compare(visits[-2], visits[-1], visits=visits, aetiology=aetiology)
    return {offer.sign for offer in found.offered}


def bed(granulation: int, slough: int = 0, necrosis: int = 0, epithelium: int = 0) -> Shares:
    return {
        Tissue.GRANULATION: granulation,
        Tissue.SLOUGH: slough,
        Tissue.NECROSIS: necrosis,
        Tissue.EPITHELIUM: epithelium,
    }


@given(quantities, quantities)
def test_a_change_and_its_reverse_say_the_same(before: Quantity, now: Quantity) -> None:
    there, back = Change(before, now), Change(now, before)
    assert there.difference.value == -back.difference.value
    assert there.difference.uncertainty == back.difference.uncertainty
    opposite = {Direction.LARGER: Direction.SMALLER, Direction.SMALLER: Direction.LARGER}
    assert back.direction is opposite.get(there.direction, Direction.UNCLEAR)


@given(quantities, quantities)
def test_a_change_is_clear_only_beyond_both_uncertainties_together(before: Quantity, now: Quantity) -> None:
    change = Change(before, now)
    assert change.difference.uncertainty >= max(before.uncertainty, now.uncertainty)
    clear = abs(now.value - before.value) > math.hypot(before.uncertainty, now.uncertainty)
    assert (change.direction is not Direction.UNCLEAR) == clear
    if before.high < now.low:  # intervals that do not even touch
        assert change.direction is Direction.LARGER


@given(quantities, quantities, some.floats(0, 40))
def test_less_certain_values_make_no_change_clearer(before: Quantity, now: Quantity, more: float) -> None:
    vaguer = Change(before, Quantity(now.value, now.uncertainty + more))
    if Change(before, now).direction is Direction.UNCLEAR:
        assert vaguer.direction is Direction.UNCLEAR


@given(some.floats(0.01, 400), areas)
def test_percent_and_difference_agree(before: float, now: float) -> None:
    percent = Change(Quantity(before, 0), Quantity(now, 0)).percent
    assert percent is not None
    assert before * (1 + percent / 100) == pytest.approx(now, abs=1e-9)
    assert percent >= -100


def test_of_nothing_there_is_no_percentage() -> None:
    assert Change(Quantity(0, 0), Quantity(3, 0.1)).percent is None


@given(areas, areas, gaps)
def test_the_order_in_which_two_visits_are_named_does_not_matter(first: float, last: float, gap: int) -> None:
    one, other = visit(0, part(first)), visit(gap, part(last))
    assert compare(one, other) == compare(other, one)
    assert compare(other, one).before is one


@given(areas, areas, gaps)
def test_worse_and_enlarged_are_said_only_of_what_is_larger_beyond_its_uncertainty(
    first: float, last: float, gap: int
) -> None:
    found = compare(visit(0, part(first)), visit(gap, part(last)))
    assert found.area
    larger = found.area.now.value - found.area.before.value > found.area.difference.uncertainty
    assert (Worse.AREA in found.worse) == larger
    assert ("enlargement" in {offer.sign for offer in found.offered}) == larger


@given(
    some.lists(some.tuples(some.integers(0, 400), areas), min_size=2, max_size=8, unique_by=lambda v: v[0])
)
def test_whatever_is_offered_is_a_sign_of_the_catalogue_with_figures(seen: list[tuple[int, float]]) -> None:
    visits = [visit(days, part(area)) for days, area in seen]
    found = compare_with_last(visits, max(visits, key=lambda each: each.at))
    assert found
    assert found.before.at < found.now.at
    for offer in found.offered:
        assert offer.sign in signs.BY_CODE
        assert offer.since < found.now.at
        assert offer.source
        assert offer.area or offer.parts


@pytest.mark.parametrize(
    ("aetiology", "now", "delayed"),
    [
        (Aetiology.DIABETIC, 4.5, False),
        (Aetiology.DIABETIC, 5.2, False),  # 48 % smaller, but within the uncertainty of half
        (Aetiology.DIABETIC, 5.6, True),
        (Aetiology.VENOUS, 5.6, False),
        (Aetiology.VENOUS, 7.0, True),
        (Aetiology.UNKNOWN, 10.0, True),
        (Aetiology.UNKNOWN, 0.0, False),
    ],
)
def test_delayed_healing_goes_by_what_heals_in_four_weeks(
    aetiology: Aetiology, now: float, delayed: bool
) -> None:
    signs_ = offered(visit(0, part(10)), visit(28, part(now)), aetiology=aetiology)
    assert ("delayed_healing" in signs_) == delayed


def test_healing_is_judged_over_four_weeks_even_if_the_last_visit_was_yesterday() -> None:
    weekly = [visit(7 * week, part(10)) for week in range(5)]
    assert offered(*weekly[:4]) == set()
    assert offered(*weekly) == {"delayed_healing"}
    found = compare(weekly[3], weekly[4], visits=weekly)
    assert found.offered[0].since == weekly[0].at
    # 28 days less an hour are four weeks: clinics do not keep to the minute.
    assert offered(visit(0, part(10)), visit(28 - 1 / 24, part(10))) == {"delayed_healing"}


def test_later_visits_say_nothing_about_the_healing_until_then() -> None:
    visits = [visit(0, part(10)), visit(7, part(9)), visit(40, part(1))]
    assert compare(visits[0], visits[1], visits=visits).offered == ()


def test_a_wound_of_new_skin_alone_is_not_slow_to_heal() -> None:
    healed = part(10, bed(0, epithelium=100))
    assert offered(visit(0, part(10)), visit(28, healed)) == set()


def test_a_wound_that_was_of_no_size_has_no_rate_of_healing() -> None:
    assert offered(visit(0, part(0)), visit(28, part(2))) == {"enlargement"}


def test_a_new_outline_is_offered_as_new_breakdown_also_without_a_card() -> None:
    one, two = visit(0, part(None)), visit(7, part(None), part(None))
    beside = visit(7, part(None), part(None, other=True))
    assert offered(one, two) == offered(one, beside) == {"new_breakdown"}
    assert offered(visit(0, part(None), part(None)), visit(7, part(None))) == set()
    (offer,) = compare(one, two).offered
    assert offer.parts == (1, 2)


def test_where_nothing_was_outlined_before_no_outline_is_new() -> None:
    assert offered(visit(0), visit(7, part(4), part(1))) == set()
    assert offered(MeasuredVisit(NOON, None), visit(7, part(4))) == set()


def test_more_slough_counts_from_a_quarter_on_and_only_as_the_nurse_confirmed_it() -> None:
    def worse(before: Shares | None, now: Shares | None) -> frozenset[Worse]:
        return compare(visit(0, part(10, before)), visit(7, part(10, now))).worse

    assert worse(bed(80, 20), bed(70, 30)) == frozenset()
    assert worse(bed(80, 20), bed(55, 20, 25)) == {Worse.TISSUE}
    assert worse(bed(55, 20, 25), bed(80, 20)) == frozenset()
    assert worse(None, bed(0, 0, 100)) == frozenset()


@given(some.lists(some.tuples(areas, some.integers(0, 100)), min_size=1, max_size=4))
def test_shares_of_tissue_in_all_parts_add_up_to_a_hundred(parts: list[tuple[float, int]]) -> None:
    found = follow_up.tissue_shares(
        measured(*(part(area, bed(100 - slough, slough)) for area, slough in parts))
    )
    assert found is not None
    assert math.fsum(found.values()) == pytest.approx(100)
    sloughs = [slough for _, slough in parts]
    assert min(sloughs) - 1e-6 <= found[Tissue.SLOUGH] <= max(sloughs) + 1e-6


def test_larger_parts_count_for_more_by_pixels_where_there_are_no_centimetres() -> None:
    small = OutlinedWound(((0, 0), (1, 0), (1, 1), (0, 1)), None, bed(100))
    large = OutlinedWound(((0, 0), (0, 3), (1, 3), (1, 0)), None, bed(0, 100))
    found = follow_up.tissue_shares(Measurement(None, (small, large)))
    assert found is not None
    assert found[Tissue.SLOUGH] == pytest.approx(75)
    assert follow_up.tissue_shares(Measurement(None, (small, part(None)))) is None
    assert follow_up.tissue_shares(None) is None


def test_what_a_visit_lacks_is_said_and_nothing_is_compared() -> None:
    whole = visit(0, part(10))
    for lacking, why in (
        (MeasuredVisit(NOON + timedelta(1), None), Lack.MEASUREMENT),
        (visit(1, part(3, other=True)), Lack.OUTLINE),
        (visit(1, part(None)), Lack.CARD),
    ):
        found = compare(whole, lacking)
        assert found.now.lack is why
        assert found.before.lack is None
        assert (found.area, found.length, found.width, found.worse) == (None, None, None, frozenset())


def test_two_visits_of_one_day_can_be_compared() -> None:
    found = compare(visit(0, part(10)), visit(0.1, part(13)))
    assert found.worse == {Worse.AREA}
    assert follow_up.days_between(found.before.at, found.now.at) == 0


def test_what_was_debrided_between_two_visits_is_noted() -> None:
    events = [Event("w", date(2026, 3, 17), EventKind.DEBRIDEMENT)]
    one, other = visit(0, part(10)), visit(7, part(13))
    assert compare(one, other, events=events).debrided
    assert not compare(other, visit(14, part(10)), events=events).debrided


def test_the_last_visit_is_the_last_that_was_measured_before() -> None:
    now = visit(21, part(9))
    visits = [visit(28, part(1)), visit(14, part(None)), visit(0, part(10)), visit(20), visit(7, part(11))]
    found = compare_with_last(visits, now)
    assert found
    assert found.before.at == NOON + timedelta(days=7)
    without = compare_with_last([visit(14, part(None))], now)
    assert without
    assert without.area is None
    assert compare_with_last([visit(28, part(1)), now], now) is None
    assert compare_with_last(visits, visit(21)) is None
