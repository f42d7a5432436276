"""The patients on the start page: found by their names, and whoever was seen today."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from woundapp.records import charts
from woundapp.records.charts import Seen
from woundapp.ui import clinic_words
from woundapp.ui.actions import Actions
from woundapp.ui.long_list import LongList
from woundapp.ui.patient_search import PatientSearch
from woundapp.ui.records_service import RecordsService
from woundapp.ui.rows import TextRow
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton, label
from woundapp.ui.wound_page import visit_words


class PatientsList(QScrollArea):
    """A search for a patient over the visits of today.

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
        super().__init__()
        self._service = service
        self.search = PatientSearch(service)
        self._today = LongList()
        self._nobody = label(self.tr("Nobody was seen today yet."), muted=True)
        self._nobody.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(GAP // 2, GAP // 2, GAP // 2, GAP // 2)
        column.setSpacing(GAP + 4)
        column.addWidget(label(self.tr("Find a patient"), size=1.25, bold=True))
        column.addWidget(self.search)
        column.addWidget(ActionButton(actions.new_patient, "add"), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(self.tr("Seen today"), size=1.25, bold=True))
        column.addWidget(self._today)
        column.addWidget(self._nobody)
        column.addStretch(1)
        self.setAccessibleName(self.tr("Patients and today's visits"))
        self.setWidget(content)
        self.setWidgetResizable(True)
        content.setAutoFillBackground(False)  # it lies on a card
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def forget(self) -> None:
        """Show nothing of a patient any more."""
        self.search.begin_anew()
        self._today.show_rows(())
        self._nobody.hide()

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
        self._today.show_rows([partial(self._row, visit, names) for visit in reversed(seen)])
        self._nobody.setVisible(not seen)

    def _row(self, visit: Seen, names: Mapping[str, str]) -> TextRow:
        symbol, _, lines = visit_words(visit.filed, names)
        at = visit.filed.visit.content.at.astimezone()
        who = clinic_words.isolated(visit.patient.content.name)
        title = f"{at:%H:%M}  ·  {who}  ·  {clinic_words.place(visit.wound.content)}"
        row = TextRow(visit.filed.visit.id, symbol, title, lines)
        row.chosen.connect(self.visit_chosen)
        return row
