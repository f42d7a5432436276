"""The benchmark runs, and what is planned is about what is taken."""

import os
from multiprocessing import get_context
from multiprocessing.queues import SimpleQueue

import pytest

from tests.benchmarks import memory
from woundapp.reasoner.model_pack import ModelPack

MIB = 1 << 20


def _take(size: int, peaks: SimpleQueue[float]) -> None:
    peaks.put(memory.peak())
    taken = b"x" * size
    del taken
    peaks.put(memory.peak())


def test_a_peak_is_kept_after_the_memory_is_given_back() -> None:
    context = get_context("spawn")
    peaks: SimpleQueue[float] = context.SimpleQueue()
    process = context.Process(target=_take, args=(64 * MIB, peaks))
    process.start()
    process.join()
    before, after = peaks.get(), peaks.get()
    assert 60 < after - before < 80
    assert memory.peak(os.getpid()) == pytest.approx(memory.peak(), rel=0.1)


def test_worker_and_window_are_measured(demo_pack: ModelPack) -> None:
    found = memory.measure(demo_pack, 256, None, with_window=True)
    assert list(found["peak_mib"]) == ["loaded", "looked", "assessed", "weighed", "surveyed"]
    assert list(found["peak_mib"].values()) == sorted(found["peak_mib"].values())
    assert found["samples"] == 4
    assert 0.7 < found["worker_to_planned"] < 1.1
    assert list(found["window_peak_mib"]) == ["begun", "shown", "loaded", "opened", "assessed"]
    assert found["window_peak_mib"]["begun"] < found["window_peak_mib"]["assessed"]
    assert found["machine"]["processor"]


def test_a_model_that_writes_for_too_long_is_interrupted(demo_pack: ModelPack) -> None:
    assert memory.worker(demo_pack, 256, 0.0)["peak_mib"]["surveyed"] > 0
