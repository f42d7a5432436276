"""A wound with visits in real records: in the real window, or its course alone."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtWidgets import QMainWindow, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.follow_up import filled
from tests.ui.follow_up.filled import Seen
from tests.ui.nurse import Nurse
from tests.ui.records_hand import RecordsHand
from woundapp.course import Course
from woundapp.records import charts
from woundapp.ui.actions import Actions
from woundapp.ui.background import Background
from woundapp.ui.follow_up import course
from woundapp.ui.follow_up.course_view import CourseView
from woundapp.ui.follow_up.thumbnails import Thumbnails

ShowWound = Callable[..., Nurse]
ShowCourse = Callable[[Sequence[Seen]], CourseView]


@pytest.fixture
def show_wound(open_window: OpenWindow, qtbot: QtBot) -> ShowWound:
    """Fills the records of a window, and finds the wound by hand."""

    def show(visits: Sequence[Seen], *, events: bool = False) -> Nurse:
        nurse = Nurse(open_window().window, qtbot)
        nurse.set_up("Ana Ruiz", "seven green bicycles")
        filled.show(nurse, visits, events=events)
        return nurse

    return show


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background("follow-up")
    yield background
    background.close()
    background.deleteLater()


def course_of(records: RecordsHand, visits: Sequence[Seen], *, events: bool = False) -> Course:
    """The course of a wound whose visits are filed in real records."""
    wound = records.do(lambda store: filled.fill(store, records.by, visits, events))
    return course.of_chart(records.do(lambda store: charts.of_wound(store, wound)))


@pytest.fixture
def show_course(records: RecordsHand, background: Background, qtbot: QtBot) -> ShowCourse:
    """Fills records, and shows the course of the wound alone."""
    shown: list[QMainWindow] = []

    def show(visits: Sequence[Seen]) -> CourseView:
        window, area = QMainWindow(), QScrollArea()
        view = CourseView(Actions(window), Thumbnails(records.service, background), background)
        area.setWidget(view)
        area.setWidgetResizable(True)
        window.setCentralWidget(area)
        window.resize(1000, 700)
        qtbot.addWidget(window)
        shown.append(window)
        window.show()
        view.show_course(course_of(records, visits))
        return view

    return show
