"""Composition root of the window: everything is built once here and handed to whoever needs it."""

import logging
import signal
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from woundapp import __version__, paths, settings
from woundapp.assessing import DEFAULT_SEED
from woundapp.errors import SettingsError
from woundapp.reasoner import pack_library
from woundapp.reasoner.client import ReasonerClient
from woundapp.settings import Device, Settings
from woundapp.ui import interpreter, languages, theme
from woundapp.ui.camera.frame_source import FrameSource
from woundapp.ui.icons import app_icon
from woundapp.ui.idle_watch import IdleWatch
from woundapp.ui.main_window import MainWindow
from woundapp.ui.reasoner_service import ReasonerService
from woundapp.ui.records_service import RecordsService
from woundapp.ui.settings_keeper import SettingsKeeper
from woundapp.ui.theme import ThemeManager

_LOG_BYTES = 1_000_000


def run(photo: Path | None = None, pack: str | None = None, device: Device | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        photo: opened at once.
        pack: name or folder of a model pack; None takes the one in the settings.
        device: where the model runs; None takes the one in the settings.

    Returns:
        Exit status.
    """
    # Python sees no signal while Qt waits for events, so Ctrl+C in a terminal ends the program the plain way;
    # the worker leaves when the pipe closes.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = QApplication(sys.argv[:1])
    _start_log()
    _name(application)
    theme.load_fonts(paths.assets() / "fonts")
    window = build(application, pack, device)
    window.errors.catch_unexpected()
    window.show()
    interpreter.prefer(window)
    if photo is not None:
        window.open_photo(photo)
    return application.exec()


def build(
    application: QApplication,
    pack: str | None = None,
    device: Device | None = None,
    find_source: Callable[[], FrameSource] | None = None,
) -> MainWindow:
    """The window with all its parts, its model beginning to load; see `run`.

    With `find_source` the camera's pictures come from there, such as from a video.

    A settings file that cannot be read is told in a dialog, and the defaults are used.
    """
    unreadable: SettingsError | None = None
    try:
        kept = settings.load()
    except SettingsError as error:
        kept, unreadable = Settings(), error
    untranslated = languages.install(application, kept.language)
    service = ReasonerService(_connection(pack or kept.pack, device or kept.device))
    records = RecordsService(paths.records_dir())
    themes, keeper = ThemeManager(application, kept.theme, kept.text_percent), SettingsKeeper(kept)
    window = MainWindow(service, records, themes, keeper, DEFAULT_SEED, find_source)
    watch = IdleWatch(application, kept.lock_after_minutes, parent=window)
    watch.idled.connect(records.lock)

    def follow(now: Settings, before: Settings) -> None:
        if (now.pack, now.device) != (before.pack, before.device):
            service.change(_connection(now.pack, now.device))
        if now.lock_after_minutes != before.lock_after_minutes:
            watch.set_minutes(now.lock_after_minutes)

    keeper.changed.connect(follow)
    window.load_model()
    if untranslated:
        window.tell(untranslated)
    if unreadable:
        window.errors.show_error(unreadable)
    return window


def _connection(pack: str | None, device: Device) -> Callable[[], ReasonerClient]:
    return lambda: ReasonerClient(pack_library.find(pack), device)


def _name(application: QApplication) -> None:
    application.setApplicationName("woundapp")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(app_icon())
    QGuiApplication.setDesktopFileName("woundapp")


def _start_log() -> None:
    """Log faults of the program to a file of at most a megabyte; without a place for it, do without."""
    try:
        paths.log_dir().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            paths.log_dir() / "window.log", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("woundapp").addHandler(handler)
