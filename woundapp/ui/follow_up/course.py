"""The course of a wound: what each visit adds to its timeline."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from woundapp.clinic import Aetiology, Event
from woundapp.domain import InfectionStatus
from woundapp.follow_up import MeasuredVisit
from woundapp.measurement import Measurement
from woundapp.records.charts import WoundChart
from woundapp.records.examinations import Filed

_Value = TypeVar("_Value")

FEWEST_PLOTTED = 2
"""Visits with something known that make a plot; what is known of one is said in words."""


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


def of_chart(chart: WoundChart) -> Course:
    """The course of a wound as the records hold it."""
    return Course(
        tuple(_visit(filed) for filed in chart.visits),
        tuple(kept.content for kept in chart.events),
        chart.wound.content.aetiology,
    )


def _visit(filed: Filed) -> CourseVisit:
    assessment = filed.assessment.content if filed.assessment else None
    measured = [photo for photo, kept in filed.measurements.items() if kept is filed.measurement]
    return CourseVisit(
        filed.visit.id,
        filed.visit.content.at,
        (*(picture.content.sha256 for picture in filed.pictures), *measured)[-1],
        filed.review.content.status if filed.review else None,
        assessment.infection_status if assessment else None,
        assessment.probability_infected if assessment else None,
        tuple(reading.probability_infected for reading in assessment.readings) if assessment else (),
        filed.measurement.content if filed.measurement else None,
    )
