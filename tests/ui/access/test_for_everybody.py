"""Whoever cannot see the pages and dialogs well, or has no mouse, can use all of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollBar, QWidget

from tests.ui.access.desk import Desk, fill_and_make, set_up
from woundapp.ui.own_access_dialog import OwnAccessDialog
from woundapp.ui.theme import TARGET

SHOWN = ("locked", "recovery", "set-up", "code", "own", "own passphrase")


@pytest.fixture(params=SHOWN)
def shown(request: pytest.FixtureRequest, empty: Desk) -> Desk:
    """Each of the pages and dialogs."""
    desk, state = empty, request.param
    if state in ("set-up", "code"):
        set_up(desk)
        if state == "code":
            fill_and_make(desk)
            desk.tick().click()
    else:
        desk.begin()
        desk.page.show_quick(True)
        if state == "recovery":
            desk.click("I forgot the passphrase…")
        elif state != "locked":
            desk.enter()
            OwnAccessDialog(desk.service, desk.page).open()
            desk.wait(lambda: "Set a PIN…" in desk.buttons())
        if state == "own passphrase":
            desk.click("Change my passphrase…")
    desk.activate()
    return desk


def controls(desk: Desk) -> list[QWidget]:
    return [
        widget
        for widget in desk.top.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and (isinstance(widget, QAbstractButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]


def name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_every_control_has_a_name_is_large_enough_and_is_reached_by_tab(shown: Desk) -> None:
    wanted = controls(shown)
    assert [widget for widget in wanted if not name(widget)] == []
    small = [(name(each), each.size()) for each in wanted if each.height() < TARGET or each.width() < TARGET]
    assert small == []
    reached: set[QWidget] = set()
    for _ in range(2 * len(wanted)):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {name(widget) for widget in set(wanted) - reached} == set()


def test_no_dialog_is_higher_than_its_content_needs_or_the_screen_has(shown: Desk) -> None:
    shown.wait(lambda: not [bar for bar in shown.top.findChildren(QScrollBar) if bar.isVisible()])
    assert shown.top.height() <= 720
