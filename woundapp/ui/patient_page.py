"""The page of a patient: who she is, what to heed, what she allows, and her wounds."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from woundapp.clinic import Consent, Known, Patient
from woundapp.records.charts import PatientChart, WoundSummary
from woundapp.ui import clinic_words, day
from woundapp.ui.actions import Actions
from woundapp.ui.flow_layout import FlowLayout
from woundapp.ui.patient_search import describe
from woundapp.ui.record_page import RecordPage
from woundapp.ui.rows import TextRow
from woundapp.ui.theme import GAP
from woundapp.ui.widgets import ActionButton, Advice, clear, label
from woundapp.ui.wound_page import visit_words


class PatientPage(RecordPage):
    """One patient.

    Signals:
        wound_chosen(str): the id of a wound that shall be opened.

    Args:
        actions: of the window.
    """

    wound_chosen = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions)
        self.scroll_area.setAccessibleName(self.tr("Patient and her wounds"))
        self._heed = QVBoxLayout()
        self._heed.setSpacing(GAP)
        buttons = FlowLayout()
        self.first = ActionButton(actions.new_wound, "add", primary=True)
        for button in (
            self.first,
            ActionButton(actions.correct, "edit"),
            ActionButton(actions.consent, "consent"),
        ):
            buttons.addWidget(button)
        self.body.addLayout(self._heed)
        self.body.addLayout(buttons)
        self.body.addWidget(label(self.tr("Wounds"), size=1.25, bold=True))
        self.body.addLayout(self.rows)
        self.body.addStretch(1)

    def show_chart(self, chart: PatientChart, names: Mapping[str, str]) -> None:
        """Show a patient.

        Args:
            chart: the patient and her wounds.
            names: of the users, by their ids.
        """
        patient = chart.patient.content
        allowed = self._consent(chart.consent.content if chart.consent else None)
        self.show_heading(patient.name, [describe(patient), allowed])
        clear(self._heed)
        if said := self._to_heed(patient):
            self._heed.addWidget(Advice("\n".join(said)))
        clear(self.rows)
        for summary in chart.wounds:
            row = TextRow(summary.wound.id, *self._row(summary, names))
            row.chosen.connect(self.wound_chosen)
            self.rows.addWidget(row)
        if not chart.wounds:
            self.rows.addWidget(label(self.tr("No wound is entered yet."), muted=True))

    def _row(self, summary: WoundSummary, names: Mapping[str, str]) -> tuple[str, str, list[str]]:
        wound = summary.wound.content
        title = f"{clinic_words.place(wound)}  ·  {clinic_words.aetiology(wound.aetiology)}"
        if summary.last is None:
            return "photo", title, [self.tr("No visit yet")]
        symbol, at, lines = visit_words(summary.last, names)
        counted = self.tr("Visits: {count}. The last one: {at}").format(count=summary.visits, at=at)
        return symbol, title, [counted, *lines]

    def _to_heed(self, patient: Patient) -> list[str]:
        said = []
        if patient.allergies:
            said.append(self.tr("Allergies: {allergies}").format(allergies=patient.allergies))
        if patient.diabetes is Known.YES:
            said.append(self.tr("Diabetes"))
        if patient.immunosuppression is Known.YES:
            said.append(self.tr("Weakened immune system"))
        if patient.antibiotics:
            said.append(self.tr("Takes antibiotics: {antibiotics}").format(antibiotics=patient.antibiotics))
        return said

    def _consent(self, consent: Consent | None) -> str:
        if consent is None:
            return self.tr("No consent is entered.")
        allowed = [
            name
            for given, name in (
                (consent.treatment, self.tr("treatment")),
                (consent.teaching, self.tr("teaching")),
                (consent.research, self.tr("research")),
            )
            if given
        ]
        given_on = day.said(consent.on)
        if not allowed:
            return self.tr("The patient allows no use of her photos ({day}).").format(day=given_on)
        return self.tr("Photos may be used for: {uses} ({day}).").format(
            uses=", ".join(allowed), day=given_on
        )
