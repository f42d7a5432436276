"""What was done about a wound, and when a visit was: entered and corrected in the window."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.nurse import Nurse
from woundapp.clinic import Event, EventKind
from woundapp.records import charts
from woundapp.records.charts import WoundChart
from woundapp.records.store import RecordStore
from woundapp.ui import day, moment_field, words
from woundapp.ui.case_bar import CaseBar
from woundapp.ui.event_form import EventForm
from woundapp.ui.visit_form import VisitForm
from woundapp.ui.wound_page import WoundPage

TODAY = date.today()
WHY = "Why is this changed?"


@pytest.fixture
def nurse(open_window: OpenWindow, qtbot: QtBot) -> Nurse:
    """At the page of a wound without a visit."""
    nurse = Nurse(open_window().window, qtbot)
    nurse.set_up("Ana Ruiz", "seven green bicycles")
    nurse.enter_patient("María José Núñez", "HC-0417")
    nurse.enter_wound("Heel", "Left", "Diabetic foot")
    return nurse


def chart(nurse: Nurse) -> WoundChart:
    """What the records hold of the only wound."""
    found: list[WoundChart] = []

    def read_all(store: RecordStore) -> WoundChart:
        (patient,) = store.search("")
        (wound,) = store.wounds(patient.id)
        return charts.of_wound(store, wound.id)

    nurse.records.ask(read_all, found.append)
    nurse.wait(lambda: bool(found))
    return found[0]


def enter(nurse: Nurse, treatment: str, on: date, more: str = "") -> None:
    nurse.press("Ctrl+Shift+T")
    form = nurse.dialog(EventForm)
    nurse.choose(form, "Treatment", treatment)
    nurse.fill(form, "On what day?", day.written(on))
    nurse.fill(form, "More about it", more)
    nurse.save(form)
    nurse.row(f"{day.said(on)}  ·  {treatment}")


def titles(nurse: Nurse) -> list[str]:
    return [row.accessibleName().split("  ·  ")[-1] for row in nurse.rows(nurse.find(WoundPage))]


def file_visit(nurse: Nurse, photo: Path) -> None:
    nurse.open(photo)
    nurse.judge("Looks infected")
    nurse.file()


def test_a_treatment_is_entered_listed_and_corrected(nurse: Nurse) -> None:
    week_ago = TODAY - timedelta(days=7)
    enter(nurse, "Antibiotic started", week_ago, "flucloxacillin 500 mg")
    row = nurse.row("Antibiotic started")
    assert "flucloxacillin 500 mg" in row.accessibleDescription()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    form = nurse.dialog(EventForm)
    assert form.windowTitle() == "Correct what was done"
    nurse.choose(form, "Treatment", "Antibiotic stopped")
    nurse.fill(form, WHY, "typed wrongly")
    nurse.save(form)
    nurse.row("Antibiotic stopped")
    (event,) = chart(nurse).events
    stopped = EventKind.ANTIBIOTIC_STOPPED
    assert event.content == Event(chart(nurse).wound.id, week_ago, stopped, "flucloxacillin 500 mg")
    assert (event.version, event.why) == (2, "typed wrongly")


def test_what_was_done_stands_between_the_visits_by_its_day(nurse: Nurse, samples: list[Path]) -> None:
    for treatment, days in (("Compression", 5), ("Surgery", 20), ("Swab taken", 0)):
        enter(nurse, treatment, TODAY - timedelta(days=days))
    file_visit(nurse, samples[3])
    nurse.press("Ctrl+Shift+I")
    form = nurse.dialog(VisitForm)
    assert "Nothing is changed yet." not in nurse.words(form)
    then = datetime.now().astimezone() - timedelta(days=10)
    nurse.fill(form, "Day and time", moment_field.written(then))
    nurse.fill(form, WHY, "the photo is from last week")
    nurse.save(form)
    nurse.wait(lambda: words.moment(then) in nurse.words(nurse.find(CaseBar)))
    nurse.press("Ctrl+Shift+B")
    nurse.wait(nurse.find(WoundPage).isVisible)
    assert titles(nurse) == ["Swab taken", "Compression", words.moment(then), "Surgery"]
    (filed,) = chart(nurse).visits
    assert (filed.visit.version, filed.visit.why) == (2, "the photo is from last week")
    assert filed.visit.content.at == then.replace(second=0, microsecond=0)


def test_a_photo_of_last_week_comes_before_one_of_today(nurse: Nurse, samples: list[Path]) -> None:
    for sample, days in ((samples[3], 0), (samples[0], 7)):
        file_visit(nurse, sample)
        if days:
            nurse.trigger(nurse.actions.correct_time)
            form = nurse.dialog(VisitForm)
            then = datetime.now().astimezone() - timedelta(days=days)
            nurse.fill(form, "Day and time", moment_field.written(then))
            nurse.fill(form, WHY, "imported")
            nurse.save(form)
        nurse.press("Ctrl+Shift+B")
        nurse.wait(nurse.find(WoundPage).isVisible)
    earlier, later = chart(nurse).visits
    assert earlier.pictures[0].content.name == samples[0].name
    assert later.pictures[0].content.name == samples[3].name
    assert titles(nurse) == [words.moment(each.visit.content.at) for each in (later, earlier)]


def test_what_cannot_be_is_refused_beside_its_field(nurse: Nurse, samples: list[Path]) -> None:
    nurse.press("Ctrl+Shift+T")
    form = nurse.dialog(EventForm)
    nurse.click(form, "Save")
    assert "Say what was done." in nurse.words(form)
    nurse.choose(form, "Treatment", "Debridement")
    nurse.fill(form, "On what day?", day.written(TODAY + timedelta(days=1)))
    nurse.click(form, "Save")
    assert "This day has not come yet." in nurse.words(form)
    nurse.fill(form, "On what day?", "")
    nurse.click(form, "Save")
    assert "Write the day that it was done." in nurse.words(form)
    nurse.click(form, "Cancel")
    nurse.click(form, "Lose it")
    nurse.back_to_window()
    assert chart(nurse).events == ()
    file_visit(nurse, samples[3])
    before = chart(nurse).visits
    nurse.press("Ctrl+Shift+I")
    visit = nurse.dialog(VisitForm)
    nurse.fill(visit, WHY, "no reason")
    nurse.click(visit, "Save")
    assert "Nothing is changed yet." in nurse.words(visit)
    for typed, refusal in (
        (moment_field.written(datetime.now() + timedelta(days=1)), "This moment has not come yet."),
        ("yesterday", "This is no moment. Write day, month, year and the time"),
        ("", "Write the day and the time of the visit."),
    ):
        nurse.fill(visit, "Day and time", typed)
        nurse.click(visit, "Save")
        assert refusal in nurse.words(visit)
    nurse.click(visit, "Cancel")
    nurse.click(visit, "Lose it")
    nurse.back_to_window()
    assert chart(nurse).visits == before


def test_what_was_typed_of_a_treatment_comes_back(nurse: Nurse) -> None:
    nurse.press("Ctrl+Shift+T")
    form = nurse.dialog(EventForm)
    nurse.choose(form, "Treatment", "Surgery")
    nurse.fill(form, "More about it", "toe taken off")
    nurse.trigger(nurse.actions.lock)  # as it happens when nobody has moved a hand for long
    nurse.unlock("seven green bicycles")
    nurse.wait(nurse.find(WoundPage).isVisible)
    nurse.press("Ctrl+Shift+T")
    again = nurse.dialog(EventForm)
    nurse.wait(lambda: "What you had typed is here again." in nurse.words(again))
    assert again.draft == {"kind": "surgery", "on": day.written(TODAY), "note": "toe taken off"}
    nurse.click(again, "Save")
    nurse.back_to_window()
    assert "toe taken off" in nurse.row("Surgery").accessibleDescription()


def test_neither_is_possible_where_there_is_nothing_to_enter_or_correct(
    nurse: Nurse, samples: list[Path]
) -> None:
    event, time = nurse.actions.new_event, nurse.actions.correct_time
    assert (event.isEnabled(), time.isEnabled()) == (True, False)
    nurse.open(samples[3])
    assert (event.isEnabled(), time.isEnabled()) == (False, True)  # the camera's clock may be wrong
    nurse.judge("Looks infected")
    nurse.file()
    nurse.wait(time.isEnabled)
    nurse.judge("Uncertain")
    assert not time.isEnabled()  # what is said now is filed first
    assert QApplication.activeModalWidget() is None


def test_a_moment_that_is_corrected_before_the_photo_is_filed_is_that_of_the_visit(
    nurse: Nurse, samples: list[Path]
) -> None:
    nurse.open(samples[3])
    nurse.press("Ctrl+Shift+I")
    form = nurse.dialog(VisitForm)
    then = datetime.now().astimezone() - timedelta(days=3)
    nurse.fill(form, "Day and time", moment_field.written(then))
    nurse.save(form)
    nurse.judge("Looks infected")
    nurse.file()
    (filed,) = chart(nurse).visits
    assert (filed.visit.version, filed.visit.content.at) == (1, then.replace(second=0, microsecond=0))
