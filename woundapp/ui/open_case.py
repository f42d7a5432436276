"""Whose wound the photo at hand is of, as long as the records are open."""

from dataclasses import dataclass
from datetime import datetime

from woundapp.clinic import Case, Patient, User, Wound
from woundapp.records.examinations import Filed
from woundapp.records.versions import Kept
from woundapp.ui import clinic_words


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A wound of a patient, and the visit that the photo was filed at.

    Attributes:
        patient: who has it.
        wound: which one.
        user: who is at work.
        filed: the visit; None where the photo is not in the records yet.
    """

    patient: Kept[Patient]
    wound: Kept[Wound]
    user: Kept[User]
    filed: Filed | None = None

    @property
    def on_report(self) -> Case:
        """The case as a report names it: at the visit, or now."""
        seen_at = self.filed.visit.content.at if self.filed else datetime.now().astimezone()
        return Case(self.patient.content, self.wound.content, seen_at, self.user.content.name)

    @property
    def title(self) -> str:
        """Patient and wound in a line."""
        return (
            f"{clinic_words.isolated(self.patient.content.name)}  ·  {clinic_words.place(self.wound.content)}"
        )
