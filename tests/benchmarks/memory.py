"""The most memory that worker and window take, beside what the model itself takes and what was planned.

    python -m tests.benchmarks.memory [--pack NAME_OR_FOLDER] [--photo-side PIXELS] [--seconds N]
        [--no-window]

The worker runs on the processor. It loads the pack, looks at a photo of noise and at its mirror image,
assesses it with as many readings as were planned for, weighs six claims and makes a map; with `--seconds`
the last three end that long after the model began to write or to probe. The window is offscreen: it is
shown, its model is loaded, and it assesses the first sample photo, all with the demonstration pack.

Prints JSON, sizes in MiB: the peak resident size up to each step, what was planned, and ratios of the
worker's peak: `worker_to_model` to weights, projector and KV cache together, `worker_to_planned` to all.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import numpy as np
import psutil

from tests.benchmarks import sources
from woundapp import paths
from woundapp.errors import CancelledError
from woundapp.reasoner import client as client_module
from woundapp.reasoner import pack_library
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.memory import Part
from woundapp.reasoner.messages import Place, Progress, Stage
from woundapp.reasoner.model_pack import IMAGE_TOKEN_PIXELS, ModelPack
from woundapp.settings import Device

_MIB = 1 << 20
_THE_MODEL = (Part.WEIGHTS, Part.PROJECTOR, Part.CACHE)
_PLACES = [
    Place(sign="slough", box=(x / 3, y / 2, (x + 1) / 3, (y + 1) / 2)) for x in range(3) for y in range(2)
]
_PATIENCE = 120.0


def peak(process_id: int | None = None) -> float:
    """The largest resident size that a process ever had, in MiB.

    Args:
        process_id: of another process than this one.
    """
    process = psutil.Process(process_id)
    taken = process.memory_info()
    if sys.platform == "win32":
        return float(taken.peak_wset / _MIB)
    status = Path(f"/proc/{process.pid}/status")
    if not status.exists():
        raise SystemExit("This system does not tell how much memory another process took at most.")
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def worker(pack: ModelPack, side: int, seconds: float | None) -> dict[str, Any]:
    """Peaks of a worker, and what was planned for it.

    Args:
        pack: the model.
        side: of the photo in pixels, a multiple of 32.
        seconds: after which the model is interrupted, once it writes or probes; None lets it finish.
    """
    photo: dict[str, Any] = {
        "rgb": np.random.default_rng(0).integers(0, 256, (side, side, 3), np.uint8).tobytes(),
        "width": side,
        "height": side,
    }
    asked: dict[str, Any] = {**photo, "infected": True}
    probe = pack.manifest.evidence.probe
    with TemporaryDirectory() as folder:
        log = Path(folder) / "worker.log"
        with (
            # A worker that is killed since it stops too slowly cannot be measured.
            patch.object(client_module, "CANCEL_SECONDS", _PATIENCE),
            ReasonerClient(pack, Device.CPU, log, timing=pack.manifest.timing_only) as client,
        ):

            def patient() -> Callable[[Progress], None]:
                """Interrupts the model when its time is over."""
                until = None

                def on_progress(progress: Progress) -> None:
                    nonlocal until
                    if seconds is None or progress.stage in (Stage.ENCODING, Stage.PREFILL):
                        return
                    until = until or time.monotonic() + seconds
                    if time.monotonic() > until:
                        client.cancel()

                return on_progress

            steps: dict[str, Callable[[], object]] = {
                "loaded": client.load,
                "looked": lambda: client.look(**photo, mirrored=True),
                "assessed": lambda: client.assess(**photo, seed=0, on_progress=patient()),
                "weighed": lambda: client.weigh(**asked, places=_PLACES, probe=probe, on_progress=patient()),
                "surveyed": lambda: client.survey(**asked, on_progress=patient()),
            }
            peaks = {}
            for name, step in steps.items():
                with suppress(CancelledError):
                    step()
                if client.process_id is None:
                    raise SystemExit(f"The worker was lost before it had {name}.")
                peaks[name] = peak(client.process_id)
            loaded = client.load()
    planned = loaded.memory[0].parts
    model, most = sum(planned[part] for part in _THE_MODEL), max(peaks.values())
    return {
        "peak_mib": _rounded(peaks),
        "planned_mib": _rounded({part: size / _MIB for part, size in planned.items()}),
        "samples": loaded.samples,
        "worker_to_model": round(most * _MIB / model, 3),
        "worker_to_planned": round(most * _MIB / loaded.memory[0].needed, 3),
    }


def window() -> dict[str, float]:
    """Peaks of this process with a window in it."""
    start = peak()

    from woundapp import app  # noqa: PLC0415
    from woundapp.ui import theme  # noqa: PLC0415
    from woundapp.ui.actions import Actions  # noqa: PLC0415
    from woundapp.ui.reasoner_service import ModelState, ReasonerService  # noqa: PLC0415

    application = theme.application()
    theme.load_fonts(paths.assets() / "fonts")
    shown = app.build(application)
    shown.show()
    actions, service = shown.findChild(Actions), shown.findChild(ReasonerService)
    assert isinstance(actions, Actions)
    assert isinstance(service, ReasonerService)

    def wait(until: Callable[[], bool]) -> float:
        end = time.monotonic() + _PATIENCE
        while not until():
            if time.monotonic() > end:
                raise SystemExit("The window did not get ready.")
            application.processEvents()
            time.sleep(0.005)
        return peak()

    turns = count()
    peaks = {"begun": start, "shown": wait(lambda: next(turns) > 10)}
    peaks["loaded"] = wait(lambda: service.state is ModelState.READY and shown.complete)
    shown.open_photo(min((paths.assets() / "samples").glob("*.jpg")))
    peaks["opened"] = wait(actions.assess.isEnabled)
    completed: list[object] = []
    service.assessment_completed.connect(completed.append)
    actions.assess.trigger()
    actions.bedside_done.trigger()
    peaks["assessed"] = wait(lambda: bool(completed))
    shown.forget()
    shown.close()
    return peaks


def measure(pack: ModelPack, side: int, seconds: float | None, *, with_window: bool) -> dict[str, Any]:
    """All of it; see the module."""
    from tests.benchmarks import machine  # noqa: PLC0415 - nor native code in the window's process

    found = {
        "machine": machine.describe(),
        "pack": f"{pack.manifest.name} {pack.manifest.version}",
        "photo_side": side,
        **worker(pack, side, seconds),
    }
    if with_window:
        command = [sys.executable, "-m", "tests.benchmarks.memory", "--only-window"]
        ran = subprocess.run(command, cwd=sources.ROOT, stdout=subprocess.PIPE, text=True, check=True)
        found["window_peak_mib"] = json.loads(ran.stdout)
    return found


def _rounded(sizes: dict[Any, float]) -> dict[str, float]:
    return {str(name): round(size, 1) for name, size in sizes.items()}


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.memory",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--pack")
    parser.add_argument("--photo-side", type=int, default=8 * IMAGE_TOKEN_PIXELS, metavar="PIXELS")
    parser.add_argument("--seconds", type=float, metavar="N")
    parser.add_argument("--no-window", action="store_true")
    parser.add_argument("--only-window", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.only_window:
        found: dict[str, Any] = _rounded(window())
    else:
        pack = pack_library.find(options.pack)
        found = measure(pack, options.photo_side, options.seconds, with_window=not options.no_window)
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
