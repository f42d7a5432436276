"""The catalogue of wound signs: code, plain label, whether a photo can show it, and who says it matters."""

import re
from dataclasses import dataclass
from enum import StrEnum

IWGDF = "IWGDF/IDSA guidelines on foot infection in diabetes, 2023"
IWII = "IWII Wound Infection in Clinical Practice, 2022"
TIME = "TIME wound bed preparation (Schultz et al., 2003)"


class SignKind(StrEnum):
    """What a sign speaks about."""

    INFECTION = "infection"
    TISSUE = "tissue"


@dataclass(frozen=True, slots=True)
class Sign:
    """A wound sign.

    Attributes:
        code: stable and public: JSON, model answers and training data use it.
        label: plain English; the window translates it.
        kind: a sign of infection, or the kind of tissue seen, which alone says nothing about infection.
        in_photo: True when a photo can show it; False when somebody must ask, feel or smell.
        source: the publication that names it.
    """

    code: str
    label: str
    kind: SignKind
    in_photo: bool
    source: str


SIGNS: tuple[Sign, ...] = (
    Sign("erythema", "Redness around the wound", SignKind.INFECTION, True, IWGDF),
    Sign("swelling", "Swelling", SignKind.INFECTION, True, IWGDF),
    Sign("purulent_exudate", "Pus", SignKind.INFECTION, True, IWGDF),
    Sign("friable_granulation", "Fragile, bleeding granulation", SignKind.INFECTION, True, IWII),
    Sign("discoloured_tissue", "Discoloured tissue", SignKind.INFECTION, True, IWII),
    Sign("satellite_lesion", "New wound beside the wound", SignKind.INFECTION, True, IWII),
    Sign("exposed_bone", "Exposed bone", SignKind.INFECTION, True, IWGDF),
    Sign("slough", "Slough", SignKind.TISSUE, True, TIME),
    Sign("necrosis", "Dead tissue (necrosis)", SignKind.TISSUE, True, TIME),
    Sign("granulation", "Granulation", SignKind.TISSUE, True, TIME),
    Sign("epithelium", "New skin (epithelium)", SignKind.TISSUE, True, TIME),
    Sign("maceration", "Macerated skin", SignKind.TISSUE, True, IWII),
    Sign("pain", "Pain or tenderness", SignKind.INFECTION, False, IWGDF),
    Sign("warmth", "Warmth", SignKind.INFECTION, False, IWGDF),
    Sign("odour", "Odour", SignKind.INFECTION, False, IWII),
    Sign("induration", "Hardened skin (induration)", SignKind.INFECTION, False, IWGDF),
    Sign("crepitus", "Crackling under the skin (crepitus)", SignKind.INFECTION, False, IWII),
    Sign("probe_to_bone", "Probe reaches bone", SignKind.INFECTION, False, IWGDF),
    Sign("fever", "Fever", SignKind.INFECTION, False, IWGDF),
    Sign("delayed_healing", "Delayed healing", SignKind.INFECTION, False, IWII),
)

_WORDS: dict[str, tuple[str, ...]] = {
    "erythema": ("erythem", "redness", "reddened", "red skin", "red edge", "red halo", "spreading red"),
    "swelling": ("swell", "swollen", "oedema", "edema", "puffy"),
    "purulent_exudate": ("pus", "purulen"),
    "friable_granulation": ("friable", "fragile", "bleed"),
    "discoloured_tissue": ("discolour", "discolor", "dusky"),
    "satellite_lesion": ("satellite", "new wound"),
    "exposed_bone": ("bone",),
    "slough": ("slough", "fibrin"),
    "necrosis": ("necro", "eschar", "dead tissue", "black tissue"),
    "granulation": ("granulat",),
    "epithelium": ("epitheli", "new skin"),
    "maceration": ("macerat", "soaked", "soggy"),
    "pain": ("pain", "tender"),
    "warmth": ("warm",),
    "odour": ("odour", "odor", "smell"),
    "induration": ("indurat", "hardened skin"),
    "crepitus": ("crepit",),
    "probe_to_bone": ("probe",),
    "fever": ("fever",),
    "delayed_healing": ("delayed healing", "slow healing"),
}
"""What an English sentence about a sign says: beginnings of words, in small letters."""

BY_CODE: dict[str, Sign] = {sign.code: sign for sign in SIGNS}

IN_PHOTO: tuple[Sign, ...] = tuple(sign for sign in SIGNS if sign.in_photo)


def label(code: str) -> str:
    """Plain English label of a sign; a code outside the catalogue is shown as its own words."""
    sign = BY_CODE.get(code)
    return sign.label if sign else code.replace("_", " ").strip().capitalize()


def named_in(sentence: str) -> frozenset[str]:
    """Codes of the signs that an English sentence speaks of, whatever it says of them."""
    said = sentence.lower()
    return frozenset(
        code
        for code, words in _WORDS.items()
        if any(re.search(rf"\b{re.escape(word)}", said) for word in words)
    )
