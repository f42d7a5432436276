"""What a first look costs over encoding and reading the photo alone, and what a reduced photo saves.

    python -m tests.benchmarks.first_look [--pack NAME_OR_FOLDER] [--rounds N] [--device cpu|gpu|auto]

Measured in turn, each time with a photo that was not seen before:

- `alone`: the engine encodes the photo and reads it with the prompt, and nothing else;
- `look`: the model says how likely an infection is, straight after the photo;
- `coarse`: the same of the photo reduced to the size of the very first look; only where the model takes more.

Prints JSON: medians in seconds, and for each ratio the median of those of the rounds.
"""

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import msgspec

from tests.benchmarks import machine
from tests.benchmarks.evidence_cost import seen_by
from tests.benchmarks.stock import Pixels
from woundapp import paths
from woundapp.assessing import COARSE
from woundapp.reasoner import model_pack, pack_library, prompt
from woundapp.reasoner.messages import Look
from woundapp.reasoner.model_pack import ImageTokens, ModelPack
from woundapp.reasoner.reasoner import Reasoner
from woundapp.settings import Device


def alone(reasoner: Reasoner, pixels: Pixels) -> None:
    """Encode and read a photo."""
    engine, asked = reasoner._engine, reasoner.pack.manifest.prompt
    height, width = pixels.shape[:2]
    engine.forget()
    engine.evaluate(
        engine.encode(prompt.conversation(asked.question, asked.system), pixels.tobytes(), width, height)
    )


def look(reasoner: Reasoner, pixels: Pixels) -> None:
    """Encode and read a photo, and say at once what the verdict would be."""
    height, width = pixels.shape[:2]
    reasoner.look(Look(request_id=0, rgb=pixels.tobytes(), width=width, height=height))


def measure(pack: ModelPack, file: Path, rounds: int, device: Device = Device.AUTO) -> dict[str, Any]:
    """Measure in turn.

    Args:
        pack: the model.
        file: a photo.
        rounds: of all.
        device: where to run.
    """
    whole = seen_by(pack, file)
    work: dict[str, tuple[Callable[[Reasoner, Pixels], None], Pixels]] = {
        "alone": (alone, whole),
        "look": (look, whole),
    }
    if pack.manifest.image_tokens.max > COARSE.max:
        work["coarse"] = (look, seen_by(_reduced(pack, COARSE), file))
    reasoner = Reasoner(pack, device, lambda *_: None, lambda: False)
    seconds: dict[str, list[float]] = {name: [] for name in work}
    try:
        reasoner._engine.append(
            reasoner._engine.tokenize("wound")
        )  # pages of the model are read with first use
        for number in range(rounds):
            for name, (doing, pixels) in work.items():
                unseen = pixels.copy()
                unseen[0, 0] = number % 256  # nothing that was kept of it can be used
                started = time.perf_counter()
                doing(reasoner, unseen)
                seconds[name].append(time.perf_counter() - started)
    finally:
        reasoner.close()
    return {
        "machine": machine.describe(),
        "pack": f"{pack.manifest.name} {pack.manifest.version}",
        "tokens": {name: _tokens(pixels) for name, (_, pixels) in work.items()},
        "rounds": rounds,
        "seconds": {name: round(median(taken), 4) for name, taken in seconds.items()},
        "ratios": {
            f"{name}_to_{other}": round(
                median(one / two for one, two in zip(seconds[name], seconds[other], strict=True)), 3
            )
            for name, other in (("look", "alone"), ("coarse", "look"))
            if name in seconds
        },
    }


def _reduced(pack: ModelPack, tokens: ImageTokens) -> ModelPack:
    return ModelPack(pack.folder, msgspec.structs.replace(pack.manifest, image_tokens=tokens))


def _tokens(pixels: Pixels) -> int:
    return int(pixels.shape[0] * pixels.shape[1]) // model_pack.IMAGE_TOKEN_PIXELS**2


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pack", metavar="NAME_OR_FOLDER")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--device", type=Device, choices=list(Device), default=Device.AUTO)
    options = parser.parse_args()
    photo = min(paths.assets().glob("samples/*.jpg"))
    pack = pack_library.find(options.pack)
    print(json.dumps(measure(pack, photo, options.rounds, options.device), indent=2))


if __name__ == "__main__":
    main()
