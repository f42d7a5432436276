"""The dialogs over the records can be used without a mouse and without eyes, and go when the records lock."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import checks
from tests.ui.records_hand import RecordsHand, button, dialog
from woundapp.clinic import Patient
from woundapp.records import charts
from woundapp.settings import PageSize
from woundapp.ui.backup_dialog import BackupDialog
from woundapp.ui.export_dialogs import EverythingDialog, LabelledSetDialog
from woundapp.ui.forget_dialog import ForgetDialog
from woundapp.ui.merge_dialog import MergeDialog
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.restore_dialog import RestoreDialog
from woundapp.ui.users_dialog import UsersDialog

Make = Callable[[RecordsHand, QWidget, Path], RecordsDialog]


def patient(hand: RecordsHand) -> charts.PatientChart:
    user = hand.by
    return hand.do(lambda store: charts.of_patient(store, store.add(Patient("María"), user)))


DIALOGS: dict[str, Make] = {
    "backups": lambda hand, window, stick: BackupDialog(hand.service, stick, window),
    "restore": lambda hand, window, _: RestoreDialog(hand.service, window),
    "users": lambda hand, window, _: UsersDialog(hand.service, window),
    "user": lambda hand, window, _: UsersDialog(hand.service, window),
    "labelled": lambda hand, window, _: LabelledSetDialog(hand.service, window),
    "everything": lambda hand, window, _: EverythingDialog(hand.service, None, window),
    "copy": lambda hand, window, _: EverythingDialog(hand.service, patient(hand).patient, window),
    "forget": lambda hand, window, _: ForgetDialog(hand.service, patient(hand).patient, PageSize.A4, window),
    "merge": lambda hand, window, _: MergeDialog(hand.service, patient(hand), window),
}


@pytest.fixture(params=DIALOGS)
def shown(
    request: pytest.FixtureRequest, records: RecordsHand, window: QWidget, tmp_path: Path
) -> RecordsDialog:
    """Each of the dialogs, filled."""
    stick = tmp_path / "stick"
    stick.mkdir()
    done: list[object] = []
    records.service.back_up(stick, done.append)
    records.wait(lambda: bool(done))
    made = DIALOGS[request.param](records, window, stick)
    made.open()
    records.settle()
    if request.param == "user":
        button(made, "Add a user…").click()
        made = dialog(RecordsDialog)
    records.wait(made.isActiveWindow)
    return made


def test_everybody_can_hear_reach_hit_and_read_it_and_escape_closes_it(shown: RecordsDialog) -> None:
    assert shown.accessibleName()
    assert checks.nameless(shown) == []
    assert checks.small(shown) == []
    assert checks.clipped(shown) == []
    assert checks.unreached(shown) == set()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_it_goes_when_the_records_are_locked(shown: RecordsDialog, records: RecordsHand) -> None:
    records.service.lock()
    assert not shown.isVisible()
    assert QApplication.activeModalWidget() is None
