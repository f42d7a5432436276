"""The start page with a busy day: the last visits are listed, and how many there were before."""

from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.nurse import Nurse
from woundapp.clinic import Patient, Visit, Wound
from woundapp.records.store import RecordStore
from woundapp.ui.rows import TextRow

VISITS = 25


def test_of_a_busy_day_the_last_visits_are_listed(open_window: OpenWindow, qtbot: QtBot) -> None:
    nurse = Nurse(open_window().window, qtbot)
    nurse.set_up("Ana Ruiz", "seven green bicycles")
    user = nurse.records.user
    assert user
    noon = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)

    def work(store: RecordStore) -> int:
        wound = store.add(Wound(store.add(Patient("María"), user.id), "heel"), user.id)
        for number in range(VISITS):
            store.add(Visit(wound, noon + timedelta(minutes=number)), user.id)
        return VISITS

    done: list[int] = []
    nurse.records.ask(work, done.append)
    nurse.wait(lambda: bool(done))
    nurse.press("Ctrl+L")
    nurse.unlock("seven green bicycles")
    nurse.wait(lambda: len(nurse.rows()) == 12)
    assert nurse.rows()[0].accessibleName().startswith("12:24")
    nurse.click(nurse.window, "Show more (13)")
    nurse.wait(lambda: len(nurse.rows()) == 24)
    nurse.click(nurse.window, "Show more (1)")
    nurse.wait(lambda: len(nurse.rows()) == VISITS)
    nurse.press("Ctrl+L")
    nurse.wait(lambda: not nurse.window.findChildren(TextRow))
