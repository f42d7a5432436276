"""The one place where errors reach the user: one dialog, whatever went wrong, and a log without patients."""

import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from woundapp import paths
from woundapp.errors import (
    ModelPackError,
    PhotoError,
    ReasonerError,
    ReportError,
    SettingsError,
    UserFacingError,
)
from woundapp.ui import phrases

if TYPE_CHECKING:
    from woundapp.ui.message_box import MessageBox

_log = logging.getLogger(__name__)
_translate = QCoreApplication.translate


class ErrorDialogs(QObject):
    """Shows errors one after the other over one window; never blocks the event loop.

    Args:
        window: the dialogs belong to.
    """

    _raised = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown: MessageBox | None = None
        self._next: list[BaseException] = []
        self._raised.connect(self.show_error, Qt.ConnectionType.QueuedConnection)

    def catch_unexpected(self) -> None:
        """From now on show what nobody caught, in whatever thread it was raised."""
        sys.excepthook = self._from_main_thread
        threading.excepthook = self._from_other_thread

    @Slot(object)
    def show_error(self, error: BaseException) -> None:
        """Show an error; it waits while another one is shown."""
        if not isinstance(error, UserFacingError):
            log_unexpected(error)
        self._next.append(error)
        if self._shown is None:
            self._show_next()

    @Slot()
    def _show_next(self) -> None:
        self._shown = None
        if not self._next:
            return
        from woundapp.ui.message_box import MessageBox  # noqa: PLC0415 - most starts have no error to show

        title, text = _words(self._next.pop(0))
        dialog = MessageBox(self._window, MessageBox.Icon.Warning, title, text)
        dialog.addButton(MessageBox.StandardButton.Ok)
        dialog.finished.connect(self._show_next)
        self._shown = dialog
        dialog.open()

    def _from_main_thread(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self._raised.emit(error)

    def _from_other_thread(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None:
            self._raised.emit(raised.exc_value)


def told(error: BaseException) -> str:
    """What is said of an error where it happened; one that nobody expected is logged."""
    if isinstance(error, UserFacingError):
        return phrases.said(error)
    log_unexpected(error)
    return ". ".join(_words(error))


def log_unexpected(error: BaseException) -> None:
    """Log the kind and place of an error; its message is left out, since it may hold a patient's name."""
    frames = reversed(traceback.extract_tb(error.__traceback__))
    places = " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
    _log.error("%s at %s", type(error).__qualname__, places or "an unknown place")


def _words(error: BaseException) -> tuple[str, str]:
    """Title and text for the user."""
    if not isinstance(error, UserFacingError):
        text = _translate(
            "ErrorDialogs",
            "Your photo and your saved reports are unchanged, and you can go on. If it happens again, "
            "close and start the program. Its log, which names no patient, is in the folder {folder}.",
        )
        return _translate("ErrorDialogs", "Something went wrong"), text.format(folder=paths.log_dir())
    titles = {
        PhotoError: _translate("ErrorDialogs", "This photo cannot be used"),
        ModelPackError: _translate("ErrorDialogs", "The model cannot be used"),
        ReasonerError: _translate("ErrorDialogs", "The model gave no answer"),
        ReportError: _translate("ErrorDialogs", "The report was not saved"),
        SettingsError: _translate("ErrorDialogs", "The settings cannot be used"),
    }
    return titles.get(type(error), _translate("ErrorDialogs", "This did not work")), phrases.said(error)
