"""Centimetres, bands and colours with a calibration card in the photo, and none of them without."""

import re
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.card_photos import PER_MM
from tests.ui.hand import Hand
from tests.ui.measuring.conftest import begin
from tests.ui.measuring.ruler import Ruler
from woundapp import settings
from woundapp.imaging import measure
from woundapp.imaging.marker import MarkerFault
from woundapp.ui.bedside_panel import BedsidePanel
from woundapp.ui.measuring import telling
from woundapp.ui.photo_items import TagItem
from woundapp.ui.photo_panels import ReadyPanel

CENTIMETRES = re.compile(r"\d\s*cm")


def every_text(ruler: Ruler) -> str:
    """All texts that are shown, on the photo, too."""
    widgets = [widget for widget in ruler.hand.window.findChildren(QWidget) if widget.isVisible()]
    said = [
        text
        for widget in widgets
        for text in (
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            getattr(widget, "text", str)() if not isinstance(widget, QLabel) else widget.text(),
        )
    ]
    layer = ruler.controller._layer
    said += [item._name for item in ruler.view.scene().items() if isinstance(item, TagItem)]
    said += [words for _, _, words in layer._sizes._lines]
    said += [words for _, words, _ in layer._bands._bands]
    return "\n".join(said)


def test_without_a_card_no_centimetres_are_shown(without_card: Ruler) -> None:
    ruler = without_card
    assert "There is no calibration card in this photo." in ruler.said
    assert "No centimetres are shown" in ruler.said
    ruler.outline()
    ruler.wait_for_proposal()
    ruler.click("Confirm the shares")
    for mode in ("Draw: this is not wound", "Move the points of the outline"):
        ruler.click(mode)
        assert not CENTIMETRES.search(every_text(ruler))
    assert ruler.measured.scale is None
    assert ruler.measured.wounds[0].size is None
    ruler.hand.press("Ctrl+Shift+D")
    assert ruler.hand.find(ReadyPanel).isVisible()
    assert not CENTIMETRES.search(every_text(ruler))


def test_with_a_card_figures_lines_and_bands(with_a_card: Ruler) -> None:
    ruler = with_a_card
    assert "its print is not checked" in ruler.said
    ruler.outline()
    (wound,) = ruler.measured.wounds
    assert wound.size is not None
    assert ruler.measured.scale is not None
    per_cm = 10 * PER_MM
    x, y = np.array(wound.points).T
    area = abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2 / per_cm**2
    assert wound.size.area.value == pytest.approx(area, rel=0.02)
    for figure in (telling.centimetres(wound.size.length), telling.square_centimetres(wound.size.area)):
        ruler.wait_to_read(figure)
        assert re.fullmatch(r"\d+\.\d cm²? ± \d+\.\d", figure)
    layer = ruler.controller._layer
    assert [words for _, words, _ in layer._bands._bands] == ["0.5 cm", "2 cm"]
    assert len({tuple(dash) for _, _, dash in layer._bands._bands}) == 2
    for (path, _, _), distance in zip(layer._bands._bands, (0.5, 2), strict=True):
        grown = path.boundingRect().width() - (x.max() - x.min())
        assert grown == pytest.approx(2 * distance * per_cm, abs=3)
    (length, width) = layer._sizes._lines
    seen = [np.linalg.norm(np.subtract(line[0], line[1])) / per_cm for line in (length, width)]
    assert seen == pytest.approx([wound.size.length.value, wound.size.width.value], rel=0.02)
    ruler.check("Show 0.5 cm and 2 cm").click()
    assert layer._bands._bands == []
    ruler.view.setFocus()
    ruler.key(Qt.Key.Key_P)
    ruler.key(Qt.Key.Key_Tab)
    for _ in range(5):
        ruler.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    changed = ruler.measured.wounds[0]
    assert changed.size == measure.size(changed.points, ruler.measured.scale)
    assert changed.size != wound.size
    ruler.hand.press("Ctrl+Shift+D")
    assert telling.centimetres(changed.size.length) in ruler.hand.words(ruler.hand.find(ReadyPanel))
    ruler.hand.press("Ctrl+B")
    assert "0.5 cm and 2 cm reach from the edge" in ruler.hand.words(ruler.hand.find(BedsidePanel))


def test_a_measured_line_of_the_sheet_makes_the_figures_surer(
    home: Path, hand: Hand, card_photo: Path
) -> None:
    hand.open(card_photo)
    ruler = begin(hand)
    ruler.outline()
    unsure = ruler.measured.wounds[0].size
    hand.press("Ctrl+Shift+D")
    kept = msgspec.structs.replace(hand.desk.settings, card_line_mm=97.0)
    hand.window._keep_settings(kept)
    assert settings.load().card_line_mm == 97
    begin(hand)
    hand.wait(lambda: "its print has been checked" in ruler.said)
    sure = ruler.measured.wounds[0].size
    assert unsure is not None
    assert sure is not None
    assert sure.length.value == pytest.approx(unsure.length.value * 0.97)
    assert sure.length.uncertainty < unsure.length.uncertainty


def test_colours_are_corrected_in_the_view_alone(with_a_card: Ruler) -> None:
    ruler = with_a_card
    photo = ruler.view._photo
    assert photo is not None
    own = photo._pixels
    ruler.check("Colours corrected").click()
    ruler.hand.wait(lambda: photo._pixels is not own)
    assert photo._pixels[0].shape == own[0].shape
    assert ruler.hand.desk.photo is not None
    assert ruler.hand.desk.photo.photo.pixels is own[0]
    ruler.hand.press("Ctrl+Shift+D")
    assert photo._pixels is own


def test_every_fault_of_a_card_is_a_sentence_with_what_to_do() -> None:
    for fault in MarkerFault:
        assert re.search(r"\. .*(Lay|lay|Take|take|Switch|Go|Hold|Print).*\.$", telling.fault(fault)), fault
