"""All that is told of one wound, for a report or another system."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar

from woundapp.bedside import Bedside
from woundapp.clinic import Event, Patient, Visit, Wound
from woundapp.domain import Assessment, InfectionStatus
from woundapp.measurement import Measurement
from woundapp.review import Review

_Content_co = TypeVar("_Content_co", covariant=True)
_Content = TypeVar("_Content")


@dataclass(frozen=True, slots=True)
class Entry(Generic[_Content_co]):
    """Something that was entered, by whom and when.

    Attributes:
        id: 32 hex digits, the same in all its versions; made from the content for what is in no records.
        version: from 1.
        at: when this version was entered, with a time zone.
        by: name of the user; empty where nobody is known.
        content: the thing itself.
    """

    id: str
    version: int
    at: datetime
    by: str
    content: _Content_co


@dataclass(frozen=True, slots=True)
class PhotoEntry:
    """One photo of a visit with all that was said of it.

    Attributes:
        id: 32 hex digits, of the photo at this visit.
        sha256: of the file's bytes, in lower-case hex.
        name: of the file.
        read: gives the file's bytes; raises RecordStoreError or PhotoError where it cannot.
        assessment: what the model said; None where none was asked.
        review: what the clinician says of its findings and of the wound; None for nothing.
        measurement: what was measured; None for nothing.
    """

    id: str
    sha256: str
    name: str
    read: Callable[[], bytes] = field(compare=False, repr=False)
    assessment: Entry[Assessment] | None = None
    review: Entry[Review] | None = None
    measurement: Entry[Measurement] | None = None


@dataclass(frozen=True, slots=True)
class VisitEntry:
    """One visit.

    Attributes:
        visit: its moment and note.
        photos: in the order they were taken.
        bedside: what the nurse found; None where nothing was recorded.
    """

    visit: Entry[Visit]
    photos: tuple[PhotoEntry, ...]
    bedside: Entry[Bedside] | None = None

    @property
    def assessed(self) -> PhotoEntry | None:
        """The photo whose answer stands for the visit: of several the one that speaks most for an infection.

        A wound that looks infected on one photo is not made harmless by another one.
        """
        known = [photo for photo in self.photos if photo.assessment]
        return max(known, key=_gravity, default=None)

    @property
    def measured(self) -> PhotoEntry | None:
        """The last photo with a known area, or else the last measured one."""
        measured = [photo for photo in reversed(self.photos) if photo.measurement]
        known = (photo for photo in measured if photo.measurement and photo.measurement.content.area)
        return next(known, measured[0] if measured else None)

    @property
    def concluded(self) -> Entry[Review] | None:
        """The review that says what the wound is; of several the one that was entered last."""
        said = [photo.review for photo in self.photos if photo.review and photo.review.content.status]
        return max(said, key=lambda review: review.at, default=None)


@dataclass(frozen=True, slots=True)
class Dossier:
    """A wound up to one visit, which is the last one here.

    Attributes:
        patient: who has it; None where nobody said so.
        wound: which one; None likewise.
        visits: the earliest first, at least one.
        events: what was done about the wound, in the order of days.

    Raises:
        ValueError: for a wound without a visit.
    """

    patient: Entry[Patient] | None
    wound: Entry[Wound] | None
    visits: tuple[VisitEntry, ...]
    events: tuple[Entry[Event], ...] = ()

    def __post_init__(self) -> None:
        if not self.visits:
            raise ValueError("a dossier without a visit")

    @property
    def current(self) -> VisitEntry:
        """The visit that the dossier is of."""
        return self.visits[-1]

    @property
    def earlier(self) -> tuple[VisitEntry, ...]:
        """The visits before it, the earliest first."""
        return self.visits[:-1]


_GRAVITY = (InfectionStatus.NOT_INFECTED, InfectionStatus.INDETERMINATE, InfectionStatus.INFECTED)


def _gravity(photo: PhotoEntry) -> tuple[int, float]:
    assert photo.assessment
    answer = photo.assessment.content
    return _GRAVITY.index(answer.infection_status), answer.probability_infected or 0.0


def unfiled(content: _Content, at: datetime, by: str = "", *, of: str) -> Entry[_Content]:
    """An entry of what is in no records.

    Args:
        content: the thing itself.
        at: when it was entered, with a time zone.
        by: name of the user.
        of: what tells it from others of its kind, such as the SHA-256 of the photo that it was said of.
    """
    named = f"{type(content).__name__} {of}"
    return Entry(hashlib.sha256(named.encode()).hexdigest()[:32], 1, at, by, content)


def unfiled_photo(
    content: bytes,
    name: str,
    assessment: Entry[Assessment] | None = None,
    review: Entry[Review] | None = None,
    measurement: Entry[Measurement] | None = None,
) -> PhotoEntry:
    """A photo that is in no records.

    Args:
        content: the file's bytes.
        name: of the file.
        assessment: what the model said.
        review: what the clinician says.
        measurement: what was measured.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    return PhotoEntry(sha256[:32], sha256, name, lambda: content, assessment, review, measurement)
