"""Reviewed photos of patients whose consent allows research."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from woundapp.clinic import Aetiology, SkinType
from woundapp.domain import Assessment, Finding, InfectionStatus
from woundapp.records import versions
from woundapp.records.store import RecordStore
from woundapp.records.tables import (
    AssessmentRow,
    ConsentRow,
    PatientRow,
    PictureRow,
    ReviewRow,
    VisitRow,
    WoundRow,
)
from woundapp.review import Review

_AT_ONCE = 100
"""Rows that are held in memory."""


@dataclass(frozen=True, slots=True)
class Released:
    """A photo with what a user says of it in the end.

    Attributes:
        photo: SHA-256 of its file.
        patient: the id of the patient.
        skin_type: of the patient; None where it is not said.
        aetiology: of the wound.
        findings: the model's; none where no model was asked.
        review: the user's, with a status.
        seen_at: the moment of the visit.
    """

    photo: str
    patient: str
    skin_type: SkinType | None
    aetiology: Aetiology
    findings: tuple[Finding, ...]
    review: Review
    seen_at: datetime


def released(store: RecordStore) -> tuple[Released, ...]:
    """Each reviewed photo once, as it was reviewed last, in no order that says anything of the visits.

    A review counts whose status is infected or not infected, of a patient whose last consent allows research.

    Raises:
        RecordStoreError: they could not be read.
    """
    with store.reading() as session:
        consents = session.execute(
            versions.last(ConsentRow)
            .with_only_columns(ConsentRow.patient, ConsentRow.research)
            .order_by(ConsentRow.row)
        )
        allowed = {row.patient: row.research for row in consents}
        latest: dict[str, Released] = {}
        for each in _reviewed(session):
            before = latest.get(each.photo)
            if before is None or before.seen_at <= each.seen_at:
                latest[each.photo] = each
    return tuple(latest[photo] for photo in sorted(latest) if allowed.get(latest[photo].patient, False))


def _reviewed(session: Session) -> Iterator[Released]:
    tables: tuple[Any, ...] = (ReviewRow, VisitRow, WoundRow, PatientRow)
    found = (
        select(ReviewRow.document, ReviewRow.assessment, VisitRow.id, VisitRow.seen_at)
        .add_columns(WoundRow.patient, WoundRow.aetiology, PatientRow.skin_type)
        .join(VisitRow, VisitRow.id == ReviewRow.visit)
        .join(WoundRow, WoundRow.id == VisitRow.wound)
        .join(PatientRow, PatientRow.id == WoundRow.patient)
        .where(*(versions.newest(table) for table in tables))
        .where(ReviewRow.status.in_((InfectionStatus.INFECTED, InfectionStatus.NOT_INFECTED)))
        .order_by(VisitRow.seen_at, ReviewRow.row)
        .execution_options(yield_per=_AT_ONCE)
    )
    for document, assessment, visit, seen_at, patient, aetiology, skin_type in session.execute(found):
        photo, findings = _photo(session, visit, assessment)
        review = msgspec.json.decode(document, type=Review)
        if photo:
            yield Released(photo, patient, skin_type, aetiology, findings, review, seen_at)


def _photo(session: Session, visit: str, assessment: str) -> tuple[str | None, tuple[Finding, ...]]:
    """The photo that a review is of, and what the model found in it."""
    if not assessment:
        last = versions.last(PictureRow, PictureRow.visit == visit).order_by(PictureRow.row.desc()).limit(1)
        row = session.scalars(last).first()
        return (row.photo if row else None), ()
    row = session.scalars(versions.last(AssessmentRow, AssessmentRow.id == assessment)).first()
    if row is None:
        return None, ()
    return row.photo, msgspec.json.decode(row.document, type=Assessment).findings
