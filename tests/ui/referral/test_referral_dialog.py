"""A wound is referred through the real dialog, and the file is opened as its receiver does."""

import re
from functools import partial
from pathlib import Path
from zipfile import ZipFile

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLineEdit, QRadioButton, QWidget
from sqlalchemy import select

from tests import scenes
from tests.ui.records_hand import RecordsHand, button, choose_file, dialog, words
from tests.ui.referral.conftest import Refer
from tests.ui.stall_meter import StallMeter
from woundapp.clinic import ExportKind
from woundapp.imaging import photo as photos
from woundapp.interchange import record_json
from woundapp.interchange.dicom import objects
from woundapp.records.store import RecordStore
from woundapp.records.tables import ExportRow
from woundapp.ui.referral import places
from woundapp.ui.referral.hiding_dialog import HidingDialog
from woundapp.ui.referral.places import Place
from woundapp.ui.referral.referral_dialog import ReferralDialog
from woundapp.ui.referral.texts_dialog import TextsDialog

OPEN = "A ZIP that is not locked"


def exported(records: RecordsHand) -> list[tuple[ExportKind, str]]:
    """What is noted to have left the records, and of whom."""

    def read(store: RecordStore) -> list[tuple[ExportKind, str]]:
        with store.reading() as session:
            return [(row.kind, row.patient) for row in session.scalars(select(ExportRow))]

    return records.do(read)


def choose(within: QWidget, name: str, text: str) -> None:
    """Choose one of several answers, or an entry of a list."""
    for radio in within.findChildren(QRadioButton):
        if radio.accessibleName() == f"{name}: {text}":
            radio.click()
            return
    (combo,) = [each for each in within.findChildren(QComboBox) if each.accessibleName() == name]
    combo.setCurrentIndex([combo.itemText(index) for index in range(combo.count())].index(text))


def written(records: RecordsHand, shown: ReferralDialog, folder: Path) -> Path:
    button(shown, "Write the file").click()
    records.wait(lambda: "The referral is in" in words(shown))
    (file,) = folder.iterdir()
    assert file.name in words(shown)
    return file


def told(shown: QWidget, text: str) -> bool:
    return text in words(shown)


def passphrase_of(shown: ReferralDialog) -> str:
    """The one that is shown to be written down."""
    lines = words(shown).splitlines()
    return lines[lines.index("The passphrase that opens it") + 1]


def test_as_it_is_offered_it_is_a_locked_document_with_the_name_and_the_whole_course(
    records: RecordsHand, refer: Refer, documents: Path
) -> None:
    objects.of_visit(scenes.no_model())  # the libraries of DICOM read large tables once, in one go
    shown = refer()
    with StallMeter() as meter:
        file = written(records, shown, documents)
    assert meter.longest < 0.5
    assert "by telephone" in words(shown)
    reader = pypdf.PdfReader(file, password=passphrase_of(shown))
    assert "Anna Berg" in reader.pages[0].extract_text()
    told = record_json.read(reader.attachments["record.json"][0])
    assert len(told.visits) == 3
    assert told.patient
    assert exported(records) == [(ExportKind.REFERRAL, told.patient.id)]


def test_two_keys_are_enough(records: RecordsHand, refer: Refer, documents: Path) -> None:
    shown = refer()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    records.wait(lambda: "The referral is in" in words(shown))
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert len(list(documents.iterdir())) == 1


def test_without_a_name_the_file_names_nobody_and_the_nurse_is_told_the_code(
    records: RecordsHand, refer: Refer, documents: Path
) -> None:
    shown = refer()
    choose(shown, "The patient", "Without a name")
    choose(shown, "How does it get there?", OPEN)
    file = written(records, shown, documents)
    assert shown.form
    code = shown.form.options.choices.code
    assert code in file.name
    assert f"Write the code {code} into the patient's notes" in words(shown)
    with ZipFile(file) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    told = record_json.read(contents["record.json"])
    assert told.patient
    assert told.patient.content.name == "Name withheld, dates moved"
    assert told.patient.content.identifier == code
    for content in contents.values():
        assert b"Anna" not in content
        assert b"Ana Ruiz" not in content
    assert "dicom/DICOMDIR" in contents


def test_only_the_visit_goes_along_where_that_is_chosen(
    records: RecordsHand, refer: Refer, documents: Path
) -> None:
    shown = refer()
    visit = next(radio for radio in shown.findChildren(QRadioButton) if "The visit of" in radio.text())
    visit.click()
    choose(shown, "How does it get there?", OPEN)
    choose(shown, "Language of the report", "Español")
    with ZipFile(written(records, shown, documents)) as archive:
        assert len([name for name in archive.namelist() if name.startswith("photos/")]) == 1
        assert len(record_json.read(archive.read("record.json")).visits) == 1


def test_texts_are_read_and_one_is_left_out(records: RecordsHand, refer: Refer, documents: Path) -> None:
    shown = refer()
    choose(shown, "How does it get there?", OPEN)
    button(shown, "Read the texts…").click()
    texts = dialog(TextsDialog)
    assert "amoxicillin" in words(texts)
    next(box for box in texts.findChildren(QCheckBox) if box.text().startswith("Treatment, ")).click()
    button(texts, "Done").click()
    assert re.search(r"Texts: (\d+) of (?!\1)\d+ go along", words(shown))
    with ZipFile(written(records, shown, documents)) as archive:
        told = record_json.read(archive.read("record.json"))
    assert [event.content.note for event in told.events] == ["[left out]", "", "sharp"]


def test_what_is_hidden_in_a_photo_is_black_in_the_file(
    records: RecordsHand, refer: Refer, documents: Path
) -> None:
    shown = refer()
    choose(shown, "How does it get there?", OPEN)
    button(shown, "Hide parts of the photos…").click()
    hiding = dialog(HidingDialog)
    adding = button(hiding, "Add a rectangle")
    records.wait(adding.isEnabled)
    adding.click()
    (region,) = hiding.regions
    button(hiding, "Done").click()
    assert "Photos: 3. Hidden parts: 1." in words(shown)
    with ZipFile(written(records, shown, documents)) as archive:
        content = archive.read("photos/visit-01-photo-1.jpg")
    pixels = photos.decode(content, "a").pixels
    inner = pixels[region.top + 2 : region.bottom - 2, region.left + 2 : region.right - 2]
    assert inner.max() < 12
    assert pixels.max() > 100


def test_an_own_passphrase_is_asked_for_twice_and_must_be_plain(
    records: RecordsHand, refer: Refer, documents: Path
) -> None:
    shown = refer()
    button(shown, "My own…").click()
    button(shown, "Write the file").click()
    assert "Still too short" in words(shown) or "At least 12 characters." in words(shown)
    lines = [line for line in shown.findChildren(QLineEdit) if line.isVisible()]
    for line in lines:
        line.setText("grüne Räder überall")
    button(shown, "Write the file").click()
    assert "Some programs cannot open a file with this passphrase" in words(shown)
    assert list(documents.iterdir()) == []
    for line in lines:
        line.setText("green wheels everywhere")
    file = written(records, shown, documents)
    assert pypdf.PdfReader(file, password="green wheels everywhere").pages


def test_a_stick_is_told_of_and_a_file_that_is_there_stays(
    records: RecordsHand, refer: Refer, documents: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(places, "found", lambda: [Place(stick, "KINGSTON, 29 GB free", removable=True)])
    for count in (1, 2):
        shown = refer()
        button(shown, "Write the file").click()
        records.wait(partial(told, shown, "The referral is in"))
        assert "Take the stick out safely" in words(shown)
        assert len(list(stick.iterdir())) == count
        button(shown, "Close").click()
    assert list(documents.iterdir()) == []


def test_a_stick_that_was_pulled_out_is_told_and_another_place_can_be_chosen(
    records: RecordsHand, refer: Refer, documents: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = Place(tmp_path / "gone", "KINGSTON, 29 GB free", removable=True)
    kept = Place(documents, "My documents", removable=False)
    monkeypatch.setattr(places, "found", lambda: [gone, kept])
    shown = refer()
    button(shown, "Write the file").click()
    records.wait(lambda: "its folder does not exist" in words(shown))
    assert exported(records) == []
    choose(shown, "Where to?", "My documents")
    written(records, shown, documents)


def test_any_folder_can_be_chosen(records: RecordsHand, refer: Refer, tmp_path: Path) -> None:
    shown = refer()
    choose(shown, "Where to?", "Another folder…")
    button(shown, "Choose a folder…").click()
    records.wait(lambda: QApplication.activeModalWidget() is not shown)
    choose_file(tmp_path / "mine.pdf")
    records.wait(lambda: "The referral is in “mine.pdf”" in words(shown))
    assert (tmp_path / "mine.pdf").is_file()


def test_it_can_be_stopped_and_leaves_nothing(records: RecordsHand, refer: Refer, documents: Path) -> None:
    shown = refer()
    button(shown, "Write the file").click()
    records.wait(lambda: shown.form is not None and not shown.form.isEnabled())
    button(shown, "Stop").click()
    shown.reject()
    assert shown.isVisible(), "it cannot be left while it is written"
    records.wait(lambda: "Stopped. Nothing of it is left." in words(shown))
    assert list(documents.iterdir()) == []
    assert exported(records) == []


def test_the_report_is_printed_without_a_name(
    records: RecordsHand, refer: Refer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["in the hall"])
    shown = refer()
    choose(shown, "The patient", "Without a name")
    choose(shown, "How does it get there?", "On paper")
    button(shown, "Print…").click()
    records.wait(lambda: bool(shown.findChildren(QPrintDialog)))
    (printing,) = shown.findChildren(QPrintDialog)
    printer = printing.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(96)
    printing.done(QDialog.DialogCode.Accepted)
    records.wait(lambda: "was sent to the printer" in words(shown))
    assert pypdf.PdfReader(tmp_path / "paper.pdf").pages
    assert [kind for kind, _ in exported(records)] == [ExportKind.REFERRAL]


def test_without_a_printer_it_is_said_what_to_do(
    records: RecordsHand, refer: Refer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    shown = refer()
    choose(shown, "How does it get there?", "On paper")
    button(shown, "Print…").click()
    records.wait(lambda: "No printer is set up on this computer." in words(shown))
