"""Asks whose wound the photo at hand is of."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from woundapp.clinic import Patient, Wound
from woundapp.records import charts
from woundapp.records.charts import PatientChart
from woundapp.records.versions import Kept
from woundapp.ui import clinic_words, theme
from woundapp.ui.patient_search import PatientSearch, describe
from woundapp.ui.record_forms import RecordForms
from woundapp.ui.records_service import RecordsService
from woundapp.ui.rows import TextRow
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import breakable, clear, label

_SIZE = (560, 560)
_OF_THE_SCREEN = 0.95


class ChooseWoundDialog(QDialog):
    """First the patient, then the wound; both can be entered here.

    Signals:
        chosen(Kept[Patient], Kept[Wound]): whose wound it is; the dialog is closed.

    Args:
        window: the dialog belongs to.
        service: the records.
        forms: for what is not entered yet.
    """

    chosen = Signal(object, object)

    def __init__(self, window: QWidget, service: RecordsService, forms: RecordForms) -> None:
        super().__init__(window)
        self._service, self._forms = service, forms
        self._patient: Kept[Patient] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Whose wound is this?"))
        self.setAccessibleName(self.windowTitle())
        self._title = label(size=1.25, bold=True)
        self._who = label(muted=True)
        self._search = PatientSearch(service)
        self._search.patient_chosen.connect(self._show_patient)
        self._wounds = QVBoxLayout()
        self._wounds.setSpacing(GAP // 2)
        self._new_patient = QPushButton(self.tr("&New patient…"))
        self._new_patient.clicked.connect(lambda: forms.new_patient(self._show_patient, self))
        self._new_wound = QPushButton(self.tr("New &wound…"))
        self._new_wound.clicked.connect(self._enter_wound)
        self._again = QPushButton(self.tr("&Another patient"))
        self._again.clicked.connect(self._begin)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(GAP)
        for part in (self._title, self._who, self._search):
            column.addWidget(part)
        column.addLayout(self._wounds)
        for button in (self._new_patient, self._new_wound, self._again):
            column.addWidget(button)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.windowTitle())
        area.setWidget(content)
        area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return chooses the patient that was found
        room = self.screen().availableSize() * _OF_THE_SCREEN
        self.resize(QSize(*map(theme.grown, _SIZE)).boundedTo(room))
        self._begin()

    @Slot()
    def _begin(self) -> None:
        """Ask for the patient."""
        self._patient = None
        clear(self._wounds)
        self._title.setText(self.windowTitle())
        self._who.hide()
        self._search.begin_anew()
        for part, shown in (
            (self._search, True),
            (self._new_patient, True),
            (self._new_wound, False),
            (self._again, False),
        ):
            part.setVisible(shown)
        self._search.field.setFocus()

    @Slot(str)
    def _show_patient(self, patient: str) -> None:
        """Ask for the wound."""
        self._service.ask(lambda store: charts.of_patient(store, patient), self._show_chart)

    def _show_chart(self, chart: PatientChart) -> None:
        self._patient = chart.patient
        clear(self._wounds)
        for summary in chart.wounds:
            wound = summary.wound
            lines = [clinic_words.aetiology(wound.content.aetiology)]
            row = TextRow(wound.id, "patient", clinic_words.place(wound.content), lines)
            row.clicked.connect(lambda _=False, wound=wound: self._choose(wound))
            self._wounds.addWidget(row)
        self._title.setText(breakable(chart.patient.content.name))
        self._who.setText(describe(chart.patient.content))
        self._who.show()
        for part, shown in (
            (self._search, False),
            (self._new_patient, False),
            (self._new_wound, True),
            (self._again, True),
        ):
            part.setVisible(shown)
        rows = self.findChildren(TextRow)
        shown_rows = [row for row in rows if not row.isHidden()]
        (shown_rows[0] if shown_rows else self._new_wound).setFocus()

    @Slot()
    def _enter_wound(self) -> None:
        assert self._patient is not None
        self._forms.new_wound(self._patient, self._choose_new, self)

    def _choose_new(self, wound: str) -> None:
        self._service.ask(lambda store: store.get(Wound, wound), self._choose)

    def _choose(self, wound: Kept[Wound]) -> None:
        self.chosen.emit(self._patient, wound)
        self.accept()
