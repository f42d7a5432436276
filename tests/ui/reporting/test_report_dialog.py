"""The report is looked at before it leaves: it is what is saved and printed, and nothing waits for it."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit
from sqlalchemy import select

from tests import signers
from tests.ui.conftest import OpenWindow
from tests.ui.follow_up import filled
from tests.ui.nurse import Nurse
from tests.ui.stall_meter import StallMeter
from woundapp.clinic import ExportKind
from woundapp.dossier import Dossier
from woundapp.records.store import RecordStore
from woundapp.records.tables import ExportRow
from woundapp.report import signing
from woundapp.report.options import ReportOptions
from woundapp.ui.reporting.report_dialog import ReportDialog
from woundapp.ui.wound_page import WoundPage

PASSPHRASE = "seven green bicycles"


@pytest.fixture
def nurse(open_window: OpenWindow, samples: list[Path]) -> Nurse:
    """At work with a photo, of which she has said something."""
    hand = open_window()
    nurse = Nurse(hand.window, hand.qtbot)
    nurse.open(samples[0])
    nurse.judge("Uncertain")
    return nurse


def opened(nurse: Nurse, keys: str = "Ctrl+E") -> ReportDialog:
    nurse.press(keys)
    dialog = nurse.dialog(ReportDialog)
    made(nurse, dialog)
    return dialog


def made(nurse: Nurse, dialog: ReportDialog) -> None:
    """Wait until the pages are those that are asked for."""
    nurse.wait(dialog._print.isEnabled)


def chosen(dialog: ReportDialog) -> ReportOptions:
    return dialog._form.options


def text(dialog: ReportDialog) -> str:
    document = dialog.preview.view.document()
    return " ".join(document.getAllText(page).text() for page in range(document.pageCount()))


def saved(nurse: Nurse, dialog: ReportDialog, target: Path) -> PdfReader:
    nurse.dialog(ReportDialog)
    nurse.press("Ctrl+S")
    nurse.choose_file(target)
    nurse.wait(lambda: f"Saved as {target.name}." in nurse.read(dialog))
    return PdfReader(target)


def print_to(nurse: Nurse, dialog: ReportDialog, target: Path) -> None:
    """Answer the system's dialog; a PDF file stands for the paper."""
    nurse.click(dialog, "Print…")
    (printing,) = dialog.findChildren(QPrintDialog)
    assert not printing.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    printer = printing.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(96)
    printing.done(QDialog.DialogCode.Accepted)


def test_what_is_looked_at_is_what_is_saved(nurse: Nurse, tmp_path: Path) -> None:
    dialog = opened(nurse)
    assert "Research use, not a diagnosis" in text(dialog)
    nurse.choose(dialog, "Paper", "US Letter")
    assert not dialog._print.isEnabled()
    made(nurse, dialog)
    report = saved(nurse, dialog, tmp_path / "report.pdf")
    assert [round(page.mediabox.width) for page in report.pages] == [612] * dialog.preview.pages
    shown, written = text(dialog).split(), " ".join(page.extract_text() for page in report.pages).split()
    assert sorted(shown) == sorted(written)
    assert not nurse.desk.unsaved


def test_the_next_report_is_offered_where_the_last_one_was_saved(nurse: Nurse, tmp_path: Path) -> None:
    dialog = opened(nurse)
    saved(nurse, dialog, tmp_path / "report.pdf")
    nurse.dismiss(dialog)
    assert nurse.desk.reports._folder == str(tmp_path)


def test_all_of_it_can_be_done_by_keys(nurse: Nurse, tmp_path: Path) -> None:
    dialog = opened(nurse)
    preview = dialog.preview
    preview.view.setFocus()
    bar = preview.view.verticalScrollBar()
    QTest.keyClick(preview.view, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    nurse.press("Ctrl+PgDown")
    nurse.wait(lambda: preview.page == 1)
    assert "Page 2 of" in nurse.read(dialog)
    assert "Page 2 of" in preview.view.accessibleDescription()
    nurse.press("Ctrl+PgUp")
    nurse.wait(lambda: preview.page == 0)
    before = preview.scale
    nurse.press("Ctrl++")
    assert preview.scale == pytest.approx(1.25 * before)
    nurse.press("Ctrl+-")
    nurse.press("Ctrl+-")
    assert preview.scale == pytest.approx(before / 1.25)
    nurse.press("Ctrl+0")
    assert preview.scale == pytest.approx(before)
    nurse.press("Esc")
    nurse.back_to_window()
    assert not nurse.window.findChildren(ReportDialog)


def test_other_pages_are_shown_from_the_page_that_was_looked_at(nurse: Nurse) -> None:
    dialog = opened(nurse)
    nurse.press("Ctrl+PgDown")
    nurse.wait(lambda: dialog.preview.page == 1)
    nurse.choose(dialog, "Paper", "US Letter")
    made(nurse, dialog)
    assert dialog.preview.page == 1


def test_only_what_is_asked_for_last_is_made_and_the_window_goes_on(nurse: Nurse) -> None:
    dialog = opened(nurse)
    shown: list[str] = []
    dialog._maker.made.connect(lambda report: shown.append(report.options.language))
    combo = next(each for each in dialog.findChildren(QComboBox) if each.isVisible())
    with StallMeter() as meter:
        for index in (1, 2, 3, 0, 2):
            combo.setCurrentIndex(index)
            nurse.qtbot.wait(60)
        made(nurse, dialog)
    assert shown == ["fr"]
    assert meter.longest < 0.5


def test_a_report_can_be_left_while_it_is_being_made(nurse: Nurse) -> None:
    nurse.press("Ctrl+E")
    dialog = nurse.dialog(ReportDialog)
    nurse.dismiss(dialog)
    dialog = opened(nurse)
    nurse.choose(dialog, "Paper", "US Letter")
    nurse.qtbot.wait(220)  # it has begun
    nurse.dismiss(dialog)
    assert nurse.actions.report.isEnabled()


def test_the_report_is_printed(nurse: Nurse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["in the hall"])
    dialog = opened(nurse, "Ctrl+P")
    print_to(nurse, dialog, tmp_path / "paper.pdf")
    nurse.wait(lambda: "was sent to the printer" in nurse.read(dialog))
    assert len(PdfReader(tmp_path / "paper.pdf").pages) == dialog.preview.pages
    assert not nurse.desk.unsaved


def test_without_a_printer_it_is_said_what_to_do(nurse: Nurse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    dialog = opened(nurse)
    nurse.press("Ctrl+P")
    nurse.wait(lambda: "No printer is set up on this computer. Save the report" in nurse.read(dialog))
    assert not dialog.findChildren(QPrintDialog)
    assert dialog._save.isEnabled()


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support")
def test_a_printer_and_a_folder_that_fail_are_told_and_nothing_is_lost(
    nurse: Nurse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["in the hall"])
    dialog = opened(nurse)
    print_to(nurse, dialog, tmp_path / "no such folder" / "paper.pdf")
    nurse.wait(lambda: "The printer did not take the report" in nurse.read(dialog))
    dialog._write(str(tmp_path / "no such folder" / "report.pdf"))
    nurse.wait(lambda: "could not be" in nurse.read(dialog))
    assert nurse.desk.unsaved
    saved(nurse, dialog, tmp_path / "report.pdf")
    assert not nurse.desk.unsaved


def in_records(nurse: Nurse) -> list[ExportKind]:
    """What is noted to have left the records."""
    found: list[list[ExportKind]] = []

    def read(store: RecordStore) -> list[ExportKind]:
        with store.reading() as session:
            return [row.kind for row in session.scalars(select(ExportRow))]

    nurse.records.ask(read, found.append)
    nurse.wait(lambda: bool(found))
    return found[0]


def test_the_course_of_a_wound_is_reported_from_its_page(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["in the hall"])
    hand = open_window()
    nurse = Nurse(hand.window, hand.qtbot)
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    filled.show(nurse, filled.healing(3))
    nurse.click(nurse.find(WoundPage), "Report of the course")
    dialog = nurse.dialog(ReportDialog)
    made(nurse, dialog)
    assert chosen(dialog).course
    assert "Anna Berg" in text(dialog)
    assert in_records(nurse) == []
    saved(nurse, dialog, tmp_path / "course.pdf")
    print_to(nurse, dialog, tmp_path / "paper.pdf")
    nurse.wait(lambda: "was sent to the printer" in nurse.read(dialog))
    assert in_records(nurse) == [ExportKind.REPORT] * 2
    nurse.choose(dialog, "What the report is of", "The last visit")
    made(nurse, dialog)
    assert not chosen(dialog).course
    nurse.records.lock()
    nurse.wait(lambda: not nurse.window.findChildren(ReportDialog))


def test_the_course_is_offered_of_a_visit_that_is_not_filed_yet(
    open_window: OpenWindow, samples: list[Path], tmp_path: Path
) -> None:
    hand = open_window()
    nurse = Nurse(hand.window, hand.qtbot)
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    filled.show(nurse, filled.healing(2))
    nurse.open(samples[3])
    nurse.judge("Uncertain")
    dialog = opened(nurse)
    seen: list[Dossier] = []
    dialog._subject.use(lambda dossier: dossier, seen.append, lambda _: None)
    nurse.wait(lambda: bool(seen))
    assert [len(visit.photos) for visit in seen[0].visits] == [1, 1, 1]
    assert seen[0].current.photos[0].review
    nurse.choose(dialog, "What the report is of", "The whole course")
    made(nurse, dialog)
    saved(nurse, dialog, tmp_path / "course.pdf")
    assert in_records(nurse) == [ExportKind.REPORT]
    assert nurse.desk.unsaved  # a report is not the records
    nurse.dismiss(dialog)
    nurse.file()
    dialog = opened(nurse)
    assert dialog._form._extent.isVisible()
    nurse.dismiss(dialog)


def test_the_file_is_signed_with_the_clinics_certificate(nurse: Nurse, tmp_path: Path) -> None:
    signing.adopt(signers.issued().save(tmp_path / "clinic.p12"), signers.PASSPHRASE)
    dialog = opened(nurse)
    nurse.tick(dialog, "Sign the file")
    nurse.press("Ctrl+S")
    assert "Type the passphrase of the certificate" in nurse.read(dialog)
    nurse.fill(dialog, "Passphrase of the certificate", "wrong")
    nurse.press("Ctrl+S")
    nurse.choose_file(tmp_path / "report.pdf")
    nurse.wait(lambda: "This is not the passphrase" in nurse.read(dialog))
    assert not (tmp_path / "report.pdf").exists()
    nurse.fill(dialog, "Passphrase of the certificate", signers.PASSPHRASE)
    signed = saved(nurse, dialog, tmp_path / "report.pdf")
    (field,) = (signed.get_fields() or {}).values()
    assert field["/FT"] == "/Sig"
    assert not any(line.text() for line in dialog.findChildren(QLineEdit))


def test_without_a_certificate_no_signature_is_offered(nurse: Nurse) -> None:
    assert not opened(nurse)._form._sign.isVisible()
