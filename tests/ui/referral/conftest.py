"""A wound in the records with three visits, and the dialog that refers it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.follow_up import filled
from tests.ui.records_hand import RecordsHand
from woundapp.clinic import Wound
from woundapp.report.options import ReportOptions
from woundapp.ui.referral import places
from woundapp.ui.referral.places import Place
from woundapp.ui.referral.referral_dialog import ReferralDialog
from woundapp.ui.reporting import subject

Refer = Callable[[], ReferralDialog]


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's documents, and no stick."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(places, "found", lambda: [Place(folder, "My documents", removable=False)])
    return folder


@pytest.fixture
def refer(records: RecordsHand, window: QWidget, documents: Path) -> Refer:
    """Opens the dialog on the whole course of Anna Berg's wound."""
    wound = records.do(lambda store: filled.fill(store, records.by, filled.healing(3), events=True))
    patient = records.do(lambda store: store.get(Wound, wound).content.patient)

    def opened() -> ReferralDialog:
        of = subject.wound(records.service, patient, wound)
        dialog = ReferralDialog(window, of, ReportOptions(course=True))
        dialog.open()
        records.wait(lambda: dialog.form is not None and dialog.form.isVisible())
        return dialog

    return opened
