"""Users come, change their role, go and come back; an administrator is always left."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.unit.records.conftest import KEY, Opened
from woundapp.clinic import Right, Role, User
from woundapp.errors import RecordStoreError, WrongSecretError
from woundapp.records import users
from woundapp.records.keys import Keys
from woundapp.records.sealing import Cost
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept

WORDS = "words that Eva knows"


@dataclass
class Clinic:
    """Records with keys, and their only administrator."""

    store: RecordStore
    keys: Keys
    key: bytes
    ana: str

    def admit(self, name: str, role: Role, words: str = WORDS) -> None:
        users.admit(self.store, self.keys, self.key, User(name, role), words, self.ana)

    def find(self, name: str) -> Kept[User]:
        found = users.named(self.store, name)
        assert found
        return found


@pytest.fixture
def clinic(tmp_path: Path, opened: Opened) -> Clinic:
    keys = Keys(tmp_path, Cost(memory_kib=32, passes=1, lanes=1))
    key, _ = keys.create("Ana", "words that Ana knows")
    assert key != KEY
    ana = users.at_work(opened.store, "Ana")
    administrator = opened.store.correct(
        ana, User("Ana", Role.ADMINISTRATOR), opened.nurse, "runs the clinic"
    )
    return Clinic(opened.store, keys, key, administrator.id)


def test_somebody_comes_goes_and_comes_back(clinic: Clinic) -> None:
    clinic.admit("Eva", Role.NURSE)
    assert clinic.keys.unlock("Eva", WORDS) == clinic.key
    assert users.at_work(clinic.store, "Eva").content == User("Eva", Role.NURSE)
    with pytest.raises(RecordStoreError, match="a user of this name already"):
        clinic.admit("Eva", Role.CLINICIAN)
    users.dismiss(clinic.store, clinic.keys, clinic.find("Eva"), clinic.ana)
    assert clinic.keys.users() == ("Ana",)
    left = clinic.find("Eva")
    assert (left.content.active, left.why, left.by) == (False, "left", clinic.ana)
    with pytest.raises(RecordStoreError, match="access was taken away"):
        users.at_work(clinic.store, "Eva")
    with pytest.raises(WrongSecretError):
        clinic.keys.unlock("Eva", WORDS)
    clinic.admit("Eva", Role.CLINICIAN, "other words of hers")
    back = users.at_work(clinic.store, "Eva")
    assert back.id == left.id
    assert back.content == User("Eva", Role.CLINICIAN)
    assert clinic.store.faults() == []


def test_a_passphrase_that_is_too_short_lets_nobody_in(clinic: Clinic) -> None:
    with pytest.raises(RecordStoreError, match="12 characters"):
        clinic.admit("Eva", Role.NURSE, "short")
    assert users.named(clinic.store, "Eva") is None
    clinic.admit("Eva", Role.NURSE)


def test_the_last_administrator_stays_one(clinic: Clinic) -> None:
    clinic.admit("Eva", Role.NURSE)
    with pytest.raises(RecordStoreError, match="last administrator"):
        users.change_role(clinic.store, clinic.find("Ana"), Role.NURSE, clinic.ana)
    with pytest.raises(RecordStoreError, match="last administrator"):
        users.dismiss(clinic.store, clinic.keys, clinic.find("Ana"), clinic.ana)
    assert clinic.find("Ana").content == User("Ana", Role.ADMINISTRATOR)
    assert clinic.keys.users() == ("Ana", "Eva")
    users.change_role(clinic.store, clinic.find("Eva"), Role.ADMINISTRATOR, clinic.ana)
    users.change_role(clinic.store, clinic.find("Ana"), Role.CLINICIAN, clinic.ana)
    assert not clinic.find("Ana").content.may(Right.MANAGE_USERS)
    with pytest.raises(RecordStoreError, match="last administrator"):
        users.dismiss(clinic.store, clinic.keys, clinic.find("Eva"), clinic.ana)
    users.dismiss(clinic.store, clinic.keys, clinic.find("Ana"), clinic.ana)
    assert [user.content.name for user in clinic.store.users() if user.content.active] == ["Ana Ruiz", "Eva"]
    assert clinic.store.faults() == []


def test_an_administrator_who_left_does_not_count(clinic: Clinic) -> None:
    clinic.admit("Eva", Role.ADMINISTRATOR)
    users.dismiss(clinic.store, clinic.keys, clinic.find("Eva"), clinic.ana)
    with pytest.raises(RecordStoreError, match="last administrator"):
        users.change_role(clinic.store, clinic.find("Ana"), Role.NURSE, clinic.ana)


def test_who_was_changed_meanwhile_is_not_changed_again(clinic: Clinic) -> None:
    clinic.admit("Eva", Role.NURSE)
    seen = clinic.find("Eva")
    users.change_role(clinic.store, seen, Role.CLINICIAN, clinic.ana)
    with pytest.raises(RecordStoreError, match="meanwhile"):
        users.dismiss(clinic.store, clinic.keys, seen, clinic.ana)
    assert "Eva" in clinic.keys.users()
