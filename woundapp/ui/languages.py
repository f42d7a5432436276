"""The languages that the window speaks."""

from PySide6.QtCore import QLocale

from woundapp import paths

_SOURCE = "en"
"""The language that the program is written in; it needs no translation."""


def installed() -> list[tuple[str, str]]:
    """Each language as its ISO 639-1 code, and its name in itself; English first."""
    files = (paths.assets() / "translations").glob("woundapp_*.qm")
    found = {file.stem.removeprefix("woundapp_") for file in files}
    return [(code, _name(code)) for code in (_SOURCE, *sorted(found - {_SOURCE}))]


def _name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
