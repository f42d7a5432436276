"""Stage 2: reinforcement learning with group relative policy optimization (GRPO) on labelled photos."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from trl.trainer.grpo_config import GRPOConfig
from trl.trainer.grpo_trainer import GRPOTrainer

from woundapp.errors import TrainingError
from woundapp.training import distil, examples, model, processor, rewards, stage
from woundapp.training.config import TrainingConfig

RESULT = "reinforced"
SAMPLES = "samples.jsonl"


def reinforce(config: TrainingConfig, data: Path, folder: Path, report: stage.Report) -> None:
    """Let the model answer each photo several times and learn from which answers were better.

    Args:
        config: the settings.
        data: a dataset folder with labels, and with regions where they are known.
        folder: of `distil`; keeps checkpoints and samples; the model ends in its folder `reinforced`.
        report: is told how it goes.

    Raises:
        TrainingError: stage 1 is missing, the data have no labels, or the checkpoints cannot be used or
            written.
    """
    found = examples.read(data)
    start = folder / distil.RESULT
    if not start.is_dir():
        raise TrainingError(
            f"The folder {folder} holds no model of stage 1. Nothing was started. "
            "Run `woundapp train distil` into this folder first."
        )
    wanted = config.reinforce
    qwen, made = model.read(start, config.dtype), processor.read(start, config.image_tokens)
    qwen._modules.pop("sign_head", None)
    work = folder / "reinforce"
    checks = examples.labelled(found, "validation", config)
    weights = wanted.rewards
    functions = [
        rewards.verdict_right,
        rewards.format_valid,
        rewards.regions_overlap,
        rewards.length_within(wanted.shortest, wanted.longest),
    ]
    trainer = _Reinforcer(
        qwen,
        functions,
        GRPOConfig(
            **stage.arguments(config, wanted, work),
            num_generations=wanted.group,
            max_completion_length=wanted.max_tokens,
            temperature=wanted.temperature,
            top_p=wanted.top_p,
            top_k=wanted.top_k,
            scale_rewards=wanted.scale,
            beta=wanted.kl,
            reward_weights=[weights.verdict, weights.format, weights.regions, weights.length],
        ),
        train_dataset=examples.labelled(found, "train", config),
        eval_dataset=checks.select(range(min(wanted.check_photos, len(checks)))),
        processing_class=made,
        peft_config=distil.adapters(wanted.lora),
    )
    trainer.samples_kept, trainer.samples_every = wanted.samples_kept, wanted.check_every
    if wanted.vision_share == 0:
        distil.core(trainer.model).model.visual.requires_grad_(False)
    with distil.trained_fast(qwen, config):
        stage.run(trainer, "reinforce", config, wanted, report)
    if trainer.is_world_process_zero():
        model.save(distil.merged(trainer.model), made, folder / RESULT)


class _Reinforcer(stage.Saving, GRPOTrainer):
    """TRL's trainer, which writes some of the answers down."""

    samples_kept = 0
    samples_every = 1

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Write TRL's group statistics, and now and then samples."""
        if self.is_world_process_zero() and self.state.global_step % self.samples_every == 0:
            self._keep_samples()
        super().log(logs, start_time)

    def _keep_samples(self) -> None:
        answers: Any = self._logs["completion"]
        worths: Any = self._logs["rewards"]
        kept = [list(each)[-self.samples_kept :] for each in (answers, *worths.values())]
        names = list(worths)
        with (Path(str(self.args.output_dir)) / SAMPLES).open("a", encoding="utf-8") as stream:
            for text, *worth in zip(*kept, strict=True):
                sample = {"step": self.state.global_step, "answer": _text(text)}
                stream.write(json.dumps(sample | dict(zip(names, worth, strict=True))) + "\n")


def _text(completion: str | Sequence[dict[str, str]]) -> str:
    return completion if isinstance(completion, str) else completion[0]["content"]
