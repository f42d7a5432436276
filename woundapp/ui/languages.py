"""The languages that the window speaks."""

from PySide6.QtCore import QLocale

from woundapp import paths
from woundapp.settings import Settings

_SOURCE = "en"
"""The language that the program is written in; it needs no translation."""

_NAMES = {"en": "English", "es": "Español", "fr": "Français", "pt": "Português"}
"""Qt's own names tell of countries, too, as in "American English"."""


def installed() -> list[tuple[str, str]]:
    """Each language as its ISO 639-1 code, and its name in itself; English first."""
    files = (paths.assets() / "translations").glob("woundapp_*.qm")
    found = {file.stem.removeprefix("woundapp_") for file in files}
    return [(code, _name(code)) for code in (_SOURCE, *sorted(found - {_SOURCE}))]


def in_use(kept: Settings) -> str:
    """The ISO 639-1 code of the language that the window speaks.

    Args:
        kept: the settings in force.
    """
    return kept.language or QLocale.system().name().partition("_")[0]


def _name(code: str) -> str:
    return _NAMES.get(code) or QLocale(code).nativeLanguageName()
