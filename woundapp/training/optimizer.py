"""The optimizer of a model made from nothing: Muon for the matrices in its layers, AdamW for all else."""

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor
from torch.optim import AdamW, Muon

_NO_LAYER = ("embed", "head")
"""In the names of matrices that are looked up or read out: Muon is not for them."""


class MuonAndAdamW(torch.optim.Optimizer):
    """Muon (Jordan et al., 2024) and AdamW side by side, as one optimizer.

    Muon gives each step of a matrix equal strength in all directions, so that what is seldom seen is learnt
    as well as what is common. Its steps are scaled to be as large as those of AdamW (Liu et al., 2025, arXiv
    2502.16982), and one learning rate serves both.

    Args:
        weights: names and parameters, with the learning rate of each.
        betas: of AdamW.
        weight_decay: of both.
    """

    def __init__(
        self,
        weights: Iterable[tuple[str, torch.nn.Parameter, float]],
        betas: tuple[float, float],
        weight_decay: float,
    ) -> None:
        groups: dict[tuple[bool, float], list[Tensor]] = {}
        for name, weight, rate in weights:
            groups.setdefault((_in_layer(name, weight), rate), []).append(weight)
        self._parts: list[torch.optim.Optimizer] = []
        for (matrices, rate), some in groups.items():
            self._parts.append(
                Muon(some, lr=rate, weight_decay=weight_decay, adjust_lr_fn="match_rms_adamw")
                if matrices
                else AdamW(some, lr=rate, betas=betas, weight_decay=weight_decay)
            )
        super().__init__([group for part in self._parts for group in part.param_groups], {})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> Any:
        """One step of both; groups and state are kept here, where schedules and checkpoints look for them."""
        assert closure is None, "no trainer asks for it"
        for part, group in zip(self._parts, self.param_groups, strict=True):
            part.param_groups, part.state = [group], self.state
            part.step()


def _in_layer(name: str, weight: Tensor) -> bool:
    return weight.ndim == 2 and not any(other in name for other in _NO_LAYER)
