"""Asks which system a visit is sent to, and puts it on the list."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from woundapp.records import charts, destinations, outbox
from woundapp.records.charts import Seen
from woundapp.records.destinations import Destination
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.ui import clinic_words
from woundapp.ui.fields import ChoiceField, ListField
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.widgets import breakable, label


class _Which(StrEnum):
    LAST = "last"
    ALL = "all"


class SendDialog(RecordsDialog):
    """Visits that are in the records, for a system that is set up.

    Signals:
        asked(): something waits to be sent.

    Args:
        service: the records, unlocked.
        visits: their ids, the earliest first; at least one.
        parent: the window it belongs to.
    """

    asked = Signal()

    def __init__(self, service: RecordsService, visits: Sequence[str], parent: QWidget) -> None:
        super().__init__(service, self.tr("Send to another system"), parent)
        self._visits = visits
        self._told = label()
        self._which = ChoiceField(
            self.tr("What is sent"),
            [(_Which.LAST, self.tr("The last visit")), (_Which.ALL, self.tr("All visits"))],
        )
        self._which.show_typed(_Which.LAST)
        self._which.setVisible(len(visits) > 1)
        self._system: ListField | None = None
        self._send = QPushButton(self.tr("&Send"))
        self._send.setProperty("primary", True)
        self._send.setDefault(True)
        self._send.clicked.connect(self._put)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._whose = label(bold=True)
        for part in (self._whose, self._told, self._which):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self._send)
        self._send.setEnabled(False)
        self.ask(lambda store: (charts.of_visit(store, visits[-1]), destinations.listed(store)), self._show)

    def _show(self, read: tuple[Seen, Sequence[Kept[Destination]]]) -> None:
        seen, found = read
        self._whose.setText(breakable(clinic_words.whose(seen.patient.content, seen.wound.content)))
        if not found:
            self._which.hide()
            self._told.setText(
                self.tr(
                    "No other system is set up. An administrator does that in the settings, under “Other "
                    "systems”."
                )
            )
            return
        self._told.setText(
            self.tr("The photos and all that is recorded go with it, and the name of the patient.")
        )
        self._system = ListField(self.tr("To"), [(kept.id, kept.content.name) for kept in found])
        self.body.insertWidget(self.body.count() - 1, self._system)
        self._send.setEnabled(True)
        self._send.setFocus()

    @Slot()
    def _put(self) -> None:
        user = self.service.user
        wanted = self._visits if self._which.typed == _Which.ALL else self._visits[-1:]
        if user is None or self._system is None:
            return
        system = self._system.typed

        def work(store: RecordStore) -> None:
            for visit in wanted:
                outbox.put(store, visit, system, user.id)

        def done(_: None) -> None:
            self.asked.emit()
            self.accept()

        self.ask(work, done)
