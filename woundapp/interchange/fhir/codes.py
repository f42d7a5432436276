"""Every code that the FHIR resources use: system, code, display and where it is from; local ones otherwise.

A code of LOINC or SNOMED CT stands here only with the publication that it was read in. What has none there is
said in a code system of this program, which `definitions` publishes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from woundapp import DISCLAIMER, body, signs
from woundapp.bedside import ExudateAmount, ExudateKind
from woundapp.clinic import Aetiology, EventKind, Side, SkinType
from woundapp.domain import ColourDoubt, ColourVerdict, InfectionStatus, Probe, QualityIssue, Strength
from woundapp.measurement import Tissue
from woundapp.review import Judgement

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
DICOM = "http://dicom.nema.org/resources/ontology/DCM"
TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/"

_GUIDE = "HL7 Lower Extremity Skin Wound Assessment guide, draft 0.1.0"
_BED = f"{_GUIDE}, woundBedAppearanceVS"
_EXUDATE = f"{_GUIDE}, woundExudateAppearanceVS"
_AMOUNT = f"{_GUIDE}, woundExudateAmountDescriptionVS"
_VITAL = "FHIR 4.0.1, observation-vitalsignresult"
_SIDE = "FHIR 4.0.1, bodystructure-relative-location"
_R4 = "FHIR 4.0.1, terminology"


@dataclass(frozen=True, slots=True)
class Code:
    """A code.

    Attributes:
        system: its URI.
        code: in that system.
        display: the system's own name of it.
        source: the publication that it was read in; empty for this program's own.
    """

    system: str
    code: str
    display: str
    source: str = ""


WOUND_PANEL = Code(LOINC, "39135-9", "Wound assessment panel", _GUIDE)
WOUND_SIZE = Code(LOINC, "72287-6", "Wound size panel", _GUIDE)
LENGTH = Code(LOINC, "39126-8", "Length of Wound", _GUIDE)
WIDTH = Code(LOINC, "39125-0", "Width of Wound", _GUIDE)
AREA = Code(LOINC, "89260-4", "Area of wound", _GUIDE)
BED = Code(LOINC, "72371-8", "Appearance of Wound base", _GUIDE)
BED_SHARE = Code(
    LOINC, "72370-0", "Area of identified wound bed appearance/Area of wound bed of Wound base", _GUIDE
)
EXUDATE_AMOUNT = Code(LOINC, "39116-9", "Drainage amount of Wound", _GUIDE)
# Not 72289-2, the colour of exudate: what is recorded is whether it is clear, bloody or pus.
EXUDATE_KIND = Code(LOINC, "72290-0", "Appearance of Exudate from wound", _GUIDE)
PRESENT = Code(LOINC, "LA9633-4", "Present", "HL7 Genomics Reporting guide, Variant")
ABSENT = Code(LOINC, "LA9634-2", "Absent", "HL7 Genomics Reporting guide, Variant")

VITAL_SIGNS: Mapping[str, Code] = MappingProxyType(
    {
        "temperature": Code(LOINC, "8310-5", "Body temperature", _VITAL),
        "heart_rate": Code(LOINC, "8867-4", "Heart rate", _VITAL),
        "respiratory_rate": Code(LOINC, "9279-1", "Respiratory rate", _VITAL),
        "systolic_pressure": Code(LOINC, "8480-6", "Systolic blood pressure", _VITAL),
        # Not the usual 6690-2, which says that a machine counted them: nobody records that.
        "white_cells": Code(LOINC, "26464-8", "Leukocytes [#/volume] in Blood", "LOINC 2.80"),
    }
)
"""By the fields of `bedside.VitalSigns`."""

_OFFENSIVE_ODOUR = Code(SNOMED, "447547000", "Offensive wound odor", f"{_GUIDE}, woundExudateOdorVS")
_PURULENT = Code(SNOMED, "225550006", "Purulent discharge from wound", _EXUDATE)
_SLOUGH = Code(SNOMED, "449746002", "Wound slough", _BED)
_GRANULATION = Code(SNOMED, "225541009", "Granulation of tissue", _BED)
# Not 421306004, necrotic eschar: whether the dead tissue is an eschar is not recorded.
_NECROSIS = Code(SNOMED, "609410002", "Necrosis of anatomical site", _BED)
_EPITHELIUM = Code(SNOMED, "449743005", "Wound epithelialization", _BED)

UNIVERSAL: Mapping[tuple[str, str], Code] = MappingProxyType(
    {
        ("sign", "slough"): _SLOUGH,
        ("sign", "granulation"): _GRANULATION,
        ("sign", "necrosis"): _NECROSIS,
        ("sign", "epithelium"): _EPITHELIUM,
        ("sign", "odour"): _OFFENSIVE_ODOUR,
        ("sign", "purulent_exudate"): _PURULENT,
        ("tissue", Tissue.SLOUGH): _SLOUGH,
        ("tissue", Tissue.GRANULATION): _GRANULATION,
        ("tissue", Tissue.NECROSIS): _NECROSIS,
        ("tissue", Tissue.EPITHELIUM): _EPITHELIUM,
        ("exudate-kind", ExudateKind.SEROUS): Code(
            SNOMED, "447112000", "Serous discharge from wound", _EXUDATE
        ),
        ("exudate-kind", ExudateKind.SEROSANGUINEOUS): Code(
            SNOMED, "449756003", "Serosanguineous discharge from wound", _EXUDATE
        ),
        ("exudate-kind", ExudateKind.SANGUINEOUS): Code(
            SNOMED, "449762008", "Sanguineous discharge from wound", _EXUDATE
        ),
        ("exudate-kind", ExudateKind.SEROPURULENT): Code(
            SNOMED, "449761001", "Seropurulent discharge from wound", _EXUDATE
        ),
        ("exudate-kind", ExudateKind.PURULENT): _PURULENT,
        ("exudate-amount", ExudateAmount.NONE): Code(SNOMED, "260413007", "None", _AMOUNT),
        ("exudate-amount", ExudateAmount.LOW): Code(SNOMED, "255507004", "Small", _AMOUNT),
        ("exudate-amount", ExudateAmount.MODERATE): Code(SNOMED, "6736007", "Moderate", _AMOUNT),
        ("exudate-amount", ExudateAmount.HEAVY): Code(SNOMED, "255509001", "Large", _AMOUNT),
        ("side", Side.LEFT): Code(SNOMED, "419161000", "Unilateral left", _SIDE),
        ("side", Side.RIGHT): Code(SNOMED, "419465000", "Unilateral right", _SIDE),
    }
)
"""What others call the words of this program's own code systems, by system and code."""

EXAM = Code(f"{TERMINOLOGY}observation-category", "exam", "Exam", _R4)
IMAGING = Code(f"{TERMINOLOGY}observation-category", "imaging", "Imaging", _R4)
LABORATORY = Code(f"{TERMINOLOGY}observation-category", "laboratory", "Laboratory", _R4)
VITAL = Code(f"{TERMINOLOGY}observation-category", "vital-signs", "Vital Signs", _R4)
UNKNOWN = Code(f"{TERMINOLOGY}data-absent-reason", "unknown", "Unknown", _R4)
NOT_PERFORMED = Code(f"{TERMINOLOGY}data-absent-reason", "not-performed", "Not Performed", _R4)
IMAGE = Code(f"{TERMINOLOGY}media-type", "image", "Image", _R4)
AUTHOR = Code(f"{TERMINOLOGY}provenance-participant-type", "author", "Author", _R4)
ENTERER = Code(f"{TERMINOLOGY}provenance-participant-type", "enterer", "Enterer", _R4)
ASSEMBLER = Code(f"{TERMINOLOGY}provenance-participant-type", "assembler", "Assembler", _R4)
EXPORT = Code(DICOM, "110106", "Export", "DICOM PS3.16, D; FHIR 4.0.1, audit-event-type")
# Whether the patient came, lay in a bed or was seen at home is not recorded.
NO_CLASS = Code(f"{TERMINOLOGY}v3-NullFlavor", "UNK", "unknown", _R4)

BASE = "urn:woundapp:fhir"
"""Begins the URIs of this program's own code systems, extensions and identifiers."""


def _words(*enum: type[StrEnum]) -> dict[str, str]:
    return {word.value: word.value.replace("_", " ").capitalize() for kind in enum for word in kind}


OWN: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "sign": {sign.code: sign.label for sign in signs.SIGNS},
        "body-area": {area.code: area.label.capitalize() for area in body.AREAS},
        "side": _words(Side),
        "aetiology": {kind.value: f"Wound of {kind.value} origin" for kind in Aetiology},
        "skin-type": {kind.value: f"Fitzpatrick skin type {kind.value}" for kind in SkinType},
        "event": _words(EventKind),
        "exudate-amount": _words(ExudateAmount),
        "exudate-kind": _words(ExudateKind),
        "infection-status": _words(InfectionStatus),
        "judgement": _words(Judgement),
        "tissue": _words(Tissue),
        "quality-issue": _words(QualityIssue),
        "support-strength": _words(Strength),
        "support-probe": _words(Probe),
        "colour-verdict": _words(ColourVerdict),
        "colour-doubt": _words(ColourDoubt),
        "tag": {"research-use": DISCLAIMER},
        "note": {
            "reasoning": "The model's reasoning",
            "doubt": "Why to read the model's answer with care",
        },
        "observation": {
            "skin-type": "Skin type by Fitzpatrick",
            "allergies": "Allergies in words",
            "diabetes": "Diabetes",
            "immunosuppression": "Immunosuppression",
            "antibiotics": "Antibiotics taken now, in words",
            "visit-note": "Note of the visit",
            "bedside": "What the nurse found at the bedside",
            "redness-beyond-edge": "Redness beyond the wound's edge",
            "deep-tissue": "Deeper tissue involved",
            "diabetic-foot": "Foot of a person with diabetes",
            "healed": "The wound has healed",
            "photo-quality": "What is wrong with the photo",
            "measure": "Figure that was judged",
            "limit": "Limit that it was judged against",
            "skin-colour": "Colour of the skin around the wound, CIELAB",
            "lightness": "L*",
            "a": "a*",
            "b": "b*",
            "ita": "Individual typology angle",
            "dark": "Dark enough for redness to hide",
            "support-log-odds": "Fall of the answer's log-odds when the region is hidden",
            "support-named": "Fall of the probability that the sign is named when the region is hidden",
            "support-strength": "How much the answer leans on the region",
            "support-probe": "How the model was asked again",
            "colour-verdict": "What the photo's colours say of the sign",
            "colour-doubt": "Why the colour cannot tell",
            "colour-share": "Share of the region that has the sign's colour",
            "clinical-judgement": "The clinician's judgement: is the wound infected",
            "judgement": "What the clinician says of the place",
            "place": "A place on the photo",
            "other-wound": "Another wound than the one of the visit",
        },
        "thing": {
            "wound-infection": "Wound infection",
            "wound-report": "Wound report",
            "antibiotic": "Antibiotic",
            "model": "Model that reads wound photos",
            "program": "Program",
            "model-reading": "Read from a photo by a model; not verified",
        },
        "device-property": {
            "quantization": "Quantization of the model's weights",
            "demonstration": "For demonstration only, never for a patient",
        },
    }
)
"""This program's own code systems by name: their codes and displays."""


def system(name: str) -> str:
    """The URI of one of this program's own code systems."""
    return f"{BASE}:CodeSystem:{name}"


def own(name: str, code: str) -> Code:
    """A code of one of this program's own code systems.

    Raises:
        KeyError: there is no such system, or no such code in it.
    """
    return Code(system(name), code, OWN[name][code])


def named(name: str, code: str) -> tuple[Code, ...]:
    """A code of this program's own, and beside it what others call it where that is known."""
    other = UNIVERSAL.get((name, code))
    return (own(name, code), other) if other else (own(name, code),)
