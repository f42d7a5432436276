"""An assessment as JSON; the keys are public and stay, and `assets/schemas` has the JSON Schema."""

from typing import Any, TypedDict

import msgspec

from woundapp import signs
from woundapp.domain import (
    Assessment,
    ColourDoubt,
    ColourOpinion,
    ColourVerdict,
    Finding,
    InfectionStatus,
    Probe,
    QualityIssue,
    SkinColour,
    Strength,
    Support,
    WoundPhoto,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
IDENTIFIER = "urn:woundapp:assessment:1"
"""Of this form; one that cannot be read as this one gets another number."""

_SECONDS_DIGITS = 4


class PhotoJson(TypedDict):
    """The photo; width and height in pixels, upright."""

    file: str
    sha256: str
    width: int
    height: int
    notes: list[str]


class ReadingJson(TypedDict):
    """One of several times that the model thought about the photo, before calibration."""

    probability_infected: float
    mirrored: bool


class SupportJson(TypedDict):
    """How much the answer leans on a region; null for the whole where it was not measured."""

    strength: Strength
    log_odds: float
    named: float
    probe: Probe


class ColourJson(TypedDict):
    """What the photo's own colours say about a finding; share of the region, 0 to 1."""

    verdict: ColourVerdict
    doubt: ColourDoubt | None
    share: float | None


class FindingJson(TypedDict):
    """A sign that the model names.

    The region is `[left, top, right, bottom]` in pixels of the upright photo, half-open; null where the model
    gave no usable place.
    """

    sign: str
    label: str
    description: str
    region: tuple[int, int, int, int] | None
    support: SupportJson | None
    colour: ColourJson | None


class SkinJson(TypedDict):
    """The patient's skin: median CIELAB colour, individual typology angle in degrees."""

    lab: tuple[float, float, float]
    ita: float
    dark: bool


class QualityJson(TypedDict):
    """One thing wrong with the photo."""

    issue: QualityIssue
    advice: str
    measure: float
    limit: float


class ModelJson(TypedDict):
    """The model that judged; SHA-256 of the language model's GGUF file."""

    name: str
    version: str
    sha256: str
    quantization: str
    demonstration: bool


class RuntimeJson(TypedDict):
    """What the model ran on."""

    llama_cpp: str
    device: str
    seed: int


class TimingsJson(TypedDict):
    """Seconds."""

    load: float
    encode: float
    prefill: float
    reasoning: float
    answer: float
    total: float


class SaidJson(TypedDict):
    """What a model said of a photo. Research use, not a diagnosis.

    The moment is ISO 8601 with a time zone.
    """

    infection_status: InfectionStatus
    probability_infected: float | None
    readings: list[ReadingJson]
    complete: bool
    doubts: list[str]
    findings: list[FindingJson]
    skin: SkinJson | None
    rationale: str
    reasoning: str
    quality: list[QualityJson]
    model: ModelJson
    runtime: RuntimeJson
    timings: TimingsJson
    assessed_at: str


class AssessedPhotoJson(SaidJson):
    """A photo and what a model said of it. Research use, not a diagnosis."""

    photo: PhotoJson


class FileJson(TypedDict):
    """A photo's file that could not be read or assessed."""

    file: str


class FailedPhotoJson(TypedDict):
    """A photo that was not assessed, and why."""

    photo: FileJson
    error: str


def as_json(photo: WoundPhoto, assessment: Assessment) -> AssessedPhotoJson:
    """One assessed photo as JSON-ready values."""
    shown: PhotoJson = {
        "file": photo.name,
        "sha256": photo.sha256,
        "width": photo.width,
        "height": photo.height,
        "notes": list(photo.notes),
    }
    return {"photo": shown, **said(assessment)}


def failed(file: str, error: str) -> FailedPhotoJson:
    """A photo that was not assessed, as JSON-ready values.

    Args:
        file: its name.
        error: why, in words.
    """
    return {"photo": {"file": file}, "error": error}


def said(assessment: Assessment) -> SaidJson:
    """What a model said, without the photo that it said it of."""
    timings, algorithm = assessment.timings, assessment.algorithm
    return {
        "infection_status": assessment.infection_status,
        "probability_infected": assessment.probability_infected,
        "readings": [
            {"probability_infected": reading.probability_infected, "mirrored": reading.mirrored}
            for reading in assessment.readings
        ],
        "complete": assessment.complete,
        "doubts": list(assessment.doubts),
        "findings": [_finding(finding) for finding in assessment.findings],
        "skin": _skin(assessment.skin) if assessment.skin else None,
        "rationale": assessment.rationale,
        "reasoning": assessment.reasoning,
        "quality": [
            {"issue": note.issue, "advice": note.advice, "measure": note.measure, "limit": note.limit}
            for note in assessment.quality
        ],
        "model": {
            "name": algorithm.name,
            "version": algorithm.version,
            "sha256": algorithm.sha256,
            "quantization": algorithm.quantization,
            "demonstration": algorithm.demonstration,
        },
        "runtime": {
            "llama_cpp": assessment.runtime.llama_cpp,
            "device": assessment.runtime.device,
            "seed": assessment.runtime.seed,
        },
        "timings": {
            "load": round(timings.load, _SECONDS_DIGITS),
            "encode": round(timings.encode, _SECONDS_DIGITS),
            "prefill": round(timings.prefill, _SECONDS_DIGITS),
            "reasoning": round(timings.reasoning, _SECONDS_DIGITS),
            "answer": round(timings.answer, _SECONDS_DIGITS),
            "total": round(timings.total, _SECONDS_DIGITS),
        },
        "assessed_at": assessment.assessed_at.isoformat(timespec="seconds"),
    }


def schema() -> dict[str, Any]:
    """The JSON Schema of what `woundapp assess --json` prints: a list of assessed photos."""
    either, parts = msgspec.json.schema_components(
        (AssessedPhotoJson, FailedPhotoJson), ref_template="#/$defs/{name}"
    )
    about = {"$schema": DIALECT, "$id": IDENTIFIER, "title": "woundapp assessments"}
    return about | {"type": "array", "items": {"anyOf": list(either)}, "$defs": parts}


def _finding(finding: Finding) -> FindingJson:
    return {
        "sign": finding.sign,
        "label": signs.label(finding.sign),
        "description": finding.description,
        "region": finding.region.as_tuple() if finding.region else None,
        "support": _support(finding.support) if finding.support else None,
        "colour": _colour(finding.colour) if finding.colour else None,
    }


def _colour(opinion: ColourOpinion) -> ColourJson:
    return {"verdict": opinion.verdict, "doubt": opinion.doubt, "share": opinion.share}


def _skin(skin: SkinColour) -> SkinJson:
    return {"lab": skin.lab, "ita": skin.ita, "dark": skin.dark}


def _support(support: Support) -> SupportJson:
    return {
        "strength": support.strength,
        "log_odds": support.log_odds,
        "named": support.named,
        "probe": support.probe,
    }
