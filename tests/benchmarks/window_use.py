"""The real window, used as a nurse uses it while its event loop is watched; `stalls` runs this.

    python -m tests.benchmarks.window_use NAME PREPARED

Prints the gaps of one piece of use as JSON.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QListWidget, QScrollArea, QWidget

from tests import card_photos, videos
from tests.benchmarks import records_scale
from tests.benchmarks.event_loop import Gap, Watch
from tests.ui.follow_up import filled
from tests.ui.measuring.ruler import Ruler
from tests.ui.nurse import Nurse
from woundapp import app, paths
from woundapp.records.keys import Keys
from woundapp.records.store import RecordStore
from woundapp.settings import Theme
from woundapp.ui import interpreter, theme
from woundapp.ui.camera.capture_page import CapturePage
from woundapp.ui.camera.capture_source import VideoSource
from woundapp.ui.follow_up.comparison_page import ComparisonPage
from woundapp.ui.follow_up.course_view import CourseView
from woundapp.ui.importing.import_dialog import ImportDialog
from woundapp.ui.lock_page import LockPage
from woundapp.ui.map_legend import MapLegend
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.patients_list import PatientsList
from woundapp.ui.reporting.report_dialog import ReportDialog
from woundapp.ui.result_panel import ResultPanel
from woundapp.ui.settings.dialog import SettingsDialog
from woundapp.ui.start_page import StartPage
from woundapp.ui.theme import ThemeManager
from woundapp.ui.wound_page import WoundPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

VISITS = 10_000
"""In the records."""

_LONG, _SHORT = 200, 3
"""Visits of a wound."""

_MANY = 100
"""Photos in a folder."""

_NAME, _PASSPHRASE = "Ana Ruiz", "correct horse battery staple"
_OF_LONG, _OF_SHORT = "Zoe Longcourse", "Amina Shortcourse"
_MEGAPIXELS = {"12.jpg": (4000, 3000), "48.jpg": (8000, 6000)}
_POLL = 20
_NOTCH = 120


class Use:
    """The window and a nurse who uses it.

    Attributes:
        window: the window.
        nurse: finds and uses what is on it.
        watch: on the event loop.
        prepared: the folder of photos and records.

    Args:
        application: of the window.
        prepared: as `prepare` left it.
    """

    def __init__(self, application: QApplication, prepared: Path) -> None:
        self.prepared = prepared
        self.watch = Watch()
        self.window = app.build(
            application, find_source=lambda: VideoSource(prepared / "camera.avi", 1, repeat=True)
        )
        self.window.show()
        interpreter.prefer(self.window)
        self.window.completed.connect(interpreter.keep)
        self.nurse = Nurse(self.window, cast("QtBot", _Onlooker(self.watch)))

    def pause(self, seconds: float = 0.3) -> None:
        """Let the window do what it does by itself."""
        _loop(round(1000 * seconds))

    def do(self, doing: Callable[..., object], *of: object) -> None:
        """Do something from within the event loop, as a key or a click does, and let follow what follows."""
        QTimer.singleShot(0, self.window, lambda: doing(*of))
        self.pause()

    def ready(self) -> None:
        """Wait for the model and the desks, and look away from the window without records."""
        self.nurse.wait_for_model()
        self.nurse.wait(lambda: self.window.complete)
        page = self.nurse.find(LockPage)
        if page.isVisible():
            page.quick_chosen.emit()
        self.pause()

    def unlocked(self) -> None:
        """Wait for the model and the desks, and unlock the records."""
        self.nurse.wait_for_model()
        self.nurse.wait(lambda: self.window.complete)
        self.nurse.records.unlock(_NAME, _PASSPHRASE)
        self.nurse.wait(self.nurse.find(StartPage).isVisible)
        self.nurse.back_to_window()
        self.pause(1)

    def show_patient(self, name: str) -> None:
        """Show the first patient that is found by a name."""
        search = self.nurse.search(name)
        self.nurse.wait(lambda: bool(self.nurse.rows(search)))
        self.do(self.nurse.rows(search)[0].click)
        self.nurse.wait(self.nurse.find(PatientPage).isVisible)
        self.pause()

    def show_wound(self, name: str) -> None:
        self.show_patient(name)
        row = self.nurse.rows(self.nurse.find(PatientPage))[0]
        self.do(row.click)
        self.nurse.wait(self.nurse.find(WoundPage).isVisible)
        self.pause(2)

    def scroll(self, area: QScrollArea, most: int = 200) -> None:
        """Turn the wheel from the top of something to its end, and back."""
        bar = area.verticalScrollBar()
        for way, end in ((-1, bar.maximum), (1, bar.minimum)):
            for _ in range(most):
                if bar.value() == end():
                    break
                _turn_wheel(area.viewport(), way)
                _loop(8)

    def open(self, photo: Path) -> None:
        self.do(self.window.open_photo, photo)
        self.nurse.wait(self.nurse.actions.assess.isEnabled)
        self.pause(0.5)


class _Onlooker:
    """Waits as pytest-qt's bot does, in a real event loop; its looking is no gap."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def waitUntil(self, until: Callable[[], bool], timeout: int) -> None:  # noqa: N802 - its name
        for _ in range(timeout // _POLL):
            with self._watch.aside():
                there = until()
            if there:
                return
            _loop(_POLL)
        raise AssertionError("what was waited for did not happen")

    def waitActive(self, widget: QWidget) -> None:  # noqa: N802 - its name
        widget.activateWindow()
        self.waitUntil(widget.isVisible, 10_000)


def _loop(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _turn_wheel(widget: QWidget, way: int) -> None:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, way * _NOTCH),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def loading(use: Use) -> None:
    """The model is loaded and the desks are built while the window is there."""
    use.watch.begin()
    use.nurse.wait_for_model()
    use.nurse.wait(lambda: use.window.complete)
    use.pause(1)


def opening(use: Use) -> None:
    """Photos of 12 and 48 megapixels are opened, enlarged and moved."""
    use.ready()
    use.watch.begin()
    for photo in _MEGAPIXELS:
        use.open(use.prepared / photo)
        for action in (use.nurse.actions.actual_size, use.nurse.actions.zoom_out, use.nurse.actions.fit):
            use.do(action.trigger)
        for step in range(20):
            _turn_wheel(use.nurse.view.viewport(), 1 if step < 10 else -1)
            _loop(16)


def assessing(use: Use) -> None:
    """A photo is assessed, its evidence weighed, and the map of what the answer leans on made."""
    use.ready()
    use.watch.begin()
    use.open(use.prepared / "12.jpg")
    actions = use.nurse.actions
    for photo in (use.prepared / "12.jpg", _samples()[0]):
        use.open(photo)
        use.do(actions.assess.trigger)
        use.do(use.nurse.finish_bedside)
        use.nurse.wait_for_result()
        use.nurse.wait_for_support()
        use.do(actions.support_map.trigger)
        use.nurse.wait(use.nurse.find(MapLegend).isVisible)
        use.pause()
        for _ in range(3):
            use.do(actions.next_finding.trigger)
        use.do(actions.support_map.trigger)


def measuring(use: Use) -> None:
    """A wound beside a card is outlined by a stroke, and the outline pulled about."""
    use.ready()
    photo = card_photos.saved(_samples()[3], paths.data_dir(), enlarged=4)
    use.watch.begin()
    use.open(photo)
    ruler = Ruler(use.nurse)
    use.do(use.nurse.actions.measure.trigger)
    ruler.wait_to_read("The calibration card was found")
    ruler.outline(tuple((4 * x, 4 * y) for x, y in ((400, 350), (700, 280), (500, 210))))
    ruler.wait_for_proposal()
    use.do(QTest.keyClick, use.nurse.view, Qt.Key.Key_Tab)
    for _ in range(30):
        QTest.keyClick(use.nurse.view, Qt.Key.Key_Right)
        _loop(16)
    use.pause(1)
    use.do(use.nurse.actions.measured.trigger)


def reporting(use: Use) -> None:
    """The report of a photo is looked through and saved."""
    use.ready()
    use.open(use.prepared / "12.jpg")
    use.watch.begin()
    use.nurse.assess()
    _look_through(use, use.nurse.actions.report.trigger)
    use.do(use.nurse.desk.reports.save, str(paths.data_dir() / "report.pdf"))
    use.nurse.wait(use.nurse.actions.export.isEnabled)
    use.pause()


def course_reporting(use: Use) -> None:
    """The report of a wound's course is looked through."""
    use.unlocked()
    use.show_wound(_OF_SHORT)
    use.watch.begin()
    _look_through(use, use.nurse.actions.report_course.trigger)


def _look_through(use: Use, ask: Callable[[], object]) -> None:
    use.do(ask)
    dialog = use.nurse.dialog(ReportDialog)
    use.nurse.wait(dialog._print.isEnabled)
    use.pause(1)
    for _ in range(dialog.preview.pages):
        use.do(dialog.preview._turn, 1)
    use.do(dialog.preview.zoom_in)
    use.do(dialog.reject)


def exporting(use: Use) -> None:
    """A wound's last visit is saved as a FHIR document and as DICOM files."""
    use.unlocked()
    use.show_wound(_OF_SHORT)
    use.watch.begin()
    folder = paths.data_dir()
    for action, chosen, written in (
        (use.nurse.actions.export_fhir, folder / "visit.json", "visit.json"),
        (use.nurse.actions.export_dicom, folder, "DICOM *"),
    ):
        use.do(action.trigger)
        dialog = use.window.findChildren(QFileDialog)[-1]
        use.do(dialog.fileSelected.emit, str(chosen))
        use.do(dialog.reject)
        use.nurse.wait(lambda written=written: any(folder.glob(written)))  # type: ignore[misc]
        use.pause()


def filing(use: Use) -> None:
    """A visit with three photos of 12 megapixels is filed."""
    use.unlocked()
    use.show_wound(_OF_SHORT)
    use.watch.begin()
    use.open(use.prepared / "12.jpg")
    use.nurse.desk.opener.add([partial(_another, use.prepared / "12.jpg", number) for number in range(2)])
    use.nurse.wait(lambda: len(use.nurse.desk.visit.all) == 3)
    use.do(use.nurse.actions.next_photo.trigger)
    use.nurse.wait(use.nurse.actions.file.isEnabled)
    use.do(use.nurse.actions.file.trigger)
    use.nurse.wait(lambda: use.nurse.notice().startswith("Filed: "))
    use.do(use.nurse.actions.back.trigger)
    use.nurse.wait(use.nurse.find(WoundPage).isVisible)
    use.pause(2)


def _another(photo: Path, number: int) -> tuple[str, bytes]:
    return f"{number}.jpg", photo.read_bytes() + bytes([number])


def unlocking(use: Use) -> None:
    """Records of 10,000 visits are unlocked and locked again."""
    use.nurse.wait_for_model()
    use.nurse.wait(lambda: use.window.complete)
    use.watch.begin()
    use.unlocked()
    use.do(use.nurse.actions.lock.trigger)
    use.nurse.wait(use.nurse.find(LockPage).isVisible)
    use.pause()


def searching(use: Use) -> None:
    """Patients are searched for among 2,000, and what is found is scrolled."""
    use.unlocked()
    area = use.nurse.find(PatientsList)
    use.watch.begin()
    for typed in ("m", "mar", "a", "garc", "HC-1", "19"):
        use.do(area.search.field.setText, typed)
        use.pause(0.4)
        use.scroll(area)


def patients(use: Use) -> None:
    """Patients are opened one after the other, with their wounds."""
    use.unlocked()
    use.watch.begin()
    for name in ("mar", "jos", "ana"):
        use.show_patient(name)
        use.do(use.nurse.rows(use.nurse.find(PatientPage))[0].click)
        use.nurse.wait(use.nurse.find(WoundPage).isVisible)
        use.pause()
        use.do(use.nurse.actions.home.trigger)


def wound(use: Use) -> None:
    """A wound of 200 visits is opened, scrolled, read as tables, and two visits of it are compared."""
    use.unlocked()
    use.watch.begin()
    use.show_wound(_OF_LONG)
    page = use.nurse.find(WoundPage)
    use.scroll(page.scroll_area)
    course = use.nurse.find(CourseView)
    bar = course.strip.horizontalScrollBar()
    for step in range(40):
        bar.setValue(bar.maximum() - step * bar.maximum() // 40)
        _loop(30)
    use.do(course.as_tables.click)
    use.do(course.as_tables.click)
    use.do(use.nurse.actions.compare.trigger)
    comparison = use.nurse.find(ComparisonPage)
    use.do(comparison.earlier.setCurrentIndex, 0)
    use.nurse.wait(lambda: comparison.view.can_lay_over)
    use.pause()
    use.do(use.nurse.actions.back.trigger)
    use.nurse.wait(page.isVisible)
    use.pause(1)


def visits(use: Use) -> None:
    """A visit is opened from its wound's page, and left again."""
    use.unlocked()
    use.show_wound(_OF_SHORT)
    use.watch.begin()
    page = use.nurse.find(WoundPage)
    for visit in use.nurse.find(CourseView).strip.visits[:2]:
        use.do(page.visit_chosen.emit, visit.id)
        use.nurse.wait(use.nurse.find(ResultPanel).isVisible)
        use.nurse.wait(use.nurse.actions.back.isEnabled)
        use.pause(0.5)
        use.do(use.nurse.actions.back.trigger)
        if not page.isVisible():  # sizes that were invented are not what the outlines give
            use.nurse.click(use.window, "Lose it")
        use.nurse.wait(page.isVisible)
        use.pause()


def themes(use: Use) -> None:
    """The theme and the size of the text are changed."""
    use.ready()
    use.open(_samples()[0])
    use.nurse.assess()
    use.watch.begin()
    for chosen in (Theme.DARK, Theme.LIGHT):
        use.do(use.nurse.actions.themes[chosen].trigger)
    for percent in (150, 100):
        use.do(use.nurse.find(ThemeManager).use_text, percent)


def dialogs(use: Use) -> None:
    """The help, the settings and the model's card are opened."""
    use.ready()
    actions = use.nurse.actions
    use.watch.begin()
    for action in (actions.help, actions.about_model, actions.shortcuts, actions.settings):
        use.do(action.trigger)
        dialog = use.nurse.dialog(QDialog)
        use.pause(0.5)
        for pages in dialog.findChildren(QListWidget) if isinstance(dialog, SettingsDialog) else []:
            for row in range(pages.count()):
                use.do(pages.setCurrentRow, row)
        use.do(dialog.close)


def importing(use: Use) -> None:
    """A folder with a hundred photos is looked through."""
    use.ready()
    use.watch.begin()
    use.do(ImportDialog(use.prepared / "many", use.window).open)
    dialog = use.nurse.dialog(ImportDialog)
    use.pause(4)
    use.do(dialog.close)


def camera(use: Use) -> None:
    """The camera's live picture is looked at, and photos are taken."""
    use.ready()
    page = use.nurse.find(CapturePage)
    use.watch.begin()
    use.do(use.nurse.actions.take_photo.trigger)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Return):
        use.nurse.wait(lambda: page._state.name == "LIVE" and len(page._recent) > 3)
        use.pause(2)
        use.do(QTest.keyClick, page, Qt.Key.Key_Space)
        use.nurse.wait(lambda: page._state.name == "TAKEN" and page._panel._after.isVisible())
        use.do(QTest.keyClick, page, key)
    use.nurse.wait(use.nurse.actions.assess.isEnabled)
    use.pause()


ALL: dict[str, Callable[[Use], None]] = {
    "loading": loading,
    "opening": opening,
    "assessing": assessing,
    "measuring": measuring,
    "reporting": reporting,
    "course report": course_reporting,
    "exporting": exporting,
    "filing": filing,
    "unlocking": unlocking,
    "searching": searching,
    "patients": patients,
    "wound": wound,
    "visits": visits,
    "themes": themes,
    "dialogs": dialogs,
    "importing": importing,
    "camera": camera,
}


def prepare(folder: Path, visits: int = VISITS) -> None:
    """Make the photos, the film and the records, unless they are there.

    Args:
        folder: for them.
        visits: in the records, beside those of the wounds that are looked at.
    """
    done = folder / "prepared"
    if done.exists():
        return
    folder.mkdir(exist_ok=True)
    for name, (width, height) in _MEGAPIXELS.items():
        _photo(folder / name, width, height)
    (folder / "many").mkdir(exist_ok=True)
    for number in range(_MANY):
        _photo(folder / "many" / f"{number}.jpg", 2000, 1500)
    videos.write(folder / "camera.avi", videos.seen(videos.scene(_samples()[3], 1280, 960), 40))
    key, _ = Keys(folder / "records").create(_NAME, _PASSPHRASE)
    with RecordStore(folder / "records", key) as store:
        user = records_scale.fill(store, visits, np.random.default_rng(1))
        filled.fill(store, user, filled.healing(_LONG), events=True, patient=_OF_LONG)
        filled.fill(store, user, filled.healing(_SHORT), events=True, patient=_OF_SHORT)
    done.touch()


def _photo(file: Path, width: int, height: int) -> None:
    with Image.open(_samples()[0]) as sample:
        sample.convert("RGB").resize((width, height), Image.Resampling.BICUBIC).save(file, quality=92)


def _samples() -> list[Path]:
    return sorted((paths.assets() / "samples").glob("*.jpg"))


def watched(name: str, prepared: Path) -> list[Gap]:
    """The gaps of one piece of use."""
    application = theme.application()
    theme.load_fonts(paths.assets() / "fonts")
    use = Use(application, prepared)
    try:
        ALL[name](use)
    finally:
        use.watch.end()
    use.window.forget()
    use.window.close()
    return use.watch.gaps


if __name__ == "__main__":
    print(json.dumps([asdict(gap) | {"cost": gap.cost} for gap in watched(sys.argv[1], Path(sys.argv[2]))]))
