"""A hand and an eye for the tests of the window: it is used and read as a person does."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.translating import Reader
from woundapp.domain import Finding
from woundapp.ui.actions import Actions
from woundapp.ui.bars import NoticeBar
from woundapp.ui.finding_rows import FindingButton
from woundapp.ui.main_window import MainWindow
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.photo_view import PhotoView
from woundapp.ui.reasoner_service import ModelState, ReasonerService
from woundapp.ui.result_panel import ResultPanel

PATIENCE = 60_000
"""Milliseconds to wait for what takes the model well under a second, on a machine that is busy."""

_Child = TypeVar("_Child", bound=QObject)


class Hand:
    """Uses a window as a person does: by keys, clicks, and looking at what is visible.

    Args:
        window: to be used.
        qtbot: waits.
    """

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.reader = Reader()
        self.qtbot = qtbot

    def find(self, kind: type[_Child]) -> _Child:
        found = self.window.findChild(kind)
        assert isinstance(found, kind)
        return found

    @property
    def actions(self) -> Actions:
        return self.find(Actions)

    @property
    def service(self) -> ReasonerService:
        return self.find(ReasonerService)

    @property
    def view(self) -> PhotoView:
        return self.find(PhotoView)

    @property
    def findings(self) -> list[FindingButton]:
        return [
            button for button in self.find(ResultPanel).findChildren(FindingButton) if not button.isHidden()
        ]

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=PATIENCE)

    def press(self, keys: str) -> None:
        """Press keys where the focus is."""
        target = QApplication.focusWidget() or self.window
        QTest.keySequence(target, keys)

    def open(self, path: Path) -> None:
        self.window.open_photo(path)
        self.wait(self.actions.assess.isEnabled)

    def wait_for_model(self) -> None:
        self.wait(lambda: self.service.state is ModelState.READY)

    def wait_until_read(self) -> None:
        """Wait until the model has read the photo at hand, before anybody asks for its assessment."""
        opened = self.desk.photo
        assert opened is not None
        self.wait(lambda: self.service._ahead.holds(opened.photo))

    def wait_for_result(self) -> None:
        """Wait for the model's answer; nothing more is recorded at the bedside."""
        self.finish_bedside()
        self.wait(self.find(ResultPanel).isVisible)
        self.wait(self.actions.export.isEnabled)

    def assess(self) -> None:
        self.trigger(self.actions.assess)
        self.wait_for_result()

    def wait_for_support(self) -> None:
        """Wait until it is known how much the answer leans on each place that it names."""
        self.wait(lambda: not self._unweighed())

    def _unweighed(self) -> list[Finding]:
        assessment = self.desk.said.assessment
        assert assessment is not None
        return [finding for finding in assessment.findings if finding.region and not finding.support]

    def finish_bedside(self) -> None:
        """Say that all that is found at the bedside is recorded, where that is asked for."""
        if self.actions.bedside_done.isEnabled():
            self.trigger(self.actions.bedside_done)

    @property
    def desk(self) -> PhotoDesk:
        return self.find(PhotoDesk)

    def trigger(self, action: QAction) -> None:
        assert action.isEnabled()
        action.trigger()

    def choose_file(self, path: Path) -> None:
        """Answer the file dialog that is open."""
        self.wait(lambda: bool(self.window.findChildren(QFileDialog)))
        dialog = self.window.findChildren(QFileDialog)[-1]
        dialog.selectFile(str(path))
        dialog.accept()
        self.back_to_window()

    def save_report(self, target: Path) -> str:
        """Save the report by keys, and read it back with every run of white space as one space."""
        self.press("Ctrl+S")
        self.choose_file(target)
        self.wait(target.is_file)
        self.wait(self.actions.export.isEnabled)
        return " ".join(" ".join(page.extract_text() for page in PdfReader(target).pages).split())

    def error(self) -> QMessageBox:
        """The error dialog, once it is there."""
        self.wait(lambda: any(box.isVisible() for box in self.window.findChildren(QMessageBox)))
        (box,) = [box for box in self.window.findChildren(QMessageBox) if box.isVisible()]
        return box

    def dismiss(self, dialog: QDialog) -> None:
        dialog.close()
        self.back_to_window()

    def back_to_window(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if QApplication.activeModalWidget() is None:
            self.window.activateWindow()  # as a desktop's window manager does, which there is none of here
            self.wait(self.window.isActiveWindow)

    def words(self, within: QWidget | None = None) -> str:
        """All that is visible and can be read."""
        labels = (within or self.window).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible()).replace("\u200b", "")

    def read(self, within: QWidget | None = None) -> str:
        """All that is visible, in English, whatever language it is in."""
        return "\n".join(map(self.reader.read, self.words(within).splitlines()))

    def notice(self) -> str:
        bar = self.find(NoticeBar)
        return self.reader.read(self.words(bar)) if bar.isVisible() else ""

    def names(self, button: QAbstractButton) -> tuple[str, str]:
        """What a button is called, in English, for the eye and for a screen reader."""
        return self.reader.read(button.text()), self.reader.read(button.accessibleName())

    def button(self, text: str) -> QPushButton:
        (found,) = [
            button
            for button in self.window.findChildren(QPushButton)
            if button.isVisible() and text in self.names(button)
        ]
        return found
