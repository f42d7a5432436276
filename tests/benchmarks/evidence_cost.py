"""What several readings and checked evidence cost, beside one reading and beside the stock chat handler.

    python -m tests.benchmarks.evidence_cost [--pack NAME_OR_FOLDER] [--photos FILE …] [--rounds N] [--short]
                                             [--device cpu|gpu|auto]

Measured in turn, each time from a photo that was not seen before:

- `plain`: one reading with its answer;
- `whole`: four readings, two of them of the mirror image, and what the answer leans on for six findings;
- `stock`: the same by llama-cpp-python's own multimodal chat handler, called once a pass: four readings with
  their answers, and two passes a finding, with its region and with an equal one elsewhere painted over in the
  mean colour, since that handler can hide nothing else;
- `stock_least`: the same, but readings whose answer nobody sees are stopped at their verdict.

The stock handler gets the same words, pixels, threads and limits. It cannot turn a grammar or another
temperature on between reasoning and answer, so a pass that reasons is written without a grammar, at the
temperature of its reasoning. `--short` is for a model that takes minutes for an answer or never ends one,
such as the full-size one of random numbers: one photo of fewer tokens, fewer findings, and a few words of
reasoning and answer, for all alike. Prints JSON: medians in seconds, their ratios, and tokens written.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

import llama_cpp
import msgspec
import numpy as np

from tests.benchmarks import machine
from tests.benchmarks.stock import Pixels, Stock
from woundapp import paths
from woundapp.imaging import photo as photos
from woundapp.reasoner import answer, hiding, llama, model_pack, pack_library, planning
from woundapp.reasoner.findings import BBOX_SCALE
from woundapp.reasoner.messages import Assess, AssessResult, Box, Place, Weigh, WeighResult
from woundapp.reasoner.model_pack import IMAGE_TOKEN_PIXELS, ImageTokens, ModelPack
from woundapp.reasoner.reasoner import Reasoner
from woundapp.settings import Device


@dataclass(frozen=True)
class Extent:
    """How much is done; what is None is as the pack has it.

    Attributes:
        readings: of a photo.
        findings: whose evidence is checked.
        image_tokens: that a photo becomes at the most.
        reasoning_tokens: of a reading at the most.
        answer_tokens: likewise.
    """

    readings: int = 4
    findings: int = 6
    image_tokens: int | None = None
    reasoning_tokens: int | None = None
    answer_tokens: int | None = None

    def of(self, pack: ModelPack) -> ModelPack:
        """The pack with these limits in the place of its own."""
        manifest = pack.manifest
        tokens, sampling = manifest.image_tokens, manifest.sampling
        most = self.image_tokens or tokens.max
        return replace(
            pack,
            manifest=msgspec.structs.replace(
                manifest,
                image_tokens=ImageTokens(min=min(tokens.min, most), max=most),
                sampling=msgspec.structs.replace(
                    sampling,
                    max_reasoning_tokens=self.reasoning_tokens or sampling.max_reasoning_tokens,
                    max_answer_tokens=self.answer_tokens or sampling.max_answer_tokens,
                ),
            ),
        )


SHORT = Extent(findings=3, image_tokens=256, reasoning_tokens=16, answer_tokens=48)
"""Some 20 minutes with 4 billion parameters on two cores."""

_CLAIMED: tuple[Box, ...] = (
    (0.3, 0.3, 0.7, 0.7),
    (0.1, 0.1, 0.4, 0.4),
    (0.6, 0.1, 0.9, 0.4),
    (0.1, 0.6, 0.4, 0.9),
    (0.6, 0.6, 0.9, 0.9),
    (0.4, 0.4, 0.6, 0.6),
)
"""Where findings are claimed that an answer does not name itself."""


@dataclass(frozen=True)
class Measured:
    """One piece of work: seconds, and the tokens that the model wrote."""

    seconds: float
    tokens: int


def plain(reasoner: Reasoner, pixels: Pixels) -> AssessResult:
    """One reading."""
    return reasoner.assess(Assess(**_view(pixels), seed=0, samples=1))


def whole(reasoner: Reasoner, pixels: Pixels, readings: int, places: list[Place]) -> WeighResult:
    """All readings, and what the answer leans on."""
    view = _view(pixels)
    result = reasoner.assess(Assess(**view, seed=0, samples=readings))
    infected = result.samples[0].probability_infected >= 0.5
    probe = reasoner.pack.manifest.evidence.probe
    return reasoner.weigh(Weigh(**view, infected=infected, places=places, probe=probe))


def stock(
    handler: Stock, pixels: Pixels, readings: int, painted: Sequence[Pixels], *, least: bool = False
) -> list[str]:
    """The same work, a pass after the other."""
    told = [
        handler.read(pixels[:, ::-1] if number % 2 else pixels, number, verdict_only=least and number > 0)
        for number in range(readings)
    ]
    return told + [handler.ask_again(each) for each in painted]


def claims(said: str, signs: Sequence[str], count: int) -> list[Place]:
    """So many claims, at most six: those of an answer first, then such as it does not make."""
    side = BBOX_SCALE
    places = [
        Place(
            sign=finding.sign,
            box=(
                finding.region.left / side,
                finding.region.top / side,
                finding.region.right / side,
                finding.region.bottom / side,
            ),
        )
        for finding in answer.read(said, side, side).findings
        if finding.region
    ]
    unnamed = [sign for sign in signs if sign not in {place.sign for place in places}]
    places += [
        Place(sign=sign, box=box) for sign, box in zip(cycle(unnamed or signs), _CLAIMED, strict=False)
    ]
    return places[:count]


def painted_over(pixels: Pixels, places: Sequence[Place]) -> Iterator[Pixels]:
    """For each place the photo without it, and without an equal place elsewhere."""
    rows, columns = (length // IMAGE_TOKEN_PIXELS for length in pixels.shape[:2])
    regions = [hiding.tokens_in(place.box, rows, columns) for place in places]
    claimed = np.logical_or.reduce(regions)
    for region in regions:
        for tokens in (region, hiding.elsewhere(region, claimed)):
            mask = tokens.repeat(IMAGE_TOKEN_PIXELS, axis=0).repeat(IMAGE_TOKEN_PIXELS, axis=1)
            painted = pixels.copy()
            painted[mask] = pixels.mean(axis=(0, 1))
            yield painted


def measure(
    pack: ModelPack,
    files: Sequence[Path],
    rounds: int,
    extent: Extent = Extent(),
    device: Device = Device.AUTO,
) -> dict[str, Any]:
    """Measure in turn, as often as there are photos and rounds.

    Args:
        pack: the model.
        files: photos.
        rounds: of all of them.
        extent: how much is done with each.
        device: where to run.
    """
    pack = extent.of(pack)
    reasoner = Reasoner(pack, device, lambda *_: None, lambda: False)
    handler = Stock(pack, planning.plan(pack, device, llama.devices()).options)
    found: dict[str, list[Measured]] = {name: [] for name in ("plain", "whole", "stock", "stock_least")}
    try:
        if reasoner.loaded.samples < extent.readings:
            raise SystemExit(f"There is too little memory for {extent.readings} readings side by side.")
        handler.read(seen_by(pack, files[0]), 0)  # what it loads with its first photo is not measured
        for file in [*files] * rounds:
            pixels = seen_by(pack, file)
            said = plain(reasoner, pixels).answer
            places = claims(said, pack.manifest.answer.signs, extent.findings)
            painted = list(painted_over(pixels, places))
            work: dict[str, Callable[[], object]] = {
                "plain": partial(plain, reasoner, _unseen(pixels, 1)),
                "whole": partial(whole, reasoner, _unseen(pixels, 2), extent.readings, places),
                "stock": partial(stock, handler, pixels, extent.readings, painted),
                "stock_least": partial(stock, handler, pixels, extent.readings, painted, least=True),
            }
            for name, piece in work.items():
                found[name].append(measured(piece))
    finally:
        reasoner.close()
        handler.close()
    seconds = {name: median(each.seconds for each in some) for name, some in found.items()}
    ratios = {f"ratio_to_{name}": seconds["whole"] / seconds[name] for name in found if name != "whole"}
    return {
        "machine": machine.describe(),
        "pack": f"{pack.manifest.name} {pack.manifest.version}",
        "extent": asdict(extent),
        "photos": len(files),
        "rounds": rounds,
        "seconds": {name: round(value, 4) for name, value in seconds.items()},
        **{name: round(value, 3) for name, value in ratios.items()},
        "tokens": {name: median(each.tokens for each in some) for name, some in found.items()},
    }


def measured(work: Callable[[], object]) -> Measured:
    """Do a piece of work."""
    written = 0
    accept, sample = llama.Sampler.accept, llama_cpp.Llama.sample

    def accepting(sampler: llama.Sampler, tokens: Sequence[int]) -> None:
        nonlocal written
        written += len(tokens)
        accept(sampler, tokens)

    def sampling(*arguments: Any, **options: Any) -> int:
        nonlocal written
        written += 1
        token: int = sample(*arguments, **options)
        return token

    with (
        patch.object(llama.Sampler, "accept", accepting),
        patch.object(llama_cpp.Llama, "sample", sampling),
    ):
        started = time.perf_counter()
        work()
        return Measured(time.perf_counter() - started, written)


def seen_by(pack: ModelPack, file: Path) -> Pixels:
    """A photo at the size at which the model sees it."""
    photo = photos.load(file)
    width, height = model_pack.image_size(pack.manifest.image_tokens, photo.width, photo.height)
    return np.frombuffer(photos.resized(photo, width, height), np.uint8).reshape(height, width, 3)


def _unseen(pixels: Pixels, mark: int) -> Pixels:
    """The photo, one pixel of it changed by next to nothing: nothing that was kept of it can be used."""
    changed = pixels.copy()
    changed[0, 0, 0] ^= mark
    return changed


def _view(pixels: Pixels) -> dict[str, Any]:
    height, width = pixels.shape[:2]
    return {"request_id": 0, "rgb": pixels.tobytes(), "width": width, "height": height}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pack")
    parser.add_argument(
        "--photos", nargs="+", type=Path, default=sorted(paths.assets().glob("samples/*.jpg"))
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--device", type=Device, choices=list(Device), default=Device.AUTO)
    options = parser.parse_args()
    files, rounds, extent = options.photos, options.rounds, Extent()
    if options.short:
        files, rounds, extent = files[:1], 1, SHORT
    pack = pack_library.find(options.pack)
    print(json.dumps(measure(pack, files, rounds, extent, options.device), indent=2))


if __name__ == "__main__":
    main()
