"""The program as it is started: a process of its own that opens its window and ends when that is closed."""

import subprocess
import sys
from pathlib import Path

CLOSES_ITSELF = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from woundapp import app
from woundapp.ui.reasoner_service import ModelState, ReasonerService

build, started = app.build, time.monotonic()

def close_when_ready(*arguments):
    window = build(*arguments)
    service = window.findChild(ReasonerService)
    timer = QTimer(window, interval=50)
    ready = lambda: window.windowTitle() and service.state is ModelState.READY
    timer.timeout.connect(lambda: ready() and window.close())
    timer.start()
    return window

app.build = close_when_ready
status = app.run(photo=Path(sys.argv[1]))
print(status, sorted({"torch", "transformers", "llama_cpp"} & set(sys.modules)))
"""


def test_the_program_opens_a_photo_and_ends_when_its_window_is_closed(
    samples: list[Path], home: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CLOSES_ITSELF, str(samples[0])],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout == "0 []\n", done.stderr
    assert (home / "log" / "window.log").read_text(encoding="utf-8") == ""
