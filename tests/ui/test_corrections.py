"""The nurse's own marks through the real window: agree, move, resize, remove, add, undo, and the report."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.hand import Hand
from woundapp.domain import ImageRegion
from woundapp.review import Judgement, Review
from woundapp.ui.evidence_controller import EvidenceController
from woundapp.ui.finding_rows import SentenceButton


@pytest.fixture
def judging(hand: Hand, samples: list[Path]) -> Hand:
    """A result whose first finding is chosen."""
    hand.open(samples[0])
    hand.assess()
    hand.wait_for_model()
    hand.press("Ctrl+Down")
    return hand


def review(hand: Hand) -> Review:
    return hand.find(EvidenceController).review


def shown(hand: Hand, index: int) -> ImageRegion | None:
    assessment = hand.find(EvidenceController).assessment
    assert assessment is not None
    return review(hand).shown(assessment.findings)[index].region


def chosen(hand: Hand) -> int | None:
    return hand.view.chosen


def judgements(hand: Hand) -> list[Judgement | None]:
    return [mark.judgement if mark else None for mark in review(hand).marks]


def add(hand: Hand, name: str) -> None:
    hand.press("Ctrl+D")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (entry,) = [entry for entry in menu.actions() if entry.text() == name]
    menu.close()
    entry.trigger()


def drag(hand: Hand, start: QPointF, way: tuple[int, int]) -> None:
    """Drag from a place of the photo, by pixels of the screen."""
    view = hand.view
    spot = view.mapFromScene(start)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    for share in (0.5, 1.0):
        spot_now = spot + (QPointF(*way) * share).toPoint()
        QTest.mouseMove(view.viewport(), spot_now)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=spot_now)


def test_by_keys_alone(judging: Hand) -> None:
    hand = judging
    before = shown(hand, 0)
    assert before is not None
    hand.press("Ctrl+G")
    assert "You see this here, too." in hand.words()
    hand.view.setFocus()
    QTest.keyClick(hand.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(hand.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    moved = shown(hand, 0)
    assert moved is not None
    assert moved.left > before.left
    assert moved.width == before.width
    assert "You moved this." in hand.words()
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(hand.view, Qt.Key.Key_Up, keys)
    resized = shown(hand, 0)
    assert resized is not None
    assert (resized.top, resized.height < moved.height) == (moved.top, True)
    hand.press("Ctrl+Z")
    assert judgements(hand)[0] is Judgement.AGREED
    hand.press("Ctrl+Z")
    assert not review(hand).said
    assert not hand.actions.undo.isEnabled()
    hand.press("Ctrl+Shift+Z")
    assert judgements(hand)[0] is Judgement.AGREED
    hand.press("Ctrl+Backspace")
    assert "You do not see this." in hand.words()
    assert shown(hand, 0) is None


def test_by_mouse(judging: Hand) -> None:
    hand = judging
    before = shown(hand, 0)
    assert before is not None
    middle = QPointF((before.left + before.right) / 2, (before.top + before.bottom) / 2)
    drag(hand, middle, (-24, 12))
    moved = shown(hand, 0)
    assert moved is not None
    assert moved.left == pytest.approx(before.left - 24 / hand.view.zoom, abs=2)
    assert (moved.width, moved.height) == (before.width, before.height)
    drag(hand, QPointF(moved.left, moved.top), (16, 16))
    resized = shown(hand, 0)
    assert resized is not None
    assert (resized.right, resized.bottom) == (moved.right, moved.bottom)
    assert resized.width < moved.width
    hand.button("Undo").click()
    assert shown(hand, 0) == moved
    hand.button("I see this, too").click()
    assert shown(hand, 0) == before


def test_dragging_beside_the_handles_moves_the_photo_and_no_region(judging: Hand) -> None:
    hand = judging
    for _ in range(4):
        hand.view.zoom_in()
    region = shown(hand, 0)
    assert region is not None
    quarter = QPointF(region.left + region.width / 4, region.top + region.height / 4)
    hand.view.centerOn(quarter)
    drag(hand, quarter, (40, 40))
    assert not review(hand).said


def test_one_of_her_own_is_added_chosen_moved_and_taken_back(judging: Hand) -> None:
    hand = judging
    count = len(hand.findings)
    add(hand, "Exposed bone")
    assert len(hand.findings) == count + 1
    assert chosen(hand) == count
    assert hand.findings[count].isChecked()
    assert "You added this." in hand.words()
    assert not hand.actions.agree.isEnabled()
    before = shown(hand, count)
    QTest.keyClick(hand.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown(hand, count) != before
    assert judgements(hand)[count] is Judgement.ADDED
    hand.press("Ctrl+Backspace")
    assert len(hand.findings) == count
    assert chosen(hand) is None
    hand.press("Ctrl+Z")
    assert len(hand.findings) == count + 1


def test_a_sentence_shows_its_findings_one_after_the_other(judging: Hand) -> None:
    hand = judging
    hand.findings[0].click()
    assert chosen(hand) is None
    sentences = [each for each in hand.window.findChildren(SentenceButton) if each.isVisible()]
    several = next(each for each in sentences if len(each.findings) > 1)
    for index in several.findings:
        several.click()
        assert chosen(hand) == index
        assert hand.findings[index].isChecked()
        assert several.isChecked()
    several.click()
    assert chosen(hand) is None
    assert not several.isChecked()


def test_the_report_says_what_the_nurse_says(judging: Hand, tmp_path: Path) -> None:
    hand = judging
    hand.press("Ctrl+G")
    hand.press("Ctrl+Down")
    hand.view.setFocus()
    QTest.keyClick(hand.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    hand.press("Ctrl+Down")
    hand.press("Ctrl+Backspace")
    add(hand, "Macerated skin")
    text = hand.save_report(tmp_path / "report.pdf")
    for expected in (
        "The clinician sees this here, too.",
        "The clinician sees this in another place, which is the one shown.",
        "The clinician does not see this.",
        "Added by the clinician; the model does not name it.",
        "thin lines are where the model had them",
    ):
        assert expected in text


def answer(hand: Hand, text: str) -> None:
    box = hand.error()
    assert box.text() == "This is not kept yet"
    (button,) = [each for each in box.buttons() if each.text().replace("&", "") == text]
    button.click()


def test_marks_are_not_lost_without_a_word(judging: Hand, samples: list[Path]) -> None:
    hand = judging
    hand.press("Ctrl+G")
    hand.window.open_photo(samples[1])
    answer(hand, "Go back")
    assert samples[0].name == hand.window.windowTitle()
    assert review(hand).said
    hand.window.open_photo(samples[1])
    answer(hand, "Lose it")
    hand.wait(hand.actions.assess.isEnabled)
    assert hand.window.windowTitle() == samples[1].name
    assert not hand.actions.undo.isEnabled()
    hand.assess()
    assert not review(hand).said


def test_marks_that_are_in_a_report_are_let_go(judging: Hand, samples: list[Path], tmp_path: Path) -> None:
    hand = judging
    hand.press("Ctrl+G")
    hand.window.close()
    assert hand.window.isVisible()
    answer(hand, "Save report…")
    hand.choose_file(tmp_path / "report.pdf")
    hand.wait((tmp_path / "report.pdf").is_file)
    hand.wait(hand.actions.export.isEnabled)
    hand.open(samples[1])
    assert not review(hand).said


def test_the_window_closes_when_the_marks_may_be_lost(judging: Hand) -> None:
    hand = judging
    hand.press("Ctrl+G")
    hand.window.close()
    answer(hand, "Lose it")
    assert not hand.window.isVisible()


def test_the_same_marks_on_another_photo_are_not_in_the_report_of_the_one_before(
    judging: Hand, samples: list[Path], tmp_path: Path
) -> None:
    hand = judging
    hand.press("Ctrl+G")
    hand.save_report(tmp_path / "report.pdf")
    hand.open(samples[0])
    hand.assess()
    hand.press("Ctrl+Down")
    hand.press("Ctrl+G")
    hand.window.open_photo(samples[1])
    answer(hand, "Go back")
    assert review(hand).said
