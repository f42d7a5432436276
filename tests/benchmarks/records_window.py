"""How long the window takes to start, to unlock and to show a patient, with few records and with many.

    python -m tests.benchmarks.records_window [--sizes N …] [--rounds N] [--seed N]

Each round is a program of its own. The search waits 120 ms for the next key before it asks. Set
QT_QPA_PLATFORM=offscreen where there is no display. Prints JSON.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
from PySide6.QtCore import QCoreApplication

from tests.benchmarks import records_scale
from woundapp import app, paths
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore
from woundapp.ui import theme
from woundapp.ui.lock_page import LockPage
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.patient_search import PatientSearch
from woundapp.ui.records_service import RecordsService
from woundapp.ui.rows import TextRow

_NAME, _PASSPHRASE = "Ana Ruiz", "correct horse battery staple"
_PATIENCE = 120.0


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", nargs="+", type=int, default=list(records_scale.SIZES), metavar="N")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--once", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.once:
        print(json.dumps(_once()))
        return
    found = {}
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as home:
            environment = os.environ | {paths.HOME_VARIABLE: home}
            _fill(Path(home) / "data" / "records", size, options.seed)
            rounds = [
                json.loads(
                    subprocess.run(
                        [sys.executable, "-m", "tests.benchmarks.records_window", "--once"],
                        env=environment,
                        check=True,
                        capture_output=True,
                    ).stdout
                )
                for _ in range(options.rounds)
            ]
        found[size] = {name: median(each[name] for each in rounds) for name in rounds[0]}
    print(json.dumps({"cores": os.cpu_count(), "median_ms": found}, indent=2))


def _fill(folder: Path, size: int, seed: int) -> None:
    key, _ = Keys(folder).create(_NAME, _PASSPHRASE)
    with RecordStore(folder, key) as store:
        records_scale.fill(store, size, np.random.default_rng(seed))


def _once() -> dict[str, float]:
    """Milliseconds of one start, one unlock, one search and one patient's page."""
    started = time.perf_counter()
    application = theme.application()
    theme.load_fonts(paths.assets() / "fonts")
    window = app.build(application)
    window.show()
    page, service = window.findChild(LockPage), window.findChild(RecordsService)
    assert isinstance(page, LockPage)
    assert isinstance(service, RecordsService)
    _wait(page.isVisible)
    found = {"start": _since(started)}
    _wait(lambda: window.complete)
    started = time.perf_counter()
    service.unlock(_NAME, _PASSPHRASE)
    search = window.findChild(PatientSearch)
    assert isinstance(search, PatientSearch)
    _wait(search.isVisible)
    found["unlock"] = _since(started)
    started = time.perf_counter()
    search.field.setText("mar")
    _wait(lambda: bool(search.findChildren(TextRow)))
    found["search"] = _since(started)
    started = time.perf_counter()
    search.findChildren(TextRow)[0].click()
    patient = window.findChild(PatientPage)
    assert isinstance(patient, PatientPage)
    _wait(patient.isVisible)
    found["page"] = _since(started)
    window.close()
    return found


def _since(started: float) -> float:
    return 1000 * (time.perf_counter() - started)


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not until():
        QCoreApplication.processEvents()
        assert time.monotonic() < end
        time.sleep(0.0005)


if __name__ == "__main__":
    main()
