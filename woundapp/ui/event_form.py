"""The form for what was done about a wound between its visits or at one."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from woundapp.clinic import Event, EventKind
from woundapp.ui import clinic_words, day
from woundapp.ui.fields import DayField, ListField, TextField
from woundapp.ui.form import Form

_translate = QCoreApplication.translate


class EventForm(Form):
    """A new event, or a correction of one.

    Args:
        parent: the window it lies over.
        wound: the id of the wound.
        event: what is corrected; None for a new one.
        today: None for this day.
    """

    def __init__(
        self, parent: QWidget, wound: str, event: Event | None = None, *, today: date | None = None
    ) -> None:
        title = (
            _translate("EventForm", "Correct what was done")
            if event
            else _translate("EventForm", "What was done?")
        )
        super().__init__(parent, title, event)
        self._today = today or date.today()
        self._wound = wound
        self._kind = self._add(
            "kind",
            ListField(
                self.tr("Treatment"),
                [("", self.tr("Not said yet")), *((kind, clinic_words.event(kind)) for kind in EventKind)],
                self.tr("Say what was done."),
            ),
        )
        self._on = self._add(
            "on",
            DayField(
                self.tr("On what day?"),
                self._refuse,
                lambda said: f"{day.said(said)} ({day.time_since(said, self._today)})",
                required=self.tr("Write the day that it was done."),
            ),
        )
        self._note = self._add(
            "note", TextField(self.tr("More about it"), self.tr("such as: flucloxacillin 500 mg, 4 a day"))
        )
        self._begin(event or _New(self._today))

    def _record(self) -> Event:
        assert self._on.day
        return Event(self._wound, self._on.day, EventKind(self._kind.typed), self._note.words)

    def _refuse(self, given: date) -> str:
        return self.tr("This day has not come yet.") if given > self._today else ""


@dataclass(frozen=True, slots=True)
class _New:
    """What a new one begins with: a treatment is chosen by nobody but the nurse."""

    on: date
