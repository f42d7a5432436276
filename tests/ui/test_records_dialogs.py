"""The dialogs over the records can be used without a mouse and without eyes, and go when the records lock."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.ui.records_hand import RecordsHand, button, dialog
from tests.ui.test_accessibility import name
from woundapp.clinic import Patient
from woundapp.records import charts
from woundapp.settings import PageSize
from woundapp.ui.backup_dialog import BackupDialog
from woundapp.ui.export_dialogs import EverythingDialog, LabelledSetDialog
from woundapp.ui.forget_dialog import ForgetDialog
from woundapp.ui.merge_dialog import MergeDialog
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.restore_dialog import RestoreDialog
from woundapp.ui.theme import TARGET
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


def controls(shown: RecordsDialog) -> list[QWidget]:
    return [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusProxy() is None
        and (isinstance(widget, QAbstractButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]


def test_every_control_has_a_name_and_every_button_can_be_hit(shown: RecordsDialog) -> None:
    assert shown.accessibleName()
    assert [widget for widget in controls(shown) if not name(widget)] == []
    buttons = [each for each in controls(shown) if isinstance(each, QAbstractButton)]
    assert [(name(each), each.size()) for each in buttons if min(each.width(), each.height()) < TARGET] == []


def test_the_tab_key_comes_to_every_control_and_escape_closes(shown: RecordsDialog) -> None:
    wanted = {
        widget
        for widget in controls(shown)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 4):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {name(widget) for widget in wanted - reached} == set()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_it_goes_when_the_records_are_locked(shown: RecordsDialog, records: RecordsHand) -> None:
    records.service.lock()
    assert not shown.isVisible()
    assert QApplication.activeModalWidget() is None
