"""The training loop both stages share: batches in, checkpoints and progress out, resumable at any time."""

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader

from woundapp import paths
from woundapp.errors import TrainingError
from woundapp.training.config import Stage
from woundapp.training.lessons import Batch, Lessons

_GRADIENT_LIMIT = 1.0
_LAST_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a training stands.

    Attributes:
        stage: `pretrain` or `distil`.
        step: optimizer steps done.
        share: of the stage, 0 to 1.
        seconds: spent in this stage, over all resumptions.
        figures: what was measured: losses, and at checks the held-out figures.
    """

    stage: str
    step: int
    share: float
    seconds: float
    figures: Mapping[str, float]


Report = Callable[[Progress], None]


class Trainer:
    """One stage of training of one module.

    Args:
        name: of the stage.
        module: what is trained.
        groups: its parameters and what share of the learning rate each group has.
        stage: the settings.
        checkpoint: file to keep the state in; if it is there, training goes on from it.
        report: is told about the progress.

    Raises:
        TrainingError: the checkpoint belongs to a model of other sizes or cannot be read.
    """

    def __init__(
        self,
        name: str,
        module: nn.Module,
        groups: list[tuple[list[nn.Parameter], float]],
        stage: Stage,
        checkpoint: Path,
        report: Report,
    ) -> None:
        self._name, self._module, self._stage = name, module, stage
        self._checkpoint, self._report = checkpoint, report
        self._optimizer = torch.optim.AdamW(
            [{"params": parameters, "share": share} for parameters, share in groups],
            betas=(0.9, 0.98),
            weight_decay=0.02,
        )
        self._step = 0
        self._seconds = 0.0
        if checkpoint.is_file():
            self._resume()

    def run(
        self,
        lessons: Lessons,
        workers: int,
        losses: Callable[[Batch], Mapping[str, Tensor]],
        check: Callable[[], Mapping[str, float]],
    ) -> None:
        """Train to the end of the stage.

        Args:
            lessons: the batches, one for each step.
            workers: processes that render ahead.
            losses: the named parts of a batch's loss; they are summed.
            check: measures held-out photos.
        """
        stage = self._stage
        loader = DataLoader(
            lessons,
            batch_size=None,
            sampler=range(self._step, stage.steps),
            num_workers=workers,
            prefetch_factor=4 if workers else None,
            multiprocessing_context="spawn" if workers else None,
        )
        started = time.monotonic() - self._seconds
        self._module.train()
        for batch in loader:
            if self._share() >= 1:
                break
            parts = losses(batch)
            self._update(sum(parts.values(), torch.zeros(())))
            self._step += 1
            self._seconds = time.monotonic() - started
            figures = {name: part.item() for name, part in parts.items()}
            if self._step % stage.check_every == 0:
                figures |= self._checked(check)
            self._report(Progress(self._name, self._step, self._share(), self._seconds, figures))
            if self._step % stage.save_every == 0:
                self._save()
        self._save()
        figures = self._checked(check)
        self._report(Progress(self._name, self._step, 1.0, self._seconds, figures))

    def _share(self) -> float:
        """How much of the stage is done, by steps or by the clock, whichever is further."""
        by_clock = self._seconds / (self._stage.minutes * 60) if self._stage.minutes else 0.0
        return min(1.0, max(self._step / self._stage.steps, by_clock))

    def _update(self, loss: Tensor) -> None:
        warm = min(1.0, (self._step + 1) / max(self._stage.warmup, 1))
        fall = _LAST_SHARE + (1 - _LAST_SHARE) * 0.5 * (1 + math.cos(math.pi * self._share()))
        for group in self._optimizer.param_groups:
            group["lr"] = self._stage.learning_rate * group["share"] * warm * fall
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self._module.parameters(), _GRADIENT_LIMIT)
        self._optimizer.step()

    def _checked(self, check: Callable[[], Mapping[str, float]]) -> dict[str, float]:
        self._module.eval()
        with torch.inference_mode():
            figures = dict(check())
        self._module.train()
        return figures

    def _save(self) -> None:
        self._checkpoint.parent.mkdir(parents=True, exist_ok=True)
        state = {
            "step": self._step,
            "seconds": self._seconds,
            "module": self._module.state_dict(),
            "optimizer": self._optimizer.state_dict(),
        }
        with paths.replacing(self._checkpoint) as stream:
            torch.save(state, stream)

    def _resume(self) -> None:
        state = read_checkpoint(self._checkpoint)
        try:
            self._module.load_state_dict(state["module"])
            self._optimizer.load_state_dict(state["optimizer"])
            self._step, self._seconds = int(state["step"]), float(state["seconds"])
        except (KeyError, ValueError, RuntimeError) as error:
            raise _unusable(self._checkpoint, "it belongs to a model of other sizes") from error


def read_checkpoint(file: Path) -> dict[str, Any]:
    """Read a checkpoint; only tensors and plain values are accepted.

    Raises:
        TrainingError: it cannot be read.
    """
    try:
        content = torch.load(file, weights_only=True)
    except Exception as error:  # torch.load documents no set of exceptions
        raise _unusable(file, "it cannot be read") from error
    if not isinstance(content, dict):
        raise _unusable(file, "it is something else")
    return content


def _unusable(file: Path, reason: str) -> TrainingError:
    return TrainingError(
        f"The checkpoint {file} cannot be used: {reason}. It was left as it is. "
        "Train into another folder, or delete the file to start this stage again."
    )
