"""Makes a backup by itself once a day, while somebody is at work and the folder or the stick is there."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from woundapp.errors import CancelledError
from woundapp.records.backup import Backup, Standing
from woundapp.ui.records_service import RecordsService

LOOK_EVERY = timedelta(hours=1)
PATIENCE = timedelta(days=3)
"""How old the last backup may be before it is told that the stick is not there."""


class BackupSchedule(QObject):
    """Looks whenever the records are unlocked, and again every hour.

    Signals:
        made(Backup): a backup was made.
        failed(error): one could not be made; the records are as they were.
        missing(str): the folder that is not there; the last backup is old. Told once each time that somebody
            unlocks the records.

    Args:
        service: the records.
        folder: of the backups; None where none was chosen, and then nothing is done.
        clock: the present moment, with a time zone.
        parent: Qt's owner.
    """

    made = Signal(object)
    failed = Signal(object)
    missing = Signal(str)

    def __init__(
        self,
        service: RecordsService,
        folder: Path | None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._folder, self._clock = service, folder, clock
        self._busy = self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY // timedelta(milliseconds=1))
        self._timer.timeout.connect(self.look)
        service.unlocked.connect(self._begin)
        service.locked.connect(self._end)

    @Slot(object)
    def use(self, folder: Path) -> None:
        """Make the backups elsewhere from now on."""
        self._folder = folder
        self._told = False

    @Slot()
    def look(self) -> None:
        """Make a backup now if one is needed."""
        folder = self._folder
        if folder is None or self._busy or self._service.user is None:
            return
        self._busy = True
        self._service.standing(folder, lambda standing: self._judge(folder, standing), self._failed)

    def _judge(self, folder: Path, standing: Standing) -> None:
        now = self._clock()
        if standing.there and standing.overdue(now):
            self._service.back_up(folder, self._made, self._failed)
            return
        self._busy = False
        if not standing.there and standing.overdue(now, PATIENCE) and not self._told:
            self._told = True
            self.missing.emit(str(folder))

    def _made(self, backup: Backup) -> None:
        self._busy = False
        self.made.emit(backup)

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        if not isinstance(error, CancelledError):
            self.failed.emit(error)

    @Slot()
    def _begin(self) -> None:
        self._told = False
        self._timer.start()
        self.look()

    @Slot()
    def _end(self) -> None:
        self._busy = False  # what comes of it is not told any more
        self._timer.stop()
