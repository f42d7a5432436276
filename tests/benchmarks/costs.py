"""What grows with the work: with a photo's megapixels, with findings, samples, and photos in a batch.

    python -m tests.benchmarks.costs [--only NAME …] [--rounds N] [--out FOLDER]

Every amount of work is measured in turn, round after round, and the least counts: whatever else the machine
does only adds. The photos are rendered; the model is the demonstration pack on the processor, in a process
of its own as the program has it; a batch is `woundapp assess` with many photos and a report of each. One
plot for each thing that grows is left in the folder (build/bench). Prints JSON: the points, and the
exponent that each curve grows with at its upper end, and as `steepness` how many times the highest that it
may be. Ends with status 1 when one is clearly steeper than it may be.
"""

import argparse
import io
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import psutil
from PIL import Image
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from tests import scenes
from tests.benchmarks import machine
from tests.benchmarks.growth import FLAT, Curve, plot
from woundapp import paths
from woundapp.assessing import Assessor
from woundapp.domain import Finding, InfectionStatus, WoundPhoto
from woundapp.imaging import colour, quality
from woundapp.imaging import photo as photos
from woundapp.reasoner import llama, model_pack, pack_library, planning
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.messages import Assess
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.pack_size import PackSize
from woundapp.reasoner.reasoner import Reasoner
from woundapp.report import pdf
from woundapp.report.options import ReportOptions
from woundapp.settings import Device
from woundapp.ui.photo_items import levels_of
from woundapp.ui.photo_view import PhotoView

OUT = Path("build/bench")
_TILE = (1200, 900)
_ORIENTATION, _ON_ITS_SIDE = 0x0112, 6
_MEGABYTE = 1e6
_SIGNS = ("erythema", "slough", "necrosis", "granulation", "maceration")
_VIEW_SIZE = (1280, 800)
_POLL_SECONDS = 0.02

Steps = Mapping[str, Callable[[], object]]
"""What is measured of one amount of work, by its name."""


@dataclass(frozen=True)
class Scale:
    """How much of each is tried, ascending.

    Attributes:
        megapixels: of a photo.
        findings: of an answer.
        samples: readings of a photo side by side.
        batch: photos one after the other.
        batch_megapixels: of each of them.
    """

    megapixels: tuple[float, ...] = (1, 3, 12, 25, 50, 100)
    findings: tuple[int, ...] = (0, 1, 2, 5, 10, 20)
    samples: tuple[int, ...] = (1, 2, 4, 8)
    batch: tuple[int, ...] = (1, 3, 10, 25, 50, 100)
    batch_megapixels: float = 3


def photo(megapixels: float, number: int = 0) -> bytes:
    """A rendered photo as a camera held on its side stores it: a grainy texture, as JPEG.

    Args:
        megapixels: as many at the most.
        number: another one gives other pixels.
    """
    width = int((megapixels * 1e6 * _TILE[0] / _TILE[1]) ** 0.5)
    height = int(megapixels * 1e6 / width)
    dice = np.random.default_rng(number)
    coarse = dice.integers(60, 200, (9, 12, 3), dtype=np.uint8)
    smooth = np.asarray(Image.fromarray(coarse).resize(_TILE, Image.Resampling.BICUBIC), np.int16)
    grain = dice.integers(-8, 9, (*smooth.shape[:2], 1), dtype=np.int16)
    tile = (smooth + grain).clip(0, 255).astype(np.uint8)
    tiles = np.tile(tile, (-(-height // _TILE[1]), -(-width // _TILE[0]), 1))
    stream, exif = io.BytesIO(), Image.Exif()
    exif[_ORIENTATION] = _ON_ITS_SIDE
    Image.fromarray(tiles[:height, :width]).save(stream, "JPEG", quality=92, exif=exif)
    return stream.getvalue()


def megapixels(pack: ModelPack, scale: Scale, rounds: int, work: Path) -> list[Curve]:
    """What a larger photo costs, from its file to its report."""
    with ReasonerClient(pack, Device.CPU, work / "worker.log") as client:
        assessor = Assessor(client)

        def steps(amount: float) -> Steps:
            content = photo(amount)
            opened = photos.decode(content, "photo.jpg")
            side = model_pack.image_size(pack.manifest.image_tokens, opened.width, opened.height)
            told = _dossier(content, opened, 6)
            return {
                "decode, turn upright, hash": lambda: photos.decode(content, "photo.jpg"),
                "judge its quality": lambda: quality.assess(opened),
                "resize for the model": lambda: photos.resized(opened, *side),
                "levels for the screen": lambda: levels_of(opened),
                "whole assessment": lambda: assessor.assess(opened),
                "report": lambda: pdf.render(told, ReportOptions()),
            }

        assessor.assess(photos.decode(photo(1), "photo.jpg"))  # loading is not measured
        return _curves(scale.megapixels, steps, rounds)


def findings(pack: ModelPack, scale: Scale, rounds: int, work: Path) -> list[Curve]:
    """What an answer with more findings costs."""
    content = photo(12)
    opened = photos.decode(content, "photo.jpg")
    levels = levels_of(opened)
    pages: dict[float, int] = {}
    view = PhotoView()
    view.resize(*_VIEW_SIZE)
    view.show()
    with ReasonerClient(pack, Device.CPU, work / "worker.log") as client:
        assessor = Assessor(client)
        assessed = assessor.assess(opened)
        view.show_photo(levels, "photo")

        def drawn(found: tuple[Finding, ...]) -> None:
            view.show_findings(found)
            view.grab()

        def steps(amount: float) -> Steps:
            found = _findings(opened, int(amount))
            told, said = _dossier(content, opened, int(amount)), replace(assessed, findings=found)
            pages[amount] = _pages(pdf.render(told, ReportOptions()))
            return {
                "weigh the evidence": lambda: assessor.weigh(opened, said),
                "compare the colours": lambda: colour.measure(opened, found),
                "draw them in the window": partial(drawn, found),
                "report": lambda: pdf.render(told, ReportOptions()),
            }

        curves = _curves(scale.findings, steps, rounds)
    view.close()
    return [*curves, Curve("report", list(pages.items()), "pages")]


def samples(pack: ModelPack, scale: Scale, rounds: int, work: Path) -> list[Curve]:
    """What more readings of a photo cost, planned for beyond what the program allows."""
    opened = photos.decode(photo(3), "photo.jpg")
    options = planning.plan(pack, Device.CPU, llama.devices()).options
    memory = [
        (n, sum(PackSize.of(pack).on_processor(_with_room(pack, options, n, 1)).values()) / _MEGABYTE)
        for n in scale.samples
    ]
    looked: list[tuple[float, float]] = []
    with _many_side_by_side(pack, scale.samples[-1]) as reasoner:

        def steps(amount: float) -> Steps:
            return {"look, reason and answer": lambda: _read(reasoner, opened, int(amount), looked)}

        curves = _curves(scale.samples, steps, rounds)
    parts = [(n, min(seconds for each, seconds in looked if each == n)) for n in scale.samples]
    return [*curves, Curve("reason and answer alone", parts), Curve("memory planned", memory, "megabytes")]


def batch(pack: ModelPack, scale: Scale, rounds: int, work: Path) -> list[Curve]:
    """What more photos cost, one after the other, by the command line; measured once, photo by photo."""
    files = [work / f"photo-{number}.jpg" for number in range(min(10, scale.batch[-1]))]
    for number, file in enumerate(files):
        file.write_bytes(photo(scale.batch_megapixels, number))
    asked = [str(files[number % len(files)]) for number in range(scale.batch[-1])]
    options = ["--pack", str(pack.folder), "--device", "cpu", "--pdf", str(work / "reports")]
    command = [sys.executable, "-m", "woundapp", "assess", *asked, *options, "--json", str(work / "all.json")]
    environment = {**os.environ, paths.HOME_VARIABLE: str(work / "home")}
    started = time.perf_counter()
    seconds: list[tuple[float, float]] = []
    program: list[tuple[float, float]] = []
    worker: list[tuple[float, float]] = []
    with (
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process,
        _Peaks(process.pid) as peaks,
    ):
        assert process.stdout is not None
        for _ in filter(lambda line: line.startswith("  report:"), process.stdout):
            done = len(seconds) + 1
            seconds.append((done, time.perf_counter() - started))
            program.append((done, peaks.program / _MEGABYTE))
            worker.append((done, peaks.worker / _MEGABYTE))
    if process.returncode or len(seconds) != len(asked):
        raise SystemExit(f"The batch ended with status {process.returncode} after {len(seconds)} photos.")
    curves = [
        Curve("time until the photo's report is there", seconds),
        Curve("peak of the program", program, "megabytes of memory", FLAT),
        Curve("peak of the model's process", worker, "megabytes of memory", FLAT),
    ]
    return [
        replace(each, points=[point for point in each.points if point[0] in scale.batch]) for each in curves
    ]


MEASURED: dict[str, tuple[str, Callable[[ModelPack, Scale, int, Path], list[Curve]]]] = {
    "megapixels": ("megapixels of the photo", megapixels),
    "findings": ("findings of the answer", findings),
    "samples": ("readings of the photo side by side", samples),
    "batch": ("photos one after the other", batch),
}
"""By name: what grows, in words, and what measures it."""


def measure(
    pack: ModelPack, out: Path, scale: Scale = Scale(), rounds: int = 3, only: Sequence[str] = tuple(MEASURED)
) -> dict[str, Any]:
    """Measure and plot.

    Args:
        pack: a model that is done with a photo within seconds.
        out: folder for the plots; made if it is not there.
        scale: how much is tried.
        rounds: of everything but the batch.
        only: names of what is measured.
    """
    found: dict[str, Any] = {}
    for name in only:
        words, grow = MEASURED[name]
        with tempfile.TemporaryDirectory() as folder:
            curves = grow(pack, scale, rounds, Path(folder))
        plot(out / f"cost-{name}.png", f"Cost over {words}", words, curves)
        found[name] = {
            "work": words,
            "plot": f"cost-{name}.png",
            "steepness": round(max(curve.exponent / curve.limit for curve in curves), 2),
            "curves": [curve.as_json() for curve in curves],
        }
    return {"machine": machine.describe(), "pack": pack.manifest.name, "rounds": rounds, "costs": found}


def _curves(amounts: Sequence[float], steps: Callable[[float], Steps], rounds: int) -> list[Curve]:
    """Measure each amount of work in turn; what an amount needs is let go of before the next."""
    seconds: dict[str, dict[float, list[float]]] = {}
    for _ in range(rounds):
        for amount in amounts:
            for name, step in steps(amount).items():
                started = time.perf_counter()
                step()
                taken = time.perf_counter() - started
                seconds.setdefault(name, {}).setdefault(amount, []).append(taken)
    return [
        Curve(name, [(amount, min(taken)) for amount, taken in measured.items()])
        for name, measured in seconds.items()
    ]


def _findings(opened: WoundPhoto, count: int) -> tuple[Finding, ...]:
    """Findings in a grid over the photo, each overlapping its neighbours."""
    width, height = opened.width // 5, opened.height // 4
    return tuple(
        scenes.finding(_SIGNS[number % len(_SIGNS)], "seen", (left, top, left + width, top + height))
        for number in range(count)
        for left, top in [(number % 5 * width * 4 // 5, number // 5 * height * 4 // 5)]
    )


def _dossier(content: bytes, opened: WoundPhoto, count: int) -> Any:
    said = scenes.assessment(content, InfectionStatus.INFECTED, 0.8, *_findings(opened, count))
    return scenes.dossier(scenes.visit(content, said))


def _pages(content: bytes) -> int:
    return len(PdfReader(io.BytesIO(content)).pages)


@contextmanager
def _many_side_by_side(pack: ModelPack, count: int) -> Iterator[Reasoner]:
    """A model with room for so many readings, whatever the program would plan for."""
    plan = planning.plan

    def planned(*arguments: Any) -> planning.Plan:
        chosen = plan(*arguments)
        options = _with_room(pack, chosen.options, count, chosen.probes)
        return replace(chosen, options=options, samples=count)

    with patch.object(planning, "plan", planned):
        reasoner = Reasoner(pack, Device.CPU, lambda *_: None, lambda: False)
    try:
        yield reasoner
    finally:
        reasoner.close()


def _with_room(
    pack: ModelPack, options: llama.EngineOptions, samples: int, probes: int
) -> llama.EngineOptions:
    tokens = planning.context_tokens(pack.manifest, samples, probes)
    return replace(options, context_tokens=tokens, sequences=2 + max(samples, probes))


def _read(reasoner: Reasoner, opened: WoundPhoto, count: int, looked: list[tuple[float, float]]) -> None:
    """Have a photo read that was not seen before, and note what came after looking at it."""
    width, height = model_pack.image_size(reasoner.pack.manifest.image_tokens, opened.width, opened.height)
    pixels = bytearray(photos.resized(opened, width, height))
    pixels[0] = len(looked) % 256
    started = time.perf_counter()
    said = reasoner.assess(
        Assess(request_id=0, rgb=bytes(pixels), width=width, height=height, seed=0, samples=count)
    )
    looked.append((count, time.perf_counter() - started - said.encode - said.prefill))


class _Peaks:
    """Watches the memory of a program and its model's process while it is entered.

    Attributes:
        program: most that it had at once, resident, in bytes.
        worker: likewise, of all its children together.
    """

    def __init__(self, process_id: int) -> None:
        self.program = self.worker = 0
        self._process = psutil.Process(process_id)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> "_Peaks":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(_POLL_SECONDS):
            try:
                children = self._process.children(recursive=True)
                self.program = max(self.program, self._process.memory_info().rss)
                self.worker = max(self.worker, sum(child.memory_info().rss for child in children))
            except psutil.NoSuchProcess:
                continue


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", choices=MEASURED, default=list(MEASURED))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    found = measure(pack_library.find("demo"), options.out, rounds=options.rounds, only=options.only)
    application.quit()
    print(json.dumps(found, indent=1))
    steep = [
        f"{curve['name']} ({name}): exponent {curve['exponent']}, at most {curve['limit']}"
        for name, cost in found["costs"].items()
        for curve in cost["curves"]
        if curve["verdict"] == "too steep"
    ]
    if steep:
        sys.exit("Steeper than it may be: " + "; ".join(steep))


if __name__ == "__main__":
    main()
