"""Work on other threads: outcomes come back in the window's thread, or not at all."""

import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from woundapp.ui.background import Background


def test_outcomes_come_back_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    told: list[tuple[object, int]] = []
    background = Background("test", threads=2)

    def fail() -> None:
        raise ValueError("no")

    def tell(outcome: object) -> None:
        told.append((outcome, threading.get_ident()))

    background.run(threading.get_ident, tell, tell)
    background.run(fail, tell, tell)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert {thread for _, thread in told} == {threading.get_ident()}
    outcomes = [outcome for outcome, _ in told]
    assert any(isinstance(outcome, ValueError) for outcome in outcomes)
    assert any(isinstance(outcome, int) and outcome != threading.get_ident() for outcome in outcomes)
    background.close()


@pytest.mark.parametrize("wait_first", [True, False])
def test_nothing_comes_back_after_the_end(qtbot: QtBot, wait_first: bool) -> None:
    told: list[object] = []
    background = Background("test")
    for _ in range(3):
        background.run(lambda: time.sleep(0.05), told.append, told.append)
    if wait_first:
        time.sleep(0.1)
    background.close()
    qtbot.wait(50)
    assert told == []
