"""The records for the window: unlocked, asked and locked again, away from the window's thread."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from woundapp.errors import RecordStoreError
from woundapp.records.key_file import DATABASE_FILE
from woundapp.ui.long_work import LongWork
from woundapp.ui.records_session import OnFailed, Opened, RecordsSession

if TYPE_CHECKING:
    from woundapp.clinic import Role, User
    from woundapp.records.backup import Backup, Standing
    from woundapp.records.store import RecordStore
    from woundapp.records.versions import Kept

_CLOCK_TOLERANCE = timedelta(minutes=10)


class RecordsService(RecordsSession):
    """The records of this machine: made, unlocked, given to others to use, backed up and brought back.

    What a piece of work is done with is imported on the thread where it is done: the database takes longer to
    come than the page on which the records are unlocked.
    """

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

        def work() -> tuple[str, Opened]:
            key, code = self.keys.create(name, passphrase)
            try:
                return code, self._open(key, name)
            except BaseException:
                # Nobody has the code, and nothing was written that it could open.
                self.keys.discard()
                raise

        def done(made: tuple[str, Opened]) -> None:
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
        self._unlock(name, lambda: self.keys.unlock(name, passphrase), failed)

    def unlock_by_pin(self, name: str, pin: str, failed: OnFailed | None = None) -> None:
        """Unlock the records by a PIN; see `unlock`."""
        self._unlock(name, lambda: self.keys.unlock_by_pin(name, pin), failed)

    def unlock_by_code(self, code: str, name: str, passphrase: str, failed: OnFailed | None = None) -> None:
        """Unlock the records by the recovery code, and give a user another passphrase.

        Args:
            code: as typed.
            name: of the user.
            passphrase: that unlocks from now on.
            failed: gets a WrongSecretError or another RecordStoreError.
        """

        def key() -> bytes:
            opened = self.keys.unlock_by_code(code)
            self.keys.set_passphrase(opened, name, passphrase)
            return opened

        self._unlock(name, key, failed)

    def admit(
        self,
        user: "User",
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
            from woundapp.records import users  # noqa: PLC0415

            users.admit(opened.store, self.keys, opened.key, user, passphrase, opened.user.id)

        self._run(work, then, failed)

    def change_role(
        self, user: "Kept[User]", role: "Role", then: Callable[[None], object], failed: OnFailed | None = None
    ) -> None:
        """Give somebody another role.

        Args:
            user: who; not the one at work, whose rights stay what the window shows.
            role: from now on.
            then: called when it is done.
            failed: gets a RecordStoreError.
        """
        opened = self._opened
        if opened is None:
            return

        def work() -> None:
            if user.id == opened.user.id:
                raise RecordStoreError(
                    "You cannot change your own role. Nothing was changed. Another administrator can."
                )
            from woundapp.records import users  # noqa: PLC0415

            users.change_role(opened.store, user, role, opened.user.id)

        self._run(work, then, failed)

    def give_passphrase(
        self, name: str, passphrase: str, then: Callable[[None], object], failed: OnFailed | None = None
    ) -> None:
        """Give somebody who can unlock the records another passphrase.

        Args:
            name: of the user.
            passphrase: that unlocks from now on.
            then: called when it is done.
            failed: gets a RecordStoreError; the old one still unlocks.
        """
        self.prepare(lambda key: self.keys.set_passphrase(key, name, passphrase), then, failed)

    def dismiss(
        self, user: "Kept[User]", then: Callable[[None], object], failed: OnFailed | None = None
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
            from woundapp.records import users  # noqa: PLC0415

            users.dismiss(opened.store, self.keys, user, opened.user.id)

        self._run(work, then, failed)

    def back_up(
        self, target: Path, then: Callable[["Backup"], object], failed: OnFailed | None = None
    ) -> LongWork:
        """Copy the records into a folder; as `ask_long`.

        Args:
            target: the folder.
            then: gets the copy.
            failed: gets a RecordStoreError, or a CancelledError if it was stopped.
        """
        key, folder = self._opened.key if self._opened else b"", self._folder

        def work(store: "RecordStore", running: LongWork) -> "Backup":
            from woundapp.records import backup  # noqa: PLC0415

            return backup.make(store, folder, key, target, datetime.now(UTC), running.report, running.stopped)

        return self.ask_long(work, then, failed)

    def backups(
        self, target: Path, then: Callable[[list["Backup"]], object], failed: OnFailed | None = None
    ) -> None:
        """The copies of these records in a folder, the oldest first; as `ask`, but also while locked.

        Args:
            target: the folder.
            then: gets the copies; those of any records where there are none on this machine.
            failed: gets a RecordStoreError.
        """

        def work() -> list["Backup"]:
            from woundapp.records import backup  # noqa: PLC0415

            return backup.found(self._folder, target)

        self._run(work, then, failed)

    def standing(
        self, target: Path, then: Callable[["Standing"], object], failed: OnFailed | None = None
    ) -> None:
        """How old the last copy is; as `backups`.

        Args:
            target: the folder of the copies.
            then: gets how old it is.
            failed: gets a RecordStoreError.
        """

        def work() -> "Standing":
            from woundapp.records import backup  # noqa: PLC0415

            return backup.standing(self._folder, target)

        self._run(work, then, failed)

    def restore(
        self, copy: Path, then: Callable[[Path | None], object], failed: OnFailed | None = None
    ) -> LongWork:
        """Put a copy in the place of the records, which are locked before.

        Where they are unlocked, all of the copy is looked at first.

        Args:
            copy: folder of the copy.
            then: gets where the records are that were there; those from the copy can be unlocked then.
            failed: gets a RecordStoreError; the records are as they were.

        Returns:
            How far it is; it cannot be stopped.
        """
        looking, opened, folder = LongWork(self), self._opened, self._folder
        for running in self._running:
            running.stop()

        def look() -> None:
            from woundapp.records import backup  # noqa: PLC0415

            backup.refuse(copy, folder)
            if opened:
                backup.refuse_damaged(copy, opened.key, looking.report)

        def looked(_: object) -> None:
            self.lock()
            self._background.run(lambda: None, settled, self._failing(failed))

        def settled(_: object) -> None:
            self._sending.run(lambda: None, sent, self._failing(failed))

        def sent(_: object) -> None:
            self._aside.run(lambda: None, closed, self._failing(failed))

        def closed(_: object) -> None:
            self._long.run(bring_back, restored, self._failing(failed))

        def bring_back() -> Path | None:
            from woundapp.records import backup  # noqa: PLC0415

            return backup.restore(copy, folder)

        def restored(aside: Path | None) -> None:
            self.restored.emit()
            then(aside)

        self._long.run(look, looked, self._failing(failed))
        return looking

    def _unlock(self, name: str, key: Callable[[], bytes], failed: OnFailed | None) -> None:
        def work() -> Opened:
            opened = key()
            if not (self._folder / DATABASE_FILE).is_file():
                raise RecordStoreError(
                    "The file {file} is missing from the folder of the records. Nothing was changed. "
                    "Bring the records back from a backup.",
                    file=DATABASE_FILE,
                )
            return self._open(opened, name)

        self._background.run(work, self._enter, self._failing(failed))

    def _open(self, key: bytes, name: str) -> Opened:
        from woundapp.records import users  # noqa: PLC0415

        store = self._open_store(key)
        try:
            user = users.at_work(store, name)
            return Opened(store, key, user, store.clock_behind() > _CLOCK_TOLERANCE)
        except BaseException:
            store.close()
            raise
