"""The settings of one training, read from a TOML file."""

import tomllib
from pathlib import Path
from typing import Literal

import msgspec

from woundapp.errors import TrainingError
from woundapp.reasoner import prompt
from woundapp.reasoner.model_pack import Prompt
from woundapp.training.pack_settings import PackSettings

BUILT_IN = Path(__file__).parent / "configs"
"""Folder of the configurations that come with the program."""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A section of the file; a setting that nobody knows is refused."""


class VisionSize(Settings, frozen=True, kw_only=True):
    """Sizes of the vision tower of a model made from nothing.

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


class TextSize(Settings, frozen=True, kw_only=True):
    """Sizes of the language model of a model made from nothing; its heads are 64 wide.

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


class ImageTokenRange(Settings, frozen=True, kw_only=True):
    """How many tokens of 32 x 32 pixels a photo is seen as; a pack of the model repeats it."""

    min: int
    max: int


class Lora(Settings, frozen=True, kw_only=True):
    """Low-rank adapters on the language model instead of training all weights (Hu et al., 2021).

    Attributes:
        rank: of each adapter.
        alpha: their scale is alpha / rank.
        dropout: on what goes into them, 0 to 1.
        targets: names of the linear layers that get one.
    """

    rank: int
    alpha: int
    dropout: float = 0.0
    targets: tuple[str, ...] = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


class Stage(Settings, frozen=True, kw_only=True):
    """What the stages have in common.

    Attributes:
        steps: optimizer steps; the learning rate reaches its end with the last one.
        batch: records that one device takes at once.
        accumulate: batches of each device that make one step.
        learning_rate: at its peak.
        optimizer: `adamw`, or `muon`, by which a model made from nothing learns in half the steps; see
            woundapp.training.optimizer.
        warmup: steps of linear growth at the start.
        check_every: steps between two checks on the validation split.
        check_photos: photos of such a check.
        save_every: steps between two checkpoints.
    """

    steps: int
    batch: int
    accumulate: int = 1
    learning_rate: float
    optimizer: Literal["adamw", "muon"] = "adamw"
    warmup: int = 100
    check_every: int = 200
    check_photos: int = 128
    save_every: int = 100


class Distil(Stage, frozen=True, kw_only=True):
    """Stage 1: supervised fine-tuning on a teacher's lessons.

    Attributes:
        silent_share: share of the lessons that is learnt without its reasoning, so that the model can also
            be asked for its answer straight after the photo.
        verdict_weight: how much more the verdict's token counts than any other: all else depends on it.
        mask_weight: weight of the sign masks in the loss, where the records have masks and the model was
            pre-trained on them.
        vision_share: learning rate of the vision tower as a share of the language model's; 0 freezes it.
        max_length: tokens of prompt and answer; a longer lesson is cut.
        lora: adapters; left out, all weights are trained.
    """

    silent_share: float = 0.0
    verdict_weight: float = 1.0
    mask_weight: float = 0.0
    vision_share: float = 1.0
    max_length: int = 4096
    lora: Lora | None = None


class RewardWeights(Settings, frozen=True, kw_only=True):
    """How much each reward counts; each of them is between 0 and 1."""

    verdict: float
    format: float
    regions: float
    length: float


class Reinforce(Stage, frozen=True, kw_only=True):
    """Stage 2: group relative policy optimization (GRPO; Shao et al., 2024) on labelled photos.

    Attributes:
        group: answers sampled for one photo and compared with each other. `batch` counts answers.
        temperature: of sampling.
        top_p: of sampling.
        top_k: of sampling; 0 for none.
        max_tokens: of an answer with its reasoning.
        shortest: characters of reasoning below which the length is penalized.
        longest: likewise above.
        scale: what a reward's distance from its group's mean is divided by: the deviation in the "group"
            (Shao et al.), in the "batch", or "none" (Liu et al., 2025). Where most groups agree on the
            verdict, "group" blows up the small differences of length and of regions until they drown it.
        kl: weight of the divergence from the model of stage 1 (beta).
        rewards: how much each counts.
        samples_kept: answers written down for reading, every `check_every` steps.
        vision_share: as in stage 1.
        lora: as in stage 1.
    """

    group: int = 8
    temperature: float = 1.0
    top_p: float = 1.0
    top_k: int = 0
    max_tokens: int
    shortest: int
    longest: int
    scale: Literal["group", "batch", "none"] = "group"
    kl: float = 0.0
    rewards: RewardWeights
    samples_kept: int = 8
    vision_share: float = 0.0
    lora: Lora | None = None


class TrainingConfig(Settings, frozen=True, kw_only=True):
    """All settings of one training.

    Attributes:
        name: of the model, as its pack will be called.
        seed: of the weights, of the order of photos, and of which lessons are silent.
        base: folder of the published model that training starts from; empty for a model made from nothing.
        vision: sizes of a model made from nothing.
        text: likewise.
        question: the user's turn after the photo; left out, the program's own, with what it instructs in
            the system turn.
        system: the system turn; empty for none. With the program's own question, what it says first.
        image_tokens: how finely a photo is seen.
        dtype: of the weights.
        autocast: multiply in bfloat16 whatever the weights are kept in. That halves the time on a
            CPU with instructions for it (AVX512-BF16; AMX and GPUs have them too); on another CPU, where it
            would multiply the time, it is left out.
        gradient_checkpointing: compute activations twice to keep fewer of them.
        threads: of torch on a CPU; 0 leaves torch's own choice.
        workers: processes that prepare photos ahead; 0 prepares them in between.
        pretrain: stage 0, only for a model made from nothing.
        distil: stage 1.
        reinforce: stage 2.
        pack: what a pack says about the model.
    """

    name: str
    seed: int
    base: str = ""
    vision: VisionSize | None = None
    text: TextSize | None = None
    question: str = ""
    system: str = ""
    image_tokens: ImageTokenRange
    dtype: Literal["float32", "bfloat16"] = "float32"
    autocast: bool = False
    gradient_checkpointing: bool = False
    threads: int = 0
    workers: int = 0
    pretrain: Stage | None = None
    distil: Distil
    reinforce: Reinforce
    pack: PackSettings

    @property
    def prompt(self) -> Prompt:
        """What the model is asked."""
        if self.question:
            return Prompt(question=self.question, system=self.system)
        return prompt.default_prompt(self.system)

    def __post_init__(self) -> None:
        sizes = self.vision is not None and self.text is not None
        if bool(self.base) == sizes or (self.vision is None) != (self.text is None):
            raise ValueError("give either `base` or both [vision] and [text]")
        if self.base and self.pretrain:
            raise ValueError("[pretrain] is for a model made from nothing, not for one with a `base`")
        if self.distil.lora and self.distil.mask_weight:
            raise ValueError("`mask_weight` trains the vision tower, which [distil.lora] leaves as it is")


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
