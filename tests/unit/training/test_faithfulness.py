"""How far the evidence can be trusted: on two photos with the real pack, and on curves that are known."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs the extra `training`")

from woundapp.reasoner.messages import Weight
from woundapp.reasoner.model_pack import ModelPack
from woundapp.training import attention, faithfulness, pretrain
from woundapp.training.config import TrainingConfig
from woundapp.training.faithfulness import Curves, Faithfulness
from woundapp.training.rendering import render


def test_two_photos_are_measured_in_every_way(demo_pack: ModelPack) -> None:
    done: list[int] = []
    found = faithfulness.measure(demo_pack, 2, on_progress=done.append)
    figures = found.as_json()
    assert done == [1, 2]
    assert figures["pointing"]["total"] == len(found.overlap) == len(found.true) > 2
    assert 2 <= len(found.planted) <= 4
    assert figures["map_pointing"]["total"] == 2
    assert figures["auroc"]["value"] > 0.5
    assert set(figures["curves"]) == {"map", "random"}
    for curve in figures["curves"].values():
        assert 0 < curve["deletion"] < 1
        assert 0 < curve["insertion"] < 1
    low, high = figures["map_against"]["random"]["deletion"]["interval_95"]
    assert low <= figures["map_against"]["random"]["deletion"]["ratio"] <= high


def test_figures_are_shares_and_ratios_of_what_was_found() -> None:
    leant, not_leant = Weight(verdict=1.0, named=0.9), Weight(verdict=4.0, named=0.0)
    figures = Faithfulness(
        pointing=[True, True, False, True],
        overlap=[0.5, 0.7],
        map_pointing=[True, False],
        true=[leant, leant, not_leant, leant],
        planted=[not_leant, not_leant],
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


def test_attention_is_a_share_of_one_for_each_token(
    micro: TrainingConfig, data: Path, demo_pack: ModelPack, tmp_path: Path
) -> None:
    pretrain.pretrain(micro, data, tmp_path, lambda _: None)
    found = attention.Attention(tmp_path / pretrain.RESULT, demo_pack.manifest).of(render(1, (96, 64)).pixels)
    assert found.shape == (2, 3)
    assert (found > 0).all()
    assert found.sum() < 1
    assert np.ptp(found) > 0
