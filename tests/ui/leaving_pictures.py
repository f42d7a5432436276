"""Pictures of the report before it leaves, and of all that is about other systems, to be looked at."""

from tests.ui.follow_up import filled
from tests.ui.nurse import Nurse
from tests.ui.outbox import systems
from tests.ui.photographer import Photographer, nurse_of
from woundapp.ui.outbox.outbox_dialog import OutboxDialog
from woundapp.ui.outbox.send_dialog import SendDialog
from woundapp.ui.referral.hiding_dialog import HidingDialog
from woundapp.ui.referral.referral_dialog import ReferralDialog
from woundapp.ui.reporting.report_dialog import ReportDialog
from woundapp.ui.settings.dialog import SettingsDialog
from woundapp.ui.settings.system_forms import FhirServerForm, PacsForm
from woundapp.ui.settings.systems_page import SystemsPage


def take_leaving(photographer: Photographer) -> None:
    """Bring a wound with three visits through the ways out."""
    nurse = nurse_of(photographer)
    nurse.back_to_window()
    if not nurse.records.user:
        nurse.set_up("Ana Ruiz", "seven green bicycles")
    filled.show(nurse, filled.healing(3), patient="Amina Diallo")
    systems.fill(nurse)
    photographer.take("sending")
    _take_report(photographer, nurse)
    _take_referral(photographer, nurse)
    _take_systems(photographer, nurse)
    nurse.trigger(nurse.actions.send)
    nurse.dialog(SendDialog)
    photographer.wait(lambda: False, 0.5)
    photographer.take("send")
    photographer.dismiss()
    nurse.trigger(nurse.actions.outbox)
    nurse.dialog(OutboxDialog)
    photographer.wait(lambda: False, 0.5)
    photographer.take("outbox")
    photographer.dismiss()


def _take_report(photographer: Photographer, nurse: Nurse) -> None:
    nurse.trigger(nurse.actions.report_course)
    dialog = nurse.dialog(ReportDialog)
    nurse.wait(dialog._print.isEnabled)
    photographer.wait(lambda: False, 1)
    photographer.take("report-course")
    nurse.press("Ctrl+P")
    photographer.wait(lambda: False, 0.5)
    photographer.take("report-no-printer")
    photographer.dismiss()


def _take_referral(photographer: Photographer, nurse: Nurse) -> None:
    nurse.trigger(nurse.actions.refer)
    dialog = nurse.dialog(ReferralDialog)
    nurse.wait(lambda: dialog.form is not None and dialog.form.isVisible())
    photographer.wait(lambda: False, 0.5)
    photographer.take("refer")
    nurse.choose(dialog, "The patient", "Without a name")
    photographer.wait(lambda: False, 0.3)
    photographer.take("refer-without-a-name")
    nurse.click(dialog, "Hide parts of the photos…")
    hiding = nurse.dialog(HidingDialog)
    nurse.click(hiding, "Add a rectangle")
    photographer.wait(lambda: False, 0.5)
    photographer.take("hiding")
    hiding.close()
    photographer.wait(lambda: False, 0.3)
    photographer.dismiss()


def _take_systems(photographer: Photographer, nurse: Nurse) -> None:
    nurse.trigger(nurse.actions.settings)
    settings = nurse.dialog(SettingsDialog)
    settings.turn_to(SystemsPage)
    nurse.row("Hospital", settings)
    photographer.wait(lambda: False, 0.3)
    photographer.take("systems")
    for text, kind in (("Add a FHIR server…", FhirServerForm), ("Add a PACS…", PacsForm)):
        nurse.click(settings, text)
        form = nurse.dialog(kind)
        if kind is FhirServerForm:
            nurse.fill(form, "Address", "http://fhir.hospital.org/r4")
            nurse.choose(form, "How it knows you", "By a user's name and a password")
        photographer.wait(lambda: False, 0.3)
        photographer.take(kind.__name__)
        form.close()
        settings.activateWindow()
        photographer.wait(lambda: False, 0.3)
    photographer.dismiss()
