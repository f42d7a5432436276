"""The help: at the right place from everywhere, complete, searched, gone through by keys."""

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import woundapp.ui
from tests.ui import checks
from tests.ui.conftest import OpenWindow
from tests.ui.hand import Hand
from tests.ui.nurse import Nurse
from woundapp.settings import Theme
from woundapp.ui.actions import Actions
from woundapp.ui.help import topics
from woundapp.ui.help.browser import Browser
from woundapp.ui.help.help_dialog import HelpDialog
from woundapp.ui.patient_form import PatientForm
from woundapp.ui.settings.dialog import SettingsDialog
from woundapp.ui.theme import ThemeManager
from woundapp.ui.widgets import Panel

MOST_BYTES = 1_500_000


def parts() -> list[type[QWidget]]:
    """Every dialog of the program, and every page and panel."""
    found: set[type[QWidget]] = set()
    for module in pkgutil.walk_packages(woundapp.ui.__path__, "woundapp.ui."):
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if not kind.__module__.startswith("woundapp.ui") or not issubclass(kind, QWidget):
                continue
            named = kind.__name__.endswith(("Page", "Panel")) and not kind.__name__.startswith("_")
            if issubclass(kind, QDialog) or named:
                found.add(kind)
    return sorted(found - {Panel}, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", parts(), ids=lambda kind: kind.__name__)
def test_every_page_and_dialog_has_a_topic(kind: type[QWidget]) -> None:
    if issubclass(kind, QMessageBox):
        return  # it is about what it lies over
    assert topics.name_for(kind) in topics.TOPICS


def test_every_topic_is_there_and_no_other() -> None:
    written = {file.stem for file in (topics.folder() / "en").glob("*.md")}
    assert written == set(topics.TOPICS)


@pytest.mark.parametrize("name", topics.TOPICS)
def test_a_topic_has_a_title_its_pictures_and_its_links(name: str) -> None:
    topic = topics.read(name, "en")
    assert topic.text.startswith("# ")
    for alt, picture in re.findall(r"!\[(.*?)\]\((.*?)\)", topic.text):
        assert alt
        for theme in ("light", "dark"):
            file = topics.folder() / "pictures" / f"{Path(picture).stem}-{theme}.webp"
            assert not QImage(str(file)).isNull(), file
    for link in re.findall(r"(?<!!)\[.*?\]\((.*?)\)", re.sub(r"!\[.*?\]\(.*?\)", "", topic.text)):
        assert link.removesuffix(".md") in topics.TOPICS


def test_the_help_is_small_and_no_picture_is_left_over() -> None:
    files = [file for file in topics.folder().rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) < MOST_BYTES
    said = " ".join(topics.read(name, "en").text for name in topics.TOPICS)
    for picture in (topics.folder() / "pictures").iterdir():
        assert re.sub("-(light|dark)$", "", picture.stem) in said


def test_a_language_without_a_topic_shows_the_english_one() -> None:
    assert topics.read("limits", "eo") == topics.read("limits", "en")


def test_words_are_found_wherever_they_stand() -> None:
    assert [topic.name for topic in topics.find("RECOVERY code", "en")] == ["locking-and-backups"]
    assert topics.find("keyboard", "en")[0].name == "keyboard"
    assert [topic.name for topic in topics.find("", "en")] == list(topics.TOPICS)
    assert topics.find("zyzzyva", "en") == []


def opened(hand: Hand) -> HelpDialog:
    hand.wait(lambda: isinstance(QApplication.activeWindow(), HelpDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, HelpDialog)
    return dialog


def title(dialog: HelpDialog) -> str:
    return dialog.windowTitle().removeprefix("Help: ")


def test_f1_opens_what_the_page_is_about(hand: Hand, samples: list[Path]) -> None:
    hand.press("F1")
    dialog = opened(hand)
    assert title(dialog) == "First steps"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    hand.back_to_window()
    hand.open(samples[0])
    hand.press("F1")
    assert title(opened(hand)) == "Taking a good photo"
    hand.dismiss(opened(hand))
    hand.trigger(hand.actions.bedside)
    hand.press("F1")
    assert title(opened(hand)) == "What you find yourself"
    hand.dismiss(opened(hand))
    hand.assess()
    hand.press("F1")
    assert title(opened(hand)) == "Reading the answer"


def test_f1_works_over_a_dialog_that_must_be_answered(hand: Hand) -> None:
    nurse = Nurse(hand.window, hand.qtbot)
    nurse.trigger(nurse.actions.settings)
    settings = nurse.dialog(SettingsDialog)
    nurse.press("F1")
    dialog = opened(hand)
    assert title(dialog) == "Settings"
    assert dialog.parentWidget() is settings
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    hand.wait(lambda: not settings.findChildren(HelpDialog))
    assert settings.isVisible()


def test_f1_works_in_forms_and_while_locked(open_window: OpenWindow, qtbot: QtBot) -> None:
    nurse = Nurse(open_window().window, qtbot)
    nurse.set_up("Ana Ruiz", "seven green bicycles")
    nurse.trigger(nurse.actions.new_patient)
    form = nurse.dialog(PatientForm)
    nurse.press("F1")
    assert title(opened(nurse)) == "Patients, wounds and visits"
    opened(nurse).close()
    form.done(0)
    nurse.back_to_window()
    nurse.press("Ctrl+L")
    nurse.press("F1")
    assert title(opened(nurse)) == "Locking and backups"


@pytest.fixture
def dialog(hand: Hand) -> HelpDialog:
    """The help over the start page."""
    hand.trigger(hand.find(Actions).help)
    return opened(hand)


def test_one_goes_back_and_forward_by_keys(dialog: HelpDialog, hand: Hand) -> None:
    browser = dialog.findChild(Browser)
    assert browser
    browser.anchorClicked.emit(QUrl("taking-a-photo.md"))
    browser.anchorClicked.emit(QUrl("https://example.org/"))
    assert title(dialog) == "Taking a good photo"
    browser.anchorClicked.emit(QUrl("measuring.md"))
    hand.press("Alt+Left")
    hand.press("Alt+Left")
    assert title(dialog) == "First steps"
    hand.press("Alt+Right")
    assert title(dialog) == "Taking a good photo"


def test_a_search_by_keys_shows_where_the_words_are(dialog: HelpDialog, hand: Hand) -> None:
    browser = dialog.findChild(Browser)
    contents = dialog.findChild(QListWidget)
    assert browser
    assert isinstance(contents, QListWidget)
    hand.press("Ctrl+F")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, "dark skin")
    assert contents.count() == 1
    hand.press("Return")
    assert title(dialog) == "What the model cannot do"
    assert {mark.cursor.selectedText().lower() for mark in browser.extraSelections()} == {"dark", "skin"}
    QTest.keyClicks(focus, "zyzzyva")
    assert "Nothing was found" in hand.words(dialog)


def test_the_contents_are_chosen_by_the_arrow_keys(dialog: HelpDialog) -> None:
    contents = dialog.findChild(QListWidget)
    assert isinstance(contents, QListWidget)
    assert [contents.item(row).text() for row in range(3)] == [
        "First steps",
        "Taking a good photo",
        "The card, and measuring",
    ]
    contents.setFocus()
    QTest.keyClick(contents, Qt.Key.Key_Down)
    assert title(dialog) == "Taking a good photo"


def test_pictures_are_those_of_the_theme_and_fit(dialog: HelpDialog, hand: Hand) -> None:
    browser = dialog.findChild(Browser)
    assert browser
    shown = {}
    for theme in (Theme.LIGHT, Theme.DARK):
        hand.find(ThemeManager).use(theme)
        image = browser.loadResource(2, QUrl("start.webp"))
        assert isinstance(image, QImage)
        assert 0 < image.width() <= browser.viewport().width()
        shown[theme] = image.pixelColor(20, 200).lightness()
    assert shown[Theme.LIGHT] > shown[Theme.DARK]
    assert browser.loadResource(2, QUrl("file:///etc/hostname")).isNull()


def test_everybody_can_use_it(dialog: HelpDialog) -> None:
    QApplication.processEvents()
    assert checks.nameless(dialog) == []
    assert checks.small(dialog) == []
    assert checks.unreached(dialog) == set()
