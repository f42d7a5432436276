"""Muon and AdamW as one optimizer: who gets which weights, and that schedules and checkpoints reach both."""

import copy

import pytest

pytest.importorskip("torch", reason="needs the extra `training`")

import torch
from torch import nn

from woundapp.training.optimizer import MuonAndAdamW

RATE = 0.01


def _model() -> nn.ModuleDict:
    torch.manual_seed(3)
    return nn.ModuleDict({"embed_tokens": nn.Embedding(12, 8), "layer": nn.Linear(8, 12)})


def _optimizer(model: nn.Module) -> MuonAndAdamW:
    weights = [(name, weight, RATE) for name, weight in model.named_parameters()]
    return MuonAndAdamW(weights, betas=(0.9, 0.98), weight_decay=0.0)


def _steps(model: nn.Module, optimizer: torch.optim.Optimizer, seeds: range) -> None:
    for seed in seeds:
        chance = torch.Generator().manual_seed(seed)
        for weight in model.parameters():
            # directions of very unequal strength
            strength = torch.logspace(0, -3, weight.shape[-1])
            weight.grad = torch.randn(weight.shape, generator=chance) * strength
        optimizer.step()
        optimizer.zero_grad()


def test_a_matrix_in_a_layer_moves_as_strongly_in_all_directions_and_all_else_as_adamw_does() -> None:
    model = _model()
    before = copy.deepcopy(model.state_dict())
    _steps(model, _optimizer(model), range(1))
    moved = {name: weight - before[name] for name, weight in model.state_dict().items()}
    strengths = torch.linalg.svdvals(moved["layer.weight"])
    assert strengths[0] < 10 * strengths[-1]  # of the gradient it is several hundred times
    # AdamW's first step is as long as the learning rate in every number
    for name in ("embed_tokens.weight", "layer.bias"):
        assert torch.allclose(moved[name].abs(), torch.full_like(moved[name], RATE), rtol=0.01)
    # and Muon's is scaled to a fifth of it, by the mean square
    assert moved["layer.weight"].square().mean().sqrt() == pytest.approx(0.2 * RATE, rel=0.3)


def test_a_schedule_reaches_every_weight() -> None:
    model = _model()
    optimizer = _optimizer(model)
    for group in optimizer.param_groups:
        group["lr"] = 0.0
    before = copy.deepcopy(model.state_dict())
    _steps(model, optimizer, range(2))
    assert all(torch.equal(weight, before[name]) for name, weight in model.state_dict().items())


def test_it_goes_on_from_its_kept_state_as_if_undisturbed() -> None:
    undisturbed = _model()
    _steps(undisturbed, _optimizer(undisturbed), range(6))
    model = _model()
    first = _optimizer(model)
    _steps(model, first, range(3))
    second = _optimizer(model)
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    _steps(model, second, range(3, 6))
    for name, weight in model.state_dict().items():
        assert torch.equal(weight, undisturbed.state_dict()[name]), name
