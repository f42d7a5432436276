"""The watch on an event loop finds what holds it up, names it, and finds nothing else; the benchmark runs."""

import re
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.benchmarks import event_loop, stalls, window_use
from tests.benchmarks.event_loop import STALL, Gap, Watch


@pytest.fixture(autouse=True)
def program(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is watched is what holds the loop up here, not what waits for it."""
    codes = {each.__code__ for each in (compute, sleep, hold_the_lock)}
    monkeypatch.setattr(event_loop, "_PROGRAM", f"{Path(__file__).parent}/")
    monkeypatch.setattr(event_loop, "_of_program", lambda frame: frame.f_code in codes)


def watched(qtbot: QtBot, doing: Any, milliseconds: int = 400) -> list[Gap]:
    """The stalls while something is done in a loop."""
    watch = Watch()
    watch.begin()
    QTimer.singleShot(50, doing)
    qtbot.wait(milliseconds)
    watch.end()
    return [gap for gap in watch.gaps if gap.cost >= STALL]


def compute() -> None:
    end = time.thread_time() + 0.12
    while time.thread_time() < end:
        pass


def sleep() -> None:
    time.sleep(0.12)


def hold_the_lock() -> None:
    """Compute for a while in C, which gives the interpreter's lock away only at its end."""
    end = time.thread_time() + 1.5
    while time.thread_time() < end:
        re.match(r"(a+)+$", "a" * 21 + "b")


def test_a_long_computation_is_found_and_named(qtbot: QtBot) -> None:
    (gap,) = watched(qtbot, compute)
    assert gap.computed >= 0.12
    assert gap.place == "test_stalls.py:compute"
    assert gap.at.startswith("test_stalls.py:compute:")


def test_sleep_within_the_program_is_found_and_named(qtbot: QtBot) -> None:
    (gap,) = watched(qtbot, sleep)
    assert gap.slept >= 0.1
    assert gap.computed < 0.1
    assert gap.place == "test_stalls.py:sleep"


def test_waiting_for_the_lock_that_another_thread_holds_is_found(qtbot: QtBot) -> None:
    other = threading.Thread(target=hold_the_lock)
    gaps = watched(qtbot, other.start, 2500)
    other.join()
    worst = max(gaps, key=lambda gap: gap.waited)
    assert worst.waited >= STALL
    assert "hold_the_lock" in "".join(gap.beside for gap in gaps)


def test_in_an_idle_window_nothing_is_found_nor_in_what_is_done_aside(qtbot: QtBot) -> None:
    assert not watched(qtbot, lambda: None)
    watch = Watch()
    watch.begin()

    def look() -> None:
        with watch.aside():
            compute()

    QTimer.singleShot(50, look)
    qtbot.wait(400)
    watch.end()
    assert not [gap for gap in watch.gaps if gap.cost >= STALL]


def test_only_what_recurs_at_the_same_place_is_a_stall() -> None:
    def gap(place: str, cost: float) -> dict[str, Any]:
        parts = {"computed": cost, "waited": 0.0, "slept": 0.0}
        return {"place": place, "cost": cost, "at": "", "beside": "", **parts}

    found = stalls.summed(
        [
            [gap("a", 0.2), gap("a", 0.1), gap("b", 0.3)],
            [gap("a", 0.12), gap("c", 0.04)],
            [gap("c", 0.04)],
        ]
    )
    (stall,) = found["stalls"]
    assert (stall["place"], stall["rounds"], stall["longest_ms"], stall["times"]) == ("a", 2, 160, 1.5)
    assert found["longest_gap_ms"] == 120


def test_the_window_is_used_and_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("_MEGAPIXELS", {}), ("_MANY", 1), ("_LONG", 4)):
        monkeypatch.setattr(window_use, name, value)
    window_use.prepare(tmp_path, 20)
    for gap in stalls.once("unlocking", tmp_path):
        assert 0 <= gap["cost"] <= gap["seconds"] + 0.01
