"""Desks to try how a nurse gets at the records, and nothing of them left afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.access.desk import Desk
from tests.vaults import FakeVault
from woundapp import paths
from woundapp.settings import Theme
from woundapp.ui import theme


@pytest.fixture
def make_desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[FakeVault], Desk]]:
    theme.load_fonts(paths.assets() / "fonts")
    theme.ThemeManager(qapp, Theme.LIGHT)
    made: list[Desk] = []

    def one(vault: FakeVault) -> Desk:
        made.append(Desk(qtbot, tmp_path / "records", vault))
        return made[-1]

    yield one
    for desk in made:
        desk.close()


@pytest.fixture
def empty(make_desk: Callable[[FakeVault], Desk]) -> Desk:
    """No records yet."""
    return make_desk(FakeVault())


@pytest.fixture
def desk(empty: Desk) -> Desk:
    """Records of Ana and Eva, locked."""
    empty.begin()
    return empty
