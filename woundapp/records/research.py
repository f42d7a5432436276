"""Reviewed photos of patients whose consent allows research."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import and_, func, or_, select
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
    A photo that was filed for several wounds is left out: what is said of one of them is not true of it all.

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
    of_several_wounds = (
        select(PictureRow.photo)
        .join(VisitRow, VisitRow.id == PictureRow.visit)
        .where(versions.newest(PictureRow), versions.newest(VisitRow))
        .group_by(PictureRow.photo)
        .having(func.count(VisitRow.wound.distinct()) > 1)
    )
    found = (
        select(ReviewRow.document, ReviewRow.photo, VisitRow.seen_at, AssessmentRow.document.label("said"))
        .add_columns(WoundRow.patient, WoundRow.aetiology, PatientRow.skin_type)
        .join(VisitRow, VisitRow.id == ReviewRow.visit)
        .join(WoundRow, WoundRow.id == VisitRow.wound)
        .join(PatientRow, PatientRow.id == WoundRow.patient)
        .outerjoin(
            AssessmentRow, and_(AssessmentRow.id == ReviewRow.assessment, versions.newest(AssessmentRow))
        )
        .where(*(versions.newest(table) for table in tables))
        .where(or_(ReviewRow.assessment == "", AssessmentRow.id.is_not(None)))
        .where(ReviewRow.status.in_((InfectionStatus.INFECTED, InfectionStatus.NOT_INFECTED)))
        .where(ReviewRow.photo.not_in(of_several_wounds))
        .order_by(VisitRow.seen_at, ReviewRow.row)
        .execution_options(yield_per=_AT_ONCE)
    )
    for document, photo, seen_at, said, patient, aetiology, skin_type in session.execute(found):
        findings = msgspec.json.decode(said, type=Assessment).findings if said else ()
        review = msgspec.json.decode(document, type=Review)
        yield Released(photo, patient, skin_type, aetiology, findings, review, seen_at)
