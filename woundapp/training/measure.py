"""Measures a pack on rendered photos nobody trained on, through the program's own reasoner."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from woundapp.assessing import Assessor
from woundapp.domain import Assessment, ImageRegion, InfectionStatus, WoundPhoto
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device
from woundapp.training.lessons import HELD_OUT_SEEDS
from woundapp.training.rendering import RenderedWound, render

MEASURED_SEEDS = HELD_OUT_SEEDS + 100_000_000
"""Apart from the held-out photos that training looks at to report how it goes."""

_Z = 1.959964  # two-sided 95 %


@dataclass(slots=True)
class Tally:
    """Right answers out of all."""

    right: int = 0
    total: int = 0

    def add(self, right: bool) -> None:
        self.right += right
        self.total += 1

    def as_json(self) -> dict[str, Any]:
        low, high = wilson(self.right, self.total)
        return {
            "share": round(self.right / self.total, 4) if self.total else None,
            "interval_95": [round(low, 4), round(high, 4)],
            "right": self.right,
            "total": self.total,
        }


@dataclass(slots=True)
class Measurement:
    """What was found on a set of held-out photos; an INDETERMINATE answer counts as wrong."""

    accuracy: Tally = field(default_factory=Tally)
    sensitivity: Tally = field(default_factory=Tally)
    specificity: Tally = field(default_factory=Tally)
    complete: Tally = field(default_factory=Tally)
    by_skin_tone: dict[str, Tally] = field(default_factory=dict)
    named_rightly: int = 0
    named_wrongly: int = 0
    missed: int = 0
    overlaps: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def add(self, wound: RenderedWound, assessment: Assessment) -> None:
        """Compare an assessment with the truth."""
        truth = InfectionStatus.INFECTED if wound.infected else InfectionStatus.NOT_INFECTED
        right = assessment.infection_status is truth
        for tally in (
            self.accuracy,
            self.sensitivity if wound.infected else self.specificity,
            self.by_skin_tone.setdefault(wound.skin_tone.value, Tally()),
        ):
            tally.add(right)
        self.complete.add(assessment.complete)
        named = {finding.sign: finding.region for finding in assessment.findings}
        self.named_rightly += len(named.keys() & wound.masks.keys())
        self.named_wrongly += len(named.keys() - wound.masks.keys())
        self.missed += len(wound.masks.keys() - named.keys())
        for sign in named.keys() & wound.masks.keys():
            self.overlaps.append(overlap(named[sign], wound.box(sign)))
        self.seconds.append(assessment.timings.total)

    def as_json(self) -> dict[str, Any]:
        """All figures; shares from 0 to 1."""
        f1_below = 2 * self.named_rightly + self.named_wrongly + self.missed
        ordered = sorted(self.seconds)
        return {
            "accuracy": self.accuracy.as_json(),
            "sensitivity": self.sensitivity.as_json(),
            "specificity": self.specificity.as_json(),
            "complete": self.complete.as_json(),
            "by_skin_tone": {tone: tally.as_json() for tone, tally in sorted(self.by_skin_tone.items())},
            "sign_f1": round(2 * self.named_rightly / f1_below, 4) if f1_below else None,
            "mean_iou": round(sum(self.overlaps) / len(self.overlaps), 4) if self.overlaps else None,
            "median_seconds": round(ordered[len(ordered) // 2], 3) if ordered else None,
        }


def measure(
    pack: ModelPack,
    count: int,
    log_file: Path | None = None,
    on_progress: Callable[[int, Measurement], None] = lambda *_: None,
) -> Measurement:
    """Assess rendered photos with known truth.

    Args:
        pack: the model.
        count: of photos, square ones; the same every time.
        log_file: of the worker; None means the user's log folder.
        on_progress: called with the number done and the figures so far.
    """
    found = Measurement()
    with ReasonerClient(pack, Device.CPU, log_file) as client:
        assessor = Assessor(client)
        client.load()
        for number in range(count):
            wound = render(MEASURED_SEEDS + number, (256, 256))
            wound.pixels.flags.writeable = False
            photo = WoundPhoto(name=f"{number}.png", sha256="0" * 64, pixels=wound.pixels)
            found.add(wound, assessor.assess(photo))
            on_progress(number + 1, found)
    return found


def wilson(right: int, total: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share (Wilson, 1927)."""
    if total == 0:
        return 0.0, 1.0
    share = right / total
    middle = share + _Z**2 / (2 * total)
    spread = _Z * math.sqrt(share * (1 - share) / total + _Z**2 / (4 * total**2))
    below = 1 + _Z**2 / total
    return (middle - spread) / below, (middle + spread) / below


def overlap(region: ImageRegion | None, truth: tuple[int, int, int, int]) -> float:
    """Intersection over union of two rectangles, `(left, top, right, bottom)`, half-open."""
    if region is None:
        return 0.0
    across = min(region.right, truth[2]) - max(region.left, truth[0])
    down = min(region.bottom, truth[3]) - max(region.top, truth[1])
    shared = max(across, 0) * max(down, 0)
    area = (truth[2] - truth[0]) * (truth[3] - truth[1])
    return shared / (region.width * region.height + area - shared)
