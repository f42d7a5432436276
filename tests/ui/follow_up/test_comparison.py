"""Two visits compared: their photos, the figures, and the signs that are offered."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMainWindow,
    QProxyStyle,
    QSlider,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.assessments import NOON
from tests.measured import measured, part
from tests.ui.follow_up import filled
from tests.ui.follow_up.conftest import ShowWound, course_of
from tests.ui.follow_up.filled import Seen
from tests.ui.records_hand import RecordsHand, button, words
from woundapp import follow_up
from woundapp.bedside import Bedside, Presence
from woundapp.clinic import Aetiology
from woundapp.follow_up import MeasuredVisit
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.bedside_panel import BedsidePanel
from woundapp.ui.follow_up.change_card import ChangeCard
from woundapp.ui.follow_up.comparison_page import ComparisonPage
from woundapp.ui.follow_up.course_view import CourseView
from woundapp.ui.follow_up.pair_view import FLICKER_MS, PairView, Way
from woundapp.ui.result_panel import ResultPanel
from woundapp.ui.wound_page import WoundPage

Compare = Callable[[Sequence[Seen]], ComparisonPage]


@pytest.fixture
def compare(records: RecordsHand, background: Background, qtbot: QtBot) -> Iterator[Compare]:
    """Fills records, and shows the last two visits of the wound."""
    windows: list[QMainWindow] = []

    def show(visits: Sequence[Seen]) -> ComparisonPage:
        window = QMainWindow()
        windows.append(window)
        page = ComparisonPage(Actions(window), records.service, background)
        window.setCentralWidget(page)
        window.resize(1280, 720)
        window.show()
        page.show_course(course_of(records, visits), "Anna Berg · left heel")
        qtbot.waitActive(window)
        return page

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def said(within: QWidget) -> str:
    """All that can be read, with every space as one that a keyboard has."""
    return words(within).replace("\N{NO-BREAK SPACE}", " ")


def picture(page: ComparisonPage) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """What is seen of the photos."""
    image = page.view.grab().toImage().convertToFormat(page.view.grab().toImage().Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def test_a_wound_that_grew_is_told_and_the_sign_is_entered_only_by_the_nurse(show_wound: ShowWound) -> None:
    nurse = show_wound([Seen(0, 8.0), Seen(7, 10.4), Seen(14, 10.6)])
    nurse.press("Ctrl+Shift+V")
    page = nurse.find(ComparisonPage)
    nurse.wait(page.isVisible)
    assert page.earlier.currentText() == "21 March 2026"
    nurse.wait(lambda: "no clear change" in said(page))
    assert "Worse" not in said(page)

    page.earlier.setCurrentIndex(0)
    page.later.setCurrentIndex(0)
    nurse.wait(lambda: "Worse since the visit of 14 March 2026: the wound is larger." in said(page))
    nurse.wait(lambda: "8.0 cm² ± 0.4 → 10.4 cm² ± 0.5" in said(page))
    assert "+2.4 cm² ± 0.6 (+30 %): larger, beyond the uncertainty" in said(page)
    enter = button(page, "Open the visit and enter this")
    assert not enter.isEnabled()
    assert not nurse.find(ResultPanel).isVisible()
    nurse.click(page, "Wound larger than before: Yes, enter it")
    nurse.click(page, "Open the visit and enter this")
    nurse.wait(lambda: "enlargement" in nurse.desk.said.bedside.present)
    case = nurse.desk.case
    assert case
    assert case.filed
    assert case.filed.visit.content.at == filled.moment(7)
    assert nurse.desk.unsaved
    assert nurse.find(ResultPanel).isVisible()
    nurse.press("Ctrl+B")
    nurse.wait(nurse.find(BedsidePanel).isVisible)
    assert nurse.finds("Wound larger than before").presence is Presence.PRESENT
    nurse.press("Ctrl+Z")
    assert "enlargement" not in nurse.desk.said.bedside.present


def test_back_leads_to_the_wound_and_a_lock_back_to_the_comparison(show_wound: ShowWound) -> None:
    nurse = show_wound([Seen(0), Seen(7), Seen(14)])
    nurse.press("Ctrl+Shift+V")
    page = nurse.find(ComparisonPage)
    nurse.wait(lambda: page.view.can_lay_over)
    page.earlier.setCurrentIndex(0)
    nurse.press("Ctrl+L")
    assert not page.view.can_lay_over
    nurse.unlock("seven green bicycles")
    nurse.wait(lambda: page.isVisible() and page.view.can_lay_over)
    assert page.earlier.currentIndex() == 0
    nurse.press("Ctrl+Shift+B")
    nurse.wait(nurse.find(WoundPage).isVisible)
    assert nurse.find(CourseView).isVisible()


def test_photos_lie_beside_over_and_in_turns_at_one_zoom(compare: Compare, records: RecordsHand) -> None:
    page = compare([Seen(0), Seen(7)])
    records.wait(lambda: page.view.can_lay_over)
    view = page.view
    view.setFocus()
    beside = picture(page)
    QTest.keyClicks(view, "++")
    assert view.zoom == pytest.approx(1.25**2)
    assert np.any(picture(page) != beside)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClicks(view, "0")
    assert np.array_equal(picture(page), beside)

    QTest.mouseClick(button(page, "Swipe"), Qt.MouseButton.LeftButton)
    view.setFocus()
    slider = page.findChild(QSlider)
    assert isinstance(slider, QSlider)
    assert slider.isVisible()
    middle = picture(page)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert slider.value() == 55
    start = QPoint(round(0.55 * view.width()), view.height() // 2)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, QPoint(view.width() // 2, view.height() // 2))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 2, view.height() // 2))
    assert slider.value() == 50
    assert np.array_equal(picture(page), middle)
    slider.setValue(100)
    earlier = picture(page)
    slider.setValue(0)
    later = picture(page)

    QTest.mouseClick(button(page, "In turns"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(page, "Stop"), Qt.MouseButton.LeftButton)
    assert button(page, "Go on").isVisible()
    assert not view.is_flickering
    centre = np.s_[200:400, 300:600]
    shown = picture(page)
    QTest.mouseClick(button(page, "The other one"), Qt.MouseButton.LeftButton)
    turned = picture(page)
    for one, other in ((shown, earlier), (turned, later)):
        assert np.array_equal(one[centre], other[centre])
    # Laid over each other the photos of one wound nearly are one photo.
    assert np.abs(shown[centre].astype(int) - turned[centre]).mean() < 8


def test_turns_are_slower_than_twice_a_second_and_end_when_nobody_looks(
    compare: Compare, records: RecordsHand
) -> None:
    assert FLICKER_MS >= 500
    page = compare([Seen(0), Seen(7)])
    records.wait(lambda: page.view.can_lay_over)
    turning: list[bool] = []
    page.view.flickering.connect(turning.append)
    page.view.compare(Way.FLICKER)
    page.hide()
    assert turning == [True, False]


class Still(QProxyStyle):
    """The style of a desktop that wants nothing to move by itself."""

    def styleHint(self, hint: QStyle.StyleHint, *rest: Any, **named: Any) -> int:  # noqa: N802 - Qt's name
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *rest, **named)


def test_where_the_desktop_wants_stillness_nothing_takes_turns_by_itself(
    compare: Compare, records: RecordsHand
) -> None:
    page, still = compare([Seen(0), Seen(7)]), Still("Fusion")
    records.wait(lambda: page.view.can_lay_over)
    page.view.setStyle(still)
    QTest.mouseClick(button(page, "In turns"), Qt.MouseButton.LeftButton)
    assert not page.view.is_flickering
    before = picture(page)
    QTest.mouseClick(button(page, "The other one"), Qt.MouseButton.LeftButton)
    assert np.any(picture(page) != before)
    page.view.setStyle(QApplication.style())


def test_photos_of_which_nobody_knows_how_they_lie_are_beside_each_other_only(
    compare: Compare, records: RecordsHand
) -> None:
    page = compare([Seen(0, sample=1), Seen(7, sample=4)])
    records.wait(lambda: "side by side only" in said(page))
    for name in ("Swipe", "In turns"):
        assert not button(page, name).isEnabled()
    page.view.compare(Way.SWIPE)
    assert page.view.way is Way.BESIDE


def test_what_a_visit_lacks_is_told_instead_of_figures(compare: Compare, records: RecordsHand) -> None:
    page = compare([Seen(0), Seen(7, None), Seen(14, measured=False)])
    records.wait(lambda: "nothing was measured at the visit of 28 March 2026" in said(page))
    assert "no calibration card on the photo of 21 March 2026" in said(page)
    assert "cm²" not in said(page)
    page.earlier.setCurrentIndex(0)
    page.later.setCurrentIndex(0)
    records.wait(lambda: "Tissue, as the nurse confirmed it" in said(page))
    assert "cm²" not in said(page)


def test_the_earlier_visit_stays_the_earlier_one(compare: Compare) -> None:
    page = compare([Seen(7 * week) for week in range(4)])

    def chosen() -> tuple[int, int]:
        return page.earlier.currentIndex(), page.later.currentIndex() + 1

    assert chosen() == (2, 3)
    page.later.setCurrentIndex(0)
    assert chosen() == (0, 1)
    page.earlier.setCurrentIndex(2)
    assert chosen() == (2, 3)


def test_a_photo_that_cannot_be_shown_is_told_and_the_figures_stay(
    compare: Compare, records: RecordsHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filled, "photo", lambda number, _: b"\xff\xd8 broken %d" % number)
    page = compare([Seen(0, 8.0), Seen(7, 12.0)])
    records.wait(lambda: "damaged or incomplete" in said(page))
    assert "Worse since the visit of 14 March 2026" in said(page)


def test_the_card_offers_what_the_figures_may_mean_and_shows_what_was_answered(qtbot: QtBot) -> None:
    card = ChangeCard()
    qtbot.addWidget(card)
    card.show_comparison(None)
    assert card.isHidden()
    visits = [
        MeasuredVisit(NOON + timedelta(days=day), measured(part(area)))
        for day, area in ((0, 9.8), (28, 12.4))
    ]
    found = follow_up.compare_with_last(visits, visits[1], aetiology=Aetiology.DIABETIC)
    card.show_comparison(found)
    text = said(card)
    assert "Compared with the visit of 14 March 2026: area 9.8 cm² → 12.4 cm², larger" in text
    assert "A wound that heals is some 50 % smaller after 4 weeks (Sheehan et al." in text
    answers: list[tuple[str, Presence]] = []
    card.sign_answered.connect(lambda sign, presence: answers.append((sign, presence)))
    buttons = {each.accessibleName(): each for each in card.findChildren(QAbstractButton)}
    assert not any(each.isChecked() for each in buttons.values())
    buttons["Wound larger than before: Yes, enter it"].click()
    buttons["Delayed healing: No"].click()
    assert answers == [("enlargement", Presence.PRESENT), ("delayed_healing", Presence.ABSENT)]
    card.show_comparison(found, Bedside(absent=frozenset({"enlargement"})))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    buttons = {each.accessibleName(): each for each in card.findChildren(QAbstractButton)}
    assert buttons["Wound larger than before: No"].isChecked()
    assert not buttons["Delayed healing: No"].isChecked()


def test_a_view_without_photos_can_be_used(qtbot: QtBot) -> None:
    view = PairView()
    qtbot.addWidget(view)
    view.show()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_0, Qt.Key.Key_Left):
        QTest.keyClick(view, key)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton)
    view.compare(Way.FLICKER)
    assert not view.grab().isNull()
    assert view.way is Way.BESIDE
