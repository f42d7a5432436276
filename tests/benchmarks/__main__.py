"""Runs the benchmarks, each in a process of its own, and compares them with an earlier run.

    python -m tests.benchmarks [--only NAME …] [--quick] [--compare FILE] [--output FILE] [--full-size FOLDER]

Writes one JSON file: the machine, and for each benchmark what it printed, with the ratios that have a limit
and whether they keep it. With `--compare` it prints what a ratio was and is, and ends with status 1 where one
became worse by more than 10 %. A benchmark that fails is told of and the others go on; the status then is 1
too.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.benchmarks import full_size, machine, sources
from tests.benchmarks.progress import Bar
from tests.benchmarks.registry import BENCHMARKS, FULL_SIZE, Benchmark
from woundapp import paths
from woundapp.errors import ModelPackError

OUTPUT = sources.ROOT / "build" / "bench" / "RESULT.json"

WORSE = 1.1
"""A ratio that is worse by more than this factor is a step back."""

Result = dict[str, Any]


def run(benchmark: Benchmark, arguments: Sequence[str]) -> Result:
    """Run one benchmark, in an empty home.

    Args:
        benchmark: from the registry.
        arguments: of its command line.
    """
    print(f"{benchmark.name}: {benchmark.module} {' '.join(arguments)}", file=sys.stderr, flush=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-m", f"{__package__}.{benchmark.module}", *arguments],
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ, paths.HOME_VARIABLE: home},
            cwd=sources.ROOT,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    told: Result = {"arguments": list(arguments), "seconds": round(time.monotonic() - started, 1)}
    if done.returncode:
        print(f"{benchmark.name} failed with status {done.returncode}.", file=sys.stderr, flush=True)
        return told | {"failed": done.returncode}
    result = json.loads(done.stdout)
    return told | {"result": result, "figures": judged(benchmark, result)}


def judged(benchmark: Benchmark, result: Result) -> list[Result]:
    """The ratios of a benchmark, each with its limit and whether it keeps it."""
    return [
        {"path": figure.path, "value": value, "limit": figure.limit, "holds": figure.holds(value)}
        for figure in benchmark.figures
        if (value := _at(result, figure.path)) is not None
    ]


def compare(old: Mapping[str, Result], new: Mapping[str, Result]) -> tuple[Table, bool]:
    """Set the ratios of two runs beside each other.

    Args:
        old: by the names of the benchmarks, as `run` gives them.
        new: likewise.

    Returns:
        The table, and whether any ratio became worse by more than the factor WORSE.
    """
    table = Table("benchmark", "ratio", "old", "new", "times as bad")
    stepped_back = False
    for benchmark in BENCHMARKS:
        before, after = (run.get(benchmark.name, {}).get("result", {}) for run in (old, new))
        for figure in benchmark.figures:
            values = _at(before, figure.path), _at(after, figure.path)
            if values[0] is None or values[1] is None:
                continue
            worsening = figure.worsening(values[0], values[1])
            bad = worsening > WORSE
            stepped_back |= bad
            numbers = [f"{each:.3f}" for each in (*values, worsening)]
            table.add_row(
                benchmark.name, figure.path, *numbers[:2], f"{numbers[2]} WORSE" if bad else numbers[2]
            )
    return table, stepped_back


def _at(result: Result, path: str) -> float | None:
    """A number in nested objects, or None where it is not."""
    found: Any = result
    for key in path.split("."):
        if not isinstance(found, Mapping) or key not in found:
            return None
        found = found[key]
    return float(found)


def _arguments(benchmark: Benchmark, quick: bool, folder: Path) -> list[str]:
    """The command line of a benchmark; the full-size pack is made if it asks for it."""
    chosen = (benchmark.quick or ()) if quick else benchmark.arguments
    if FULL_SIZE in chosen:
        with Bar(f"the full-size model in {folder}") as bar:
            full_size.make(folder, on_progress=bar.show)
    return [str(folder) if argument == FULL_SIZE else argument for argument in chosen]


def _summary(results: Mapping[str, Result]) -> Table:
    words = {True: "yes", False: "NO", None: ""}
    table = Table("benchmark", "ratio", "value", "limit", "kept")
    for name, result in results.items():
        for figure in result.get("figures", ()):
            limit = "" if figure["limit"] is None else f"{figure['limit']:g}"
            table.add_row(name, figure["path"], f"{figure['value']:.3f}", limit, words[figure["holds"]])
    return table


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the status."""
    names = [benchmark.name for benchmark in BENCHMARKS]
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--only", nargs="+", choices=names, metavar="NAME", help=f"of {', '.join(names)}")
    parser.add_argument(
        "--quick", action="store_true", help="a look that takes minutes, with the small model alone"
    )
    parser.add_argument("--compare", type=Path, metavar="FILE", help="an earlier RESULT.json")
    parser.add_argument("--output", type=Path, default=OUTPUT, metavar="FILE")
    parser.add_argument(
        "--full-size", type=Path, default=OUTPUT.parent / "full-size", metavar="FOLDER", help="of that pack"
    )
    options = parser.parse_args(arguments)
    earlier = json.loads(options.compare.read_bytes()) if options.compare else None
    chosen = [
        benchmark
        for benchmark in BENCHMARKS
        if (
            benchmark.name in options.only
            if options.only
            else not options.quick or benchmark.quick is not None
        )
    ]
    told: Result = {"machine": machine.describe(), "quick": options.quick, "benchmarks": {}}
    results = told["benchmarks"]
    options.output.parent.mkdir(parents=True, exist_ok=True)
    for benchmark in chosen:
        try:
            results[benchmark.name] = run(benchmark, _arguments(benchmark, options.quick, options.full_size))
        except ModelPackError as error:
            sys.exit(str(error))
        # After each, so that what was measured is kept when somebody stops it.
        options.output.write_text(json.dumps(told, indent=2) + "\n")
    console = Console(stderr=True)
    console.print(_summary(results))
    status = int(any("failed" in result for result in results.values()))
    if earlier:
        table, stepped_back = compare(earlier["benchmarks"], results)
        console.print(table)
        if earlier["machine"]["processor"] != told["machine"]["processor"]:
            console.print("The earlier run was on another machine.")
        status |= int(stepped_back)
    print(options.output)
    return status


if __name__ == "__main__":
    sys.exit(main())
