"""Agreement beyond chance, on tables worked out by hand."""

import pytest

pytest.importorskip("statsmodels", reason="needs the extra `evaluation`")

from woundapp.evaluation import agreement


def test_fleiss_by_hand() -> None:
    # observed: (1 + 0 + 1) / 3; by chance: (3/6)² + (3/6)²
    assert agreement.fleiss([("a", "a"), ("a", "b"), ("b", "b")], ("a", "b")) == pytest.approx(
        1 / 3, abs=1e-4
    )


def test_raters_who_agree_in_everything_and_differ_between_things_agree_fully() -> None:
    assert agreement.fleiss([("a", "a"), ("b", "b")], ("a", "b")) == 1.0
    assert agreement.weighted([("a", "a"), ("b", "b")], ("a", "b", "c")) == 1.0


def test_where_chance_agrees_as_well_there_is_no_kappa() -> None:
    assert agreement.fleiss([], ("a", "b")) is None
    assert agreement.fleiss([("a", "a"), ("a", "a")], ("a", "b")) is None
    assert agreement.fleiss([("a",), ("b",)], ("a", "b")) is None
    assert agreement.weighted([("a", "a")], ("a", "b")) is None


def test_a_near_miss_weighs_less_than_a_far_one() -> None:
    near = agreement.weighted([("a", "a"), ("b", "c"), ("c", "c")], ("a", "b", "c"))
    far = agreement.weighted([("a", "a"), ("a", "c"), ("c", "c")], ("a", "b", "c"))
    assert near is not None and far is not None and near > far
