"""Opens the help at the right place, wherever its key is pressed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from woundapp.ui.help import topics
from woundapp.ui.help.help_dialog import HelpDialog

_KEY = "F1"


class HelpDesk(QObject):
    """Knows where the focus is.

    Args:
        window: the main window, whose own action opens the help.
        language: gives the ISO 639-1 code of the language in use.
    """

    def __init__(self, window: QWidget, language: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._language = window, language
        self._shown: HelpDialog | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._meet)

    @Slot()
    def open(self) -> None:
        """Open the help at what the focus is in."""
        self.show_topic(topics.about(QApplication.focusWidget() or QApplication.activeWindow()))

    def show_topic(self, name: str) -> None:
        """Open the help at a topic.

        Args:
            name: one of `topics.TOPICS`.
        """
        # A dialog that must be answered first lets nobody use a window that is not its own.
        owner = QApplication.activeModalWidget() or self._window
        if self._shown is None or not isValid(self._shown) or self._shown.parentWidget() is not owner:
            self._shown = HelpDialog(owner, self._language())
        self._shown.show_topic(name)
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()

    @Slot(QWidget, QWidget)
    def _meet(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Give each dialog the key when it is first used."""
        dialog = now.window() if now else None
        if isinstance(dialog, QDialog) and not dialog.property("helped"):
            dialog.setProperty("helped", True)
            QShortcut(QKeySequence(_KEY), dialog).activated.connect(self.open)
