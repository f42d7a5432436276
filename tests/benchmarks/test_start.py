"""The benchmark of the start runs, and its watcher sees what it says it sees."""

import os

from tests.benchmarks import start


def test_each_program_is_started_and_watched() -> None:
    found = start.measure(1, os.environ["QT_QPA_PLATFORM"])
    seconds = found["seconds"]
    assert set(seconds) == {"bare", "start_page", "lock_page"}
    assert set(seconds["bare"]) == {"shown", "cpu", "typed"}
    for page in ("start_page", "lock_page"):
        told = seconds[page]
        assert 0 < told["shown"] < told["typed"] < told["complete"]
        assert told["shown"] < told["worker"] < told["model"]
        assert told["longest_stall"] < told["complete"] - told["shown"]
    assert set(found["ratio_to_bare"]["lock_page"]) == {"shown", "cpu", "typed"}
