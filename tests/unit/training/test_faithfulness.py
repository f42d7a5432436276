"""How far the evidence can be trusted: on two photos with the real pack, and on curves that are known."""

from collections.abc import Iterator, Sequence
from typing import cast

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs the extra `training`")

from woundapp.reasoner.evidence import Prober
from woundapp.reasoner.hiding import FILLINGS, USED, Mask
from woundapp.reasoner.messages import Weight
from woundapp.reasoner.model_pack import ModelPack
from woundapp.training import curves, faithfulness
from woundapp.training.curves import Curves
from woundapp.training.faithfulness import Faithfulness, Weights


def test_two_photos_are_measured_in_every_way(demo_pack: ModelPack, monkeypatch: pytest.MonkeyPatch) -> None:
    # The fewest tokens that the pack takes, since every one of them costs time.
    monkeypatch.setattr(faithfulness, "_SIDE", 192)
    done: list[int] = []
    found = faithfulness.measure(demo_pack, 2, fillings=True, on_progress=done.append)
    figures = found.as_json()
    assert done == [1, 2]
    assert figures["pointing"]["total"] == len(found.overlap) == len(found.weights[USED].true) > 2
    assert 2 <= len(found.weights[USED].planted) <= 4
    assert figures["map_pointing"]["total"] == 2
    assert figures["auroc"]["value"] > 0.5
    assert set(figures["curves"]) == {"map", "random", "attention"}
    assert figures["curves"]["map"]["deletion"] < figures["curves"]["random"]["deletion"]
    for curve in figures["curves"].values():
        assert 0 < curve["deletion"] < 1
        assert 0 < curve["insertion"] < 1
    assert set(figures["fillings"]) == set(FILLINGS)
    assert set(figures["against_used"]) == set(FILLINGS) - {USED}
    for filling in figures["fillings"].values():
        assert 0 < filling["deletion"] < filling["insertion"] < 1
        assert filling["auroc"]["value"] > 0.5
    low, high = figures["map_against"]["random"]["deletion"]["interval_95"]
    assert low <= figures["map_against"]["random"]["deletion"]["ratio"] <= high


class _OneTokenMatters:
    """Says "infected" for certain as long as it sees the first token."""

    def __init__(self) -> None:
        self.asked = 0

    def verdicts(self, hidden: Sequence[Mask], _: Mask) -> Iterator[float]:
        for mask in hidden:
            self.asked += 1
            yield -1000.0 if mask[0, 0] else 1000.0


def test_the_sooner_what_matters_is_hidden_and_shown_the_better() -> None:
    prober, found = _OneTokenMatters(), dict[str, Curves]()
    order = np.arange(16.0).reshape(4, 4)
    curves.add(found, {"best": -order, "worst": order}, [cast(Prober, prober)], infected=True)
    best, worst = found["best"].means(), found["worst"].means()
    assert best == {"deletion": round(1 / 17, 4), "insertion": round(16 / 17, 4)}
    assert worst == {"deletion": round(16 / 17, 4), "insertion": round(1 / 17, 4)}
    # What one order hides first the other shows first: the same questions, each asked once.
    assert prober.asked == 2 * 17 - 2
    curves.add(found, {"best": -order}, [cast(Prober, prober)], infected=False)
    assert found["best"].deletion[1] == pytest.approx(1 - found["best"].deletion[0])


def test_figures_are_shares_and_ratios_of_what_was_found() -> None:
    leant, not_leant = Weight(verdict=1.0, named=0.9), Weight(verdict=4.0, named=0.0)
    figures = Faithfulness(
        pointing=[True, True, False, True],
        overlap=[0.5, 0.7],
        map_pointing=[True, False],
        weights={USED: Weights(true=[leant, leant, not_leant, leant], planted=[not_leant, not_leant])},
        curves={"map": Curves([0.2, 0.4], [0.9, 0.9]), "random": Curves([0.6, 0.6], [0.6, 0.6])},
    ).as_json()
    assert figures["pointing"]["share"] == 0.75
    assert figures["mean_iou"] == 0.6
    assert figures["true_leant_on"]["share"] == 0.75
    assert figures["planted_not_leant_on"]["share"] == 1.0
    assert figures["auroc"]["value"] == pytest.approx(0.875)
    against = figures["map_against"]["random"]
    assert against["deletion"]["ratio"] == 0.5
    assert against["deletion"]["interval_95"] == pytest.approx((1 / 3, 2 / 3), abs=1e-3)
    assert against["insertion"]["ratio"] == 1.5
    assert "fillings" not in figures
