"""The three stages for a few steps: they learn, resume to the bit, and refuse what they cannot use."""

import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import torch

from woundapp.errors import TrainingError
from woundapp.training import config as configs
from woundapp.training import distil, model, pretrain, reinforce, stage
from woundapp.training.config import Lora, TrainingConfig
from woundapp.training.stage import Progress

Stage = Callable[[TrainingConfig, Path, Path, Callable[[Progress], None]], None]


def _ignore(_: Progress) -> None:
    pass


def _stopped(progress: Progress) -> None:
    if progress.step == 3 and not progress.figures:
        raise KeyboardInterrupt


@pytest.fixture(scope="module")
def trained(micro: TrainingConfig, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that stages 0 and 1 went through undisturbed."""
    folder = tmp_path_factory.mktemp("trained")
    pretrain.pretrain(micro, data, folder, _ignore)
    distil.distil(micro, data, folder, _ignore)
    return folder


def _same(one: Path, other: Path) -> None:
    weights, others = model.read(one).state_dict(), model.read(other).state_dict()
    assert weights.keys() == others.keys()
    for name, weight in weights.items():
        assert torch.equal(weight, others[name]), name


@pytest.mark.parametrize(
    ("stage", "needs", "result"),
    [
        (pretrain.pretrain, "", pretrain.RESULT),
        (distil.distil, pretrain.RESULT, distil.RESULT),
    ],
)
def test_a_training_cut_off_ends_where_an_undisturbed_one_does(
    micro: TrainingConfig, data: Path, trained: Path, tmp_path: Path, stage: Stage, needs: str, result: str
) -> None:
    if needs:
        shutil.copytree(trained / needs, tmp_path / needs)
    else:
        (tmp_path / "pretrain").mkdir()
        shutil.copy(trained / "pretrain" / "tokenizer.json", tmp_path / "pretrain")
    with pytest.raises(KeyboardInterrupt):
        stage(micro, data, tmp_path, _stopped)
    seen: list[Progress] = []
    stage(micro, data, tmp_path, seen.append)
    assert seen[0].step > 2
    assert seen[-1].share == 1.0
    _same(trained / result, tmp_path / result)


def test_distilling_moves_the_model_and_says_how_it_goes(
    micro: TrainingConfig, data: Path, trained: Path, tmp_path: Path
) -> None:
    shutil.copytree(trained / pretrain.RESULT, tmp_path / pretrain.RESULT)
    longer = msgspec.structs.replace(
        micro, distil=msgspec.structs.replace(micro.distil, steps=20, check_every=10)
    )
    seen: list[Progress] = []
    distil.distil(longer, data, tmp_path, seen.append)
    losses = [progress.figures["eval_loss"] for progress in seen if "eval_loss" in progress.figures]
    assert len(losses) == 2
    assert losses[1] < losses[0]
    figures = {name for progress in seen for name in progress.figures}
    assert {"loss", "masks", "verdict_silent", "verdict_reasoned", "eval_masks"} <= figures
    assert list((tmp_path / "distil" / "logs").glob("events.out.tfevents.*"))
    assert not list(tmp_path.glob("*.part"))


def test_multiplying_in_bfloat16_changes_the_training_and_not_what_the_weights_are_kept_in(
    micro: TrainingConfig, data: Path, trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pretrain").mkdir()
    shutil.copy(trained / "pretrain" / "tokenizer.json", tmp_path / "pretrain")
    monkeypatch.setattr(stage, "multiplies_bfloat16", lambda: True)
    quick = msgspec.structs.replace(micro, autocast=True)
    pretrain.pretrain(quick, data, tmp_path, _ignore)
    distil.distil(quick, data, tmp_path, _ignore)
    for result in (pretrain.RESULT, distil.RESULT):
        weights, others = (model.read(folder / result).state_dict() for folder in (tmp_path, trained))
        assert {weight.dtype for weight in weights.values()} == {torch.float32}
        furthest = max(float((weight - others[name]).abs().max()) for name, weight in weights.items())
        assert 0 < furthest < 0.01
    reinforce.reinforce(quick, data, tmp_path, _ignore)
    assert {weight.dtype for weight in model.read(tmp_path / reinforce.RESULT).state_dict().values()} == {
        torch.float32
    }


def test_adapters_leave_the_vision_tower_and_are_merged(
    micro: TrainingConfig, data: Path, trained: Path, tmp_path: Path
) -> None:
    shutil.copytree(trained / pretrain.RESULT, tmp_path / pretrain.RESULT)
    adapted = msgspec.structs.replace(
        micro, distil=msgspec.structs.replace(micro.distil, mask_weight=0.0, lora=Lora(rank=4, alpha=8))
    )
    distil.distil(adapted, data, tmp_path, _ignore)
    before = model.read(tmp_path / pretrain.RESULT).state_dict()
    after = model.read(tmp_path / distil.RESULT).state_dict()
    changed = {name for name, weight in after.items() if not torch.equal(weight, before[name])}
    assert changed
    assert all("language_model" in name and "_proj" in name for name in changed)


def test_reinforcement_keeps_samples_and_group_statistics(
    micro: TrainingConfig, data: Path, trained: Path, tmp_path: Path
) -> None:
    shutil.copytree(trained / distil.RESULT, tmp_path / distil.RESULT)
    seen: list[Progress] = []
    reinforce.reinforce(micro, data, tmp_path, seen.append)
    figures = {name for progress in seen for name in progress.figures}
    for name in ("verdict_right", "format_valid", "regions_overlap", "length_in_bounds"):
        assert f"eval_rewards/{name}/mean" in figures
    samples = [
        json.loads(line)
        for line in (tmp_path / "reinforce" / "samples.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert samples
    assert {"step", "answer", "verdict_right"} <= samples[0].keys()
    _ = model.read(tmp_path / reinforce.RESULT)


def test_each_stage_needs_the_one_before(micro: TrainingConfig, data: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"missing.*train pretrain"):
        distil.distil(micro, data, tmp_path, _ignore)
    with pytest.raises(TrainingError, match=r"no model of stage 1.*train distil"):
        reinforce.reinforce(micro, data, tmp_path, _ignore)
    published = msgspec.structs.replace(
        micro, base=str(tmp_path / "nowhere"), vision=None, text=None, pretrain=None
    )
    with pytest.raises(TrainingError, match="Download the published model"):
        distil.distil(published, data, tmp_path, _ignore)
    with pytest.raises(TrainingError, match="starts from a published model"):
        pretrain.pretrain(published, data, tmp_path, _ignore)


def test_a_checkpoint_of_another_configuration_is_refused_and_kept(
    micro: TrainingConfig, data: Path, trained: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(trained, folder)
    other = msgspec.structs.replace(micro, distil=msgspec.structs.replace(micro.distil, learning_rate=1e-4))
    kept = sorted(path.name for path in (folder / "distil").iterdir())
    with pytest.raises(TrainingError, match=r"another configuration \(learning_rate differ"):
        distil.distil(other, data, folder, _ignore)
    assert sorted(path.name for path in (folder / "distil").iterdir()) == kept


def test_a_damaged_checkpoint_is_refused_and_kept(
    micro: TrainingConfig, data: Path, trained: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(trained, folder)
    weights = folder / "distil" / "checkpoint-4" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(TrainingError, match=r"checkpoint-4 cannot be used.*left as it is"):
        distil.distil(micro, data, folder, _ignore)
    assert weights.stat().st_size == 1000


def test_a_checkpoint_cut_off_by_a_kill_is_passed_over(
    micro: TrainingConfig, data: Path, trained: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(trained, folder)
    cut_off = folder / "distil" / "checkpoint-4"
    (cut_off / "complete").unlink()
    (cut_off / "optimizer.pt").write_bytes(b"")
    distil.distil(micro, data, folder, _ignore)
    _same(trained / distil.RESULT, folder / distil.RESULT)


def test_a_full_disk_ends_in_a_sentence_and_training_goes_on_later(
    micro: TrainingConfig, data: Path, trained: Path, tmp_path: Path
) -> None:
    """A limit on the size of files stands for the full disk: both fail the write of a checkpoint."""
    shutil.copytree(trained / pretrain.RESULT, tmp_path / pretrain.RESULT)
    settings = tmp_path / "micro.json"
    settings.write_bytes(msgspec.json.encode(micro))
    script = (
        "import sys, msgspec, pathlib\n"
        "from woundapp.errors import TrainingError\n"
        "from woundapp.training import distil\n"
        "from woundapp.training.config import TrainingConfig\n"
        "config = msgspec.json.decode(pathlib.Path(sys.argv[1]).read_bytes(), type=TrainingConfig)\n"
        "try:\n"
        "    distil.distil(config, pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), lambda _: None)\n"
        "except TrainingError as error:\n"
        "    print(error)\n"
    )
    limit = 200_000
    done = subprocess.run(
        [sys.executable, "-c", script, str(settings), str(data), str(tmp_path)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "could not be written" in done.stdout
    assert "Make room on the disk" in done.stdout
    distil.distil(micro, data, tmp_path, _ignore)
    _same(trained / distil.RESULT, tmp_path / distil.RESULT)


@pytest.mark.parametrize("name", ["demo", "infection-reasoner-4b"])
def test_the_built_in_configurations_are_valid(name: str) -> None:
    assert configs.load(Path(name)).name == name


@pytest.mark.parametrize("content", ["", "name = 1", "not toml at all", 'surprise = "x"'])
def test_a_configuration_that_cannot_be_used_says_so(tmp_path: Path, content: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(TrainingError, match=r"cannot be used.*demo"):
        configs.load(file)
    with pytest.raises(TrainingError, match="cannot be used"):
        configs.load(tmp_path / "missing.toml")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"base": "somewhere"}, "either `base` or both"),
        ({"text": None}, "either `base` or both"),
        ({"base": "somewhere", "vision": None, "text": None}, "pretrain"),
    ],
)
def test_a_configuration_that_contradicts_itself_is_refused(
    micro: TrainingConfig, change: dict[str, object], reason: str
) -> None:
    content = msgspec.to_builtins(micro) | change
    with pytest.raises(ValueError, match=reason):
        msgspec.convert(content, TrainingConfig)
