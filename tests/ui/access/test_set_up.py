"""The first start of the records, and their code, which must not be lost."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox

from tests.ui.access.desk import OTHER, PASSPHRASE, Desk, fill_and_make, set_up, unlock
from woundapp.clinic import Role, User


def test_the_first_start_makes_records_and_shows_their_code_once(empty: Desk) -> None:
    desk = empty
    set_up(desk)
    desk.click("Make the records")
    assert desk.says("Type your name.")
    code = fill_and_make(desk)
    assert desk.service.user
    assert desk.service.user.content == User("Ana Ruiz", Role.ADMINISTRATOR)
    assert not desk.buttons()["Done"].isEnabled()
    desk.tick().click()
    desk.click("Done")
    desk.wait(lambda: desk.top is desk.page)
    assert desk.keys.unlock_by_code(code) == desk.keys.unlock("Ana Ruiz", PASSPHRASE)
    written = b"".join(path.read_bytes() for path in desk.folder.rglob("*") if path.is_file())
    for secret in (code, code.replace("-", ""), PASSPHRASE):
        assert secret.encode() not in written


def test_the_code_is_not_lost_without_a_word(empty: Desk) -> None:
    desk = empty
    dialog = set_up(desk)
    fill_and_make(desk)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    box = desk.top
    assert isinstance(box, QMessageBox)
    QTest.keyClick(box, Qt.Key.Key_Return)
    desk.wait(lambda: desk.top is dialog)
    dialog.close()
    desk.wait(lambda: isinstance(desk.top, QMessageBox))
    desk.click("Close without it")
    desk.wait(lambda: desk.top is desk.page)
    assert desk.at_work == "Ana Ruiz"


def test_the_code_is_out_of_sight_while_the_records_are_locked(empty: Desk) -> None:
    desk = empty
    dialog = set_up(desk)
    fill_and_make(desk)
    desk.keys.set_passphrase(desk.keys.unlock("Ana Ruiz", PASSPHRASE), "Eva", OTHER)
    desk.service.lock()
    assert not dialog.isVisible()
    desk.page.form.show_name("Eva")
    unlock(desk, OTHER)
    desk.wait(lambda: desk.at_work == "Eva")
    assert not dialog.isVisible()
    desk.service.lock()
    desk.page.form.show_name("Ana Ruiz")
    unlock(desk, PASSPHRASE)
    desk.wait(dialog.isVisible)
    desk.tick().click()
    desk.click("Done")


def test_a_dialog_stays_while_a_key_is_derived(empty: Desk) -> None:
    desk = empty
    dialog = set_up(desk)
    desk.type("Your name, as it will stand on reports", "Ana")
    desk.type("New passphrase", PASSPHRASE)
    desk.type("The new passphrase again", PASSPHRASE)
    desk.click("Make the records")
    dialog.close()
    assert dialog.isVisible()
    desk.wait(lambda: desk.says("Keep this recovery code"))


def test_a_disk_that_cannot_be_written_is_told_and_can_be_tried_again(empty: Desk) -> None:
    desk = empty
    desk.folder.write_text("a file where the folder should be")
    set_up(desk)
    desk.type("Your name, as it will stand on reports", "Ana")
    desk.type("New passphrase", PASSPHRASE)
    desk.type("The new passphrase again", PASSPHRASE)
    desk.click("Make the records")
    desk.wait(lambda: desk.says("could not be kept"))
    desk.folder.unlink()
    desk.click("Make the records")
    desk.wait(lambda: desk.says("Keep this recovery code"))


def test_the_code_is_printed_and_no_file_is_offered(
    empty: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk = empty
    dialog = set_up(desk)
    code = fill_and_make(desk)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    desk.click("Print…")
    assert desk.says("No printer is set up on this computer.")
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["in the hall"])
    desk.click("Print…")
    (printing,) = dialog.findChildren(QPrintDialog)
    assert not printing.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    printer = printing.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)  # stands for the paper
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printing.done(QDialog.DialogCode.Accepted)
    assert desk.says("was sent to the printer")
    (paper,) = PdfReader(tmp_path / "paper.pdf").pages
    text = " ".join(paper.extract_text().split())
    # Between letters that stand far apart the reader sees a space.
    assert all(group in text.replace(" ", "") for group in code.split("-")), (code, text)
    assert "Keep it in a locked place" in text


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support")
def test_a_printer_that_fails_is_told(empty: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    desk = empty
    dialog = set_up(desk)
    fill_and_make(desk)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["in the hall"])
    desk.click("Print…")
    (printing,) = dialog.findChildren(QPrintDialog)
    printing.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer().setOutputFileName(str(tmp_path / "no such folder" / "paper.pdf"))
    printing.done(QDialog.DialogCode.Accepted)
    assert desk.says("did not take the sheet")
