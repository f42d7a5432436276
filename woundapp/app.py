"""Composition root of the window: everything is built once here and handed to whoever needs it."""

import logging
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from woundapp import __version__, paths, settings
from woundapp.errors import SettingsError
from woundapp.settings import Device, Settings
from woundapp.ui import interpreter, languages, theme
from woundapp.ui.icons import app_icon
from woundapp.ui.idle_watch import IdleWatch
from woundapp.ui.main_window import MainWindow
from woundapp.ui.reasoner_service import ReasonerService
from woundapp.ui.records_service import RecordsService
from woundapp.ui.settings_keeper import SettingsKeeper
from woundapp.ui.theme import ThemeManager

if TYPE_CHECKING:  # these come with the model and with the desks
    from woundapp.reasoner.client import ReasonerClient
    from woundapp.ui.camera.frame_source import FrameSource

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
    application = theme.application()
    _name(application)
    theme.load_fonts(paths.assets() / "fonts")
    window = build(application, pack, device)
    window.errors.catch_unexpected()
    window.seen.connect(_start_log)
    window.show()
    interpreter.prefer(window)
    window.completed.connect(interpreter.keep)
    if photo is not None:
        window.open_photo(photo)
    return application.exec()


def build(
    application: QApplication,
    pack: str | None = None,
    device: Device | None = None,
    find_source: "Callable[[], FrameSource] | None" = None,
) -> MainWindow:
    """The window, see `run`. As soon as it is seen its model begins to load, and its desks come.

    With `find_source` the camera's pictures come from there, such as from a video.

    A settings file that cannot be read is told in a dialog, and the defaults are used.
    """
    unreadable: SettingsError | None = None
    try:
        kept = settings.load()
    except SettingsError as error:
        kept, unreadable = Settings(), error
    untranslated = languages.install(application, kept.language)
    theme.size_text(kept.text_percent)
    service = ReasonerService(_connection(pack or kept.pack, device or kept.device))
    records = RecordsService(paths.records_dir())
    keeper = SettingsKeeper(kept)
    demonstration = (pack or kept.pack) is None
    window = MainWindow(service, records, keeper, demonstration=demonstration, find_source=find_source)
    # Not before the window is built: each part of it would be styled anew with whatever it is put into.
    themes = ThemeManager(application, kept.theme, kept.text_percent)
    themes.setParent(window)
    watch = IdleWatch(application, kept.lock_after_minutes, parent=window)
    watch.idled.connect(records.lock)

    def follow(now: Settings, before: Settings) -> None:
        if now.theme is not before.theme:
            themes.use(now.theme)
        if now.text_percent != before.text_percent:
            themes.use_text(now.text_percent)
        if (now.pack, now.device) != (before.pack, before.device):
            service.change(_connection(now.pack, now.device))
        if now.lock_after_minutes != before.lock_after_minutes:
            watch.set_minutes(now.lock_after_minutes)

    keeper.changed.connect(follow)
    window.seen.connect(window.load_model)
    if untranslated:
        window.tell(untranslated)
    if unreadable:
        window.errors.show_error(unreadable)
    return window


def _connection(pack: str | None, device: Device) -> Callable[[], "ReasonerClient"]:
    def connect() -> "ReasonerClient":
        # On the model's thread: the window is not kept waiting for what only the model needs.
        from woundapp.reasoner import pack_library  # noqa: PLC0415
        from woundapp.reasoner.client import ReasonerClient  # noqa: PLC0415

        return ReasonerClient(pack_library.find(pack), device)

    return connect


def _name(application: QApplication) -> None:
    application.setApplicationName("woundapp")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(app_icon())
    QGuiApplication.setDesktopFileName("woundapp")


def _start_log() -> None:
    """Log faults of the program to a file of at most a megabyte; without a place for it, do without."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - with sockets and more, once all is seen

    try:
        paths.log_dir().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            paths.log_dir() / "window.log", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("woundapp").addHandler(handler)
