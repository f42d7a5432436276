"""The words for what a model leans to before it has reasoned: provisional, and said to be."""

from woundapp.domain import FirstLook, InfectionStatus
from woundapp.phrases import Phrase, joined

HEADING = Phrase("First look, before any reasoning")
PROVISIONAL = Phrase("Provisional: wait for the assessment.")
REDUCED = Phrase("From a reduced photo.")

_LEANS = {
    InfectionStatus.INFECTED: Phrase("Leans towards infected"),
    InfectionStatus.NOT_INFECTED: Phrase("Leans towards not infected"),
    InfectionStatus.INDETERMINATE: Phrase("Cannot say yet"),
}


def leaning(look: FirstLook) -> Phrase:
    """What it leans to, and how much."""
    return Phrase(
        "{leaning} ({percent} % probability of infection).",
        leaning=_LEANS[look.leans_to],
        percent=look.percent_infected,
    )


def caution(look: FirstLook) -> Phrase:
    """How little to make of it."""
    return joined(REDUCED, PROVISIONAL) if look.coarse else PROVISIONAL
