"""What the nurse finds herself, through the real window: by keys, and before the model's answer is shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QMessageBox

from tests.ui.hand import Hand
from woundapp.bedside import Bedside, ExudateAmount, Presence
from woundapp.ui.bedside_controller import BedsideController
from woundapp.ui.bedside_panel import COMPARED, DANGER, FELT, SEEN, BedsidePanel
from woundapp.ui.photo_panels import ReadyPanel
from woundapp.ui.presence_choice import PresenceChoice
from woundapp.ui.result_panel import ResultPanel


@pytest.fixture
def asking(hand: Hand, samples: list[Path]) -> Hand:
    """A photo of a wound that the model holds not infected, and the form for the nurse's own findings."""
    hand.open(samples[3])
    hand.press("Ctrl+B")
    return hand


def recorded(hand: Hand) -> Bedside:
    return hand.find(BedsideController).bedside


def choice(hand: Hand, name: str) -> PresenceChoice:
    (found,) = [
        each
        for each in hand.find(BedsidePanel).findChildren(PresenceChoice)
        if each.accessibleName().startswith(f"{name}: ")
    ]
    return found


def key(pressed: Qt.Key | str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keySequence(focus, QKeySequence(pressed))


def test_by_keys_alone_and_a_red_flag_speaks_at_once(asking: Hand) -> None:
    hand = asking
    assert isinstance(QApplication.focusWidget(), PresenceChoice)
    key("Y")
    assert "get a doctor at once. (fever)" in hand.words(hand.find(BedsidePanel))
    key(Qt.Key.Key_Down)
    key("N")
    assert recorded(hand).presence("fever") is Presence.PRESENT
    assert recorded(hand).presence("confusion") is Presence.ABSENT
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Right)
    assert recorded(hand).presence("fever") is Presence.NOT_ASKED
    key(Qt.Key.Key_Left)
    key("Y")
    hand.press("Ctrl+Shift+Return")
    said = hand.words(hand.find(ReadyPanel))
    assert "get a doctor at once. (fever)" in said
    assert "IWII continuum" in said
    assert hand.actions.assess.isEnabled()


def test_every_sign_that_the_rules_know_can_be_recorded(asking: Hand) -> None:
    names = (*DANGER, *SEEN, *FELT, *COMPARED)
    assert len(set(names)) == len(names)
    for each in asking.find(BedsidePanel).findChildren(PresenceChoice):
        each.choose(Presence.PRESENT)
    assert set(names) == recorded(asking).present
    assert recorded(asking).deep_tissue is Presence.PRESENT
    assert recorded(asking).diabetic_foot is Presence.PRESENT


def test_her_judgement_comes_first(asking: Hand) -> None:
    hand = asking
    hand.wait_for_model()
    choice(hand, "Red streaks from the wound (lymphangitis)").choose(Presence.PRESENT)
    hand.trigger(hand.actions.assess)
    hand.wait(lambda: "It is shown when you are done." in hand.notice())
    assert hand.find(BedsidePanel).isVisible()
    assert not hand.find(ResultPanel).isVisible()
    assert not hand.findings
    assert not hand.actions.export.isEnabled()
    choice(hand, "Fever").choose(Presence.PRESENT)
    hand.button("Done").click()
    hand.wait_for_result()
    said = hand.words(hand.find(ResultPanel))
    assert "Does not look infected" in said
    assert "What you found speaks for an infection" in said
    assert said.index("get a doctor today.") < said.index("Does not look infected")


def test_none_of_the_others_answers_a_group(asking: Hand) -> None:
    hand = asking
    choice(hand, "Fever").choose(Presence.PRESENT)
    hand.button("Danger signs: none of the others").click()
    assert recorded(hand).present == {"fever"}
    assert recorded(hand).absent == set(DANGER) - {"fever"}


def test_figures_are_recorded_and_all_is_taken_back(asking: Hand) -> None:
    hand = asking
    panel = hand.find(BedsidePanel)
    (temperature,) = [
        box for box in panel.findChildren(QDoubleSpinBox) if box.accessibleName() == "Temperature (°C)"
    ]
    temperature.setFocus()
    temperature.selectAll()
    QTest.keyClicks(temperature, "38.6")
    QTest.keyClick(temperature, Qt.Key.Key_Return)
    (amount,) = [box for box in panel.findChildren(QComboBox) if box.accessibleName() == "How much exudate"]
    amount.setCurrentText("soaks the dressing")
    assert recorded(hand).vital_signs.temperature == pytest.approx(38.6)
    assert recorded(hand).exudate_amount is ExudateAmount.HEAVY
    hand.button("Clear all").click()
    assert recorded(hand) == Bedside()
    assert "get a doctor" not in hand.words(panel)


def test_what_she_found_is_in_the_report_and_begins_anew_with_the_next_photo(
    asking: Hand, samples: list[Path], tmp_path: Path
) -> None:
    hand = asking
    for name in ("Fever", "Slough", "Odour", "More exudate than before"):
        choice(hand, name).choose(Presence.PRESENT)
    choice(hand, "New confusion (delirium)").choose(Presence.ABSENT)
    hand.button("Done").click()
    hand.assess()
    text = hand.save_report(tmp_path / "report.pdf")
    for expected in (
        "RED FLAG: ACT ON THIS FIRST Signs that the whole body is ill: get a doctor at once. Found: fever.",
        "Present slough, odour, fever, more exudate than before",
        "Absent new confusion (delirium)",
        "3 of 5 letters are met",
        "An infection on the wound's surface is likely.",
    ):
        assert expected in text
    hand.open(samples[0])
    assert recorded(hand) == Bedside()
    assert "IWII" not in hand.words(hand.find(ReadyPanel))


def test_what_she_recorded_is_not_lost_without_a_word(asking: Hand, samples: list[Path]) -> None:
    hand = asking
    choice(hand, "Fever").choose(Presence.PRESENT)
    hand.window.open_photo(samples[0])
    box = hand.error()
    assert box.text() == "This is not kept yet"
    assert {button.text().replace("&", "") for button in box.buttons()} == {
        "Save report…",
        "Lose it",
        "Go back",
    }
    next(button for button in box.buttons() if "Go" in button.text()).click()
    assert recorded(hand).present == {"fever"}
    assert isinstance(box, QMessageBox)
