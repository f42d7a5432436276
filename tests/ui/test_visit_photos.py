"""Several photos of one visit, through the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.hand import Hand
from tests.ui.measuring.conftest import begin
from tests.ui.nurse import Nurse, write
from woundapp.bedside import Bedside, Presence
from woundapp.ui.choose_wound_dialog import ChooseWoundDialog
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.photo_strip import PhotoStrip
from woundapp.ui.photo_view import PhotoView
from woundapp.ui.presence_choice import PresenceChoice
from woundapp.ui.why_dialog import WhyDialog
from woundapp.ui.wound_page import WoundPage

PASSPHRASE = "a stream of small hours"


@pytest.fixture
def nurse(open_window: OpenWindow, qtbot: QtBot) -> Nurse:
    nurse = Nurse(open_window().window, qtbot)
    nurse.wait_for_model()
    return nurse


def add(hand: Hand, *files: Path) -> None:
    before = len(hand.desk.visit.all)
    hand.trigger(hand.actions.add_photo)
    hand.wait(lambda: bool(hand.window.findChildren(QFileDialog)))
    dialog = hand.window.findChildren(QFileDialog)[-1]
    dialog.filesSelected.emit([str(file) for file in files])
    dialog.close()
    hand.back_to_window()
    hand.wait(lambda: len(hand.desk.visit.all) == before + len(files))


def turn(hand: Hand, name: str) -> None:
    """Click the small picture of a photo, and wait until it is at hand."""
    button = next(
        button
        for button in hand.find(PhotoStrip).findChildren(QToolButton)
        if name in button.accessibleName() and button.isVisible()
    )
    button.click()
    hand.wait(lambda: shown(hand) == name)


def shown(hand: Hand) -> str:
    return hand.find(PhotoView).accessibleDescription()


def strip_is_visible(hand: Hand) -> bool:
    return hand.find(PhotoStrip).isVisible()


def unsaved(hand: Hand) -> bool:
    return hand.desk.unsaved


def test_each_photo_keeps_what_was_said_of_it(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.assess()
    first = hand.desk.said
    assert first.assessment is not None
    assert not strip_is_visible(hand)
    add(hand, samples[1], samples[2])
    assert strip_is_visible(hand)
    turn(hand, samples[1].name)
    assert hand.actions.assess.isEnabled()
    hand.assess()
    second = hand.desk.said.assessment
    assert second is not None
    assert second.photo_sha256 != first.assessment.photo_sha256
    hand.press("Ctrl+PgUp")
    hand.wait(lambda: shown(hand) == samples[0].name)
    assert hand.desk.said.assessment == first.assessment
    assert hand.desk.said.review == first.review
    names = [button.accessibleName() for button in hand.find(PhotoStrip).findChildren(QToolButton)]
    assert [("assessed" in name) for name in names if name] == [True, True, False]


def test_what_was_found_at_the_bedside_belongs_to_the_visit(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    add(hand, samples[1])
    hand.trigger(hand.actions.bedside)
    fever = next(
        choice
        for choice in hand.window.findChildren(PresenceChoice)
        if choice.accessibleName().startswith("Fever: ")
    )
    fever.choose(Presence.PRESENT)
    hand.finish_bedside()
    turn(hand, samples[1].name)
    assert hand.desk.said.bedside == Bedside(present=frozenset(("fever",)))


def test_a_photo_is_there_once_however_often_it_is_added(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.desk.opener.add([lambda: ("again.jpg", samples[0].read_bytes())])
    add(hand, samples[1])
    assert [photo.new.name for photo in hand.desk.visit.all] == [samples[0].name, samples[1].name]


def test_of_several_photos_one_that_is_no_good_is_told_and_the_others_are_added(
    hand: Hand, samples: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8 broken off")
    hand.open(samples[0])
    hand.desk.opener.add(
        [
            lambda: ("broken.jpg", (tmp_path / "broken.jpg").read_bytes()),
            lambda: ("good.jpg", samples[1].read_bytes()),
        ]
    )
    box = hand.error()
    assert "“broken.jpg” cannot be shown" in box.informativeText()
    hand.dismiss(box)
    assert [photo.new.name for photo in hand.desk.visit.all] == [samples[0].name, "good.jpg"]


def test_a_photo_is_taken_out_of_the_visit_after_asking(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    add(hand, samples[1])
    hand.trigger(hand.actions.drop_photo)
    box = hand.error()
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if "Take it out" in button.text()).click()
    hand.back_to_window()
    hand.wait(lambda: [photo.new.name for photo in hand.desk.visit.all] == [samples[1].name])
    assert shown(hand) == samples[1].name
    assert samples[0].is_file()


def test_all_photos_are_filed_together_and_come_back_together(nurse: Nurse, samples: list[Path]) -> None:
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    nurse.enter_patient("Amina Diallo", "7")
    nurse.enter_wound("Heel", "Left", "Diabetic foot")
    nurse.open(samples[0])
    add(nurse, samples[1])
    turn(nurse, samples[1].name)
    nurse.assess()
    nurse.wait_for_support()
    said = nurse.desk.said
    nurse.file()
    assert not unsaved(nurse)
    assert not nurse.desk.fileable
    add(nurse, samples[2])
    assert unsaved(nurse)
    nurse.press("Ctrl+Shift+S")
    why = nurse.dialog(WhyDialog)
    nurse.fill(why, why.windowTitle(), "one more photo")
    nurse.press("Return")
    nurse.wait(lambda: not nurse.desk.unsaved)
    nurse.back_to_window()
    nurse.press("Ctrl+Shift+B")
    nurse.wait(nurse.find(WoundPage).isVisible)
    (row,) = nurse.rows(nurse.find(WoundPage))
    row.click()
    nurse.wait(lambda: shown(nurse) == samples[1].name)
    nurse.wait(lambda: len(nurse.desk.visit.all) == 3)
    assert nurse.desk.said.assessment == said.assessment
    assert all(photo.filed for photo in nurse.desk.visit.all)
    assert [photo.new.content for photo in nurse.desk.visit.all] == [
        sample.read_bytes() for sample in samples[:3]
    ]
    assert not nurse.desk.unsaved


def test_photos_that_are_kept_nowhere_else_are_asked_about(nurse: Nurse, samples: list[Path]) -> None:
    nurse.desk.opener.open_all([lambda: ("taken.png", samples[0].read_bytes())], only_here=True)
    nurse.wait(lambda: shown(nurse) == "taken.png")
    nurse.wait(lambda: nurse.desk.unsaved)
    nurse.trigger(nurse.actions.home)
    box = nurse.error()
    assert "not kept yet" in box.text()
    nurse.dismiss(box)


def test_a_photo_that_shows_two_wounds_is_filed_for_both(nurse: Nurse, samples: list[Path]) -> None:
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    nurse.enter_patient("Amina Diallo", "7")
    nurse.enter_wound("Shin", "Right", "Venous")
    nurse.press("Ctrl+Shift+B")
    nurse.wait(nurse.find(PatientPage).isVisible)
    nurse.enter_wound("Heel", "Left", "Diabetic foot")
    nurse.open(samples[3])
    ruler = begin(nurse)
    ruler.outline()
    ruler.click("Draw one more")
    ruler.outline(((240, 520), (180, 680)))
    ruler.click("It is another wound")
    nurse.trigger(nurse.actions.measured)
    here = nurse.desk.said.measurement
    nurse.file()
    nurse.press("Ctrl+Shift+J")
    choose(nurse, "left heel")
    assert "already" in nurse.notice()
    nurse.press("Ctrl+Shift+J")
    choose(nurse, "right shin")
    nurse.wait(lambda: "right shin" in nurse.words())
    there = nurse.desk.said.measurement
    assert [wound.points for wound in there.wounds] == [wound.points for wound in here.wounds]
    assert [wound.other for wound in here.wounds] == [False, True]
    assert [wound.other for wound in there.wounds] == [True, False]


def choose(nurse: Nurse, wound: str) -> None:
    """Choose a wound of the only patient."""
    dialog = nurse.dialog(ChooseWoundDialog)
    write(next(line for line in dialog.findChildren(QLineEdit) if line.isVisible()), "diallo")
    QTest.mouseClick(nurse.row("Amina Diallo", dialog), Qt.MouseButton.LeftButton)
    QTest.mouseClick(nurse.row(wound, dialog), Qt.MouseButton.LeftButton)
    nurse.back_to_window()
