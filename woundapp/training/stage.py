"""What the stages of training share: folder, progress, checkpoints that survive a kill or a full disk."""

import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import torch
from safetensors import SafetensorError
from transformers import (
    PrinterCallback,
    Trainer,
    TrainerCallback,
    TrainerControl,
    TrainerState,
    TrainingArguments,
    set_seed,
)
from transformers.integrations.integration_utils import TensorBoardCallback
from transformers.utils import logging

from woundapp.errors import TrainingError
from woundapp.training import optimizer
from woundapp.training.config import Stage, TrainingConfig

_SETTINGS = "settings.json"
_COMPLETE = "complete"
_SHARED = {
    "name", "seed", "base", "vision", "text", "question", "system", "image_tokens", "dtype", "autocast",
}  # fmt: skip
"""Settings of the whole training that each stage's result hangs on."""

_MAY_CHANGE = {"check_every", "check_photos", "save_every", "samples_kept"}
"""Settings that leave the result as it is, so that training may go on with others."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a training stands.

    Attributes:
        stage: `pretrain`, `distil` or `reinforce`.
        step: optimizer steps done.
        share: of the stage, 0 to 1.
        figures: what was measured last, if anything was: losses, rewards, held-out figures.
    """

    stage: str
    step: int
    share: float
    figures: Mapping[str, float]


Report = Callable[[Progress], None]


def arguments(config: TrainingConfig, stage: Stage, folder: Path) -> dict[str, Any]:
    """A stage's settings as `transformers.TrainingArguments` and its kin name them.

    Args:
        config: the training.
        stage: one of its stages.
        folder: of the stage's checkpoints and logs.
    """
    if config.threads:
        torch.set_num_threads(config.threads)
    # Tiny numbers that training leaves behind make a CPU many times slower than zeros would.
    torch.set_flush_denormal(True)
    set_seed(config.seed)
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    os.environ["TENSORBOARD_LOGGING_DIR"] = str(folder / "logs")
    return {
        "output_dir": str(folder),
        "max_steps": stage.steps,
        "per_device_train_batch_size": stage.batch,
        "per_device_eval_batch_size": stage.batch,
        "gradient_accumulation_steps": stage.accumulate,
        "learning_rate": stage.learning_rate,
        "lr_scheduler_type": "cosine_with_min_lr",
        "lr_scheduler_kwargs": {"min_lr_rate": 0.02},
        "warmup_steps": stage.warmup,
        "adam_beta2": 0.98,
        "weight_decay": 0.02,
        "max_grad_norm": 1.0,
        "logging_steps": 10,
        "eval_strategy": "steps",
        "eval_steps": stage.check_every,
        "save_steps": stage.save_every,
        "save_total_limit": 2,
        "report_to": "tensorboard",
        "disable_tqdm": True,
        "seed": config.seed,
        "bf16": config.dtype == "bfloat16" or (config.autocast and multiplies_bfloat16()),
        "use_cpu": not torch.accelerator.is_available(),
        "activation_checkpointing": config.gradient_checkpointing,
        "dataloader_num_workers": config.workers,
        "dataloader_persistent_workers": bool(config.workers),
        "dataloader_pin_memory": torch.cuda.is_available(),
        "remove_unused_columns": False,
    }


def multiplies_bfloat16() -> bool:
    """Whether this machine multiplies bfloat16 numbers faster than float32 ones."""
    return torch.accelerator.is_available() or bool(
        torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    )


class Saving(Trainer):
    """Mixed into a trainer, gives it the stage's optimizer and a clear end when the disk is full."""

    def _save_checkpoint(self, *arguments: Any, **named: Any) -> None:
        try:
            super()._save_checkpoint(*arguments, **named)
            written = Path(str(self.args.output_dir)) / f"checkpoint-{self.state.global_step}"
            (written / _COMPLETE).touch()
        except (OSError, RuntimeError, SafetensorError) as error:
            raise TrainingError(
                f"The checkpoint of step {self.state.global_step} could not be written "
                f"({getattr(error, 'strerror', None) or error}). Training stopped; the checkpoint before it "
                f"is kept in {self.args.output_dir}. Make room on the disk and run the same command again."
            ) from error

    def create_optimizer(self, *_: Any) -> Any:
        """The stage's optimizer, with a smaller learning rate for the vision tower where it has a share."""
        if self.optimizer is None:
            kind, settings = self.get_optimizer_cls_and_kwargs(self.args)
            rate = settings.pop("lr")
            share = getattr(self.stage, "vision_share", 1.0)
            assert self.model is not None, "a trainer is made with its model"
            weights = [
                (name, weight, rate * share if ".visual." in f".{name}" else rate)
                for name, weight in self.model.named_parameters()
                if weight.requires_grad
            ]
            decay = self.args.weight_decay
            if self.stage.optimizer == "muon":
                self.optimizer = optimizer.MuonAndAdamW(weights, settings["betas"], decay)
            else:
                rated = ((weight, each) for _name, weight, each in weights)
                self.optimizer = kind(optimizer.groups(rated), lr=rate, weight_decay=decay, **settings)
        return self.optimizer

    stage: Stage


_UNTOLD = ("_runtime", "_per_second", "total_flos", "num_tokens")
"""What the trainer logs of itself and not of the model."""


class _Reporter(TrainerCallback):
    def __init__(self, stage: str, report: Report) -> None:
        self._stage, self._report = stage, report

    def on_step_end(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any
    ) -> None:
        del args, control
        self._tell(state, {})

    def on_log(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        logs: Mapping[str, Any] | None = None,
        **_: Any,
    ) -> None:
        del args, control
        numbers = {
            name: float(value)
            for name, value in (logs or {}).items()
            if isinstance(value, float | int) and not name.endswith(_UNTOLD)
        }
        self._tell(state, numbers)

    def _tell(self, state: TrainerState, figures: Mapping[str, float]) -> None:
        if state.is_world_process_zero:
            share = state.global_step / max(state.max_steps, 1)
            self._report(Progress(self._stage, state.global_step, share, figures))


def run(trainer: Saving, name: str, config: TrainingConfig, stage: Stage, report: Report) -> None:
    """Train a stage to its end, from its last complete checkpoint if there is one.

    Args:
        trainer: set up; its output folder keeps checkpoints, logs and the settings.
        name: of the stage.
        config: the training.
        stage: its stage.
        report: is told how it goes.

    Raises:
        TrainingError: the folder's checkpoints are of other settings, damaged, or cannot be written.
    """
    folder = Path(str(trainer.args.output_dir))
    trainer.stage = stage
    trainer.remove_callback(PrinterCallback)
    trainer.add_callback(_Reporter(name, report))
    trainer.accelerator.wait_for_everyone()
    if trainer.is_world_process_zero():
        _agree_on_settings(folder, config, stage)
        for broken in _checkpoints(folder, complete=False):
            shutil.rmtree(broken)
    trainer.accelerator.wait_for_everyone()
    kept = _checkpoints(folder, complete=True)
    try:
        trainer.train(resume_from_checkpoint=str(kept[-1]) if kept else None)
    except (OSError, RuntimeError, ValueError, SafetensorError) as error:
        if not kept or trainer.state.global_step > _step(kept[-1]):
            raise
        raise TrainingError(
            f"The checkpoint {kept[-1]} cannot be used ({error}). It was left as it is. "
            "Delete it to go on from the one before, or train into another folder."
        ) from error
    finally:
        # closed at the end of a training, but not when it is stopped, and then a thread is left
        for callback in trainer.callback_handler.callbacks:
            if isinstance(callback, TensorBoardCallback) and callback.tb_writer is not None:
                callback.tb_writer.close()


def _agree_on_settings(folder: Path, config: TrainingConfig, stage: Stage) -> None:
    """Keep the settings beside the checkpoints; refuse to go on with others."""
    wanted = {key: value for key, value in msgspec.to_builtins(config).items() if key in _SHARED}
    wanted |= {key: value for key, value in msgspec.to_builtins(stage).items() if key not in _MAY_CHANGE}
    wanted = json.loads(json.dumps(wanted))
    file = folder / _SETTINGS
    if file.is_file():
        try:
            found = json.loads(file.read_text(encoding="utf-8"))
            different = sorted(
                key for key in wanted.keys() | found.keys() if wanted.get(key) != found.get(key)
            )
        except (ValueError, AttributeError):
            different = ["all settings"]
        if different and _checkpoints(folder, complete=True):
            raise TrainingError(
                f"The checkpoints in {folder} are of another configuration ({', '.join(different)} differ). "
                "They were left as they are. Train into another folder, go on with the old configuration, or "
                "delete them to start this stage again."
            )
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(wanted, indent=2) + "\n", encoding="utf-8")


def _checkpoints(folder: Path, *, complete: bool) -> list[Path]:
    found = [path for path in folder.glob("checkpoint-*") if (path / _COMPLETE).is_file() is complete]
    return sorted(found, key=_step)


def _step(checkpoint: Path) -> int:
    return int(checkpoint.name.rpartition("-")[2])
