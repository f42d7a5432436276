"""What the window does while, and after, it is found out what an answer leans on."""

import os
import signal
from pathlib import Path

from PySide6.QtWidgets import QSlider

from tests.ui.hand import Hand
from woundapp.ui.map_legend import MapLegend
from woundapp.ui.photo_items import MapItem, RegionItem, TagItem
from woundapp.ui.photo_page import PhotoPage
from woundapp.ui.reasoner_service import ModelState
from woundapp.ui.result_panel import ResultPanel


def _said_of_support(hand: Hand) -> int:
    return hand.words(hand.find(ResultPanel)).count("leans") + hand.words(hand.find(ResultPanel)).count(
        "does not lean"
    )


def test_a_quick_model_is_asked_by_itself_and_each_place_gets_its_word(
    hand: Hand, samples: list[Path]
) -> None:
    hand.open(samples[0])
    hand.assess()
    hand.wait(lambda: hand.window._service.state is ModelState.READY)
    hand.wait(lambda: _said_of_support(hand) == len(hand.findings))
    assert "4 of 4 readings say" in hand.words(hand.find(ResultPanel))
    assert "Evidence checked by answers without reasoning." in hand.words(hand.find(ResultPanel))
    assert all("lean" in button.accessibleDescription() for button in hand.findings)
    assert not hand.actions.weigh.isEnabled()
    assert not hand.actions.cancel.isEnabled()


def test_another_photo_ends_the_weighing_and_gets_its_own(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.assess()
    hand.open(samples[1])
    hand.assess()
    hand.wait(lambda: _said_of_support(hand) == len(hand.findings))
    assert hand.window._service.state is ModelState.READY


def test_what_was_cancelled_can_be_asked_for_again(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.assess()
    hand.wait(lambda: hand.window._service.state is ModelState.READY)
    # a model that is not quick is asked only when the nurse wants it
    hand.window._service._quick = False
    hand.open(samples[1])
    hand.assess()
    assert _said_of_support(hand) == 0
    client = hand.window._service._client
    assert client is not None
    process = client.process_id
    assert process is not None
    os.kill(process, signal.SIGSTOP)
    hand.press("Ctrl+Shift+E")
    hand.wait(lambda: hand.window._service.state is ModelState.PROBING)
    hand.press("Esc")
    os.kill(process, signal.SIGCONT)
    hand.wait(lambda: hand.window._service.state is ModelState.READY)
    hand.press("Ctrl+Shift+E")
    hand.wait(lambda: _said_of_support(hand) == len(hand.findings))


def test_the_map_lies_on_the_photo_when_asked_for_and_is_made_once(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.assess()
    hand.wait_for_model()
    hand.press("Ctrl+H")
    hand.press("Ctrl+M")
    legend = hand.find(MapLegend)
    hand.wait(legend.isVisible)
    assert "speaks for the answer" in hand.words(legend)
    assert hand.actions.highlights.isChecked()
    (found,) = [item for item in hand.view.scene().items() if isinstance(item, MapItem)]
    assert found.boundingRect() == hand.view.scene().items()[-1].boundingRect()
    hand.press("Ctrl+M")
    assert not legend.isVisible()
    hand.press("Ctrl+M")
    assert legend.isVisible()
    assert hand.service.state is ModelState.READY
    hand.open(samples[1])
    assert not legend.isVisible()
    assert not hand.actions.support_map.isEnabled()


def test_a_map_that_was_cancelled_is_not_shown_as_wanted(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.assess()
    hand.wait_for_model()
    client = hand.service._client
    assert client is not None
    process = client.process_id
    assert process is not None
    os.kill(process, signal.SIGSTOP)
    hand.press("Ctrl+M")
    hand.wait(lambda: hand.service.state is ModelState.PROBING)
    hand.press("Esc")
    os.kill(process, signal.SIGCONT)
    hand.wait_for_model()
    assert not hand.actions.support_map.isChecked()
    assert not hand.find(MapLegend).isVisible()


def test_what_lies_on_the_photo_can_be_seen_through(hand: Hand, samples: list[Path]) -> None:
    (slider,) = hand.find(PhotoPage).findChildren(QSlider)
    assert not slider.isEnabled()
    hand.open(samples[0])
    hand.assess()
    assert slider.isEnabled()
    slider.setValue(40)
    marks = [item for item in hand.view.scene().items() if isinstance(item, RegionItem | TagItem)]
    assert marks
    assert {round(item.opacity(), 2) for item in marks} == {0.4}
