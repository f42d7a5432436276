"""Invented patients, wounds, visits and what is said of them, for whatever fills records."""

import hashlib
import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TypeVar

import numpy as np
from PIL import Image

from woundapp import paths
from woundapp.bedside import Bedside, ExudateAmount, VitalSigns
from woundapp.clinic import (
    Aetiology,
    Consent,
    Event,
    EventKind,
    Known,
    Patient,
    Sex,
    Side,
    SkinType,
    Visit,
    Wound,
)
from woundapp.domain import (
    AlgorithmIdentification,
    Assessment,
    ColourOpinion,
    ColourVerdict,
    Finding,
    ImageRegion,
    InfectionStatus,
    Probe,
    Reading,
    Runtime,
    SkinColour,
    Strength,
    Support,
    Timings,
)
from woundapp.measurement import Measurement, OutlinedWound, Quantity, Scale, Size, Tissue
from woundapp.records.examinations import Examination, Picture
from woundapp.review import Review

_GIVEN = (
    "Ana María José Juan Antonio Carmen Dolores Francisco Isabel Manuel Rosa Pedro Lucía Jesús Elena Ángel "
    "Teresa Luis Pilar Miguel Mercedes Rafael Ingrid Jürgen Zoë Søren Åsa François Chloé Marta Olga Ivan "
    "Fatima Mohammed Aisha Omar Wei Ming Hoa Thị Priya Arjun Yuki Kenji Amara Kwame Siobhán Niamh Ola Kari"
)
_FAMILY = (
    "García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández "
    "Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez "
    "Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina "
    "Müller Schmidt Weiß Jensen Åkerström O'Neill Dubois Lefèvre Rossi Kowalska Novák Nguyễn Trần Khan Singh "
    "Tanaka Satō Mensah Okafor Cohen Haddad Petrov Papadopoulos"
)
_PLACES = ("heel", "sacrum", "lower leg", "big toe", "ankle", "abdomen", "back", "sole", "hip", "forearm")
_SIGNS = ("erythema", "slough", "necrosis", "purulent_exudate", "maceration", "granulation")
_BEDSIDE = ("pain", "warmth", "odour", "fever", "delayed_healing", "new_breakdown", "probe_to_bone")
_SENTENCES = (
    "The wound bed is covered in part with yellow slough.",
    "A red rim reaches about one centimetre beyond the edge.",
    "The exudate looks thick and clouded at the lower edge.",
    "Granulation is seen on the left, moist and beefy red.",
    "The skin around the wound is pale and wrinkled, as macerated skin is.",
    "No bone, tendon or joint can be seen in this photo.",
    "The light comes from one side, so that colours on the right are darker.",
)
_POINTS = 60
"""Of an outline."""

_FIRST_VISIT = datetime(2024, 1, 8, 8, tzinfo=UTC)

Chance = np.random.Generator
_Any = TypeVar("_Any")


def patient(chance: Chance, number: int) -> Patient:
    """A patient.

    Args:
        chance: draws.
        number: of the identifier.
    """
    given = chance.choice(_GIVEN.split(), 1 + int(chance.integers(2)), replace=False)
    family = chance.choice(_FAMILY.split(), 1 + int(chance.integers(2)), replace=False)
    born = date(1925, 1, 1) + timedelta(days=int(chance.integers(75 * 365)))
    return Patient(
        " ".join([*given, *family]),
        f"HC-{number:06}",
        born,
        _one(chance, list(Sex)),
        _one(chance, list(SkinType)),
        _one(chance, ["", "penicillin", "latex, iodine"]),
        _one(chance, list(Known)),
        _one(chance, list(Known)),
        _one(chance, ["", "amoxicillin/clavulanic acid since Monday"]),
    )


def wound(chance: Chance, whose: str) -> Wound:
    """A wound of a patient."""
    since = date(2023, 6, 1) + timedelta(days=int(chance.integers(200)))
    return Wound(whose, _one(chance, _PLACES), _one(chance, list(Side)), _one(chance, list(Aetiology)), since)


def visit(chance: Chance, whose: str, number: int) -> Visit:
    """One of a wound's visits, which are weeks apart, somewhere in four years."""
    at = _FIRST_VISIT + timedelta(weeks=2 * number, minutes=int(chance.integers(4 * 365 * 24 * 60)))
    return Visit(whose, at, "Dressing changed. " * int(chance.integers(1, 4)))


def consent(chance: Chance, whose: str) -> Consent:
    """What a patient allows."""
    teaching, research = (bool(chance.integers(2)) for _ in range(2))
    return Consent(whose, date(2024, 1, 8), treatment=True, teaching=teaching, research=research)


def examination(chance: Chance, content: bytes) -> Examination:
    """All that can be said of a photo by a model and by a nurse, and what can be measured on it.

    Args:
        chance: draws.
        content: of the photo's file.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    said = assessment(chance, sha256)
    review = Review.of(said.findings).agree(0).conclude(InfectionStatus.INFECTED, "it smells, too")
    picture = Picture(sha256, f"IMG_{chance.integers(10_000):04}.jpg")
    return Examination(picture, said, review, measurement(chance))


def assessment(chance: Chance, sha256: str) -> Assessment:
    """What a model of some billion parameters says of a photo: about five thousand characters."""
    probability = float(chance.uniform())
    text = [_one(chance, _SENTENCES) for _ in range(50)]
    return Assessment(
        photo_sha256=sha256,
        infection_status=InfectionStatus.INFECTED if probability > 0.5 else InfectionStatus.NOT_INFECTED,
        probability_infected=probability,
        readings=tuple(Reading(float(chance.uniform()), mirrored=bool(number % 2)) for number in range(4)),
        trusted=True,
        complete=True,
        findings=tuple(_finding(chance, sign) for sign in chance.choice(_SIGNS, 3, replace=False)),
        rationale=" ".join(text[:4]),
        reasoning=" ".join(text[4:30]),
        raw_answer=" ".join(text[30:]),
        doubts=(),
        quality=(),
        skin=SkinColour((61.5, 12.25, 18.5), 31.9, dark=False),
        algorithm=AlgorithmIdentification("infection-reasoner", "1", "ef" * 32, "Q4_K_M", False),
        runtime=Runtime("0.3.36", "CPU", 0),
        timings=Timings(0.0, 1.5, 2.25, 30.5, 12.0, 46.25),
        assessed_at=_FIRST_VISIT,
    )


def measurement(chance: Chance) -> Measurement:
    """A wound of one or two parts, outlined by hand, some centimetres large."""
    homography = tuple(chance.normal(size=9).tolist())
    scale = Scale(homography, (400.0, 300.0), float(chance.normal(0, 0.02)), 0.015, print_checked=True)
    return Measurement(scale, tuple(_outlined(chance) for _ in range(1 + int(chance.integers(2)))))


def _outlined(chance: Chance) -> OutlinedWound:
    turns = np.linspace(0, 2 * np.pi, _POINTS, endpoint=False)
    reach = 120 * chance.uniform(0.8, 1.2, _POINTS)
    points = zip(400 + reach * np.cos(turns), 300 + reach * np.sin(turns), strict=True)
    length, width, area = (Quantity(float(chance.uniform(1, 9)), 0.1) for _ in range(3))
    granulation = int(chance.integers(101))
    return OutlinedWound(
        tuple((float(x), float(y)) for x, y in points),
        Size(length, width, area),
        {Tissue.GRANULATION: granulation, Tissue.SLOUGH: 100 - granulation},
    )


def event(chance: Chance, whose: str) -> Event:
    """Something that was done about a wound."""
    on = _FIRST_VISIT.date() + timedelta(days=int(chance.integers(4 * 365)))
    return Event(
        whose, on, _one(chance, list(EventKind)), _one(chance, ["", "amoxicillin", "sharp, at home"])
    )


def bedside(chance: Chance) -> Bedside:
    """What a nurse finds."""
    signs = chance.permutation(_BEDSIDE).tolist()
    temperature = round(float(chance.uniform(36, 39)), 1)
    return Bedside(
        frozenset(signs[:3]),
        frozenset(signs[3:]),
        exudate_amount=_one(chance, list(ExudateAmount)),
        vital_signs=VitalSigns(temperature=temperature, heart_rate=80.0),
    )


def jpeg(chance: Chance) -> bytes:
    """A bundled sample as a camera would store it, in about 300 kB; never twice the same."""
    # What follows the end of a JPEG is no part of the picture.
    return _jpeg() + chance.bytes(16)


@cache
def _jpeg() -> bytes:
    with Image.open(min((paths.assets() / "samples").glob("*.jpg"))) as sample:
        large = sample.convert("RGB").resize((1600, 1200))
    noise = np.random.default_rng(1).normal(0, 4, (1200, 1600, 3))
    pixels = np.clip(np.asarray(large) + noise, 0, 255).astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=88)
    return stream.getvalue()


def _finding(chance: Chance, sign: str) -> Finding:
    left, top = (int(chance.integers(600)) for _ in range(2))
    return Finding(
        str(sign),
        _one(chance, _SENTENCES),
        ImageRegion(left, top, left + 200, top + 150),
        Support(float(chance.normal()), float(chance.uniform(-1, 1)), Strength.SOME, Probe.ANSWER_AGAIN),
        ColourOpinion(ColourVerdict.SUPPORTS, None, float(chance.uniform())),
    )


def _one(chance: Chance, some: Sequence[_Any]) -> _Any:
    return some[int(chance.integers(len(some)))]
