"""Settings of how the window looks: language, size of the text, theme."""

from PySide6.QtCore import QCoreApplication

from woundapp.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings, Theme
from woundapp.ui import languages
from woundapp.ui.fields import ChoiceField, ListField
from woundapp.ui.settings.page import SettingsPage
from woundapp.ui.settings_keeper import SettingsKeeper

_STEP = 25
_SYSTEM = ""


class LookPage(SettingsPage):
    """How the window looks.

    Args:
        keeper: of the settings.
    """

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("LookPage", "Language and look")

    def __init__(self, keeper: SettingsKeeper) -> None:
        super().__init__(keeper)
        self._language = ListField(
            self.tr("Language"), [(_SYSTEM, self.tr("As the system")), *languages.available()]
        )
        self._text = ListField(
            self.tr("Size of the text"),
            [(str(percent), self._size(percent)) for percent in _percents(keeper.kept)],
        )
        self._theme = ChoiceField(
            self.tr("Theme"),
            [
                (Theme.SYSTEM, self.tr("As the system")),
                (Theme.LIGHT, self.tr("Light")),
                (Theme.DARK, self.tr("Dark")),
            ],
        )
        self._on_change(self._language, lambda: {"language": self._language.typed or None})
        self._on_change(self._text, lambda: {"text_percent": int(self._text.typed)})
        self._on_change(self._theme, lambda: {"theme": Theme(self._theme.typed)})
        self._add(self._language, self._text, self._theme)
        self._language.note(self.tr("Another language is shown when the program is started again."))

    def _show(self, kept: Settings) -> None:
        self._language.show_typed(kept.language or _SYSTEM)
        self._text.show_typed(str(kept.text_percent))
        self._theme.show_typed(kept.theme)

    def _size(self, percent: int) -> str:
        if percent == 100:  # noqa: PLR2004
            return self.tr("100 %, as the system")
        return self.tr("{percent} %").format(percent=percent)


def _percents(kept: Settings) -> list[int]:
    """The sizes to choose from, the one in force among them."""
    return sorted({*range(SMALLEST_TEXT, LARGEST_TEXT + 1, _STEP), kept.text_percent})
