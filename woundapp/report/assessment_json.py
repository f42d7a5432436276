"""An assessment as JSON; the keys are public and stay."""

from typing import Any

from woundapp import signs
from woundapp.domain import Assessment, WoundPhoto

_SECONDS_DIGITS = 4


def as_json(photo: WoundPhoto, assessment: Assessment) -> dict[str, Any]:
    """One assessed photo as JSON-ready values.

    Regions are `[left, top, right, bottom]` in pixels of the upright photo, half-open, or null; timings are
    in seconds.
    """
    timings, algorithm = assessment.timings, assessment.algorithm
    return {
        "photo": {
            "file": photo.name,
            "sha256": photo.sha256,
            "width": photo.width,
            "height": photo.height,
            "notes": list(photo.notes),
        },
        "infection_status": assessment.infection_status.value,
        "probability_infected": assessment.probability_infected,
        "complete": assessment.complete,
        "doubts": list(assessment.doubts),
        "findings": [
            {
                "sign": finding.sign,
                "label": signs.label(finding.sign),
                "description": finding.description,
                "region": list(finding.region.as_tuple()) if finding.region else None,
            }
            for finding in assessment.findings
        ],
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
