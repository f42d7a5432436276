"""What is filed of visits: the photo, what the model said of it, what the user found, and her review."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from woundapp.bedside import Bedside
from woundapp.clinic import Visit
from woundapp.domain import Assessment
from woundapp.errors import RecordStoreError
from woundapp.records import versions
from woundapp.records.store import RecordStore
from woundapp.records.tables import AssessmentRow, BedsideRow, PhotoRow, PictureRow, ReviewRow, VisitRow
from woundapp.records.versions import Kept, Signed
from woundapp.review import Review

_Content = TypeVar("_Content")

_AT_ONCE = 100
"""Rows that are held in memory."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo of a visit.

    Attributes:
        sha256: of its file's bytes, in lower-case hex.
        name: of the file.
    """

    sha256: str
    name: str


@dataclass(frozen=True, slots=True)
class Examination:
    """One photo of a wound with all that was said of it.

    Attributes:
        picture: the photo.
        assessment: what the model said; None where none was asked.
        review: what the user says; None for nothing.
        bedside: what she found.
    """

    picture: Picture
    assessment: Assessment | None
    review: Review | None
    bedside: Bedside


@dataclass(frozen=True, slots=True)
class Compared:
    """What a model said at a visit, and what a user says of it; each in its last version.

    Attributes:
        seen_at: the moment of the visit.
        assessment: the model's.
        review: the user's.
    """

    seen_at: datetime
    assessment: Assessment
    review: Kept[Review]


@dataclass(frozen=True, slots=True)
class Filed:
    """What the records hold of one visit, each in its last version and in the order it was filed.

    Attributes:
        visit: the visit.
        pictures: its photos.
        assessments: what models said.
        reviews: what users say, by the id of the assessment, or an empty one where no model was asked.
        bedside: what was found at the bedside; None where nothing was recorded.
    """

    visit: Kept[Visit]
    pictures: tuple[Kept[Picture], ...]
    assessments: tuple[Kept[Assessment], ...]
    reviews: dict[str, Kept[Review]]
    bedside: Kept[Bedside] | None

    @property
    def assessment(self) -> Kept[Assessment] | None:
        """The latest of the assessments."""
        return self.assessments[-1] if self.assessments else None

    @property
    def review(self) -> Kept[Review] | None:
        """The review of the latest assessment, or of the photo where no model was asked."""
        return self.reviews.get(self.assessment.id if self.assessment else "")


def file(store: RecordStore, visit: Visit, examination: Examination, content: bytes, by: str) -> str:
    """File a visit, all of it or nothing.

    Args:
        store: the records.
        visit: as it is to be kept.
        examination: at that visit.
        content: of the photo's file.
        by: the id of the user.

    Returns:
        The id of the visit.

    Raises:
        RecordStoreError: it could not be written.
    """
    signed = store.signed(by)
    with store.writing() as session:
        thing = versions.add(session, visit, signed)
        _add_picture(session, thing, examination.picture, content, signed)
        said = ""
        if examination.assessment:
            columns = _assessment_columns(thing, examination.picture, examination.assessment)
            said = _put(store, session, AssessmentRow, None, signed, columns)
        if examination.review and examination.review.said:
            columns = _review_columns(thing, said, examination.review)
            versions.put(session, ReviewRow, versions.new_id(), 1, signed, columns)
        if examination.bedside != Bedside():
            columns = {"visit": thing, "document": _json(examination.bedside)}
            versions.put(session, BedsideRow, versions.new_id(), 1, signed, columns)
    return thing


def amend(store: RecordStore, filed: Filed, now: Examination, by: str, why: str) -> None:
    """File what is said now of a visit that is in the records, as versions of what was said before.

    Args:
        store: the records.
        filed: the visit, as it was seen.
        now: all that is said of its latest photo; what is as it was gets no new version.
        by: the id of the user.
        why: in a few words.

    Raises:
        RecordStoreError: somebody else has changed it meanwhile, or it could not be written.
    """
    signed, thing = store.signed(by, why), filed.visit.id
    with store.writing() as session:
        known, said = filed.assessment, ""
        if known:
            said = known.id
        if now.assessment and (known is None or known.content != now.assessment):
            columns = _assessment_columns(thing, now.picture, now.assessment)
            said = _put(store, session, AssessmentRow, known, signed, columns)
        before = filed.reviews.get(said)
        if now.review and (before.content if before else None) != now.review and (before or now.review.said):
            _put(store, session, ReviewRow, before, signed, _review_columns(thing, said, now.review))
        found = filed.bedside
        if (found.content if found else Bedside()) != now.bedside:
            columns = {"visit": thing, "document": _json(now.bedside)}
            _put(store, session, BedsideRow, found, signed, columns)


def of_visit(store: RecordStore, visit: str) -> Filed:
    """What is filed of a visit.

    Raises:
        RecordStoreError: there is no such visit.
    """
    return of_visits(store, (store.get(Visit, visit),))[0]


def of_visits(store: RecordStore, visits: Sequence[Kept[Visit]]) -> tuple[Filed, ...]:
    """What is filed of some visits, in their order.

    Args:
        store: the records.
        visits: as the store gave them.

    Raises:
        RecordStoreError: it could not be read.
    """
    wanted = [visit.id for visit in visits]
    with store.reading() as session:

        def rows(table: Any) -> list[Any]:
            return list(
                session.scalars(versions.last(table, table.visit.in_(wanted)).order_by(table.row)).all()
            )

        pictures, assessments, reviews, found = (
            rows(table) for table in (PictureRow, AssessmentRow, ReviewRow, BedsideRow)
        )
    return tuple(
        Filed(
            visit,
            tuple(
                versions.kept(row, Picture(row.photo, row.name)) for row in pictures if row.visit == visit.id
            ),
            tuple(_read(row, Assessment) for row in assessments if row.visit == visit.id),
            {row.assessment: _read(row, Review) for row in reviews if row.visit == visit.id},
            next((_read(row, Bedside) for row in found if row.visit == visit.id), None),
        )
        for visit in visits
    )


def history(store: RecordStore, filed: Filed) -> tuple[Kept[Review], ...]:
    """All versions of a visit's review, the first one first.

    Args:
        store: the records.
        filed: the visit.
    """
    if filed.review is None:
        return ()
    with store.reading() as session:
        found = select(ReviewRow).where(ReviewRow.id == filed.review.id).order_by(ReviewRow.version)
        return tuple(_read(row, Review) for row in session.scalars(found))


def photo(store: RecordStore, sha256: str) -> bytes:
    """The content of a photo's file.

    Raises:
        RecordStoreError: there is no such photo.
    """
    with store.reading() as session:
        row = session.get(PhotoRow, sha256)
    if row is None:
        raise RecordStoreError("This photo is not in the records. Nothing was changed.")
    return row.content


def compared(store: RecordStore, since: datetime | None = None) -> Iterator[Compared]:
    """Every assessment that somebody reviewed, in the order of the visits.

    Args:
        store: the records; not to be asked anything else until the last one was taken.
        since: of the visits; None for all.

    Raises:
        RecordStoreError: they could not be read.
    """
    found = (
        select(ReviewRow, AssessmentRow.document, VisitRow.seen_at)
        .join(AssessmentRow, AssessmentRow.id == ReviewRow.assessment)
        .join(VisitRow, VisitRow.id == ReviewRow.visit)
        .where(*(versions.newest(table) for table in (ReviewRow, AssessmentRow, VisitRow)))
        .order_by(VisitRow.seen_at, ReviewRow.row)
        .execution_options(yield_per=_AT_ONCE)
    )
    if since:
        found = found.where(VisitRow.seen_at >= since)
    with store.reading() as session:
        for row, document, seen_at in session.execute(found):
            yield Compared(seen_at, msgspec.json.decode(document, type=Assessment), _read(row, Review))


def _add_picture(session: Session, visit: str, picture: Picture, content: bytes, signed: Signed) -> None:
    if session.get(PhotoRow, picture.sha256) is None:
        session.add(PhotoRow(sha256=picture.sha256, content=content))
        session.flush()
    columns = {"visit": visit, "photo": picture.sha256, "name": picture.name}
    versions.put(session, PictureRow, versions.new_id(), 1, signed, columns)


def _put(
    store: RecordStore,
    session: Session,
    table: type[Any],
    before: Kept[Any] | None,
    signed: Signed,
    columns: dict[str, Any],
) -> str:
    """Write the version after the one before, or something new; its id."""
    if before:
        store.supersede(session, table, before, signed, columns)
        return before.id
    thing = versions.new_id()
    versions.put(session, table, thing, 1, signed, columns)
    return thing


def _assessment_columns(visit: str, picture: Picture, assessment: Assessment) -> dict[str, Any]:
    return {
        "visit": visit,
        "photo": picture.sha256,
        "status": assessment.infection_status,
        "document": _json(assessment),
    }


def _review_columns(visit: str, assessment: str, review: Review) -> dict[str, Any]:
    return {
        "visit": visit,
        "assessment": assessment,
        "status": review.status,
        "document": _json(review),
    }


def _json(content: Assessment | Review | Bedside) -> str:
    return msgspec.json.encode(content, order="deterministic").decode()


def _read(row: Any, kind: type[_Content]) -> Kept[_Content]:
    return versions.kept(row, msgspec.json.decode(row.document, type=kind))
