"""A hand that measures: strokes, points and panel used as a nurse does."""

import itertools

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QSpinBox

from tests.ui.hand import Hand
from woundapp.measurement import Measurement, Point, Tissue
from woundapp.ui.measuring import telling
from woundapp.ui.measuring.controller import MeasuringController
from woundapp.ui.measuring.panel import MeasuringPanel
from woundapp.ui.photo_view import PhotoView

WOUND: tuple[Point, ...] = ((400, 350), (700, 280), (500, 210))
"""A stroke through the wound of the fourth sample photo, in its pixels."""

SECOND: tuple[Point, ...] = ((115, 155), (160, 135))
"""One through its copy beside it (`card_photos.with_second_wound`)."""

BARE_SKIN: tuple[Point, ...] = ((120, 300), (200, 320))
"""One where there is no wound."""


class Ruler:
    """Uses the measuring panel.

    Args:
        hand: on the window.
    """

    def __init__(self, hand: Hand) -> None:
        self.hand = hand

    @property
    def panel(self) -> MeasuringPanel:
        return self.hand.find(MeasuringPanel)

    @property
    def view(self) -> PhotoView:
        return self.hand.view

    @property
    def controller(self) -> MeasuringController:
        return self.hand.find(MeasuringController)

    @property
    def measured(self) -> Measurement:
        return self.controller.measurement

    @property
    def said(self) -> str:
        return self.hand.words(self.panel)

    def at(self, point: Point) -> QPoint:
        return self.view.mapFromScene(*point)

    def drag(self, points: tuple[Point, ...], steps: int = 8) -> None:
        """Draw with the left button along points of the photo."""
        viewport, left = self.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, pos=self.at(points[0]))
        for one, other in itertools.pairwise(points):
            for step in range(1, steps + 1):
                share = step / steps
                x, y = (a + (b - a) * share for a, b in zip(one, other, strict=True))
                QTest.mouseMove(viewport, self.at((x, y)))
        QTest.mouseRelease(viewport, left, pos=self.at(points[-1]))

    def outline(self, points: tuple[Point, ...] = WOUND) -> None:
        """Draw a stroke, and wait for another outline."""
        before = len(self.measured.wounds)
        self.drag(points)
        self.hand.wait(lambda: len(self.measured.wounds) > before)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        assert self.view.hasFocus()
        QTest.keyClick(self.view, key, modifiers)

    def click(self, text: str) -> None:
        button = self.button(text)
        assert button.isEnabled()
        button.click()

    def button(self, text: str) -> QPushButton:
        def found() -> list[QPushButton]:
            return [
                button
                for button in self.panel.findChildren(QPushButton)
                if button.isVisible() and text in (button.text().replace("&", ""), button.accessibleName())
            ]

        self.hand.wait(lambda: len(found()) == 1)
        return found()[0]

    def check(self, text: str) -> QCheckBox:
        (found,) = [box for box in self.panel.findChildren(QCheckBox) if text in box.text().replace("&", "")]
        return found

    def share(self, kind: Tissue) -> QSpinBox:
        (found,) = [
            box for box in self.panel.findChildren(QSpinBox) if box.accessibleName() == telling.tissue(kind)
        ]
        return found

    def wait_to_read(self, text: str) -> None:
        self.hand.wait(lambda: text in self.said)

    def wait_for_proposal(self) -> None:
        self.wait_to_read("Proposed by the program")
