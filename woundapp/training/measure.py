"""Measures a model on rendered photos nobody trained on, through the program's own reasoner."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from woundapp.assessing import Assessor
from woundapp.domain import WoundPhoto
from woundapp.evaluation import answers, figures, metrics
from woundapp.evaluation.cohort import Record, SignRecord
from woundapp.evaluation.metrics import Case
from woundapp.evaluation.shares import Share
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device
from woundapp.training.dataset import HELD_OUT_SEEDS
from woundapp.training.rendering import RenderedWound, render

MEASURED_SEEDS = HELD_OUT_SEEDS + 100_000_000
"""Apart from the held-out photos that training looks at to report how it goes."""

SIZE = (256, 256)
"""Of the photos, width and height in pixels."""


@dataclass(slots=True)
class Measurement:
    """What was found on held-out photos; an answer that was cut off counts as wrong."""

    cases: list[Case] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The figures that a model card names, JSON-ready; shares from 0 to 1."""
        overall, signs = metrics.diagnosis(self.cases), metrics.sign_scores(self.cases)
        tones = figures.grouped(self.cases, lambda case: case.record.skin_tone)
        found = {
            "accuracy": overall.accuracy,
            "sensitivity": overall.sensitivity,
            "specificity": overall.specificity,
            "complete": overall.complete,
            "by_skin_tone": {tone: Share.of(case.right for case in some) for tone, some in tones.items()},
            "sign_f1": signs.micro.f1 if signs else None,
            "mean_iou": signs.micro.mean_iou_of_named if signs else None,
            "median_seconds": metrics.seconds(self.cases).median,
        }
        return {name: msgspec.to_builtins(value) for name, value in found.items()}


def measure(
    pack: ModelPack,
    count: int,
    log_file: Path | None = None,
    on_progress: Callable[[int, Measurement], None] = lambda *_: None,
) -> Measurement:
    """Assess rendered photos with known truth; they are rendered in memory, the same every time.

    It is the model that is measured, by the likelier verdict of one reading of each photo: the grey zone and
    whether the program trusts the answer are left out. `woundapp evaluate` measures all of it together.

    Args:
        pack: the model.
        count: of photos.
        log_file: of the worker; None means the user's log folder.
        on_progress: called with the number done and the figures so far.

    Raises:
        ReasonerError: the model cannot be loaded or does not answer.
    """
    verdict = msgspec.structs.replace(pack.manifest.verdict, infected_from=0.5, not_infected_below=0.5)
    found = Measurement()
    with ReasonerClient(pack, Device.CPU, log_file) as client:
        assessor = Assessor(client)
        client.load()
        for number in range(count):
            wound = render(MEASURED_SEEDS + number, SIZE)
            wound.pixels.flags.writeable = False
            record = truth(wound, f"{number}.png")
            assessment = assessor.assess(WoundPhoto(record.file, record.sha256, wound.pixels), samples=1)
            said = msgspec.structs.replace(answers.answered(record, assessment, verdict), trusted=True)
            found.cases.append(answers.case(record, said, verdict))
            on_progress(number + 1, found)
    return found


def truth(wound: RenderedWound, name: str) -> Record:
    """What is known of a rendered photo that has no file."""
    return Record(
        file=name,
        sha256="0" * 64,
        label="infected" if wound.infected else "not_infected",
        signs=tuple(SignRecord(sign=sign, region=wound.box(sign)) for sign in wound.masks),
        skin_tone=wound.skin_tone.value,
    )
