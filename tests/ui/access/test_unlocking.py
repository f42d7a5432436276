"""The lock page and the recovery code: how a nurse gets back to the records, by keys and clicks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.access.desk import CHEAP, OTHER, PASSPHRASE, PIN, Desk, unlock
from tests.ui.stall_meter import StallMeter
from tests.vaults import FakeVault, NoVault
from woundapp.records import recovery
from woundapp.records.key_file import FREE_ATTEMPTS, KEY_FILE
from woundapp.records.keys import PIN_ATTEMPTS, Keys
from woundapp.records.sealing import Cost
from woundapp.ui.recovery_dialog import RecoveryDialog

LONGEST_STALL = 0.25
"""Seconds. Alone on a machine it is a tenth of this; tests share theirs."""


def test_return_unlocks_and_nothing_stays_in_the_field(desk: Desk) -> None:
    line = desk.line("Passphrase")
    assert line.echoMode() is QLineEdit.EchoMode.Password
    desk.click("Show")
    assert desk.line("Passphrase").echoMode() is QLineEdit.EchoMode.Normal
    unlock(desk, PASSPHRASE)
    assert line.text() == ""
    assert not line.isUndoAvailable()
    assert line.echoMode() is QLineEdit.EchoMode.Password
    assert not desk.buttons()["Unlock"].isEnabled()
    desk.wait(lambda: desk.at_work)
    assert desk.at_work == "Ana"
    desk.service.lock()
    assert desk.says("Locked. Ana's work is kept.")
    assert desk.buttons()["Unlock"].isEnabled()


def test_whoever_unlocked_last_is_offered_first(desk: Desk) -> None:
    names = desk.page.findChild(QComboBox)
    assert isinstance(names, QComboBox)
    assert [names.itemText(number) for number in range(names.count())] == ["Ana", "Eva"]
    assert names.currentText() == "Ana"
    desk.page.form.show_name("Eva")
    unlock(desk, OTHER)
    desk.wait(lambda: desk.at_work == "Eva")
    desk.service.lock()
    assert names.currentText() == "Eva"
    desk.page.form.show_name("nobody")
    assert names.currentText() == "Ana"


def test_the_field_has_the_focus_when_the_page_takes_the_place_of_another(desk: Desk, qtbot: QtBot) -> None:
    stack, work = QStackedWidget(), QLineEdit()
    stack.addWidget(work)
    stack.addWidget(desk.page)
    desk.service.locked.connect(lambda: stack.setCurrentWidget(desk.page))
    desk.enter()
    stack.show()
    qtbot.waitActive(stack)
    stack.activateWindow()
    work.setFocus()
    desk.wait(work.hasFocus)
    desk.service.lock()
    assert QApplication.focusWidget() is desk.line("Passphrase")
    desk.page.setParent(None)
    stack.close()
    stack.deleteLater()


def test_the_window_goes_on_while_the_key_is_derived(desk: Desk) -> None:
    Keys(desk.folder, Cost(passes=6)).set_passphrase(desk.keys.unlock("Ana", PASSPHRASE), "Ana", PASSPHRASE)
    (bar,) = desk.page.findChildren(QProgressBar)
    with StallMeter() as meter:
        unlock(desk, PASSPHRASE)
        assert bar.isVisible()
        desk.wait(lambda: desk.at_work)
    assert meter.longest < LONGEST_STALL
    assert not bar.isVisible()


def test_a_wrong_passphrase_is_told_and_heard(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr("woundapp.ui.attempt.announce", lambda _, text: heard.append(text))
    desk.activate()
    unlock(desk, "")
    assert desk.says("Type your passphrase.")
    unlock(desk, "not her words")
    desk.wait(lambda: desk.says("This passphrase does not open the records."))
    assert QApplication.focusWidget() is desk.line("Passphrase")
    assert "This passphrase does not open the records. Nothing was changed. Try again." in heard
    unlock(desk, PASSPHRASE)
    desk.wait(lambda: desk.at_work)
    assert not desk.says("does not open")


def test_what_nobody_expected_is_told_without_its_message(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.keys, "unlock", lambda *_: 1 // len(""))
    unlock(desk, PASSPHRASE)
    desk.wait(lambda: desk.says("Something went wrong."))
    assert not desk.says("division")
    assert desk.buttons()["Unlock"].isEnabled()


def test_wrong_attempts_are_waited_for(desk: Desk) -> None:
    for _ in range(FREE_ATTEMPTS):
        unlock(desk, "not her words")
        desk.wait(lambda: desk.says("does not open") and not desk.line("Passphrase").text())
        desk.wait(desk.line("Passphrase").isEnabled)
    assert desk.says("The next one is possible in 1 s.")
    assert not desk.buttons()["Unlock"].isEnabled()
    unlock(desk, PASSPHRASE)
    assert desk.line("Passphrase").text() == PASSPHRASE
    desk.clock.now += 1
    desk.wait(desk.buttons()["Unlock"].isEnabled)
    assert not desk.says("is possible in")
    QTest.keyClick(desk.line("Passphrase"), Qt.Key.Key_Return)
    desk.wait(lambda: desk.at_work)


def test_a_pin_is_asked_for_where_there_is_one(desk: Desk) -> None:
    desk.keys.set_pin(desk.keys.unlock("Ana", PASSPHRASE), "Ana", PIN)
    desk.page.form.reset()
    desk.click("Use the passphrase")
    desk.line("Passphrase")
    desk.click("Use the PIN")
    unlock(desk, "words", "PIN")
    assert desk.says("A PIN is made of digits.")
    desk.page.form.show_name("Eva")
    assert "Use the PIN" not in desk.buttons()
    desk.page.form.show_name("Ana")
    unlock(desk, PIN, "PIN")
    desk.wait(lambda: desk.at_work)


def test_a_pin_that_opens_nothing_any_more_gives_way_to_the_passphrase(desk: Desk) -> None:
    desk.keys.set_pin(desk.keys.unlock("Ana", PASSPHRASE), "Ana", PIN)
    desk.page.form.reset()
    for _ in range(PIN_ATTEMPTS):
        desk.clock.now += 1000
        desk.wait(desk.buttons()["Unlock"].isEnabled)
        unlock(desk, "000000", "PIN")
        desk.wait(
            lambda: (
                desk.says("wrong too often")
                or (desk.says("This PIN does not") and desk.line("PIN").isEnabled())
            )
        )
    desk.line("Passphrase")
    assert desk.says("wrong too often")
    assert "Use the PIN" not in desk.buttons()


def test_a_key_store_that_is_gone_gives_way_to_the_passphrase(
    make_desk: Callable[[FakeVault], Desk], tmp_path: Path
) -> None:
    desk = make_desk(NoVault())
    desk.begin()
    keys = Keys(desk.folder, CHEAP, FakeVault())
    keys.set_pin(keys.unlock("Ana", PASSPHRASE), "Ana", PIN)
    desk.page.form.reset()
    unlock(desk, PIN, "PIN")
    desk.wait(lambda: desk.says("no key store"))
    unlock(desk, PASSPHRASE)
    desk.wait(lambda: desk.at_work)


@pytest.mark.parametrize("content", [None, b"{}"])
def test_keys_that_cannot_be_read_are_told_instead_of_the_form(desk: Desk, content: bytes | None) -> None:
    file = desk.folder / KEY_FILE
    kept = file.read_bytes()
    file.unlink()
    if content:
        file.write_bytes(content)
    desk.page.form.reset()
    assert desk.says("cannot be read" if content else "is missing")
    assert list(desk.buttons()) == ["Bring the records back from a backup…"]
    file.write_bytes(kept)
    desk.page.form.reset()
    unlock(desk, PASSPHRASE)
    desk.wait(lambda: desk.at_work)


def test_the_lock_page_offers_what_the_window_does(desk: Desk, qtbot: QtBot) -> None:
    assert "Assess a photo without the records" not in desk.buttons()
    desk.page.show_quick(True)
    with qtbot.waitSignal(desk.page.quick_chosen):
        desk.click("Assess a photo without the records")
    with qtbot.waitSignal(desk.page.restore_chosen):
        desk.click("Bring the records back from a backup…")


def test_the_recovery_code_brings_a_forgotten_passphrase_back(desk: Desk) -> None:
    desk.page.form.show_name("Eva")
    desk.click("I forgot the passphrase…")
    typed = desk.code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    desk.type("Recovery code", typed[:9])
    assert desk.line("Recovery code").text() == typed[:9].upper().replace(" ", "-")
    assert desk.says("8 of 27 letters and digits.")
    desk.activate()
    desk.line("New passphrase").setFocus()
    desk.click("Unlock")
    assert QApplication.focusWidget() is desk.line("Recovery code")
    desk.type("Recovery code", typed)
    assert desk.says("The code is complete.")
    desk.type("New passphrase", "short")
    assert desk.says("Still too short by 7.")
    desk.type("New passphrase", "a third set of words")
    desk.type("The new passphrase again", "a third set of word")
    assert desk.says("The two are not the same.")
    desk.click("Unlock")
    assert desk.at_work == ""
    desk.type("The new passphrase again", "a third set of words")
    dialog = desk.top
    QTest.keyClick(desk.line("The new passphrase again"), Qt.Key.Key_Return)
    desk.wait(lambda: desk.at_work == "Eva")
    desk.wait(lambda: desk.top is desk.page)
    assert isinstance(dialog, RecoveryDialog)
    desk.service.lock()
    unlock(desk, "a third set of words")
    desk.wait(lambda: desk.at_work == "Eva")


def test_the_code_is_grouped_where_it_is_typed(desk: Desk) -> None:
    desk.click("I forgot the passphrase…")
    line = desk.line("Recovery code")
    desk.type("Recovery code", "abcdefgh")
    line.setCursorPosition(2)
    QTest.keyClicks(line, "xyz")
    assert line.text() == "ABXYZ-CDEFG-H"
    QTest.keyClicks(line, "0")
    assert line.text() == "ABXYZ-0CDEF-GH"
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert line.text() == "ABXYZ-CDEFG-H"


def test_a_wrong_letter_of_the_code_is_no_attempt_and_another_code_is_one(desk: Desk) -> None:
    desk.click("I forgot the passphrase…")
    place = 3
    wrong = "7" if desk.code[place] != "7" else "8"
    desk.type("Recovery code", desk.code[:place] + wrong + desk.code[place + 1 :])
    assert desk.says("A letter is wrong")
    desk.type("Recovery code", recovery.new_code())
    desk.type("New passphrase", PASSPHRASE)
    desk.type("The new passphrase again", PASSPHRASE)
    for _ in range(FREE_ATTEMPTS):
        desk.wait(desk.buttons()["Unlock"].isEnabled)
        desk.click("Unlock")
        desk.wait(desk.buttons()["Cancel"].isEnabled)
        assert desk.says("This recovery code does not open the records.")
    assert desk.says("The next one is possible in 1 s.")
    desk.click("Cancel")
    desk.wait(lambda: desk.top is desk.page)
    assert desk.at_work == ""
