"""What limits each figure on this machine, and how far that limit is.

    python -m tests.benchmarks.limits [--pack NAME_OR_FOLDER] [--image-tokens N] [--rounds N]

First the machine's limits, with as many threads as the engine has: memory bandwidth (the quicker of large
copies and large scalar products) and multiplications in single precision (a large matrix product by BLAS).
How many of 8-bit whole numbers, which quantized weights are multiplied in, is estimated from those by what
llama.cpp says of the processor: four times as many with dot products of whole numbers, else twice. Then the
program: the vision encoder, reading photo and prompt, reading a long text, and writing token by token, each
set against what it has to compute and to read; and importing the window's modules beside importing PySide6
alone. A model of a few megabytes lies in the processor's caches, so that memory bandwidth is no limit of
it. Prints JSON: medians, and a sentence for each.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from llama_cpp import llama_cpp as lib
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from tests.benchmarks import machine, roofline
from tests.benchmarks.evidence_cost import Extent, seen_by
from tests.benchmarks.roofline import Roof, Work
from woundapp import paths
from woundapp.reasoner import llama, pack_library, planning, prompt
from woundapp.reasoner.llama import PhotoPart
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device

TEXT_TOKENS, WRITTEN_TOKENS = 512, 16

_SIDE = 2048
_NUMBERS = 1 << 26
_TRIES = 5
_WHOLE_NUMBER_DOT_PRODUCTS = ("AVX512_VNNI", "AVX_VNNI", "AMX_INT8", "DOTPROD", "MATMUL_INT8")
_IMPORTS = {"PySide6 alone": "import PySide6.QtWidgets", "the window": "import woundapp.app"}


def bandwidth(threads: int) -> float:
    """Bytes a second that the memory gives: the better of copies and of reading alone."""
    arrays = [np.ones(_NUMBERS, np.float32) for _ in range(threads)]
    with threadpool_limits(1), ThreadPoolExecutor(threads) as pool:
        read = min(
            _seconds(lambda: list(pool.map(lambda each: np.dot(each, each), arrays))) for _ in range(_TRIES)
        )
    return max(machine.memory_bandwidth(threads), threads * arrays[0].nbytes / read)


def multiplications(threads: int) -> float:
    """Operations a second in single precision: what a large matrix product by BLAS comes to."""
    square = np.random.default_rng(0).random((_SIDE, _SIDE), np.float32)
    with threadpool_limits(threads):
        return 2 * _SIDE**3 / min(_seconds(lambda: square @ square) for _ in range(_TRIES))


def whole_number_factor(system: str) -> int:
    """How many times as many 8-bit multiplications a processor does as ones in single precision.

    Args:
        system: llama.cpp's words about the processor.
    """
    return 4 if any(f"{name} = 1" in system for name in _WHOLE_NUMBER_DOT_PRODUCTS) else 2


def timed(
    pack: ModelPack, file: Path, options: llama.EngineOptions, rounds: int
) -> dict[str, tuple[Work, bool]]:
    """What the engine does, and whether it multiplies quantized weights."""
    language, vision = roofline.counted(pack.model_file, pack.projector_file)
    pixels = seen_by(pack, file)
    asked, (height, width) = pack.manifest.prompt, pixels.shape[:2]
    words = prompt.conversation(asked.question, asked.system)
    clock = _Clock()
    with llama.Engine(pack.model_file, pack.projector_file, options, lambda _: None, lambda: False) as engine:
        token = engine.tokenize("wound")[:1]
        engine.append(token)  # what is read with the first use is not measured
        for _ in range(rounds):
            engine.forget()
            with clock.running("encode"):
                parts = engine.encode(words, pixels.tobytes(), width, height)
            with clock.running("prompt"):
                engine.evaluate(parts)
            with clock.running("write"):
                for _ in range(WRITTEN_TOKENS):
                    engine.append(token)
            engine.forget()
            with clock.running("text"):
                engine.append(token * TEXT_TOKENS)
    seen = sum(part.rows * part.columns for part in parts if isinstance(part, PhotoPart))
    read = seen + sum(len(part.tokens) for part in parts if not isinstance(part, PhotoPart))
    middle = read + WRITTEN_TOKENS // 2
    quantized = pack.manifest.quantization not in ("F16", "F32")
    seconds = {name: clock.median(name) for name in ("encode", "prompt", "text", "write")}

    def by_language_model(words: str, taken: float, count: int, before: int = 0) -> tuple[Work, bool]:
        return Work(words, taken, language.operations(count, before), language.read(before)), quantized

    return {
        "encode": (
            Work(f"encode a photo of {seen} tokens", seconds["encode"], vision.operations(seen), vision.size),
            False,
        ),
        "prompt": by_language_model(f"read prompt and photo, {read} tokens", seconds["prompt"], read),
        "text": by_language_model(f"read {TEXT_TOKENS} tokens of text", seconds["text"], TEXT_TOKENS),
        "write": by_language_model("write a token", seconds["write"] / WRITTEN_TOKENS, 1, middle),
    }


def start(rounds: int) -> dict[str, Any]:
    """What the window's modules take to import, beside PySide6's."""
    clock = _Clock()
    for _ in range(rounds):
        for name, code in _IMPORTS.items():
            with clock.running(name):
                subprocess.run([sys.executable, "-c", code], check=True)
    least, whole = (clock.median(name) for name in _IMPORTS)
    return {
        "seconds": {name: round(clock.median(name), 3) for name in _IMPORTS},
        "share": round(least / whole, 3),
        "words": f"start: importing PySide6 alone is {least / whole:.0%} of importing the window's modules",
    }


def measure(pack: ModelPack, file: Path, rounds: int) -> dict[str, Any]:
    """Measure the machine, then the program.

    Args:
        pack: the model.
        file: a photo.
        rounds: of what the program does.
    """
    options = planning.plan(pack, Device.CPU, llama.devices()).options
    moved, floats = bandwidth(options.threads), multiplications(options.threads)
    whole = floats * whole_number_factor(lib.llama_print_system_info().decode())
    found = {
        name: Roof(moved, whole if quantized else floats).over(work)
        for name, (work, quantized) in timed(pack, file, options, rounds).items()
    }
    return {
        "machine": machine.describe(),
        "pack": f"{pack.manifest.name} {pack.manifest.version}, {pack.manifest.quantization}",
        "rounds": rounds,
        "machine_limits": {
            "threads": options.threads,
            "gigabytes_a_s": round(moved / 1e9, 1),
            "single_precision_gigaoperations_a_s": round(floats / 1e9, 1),
            "whole_number_gigaoperations_a_s_estimated": round(whole / 1e9, 1),
        },
        "limits": found,
        "start": start(rounds),
    }


def _seconds(doing: Callable[[], object]) -> float:
    started = time.perf_counter()
    doing()
    return time.perf_counter() - started


class _Clock:
    """Takes the time of work of several kinds."""

    def __init__(self) -> None:
        self._taken: dict[str, list[float]] = {}

    @contextmanager
    def running(self, name: str) -> Iterator[None]:
        started = time.perf_counter()
        yield
        self._taken.setdefault(name, []).append(time.perf_counter() - started)

    def median(self, name: str) -> float:
        return median(self._taken[name])


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pack", metavar="NAME_OR_FOLDER")
    parser.add_argument("--image-tokens", type=int, metavar="N", help="of a photo, at the most")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    pack = Extent(image_tokens=options.image_tokens).of(pack_library.find(options.pack))
    photo = min(paths.assets().glob("samples/*.jpg"))
    print(json.dumps(measure(pack, photo, options.rounds), indent=2))


if __name__ == "__main__":
    main()
