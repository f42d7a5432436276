"""The catalogue of wound signs: code, plain label, whether a photo can show it, and who says it matters."""

import re
from dataclasses import dataclass
from enum import StrEnum

IWGDF = "IWGDF/IDSA guidelines on foot infection in diabetes, 2023"
IWII = "IWII Wound Infection in Clinical Practice, 2022"
TIME = "TIME wound bed preparation (Schultz et al., 2003)"
NERDS_STONEES = "NERDS and STONEES (Sibbald et al., 2006; Woo and Sibbald, 2009)"
NECROTIZING = "WSES/SIS-E consensus on skin and soft-tissue infections (Sartelli et al., 2018)"
SEPSIS = "NICE guideline NG51 on suspected sepsis, 2016, amended 2024"


class SignKind(StrEnum):
    """What a sign speaks about."""

    INFECTION = "infection"
    TISSUE = "tissue"
    SYSTEMIC = "systemic"


@dataclass(frozen=True, slots=True)
class Sign:
    """A wound sign.

    Attributes:
        code: stable and public: JSON, model answers and training data use it.
        label: plain English; the window translates it.
        kind: a sign of infection at the wound; or the kind of tissue seen, which alone says nothing about
            infection; or a sign that the whole body is ill.
        in_photo: True when a model is asked for it in a photo; False when somebody must ask, feel, smell,
            compare with an earlier visit or look beside the wound.
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
    Sign("fever", "Fever", SignKind.SYSTEMIC, False, IWGDF),
    Sign("delayed_healing", "Delayed healing", SignKind.INFECTION, False, IWII),
    Sign("increased_exudate", "More exudate than before", SignKind.INFECTION, False, IWII),
    Sign("hypergranulation", "Overgranulation (hypergranulation)", SignKind.INFECTION, False, IWII),
    Sign("pocketing", "Pocketing or bridging of the granulation", SignKind.INFECTION, False, IWII),
    Sign("enlargement", "Wound larger than before", SignKind.INFECTION, False, NERDS_STONEES),
    Sign("new_breakdown", "New breakdown of skin", SignKind.INFECTION, False, NERDS_STONEES),
    Sign("dehiscence", "Wound coming apart (dehiscence)", SignKind.INFECTION, False, IWII),
    Sign("spreading_redness", "Redness that spreads", SignKind.INFECTION, False, IWII),
    Sign("spreading_induration", "Hardness that spreads", SignKind.INFECTION, False, IWII),
    Sign("lymphangitis", "Red streaks from the wound (lymphangitis)", SignKind.INFECTION, False, IWII),
    Sign("swollen_lymph_nodes", "Swollen lymph nodes", SignKind.INFECTION, False, IWII),
    Sign("severe_pain", "Pain out of proportion to the wound", SignKind.INFECTION, False, NECROTIZING),
    Sign("bullae", "Blood-filled blisters (bullae)", SignKind.INFECTION, False, NECROTIZING),
    Sign("dusky_skin", "Skin turning dusky or black", SignKind.INFECTION, False, NECROTIZING),
    Sign("numb_skin", "Newly numb skin", SignKind.INFECTION, False, NECROTIZING),
    Sign("rapid_spread", "Spread within hours", SignKind.INFECTION, False, NECROTIZING),
    Sign("confusion", "New confusion (delirium)", SignKind.SYSTEMIC, False, SEPSIS),
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
    "increased_exudate": ("more exudate", "increased exudate", "increasing exudate"),
    "hypergranulation": ("hypergranul", "overgranul"),
    "pocketing": ("pocketing",),
    "enlargement": ("wound larger", "larger wound"),
    "new_breakdown": ("new breakdown",),
    "dehiscence": ("dehisc",),
    "spreading_redness": ("redness that spreads",),
    "spreading_induration": ("hardness that spreads",),
    "lymphangitis": ("lymphangi", "red streak"),
    "swollen_lymph_nodes": ("lymph node", "lymph gland"),
    "severe_pain": ("pain out of proportion",),
    "bullae": ("bulla", "bullous", "blood-filled"),
    "dusky_skin": ("skin turning dusky",),
    "numb_skin": ("newly numb",),
    "rapid_spread": ("spread within hours",),
    "confusion": ("confusion", "confused", "deliri"),
}
"""What an English sentence about a sign says: beginnings of words, in small letters."""

BY_CODE: dict[str, Sign] = {sign.code: sign for sign in SIGNS}

IN_PHOTO: tuple[Sign, ...] = tuple(sign for sign in SIGNS if sign.in_photo)

_PERHAPS_IN_PHOTO = frozenset(
    ("hypergranulation", "pocketing", "dehiscence", "lymphangitis", "bullae", "dusky_skin")
)

HIDDEN: tuple[Sign, ...] = tuple(
    sign for sign in SIGNS if not sign.in_photo and sign.code not in _PERHAPS_IN_PHOTO
)
"""What no single photo can show."""


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
