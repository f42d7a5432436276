"""The benchmark of the first look runs, with a reduced photo only where there is a larger one."""

from pathlib import Path

import msgspec

from tests.benchmarks import first_look
from woundapp.reasoner.model_pack import ImageTokens, ModelPack


def test_a_small_model_has_nothing_to_reduce(demo_pack: ModelPack, samples: list[Path]) -> None:
    found = first_look.measure(demo_pack, samples[0], 2)
    assert set(found["ratios"]) == {"look_to_alone"}
    assert set(found["seconds"]) == {"alone", "look"}
    assert all(value > 0 for value in found["seconds"].values())


def test_a_reduced_photo_is_looked_at_sooner(demo_pack: ModelPack, samples: list[Path]) -> None:
    tokens = ImageTokens(min=800, max=1024)
    larger = ModelPack(demo_pack.folder, msgspec.structs.replace(demo_pack.manifest, image_tokens=tokens))
    found = first_look.measure(larger, samples[0], 1)
    assert found["tokens"]["coarse"] <= 256
    assert found["tokens"]["look"] >= 800
    assert found["ratios"]["coarse_to_look"] < 0.9
