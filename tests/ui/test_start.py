"""The start: the window is seen with what can be used at once, and the rest comes without being noticed."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.benchmarks import start
from tests.ui.hand import PATIENCE
from tests.ui.nurse import Nurse, write
from woundapp import app, paths
from woundapp.ui import theme
from woundapp.ui.bars import ModelLine
from woundapp.ui.lock_page import LockPage
from woundapp.ui.main_window import MainWindow
from woundapp.ui.patient_search import PatientSearch

HEAVY = {
    "alembic", "cryptography", "cv2", "fhir", "highdicom", "keyring", "llama_cpp", "matplotlib", "mako",
    "numpy", "PIL", "pikepdf", "pydicom", "pyhanko", "pynetdicom", "pyqtgraph", "reportlab", "requests",
    "sqlalchemy", "sqlcipher3", "torch", "uharfbuzz",
}  # fmt: skip

Begin = Callable[[], Nurse]


@pytest.fixture
def begin(qapp: QApplication, qtbot: QtBot) -> Iterator[Begin]:
    """Shows a window, and stops at the moment when it is first seen."""
    theme.load_fonts(paths.assets() / "fonts")
    windows: list[MainWindow] = []

    def one() -> Nurse:
        window = app.build(qapp)
        windows.append(window)
        with qtbot.waitSignal(window.seen, timeout=PATIENCE):
            window.show()
            window.activateWindow()
        return Nurse(window, qtbot)

    yield one
    for window in windows:
        window.forget()
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def visible(window: MainWindow) -> dict[QWidget, QRect]:
    """What is seen and where; what the model line says changes and is left out."""
    line = window.findChild(ModelLine)
    assert isinstance(line, ModelLine)
    parts = (
        part for part in window.findChildren(QWidget) if part.isVisible() and not line.isAncestorOf(part)
    )
    return {part: QRect(part.mapTo(window, part.rect().topLeft()), part.size()) for part in parts}


def tab_order(window: QWidget) -> list[QWidget]:
    """The visible widgets as the Tab key comes to them."""
    order, part = [], window.nextInFocusChain()
    while part and part is not window:
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(part)
        part = part.nextInFocusChain()
    return order


@pytest.mark.parametrize("locked", [False, True])
def test_what_takes_long_to_import_is_not_waited_for(home: Path, *, locked: bool) -> None:
    if locked:
        start.make_records(home)
    imported = start.start(start.PROGRAM, home, os.environ["QT_QPA_PLATFORM"], until_shown=True)["modules"]
    assert {name.partition(".")[0] for name in imported} & HEAVY == set()
    page = "lock_page" if locked else "start_page"
    assert {f"woundapp.ui.{name}" for name in ("main_window", page)} <= set(imported)
    assert "woundapp.ui.desks" not in imported


@pytest.mark.parametrize("locked", [False, True])
def test_nothing_moves_when_the_rest_comes(begin: Begin, home: Path, *, locked: bool) -> None:
    if locked:
        start.make_records(home)
    nurse = begin()
    window = nurse.window
    assert not window.complete
    seen, order, focus = visible(window), tab_order(window), QApplication.focusWidget()
    possible = {action.text() for action in nurse.actions.all if action.isEnabled()}
    nurse.wait(lambda: window.complete)
    nurse.wait_for_model()
    assert bool(window.findChildren(LockPage)) == locked
    assert visible(window) == seen
    assert tab_order(window) == order
    assert QApplication.focusWidget() is focus is not None
    of_model = set() if locked else {nurse.actions.about_model.text()}  # its pack was not read yet
    assert {action.text() for action in nurse.actions.all if action.isEnabled()} == possible | of_model


def test_what_is_chosen_at_once_is_done_when_it_can_be(begin: Begin) -> None:
    nurse = begin()
    QTest.keySequence(nurse.window, "Ctrl+O")
    assert not nurse.window.complete
    nurse.wait(lambda: bool(nurse.window.findChildren(QFileDialog)))
    (dialog,) = nurse.window.findChildren(QFileDialog)
    nurse.dismiss(dialog)


def test_whoever_types_at_once_is_let_in(begin: Begin, home: Path) -> None:
    start.make_records(home)
    nurse = begin()
    field = QApplication.focusWidget()
    assert field is not None
    write(field, start.PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not nurse.window.complete
    nurse.wait(lambda: nurse.records.user is not None and nurse.window.complete)
    nurse.wait(nurse.find(PatientSearch).isVisible)
    assert not nurse.find(LockPage).isVisible()


def test_a_window_that_is_closed_at_once_leaves_nothing_running(begin: Begin) -> None:
    nurse = begin()
    nurse.window.close()  # the shared fixture then looks for threads and processes
    assert not nurse.window.complete
