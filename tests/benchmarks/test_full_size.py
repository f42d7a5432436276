"""The model for timing is a Qwen3-VL that llama.cpp computes with, as large as the published one."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import gguf
import numpy as np
import pytest
from gguf import GGMLQuantizationType as Type
from gguf import GGUFReader

from tests.benchmarks import full_size, qwen3vl
from tests.benchmarks.qwen3vl import QWEN3_VL_4B, Shape, Words
from tests.benchmarks.random_blocks import random_weights
from woundapp.errors import ModelPackError
from woundapp.reasoner import llama, model_pack, prompt
from woundapp.reasoner.llama import EngineOptions, PhotoPart
from woundapp.reasoner.model_pack import ModelPack

TINY = Shape(
    layers=9,
    width=256,
    feed_forward=512,
    heads=4,
    key_value_heads=2,
    head_width=64,
    rope_sections=(12, 10, 10, 0),
    context=4096,
    vision_layers=3,
    vision_width=64,
    vision_feed_forward=128,
    vision_heads=2,
    side=128,
    deepstack=(0, 1),
)


@pytest.fixture(scope="module")
def words(demo_pack: ModelPack) -> Words:
    """The small vocabulary of the demonstration pack."""
    fields = GGUFReader(demo_pack.model_file).fields
    tokens, kinds, merges = (
        fields[f"tokenizer.ggml.{key}"].contents() for key in ("tokens", "token_type", "merges")
    )
    return Words(tokens, kinds, merges)


@pytest.fixture(scope="module")
def pack(words: Words, tmp_path_factory: pytest.TempPathFactory) -> ModelPack:
    """A tiny model of the same kind."""
    return full_size.make(tmp_path_factory.mktemp("packs") / "tiny", shape=TINY, words=lambda: words)


@pytest.mark.parametrize("kind", [Type.F32, Type.F16, Type.Q8_0, Type.Q6_K, Type.Q4_K])
@pytest.mark.parametrize("spread", [0.02, 0.5])
def test_weights_of_every_kind_have_the_spread_asked_for(kind: Type, spread: float) -> None:
    made = random_weights(np.random.default_rng(1), (300, 512), kind, spread)
    weights = gguf.dequantize(made, kind)
    assert weights.shape == (300, 512)
    assert weights.std() == pytest.approx(spread, rel=0.02)
    assert abs(weights.mean()) < 0.02 * spread


def test_the_model_computes_and_no_token_stands_out(pack: ModelPack) -> None:
    options = EngineOptions(context_tokens=2048, image_tokens=64, gpu_layers=0, threads=1)
    photo = np.random.default_rng(2).integers(0, 255, (128, 160, 3), np.uint8)
    with llama.Engine(pack.model_file, pack.projector_file, options, lambda _: None, lambda: False) as engine:
        parts = engine.encode(prompt.conversation("Is it infected?"), photo.tobytes(), 160, 128)
        (seen,) = (part for part in parts if isinstance(part, PhotoPart))
        assert seen.embeddings.shape == (4 * 5, TINY.width * (1 + len(TINY.deepstack)))
        assert np.isfinite(seen.embeddings).all()
        assert len(np.unique(seen.embeddings, axis=0)) == 4 * 5
        engine.evaluate(parts)
        logits = engine.logits().astype(np.float64)
    assert np.isfinite(logits).all()
    chances = np.exp(logits - logits.max())
    assert chances.max() / chances.sum() < 0.1
    assert logits.std() > 0.1


@pytest.mark.parametrize("quantization", ["Q4_K_M", "Q8_0"])
def test_tensors_are_quantized_as_llama_cpp_would(words: Words, tmp_path: Path, quantization: str) -> None:
    ours = full_size.make(tmp_path / "ours", quantization, TINY, lambda: words)
    whole = full_size.make(tmp_path / "whole", "F16", TINY, lambda: words)
    llama.quantize(whole.model_file, tmp_path / "theirs.gguf", quantization)
    found = [
        {tensor.name: (tensor.tensor_type, tuple(tensor.shape)) for tensor in GGUFReader(file).tensors}
        for file in (ours.model_file, tmp_path / "theirs.gguf")
    ]
    assert found[0] == found[1]


def test_it_is_as_large_as_the_published_model() -> None:
    """The number of parameters that the published files of Qwen3-VL-4B hold."""
    tensors = [
        *qwen3vl.model_tensors(QWEN3_VL_4B, 151_936, "Q4_K_M"),
        *qwen3vl.projector_tensors(QWEN3_VL_4B),
    ]
    assert sum(int(np.prod(tensor.shape)) for tensor in tensors) == 4_437_815_808


def test_it_says_that_it_is_for_timing_only(pack: ModelPack) -> None:
    manifest = pack.manifest
    assert manifest.timing_only
    assert manifest.demonstration
    assert "timing only" in manifest.title
    assert manifest.name.startswith("timing-only")
    assert "refuses to assess" in (pack.folder / "MODEL_CARD.md").read_text()
    assert (manifest.image_tokens.min, manifest.image_tokens.max) == (256, 1024)


def test_it_is_the_same_every_time_and_made_once(pack: ModelPack, words: Words, tmp_path: Path) -> None:
    again = full_size.make(tmp_path / "again", shape=TINY, words=lambda: words)
    assert again.manifest == pack.manifest
    assert [entry.name for entry in tmp_path.iterdir()] == ["again"]
    before = again.model_file.stat()
    assert full_size.make(again.folder) == again
    assert again.model_file.stat() == before
    with again.model_file.open("r+b") as stream:
        stream.seek(-1, 2)
        stream.write(b"x")
    with pytest.raises(ModelPackError, match="changed or damaged"):
        full_size.make(again.folder)


def test_another_pack_is_not_touched(demo_pack: ModelPack, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    shutil.copytree(demo_pack.folder, folder)
    with pytest.raises(ModelPackError, match="holds another model pack"):
        full_size.make(folder)
    model_pack.verify(model_pack.read(folder))


def test_a_disk_without_room_is_told_before_anything_is_written(
    words: Words, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    with pytest.raises(ModelPackError, match=r"has 0\.0 GB free"):
        full_size.make(tmp_path / "tiny", shape=TINY, words=lambda: words)
    assert list(tmp_path.iterdir()) == []
