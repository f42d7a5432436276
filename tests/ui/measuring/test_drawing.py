"""Outlines drawn on the photo by mouse and by keys, through the real window."""

import math
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.measuring.conftest import begin
from tests.ui.measuring.ruler import BARE_SKIN, SECOND, WOUND, Ruler
from woundapp.imaging import outline as outlining
from woundapp.imaging.outline import Stroke
from woundapp.measurement import Point, Size
from woundapp.ui.help import topics
from woundapp.ui.measuring import sheet as sheets
from woundapp.ui.measuring.tool import REACH
from woundapp.ui.photo_panels import ReadyPanel

SKIN: Point = (150, 250)
WAYS = ((1, 0), (-1, 0), (0, 1), (0, -1))


def points_of(ruler: Ruler, number: int = 1) -> tuple[Point, ...]:
    return ruler.measured.wounds[number - 1].points


def count(ruler: Ruler) -> int:
    return len(ruler.measured.wounds)


def size(ruler: Ruler) -> Size | None:
    return ruler.measured.wounds[0].size


def unsaved(ruler: Ruler) -> bool:
    return ruler.controller.unsaved


def lonely_place(points: tuple[Point, ...], apart: float) -> tuple[int, Point]:
    """Index of a point, and a place some way from it that is farther from every other point."""
    return max(
        ((index, (x + dx * apart, y + dy * apart)) for index, (x, y) in enumerate(points) for dx, dy in WAYS),
        key=lambda found: min(
            math.dist(found[1], other) for at, other in enumerate(points) if at != found[0]
        ),
    )


def test_a_stroke_becomes_an_outline_and_another_one_corrects_it(without_card: Ruler) -> None:
    ruler = without_card
    ruler.outline()
    first = points_of(ruler)
    assert sheets.contains(first, (540, 300))
    assert not sheets.contains(first, SKIN)
    ruler.click("Draw: this is not wound")
    ruler.drag(((340, 345), (400, 345), (345, 365)))
    ruler.hand.wait(lambda: points_of(ruler) != first)
    assert count(ruler) == 1
    assert sheets.contains(first, (385, 345))
    assert not sheets.contains(points_of(ruler), (385, 345))
    ruler.hand.press("Ctrl+Z")
    assert points_of(ruler) == first
    ruler.hand.press("Ctrl+Z")
    assert count(ruler) == 0
    ruler.hand.press("Ctrl+Shift+Z")
    assert points_of(ruler) == first


def test_a_point_is_dragged_by_what_is_near_it_and_the_outline_by_its_number(without_card: Ruler) -> None:
    ruler = without_card
    ruler.outline()
    ruler.click("Move the points of the outline")
    before = points_of(ruler)
    index, away = lonely_place(before, (REACH - 4) / ruler.view.zoom)
    ruler.drag((away, (away[0] - 30, away[1] - 20)))
    after = points_of(ruler)
    assert [a == b for a, b in zip(before, after, strict=True)].count(False) == 1
    x, y = before[index]
    assert math.dist(after[index], (x - 30, y - 20)) < 2 / ruler.view.zoom
    tag = next(
        spot
        for spot in ((px, py) for px in range(0, 1024, 6) for py in range(0, 768, 6))
        if ruler.controller._layer.tag_at(ruler.at(spot)) is not None
    )
    ruler.drag((tag, (tag[0] + 40, tag[1] + 10)))
    moved = points_of(ruler)
    shifts = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(after, moved, strict=True)]
    assert all(math.dist(shift, shifts[0]) < 1e-6 for shift in shifts)
    assert math.dist(shifts[0], (40, 10)) < 2 / ruler.view.zoom
    ruler.hand.press("Ctrl+Z")
    ruler.hand.press("Ctrl+Z")
    assert points_of(ruler) == before


def test_a_double_click_on_the_edge_adds_a_point_and_one_can_be_removed(without_card: Ruler) -> None:
    ruler = without_card
    ruler.click("Begin with an oval")
    before = points_of(ruler)
    middle = tuple((a + b) / 2 for a, b in zip(before[0], before[1], strict=True))
    assert len(middle) == 2
    viewport, left = ruler.view.viewport(), Qt.MouseButton.LeftButton
    place = ruler.at(middle)
    QTest.mouseClick(viewport, left, pos=place)
    QTest.mouseDClick(viewport, left, pos=place)
    added = points_of(ruler)
    assert len(added) == len(before) + 1
    assert math.dist(added[1], middle) < 2 / ruler.view.zoom
    ruler.click("Remove the point")
    assert points_of(ruler) == before
    for _ in range(len(before) - 3):
        ruler.click("Remove the point")
    ruler.click("Remove the point")
    assert len(points_of(ruler)) == 3
    assert "needs three points" in ruler.said


def test_by_keys_alone(without_card: Ruler) -> None:
    ruler = without_card
    ruler.key(Qt.Key.Key_O)
    oval = points_of(ruler)
    bounds = ruler.view.middle()
    assert all(bounds.left <= x <= bounds.right and bounds.top <= y <= bounds.bottom for x, y in oval)
    ruler.key(Qt.Key.Key_Tab)
    ruler.key(Qt.Key.Key_Tab)
    for _ in range(3):
        ruler.key(Qt.Key.Key_Right)
    ruler.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = points_of(ruler)
    assert [a == b for a, b in zip(oval, moved, strict=True)] == [index != 1 for index in range(len(oval))]
    unit = 1 / ruler.view.zoom
    assert moved[1] == pytest.approx((oval[1][0] + 6 * unit, oval[1][1] + 10 * unit))
    ruler.key(Qt.Key.Key_Insert)
    assert len(points_of(ruler)) == len(oval) + 1
    ruler.key(Qt.Key.Key_Delete)
    assert points_of(ruler) == moved
    ruler.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert points_of(ruler)[0] == pytest.approx((moved[0][0] - 10 * unit, moved[0][1]))
    alt_shift = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    before = points_of(ruler)
    ruler.key(Qt.Key.Key_Up, alt_shift)
    high = [y for _, y in points_of(ruler)]
    assert max(high) - min(high) == pytest.approx(
        max(y for _, y in before) - min(y for _, y in before) + 10 * unit
    )
    for _ in range(6):
        ruler.hand.press("Ctrl+Z")
    assert count(ruler) == 0


def test_tab_leaves_the_photo_after_the_last_point(without_card: Ruler) -> None:
    ruler = without_card
    ruler.key(Qt.Key.Key_O)
    for _ in points_of(ruler):
        ruler.key(Qt.Key.Key_Tab)
    assert ruler.view.hasFocus()
    ruler.key(Qt.Key.Key_Tab)
    assert not ruler.view.hasFocus()


def test_escape_leaves_the_tool_and_not_the_work(without_card: Ruler) -> None:
    ruler = without_card
    ruler.outline()
    QTest.mousePress(ruler.view.viewport(), Qt.MouseButton.LeftButton, pos=ruler.at(SKIN))
    ruler.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(ruler.view.viewport(), Qt.MouseButton.LeftButton, pos=ruler.at(SKIN))
    assert len(ruler.controller._sheet.strokes(ruler.controller._chosen)) == 1
    ruler.key(Qt.Key.Key_Escape)
    assert ruler.button("Move the points of the outline").isChecked()
    ruler.key(Qt.Key.Key_Escape)
    assert ruler.hand.find(ReadyPanel).isVisible()
    assert count(ruler) == 1
    assert "outlined, without centimetres" in ruler.hand.words(ruler.hand.find(ReadyPanel))
    assert ruler.hand.actions.assess.isEnabled()


def test_several_wounds_are_numbered_and_told_apart(two_wounds: Ruler) -> None:
    ruler = two_wounds
    ruler.outline()
    ruler.click("Draw one more")
    ruler.outline(SECOND)
    assert count(ruler) == 2
    ruler.click("It is another wound")
    assert [wound.other for wound in ruler.measured.wounds] == [False, True]
    assert len(ruler.measured.own) == 1
    assert ruler.button("Wound 2: another one").isChecked()
    ruler.click("Move the points of the outline")
    QTest.mouseClick(ruler.view.viewport(), Qt.MouseButton.LeftButton, pos=ruler.at((540, 300)))
    assert ruler.button("Wound 1").isChecked()
    ruler.view.setFocus()
    ruler.key(Qt.Key.Key_2)
    ruler.click("Remove outline")
    assert count(ruler) == 1
    ruler.hand.press("Ctrl+Z")
    assert [wound.other for wound in ruler.measured.wounds] == [False, True]


def test_strokes_in_two_wounds_give_two_outlines(two_wounds: Ruler) -> None:
    ruler = two_wounds
    ruler.outline()
    ruler.outline(SECOND)
    assert count(ruler) == 2
    assert sheets.contains(points_of(ruler, 1), (540, 300))
    assert sheets.contains(points_of(ruler, 2), (140, 145))


def test_strokes_that_outline_nothing_lose_nothing(without_card: Ruler) -> None:
    ruler = without_card
    ruler.click("Draw: this is not wound")
    ruler.drag(((150, 250), (200, 250)))
    ruler.hand.wait(lambda: "No wound is marked yet." in ruler.said)
    assert count(ruler) == 0
    assert len(ruler.controller._sheet.loose) == 1
    ruler.click("Draw: this is wound")
    ruler.outline()
    assert "No wound is marked yet." not in ruler.said


def test_strokes_around_which_there_is_no_edge_lose_nothing(without_card: Ruler) -> None:
    ruler = without_card
    ruler.outline()
    before = points_of(ruler)
    ruler.click("Draw one more")
    ruler.drag(BARE_SKIN)
    ruler.wait_to_read("No edge of a wound was found around a line.")
    assert points_of(ruler) == before
    ruler.hand.press("Ctrl+Z")
    assert "No edge" not in ruler.said
    everything = tuple((x, y) for row, y in enumerate(range(8, 768, 40)) for x in ((8, 1016)[:: (-1) ** row]))
    ruler.drag(everything)
    ruler.wait_to_read("No edge of a wound was found around a line.")
    assert points_of(ruler) == before
    ruler.hand.press("Ctrl+Z")
    ruler.outline(((420, 360), (640, 300)))
    assert points_of(ruler) == before


def test_moved_points_come_back_after_a_stroke_by_undo(without_card: Ruler) -> None:
    ruler = without_card
    ruler.outline()
    ruler.key(Qt.Key.Key_P)
    ruler.key(Qt.Key.Key_Tab)
    ruler.key(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    by_hand = points_of(ruler)
    ruler.key(Qt.Key.Key_W)
    ruler.drag(((500, 400), (560, 420)))
    ruler.hand.wait(lambda: points_of(ruler) != by_hand)
    assert "Undo brings the points that you moved back." in ruler.said
    ruler.hand.press("Ctrl+Z")
    assert points_of(ruler) == by_hand


def test_an_outline_that_crosses_itself_is_said(with_a_card: Ruler) -> None:
    ruler = with_a_card
    ruler.key(Qt.Key.Key_O)
    points = points_of(ruler)
    ruler.drag((points[0], (points[6][0] - 20, points[6][1] + 3)))
    assert outlining.crosses_itself(points_of(ruler))
    assert size(ruler) is None
    assert "crosses itself" in ruler.said
    ruler.hand.press("Ctrl+Z")
    assert size(ruler) is not None
    assert "crosses itself" not in ruler.said


def test_what_was_measured_is_not_lost_without_a_word(without_card: Ruler, samples: list[Path]) -> None:
    ruler = without_card
    ruler.key(Qt.Key.Key_O)
    ruler.hand.window.open_photo(samples[0])
    assert ruler.hand.error().text() == "This is not kept yet"
    ruler.hand.dismiss(ruler.hand.error())
    assert count(ruler) == 1
    ruler.hand.window.forget()
    ruler.hand.open(samples[0])
    assert count(ruler) == 0
    assert count(begin(ruler.hand)) == 0


def test_the_help_opens_at_measuring_while_the_photo_is_drawn_on(without_card: Ruler) -> None:
    view = without_card.view
    assert topics.about(view) == "measuring"
    without_card.hand.press("Ctrl+Shift+D")
    assert topics.about(view) == "reading-the-answer"


def test_the_model_waits_while_she_measures(without_card: Ruler) -> None:
    ruler, hand = without_card, without_card.hand
    hand.press("Ctrl+Shift+D")
    hand.trigger(hand.actions.assess)
    hand.finish_bedside()
    hand.trigger(hand.actions.measure)
    assert not hand.actions.bedside.isEnabled()
    hand.wait(lambda: "It is shown when you are done." in hand.notice())
    assert ruler.panel.isVisible()
    ruler.key(Qt.Key.Key_O)
    hand.press("Ctrl+Shift+D")
    hand.wait_for_result()
    assert count(ruler) == 1


def test_a_measurement_is_restored(without_card: Ruler) -> None:
    ruler = without_card
    ruler.outline()
    before = ruler.measured
    ruler.controller.restore(before)
    assert ruler.measured == before
    assert not unsaved(ruler)
    ruler.view.setFocus()
    ruler.key(Qt.Key.Key_W)
    ruler.drag(WOUND)
    ruler.hand.wait(lambda: ruler.measured != before)
    assert count(ruler) == 1
    assert unsaved(ruler)
    assert isinstance(ruler.controller._sheet.strokes(1)[0], Stroke)
    assert QApplication.focusWidget() is ruler.view
