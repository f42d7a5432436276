"""Takes pictures of the real window in both themes, and waits as pytest-qt's bot does."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from tests.ui.held_back import held_back
from tests.ui.nurse import Nurse
from tests.ui.translating import Reader, table
from woundapp import settings
from woundapp.bedside import Presence
from woundapp.reasoner.messages import Progress
from woundapp.settings import Theme
from woundapp.ui.actions import Actions
from woundapp.ui.main_window import MainWindow
from woundapp.ui.map_legend import MapLegend
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.photo_view import PhotoView
from woundapp.ui.presence_choice import PresenceChoice
from woundapp.ui.reasoner_service import ModelState, ReasonerService
from woundapp.ui.theme import ThemeManager

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_PATIENCE = 60.0


class Photographer:
    """Takes pictures of a window in both themes.

    Args:
        window: the window.
        folder: for the pictures.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self._folder = folder
        self.wait(lambda: window.complete)
        actions, service = window.findChild(Actions), window.findChild(ReasonerService)
        desk = window.findChild(PhotoDesk)
        assert isinstance(actions, Actions)
        assert isinstance(service, ReasonerService)
        assert isinstance(desk, PhotoDesk)
        self.actions, self.service, self.desk = actions, service, desk

    @property
    def themes(self) -> ThemeManager:
        found = self.window.findChild(ThemeManager)
        assert isinstance(found, ThemeManager)
        return found

    def wait(self, until: Callable[[], bool], seconds: float = _PATIENCE) -> None:
        end = time.monotonic() + seconds
        while not until() and time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.005)

    def take(self, name: str) -> None:
        for chosen in (Theme.LIGHT, Theme.DARK):
            self.actions.themes[chosen].trigger()
            self.wait(lambda: False, 0.2)
            picture = self.window.grab()
            for dialog in self.window.findChildren(QDialog):
                if dialog.isVisible():
                    middle = self.window.rect().center() - dialog.rect().center()
                    dialog.render(picture, middle * picture.devicePixelRatio() / dialog.devicePixelRatioF())
            picture.save(str(self._folder / f"{name}-{chosen}.png"))

    def save(self, name: str) -> None:
        """Take the window as it is."""
        self.window.grab().save(str(self._folder / f"{name}.png"))

    def open(self, photo: Path) -> None:
        self.window.open_photo(photo)
        self.wait(self.actions.assess.isEnabled)

    def take_loading(self, chosen: Theme, photo: Path) -> None:
        """Take a photo that waits for the model."""
        self.actions.themes[chosen].trigger()
        self.wait(lambda: self.service.state is ModelState.READY)
        with held_back(self.service):
            self.open(photo)
            self.actions.assess.trigger()
            self.actions.bedside_done.trigger()
            self.window.grab().save(str(self._folder / f"loading-{chosen}.png"))

    def wait_for_dialog(self) -> None:
        self.wait(lambda: any(box.isVisible() for box in self.window.findChildren(QDialog)))

    def take_thinking(self, chosen: Theme, photo: Path) -> None:
        """Take the model in the middle of its reasoning, and wait for its end."""
        self.actions.themes[chosen].trigger()
        self.open(photo)
        streamed: list[Progress] = []
        self.service.assessment_progressed.connect(streamed.append)
        self.actions.assess.trigger()
        self.actions.bedside_done.trigger()
        self.wait(lambda: any(step.text for step in streamed) or self.desk.said.assessment is not None)
        self.window.grab().save(str(self._folder / f"thinking-{chosen}.png"))
        self.wait(lambda: self.desk.said.assessment is not None)

    def take_bedside(self) -> None:
        """Take the nurse's own findings, with a red flag, and what the rules say of them."""
        self.actions.bedside.trigger()
        for choice, key in zip(
            self.window.findChildren(PresenceChoice), "YNNNYNNNNNNN??Y?YY????YYY", strict=False
        ):
            choice.choose({"Y": Presence.PRESENT, "N": Presence.ABSENT}.get(key, Presence.NOT_ASKED))
        self.take("bedside")
        self.actions.bedside_done.trigger()
        self.take("rules")
        self.window.forget()

    def take_map(self) -> None:
        """Take what the answer leans on, and its legend."""
        legend = self.window.findChild(MapLegend)
        assert isinstance(legend, MapLegend)
        self.actions.support_map.trigger()
        self.wait(legend.isVisible)
        self.take("map")
        self.actions.support_map.trigger()

    def take_corrections(self) -> None:
        """Take a finding that the nurse agrees with, one that she moved, and one of her own."""
        view = self.window.findChild(PhotoView)
        assert isinstance(view, PhotoView)
        self.actions.agree.trigger()
        self.actions.next_finding.trigger()
        for _ in range(6):
            QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        self.actions.add_region.trigger()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.grab().save(str(self._folder / "signs.png"))
        menu.actions()[6].trigger()
        menu.close()
        self.wait(lambda: False, 0.2)
        self.take("corrected")
        self.window.close()
        self.wait_for_dialog()
        self.take("unsaved")
        self.dismiss()

    def dismiss(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self.wait(lambda: False, 0.1)


class Patience:
    """Waits as pytest-qt's bot does, without a test."""

    def __init__(self, photographer: Photographer) -> None:
        self._photographer = photographer

    def waitUntil(self, until: Callable[[], bool], timeout: int) -> None:  # noqa: N802 - its name
        self._photographer.wait(until, timeout / 1000)
        assert until()

    def waitActive(self, widget: QWidget) -> None:  # noqa: N802 - its name
        widget.activateWindow()
        self._photographer.wait(widget.isVisible)


def nurse_of(photographer: Photographer) -> Nurse:
    """Somebody who reads the window in its language."""
    nurse = Nurse(photographer.window, cast("QtBot", Patience(photographer)))
    if language := settings.load().language:
        nurse.reader = Reader(table(language))
    return nurse
