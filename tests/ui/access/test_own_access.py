"""What the user at work can change of her own access."""

from collections.abc import Callable

import pytest

from tests.ui.access.desk import OTHER, PASSPHRASE, PIN, Desk, read_code, unlock
from tests.vaults import FakeVault, NoVault
from woundapp.errors import WrongSecretError
from woundapp.ui.own_access_dialog import OwnAccessDialog


@pytest.fixture
def hers(desk: Desk) -> Desk:
    """Ana is at work, and her own access is open."""
    desk.enter()
    OwnAccessDialog(desk.service, desk.page).open()
    desk.wait(lambda: "Set a PIN…" in desk.buttons())
    return desk


def make_code(desk: Desk) -> str:
    desk.click("Make a new recovery code…")
    desk.type("Your passphrase as it is now", PASSPHRASE)
    desk.click("Make it")
    desk.wait(lambda: desk.says("Keep this recovery code"))
    return read_code(desk)


def test_she_changes_her_passphrase_and_the_old_one_is_asked_for(hers: Desk) -> None:
    desk = hers
    desk.click("Change my passphrase…")
    desk.click("Change it")
    assert desk.says("Type your passphrase as it is now.")
    desk.type("Your passphrase as it is now", "not her words")
    desk.type("New passphrase", OTHER)
    desk.type("The new passphrase again", OTHER)
    desk.click("Change it")
    desk.wait(lambda: desk.says("does not open the records"))
    assert desk.line("Your passphrase as it is now").text() == ""
    assert desk.line("New passphrase").text() == OTHER
    desk.type("Your passphrase as it is now", PASSPHRASE)
    desk.click("Change it")
    desk.wait(lambda: desk.says("Your passphrase was changed."))
    desk.click("Close")
    desk.service.lock()
    unlock(desk, OTHER)
    desk.wait(lambda: desk.at_work == "Ana")


def test_she_sets_a_pin_and_takes_it_away(hers: Desk) -> None:
    desk = hers
    desk.click("Set a PIN…")
    desk.type("Your passphrase as it is now", PASSPHRASE)
    desk.type("New PIN", "48a")
    assert desk.says("Only digits, please.")
    desk.type("New PIN", PIN)
    desk.type("The new PIN again", PIN)
    desk.click("Set it")
    desk.wait(lambda: desk.says("your PIN opens the records"))
    assert desk.keys.has_pin("Ana")
    desk.wait(lambda: "Set another PIN…" in desk.buttons())
    desk.click("Take the PIN away")
    desk.wait(lambda: desk.says("The PIN was taken away."))
    assert not desk.keys.has_pin("Ana")
    assert not desk.vault.kept
    desk.wait(lambda: "Take the PIN away" not in desk.buttons())


def test_without_a_key_store_no_pin_is_offered(make_desk: Callable[[FakeVault], Desk]) -> None:
    desk = make_desk(NoVault())
    desk.begin()
    desk.enter()
    OwnAccessDialog(desk.service, desk.page).open()
    desk.wait(lambda: desk.says("has no key store that a PIN could use"))
    assert list(desk.buttons()) == ["Change my passphrase…", "Make a new recovery code…", "Close"]


def test_a_new_code_holds_once_she_has_it(hers: Desk) -> None:
    desk = hers
    code = make_code(desk)
    key = desk.keys.unlock("Ana", PASSPHRASE)
    assert desk.keys.unlock_by_code(desk.code) == key
    desk.tick().click()
    desk.click("Done")
    desk.wait(lambda: desk.says("The new recovery code is in use."))
    assert desk.keys.unlock_by_code(code) == key
    with pytest.raises(WrongSecretError):
        desk.keys.unlock_by_code(desk.code)


def test_the_old_code_stays_when_the_new_one_is_not_kept(hers: Desk) -> None:
    desk = hers
    make_code(desk)
    desk.click("Cancel")
    desk.click("Keep the old code")
    desk.wait(lambda: "Make a new recovery code…" in desk.buttons())
    assert desk.keys.unlock_by_code(desk.code) == desk.keys.unlock("Ana", PASSPHRASE)


def test_her_access_is_closed_when_the_records_are_locked(hers: Desk) -> None:
    desk = hers
    make_code(desk)
    desk.service.lock()
    desk.wait(lambda: desk.top is desk.page)


def test_a_nurse_makes_no_recovery_code(desk: Desk) -> None:
    desk.enter()
    desk.service.lock()
    desk.page.form.show_name("Eva")
    unlock(desk, OTHER)
    desk.wait(lambda: desk.at_work == "Eva")
    OwnAccessDialog(desk.service, desk.page).open()
    desk.wait(lambda: "Set a PIN…" in desk.buttons())
    assert "Make a new recovery code…" not in desk.buttons()
