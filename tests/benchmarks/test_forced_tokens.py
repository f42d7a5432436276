"""The benchmark runs, and what it compares says the same."""

from pathlib import Path

from tests.benchmarks import forced_tokens
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device


def test_one_photo_is_answered_in_every_way(demo_pack: ModelPack, samples: list[Path]) -> None:
    found = forced_tokens.measure(demo_pack, samples[:1], 64, 512, 1, Device.CPU)
    assert set(found) == {"machine", "pack", "photos", "rounds", "forced_by_the_program", "own", "given"}
    for name in ("own", "given"):
        assert found[name]["same_answers"] == 1.0
        assert 0 < found[name]["batches"] < found[name]["tokens"]
        assert found[name]["share_not_singly"] > 0
        assert found[name]["ratio"] > 0
