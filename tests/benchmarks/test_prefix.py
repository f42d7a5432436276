"""The benchmark runs, and what is kept is not read again."""

from tests.benchmarks import prefix
from woundapp.reasoner.model_pack import ModelPack


def test_starts_and_photos_are_measured_with_and_without_what_is_kept(demo_pack: ModelPack) -> None:
    found = prefix.measure(demo_pack, 64, 1)
    assert set(found["seconds"]) == set(found["reading_seconds"]) == set(prefix.WAYS)
    assert all(seconds > 0 for seconds in found["seconds"].values())
    assert found["prefix_tokens"] > 200
    # A hundred tokens are read for each one of the photo: by a factor, not by a little.
    assert found["reading_ratios"]["second_photo"] < 0.8
