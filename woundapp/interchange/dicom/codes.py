"""Codes in DICOM objects: the standard's own where it has the very meaning, else ours (99WOUNDAPP).

What is not ours was read in DICOM PS3.16: in annex D (DCM), and in the context groups (CID) that are named
beside the codes (SCT: SNOMED CT; UCUM), or where the codes of FHIR say (LN: LOINC).
"""

from pydicom.sr.coding import Code

from woundapp import bedside as bedside_words
from woundapp import body, signs
from woundapp.interchange.fhir import codes as universal
from woundapp.measurement import Tissue

SCHEME = "99WOUNDAPP"
"""Coding scheme designator; the leading 99 marks a private one (PS3.16, 8.2)."""

_LONGEST_MEANING = 64
"""Characters that a code's meaning (LO) may have."""


def own(value: str, meaning: str = "") -> Code:
    """A code of ours.

    Args:
        value: stable, as in the records and in JSON.
        meaning: in plain English; made of the value where it is left out.
    """
    return Code(value, SCHEME, (meaning or value.replace("_", " ").capitalize())[:_LONGEST_MEANING])


PROCEDURE = Code("121058", "DCM", "Procedure reported")
OBSERVER = Code("128774", "DCM", "Person Observer's Login Name")
MEASUREMENTS = Code("126010", "DCM", "Imaging Measurements")
SOURCE = Code("121112", "DCM", "Source of Measurement")
FINDING = Code("121071", "DCM", "Finding")
ALGORITHM_NAME = Code("111001", "DCM", "Algorithm Name")
ALGORITHM_PARAMETERS = Code("111002", "DCM", "Algorithm Parameters")
ALGORITHM_VERSION = Code("111003", "DCM", "Algorithm Version")
COMMENT = Code("121106", "DCM", "Comment")
PROBABILITY = Code("122157", "DCM", "Probability")
YES = Code("373066001", "SCT", "Yes")
NO = Code("373067005", "SCT", "No")
"""CID 230."""
PRESENT = Code("52101004", "SCT", "Present")
ABSENT = Code("272519000", "SCT", "Absent")
"""CID 240."""
LENGTH = Code("410668003", "SCT", "Length")
WIDTH = Code("103355008", "SCT", "Width")
"""CID 7470."""
AREA = Code("42798000", "SCT", "Area")
"""CID 7471."""
UNCERTAINTY = Code("371884006", "SCT", "+/-, range of measurement uncertainty")
"""CID 225."""

NO_UNITS = Code("1", "UCUM", "no units")
PERCENT = Code("%", "UCUM", "Percent")
CM = Code("cm", "UCUM", "cm")
CM2 = Code("cm2", "UCUM", "cm2")

STATUS = own("infection_status", "Infection status by the model")
JUDGEMENT = own("final_judgement", "Final clinical judgement")
JUDGEMENT_REASON = own("judgement_reason", "Reason for the final clinical judgement")
TRUSTED = own("trusted", "Whether the program relies on the answer")
COMPLETE = own("complete", "Whether the answer is whole")
READING = own("reading", "Probability in one reading of the photo")
MIRRORED_READING = own("mirrored_reading", "Probability in one reading of the mirrored photo")
RATIONALE = own("rationale", "Rationale by the model")
REASONING = own("reasoning", "Reasoning by the model")
DOUBT = own("doubt", "Reason to read the answer with care")
QUALITY = own("quality_issue", "What is wrong with the photo")
LIMITS = own("limits", "Limits of use")

DESCRIPTION = own("description", "The model's words")
OWN_SIGN = own("own_sign", "A sign by the model's own word")
OWN_SIGN_WORD = own("own_sign_word", "The model's own word for the sign")
SUPPORT = own("support", "How much the answer leans on the region")
SUPPORT_PROBE = own("support_probe", "How the model was asked with the region hidden")
SUPPORT_LOG_ODDS = own("support_log_odds", "Fall of the log-odds with the region hidden")
SUPPORT_NAMED = own("support_named", "Fall of the sign's probability with the region hidden")
COLOUR = own("colour_verdict", "What the photo's colours say of the finding")
COLOUR_DOUBT = own("colour_doubt", "Why the colours cannot tell")
COLOUR_SHARE = own("colour_share", "Share of the region that has the sign's colour")

MARK = own("mark", "What the clinician says of the finding")
UNSAID = own("unsaid", "Nothing said")

CARD = own("calibration_card", "Calibration card in the photo")
CARD_CHECKED = own("card_checked", "The printed card was measured with a ruler")
LENGTH_UNCERTAINTY = own("scale_uncertainty", "Uncertainty of any length, as a share of it")
OUTLINE = own("outline", "Outline of a wound")
OTHER_WOUND = own("other_wound", "Another wound than the visit is about")

DEEP_TISSUE = own("deep_tissue", bedside_words.label("deep_tissue"))
DIABETIC_FOOT = own("diabetic_foot", "The foot of a person with diabetes")
EXUDATE_AMOUNT = own("exudate_amount", "Amount of exudate")
EXUDATE_KIND = own("exudate_kind", "Kind of exudate")

OTHER_PLACE = own("other_place", "Another place")

_PLACES = {
    "heel": Code("84607009", "SCT", "Skin of heel"),
    "toes": Code("52034004", "SCT", "Skin of toe"),
    "inner_ankle": Code("181563003", "SCT", "Skin of medial aspect of ankle"),
    "outer_ankle": Code("181564009", "SCT", "Skin of lateral aspect of ankle"),
    "shin": Code("25763004", "SCT", "Skin of anterior surface of lower leg"),
    "calf": Code("47224004", "SCT", "Skin of posterior surface of lower leg"),
    "knee": Code("72696002", "SCT", "Knee"),
    "back_of_knee": Code("84507004", "SCT", "Skin of popliteal fossa"),
    "thigh": Code("68367000", "SCT", "Thigh"),
    "hip": Code("29836001", "SCT", "Hip"),
    "buttock": Code("22180002", "SCT", "Skin of buttock"),
    "groin": Code("39687006", "SCT", "Skin of inguinal region"),
    "abdomen": Code("75093004", "SCT", "Skin of abdomen"),
    "breast": Code("76752008", "SCT", "Breast"),
    "armpit": Code("76261009", "SCT", "Skin of axilla"),
    "lower_back": Code("113182001", "SCT", "Skin of lower back"),
    "shoulder": Code("16982005", "SCT", "Shoulder"),
    "upper_arm": Code("40983000", "SCT", "Upper arm"),
    "forearm": Code("14975008", "SCT", "Forearm"),
    "palm": Code("70887009", "SCT", "Skin of palm of hand"),
    "fingers": Code("244169007", "SCT", "Skin of digit of hand"),
    "neck": Code("43081002", "SCT", "Skin of neck"),
    "face": Code("73897004", "SCT", "Skin of face"),
    "ear": Code("1902009", "SCT", "Skin of ear"),
    "back_of_head": Code("79951008", "SCT", "Skin of occipital region"),
}
"""Areas of the body that CID 4029 (Dermatology Anatomic Sites) or CID 4031 (Common Anatomic Regions) has."""

_VITAL_SIGN_UNITS = {
    "temperature": Code("Cel", "UCUM", "degrees Celsius"),
    "heart_rate": Code("/min", "UCUM", "/min"),
    "respiratory_rate": Code("/min", "UCUM", "/min"),
    "white_cells": Code("10*9/L", "UCUM", "10*9/L"),
    "systolic_pressure": Code("mm[Hg]", "UCUM", "mmHg"),
}

VITAL_SIGNS = {
    name: (Code(universal.VITAL_SIGNS[name].code, "LN", universal.VITAL_SIGNS[name].display), unit)
    for name, unit in _VITAL_SIGN_UNITS.items()
}
"""What is measured of the patient, by its field in the records: its name and its unit."""

FIGURES = VITAL_SIGNS | {
    "redness_beyond_edge": (own("redness_beyond_edge", bedside_words.label("redness_beyond_edge")), CM)
}
"""The same with what is measured at the wound's edge."""

_SIGNS = {
    sign: Code(code.code, "SCT", code.display)
    for (system, sign), code in universal.UNIVERSAL.items()
    if system == "sign" and code.system == universal.SNOMED
}


def sign(code: str) -> Code:
    """A sign of the catalogue; one code for whatever else a model names."""
    if code in _SIGNS:
        return _SIGNS[code]
    return own(code, signs.label(code)) if code in signs.BY_CODE else OWN_SIGN


SIGNS = {sign(code): code for code in signs.BY_CODE}
"""The signs of the catalogue by their codes."""


def tissue(kind: Tissue) -> Code:
    """The share of a kind of tissue in the wound's bed."""
    return own(f"{kind}_share", f"Share of {kind} in the wound's bed")


def place(location: str) -> Code:
    """An area of the body; one code for what was typed instead."""
    if location in _PLACES:
        return _PLACES[location]
    area = body.BY_CODE.get(location)
    return own(area.code, area.label) if area else OTHER_PLACE


PLACES = {place(area.code): area.code for area in body.AREAS}
"""The areas by their codes."""
