"""At twice the size of text nothing is cut off, and everything can be reached, on a small screen."""

from pathlib import Path

import pytest

from tests.ui import checks, states
from tests.ui.conftest import OpenWindow
from woundapp import settings
from woundapp.settings import Settings


@pytest.mark.parametrize("state", states.ALL)
def test_nothing_is_cut_off(state: str, open_window: OpenWindow, samples: list[Path]) -> None:
    settings.save(Settings(text_percent=200))
    hand = states.show(state, open_window, samples)
    hand.window.resize(1280, 720)
    shown = states.front(hand)
    checks.settle(shown)
    assert checks.off_screen(shown) + checks.clipped(shown) + checks.cut_rows(shown) == []
