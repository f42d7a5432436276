"""Other systems are set up by an administrator, tried before they are used, and their secrets never shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidget

from tests import signers
from tests.fhir_server import FhirServerOnThisMachine
from tests.ui.conftest import OpenWindow
from tests.ui.nurse import Nurse, closed
from tests.ui.outbox.systems import asked, closed_port, set_up
from woundapp.clinic import Role, User
from woundapp.records import destinations
from woundapp.records.destinations import Authentication, Destination, FhirServer, Pacs
from woundapp.report import signing
from woundapp.ui.settings.dialog import SettingsDialog
from woundapp.ui.settings.system_form import SystemForm
from woundapp.ui.settings.system_forms import FhirServerForm, PacsForm
from woundapp.ui.settings.systems_page import SystemsPage

PASSPHRASE = "seven green bicycles"


@pytest.fixture
def server() -> Iterator[FhirServerOnThisMachine]:
    with FhirServerOnThisMachine() as running:
        yield running


@pytest.fixture
def nurse(open_window: OpenWindow) -> Nurse:
    hand = open_window()
    return Nurse(hand.window, hand.qtbot)


@pytest.fixture
def administrator(nurse: Nurse) -> Nurse:
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    return nurse


def opened(nurse: Nurse) -> SettingsDialog:
    nurse.press("Ctrl+,")
    dialog = nurse.dialog(SettingsDialog)
    dialog.turn_to(SystemsPage)
    nurse.wait(dialog.findChildren(SystemsPage)[0].isVisible)
    return dialog


def kept(nurse: Nurse) -> list[Destination]:
    return [each.content for each in asked(nurse, destinations.listed)]


def fill_server(nurse: Nurse, form: SystemForm, address: str, token: str = "") -> None:
    nurse.fill(form, "What you call it", "Hospital")
    nurse.fill(form, "Address", address)
    if token:
        nurse.choose(form, "How it knows you", "By a token")
        nurse.fill(form, "Password or token", token)


def test_a_server_is_tried_set_up_and_its_secret_never_shown(
    administrator: Nurse, server: FhirServerOnThisMachine
) -> None:
    nurse = administrator
    server.token = "Bearer s3cret"
    dialog = opened(nurse)
    nurse.wait(lambda: "None is set up yet." in nurse.read(dialog))
    nurse.click(dialog, "Add a FHIR server…")
    form = nurse.dialog(FhirServerForm)
    fill_server(nurse, form, server.base, "wrong")
    nurse.click(form, "Try the connection")
    nurse.wait(lambda: not form.busy)
    nurse.wait(lambda: "does not accept this program's name, password or token" in nurse.read(form))
    nurse.fill(form, "Password or token", "s3cret")
    nurse.click(form, "Try the connection")
    nurse.wait(lambda: not form.busy and "The connection works" in nurse.read(form))
    assert not form._exposed.isVisible()  # it is on this computer
    nurse.click(form, "Save")
    nurse.wait(lambda: closed(form))
    nurse.row("Hospital", dialog)
    assert kept(nurse) == [FhirServer("Hospital", server.base, Authentication.BEARER)]
    nurse.row("Hospital", dialog).click()
    again = nurse.dialog(FhirServerForm)
    assert "s3cret" not in [line.text() for line in again.findChildren(QLineEdit)]
    assert "One is kept, and not shown." in nurse.read(again)
    nurse.click(again, "Try the connection")
    nurse.wait(lambda: not again.busy and "The connection works" in nurse.read(again))
    nurse.fill(again, "Address", f"{server.base}/elsewhere")
    nurse.click(again, "Save")
    nurse.wait(lambda: "has to be entered again" in nurse.read(again))
    assert kept(nurse) == [FhirServer("Hospital", server.base, Authentication.BEARER)]


def test_what_is_not_encrypted_is_warned_of_and_has_to_be_allowed(administrator: Nurse) -> None:
    nurse = administrator
    dialog = opened(nurse)
    nurse.click(dialog, "Add a FHIR server…")
    form = nurse.dialog(FhirServerForm)
    fill_server(nurse, form, "https://fhir.hospital.example/r4")
    assert not form._exposed.isVisible()
    nurse.fill(form, "Address", "http://fhir.hospital.example/r4")
    assert form._exposed.isVisible()
    nurse.click(form, "Save")
    nurse.wait(lambda: "everybody in the network could read" in nurse.read(form))
    nurse.tick(form, "Allow it without encryption")
    nurse.click(form, "Save")
    nurse.wait(lambda: closed(form))
    assert "not encrypted" in nurse.row("Hospital", dialog).accessibleDescription()


def test_a_pacs_that_does_not_answer_is_told_and_it_can_be_removed(administrator: Nurse) -> None:
    nurse = administrator
    dialog = opened(nurse)
    nurse.click(dialog, "Add a PACS…")
    form = nurse.dialog(PacsForm)
    assert form._exposed.isVisible()
    nurse.fill(form, "What you call it", "Archive")
    nurse.fill(form, "Name or number in the network", "127.0.0.1")
    nurse.fill(form, "Port", "a hundred")
    nurse.click(form, "Save")
    nurse.wait(lambda: "a port from 1 to 65535" in nurse.read(form))
    with closed_port() as port:
        nurse.fill(form, "Port", str(port))
        nurse.click(form, "Try the connection")
        nurse.wait(lambda: not form.busy and "The PACS cannot be reached." in nurse.read(form))
        nurse.click(form, "Save")
        nurse.wait(lambda: closed(form))
    assert kept(nurse) == [Pacs("Archive", "127.0.0.1", port)]
    nurse.row("Archive", dialog).click()
    form = nurse.dialog(PacsForm)
    nurse.click(form, "Remove…")
    box = nurse.error()
    next(button for button in box.buttons() if "Remove" in button.text()).click()
    nurse.wait(lambda: closed(form))
    assert kept(nurse) == []


def test_only_an_administrator_at_work_changes_systems(nurse: Nurse) -> None:
    dialog = opened(nurse)
    assert "open the records first" in nurse.read(dialog)
    assert not any(button.isVisible() for button in dialog.findChildren(SystemsPage)[0]._adding)
    nurse.dismiss(dialog)
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    set_up(nurse, FhirServer("Hospital", "https://fhir.hospital.example/r4"))
    done: list[None] = []
    nurse.records.admit(User("Ben Okri", Role.NURSE), PASSPHRASE, done.append)
    nurse.wait(lambda: bool(done))
    nurse.records.lock()
    nurse.records.unlock("Ben Okri", PASSPHRASE)
    nurse.wait(lambda: nurse.records.user is not None)
    nurse.back_to_window()
    dialog = opened(nurse)
    assert not nurse.row("Hospital", dialog).isEnabled()
    nurse.wait(lambda: "An administrator can change that." in nurse.read(dialog))
    assert not any(button.isVisible() for button in dialog.findChildren(SystemsPage)[0]._adding)


def choose(nurse: Nurse, dialog: SettingsDialog, file: Path) -> None:
    nurse.click(dialog, "Certificate to sign reports with: Choose…")
    nurse.wait(lambda: bool(dialog.findChildren(QFileDialog)))
    chooser = dialog.findChildren(QFileDialog)[-1]
    chooser.selectFile(str(file))
    chooser.accept()
    dialog.activateWindow()


def test_the_clinics_certificate_is_taken_with_its_passphrase(nurse: Nurse, tmp_path: Path) -> None:
    file = signers.issued().save(tmp_path / "clinic.p12")
    dialog = opened(nurse)
    choose(nurse, dialog, file)
    nurse.fill(dialog, "Passphrase of the certificate", "wrong")
    nurse.click(dialog, "Use this certificate")
    nurse.wait(lambda: "This is not the passphrase" in nurse.read(dialog))
    nurse.fill(dialog, "Passphrase of the certificate", signers.PASSPHRASE)
    nurse.click(dialog, "Use this certificate")
    nurse.wait(lambda: "valid until" in nurse.read(dialog))
    assert signing.own() is not None
    assert all(not line.text() for line in dialog.findChildren(QLineEdit) if line.isVisible())
    pages = dialog.findChildren(QListWidget)[0]
    assert pages.count() == 6
    nurse.click(dialog, "Certificate to sign reports with: Remove")
    box = nurse.error()
    next(button for button in box.buttons() if "Remove" in button.text()).click()
    nurse.wait(lambda: "Reports are not signed." in nurse.read(dialog))
    assert signing.own() is None
