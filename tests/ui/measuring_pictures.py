"""Pictures of the measuring panel in its states, to be looked at."""

import itertools
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from tests import card_photos
from tests.ui.photographer import Photographer
from woundapp.measurement import Point, Tissue
from woundapp.ui.measuring.controller import MeasuringController
from woundapp.ui.measuring.panel import MeasuringPanel


def take_measuring(photographer: Photographer, photo: Path, folder: Path) -> None:
    """Take the panel with a card and without, while drawing, with two wounds, and with shares of tissue.

    Args:
        photographer: of the window.
        photo: the fourth of the sample photos.
        folder: for the photo with a card.
    """
    take, actions, page = photographer.take, photographer.actions, photographer.desk.page
    panel, bar = page.measuring, page.measuring.scroll_area.verticalScrollBar()
    controller = photographer.window.findChild(MeasuringController)
    assert isinstance(controller, MeasuringController)

    def wounds(count: int) -> None:
        photographer.wait(lambda: len(controller.measurement.wounds) == count)
        photographer.wait(lambda: False, 0.3)

    photographer.open(photo)
    actions.measure.trigger()
    draw(photographer, ((400, 350), (700, 280), (500, 210)))
    wounds(1)
    take("measuring-without-card")
    photographer.window.forget()
    photographer.open(card_photos.saved(photo, folder, enlarged=2))
    actions.measure.trigger()
    photographer.wait(lambda: False, 1)
    take("measuring")
    draw(photographer, ((800, 700), (1400, 560), (1000, 420)))
    wounds(1)
    take("measuring-outlined")
    panel.mode_chosen.emit(next(mode for mode in panel._modes if mode.name == "POINTS"))
    QTest.keyClick(page.view, Qt.Key.Key_Tab)
    take("measuring-points")
    panel.another_wanted.emit()
    draw(photographer, ((220, 310), (330, 270)))
    wounds(2)
    panel.other_said.emit(True)
    take("measuring-two")
    photographer.wait(panel.tissue._confirm.isEnabled)
    bar.setValue(bar.maximum())
    take("measuring-tissue")
    panel.tissue._boxes[Tissue.SLOUGH].setValue(30)
    corrected(panel).click()
    photographer.wait(lambda: False, 2)
    bar.setValue(bar.maximum())
    take("measuring-colours")
    actions.measured.trigger()
    take("measured")
    photographer.window.forget()


def corrected(panel: MeasuringPanel) -> QCheckBox:
    return next(box for box in panel.findChildren(QCheckBox) if "Colo" in box.text().replace("&", ""))


def draw(photographer: Photographer, points: tuple[Point, ...], steps: int = 12) -> None:
    """Draw on the photo with the mouse."""
    view, left = photographer.desk.page.view, Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left, pos=view.mapFromScene(*points[0]))
    for one, other in itertools.pairwise(points):
        for step in range(1, steps + 1):
            x, y = (a + (b - a) * step / steps for a, b in zip(one, other, strict=True))
            QTest.mouseMove(view.viewport(), view.mapFromScene(x, y))
    QTest.mouseRelease(view.viewport(), left, pos=view.mapFromScene(*points[-1]))
