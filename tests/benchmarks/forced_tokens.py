"""What it saves that tokens which the grammar forces are evaluated together instead of drawn one by one.

    python -m tests.benchmarks.forced_tokens [--pack NAME_OR_FOLDER] [--photos FILE …] [--image-tokens N]
                                             [--tokens N] [--rounds N] [--device cpu|gpu|auto]

An answer is written straight after the photo, once as the program does it with a large model and once with
every token drawn, in turn:

- `own`: what the model itself answers, of a model of random numbers something else each time;
- `given`: an answer with three findings, whose tokens are drawn whatever the model makes of them: the same
  for every model with the same vocabulary.

Prints JSON: of all tokens the share that took no batch of their own, and of the time for a token the share
that this saves, as the median of all pairs.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

import msgspec
import numpy as np
from numpy.typing import NDArray

from tests.benchmarks import machine
from woundapp import paths
from woundapp.domain import InfectionStatus
from woundapp.imaging import photo as photos
from woundapp.reasoner import answer, llama, model_pack, pack_library, planning, prompt, turn
from woundapp.reasoner.llama import Engine, Sampler
from woundapp.reasoner.messages import ReasoningEnd
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.turn import Answer, TurnWriter, leans_to
from woundapp.reasoner.writing import together
from woundapp.settings import Device

GIVEN = answer.write(
    InfectionStatus.INFECTED,
    [
        ("erythema", "red rim two fingers wide, spreading upwards", (112, 87, 905, 964)),
        ("purulent_exudate", "thick yellow pus in the middle of the bed", (341, 402, 577, 633)),
        ("slough", "dull yellow tissue (lower half)", (298, 505, 640, 1000)),
    ],
    "The skin is red far beyond the edge of the wound, and there is pus. Together they point to infection.",
)

_READ, _WRITTEN = 0, 1
"""The sequences of the photo and of the answer."""


@dataclass(frozen=True)
class Timed:
    """An answer, and the seconds that it took."""

    answer: Answer
    seconds: float

    @property
    def each(self) -> float:
        """Seconds for a token."""
        return self.seconds / self.answer.tokens


class Answering:
    """Lets a model answer again and again about the photo that it has read.

    Args:
        engine: loaded.
        pack: its own.
        tokens: after so many an answer is broken off.
    """

    def __init__(self, engine: Engine, pack: ModelPack, tokens: int) -> None:
        sampling = msgspec.structs.replace(pack.manifest.sampling, max_answer_tokens=tokens)
        large = msgspec.structs.replace(pack.manifest.model, size=turn.FORCING_PAYS)
        self._engine = engine
        self._writer = TurnWriter(
            engine, msgspec.structs.replace(pack.manifest, sampling=sampling, model=large)
        )

    def own(self) -> Timed:
        """What the model says."""
        self._begin()
        return self._timed(leans_to(self._writer.log_odds(_WRITTEN)))

    def given(self) -> Timed:
        """What it is made to say."""
        self._begin()
        verdict = InfectionStatus.INFECTED
        rest = GIVEN.removeprefix(prompt.ANSWER_OPENS.lstrip() + verdict.value) + prompt.TURN_ENDS
        tokens = self._engine.tokenize(verdict.value) + self._engine.tokenize(rest)
        start, logits = self._engine.position(_WRITTEN), self._engine.logits(_WRITTEN)

        def decided(_: int) -> NDArray[np.float32]:
            sure = np.zeros_like(logits)
            sure[tokens[self._engine.position(_WRITTEN) - start]] = 1.0
            return sure

        with patch.object(self._engine, "logits", decided):
            return self._timed(verdict)

    def _begin(self) -> None:
        self._engine.fork(_READ, _WRITTEN)
        self._engine.append(self._writer.opening(ReasoningEnd.BROKEN_OFF), _WRITTEN)

    def _timed(self, verdict: InfectionStatus) -> Timed:
        started = time.perf_counter()
        writing = self._writer.answer(_WRITTEN, 0, verdict, lambda *_: None)
        told = together(self._engine, {_WRITTEN: writing}, lambda: None)[_WRITTEN]
        return Timed(told, time.perf_counter() - started)


def measure(
    pack: ModelPack, files: Sequence[Path], image_tokens: int, tokens: int, rounds: int, device: Device
) -> dict[str, Any]:
    """Measure in turn, as often as there are photos and rounds.

    Args:
        pack: the model.
        files: photos.
        image_tokens: that a photo becomes at the most.
        tokens: after so many an answer is broken off.
        rounds: for each photo.
        device: where to run.
    """
    plan = planning.plan(pack, device, llama.devices())
    asked = pack.manifest.prompt
    question = prompt.conversation(asked.question, asked.system)
    allowed = msgspec.structs.replace(pack.manifest.image_tokens, max=image_tokens)
    found: dict[str, list[tuple[Timed, Timed]]] = {"own": [], "given": []}
    with Engine(pack.model_file, pack.projector_file, plan.options, lambda _: None, lambda: False) as engine:
        answering = Answering(engine, pack, tokens)
        for file in files:
            photo = photos.load(file)
            width, height = model_pack.image_size(allowed, photo.width, photo.height)
            engine.forget()
            engine.evaluate(engine.encode(question, photos.resized(photo, width, height), width, height))
            for _ in range(rounds):
                for name, work in (("own", answering.own), ("given", answering.given)):
                    found[name].append((work(), _all_drawn(work)))
    return {
        "machine": machine.describe(),
        "pack": f"{pack.manifest.name} {pack.manifest.version}",
        "photos": len(files),
        "rounds": rounds,
        "forced_by_the_program": pack.manifest.model.size >= turn.FORCING_PAYS,
        **{name: _summary(pairs) for name, pairs in found.items()},
    }


def _all_drawn(work: Callable[[], Timed]) -> Timed:
    with patch.object(Sampler, "forced", lambda _: iter(())):
        return work()


def _summary(pairs: Sequence[tuple[Timed, Timed]]) -> dict[str, float]:
    tokens = sum(quick.answer.tokens for quick, _ in pairs)
    batches = sum(quick.answer.steps for quick, _ in pairs)
    ratio = median(quick.each / drawn.each for quick, drawn in pairs)
    return {
        "tokens": tokens,
        "batches": batches,
        "share_not_singly": round(1 - batches / tokens, 3),
        "ms_a_token": round(1000 * median(quick.each for quick, _ in pairs), 3),
        "ms_a_token_all_drawn": round(1000 * median(drawn.each for _, drawn in pairs), 3),
        "ratio": round(ratio, 3),
        "time_saved": round(1 - ratio, 3),
        "same_answers": round(
            sum(quick.answer.text == drawn.answer.text for quick, drawn in pairs) / len(pairs), 3
        ),
    }


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pack", metavar="NAME_OR_FOLDER")
    parser.add_argument(
        "--photos", nargs="+", type=Path, default=sorted(paths.assets().glob("samples/*.jpg"))
    )
    parser.add_argument(
        "--image-tokens", type=int, metavar="N", help="default: the most that the pack allows"
    )
    parser.add_argument("--tokens", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--device", type=Device, choices=list(Device), default=Device.AUTO)
    options = parser.parse_args()
    pack = pack_library.find(options.pack)
    image_tokens = options.image_tokens or pack.manifest.image_tokens.max
    measured = measure(pack, options.photos, image_tokens, options.tokens, options.rounds, options.device)
    print(json.dumps(measured, indent=2))


if __name__ == "__main__":
    main()
