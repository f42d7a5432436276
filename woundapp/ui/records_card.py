"""The records on the start page: found, unlocked, or made for the first time."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from woundapp.records import charts
from woundapp.records.charts import Seen
from woundapp.ui import clinic_words
from woundapp.ui.actions import Actions
from woundapp.ui.icons import Symbol
from woundapp.ui.patient_search import PatientSearch
from woundapp.ui.records_service import RecordsService
from woundapp.ui.rows import TextRow
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton, Card, clear, label
from woundapp.ui.wound_page import visit_words

_SHOWN = 20
"""Visits of today that are listed, the last ones; more would keep the window from answering at once."""


class RecordsCard(Card):
    """One of three: an offer to keep records, an offer to unlock them, or the patients and today's visits.

    Signals:
        visit_chosen(str): the id of a visit that shall be opened.

    Attributes:
        search: finds a patient.

    Args:
        actions: of the window.
        service: the records.
    """

    visit_chosen = Signal(str)

    def __init__(self, actions: Actions, service: RecordsService) -> None:
        column = QVBoxLayout()
        super().__init__("card", column)
        self._service = service
        self.search = PatientSearch(service)
        self._today = QVBoxLayout()
        self._today.setSpacing(GAP // 2)
        self._states = QStackedWidget()
        self._none = self._offer(
            self.tr("Patients and their visits"),
            self.tr(
                "Patients, wounds and visits can be kept on this computer, encrypted, so that only you and "
                "your colleagues can read them. Without records nothing is kept."
            ),
            ActionButton(actions.set_up, "lock"),
        )
        self._locked = self._offer(
            self.tr("The records are locked"),
            self.tr("Unlock them to find a patient, or to file what you assess."),
            ActionButton(actions.unlock, "lock", primary=True),
        )
        self._open = self._patients(actions)
        for state in (self._none, self._locked, self._open):
            self._states.addWidget(state)
        column.addWidget(self._states)
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Show what the records are like now."""
        if self._service.user:
            self._states.setCurrentWidget(self._open)
        else:
            self.search.begin_anew()
            clear(self._today)
            self._states.setCurrentWidget(self._locked if self._service.there else self._none)

    def refresh(self, names: Mapping[str, str]) -> None:
        """Read today's visits again.

        Args:
            names: of the users, by their ids.
        """
        start = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        end = start + timedelta(days=1)
        self._service.ask(
            lambda store: charts.seen_between(store, start, end), lambda seen: self._show_today(seen, names)
        )

    def _show_today(self, seen: Sequence[Seen], names: Mapping[str, str]) -> None:
        clear(self._today)
        for visit in list(reversed(seen))[:_SHOWN]:
            symbol, _, lines = visit_words(visit.filed, names)
            at = visit.filed.visit.content.at.astimezone()
            who = clinic_words.isolated(visit.patient.content.name)
            title = f"{at:%H:%M}  ·  {who}  ·  {clinic_words.place(visit.wound.content)}"
            row = TextRow(visit.filed.visit.id, symbol, title, lines)
            row.chosen.connect(self.visit_chosen)
            self._today.addWidget(row)
        if not seen:
            self._today.addWidget(label(self.tr("Nobody was seen today yet."), muted=True))
        elif len(seen) > _SHOWN:
            more = self.tr("{count} more before these.").format(count=len(seen) - _SHOWN)
            self._today.addWidget(label(more, muted=True))

    def _offer(self, title: str, text: str, button: ActionButton) -> QWidget:
        heading, said = label(title, size=1.25, bold=True), label(text)
        for part in (heading, said):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setSpacing(2 * GAP)
        column.addStretch(1)
        column.addWidget(Symbol("patient", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(heading)
        column.addWidget(said)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return side

    def _patients(self, actions: Actions) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(GAP // 2, GAP // 2, GAP // 2, GAP // 2)
        column.setSpacing(GAP + 4)
        column.addWidget(label(self.tr("Find a patient"), size=1.25, bold=True))
        column.addWidget(self.search)
        column.addWidget(ActionButton(actions.new_patient, "add"), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(self.tr("Seen today"), size=1.25, bold=True))
        column.addLayout(self._today)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Patients and today's visits"))
        area.setWidget(content)
        area.setWidgetResizable(True)
        content.setAutoFillBackground(False)  # it lies on a card
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area
