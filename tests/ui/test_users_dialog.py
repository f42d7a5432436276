"""Users through the real dialog: added, given a role and a passphrase, let go and let back in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QMessageBox, QWidget

from tests.ui.records_hand import ADMINISTRATOR, RecordsHand, button, dialog, words
from woundapp.clinic import Role, User
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.table import Table
from woundapp.ui.users_dialog import UsersDialog

WORDS = "words that Eva knows"


@pytest.fixture
def shown(records: RecordsHand, window: QWidget) -> UsersDialog:
    shown = UsersDialog(records.service, window)
    shown.open()
    records.wait(lambda: bool(rows(shown)))
    return shown


def table(shown: UsersDialog) -> Table:
    found = shown.findChild(Table)
    assert isinstance(found, Table)
    return found


def rows(shown: UsersDialog) -> list[tuple[str, ...]]:
    items = [table(shown).topLevelItem(number) for number in range(table(shown).topLevelItemCount())]
    return [tuple(item.text(column) for column in range(3)) for item in items if item]


def line(form: QDialog, name: str) -> QLineEdit:
    return next(each for each in form.findChildren(QLineEdit) if each.accessibleName() == name)


def choose_role(form: QDialog, role: str) -> None:
    QTest.keyClicks(next(each for each in form.findChildren(QComboBox) if each.isVisible()), role)


def type_passphrase(form: QDialog, typed: str = WORDS, again: str | None = None) -> None:
    QTest.keyClicks(line(form, "New passphrase"), typed)
    QTest.keyClicks(line(form, "The new passphrase again"), typed if again is None else again)


def add(shown: UsersDialog, records: RecordsHand, name: str = "Eva", role: str = "Nurse") -> None:
    button(shown, "Add a user…").click()
    form = dialog(RecordsDialog)
    QTest.keyClicks(line(form, "Name, as on reports"), name)
    choose_role(form, role)
    type_passphrase(form)
    button(form, "Add the user").click()
    records.wait(lambda: f"{name} can unlock the records now." in words(shown))
    records.wait(lambda: rows(shown)[table(shown).chosen or 0][0] == name)


def test_somebody_is_added_who_types_a_passphrase_twice(shown: UsersDialog, records: RecordsHand) -> None:
    button(shown, "Add a user…").click()
    form = dialog(RecordsDialog)
    going_on = button(form, "Add the user")
    going_on.click()
    assert "Write a name." in words(form)
    QTest.keyClicks(line(form, "Name, as on reports"), "  Eva   Lindqvist ")
    type_passphrase(form, again="other words")
    going_on.click()
    assert "The two are not the same." in words(form)
    line(form, "The new passphrase again").clear()
    QTest.keyClicks(line(form, "The new passphrase again"), WORDS)
    choose_role(form, "Clinician")
    assert "also sees the agreement" in words(form)
    QTest.keyClick(line(form, "The new passphrase again"), Qt.Key.Key_Return)
    records.wait(lambda: "Eva Lindqvist can unlock the records now." in words(shown))
    records.wait(lambda: table(shown).chosen == 1)
    assert rows(shown) == [
        (ADMINISTRATOR, "Administrator", "at work now"),
        ("Eva Lindqvist", "Clinician", "can unlock the records"),
    ]
    records.unlock("Eva Lindqvist", WORDS)
    assert records.service.user
    assert records.service.user.content == User("Eva Lindqvist", Role.CLINICIAN)
    assert not shown.isVisible()


def test_two_of_one_name_are_refused_in_the_form(shown: UsersDialog, records: RecordsHand) -> None:
    button(shown, "Add a user…").click()
    form = dialog(RecordsDialog)
    QTest.keyClicks(line(form, "Name, as on reports"), ADMINISTRATOR)
    type_passphrase(form)
    button(form, "Add the user").click()
    records.wait(lambda: "There is a user of this name already." in words(form))
    assert line(form, "Name, as on reports").text() == ADMINISTRATOR
    button(form, "Cancel").click()
    assert len(rows(shown)) == 1


def test_a_role_and_a_passphrase_are_changed(shown: UsersDialog, records: RecordsHand) -> None:
    add(shown, records)
    button(shown, "Role…").click()
    form = dialog(RecordsDialog)
    choose_role(form, "Admin")
    button(form, "Change the role").click()
    records.wait(lambda: "Eva has another role now: Administrator." in words(shown))
    records.wait(lambda: rows(shown)[1] == ("Eva", "Administrator", "can unlock the records"))
    button(shown, "Passphrase…").click()
    form = dialog(RecordsDialog)
    type_passphrase(form, "quite other words")
    button(form, "Use this passphrase").click()
    records.wait(lambda: "Eva has a new passphrase." in words(shown))
    records.unlock("Eva", "quite other words")


def test_access_is_taken_away_and_given_back(shown: UsersDialog, records: RecordsHand) -> None:
    add(shown, records)
    button(shown, "Take access away…").click()
    asked = dialog(QMessageBox)
    assert asked.text() == "Take the access of Eva away?"
    button(asked, "Go back").click()
    assert "Eva" in records.service.names()
    button(shown, "Take access away…").click()
    button(dialog(QMessageBox), "Take it away").click()
    records.wait(lambda: rows(shown)[1] == ("Eva", "Nurse", "has left"))
    assert records.service.names() == (ADMINISTRATOR,)
    assert not button(shown, "Role…").isEnabled()
    button(shown, "Let back in…").click()
    form = dialog(RecordsDialog)
    type_passphrase(form)
    button(form, "Let back in").click()
    records.wait(lambda: rows(shown)[1] == ("Eva", "Nurse", "can unlock the records"))
    assert button(shown, "Take access away…").isEnabled()
    records.unlock("Eva", WORDS)


def test_nothing_is_done_to_ones_own_access(shown: UsersDialog, records: RecordsHand) -> None:
    add(shown, records)
    QTest.keyClick(table(shown), Qt.Key.Key_Up)
    assert table(shown).chosen == 0
    for name in ("Role…", "Passphrase…", "Take access away…"):
        assert not button(shown, name).isEnabled()
    QTest.keyClick(table(shown), Qt.Key.Key_Down)
    assert button(shown, "Role…").isEnabled()


def test_what_was_changed_meanwhile_is_told(shown: UsersDialog, records: RecordsHand) -> None:
    add(shown, records)
    user = records.by
    eva = records.do(lambda store: store.users())[1]
    records.do(lambda store: store.correct(eva, User("Eva", Role.CLINICIAN), user, "another role"))
    button(shown, "Role…").click()
    form = dialog(RecordsDialog)
    choose_role(form, "Admin")
    button(form, "Change the role").click()
    records.wait(lambda: "Somebody else has changed this meanwhile." in words(form))
