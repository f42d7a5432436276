"""Open records in a folder of their own, with a nurse in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from woundapp.clinic import Role, User
from woundapp.domain import (
    AlgorithmIdentification,
    Assessment,
    Finding,
    ImageRegion,
    InfectionStatus,
    Probe,
    Reading,
    Runtime,
    Strength,
    Support,
    Timings,
)
from woundapp.records.store import RecordStore

KEY = bytes(range(32))


class Clock:
    """A clock that goes on by a second each time it is looked at."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 14, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Opened:
    """Records, and who works with them."""

    store: RecordStore
    folder: Path
    nurse: str


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with RecordStore(tmp_path, KEY, Clock()) as store:
        yield Opened(store, tmp_path, store.add(User("Ana Ruiz", Role.NURSE), ""))


@pytest.fixture(scope="session")
def assessment() -> Assessment:
    """What a model said, all of it."""
    support = Support(1.5, 0.8, Strength.STRONG, Probe.DIRECT)
    return Assessment(
        photo_sha256="0a" * 32,
        infection_status=InfectionStatus.INFECTED,
        probability_infected=0.83,
        readings=(Reading(0.9, mirrored=False), Reading(0.7, mirrored=True)),
        trusted=True,
        complete=True,
        findings=(Finding("erythema", "a red rim", ImageRegion(1, 2, 30, 40), support),),
        rationale="Redness.",
        reasoning="First the bed.",
        raw_answer='{"infection_status": "infected"}',
        doubts=(),
        quality=(),
        skin=None,
        algorithm=AlgorithmIdentification("model", "1", "ef" * 32, "Q8_0", True),
        runtime=Runtime("0.3.36", "CPU", 0),
        timings=Timings(0.0, 0.1, 0.1, 0.2, 0.1, 0.5),
        assessed_at=datetime(2026, 3, 14, 10, 0, tzinfo=UTC),
    )
