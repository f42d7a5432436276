"""Finds a patient while she is being typed."""

from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from woundapp.clinic import Patient
from woundapp.records.store import MOST_FOUND
from woundapp.records.versions import Kept
from woundapp.ui import day
from woundapp.ui.records_service import RecordsService
from woundapp.ui.rows import TextRow
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import clear, label

_MILLISECONDS = 120
_SHOWN = 8
"""More than can be taken in at a glance are not listed."""


class PatientSearch(QWidget):
    """A field and the patients whose name, identifier or birth date begin with what stands in it.

    Signals:
        patient_chosen(str): the id of a patient.

    Attributes:
        field: to type in.

    Args:
        service: the records.
    """

    patient_chosen = Signal(str)

    def __init__(self, service: RecordsService) -> None:
        super().__init__()
        self._service = service
        self.field = QLineEdit()
        self.field.setMinimumHeight(TARGET)
        self.field.setAccessibleName(self.tr("Find a patient"))
        self.field.setPlaceholderText(self.tr("Name, identifier or birth date"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self._ask)
        self.field.textChanged.connect(self._timer.start)
        self.field.returnPressed.connect(self._choose_first)
        self._found = QVBoxLayout()
        self._found.setSpacing(GAP // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.field)
        column.addLayout(self._found)

    @Slot()
    def begin_anew(self) -> None:
        """Empty the field and the list."""
        self.field.clear()
        self._timer.stop()
        clear(self._found)

    @Slot()
    def _ask(self) -> None:
        typed = self.field.text().strip()
        if not typed:
            clear(self._found)
            return

        def show(found: tuple[Kept[Patient], ...]) -> None:
            if self.field.text().strip() == typed:
                self._show(found)

        self._service.ask(lambda store: store.search(typed), show)

    def _show(self, found: tuple[Kept[Patient], ...]) -> None:
        clear(self._found)
        for patient in found[:_SHOWN]:
            row = TextRow(patient.id, "patient", patient.content.name, [describe(patient.content)])
            row.chosen.connect(self.patient_chosen)
            self._found.addWidget(row)
        if not found:
            self._found.addWidget(label(self.tr("Nobody in the records is called so."), muted=True))
        elif len(found) >= MOST_FOUND:
            self._found.addWidget(label(self.tr("Many more are. Type more of the name."), muted=True))
        elif len(found) > _SHOWN:
            more = self.tr("{count} more are. Type more of the name.").format(count=len(found) - _SHOWN)
            self._found.addWidget(label(more, muted=True))

    @Slot()
    def _choose_first(self) -> None:
        """Return opens the patient where only one is found."""
        rows = [row for row in self.findChildren(TextRow) if not row.isHidden()]
        if len(rows) == 1 and not self._timer.isActive():
            self.patient_chosen.emit(rows[0].key)


def describe(patient: Patient) -> str:
    """What tells a patient from another of the same name."""
    parts = []
    if patient.birth_date:
        age = day.age(patient.birth_date, date.today())
        parts.append(f"{day.said(patient.birth_date)} ({age})")
    if patient.identifier:
        parts.append(patient.identifier)
    return "  ·  ".join(parts)
