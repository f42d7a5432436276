"""Whoever cannot see the window well, or has no mouse, can use all of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.hand import Hand
from tests.ui.nurse import Nurse
from woundapp.ui.agreement_page import AgreementPage
from woundapp.ui.choose_wound_dialog import ChooseWoundDialog
from woundapp.ui.lock_page import LockPage
from woundapp.ui.theme import TARGET
from woundapp.ui.why_dialog import WhyDialog

STATES = ("empty", "ready", "bedside", "waiting", "result", "failed", "notice", "shortcuts", "about")
RECORDS = ("start", "patient", "wound", "filed", "choose", "why", "agreement", "locked")


@pytest.fixture(params=(*STATES, *RECORDS))
def shown(request: pytest.FixtureRequest, open_window: OpenWindow, samples: list[Path], qtbot: QtBot) -> Hand:
    """The window in each of its states."""
    state: str = request.param
    if state in RECORDS:
        return with_records(Nurse(open_window().window, qtbot), state, samples[3])
    hand = open_window("no such pack" if state == "failed" else None)
    if state == "failed":
        hand.dismiss(hand.error())
    elif state == "waiting":
        hand.open(samples[0])
        hand.trigger(hand.actions.assess)
    elif state in ("ready", "bedside", "result"):
        hand.open(samples[0])
    elif state == "notice":
        QApplication.clipboard().setText("")
        hand.press("Ctrl+V")
    elif state in ("shortcuts", "about"):
        hand.trigger(getattr(hand.actions, state))
    if state == "bedside":
        hand.trigger(hand.actions.bedside)
    if state == "result":
        hand.assess()
    return hand


def with_records(nurse: Nurse, state: str, photo: Path) -> Nurse:
    """A window with records in one of its states."""
    nurse.set_up("Ana Ruiz", "seven green bicycles")
    if state in ("patient", "wound", "filed", "why"):
        nurse.enter_patient("Anna Berg", "A-17")
    if state in ("wound", "filed", "why"):
        nurse.enter_wound("Heel", "Left", "Diabetic foot")
    if state in ("filed", "why"):
        nurse.open(photo)
        nurse.file()
    if state == "why":
        nurse.judge("Uncertain")
        nurse.press("Ctrl+Shift+S")
        nurse.dialog(WhyDialog)
    if state == "choose":
        nurse.open(photo)
        nurse.press("Ctrl+Shift+S")
        nurse.dialog(ChooseWoundDialog)
    if state == "agreement":
        nurse.trigger(nurse.actions.agreement)
        nurse.wait(nurse.find(AgreementPage).isVisible)
    if state == "locked":
        nurse.press("Ctrl+L")
        nurse.wait(nurse.find(LockPage).isVisible)
    nurse.wait(lambda: QApplication.focusWidget() is not None)
    return nurse


def controls(hand: Hand) -> list[QWidget]:
    """What can have the focus or be clicked in the window or the dialog over it."""
    within = QApplication.activeModalWidget() or hand.window
    return [
        widget
        for widget in within.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusProxy() is None
        and (isinstance(widget, QAbstractButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.objectName() != "qt_menubar_ext_button"
    ]


def name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_every_control_has_a_name_for_screen_readers(shown: Hand) -> None:
    assert [widget for widget in controls(shown) if not name(widget)] == []


def test_every_button_is_large_enough_to_hit(shown: Hand) -> None:
    small = [
        (name(button), button.size())
        for button in controls(shown)
        if isinstance(button, QAbstractButton) and min(button.width(), button.height()) < TARGET
    ]
    assert small == []


def test_tab_reaches_every_control(shown: Hand) -> None:
    wanted = {
        widget
        for widget in controls(shown)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 4):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {name(widget) for widget in wanted - reached} == set()


def test_every_action_has_a_key_and_every_menu_a_letter(hand: Hand) -> None:
    without_key = [action.text() for action in hand.actions.all if not action.shortcuts()]
    assert without_key == [  # done seldom; the menus are reached by keys, too
        "Co&py for the patient…",
        "Export a &labelled set…",
        "&Export everything…",
        "B&ring records back from a backup…",
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
