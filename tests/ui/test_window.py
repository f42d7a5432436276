"""The window from an opened photo to the saved report, with the real model."""

import os
import signal
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import OpenWindow
from tests.ui.hand import Hand
from tests.ui.held_back import held_back
from woundapp import DEMONSTRATION_BANNER, DISCLAIMER
from woundapp.ui import photo_source
from woundapp.ui.photo_panels import ReadyPanel, ThinkingPanel
from woundapp.ui.reasoner_service import ModelState
from woundapp.ui.result_panel import ResultPanel


def drop(hand: Hand, data: QMimeData) -> None:
    assert photo_source.offers_photo(data)
    hand.window.dropEvent(
        QDropEvent(
            QPointF(200, 200),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def chosen(hand: Hand) -> int | None:
    return hand.view.chosen


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_from_photo_to_report_by_keys_alone(hand: Hand, samples: list[Path], tmp_path: Path) -> None:
    hand.press("Ctrl+O")
    hand.choose_file(samples[0])
    hand.wait(lambda: samples[0].name in hand.words())
    hand.press("Ctrl+Return")
    hand.wait_for_result()
    said = hand.words(hand.find(ResultPanel))
    status = next(word for word in ("Looks infected", "Does not look infected", "Uncertain") if word in said)
    assert "probability of infection" in said
    report = tmp_path / "the report.pdf"
    hand.press("Ctrl+S")
    hand.choose_file(report)
    hand.wait(lambda: "Saved as the report.pdf." in hand.notice())
    pages = "\n".join(page.extract_text() for page in pypdf.PdfReader(report).pages)
    for expected in (samples[0].name, status, DISCLAIMER, DEMONSTRATION_BANNER):
        assert expected in pages


def test_the_next_report_is_offered_in_the_folder_of_the_last(
    hand: Hand, samples: list[Path], tmp_path: Path
) -> None:
    hand.open(samples[0])
    hand.assess()
    hand.press("Ctrl+S")
    hand.choose_file(tmp_path / "one.pdf")
    hand.wait(lambda: "Saved as" in hand.notice())
    hand.press("Ctrl+S")
    dialog = hand.find(QFileDialog)
    assert Path(dialog.directory().path()) == tmp_path
    hand.dismiss(dialog)


def test_a_finding_and_its_region_show_each_other(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.assess()
    assert hand.findings, "the model must find something on this sample"
    hand.findings[0].click()
    assert chosen(hand) == 0
    hand.findings[0].click()
    assert chosen(hand) is None
    hand.press("Ctrl+Up")
    last = len(hand.findings) - 1
    assert chosen(hand) == last
    assert [button.isChecked() for button in hand.findings] == [False] * last + [True]
    hand.view.setFocus()
    hand.press("1")
    assert hand.findings[0].isChecked()
    assert chosen(hand) == 0


def test_hidden_highlights_come_back_with_a_choice(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.assess()
    hand.press("Ctrl+H")
    assert not hand.actions.highlights.isChecked()
    hand.press("Ctrl+Down")
    assert hand.actions.highlights.isChecked()


def test_a_photo_waits_for_the_model_and_is_then_assessed(hand: Hand, samples: list[Path]) -> None:
    with held_back(hand.service):
        hand.open(samples[0])
        assert hand.service.state is ModelState.LOADING
        hand.trigger(hand.actions.assess)
        hand.finish_bedside()
        assert "still loading" in hand.words(hand.find(ThinkingPanel))
    hand.wait_for_result()


def test_waiting_for_the_model_can_be_cancelled(hand: Hand, samples: list[Path]) -> None:
    with held_back(hand.service):
        hand.open(samples[0])
        hand.trigger(hand.actions.assess)
        hand.press("Esc")
        assert hand.actions.assess.isEnabled()
    hand.wait_for_model()
    hand.assess()


def test_an_assessment_can_be_cancelled_and_done_again(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.trigger(hand.actions.assess)
    hand.press("Esc")
    hand.wait(hand.actions.assess.isEnabled)
    assert hand.desk.said.assessment is None
    hand.finish_bedside()
    hand.assess()


def test_the_next_photo_works_after_the_worker_was_killed(hand: Hand, samples: list[Path]) -> None:
    client = hand.service._client
    assert client is not None and client.process_id is not None
    hand.open(samples[0])
    os.kill(client.process_id, signal.SIGKILL)
    hand.assess()


def test_dropped_files_are_the_photos_of_one_visit(hand: Hand, samples: list[Path]) -> None:
    drop(hand, files(samples[-1], samples[0]))
    hand.wait(lambda: samples[-1].name in hand.words())
    hand.wait(lambda: len(hand.desk.visit.all) == 2)


def test_a_dropped_photo_does_not_end_a_running_assessment(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.trigger(hand.actions.assess)
    drop(hand, files(samples[-1]))
    assert "Cancel that first" in hand.notice()
    hand.wait_for_result()


def test_a_pasted_picture_and_a_pasted_file_are_opened(hand: Hand, samples: list[Path]) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(QImage(str(samples[0])))
    hand.press("Ctrl+V")
    hand.wait(lambda: "Pasted photo.png" in hand.words())
    clipboard.setMimeData(files(samples[0]))
    hand.press("Ctrl+V")
    hand.wait(lambda: samples[0].name in hand.words())
    clipboard.setText("not a photo")
    hand.press("Ctrl+V")
    assert "no photo to paste" in hand.notice()


def test_a_bad_photo_is_told_in_one_dialog_and_changes_nothing(
    hand: Hand, samples: list[Path], tmp_path: Path
) -> None:
    bad = tmp_path / "broken.jpg"
    bad.write_bytes(samples[0].read_bytes()[:300])
    hand.open(samples[0])
    hand.assess()
    hand.window.open_photo(bad)
    dialog = hand.error()
    assert dialog.text() == "This photo cannot be used"
    assert "broken.jpg" in dialog.informativeText()
    hand.dismiss(dialog)
    assert hand.actions.export.isEnabled()
    hand.open(samples[-1])
    assert samples[-1].name in hand.words(hand.find(ReadyPanel))


def test_a_report_that_cannot_be_saved_is_told_and_can_be_saved_elsewhere(
    hand: Hand, samples: list[Path], tmp_path: Path
) -> None:
    hand.open(samples[0])
    hand.assess()
    hand.desk.reports.save(str(tmp_path / "no such folder" / "report.pdf"))
    dialog = hand.error()
    assert dialog.text() == "The report was not saved"
    hand.dismiss(dialog)
    hand.press("Ctrl+S")
    hand.choose_file(tmp_path / "report.pdf")
    hand.wait((tmp_path / "report.pdf").is_file)


def test_what_the_model_is_and_is_not_is_always_said(hand: Hand, samples: list[Path]) -> None:
    def said() -> bool:
        return DEMONSTRATION_BANNER in hand.words() and DISCLAIMER in hand.words()

    assert said()
    hand.open(samples[0])
    assert said()
    hand.trigger(hand.actions.assess)
    assert said()
    hand.wait_for_result()
    assert said()


@pytest.mark.parametrize("working", ["loading", "thinking"])
def test_closing_while_it_works_leaves_nothing_running(
    open_window: OpenWindow, samples: list[Path], working: str
) -> None:
    hand = open_window()
    if working == "thinking":
        hand.wait_for_model()
        hand.open(samples[0])
        hand.trigger(hand.actions.assess)
    hand.window.close()  # the shared fixture then looks for threads and processes


def test_the_photo_can_be_zoomed_by_keys_and_buttons(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    fitted = hand.view.zoom
    hand.press("Ctrl+1")
    assert hand.view.zoom * hand.view.devicePixelRatioF() == pytest.approx(1)
    hand.press("Ctrl++")
    assert hand.view.zoom == pytest.approx(1.25)
    hand.button("Zoom out").click()
    assert hand.view.zoom == pytest.approx(1)
    hand.press("Ctrl+0")
    assert hand.view.zoom == pytest.approx(fitted)
    hand.view.setFocus()
    QTest.keyClick(hand.view, Qt.Key.Key_Plus)
    assert hand.view.zoom > fitted
