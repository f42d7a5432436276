"""The real window with the real model, and nothing of it left afterwards."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hand import Hand
from tests.ui.records_hand import RecordsHand
from woundapp import app, paths
from woundapp.settings import Theme
from woundapp.ui import theme
from woundapp.ui.main_window import MainWindow
from woundapp.ui.theme import ThemeManager

# The screen of an old clinic computer; the platform's own is smaller than any.
if os.environ["QT_QPA_PLATFORM"] == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parent.parent}/data/screen.json"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # Remarks of the offscreen platform on every window and menu, whatever they do.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


OpenWindow = Callable[..., Hand]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """As `theme.application` has them."""
    return ["woundapp", "-style", "Fusion"]


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot) -> Iterator[OpenWindow]:
    """Opens windows and closes what is left of them."""
    windows: list[MainWindow] = []
    theme.load_fonts(paths.assets() / "fonts")

    def open_one(pack: str | None = None) -> Hand:
        window = app.build(qapp, pack)
        windows.append(window)
        window.show()
        qtbot.waitActive(window)
        window.activateWindow()
        hand = Hand(window, qtbot)
        hand.wait(lambda: window.complete)
        return hand

    yield open_one
    for window in windows:
        window.forget()  # else it asks whether what was recorded may be lost
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hand(open_window: OpenWindow) -> Hand:
    """A hand on a window whose model is loaded."""
    hand = open_window()
    hand.wait_for_model()
    return hand


@pytest.fixture
def records(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[RecordsHand]:
    """A hand on new records, an administrator at work in them."""
    theme.load_fonts(paths.assets() / "fonts")
    ThemeManager(qapp, Theme.LIGHT)
    hand = RecordsHand(tmp_path / "records", qtbot)
    hand.create()
    yield hand
    hand.service.close()
    hand.service.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window for dialogs to lie over."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window
