"""Measures on rendered photos how far the evidence can be trusted: its places, its support, its map."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import msgspec
import numpy as np

from woundapp import doubt
from woundapp.domain import Strength
from woundapp.evaluation import metrics, ranking
from woundapp.evaluation.shares import Share
from woundapp.reasoner import answer, evidence, hiding
from woundapp.reasoner.messages import Assess, Place, Survey, Weight
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.reasoner import Reasoner
from woundapp.settings import Device
from woundapp.training import curves
from woundapp.training.attention import Attention
from woundapp.training.curves import Curves
from woundapp.training.dataset import HELD_OUT_SEEDS
from woundapp.training.rendering import RenderedWound, render

SEEDS = HELD_OUT_SEEDS + 200_000_000
"""Apart from the photos that accuracy is measured on, and that thresholds were set on."""

_SIDE = 256


@dataclass(slots=True)
class Weights:
    """What hiding their regions changed for findings.

    Attributes:
        true: whose sign is there.
        planted: that were put into the answer and whose sign is not there.
    """

    true: list[Weight] = field(default_factory=list)
    planted: list[Weight] = field(default_factory=list)

    def auroc(self) -> ranking.Area:
        """How well the fall of their signs' probability tells true findings from planted ones."""
        area, _ = ranking.areas(
            [True] * len(self.true) + [False] * len(self.planted),
            [weight.named for weight in (*self.true, *self.planted)],
        )
        return area


@dataclass(slots=True)
class Faithfulness:
    """What was found on held-out photos.

    Attributes:
        pointing: whether the middle of a true finding's region lies in the sign's own box.
        overlap: of a true finding's region with the sign's box (IoU).
        map_pointing: whether the map's peak, where the photo matters most, lies on a sign of the photo.
        weights: by what stood in for hidden tokens.
        curves: by the order of the tokens: `map`, `random` and `attention`.
        fillings: of the maps by what stood in for hidden tokens when they were made; mean of the curves that
            each filling gives, so that none judges itself alone. Empty if only one was used.
    """

    pointing: list[bool] = field(default_factory=list)
    overlap: list[float] = field(default_factory=list)
    map_pointing: list[bool] = field(default_factory=list)
    weights: dict[str, Weights] = field(default_factory=dict)
    curves: dict[str, Curves] = field(default_factory=dict)
    fillings: dict[str, Curves] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The figures, JSON-ready; shares from 0 to 1, with 95 % intervals."""
        leant = {Strength.STRONG, Strength.SOME}
        used = self.weights[hiding.USED]
        found: dict[str, Any] = {
            "pointing": Share.of(self.pointing),
            "mean_iou": round(float(np.mean(self.overlap)), 4) if self.overlap else None,
            "map_pointing": Share.of(self.map_pointing),
            "true_leant_on": Share.of(doubt.strength(weight) in leant for weight in used.true),
            "planted_not_leant_on": Share.of(doubt.strength(weight) not in leant for weight in used.planted),
            "auroc": used.auroc(),
            "curves": {name: areas.means() for name, areas in self.curves.items()},
            "map_against": {
                name: self.curves["map"].against(areas)
                for name, areas in self.curves.items()
                if name != "map"
            },
        }
        if self.fillings:
            found["fillings"] = {
                name: {**areas.means(), "auroc": self.weights[name].auroc()}
                for name, areas in self.fillings.items()
            }
            found["against_used"] = {
                name: areas.against(self.fillings[hiding.USED])
                for name, areas in self.fillings.items()
                if name != hiding.USED
            }
        builtins: dict[str, Any] = msgspec.to_builtins(found)
        return builtins


def measure(
    pack: ModelPack,
    count: int,
    *,
    fillings: bool = False,
    on_progress: Callable[[int], None] = lambda _: None,
) -> Faithfulness:
    """Assess rendered photos, weigh true and planted findings, and delete and insert by the map.

    Args:
        pack: the model.
        count: of photos; the same every time.
        fillings: compare all that can stand in for hidden tokens with the one that the program uses.
        on_progress: called with the number done.

    Raises:
        ReasonerError: the model cannot be loaded.
        EngineError: it cannot be loaded again, for its attention.
    """
    found = Faithfulness()
    names = tuple(hiding.FILLINGS) if fillings else (hiding.USED,)
    with ExitStack() as opened:
        # The reasoner verifies the pack, so it is the first to open it.
        reasoner = Reasoner(pack, Device.CPU, lambda *_: None, lambda: False)
        opened.callback(reasoner.close)
        attention = opened.enter_context(Attention(pack))
        for number in range(count):
            wound = render(SEEDS + number, (_SIDE, _SIDE))
            _photo(reasoner, attention, wound, names, found, random.Random(number))
            on_progress(number + 1)
    return found


def _photo(
    reasoner: Reasoner,
    attention: Attention,
    wound: RenderedWound,
    fillings: Sequence[str],
    found: Faithfulness,
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
    request, probe = Survey(**view, infected=infected), reasoner.pack.manifest.evidence.probe
    probers = {name: reasoner.prober(request, hiding.FILLINGS[name]) for name in fillings}
    for name, prober in probers.items():
        weighed = list(evidence.weigh(prober, infected, true + planted, probe))
        weights = found.weights.setdefault(name, Weights())
        weights.true += weighed[: len(true)]
        weights.planted += weighed[len(true) :]
    maps = {name: evidence.survey(prober, infected) for name, prober in probers.items()}
    worth = maps[hiding.USED]
    row, column = np.unravel_index(int(np.argmax(np.abs(worth))), worth.shape)
    cell = _SIDE // len(worth)
    peak = np.s_[row * cell : (row + 1) * cell, column * cell : (column + 1) * cell]
    found.map_pointing.append(any(bool(mask[peak].any()) for mask in wound.masks.values()))
    orders = {
        "map": worth,
        "random": np.array([chance.random() for _ in worth.flat]).reshape(worth.shape),
        "attention": attention.of(wound.pixels),
    }
    curves.add(found.curves, orders, [probers[hiding.USED]], infected)
    if len(fillings) > 1:
        curves.add(found.fillings, maps, list(probers.values()), infected)


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
