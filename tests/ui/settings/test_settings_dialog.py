"""The settings: each change is in force and saved at once; one that cannot be is told where it was made."""

import shutil
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.hand import Hand
from tests.ui.nurse import Nurse
from woundapp import paths, settings
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device, Order, PageSize, Settings, Theme
from woundapp.ui import theme
from woundapp.ui.idle_watch import IdleWatch
from woundapp.ui.quiet_list import QuietList
from woundapp.ui.reasoner_service import ModelState
from woundapp.ui.settings.dialog import SettingsDialog
from woundapp.ui.settings.photos_page import PhotosPage

LOOK, REPORTS, MODEL, PHOTOS, LOCKING = range(5)


@pytest.fixture
def nurse(hand: Hand) -> Nurse:
    return Nurse(hand.window, hand.qtbot)


def open_page(nurse: Nurse, page: int) -> SettingsDialog:
    if not nurse.window.findChildren(SettingsDialog):
        nurse.trigger(nurse.actions.settings)
    dialog = nurse.dialog(SettingsDialog)
    pages = dialog.findChild(QListWidget)
    assert isinstance(pages, QListWidget)
    pages.setCurrentRow(page)
    return dialog


def entries(dialog: QWidget, name: str) -> list[str]:
    (combo,) = [each for each in dialog.findChildren(QuietList) if each.accessibleName() == name]
    return [combo.itemText(row) for row in range(combo.count())]


def add_pack(demo_pack: ModelPack, name: str, **changes: object) -> None:
    """Install a pack beside the demonstration pack."""
    folder = paths.packs_dir() / name
    shutil.copytree(demo_pack.folder, folder)
    manifest = msgspec.structs.replace(demo_pack.manifest, name=name, **changes)
    (folder / "manifest.json").write_bytes(msgspec.json.encode(manifest))


def test_the_look_changes_at_once_and_stays_in_step_with_the_menus(nurse: Nurse) -> None:
    dialog = open_page(nurse, LOOK)
    plain = dialog.font().pixelSize()
    nurse.choose(dialog, "Theme", "Dark")
    assert theme.colours() is theme.DARK
    assert nurse.actions.themes[Theme.DARK].isChecked()
    nurse.choose(dialog, "Size of the text", "150 %")
    title = next(text for text in dialog.findChildren(QLabel) if text.text() == "Language and look")
    assert dialog.font().pixelSize() == round(1.5 * plain)
    assert title.font().pixelSize() == round(1.25 * round(1.5 * plain))
    assert nurse.window.font().pixelSize() == round(1.5 * plain)
    assert (settings.load().theme, settings.load().text_percent) == (Theme.DARK, 150)
    nurse.trigger(nurse.actions.themes[Theme.LIGHT])
    nurse.choose(dialog, "Size of the text", "100 %, as the system")
    assert (settings.load().theme, settings.load().text_percent) == (Theme.LIGHT, 100)


def test_a_language_is_kept_for_the_next_start(nurse: Nurse) -> None:
    dialog = open_page(nurse, LOOK)
    nurse.choose(dialog, "Language", "English")
    assert settings.load().language == "en"
    assert "when the program is started again" in nurse.words(dialog)
    nurse.choose(dialog, "Language", "As the system")
    assert settings.load().language is None


def test_the_clinics_name_is_kept_when_the_line_is_left_or_the_dialog_closed(nurse: Nurse) -> None:
    dialog = open_page(nurse, REPORTS)
    nurse.fill(dialog, "Name of the clinic", "  Saint   Anne ")
    nurse.press("Return")
    assert dialog.isVisible()
    assert settings.load().clinic_name == "Saint Anne"
    nurse.fill(dialog, "Name of the clinic", "Saint Anne's")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert settings.load().clinic_name == "Saint Anne's"


def choose_file(nurse: Nurse, dialog: SettingsDialog, button: str, path: Path) -> None:
    nurse.button(button).click()
    nurse.wait(lambda: bool(dialog.findChildren(QFileDialog)))
    chooser = dialog.findChildren(QFileDialog)[-1]
    chooser.selectFile(str(path))
    chooser.accept()


def test_a_logo_is_copied_shown_and_on_the_report(nurse: Nurse, samples: list[Path], tmp_path: Path) -> None:
    logo = tmp_path / "logo.jpg"
    shutil.copy(samples[2], logo)
    dialog = open_page(nurse, REPORTS)
    nurse.fill(dialog, "Name of the clinic", "Saint Anne")
    choose_file(nurse, dialog, "Logo of the clinic: Choose…", logo)
    nurse.wait(lambda: settings.load().clinic_logo == "clinic-logo.png")
    logo.unlink()
    preview = next(
        each
        for each in dialog.findChildren(QLabel)
        if each.accessibleName() == "The logo as it is on reports"
    )
    assert preview.isVisible()
    assert not preview.pixmap().isNull()
    nurse.choose(dialog, "Paper", "US Letter")
    dialog.close()
    nurse.back_to_window()
    nurse.open(samples[0])
    assert "Saint Anne" in nurse.save_report(tmp_path / "report.pdf")
    assert settings.load().page_size is PageSize.LETTER
    dialog = open_page(nurse, REPORTS)
    nurse.button("Logo of the clinic: Remove").click()
    assert settings.load().clinic_logo == ""


def test_a_picture_that_is_none_is_refused_where_it_was_chosen(nurse: Nurse, tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_text("no picture")
    dialog = open_page(nurse, REPORTS)
    choose_file(nurse, dialog, "Logo of the clinic: Choose…", bad)
    nurse.wait(lambda: "“bad.png” is not an image" in nurse.words(dialog))
    assert settings.load().clinic_logo == ""


def test_a_logo_that_is_gone_is_told(open_window: OpenWindow, qtbot: QtBot) -> None:
    settings.save(Settings(clinic_logo="clinic-logo.png"))
    nurse = Nurse(open_window().window, qtbot)
    dialog = open_page(nurse, REPORTS)
    assert "The logo is not there any more. Reports are made without it." in nurse.words(dialog)


def test_another_model_is_loaded_at_once(nurse: Nurse, demo_pack: ModelPack) -> None:
    add_pack(demo_pack, "clinic", title="Clinic model", demonstration=False, intended_use="For wounds.")
    first = nurse.service._client
    dialog = open_page(nurse, MODEL)
    assert entries(dialog, "Model") == [
        "Demonstration: woundapp demonstration model 2, Q8_0",
        "Clinic model 2, Q8_0",
    ]
    nurse.choose(dialog, "Model", "Clinic model 2, Q8_0")
    assert nurse.service.state is ModelState.LOADING
    nurse.wait_for_model()
    assert first is not nurse.service._client
    assert first is not None
    assert first.process_id is None
    assert "Clinic model 2 is ready" in nurse.words()
    assert "For wounds." in nurse.words(dialog)
    assert "DEMONSTRATION" not in nurse.words()
    assert settings.load().pack == "clinic"
    assert "GB were free before. It runs on the processor." in nurse.words(dialog)
    nurse.choose(dialog, "Where it runs", "On the processor")
    nurse.wait_for_model()
    assert settings.load().device is Device.CPU
    nurse.choose(dialog, "Model", "Demonstration: woundapp demonstration model 2, Q8_0")
    nurse.wait_for_model()
    assert settings.load().pack is None
    assert "DEMONSTRATION" in nurse.words()


def test_the_model_is_not_taken_away_from_a_photo(nurse: Nurse, samples: list[Path]) -> None:
    nurse.open(samples[0])
    nurse.trigger(nurse.actions.assess)
    dialog = open_page(nurse, MODEL)
    assert nurse.service.state is ModelState.ASSESSING
    nurse.choose(dialog, "Where it runs", "On the processor")
    assert "A photo is being assessed. Change this when that is done." in nurse.words(dialog)
    assert settings.load().device is Device.AUTO
    dialog.close()
    nurse.back_to_window()
    nurse.wait_for_result()


def test_a_model_that_is_gone_is_named_as_such(open_window: OpenWindow, qtbot: QtBot) -> None:
    settings.save(Settings(pack="old-one"))
    nurse = Nurse(open_window().window, qtbot)
    nurse.dismiss(nurse.error())
    assert "old-one (not installed any more)" in entries(open_page(nurse, MODEL), "Model")


def test_whose_judgement_comes_first_is_in_step_with_the_menu(nurse: Nurse) -> None:
    dialog = open_page(nurse, MODEL)
    nurse.choose(dialog, "Whose judgement comes first", "Only the model's")
    assert nurse.actions.orders[Order.MODEL_ONLY].isChecked()
    assert settings.load().order is Order.MODEL_ONLY
    nurse.trigger(nurse.actions.orders[Order.NURSE_FIRST])
    assert settings.load().order is Order.NURSE_FIRST


def test_the_lock_follows_its_minutes(nurse: Nurse) -> None:
    watch = nurse.find(IdleWatch)
    dialog = open_page(nurse, LOCKING)
    nurse.choose(dialog, "Lock the records when nobody does anything for", "15 min")
    assert watch._limit == 15 * 60
    nurse.choose(dialog, "Lock the records when nobody does anything for", "Never lock them by themselves")
    assert not watch._timer.isActive()
    assert "Whoever comes to this computer can read the records." in nurse.words(dialog)
    assert settings.load().lock_after_minutes == 0


@pytest.mark.parametrize(("typed", "kept"), [("98,5", 98.5), ("101 mm", 101.0), ("", None)])
def test_the_printed_line_is_kept_as_it_was_measured(nurse: Nurse, typed: str, kept: float | None) -> None:
    dialog = open_page(nurse, PHOTOS)
    nurse.fill(dialog, "The 100 mm line on your printed card, in mm", "100")
    nurse.press("Return")
    nurse.fill(dialog, "The 100 mm line on your printed card, in mm", typed)
    if not typed:
        nurse.press("Delete")
    dialog.reject()
    assert settings.load().card_line_mm == kept


@pytest.mark.parametrize("typed", ["ten", "79.9", "121", "nan", "-100"])
def test_a_length_that_no_card_has_keeps_the_dialog_open(nurse: Nurse, typed: str) -> None:
    dialog = open_page(nurse, PHOTOS)
    nurse.fill(dialog, "The 100 mm line on your printed card, in mm", typed)
    pages = dialog.findChild(QListWidget)
    assert isinstance(pages, QListWidget)
    pages.setCurrentRow(LOOK)
    dialog.reject()
    assert dialog.isVisible()
    assert "Write a length from 80 to 120 mm, such as 99.5." in nurse.words(dialog)
    nurse.fill(dialog, "The 100 mm line on your printed card, in mm", "")
    nurse.press("Delete")
    dialog.reject()
    assert not dialog.isVisible()


def test_a_folder_where_photos_arrive_is_chosen_missed_and_removed(nurse: Nurse, tmp_path: Path) -> None:
    folder = tmp_path / "camera"
    folder.mkdir()
    dialog = open_page(nurse, PHOTOS)
    choose_file(nurse, dialog, "Folder where photos arrive: Choose…", folder)
    assert settings.load().watched_folder == str(folder)
    assert str(folder) in nurse.words(dialog)
    folder.rmdir()
    dialog.close()
    nurse.back_to_window()
    dialog = open_page(nurse, PHOTOS)
    assert "This folder is not there." in nurse.words(dialog)
    nurse.button("Folder where photos arrive: Remove").click()
    assert settings.load().watched_folder is None
    assert "This folder is not there." not in nurse.words(dialog)


def test_what_cannot_be_saved_is_told_and_nothing_changes(nurse: Nurse, home: Path) -> None:
    (home / "config").write_text("a file where a folder should be")
    dialog = open_page(nurse, LOOK)
    nurse.choose(dialog, "Theme", "Dark")
    assert "The settings could not be saved" in nurse.words(dialog)
    assert theme.colours() is theme.LIGHT
    dialog.close()
    nurse.back_to_window()
    nurse.trigger(nurse.actions.themes[Theme.DARK])
    error = nurse.error()
    assert "could not be saved" in error.informativeText()
    assert not nurse.actions.themes[Theme.DARK].isChecked()
    assert theme.colours() is theme.LIGHT
    nurse.dismiss(error)


def test_a_window_opens_with_the_size_of_text_that_is_kept(open_window: OpenWindow) -> None:
    settings.save(Settings(text_percent=200))
    hand = open_window()
    assert QApplication.font().pixelSize() == 2 * theme.plain_size()
    assert hand.window.font().pixelSize() == 2 * theme.plain_size()


def test_the_cards_are_made_on_the_paper_of_the_reports(nurse: Nurse, tmp_path: Path) -> None:
    nurse.choose(open_page(nurse, REPORTS), "Paper", "US Letter")
    dialog = open_page(nurse, PHOTOS)
    choose_file(nurse, dialog, "Make the calibration cards as PDF…", tmp_path / "cards.pdf")
    nurse.wait(lambda: "Saved as cards.pdf. Print it at 100 %" in nurse.words(dialog))
    page = PdfReader(tmp_path / "cards.pdf").pages[0]
    assert (page.mediabox.width, page.mediabox.height) == (612, 792)


def test_the_menu_leads_to_the_cards(nurse: Nurse) -> None:
    nurse.press("Ctrl+Shift+Y")
    page = nurse.dialog(SettingsDialog).findChild(PhotosPage)
    assert page
    assert page.isVisible()


def test_cards_that_cannot_be_written_are_told(nurse: Nurse, tmp_path: Path) -> None:
    dialog = open_page(nurse, PHOTOS)
    page = dialog.findChild(PhotosPage)
    assert page
    page._write_cards(str(tmp_path / "nowhere" / "cards.pdf"))
    nurse.wait(lambda: "could not be written" in nurse.words(dialog))
