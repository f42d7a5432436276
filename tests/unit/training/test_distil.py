"""A training of a few steps: it learns, resumes to the bit, and refuses what it cannot use."""

import shutil
from pathlib import Path

import msgspec
import pytest
import torch
from tokenizers import Tokenizer

from woundapp.errors import TrainingError
from woundapp.training import config as configs
from woundapp.training import distil, lessons, loop, model
from woundapp.training.config import Stage, TrainingConfig
from woundapp.training.rendering import SIGN_CODES, render


def _folder(tmp_path: Path, tokenizer_file: Path) -> Path:
    tmp_path.mkdir(exist_ok=True)
    shutil.copy(tokenizer_file, tmp_path / "tokenizer.json")
    return tmp_path


def _stopped(progress: loop.Progress) -> None:
    if progress.step == 2:
        raise KeyboardInterrupt


def _resumable(micro: TrainingConfig) -> TrainingConfig:
    def often(stage: Stage) -> Stage:
        return msgspec.structs.replace(stage, save_every=1)

    return msgspec.structs.replace(micro, pretrain=often(micro.pretrain), distil=often(micro.distil))


def test_a_training_cut_off_ends_where_an_undisturbed_one_does(
    micro: TrainingConfig, tokenizer_file: Path, tmp_path: Path
) -> None:
    settings = _resumable(micro)
    whole = _folder(tmp_path / "whole", tokenizer_file)
    broken = _folder(tmp_path / "broken", tokenizer_file)
    seen: list[loop.Progress] = []
    for stage in (distil.pretrain, distil.distil):
        stage(settings, whole, seen.append)
        with pytest.raises(KeyboardInterrupt):
            stage(settings, broken, _stopped)
        stage(settings, broken, lambda _: None)
    one, _ = distil.finished(settings, whole)
    other, _ = distil.finished(settings, broken)
    for name, weight in one.state_dict().items():
        assert torch.equal(weight, other.state_dict()[name]), name
    assert [progress.stage for progress in seen] == ["pretrain"] * 5 + ["distil"] * 5
    assert seen[-1].share == 1.0
    assert {"held_out_words", "accuracy_silent"} <= seen[-1].figures.keys()


def test_the_clock_ends_a_stage(micro: TrainingConfig, tokenizer_file: Path, tmp_path: Path) -> None:
    short = msgspec.structs.replace(micro.pretrain, steps=10_000, minutes=0.001)
    steps: list[int] = []
    distil.pretrain(
        msgspec.structs.replace(micro, pretrain=short),
        _folder(tmp_path, tokenizer_file),
        lambda progress: steps.append(progress.step),
    )
    assert steps[-1] < 50


def test_words_need_eyes_first(micro: TrainingConfig, tokenizer_file: Path, tmp_path: Path) -> None:
    folder = _folder(tmp_path, tokenizer_file)
    with pytest.raises(TrainingError, match=r"pre-trained vision tower.*train pretrain"):
        distil.distil(micro, folder, lambda _: None)
    with pytest.raises(TrainingError, match="no trained model"):
        distil.finished(micro, folder)


@pytest.mark.parametrize("damage", [b"", b"not a checkpoint", b"PK\x03\x04 cut off"])
def test_a_damaged_checkpoint_is_refused_and_kept(
    micro: TrainingConfig, tokenizer_file: Path, tmp_path: Path, damage: bytes
) -> None:
    folder = _folder(tmp_path, tokenizer_file)
    checkpoint = folder / "pretrain.pt"
    checkpoint.write_bytes(damage)
    with pytest.raises(TrainingError, match="cannot be read"):
        distil.pretrain(micro, folder, lambda _: None)
    assert checkpoint.read_bytes() == damage


def test_a_checkpoint_of_other_sizes_is_refused(
    micro: TrainingConfig, tokenizer_file: Path, tmp_path: Path
) -> None:
    folder = _folder(tmp_path, tokenizer_file)
    one_step = msgspec.structs.replace(micro.pretrain, steps=1)
    distil.pretrain(msgspec.structs.replace(micro, pretrain=one_step), folder, lambda _: None)
    larger = msgspec.structs.replace(micro, vision=msgspec.structs.replace(micro.vision, inner=128))
    with pytest.raises(TrainingError, match="other sizes"):
        distil.pretrain(larger, folder, lambda _: None)


def test_our_own_path_through_the_model_is_transformers_path(
    micro: TrainingConfig, tokenizer_file: Path
) -> None:
    """Positions, patches and embeddings are put together here for speed; the logits must not change."""
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    batch = lessons.Lessons(micro, tokenizer, 2, 0).lesson_batch([3, 4], (96, 64))
    student = distil.Student(micro, tokenizer)
    student.train(False)
    grid = torch.tensor([[1, batch.rows * model.MERGE, batch.columns * model.MERGE]]).expand(2, 3)
    with torch.inference_mode():
        seen, deepstack = student.look(batch)
        ours = student.qwen.lm_head(student.hidden(seen, deepstack, batch))
        theirs = student.qwen(
            input_ids=batch.tokens,
            attention_mask=torch.ones_like(batch.tokens),
            pixel_values=model.pixel_values(batch.patches),
            image_grid_thw=grid,
            mm_token_type_ids=(batch.tokens == student.qwen.config.image_token_id).int(),
        ).logits
    assert torch.allclose(ours, theirs, atol=1e-4)


def test_the_loss_is_on_the_answer_alone(micro: TrainingConfig, tokenizer_file: Path) -> None:
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    batch = lessons.Lessons(micro, tokenizer, 4, 0)[0]
    for row in range(4):
        learnt = batch.labels[row] != lessons.IGNORED
        text = tokenizer.decode(batch.labels[row][learnt].tolist(), skip_special_tokens=False)
        assert text.endswith("}<|im_end|>")
        assert "Is it infected?" not in text
        said = tokenizer.decode([int(batch.labels[row, batch.verdict_at[row]])])
        assert said == ("infected" if batch.infected[row] else "not")
        heavy = batch.weights[row] == lessons.VERDICT_WEIGHT
        assert heavy.nonzero().flatten().tolist() == [int(batch.verdict_at[row])]


def test_coverage_is_the_share_of_each_image_token() -> None:
    photo = render(2, (96, 64))
    shares = lessons.coverage(photo)
    assert shares.shape == (6, len(SIGN_CODES))
    for index, sign in enumerate(SIGN_CODES):
        whole = photo.masks[sign].mean() if sign in photo.masks else 0.0
        assert shares[:, index].mean() == pytest.approx(whole, abs=1e-6)


def test_patches_are_those_of_the_published_processor() -> None:
    processors = pytest.importorskip("transformers.models.qwen2_vl.image_processing_pil_qwen2_vl")
    processor = processors.Qwen2VLImageProcessorPil(
        patch_size=16, merge_size=2, image_mean=[0.5] * 3, image_std=[0.5] * 3, do_resize=False
    )
    photo = render(1, (96, 64))
    theirs = processor(images=[photo.pixels], return_tensors="pt").pixel_values
    ours = model.pixel_values(torch.from_numpy(model.patches(photo.pixels)))
    assert torch.allclose(ours, theirs, atol=1e-5)


def test_held_out_photos_are_never_trained_on() -> None:
    demo = configs.load(Path("demo"))
    most = max(stage.steps * stage.batch for stage in (demo.pretrain, demo.distil))
    assert distil._DISTIL_SEEDS + most < lessons.TRAINING_SEEDS < lessons.HELD_OUT_SEEDS


@pytest.mark.parametrize("content", ["", "name = 1", "not toml at all", 'surprise = "x"'])
def test_a_configuration_that_cannot_be_used_says_so(tmp_path: Path, content: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(TrainingError, match=r"cannot be used.*demo"):
        configs.load(file)
    with pytest.raises(TrainingError, match="cannot be used"):
        configs.load(tmp_path / "missing.toml")
