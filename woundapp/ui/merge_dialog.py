"""Makes one patient of two who were entered twice."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from woundapp.records import charts, patients
from woundapp.records.charts import PatientChart
from woundapp.records.store import RecordStore
from woundapp.ui import clinic_words, confirm_dialog
from woundapp.ui.patient_search import PatientSearch, describe
from woundapp.ui.records_dialog import RecordsDialog
from woundapp.ui.records_service import RecordsService
from woundapp.ui.theme import GAP, TARGET
from woundapp.ui.widgets import Card, breakable, clear, label


class MergeDialog(RecordsDialog):
    """Finds the double, shows both side by side, and asks whose entry stays.

    Signals:
        merged(str): the id of the patient who stays.

    Args:
        service: the records, unlocked.
        patient: one of the two.
        parent: the window it belongs to.
    """

    merged = Signal(str)

    def __init__(self, service: RecordsService, patient: PatientChart, parent: QWidget) -> None:
        super().__init__(service, self.tr("Entered twice?"), parent)
        self._here, self._other = patient, patient
        self._search = PatientSearch(service)
        self._search.patient_chosen.connect(self._look)
        self._pair = QHBoxLayout()
        self._pair.setSpacing(GAP)
        self._stays = QButtonGroup(self)
        self._merge = QPushButton(self.tr("&Make them one…"))
        self._merge.setEnabled(False)
        self._merge.clicked.connect(self._ask_to_merge)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.body.addWidget(
            label(
                self.tr("{patient} is entered twice? Find the other entry.").format(
                    patient=clinic_words.patient(patient.patient.content)
                )
            )
        )
        self.body.addWidget(self._search)
        self.body.addLayout(self._pair)
        self.body.addStretch(1)
        for button in (self._merge, cancel):
            self.foot.addWidget(button)
        self.foot.insertStretch(1, 1)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return chooses the patient that was found
        self._search.field.setFocus()

    @Slot(str)
    def _look(self, patient: str) -> None:
        if patient == self._here.patient.id:
            self.tell(self.tr("This is the same entry. Choose the other one."), warning=True)
            return
        self.ask(lambda store: charts.of_patient(store, patient), self._show)

    def _show(self, other: PatientChart) -> None:
        self.tell("")
        self._other = other
        self._search.begin_anew()
        clear(self._pair)
        for button in self._stays.buttons():
            self._stays.removeButton(button)
        for number, chart in enumerate((self._here, other)):
            self._pair.addWidget(self._entry(chart, number), 1)
        self._stays.button(0).setChecked(True)
        self._stays.button(0).setFocus()
        self._merge.setEnabled(True)

    def _entry(self, chart: PatientChart, number: int) -> Card:
        patient = chart.patient.content
        column = QVBoxLayout()
        card = Card("card", column)
        stays = QRadioButton(self.tr("This entry stays"))
        stays.setMinimumHeight(TARGET)
        stays.setAccessibleName(
            self.tr("This entry stays: {patient}").format(patient=clinic_words.patient(patient))
        )
        self._stays.addButton(stays, number)
        lines = [describe(patient)]
        if patient.allergies:
            lines.append(self.tr("Allergies: {allergies}").format(allergies=patient.allergies))
        if patient.antibiotics:
            lines.append(self.tr("Takes antibiotics: {antibiotics}").format(antibiotics=patient.antibiotics))
        lines += [clinic_words.place(summary.wound.content) for summary in chart.wounds]
        column.addWidget(label(breakable(patient.name), bold=True))
        for line in filter(None, lines):
            column.addWidget(label(line))
        column.addStretch(1)
        column.addWidget(stays)
        return card

    @Slot()
    def _ask_to_merge(self) -> None:
        first = self._stays.checkedId() == 0
        into, double = (self._here, self._other) if first else (self._other, self._here)
        confirm_dialog.ask(
            self,
            self.tr("Make these two one patient?"),
            self.tr(
                "{patient} stays as entered, and gets the wounds of the other entry, which is found no more. "
                "Its allergies and the like are not carried over: enter what is missing. This cannot be "
                "undone."
            ).format(patient=clinic_words.patient(into.patient.content)),
            self.tr("Make them &one"),
            lambda: self._go_on(into, double),
        )

    def _go_on(self, into: PatientChart, double: PatientChart) -> None:
        user = self.service.user
        if user is None:
            return
        self.ask(_merging(into, double, user.id), lambda _: self._done(into.patient.id))

    def _done(self, stays: str) -> None:
        self.merged.emit(stays)
        self.reject()


def _merging(into: PatientChart, double: PatientChart, by: str) -> Callable[[RecordStore], None]:
    return lambda store: patients.merge(store, into.patient, double.patient, by)
