"""The way to the referral: from a wound's page, from a photo, and out of it again."""

from pathlib import Path

import pypdf
from PySide6.QtWidgets import QDialog

from tests.ui.conftest import OpenWindow
from tests.ui.follow_up import filled
from tests.ui.nurse import Nurse
from woundapp.ui.referral.referral_dialog import ReferralDialog
from woundapp.ui.referral.texts_dialog import TextsDialog


def referred(nurse: Nurse) -> ReferralDialog:
    nurse.press("Ctrl+J")
    dialog = nurse.dialog(ReferralDialog)
    nurse.wait(lambda: dialog.form is not None and dialog.form.isVisible())
    return dialog


def test_a_photo_that_is_in_no_records_is_referred(
    open_window: OpenWindow, samples: list[Path], documents: Path
) -> None:
    hand = open_window()
    nurse = Nurse(hand.window, hand.qtbot)
    assert not nurse.actions.refer.isEnabled()
    nurse.open(samples[0])
    dialog = referred(nurse)
    assert "no patient is named" in nurse.read(dialog)
    assert "The whole course" not in nurse.read(dialog)
    nurse.click(dialog, "Write the file")
    nurse.wait(lambda: "The referral is in" in nurse.read(dialog))
    lines = nurse.words(dialog).splitlines()
    passphrase = lines[lines.index("The passphrase that opens it") + 1]
    (file,) = documents.iterdir()
    assert pypdf.PdfReader(file, password=passphrase).pages


def test_a_wound_is_referred_from_its_page_and_a_lock_closes_everything(open_window: OpenWindow) -> None:
    hand = open_window()
    nurse = Nurse(hand.window, hand.qtbot)
    nurse.set_up("Ana Ruiz", "seven green bicycles")
    filled.show(nurse, filled.healing(2), events=True)
    dialog = referred(nurse)
    nurse.click(dialog, "Read the texts…")
    nurse.dialog(TextsDialog)
    nurse.records.lock()
    nurse.wait(lambda: not any(each.isVisible() for each in nurse.window.findChildren(QDialog)))
