"""Sends what waits while the records are open: at once, and again when it is due."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from woundapp.errors import CancelledError
from woundapp.records import destinations, outbox
from woundapp.records.outbox import State
from woundapp.records.store import RecordStore
from woundapp.report.options import ReportOptions
from woundapp.ui.long_work import LongWork
from woundapp.ui.records_service import RecordsService

LOOK_EVERY = timedelta(minutes=5)
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """How the sending stands.

    Attributes:
        waiting: visits that are still to be sent.
        refused: visits that somebody has to look after.
        systems: that visits can be sent to.
    """

    waiting: int = 0
    refused: int = 0
    systems: int = 0


class SendingSchedule(QObject):
    """One sender at a time, which waits for networks on a thread of its own.

    That nothing can be reached is no failure: what waits is tried again later.

    Signals:
        changed(): the standing is another one.
        failed(error): the records could not be read or written.

    Attributes:
        standing: of the sending; nothing while the records are locked.

    Args:
        service: the records.
        options: gives how a report is that goes with a visit, as the settings are now.
        clock: the present moment, with a time zone.
        parent: Qt's owner.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        service: RecordsService,
        options: Callable[[], ReportOptions],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._options, self._clock = service, options, clock
        self._running: LongWork | None = None
        self._again = False
        self.standing = Standing()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        service.unlocked.connect(self.look)
        service.locking.connect(self._end)
        service.locked.connect(lambda: self._stand(Standing()))

    @property
    def busy(self) -> bool:
        """Whether something is being sent."""
        return self._running is not None

    @Slot()
    def look(self) -> None:
        """Tell how it stands, and send what is due."""

        def read(store: RecordStore) -> tuple[Standing, datetime | None]:
            count = outbox.counts(store)
            waiting = count[State.WAITING] + count[State.SENDING]
            systems = len(destinations.listed(store))
            return Standing(waiting, count[State.REFUSED], systems), outbox.next_at(store)

        self._service.ask(read, self._judge, self.failed.emit)

    def _judge(self, found: tuple[Standing, datetime | None]) -> None:
        standing, due = found
        self._stand(standing)
        if due is None:
            self._timer.stop()
        elif self._running:
            self._again = True
        elif due <= self._clock():
            self._send()
        else:
            self._timer.start(min(due - self._clock(), LOOK_EVERY) // _MILLISECOND + 1)

    def _send(self) -> None:
        options = self._options()

        def work(store: RecordStore, running: LongWork) -> bool:
            from woundapp.ui.outbox import making  # noqa: PLC0415 - what sends takes its time to load

            report = making.sender(store, options).send_due(running.stopped)
            return bool(report.sent or report.refused or report.postponed)

        self._again = False
        self._running = self._service.send(work, self._sent, self._fail)

    def _sent(self, moved: bool) -> None:
        self._running = None
        if moved or self._again:
            self.look()
        else:  # another program has it in hand
            self._timer.start(LOOK_EVERY // _MILLISECOND)

    def _fail(self, error: BaseException) -> None:
        self._running = None
        self._timer.start(LOOK_EVERY // _MILLISECOND)
        if not isinstance(error, CancelledError):
            self.failed.emit(error)

    @Slot()
    def _end(self) -> None:
        """Stop sending; what is not sent is sent when the records are open again."""
        self._timer.stop()
        if self._running:
            self._running.stop()
        self._running = None

    def _stand(self, standing: Standing) -> None:
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()
