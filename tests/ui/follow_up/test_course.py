"""The course of a wound: photos, plots, words and tables, from real records."""

import subprocess
import sys

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.follow_up import filled
from tests.ui.follow_up.conftest import ShowCourse, ShowWound
from tests.ui.follow_up.filled import Seen
from tests.ui.records_hand import PATIENCE, RecordsHand, words
from woundapp.settings import Theme
from woundapp.ui import theme
from woundapp.ui.follow_up.course_view import CourseView
from woundapp.ui.follow_up.plots import TISSUE_FILLS, CoursePlots
from woundapp.ui.result_panel import ResultPanel
from woundapp.ui.table import Table
from woundapp.ui.wound_page import WoundPage

Role = Qt.ItemDataRole


def plots(course: CourseView, qtbot: QtBot) -> CoursePlots:
    """The plots, once they are drawn."""
    qtbot.waitUntil(lambda: bool(course.plots and course.plots.isVisible()), timeout=PATIENCE)
    assert course.plots
    return course.plots


def titles(course: CourseView, qtbot: QtBot) -> list[str]:
    """Of the plots that are seen."""
    return [piece.plot.accessibleName() for piece in plots(course, qtbot).shown]


def read_photos(course: CourseView) -> set[str]:
    """The photos that were read for the strip."""
    return {visit.photo for visit in course.strip.visits if visit.photo in course.strip.thumbnails.there}


def said(within: QWidget) -> str:
    """All that can be read, with every space as one that a keyboard has."""
    return words(within).replace("\N{NO-BREAK SPACE}", " ")


def test_a_course_is_told_by_photos_plots_words_and_tables(show_wound: ShowWound, qtbot: QtBot) -> None:
    nurse = show_wound(filled.healing(6), events=True)
    course = nurse.find(CourseView)
    assert titles(course, qtbot) == [
        "Area in cm²",
        "Length and width in cm",
        "Tissue in %",
        "The model: probability of infection",
    ]
    nurse.wait(lambda: bool(read_photos(course)))
    first = course.strip.model().index(0, 0)
    assert first.data(Role.AccessibleTextRole) == "14 March 2026"
    said_first = "Nurse: Looks infected. The model: Looks infected"
    assert first.data(Role.AccessibleDescriptionRole) == said_first
    assert "Area: 8.0 cm² ± 0.4 on 14 March 2026, 7.7 cm² ± 0.4 on 11 April 2026; 5 values." in said(course)
    assert "18 April 2026: Granulation (red) 75 %, Slough (yellow) 25 %" in said(course)
    for piece in plots(course, qtbot).shown:
        assert piece.plot.accessibleDescription()

    QTest.mouseClick(course.as_tables, Qt.MouseButton.LeftButton)
    assert not plots_seen(course)
    names = {"Sizes", "Tissue", "What was said", "What was done"}
    nurse.wait(lambda: set(tables_seen(course)) == names)
    tables = tables_seen(course)
    assert tables["Sizes"].topLevelItemCount() == 5
    done = [tables["What was done"].topLevelItem(row) for row in range(3)]
    assert [item.text(1) for item in done if item] == ["Debridement", "Swab taken", "Antibiotic started"]
    QTest.mouseClick(course.as_tables, Qt.MouseButton.LeftButton)
    assert plots_seen(course)

    QTest.keyClick(course.strip, Qt.Key.Key_Home)
    QTest.keyClick(course.strip, Qt.Key.Key_Return)
    nurse.wait(nurse.find(ResultPanel).isVisible)
    case = nurse.desk.case
    assert case
    assert case.filed
    assert case.filed.visit.content.at == filled.moment(0)


def tables_seen(course: CourseView) -> dict[str, Table]:
    """By their names."""
    return {table.accessibleName(): table for table in course.findChildren(Table) if table.isVisible()}


def plots_seen(course: CourseView) -> bool:
    return course.plots is not None and course.plots.isVisible()


def test_the_wheel_over_a_plot_scrolls_the_page_and_plots_follow_the_theme(
    show_wound: ShowWound, qtbot: QtBot
) -> None:
    nurse = show_wound(filled.healing(6))
    plot = plots(nurse.find(CourseView), qtbot).area.plot
    area = nurse.find(WoundPage).scroll_area
    bar = area.verticalScrollBar()
    nurse.wait(lambda: bar.maximum() > 0)
    area.ensureWidgetVisible(plot)
    scrolled, before = bar.value(), plot.getViewBox().viewRange()
    at = plot.mapTo(nurse.window, QPoint(100, 60))
    wheel(nurse.window, at)
    assert bar.value() > scrolled
    target = nurse.window.childAt(at)
    assert target
    QTest.mouseClick(target, Qt.MouseButton.RightButton, pos=target.mapFrom(nurse.window, at))
    assert QApplication.activePopupWidget() is None
    assert plot.getViewBox().viewRange() == before
    for chosen, colours in ((Theme.DARK, theme.DARK), (Theme.LIGHT, theme.LIGHT)):
        nurse.actions.themes[chosen].trigger()
        QApplication.processEvents()
        assert plot.backgroundBrush().color().name() == colours.surface.paper


def test_the_library_that_plots_is_loaded_only_where_there_is_something_to_plot() -> None:
    code = "import sys, woundapp.app; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_names_on_tissue_can_be_read() -> None:
    for fill in TISSUE_FILLS.values():
        assert theme.contrast(fill.paper, fill.ink) >= 4.5


def test_of_one_visit_words_say_what_is_known(show_course: ShowCourse) -> None:
    course = show_course([Seen(0, 10.0)])
    assert "Area: 10.0 cm² ± 0.5 on 14 March 2026." in said(course)
    QApplication.processEvents()
    assert course.plots is None


def test_without_visits_nothing_is_told(show_course: ShowCourse) -> None:
    assert not show_course([]).isVisible()


def test_where_nothing_was_measured_only_what_the_model_said_is_plotted(
    show_course: ShowCourse, qtbot: QtBot
) -> None:
    course = show_course([Seen(day, measured=False) for day in (0, 7, 14)])
    assert titles(course, qtbot) == ["The model: probability of infection"]
    assert "cm" not in said(course)


def test_without_a_card_no_centimetres_are_told(show_course: ShowCourse, qtbot: QtBot) -> None:
    course = show_course([Seen(day, None) for day in (0, 7)])
    assert titles(course, qtbot) == ["Tissue in %", "The model: probability of infection"]
    assert "cm" not in said(course)


def test_of_forty_visits_only_the_photos_that_are_seen_are_read(
    show_course: ShowCourse, records: RecordsHand, qtbot: QtBot
) -> None:
    course = show_course([Seen(7 * week, sample=2) for week in range(40)])
    photos = [visit.photo for visit in course.strip.visits]
    assert len(photos) == 40
    records.wait(lambda: photos[-1] in read_photos(course))
    assert photos[0] not in read_photos(course)
    qtbot.waitActive(course.window())
    QTest.keyClick(course.strip, Qt.Key.Key_Home)
    records.wait(lambda: photos[0] in read_photos(course))
    QTest.keyClick(course.strip, Qt.Key.Key_Right)
    assert course.strip.currentIndex().row() == 1
    assert photos[20] not in read_photos(course)
    assert titles(course, qtbot)[0] == "Area in cm²"


def test_nothing_of_the_photos_is_left_once_the_records_are_locked(
    show_course: ShowCourse, records: RecordsHand
) -> None:
    course = show_course([Seen(0)])
    records.wait(lambda: bool(read_photos(course)))
    records.service.lock()
    assert not read_photos(course)


def test_visits_of_one_day_are_told_apart_by_their_time(show_course: ShowCourse) -> None:
    model = show_course([Seen(0), Seen(0.25), Seen(3)]).strip.model()
    names = [model.index(row, 0).data(Role.AccessibleTextRole) for row in range(model.rowCount())]
    assert names[2] == "17 March 2026"
    assert names[0] != names[1]
    assert all(name.startswith("14 March 2026, ") for name in names[:2])


def test_visits_entered_out_of_order_are_told_in_the_order_of_time(show_course: ShowCourse) -> None:
    course = show_course([Seen(14, 7.0), Seen(0, 10.0), Seen(7, 9.0)])
    assert [visit.at for visit in course.strip.visits] == [filled.moment(day) for day in (0, 7, 14)]


def wheel(window: QWidget, at: QPoint) -> None:
    """Turn the wheel at a place of the window: whoever takes it first has it, as on a desktop."""
    target = window.childAt(at)
    while target is not None:
        event = QWheelEvent(
            QPointF(target.mapFrom(window, at)),
            QPointF(window.mapToGlobal(at)),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)
        target = None if event.isAccepted() else target.parentWidget()
