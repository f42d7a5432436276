"""The words for the codes of the domain."""

from woundapp.bedside import Presence
from woundapp.clinic import Aetiology, EventKind, Known, Sex
from woundapp.domain import ColourDoubt, ColourVerdict, Finding, InfectionStatus, Strength
from woundapp.measurement import Tissue
from woundapp.phrases import Phrase

STATUS = {
    InfectionStatus.INFECTED: Phrase("Looks infected"),
    InfectionStatus.NOT_INFECTED: Phrase("Does not look infected"),
    InfectionStatus.INDETERMINATE: Phrase("Uncertain"),
}
"""What a verdict says: what the wound looks like, never what it is."""

STATUS_MEANS = {
    InfectionStatus.INFECTED: Phrase("The model sees signs of infection. Check the patient."),
    InfectionStatus.NOT_INFECTED: Phrase("The model sees no infection. A photo cannot rule it out."),
    InfectionStatus.INDETERMINATE: Phrase("The model's answer cannot be relied on. Judge without it."),
}

SUPPORT = {
    Strength.STRONG: Phrase("The answer leans strongly on this."),
    Strength.SOME: Phrase("The answer leans on this."),
    Strength.NONE: Phrase("The answer does not lean on this."),
    Strength.AGAINST: Phrase("This speaks against the answer."),
}

_COLOUR = {
    ColourVerdict.SUPPORTS: Phrase("The colour in the photo supports this."),
    ColourVerdict.DOES_NOT_SUPPORT: Phrase("The colour in the photo does not support this."),
}
_COLOUR_DOUBTS = {
    ColourDoubt.DARK_SKIN: Phrase("Too dark here to judge this by colour."),
    ColourDoubt.POOR_LIGHT: Phrase("The light is too poor to judge this by colour."),
}

DARK_SKIN = Phrase(
    "Redness is hard to see on this skin. Look for swelling and for a darker, purple or grey tone, "
    "feel for warmth, and ask about pain."
)

PRESENCE = {
    Presence.PRESENT: Phrase("present"),
    Presence.ABSENT: Phrase("absent"),
    Presence.NOT_ASKED: Phrase("not asked"),
}

UNITS = {
    "temperature": Phrase("°C"),
    "heart_rate": Phrase("a minute"),
    "respiratory_rate": Phrase("a minute"),
    "white_cells": Phrase("10⁹/L"),
    "systolic_pressure": Phrase("mmHg"),
    "redness_beyond_edge": Phrase("cm"),
}
"""Of the figures that are recorded at the bedside, by their fields' names."""

NOT_KNOWN = Phrase("Not known")

SEX = {
    Sex.FEMALE: Phrase("Female"),
    Sex.MALE: Phrase("Male"),
    Sex.OTHER: Phrase("Other"),
    Sex.UNKNOWN: NOT_KNOWN,
}

KNOWN = {Known.YES: Phrase("Yes"), Known.NO: Phrase("No"), Known.UNKNOWN: NOT_KNOWN}

AETIOLOGY = {
    Aetiology.VENOUS: Phrase("Venous"),
    Aetiology.ARTERIAL: Phrase("Arterial"),
    Aetiology.MIXED: Phrase("Venous and arterial"),
    Aetiology.DIABETIC: Phrase("Diabetic foot"),
    Aetiology.PRESSURE: Phrase("Pressure"),
    Aetiology.SURGICAL: Phrase("Surgery"),
    Aetiology.TRAUMATIC: Phrase("Injury"),
    Aetiology.MALIGNANT: Phrase("Cancer"),
    Aetiology.OTHER: Phrase("Something else"),
    Aetiology.UNKNOWN: NOT_KNOWN,
}

EVENT = {
    EventKind.ANTIBIOTIC_STARTED: Phrase("Antibiotic started"),
    EventKind.ANTIBIOTIC_STOPPED: Phrase("Antibiotic stopped"),
    EventKind.DEBRIDEMENT: Phrase("Debridement"),
    EventKind.SWAB: Phrase("Swab taken"),
    EventKind.DRESSING: Phrase("New kind of dressing"),
    EventKind.OFFLOADING: Phrase("Pressure taken off (offloading)"),
    EventKind.COMPRESSION: Phrase("Compression"),
    EventKind.SURGERY: Phrase("Surgery"),
    EventKind.HEALED: Phrase("The wound has healed"),
    EventKind.OTHER: Phrase("Something else"),
}

TISSUE = {
    Tissue.GRANULATION: Phrase("Granulation (red)"),
    Tissue.SLOUGH: Phrase("Slough (yellow)"),
    Tissue.NECROSIS: Phrase("Necrosis (black)"),
    Tissue.EPITHELIUM: Phrase("Epithelium (pink)"),
    Tissue.OTHER: Phrase("Something else"),
}

TISSUE_ORDER = (Tissue.NECROSIS, Tissue.SLOUGH, Tissue.OTHER, Tissue.GRANULATION, Tissue.EPITHELIUM)
"""What must go, then what must grow."""


def colour(finding: Finding) -> Phrase | None:
    """What the photo's colours say about a finding; None where there is nothing to say."""
    opinion = finding.colour
    if opinion is None:
        return None
    if opinion.doubt is not None:
        return _COLOUR_DOUBTS.get(opinion.doubt)
    return _COLOUR.get(opinion.verdict)


def readings(infected: int, total: int) -> Phrase | None:
    """How many of the readings of a photo came to one verdict; None for a single one.

    Args:
        infected: how many say infected.
        total: how many there are.
    """
    if total < 2:  # noqa: PLR2004
        return None
    if infected * 2 == total:
        return Phrase("Of {total} readings half say infected, half not infected.", total=total)
    if infected * 2 > total:
        return Phrase("{count} of {total} readings say infected.", count=infected, total=total)
    return Phrase("{count} of {total} readings say not infected.", count=total - infected, total=total)
