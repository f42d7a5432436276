"""Pictures of the real window in all its states, light and dark, to be looked at.

    python -m tests.ui.screenshots OUT [--only PART] [--photo FILE] [--size 1280x720] [--pack NAME_OR_FOLDER]
        [--language es] [--rtl] [--text 200]

Set QT_QPA_PLATFORM=offscreen, or run it under a virtual display; QT_SCALE_FACTOR=1.5 shows a scaled desktop.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui import thinking
from tests.ui.camera_pictures import take_camera, take_import, video
from tests.ui.everyday_pictures import take_help, take_settings
from tests.ui.follow_up import filled
from tests.ui.leaving_pictures import take_leaving
from tests.ui.measuring_pictures import take_measuring
from tests.ui.nurse import Nurse, write
from tests.ui.photographer import Photographer, nurse_of
from woundapp import app, paths, settings
from woundapp.settings import Settings, Theme
from woundapp.ui import theme
from woundapp.ui.agreement_page import AgreementPage
from woundapp.ui.camera.capture_source import VideoSource
from woundapp.ui.event_form import EventForm
from woundapp.ui.follow_up.comparison_page import ComparisonPage
from woundapp.ui.follow_up.course_view import CourseView
from woundapp.ui.judgement_card import JudgementCard
from woundapp.ui.patient_form import PatientForm
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.reasoner_service import ModelState
from woundapp.ui.result_panel import ResultPanel
from woundapp.ui.set_up_dialog import SetUpDialog
from woundapp.ui.wound_form import WoundForm
from woundapp.ui.wound_page import WoundPage

_MANY = 3
"""Visits from which on the course of a wound is taken in all its states."""


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
    nurse = nurse_of(photographer)
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
    nurse = nurse_of(photographer)
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
    nurse.row("Antibiotic started")


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
        photographer.themes.use(chosen)
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


class Studio:
    """Opens windows, and takes the pictures of one part of the program after the other.

    Args:
        application: of the windows.
        out: the folder for the pictures.
        home: a folder for settings, records and films.
        options: of the command line.
    """

    def __init__(self, application: QApplication, out: Path, home: Path, options: argparse.Namespace) -> None:
        self._application, self._out, self._home, self._options = application, out, home, options
        self._samples = sorted((paths.assets() / "samples").glob("*.jpg"))
        self._photo = options.photo or self._samples[0]
        self._film = video(self._samples[3], home)

    @contextmanager
    def window(self, pack: str | None = None) -> Iterator[Photographer]:
        """A window, closed at the end."""
        window = app.build(
            self._application,
            pack or self._options.pack,
            find_source=lambda: VideoSource(self._film, 1, repeat=True),
        )
        if self._options.rtl:
            self._application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        window.resize(*(int(side) for side in self._options.size.split("x")))
        window.show()
        yield Photographer(window, self._out)
        window.forget()
        window.close()

    def photo(self) -> None:
        for chosen in (Theme.LIGHT, Theme.DARK):
            with self.window() as photographer:
                photographer.take_loading(chosen, self._photo)
        with self.window() as photographer:
            photographer.take("empty")
            take_all(photographer, self._photo)

    def thinking(self) -> None:
        for state in thinking.STATES:
            with self.window() as photographer:
                thinking.show(nurse_of(photographer), state, self._photo)
                photographer.take(state.replace(" ", "-"))

    def measuring(self) -> None:
        with self.window() as photographer:
            take_measuring(photographer, self._samples[3], self._home)

    def camera(self) -> None:
        with self.window() as photographer:
            take_camera(photographer)
            take_import(photographer, self._samples[0].parent)

    def everyday(self) -> None:
        with self.window() as photographer:
            photographer.wait(lambda: photographer.service.state is ModelState.READY)
            take_settings(photographer)
            take_help(photographer)

    def records(self) -> None:
        with self.window() as photographer:
            take_records(photographer, [self._photo, self._samples[3]])
            take_follow_up(photographer)

    def follow_up(self) -> None:
        with self.window() as photographer:
            take_follow_up(photographer)

    def leaving(self) -> None:
        with self.window() as photographer:
            take_leaving(photographer)

    def faults(self) -> None:
        with self.window(str(self._home / "no such pack")) as photographer:
            photographer.wait_for_dialog()
            photographer.take("no-model")
            photographer.dismiss()


ALL = ("photo", "thinking", "measuring", "camera", "everyday", "records", "leaving", "faults")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--pack")
    parser.add_argument("--only", choices=(*ALL, "follow_up"), action="append", help="may be given again")
    parser.add_argument("--language")
    parser.add_argument("--rtl", action="store_true", help="from right to left, as Arabic is written")
    parser.add_argument("--text", type=int, default=100, help="size of the text in percent")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        settings.save(
            Settings(
                language=options.language,
                text_percent=options.text,
                clinic_name="Wound clinic Saint Anne",
                card_line_mm=100.0,
            )
        )
        application = theme.application()
        theme.load_fonts(paths.assets() / "fonts")
        studio = Studio(application, options.out, Path(home), options)
        for part in (*ALL, "follow_up"):  # records, once there, lock the windows after them
            if part in (options.only or ALL):
                getattr(studio, part)()


if __name__ == "__main__":
    main()
