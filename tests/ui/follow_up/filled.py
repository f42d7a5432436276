"""A wound in the records with visits that were measured, for the tests of its course."""

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.assessments import NOON, assessment
from tests.measured import CARD, square
from tests.ui.nurse import Nurse
from woundapp import paths
from woundapp.bedside import Bedside
from woundapp.clinic import Aetiology, Event, EventKind, Patient, Side, Visit, Wound
from woundapp.domain import InfectionStatus, Reading
from woundapp.measurement import Measurement, OutlinedWound, Quantity, Size, Tissue
from woundapp.records import examinations
from woundapp.records.examinations import Examination, Picture
from woundapp.records.store import RecordStore
from woundapp.review import Review
from woundapp.ui.patient_page import PatientPage
from woundapp.ui.wound_page import WoundPage

PATIENT = "Anna Berg"


@dataclass(frozen=True, slots=True)
class Seen:
    """One visit.

    Attributes:
        day: after the first one.
        area: in cm²; None where there was no card.
        slough: its share in percent; the rest granulates.
        probability: the model's.
        measured: whether anything was measured.
        sample: number of the sample photo that it shows.
    """

    day: float
    area: float | None = 10.0
    slough: int = 30
    probability: float | None = 0.3
    measured: bool = True
    sample: int = 1


def fill(
    store: RecordStore, by: str, visits: Sequence[Seen], events: bool = False, patient: str = PATIENT
) -> str:
    """Enter a patient with a wound and its visits.

    Args:
        store: the records.
        by: the id of the user.
        visits: in whatever order.
        events: whether something was done about the wound.
        patient: her name.

    Returns:
        The id of the wound.
    """
    wound = store.add(Wound(store.add(Patient(patient), by), "heel", Side.LEFT, Aetiology.VENOUS), by)
    for number, seen in enumerate(visits):
        _file(store, by, wound, number, seen)
    if events:
        first = NOON.date()
        for days, kind, note in (
            (8, EventKind.ANTIBIOTIC_STARTED, "amoxicillin"),
            (15, EventKind.SWAB, ""),
            (29, EventKind.DEBRIDEMENT, "sharp"),
        ):
            store.add(Event(wound, first + timedelta(days=days), kind, note), by)
    return wound


def show(nurse: Nurse, visits: Sequence[Seen], *, events: bool = False, patient: str = PATIENT) -> None:
    """Fill the records of a window that are unlocked, and find the wound as a person does."""
    user = nurse.records.user
    assert user
    done: list[str] = []
    nurse.records.ask(lambda store: fill(store, user.id, visits, events, patient), done.append)
    nurse.wait(lambda: bool(done))
    search = nurse.search(patient)
    QTest.mouseClick(nurse.row(patient, search), Qt.MouseButton.LeftButton)
    page = nurse.find(PatientPage)
    nurse.wait(lambda: page.isVisible() and len(nurse.rows(page)) == 1)
    QTest.mouseClick(nurse.rows(page)[0], Qt.MouseButton.LeftButton)
    nurse.wait(nurse.find(WoundPage).isVisible)


def healing(count: int) -> list[Seen]:
    """Weekly visits of a wound that grows at first, and heals then; some lack a card or the model."""
    areas = [8 * (1 + 0.15 * week) if week < 3 else 10.4 * 0.86 ** (week - 2) for week in range(count)]
    return [
        Seen(
            7 * week,
            None if week % 7 == 5 else area,
            max(0, 45 - 4 * week),
            None if week % 6 == 4 else 0.85 if week < 3 else 0.5 if week < 5 else 0.15,
        )
        for week, area in enumerate(areas)
    ]


def moment(day: float) -> datetime:
    """Of a visit so many days after the first one."""
    return NOON + timedelta(days=day)


def _file(store: RecordStore, by: str, wound: str, number: int, seen: Seen) -> None:
    content = photo(number, seen.sample)
    sha256 = hashlib.sha256(content).hexdigest()
    said, review = None, None
    if seen.probability is not None:
        limits = {InfectionStatus.INFECTED: 0.65, InfectionStatus.INDETERMINATE: 0.35}
        status = next(
            (each for each, low in limits.items() if seen.probability >= low), InfectionStatus.NOT_INFECTED
        )
        readings = (
            Reading(max(0, seen.probability - 0.1), False),
            Reading(min(1, seen.probability + 0.1), True),
        )
        said = replace(
            assessment("slough", status=status),
            photo_sha256=sha256,
            probability_infected=seen.probability,
            readings=readings,
        )
        review = Review.of(said.findings).conclude(
            InfectionStatus.NOT_INFECTED if seen.probability < 0.6 else InfectionStatus.INFECTED,
            "as it looks",
        )
    measurement = _measured(seen) if seen.measured else None
    picture = Picture(sha256, f"heel {number + 1}.jpg")
    examinations.file(
        store,
        Visit(wound, moment(seen.day)),
        [Examination(picture, said, review, measurement)],
        Bedside(),
        {sha256: content},
        by,
    )


def _measured(seen: Seen) -> Measurement:
    tissue = {Tissue.SLOUGH: seen.slough, Tissue.GRANULATION: 100 - seen.slough}
    size = None
    if seen.area is not None:
        side = seen.area**0.5
        size = Size(
            Quantity(1.25 * side, 0.1),
            Quantity(0.8 * side, 0.1),
            Quantity(seen.area, 0.04 * seen.area + 0.05),
        )
    outline = OutlinedWound(square(80, (100, 90)), size, tissue)
    return Measurement(CARD if size else None, (outline,))


@cache
def photo(number: int, sample: int) -> bytes:
    """A photo of the same wound, held a little differently each time."""
    file = sorted((paths.assets() / "samples").glob("*.jpg"))[sample - 1]
    with Image.open(Path(file)) as opened:
        turned = opened.convert("RGB").rotate(2 * (number % 5) - 4, Image.Resampling.BICUBIC)
    width, height = turned.size
    shift = 3 * (number % 4)
    cut = turned.crop((8 + shift, 6, width - 8, height - 6 - shift))
    stream = io.BytesIO()
    cut.save(stream, "JPEG", quality=92, comment=str(number).encode())
    return stream.getvalue()
