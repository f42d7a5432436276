"""The languages of the window: which there are, and making it speak one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from woundapp import paths
from woundapp.settings import Settings

_translate = QCoreApplication.translate

ENGLISH = "en"

_NAMES = {
    ENGLISH: "English",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
}


_installed: list[QTranslator] = []
"""Among the application's children they could be found, but so would be its style, which is large."""


def available() -> list[tuple[str, str]]:
    """The languages that the window can speak: ISO 639-1 code, and the name in the language itself."""
    return list(_NAMES.items())


def in_use(kept: Settings) -> str:
    """The ISO 639-1 code of the language that the window speaks.

    Args:
        kept: the settings in force.
    """
    return kept.language or _of_desktop()


def install(application: QApplication, chosen: str | None = None, folder: Path | None = None) -> str:
    """Make the window speak a language, with its numbers, dates and direction; before any text is made.

    Args:
        application: of the window.
        chosen: code of the language; None for the first of the desktop's that there is, or else English.
        folder: of the translations; None for the program's own.

    Returns:
        What the user should know, in a sentence; empty where all is well.
    """
    while _installed:
        former = _installed.pop()
        application.removeTranslator(former)
        former.deleteLater()
    spoken = chosen or _of_desktop()
    locale = QLocale.system() if chosen is None else _locale(chosen)
    QLocale.setDefault(locale)
    ours = folder or paths.assets() / "translations"
    broken = spoken != ENGLISH and not _load(application, QLocale(spoken), "woundapp", ours)
    if broken:
        spoken = ENGLISH
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(application, QLocale(spoken), "qtbase", qt)
    application.setLayoutDirection(QLocale(spoken).textDirection())
    if not broken:
        return ""
    return _translate(
        "Languages",
        "The translation is missing or damaged, so the window is in English. Your data is safe. "
        "Install the program again.",
    )


def _of_desktop() -> str:
    codes = (QLocale(tag).name().partition("_")[0] for tag in _wanted())
    return next((code for code in codes if code in _NAMES), ENGLISH)


def _wanted() -> list[str]:
    """What the desktop asks for, the dearest first."""
    return QLocale.system().uiLanguages()


def _locale(code: str) -> QLocale:
    """A language as it is written where the desktop is."""
    language = QLocale(code).language()
    system = QLocale.system()
    return system if system.language() is language else QLocale(language, system.territory())


def _load(application: QApplication, language: QLocale, name: str, folder: Path) -> bool:
    translator = QTranslator(application)
    if not translator.load(language, name, "_", str(folder)):
        return False
    _installed.append(translator)
    return application.installTranslator(translator)
