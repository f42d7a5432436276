"""Pictures of the settings, the help and the model's card, to be looked at."""

from PySide6.QtWidgets import QListWidget

from tests.ui.photographer import Photographer
from woundapp.ui.help import topics
from woundapp.ui.help.help_desk import HelpDesk
from woundapp.ui.help.help_dialog import HelpDialog
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
