"""Where the window does not answer for 50 ms or more while it is window_use.

    python -m tests.benchmarks.stalls [--only NAME …] [--rounds N] [--prepared FOLDER]

Each round of each piece of use is a program of its own, with the real window, the demonstration model,
records of 10,000 visits and a wound of 200. Its event loop is watched (`event_loop.py`). A stall is a gap of
50 ms or more, less what other programs took, that is found at the same place in more than half of the rounds.
Set QT_QPA_PLATFORM=offscreen where there is no display. Prints JSON on stdout, and a table on stderr.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.benchmarks import machine, window_use
from tests.benchmarks.event_loop import STALL
from woundapp import paths

_RARE = {"themes"}
"""What is chosen once in a while, away from any patient."""


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--only", nargs="+", choices=list(window_use.ALL), metavar="NAME", default=list(window_use.ALL)
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--prepared", type=Path, help="where photos and records are kept for another run")
    parser.add_argument("--visits", type=int, default=window_use.VISITS, help="in the records")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        prepared = (options.prepared or Path(temporary)).resolve()
        window_use.prepare(prepared, options.visits)
        found = {name: summed([once(name, prepared) for _ in range(options.rounds)]) for name in options.only}
    longest = max(each["longest_gap_ms"] for each in found.values())
    told = {
        "machine": machine.describe(),
        "rounds": options.rounds,
        "stalls": sum(len(each["stalls"]) for name, each in found.items() if name not in _RARE),
        "rare_stalls": sum(len(each["stalls"]) for name, each in found.items() if name in _RARE),
        "longest_gap_to_limit": round(longest / _ms(STALL), 2),
        "use": found,
    }
    print(json.dumps(told, indent=1))
    _tabulate(found)


def summed(rounds: Sequence[list[dict[str, Any]]]) -> dict[str, Any]:
    """What the rounds of one piece of use have in common.

    Args:
        rounds: the gaps of each.
    """
    places: dict[str, list[list[dict[str, Any]]]] = defaultdict(list)
    for gaps in rounds:
        of_round = defaultdict(list)
        for gap in gaps:
            if gap["cost"] >= STALL:
                of_round[gap["place"] or "Qt alone"].append(gap)
        for place, found in of_round.items():
            places[place].append(found)
    recurring = {place: found for place, found in places.items() if len(found) > len(rounds) / 2}
    stalls = [
        {
            "place": place,
            "rounds": len(found),
            "times": median(map(len, found)),
            "longest_ms": _ms(median(max(gap["cost"] for gap in gaps) for gaps in found)),
            **{
                f"{part}_ms": _ms(median(_worst(gaps)[part] for gaps in found))
                for part in ("computed", "waited", "slept")
            },
            "at": _worst(found[-1])["at"],
            "beside": _worst(found[-1])["beside"],
        }
        for place, found in recurring.items()
    ]
    return {
        "longest_gap_ms": _ms(median(max((gap["cost"] for gap in gaps), default=0.0) for gaps in rounds)),
        "longest_stall_ms": max((stall["longest_ms"] for stall in stalls), default=0),
        "stalls": sorted(stalls, key=lambda stall: -stall["longest_ms"]),
    }


def _worst(gaps: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return max(gaps, key=lambda gap: float(gap["cost"]))


def _ms(seconds: float) -> int:
    return round(1000 * seconds)


def _tabulate(found: dict[str, dict[str, Any]]) -> None:
    table = Table("use", "longest gap", "stalls", "ms", "times", "place, and what was beside it")
    for name, each in found.items():
        table.add_row(name, str(each["longest_gap_ms"]), str(len(each["stalls"])))
        for stall in each["stalls"]:
            parts = "+".join(str(stall[f"{part}_ms"]) for part in ("computed", "waited", "slept"))
            beside = f" || {stall['beside']}" if stall["beside"] else ""
            table.add_row(
                "", "", "", f"{stall['longest_ms']} ({parts})", f"{stall['times']:g}",
                f"{stall['place']} [{stall['at']}]{beside}",
            )  # fmt: skip
    Console(stderr=True, width=200, markup=False, emoji=False).print(table)


def once(name: str, prepared: Path) -> list[dict[str, Any]]:
    """The gaps of one round, in a program of its own."""
    with tempfile.TemporaryDirectory() as home:
        records = Path(home) / "data" / "records"
        records.parent.mkdir()
        records.symlink_to(prepared / "records", target_is_directory=True)
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.window_use", name, str(prepared)],
            env=os.environ | {paths.HOME_VARIABLE: home},
            check=True,
            stdout=subprocess.PIPE,
        )
    gaps: list[dict[str, Any]] = json.loads(done.stdout)
    return gaps


if __name__ == "__main__":
    main()
