"""A patient is forgotten, with a certificate, and two entries of one patient are made one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.nurse import Nurse, write
from woundapp.clinic import Patient, Role, User
from woundapp.ui.forget_dialog import ForgetDialog
from woundapp.ui.merge_dialog import MergeDialog
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.patient_search import PatientSearch
from woundapp.ui.start_page import StartPage
from woundapp.ui.wound_page import WoundPage

PASSPHRASE = "seven green bicycles"


@pytest.fixture
def nurse(open_window: OpenWindow, qtbot: QtBot, samples: list[Path]) -> Iterator[Nurse]:
    """An administrator at the page of a patient with a wound and a visit."""
    nurse = Nurse(open_window().window, qtbot)
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    nurse.enter_patient("María José Núñez", "HC-0417")
    nurse.enter_wound("Heel", "Left", "Diabetic foot")
    nurse.open(samples[3])
    nurse.judge("Looks infected")
    nurse.file()
    for page in (WoundPage, PatientPage):
        nurse.press("Ctrl+Shift+B")
        nurse.wait(nurse.find(page).isVisible)
    yield nurse


def test_a_patient_is_forgotten_once_her_name_is_typed(nurse: Nurse, tmp_path: Path) -> None:
    nurse.press("Ctrl+Shift+Del")
    dialog = nurse.dialog(ForgetDialog)
    assert not dialog._forget.isEnabled()
    nurse.fill(dialog, "Type the patient's name to go on", "Maria Jose")
    assert not dialog._forget.isEnabled()
    nurse.fill(dialog, "Type the patient's name to go on", "nunez maria jose")
    nurse.click(dialog, "Forget for good")
    nurse.wait(lambda: "The patient is forgotten" in nurse.words(dialog))
    nurse.click(dialog, "Save the certificate…")
    chooser = dialog.findChildren(QFileDialog)[0]
    target = tmp_path / "certificate.pdf"
    chooser.selectFile(str(target))
    chooser.accept()
    nurse.wait(lambda: "Saved as certificate.pdf" in nurse.words(dialog))
    text = PdfReader(target).pages[0].extract_text()
    assert "Ana Ruiz" in text
    assert "Núñez" not in text
    dialog.close()
    nurse.back_to_window()
    nurse.wait(nurse.find(StartPage).isVisible)
    search = nurse.search("nunez")
    nurse.wait(lambda: "Nobody in the records" in nurse.words(search))
    assert "Nobody was seen today yet." in nurse.words()


def test_two_entries_are_made_one(nurse: Nurse) -> None:
    by = nurse.records.user
    assert by
    double = Patient("Núñez, María", "old card 17")
    added: list[str] = []
    nurse.records.ask(lambda store: store.add(double, by.id), added.append)
    nurse.wait(lambda: bool(added))
    nurse.press("Ctrl+Shift+W")
    dialog = nurse.dialog(MergeDialog)
    search = dialog.findChildren(PatientSearch)[0]
    write(search.field, "card")
    QTest.mouseClick(nurse.row("Núñez, María", search), Qt.MouseButton.LeftButton)
    nurse.wait(dialog._merge.isEnabled)
    nurse.click(dialog, "This entry stays: \u200e\u2068Núñez, María\u2069, old card 17")
    nurse.click(dialog, "Make them one…")
    box = nurse.error()
    assert isinstance(box, QMessageBox)
    nurse.click(box, "Make them one")
    nurse.wait(lambda: "old card 17" in nurse.words(nurse.find(PatientPage)))
    assert "left heel" in nurse.row("left heel").accessibleName()
    nurse.back_to_window()
    search = nurse.search("nunez")
    nurse.row("Núñez, María", search)
    assert len(nurse.rows(search)) == 1


def test_a_nurse_can_do_neither(nurse: Nurse) -> None:
    done: list[object] = []
    nurse.records.admit(User("Eva", Role.NURSE), "other words of Eva", done.append)
    nurse.wait(lambda: bool(done))
    assert nurse.actions.forget.isEnabled()
    nurse.press("Ctrl+L")
    nurse.choose(nurse.window, "Your name", "Eva")
    nurse.unlock("other words of Eva")
    search = nurse.search("nunez")
    QTest.mouseClick(nurse.row("María", search), Qt.MouseButton.LeftButton)
    nurse.wait(nurse.find(PatientPage).isVisible)
    for action in (nurse.actions.forget, nurse.actions.merge, nurse.actions.backups, nurse.actions.agreement):
        assert not action.isEnabled()
