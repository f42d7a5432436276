"""The settings of one training, read from a TOML file."""

import tomllib
from pathlib import Path

import msgspec

from woundapp.errors import TrainingError

BUILT_IN = Path(__file__).parent / "configs"
"""Folder of the configurations that come with the program."""


class VisionSize(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sizes of the vision tower.

    Attributes:
        layers: number of transformer blocks.
        width: of its hidden state; 64 for each head.
        heads: attention heads.
        inner: width inside its feed-forward layers.
        deepstack: blocks whose output also goes straight to the language model's first layers.
    """

    layers: int
    width: int
    heads: int
    inner: int
    deepstack: tuple[int, ...]


class TextSize(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sizes of the language model; its heads are 64 wide.

    Attributes:
        layers: number of transformer blocks.
        width: of its hidden state.
        heads: attention heads.
        key_value_heads: heads of keys and values that the others share.
        inner: width inside its feed-forward layers.
        context: longest sequence it is declared for.
        vocabulary: number of byte-pair tokens, without Qwen's special ones.
    """

    layers: int
    width: int
    heads: int
    key_value_heads: int
    inner: int
    context: int
    vocabulary: int


class Stage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One stage of training.

    Attributes:
        steps: at most as many optimizer steps.
        minutes: at most as long on the wall clock; the learning rate reaches its end with whichever
            comes first. 0 means no limit, and then the result depends on the seeds alone.
        batch: photos a step.
        learning_rate: at its peak.
        vision_share: the vision tower's learning rate as a share of it.
        warmup: steps of linear growth at the start.
        mask_weight: weight of the sign masks in the loss.
        check_every: steps between two checks on held-out photos.
        check_photos: photos of such a check.
        save_every: steps between two checkpoints.
    """

    steps: int
    minutes: float
    batch: int
    learning_rate: float
    vision_share: float = 1.0
    warmup: int = 100
    mask_weight: float = 1.0
    check_every: int = 200
    check_photos: int = 128
    save_every: int = 200


class TrainingConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings of one training.

    Attributes:
        name: of the model, as its pack will be called.
        seed: of the weights and of the order of photos.
        question: the user's turn after the photo.
        shapes: sizes of the photos, width and height in pixels, multiples of 32; one is drawn for each batch.
        shape_weights: how often each is drawn.
        silent_share: share of the records with no reasoning before the answer.
        threads: of torch; 0 leaves torch's own choice.
        workers: processes that render photos ahead; 0 renders them in between.
        vision: sizes of the vision tower.
        text: sizes of the language model.
        pretrain: the vision tower learns where the signs are.
        distil: the whole model learns the teacher's words.
    """

    name: str
    seed: int
    question: str
    shapes: tuple[tuple[int, int], ...]
    shape_weights: tuple[float, ...]
    silent_share: float
    threads: int
    workers: int
    vision: VisionSize
    text: TextSize
    pretrain: Stage
    distil: Stage


def load(file: Path) -> TrainingConfig:
    """Read a configuration.

    Args:
        file: a TOML file, or the bare name of a built-in one, such as `demo`.

    Raises:
        TrainingError: it cannot be read, or a setting is missing, unknown or of the wrong kind.
    """
    built_in = BUILT_IN / f"{file}.toml"
    try:
        content = tomllib.loads((built_in if built_in.is_file() else file).read_text(encoding="utf-8"))
        return msgspec.convert(content, TrainingConfig)
    except (OSError, ValueError) as error:
        raise TrainingError(
            f"The training configuration {file} cannot be used ({error}). Nothing was started. "
            f"Correct it, or take one of {', '.join(path.stem for path in sorted(BUILT_IN.glob('*.toml')))}."
        ) from error
