"""About this model: what is of this pack stands apart from what was published, and nothing is made up."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hand import Hand
from tests.ui.nurse import Nurse
from woundapp.reasoner import planning
from woundapp.reasoner.llama import ComputeDevice
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device
from woundapp.ui import memory_words
from woundapp.ui.help.browser import Browser
from woundapp.ui.help.model_dialog import ModelDialog


def said(dialog: ModelDialog) -> str:
    browser = dialog.findChild(Browser)
    assert browser
    return " ".join(browser.toPlainText().split())


def test_the_demonstration_model_warns_and_tells_its_figures_apart(hand: Hand) -> None:
    hand.trigger(hand.actions.about_model)
    dialog = Nurse(hand.window, hand.qtbot).dialog(ModelDialog)
    assert "DEMONSTRATION MODEL — NOT FOR CLINICAL USE" in hand.words(dialog)
    text = said(dialog)
    measured, published, limits, card = (
        text.index(title)
        for title in (
            "Measured on this pack (Q8_0)",
            "Published for Infection-Reasoner",
            "Known limits",
            "The card of this pack",
        )
    )
    assert measured < published < limits < card
    assert "0.992 (95 % interval 0.984 to 0.996)" in text[measured:published]
    assert "quantization Q8_0" in text[measured:published]
    assert "quantization F16" not in text[measured:published]
    for figure in ("86.8 %", "86.4 %", "87.1 %", "0.722 to 0.903", "61.8 %", "arXiv 2604.19937"):
        assert figure in text[published:limits]
        assert figure not in text[:published]
    assert "held-out rendered photos, through the program's own reasoner" in text[card:]


def test_the_memory_that_the_loaded_model_takes_is_told_and_broken_down(hand: Hand) -> None:
    hand.trigger(hand.actions.about_model)
    text = said(Nurse(hand.window, hand.qtbot).dialog(ModelDialog))
    memory = text[text.index("Memory on this computer") : text.index("The card of this pack")]
    assert "GB were free before. It runs on the processor." in memory
    (table,) = hand.service.memory
    assert table.device in memory
    for row in ("What the model has learned", "Its part that sees", "The program itself", "Together"):
        assert row in memory


@pytest.mark.parametrize(
    ("free", "words"),
    [
        (8 << 30, "It runs on the graphics card."),
        (planning.CARD_MARGIN + (24 << 20), "in part: not all of it fits there."),
        (0, "It runs on the processor."),
    ],
)
def test_where_a_model_runs_is_said_in_plain_words(demo_pack: ModelPack, free: int, words: str) -> None:
    devices = [
        ComputeDevice("Processor", gpu=False, free_memory=0),
        ComputeDevice("Card | one", gpu=True, free_memory=free),
    ]
    found = planning.plan(demo_pack, Device.AUTO, devices, free_memory=8 << 30)
    assert memory_words.sentence(found.memory).endswith(words)
    heads, *rows = memory_words.table(found.memory)
    assert heads[1:] == ("Processor", "Card | one")
    assert all(len(row) == len(heads) for row in rows)
    assert rows[-1][1] == "8.0"


def test_a_pack_without_figures_and_card_says_so(
    demo_pack: ModelPack, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    manifest = msgspec.structs.replace(
        demo_pack.manifest, evaluation={}, demonstration=False, title="A | pipe and <b>bold</b>"
    )
    dialog = ModelDialog(ModelPack(tmp_path, manifest), window)
    dialog.open()
    text = said(dialog)
    assert text.startswith("A | pipe and <b>bold</b>")
    assert "Nothing has been measured on this pack." in text
    assert "This pack has no card that can be read." in text
    assert "DEMONSTRATION" not in text
    assert "Memory on this computer" not in text
    dialog.close()


def test_a_card_shows_no_foreign_picture(
    demo_pack: ModelPack, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "MODEL_CARD.md").write_text("# Card\n\n![x](https://example.org/x.png) <b>raw</b>")
    dialog = ModelDialog(ModelPack(tmp_path, demo_pack.manifest), window)
    dialog.open()
    assert "<b>raw</b>" in said(dialog)
    dialog.close()
