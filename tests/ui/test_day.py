"""A day with the records, through the real window, the real worker and the demonstration model."""

import hashlib
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.ui.nurse import Nurse, write
from woundapp import app, paths, settings
from woundapp.bedside import Presence
from woundapp.clinic import ExportKind, Role, User
from woundapp.domain import InfectionStatus
from woundapp.records import charts, examinations
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore
from woundapp.records.tables import ExportRow
from woundapp.review import Judgement
from woundapp.settings import Order
from woundapp.ui import theme
from woundapp.ui.choose_wound_dialog import ChooseWoundDialog
from woundapp.ui.lock_page import LockPage
from woundapp.ui.main_window import MainWindow
from woundapp.ui.patient_form import PatientForm
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.restore_dialog import RestoreDialog
from woundapp.ui.result_panel import ResultPanel
from woundapp.ui.start_page import StartPage
from woundapp.ui.why_dialog import WhyDialog
from woundapp.ui.wound_page import WoundPage

PASSPHRASE = "seven green bicycles"
NAME, IDENTIFIER = "María José Núñez-Ōe", "HC-0417-planted"

Start = Callable[[], Nurse]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Starts the program; each window is closed in the end."""
    windows: list[MainWindow] = []
    theme.load_fonts(paths.assets() / "fonts")

    def one() -> Nurse:
        window = app.build(qapp)
        windows.append(window)
        window.show()
        qtbot.waitActive(window)
        window.activateWindow()
        nurse = Nurse(window, qtbot)
        nurse.wait(lambda: window.complete)
        return nurse

    yield one
    for window in windows:
        window.forget()
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def end(hand: Nurse) -> None:
    """Close the program as it is when the power goes: nothing is asked, nothing is filed."""
    hand.records.close()
    hand.service.close()
    hand.window.hide()


def begin(hand: Nurse) -> None:
    """Make records with a patient and a wound, whose page is shown then."""
    hand.set_up("Ana Ruiz", PASSPHRASE)
    hand.enter_patient(NAME, IDENTIFIER)
    hand.enter_wound("Heel", "Left", "Diabetic foot")


def in_records(passphrase: str = PASSPHRASE) -> RecordStore:
    """The records without the window."""
    folder = paths.records_dir()
    return RecordStore(folder, Keys(folder).unlock("Ana Ruiz", passphrase))


def test_a_day(start: Start, samples: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hand = start()
    hand.wait_for_model()
    code = hand.set_up("Ana Ruiz", PASSPHRASE)
    hand.enter_patient(NAME, IDENTIFIER)
    assert "Allergies: penicillin" in hand.words(hand.find(PatientPage))
    hand.enter_wound("Heel", "Left", "Diabetic foot")
    assert "left heel" in hand.words(hand.find(WoundPage))
    first_visit(hand, samples[3])
    second_wound(hand, samples[0], tmp_path / "report.pdf")
    lock_and_unlock(hand)
    quick_assessment(hand, samples[1])
    look_again(hand)
    check_day(samples)
    copies: list[object] = []
    hand.records.back_up(tmp_path / "stick", copies.append)
    hand.wait(lambda: bool(copies))
    end(hand)

    (backup,) = (tmp_path / "stick").iterdir()
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "second home"))
    second = start()
    bring_back(second, backup.parent)
    second.unlock(PASSPHRASE)
    second.row(NAME, second.search("maria"))
    end(second)
    assert Keys(paths.records_dir()).unlock_by_code(code)
    check_day(samples)


def first_visit(hand: Nurse, photo: Path) -> None:
    """She finds a danger sign before the model answers, and differs from it."""
    hand.press("Ctrl+O")
    hand.choose_file(photo)
    hand.wait(hand.actions.assess.isEnabled)
    hand.press("Ctrl+Return")
    assert not hand.find(ResultPanel).isVisible()
    hand.finds("Fever").choose(Presence.PRESENT)
    hand.finds("Pain or tenderness").choose(Presence.ABSENT)
    hand.wait(lambda: "get a doctor at once" in hand.words())
    hand.press("Ctrl+Shift+Return")
    hand.wait_for_result()
    assert "Does not look infected" in hand.words(hand.find(ResultPanel))
    hand.press("Ctrl+Down")
    hand.press("Ctrl+U")
    card = hand.judge("Looks infected")
    hand.fill(card, "Why your judgement differs from the model's", "fever, smells")
    hand.file()
    hand.press("Ctrl+Shift+B")
    hand.wait(hand.find(WoundPage).isVisible)
    row = hand.row("get a doctor at once")
    for said in ("Ana Ruiz", "Looks infected", "The model: Does not look infected", "fever, smells"):
        assert said in row.accessibleDescription()


def second_wound(hand: Nurse, photo: Path, target: Path) -> None:
    """Another wound, its first visit, and a report that names the patient."""
    hand.press("Ctrl+Shift+B")
    hand.wait(hand.find(PatientPage).isVisible)
    hand.enter_wound("Shin", "Right", "Venous")
    hand.press("Ctrl+O")
    hand.choose_file(photo)
    hand.wait(hand.actions.assess.isEnabled)
    hand.assess()
    hand.file()
    report = hand.save_report(target)
    assert IDENTIFIER in report
    assert "Right shin" in report


def lock_and_unlock(hand: Nurse) -> None:
    """Locked in the midst of it, nothing is to be seen; unlocking returns to it."""
    hand.wait_for_model()  # which may still check its evidence
    possible = {action.text() for action in hand.actions.all if action.isEnabled()}
    hand.press("Ctrl+L")
    assert hand.find(LockPage).isVisible()
    assert NAME not in hand.words()
    assert "sample" not in hand.window.windowTitle()
    assert not hand.actions.assess.isEnabled()
    hand.unlock(PASSPHRASE)
    assert hand.find(ResultPanel).isVisible()
    assert {action.text() for action in hand.actions.all if action.isEnabled()} == possible


def quick_assessment(hand: Nurse, photo: Path) -> None:
    """A photo of nobody is assessed, and filed under the patient before it is left."""
    hand.press("Ctrl+Shift+H")
    hand.wait(hand.find(StartPage).isVisible)
    hand.wait(lambda: len(hand.rows()) == 2)
    hand.open(photo)
    hand.assess()
    hand.press("Ctrl+Shift+S")
    dialog = hand.dialog(ChooseWoundDialog)
    write(next(line for line in dialog.findChildren(QLineEdit) if line.isVisible()), "nunez maria")
    QTest.mouseClick(hand.row(NAME, dialog), Qt.MouseButton.LeftButton)
    QTest.mouseClick(hand.row("left heel", dialog), Qt.MouseButton.LeftButton)
    hand.back_to_window()
    hand.wait(lambda: hand.notice().startswith("Filed: "))


def look_again(hand: Nurse) -> None:
    """What was filed first is found, looked at again, and corrected with a reason."""
    search = hand.search("0417")
    QTest.mouseClick(hand.row(NAME, search), Qt.MouseButton.LeftButton)
    hand.wait(hand.find(PatientPage).isVisible)
    QTest.mouseClick(hand.row("left heel"), Qt.MouseButton.LeftButton)
    hand.wait(hand.find(WoundPage).isVisible)
    QTest.mouseClick(hand.row("fever, smells"), Qt.MouseButton.LeftButton)
    hand.wait(hand.find(ResultPanel).isVisible)
    hand.judge("Uncertain")
    hand.press("Ctrl+Shift+S")
    why = hand.dialog(WhyDialog)
    hand.fill(why, "Why is this changed?", "seen again with the doctor")
    hand.click(why, "Save")
    hand.wait(lambda: hand.notice().startswith("Filed: "))


def bring_back(hand: Nurse, stick: Path) -> None:
    """Bring the records back on a machine that has none."""
    hand.trigger(hand.actions.restore)
    dialog = hand.dialog(RestoreDialog)
    hand.click(dialog, "Choose a folder…")
    hand.wait(lambda: bool(dialog.findChildren(QFileDialog)))
    chooser = dialog.findChildren(QFileDialog)[0]
    chooser.selectFile(str(stick))
    chooser.accept()
    hand.click(dialog, "Bring back the chosen one")
    hand.wait(hand.find(LockPage).isVisible)
    dialog.close()


def check_day(samples: list[Path]) -> None:
    """Everything of the day is in the records."""
    with in_records() as store:
        assert store.faults() == []
        (patient,) = store.search("maria")
        assert patient.content.identifier == IDENTIFIER
        heel, shin = store.wounds(patient.id)
        first, quick = charts.of_wound(store, heel.id).visits
        (second,) = charts.of_wound(store, shin.id).visits
        assert first.bedside
        assert first.bedside.content.present == {"fever"}
        assert first.bedside.content.absent == {"pain"}
        assert first.assessment
        assert first.assessment.content.infection_status is InfectionStatus.NOT_INFECTED
        assert first.assessment.content.raw_answer
        assert first.review
        assert first.review.content.status is InfectionStatus.INDETERMINATE
        assert first.review.why == "seen again with the doctor"
        versions = [kept.content for kept in examinations.history(store, first.review)]
        assert [version.status for version in versions] == [
            InfectionStatus.INFECTED,
            InfectionStatus.INDETERMINATE,
        ]
        marks = [mark.judgement if mark else None for mark in versions[0].marks]
        assert marks[0] is Judgement.UNSURE
        for filed, sample in ((first, samples[3]), (second, samples[0]), (quick, samples[1])):
            content = sample.read_bytes()
            assert examinations.photo(store, hashlib.sha256(content).hexdigest()) == content
            assert filed.pictures[0].content.name == sample.name
        today = datetime.now(UTC).date()
        assert {filed.visit.content.at.date() for filed in (first, second, quick)} == {today}


def test_nothing_lies_in_clear_after_a_day(
    start: Start, samples: list[Path], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[bytes] = []
    send = Connection.send_bytes

    def note(connection: Connection, message: bytes) -> None:
        sent.append(bytes(message))
        send(connection, message)

    monkeypatch.setattr(Connection, "send_bytes", note)
    temporary = Path(os.environ.get("TMPDIR", "/tmp"))
    before = set(temporary.glob("*"))
    hand = start()
    hand.wait_for_model()
    begin(hand)
    hand.open(samples[3])
    hand.assess()
    hand.file()
    photo = samples[3].read_bytes()
    secrets = [NAME.encode(), "Núñez".encode(), IDENTIFIER.encode(), PASSPHRASE.encode(), b"penicillin"]
    secrets += [photo[place : place + 64] for place in range(0, len(photo) - 64, len(photo) // 50)]
    end(hand)
    new = [path for path in temporary.glob("*") if path not in before and "pytest" not in path.name]
    looked = 0
    for place in (home, *new):
        for path in (place, *place.rglob("*")) if place.is_dir() else (place,):
            if path.is_file():
                content = path.read_bytes()
                looked += 1
                assert not [secret for secret in secrets if secret in content], path
                assert b"\xff\xd8\xff\xe0" not in content[:4]
    assert looked >= 3
    assert len(sent) >= 2
    assert max(len(message) for message in sent) > 100_000  # the photo's pixels are among them
    assert not [secret for secret in secrets for message in sent if secret in message]


def test_what_was_begun_is_there_again_after_a_crash(start: Start, samples: list[Path]) -> None:
    hand = start()
    hand.wait_for_model()
    begin(hand)
    hand.open(samples[3])
    hand.trigger(hand.actions.assess)
    hand.finds("Fever").choose(Presence.PRESENT)
    hand.wait_for_result()
    hand.judge("Looks infected")
    said = hand.desk.said
    end(hand)

    again = start()
    again.unlock(PASSPHRASE)
    again.wait(again.find(ResultPanel).isVisible)
    assert "What you had begun is here again" in again.notice()
    assert again.desk.said == said
    assert again.desk.unsaved
    assert again.desk.case
    assert again.desk.case.patient.content.name == NAME
    again.file()
    end(again)

    last = start()
    last.unlock(PASSPHRASE)
    last.wait(lambda: len(last.rows()) == 1)
    assert last.desk.photo is None


def test_a_form_is_there_again_after_a_crash(start: Start) -> None:
    hand = start()
    hand.set_up("Ana Ruiz", PASSPHRASE)
    hand.press("Ctrl+N")
    form = hand.dialog(PatientForm)
    hand.fill(form, "Name", "Half a na")
    hand.fill(form, "Birth date", "3.")
    end(hand)
    form.done(0)
    again = start()
    again.unlock(PASSPHRASE)
    again.press("Ctrl+N")
    form = again.dialog(PatientForm)
    again.wait(lambda: "What you had typed is here again." in again.words(form))
    assert form.draft["name"] == "Half a na"
    assert form.draft["birth_date"] == "3."
    form.done(0)


def test_a_patient_entered_twice_is_warned_of(start: Start) -> None:
    hand = start()
    hand.set_up("Ana Ruiz", PASSPHRASE)
    hand.enter_patient(NAME, IDENTIFIER)
    hand.press("Ctrl+N")
    form = hand.dialog(PatientForm)
    hand.fill(form, "Name", "nunez oe maria jose")
    hand.click(form, "Save")
    hand.wait(lambda: "in the records already" in hand.words(form))
    assert NAME in hand.words(form)
    form.done(0)


def test_leaving_what_is_not_filed_asks(start: Start, samples: list[Path]) -> None:
    hand = start()
    hand.wait_for_model()
    begin(hand)
    hand.open(samples[3])
    hand.assess()
    hand.press("Ctrl+Shift+B")
    box = hand.error()
    assert isinstance(box, QMessageBox)
    assert "This is not kept yet" in box.text()
    hand.click(box, "File in the records")
    hand.back_to_window()
    hand.wait(lambda: hand.notice().startswith("Filed: "))
    hand.press("Ctrl+Shift+B")
    hand.wait(hand.find(WoundPage).isVisible)
    assert len(hand.rows()) == 1


def test_another_user_sees_nothing_of_what_the_one_before_was_at(start: Start, samples: list[Path]) -> None:
    hand = start()
    hand.set_up("Ana Ruiz", PASSPHRASE)
    done: list[object] = []
    hand.records.admit(User("Eva", Role.NURSE), "other words of Eva", done.append)
    hand.wait(lambda: bool(done))
    hand.enter_patient(NAME, IDENTIFIER)
    hand.enter_wound("Heel", "Left", "Diabetic foot")
    hand.open(samples[3])
    hand.press("Ctrl+L")
    page = hand.find(LockPage)
    hand.choose(page, "Your name", "Eva")
    hand.unlock("other words of Eva")
    assert hand.desk.photo is None
    assert not hand.actions.assess.isEnabled()
    hand.press("Ctrl+L")
    hand.choose(page, "Your name", "Ana Ruiz")
    hand.unlock(PASSPHRASE)
    hand.wait(lambda: hand.desk.photo is not None)
    assert hand.desk.case
    assert hand.desk.case.patient.content.name == NAME


def test_what_was_assessed_while_the_records_were_locked_is_filed_after_unlocking(
    start: Start, samples: list[Path]
) -> None:
    hand = start()
    begin(hand)
    end(hand)
    again = start()
    again.wait_for_model()
    again.click(again.find(LockPage), "Assess a photo without the records")
    again.open(samples[3])
    again.assess()
    assert not again.actions.file.isEnabled()
    again.trigger(again.actions.unlock)
    assert not again.actions.export.isEnabled()
    again.unlock(PASSPHRASE)
    assert again.find(ResultPanel).isVisible()
    again.press("Ctrl+Shift+S")
    dialog = again.dialog(ChooseWoundDialog)
    write(next(line for line in dialog.findChildren(QLineEdit) if line.isVisible()), "1950")
    QTest.mouseClick(again.row(NAME, dialog), Qt.MouseButton.LeftButton)
    QTest.mouseClick(again.row("left heel", dialog), Qt.MouseButton.LeftButton)
    again.back_to_window()
    again.wait(lambda: again.notice().startswith("Filed: "))
    assert not again.desk.unsaved


def test_a_visit_filed_under_the_wrong_wound_is_moved(start: Start, samples: list[Path]) -> None:
    hand = start()
    hand.set_up("Ana Ruiz", PASSPHRASE)
    hand.enter_patient(NAME, IDENTIFIER)
    hand.enter_wound("Shin", "Right", "Venous")
    hand.press("Ctrl+Shift+B")
    hand.wait(hand.find(PatientPage).isVisible)
    hand.enter_wound("Heel", "Left", "Diabetic foot")
    hand.open(samples[3])
    hand.judge("Looks infected")
    hand.file()
    hand.press("Ctrl+Shift+C")
    dialog = hand.dialog(ChooseWoundDialog)
    write(next(line for line in dialog.findChildren(QLineEdit) if line.isVisible()), "maria")
    QTest.mouseClick(hand.row(NAME, dialog), Qt.MouseButton.LeftButton)
    QTest.mouseClick(hand.row("right shin", dialog), Qt.MouseButton.LeftButton)
    why = hand.dialog(WhyDialog)
    hand.fill(why, "Why is this changed?", "the other leg")
    hand.click(why, "Save")
    hand.back_to_window()
    hand.wait(lambda: "right shin" in hand.notice())
    hand.press("Ctrl+Shift+B")
    hand.wait(hand.find(WoundPage).isVisible)
    assert "right shin" in hand.words(hand.find(WoundPage))
    assert "No model was asked." in hand.row("Looks infected").accessibleDescription()
    end(hand)
    with in_records() as store:
        (patient,) = store.search("maria")
        assert [len(store.visits(wound.id)) for wound in store.wounds(patient.id)] == [1, 0]
        assert store.faults() == []


def test_a_report_of_a_patient_is_noted_in_the_records(
    start: Start, samples: list[Path], tmp_path: Path
) -> None:
    hand = start()
    begin(hand)
    hand.open(samples[3])
    hand.judge("Uncertain")
    text = hand.save_report(tmp_path / "report.pdf")
    assert "No model" in text
    assert hand.desk.unsaved  # a report is not the records
    hand.file()
    end(hand)
    with in_records() as store, store.reading() as session:
        (export,) = session.scalars(select(ExportRow)).all()
        assert export.kind is ExportKind.REPORT


def test_at_the_bedside_what_was_recorded_can_be_undone(start: Start, samples: list[Path]) -> None:
    hand = start()
    hand.open(samples[3])
    hand.press("Ctrl+B")
    hand.finds("Fever").choose(Presence.PRESENT)
    hand.click(hand.window, "Clear all")
    assert hand.desk.said.bedside.present == frozenset()
    hand.press("Ctrl+Z")
    assert hand.desk.said.bedside.present == {"fever"}
    assert hand.finds("Fever").presence is Presence.PRESENT
    hand.press("Ctrl+Z")
    assert hand.desk.said.bedside.present == frozenset()
    hand.press("Ctrl+Shift+Z")
    assert hand.desk.said.bedside.present == {"fever"}


@pytest.mark.parametrize("order", [Order.MODEL_FIRST, Order.MODEL_ONLY])
def test_the_model_may_come_first(start: Start, samples: list[Path], order: Order) -> None:
    hand = start()
    hand.wait_for_model()
    hand.actions.orders[order].trigger()
    hand.open(samples[3])
    hand.press("Ctrl+Return")
    assert not hand.actions.bedside_done.isEnabled()
    hand.wait(hand.find(ResultPanel).isVisible)
    assert hand.actions.bedside.isEnabled() is (order is Order.MODEL_FIRST)
    assert settings.load().order is order


def test_evidence_that_is_found_after_filing_is_filed_too(start: Start, samples: list[Path]) -> None:
    hand = start()
    hand.wait_for_model()
    begin(hand)
    hand.open(samples[0])
    hand.assess()
    hand.judge("Looks infected")
    hand.file()

    def weighed() -> bool:
        case = hand.desk.case
        kept = case.filed.assessment if case and case.filed else None
        return kept is not None and all(
            finding.support for finding in kept.content.findings if finding.region
        )

    hand.wait(weighed)
    hand.press("Ctrl+Shift+B")
    hand.wait(hand.find(WoundPage).isVisible)
    assert "Ana Ruiz" in hand.row("Looks infected").accessibleDescription()
    assert len(hand.rows()) == 1
    end(hand)
    with in_records() as store:
        (patient,) = store.search("")
        (visit,) = charts.of_wound(store, store.wounds(patient.id)[0].id).visits
        assert visit.assessment
        assert all(finding.support for finding in visit.assessment.content.findings if finding.region)
        assert visit.review
        assert visit.review.version == 1
        assert store.faults() == []


def test_what_is_filed_in_the_moment_of_a_lock_is_filed_once(start: Start, samples: list[Path]) -> None:
    hand = start()
    begin(hand)
    hand.open(samples[3])
    hand.judge("Uncertain")
    hand.trigger(hand.actions.file)
    hand.trigger(hand.actions.lock)
    assert NAME not in hand.words()
    hand.unlock(PASSPHRASE)
    hand.wait(lambda: hand.desk.case is not None and hand.desk.case.filed is not None)
    assert not hand.actions.file.isEnabled()
    end(hand)
    again = start()
    again.unlock(PASSPHRASE)
    again.wait(lambda: len(again.rows()) == 1)
    assert again.desk.photo is None
