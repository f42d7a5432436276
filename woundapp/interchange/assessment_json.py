"""An assessment as JSON; the keys are public and stay."""

from typing import Any

from woundapp import signs
from woundapp.domain import Assessment, ColourOpinion, SkinColour, Support, WoundPhoto

_SECONDS_DIGITS = 4


def as_json(photo: WoundPhoto, assessment: Assessment) -> dict[str, Any]:
    """One assessed photo as JSON-ready values.

    Regions are `[left, top, right, bottom]` in pixels of the upright photo, half-open, or null; timings are
    in seconds.
    """
    return {
        "photo": {
            "file": photo.name,
            "sha256": photo.sha256,
            "width": photo.width,
            "height": photo.height,
            "notes": list(photo.notes),
        }
    } | said(assessment)


def said(assessment: Assessment) -> dict[str, Any]:
    """What a model said, without the photo that it said it of; else as `as_json`."""
    timings, algorithm = assessment.timings, assessment.algorithm
    return {
        "infection_status": assessment.infection_status.value,
        "probability_infected": assessment.probability_infected,
        "readings": [
            {"probability_infected": reading.probability_infected, "mirrored": reading.mirrored}
            for reading in assessment.readings
        ],
        "complete": assessment.complete,
        "doubts": list(assessment.doubts),
        "findings": [
            {
                "sign": finding.sign,
                "label": signs.label(finding.sign),
                "description": finding.description,
                "region": list(finding.region.as_tuple()) if finding.region else None,
                "support": _support(finding.support) if finding.support else None,
                "colour": _colour(finding.colour) if finding.colour else None,
            }
            for finding in assessment.findings
        ],
        "skin": _skin(assessment.skin) if assessment.skin else None,
        "rationale": assessment.rationale,
        "reasoning": assessment.reasoning,
        "quality": [
            {"issue": note.issue.value, "advice": note.advice, "measure": note.measure, "limit": note.limit}
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
            stage: round(getattr(timings, stage), _SECONDS_DIGITS)
            for stage in ("load", "encode", "prefill", "reasoning", "answer", "total")
        },
        "assessed_at": assessment.assessed_at.isoformat(timespec="seconds"),
    }


def _colour(opinion: ColourOpinion) -> dict[str, Any]:
    return {
        "verdict": opinion.verdict.value,
        "doubt": opinion.doubt.value if opinion.doubt else None,
        "share": opinion.share,
    }


def _skin(skin: SkinColour) -> dict[str, Any]:
    return {"lab": list(skin.lab), "ita": skin.ita, "dark": skin.dark}


def _support(support: Support) -> dict[str, Any]:
    return {
        "strength": support.strength.value,
        "log_odds": support.log_odds,
        "named": support.named,
        "probe": support.probe.value,
    }
