"""Pictures of the real window in all its states, light and dark, to be looked at.

    python tests/ui/screenshots.py OUT [--photo FILE] [--size 1280x720] [--pack NAME_OR_FOLDER]

Set QT_QPA_PLATFORM=offscreen, or run it under a virtual display; QT_SCALE_FACTOR=1.5 shows a scaled desktop.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from woundapp import app, paths
from woundapp.bedside import Presence
from woundapp.reasoner.messages import Progress
from woundapp.settings import Theme
from woundapp.ui import theme
from woundapp.ui.actions import Actions
from woundapp.ui.main_window import MainWindow
from woundapp.ui.map_legend import MapLegend
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.photo_view import PhotoView
from woundapp.ui.presence_choice import PresenceChoice
from woundapp.ui.reasoner_service import ModelState, ReasonerService

_PATIENCE = 600.0


class Photographer:
    """Takes pictures of a window in both themes.

    Args:
        window: the window.
        folder: for the pictures.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self._folder = folder
        actions, service = window.findChild(Actions), window.findChild(ReasonerService)
        desk = window.findChild(PhotoDesk)
        assert isinstance(actions, Actions)
        assert isinstance(service, ReasonerService)
        assert isinstance(desk, PhotoDesk)
        self.actions, self.service, self.desk = actions, service, desk

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

    def open(self, photo: Path) -> None:
        self.window.open_photo(photo)
        self.wait(self.actions.assess.isEnabled)

    def take_loading(self, chosen: Theme, photo: Path) -> None:
        """Take a photo that waits for the model."""
        self.actions.themes[chosen].trigger()
        self.open(photo)
        self.actions.assess.trigger()
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
        self.wait(lambda: any(step.text for step in streamed) or self.actions.export.isEnabled())
        self.window.grab().save(str(self._folder / f"thinking-{chosen}.png"))
        self.wait(self.actions.export.isEnabled)

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


def take_all(photographer: Photographer, photo: Path) -> None:
    """Bring the window through its states."""
    window, actions, service = photographer.window, photographer.actions, photographer.service
    photographer.wait(lambda: service.state is ModelState.READY)
    photographer.open(photo)
    photographer.take("ready")
    photographer.take_bedside()
    for chosen in (Theme.LIGHT, Theme.DARK):
        photographer.take_thinking(chosen, photo)
    photographer.wait(lambda: service.state is ModelState.READY)
    photographer.take("result")
    actions.next_finding.trigger()
    photographer.take("finding")
    photographer.take_corrections()
    photographer.take_map()
    for name in ("shortcuts", "about"):
        getattr(actions, name).trigger()
        photographer.take(name)
        photographer.dismiss()
    with tempfile.TemporaryDirectory() as folder:
        photographer.desk.reports.save(str(Path(folder) / "Report of today.pdf"))
        photographer.wait(actions.export.isEnabled)
        photographer.take("saved")
        bad = Path(folder) / "broken.jpg"
        bad.write_bytes(b"\xff\xd8 no photo")
        window.open_photo(bad)
        photographer.wait_for_dialog()
        photographer.take("error")
        photographer.dismiss()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--pack")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    photo = options.photo or sorted((paths.assets() / "samples").glob("*.jpg"))[0]
    width, height = (int(side) for side in options.size.split("x"))
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        application = QApplication(sys.argv[:1])
        theme.load_fonts(paths.assets() / "fonts")

        def opened(pack: str | None = options.pack) -> Photographer:
            window = app.build(application, pack)
            window.resize(width, height)
            window.show()
            return Photographer(window, options.out)

        for chosen in (Theme.LIGHT, Theme.DARK):
            photographer = opened()
            photographer.take_loading(chosen, photo)
            photographer.window.close()
        photographer = opened()
        photographer.take("empty")
        take_all(photographer, photo)
        photographer.window.close()
        photographer = opened(str(Path(home) / "no such pack"))
        photographer.wait_for_dialog()
        photographer.take("no-model")
        photographer.window.close()


if __name__ == "__main__":
    main()
