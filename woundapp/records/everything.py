"""All versions of everything, or of all about one patient, as the records are at one moment."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, func, inspect, select, true
from sqlalchemy.orm import Session

from woundapp.bedside import Bedside
from woundapp.domain import Assessment
from woundapp.measurement import Measurement
from woundapp.records import belonging, versions
from woundapp.records.store import RecordStore
from woundapp.records.tables import (
    AssessmentRow,
    BedsideRow,
    DestinationRow,
    MeasurementRow,
    PhotoRow,
    PictureRow,
    ReviewRow,
)
from woundapp.records.versions import Kept
from woundapp.review import Review

_DOCUMENTS: Mapping[type[Any], type[Any]] = {
    AssessmentRow: Assessment,
    BedsideRow: Bedside,
    MeasurementRow: Measurement,
    ReviewRow: Review,
    DestinationRow: dict,
}
_NO_CONTENT = frozenset(("row", "id", "version", "at", "by", "why", "folded"))
_AT_ONCE = 100
"""Rows that are held in memory."""


class Everything:
    """What is in the records at one moment; read it once, the versions before the photos.

    Attributes:
        count: of versions and photos.

    Args:
        session: on the records.
        patient: the id of one patient; empty for all.
    """

    def __init__(self, session: Session, patient: str) -> None:
        self._session = session
        every: dict[type[Any], ColumnElement[bool]] = {table: true() for table in versions.TABLES}
        about = belonging.of_patient(session, patient).rows if patient else every
        self._wanted = {table: about[table] for table in versions.TABLES if table in about}
        shown = select(PictureRow.photo).where(self._wanted[PictureRow])
        self._photos = PhotoRow.sha256.in_(shown)
        counted: list[tuple[Any, ColumnElement[bool]]] = [*self._wanted.items(), (PhotoRow, self._photos)]
        counts = (select(func.count()).select_from(table).where(wanted) for table, wanted in counted)
        self.count = sum(session.execute(count).scalar_one() for count in counts)

    def versions(self) -> Iterator[tuple[str, Kept[dict[str, Any]]]]:
        """Every version: the name of its table, and its columns; a document comes as what it holds."""
        for table, wanted in self._wanted.items():
            columns = [each.key for each in inspect(table).column_attrs if each.key not in _NO_CONTENT]
            found = select(table).where(wanted).order_by(table.row).execution_options(yield_per=_AT_ONCE)
            for row in self._session.scalars(found):
                content = {column: getattr(row, column) for column in columns}
                if table in _DOCUMENTS:
                    content["document"] = msgspec.json.decode(row.document, type=_DOCUMENTS[table])
                yield table.__tablename__, versions.kept(row, content)

    def photos(self) -> Iterator[tuple[str, bytes]]:
        """Every photo: SHA-256 and content of its file."""
        found = select(PhotoRow.sha256, PhotoRow.content).where(self._photos).execution_options(yield_per=1)
        return ((row.sha256, row.content) for row in self._session.execute(found))


@contextmanager
def opened(store: RecordStore, patient: str = "") -> Iterator[Everything]:
    """Everything, as it is now; the store must not be asked anything else meanwhile.

    Args:
        store: the records.
        patient: the id of one patient; empty for all.

    Raises:
        RecordStoreError: it could not be read.
    """
    with store.reading() as session:
        yield Everything(session, patient)
