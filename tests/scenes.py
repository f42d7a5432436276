"""Dossiers that a clinic would have, for tests and for looking at what is made of them."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TypeVar

from tests import dossiers
from woundapp.bedside import Bedside, ExudateAmount, ExudateKind, Presence, VitalSigns
from woundapp.clinic import Aetiology, Event, EventKind, Known, Patient, Sex, Side, SkinType, Visit, Wound
from woundapp.domain import (
    AlgorithmIdentification,
    Assessment,
    ColourDoubt,
    ColourOpinion,
    ColourVerdict,
    Finding,
    ImageRegion,
    InfectionStatus,
    Probe,
    QualityIssue,
    QualityNote,
    Reading,
    Runtime,
    SkinColour,
    Strength,
    Support,
    Timings,
)
from woundapp.dossier import Dossier, Entry, VisitEntry
from woundapp.measurement import Measurement, OutlinedWound, Quantity, Scale, Size, Tissue
from woundapp.review import Review

SAMPLES = Path(__file__).parents[1] / "assets" / "samples"
SEEN = datetime(2026, 3, 14, 9, 30, tzinfo=timezone(timedelta(hours=1)))
NURSE = "Ana Ruiz"
ALGORITHM = AlgorithmIdentification("Infection-Reasoner", "1.2", "ef" * 32, "Q4_K_M", False)
DARK = SkinColour((34.0, 12.0, 14.0), -48.8, dark=True)
LIGHT = SkinColour((66.0, 13.0, 17.0), 43.3, dark=False)
SUPPORTS, CANNOT_TELL = ColourVerdict.SUPPORTS, ColourVerdict.CANNOT_TELL

_Content = TypeVar("_Content")


def entry(content: _Content, *of: object, at: datetime = SEEN, by: str = NURSE) -> Entry[_Content]:
    """Something that was entered, with an id of its own."""
    return Entry(dossiers.thing(type(content).__name__, *of), 1, at, by, content)


PATIENT = entry(
    Patient(
        "Amina Diallo",
        "4711-0815",
        date(1957, 5, 23),
        Sex.FEMALE,
        SkinType.VI,
        "penicillin",
        Known.YES,
        Known.NO,
        "none",
    )
)
WOUND = entry(Wound(PATIENT.id, "heel", Side.LEFT, Aetiology.DIABETIC, date(2026, 1, 7)))


def finding(
    sign: str,
    words: str,
    place: tuple[int, int, int, int] | None,
    strength: Strength | None = Strength.SOME,
    colour: ColourOpinion | None = None,
) -> Finding:
    """One of the model's findings."""
    support = Support(1.4, 0.6, strength, Probe.DIRECT) if place and strength else None
    return Finding(sign, words, ImageRegion(*place) if place else None, support, colour)


def assessment(
    content: bytes,
    status: InfectionStatus,
    probability: float | None,
    *findings: Finding,
    doubts: tuple[str, ...] = (),
    quality: tuple[QualityNote, ...] = (),
    skin: SkinColour | None = LIGHT,
    rationale: str = "Redness and pus together suggest infection.",
    at: datetime = SEEN,
) -> Assessment:
    """What the model said of a photo."""
    likely = 0.5 if probability is None else probability
    return Assessment(
        photo_sha256=dossiers.photo(content).sha256,
        infection_status=status,
        probability_infected=probability,
        readings=tuple(
            Reading(abs(likely - step), mirrored=bool(n % 2)) for n, step in enumerate((0, 0.06, 0.1))
        ),
        trusted=status is not InfectionStatus.INDETERMINATE,
        complete=True,
        findings=findings,
        rationale=rationale,
        reasoning=(
            "I look at the wound bed first. Most of it is covered.\n\n"
            "Then the skin around it, its colour and its edge.\n\nThen what is not in the photo."
        ),
        raw_answer="{}",
        doubts=doubts,
        quality=quality,
        skin=skin,
        algorithm=ALGORITHM,
        runtime=Runtime("0.3.36", "CPU", 42),
        timings=Timings(1.0, 0.5, 0.5, 2.0, 1.0, 5.0),
        assessed_at=at,
    )


def measurement(
    points: tuple[tuple[float, float], ...],
    length: float,
    width: float,
    area: float,
    tissue: Mapping[Tissue, int] | None = None,
) -> Measurement:
    """What was measured with a card in the photo."""
    scale = Scale((0.0125, 0, 0, 0, 0.0125, 0, 0, 0, 1), (512, 384), 0.0, 0.02, print_checked=True)
    size = Size(Quantity(length, length * 0.05), Quantity(width, width * 0.05), Quantity(area, area * 0.08))
    return Measurement(scale, (OutlinedWound(points, size, tissue),))


def sample(number: int) -> bytes:
    """One of the sample photos."""
    return (SAMPLES / f"sample-{number}.jpg").read_bytes()


def visit(
    content: bytes,
    said: Assessment | None,
    review: Review | None = None,
    measured: Measurement | None = None,
    bedside: Bedside | None = None,
    at: datetime = SEEN,
    note: str = "",
) -> VisitEntry:
    """One visit with one photo."""
    photo = dossiers.photo(
        content,
        "IMG_4711.jpg",
        entry(said, at, at=at) if said else None,
        entry(review, at, at=at, by="Dr. Ben Okri") if review else None,
        entry(measured, at, at=at) if measured else None,
        visit=f"{at}",
    )
    return VisitEntry(
        entry(Visit(WOUND.id, at, note), at, at=at), (photo,), entry(bedside, at, at=at) if bedside else None
    )


def dossier(*visits: VisitEntry, events: tuple[Entry[Event], ...] = ()) -> Dossier:
    """Of the patient that all scenes are about."""
    return Dossier(PATIENT, WOUND, visits, events)


EDGE_1 = ((528, 310), (610, 281), (720, 330), (794, 430), (760, 560), (690, 624), (590, 560), (530, 440))
FOUND = Bedside(
    frozenset(("erythema", "warmth", "pain", "purulent_exudate")),
    frozenset(("odour", "crepitus", "fever", "probe_to_bone")),
    ExudateAmount.MODERATE,
    ExudateKind.PURULENT,
    1.4,
    Presence.ABSENT,
    Presence.PRESENT,
    VitalSigns(temperature=37.4, heart_rate=84),
)


def infected() -> Dossier:
    """Infected, reviewed and measured."""
    content = sample(1)
    said = assessment(
        content,
        InfectionStatus.INFECTED,
        0.873,
        finding("erythema", "a red rim of two centimetres", (480, 276, 835, 700), Strength.STRONG,
                ColourOpinion(SUPPORTS, None, 0.41)),
        finding("purulent_exudate", "thick yellow pus on the bed", (528, 281, 794, 624), Strength.SOME),
        finding("granulation", "a narrow red strip", (520, 320, 600, 500), Strength.NONE),
        finding("odour", "cannot be judged in a photo", None),
        rationale="A red rim and pus that covers most of the bed: two signs of infection of the soft tissue.",
    )  # fmt: skip
    review = Review.of(said.findings).agree(0).move(1, ImageRegion(540, 300, 780, 610)).remove(2)
    review = review.add("swelling", ImageRegion(440, 230, 860, 730)).conclude(
        InfectionStatus.INFECTED, "Warm, painful, and pus on the swab."
    )
    measured = measurement(EDGE_1, 4.6, 2.9, 9.8, {Tissue.SLOUGH: 80, Tissue.GRANULATION: 20})
    return dossier(visit(content, said, review, measured, FOUND, note="The dressing was soaked through."))


def not_infected() -> Dossier:
    """Not infected, and the clinician agrees."""
    content = sample(4)
    said = assessment(
        content,
        InfectionStatus.NOT_INFECTED,
        0.06,
        finding("granulation", "red, moist, even bed", (345, 132, 710, 475), Strength.SOME),
        rationale="A clean red bed and calm skin around it. No sign of infection is seen.",
    )
    review = Review.of(said.findings).agree(0).conclude(InfectionStatus.NOT_INFECTED)
    calm = Bedside(frozenset(), frozenset(("erythema", "warmth", "pain", "odour", "purulent_exudate")))
    return dossier(visit(content, said, review, None, calm))


def indeterminate() -> Dossier:
    """The program does not trust the answer."""
    content = sample(5)
    said = assessment(
        content,
        InfectionStatus.INDETERMINATE,
        0.55,
        finding("necrosis", "black, dry tissue", (300, 360, 580, 600), Strength.NONE),
        doubts=(
            "The probability lies too near the middle to call it either way.",
            "The readings of the photo do not agree with each other.",
        ),
        quality=(
            QualityNote(QualityIssue.BLURRED, "The photo is blurred. Hold still and retake it.", 3.0, 8.0),
        ),
        skin=None,
        rationale="Dead tissue covers the bed, and what is beneath cannot be seen.",
    )
    return dossier(visit(content, said))


def red_flag() -> Dossier:
    """The model says not infected, and the patient is in danger."""
    content = sample(3)
    said = assessment(
        content,
        InfectionStatus.NOT_INFECTED,
        0.22,
        finding("granulation", "red tissue", (230, 370, 560, 590), Strength.SOME),
        rationale="The bed is red and moist.",
    )
    ill = Bedside(
        frozenset(("crepitus", "severe_pain", "fever", "confusion", "rapid_spread")),
        frozenset(("odour",)),
        redness_beyond_edge=4.0,
        diabetic_foot=Presence.PRESENT,
        vital_signs=VitalSigns(39.4, 128, 26, 17.2, 88),
    )
    review = Review.of(said.findings).conclude(InfectionStatus.INFECTED, "She is ill. Ambulance called.")
    return dossier(visit(content, said, review, None, ill))


def dark_skin() -> Dossier:
    """Infected, on skin on which redness cannot be seen by its colour."""
    content = sample(2)
    said = assessment(
        content,
        InfectionStatus.INFECTED,
        0.79,
        finding("erythema", "skin darker around the edge", (220, 260, 480, 500), Strength.SOME,
                ColourOpinion(CANNOT_TELL, ColourDoubt.DARK_SKIN, None)),
        finding("slough", "pale slough", (240, 290, 420, 480), Strength.STRONG),
        skin=DARK,
    )  # fmt: skip
    return dossier(visit(content, said, Review.of(said.findings).doubt(0)))


def no_model() -> Dossier:
    """Nobody asked a model."""
    content = sample(6)
    review = Review(()).add("slough", ImageRegion(240, 110, 380, 300)).conclude(InfectionStatus.NOT_INFECTED)
    return dossier(visit(content, None, review, None, FOUND))


def followed_up(visits: int = 5, read: Callable[[int], bytes] | None = None) -> Dossier:
    """A wound over some weeks, smaller and then larger again, with what was done about it.

    Args:
        visits: how many.
        read: gives the photo of each visit by its number from 0; sample photos by default.
    """
    read = read or (lambda _: sample(6))
    seen = []
    for number in range(visits):
        at = SEEN + timedelta(days=9 * (number - visits + 1))
        content = read(number)
        share = number / max(1, visits - 1)
        area = 14 * (1 - 1.6 * share + 1.25 * share**2)
        slough = round(60 - 50 * share + 30 * share**2)
        worse = number == visits - 1
        said = assessment(
            content,
            InfectionStatus.INFECTED if worse else InfectionStatus.NOT_INFECTED,
            0.81 if worse else 0.12 + 0.1 * share,
            finding("erythema", "redness around the edge", (160, 40, 680, 420)),
            finding("slough", "grey slough", (240, 110, 380, 300)),
            at=at,
        )
        side = area**0.5
        measured = measurement(
            ((240, 110), (420, 100), (520, 180), (600, 240), (480, 380), (300, 360)),
            side * 1.25,
            side * 0.9,
            area,
            {Tissue.SLOUGH: slough, Tissue.GRANULATION: 100 - slough},
        )
        found = Bedside(frozenset(("erythema",)) if worse else frozenset(), frozenset(("odour", "fever")))
        review = Review.of(said.findings).conclude(said.infection_status)
        seen.append(visit(content, said, review, measured, found, at=at))
    first = seen[0].visit.content.at.date()
    events = (
        entry(Event(WOUND.id, first + timedelta(days=2), EventKind.DEBRIDEMENT, "sharp")),
        entry(Event(WOUND.id, first + timedelta(days=3), EventKind.ANTIBIOTIC_STARTED, "cefalexin"), 2),
        entry(Event(WOUND.id, first + timedelta(days=10), EventKind.ANTIBIOTIC_STOPPED, "cefalexin"), 3),
    )
    return dossier(*seen, events=events)


ALL: dict[str, Callable[[], Dossier]] = {
    "infected": infected,
    "not_infected": not_infected,
    "indeterminate": indeterminate,
    "red_flag": red_flag,
    "dark_skin": dark_skin,
    "no_model": no_model,
    "followed_up": followed_up,
}
"""By name."""
