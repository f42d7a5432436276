"""A trained model becomes a pack whose answers in llama.cpp are those of the checkpoint."""

import resource
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from tokenizers import Tokenizer

from woundapp.errors import ModelPackError, ReasonerError, TrainingError
from woundapp.reasoner import model_pack
from woundapp.training import distil, export, lesson_records, model, parity, processor, reinforce, tokenizer
from woundapp.training.config import ImageTokenRange, TrainingConfig
from woundapp.training.rendering import SIGN_CODES


@pytest.fixture(scope="module")
def settings(micro: TrainingConfig) -> TrainingConfig:
    """For the square photos that a pack is measured on."""
    return msgspec.structs.replace(micro, image_tokens=ImageTokenRange(min=36, max=64))


@pytest.fixture(scope="module")
def folder(settings: TrainingConfig, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A training folder with a model that was never trained: it says nonsense, but always the same."""
    lessons = lesson_records.read(data).values()
    words: Tokenizer = tokenizer.train((lesson.turn() for lesson in lessons), 400)
    folder = tmp_path_factory.mktemp("trained")
    made = processor.of_tokenizer(words, settings.image_tokens)
    model.save(model.build(settings, words), made, folder / distil.RESULT)
    return folder


def test_the_pack_is_the_checkpoint(settings: TrainingConfig, folder: Path, tmp_path: Path) -> None:
    figures = {"accuracy on 2 held-out rendered photos": "0.5"}
    pack, rows = export.export(settings, folder, tmp_path / "micro", ship="F16", evaluation=figures)
    model_pack.verify(pack)
    assert pack.manifest.demonstration
    assert pack.manifest.answer.signs == SIGN_CODES
    assert pack.manifest.prompt.question == settings.question
    assert pack.manifest.intended_use == settings.pack.intended_use
    assert pack.manifest.evaluation == figures
    assert [row.quantization for row in rows] == ["F16"]
    apart = parity.compare(folder / distil.RESULT, pack, photos=2)
    assert apart.largest < export.TOLERANCE
    assert apart.correlation > 0.999
    assert not list(folder.glob("export-*"))


def test_quantizations_stand_side_by_side(settings: TrainingConfig, folder: Path, tmp_path: Path) -> None:
    pack, rows = export.export(
        settings,
        folder,
        tmp_path / "micro",
        quantizations=("Q4_K_M", "Q0_NONSENSE"),
        projector="Q8_0",
        check=2,
    )
    assert [row.quantization for row in rows] == ["F16", "Q4_K_M", "Q0_NONSENSE", "Q8_0"]
    assert "no quantization that llama.cpp knows" in rows[2].failure
    for row in (rows[0], rows[1], rows[3]):
        assert row.figures is not None
        assert row.figures["accuracy"]["total"] == 2
    full, small = rows[0].mebibytes, rows[1].mebibytes
    assert full is not None and small is not None and small < full
    text = export.table(rows)
    assert len(text.splitlines()) == 6
    assert "| F16 |" in text and "| Q8_0 |" in text
    assert pack.manifest.quantization == "Q8_0"
    assert pack.manifest.evaluation["held-out rendered photos"] == 2
    assert any(name.startswith("accuracy of F16") for name in pack.manifest.evaluation)


def test_the_later_stage_is_exported_unless_another_is_asked_for(folder: Path, tmp_path: Path) -> None:
    (tmp_path / distil.RESULT).mkdir()
    assert export.trained(tmp_path).name == distil.RESULT
    (tmp_path / reinforce.RESULT).mkdir()
    assert export.trained(tmp_path).name == reinforce.RESULT
    assert export.trained(tmp_path, distil.RESULT).name == distil.RESULT
    with pytest.raises(TrainingError, match="no trained model called reinforced"):
        export.trained(folder, reinforce.RESULT)


def test_a_pack_that_is_there_is_left_alone(settings: TrainingConfig, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelPackError, match="exists"):
        export.export(settings, folder, tmp_path)
    assert not list(tmp_path.iterdir())
    with pytest.raises(ReasonerError, match="no quantization"):
        export.export(settings, folder, tmp_path / "new", ship="Q0_NONSENSE")
    assert not (tmp_path / "new").exists()


def test_a_full_disk_leaves_nothing_half_made(settings: TrainingConfig, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(msgspec.json.encode(settings))
    script = (
        "import sys, msgspec, pathlib\n"
        "from woundapp.errors import UserFacingError\n"
        "from woundapp.training import export\n"
        "from woundapp.training.config import TrainingConfig\n"
        "config = msgspec.json.decode(pathlib.Path(sys.argv[1]).read_bytes(), type=TrainingConfig)\n"
        "try:\n"
        "    export.export(config, pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))\n"
        "except UserFacingError as error:\n"
        "    print(error)\n"
    )
    limit = 100_000
    done = subprocess.run(
        [sys.executable, "-c", script, str(file), str(folder), str(tmp_path / "pack")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "could not be converted" in done.stdout
    assert not (tmp_path / "pack").exists()
    assert not list(folder.glob("export-*"))
