"""Random dossiers (Hypothesis), and the pieces that dossiers for tests are made of."""

import hashlib
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from PIL import Image

from woundapp import signs
from woundapp.bedside import Bedside, ExudateAmount, ExudateKind, Presence, VitalSigns
from woundapp.body import AREAS
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
from woundapp.dossier import Dossier, Entry, PhotoEntry, VisitEntry
from woundapp.measurement import Measurement, OutlinedWound, Quantity, Scale, Size, Tissue
from woundapp.review import Judgement, Mark, Review

WIDTH, HEIGHT = 96, 72
"""Of the random photos, in pixels."""


@lru_cache(maxsize=64)
def picture(number: int, width: int = WIDTH, height: int = HEIGHT) -> bytes:
    """A photo file of its own for each number."""
    y, x = np.mgrid[:height, :width]
    pixels = np.stack([x * 2 + number * 7, y * 3, x + y + number], axis=2).astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG")
    return stream.getvalue()


def how_many() -> int:
    """Random dossiers that a test of whole files tries; to be asked once pytest has chosen its profile."""
    return 300 if settings.get_current_profile_name() == "thorough" else 30


def thing(*of: object) -> str:
    """An id as the records make them, the same for the same."""
    return hashlib.sha256(repr(of).encode()).hexdigest()[:32]


def photo(
    content: bytes,
    name: str = "heel.jpg",
    assessment: Entry[Assessment] | None = None,
    review: Entry[Review] | None = None,
    measurement: Entry[Measurement] | None = None,
    visit: str = "",
) -> PhotoEntry:
    """A photo of a visit."""
    sha256 = hashlib.sha256(content).hexdigest()
    return PhotoEntry(
        thing("picture", visit, sha256), sha256, name, lambda: content, assessment, review, measurement
    )


TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn"), include_characters="\n\t"), max_size=40
)
LINES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn", "Zl", "Zp")), max_size=40)
NAMES = LINES.filter(lambda line: bool(line.strip()))
DAYS = st.dates(date(1910, 1, 1), date(2026, 11, 1))
MOMENTS = st.datetimes(
    datetime(2020, 1, 1),
    datetime(2026, 11, 1),
    timezones=st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
SHARES = st.floats(0, 1)
FIGURES = st.floats(-50, 50)
CODES = sorted(signs.BY_CODE)

REGIONS = st.builds(
    lambda left, top, width, height: ImageRegion(
        left, top, min(WIDTH, left + width), min(HEIGHT, top + height)
    ),
    st.integers(0, WIDTH - 2),
    st.integers(0, HEIGHT - 2),
    st.integers(1, WIDTH),
    st.integers(1, HEIGHT),
)
SUPPORTS = st.builds(Support, FIGURES, st.floats(-1, 1), st.sampled_from(Strength), st.sampled_from(Probe))
OPINIONS = st.builds(
    ColourOpinion,
    st.sampled_from(ColourVerdict),
    st.none() | st.sampled_from(ColourDoubt),
    st.none() | SHARES,
)
FINDINGS = st.builds(
    Finding,
    st.sampled_from(CODES) | NAMES,
    TEXTS,
    st.none() | REGIONS,
    st.none() | SUPPORTS,
    st.none() | OPINIONS,
)
ALGORITHMS = st.builds(
    AlgorithmIdentification,
    NAMES,
    LINES,
    st.binary(min_size=32, max_size=32).map(bytes.hex),
    st.sampled_from(("Q4_K_M", "Q8_0", "F16")),
    st.booleans(),
)
ASSESSMENTS = st.builds(
    Assessment,
    photo_sha256=st.just(""),
    infection_status=st.sampled_from(InfectionStatus),
    probability_infected=st.none() | SHARES,
    readings=st.lists(st.builds(Reading, SHARES, mirrored=st.booleans()), max_size=4).map(tuple),
    trusted=st.booleans(),
    complete=st.booleans(),
    findings=st.lists(FINDINGS, max_size=6).map(tuple),
    rationale=TEXTS,
    reasoning=TEXTS,
    raw_answer=TEXTS,
    doubts=st.lists(NAMES, max_size=3).map(tuple),
    quality=st.lists(
        st.builds(QualityNote, st.sampled_from(QualityIssue), NAMES, FIGURES, FIGURES), max_size=2
    ).map(tuple),
    skin=st.none() | st.builds(SkinColour, st.tuples(FIGURES, FIGURES, FIGURES), FIGURES, st.booleans()),
    algorithm=ALGORITHMS,
    runtime=st.builds(Runtime, NAMES, NAMES, st.integers(0, 2**31 - 1)),
    timings=st.builds(Timings, *[st.floats(0, 1000)] * 6),
    assessed_at=MOMENTS,
)
BEDSIDES = st.builds(
    lambda said, **figures: Bedside(**figures).saying(said),
    st.dictionaries(st.sampled_from(CODES), st.sampled_from(Presence)),
    exudate_amount=st.none() | st.sampled_from(ExudateAmount),
    exudate_kind=st.none() | st.sampled_from(ExudateKind),
    redness_beyond_edge=st.none() | st.floats(0, 100),
    deep_tissue=st.sampled_from(Presence),
    diabetic_foot=st.sampled_from(Presence),
    vital_signs=st.builds(
        VitalSigns,
        temperature=st.none() | st.floats(25, 45),
        heart_rate=st.none() | st.floats(10, 300),
        respiratory_rate=st.none() | st.floats(1, 100),
        white_cells=st.none() | st.floats(0, 1000),
        systolic_pressure=st.none() | st.floats(20, 300),
    ),
)
QUANTITIES = st.builds(Quantity, st.floats(0, 100), st.floats(0, 20))
POINTS = st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT))
SCALES = st.builds(
    Scale,
    st.tuples(*[st.floats(-10, 10)] * 9),
    POINTS,
    st.floats(-0.1, 0.1),
    st.floats(0, 0.2),
    st.booleans(),
)


@st.composite
def shares(draw: st.DrawFn) -> dict[Tissue, int]:
    """Shares of tissue that add to 100 %."""
    cuts = sorted(draw(st.lists(st.integers(0, 100), min_size=4, max_size=4)))
    return {tissue: high - low for tissue, low, high in zip(Tissue, [0, *cuts], [*cuts, 100], strict=True)}


@st.composite
def measurements(draw: st.DrawFn) -> Measurement:
    """What was measured; centimetres only where there is a scale."""
    scale = draw(st.none() | SCALES)
    sizes = st.builds(Size, QUANTITIES, QUANTITIES, QUANTITIES) if scale else st.none()
    wounds = st.builds(
        OutlinedWound,
        st.lists(POINTS, min_size=3, max_size=8).map(tuple),
        sizes,
        st.none() | shares(),
        st.booleans(),
    )
    return Measurement(scale, tuple(draw(st.lists(wounds, max_size=3))))


@st.composite
def reviews(draw: st.DrawFn, findings: tuple[Finding, ...]) -> Review:
    """What a clinician says of some findings and of the wound."""
    of_model = st.none() | st.sampled_from(
        (Mark(Judgement.AGREED), Mark(Judgement.REMOVED), Mark(Judgement.UNSURE))
    )
    moved = st.builds(Mark, st.just(Judgement.MOVED), REGIONS)
    added = st.builds(Mark, st.just(Judgement.ADDED), REGIONS, st.sampled_from(CODES))
    marks = [draw(of_model | moved) for _ in findings]
    return Review(
        (*marks, *draw(st.lists(added, max_size=2))),
        draw(st.none() | st.sampled_from(InfectionStatus)),
        draw(TEXTS),
    )


@st.composite
def dossiers(draw: st.DrawFn, *, visits: int = 3, filed: bool | None = None) -> Dossier:
    """Any dossier.

    Args:
        draw: Hypothesis's.
        visits: at most so many.
        filed: whether it has a patient and a wound; None for either.
    """
    counter = iter(range(10_000))

    def entry(content: object, name: str | None = None) -> Entry:  # type: ignore[type-arg]
        return Entry(
            thing(type(content).__name__, next(counter)),
            draw(st.integers(1, 9)),
            draw(MOMENTS).astimezone(UTC),
            draw(LINES) if name is None else name,
            content,
        )

    known = draw(st.booleans()) if filed is None else filed
    patient = wound = None
    if known:
        patient = entry(
            draw(
                st.builds(
                    Patient,
                    NAMES,
                    LINES,
                    st.none() | DAYS,
                    st.sampled_from(Sex),
                    st.none() | st.sampled_from(SkinType),
                    TEXTS,
                    st.sampled_from(Known),
                    st.sampled_from(Known),
                    TEXTS,
                )
            )
        )
        places = st.sampled_from([area.code for area in AREAS]) | NAMES
        wound = entry(
            draw(
                st.builds(
                    Wound,
                    st.just(patient.id),
                    places,
                    st.none() | st.sampled_from(Side),
                    st.sampled_from(Aetiology),
                    st.none() | DAYS,
                )
            )
        )
    moments = sorted(draw(st.lists(MOMENTS, min_size=1, max_size=visits if known else 1, unique=True)))

    def one_photo(number: int) -> PhotoEntry:
        content = picture(number)
        sha256 = hashlib.sha256(content).hexdigest()
        said = draw(st.none() | ASSESSMENTS)
        assessment = entry(replace(said, photo_sha256=sha256)) if said else None
        findings = said.findings if said else ()
        review = draw(st.none() | reviews(findings))
        measurement = draw(st.none() | measurements())
        return PhotoEntry(
            thing("picture", number),
            sha256,
            draw(NAMES),
            lambda: content,
            assessment,
            entry(review) if review else None,
            entry(measurement) if measurement else None,
        )

    def one_visit(at: datetime) -> VisitEntry:
        bedside = draw(st.none() | BEDSIDES)
        count = draw(st.integers(1, 2))
        return VisitEntry(
            entry(Visit(wound.id if wound else "", at, draw(TEXTS))),
            tuple(one_photo(next(counter)) for _ in range(count)),
            entry(bedside) if bedside else None,
        )

    whole = tuple(one_visit(at) for at in moments)
    events: tuple[Entry[Event], ...] = ()
    if wound:
        made = st.builds(Event, st.just(wound.id), DAYS, st.sampled_from(EventKind), TEXTS)
        events = tuple(
            entry(event) for event in sorted(draw(st.lists(made, max_size=3)), key=lambda event: event.on)
        )
    return Dossier(patient, wound, whole, events)
