"""Takes away all that is kept of a patient, in all versions; the audit trail keeps that it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from woundapp.clinic import Patient
from woundapp.records import audit, database, versions
from woundapp.records.store import RecordStore
from woundapp.records.tables import (
    AssessmentRow,
    BedsideRow,
    ConsentRow,
    ExportRow,
    PatientRow,
    PhotoRow,
    PictureRow,
    ReviewRow,
    VisitRow,
    WoundRow,
)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What a certificate of deletion says.

    Attributes:
        patient: the id of the patient, who cannot be told from it.
        at: when, in UTC.
        by: the id of the user.
        counts: rows taken away, by table.
        mark: hash of the last line of the audit trail on it.
    """

    patient: str
    at: datetime
    by: str
    counts: Mapping[str, int]
    mark: str


def forget(store: RecordStore, patient: str, by: str) -> Forgotten:
    """Take away a patient, and whoever was found to be the same one, with wounds, visits and photos.

    What was moved to another patient stays there.

    Args:
        store: the records.
        patient: the id of the patient.
        by: the id of the user.

    Returns:
        What a certificate says.

    Raises:
        RecordStoreError: there is no such patient, or it could not be done; then all is as it was.
    """
    store.get(Patient, patient)
    with store.writing() as session:

        def last(table: Any, *wanted: Any) -> list[str]:
            return [row.id for row in session.scalars(versions.last(table, *wanted))]

        same = {patient}
        while more := set(last(PatientRow, PatientRow.merged_into.in_(same))) - same:
            same |= more
        wounds = last(WoundRow, WoundRow.patient.in_(same))
        visits = last(VisitRow, VisitRow.wound.in_(wounds))
        photos = set(session.scalars(select(PictureRow.photo).where(PictureRow.visit.in_(visits))))
        signed, mark = store.signed(by), ""
        counts: dict[str, int] = {}
        # From the leaves to the root: what says whose a row is goes last.
        for table, wanted in (
            (ReviewRow, ReviewRow.visit.in_(visits)),
            (AssessmentRow, AssessmentRow.visit.in_(visits)),
            (BedsideRow, BedsideRow.visit.in_(visits)),
            (PictureRow, PictureRow.visit.in_(visits)),
            (VisitRow, VisitRow.id.in_(visits)),
            (WoundRow, WoundRow.id.in_(wounds)),
            (ConsentRow, ConsentRow.patient.in_(same)),
            (ExportRow, ExportRow.patient.in_(same)),
            (PatientRow, PatientRow.id.in_(same)),
        ):
            kind: Any = table
            for thing, version in session.execute(select(kind.id, kind.version).where(wanted)).all():
                mark = audit.note_forgotten(session, kind.__tablename__, thing, version, signed.at, signed.by)
            counts[kind.__tablename__] = database.delete(session.connection(), kind.__tablename__, wanted)
        unused = PhotoRow.sha256.in_(photos) & ~PhotoRow.sha256.in_(select(PictureRow.photo))
        counts[PhotoRow.__tablename__] = database.delete(session.connection(), PhotoRow.__tablename__, unused)
    store.settle()
    return Forgotten(patient, signed.at, by, counts, mark)
