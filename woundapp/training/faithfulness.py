"""Measures on rendered photos how far the evidence can be trusted: its places, its support, its map."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from woundapp import doubt
from woundapp.domain import Strength
from woundapp.evaluation import metrics, ranking
from woundapp.evaluation.shares import Share
from woundapp.reasoner import answer
from woundapp.reasoner.evidence import Prober
from woundapp.reasoner.messages import Assess, Place, Survey, Weigh, Weight
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.reasoner import Reasoner
from woundapp.settings import Device
from woundapp.training.attention import Attention
from woundapp.training.dataset import HELD_OUT_SEEDS
from woundapp.training.rendering import RenderedWound, render

SEEDS = HELD_OUT_SEEDS + 200_000_000
"""Apart from the photos that accuracy is measured on, and that thresholds were set on."""

_SIDE = 256
_STEPS = 16
_RESAMPLES = 1000


@dataclass(slots=True)
class Curves:
    """Areas under the deletion and the insertion curve of one order of the tokens, one of each a photo.

    Deletion hides the tokens one after the other, the most important first: the probability of the verdict
    should fall at once. Insertion shows them one after the other: it should rise at once (Petsiuk et al.,
    2018).
    """

    deletion: list[float] = field(default_factory=list)
    insertion: list[float] = field(default_factory=list)


@dataclass(slots=True)
class Faithfulness:
    """What was found on held-out photos.

    Attributes:
        pointing: whether the middle of a true finding's region lies in the sign's own box.
        overlap: of a true finding's region with the sign's box (IoU).
        map_pointing: whether the map's peak, where the photo matters most, lies on a sign of the photo.
        true: what hiding changed for findings whose sign is there.
        planted: likewise for findings that were put into the answer and whose sign is not there.
        curves: by the order of the tokens: `map`, `random`, and `attention` where it is known.
    """

    pointing: list[bool] = field(default_factory=list)
    overlap: list[float] = field(default_factory=list)
    map_pointing: list[bool] = field(default_factory=list)
    true: list[Weight] = field(default_factory=list)
    planted: list[Weight] = field(default_factory=list)
    curves: dict[str, Curves] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The figures, JSON-ready; shares from 0 to 1, with 95 % intervals."""
        leant = {Strength.STRONG, Strength.SOME}
        area, _ = ranking.areas(
            [True] * len(self.true) + [False] * len(self.planted),
            [weight.named for weight in (*self.true, *self.planted)],
        )
        found: dict[str, Any] = {
            "pointing": Share.of(self.pointing),
            "mean_iou": round(float(np.mean(self.overlap)), 4) if self.overlap else None,
            "map_pointing": Share.of(self.map_pointing),
            "true_leant_on": Share.of(doubt.strength(weight) in leant for weight in self.true),
            "planted_not_leant_on": Share.of(doubt.strength(weight) not in leant for weight in self.planted),
            "auroc": area,
            "curves": {name: _areas(curves) for name, curves in self.curves.items()},
            "map_against": {
                name: _ratios(self.curves["map"], curves)
                for name, curves in self.curves.items()
                if name != "map"
            },
        }
        builtins: dict[str, Any] = msgspec.to_builtins(found)
        return builtins


def measure(
    pack: ModelPack,
    count: int,
    checkpoint: Path | None = None,
    on_progress: Callable[[int], None] = lambda _: None,
) -> Faithfulness:
    """Assess rendered photos, weigh true and planted findings, and delete and insert by the map.

    Args:
        pack: the model.
        count: of photos; the same every time.
        checkpoint: the Hugging Face folder it was made from, to compare with the model's own attention.
        on_progress: called with the number done.

    Raises:
        ReasonerError: the model cannot be loaded.
    """
    found = Faithfulness(curves={"map": Curves(), "random": Curves()})
    attention = Attention(checkpoint, pack.manifest) if checkpoint else None
    if attention:
        found.curves["attention"] = Curves()
    reasoner = Reasoner(pack, Device.CPU, lambda *_: None, lambda: False)
    try:
        for number in range(count):
            wound = render(SEEDS + number, (_SIDE, _SIDE))
            _photo(reasoner, wound, found, attention, random.Random(number))
            on_progress(number + 1)
    finally:
        reasoner.close()
    return found


def _photo(
    reasoner: Reasoner,
    wound: RenderedWound,
    found: Faithfulness,
    attention: Attention | None,
    chance: random.Random,
) -> None:
    view: dict[str, Any] = {"request_id": 0, "rgb": wound.pixels.tobytes(), "width": _SIDE, "height": _SIDE}
    said = reasoner.assess(Assess(**view, seed=0, samples=1))
    infected = said.samples[0].probability_infected >= 0.5
    understood = answer.read(said.answer, _SIDE, _SIDE)
    there = {sign: box for sign in wound.masks if (box := wound.box(sign))}
    true = []
    for finding in understood.findings:
        if finding.region is None or finding.sign not in there:
            continue
        box = finding.region.as_tuple()
        left, top, right, bottom = there[finding.sign]
        middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        found.pointing.append(left <= middle[0] < right and top <= middle[1] < bottom)
        found.overlap.append(metrics.overlap(finding.region, there[finding.sign]))
        true.append(Place(sign=finding.sign, box=_shares(box)))
    absent = sorted(
        set(reasoner.pack.manifest.answer.signs) - set(there) - {each.sign for each in understood.findings}
    )
    planted = list(_planted(absent, list(there.values()), chance))
    if true or planted:
        probe = reasoner.pack.manifest.evidence.probe
        weighed = reasoner.weigh(Weigh(**view, infected=infected, places=true + planted, probe=probe)).weights
        found.true += weighed[: len(true)]
        found.planted += weighed[len(true) :]
    request = Survey(**view, infected=infected)
    result = reasoner.survey(request)
    worth = np.array(result.changes).reshape(result.rows, result.columns)
    row, column = np.unravel_index(int(np.argmax(np.abs(worth))), worth.shape)
    cell = _SIDE // result.rows
    peak = np.s_[row * cell : (row + 1) * cell, column * cell : (column + 1) * cell]
    found.map_pointing.append(any(bool(mask[peak].any()) for mask in wound.masks.values()))
    orders = {"map": worth, "random": np.array([chance.random() for _ in worth.flat]).reshape(worth.shape)}
    if attention:
        orders["attention"] = attention.of(wound.pixels)
    prober = reasoner.prober(request)
    for name, order in orders.items():
        deletion, insertion = _deleted_and_inserted(prober, order, infected)
        found.curves[name].deletion.append(deletion)
        found.curves[name].insertion.append(insertion)


def _planted(
    absent: Sequence[str], boxes: Sequence[tuple[int, int, int, int]], chance: random.Random
) -> Iterator[Place]:
    """Two claims about signs that are not there: one anywhere, one where another sign really is."""
    if not absent:
        return
    width, height = chance.uniform(0.15, 0.5), chance.uniform(0.15, 0.5)
    left, top = chance.uniform(0, 1 - width), chance.uniform(0, 1 - height)
    yield Place(sign=chance.choice(absent), box=(left, top, left + width, top + height))
    if boxes:
        yield Place(sign=chance.choice(absent), box=_shares(chance.choice(boxes)))


def _shares(box: tuple[int, int, int, int]) -> tuple[float, float, float, float]:
    return (box[0] / _SIDE, box[1] / _SIDE, box[2] / _SIDE, box[3] / _SIDE)


def _deleted_and_inserted(prober: Prober, order: NDArray[np.float64], infected: bool) -> tuple[float, float]:
    """Mean probability of the verdict while tokens are hidden, and while they are shown, best first."""
    ranked = np.argsort(-order, axis=None, kind="stable")
    hidden = []
    for step in range(_STEPS + 1):
        mask = np.zeros(order.size, np.bool_)
        mask[ranked[: round(step / _STEPS * order.size)]] = True
        hidden.append(mask.reshape(order.shape))
    everything = np.ones(order.shape, np.bool_)
    log_odds = np.array(list(prober.verdicts([*hidden, *(~mask for mask in hidden)], everything)))
    said = 1 / (1 + np.exp(-np.clip(log_odds if infected else -log_odds, -700, 700)))
    return float(said[: _STEPS + 1].mean()), float(said[_STEPS + 1 :].mean())


def _areas(curves: Curves) -> dict[str, float]:
    return {
        "deletion": round(float(np.mean(curves.deletion)), 4),
        "insertion": round(float(np.mean(curves.insertion)), 4),
    }


def _ratios(map_curves: Curves, other: Curves) -> dict[str, dict[str, Any]]:
    """Area by the map over that by another order, with its interval from resampled photos."""
    found = {}
    for name in ("deletion", "insertion"):
        ours, theirs = (np.array(getattr(curves, name)) for curves in (map_curves, other))
        chosen = np.random.default_rng(0).integers(0, len(ours), (_RESAMPLES, len(ours)))
        resampled = ours[chosen].mean(axis=1) / theirs[chosen].mean(axis=1)
        low, high = np.percentile(resampled, (2.5, 97.5))
        found[name] = {
            "ratio": round(float(ours.mean() / theirs.mean()), 4),
            "interval_95": (round(float(low), 4), round(float(high), 4)),
        }
    return found
