"""Shares of tissue: proposed, corrected, and kept only once they are confirmed and add to 100 %."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from tests.ui.measuring.ruler import Ruler
from woundapp.measurement import Tissue


def tissue(ruler: Ruler) -> Mapping[Tissue, int] | None:
    return ruler.measured.wounds[0].tissue


def test_only_confirmed_shares_that_add_to_100_are_kept(without_card: Ruler) -> None:
    ruler = without_card
    ruler.outline()
    ruler.wait_for_proposal()
    assert sum(ruler.share(kind).value() for kind in Tissue) == 100
    assert tissue(ruler) is None
    for kind in Tissue:
        ruler.share(kind).setValue(0)
    ruler.share(Tissue.GRANULATION).setValue(70)
    assert "30 % are missing to 100 %." in ruler.said
    assert not ruler.button("Confirm the shares").isEnabled()
    ruler.share(Tissue.SLOUGH).setValue(40)
    assert "10 % too much" in ruler.said
    assert not ruler.button("Confirm the shares").isEnabled()
    ruler.share(Tissue.SLOUGH).setValue(30)
    assert "Adds up to 100 %." in ruler.said
    assert "Not confirmed yet." in ruler.said
    assert tissue(ruler) is None
    ruler.click("Confirm the shares")
    expected = dict.fromkeys(Tissue, 0) | {Tissue.GRANULATION: 70, Tissue.SLOUGH: 30}
    assert tissue(ruler) == expected
    assert "You confirmed these." in ruler.said
    assert not ruler.button("Confirm the shares").isEnabled()


def test_another_outline_keeps_them_and_says_to_check_again(without_card: Ruler) -> None:
    ruler = without_card
    ruler.key(Qt.Key.Key_O)
    ruler.wait_for_proposal()
    ruler.click("Confirm the shares")
    kept = tissue(ruler)
    ruler.view.setFocus()
    ruler.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert tissue(ruler) == kept
    assert "Check them again." in ruler.said
    ruler.click("Confirm the shares")
    assert "Check them again." not in ruler.said
    ruler.hand.press("Ctrl+Z")
    assert "Check them again." in ruler.said
    for _ in range(2):
        ruler.hand.press("Ctrl+Z")
    assert tissue(ruler) is None
    assert "Proposed by the program" in ruler.said


def test_what_was_entered_for_one_wound_stays_while_another_is_chosen(without_card: Ruler) -> None:
    ruler = without_card
    ruler.key(Qt.Key.Key_O)
    ruler.wait_for_proposal()
    before = ruler.share(Tissue.OTHER).value()
    entered = 1 if before == 0 else before - 1
    ruler.share(Tissue.OTHER).setValue(entered)
    ruler.view.setFocus()
    ruler.key(Qt.Key.Key_O)
    assert "Tissue in wound 2" in ruler.said
    ruler.key(Qt.Key.Key_1)
    assert "Tissue in wound 1" in ruler.said
    assert ruler.share(Tissue.OTHER).value() == entered
