"""Rectangles that hide parts of a photo, drawn by mouse and by keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests import dossiers, scenes
from tests.ui.records_hand import button, words
from woundapp import paths
from woundapp.clinic import Visit
from woundapp.domain import ImageRegion
from woundapp.dossier import Dossier, VisitEntry, unfiled, unfiled_photo
from woundapp.settings import Theme
from woundapp.ui import theme
from woundapp.ui.background import Background
from woundapp.ui.referral import overview, places
from woundapp.ui.referral.hiding_dialog import HidingDialog
from woundapp.ui.referral.overview import LargePhoto
from woundapp.ui.theme import ThemeManager


def label_on_photo() -> bytes:
    pixels = np.full((480, 640, 3), 150, np.uint8)
    cv2.putText(pixels, "MARIA NUNEZ", (60, 240), cv2.FONT_HERSHEY_SIMPLEX, 2.0, (20, 20, 20), 5)
    return cv2.imencode(".png", pixels)[1].tobytes()


TOLD = Dossier(
    None,
    None,
    (
        VisitEntry(
            unfiled(Visit("", scenes.SEEN), scenes.SEEN, of="two photos"),
            (
                unfiled_photo(dossiers.picture(1, 900, 600), "a.png"),
                unfiled_photo(label_on_photo(), "label.png"),
                unfiled_photo(b"no photo", "broken.jpg"),
            ),
        ),
    ),
)


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot, window: QWidget) -> Iterator[HidingDialog]:
    """The dialog on three photos: a plain one, one with a label, one that is broken."""
    theme.load_fonts(paths.assets() / "fonts")
    ThemeManager(qapp, Theme.LIGHT)
    background = Background("hiding")

    def read(
        key: str, then: Callable[[LargePhoto], object], failed: Callable[[BaseException], object]
    ) -> None:
        background.run(lambda: overview.large(TOLD, key), then, failed)

    dialog = HidingDialog(overview.look(TOLD).visit.photos, {}, read, window)
    dialog.open()
    adding = button(dialog, "Add a rectangle")
    qtbot.waitUntil(adding.isEnabled, timeout=20_000)
    yield dialog
    dialog.done(0)
    background.close()


def place(shown: HidingDialog, x: int, y: int) -> QPoint:
    """Where a pixel of the photo is on the screen."""
    return shown.view.mapFromScene(x, y)


def drag(shown: HidingDialog, start: tuple[int, int], end: tuple[int, int]) -> None:
    viewport = shown.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place(shown, *start))
    middle = (place(shown, *start) + place(shown, *end)) / 2
    for point in (middle, place(shown, *end)):
        QTest.mouseMove(viewport, point)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place(shown, *end))


def hidden_in(shown: HidingDialog) -> int:
    return len(shown.regions)


def near(region: ImageRegion, wanted: tuple[int, int, int, int]) -> bool:
    return all(abs(is_ - was) <= 4 for is_, was in zip(region.as_tuple(), wanted, strict=True))


def colour(shown: HidingDialog, x: int, y: int) -> int:
    """How bright a pixel of the photo is on the screen."""
    image: QImage = shown.view.viewport().grab().toImage()
    return image.pixelColor(place(shown, x, y)).lightness()


def test_a_rectangle_is_drawn_with_the_mouse_from_any_corner_and_is_black_at_once(
    shown: HidingDialog,
) -> None:
    told: list[dict[str, tuple[ImageRegion, ...]]] = []
    shown.hidden_changed.connect(told.append)
    assert colour(shown, 400, 120) > 40
    drag(shown, (600, 300), (300, 100))
    (region,) = shown.regions
    assert near(region, (300, 100, 600, 300))
    assert colour(shown, 400, 120) == 0
    assert list(told[-1].values()) == [(region,)]
    drag(shown, (800, 500), (2000, 2000))
    assert near(shown.regions[1], (800, 500, 900, 600)), "it ends where the photo ends"


def test_the_chosen_one_is_pulled_by_its_handles_and_what_it_hid_is_seen_again(shown: HidingDialog) -> None:
    drag(shown, (300, 100), (600, 300))
    drag(shown, (600, 300), (500, 200))
    assert near(shown.regions[0], (300, 100, 500, 200))
    assert len(shown.regions) == 1
    assert colour(shown, 550, 250) > 40
    assert colour(shown, 350, 130) == 0


def test_a_click_chooses_and_keys_move_resize_and_remove(shown: HidingDialog) -> None:
    drag(shown, (300, 100), (600, 300))
    drag(shown, (50, 400), (250, 550))
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place(shown, 450, 130))
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    before = shown.regions[0]
    QTest.keyClick(shown.view, Qt.Key.Key_Right, alt)
    assert shown.regions[0].left > before.left
    assert shown.regions[0].width == before.width
    QTest.keyClick(shown.view, Qt.Key.Key_Down, alt | shift)
    assert shown.regions[0].height > before.height
    QTest.keyClick(shown.view, Qt.Key.Key_Delete)
    assert hidden_in(shown) == 1
    QTest.keyClick(shown.view, Qt.Key.Key_1)
    button(shown, "Take it away").click()
    assert hidden_in(shown) == 0
    assert colour(shown, 150, 450) > 40


def test_a_click_beside_all_of_them_hides_nothing(shown: HidingDialog) -> None:
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place(shown, 450, 130))
    assert not shown.regions


def test_writing_is_told_of_and_hidden_by_one_button(shown: HidingDialog, qtbot: QtBot) -> None:
    button(shown, "Next photo").click()
    qtbot.waitUntil(lambda: "Something seems to be written in this photo." in words(shown), timeout=20_000)
    button(shown, "Hide the writing").click()
    assert shown.regions
    assert shown.regions[0].width > 200
    kept = shown.regions
    button(shown, "Previous photo").click()
    assert not shown.regions
    button(shown, "Next photo").click()
    qtbot.waitUntil(button(shown, "Add a rectangle").isEnabled, timeout=20_000)
    assert shown.regions == kept, "each photo keeps what is hidden in it"


def test_a_photo_that_cannot_be_read_is_told_and_the_others_can_be_used(
    shown: HidingDialog, qtbot: QtBot
) -> None:
    for _ in range(2):
        button(shown, "Next photo").click()
    qtbot.waitUntil(lambda: "is not an image" in words(shown), timeout=20_000)
    assert not button(shown, "Add a rectangle").isEnabled()
    button(shown, "Previous photo").click()
    qtbot.waitUntil(button(shown, "Add a rectangle").isEnabled, timeout=20_000)


def test_places_are_found_on_this_machine_and_names_get_a_number(tmp_path: Path) -> None:
    for found in places.found():
        assert found.words
        assert found.folder.is_dir()
    assert places.free(tmp_path, "a b.pdf") == tmp_path / "a b.pdf"
    (tmp_path / "a b.pdf").touch()
    (tmp_path / "a b (2).pdf").touch()
    assert places.free(tmp_path, "a b.pdf") == tmp_path / "a b (3).pdf"
