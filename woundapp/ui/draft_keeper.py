"""Keeps what a user has begun with the records, a moment after each change, so that a crash loses nothing."""

from PySide6.QtCore import QObject, QTimer, Slot

from woundapp.records import drafts
from woundapp.ui.records_service import RecordsService

_MILLISECONDS = 400
"""After the last key; what was typed since is all that a crash can take."""


class DraftKeeper(QObject):
    """Writes parts of drafts in the place of what they were before.

    Args:
        service: the records; while they are locked nothing is kept.
        parent: Qt's owner.
    """

    def __init__(self, service: RecordsService, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._waiting: dict[str, bytes | None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self.flush)
        service.locking.connect(self.flush)

    def keep(self, part: str, content: bytes | None) -> None:
        """Keep a part of what the user at work has begun.

        Args:
            part: its name.
            content: what it is now; None where it is done or given up.
        """
        if self._service.user is None:
            return
        self._waiting[part] = content
        self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Write at once what still waits."""
        self._timer.stop()
        parts, self._waiting = self._waiting, {}
        user = self._service.user
        if parts and user:
            self._service.ask(lambda store: drafts.keep(store, user.id, parts), lambda _: None)
