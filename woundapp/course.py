"""The course of a wound: what each visit adds to its timeline, and the axes that it is plotted on."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from woundapp import follow_up
from woundapp.clinic import Aetiology, Event
from woundapp.domain import InfectionStatus
from woundapp.dossier import Dossier, VisitEntry
from woundapp.follow_up import MeasuredVisit
from woundapp.measurement import Measurement, Quantity, Size, Tissue

_Value = TypeVar("_Value")

FEWEST_PLOTTED = 2
"""Visits with something known that make a plot; what is known of one is said in words."""

_ROUND = (0.1, 0.2, 0.5, 1, 2, 5)


@dataclass(frozen=True, slots=True)
class CourseVisit:
    """One visit on the timeline.

    Attributes:
        id: of the visit.
        at: its moment, with a time zone.
        photo: SHA-256 of the photo that stands for it: the measured one, else the last.
        nurse: the user's status; None where she said nothing.
        model: the model's; None where no model was asked.
        probability: the model's of infection, 0 to 1; None likewise.
        readings: the same in each of the model's readings, before calibration.
        measurement: None where nothing was measured.
    """

    id: str
    at: datetime
    photo: str
    nurse: InfectionStatus | None = None
    model: InfectionStatus | None = None
    probability: float | None = None
    readings: tuple[float, ...] = ()
    measurement: Measurement | None = None

    @property
    def measured(self) -> MeasuredVisit:
        """The visit as it is compared with others."""
        return MeasuredVisit(self.at, self.measurement)


@dataclass(frozen=True, slots=True)
class Course:
    """A wound over time.

    Attributes:
        visits: in the order of time.
        events: what was done about the wound.
        aetiology: where it comes from.
    """

    visits: tuple[CourseVisit, ...] = ()
    events: tuple[Event, ...] = ()
    aetiology: Aetiology = Aetiology.UNKNOWN

    def having(self, value: Callable[[CourseVisit], _Value | None]) -> Sequence[tuple[CourseVisit, _Value]]:
        """The visits of which something is known, each with that."""
        found = ((visit, value(visit)) for visit in self.visits)
        return [(visit, known) for visit, known in found if known is not None]


def area_of(visit: CourseVisit) -> Quantity | None:
    """The area of a visit's wound."""
    return visit.measurement.area if visit.measurement else None


def size_of(visit: CourseVisit) -> Size | None:
    """The size of the largest part of a visit's wound."""
    largest = visit.measurement.largest if visit.measurement else None
    return largest.size if largest else None


def tissue_of(visit: CourseVisit) -> Mapping[Tissue, float] | None:
    """The shares of tissue in a visit's wound, in percent."""
    return follow_up.tissue_shares(visit.measurement)


def of_dossier(dossier: Dossier) -> Course:
    """The course that a dossier tells of."""
    return Course(
        tuple(map(_visit, dossier.visits)),
        tuple(entry.content for entry in dossier.events),
        dossier.wound.content.aetiology if dossier.wound else Aetiology.UNKNOWN,
    )


def _visit(entry: VisitEntry) -> CourseVisit:
    assessed, measured, concluded = entry.assessed, entry.measured, entry.concluded
    assessment = assessed.assessment.content if assessed and assessed.assessment else None
    last = measured or (entry.photos[-1] if entry.photos else None)
    return CourseVisit(
        entry.visit.id,
        entry.visit.content.at,
        last.sha256 if last else "",
        concluded.content.status if concluded else None,
        assessment.infection_status if assessment else None,
        assessment.probability_infected if assessment else None,
        tuple(reading.probability_infected for reading in assessment.readings) if assessment else (),
        measured.measurement.content if measured and measured.measurement else None,
    )


def round_values(highest: float, most: int) -> list[tuple[float, int]]:
    """Some round values from 0 on with their decimals, for an axis.

    Args:
        highest: value that is drawn.
        most: so many values above 0 have room.
    """
    magnitude = 10.0 ** math.floor(math.log10(highest))
    step = next(step * magnitude for step in _ROUND if highest / (step * magnitude) <= most)
    decimals = max(0, -math.floor(math.log10(step)))
    return [(number * step, decimals) for number in range(int(highest / step) + 1)]
