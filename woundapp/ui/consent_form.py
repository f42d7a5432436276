"""The form for what a patient allows."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from woundapp.clinic import Consent
from woundapp.ui import day
from woundapp.ui.fields import CheckField, DayField
from woundapp.ui.form import Form

_translate = QCoreApplication.translate


class ConsentForm(Form):
    """What a patient allows from a day on, or a correction of that.

    Args:
        parent: the window it lies over.
        patient: the id of the patient.
        consent: what is corrected; None for a new one.
        holding: what holds so far, which a new one begins with; None for nothing.
        today: None for this day.
    """

    def __init__(
        self,
        parent: QWidget,
        patient: str,
        consent: Consent | None = None,
        *,
        holding: Consent | None = None,
        today: date | None = None,
    ) -> None:
        title = (
            _translate("ConsentForm", "Correct consent")
            if consent
            else _translate("ConsentForm", "What does the patient allow?")
        )
        super().__init__(parent, title, consent)
        self._today = today or date.today()
        self._patient = patient
        self._treatment = self._add(
            "treatment",
            CheckField(self.tr("Treatment"), self.tr("Photos may be kept for the patient's own treatment.")),
        )
        self._teaching = self._add(
            "teaching",
            CheckField(self.tr("Teaching"), self.tr("Photos may be shown to learners, without a name.")),
        )
        self._research = self._add(
            "research",
            CheckField(
                self.tr("Research"),
                self.tr("Photos and findings may be used for research, without a name."),
            ),
        )
        self._on = self._add(
            "on",
            DayField(
                self.tr("From what day on?"),
                self._refuse,
                day.said,
                required=self.tr("Write the day that this was said or signed."),
            ),
        )
        self._begin(consent or replace(holding or Consent(patient, self._today), on=self._today))

    def _record(self) -> Consent:
        assert self._on.day
        return Consent(
            self._patient,
            self._on.day,
            treatment=self._treatment.checked,
            teaching=self._teaching.checked,
            research=self._research.checked,
        )

    def _refuse(self, given: date) -> str:
        return self.tr("This day has not come yet.") if given > self._today else ""
