"""A trained model becomes a pack whose answers in llama.cpp are those of the checkpoint."""

import json
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs the extra `training`")

import gguf
import msgspec

from woundapp import cli
from woundapp.errors import ModelPackError, ReasonerError, TrainingError
from woundapp.reasoner import model_pack, pack_library
from woundapp.training import (
    distil,
    export,
    lesson_records,
    model,
    parity,
    processor,
    quantizations,
    reinforce,
    tokenizer,
)
from woundapp.training.config import ImageTokenRange, TrainingConfig
from woundapp.training.rendering import SIGN_CODES


@pytest.fixture(scope="module")
def settings(micro: TrainingConfig) -> TrainingConfig:
    """For the square photos that a pack is measured on."""
    return msgspec.structs.replace(micro, image_tokens=ImageTokenRange(min=36, max=64))


@pytest.fixture(scope="module")
def folder(settings: TrainingConfig, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A training folder with a model that was never trained: it says nonsense, but always the same."""
    words = tokenizer.train((lesson.turn() for lesson in lesson_records.read(data).values()), 400)
    folder = tmp_path_factory.mktemp("trained")
    made = processor.of_tokenizer(words, settings.image_tokens)
    model.save(model.build(settings, words), made, folder / distil.RESULT)
    return folder


@contextmanager
def disk_full_at(size: int) -> Iterator[None]:
    """No file can grow beyond `size` bytes, which fails as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_the_pack_is_the_checkpoint(settings: TrainingConfig, folder: Path, tmp_path: Path) -> None:
    figures = {"accuracy on 2 held-out rendered photos": "0.5"}
    pack, rows = export.export(settings, folder, tmp_path / "new" / "micro", ship="F16", evaluation=figures)
    model_pack.verify(pack)
    assert pack.folder == tmp_path / "new" / "micro"
    assert pack.manifest.quantization == "F16"
    assert pack.manifest.demonstration
    assert pack.manifest.answer.signs == SIGN_CODES
    assert pack.manifest.prompt.question == settings.question
    assert pack.manifest.title == settings.pack.title
    assert pack.manifest.intended_use == settings.pack.intended_use
    assert pack.manifest.evaluation == figures
    assert rows == []
    apart = parity.compare(folder / distil.RESULT, pack, photos=2)
    assert apart.largest < export.TOLERANCE
    assert apart.correlation > 0.999
    assert [path.name for path in pack.folder.parent.iterdir()] == ["micro"]


def test_quantizations_stand_side_by_side(settings: TrainingConfig, folder: Path, tmp_path: Path) -> None:
    told: list[str] = []
    pack, rows = export.export(
        settings,
        folder,
        tmp_path / "micro",
        compared=("Q4_K_M", "Q0_NONSENSE"),
        projector="Q8_0",
        check=2,
        on_progress=lambda what, _: told.append(what),
    )
    full, small, unknown, shipped = rows
    assert [row.name for row in rows] == ["F16", "Q4_K_M", "Q0_NONSENSE", "Q8_0"]
    assert small.size < shipped.size < full.size
    for row in (full, small, shipped):
        assert row.figures is not None
        assert row.figures["accuracy"]["total"] == 2
    assert "no quantization that llama.cpp knows" in unknown.failure
    assert "measuring Q4_K_M" in told
    table = quantizations.table(rows)
    assert len({len(line) for line in table.splitlines()[:6]}) == 1
    assert table.endswith(f"\nQ0_NONSENSE: {unknown.failure}")
    assert table in (pack.folder / pack_library.MODEL_CARD).read_text(encoding="utf-8")
    evaluation = pack.manifest.evaluation
    assert evaluation["held-out rendered photos"] == 2
    assert str(evaluation["quantization Q4_K_M"]).startswith(f"{small.size / 2**20:.1f} MiB, accuracy 0.")
    assert evaluation["quantization Q0_NONSENSE"] == unknown.failure
    assert pack.manifest.quantization == "Q8_0"
    model_pack.verify(pack)
    assert quantizations.kept_as(pack.projector_file).startswith("Q8_0")
    assert pack.manifest.model.size + pack.manifest.projector.size == shipped.size


def test_a_matrix_with_short_rows_is_kept_more_exactly_than_asked_for(
    settings: TrainingConfig, folder: Path, tmp_path: Path
) -> None:
    pack, rows = export.export(settings, folder, tmp_path / "micro", ship="Q4_K_M", compared=("Q6_K",))
    kinds = {
        tensor.name: tensor.tensor_type.name
        for tensor in gguf.GGUFReader(pack.model_file).tensors
        if len(tensor.shape) > 1
    }
    assert set(kinds.values()) == {"Q5_0", "Q8_0"}, "64 weights a row fit no k-quant"
    assert [row.weights for row in rows] == ["F16", "Q8_0", "Q5_0, Q8_0"]
    assert all(row.figures is None for row in rows)
    assert pack.manifest.evaluation["quantization Q6_K"] == f"{rows[1].size / 2**20:.1f} MiB"


def test_a_conversion_that_answers_otherwise_makes_no_pack(
    settings: TrainingConfig, folder: Path, tmp_path: Path
) -> None:
    with pytest.raises(TrainingError, match="does not answer as the trained one does"):
        export.export(settings, folder, tmp_path / "micro", check=1, compared=(), tolerance=1e-9)
    assert not list(tmp_path.iterdir())


def test_the_last_stage_is_exported_unless_another_is_asked_for(folder: Path, tmp_path: Path) -> None:
    (tmp_path / distil.RESULT).mkdir()
    assert export.trained(tmp_path).name == distil.RESULT
    (tmp_path / reinforce.RESULT).mkdir()
    assert export.trained(tmp_path).name == reinforce.RESULT
    assert export.trained(tmp_path, distil.RESULT).name == distil.RESULT
    with pytest.raises(TrainingError, match="no trained model called reinforced"):
        export.trained(folder, reinforce.RESULT)


def test_what_is_there_is_left_alone(settings: TrainingConfig, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelPackError, match="exists"):
        export.export(settings, folder, tmp_path)
    with pytest.raises(ReasonerError, match="no quantization"):
        export.export(settings, folder, tmp_path / "new", ship="Q0_NONSENSE")
    (tmp_path / "file").touch()
    with pytest.raises(ModelPackError, match="No pack can be made"):
        export.export(settings, folder, tmp_path / "file" / "new")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_folder_that_holds_no_model_is_refused(settings: TrainingConfig, tmp_path: Path) -> None:
    (tmp_path / distil.RESULT).mkdir()
    (tmp_path / distil.RESULT / "config.json").write_text("{}")
    with pytest.raises(TrainingError, match="could not be converted"):
        export.export(settings, tmp_path, tmp_path / "new")
    assert [path.name for path in tmp_path.iterdir()] == [distil.RESULT]


@pytest.mark.parametrize("size", [0, 100_000])
def test_a_full_disk_leaves_nothing_half_made(
    settings: TrainingConfig, folder: Path, tmp_path: Path, size: int
) -> None:
    with disk_full_at(size), pytest.raises(TrainingError, match="could not be converted"):
        export.export(settings, folder, tmp_path / "pack")
    assert not list(tmp_path.iterdir())


def test_the_command_prints_the_table(
    settings: TrainingConfig, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = tmp_path / "figures.json"
    share = {"share": 0.5, "interval_95": [0.1, 0.9], "right": 1, "total": 2}
    figures.write_text(
        json.dumps(
            {
                **dict.fromkeys(("accuracy", "sensitivity", "specificity"), share),
                "by_skin_tone": {"deep": share},
                "sign_f1": 0.25,
                "mean_iou": None,
            }
        )
    )
    command = ["train", "export", "--config", "demo", "--folder", str(folder), "--figures", str(figures)]
    assert cli.main([*command, "--out", str(tmp_path / "pack"), "--quantizations", "Q6_K,Q5_K_M"]) == 0
    printed = capsys.readouterr().out
    assert [line.split()[1] for line in printed.splitlines()[2:6]] == ["F16", "Q6_K", "Q5_K_M", "Q8_0"]
    evaluation = pack_library.find(str(tmp_path / "pack")).manifest.evaluation
    assert evaluation["accuracy on deep skin"] == "0.500 (95 % interval 0.100 to 0.900)"
    assert evaluation["F1 of the signs"] == 0.25
    figures.write_text("[]")
    assert cli.main([*command, "--out", str(tmp_path / "other")]) == 1
    assert "does not hold the figures of a measurement" in capsys.readouterr().err
