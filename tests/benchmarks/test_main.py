"""`make bench` runs programs, judges what they print, and tells a step back."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks import __main__ as bench
from tests.benchmarks import registry
from tests.benchmarks.registry import BENCHMARKS, Benchmark, Figure

QUICK = ("--peers", "stock", "--rounds", "1", "--tokens", "4")

SMALL = Benchmark(
    "small",
    "engine",
    QUICK,
    QUICK,
    (
        Figure("ratios.stock.writing", "higher", 0.001),
        Figure("ratios.stock.first_token", "higher", 1e6),
        Figure("rounds", "lower"),
        Figure("ratios.nobody.writing", "higher"),
    ),
)

BROKEN = Benchmark("broken", "engine", ("--pack", "nowhere"), ())

SLOW = Benchmark("slow", "engine", QUICK)


def _result(**values: float) -> dict[str, Any]:
    return {"engine-demo": {"result": {"ratios": {"mtmd": values}}}}


def _main(tmp_path: Path, *arguments: object) -> tuple[int, dict[str, Any]]:
    output = tmp_path / "RESULT.json"
    status = bench.main(["--output", str(output), *map(str, arguments)])
    return status, json.loads(output.read_bytes())


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three benchmarks that take seconds."""
    monkeypatch.setattr(bench, "BENCHMARKS", (SMALL, BROKEN, SLOW))


def test_every_benchmark_is_there_under_a_name_of_its_own() -> None:
    assert len({benchmark.name for benchmark in BENCHMARKS}) == len(BENCHMARKS)
    for benchmark in BENCHMARKS:
        assert importlib.util.find_spec(f"tests.benchmarks.{benchmark.module}"), benchmark.name
    assert any(benchmark.quick is not None for benchmark in BENCHMARKS)
    assert not any(registry.FULL_SIZE in (benchmark.quick or ()) for benchmark in BENCHMARKS)


@pytest.mark.usefixtures("few")
def test_a_benchmark_is_run_and_judged(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, told = _main(tmp_path, "--only", "small")
    assert status == 0
    assert told["machine"]["llama_cpp"]
    (small,) = told["benchmarks"].values()
    assert small["result"]["tokens"] == 4
    assert [(figure["path"], figure["holds"]) for figure in small["figures"]] == [
        ("ratios.stock.writing", True),
        ("ratios.stock.first_token", False),
        ("rounds", None),
    ]
    captured = capfd.readouterr()
    assert captured.out.strip() == str(tmp_path / "RESULT.json")
    assert "1000000" in captured.err.replace("1e+06", "1000000")


@pytest.mark.usefixtures("few")
def test_one_that_fails_is_told_and_the_others_go_on(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, told = _main(tmp_path, "--only", "broken", "small")
    assert status == 1
    assert told["benchmarks"]["broken"]["failed"] == 1
    assert told["benchmarks"]["small"]["result"]
    assert "broken failed" in capfd.readouterr().err


@pytest.mark.usefixtures("few")
def test_a_short_look_leaves_out_what_is_slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []

    def run(benchmark: Benchmark, _arguments: object) -> dict[str, Any]:
        ran.append(benchmark.name)
        return {}

    monkeypatch.setattr(bench, "run", run)
    _main(tmp_path, "--quick")
    assert ran == ["small", "broken"]
    _main(tmp_path)
    assert ran[2:] == ["small", "broken", "slow"]


@pytest.mark.usefixtures("few")
def test_a_step_back_ends_with_status_1(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    earlier = tmp_path / "earlier.json"
    for old, status in ((0.5, 1), (1.0, 0)):  # of `rounds`, which is always 1 and better lower
        machine = {"processor": "another"}
        told = {"machine": machine, "benchmarks": {"small": {"result": {"rounds": old}}}}
        earlier.write_text(json.dumps(told))
        assert _main(tmp_path, "--only", "small", "--compare", earlier)[0] == status
        told_on_screen = capfd.readouterr().err
        assert ("WORSE" in told_on_screen) == bool(status)
        assert "another machine" in told_on_screen


@pytest.mark.parametrize(
    ("old", "new", "worse"),
    [(1.0, 0.95, False), (1.0, 0.89, True), (0.9, 1.2, False)],
)
def test_ratios_are_compared_in_their_own_direction(old: float, new: float, worse: bool) -> None:
    table, stepped_back = bench.compare(_result(decode=old), _result(decode=new, prefill=0.1))
    assert stepped_back is worse
    assert table.row_count == 1
    lower = Figure("x", "lower", 1.1)
    assert lower.worsening(old, new) == pytest.approx(1 / Figure("x", "higher").worsening(old, new))
    assert lower.holds(1.1)
    assert not lower.holds(1.2)


def test_none_of_something_bad_is_compared_too() -> None:
    stalls = Figure("stalls", "lower", 0)
    assert stalls.worsening(0, 0) == 1.0
    assert stalls.worsening(0, 1) > bench.WORSE
    assert stalls.worsening(2, 0) < 1.0
    assert [stalls.holds(number) for number in (0, 1)] == [True, False]
