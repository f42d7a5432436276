"""Two visits of a wound through the real window, its camera played from a video."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests import videos
from tests.card_photos import with_card
from tests.ui.measuring.conftest import begin as begin_to_measure
from tests.ui.measuring.ruler import WOUND, Ruler
from tests.ui.nurse import Nurse
from tests.videos import Pixels
from woundapp import app, paths, settings
from woundapp.bedside import Presence
from woundapp.clinic import Wound
from woundapp.imaging.coach import Hint
from woundapp.measurement import Point
from woundapp.records import charts
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore
from woundapp.settings import Settings
from woundapp.ui import theme
from woundapp.ui.camera import hint_card
from woundapp.ui.camera.capture_page import CapturePage
from woundapp.ui.camera.capture_source import VideoSource
from woundapp.ui.camera.live_view import LiveView
from woundapp.ui.follow_up.comparison_page import ComparisonPage
from woundapp.ui.follow_up.pair_view import Way
from woundapp.ui.photo_panels import ReadyPanel
from woundapp.ui.wound_page import WoundPage

PASSPHRASE = "a stream of small hours"
PER_MM = 4
CENTRE = (550, 290)
"""Of the wound in the fourth sample photo."""


class Film:
    """What the camera sees."""

    def __init__(self) -> None:
        self.video = Path("none.avi")

    def source(self) -> VideoSource:
        return VideoSource(self.video, 1, repeat=True)


@pytest.fixture
def film() -> Film:
    return Film()


@pytest.fixture
def nurse(qapp: QApplication, qtbot: QtBot, film: Film) -> Iterator[Nurse]:
    theme.load_fonts(paths.assets() / "fonts")
    settings.save(Settings(card_line_mm=100.0))
    window = app.build(qapp, find_source=film.source)
    window.show()
    qtbot.waitActive(window)
    window.activateWindow()
    nurse = Nurse(window, qtbot)
    nurse.wait(lambda: window.complete)
    nurse.wait_for_model()
    yield nurse
    window.forget()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def scene(sample: Path, share: float) -> Pixels:
    """The wound with the card beside it, as a share of its length in the sample."""
    pixels = np.asarray(Image.open(sample).convert("RGB"))
    height, width = pixels.shape[:2]
    wide = Image.fromarray(np.pad(pixels, ((height, height), (width, width), (0, 0)), "edge"))
    x, y = CENTRE
    corner = (width + x - x / share, height + y - y / share)
    box = (*corner, corner[0] + width / share, corner[1] + height / share)
    return with_card(
        np.asarray(wide.resize((width, height), Image.Resampling.BICUBIC, box)), PER_MM, (660, 540)
    )


def play(film: Film, folder: Path, pixels: Pixels, name: str) -> None:
    frames = videos.seen(pixels, 150)
    film.video = videos.write(folder / f"{name}.avi", [*videos.darkened(frames[:25], 0.15), *frames])


def stroke(share: float) -> tuple[Point, ...]:
    return tuple((CENTRE[0] + (x - CENTRE[0]) * share, CENTRE[1] + (y - CENTRE[1]) * share) for x, y in WOUND)


def taken(page: CapturePage) -> bool:
    return any(
        button.isVisible() and button.text().startswith("Retake") for button in page.findChildren(QPushButton)
    )


def is_lit(page: CapturePage) -> bool:
    """Whether the pictures are lit of which one would be taken now: a busy machine lags behind the film."""
    pictures = page._recent.pictures
    return page._state.name == "LIVE" and len(pictures) > 2 and all(one.mean() > 60 for one in pictures)


def take(nurse: Nurse) -> None:
    """Take a photo by keys, once the coach has seen that it is too dark and that it is not any more."""
    page = nurse.find(CapturePage)
    dark = hint_card.words(Hint.TOO_DARK)
    nurse.wait(lambda: page.isVisible() and dark in nurse.words(page))
    nurse.wait(lambda: dark not in nurse.words(page) and is_lit(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    nurse.wait(lambda: taken(page))
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    nurse.wait(lambda: dark not in nurse.words(page) and is_lit(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    nurse.wait(lambda: taken(page))
    QTest.keyClick(page, Qt.Key.Key_Return)
    nurse.wait(nurse.find(ReadyPanel).isVisible)


def measure(nurse: Nurse, points: tuple[Point, ...]) -> float:
    """Outline the wound; its area in cm²."""
    ruler: Ruler = begin_to_measure(nurse)
    ruler.outline(points)
    nurse.wait(lambda: ruler.measured.area is not None)
    nurse.wait(lambda: "cm ±" in ruler.said)
    area = ruler.measured.area
    assert area is not None
    nurse.trigger(nurse.actions.measured)
    return area.value


def test_two_visits(nurse: Nurse, film: Film, samples: list[Path], tmp_path: Path) -> None:
    nurse.set_up("Ana Ruiz", PASSPHRASE)
    nurse.enter_patient("Amina Diallo", "7")
    nurse.enter_wound("Heel", "Left", "Diabetic foot")
    play(film, tmp_path, scene(samples[3], 0.4), "first")
    nurse.press("Ctrl+T")
    assert nurse.find(LiveView)._ghost is None
    take(nurse)
    assert nurse.desk.unsaved  # the photo is nowhere else yet
    first = measure(nurse, stroke(0.4))
    assert not nurse.find(ReadyPanel).change.isVisible()
    nurse.file()
    nurse.press("Ctrl+Shift+B")
    nurse.wait(nurse.find(WoundPage).isVisible)

    play(film, tmp_path, scene(samples[3], 0.55), "second")
    nurse.press("Ctrl+T")
    nurse.wait(lambda: nurse.find(LiveView)._ghost is not None)
    take(nurse)
    second = measure(nurse, stroke(0.55))
    assert 1.6 < second / first < 2.2
    nurse.wait(nurse.find(ReadyPanel).change.isVisible)
    assert "larger" in nurse.words(nurse.find(ReadyPanel).change)
    nurse.find(ReadyPanel).scroll_area.ensureWidgetVisible(nurse.find(ReadyPanel).change)
    nurse.click(nurse.find(ReadyPanel).change, "Wound larger than before: Yes, enter it")
    assert nurse.desk.said.bedside.presence("enlargement") is Presence.PRESENT
    nurse.file()
    nurse.press("Ctrl+Shift+B")
    nurse.wait(nurse.find(WoundPage).isVisible)
    nurse.wait(lambda: "cm²" in nurse.words(nurse.find(WoundPage)))

    nurse.press("Ctrl+Shift+V")
    page = nurse.find(ComparisonPage)
    nurse.wait(page.isVisible)
    nurse.wait(lambda: "Worse since" in nurse.words(page))
    nurse.wait(lambda: page.view.can_lay_over)
    nurse.click(page, "Swipe")
    assert page.view.way is Way.SWIPE

    with RecordStore(paths.records_dir(), Keys(paths.records_dir()).unlock("Ana Ruiz", PASSPHRASE)) as store:
        (patient,) = store.search("diallo")
        (wound,) = store.wounds(patient.id)
        assert isinstance(wound.content, Wound)
        chart = charts.of_wound(store, wound.id)
    areas = [filed.measurement.content.area for filed in chart.visits if filed.measurement]
    assert [area.value for area in areas if area] == pytest.approx([first, second])
    assert chart.visits[1].bedside is not None
    assert chart.visits[1].bedside.content.presence("enlargement") is Presence.PRESENT
