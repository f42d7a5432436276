"""A long list of rows: a few at first, made a few at a time, and more when they are wanted."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from woundapp.ui.long_list import LongList
from woundapp.ui.rows import TextRow


@pytest.fixture
def shown(window: QWidget, qtbot: QtBot) -> LongList:
    """A list in a window that can have the focus."""
    made = LongList()
    QVBoxLayout(window).addWidget(made)
    qtbot.waitActive(window)
    return made


def fill(shown: LongList, count: int) -> None:
    shown.show_rows(
        [partial(TextRow, str(number), "photo", f"visit {number}", []) for number in range(count)]
    )


def rows(shown: LongList) -> list[str]:
    return [row.key for row in shown.findChildren(TextRow) if row.isVisible()]


def more(shown: LongList) -> QPushButton:
    (found,) = [each for each in shown.findChildren(QPushButton) if not isinstance(each, TextRow)]
    return found


def press_more(shown: LongList, qtbot: QtBot) -> None:
    last = shown.findChildren(TextRow)[-1]
    qtbot.waitUntil(lambda: more(shown).y() > last.y())  # it has come to its place
    QTest.mouseClick(more(shown), Qt.MouseButton.LeftButton)


def first(count: int) -> list[str]:
    return [str(number) for number in range(count)]


def test_without_rows_there_is_nothing_to_press(shown: LongList) -> None:
    assert not more(shown).isVisible()


def test_a_short_list_is_shown_as_it_is(shown: LongList, qtbot: QtBot) -> None:
    fill(shown, 3)
    qtbot.waitUntil(lambda: rows(shown) == first(3))
    assert not more(shown).isVisible()


def test_of_a_long_list_a_few_rows_are_shown_and_more_on_demand(shown: LongList, qtbot: QtBot) -> None:
    fill(shown, 30)
    assert len(shown.findChildren(TextRow)) < 12  # the others come once the window has answered
    qtbot.waitUntil(lambda: more(shown).isVisible() and rows(shown) == first(12))
    assert "18" in more(shown).text()
    press_more(shown, qtbot)
    qtbot.waitUntil(lambda: rows(shown) == first(24) and more(shown).isVisible())
    focus = QApplication.focusWidget()
    assert isinstance(focus, TextRow)
    assert focus.key == "12"
    press_more(shown, qtbot)
    qtbot.waitUntil(lambda: rows(shown) == first(30))
    assert not more(shown).isVisible()


def test_read_again_it_shows_as_many_and_of_another_thing_few(shown: LongList, qtbot: QtBot) -> None:
    fill(shown, 30)
    qtbot.waitUntil(lambda: more(shown).isVisible())
    press_more(shown, qtbot)
    fill(shown, 40)
    qtbot.waitUntil(lambda: rows(shown) == first(24))
    shown.show_few()
    fill(shown, 40)
    qtbot.waitUntil(lambda: more(shown).isVisible() and rows(shown) == first(12))
