"""Pictures of the settings, the help and the model's card, to be looked at.

python -m tests.ui.everyday_pictures OUT [--text PERCENT] [--right-to-left]
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget

from tests.ui.screenshots import Photographer
from woundapp import app, paths, settings
from woundapp.settings import Settings
from woundapp.ui import theme
from woundapp.ui.help import topics
from woundapp.ui.help.help_desk import HelpDesk
from woundapp.ui.help.help_dialog import HelpDialog
from woundapp.ui.reasoner_service import ModelState
from woundapp.ui.settings.dialog import SettingsDialog


def take_settings(photographer: Photographer) -> None:
    photographer.actions.settings.trigger()
    photographer.wait_for_dialog()
    dialog = photographer.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    pages = dialog.findChild(QListWidget)
    assert isinstance(pages, QListWidget)
    for number in range(pages.count()):
        pages.setCurrentRow(number)
        photographer.wait(lambda: False, 0.2)
        photographer.take(f"settings-{number}")
    photographer.dismiss()


def take_help(photographer: Photographer) -> None:
    desk = photographer.window.findChild(HelpDesk)
    assert isinstance(desk, HelpDesk)
    for number, name in enumerate(topics.TOPICS):
        desk.show_topic(name)
        photographer.wait(lambda: False, 0.4)
        photographer.take(f"help-{number:02}-{name}")
    dialog = photographer.window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    dialog._search.setText("redness")
    photographer.wait(lambda: False, 0.4)
    dialog._open_first()
    photographer.take("help-search")
    photographer.dismiss()
    photographer.actions.about_model.trigger()
    photographer.wait_for_dialog()
    photographer.wait(lambda: False, 0.4)
    photographer.take("about-model")
    photographer.dismiss()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--right-to-left", action="store_true")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        settings.save(Settings(text_percent=options.text, clinic_name="Wound clinic Saint Anne"))
        application = QApplication(sys.argv[:1])
        theme.load_fonts(paths.assets() / "fonts")
        if options.right_to_left:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        window = app.build(application)
        window.resize(1280, 720)
        window.show()
        photographer = Photographer(window, options.out)
        photographer.wait(lambda: photographer.service.state is ModelState.READY)
        take_settings(photographer)
        take_help(photographer)
        window.close()


if __name__ == "__main__":
    main()
