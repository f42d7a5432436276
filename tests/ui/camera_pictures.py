"""Pictures of the page that takes photos, its camera played from a video, and of a camera's memory."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import videos
from tests.ui.photographer import Photographer
from woundapp.ui.camera.capture_page import CapturePage
from woundapp.ui.importing.import_dialog import ImportDialog


def video(sample: Path, folder: Path) -> Path:
    """What a camera sees that is held still over a wound, and at first in the dark."""
    frames = videos.seen(videos.scene(sample, 1280, 960), 40)
    return videos.write(folder / "camera.avi", [*frames, *videos.darkened(frames, 0.15)])


def take_camera(photographer: Photographer) -> None:
    """Take the live picture with what the coach says, the photo that was taken, and one that is kept."""
    page = photographer.window.findChild(CapturePage)
    assert isinstance(page, CapturePage)
    photographer.actions.take_photo.trigger()
    photographer.wait(lambda: page._state.name == "LIVE" and len(page._recent) > 3)
    photographer.wait(lambda: False, 1.5)
    photographer.take("camera")
    QTest.keyClick(page, Qt.Key.Key_Space)
    photographer.wait(lambda: page._state.name == "TAKEN" and page._panel._after.isVisible())
    photographer.take("camera-taken")
    QTest.keyClick(page, Qt.Key.Key_Plus)
    photographer.wait(lambda: page._state.name == "LIVE" and len(page._recent) > 3)
    photographer.take("camera-several")
    page.end()
    page.leave()


def take_import(photographer: Photographer, folder: Path) -> None:
    """Take the photos of a folder, two of them chosen."""
    ImportDialog(folder, photographer.window, frozenset(sorted(folder.glob("*.jpg"))[:2])).open()
    photographer.wait(lambda: False, 2.5)
    photographer.take("import")
    photographer.dismiss()
