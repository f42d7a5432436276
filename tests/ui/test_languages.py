"""The window in other languages: nothing stays English, and a broken translation harms nobody."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.nurse import Nurse
from tests.ui.translating import Pseudo, Reader, foreign, table
from woundapp import paths, settings, signs
from woundapp.bedside import Presence
from woundapp.settings import Settings
from woundapp.ui import languages
from woundapp.ui.agreement_page import AgreementPage
from woundapp.ui.lock_page import LockPage
from woundapp.ui.presence_choice import PresenceChoice

DATA = (
    "Ana Ruiz",
    "Anna Berg A-17",
    "penicillin",
    "sample jpg pdf zip woundapp llama cpp",
    "woundapp-records",
    "NERDS STONEES",
    *(signs.IWGDF, signs.IWII, signs.NERDS_STONEES, signs.NECROTIZING, signs.SEPSIS),
    "II III IV VI",
    "OK Cancel Save Close",  # Qt has its own translations of these
    "Alt Ctrl Shift Tab",
)
"""What is shown as it is in every language; the model's words, keys, and months come on top."""


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[QTranslator], None]]:
    """Makes the window speak another language, and English again in the end."""
    spoken: list[QTranslator] = []

    def speak(translator: QTranslator) -> None:
        qapp.installTranslator(translator)
        spoken.append(translator)

    yield speak
    for translator in spoken:
        qapp.removeTranslator(translator)
    languages.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def walk(nurse: Nurse, samples: list[Path], broken: Path) -> Iterator[str]:
    """Every page and every dialog of the window, one after the other."""
    actions = nurse.actions
    nurse.wait_for_model()
    yield "empty"
    nurse.open(samples[3])
    yield "ready"
    _do(nurse, actions.bedside)
    for choice in nurse.window.findChildren(PresenceChoice):
        choice.choose(Presence.PRESENT)
    yield "bedside"
    nurse.assess()
    yield "result"
    _do(nurse, actions.support_map)
    nurse.wait(lambda: actions.export.isEnabled() and actions.support_map.isEnabled())
    yield "map"
    nurse.window.close()
    yield from _dialog(nurse, "unsaved")
    nurse.window.forget()
    nurse.window.open_photo(broken)
    yield from _dialog(nurse, "error")
    for name in ("shortcuts", "about"):
        _do(nurse, getattr(actions, name))
        yield from _dialog(nurse, name)
    yield from _walk_records(nurse, samples[3])


def _walk_records(nurse: Nurse, photo: Path) -> Iterator[str]:
    actions = nurse.actions
    _do(nurse, actions.set_up)
    yield from _dialog(nurse, "set_up")
    nurse.set_up("Ana Ruiz", "seven green bicycles")
    yield "start"
    _do(nurse, actions.new_patient)
    yield from _dialog(nurse, "patient form")
    nurse.enter_patient("Anna Berg", "A-17")
    yield "patient"
    _do(nurse, actions.new_wound)
    yield from _dialog(nurse, "wound form")
    nurse.enter_wound(nurse.reader.say("heel"), "Left", "Diabetic foot", "2020-03-04")
    yield "wound"
    nurse.open(photo)
    nurse.assess()
    nurse.file()
    yield "filed"
    nurse.judge("Uncertain")
    _do(nurse, actions.file)
    yield from _dialog(nurse, "why")
    nurse.window.forget()
    for name in ("users", "backups", "access", "export_set", "export_all", "restore"):
        _do(nurse, getattr(actions, name))
        yield from _dialog(nurse, name)
    nurse.row("Anna Berg", nurse.search("berg")).click()
    nurse.wait(actions.forget.isEnabled)
    for name in ("forget", "merge", "export_patient", "consent", "correct"):
        _do(nurse, getattr(actions, name))
        yield from _dialog(nurse, name)
    _do(nurse, actions.agreement)
    nurse.wait(nurse.find(AgreementPage).isVisible)
    yield "agreement"
    nurse.press("Ctrl+L")
    nurse.wait(nurse.find(LockPage).isVisible)
    yield "locked"


def _do(nurse: Nurse, action: QAction) -> None:
    """Trigger an action as soon as it is possible."""
    nurse.wait(action.isEnabled)
    nurse.trigger(action)


def _dialog(nurse: Nurse, name: str) -> Iterator[str]:
    """The dialog that opens now, which is closed again."""
    nurse.wait(lambda: any(dialog.isVisible() for dialog in nurse.window.findChildren(QDialog)))
    yield name
    for dialog in nurse.window.findChildren(QDialog):
        if dialog.isVisible():
            nurse.dismiss(dialog)


def texts(window: QWidget) -> list[str]:
    """All that can be seen or heard in a window and in the dialogs over it."""
    said: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            said.append(widget.placeholderText())
        if isinstance(widget, QComboBox):
            said += [widget.itemText(index) for index in range(widget.count())]
        if isinstance(widget, QGroupBox):
            said.append(widget.title())
        if isinstance(widget, QListWidget):
            said += [widget.item(row).text() for row in range(widget.count())]
        if isinstance(widget, QTreeWidget):
            header = widget.headerItem()
            said += [header.text(column) for column in range(widget.columnCount())]
            said += [
                item.text(column)
                for item in widget.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
                for column in range(widget.columnCount())
            ]
        if isinstance(widget, QDialog):
            said.append(widget.windowTitle())
    return [text.replace("\u200b", "") for text in said if text]


def menus(window: QWidget) -> list[str]:
    """The texts of all menus."""
    return [action.text() for menu in window.findChildren(QMenu) for action in menu.actions()]


def data_of(nurse: Nurse) -> list[str]:
    """What the window shows in every language as it is, at this moment."""
    assessment = nurse.desk.said.assessment
    manifest = nurse.window._pack.manifest if nurse.window._pack else None
    client = nurse.service._client
    assert manifest is not None
    assert client is not None
    assert client.loaded is not None
    said = [
        *DATA,
        manifest.title,
        manifest.name,
        manifest.intended_use,
        manifest.base_model,
        client.loaded.device,
        str(paths.log_dir()),
    ]
    said += [QLocale().monthName(month) for month in range(1, 13)]
    said += [key.toString() for action in nurse.actions.all for key in action.shortcuts()]
    if assessment:
        said += [assessment.rationale, assessment.reasoning]
        said += [finding.description for finding in assessment.findings]
        said += [assessment.algorithm.quantization]
    return said


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_in_a_made_up_language_no_text_stays_english_and_all_have_room(
    direction: Qt.LayoutDirection,
    speaking: Callable[[QTranslator], None],
    open_window: OpenWindow,
    samples: list[Path],
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    pseudo = Pseudo()
    speaking(pseudo)
    broken = tmp_path / "sample.jpg"
    broken.write_bytes(b"\xff\xd8 no photo")
    window = open_window().window
    qapp.setLayoutDirection(direction)
    nurse = Nurse(window, qtbot)
    nurse.reader = Reader(pseudo.table)
    english: dict[str, list[str]] = {}
    cut: dict[str, list[str]] = {}
    for state in walk(nurse, samples, broken):
        data = data_of(nurse)
        if found := foreign([*texts(window), *menus(window)], data):
            english[state] = sorted(set(found))
        if lost := _cut(window):
            cut[state] = lost
    assert english == {}
    assert cut == {}


def _cut(window: QWidget) -> list[str]:
    """Buttons that lie partly outside their own page, or are too narrow for their text."""
    within = QApplication.activeModalWidget() or window
    lost = []
    for button in within.findChildren(QPushButton):
        if not button.isVisible() or button.visibleRegion().isEmpty():
            continue  # scrolled away
        page = button.parentWidget()
        assert page is not None
        left = button.mapTo(page, button.rect().topLeft()).x()
        text = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
        picture = 0 if button.icon().isNull() else button.iconSize().width()
        if left < 0 or left + button.width() > page.width() or button.width() < text + picture:
            lost.append(button.text() or button.accessibleName())
    return lost


def test_in_spanish_no_text_stays_english(
    speaking: Callable[[QTranslator], None],
    open_window: OpenWindow,
    samples: list[Path],
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    settings.save(Settings(language="es"))
    broken = tmp_path / "sample.jpg"
    broken.write_bytes(b"\xff\xd8 no photo")
    known = table("es")
    nurse = Nurse(open_window().window, qtbot)
    nurse.reader = Reader(known)
    english = {source for (_, source), told in known.items() if told != source}
    spanish = set(known.values())
    left: dict[str, set[str]] = {}
    for state in walk(nurse, samples, broken):
        if found := (set(texts(nurse.window)) & english) - spanish:
            left[state] = found
    assert left == {}
    assert nurse.window.menuBar().actions()[0].text() == "&Foto"
