"""A desk with a window on records: real keys and files, a key store for tests, a hand and an eye."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.vaults import FakeVault
from woundapp.records.keys import Keys
from woundapp.records.sealing import Cost
from woundapp.records.store import RecordStore
from woundapp.ui.lock_page import LockPage
from woundapp.ui.records_service import RecordsService
from woundapp.ui.set_up_dialog import SetUpDialog

PATIENCE = 20_000
CHEAP = Cost(memory_kib=32, passes=1, lanes=1)
PASSPHRASE = "four words of hers"
OTHER = "another set of words"
PIN = "482915"


class Clock:
    """A clock that the tests set."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


class Desk:
    """A window on records, and a hand and an eye for it.

    Args:
        qtbot: waits.
        folder: of the records.
        vault: the key store.
    """

    def __init__(self, qtbot: QtBot, folder: Path, vault: FakeVault) -> None:
        self._qtbot = qtbot
        self.folder, self.vault, self.clock = folder, vault, Clock()
        self.keys = Keys(folder, CHEAP, vault, self.clock)
        self.service = RecordsService(folder, self.keys)
        self.page = LockPage(self.service)
        self.page.resize(1280, 720)
        self.page.show()
        self.code = ""

    def begin(self) -> None:
        """Make records for Ana, and let Eva work with them."""
        key, self.code = self.keys.create("Ana", PASSPHRASE)
        self.keys.set_passphrase(key, "Eva", OTHER)
        RecordStore(self.folder, key).close()
        self.page.form.reset()

    def enter(self) -> None:
        """Unlock for Ana, with no widget's help."""
        with self._qtbot.waitSignal(self.service.unlocked, timeout=PATIENCE):
            self.service.unlock("Ana", PASSPHRASE)

    def close(self) -> None:
        self.service.close()
        self.page.close()
        for part in (self.page, self.service):
            part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def at_work(self) -> str:
        return self.service.user.content.name if self.service.user else ""

    @property
    def top(self) -> QWidget:
        """The dialog in front, or the page."""
        return QApplication.activeModalWidget() or self.page

    def wait(self, until: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(until()), timeout=PATIENCE)

    def activate(self) -> None:
        self._qtbot.waitActive(self.top)
        self.top.activateWindow()
        self.wait(self.top.isActiveWindow)

    def line(self, name: str) -> QLineEdit:
        (found,) = [
            each
            for each in self.top.findChildren(QLineEdit)
            if each.isVisible() and each.accessibleName() == name
        ]
        return found

    def type(self, name: str, text: str) -> None:
        line = self.line(name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def buttons(self) -> dict[str, QAbstractButton]:
        return {
            each.text().replace("&", ""): each
            for each in self.top.findChildren(QAbstractButton)
            if each.isVisible() and each.text() and not isinstance(each, QCheckBox)
        }

    def click(self, text: str) -> None:
        button = self.buttons()[text]
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def words(self) -> str:
        labels = self.top.findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible()).replace("\u200b", "")

    def says(self, text: str) -> bool:
        return text in self.words()

    def tick(self) -> QCheckBox:
        (found,) = self.top.findChildren(QCheckBox)
        return found


def unlock(desk: Desk, secret: str, kind: str = "Passphrase") -> None:
    desk.type(kind, secret)
    QTest.keyClick(desk.line(kind), Qt.Key.Key_Return)


def set_up(desk: Desk) -> SetUpDialog:
    dialog = SetUpDialog(desk.service, desk.page)
    dialog.open()
    return dialog


def fill_and_make(desk: Desk) -> str:
    """Make the records, and read the code."""
    desk.type("Your name, as it will stand on reports", " Ana   Ruiz ")
    desk.type("New passphrase", PASSPHRASE)
    desk.type("The new passphrase again", PASSPHRASE)
    QTest.keyClick(desk.line("The new passphrase again"), Qt.Key.Key_Return)
    desk.wait(lambda: desk.says("Keep this recovery code"))
    return read_code(desk)


def read_code(desk: Desk) -> str:
    """The recovery code that is shown."""
    labels = desk.top.findChildren(QLabel)
    shown = next(each for each in labels if each.accessibleName().startswith("Recovery code: "))
    return shown.text().replace("\n", "-")
