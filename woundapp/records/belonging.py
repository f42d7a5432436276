"""What is about one patient."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from woundapp.records import versions
from woundapp.records.tables import (
    AssessmentRow,
    BedsideRow,
    ConsentRow,
    EventRow,
    ExportRow,
    MeasurementRow,
    PatientRow,
    PictureRow,
    ReviewRow,
    VisitRow,
    WoundRow,
)


@dataclass(frozen=True, slots=True)
class Belonging:
    """What is about one patient.

    Attributes:
        ids: of the patient, and whoever was found to be the same one, of the wounds, the visits and the
            events.
        rows: what selects the versions in each table, from the leaves to the root: what says whose a row is
            comes last.
    """

    ids: frozenset[str]
    rows: dict[type[Any], ColumnElement[bool]]


def of_patient(session: Session, patient: str) -> Belonging:
    """What is about a patient; what was moved to another one is that one's.

    Args:
        session: on the records.
        patient: the id of the patient.
    """

    def last(table: Any, *wanted: Any) -> list[str]:
        return [row.id for row in session.scalars(versions.last(table, *wanted))]

    same = {patient}
    while more := set(last(PatientRow, PatientRow.merged_into.in_(same))) - same:
        same |= more
    wounds = last(WoundRow, WoundRow.patient.in_(same))
    visits = last(VisitRow, VisitRow.wound.in_(wounds))
    events = last(EventRow, EventRow.wound.in_(wounds))
    rows: dict[type[Any], ColumnElement[bool]] = {
        ReviewRow: ReviewRow.visit.in_(visits),
        AssessmentRow: AssessmentRow.visit.in_(visits),
        MeasurementRow: MeasurementRow.visit.in_(visits),
        BedsideRow: BedsideRow.visit.in_(visits),
        PictureRow: PictureRow.visit.in_(visits),
        VisitRow: VisitRow.id.in_(visits),
        EventRow: EventRow.id.in_(events),
        WoundRow: WoundRow.id.in_(wounds),
        ConsentRow: ConsentRow.patient.in_(same),
        ExportRow: ExportRow.patient.in_(same),
        PatientRow: PatientRow.id.in_(same),
    }
    return Belonging(frozenset((*same, *wounds, *visits, *events)), rows)
