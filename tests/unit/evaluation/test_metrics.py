"""Figures against numbers worked out by hand, and against the libraries that define them."""

import itertools
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, roc_auc_score

from woundapp.domain import ImageRegion
from woundapp.evaluation import metrics, ranking
from woundapp.evaluation.cohort import SignRecord
from woundapp.evaluation.shares import Share


def test_a_share_has_wilsons_interval() -> None:
    """8 of 10: Wilson's formula by hand, z = 1.959964."""
    z, share, total = 1.959964, 0.8, 10
    middle = share + z * z / (2 * total)
    spread = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total**2))
    below = 1 + z * z / total
    found = Share.of([True] * 8 + [False] * 2)
    assert (found.share, found.right, found.total) == (0.8, 8, 10)
    assert found.interval_95 == pytest.approx(
        ((middle - spread) / below, (middle + spread) / below), abs=1e-4
    )


def test_a_share_of_nothing_says_nothing() -> None:
    found = Share.of([])
    assert (found.share, found.interval_95, found.total) == (None, (0.0, 1.0), 0)


def test_the_status_by_hand(case: Any) -> None:
    """4 infected: 2 right, 1 wrong, 1 indeterminate; 6 not: 4 right, 1 wrong, 1 indeterminate."""
    cases = [
        *(case("infected", "infected", 2.0) for _ in range(2)),
        case("infected", "not_infected", -2.0),
        case("infected", "indeterminate", 0.1),
        *(case("not_infected", "not_infected", -1.0) for _ in range(4)),
        case("not_infected", "infected", 1.0),
        case("not_infected", "indeterminate", -0.1),
        case(None, "infected", 5.0),
    ]
    found = metrics.diagnosis(cases)
    assert found.photos == 10
    assert (found.accuracy.right, found.accuracy.total) == (6, 10)
    assert (found.sensitivity.right, found.sensitivity.total) == (2, 4)
    assert (found.specificity.right, found.specificity.total) == (4, 6)
    assert (found.ppv.right, found.ppv.total) == (2, 3)
    assert (found.npv.right, found.npv.total) == (4, 5)
    assert (found.indeterminate.right, found.indeterminate.total) == (2, 10)
    assert (found.accuracy_of_the_rest.right, found.accuracy_of_the_rest.total) == (6, 8)
    assert (found.complete.right, found.complete.total) == (8, 10)
    # of 24 pairs of an infected and another wound, those ranked rightly: 2 x 6, 0, and 5 of the 0.1 one
    assert found.auroc.value == pytest.approx(17 / 24, abs=1e-4)


def test_no_labels_give_no_figures(case: Any) -> None:
    found = metrics.diagnosis([case(None, "infected")])
    assert found.photos == 0
    assert found.accuracy.share is None
    assert found.auroc.value is None
    assert found.brier is None


@given(
    st.lists(st.tuples(st.booleans(), st.integers(-3, 3)), min_size=2, max_size=30).filter(
        lambda pairs: len({truth for truth, _ in pairs}) == 2
    )
)
def test_areas_are_those_of_scikit_learn(pairs: list[tuple[bool, int]]) -> None:
    truth, scores = zip(*pairs, strict=True)
    roc, precision_recall = ranking.areas(truth, scores)
    assert roc.value == pytest.approx(roc_auc_score(truth, scores), abs=1e-4)
    assert precision_recall.value == pytest.approx(average_precision_score(truth, scores), abs=1e-4)


def test_the_bootstrap_is_the_percentiles_of_resampled_areas() -> None:
    generator = np.random.default_rng(1)
    truth = generator.random(200) < 0.4
    scores = generator.normal(size=200) + truth
    roc, precision_recall = ranking.areas(truth.tolist(), scores.tolist())
    drawn = []
    for _ in range(600):
        chosen = generator.integers(0, 200, 200)
        drawn.append(
            (
                roc_auc_score(truth[chosen], scores[chosen]),
                average_precision_score(truth[chosen], scores[chosen]),
            )
        )
    low, high = np.percentile(drawn, (2.5, 97.5), axis=0)
    for found, bottom, top in zip((roc, precision_recall), low, high, strict=True):
        assert found.interval_95 == pytest.approx((bottom, top), abs=0.02)
    assert ranking.areas(truth.tolist(), scores.tolist()) == (roc, precision_recall)


def test_areas_need_both_labels() -> None:
    assert ranking.areas([True, True], [0.1, 0.2]) == (ranking.Area(), ranking.Area())
    assert ranking.areas([], []) == (ranking.Area(), ranking.Area())


def test_signs_and_regions_by_hand(case: Any) -> None:
    there = (
        SignRecord(sign="erythema", region=(0, 0, 10, 10)),
        SignRecord(sign="slough", region=(20, 20, 30, 30)),
        SignRecord(sign="necrosis"),
    )
    cases = [
        case(
            "infected",
            "infected",
            signs=there,
            named={"erythema": (5, 0, 15, 10), "necrosis": (0, 0, 1, 1), "swelling": (0, 0, 5, 5)},
        ),
        case("infected", "infected", signs=(), named={"erythema": None}),
        case("infected", "infected", signs=None, named={"slough": None}),
    ]
    found = metrics.sign_scores(cases)
    assert found is not None
    assert found.photos == 2
    assert (found.micro.precision.right, found.micro.precision.total) == (2, 4)
    assert (found.micro.recall.right, found.micro.recall.total) == (2, 3)
    assert found.micro.f1 == pytest.approx(4 / 7, abs=1e-4)
    assert found.micro.mean_iou_of_named == pytest.approx(1 / 3, abs=1e-4)
    assert found.micro.regions_of_named == 1
    assert found.micro.mean_iou_of_all == pytest.approx(1 / 6, abs=1e-4)
    assert found.micro.regions_of_all == 2
    assert found.by_sign["swelling"].precision.right == 0
    assert found.by_sign["swelling"].f1 == 0.0
    assert found.by_sign["slough"].mean_iou_of_all == 0.0
    assert found.by_sign["slough"].mean_iou_of_named is None
    assert found.by_sign["necrosis"].mean_iou_of_all is None
    assert list(found.by_sign) == sorted(found.by_sign)


def test_a_finding_without_a_place_overlaps_with_nothing(case: Any) -> None:
    there = (SignRecord(sign="slough", region=(0, 0, 4, 4)),)
    found = metrics.sign_scores([case(None, "infected", signs=there, named={"slough": None})])
    assert found is not None
    assert (found.micro.mean_iou_of_named, found.micro.mean_iou_of_all) == (0.0, 0.0)


def test_a_sign_in_two_places_is_compared_as_a_whole(case: Any) -> None:
    there = (
        SignRecord(sign="slough", region=(0, 0, 10, 10)),
        SignRecord(sign="slough", region=(20, 0, 30, 10)),
    )
    found = metrics.sign_scores([case(None, "infected", signs=there, named={"slough": (0, 0, 30, 10)})])
    assert found is not None
    assert found.micro.mean_iou_of_named == pytest.approx(200 / 300, abs=1e-4)
    assert (found.micro.recall.right, found.micro.recall.total) == (1, 1)


def test_signs_that_nobody_knows_give_no_figures(case: Any) -> None:
    assert metrics.sign_scores([case("infected", "infected")]) is None


boxes = st.tuples(*[st.integers(0, 8)] * 2, *[st.integers(1, 8)] * 2).map(
    lambda drawn: (drawn[0], drawn[1], drawn[0] + drawn[2], drawn[1] + drawn[3])
)


@given(boxes, boxes)
def test_overlap_is_counted_pixel_by_pixel(one: tuple[int, int, int, int], other: Any) -> None:
    def pixels(box: tuple[int, int, int, int]) -> set[tuple[int, int]]:
        return set(itertools.product(range(box[0], box[2]), range(box[1], box[3])))

    expected = len(pixels(one) & pixels(other)) / len(pixels(one) | pixels(other))
    assert metrics.overlap(ImageRegion(*one), other) == pytest.approx(expected)
    assert metrics.overlap(None, other) == 0.0


def test_times(case: Any) -> None:
    found = metrics.seconds([case("infected", "infected", seconds=float(taken)) for taken in range(1, 102)])
    assert (found.median, found.p95) == (51.0, 96.0)
    assert metrics.seconds([]).median is None
