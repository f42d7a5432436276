"""A trained model becomes a pack whose answers in llama.cpp are those of the checkpoint."""

import shutil
from pathlib import Path

import msgspec
import pytest

from woundapp.reasoner import model_pack
from woundapp.training import distil, export, parity
from woundapp.training.config import TrainingConfig
from woundapp.training.rendering import SIGN_CODES


@pytest.fixture(scope="module")
def trained(
    micro: TrainingConfig, tokenizer_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[TrainingConfig, Path]:
    """A model of one step on square photos: what it says is nonsense, but always the same."""
    folder = tmp_path_factory.mktemp("trained")
    shutil.copy(tokenizer_file, folder / "tokenizer.json")
    once = msgspec.structs.replace(micro.pretrain, steps=1)
    settings = msgspec.structs.replace(
        micro, shapes=((256, 256),), shape_weights=(1.0,), pretrain=once, distil=once
    )
    distil.pretrain(settings, folder, lambda _: None)
    distil.distil(settings, folder, lambda _: None)
    return settings, folder


def test_the_pack_is_the_checkpoint(trained: tuple[TrainingConfig, Path], tmp_path: Path) -> None:
    settings, folder = trained
    figures = {"accuracy on 2 held-out rendered photos": "0.5"}
    export.export(settings, folder, tmp_path / "micro", export.UNQUANTIZED, "1", figures)
    pack = model_pack.read(tmp_path / "micro")
    model_pack.verify(pack)
    manifest = pack.manifest
    assert manifest.demonstration
    assert manifest.answer.signs == SIGN_CODES
    assert manifest.prompt.question == settings.question
    assert manifest.evaluation == figures
    apart = parity.compare(folder / "checkpoint", pack, photos=2)
    assert apart.largest < 0.02
    assert apart.correlation > 0.999


def test_a_quantized_pack_says_so(trained: tuple[TrainingConfig, Path], tmp_path: Path) -> None:
    settings, folder = trained
    pack = export.export(settings, folder, tmp_path / "micro", "Q8_0", "1", {})
    assert pack.manifest.quantization == "Q8_0"
    assert parity.compare(folder / "checkpoint", pack, photos=1).correlation > 0.99
