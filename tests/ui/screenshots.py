"""Pictures of the real window in all its states, light and dark, to be looked at.

    python tests/ui/screenshots.py OUT [--photo FILE] [--size 1280x720] [--pack NAME_OR_FOLDER]
        [--language es] [--rtl]

Set QT_QPA_PLATFORM=offscreen, or run it under a virtual display; QT_SCALE_FACTOR=1.5 shows a scaled desktop.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from tests.ui.follow_up import filled
from tests.ui.measuring_pictures import take_measuring
from tests.ui.nurse import Nurse, write
from tests.ui.translating import Reader, table
from woundapp import app, paths, settings
from woundapp.bedside import Presence
from woundapp.reasoner.messages import Progress
from woundapp.settings import Settings, Theme
from woundapp.ui import theme
from woundapp.ui.actions import Actions
from woundapp.ui.agreement_page import AgreementPage
from woundapp.ui.event_form import EventForm
from woundapp.ui.follow_up.comparison_page import ComparisonPage
from woundapp.ui.follow_up.course_view import CourseView
from woundapp.ui.judgement_card import JudgementCard
from woundapp.ui.main_window import MainWindow
from woundapp.ui.map_legend import MapLegend
from woundapp.ui.patient_form import PatientForm
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.photo_desk import PhotoDesk
from woundapp.ui.photo_view import PhotoView
from woundapp.ui.presence_choice import PresenceChoice
from woundapp.ui.reasoner_service import ModelState, ReasonerService
from woundapp.ui.result_panel import ResultPanel
from woundapp.ui.set_up_dialog import SetUpDialog
from woundapp.ui.wound_form import WoundForm
from woundapp.ui.wound_page import WoundPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_PATIENCE = 60.0

_MANY = 3
"""Visits from which on the course of a wound is taken in all its states."""


class Photographer:
    """Takes pictures of a window in both themes.

    Args:
        window: the window.
        folder: for the pictures.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self._folder = folder
        actions, service = window.findChild(Actions), window.findChild(ReasonerService)
        desk = window.findChild(PhotoDesk)
        assert isinstance(actions, Actions)
        assert isinstance(service, ReasonerService)
        assert isinstance(desk, PhotoDesk)
        self.actions, self.service, self.desk = actions, service, desk

    def wait(self, until: Callable[[], bool], seconds: float = _PATIENCE) -> None:
        end = time.monotonic() + seconds
        while not until() and time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.005)

    def take(self, name: str) -> None:
        for chosen in (Theme.LIGHT, Theme.DARK):
            self.actions.themes[chosen].trigger()
            self.wait(lambda: False, 0.2)
            picture = self.window.grab()
            for dialog in self.window.findChildren(QDialog):
                if dialog.isVisible():
                    middle = self.window.rect().center() - dialog.rect().center()
                    dialog.render(picture, middle * picture.devicePixelRatio() / dialog.devicePixelRatioF())
            picture.save(str(self._folder / f"{name}-{chosen}.png"))

    def save(self, name: str) -> None:
        """Take the window as it is."""
        self.window.grab().save(str(self._folder / f"{name}.png"))

    def open(self, photo: Path) -> None:
        self.window.open_photo(photo)
        self.wait(self.actions.assess.isEnabled)

    def take_loading(self, chosen: Theme, photo: Path) -> None:
        """Take a photo that waits for the model."""
        self.actions.themes[chosen].trigger()
        self.open(photo)
        self.actions.assess.trigger()
        self.actions.bedside_done.trigger()
        self.window.grab().save(str(self._folder / f"loading-{chosen}.png"))

    def wait_for_dialog(self) -> None:
        self.wait(lambda: any(box.isVisible() for box in self.window.findChildren(QDialog)))

    def take_thinking(self, chosen: Theme, photo: Path) -> None:
        """Take the model in the middle of its reasoning, and wait for its end."""
        self.actions.themes[chosen].trigger()
        self.open(photo)
        streamed: list[Progress] = []
        self.service.assessment_progressed.connect(streamed.append)
        self.actions.assess.trigger()
        self.actions.bedside_done.trigger()
        self.wait(lambda: any(step.text for step in streamed) or self.desk.said.assessment is not None)
        self.window.grab().save(str(self._folder / f"thinking-{chosen}.png"))
        self.wait(lambda: self.desk.said.assessment is not None)

    def take_bedside(self) -> None:
        """Take the nurse's own findings, with a red flag, and what the rules say of them."""
        self.actions.bedside.trigger()
        for choice, key in zip(
            self.window.findChildren(PresenceChoice), "YNNNYNNNNNNN??Y?YY????YYY", strict=False
        ):
            choice.choose({"Y": Presence.PRESENT, "N": Presence.ABSENT}.get(key, Presence.NOT_ASKED))
        self.take("bedside")
        self.actions.bedside_done.trigger()
        self.take("rules")
        self.window.forget()

    def take_map(self) -> None:
        """Take what the answer leans on, and its legend."""
        legend = self.window.findChild(MapLegend)
        assert isinstance(legend, MapLegend)
        self.actions.support_map.trigger()
        self.wait(legend.isVisible)
        self.take("map")
        self.actions.support_map.trigger()

    def take_corrections(self) -> None:
        """Take a finding that the nurse agrees with, one that she moved, and one of her own."""
        view = self.window.findChild(PhotoView)
        assert isinstance(view, PhotoView)
        self.actions.agree.trigger()
        self.actions.next_finding.trigger()
        for _ in range(6):
            QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        self.actions.add_region.trigger()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.grab().save(str(self._folder / "signs.png"))
        menu.actions()[6].trigger()
        menu.close()
        self.wait(lambda: False, 0.2)
        self.take("corrected")
        self.window.close()
        self.wait_for_dialog()
        self.take("unsaved")
        self.dismiss()

    def dismiss(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self.wait(lambda: False, 0.1)


class Patience:
    """Waits as pytest-qt's bot does, without a test."""

    def __init__(self, photographer: Photographer) -> None:
        self._photographer = photographer

    def waitUntil(self, until: Callable[[], bool], timeout: int) -> None:  # noqa: N802 - its name
        self._photographer.wait(until, timeout / 1000)
        assert until()

    def waitActive(self, widget: QWidget) -> None:  # noqa: N802 - its name
        widget.activateWindow()
        self._photographer.wait(widget.isVisible)


def take_forms(photographer: Photographer, nurse: Nurse) -> None:
    """Make records, and enter a patient with a wound."""
    take, actions = photographer.take, photographer.actions
    nurse.back_to_window()
    actions.set_up.trigger()
    nurse.dialog(SetUpDialog)
    take("set-up")
    photographer.dismiss()
    nurse.set_up("Ana Ruiz", "seven green bicycles")
    take("start-empty")
    actions.new_patient.trigger()
    form = nurse.dialog(PatientForm)
    take("patient-form")
    nurse.fill(form, "Name", "María José Núñez")
    nurse.fill(form, "Identifier", "HC-0417")
    nurse.fill(form, "Birth date", "1950-03-04")
    nurse.fill(form, "Allergies", "penicillin")
    nurse.choose(form, "Diabetes", "Yes")
    nurse.save(form)
    photographer.wait(nurse.find(PatientPage).isVisible)
    actions.new_wound.trigger()
    wound = nurse.dialog(WoundForm)
    focus = QApplication.focusWidget()
    assert focus is not None
    write(focus, nurse.reader.say("heel"))
    nurse.press("Return")
    nurse.choose(wound, "Side, as the patient has it", "Left")
    nurse.choose(wound, "Where does it come from?", "Diabetic foot")
    nurse.fill(wound, "Since when?", f"3 {nurse.reader.say('week')}")
    take("wound-form")
    nurse.save(wound)


def take_records(photographer: Photographer, photos: list[Path]) -> None:
    """Bring the records through their pages: made, a patient with a wound and visits, locked."""
    take, actions = photographer.take, photographer.actions
    nurse = Nurse(photographer.window, cast("QtBot", Patience(photographer)))
    if language := settings.load().language:
        nurse.reader = Reader(table(language))
    take_forms(photographer, nurse)
    for photo in photos:
        photographer.wait(nurse.find(WoundPage).isVisible)
        photographer.open(photo)
        nurse.assess()
        if photo is photos[0]:
            card = next(card for card in photographer.window.findChildren(JudgementCard) if card.isVisible())
            nurse.find(ResultPanel).scroll_area.ensureWidgetVisible(card)
            nurse.click(card, "Your judgement: Uncertain")
            photographer.wait(lambda: False, 0.3)
            nurse.find(ResultPanel).scroll_area.ensureWidgetVisible(card)
            take("judgement")
        actions.file.trigger()
        photographer.wait(lambda: nurse.notice().startswith("Filed"))
        take("filed")
        if photo is photos[0]:
            take_dialogs(photographer, ("correct_time",))
        actions.back.trigger()
    photographer.wait(nurse.find(WoundPage).isVisible)
    take_event(photographer, nurse)
    take("wound")
    actions.back.trigger()
    photographer.wait(nurse.find(PatientPage).isVisible)
    take("patient")
    take_dialogs(photographer, ("forget", "merge", "export_patient", "consent"))
    actions.home.trigger()
    search = nurse.search("nunez")
    nurse.row("María", search)
    take("start")
    take_dialogs(photographer, ("users", "backups", "access", "export_set", "export_all", "restore"))
    actions.agreement.trigger()
    photographer.wait(nurse.find(AgreementPage).isVisible)
    take("agreement")
    actions.lock.trigger()
    photographer.wait(lambda: False, 0.3)
    take_locked(photographer)
    nurse.unlock("seven green bicycles")


def take_follow_up(photographer: Photographer) -> None:
    """Take the course of wounds with one visit and with many, and two visits compared."""
    take, actions = photographer.take, photographer.actions
    nurse = Nurse(photographer.window, cast("QtBot", Patience(photographer)))
    nurse.back_to_window()
    if not nurse.records.user:
        nurse.set_up("Ana Ruiz", "seven green bicycles")
    for count in (1, 2, 6, 20):
        filled.show(nurse, filled.healing(count), events=count > _MANY, patient=f"Berg {count}")
        course = nurse.find(CourseView)
        photographer.wait(lambda: False, 1.5)
        take(f"course-{count}")
        bar = nurse.find(WoundPage).scroll_area.verticalScrollBar()
        bar.setValue(course.y() + course.strip.height())
        take(f"course-{count}-below")
        if count < _MANY:
            continue
        course.as_tables.click()
        photographer.wait(lambda: False, 0.3)
        take(f"course-{count}-tables")
        course.as_tables.click()
        actions.compare.trigger()
        page = nurse.find(ComparisonPage)
        view = page.view
        photographer.wait(lambda view=view: view.can_lay_over)  # type: ignore[misc]
        take(f"compare-{count}")
        page.earlier.setCurrentIndex(0)
        page.later.setCurrentIndex(1)
        photographer.wait(lambda view=view: view.can_lay_over)  # type: ignore[misc]
        take(f"compare-{count}-worse")
        for way in ("Swipe", "In turns"):
            nurse.button(way).click()
            take(f"compare-{count}-{way.lower().replace(' ', '-')}")


def take_event(photographer: Photographer, nurse: Nurse) -> None:
    """Enter what was done about the wound."""
    photographer.actions.new_event.trigger()
    form = nurse.dialog(EventForm)
    nurse.choose(form, "Treatment", "Antibiotic started")
    nurse.fill(form, "More about it", "flucloxacillin 500 mg, 4 a day")
    photographer.take("new_event")
    nurse.save(form)
    nurse.row(nurse.reader.say("Antibiotic started"))


def take_dialogs(photographer: Photographer, names: Sequence[str]) -> None:
    """Take the dialogs that actions open."""
    for name in names:
        getattr(photographer.actions, name).trigger()
        photographer.wait_for_dialog()
        photographer.wait(lambda: False, 0.3)
        photographer.take(name)
        photographer.dismiss()


def take_locked(photographer: Photographer) -> None:
    """Take the lock page; themes cannot be chosen by the menus then."""
    for chosen in (Theme.LIGHT, Theme.DARK):
        photographer.window._themes.use(chosen)
        photographer.wait(lambda: False, 0.2)
        photographer.save(f"locked-{chosen}")


def take_all(photographer: Photographer, photo: Path) -> None:
    """Bring the window through its states."""
    window, actions, service = photographer.window, photographer.actions, photographer.service
    photographer.wait(lambda: service.state is ModelState.READY)
    photographer.open(photo)
    photographer.take("ready")
    photographer.take_bedside()
    for chosen in (Theme.LIGHT, Theme.DARK):
        photographer.take_thinking(chosen, photo)
    photographer.wait(lambda: service.state is ModelState.READY)
    photographer.take("result")
    actions.next_finding.trigger()
    photographer.take("finding")
    photographer.take_corrections()
    photographer.take_map()
    for name in ("shortcuts", "about"):
        getattr(actions, name).trigger()
        photographer.take(name)
        photographer.dismiss()
    with tempfile.TemporaryDirectory() as folder:
        photographer.desk.reports.save(str(Path(folder) / "Report of today.pdf"))
        photographer.wait(actions.export.isEnabled)
        photographer.take("saved")
        bad = Path(folder) / "broken.jpg"
        bad.write_bytes(b"\xff\xd8 no photo")
        window.open_photo(bad)
        photographer.wait_for_dialog()
        photographer.take("error")
        photographer.dismiss()
        window.forget()
        take_measuring(photographer, sorted((paths.assets() / "samples").glob("*.jpg"))[3], Path(folder))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--pack")
    parser.add_argument("--records-only", action="store_true")
    parser.add_argument("--follow-up-only", action="store_true")
    parser.add_argument("--language")
    parser.add_argument("--rtl", action="store_true", help="from right to left, as Arabic is written")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    photo = options.photo or sorted((paths.assets() / "samples").glob("*.jpg"))[0]
    width, height = (int(side) for side in options.size.split("x"))
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        settings.save(Settings(language=options.language))
        application = QApplication(sys.argv[:1])
        theme.load_fonts(paths.assets() / "fonts")

        def opened(pack: str | None = options.pack) -> Photographer:
            window = app.build(application, pack)
            if options.rtl:
                application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            window.resize(width, height)
            window.show()
            return Photographer(window, options.out)

        if options.follow_up_only:
            photographer = opened()
            take_follow_up(photographer)
            photographer.window.close()
            return
        for chosen in (Theme.LIGHT, Theme.DARK):
            photographer = opened()
            photographer.take_loading(chosen, photo)
            photographer.window.close()
        photographer = opened()
        photographer.take("empty")
        if not options.records_only:
            take_all(photographer, photo)
            photographer.window.forget()
        take_records(photographer, [photo, sorted((paths.assets() / "samples").glob("*.jpg"))[3]])
        take_follow_up(photographer)
        photographer.window.close()
        photographer = opened(str(Path(home) / "no such pack"))
        photographer.wait_for_dialog()
        photographer.take("no-model")
        photographer.window.close()


if __name__ == "__main__":
    main()
