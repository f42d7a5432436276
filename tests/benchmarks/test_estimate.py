"""The benchmark of the time left runs, and what it says is what it says it is."""

from pathlib import Path

import pytest

from tests.benchmarks import estimate
from tests.benchmarks.estimate import Machine, Told
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.pace import Left


def test_simulated_and_real_assessments_are_told_of(demo_pack: ModelPack, samples: list[Path]) -> None:
    found = estimate.measure(demo_pack, samples[:2], assessments=3, runs=5, before=(3,))
    assert set(found) == {"machine", "simulated", "real"}
    figures = {
        "told", "below", "held", "above", "held_as_told", "width", "log_likelihood", "longer",
    }  # fmt: skip
    for machine in found["simulated"].values():
        assert set(machine["3 before"]["start"]) == figures
    assert found["real"]["start"]["told"] == 2


def test_the_summary_counts_what_was_held() -> None:
    told = [Told(Left((10.0, 20.0)), true) for true in (5.0, 12.0, 15.0, 19.0, 30.0)]
    found = estimate.summary([*told, Told(Left(None, longer=True), 9.0)])
    assert (found["told"], found["below"], found["held"], found["above"]) == (6, 0.2, 0.6, 0.2)
    assert found["log_likelihood"] == pytest.approx(-0.95, abs=0.001)
    assert found["longer"] == pytest.approx(1 / 6, abs=0.001)


def test_a_steady_machine_is_told_of_as_promised() -> None:
    told = estimate.simulated(Machine(), before=50, count=400)
    assert 0.53 < estimate.summary(told["start"])["held"] < 0.67  # 0.6 within 2.9 standard errors
    assert all(each.true > 0 for each in told["half"])
