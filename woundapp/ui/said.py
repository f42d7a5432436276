"""All that was said of a photo, by the model and by the nurse."""

from dataclasses import dataclass

from woundapp.bedside import Bedside
from woundapp.domain import Assessment
from woundapp.measurement import Measurement
from woundapp.review import Review


@dataclass(frozen=True, slots=True)
class Said:
    """All that was said of a photo.

    Attributes:
        assessment: the model's; None where it was not asked.
        review: the nurse's, of the model's findings and of the wound.
        bedside: what she found.
        measurement: what she measured.
    """

    assessment: Assessment | None = None
    review: Review = Review(())
    bedside: Bedside = Bedside()
    measurement: Measurement = Measurement()
