"""Sending for the window: what waits is told in its bottom line, and the list is opened from there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from woundapp.report.options import ReportOptions
from woundapp.ui.actions import Actions
from woundapp.ui.bars import NoticeBar
from woundapp.ui.errors import told
from woundapp.ui.icons import icon
from woundapp.ui.outbox.outbox_dialog import OutboxDialog
from woundapp.ui.outbox.schedule import SendingSchedule, Standing
from woundapp.ui.outbox.send_dialog import SendDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.widgets import ICON


class OutboxDesk(QObject):
    """Opens the dialogs about sending.

    Signals:
        visit_wanted(str): the id of a visit that shall be opened.
        changed(): it stands otherwise.

    Attributes:
        button: how many wait; opens the list; hidden while none does.
        schedule: sends.

    Args:
        window: dialogs belong to it.
        actions: of the window; that of the list is connected and enabled here.
        service: the records.
        options: gives how a report is that goes with a visit, as the settings are now.
        notice: tells what happened.
    """

    visit_wanted = Signal(str)
    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        service: RecordsService,
        options: Callable[[], ReportOptions],
        notice: NoticeBar,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._service, self._notice = window, actions, service, notice
        self._known = Standing()
        self.schedule = SendingSchedule(service, options, parent=self)
        self.button = QPushButton()
        self.button.setIconSize(QSize(ICON, ICON))
        self.button.clicked.connect(actions.outbox.trigger)
        self.button.hide()
        actions.outbox.triggered.connect(self._open)
        self.schedule.changed.connect(self._tell)
        self.schedule.failed.connect(lambda error: notice.tell(told(error), symbol="warning"))

    @property
    def possible(self) -> bool:
        """Whether there is a system to send to."""
        return self.schedule.standing.systems > 0

    def enable(self) -> None:
        """Say which of its actions are possible now."""
        self._actions.outbox.setEnabled(self._service.user is not None)

    @Slot(object)
    def send(self, visits: Sequence[str]) -> None:
        """Ask where visits are sent.

        Args:
            visits: their ids, the earliest first; at least one.
        """
        dialog = SendDialog(self._service, visits, self._window)
        dialog.asked.connect(self._asked)
        dialog.open()

    @Slot()
    def _asked(self) -> None:
        self._notice.tell(
            self.tr("It is sent as soon as the other system can be reached. You need not wait."),
            link=self.tr("Open the &list"),
            does=self._open,
            symbol="send",
        )
        self.schedule.look()

    @Slot()
    def _open(self) -> None:
        if self._service.user is None:
            return
        dialog = OutboxDialog(self._service, self.schedule, self._window)
        dialog.visit_chosen.connect(self.visit_wanted)
        dialog.open()

    @Slot()
    def _tell(self) -> None:
        before, now = self._known, self.schedule.standing
        self._known = now
        said = []
        if now.waiting:
            said.append(self.tr("To be sent: {count}").format(count=now.waiting))
        if now.refused:
            said.append(self.tr("Not taken: {count}").format(count=now.refused))
        self.button.setText("  ·  ".join(said))
        self.button.setAccessibleName(self.button.text())
        self.button.setIcon(icon("warning" if now.refused else "send"))
        self.button.setVisible(bool(said))
        if now.refused > before.refused:
            self._notice.tell(
                self.tr("Another system did not take a visit. Nothing is lost. Look at what it says."),
                link=self.tr("Open the &list"),
                does=self._open,
                symbol="warning",
            )
        self.changed.emit()
