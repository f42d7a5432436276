"""Agreement with the model: counted by hand, compared with the libraries that define it, without them."""

import subprocess
import sys
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.proportion import proportion_confint

from tests.assessments import NOON, PLACE, assessment
from woundapp.domain import (
    InfectionStatus,
)
from woundapp.evaluation import agreement, concordance
from woundapp.evaluation.concordance import Concordance, Reviewed, SignCount
from woundapp.evaluation.shares import Share
from woundapp.review import Judgement, Review

INFECTED, NOT_INFECTED, INDETERMINATE = InfectionStatus


def reviewed(
    model: InfectionStatus,
    user: InfectionStatus | None,
    *signs: tuple[str, Judgement],
    by: str = "ana",
    at: datetime = NOON,
) -> Reviewed:
    return Reviewed(by, at, model, user, signs)


def test_what_is_compared_is_what_she_said_and_nothing_else() -> None:
    said = assessment("erythema", "slough", "necrosis", "swelling")
    review = Review.of(said.findings).agree(0).remove(1).doubt(3).add("maceration", PLACE)
    review = review.conclude(NOT_INFECTED, "the redness is old")
    assert Reviewed.of("ana", NOON, said, review) == reviewed(
        INFECTED,
        NOT_INFECTED,
        ("erythema", Judgement.AGREED),
        ("slough", Judgement.REMOVED),
        ("swelling", Judgement.UNSURE),
        ("maceration", Judgement.ADDED),
    )


def test_a_sign_by_hand() -> None:
    """Both see it in 3 of 5 places; 1 is the model's alone, 1 the user's; she is unsure of 2 others."""
    count = SignCount.of(
        [Judgement.AGREED] * 2
        + [Judgement.MOVED, Judgement.REMOVED, Judgement.ADDED]
        + [Judgement.UNSURE] * 2
    )
    assert count == SignCount(seen=3, rejected=1, missed=1, unsure=2)
    assert (count.share.share, count.share.right, count.share.total) == (0.6, 3, 5)


def test_all_of_it_by_hand() -> None:
    erythema, slough = (("erythema", Judgement.AGREED), ("slough", Judgement.REMOVED))
    said = [
        reviewed(INFECTED, INFECTED, erythema, slough),
        reviewed(INFECTED, NOT_INFECTED, erythema, by="eva"),
        reviewed(NOT_INFECTED, NOT_INFECTED, by="eva", at=datetime(2026, 1, 14, 12, tzinfo=UTC)),
        reviewed(INDETERMINATE, INDETERMINATE, at=datetime(2025, 12, 14, 12, tzinfo=UTC)),
        reviewed(INFECTED, None, slough),
    ]
    found = Concordance.of(said)
    assert found.reviews == 5
    assert (found.status.right, found.status.total) == (3, 4)
    # by chance: 2/4 · 1/4 + 1/4 · 2/4 + 1/4 · 1/4 = 5/16
    assert found.kappa == pytest.approx((3 / 4 - 5 / 16) / (1 - 5 / 16), abs=1e-4)
    assert list(found.signs) == ["erythema", "slough"]
    assert found.places == SignCount(seen=2, rejected=2, missed=0, unsure=0)
    assert [(month, share.right, share.total) for month, share in found.months.items()] == [
        (date(2025, 12, 1), 1, 1),
        (date(2026, 1, 1), 1, 1),
        (date(2026, 2, 1), 0, 0),
        (date(2026, 3, 1), 1, 2),
    ]
    users = concordance.by_user(said)
    assert {user: (hers.status.right, hers.status.total) for user, hers in users.items()} == {
        "ana": (2, 2),
        "eva": (1, 2),
    }


def test_of_nothing_nothing_is_said() -> None:
    found = Concordance.of([])
    assert (found.reviews, found.status.share, found.kappa, found.months) == (0, None, None, {})
    assert (found.places.share.share, found.signs) == (None, {})


@given(st.integers(1, 400).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_the_interval_is_that_of_statsmodels(counted: tuple[int, int]) -> None:
    found = Share.counted(*counted)
    assert found.interval_95 == pytest.approx(proportion_confint(*counted, method="wilson"), abs=1e-4)


@given(st.lists(st.tuples(*[st.sampled_from(list(InfectionStatus))] * 2), min_size=2, max_size=40))
def test_kappa_is_that_of_scikit_learn(pairs: list[tuple[InfectionStatus, InfectionStatus]]) -> None:
    found = agreement.cohen(pairs)
    if len({status for pair in pairs for status in pair}) == 1:
        assert found is None
    else:
        assert found == pytest.approx(cohen_kappa_score(*zip(*pairs, strict=True)), abs=1e-4)


def test_the_window_needs_no_extra_for_it() -> None:
    program = (
        "import sys\n"
        "for name in ('scipy', 'sklearn', 'statsmodels', 'matplotlib', 'jinja2', 'openai'):\n"
        "    sys.modules[name] = None\n"
        "from datetime import UTC, datetime\n"
        "from woundapp.domain import InfectionStatus\n"
        "from woundapp.evaluation.concordance import Concordance, Reviewed\n"
        "now, hers = datetime.now(UTC), InfectionStatus.INFECTED\n"
        "said = [Reviewed('', now, status, hers, ()) for status in InfectionStatus]\n"
        "print(Concordance.of(said).kappa)\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "0.0"
