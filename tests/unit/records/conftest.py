"""Open records in a folder of their own, with a nurse in them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests import assessments
from woundapp.clinic import Role, User
from woundapp.domain import Assessment, Probe, Strength, Support
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
    said = assessments.assessment("erythema")
    support = Support(1.5, 0.8, Strength.STRONG, Probe.DIRECT)
    return replace(said, findings=tuple(replace(finding, support=support) for finding in said.findings))
