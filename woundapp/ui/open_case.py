"""Whose wound the photo at hand is of, as long as the records are open."""

from dataclasses import dataclass

from woundapp.clinic import Patient, User, Wound
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
    def title(self) -> str:
        """Patient and wound in a line."""
        return (
            f"{clinic_words.isolated(self.patient.content.name)}  ·  {clinic_words.place(self.wound.content)}"
        )
