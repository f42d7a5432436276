"""What is filed of visits: photos, what models said of each, reviews, what was measured and found."""

from collections.abc import Mapping, Sequence
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
from woundapp.measurement import Measurement
from woundapp.records import versions
from woundapp.records.store import RecordStore, changed_meanwhile
from woundapp.records.tables import (
    AssessmentRow,
    BedsideRow,
    MeasurementRow,
    PhotoRow,
    PictureRow,
    ReviewRow,
)
from woundapp.records.versions import Kept, Signed
from woundapp.review import Review

_Content = TypeVar("_Content")


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
        measurement: what was measured; None for nothing.
    """

    picture: Picture
    assessment: Assessment | None = None
    review: Review | None = None
    measurement: Measurement | None = None


@dataclass(frozen=True, slots=True)
class FiledPhoto:
    """What the records hold of one photo of a visit, each in its last version.

    Attributes:
        picture: the photo.
        assessment: what the model said; None where none was asked.
        review: of that assessment, or of the photo where no model was asked; None for nothing.
        measurement: what was measured; None for nothing.
    """

    picture: Kept[Picture]
    assessment: Kept[Assessment] | None
    review: Kept[Review] | None
    measurement: Kept[Measurement] | None


@dataclass(frozen=True, slots=True)
class Filed:
    """What the records hold of one visit, each in its last version.

    Attributes:
        visit: the visit.
        pictures: its photos, in the order they were filed; what is by photo is in this order, too.
        assessments: what models said, by the photo's SHA-256.
        reviews: what users say, by the id of the assessment, or by the photo's SHA-256 where no model was
            asked.
        measurements: what was measured, by the photo's SHA-256.
        bedside: what was found at the bedside; None where nothing was recorded.
    """

    visit: Kept[Visit]
    pictures: tuple[Kept[Picture], ...]
    assessments: dict[str, Kept[Assessment]]
    reviews: dict[str, Kept[Review]]
    measurements: dict[str, Kept[Measurement]]
    bedside: Kept[Bedside] | None

    @property
    def assessment(self) -> Kept[Assessment] | None:
        """That of the latest photo which a model assessed."""
        return next(reversed(self.assessments.values()), None)

    @property
    def review(self) -> Kept[Review] | None:
        """That of the same photo, or of the latest reviewed one where no model was asked of any."""
        if self.assessment:
            return self.reviews.get(self.assessment.id)
        return next(reversed(self.reviews.values()), None)

    @property
    def measurement(self) -> Kept[Measurement] | None:
        """The latest with a known area, or else the latest."""
        latest = tuple(reversed(self.measurements.values()))
        return next((each for each in latest if each.content.area), latest[0] if latest else None)

    def of(self, photo: str) -> FiledPhoto | None:
        """What was said of one photo; None for a photo that is not of this visit.

        Args:
            photo: its SHA-256.
        """
        picture = next((each for each in self.pictures if each.content.sha256 == photo), None)
        if picture is None:
            return None
        assessment = self.assessments.get(photo)
        review = self.reviews.get(assessment.id if assessment else photo)
        return FiledPhoto(picture, assessment, review, self.measurements.get(photo))


def file(
    store: RecordStore,
    visit: Visit,
    examinations: Sequence[Examination],
    bedside: Bedside,
    contents: Mapping[str, bytes],
    by: str,
) -> str:
    """File a visit, all of it or nothing.

    Args:
        store: the records.
        visit: as it is to be kept.
        examinations: at that visit, of one photo each, at least one.
        bedside: what was found.
        contents: of the photos' files, by their SHA-256.
        by: the id of the user.

    Returns:
        The id of the visit.

    Raises:
        RecordStoreError: it could not be written.
        ValueError: for no photo, or one photo twice.
    """
    if not examinations:
        raise ValueError("a visit without a photo")
    with store.writing() as session:
        signed = store.signed(by)
        thing = versions.add(session, visit, signed)
        new = Filed(Kept(thing, 1, signed.at, by, "", visit), (), {}, {}, {}, None)
        _Filing(store, session, new, signed).write(examinations, bedside, contents)
    return thing


def amend(
    store: RecordStore,
    filed: Filed,
    examinations: Sequence[Examination],
    bedside: Bedside,
    contents: Mapping[str, bytes],
    by: str,
    why: str,
) -> None:
    """File what is said now of a visit that is in the records, as versions of what was said before.

    What is as it was gets no new version, and what is not spoken of stays.

    Args:
        store: the records.
        filed: the visit, as it was seen.
        examinations: of photos that the visit has, or that are added to it; None in one leaves what is filed.
        bedside: all that was found.
        contents: of the files of the photos that are added, by their SHA-256.
        by: the id of the user.
        why: in a few words.

    Raises:
        RecordStoreError: somebody else has changed it meanwhile, or it could not be written.
        ValueError: for one photo twice.
    """
    with store.writing() as session:
        _Filing(store, session, filed, store.signed(by, why)).write(examinations, bedside, contents)


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

        def by_visit(table: Any) -> dict[str, list[Any]]:
            found: dict[str, list[Any]] = {visit: [] for visit in wanted}
            for row in session.scalars(versions.last(table, table.visit.in_(wanted)).order_by(table.row)):
                found[row.visit].append(row)
            return found

        rows = {table: by_visit(table) for table in _TABLES}
    return tuple(_filed(visit, {table: found[visit.id] for table, found in rows.items()}) for visit in visits)


_TABLES = (PictureRow, AssessmentRow, ReviewRow, MeasurementRow, BedsideRow)


def _filed(visit: Kept[Visit], rows: Mapping[type[Any], Sequence[Any]]) -> Filed:
    pictures = tuple(versions.kept(row, Picture(row.photo, row.name)) for row in rows[PictureRow])
    places = {picture.content.sha256: place for place, picture in enumerate(pictures)}

    def in_order(table: type[Any]) -> list[Any]:
        # A correction of what was said of one photo may be written after all that was said of the next.
        return sorted(rows[table], key=lambda row: places.get(row.photo, -1))

    return Filed(
        visit,
        pictures,
        {row.photo: _read(row, Assessment) for row in in_order(AssessmentRow)},
        {row.assessment or row.photo: _read(row, Review) for row in in_order(ReviewRow)},
        {row.photo: _read(row, Measurement) for row in in_order(MeasurementRow)},
        next((_read(row, Bedside) for row in rows[BedsideRow]), None),
    )


def before(visits: Sequence[Filed], at: datetime) -> Filed | None:
    """The last visit before a moment, whenever it was entered; None if there is none.

    Args:
        visits: of one wound, in any order.
        at: with a time zone.
    """
    earlier = [filed for filed in visits if filed.visit.content.at < at]
    return max(earlier, key=lambda filed: filed.visit.content.at, default=None)


def history(store: RecordStore, review: Kept[Review]) -> tuple[Kept[Review], ...]:
    """All versions of a review, the first one first.

    Args:
        store: the records.
        review: in any version.
    """
    with store.reading() as session:
        found = select(ReviewRow).where(ReviewRow.id == review.id).order_by(ReviewRow.version)
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


class _Filing:
    """Writes what is said of a visit, all in one session.

    Args:
        store: the records.
        session: that writes.
        filed: the visit, as it was seen.
        signed: by whom.
    """

    def __init__(self, store: RecordStore, session: Session, filed: Filed, signed: Signed) -> None:
        self._store, self._session, self._filed, self._signed = store, session, filed, signed
        self._visit = filed.visit.id

    def write(
        self, examinations: Sequence[Examination], bedside: Bedside, contents: Mapping[str, bytes]
    ) -> None:
        """Write what is new or otherwise than it was seen."""
        if len({each.picture.sha256 for each in examinations}) < len(examinations):
            raise ValueError("one photo twice")
        for each in examinations:
            if self._filed.of(each.picture.sha256) is None:
                self._add_picture(each.picture, contents[each.picture.sha256])
            self._write_said(each)
        found = self._filed.bedside
        if (found.content if found else Bedside()) != bedside:
            self._put(BedsideRow, found, {}, {"document": _json(bedside)})

    def _add_picture(self, picture: Picture, content: bytes) -> None:
        if self._session.get(PhotoRow, picture.sha256) is None:
            self._session.add(PhotoRow(sha256=picture.sha256, content=content))
            self._session.flush()
        self._put(PictureRow, None, {"photo": picture.sha256}, {"name": picture.name})

    def _write_said(self, now: Examination) -> None:
        photo, filed = now.picture.sha256, self._filed
        columns: dict[str, Any]
        known, said = filed.assessments.get(photo), now.assessment
        assessed = known.id if known else ""
        if said and (known is None or known.content != said):
            columns = {"status": said.infection_status, "document": _json(said)}
            assessed = self._put(AssessmentRow, known, {"photo": photo}, columns)
        before, review = filed.reviews.get(assessed or photo), now.review
        if review and (before.content if before else None) != review and (before or review.said):
            columns = {"status": review.status, "document": _json(review)}
            self._put(ReviewRow, before, {"photo": photo, "assessment": assessed}, columns)
        measured, measurement = filed.measurements.get(photo), now.measurement
        if measurement and (measured.content if measured else Measurement()) != measurement:
            self._put(MeasurementRow, measured, {"photo": photo}, {"document": _json(measurement)})

    def _put(
        self, table: type[Any], before: Kept[Any] | None, what: dict[str, Any], columns: dict[str, Any]
    ) -> str:
        """Write the version after the one before, or something new; its id.

        Args:
            table: of the thing.
            before: its last version, as it was seen; None where there was none.
            what: columns that tell it from the others of the visit.
            columns: what it says.

        Raises:
            RecordStoreError: somebody else has written it meanwhile.
        """
        what = {"visit": self._visit} | what
        if before:
            self._store.supersede(self._session, table, before, self._signed, what | columns)
            return before.id
        if self._session.scalar(select(table.row).filter_by(**what).limit(1)):
            raise changed_meanwhile()
        thing = versions.new_id()
        versions.put(self._session, table, thing, 1, self._signed, what | columns)
        return thing


def _json(content: Assessment | Review | Bedside | Measurement) -> str:
    """Something as JSON.

    Raises:
        ValueError: it could not be read again, as figures that are not finite.
    """
    written = msgspec.json.encode(content, order="deterministic")
    msgspec.json.decode(written, type=type(content))
    return written.decode()


def _read(row: Any, kind: type[_Content]) -> Kept[_Content]:
    return versions.kept(row, msgspec.json.decode(row.document, type=kind))
