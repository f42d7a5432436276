"""A training so small that it takes seconds."""

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs the extra `training`")

from tqdm import tqdm  # type: ignore[import-untyped]

from woundapp.training import lessons
from woundapp.training.config import Stage, TextSize, TrainingConfig, VisionSize

# the libraries' progress bars would leave a thread behind that only watches them
tqdm.monitor_interval = 0

STAGE = Stage(steps=4, minutes=0, batch=2, learning_rate=1e-3, warmup=2, check_every=100, check_photos=2)


@pytest.fixture(scope="session")
def micro() -> TrainingConfig:
    return TrainingConfig(
        name="micro",
        seed=7,
        question="Is it infected?",
        shapes=((96, 64), (64, 96)),
        shape_weights=(0.5, 0.5),
        silent_share=0.5,
        threads=1,
        workers=0,
        vision=VisionSize(layers=2, width=64, heads=1, inner=64, deepstack=(0,)),
        text=TextSize(layers=2, width=64, heads=1, key_value_heads=1, inner=64, context=1024, vocabulary=400),
        pretrain=STAGE,
        distil=STAGE,
    )


@pytest.fixture(scope="session")
def tokenizer_file(micro: TrainingConfig, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The micro configuration's tokenizer, so that no test has to train it again."""
    file = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    lessons.train_tokenizer(micro, photos=60).save(str(file))
    return file
