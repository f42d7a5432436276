"""Who works with the records: let in, given another role, let go; one administrator is always left."""

from dataclasses import replace

from woundapp.clinic import Role, User
from woundapp.errors import RecordStoreError
from woundapp.records import versions
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore
from woundapp.records.tables import UserRow
from woundapp.records.versions import Kept


def named(store: RecordStore, name: str) -> Kept[User] | None:
    """The user of a name; None if there is none."""
    return next((user for user in store.users() if user.content.name == name), None)


def at_work(store: RecordStore, name: str) -> Kept[User]:
    """The user who has unlocked the records.

    Raises:
        RecordStoreError: they do not work here any more.
    """
    user = named(store, name)
    if user is None:
        # The very first user, or the power went between their key and their name.
        role = Role.NURSE if store.users() else Role.ADMINISTRATOR
        return store.get(User, store.add(User(name, role), ""))
    if not user.content.active:
        raise RecordStoreError(
            "Your access was taken away. The records are as they were. Ask an administrator."
        )
    return user


def admit(store: RecordStore, keys: Keys, key: bytes, user: User, passphrase: str, by: str) -> None:
    """Let somebody work with the records, or let somebody come back.

    Args:
        store: the records.
        keys: of the records.
        key: that opens them.
        user: who; no other user has this name.
        passphrase: that unlocks the records for them.
        by: the id of the user who does it.

    Raises:
        RecordStoreError: there is a user of this name, the passphrase is too short, or the disk is full.
    """
    known = named(store, user.name)
    if known and known.content.active:
        raise RecordStoreError(
            "There is a user of this name already. Nothing was changed. Choose a name that tells the two "
            "apart."
        )
    keys.set_passphrase(key, user.name, passphrase)
    if known:
        store.correct(known, user, by, "works here again")
    else:
        store.add(user, by)


def change_role(store: RecordStore, user: Kept[User], role: Role, by: str) -> None:
    """Give somebody another role.

    Args:
        store: the records.
        user: as they are.
        role: from now on.
        by: the id of the user who does it.

    Raises:
        RecordStoreError: it is the last administrator's role, or somebody has changed the user meanwhile.
    """
    _change(store, user, replace(user.content, role=role), by, "another role")


def dismiss(store: RecordStore, keys: Keys, user: Kept[User], by: str) -> None:
    """Let somebody unlock the records no more; their name stays on what they did.

    Args:
        store: the records.
        keys: of the records.
        user: as they are.
        by: the id of the user who does it.

    Raises:
        RecordStoreError: it is the last administrator, or somebody has changed the user meanwhile.
    """
    _change(store, user, replace(user.content, active=False), by, "left")
    keys.remove(user.content.name)


def _change(store: RecordStore, seen: Kept[User], content: User, by: str, why: str) -> None:
    signed = store.signed(by, why)
    with store.writing() as session:
        administrators = {
            row.id
            for row in session.scalars(
                versions.last(UserRow, UserRow.role == Role.ADMINISTRATOR, UserRow.active.is_(True))
            )
        }
        stays = content.active and content.role is Role.ADMINISTRATOR
        if administrators == {seen.id} and not stays:
            raise RecordStoreError(
                "This is the last administrator: nobody could manage users and backups any more. Nothing was "
                "changed. Make somebody else an administrator first."
            )
        store.supersede(session, UserRow, seen, signed, versions.columns_of(content))
