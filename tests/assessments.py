"""Assessments for tests that need none of a real model."""

from datetime import UTC, datetime

from woundapp.domain import (
    AlgorithmIdentification,
    Assessment,
    Finding,
    ImageRegion,
    InfectionStatus,
    Reading,
    Runtime,
    Timings,
)

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
PLACE = ImageRegion(1, 2, 30, 40)


def assessment(
    *signs: str, status: InfectionStatus = InfectionStatus.INFECTED, place: ImageRegion = PLACE
) -> Assessment:
    """What a model said, with these findings at a place."""
    return Assessment(
        photo_sha256="0a" * 32,
        infection_status=status,
        probability_infected=0.83,
        readings=(Reading(0.9, mirrored=False), Reading(0.7, mirrored=True)),
        trusted=True,
        complete=True,
        findings=tuple(Finding(sign, "a red rim", place) for sign in signs),
        rationale="Redness.",
        reasoning="First the bed.",
        raw_answer='{"infection_status": "infected"}',
        doubts=(),
        quality=(),
        skin=None,
        algorithm=AlgorithmIdentification("model", "1", "ef" * 32, "Q8_0", True),
        runtime=Runtime("0.3.36", "CPU", 0),
        timings=Timings(0.0, 0.1, 0.1, 0.2, 0.1, 0.5),
        assessed_at=NOON,
    )
