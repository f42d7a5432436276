"""How honest the time left is: how often the time that it really took lies in the range that was told.

    python -m tests.benchmarks.estimate [--assessments N] [--runs N] [--pack NAME_OR_FOLDER]

Two kinds of assessments, each told at its start and when half of its time was over:

- simulated ones on machines that are steady, busy with other things, given to endless reasonings, or half as
  fast as they were when they learned, with 3, 10 or 50 assessments before them;
- real ones of the sample photos by a pack, as many as `--runs` says, learning from the first on.

`held` is the share of actual times in the range (0.6 is promised), `held_as_told` in the rounded range of the
words, `below` and `above` the rest of `held`; `width` the median width of the range as a share of the time
that was left; `log_likelihood` the mean of where it fell under 0.2, 0.6, 0.2 (-0.95 where the promise holds);
`longer` the share that was told to take longer than usual, without a range or with one. Prints JSON.
"""

import argparse
import json
import math
import os
import platform
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median
from typing import Any

from woundapp import paths
from woundapp.assessing import Assessor
from woundapp.imaging import photo as photos
from woundapp.phrases import Phrase
from woundapp.reasoner import pack_library
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.messages import Progress, Stage
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.pace import AssessmentWatch, Left, Step, Took
from woundapp.settings import Device
from woundapp.wording import time_left

BEFORE = (3, 10, 50)
MOMENTS = {"start": 0.0, "half": 0.5}

_TOKENS = 1024
_CHARACTERS = 4.0  # a second
_STEPS = 40


@dataclass(frozen=True)
class Assessment:
    """How long each part of one assessment takes, in seconds; and characters of its reasoning."""

    look: float
    reasoning: float
    answer: float
    characters: int

    @property
    def total(self) -> float:
        return self.look + self.reasoning + self.answer


@dataclass(frozen=True)
class Told:
    """What was told once, and what was true."""

    left: Left
    true: float


@dataclass
class Clock:
    """A clock that is put forward by hand."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class Machine:
    """A machine that assessments are made up for.

    Attributes:
        busy: how much its speed differs from one assessment to the next (log-normal).
        lengths: how much reasonings differ in length.
        endless: share of reasonings that go on to their limit, four times as long as most.
        slower: how many times slower it is than it was when it learned.
    """

    busy: float = 0.05
    lengths: float = 0.35
    endless: float = 0.0
    slower: float = 1.0

    def assessment(self, dice: random.Random, *, before: bool) -> Assessment:
        """One assessment: of those that it learned from, or another."""
        speed = dice.lognormvariate(0, self.busy) / (1.0 if before else self.slower)
        endless = dice.random() < self.endless
        characters = round(6000 if endless else 1500 * dice.lognormvariate(0, self.lengths))
        return Assessment(
            look=80 / speed,
            reasoning=characters / _CHARACTERS / speed,
            answer=60 * dice.lognormvariate(0, 0.25) / speed,
            characters=characters,
        )


MACHINES = {
    "steady": Machine(),
    "busy": Machine(busy=0.4),
    "endless reasonings": Machine(endless=0.1),
    "half as fast": Machine(slower=2.0),
}


def simulated(machine: Machine, before: int, count: int, seed: int = 0) -> dict[str, list[Told]]:
    """What is told of made-up assessments.

    Args:
        machine: that they are on.
        before: assessments that it learned from, other ones each time.
        count: of the assessments.
        seed: of the dice.
    """
    dice = random.Random(seed)
    found: dict[str, list[Told]] = {moment: [] for moment in MOMENTS}
    for _ in range(count):
        past = [took for _ in range(before) for took in _learned(machine.assessment(dice, before=True))]
        each = machine.assessment(dice, before=False)
        clock = Clock()
        watch = AssessmentWatch(_took(Step.LOOK, 1.0, 1.0), past, _TOKENS, clock)
        waiting = dict(MOMENTS)
        for progress, seconds in _course(each):
            for moment, share in [*waiting.items()]:
                if clock.now >= share * each.total:
                    found[moment].append(Told(watch.left(), each.total - clock.now))
                    del waiting[moment]
            clock.now += seconds
            watch.note(progress)
    return found


def real(pack: ModelPack, files: Sequence[Path], runs: int) -> dict[str, list[Told]]:
    """What is told of assessments by a pack on this machine, in turn of the photos, from the fourth on.

    Args:
        pack: the model.
        files: photos.
        runs: assessments.
    """
    found: dict[str, list[Told]] = {moment: [] for moment in MOMENTS}
    past: list[Took] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        ReasonerClient(pack, Device.CPU, Path(folder) / "worker.log") as client,
    ):
        assessor = Assessor(client)
        client.load()
        for run in range(runs):
            photo = photos.load(files[run % len(files)])
            recorder = _Recorder(AssessmentWatch(_took(Step.LOOK, 1.0, 1.0), past, _TOKENS, time.monotonic))
            assessor.assess(photo, seed=run, on_progress=recorder.note)
            ended = time.monotonic()
            past += recorder.watch.took()
            for moment, share in MOMENTS.items():
                at, left = recorder.at(share, ended)
                if left.seconds or left.longer:
                    found[moment].append(Told(left, ended - at))
    return found


@dataclass
class _Recorder:
    """Notes what is told at every step of an assessment."""

    watch: AssessmentWatch
    told: list[tuple[float, Left]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.told.append((time.monotonic(), self.watch.left()))

    def note(self, progress: Progress) -> None:
        self.watch.note(progress)
        self.told.append((time.monotonic(), self.watch.left()))

    def at(self, share: float, ended: float) -> tuple[float, Left]:
        """What was told when a share of the time was over."""
        started = self.told[0][0]
        return [each for each in self.told if each[0] <= started + share * (ended - started)][-1]


def summary(told: Sequence[Told]) -> dict[str, Any]:
    """What the module's docstring says."""
    ranges = [(each.left.seconds, each.true) for each in told if each.left.seconds]
    where = [(true > low) + (true > high) for (low, high), true in ranges]
    shares = {
        name: round(where.count(at) / len(where), 3) for at, name in enumerate(("below", "held", "above"))
    }
    rounded = [(said_range(each.left), each.true) for each in told if each.left.seconds]
    likelihoods = [math.log((0.2, 0.6, 0.2)[at]) for at in where]
    return {
        "told": len(told),
        **shares,
        "held_as_told": round(mean(low <= true <= high for (low, high), true in rounded), 3),
        "width": round(median((high - low) / true for (low, high), true in ranges), 3),
        "log_likelihood": round(mean(likelihoods), 3),
        "longer": round(mean(each.left.longer for each in told), 3),
    }


def said_range(left: Left) -> tuple[float, float]:
    """The seconds that the words for the time left mean."""
    time_ = time_left.left(left).values["time"]
    assert isinstance(time_, Phrase)
    unit = 60.0 if "minutes" in time_ else 1.0
    low, high = time_.values.get("low", 0), time_.values.get("high", 10)
    assert isinstance(low, int)
    assert isinstance(high, int)
    return low * unit, high * unit


def _learned(each: Assessment) -> tuple[Took, ...]:
    return (
        _took(Step.LOOK, each.look, _TOKENS),
        _took(Step.ANSWER, each.reasoning, each.characters, each.answer),
    )


def _took(step: Step, seconds: float, amount: float, after: float = 0.0) -> Took:
    return Took(model="", device="", step=step, amount=amount, seconds=seconds, after=after)


def _course(each: Assessment) -> Iterator[tuple[Progress, float]]:
    """What is told of an assessment, and the seconds after which that is."""

    def progress(stage: Stage, fraction: float | None = None, text: str = "") -> Progress:
        return Progress(request_id=0, stage=stage, fraction=fraction, text=text)

    yield progress(Stage.ENCODING, 0.0), 0.0
    for step in range(1, _STEPS + 1):
        yield progress(Stage.ENCODING, step / _STEPS), each.look / 2 / _STEPS
    yield progress(Stage.PREFILL), 0.0
    yield progress(Stage.REASONING), each.look / 2
    for step in range(_STEPS):
        length = each.characters * (step + 1) // _STEPS - each.characters * step // _STEPS
        yield progress(Stage.REASONING, text="x" * length), each.reasoning / _STEPS
    yield progress(Stage.ANSWERING), 0.0
    for _ in range(_STEPS):
        yield progress(Stage.ANSWERING, text="x"), each.answer / _STEPS


def measure(
    pack: ModelPack, files: Sequence[Path], assessments: int, runs: int, before: Sequence[int] = BEFORE
) -> dict[str, Any]:
    """All of it; see the module's docstring."""

    def summaries(found: dict[str, list[Told]]) -> dict[str, Any]:
        return {moment: summary(told) for moment, told in found.items() if any(e.left.seconds for e in told)}

    return {
        "machine": {"platform": platform.platform(), "cores": os.cpu_count()},
        "simulated": {
            name: {f"{count} before": summaries(simulated(machine, count, assessments)) for count in before}
            for name, machine in MACHINES.items()
        },
        "real": {
            "pack": f"{pack.manifest.name} {pack.manifest.version}",
            **summaries(real(pack, files, runs)),
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--assessments", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--pack")
    options = parser.parse_args()
    files = sorted(paths.assets().glob("samples/*.jpg"))
    pack = pack_library.find(options.pack)
    print(json.dumps(measure(pack, files, options.assessments, options.runs), indent=2))


if __name__ == "__main__":
    main()
