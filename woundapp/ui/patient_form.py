"""The form for a patient."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from woundapp.clinic import Known, Patient, Sex, SkinType
from woundapp.ui import clinic_words, day
from woundapp.ui.fields import ChoiceField, DayField, LineField, ListField, TextField, cleaned
from woundapp.ui.form import Form

OLDEST = 130
"""Years that nobody is older than."""

_MOST_SHOWN = 4
_translate = QCoreApplication.translate


class PatientForm(Form):
    """A new patient, or a correction of one.

    `checked` is to be answered by `warn_of` or `accept_checked`; until then the form waits.

    Signals:
        checked(Patient): Save was pressed; is somebody like this in the records already?

    Args:
        parent: the window it lies over.
        patient: who is corrected; None for a new one.
        today: None for this day.
    """

    checked = Signal(object)

    def __init__(self, parent: QWidget, patient: Patient | None = None, *, today: date | None = None) -> None:
        title = (
            _translate("PatientForm", "Correct patient")
            if patient
            else _translate("PatientForm", "New patient")
        )
        super().__init__(parent, title, patient)
        self._today = today or date.today()
        self._checked: Patient | None = None
        self._name = self._add("name", LineField(self.tr("Name"), self.tr("A patient needs a name.")))
        self._identifier = self._add("identifier", LineField(self.tr("Identifier")))
        self._birth_date = self._add(
            "birth_date",
            DayField(self.tr("Birth date"), self._refuse, self._say),
        )
        self._sex = self._add(
            "sex", ChoiceField(self.tr("Sex"), [(sex, clinic_words.sex(sex)) for sex in Sex])
        )
        skin_types = [
            ("", clinic_words.not_known()),
            *((kind, clinic_words.skin_type(kind)) for kind in SkinType),
        ]
        self._skin_type = self._add("skin_type", ListField(self.tr("Skin type (Fitzpatrick)"), skin_types))
        self._allergies = self._add("allergies", TextField(self.tr("Allergies")))
        known = [(known, clinic_words.known(known)) for known in Known]
        self._diabetes = self._add("diabetes", ChoiceField(self.tr("Diabetes"), known))
        self._immunosuppression = self._add(
            "immunosuppression", ChoiceField(self.tr("Weakened immune system (immunosuppression)"), known)
        )
        self._antibiotics = self._add("antibiotics", TextField(self.tr("Antibiotics taken now")))
        self._begin(patient or Patient(""))

    def warn_of(self, matches: Sequence[str]) -> None:
        """Say that this may be somebody who is in the records already; saved only when Save is pressed again.

        Args:
            matches: who that may be, a line each, the likeliest first; none lets it be kept.
        """
        if not matches:
            self.accept_checked()
            return
        lines = [self.tr("This may be somebody who is in the records already:"), *matches[:_MOST_SHOWN]]
        if len(matches) > _MOST_SHOWN:
            lines.append(self.tr("and {count} more").format(count=len(matches) - _MOST_SHOWN))
        self.go_on("\n".join(lines))
        self._sure = True
        self._save.setText(self.tr("&Save all the same"))

    def accept_checked(self) -> None:
        """Nobody like this is in the records."""
        if self._checked:
            self._fill(self._checked)

    def _record(self) -> Patient:
        known = self._known if isinstance(self._known, Patient) else Patient("")
        return replace(
            known,
            name=cleaned(self._name.typed),
            identifier=cleaned(self._identifier.typed),
            birth_date=self._birth_date.day,
            sex=Sex(self._sex.typed),
            skin_type=SkinType(chosen) if (chosen := self._skin_type.typed) else None,
            allergies=self._allergies.words,
            diabetes=Known(self._diabetes.typed),
            immunosuppression=Known(self._immunosuppression.typed),
            antibiotics=self._antibiotics.words,
        )

    def _offer(self, record: object) -> None:
        if self._sure:
            self._fill(record)
            return
        assert isinstance(record, Patient)
        self._checked = record
        self._wait(True)
        self.checked.emit(record)

    def _refuse(self, born: date) -> str:
        if born > self._today:
            return self.tr("This day has not come yet.")
        if born.timetuple()[:3] < (self._today.year - OLDEST, self._today.month, self._today.day):
            return self.tr("This is more than {years} years ago.").format(years=OLDEST)
        return ""

    def _say(self, born: date) -> str:
        return self.tr("{day}, {age}").format(day=day.said(born), age=day.age(born, self._today))
