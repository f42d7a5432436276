"""A training of a 4-billion-parameter model is planned without its weights."""

from pathlib import Path

import msgspec
import pytest

from woundapp.errors import EvaluationError, TrainingError
from woundapp.training import config as configs
from woundapp.training import dry_run
from woundapp.training.config import TrainingConfig


def test_the_published_model_has_four_billion_parameters(data: Path) -> None:
    real = configs.load(Path("infection-reasoner-4b"))
    plan = dry_run.estimate(real, msgspec.structs.replace(real.distil, lora=None), data)
    assert plan.parameters == 4_437_815_808
    assert plan.trained == plan.parameters
    assert plan.weights == 2 * plan.parameters
    assert plan.examples == 24
    assert 30 < plan.total / 2**30 < 80
    assert any("4,437.8 million" in line for line in plan.lines())


def test_adapters_train_little_and_a_group_needs_room_to_speak(data: Path) -> None:
    real = configs.load(Path("infection-reasoner-4b"))
    plan = dry_run.estimate(real, real.reinforce, data)
    assert plan.trained < plan.parameters / 20
    assert plan.generation > 0
    assert plan.total / 2**30 < 80


def test_a_model_made_from_nothing_is_planned_too(micro: TrainingConfig, data: Path) -> None:
    assert micro.pretrain is not None
    plan = dry_run.estimate(micro, micro.pretrain, data)
    assert plan.total < 2**28


def test_the_data_are_checked(tmp_path: Path) -> None:
    real = configs.load(Path("infection-reasoner-4b"))
    with pytest.raises(EvaluationError):
        dry_run.estimate(real, real.distil, tmp_path / "nowhere")


def test_an_unknown_base_is_refused(micro: TrainingConfig, data: Path) -> None:
    other = msgspec.structs.replace(micro, base="somewhere/else", vision=None, text=None, pretrain=None)
    with pytest.raises(TrainingError, match=r"Nothing is known.*qwen3-vl-4b-thinking"):
        dry_run.estimate(other, other.distil, data)
