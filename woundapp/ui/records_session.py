"""Who is at work with the records, and what is asked of them, away from the window's thread."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from woundapp.errors import CancelledError
from woundapp.records.key_file import DATABASE_FILE, KeyFile
from woundapp.ui.background import Background
from woundapp.ui.long_work import LongWork

if TYPE_CHECKING:  # the lock page must not wait for the database and the cipher
    from woundapp.clinic import Right, User
    from woundapp.records.keys import Keys
    from woundapp.records.store import RecordStore
    from woundapp.records.versions import Kept

_T = TypeVar("_T")

OnFailed = Callable[[BaseException], object]


class Opened(msgspec.Struct, frozen=True):
    """Open records, their key, and who opened them."""

    store: "RecordStore"
    key: bytes
    user: "Kept[User]"
    clock_behind: bool


class RecordsSession(QObject):
    """One user at work with the records at a time, or nobody.

    All work is done one piece after the other on one thread; what takes seconds or minutes, on others. What
    was asked before a lock is finished, but its answer is not delivered any more, unless it was to `keep` or
    to `make` something: nothing about a patient is shown in a locked window.

    Signals:
        unlocked(): somebody is at work; `user` says who.
        locking(): somebody is about to leave; what she has begun can still be kept by `ask`.
        locked(): nobody is at work; the file is closed and its key forgotten.
        clock_found_behind(): the computer's clock is behind the last entry.
        restored(): other records lie in the place of those before; they are locked.
        failed(error): what was asked without an answer for failures failed.

    Attributes:
        key_file: who can open the records.

    Args:
        folder: of the records; need not be there.
        keys: of the records; those in the folder if None.
        parent: Qt's owner.
    """

    unlocked = Signal()
    locking = Signal()
    locked = Signal()
    clock_found_behind = Signal()
    restored = Signal()
    failed = Signal(object)

    def __init__(self, folder: Path, keys: "Keys | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._keys = keys
        self.key_file = keys or KeyFile(folder)
        self._background = Background("records", parent=self)
        self._long = Background("records-long", parent=self)
        self._aside = Background("records-aside", parent=self)
        self._sending = Background("records-sending", parent=self)
        self._running: list[LongWork] = []
        self._opened: Opened | None = None
        self._session = 0

    @property
    def there(self) -> bool:
        """Whether there are records on this machine, or what is left of them."""
        return self.key_file.there or (self._folder / DATABASE_FILE).exists()

    @property
    def user(self) -> "Kept[User] | None":
        """Who is at work; None while the records are locked."""
        return self._opened.user if self._opened else None

    def may(self, right: "Right") -> bool:
        """Whether somebody is at work who may do something."""
        return self.user is not None and self.user.content.may(right)

    @property
    def keys(self) -> "Keys":
        """What opens the records; its methods take time, so call them by `prepare`."""
        if self._keys is None:
            from woundapp.records.keys import Keys  # noqa: PLC0415 - with the cipher, when a secret is tried

            self._keys = Keys(self._folder)
        return self._keys

    def names(self) -> tuple[str, ...]:
        """Who can unlock the records.

        Raises:
            RecordStoreError: the file of the keys is missing or broken.
        """
        return self.key_file.users()

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
        work: Callable[["RecordStore"], _T],
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

    def keep(
        self,
        work: Callable[["RecordStore"], _T],
        then: Callable[[_T], object],
        failed: OnFailed | None = None,
    ) -> None:
        """Have something written of which it must be known whether it is; else as `ask`.

        Args:
            work: as in `ask`.
            then: gets what `work` returned, even if the records were locked meanwhile; then it shows nothing.
            failed: gets what `work` raised, likewise.
        """
        opened = self._opened
        if opened is None:
            return
        self._background.run(lambda: work(opened.store), then, self._failing(failed))

    def make(
        self,
        work: Callable[["RecordStore"], _T],
        then: Callable[[_T], object],
        failed: OnFailed | None = None,
    ) -> None:
        """Have something made of the records that takes seconds, such as a report; else as `keep`.

        It sees all that was asked before, has a connection of its own, and keeps nothing else waiting.

        Args:
            work: as in `ask`.
            then: as in `keep`.
            failed: likewise.
        """
        opened = self._opened
        if opened is None:
            return
        key, before = opened.key, threading.Event()

        def begin() -> _T:
            before.wait()
            with self._open_store(key) as store:
                return work(store)

        self._background.run(before.set, lambda _: None, lambda _: None)
        self._aside.run(begin, then, self._failing(failed))

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

    def ask_long(
        self,
        work: Callable[["RecordStore", LongWork], _T],
        then: Callable[[_T], object],
        failed: OnFailed | None = None,
    ) -> LongWork:
        """Have something done that takes minutes, with a connection of its own, so that nothing waits for it.

        It begins when all is done that was asked before.

        Args:
            work: gets the records, and what to tell how far it is; must not touch the window.
            then: as in `ask`.
            failed: likewise; gets a CancelledError if it was stopped.

        Returns:
            How far it is, and a way to stop it.
        """
        return self._ask_on(self._long, work, then, failed)

    def send(
        self,
        work: Callable[["RecordStore", LongWork], _T],
        then: Callable[[_T], object],
        failed: OnFailed | None = None,
    ) -> LongWork:
        """Have something done that waits for a network; else as `ask_long`, which it does not hold up."""
        return self._ask_on(self._sending, work, then, failed)

    def close(self) -> None:
        """Lock the records and finish all that was asked."""
        self.lock()
        for running in self._running:
            running.stop()
        for background in (self._sending, self._aside, self._long):
            background.close(finish=True)
        self._background.close(finish=True)

    def _open_store(self, key: bytes) -> "RecordStore":
        """Another connection to the records, on the thread that will work with it."""
        from woundapp.records.store import RecordStore  # noqa: PLC0415 - with the database, when it is opened

        return RecordStore(self._folder, key)

    def _enter(self, opened: Opened) -> None:
        self.lock()
        self._opened = opened
        self._session += 1
        self.unlocked.emit()
        if opened.clock_behind:
            self.clock_found_behind.emit()

    def _ask_on(
        self,
        background: Background,
        work: Callable[["RecordStore", LongWork], _T],
        then: Callable[[_T], object],
        failed: OnFailed | None,
    ) -> LongWork:
        running, opened = LongWork(self), self._opened

        def on_own_connection() -> _T:
            assert opened
            with self._open_store(opened.key) as store:
                return work(store, running)

        if opened:
            self._run(on_own_connection, then, failed, running, background)
        return running

    def _run(
        self,
        work: Callable[[], _T],
        then: Callable[[_T], object],
        failed: OnFailed | None,
        running: LongWork | None = None,
        background: Background | None = None,
    ) -> None:
        session = self._session
        before = threading.Event()  # set once all is done that was asked before

        def begin() -> _T:
            if running:
                before.wait()
                if running.stopped():
                    raise CancelledError
            return work()

        def done(found: _T) -> None:
            self._end(running)
            if session == self._session:
                then(found)

        def fail(error: BaseException) -> None:
            self._end(running)
            if session == self._session and failed:
                failed(error)
            elif not isinstance(error, CancelledError):
                self.failed.emit(error)

        if running:
            self._running.append(running)
            self._background.run(before.set, lambda _: None, lambda _: None)
        (background or self._background).run(begin, done, fail)

    def _end(self, running: LongWork | None) -> None:
        if running:
            self._running.remove(running)
            running.deleteLater()

    def _failing(self, failed: OnFailed | None) -> Callable[[BaseException], None]:
        def fail(error: BaseException) -> None:
            if failed:
                failed(error)
            else:
                self.failed.emit(error)

        return fail
