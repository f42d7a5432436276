"""How long the program takes until its window is shown, beside a bare PySide6 window started the same way.

    python -m tests.benchmarks.start [--rounds N] [--platform offscreen|xcb|windows|cocoa …]

Measured in turn, each time a process of its own (A B C A B C …), in seconds since just before it was made:

- `shown`: the window's first paint event is handled and the event loop has come round, so that all of it is
  painted and handed to the screen; of the bare window, and of `python -m woundapp` with its start page (no
  records) and with its lock page (records are there);
- `typed`: a key that is pressed at that moment is handled; on the lock page it stands in the field then;
- `worker`: the model's process runs Python; `model`: the demonstration model is loaded in it;
- `complete`: all pages and dialogs are there; `longest_stall`: of the event loop between `shown` and the
  later of `model` and `complete`, less what other programs took (see `event_loop.Gap.cost`);
- `cpu`: processor time of the window's process until `shown`, which a busy machine disturbs less.

Both sorts of program run in the same interpreter with the same platform plugin. Modules are compiled, as an
installer leaves them, and files are in the page cache: `first_start` is the first in a new home, not the
first after the computer was switched on. Prints JSON: medians, and the ratios to the bare window.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks import machine
from woundapp import paths
from woundapp.records import key_file
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore

_HERE = Path(__file__).parent
_ROOT = _HERE.parent.parent

BARE = [sys.executable, str(_HERE / "bare_window.py")]
PROGRAM = [sys.executable, "-m", "woundapp"]
PASSPHRASE = "seven green bicycles"
_PATIENCE = 120.0

Started = dict[str, Any]
"""What a program told, by name: seconds, and for `shown` the modules that were imported by then."""


def start(command: Sequence[str], home: Path, screen: str, *, until_shown: bool = False) -> Started:
    """Start a program, wait until it closes itself, and say what it told.

    Args:
        command: of the program.
        home: of its settings and records.
        screen: platform plugin of Qt.
        until_shown: whether it closes itself at once when its window is shown.
    """
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "told.jsonl"
        environment = os.environ | {
            paths.HOME_VARIABLE: str(home),
            "QT_QPA_PLATFORM": screen,
            "PYTHONPATH": os.pathsep.join((str(_HERE / "watched"), str(_ROOT))),
            "WATCHED_START": str(report),
            "WATCHED_UNTIL": "shown" if until_shown else "",
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        begun = time.monotonic()
        subprocess.run(
            command, env=environment, cwd=folder, check=True, capture_output=True, timeout=_PATIENCE
        )
        told = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    found: Started = {line["what"]: line["at"] - begun for line in told}
    for line in told:
        found |= {name: value for name, value in line.items() if name not in ("what", "at")}
    assert found.get("taken") is not False, "the key was lost"
    return found


def make_records(home: Path) -> None:
    """Records with one user, so that the program starts with its lock page."""
    folder = home / "data" / "records"
    key, _ = Keys(folder).create("Ana Ruiz", PASSPHRASE)
    RecordStore(folder, key).close()
    assert (folder / key_file.DATABASE_FILE).is_file()


def measure(rounds: int, screen: str) -> dict[str, Any]:
    """The figures of all programs.

    Args:
        rounds: how often each is started.
        screen: platform plugin of Qt.
    """
    with tempfile.TemporaryDirectory() as folder:
        new, locked = Path(folder) / "new", Path(folder) / "locked"
        make_records(locked)
        programs = {"bare": (BARE, new), "start_page": (PROGRAM, new), "lock_page": (PROGRAM, locked)}
        first = start(PROGRAM, new, screen)
        started: dict[str, list[Started]] = {name: [] for name in programs}
        for _ in range(rounds):
            for name, (command, home) in programs.items():
                started[name].append(start(command, home, screen))
    medians = {
        name: {
            what: median(each[what] for each in runs)
            for what in ("shown", "cpu", "typed", "worker", "model", "complete", "longest_stall")
            if what in runs[0]
        }
        for name, runs in started.items()
    }
    return {
        "machine": machine.describe() | {"screen": screen},
        "rounds": rounds,
        "seconds": medians,
        "ratio_to_bare": {
            page: {what: medians[page][what] / medians["bare"][what] for what in ("shown", "cpu", "typed")}
            for page in ("start_page", "lock_page")
        },
        "first_start": {what: first[what] for what in ("shown", "model", "complete")},
        "second_to_first": medians["start_page"]["shown"] / first["shown"],
    }


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--platform", default=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    options = parser.parse_args()
    print(json.dumps(measure(options.rounds, options.platform), indent=1))


if __name__ == "__main__":
    main()
