"""Makes the pictures of the help from the real window with rendered photos.

    QT_QPA_PLATFORM=offscreen python -m tests.ui.help_pictures [OUT]

Run it again when the window looks different. OUT is `assets/help/pictures` if it is not given.
"""

import argparse
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog

from tests import card_photos
from tests.ui.follow_up import filled
from tests.ui.measuring.conftest import begin as begin_to_measure
from tests.ui.measuring.ruler import WOUND
from tests.ui.nurse import Nurse
from tests.ui.photographer import Patience, Photographer
from woundapp import app, paths, settings
from woundapp.settings import Settings, Theme
from woundapp.ui import theme
from woundapp.ui.follow_up.comparison_page import ComparisonPage
from woundapp.ui.help import topics
from woundapp.ui.judgement_card import JudgementCard
from woundapp.ui.map_legend import MapLegend
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.reasoner_service import ModelState
from woundapp.ui.reporting.report_dialog import ReportDialog
from woundapp.ui.result_panel import ResultPanel
from woundapp.ui.theme import ThemeManager
from woundapp.ui.wound_page import WoundPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_WINDOW = QSize(1060, 660)
_WIDTH = 680
_QUALITY = 70


class Illustrator(Photographer):
    """Takes small pictures of the window or the dialog over it, one for each theme."""

    def take(self, name: str) -> None:
        manager = self.window.findChild(ThemeManager)
        assert isinstance(manager, ThemeManager)
        for chosen in (Theme.LIGHT, Theme.DARK):
            manager.use(chosen)
            self.wait(lambda: False, 0.3)
            shown = next(
                (each for each in self.window.findChildren(QDialog) if each.isVisible()), self.window
            )
            image = shown.grab().toImage()
            if image.width() > _WIDTH:
                image = image.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
            image.save(str(self._folder / f"{name}-{chosen}.webp"), quality=_QUALITY)


def take_photo(illustrator: Illustrator, nurse: Nurse, photo: Path) -> None:
    """One photo from its opening to its report."""
    window, actions = illustrator.window, illustrator.actions
    illustrator.take("start")
    illustrator.open(photo)
    illustrator.take("ready")
    actions.bedside.trigger()
    illustrator.take("bedside")
    actions.bedside_done.trigger()
    nurse.assess()
    nurse.wait(lambda: illustrator.service.state is ModelState.READY)
    illustrator.take("result")
    actions.support_map.trigger()
    legend = window.findChild(MapLegend)
    assert isinstance(legend, MapLegend)
    nurse.wait(legend.isVisible)
    illustrator.take("map")
    actions.support_map.trigger()
    card = next(card for card in window.findChildren(JudgementCard) if card.isVisible())
    nurse.find(ResultPanel).scroll_area.ensureWidgetVisible(card)
    nurse.click(card, "Your judgement: Looks infected")
    illustrator.wait(lambda: False, 0.3)
    nurse.find(ResultPanel).scroll_area.ensureWidgetVisible(card)
    illustrator.take("judgement")
    actions.report.trigger()
    dialog = nurse.dialog(ReportDialog)
    nurse.wait(lambda: dialog.preview.pages > 0)
    illustrator.wait(lambda: False, 1)
    illustrator.take("report")
    illustrator.dismiss()
    nurse.back_to_window()
    window.forget()


def take_records(illustrator: Illustrator, nurse: Nurse, photos: list[Path]) -> None:
    """A made-up patient with a wound and two visits."""
    actions = illustrator.actions
    nurse.set_up("Ana Ruiz", "seven green bicycles")
    nurse.enter_patient("Maria Example", "A-17")
    nurse.enter_wound("Heel", "Left", "Diabetic foot")
    for photo in photos:
        nurse.wait(nurse.find(WoundPage).isVisible)
        illustrator.open(photo)
        nurse.assess()
        nurse.wait(actions.file.isEnabled)
        actions.file.trigger()
        nurse.wait(lambda: nurse.notice().startswith("Filed"))
        actions.back.trigger()
    nurse.wait(nurse.find(WoundPage).isVisible)
    illustrator.take("wound")
    actions.back.trigger()
    nurse.wait(nurse.find(PatientPage).isVisible)
    illustrator.take("patient")
    actions.settings.trigger()
    illustrator.wait_for_dialog()
    illustrator.take("settings")
    illustrator.dismiss()
    take_course(illustrator, nurse)
    actions.lock.trigger()
    illustrator.wait(lambda: False, 0.3)
    illustrator.take("locked")


def take_measuring(illustrator: Illustrator, nurse: Nurse, photo: Path) -> None:
    """A wound that is outlined beside the card."""
    with tempfile.TemporaryDirectory() as folder:
        illustrator.open(card_photos.saved(photo, Path(folder)))
        ruler = begin_to_measure(nurse)
        ruler.outline(WOUND)
        nurse.wait(lambda: "cm ±" in ruler.said)
        illustrator.take("measuring")
    illustrator.window.forget()


def take_course(illustrator: Illustrator, nurse: Nurse) -> None:
    """A wound that was measured at five visits, and two of these."""
    user, done = nurse.records.user, list[object]()
    assert user
    nurse.records.ask(lambda store: filled.fill(store, user.id, filled.healing(5), events=True), done.append)
    nurse.wait(lambda: bool(done))
    illustrator.actions.home.trigger()
    nurse.row(filled.PATIENT, nurse.search(filled.PATIENT)).click()
    nurse.wait(nurse.find(PatientPage).isVisible)
    nurse.row("heel", nurse.find(PatientPage)).click()
    nurse.wait(lambda: "cm²" in nurse.words(nurse.find(WoundPage)))
    illustrator.wait(lambda: False, 0.5)
    illustrator.take("course")
    illustrator.actions.compare.trigger()
    nurse.wait(lambda: "cm²" in nurse.words(nurse.find(ComparisonPage)))
    illustrator.wait(lambda: False, 1)
    illustrator.take("comparison")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path, nargs="?", default=topics.folder() / "pictures")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    samples = sorted((paths.assets() / "samples").glob("*.jpg"))
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        settings.save(Settings(card_line_mm=100.0))
        application = theme.application()
        theme.load_fonts(paths.assets() / "fonts")
        window = app.build(application)
        window.resize(_WINDOW)
        window.show()
        illustrator = Illustrator(window, options.out)
        nurse = Nurse(window, cast("QtBot", Patience(illustrator)))
        illustrator.wait(lambda: illustrator.service.state is ModelState.READY)
        take_photo(illustrator, nurse, samples[0])
        take_measuring(illustrator, nurse, samples[3])
        take_records(illustrator, nurse, [samples[0], samples[3]])
        window.forget()
        window.close()


if __name__ == "__main__":
    main()
