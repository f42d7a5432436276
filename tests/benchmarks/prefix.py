"""What is saved by keeping what stands before the photo in the prompt, in the engine and on disk.

    python -m tests.benchmarks.prefix [--pack NAME_OR_FOLDER] [--photo-side PIXELS] [--rounds N]

A pack that has no system turn, such as the demonstration pack, is given the program's own prompt. Measured in
turn, each time with a photo that was not seen before, up to its first look:

- `first_start`: the worker is started, loads the model and reads all of the prompt, of which nothing is kept;
- `second_start`: the same after it was kept on disk;
- `start_without`: the same on a disk that keeps nothing;
- `first_photo`: the model is loaded and has read nothing yet;
- `second_photo`: the photo after it.

Prints JSON: medians in seconds, those of reading alone, and ratios.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

import msgspec
import numpy as np

from tests.benchmarks import machine
from woundapp import paths
from woundapp.reasoner import model_pack, pack_library, prompt
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.messages import Look, LookResult
from woundapp.reasoner.model_pack import IMAGE_TOKEN_PIXELS, ModelPack
from woundapp.reasoner.reasoner import Reasoner
from woundapp.settings import Device

WAYS = ("first_start", "second_start", "start_without", "first_photo", "second_photo")

Taken = tuple[float, float]
"""Seconds up to the first look, and for reading the prompt with its photo."""


def instructed(pack: ModelPack, folder: Path) -> ModelPack:
    """The pack with a system turn, in an empty folder of its own."""
    if pack.manifest.prompt.system:
        return pack
    for file in (pack.model_file, pack.projector_file):
        (folder / file.name).symlink_to(file.resolve())
    manifest = json.loads((pack.folder / model_pack.MANIFEST).read_bytes())
    manifest["prompt"] = msgspec.to_builtins(prompt.default_prompt())
    (folder / model_pack.MANIFEST).write_text(json.dumps(manifest))
    return model_pack.read(folder)


@contextmanager
def home(*, keeps: bool) -> Iterator[None]:
    """An empty home, on a disk that keeps states or does not."""
    with (
        tempfile.TemporaryDirectory() as folder,
        patch.dict(os.environ, {paths.HOME_VARIABLE: folder}),
    ):
        if not keeps:
            paths.cache_dir().write_bytes(b"")
        yield


class Photos:
    """Photos of noise, another one each time.

    Args:
        side: of them in pixels.
    """

    def __init__(self, side: int) -> None:
        self._side = side
        self._dice = np.random.default_rng(0)

    def next(self) -> dict[str, Any]:
        side = self._side
        pixels = self._dice.integers(0, 256, (side, side, 3), dtype=np.uint8)
        return {"rgb": pixels.tobytes(), "width": side, "height": side}


def taken(look: Callable[[], LookResult]) -> Taken:
    started = time.perf_counter()
    result = look()
    return time.perf_counter() - started, result.prefill


def started(pack: ModelPack, photo: dict[str, Any]) -> Taken:
    """Start a worker and have it look at a photo."""
    with ReasonerClient(pack, Device.CPU, timing=pack.manifest.timing_only) as client:
        return taken(partial(client.look, **photo))


def measure(pack: ModelPack, side: int, rounds: int) -> dict[str, Any]:
    """Measure in turn, as often as there are rounds.

    Args:
        pack: the model.
        side: of the photos in pixels, a multiple of 32.
        rounds: of everything.
    """
    photos = Photos(side)
    found: dict[str, list[Taken]] = {way: [] for way in WAYS}
    with tempfile.TemporaryDirectory() as folder:
        pack = instructed(pack, Path(folder))
        for _ in range(rounds):
            with home(keeps=True):
                for way in ("first_start", "second_start"):
                    found[way].append(started(pack, photos.next()))
            with home(keeps=False):
                found["start_without"].append(started(pack, photos.next()))
        with home(keeps=False):
            reasoner = Reasoner(pack, Device.CPU, lambda *_: None, lambda: False)
            try:
                for _ in range(rounds):
                    reasoner._engine.forget()
                    for way in ("first_photo", "second_photo"):
                        request = Look(request_id=0, **photos.next())
                        found[way].append(taken(partial(reasoner.look, request)))
            finally:
                reasoner.close()
        tokens = len(reasoner._prefix.tokens)
    seconds = {way: median(whole for whole, _ in some) for way, some in found.items()}
    reading = {way: median(prefill for _, prefill in some) for way, some in found.items()}
    return {
        "machine": machine.describe(),
        "pack": f"{pack.manifest.name} {pack.manifest.version}",
        "photo_side": side,
        "rounds": rounds,
        "prefix_tokens": tokens,
        "seconds": _rounded(seconds, 3),
        "reading_seconds": _rounded(reading, 3),
        "ratios": _ratios(seconds),
        "reading_ratios": _ratios(reading),
    }


def _ratios(seconds: dict[str, float]) -> dict[str, float]:
    return _rounded(
        {
            "second_start": seconds["second_start"] / seconds["first_start"],
            "start_without": seconds["start_without"] / seconds["first_start"],
            "second_photo": seconds["second_photo"] / seconds["first_photo"],
        },
        3,
    )


def _rounded(values: dict[str, float], digits: int) -> dict[str, float]:
    return {name: round(value, digits) for name, value in values.items()}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pack")
    parser.add_argument("--photo-side", type=int, default=8 * IMAGE_TOKEN_PIXELS, metavar="PIXELS")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    pack = pack_library.find(options.pack)
    print(json.dumps(measure(pack, options.photo_side, options.rounds), indent=2))


if __name__ == "__main__":
    main()
