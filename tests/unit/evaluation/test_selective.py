"""Accuracy of the verdicts that are kept, worked out by hand."""

from tests.unit.evaluation.conftest import MakeCase
from woundapp.evaluation.selective import selective


def test_the_surest_are_kept_and_the_unsure_errors_leave_first(case: MakeCase) -> None:
    right = [case("infected", "infected", 2.0 + n) for n in range(8)]
    wrong = [case("infected", "not_infected", -0.5), case("not_infected", "infected", 0.25)]
    found = {kept.coverage: kept for kept in selective([*wrong, *right, case(None, "infected", 9.0)])}
    assert (found[1.0].accuracy.right, found[1.0].accuracy.total) == (8, 10)
    assert (found[0.9].accuracy.right, found[0.9].accuracy.total) == (8, 9)
    assert found[0.8].accuracy.share == 1.0
    assert found[0.5].accuracy.total == 5
    zones = [kept.grey_zone or 0.0 for kept in found.values()]
    assert zones == sorted(zones)
    assert found[0.8].grey_zone == round(right[0].probability - 0.5, 4)


def test_a_doubted_answer_counts_by_its_probability(case: MakeCase) -> None:
    (whole, *_) = selective([case("infected", "indeterminate", 3.0)])
    assert whole.accuracy.right == 1


def test_of_nothing_there_is_no_accuracy(case: MakeCase) -> None:
    assert all(kept.accuracy.share is None and kept.grey_zone is None for kept in selective([]))
