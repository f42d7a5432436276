"""The records for the window: unlocked, asked and locked again, away from the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from woundapp.clinic import Right, Role, User
from woundapp.errors import RecordStoreError
from woundapp.records import backup
from woundapp.records.backup import Backup
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.ui.background import Background

_T = TypeVar("_T")

OnFailed = Callable[[BaseException], object]

_CLOCK_TOLERANCE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class _Opened:
    """Open records, their key, and who opened them."""

    store: RecordStore
    key: bytes
    user: Kept[User]
    clock_behind: bool


class RecordsService(QObject):
    """One user at work with the records at a time, or nobody.

    All work is done one piece after the other on one thread. What was asked before a lock is finished, but
    its answer is not delivered any more: nothing about a patient reaches a locked window.

    Signals:
        unlocked(): somebody is at work; `user` says who.
        locking(): somebody is about to leave; what she has begun can still be kept by `ask`.
        locked(): nobody is at work; the file is closed and its key forgotten.
        clock_found_behind(): the computer's clock is behind the last entry.
        failed(error): what was asked without an answer for failures failed.

    Args:
        folder: of the records; need not be there.
        keys: of the records; those in the folder if None.
        parent: Qt's owner.
    """

    unlocked = Signal()
    locking = Signal()
    locked = Signal()
    clock_found_behind = Signal()
    failed = Signal(object)

    def __init__(self, folder: Path, keys: Keys | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._keys = keys or Keys(folder)
        self._background = Background("records", parent=self)
        self._opened: _Opened | None = None
        self._session = 0

    @property
    def there(self) -> bool:
        """Whether there are records on this machine."""
        return self._keys.there

    @property
    def user(self) -> Kept[User] | None:
        """Who is at work; None while the records are locked."""
        return self._opened.user if self._opened else None

    def may(self, right: Right) -> bool:
        """Whether somebody is at work who may do something."""
        return self.user is not None and self.user.content.may(right)

    @property
    def keys(self) -> Keys:
        """What opens the records; its methods take time, so call them by `prepare`."""
        return self._keys

    def names(self) -> tuple[str, ...]:
        """Who can unlock the records.

        Raises:
            RecordStoreError: the file of the keys is missing or broken.
        """
        return self._keys.users()

    def create(
        self, name: str, passphrase: str, then: Callable[[str], object], failed: OnFailed | None = None
    ) -> None:
        """Make new records and unlock them for their first user, an administrator.

        Args:
            name: of the user.
            passphrase: that will unlock them.
            then: gets the recovery code, before `unlocked`.
            failed: gets a RecordStoreError.
        """

        def work() -> tuple[str, _Opened]:
            key, code = self._keys.create(name, passphrase)
            return code, self._open(key, name)

        def done(made: tuple[str, _Opened]) -> None:
            then(made[0])
            self._enter(made[1])

        self._background.run(work, done, self._failing(failed))

    def unlock(self, name: str, passphrase: str, failed: OnFailed | None = None) -> None:
        """Unlock the records by a passphrase.

        Args:
            name: of the user.
            passphrase: as typed.
            failed: gets a WrongSecretError or another RecordStoreError.
        """
        self._unlock(name, lambda: self._keys.unlock(name, passphrase), failed)

    def unlock_by_pin(self, name: str, pin: str, failed: OnFailed | None = None) -> None:
        """Unlock the records by a PIN; see `unlock`."""
        self._unlock(name, lambda: self._keys.unlock_by_pin(name, pin), failed)

    def unlock_by_code(self, code: str, name: str, passphrase: str, failed: OnFailed | None = None) -> None:
        """Unlock the records by the recovery code, and give a user another passphrase.

        Args:
            code: as typed.
            name: of the user.
            passphrase: that unlocks from now on.
            failed: gets a WrongSecretError or another RecordStoreError.
        """

        def key() -> bytes:
            opened = self._keys.unlock_by_code(code)
            self._keys.set_passphrase(opened, name, passphrase)
            return opened

        self._unlock(name, key, failed)

    @Slot()
    def lock(self) -> None:
        """Lock the records; what was asked before is finished first."""
        opened = self._opened
        if opened is None:
            return
        self.locking.emit()
        self._opened = None
        self._session += 1
        self._background.run(opened.store.close, lambda _: None, self._failing(None))
        self.locked.emit()

    def ask(
        self,
        work: Callable[[RecordStore], _T],
        then: Callable[[_T], object],
        failed: OnFailed | None = None,
    ) -> None:
        """Have something read or written.

        Args:
            work: gets the records, on a thread of its own; must not touch the window.
            then: gets what `work` returned, unless the records were locked meanwhile.
            failed: gets what `work` raised; without it, or once the records are locked, `failed` is emitted.
        """
        opened = self._opened
        if opened is None:
            return
        self._run(lambda: work(opened.store), then, failed)

    def prepare(
        self,
        work: Callable[[bytes], _T],
        then: Callable[[_T], object],
        failed: OnFailed | None = None,
    ) -> None:
        """Have something done with the key, such as setting a passphrase; else as `ask`.

        Args:
            work: gets the key.
            then: as in `ask`.
            failed: likewise.
        """
        opened = self._opened
        if opened is None:
            return
        self._run(lambda: work(opened.key), then, failed)

    def admit(
        self,
        user: User,
        passphrase: str,
        then: Callable[[None], object],
        failed: OnFailed | None = None,
    ) -> None:
        """Let somebody work with the records, or let somebody come back.

        Args:
            user: who; no other user has this name.
            passphrase: that unlocks the records for them.
            then: called when it is done.
            failed: gets a RecordStoreError.
        """
        opened = self._opened
        if opened is None:
            return

        def work() -> None:
            if user.name in self._keys.users():
                raise RecordStoreError(
                    "There is a user of this name already. Nothing was changed. Choose a name that tells the "
                    "two apart."
                )
            known = _named(opened.store, user.name)
            if known is None:
                opened.store.add(user, opened.user.id)
            elif known.content != user:
                opened.store.correct(known, user, opened.user.id, "works here again")
            self._keys.set_passphrase(opened.key, user.name, passphrase)

        self._run(work, then, failed)

    def dismiss(
        self, user: Kept[User], then: Callable[[None], object], failed: OnFailed | None = None
    ) -> None:
        """Let somebody unlock the records no more; their name stays on what they did.

        Args:
            user: who; not the one at work, so that an administrator is always left.
            then: called when it is done.
            failed: gets a RecordStoreError.
        """
        opened = self._opened
        if opened is None:
            return

        def work() -> None:
            if user.id == opened.user.id:
                raise RecordStoreError(
                    "You cannot take away your own access. Nothing was changed. Another administrator can."
                )
            self._keys.remove(user.content.name)
            opened.store.correct(user, replace(user.content, active=False), opened.user.id, "left")

        self._run(work, then, failed)

    def back_up(self, target: Path, then: Callable[[Backup], object], failed: OnFailed | None = None) -> None:
        """Copy the records into a folder.

        Args:
            target: the folder.
            then: gets the copy.
            failed: gets a RecordStoreError.
        """
        opened = self._opened
        if opened is None:
            return
        folder = self._folder
        self._run(
            lambda: backup.make(opened.store, folder, opened.key, target, datetime.now(UTC)), then, failed
        )

    def backups(
        self, target: Path, then: Callable[[list[Backup]], object], failed: OnFailed | None = None
    ) -> None:
        """The copies of these records in a folder, the oldest first; as `ask`, but also while locked.

        Args:
            target: the folder.
            then: gets the copies.
            failed: gets a RecordStoreError.
        """
        self._run(lambda: backup.found(self._folder, target), then, failed)

    def restore(self, copy: Path, then: Callable[[None], object], failed: OnFailed | None = None) -> None:
        """Put a copy in the place of the records, which are locked first.

        Args:
            copy: folder of the copy.
            then: called when it is done; the records can be unlocked then.
            failed: gets a RecordStoreError; the records are as they were.
        """
        self.lock()
        self._run(lambda: backup.restore(copy, self._folder), then, failed)

    def close(self) -> None:
        """Lock the records and finish all that was asked."""
        self.lock()
        self._background.close(finish=True)

    def _unlock(self, name: str, key: Callable[[], bytes], failed: OnFailed | None) -> None:
        self._background.run(lambda: self._open(key(), name), self._enter, self._failing(failed))

    def _open(self, key: bytes, name: str) -> _Opened:
        store = RecordStore(self._folder, key)
        try:
            user = _named(store, name)
            if user is None:
                # The very first user, or the power went between their key and their name.
                role = Role.NURSE if store.users() else Role.ADMINISTRATOR
                user = store.get(User, store.add(User(name, role), ""))
            return _Opened(store, key, user, store.clock_behind() > _CLOCK_TOLERANCE)
        except BaseException:
            store.close()
            raise

    def _enter(self, opened: _Opened) -> None:
        self.lock()
        self._opened = opened
        self._session += 1
        self.unlocked.emit()
        if opened.clock_behind:
            self.clock_found_behind.emit()

    def _run(self, work: Callable[[], _T], then: Callable[[_T], object], failed: OnFailed | None) -> None:
        session = self._session

        def done(found: _T) -> None:
            if session == self._session:
                then(found)

        def fail(error: BaseException) -> None:
            if session == self._session and failed:
                failed(error)
            else:
                self.failed.emit(error)

        self._background.run(work, done, fail)

    def _failing(self, failed: OnFailed | None) -> Callable[[BaseException], None]:
        def fail(error: BaseException) -> None:
            if failed:
                failed(error)
            else:
                self.failed.emit(error)

        return fail


def _named(store: RecordStore, name: str) -> Kept[User] | None:
    return next((user for user in store.users() if user.content.name == name), None)
