"""Faults of packs, settings and the program itself reach the user in one dialog, and the log in safety."""

import logging
import shutil
import threading
from pathlib import Path

import pytest

from tests.ui.conftest import OpenWindow
from tests.ui.hand import Hand
from woundapp import settings
from woundapp.errors import SettingsError
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Theme
from woundapp.ui import theme
from woundapp.ui.reasoner_service import ModelState


def test_a_damaged_pack_is_told_once_and_can_be_tried_again(
    open_window: OpenWindow, demo_pack: ModelPack, samples: list[Path], tmp_path: Path
) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(demo_pack.folder, folder)
    (folder / "model.gguf").unlink()
    hand = open_window(str(folder))
    dialog = hand.error()
    assert "model.gguf" in dialog.informativeText()
    hand.dismiss(dialog)
    assert hand.service.state is ModelState.FAILED
    hand.open(samples[0])
    shutil.copy(demo_pack.model_file, folder / "model.gguf")
    hand.button("Try again").click()
    hand.wait_for_model()
    hand.assess()


def test_assessing_with_a_pack_that_is_not_there_tells_why_and_gives_the_photo_back(
    open_window: OpenWindow, samples: list[Path], tmp_path: Path
) -> None:
    hand = open_window(str(tmp_path / "nowhere"))
    hand.dismiss(hand.error())
    hand.open(samples[0])
    hand.trigger(hand.actions.assess)
    hand.dismiss(hand.error())
    assert hand.actions.assess.isEnabled()


def test_settings_that_cannot_be_read_are_told_and_the_defaults_used(open_window: OpenWindow) -> None:
    settings.file().parent.mkdir(parents=True)
    settings.file().write_text("{", encoding="utf-8")
    hand = open_window()
    dialog = hand.error()
    assert dialog.text() == "The settings cannot be used"
    hand.dismiss(dialog)
    hand.wait_for_model()


def test_a_chosen_theme_is_shown_and_kept(hand: Hand) -> None:
    hand.trigger(hand.actions.themes[Theme.DARK])
    assert theme.colours() is theme.DARK
    assert settings.load().theme is Theme.DARK
    hand.trigger(hand.actions.themes[Theme.LIGHT])
    assert theme.colours() is theme.LIGHT


def test_a_fault_of_the_program_is_told_without_details_and_logged_without_names(
    hand: Hand, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, logger="woundapp"):
        try:
            raise ValueError("Jane Doe.jpg")
        except ValueError as error:
            hand.window.errors.show_error(error)
    dialog = hand.error()
    assert dialog.text() == "Something went wrong"
    assert "Jane" not in dialog.informativeText()
    assert "ValueError" in caplog.text
    assert "test_faults.py" in caplog.text
    assert "Jane" not in caplog.text
    hand.dismiss(dialog)


def test_errors_wait_for_each_other(hand: Hand) -> None:
    hand.window.errors.show_error(SettingsError("First."))
    hand.window.errors.show_error(SettingsError("Second."))
    first = hand.error()
    assert first.informativeText() == "First."
    hand.dismiss(first)
    second = hand.error()
    assert second.informativeText() == "Second."
    hand.dismiss(second)


def test_a_fault_in_a_thread_is_told(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ValueError

    monkeypatch.setattr(threading, "excepthook", hand.window.errors._from_other_thread)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    hand.dismiss(hand.error())
