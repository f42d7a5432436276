"""Full searches for garbage are rare, in the window's thread, and over what is new."""

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from woundapp.ui import interpreter
from woundapp.ui.interpreter import GarbageCollector


@pytest.fixture
def preferred(qapp: QApplication) -> Iterator[GarbageCollector]:
    """What keeps garbage in check; all is as before at the end."""
    thresholds, turn, window = gc.get_threshold(), sys.getswitchinterval(), QObject()
    interpreter.prefer(window)
    found = window.findChild(GarbageCollector)
    assert isinstance(found, GarbageCollector)
    yield found
    gc.set_threshold(*thresholds)
    gc.unfreeze()
    sys.setswitchinterval(turn)


class Knot:
    """Something that only a search for garbage finds."""

    def __init__(self) -> None:
        self.itself = self


def test_however_many_objects_come_only_young_ones_are_searched(preferred: GarbageCollector) -> None:
    before = gc.get_stats()[2]["collections"]
    kept = [[number] for number in range(500_000)]
    assert gc.get_stats()[1]["collections"] > 0
    assert gc.get_stats()[2]["collections"] == before
    del kept


def test_old_garbage_is_found_once_in_a_while(preferred: GarbageCollector) -> None:
    knot = Knot()
    seen = weakref.ref(knot)
    gc.collect(0)
    gc.collect(1)
    del knot
    gc.collect(1)
    assert seen() is not None
    preferred.collect()
    assert seen() is None


def test_what_is_there_at_the_start_is_searched_no_more(preferred: GarbageCollector) -> None:
    assert gc.get_freeze_count() > 10_000
