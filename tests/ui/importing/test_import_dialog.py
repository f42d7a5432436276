from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from woundapp.ui.importing import import_dialog
from woundapp.ui.importing.import_dialog import ImportDialog

Open = Callable[..., ImportDialog]


@pytest.fixture
def open_dialog(window: QWidget) -> Iterator[Open]:
    made: list[ImportDialog] = []

    def open_one(folder: Path, preselected: frozenset[Path] = frozenset()) -> ImportDialog:
        made.append(ImportDialog(folder, window, preselected))
        made[-1].open()
        return made[-1]

    yield open_one
    for dialog in made:
        if isValid(dialog):
            dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(dialog: ImportDialog) -> QListWidget:
    (found,) = dialog.findChildren(QListWidget)
    return found


def words(dialog: ImportDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def go(dialog: ImportDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if "Use" in button.text())


def test_it_lists_the_photos_with_the_time_of_the_camera_and_says_what_is_left_out(
    open_dialog: Open, memory: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(memory)
    photos = shown(dialog)
    qtbot.waitUntil(lambda: photos.count() == 3 and "\n…" not in photos.item(2).text(), timeout=20_000)
    assert photos.item(0).text() == "IMG_3.JPG\ncannot be shown"
    assert "2026, 14:06" in photos.item(1).text()
    assert not photos.item(1).icon().isNull()
    assert "Left out: 1 raw files" in words(dialog)
    assert "Left out: 1 videos" in words(dialog)


def test_by_keys_two_photos_are_chosen_and_used(open_dialog: Open, memory: Path, qtbot: QtBot) -> None:
    dialog = open_dialog(memory)
    photos = shown(dialog)
    qtbot.waitUntil(lambda: photos.count() == 3 and "\n…" not in photos.item(2).text(), timeout=20_000)
    assert not go(dialog).isEnabled()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(photos, key)
    assert "(2)" in go(dialog).text()  # the damaged one cannot be chosen
    with qtbot.waitSignal(dialog.chosen, timeout=20_000) as chosen:
        QTest.keyClick(photos, Qt.Key.Key_Return)
    assert [path.name for path in chosen.args[0]] == ["IMG_2.JPG", "IMG_1.JPG"]


def test_photos_that_have_just_arrived_are_chosen_already(
    open_dialog: Open, memory: Path, qtbot: QtBot
) -> None:
    folder = memory / "100CANON"
    dialog = open_dialog(folder, frozenset((folder / "IMG_1.JPG",)))
    qtbot.waitUntil(lambda: "(1)" in go(dialog).text(), timeout=20_000)


def test_more_photos_than_a_visit_has_are_refused_in_a_sentence(
    open_dialog: Open, memory: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_dialog, "MOST_CHOSEN", 1)
    dialog = open_dialog(memory)
    photos = shown(dialog)
    qtbot.waitUntil(lambda: photos.count() == 3, timeout=20_000)
    photos.item(1).setSelected(True)
    photos.item(2).setSelected(True)
    qtbot.waitUntil(lambda: "there can be 1 photos. Choose fewer." in words(dialog))
    assert not go(dialog).isEnabled()


def test_a_memory_that_was_taken_out_is_told_and_another_folder_can_be_chosen(
    open_dialog: Open, memory: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(tmp_path / "gone")
    qtbot.waitUntil(lambda: "The folder “gone” cannot be read" in words(dialog), timeout=20_000)
    next(button for button in dialog.findChildren(QPushButton) if "Another" in button.text()).click()
    chooser = dialog.findChildren(QFileDialog)[-1]
    chooser.selectFile(str(memory))
    chooser.accept()
    qtbot.waitUntil(lambda: shown(dialog).count() == 3, timeout=20_000)
    assert "cannot be read" not in words(dialog)


def test_an_empty_folder_says_so(open_dialog: Open, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "empty").mkdir()
    dialog = open_dialog(tmp_path / "empty")
    qtbot.waitUntil(lambda: "There is no photo in this folder." in words(dialog), timeout=20_000)
