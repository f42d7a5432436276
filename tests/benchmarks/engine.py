"""The engine beside llama.cpp's own programs and the stock chat handler, on the same model, photo and tokens.

    python -m tests.benchmarks.engine [--pack NAME_OR_FOLDER] [--photo-side PIXELS] [--rounds N] [--tokens N]

Each in turn, every time in a process of its own that loads the model, warms it up and does the work once:

- `engine`: the program's own, with the options that it plans for this machine;
- `mtmd`: `llama-mtmd-cli`, built from the very sources of llama-cpp-python;
- `bench`: `llama-bench`, with as many tokens but no photo;
- `stock`: the chat handler of llama-cpp-python.

All get the same threads, batch sizes and layers on the graphics card, and write exactly as many tokens as
asked, the likeliest ones. `decode` counts computing them, as llama.cpp's programs tell it, `writing` also
choosing them, as a person waits. Prints JSON: medians, and for each ratio the median of those of the rounds,
above 1 where the engine is faster.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any

import gguf
import msgspec
import numpy as np
from gguf import GGUFReader
from PIL import Image

from tests.benchmarks import machine, peers, sources
from tests.benchmarks.progress import Bar
from tests.benchmarks.stock import Stock
from tests.benchmarks.work import Timing, Work, medians
from woundapp import paths
from woundapp.reasoner import llama, pack_library, planning, prompt
from woundapp.reasoner.client import ENGINE_ENVIRONMENT
from woundapp.reasoner.llama import EngineOptions, PhotoPart
from woundapp.reasoner.model_pack import IMAGE_TOKEN_PIXELS, ModelPack
from woundapp.settings import Device

PEERS = ("mtmd", "bench", "stock")

Figures = dict[str, float]

_RATIOS = {
    "mtmd": ("encode_s", "prefill_tokens_a_s", "first_token_s", "decode_tokens_a_s", "writing_tokens_a_s"),
    "bench": ("prefill_tokens_a_s", "decode_tokens_a_s"),
    "stock": ("first_token_s", "writing_tokens_a_s"),
}


def engine(work: Work) -> Timing:
    """What the engine takes in this process."""
    with Image.open(work.photo) as opened:
        pixels, (width, height) = opened.convert("RGB").tobytes(), opened.size
    asked, pack = work.pack.manifest.prompt, work.pack
    with llama.Engine(
        pack.model_file, pack.projector_file, work.options, lambda _: None, lambda: False
    ) as loaded:
        loaded.append(loaded.tokenize("wound"))
        loaded.forget()
        started = time.perf_counter()
        parts = loaded.encode(prompt.conversation(asked.question, asked.system), pixels, width, height)
        encoded = time.perf_counter()
        loaded.evaluate(parts)
        read = time.perf_counter()
        computing = 0.0
        with loaded.sampler(
            temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repetition_penalty=1.0, seed=0
        ) as sampler:
            for _ in range(work.tokens):
                token, begun = sampler.draw(), time.perf_counter()
                loaded.append([token])
                computing += time.perf_counter() - begun
        return Timing(
            encode=encoded - started,
            prefill=read - encoded,
            prefill_tokens=sum(
                part.rows * part.columns if isinstance(part, PhotoPart) else len(part.tokens)
                for part in parts
            ),
            decode=computing,
            decode_tokens=work.tokens,
            writing=time.perf_counter() - read,
            written=work.tokens,
        )


def stock(work: Work) -> Figures:
    """What the stock chat handler takes in this process."""
    handler = Stock(work.pack, work.options)
    try:
        with Image.open(work.photo) as opened:
            first, writing = handler.timed(np.asarray(opened.convert("RGB")), work.tokens)
    finally:
        handler.close()
    return {"first_token_s": first, "writing_tokens_a_s": (work.tokens - 1) / writing}


def measure(
    work: Work,
    rounds: int,
    compared: Sequence[str] = PEERS,
    bandwidth: float | None = None,
    on_progress: Callable[[float], None] = lambda _: None,
) -> dict[str, Any]:
    """Measure in turn.

    Args:
        work: what is done.
        rounds: of all.
        compared: names of PEERS.
        bandwidth: of the memory that holds the model, in bytes a second; None measures it.
        on_progress: called with the share that is done, 0 to 1.

    Raises:
        SystemExit: a peer failed, or read another number of tokens than the engine.
    """
    built = peers.build() if {"mtmd", "bench"} & set(compared) else None
    found: dict[str, list[Figures]] = {name: [] for name in ("engine", *compared)}
    prompt_tokens = 0
    for number in range(rounds):
        for index, name in enumerate(found):
            if name == "engine":
                ours = Timing(**_in_process_of_its_own("engine", work))
                prompt_tokens = ours.prefill_tokens
                figures = ours.figures()
            elif name == "stock":
                figures = _in_process_of_its_own("stock", work)
            elif name == "mtmd":
                assert built
                theirs = built.mtmd(work)
                _make_sure_of_the_same(ours, theirs, work)
                figures = theirs.figures()
            else:
                assert built
                figures = dict(zip(_RATIOS["bench"], built.bench(work, prompt_tokens), strict=True))
            found[name].append(figures)
            on_progress((number + (index + 1) / len(found)) / rounds)
    told = {name: medians(some) for name, some in found.items()}
    return {
        "machine": machine.describe(),
        "pack": f"{work.pack.manifest.name} {work.pack.manifest.version}, {work.pack.manifest.quantization}",
        "options": asdict(work.options),
        "prompt_tokens": prompt_tokens,
        "tokens": work.tokens,
        "rounds": rounds,
        "medians": {name: _rounded(figures) for name, figures in told.items()},
        "ratios": {name: _ratios(found["engine"], found[name], _RATIOS[name]) for name in compared},
        "bandwidth": _bandwidth(work, told["engine"]["decode_tokens_a_s"], prompt_tokens, bandwidth),
    }


def photo(pack: ModelPack, side: int | None, folder: Path) -> Path:
    """A square sample photo at the size at which the model sees it, stored without loss.

    Args:
        pack: the model.
        side: in pixels, a multiple of 32; None for the largest that the model takes.
        folder: for the file.

    Raises:
        SystemExit: the model does not take such a photo.
    """
    tokens = pack.manifest.image_tokens
    side = side or int(tokens.max**0.5) * IMAGE_TOKEN_PIXELS
    if side % IMAGE_TOKEN_PIXELS or not tokens.min <= (side // IMAGE_TOKEN_PIXELS) ** 2 <= tokens.max:
        raise SystemExit(
            f"{pack.manifest.name} takes photos of {tokens.min} to {tokens.max} squares of "
            f"{IMAGE_TOKEN_PIXELS} x {IMAGE_TOKEN_PIXELS} pixels, which {side} x {side} pixels are not."
        )
    target = folder / "photo.png"
    with Image.open(next(iter(sorted(paths.assets().glob("samples/*.jpg"))))) as opened:
        opened.convert("RGB").resize((side, side), Image.Resampling.BICUBIC).save(target)
    return target


def _in_process_of_its_own(name: str, work: Work) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.engine", "--once", name]
    command += ["--pack", str(work.pack.folder), "--photo", str(work.photo), "--tokens", str(work.tokens)]
    command += ["--options", msgspec.json.encode(work.options).decode()]
    surroundings = {**ENGINE_ENVIRONMENT, **os.environ}
    done = subprocess.run(
        command, env=surroundings, cwd=sources.ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{name} failed ({done.returncode}): {done.stderr[-2000:]}")
    return dict(json.loads(done.stdout))


def _make_sure_of_the_same(ours: Timing, theirs: Timing, work: Work) -> None:
    if (theirs.prefill_tokens, theirs.written) != (ours.prefill_tokens, work.tokens):
        raise SystemExit(
            f"The peer read {theirs.prefill_tokens} tokens and wrote {theirs.written}, the engine read "
            f"{ours.prefill_tokens} and wrote {work.tokens}: they did not do the same."
        )


def _ratios(ours: list[Figures], theirs: list[Figures], names: Sequence[str]) -> Figures:
    """How many times as fast the engine is."""
    found = {}
    for name in names:
        seconds = name.endswith("_s") and not name.endswith("_a_s")
        each = [one[name] / other[name] for one, other in zip(ours, theirs, strict=True)]
        found[name.removesuffix("_tokens_a_s").removesuffix("_s")] = median(
            1 / ratio if seconds else ratio for ratio in each
        )
    return _rounded(found)


def _bandwidth(work: Work, rate: float, prompt_tokens: int, given: float | None) -> dict[str, Any]:
    """Bytes that a token reads, and which share of what the memory moves the engine reads."""
    reader = GGUFReader(work.pack.model_file)
    weights = sum(int(tensor.n_bytes) for tensor in reader.tensors)

    def number(key: str) -> int:
        return int(reader.fields[key.format(arch="qwen3vl")].contents())

    keys = gguf.Keys
    a_position = (
        number(keys.LLM.BLOCK_COUNT)
        * number(keys.Attention.HEAD_COUNT_KV)
        * 2
        * (number(keys.Attention.KEY_LENGTH) + number(keys.Attention.VALUE_LENGTH))
    )
    read = weights + a_position * (prompt_tokens + work.tokens // 2)
    on_card = work.options.gpu_layers > 0
    moved = given or (machine.card_bandwidth() if on_card else machine.memory_bandwidth(work.options.threads))
    return {
        "bytes_a_token": read,
        "memory_gb_a_s": round(moved / 1e9, 1) if moved else None,
        "share": round(rate * read / moved, 3) if moved else None,
    }


def _rounded(figures: Figures) -> Figures:
    return {name: float(f"{value:.4g}") for name, value in figures.items()}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pack", metavar="NAME_OR_FOLDER")
    parser.add_argument("--photo-side", type=int, metavar="PIXELS", help="default: the largest for the model")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tokens", type=int, default=64)
    parser.add_argument("--device", type=Device, choices=list(Device), default=Device.AUTO)
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=PEERS)
    parser.add_argument("--bandwidth", type=float, metavar="GB_A_S", help="of the memory; default: measured")
    parser.add_argument("--once", choices=("engine", "stock"), help=argparse.SUPPRESS)
    parser.add_argument("--photo", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--options", help=argparse.SUPPRESS)
    options = parser.parse_args()
    pack = pack_library.find(options.pack)
    if options.once:
        planned = msgspec.json.decode(options.options, type=EngineOptions)
        work = Work(pack, options.photo, options.tokens, planned)
        print(json.dumps(asdict(engine(work)) if options.once == "engine" else stock(work)))
        return
    with tempfile.TemporaryDirectory() as folder, Bar(pack.manifest.name) as bar:
        work = Work(
            pack,
            photo(pack, options.photo_side, Path(folder)),
            options.tokens,
            planning.plan(pack, options.device, llama.devices()).options,
        )
        given = options.bandwidth * 1e9 if options.bandwidth else None
        print(json.dumps(measure(work, options.rounds, options.peers, given, bar.show), indent=2))


if __name__ == "__main__":
    main()
