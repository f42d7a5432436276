"""Records of a few patients with real photos, which name them wherever a photo can."""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.assessments import NOON
from woundapp.bedside import Bedside
from woundapp.clinic import Aetiology, Consent, Patient, Role, SkinType, User, Visit, Wound
from woundapp.domain import (
    Assessment,
    InfectionStatus,
)
from woundapp.records import examinations
from woundapp.records.examinations import Examination, Picture
from woundapp.records.store import RecordStore
from woundapp.review import Review

KEY = bytes(range(32))
WIDTH, HEIGHT = 160, 120


def jpeg(seed: int, *, exif: bool = True, turned: bool = False) -> bytes:
    """A photo of noise, with a name and a place in its metadata, perhaps stored lying on its side."""
    size = (WIDTH, HEIGHT, 3) if turned else (HEIGHT, WIDTH, 3)
    coarse = np.random.default_rng(seed).integers(60, 200, (size[0] // 8, size[1] // 8, 3), dtype=np.uint8)
    image = Image.fromarray(coarse).resize((size[1], size[0]), Image.Resampling.BICUBIC)
    data = Image.Exif()
    if exif:
        data[0x010E] = "María José Núñez, HC-0417"
        data[0x9003] = "2026:03:14 12:00:00"
        data[0x8825] = {1: "N", 2: (4.0, 36.0, 35.0)}
    if turned:
        data[0x0112] = 6
    stream = io.BytesIO()
    image.save(stream, "JPEG", exif=data, comment=b"taken at the bedside of Maria")
    return stream.getvalue()


@dataclass
class Clinic:
    """Records and who works with them."""

    store: RecordStore
    nurse: str
    days: int = 0
    seeds: Iterator[int] = field(default_factory=lambda: iter(range(1, 1000)))

    def add_patient(self, name: str = "María José Núñez", *, research: bool | None = True) -> str:
        """A patient who allows research, or does not, or was never asked; the id of her wound."""
        patient = self.store.add(
            Patient(name, "HC-0417", date(1950, 4, 23), skin_type=SkinType.IV, allergies="latex"), self.nurse
        )
        if research is not None:
            self.store.add(Consent(patient, date(2026, 3, 1), treatment=True, research=research), self.nurse)
        return self.store.add(
            Wound(patient, "heel", aetiology=Aetiology.DIABETIC, since=date(2025, 11, 2)), self.nurse
        )

    def file(
        self,
        wound: str,
        said: Assessment | None,
        review: Review | None,
        content: bytes | None = None,
        bedside: Bedside | None = None,
    ) -> str:
        """A visit a day later than the one before; its id."""
        photo = jpeg(next(self.seeds)) if content is None else content
        self.days += 1
        visit = Visit(wound, NOON + timedelta(days=self.days), "smells")
        picture = Picture(hashlib.sha256(photo).hexdigest(), "Maria Nunez heel.JPG")
        seen, contents = [Examination(picture, said, review)], {picture.sha256: photo}
        return examinations.file(self.store, visit, seen, bedside or Bedside(), contents, self.nurse)


def agreed(said: Assessment, status: InfectionStatus = InfectionStatus.INFECTED) -> Review:
    """She sees all that the model sees."""
    review = Review.of(said.findings)
    for index in range(len(said.findings)):
        review = review.agree(index)
    return review.conclude(status)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    folder = tmp_path / "records"
    folder.mkdir()
    with RecordStore(folder, KEY) as store:
        yield Clinic(store, store.add(User("Ana Ruiz", Role.NURSE), ""))
