"""Visits are sent from the window: away from it, again when they can be, and told without alarm."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.fhir_server import FhirServerOnThisMachine
from tests.ui.conftest import OpenWindow
from tests.ui.follow_up import filled
from tests.ui.nurse import Nurse
from tests.ui.outbox.systems import amend, closed_port, items, move, set_up
from tests.ui.stall_meter import StallMeter
from woundapp.records.destinations import FhirServer
from woundapp.records.outbox import State
from woundapp.ui.actions import Actions
from woundapp.ui.outbox.outbox_dialog import OutboxDialog
from woundapp.ui.outbox.send_dialog import SendDialog
from woundapp.ui.records_desk import RecordsDesk
from woundapp.ui.reporting.report_dialog import ReportDialog
from woundapp.ui.wound_page import WoundPage

PASSPHRASE = "seven green bicycles"


@pytest.fixture
def server() -> Iterator[FhirServerOnThisMachine]:
    with FhirServerOnThisMachine() as running:
        yield running


@pytest.fixture
def nurse(open_window: OpenWindow) -> Nurse:
    """On the page of a wound with two visits."""
    hand = open_window()
    nurse = Nurse(hand.window, hand.qtbot)
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    filled.show(nurse, filled.healing(2))
    return nurse


def sent(nurse: Nurse, which: str = "The last visit") -> None:
    """Ask for what is shown to be sent."""
    nurse.press("Ctrl+K")
    dialog = nurse.dialog(SendDialog)
    nurse.wait(lambda: "Anna Berg" in nurse.read(dialog))
    if which != "The last visit":
        nurse.choose(dialog, "What is sent", which)
    nurse.click(dialog, "Send")
    nurse.wait(lambda: "sent as soon as the other system can be reached" in nurse.notice())
    nurse.back_to_window()


def states(nurse: Nurse) -> list[State]:
    return [item.state for item in items(nurse)]


def listed(nurse: Nurse) -> OutboxDialog:
    nurse.press("Ctrl+Shift+Q")
    dialog = nurse.dialog(OutboxDialog)
    nurse.wait(lambda: bool(nurse.rows(dialog)))
    return dialog


def rows(nurse: Nurse, dialog: OutboxDialog) -> list[str]:
    return [nurse.reader.read(row.accessibleName()) for row in nurse.rows(dialog)]


def test_the_visits_of_a_wound_are_sent_and_nothing_waits_for_it(
    nurse: Nurse, server: FhirServerOnThisMachine
) -> None:
    set_up(nurse, FhirServer("Hospital", server.base))
    assert nurse.find(WoundPage).send.isVisible()
    with StallMeter() as meter:
        sent(nurse, "All visits")
        nurse.wait(lambda: states(nurse) == [State.SENT] * 2)
    assert meter.longest < 0.5
    assert server.posts == 2
    assert any(url.startswith("Patient/") for url in server.stored)
    outbox = nurse.find(RecordsDesk).leaving.outbox
    nurse.wait(lambda: outbox.schedule.standing.waiting == 0)
    assert not outbox.button.isVisible()
    dialog = listed(nurse)
    assert [row[:5] for row in rows(nurse, dialog)] == ["Sent "] * 2


def test_while_a_system_cannot_be_reached_it_waits_quietly_and_is_sent_later(
    nurse: Nurse, server: FhirServerOnThisMachine
) -> None:
    with closed_port() as port:
        there = set_up(nurse, FhirServer("Hospital", f"http://127.0.0.1:{port}/fhir"))
        sent(nurse)
        nurse.wait(lambda: items(nurse)[0].attempts > 0 and states(nurse) == [State.WAITING])
        button = nurse.find(RecordsDesk).leaving.outbox.button
        nurse.wait(button.isVisible)
        assert nurse.reader.read(button.text()) == "To be sent: 1"
        assert "did not take" not in nurse.notice()
        dialog = listed(nurse)
        nurse.wait(lambda: "It is tried again" in nurse.read(dialog))
        assert rows(nurse, dialog) == ["Waits to be sent  ·  Hospital"]
    nurse.dismiss(dialog)
    move(nurse, there, server.base)
    nurse.wait(lambda: states(nurse) == [State.SENT])


def test_what_is_not_taken_is_told_and_can_be_tried_again_or_taken_out(
    nurse: Nurse, server: FhirServerOnThisMachine
) -> None:
    server.status = 422
    set_up(nurse, FhirServer("Hospital", server.base))
    sent(nurse)
    nurse.wait(lambda: states(nurse) == [State.REFUSED])
    nurse.wait(lambda: "did not take a visit" in nurse.notice())
    dialog = listed(nurse)
    assert rows(nurse, dialog) == ["Not taken: look at it  ·  Hospital"]
    server.status = None
    nurse.click(dialog, "Try now")
    nurse.wait(lambda: states(nurse) == [State.SENT])
    nurse.wait(lambda: any(row.startswith("Sent ") for row in rows(nurse, dialog)))
    nurse.dismiss(dialog)
    server.status = 422
    sent(nurse)
    nurse.wait(lambda: State.REFUSED in states(nurse))
    dialog = listed(nurse)
    nurse.click(dialog, "Take out of the list…")
    box = nurse.error()
    next(button for button in box.buttons() if "Take" in button.text()).click()
    nurse.wait(lambda: states(nurse) == [State.SENT])


def test_a_visit_is_sent_from_its_page_and_from_its_report_and_opened_from_the_list(
    nurse: Nurse, server: FhirServerOnThisMachine, samples: list[Path]
) -> None:
    set_up(nurse, FhirServer("Hospital", server.base))
    nurse.open(samples[3])
    nurse.judge("Uncertain")
    assert not nurse.actions.send.isEnabled()  # it is not in the records
    nurse.file()
    sent(nurse)
    nurse.wait(lambda: states(nurse) == [State.SENT])
    nurse.press("Ctrl+Shift+H")
    dialog = listed(nurse)
    assert QApplication.focusWidget() is nurse.rows(dialog)[0]
    nurse.press("Alt+O")
    nurse.wait(nurse.actions.send.isEnabled)
    nurse.back_to_window()
    nurse.press("Ctrl+E")
    report = nurse.dialog(ReportDialog)
    nurse.wait(report._print.isEnabled)
    nurse.click(report, "Send…")
    send = nurse.dialog(SendDialog)
    nurse.wait(lambda: "Anna Berg" in nurse.read(send))
    nurse.click(send, "Send")
    nurse.wait(lambda: states(nurse) == [State.SENT] * 2)


def test_a_correction_after_the_sending_is_told(nurse: Nurse, server: FhirServerOnThisMachine) -> None:
    set_up(nurse, FhirServer("Hospital", server.base))
    sent(nurse)
    nurse.wait(lambda: states(nurse) == [State.SENT])
    amend(nurse, items(nurse)[0].visit)
    dialog = listed(nurse)
    nurse.wait(lambda: "It was changed after it was sent." in nurse.read(dialog))


def test_without_a_system_it_is_said_who_sets_one_up(nurse: Nurse) -> None:
    assert not nurse.find(WoundPage).send.isVisible()
    nurse.press("Ctrl+K")
    dialog = nurse.dialog(SendDialog)
    nurse.wait(lambda: "No other system is set up. An administrator" in nurse.read(dialog))


def test_a_lock_stops_the_sending_and_it_goes_on_after_unlocking(
    nurse: Nurse, server: FhirServerOnThisMachine
) -> None:
    with closed_port() as port:
        there = set_up(nurse, FhirServer("Hospital", f"http://127.0.0.1:{port}/fhir"))
        sent(nurse)
        outbox = nurse.find(RecordsDesk).leaving.outbox
        nurse.wait(lambda: items(nurse)[0].attempts > 0 and not outbox.schedule.busy)
    nurse.records.lock()
    nurse.wait(lambda: not outbox.schedule.busy)
    assert not outbox.button.isVisible()
    assert not nurse.find(Actions).outbox.isEnabled()
    nurse.unlock(PASSPHRASE)
    nurse.wait(outbox.button.isVisible)
    move(nurse, there, server.base)
    nurse.wait(lambda: states(nurse) == [State.SENT])
