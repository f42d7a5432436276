"""Groups of weights by learning rate, and the optimizer of a model made from nothing: Muon beside AdamW."""

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor
from torch.optim import AdamW, Muon

_NO_LAYER = ("embed", "head")
"""In the names of matrices that are looked up or read out: Muon is not for them."""


Rated = tuple[torch.nn.Parameter, float]
"""A weight with its learning rate."""


def groups(weights: Iterable[Rated]) -> list[dict[str, Any]]:
    """Weights of one learning rate together, as torch's optimizers take them."""
    by_rate: dict[float, list[Tensor]] = {}
    for weight, rate in weights:
        by_rate.setdefault(rate, []).append(weight)
    return [{"params": some, "lr": rate} for rate, some in by_rate.items()]


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
        matrices: list[Rated] = []
        rest: list[Rated] = []
        for name, weight, rate in weights:
            (matrices if _in_layer(name, weight) else rest).append((weight, rate))
        self._parts: list[torch.optim.Optimizer] = []
        if matrices:
            muon = Muon(groups(matrices), weight_decay=weight_decay, adjust_lr_fn="match_rms_adamw")
            self._parts.append(muon)
        if rest:
            self._parts.append(AdamW(groups(rest), betas=betas, weight_decay=weight_decay))
        super().__init__([group for part in self._parts for group in part.param_groups], {})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> Any:
        """One step of both; groups and state are kept here, where schedules and checkpoints look for them."""
        assert closure is None, "no trainer asks for it"
        kept = iter(self.param_groups)
        for part in self._parts:
            part.param_groups = [next(kept) for _ in part.param_groups]
            part.state = self.state
            part.step()


def _in_layer(name: str, weight: Tensor) -> bool:
    return weight.ndim == 2 and not any(other in name for other in _NO_LAYER)
