"""A dataset folder as the trainers take it."""

import json
import shutil
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
import torch
from datasets.load import load_dataset
from PIL import Image
from tokenizers import Tokenizer

from woundapp.errors import TrainingError
from woundapp.evaluation import cohort
from woundapp.reasoner import prompt
from woundapp.training import dataset, examples, lesson_records, model, processor, tokenizer
from woundapp.training.config import ImageTokenRange, TrainingConfig
from woundapp.training.rendering import SIGN_CODES, render


def test_a_lesson_is_learnt_after_the_prompt_that_the_program_gives(
    micro: TrainingConfig, data: Path
) -> None:
    rows = examples.taught(examples.read(data), "train", micro)
    assert len(rows) == 24
    for row in rows:
        assert row["prompt"] == prompt.conversation("Is it infected?").replace(
            prompt.MEDIA_MARKER, "<|vision_start|><|image_pad|><|vision_end|>"
        )
        assert row["completion"].endswith("}<|im_end|>")
        assert row["image"].size in {(96, 64), (64, 96)}
    silent = sum(row["completion"].startswith("\n</think>") for row in rows)
    assert 4 <= silent <= 20


def test_the_programs_own_instructions_stand_before_the_photo_in_training_as_in_the_pack(
    micro: TrainingConfig, data: Path
) -> None:
    asked = msgspec.structs.replace(micro, question="", system="You help nurses.")
    said = asked.prompt
    assert said.system.startswith("You help nurses.\n\n")
    assert "bbox_2d" in said.system
    assert len(said.question) < 100
    taught = examples.taught(examples.read(data), "train", asked)[0]["prompt"]
    assert taught == prompt.conversation(said.question, said.system).replace(
        prompt.MEDIA_MARKER, processor.PHOTO
    )
    assert examples.labelled(examples.read(data), "train", asked)[0]["prompt"] == [
        {"role": "system", "content": said.system},
        {"role": "user", "content": said.question},
    ]


def test_no_lesson_is_silent_unless_that_is_wanted(micro: TrainingConfig, data: Path) -> None:
    loud = msgspec.structs.replace(micro, distil=msgspec.structs.replace(micro.distil, silent_share=0.0))
    rows = examples.taught(examples.read(data), "train", loud)
    assert not any(row["completion"].startswith("\n") for row in rows)


def test_a_large_photo_is_shrunk_as_the_program_shrinks_it(micro: TrainingConfig, tmp_path: Path) -> None:
    dataset.write(tmp_path, 1, first_seed=5, sizes=[(640, 320)], split="train")
    fine = msgspec.structs.replace(micro, image_tokens=ImageTokenRange(min=4, max=32))
    row = examples.labelled(examples.read(tmp_path), "train", fine)[0]
    assert row["image"].size == (256, 128)
    assert tuple(row["size"]) == (640, 320)
    assert row["prompt"] == [{"role": "user", "content": "Is it infected?"}]
    assert row["label"] in {"infected", "not_infected"}


def test_coverage_is_the_share_of_each_image_token(data: Path, micro: TrainingConfig) -> None:
    row = examples.seen(examples.read(data), "train", micro)[0]
    photo = render(0, row["image"].size)
    columns, rows = (side // model.TOKEN for side in row["image"].size)
    shares = examples.coverage(row["signs"], SIGN_CODES, columns, rows)
    assert shares.shape == (6, len(SIGN_CODES))
    for index, sign in enumerate(SIGN_CODES):
        whole = photo.masks[sign].mean() if sign in photo.masks else 0.0
        assert shares[:, index].mean() == pytest.approx(whole, abs=1e-6)


def test_a_damaged_mask_ends_in_a_sentence(tmp_path: Path, data: Path, micro: TrainingConfig) -> None:
    copy = tmp_path / "data"
    shutil.copytree(data, copy)
    for mask in (copy / dataset.MASKS).iterdir():
        mask.write_bytes(b"")
    rows = [row for row in examples.seen(examples.read(copy), "train", micro) if row["signs"]]
    with pytest.raises(TrainingError, match="missing or damaged"):
        examples.coverage(rows[0]["signs"], SIGN_CODES, 3, 2)


@pytest.mark.parametrize(
    ("reader", "match"),
    [
        (examples.taught, "has a lesson.*train teach"),
        (examples.labelled, "has a label"),
        (examples.seen, "has masks"),
    ],
)
def test_an_empty_split_says_what_is_missing(
    data: Path, micro: TrainingConfig, reader: object, match: str
) -> None:
    assert callable(reader)
    with pytest.raises(TrainingError, match=match):
        reader(examples.read(data), "test", micro)


def test_the_folder_is_readable_by_the_datasets_library(data: Path, tmp_path: Path) -> None:
    rows = load_dataset(
        "json", data_files=str(data / dataset.RECORDS), split="train", cache_dir=str(tmp_path)
    )
    assert len(rows) == 28
    assert {"file", "sha256", "split", "label", "signs", "skin_tone", "source", "licence"} <= set(
        rows.column_names
    )
    with Image.open(data / rows[0]["file"]) as photo:
        assert photo.size in {(96, 64), (64, 96)}


def test_a_rendered_set_goes_on_where_it_was_cut_off(data: Path, tmp_path: Path) -> None:
    dataset.write(tmp_path, 3, first_seed=0, sizes=((96, 64), (64, 96)), split="train")
    with (tmp_path / dataset.RECORDS).open("a", encoding="utf-8") as stream:
        stream.write('{"file": "photos/3.jp')
    dataset.write(tmp_path, 6, first_seed=0, sizes=((96, 64), (64, 96)), split="train")
    records, others = (
        [json.loads(line) for line in (folder / dataset.RECORDS).read_text(encoding="utf-8").splitlines()]
        for folder in (tmp_path, data)
    )
    assert records == others[:6]
    assert set(lesson_records.read(tmp_path)) == {record["sha256"] for record in records}


def test_seeds_kept_for_measuring_are_never_in_a_set_to_train_on(data: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="kept for measuring"):
        dataset.write(
            tmp_path, 2, first_seed=dataset.HELD_OUT_SEEDS - 1, sizes=[(96, 64)], split="validation"
        )
    with pytest.raises(TrainingError, match="holds the photo of seed 0 in the split train"):
        dataset.write(data, 1, first_seed=0, sizes=[(96, 64)], split="validation")
    assert len(cohort.read(data).records) == 28


@pytest.mark.parametrize("line", ["{", "[]", '{"file": "a"}', "\x00"])
def test_a_broken_lesson_is_named(tmp_path: Path, line: str) -> None:
    whole = '{"file": "a.jpg", "sha256": "b", "reasoning": "", "answer": "{}", "teacher": "c", "more": 1}\n'
    file = tmp_path / lesson_records.LESSONS
    file.write_text(whole + line + "\n", encoding="utf-8")
    with pytest.raises(TrainingError, match="Line 2 of"):
        lesson_records.read(tmp_path)
    file.write_text(whole + line, encoding="utf-8")
    assert list(lesson_records.read(tmp_path)) == ["b"]


@pytest.fixture
def made(trained_tokenizer: Tokenizer) -> processor.WoundProcessor:
    return processor.of_tokenizer(trained_tokenizer, ImageTokenRange(min=6, max=6))


@pytest.fixture(scope="module")
def trained_tokenizer(data: Path) -> Tokenizer:
    return tokenizer.train((lesson.turn() for lesson in lesson_records.read(data).values()), 400)


def test_the_chat_template_writes_what_the_program_asks(made: processor.WoundProcessor) -> None:
    content = [{"type": "image"}, {"type": "text", "text": "Is it?"}]
    for system in ("", "Be careful."):
        messages = [{"role": "system", "content": system}] if system else []
        asked: Any = [*messages, {"role": "user", "content": content}]
        text = made.apply_chat_template(asked, add_generation_prompt=True, tokenize=False)
        assert text == prompt.conversation("Is it?", system).replace(prompt.MEDIA_MARKER, processor.PHOTO)


def test_a_processor_survives_its_folder(made: processor.WoundProcessor, tmp_path: Path) -> None:
    made.save_pretrained(tmp_path)
    again = processor.read(tmp_path, ImageTokenRange(min=6, max=6))
    photo = Image.fromarray(render(1, (96, 64)).pixels)
    text = [f"{processor.PHOTO}Is it?"]
    one, other = (each(images=[[photo]], text=text, return_tensors="pt") for each in (made, again))
    for name in one:
        assert torch.equal(one[name], other[name])
    assert int((one["input_ids"] == made.image_token_id).sum()) == 6


def test_our_patches_are_those_of_the_processor(made: processor.WoundProcessor) -> None:
    pixels = render(1, (96, 64)).pixels
    theirs = made.image_processor(images=[[Image.fromarray(pixels)]], return_tensors="pt")["pixel_values"]
    ours = model.pixel_values(torch.from_numpy(model.patches(pixels)))
    assert torch.allclose(ours, theirs, atol=1e-5)


def test_patches_embedded_by_a_product_are_those_of_the_convolution(
    micro: TrainingConfig, trained_tokenizer: Tokenizer
) -> None:
    qwen = model.build(micro, trained_tokenizer)
    cut = model.pixel_values(torch.from_numpy(np.zeros((24, 768), np.uint8)))
    with torch.inference_mode():
        slow = qwen.model.visual.patch_embed(cut)
        with model.flat_patch_embedding(qwen):
            fast = qwen.model.visual.patch_embed(cut)
    assert torch.allclose(slow, fast, atol=1e-5)
