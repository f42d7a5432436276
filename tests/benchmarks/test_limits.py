"""What a model computes and reads is counted right, and what limits it is said."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.benchmarks import limits, qwen3vl, roofline
from tests.benchmarks.qwen3vl import QWEN3_VL_4B, Tensor
from tests.benchmarks.roofline import LanguageModel, Roof, VisionEncoder, Weights, Work
from woundapp.reasoner.model_pack import ModelPack

LANGUAGE = {
    "qwen3vl.block_count": 36,
    "qwen3vl.embedding_length": 2560,
    "qwen3vl.attention.head_count": 32,
    "qwen3vl.attention.head_count_kv": 8,
    "qwen3vl.attention.key_length": 128,
}
VISION = {"clip.vision.block_count": 24, "clip.vision.embedding_length": 1024}
VOCABULARY = 151_936

# By hand, from the published configuration.
ATTENTION = 2560 * (32 + 2 * 8) * 128 + 32 * 128 * 2560
FEED_FORWARD = 3 * 2560 * 9728
MATRICES = 36 * (ATTENTION + FEED_FORWARD)
VISION_LAYER = 1024 * 3 * 1024 + 1024 * 1024 + 2 * 1024 * 4096
PATCHES = 24 * VISION_LAYER + 2 * 1024 * 3 * 16 * 16
TOKENS = 4 * (4096 * 4096 + 4096 * 2560)


def counted(tensors: Iterable[Tensor]) -> list[Weights]:
    made = [(each.name, each.shape, each.size) for each in tensors]
    return [Weights(name, len(shape), _product(shape), size) for name, shape, size in made]


def _product(shape: tuple[int, ...]) -> int:
    count = 1
    for length in shape:
        count *= length
    return count


@pytest.fixture
def language() -> LanguageModel:
    return LanguageModel.of(counted(qwen3vl.model_tensors(QWEN3_VL_4B, VOCABULARY, "Q8_0")), LANGUAGE)


@pytest.fixture
def vision() -> VisionEncoder:
    return VisionEncoder.of(counted(qwen3vl.projector_tensors(QWEN3_VL_4B)), VISION)


def test_a_token_is_multiplied_with_every_matrix_once(language: LanguageModel) -> None:
    logits = 2 * VOCABULARY * 2560
    assert language.operations(1) == 2 * MATRICES + logits + 4 * 36 * 4096
    assert language.operations(10, 100) == 20 * MATRICES + logits + 4 * 36 * 4096 * (10 * 100 + 55)
    # one after the other is as much as all at once, but for the logits
    singly = sum(language.operations(1, before) for before in range(100, 110))
    assert singly == language.operations(10, 100) + 9 * logits


def test_a_token_reads_all_weights_and_what_was_kept(language: LanguageModel) -> None:
    weights = (MATRICES + VOCABULARY * 2560) * 34 // 32  # Q8_0: 32 numbers in 34 bytes
    assert language.read(0) == weights
    assert language.read(1000) - weights == 1000 * 2 * 36 * 8 * 128 * 2


def test_an_encoder_attends_to_every_patch(vision: VisionEncoder) -> None:
    assert vision.operations(1024) == 2 * PATCHES * 4096 + 2 * TOKENS * 1024 + 4 * 24 * 1024 * 4096**2
    assert vision.size == 2 * (PATCHES + TOKENS)


def test_the_files_of_a_pack_are_counted(demo_pack: ModelPack) -> None:
    language, vision = roofline.counted(demo_pack.model_file, demo_pack.projector_file)
    assert 0.9 * demo_pack.manifest.model.size < language.size < demo_pack.manifest.model.size
    assert 0.9 * demo_pack.manifest.projector.size < vision.size < demo_pack.manifest.projector.size


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (2.0, "it: bound by memory bandwidth, 50% of it used"),
        (0.5, "it: faster than memory bandwidth as it was measured; the caches hold what it reads"),
        (100.0, "it: bound by neither memory nor computing (1% of memory bandwidth used)"),
    ],
)
def test_the_higher_of_two_limits_is_told(seconds: float, words: str) -> None:
    roof = Roof(bandwidth=10.0, operations=100.0)
    assert roof.over(Work("it", seconds, operations=50, read=10))["words"] == words


def test_computing_is_the_limit_where_it_takes_longer() -> None:
    told = Roof(bandwidth=10.0, operations=100.0).over(Work("it", 4.0, operations=300, read=10))
    assert (told["bound"], told["share"]) == ("computing", 0.75)


def test_whole_numbers_are_multiplied_as_the_processor_can() -> None:
    assert limits.whole_number_factor("CPU : AVX2 = 1 | AVX512_VNNI = 1 | ") == 4
    assert limits.whole_number_factor("CPU : AVX2 = 1 | ") == 2


def test_all_is_measured(demo_pack: ModelPack, samples: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_NUMBERS", 1 << 20)
    monkeypatch.setattr(limits, "_SIDE", 256)
    found = limits.measure(demo_pack, samples[0], 1)
    assert set(found["limits"]) == {"encode", "prompt", "text", "write"}
    assert all(each["share"] > 0 for each in found["limits"].values())
    assert 0 < found["start"]["share"] < 1
