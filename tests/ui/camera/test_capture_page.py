"""The page on which photos are taken, used as a nurse does, its camera played from videos."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests import videos
from tests.videos import Pixels
from woundapp import paths
from woundapp.imaging import photo, quality
from woundapp.imaging.coach import Hint
from woundapp.settings import Camera, Theme
from woundapp.ui import theme
from woundapp.ui.camera import hint_card
from woundapp.ui.camera.capture_page import CapturePage
from woundapp.ui.camera.capture_source import VideoSource
from woundapp.ui.camera.frame_source import FrameSource
from woundapp.ui.camera.kept_photos import KeptPhotos
from woundapp.ui.camera.live_view import LiveView
from woundapp.ui.camera.trouble_card import TroubleCard
from woundapp.ui.theme import TARGET, ThemeManager

PATIENCE = 20_000
Photos = list[tuple[str, bytes]]


class Camerawoman:
    """Uses the page by keys and clicks, and reads what is on it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.plugged: Callable[[], FrameSource] = lambda: VideoSource(Path("none.avi"))
        self.page = CapturePage(self._plugged)
        qtbot.addWidget(self.page)
        self.taken: list[Photos] = []
        self.said: list[str] = []
        self.set: list[Camera] = []
        self.page.photos_taken.connect(self.taken.append)
        self.page.left.connect(lambda: self.said.append("left"))
        self.page.file_wanted.connect(lambda: self.said.append("file"))
        self.page.settings_changed.connect(self.set.append)
        self.page.resize(1000, 560)
        self.page.show()
        qtbot.waitActive(self.page)

    def _plugged(self) -> FrameSource:
        return self.plugged()

    def begin(
        self,
        video: Path,
        *,
        ghost: Pixels | None = None,
        settings: Camera | None = None,
        speed: float | None = 1,
        repeat: bool = True,
    ) -> None:
        self.plugged = lambda: VideoSource(video, speed, repeat=repeat)
        self.page.begin(ghost, settings or Camera(), wants_card=False)

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=PATIENCE)

    def find(self, kind: type[QWidget]) -> QWidget:
        return next(widget for widget in self.page.findChildren(kind) if widget.isVisible())

    def words(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def wait_for_words(self, text: str) -> None:
        self.wait(lambda: text in self.words())

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.page, key)

    def button(self, text: str) -> QPushButton:
        (found,) = [
            button
            for button in self.page.findChildren(QPushButton)
            if button.isVisible() and (button.text().startswith(text) or button.accessibleName() == text)
        ]
        return found

    def offers(self, text: str) -> bool:
        return any(
            button.isVisible() and button.text().startswith(text)
            for button in self.page.findChildren(QPushButton)
        )

    def wait_for_picture(self) -> None:
        self.wait(lambda: self.page._state.name == "LIVE" and len(self.page._recent) > 3)

    def shoot(self) -> None:
        self.wait_for_picture()
        self.press(Qt.Key.Key_Space)
        self.wait(lambda: self.offers("Use this photo"))

    def pixel(self, x: float, y: float) -> tuple[int, int, int]:
        """Colour of the live view at a place, as shares of its size."""
        view = self.page.findChild(LiveView)
        assert isinstance(view, LiveView)
        image = view.grab().toImage()
        colour = image.pixelColor(round(x * image.width()), round(y * image.height()))
        return colour.red(), colour.green(), colour.blue()


@pytest.fixture
def nurse(qapp: QApplication, qtbot: QtBot) -> Iterator[Camerawoman]:
    theme.load_fonts(paths.assets() / "fonts")
    ThemeManager(qapp, Theme.LIGHT)
    nurse = Camerawoman(qtbot)
    yield nurse
    nurse.page.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def scene(samples: list[Path]) -> Pixels:
    return videos.scene(samples[2])


@pytest.fixture
def film(tmp_path: Path) -> Callable[[list[Pixels]], Path]:
    """Makes a video of pictures."""
    return lambda pictures: videos.write(tmp_path / f"{len(list(tmp_path.iterdir()))}.avi", pictures)


Film = Callable[[list[Pixels]], Path]


def running() -> set[str]:
    return {
        thread.name
        for thread in threading.enumerate()
        if thread.name == "camera" or thread.name.startswith("capture")
    }


def test_hints_appear_and_go(nurse: Camerawoman, film: Film, scene: Pixels) -> None:
    good = videos.seen(scene, 25)
    nurse.begin(film([*good, *videos.darkened(good, 0.25)]))
    assert "starting" in nurse.words()
    nurse.page.setFocus()  # as whoever shows the page does
    assert QApplication.focusWidget() is nurse.button("Take photo")
    nurse.wait_for_words("Ready. Take the photo.")
    nurse.wait_for_words("Too dark. Bring more light.")
    nurse.wait_for_words("Ready. Take the photo.")


def test_every_hint_has_words_and_a_symbol_of_its_own() -> None:
    assert len({hint_card.words(hint) for hint in Hint}) == len(Hint)
    symbols = {hint_card._SYMBOLS[hint] for hint in Hint}
    assert len(symbols) == len(Hint)
    assert all((paths.assets() / "icons" / f"{name}.svg").is_file() for name in symbols)


def test_space_takes_the_sharpest_of_the_last_pictures_and_enter_uses_it(
    nurse: Camerawoman, film: Film, scene: Pixels
) -> None:
    sharp = videos.seen(scene, 24)
    mixed = [videos.blurred([frame], 3)[0] if n % 4 else frame for n, frame in enumerate(sharp)]
    nurse.begin(film(mixed))
    nurse.shoot()
    nurse.press(Qt.Key.Key_Return)
    nurse.wait(lambda: bool(nurse.taken))
    ((name, content),) = nurse.taken[0]
    assert name.startswith("Photo 20")
    assert name.endswith(".png")
    opened = photo.decode(content, name)
    assert opened.pixels.shape == scene.shape
    assert quality.sharpness(opened.pixels) > 0.8 * quality.sharpness(sharp[0])
    assert quality.sharpness(opened.pixels) > 2 * quality.sharpness(mixed[1])
    assert running() == set()


def test_the_space_bar_hit_twice_uses_nothing(nurse: Camerawoman, film: Film, scene: Pixels) -> None:
    nurse.begin(film(videos.seen(scene, 20)))
    nurse.shoot()
    nurse.press(Qt.Key.Key_Space)
    assert nurse.offers("Use this photo")
    assert nurse.taken == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete], ids=lambda key: key.name)
def test_retake(nurse: Camerawoman, film: Film, scene: Pixels, key: Qt.Key) -> None:
    nurse.begin(film(videos.seen(scene, 20)))
    nurse.shoot()
    nurse.press(key)
    nurse.wait_for_picture()
    assert not nurse.button("Done").isEnabled()
    nurse.shoot()
    nurse.button("Use this photo").click()
    nurse.wait(lambda: bool(nurse.taken))
    assert len(nurse.taken[0]) == 1


def test_several_photos_of_a_visit(nurse: Camerawoman, film: Film, scene: Pixels) -> None:
    nurse.begin(film(videos.seen(scene, 20)))
    for _ in range(3):
        nurse.shoot()
        nurse.press(Qt.Key.Key_Plus)
    assert nurse.find(KeptPhotos).isVisible()
    nurse.wait_for_picture()
    nurse.button("Remove photo 2").click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert nurse.button("Done").text() == "Done (2)"
    nurse.wait_for_picture()
    nurse.button("Done").click()
    nurse.wait(lambda: bool(nurse.taken))
    names = [name for name, _ in nurse.taken[0]]
    assert len(set(names)) == 2
    assert all(photo.decode(content, name).pixels.shape == scene.shape for name, content in nurse.taken[0])


def test_photos_are_left_only_when_that_is_meant(nurse: Camerawoman, film: Film, scene: Pixels) -> None:
    nurse.begin(film(videos.seen(scene, 20)))
    nurse.shoot()
    nurse.press(Qt.Key.Key_Plus)
    nurse.press(Qt.Key.Key_Escape)
    question = nurse.page.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    assert nurse.said == []
    next(button for button in question.buttons() if "Leave" in button.text()).click()
    assert nurse.said == ["left"]
    assert running() == set()


def test_what_was_seen_is_what_is_kept(nurse: Camerawoman, film: Film, scene: Pixels) -> None:
    marked = scene.copy()
    marked[:240, :320] = (40, 60, 220)  # blue at the top left
    nurse.begin(film(videos.seen(marked, 20)), settings=Camera(rotation=90))
    nurse.wait_for_picture()
    box = next(box for box in nurse.page.findChildren(QCheckBox) if "Mirror" in box.text())
    box.click()
    nurse.button("Turn the picture; now by 90 degrees").click()
    assert nurse.set[-1] == Camera(rotation=180, mirrored=True)
    nurse.shoot()
    nurse.press(Qt.Key.Key_Return)
    nurse.wait(lambda: bool(nurse.taken))
    pixels = photo.decode(nurse.taken[0][0][1], "photo.png").pixels.astype(int)
    blue = pixels[..., 2] - pixels[..., 0]
    assert blue[360:, :160].mean() > 100  # turned it is at the bottom right, mirrored at the left
    assert blue[:120].max() < 100


def test_the_last_photo_lies_over_the_live_picture_alone(
    nurse: Camerawoman, film: Film, scene: Pixels
) -> None:
    white = np.full_like(scene, 250)
    black = np.full((400, 400, 3), 5, np.uint8)
    nurse.begin(film(videos.seen(white, 20)), ghost=black)
    nurse.wait_for_picture()
    slider = nurse.find(QSlider)
    assert isinstance(slider, QSlider)
    assert 120 < nurse.pixel(0.5, 0.6)[0] < 180
    assert nurse.pixel(0.05, 0.6)[0] > 240  # the last photo was narrower, and is not stretched
    slider.setValue(90)
    assert nurse.pixel(0.5, 0.6)[0] < 60
    box = next(box for box in nurse.page.findChildren(QCheckBox) if "last photo" in box.text())
    box.click()
    assert nurse.pixel(0.5, 0.6)[0] > 240
    box.click()
    nurse.shoot()
    assert nurse.pixel(0.5, 0.6)[0] > 240
    nurse.page.end()
    nurse.begin(film(videos.seen(white, 20)))
    nurse.wait_for_picture()
    assert not slider.isVisible()
    assert nurse.pixel(0.5, 0.6)[0] > 240


def test_a_camera_that_is_unplugged_and_comes_back(nurse: Camerawoman, film: Film, scene: Pixels) -> None:
    nurse.begin(film(videos.seen(scene, 20)), repeat=False)
    nurse.shoot()
    nurse.wait(lambda: nurse.page._error is not None)
    assert nurse.offers("Use this photo")  # what was taken is not disturbed
    nurse.press(Qt.Key.Key_Plus)
    nurse.wait_for_words("The camera was unplugged")
    assert running() <= {"capture_0", "capture_1"}
    assert QApplication.focusWidget() is nurse.button("Try again")
    nurse.button("Choose a file instead").click()
    question = nurse.page.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    question.close()
    assert nurse.said == []
    assert not nurse.button("Take photo").isEnabled()
    nurse.button("Try again").click()
    nurse.wait_for_picture()
    assert nurse.button("Done").text() == "Done (1)"
    nurse.wait_for_words("The camera was unplugged")
    assert nurse.page._source is not None
    nurse.page._source.devices_changed.emit()  # plugged in, which no test can do for real
    nurse.wait_for_picture()


@pytest.mark.parametrize(
    ("colour", "sentence"),
    [((0, 135, 0), "green pictures"), ((0, 0, 0), "black pictures"), (None, "picture is frozen")],
)
def test_pictures_of_nothing(
    nurse: Camerawoman, film: Film, scene: Pixels, colour: tuple[int, int, int] | None, sentence: str
) -> None:
    lost = [scene] * 40 if colour is None else videos.seen(np.full_like(scene, colour), 40)
    nurse.begin(film([*videos.seen(scene, 5), *lost]), speed=None)
    nurse.wait_for_words(sentence)
    nurse.button("Choose a file instead").click()
    assert nurse.said == ["file"]


def test_a_camera_that_cannot_be_opened(nurse: Camerawoman, tmp_path: Path) -> None:
    bad = tmp_path / "camera.avi"
    bad.write_bytes(b"no video")
    nurse.begin(bad)
    nurse.wait_for_words("is not a video that can be played")
    assert nurse.find(TroubleCard).isVisible()


def test_the_camera_is_off_while_the_page_is_not_seen(nurse: Camerawoman, film: Film, scene: Pixels) -> None:
    video = film(videos.seen(scene, 20))
    nurse.page.hide()
    nurse.begin(video)
    assert "camera" not in running()
    nurse.page.show()
    nurse.shoot()
    nurse.press(Qt.Key.Key_Plus)
    nurse.wait_for_picture()
    nurse.page.hide()
    assert "camera" not in running()
    assert not nurse.page._recent
    nurse.page.show()
    nurse.wait_for_picture()
    assert nurse.button("Done").text() == "Done (1)"  # what was kept is still there
    nurse.page.end()
    assert running() == set()
    assert not nurse.page._kept
    assert nurse.page._taken is None


def test_the_size_and_the_camera_are_chosen_from_lists(nurse: Camerawoman, film: Film, scene: Pixels) -> None:
    class TwoSizes(VideoSource):
        def sizes(self, device: str) -> tuple[tuple[int, int], ...]:  # noqa: ARG002
            return ((1920, 1080), (640, 480))

        def start(self, chosen: Camera) -> None:
            started.append(chosen)
            super().start(chosen)

    started: list[Camera] = []
    video = film(videos.seen(scene, 20))
    nurse.plugged = lambda: TwoSizes(video, repeat=True)
    nurse.page.begin(None, Camera())
    sizes = next(box for box in nurse.page.findChildren(QComboBox) if box.accessibleName() == "Picture size")
    assert [sizes.itemText(n) for n in range(3)] == ["The largest", "1920 × 1080", "640 × 480"]  # noqa: RUF001
    sizes.setFocus()
    nurse.press(Qt.Key.Key_Down)
    nurse.wait_for_picture()
    assert QApplication.focusWidget() is sizes  # who sets something is not sent away
    assert nurse.set == [Camera(width=1920, height=1080)]
    assert started == [Camera(), Camera(width=1920, height=1080)]


@pytest.mark.parametrize("state", ["live", "taken", "kept", "failed"])
def test_every_control_has_a_name_a_size_and_is_reached_by_tab(
    nurse: Camerawoman, film: Film, scene: Pixels, state: str
) -> None:
    nurse.begin(film(videos.seen(scene, 20)) if state != "failed" else Path("none.avi"), ghost=scene)
    if state == "failed":
        nurse.wait_for_words("is not a video")
    elif state == "live":
        nurse.wait_for_picture()
    else:
        nurse.shoot()
    if state == "kept":
        nurse.press(Qt.Key.Key_Plus)
        nurse.wait_for_picture()
    controls = [
        widget
        for widget in nurse.page.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    for widget in controls:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name)
        if isinstance(widget, QAbstractButton | QComboBox | QSlider):
            assert min(widget.width(), widget.height()) >= TARGET
    reached: set[QWidget] = set()
    for _ in range(2 * len(controls) + 4):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert set(controls) <= reached
