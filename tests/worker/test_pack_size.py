"""The table of memory tells what llama.cpp really allocates, part by part, by its own word."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from llama_cpp import llama_cpp as lib
from llama_cpp import mtmd_cpp as mtmd

from woundapp.reasoner import prompt
from woundapp.reasoner.llama import Engine, EngineOptions, build
from woundapp.reasoner.memory import Part
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.pack_size import PackSize

MIB = 1 << 20
OPTIONS = EngineOptions(context_tokens=2048, image_tokens=64, gpu_layers=0, threads=1, sequences=6)
SIDE = 256
"""Pixels of a photo of 64 tokens."""


@pytest.fixture
def said() -> Iterator[list[tuple[str, float]]]:
    """What llama.cpp says that it allocates: the kind of each buffer with its bytes, in order."""
    found: list[tuple[str, float]] = []

    @lib.llama_log_callback  # type: ignore[untyped-decorator]
    def note(_level: int, text: bytes, _: object) -> None:
        if match := re.search(rb"(\w+) buffer size = +([\d.]+) MiB", text):
            found.append((match[1].decode(), float(match[2]) * MIB))

    loggers = (lib.llama_log_set, mtmd.mtmd_log_set)
    for set_log in loggers:
        set_log(note, ctypes.c_void_p(None))
    yield found
    for set_log in loggers:
        set_log(build._log, ctypes.c_void_p(None))


@pytest.mark.parametrize(
    "options",
    [
        OPTIONS,
        replace(OPTIONS, context_tokens=4096, sequences=3),
        replace(OPTIONS, context_tokens=1024, image_tokens=1024),
        replace(OPTIONS, compact_cache=True),
    ],
)
def test_every_buffer_is_as_large_as_planned(
    demo_pack: ModelPack, options: EngineOptions, said: list[tuple[str, float]]
) -> None:
    size = PackSize.of(demo_pack)
    with Engine(
        demo_pack.model_file, demo_pack.projector_file, options, lambda _: None, lambda: False
    ) as engine:
        side = SIDE * int((options.image_tokens / 64) ** 0.5)
        engine.encode(prompt.conversation("?"), bytes(side * side * 3), side, side)
    kinds = [kind for kind, _ in said]
    weights = kinds.count("model")  # laid out anew and as they were
    assert kinds == ["model"] * weights + ["output", "KV", "compute", "compute"]
    parts = size.on_processor(options)
    planned = [
        parts[Part.WEIGHTS],
        options.sequences * size.vocabulary * 4,
        parts[Part.CACHE],
        size.language_graph(options),
        size.vision_graph(options),
    ]
    # It says a hundredth of a MiB exactly.
    real = [sum(each for _, each in said[:weights]), *(each for _, each in said[weights:])]
    assert planned == [pytest.approx(each, rel=0.06, abs=MIB / 100) for each in real]


def test_every_byte_of_the_weights_belongs_somewhere(demo_pack: ModelPack) -> None:
    size = PackSize.of(demo_pack)
    moved = replace(OPTIONS, gpu_layers=size.steps)
    on_card = size.on_card(moved, 0, size.steps, vision=True)
    kept = size.on_processor(moved)
    # The table of words is there twice: where words go in, and where they come out.
    assert kept[Part.WEIGHTS] + on_card[Part.WEIGHTS] == size.weights + size.output
    assert on_card[Part.CACHE] == size.on_processor(OPTIONS)[Part.CACHE]
    assert not {Part.CACHE, Part.PROJECTOR} & set(kept)
