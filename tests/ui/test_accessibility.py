"""Whoever cannot see the window well, or has no mouse, can use all of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTreeWidget

from tests.ui import checks, states
from tests.ui.conftest import OpenWindow
from tests.ui.hand import Hand
from woundapp.settings import Theme
from woundapp.ui.theme import ThemeManager


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Turns the window around, as for Arabic."""

    def turn() -> None:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        qapp.processEvents()

    yield turn
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("state", states.ALL)
def test_everybody_can_hear_reach_hit_and_read_it(
    state: str, open_window: OpenWindow, samples: list[Path], right_to_left: Callable[[], None]
) -> None:
    hand = states.show(state, open_window, samples)
    hand.window.resize(1280, 720)
    shown = states.front(hand)
    checks.settle(shown)
    assert checks.nameless(shown) == []
    assert checks.small(shown) == []
    assert checks.unreached(shown) == set()
    assert checks.clipped(shown) == []
    for chosen in (Theme.LIGHT, Theme.DARK):
        hand.find(ThemeManager).use(chosen)
        QApplication.processEvents()
        assert checks.faint(shown) == [], chosen
    assert checks.overlapping(shown) == []
    right_to_left()
    checks.settle(shown)
    assert checks.clipped(shown) == []
    assert checks.overlapping(shown) == []


def test_every_action_has_a_key_and_every_menu_a_letter(hand: Hand) -> None:
    without_key = [action.text() for action in hand.actions.all if not action.shortcuts()]
    assert without_key == [  # done seldom; the menus are reached by keys, too
        "&FHIR document…",
        "&DICOM files…",
        "Co&py for the patient…",
        "Export a &labelled set…",
        "&Export everything…",
        "B&ring records back from a backup…",
        "&What the model cannot do",
        "&About woundapp",
    ]
    for top in hand.window.menuBar().actions():
        assert "&" in top.text()
        letters = [entry.text().partition("&")[2][:1].lower() for entry in _entries(top)]
        assert all(letters)
        assert len(set(letters)) == len(letters)


def _entries(top: QAction) -> list[QAction]:
    menu = top.menu()
    assert isinstance(menu, QMenu)
    return [entry for entry in menu.actions() if not entry.isSeparator()]


def test_no_two_actions_have_the_same_key(hand: Hand) -> None:
    keys = [key.toString() for action in hand.actions.all for key in action.shortcuts()]
    assert len(set(keys)) == len(keys)


def test_the_shortcuts_dialog_lists_every_key(hand: Hand) -> None:
    hand.trigger(hand.actions.shortcuts)
    dialog = hand.find(QDialog)
    table = dialog.findChild(QTreeWidget)
    assert isinstance(table, QTreeWidget)
    listed = [item.text(0) for item in table.findItems("", Qt.MatchFlag.MatchContains)]
    for action in hand.actions.all:
        assert not action.shortcuts() or action.text().replace("&", "").rstrip("…") in listed
    hand.dismiss(dialog)
