"""A training so small that it takes seconds."""

import random
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs the extra `training`")

import msgspec
from tqdm import tqdm  # type: ignore[import-untyped]

from woundapp.training import config as configs
from woundapp.training import dataset, examples, teacher
from woundapp.training import tokenizer as tokenizers
from woundapp.training.config import TrainingConfig
from woundapp.training.rendering import render

# the libraries' progress bars would leave a thread behind that only watches them
tqdm.monitor_interval = 0

_STAGE = {
    "steps": 4,
    "batch": 4,
    "learning_rate": 1e-3,
    "optimizer": "muon",
    "warmup": 1,
    "check_every": 4,
    "check_photos": 4,
}
_SIZES = ((96, 64), (64, 96))


@pytest.fixture(scope="session")
def micro() -> TrainingConfig:
    demo = configs.load(Path("demo"))
    return msgspec.convert(
        {
            "name": "micro",
            "seed": 7,
            "question": "Is it infected?",
            "image_tokens": {"min": 6, "max": 6},
            "threads": 1,
            "vision": {"layers": 2, "width": 64, "heads": 1, "inner": 64, "deepstack": [0]},
            "text": {
                "layers": 2,
                "width": 64,
                "heads": 1,
                "key_value_heads": 1,
                "inner": 64,
                "context": 1024,
                "vocabulary": 400,
            },
            "pretrain": {**_STAGE, "save_every": 2},
            "distil": {
                **_STAGE,
                "save_every": 2,
                "silent_share": 0.5,
                "verdict_weight": 6.0,
                "mask_weight": 8.0,
                "vision_share": 0.4,
            },
            "reinforce": {
                **_STAGE,
                "optimizer": "adamw",
                "steps": 2,
                "save_every": 1,
                "check_every": 2,
                "group": 2,
                "max_tokens": 16,
                "shortest": 10,
                "longest": 400,
                "rewards": {"verdict": 1.0, "format": 0.5, "regions": 1.0, "length": 0.2},
            },
            "pack": msgspec.to_builtins(demo.pack),
        },
        TrainingConfig,
    )


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dataset folder of a few rendered photos, with masks and lessons."""
    folder = tmp_path_factory.mktemp("data")
    dataset.write(folder, 24, first_seed=0, sizes=_SIZES, split="train")
    dataset.write(folder, 4, first_seed=1_000, sizes=_SIZES, split="validation")
    return folder


@pytest.fixture(scope="session")
def tokenizer_file(micro: TrainingConfig, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tokenizer trained on the question and 60 lessons."""
    file = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    photos = [render(10_000 + number, (64, 64)) for number in range(60)]
    corpus = [teacher.teach(photo, random.Random(number)).turn() for number, photo in enumerate(photos)]
    tokenizers.train([examples.asked_about_photo(micro), *corpus], 400).save(str(file))
    return file
