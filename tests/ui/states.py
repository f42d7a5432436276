"""Every page and dialog of the window, each in a state worth looking at."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QMessageBox, QWidget

from tests import card_photos
from tests.ui import thinking
from tests.ui.conftest import OpenWindow
from tests.ui.follow_up import filled
from tests.ui.hand import Hand
from tests.ui.nurse import Nurse
from tests.ui.outbox import systems
from woundapp import paths
from woundapp.ui.agreement_page import AgreementPage
from woundapp.ui.camera.trouble_card import TroubleCard
from woundapp.ui.choose_wound_dialog import ChooseWoundDialog
from woundapp.ui.event_form import EventForm
from woundapp.ui.follow_up.comparison_page import ComparisonPage
from woundapp.ui.follow_up.course_view import CourseView
from woundapp.ui.importing.import_dialog import ImportDialog
from woundapp.ui.lock_page import LockPage
from woundapp.ui.measuring.panel import MeasuringPanel
from woundapp.ui.outbox.outbox_dialog import OutboxDialog
from woundapp.ui.outbox.send_dialog import SendDialog
from woundapp.ui.own_access_dialog import OwnAccessDialog
from woundapp.ui.patient_form import PatientForm
from woundapp.ui.referral.hiding_dialog import HidingDialog
from woundapp.ui.referral.referral_dialog import ReferralDialog
from woundapp.ui.referral.texts_dialog import TextsDialog
from woundapp.ui.reporting.report_dialog import ReportDialog
from woundapp.ui.set_up_dialog import SetUpDialog
from woundapp.ui.settings.dialog import SettingsDialog
from woundapp.ui.settings.system_form import SystemForm
from woundapp.ui.settings.systems_page import SystemsPage
from woundapp.ui.why_dialog import WhyDialog
from woundapp.ui.wound_form import WoundForm

SETTINGS = tuple(f"settings {number}" for number in range(6))
PLAIN = ("empty", "ready", "bedside", "waiting", "result", "failed", "notice", "shortcuts", "about")
MEASURING = ("measuring", "measured")
MORE = ("set up", "unsaved", "help", "about_model", *SETTINGS)
RECORDS = ("start", "patient", "wound", "filed", "choose", "why", "agreement", "locked")
FOLLOW_UP = ("course", "course as tables", "compare", "swipe")
FORMS = ("patient form", "wound form", "event form", "access")
TAKING = ("camera", "import")
REFERRAL = ("refer", "refer without a name", "own passphrase", "hiding", "texts", "referred")
REPORTING = ("report", "course report", "no printer")
SENDING = ("systems", "fhir server", "pacs", "send", "sending", "outbox")
ALL = (
    *PLAIN, *thinking.STATES, *MEASURING, *TAKING, *MORE, *RECORDS, *FOLLOW_UP, *FORMS, *REFERRAL,
    *REPORTING, *SENDING,
)  # fmt: skip

PASSPHRASE = "seven green bicycles"


def front(hand: Hand) -> QWidget:
    """The dialog that lies over the window, or the window."""
    over = QApplication.activeWindow()
    return over if isinstance(over, QDialog) else hand.window


def show(state: str, open_window: OpenWindow, samples: list[Path]) -> Hand:
    """A window in one of its states; what it shows is in front."""
    hand = open_window("no such pack" if state == "failed" else None)
    showing = next((does for states, does in _OF_WOUNDS.items() if state in states), None)
    if showing:
        hand = showing(Nurse(hand.window, hand.qtbot), state)
    elif state in (*RECORDS, *FORMS):
        hand = _with_records(Nurse(hand.window, hand.qtbot), state, samples[3])
    elif state == "failed":
        hand.dismiss(hand.error())
    elif state in ("ready", "bedside", "waiting", "result", "unsaved"):
        hand.open(samples[0])
        _with_photo(hand, state)
    elif state in thinking.STATES:
        thinking.show(hand, state, samples[0])
    elif state in MEASURING:
        hand.open(card_photos.saved(samples[3], Path(os.environ[paths.HOME_VARIABLE])))
        _measure(hand, state)
    elif state == "notice":
        QApplication.clipboard().setText("")
        hand.press("Ctrl+V")
    elif state in ("shortcuts", "about", "help", "about_model"):
        hand.wait_for_model()
        hand.trigger(getattr(hand.actions, state))
        Nurse(hand.window, hand.qtbot).dialog(QDialog)
    elif state == "set up":
        hand.trigger(hand.actions.set_up)
        Nurse(hand.window, hand.qtbot).dialog(SetUpDialog)
    elif state == "camera":
        hand.trigger(hand.actions.take_photo)
        hand.wait(hand.find(TroubleCard).isVisible)
    elif state == "import":
        ImportDialog(samples[0].parent, hand.window).open()
        Nurse(hand.window, hand.qtbot).dialog(ImportDialog)
    elif state in SETTINGS:
        hand.trigger(hand.actions.settings)
        dialog = Nurse(hand.window, hand.qtbot).dialog(SettingsDialog)
        pages = dialog.findChild(QListWidget)
        assert isinstance(pages, QListWidget)
        pages.setCurrentRow(SETTINGS.index(state))
    hand.wait(lambda: QApplication.focusWidget() is not None)
    return hand


def _with_photo(hand: Hand, state: str) -> None:
    if state == "waiting":
        hand.trigger(hand.actions.assess)
    elif state == "bedside":
        hand.trigger(hand.actions.bedside)
    elif state == "result":
        hand.assess()
    elif state == "unsaved":
        hand.button("Does not look infected").click()
        hand.window.close()
        Nurse(hand.window, hand.qtbot).dialog(QMessageBox)


def _measure(hand: Hand, state: str) -> None:
    """Draw two ovals on a photo with a calibration card, so that everything is shown that can be."""
    hand.trigger(hand.actions.measure)
    hand.wait(lambda: "The calibration card was found" in hand.words(hand.find(MeasuringPanel)))
    for _ in range(2):
        QTest.keyClick(hand.view, Qt.Key.Key_O)
    hand.wait(lambda: "Proposed by the program" in hand.words(hand.find(MeasuringPanel)))
    if state == "measured":
        hand.trigger(hand.actions.measured)


def _follow_up(nurse: Nurse, state: str) -> Nurse:
    """Show a wound with visits that were measured, or two of them beside each other."""
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    filled.show(nurse, filled.healing(6), events=True)
    course = nurse.find(CourseView)
    nurse.wait(lambda: course.plots is not None and course.plots.isVisible())
    if state == "course as tables":
        course.as_tables.click()
    if state in ("compare", "swipe"):
        nurse.trigger(nurse.actions.compare)
        page = nurse.find(ComparisonPage)
        page.earlier.setCurrentIndex(0)
        page.later.setCurrentIndex(1)  # larger than before, so that a sign is offered
        nurse.wait(lambda: page.view.can_lay_over)
    if state == "swipe":
        nurse.button("Swipe").click()
    return nurse


def _refer(nurse: Nurse, state: str) -> Nurse:
    """Refer a wound with three visits to a specialist."""
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    filled.show(nurse, filled.healing(3), events=True)
    nurse.trigger(nurse.actions.refer)
    dialog = nurse.dialog(ReferralDialog)
    nurse.wait(lambda: dialog.form is not None and dialog.form.isVisible())
    if state in ("refer without a name", "texts"):
        nurse.choose(dialog, "The patient", "Without a name")
    if state == "own passphrase":
        nurse.click(dialog, "My own…")
    elif state == "hiding":
        nurse.click(dialog, "Hide parts of the photos…")
        hiding = nurse.dialog(HidingDialog)
        nurse.click(hiding, "Add a rectangle")
    elif state == "texts":
        nurse.click(dialog, "Read the texts…")
        nurse.dialog(TextsDialog)
    elif state == "referred":
        folder = Path(os.environ[paths.HOME_VARIABLE])
        nurse.choose(dialog, "Where to?", "Another folder…")
        nurse.click(dialog, "Choose a folder…")
        nurse.choose_file(folder / "referral.pdf")
        nurse.wait(lambda: "The passphrase that opens it" in nurse.read(dialog))
        nurse.dialog(ReferralDialog)
    return nurse


def _report(nurse: Nurse, state: str) -> Nurse:
    """Show the report of a wound before it leaves."""
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    filled.show(nurse, filled.healing(3))
    nurse.trigger(nurse.actions.report_course)
    dialog = nurse.dialog(ReportDialog)
    nurse.wait(dialog._print.isEnabled)
    if state == "report":
        nurse.choose(dialog, "What the report is of", "The last visit")
        nurse.wait(dialog._print.isEnabled)
    elif state == "no printer":
        nurse.press("Ctrl+P")
    return nurse


def _send(nurse: Nurse, state: str) -> Nurse:
    """Show what is about other systems."""
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    filled.show(nurse, filled.healing(3))
    if state in ("fhir server", "pacs"):
        nurse.trigger(nurse.actions.settings)
        settings = nurse.dialog(SettingsDialog)
        settings.turn_to(SystemsPage)
        nurse.click(settings, "Add a PACS…" if state == "pacs" else "Add a FHIR server…")
        nurse.dialog(SystemForm)
        return nurse
    systems.fill(nurse)
    if state == "systems":
        nurse.trigger(nurse.actions.settings)
        settings = nurse.dialog(SettingsDialog)
        settings.turn_to(SystemsPage)
        nurse.row("Hospital", settings)
    elif state != "sending":
        nurse.trigger(nurse.actions.send if state == "send" else nurse.actions.outbox)
        nurse.dialog(SendDialog if state == "send" else OutboxDialog)
        QTest.qWait(300)
    return nurse


def _with_records(nurse: Nurse, state: str, photo: Path) -> Nurse:
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    if state in ("patient", "wound", "filed", "why", "wound form", "event form"):
        nurse.enter_patient("Anna Berg", "A-17")
    if state in ("wound", "filed", "why", "event form"):
        nurse.enter_wound("Heel", "Left", "Diabetic foot")
    if state in ("filed", "why"):
        nurse.open(photo)
        nurse.file()
    if state == "why":
        nurse.judge("Uncertain")
        nurse.press("Ctrl+Shift+S")
        nurse.dialog(WhyDialog)
    elif state == "choose":
        nurse.open(photo)
        nurse.press("Ctrl+Shift+S")
        nurse.dialog(ChooseWoundDialog)
    elif state == "agreement":
        nurse.trigger(nurse.actions.agreement)
        nurse.wait(nurse.find(AgreementPage).isVisible)
    elif state == "locked":
        nurse.press("Ctrl+L")
        nurse.wait(nurse.find(LockPage).isVisible)
    elif state in FORMS:
        action, kind = {
            "patient form": (nurse.actions.new_patient, PatientForm),
            "wound form": (nurse.actions.new_wound, WoundForm),
            "event form": (nurse.actions.new_event, EventForm),
            "access": (nurse.actions.access, OwnAccessDialog),
        }[state]
        nurse.trigger(action)
        nurse.dialog(kind)
    return nurse


_OF_WOUNDS = {FOLLOW_UP: _follow_up, REFERRAL: _refer, REPORTING: _report, SENDING: _send}
"""What shows which states."""
