"""Records in a real encrypted file for the tests of the window, and widgets used on them as a person does."""

import hashlib
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.assessments import NOON
from woundapp.bedside import Bedside
from woundapp.clinic import Patient, Role, User, Visit, Wound
from woundapp.domain import (
    Assessment,
)
from woundapp.records import examinations
from woundapp.records.examinations import Examination, Picture
from woundapp.records.keys import Keys
from woundapp.records.sealing import Cost
from woundapp.records.store import RecordStore
from woundapp.review import Review
from woundapp.ui.records_service import RecordsService

ADMINISTRATOR, PASSPHRASE = "Ana Ruiz", "four words of hers"
PATIENCE = 20_000
CHEAP = Cost(memory_kib=32, passes=1, lanes=1)

_T = TypeVar("_T")
_Dialog = TypeVar("_Dialog", bound=QDialog)


class RecordsHand:
    """Unlocked records, whoever is at work in them, and a hand on what is shown of them.

    Args:
        folder: of the records; made if it is not there.
        qtbot: waits.
    """

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.service = RecordsService(folder, Keys(folder, CHEAP))
        self.failures: list[BaseException] = []
        self.service.failed.connect(self.failures.append)
        self._qtbot = qtbot

    def create(self) -> None:
        """Make the records, an administrator at work."""
        with self._qtbot.waitSignal(self.service.unlocked, timeout=PATIENCE):
            self.service.create(ADMINISTRATOR, PASSPHRASE, lambda _: None)

    def unlock(self, name: str = ADMINISTRATOR, passphrase: str = PASSPHRASE) -> None:
        with self._qtbot.waitSignal(self.service.unlocked, timeout=PATIENCE):
            self.service.unlock(name, passphrase)

    def admit(self, name: str, role: Role) -> str:
        """Let somebody in, with PASSPHRASE; the id."""
        done: list[object] = []
        self.service.admit(User(name, role), PASSPHRASE, done.append)
        self.wait(lambda: bool(done))
        return next(user.id for user in self.do(lambda store: store.users()) if user.content.name == name)

    def at_work(self) -> bool:
        """Whether the records are unlocked."""
        return self.service.user is not None

    @property
    def by(self) -> str:
        assert self.service.user
        return self.service.user.id

    def do(self, work: Callable[[RecordStore], _T]) -> _T:
        """Have something read or written, and wait for it."""
        done: list[_T] = []
        self.service.ask(work, done.append)
        self.wait(lambda: bool(done or self.failures))
        assert not self.failures
        return done[0]

    def file(
        self,
        examination: Examination,
        content: bytes = b"a photo's bytes",
        *,
        wound: str = "",
        by: str = "",
        at: datetime = NOON,
    ) -> str:
        """File a visit of a wound, a new patient's if none is named; the id of the visit."""

        def work(store: RecordStore) -> str:
            of = wound or store.add(Wound(store.add(Patient("María"), self.by), "heel"), self.by)
            contents = {examination.picture.sha256: content}
            return examinations.file(store, Visit(of, at), [examination], Bedside(), contents, by or self.by)

        return self.do(work)

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=PATIENCE)

    @staticmethod
    def wait_elsewhere(until: Callable[[], bool]) -> None:
        """Wait in a thread that is not the window's."""
        end = time.monotonic() + PATIENCE / 1000
        while not until() and time.monotonic() < end:
            time.sleep(0.005)

    def settle(self) -> None:
        """Let everything happen that was begun."""
        self.do(lambda _: None)
        QApplication.processEvents()  # what was put into a layout is shown
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def examination(
    said: Assessment | None, review: Review | None, content: bytes = b"a photo's bytes"
) -> Examination:
    """A photo with what was said of it."""
    picture = Picture(hashlib.sha256(content).hexdigest(), "heel.jpg")
    return Examination(picture, said, review)


def words(within: QWidget) -> str:
    """All that is visible and can be read."""
    return "\n".join(text.text() for text in within.findChildren(QLabel) if text.isVisible()).replace(
        "\u200b", ""
    )


def button(within: QWidget, text: str) -> QAbstractButton:
    """The one visible button of this text."""
    (found,) = [
        each
        for each in within.findChildren(QAbstractButton)
        if each.isVisible() and text in (each.text().replace("&", ""), each.accessibleName())
    ]
    return found


def dialog(kind: type[_Dialog]) -> _Dialog:
    """The dialog of a kind that is open over all others."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind), found
    return found


def choose_file(path: Path) -> None:
    """Answer the file dialog that is open."""
    found = dialog(QFileDialog)
    found.selectFile(str(path))
    found.accept()
