"""What models said of photos beside what users say of it, for counting how far they agree."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import select

from woundapp.domain import Assessment
from woundapp.records import versions
from woundapp.records.store import RecordStore
from woundapp.records.tables import AssessmentRow, ReviewRow, VisitRow
from woundapp.records.versions import Kept
from woundapp.review import Review

_AT_ONCE = 100
"""Rows that are held in memory."""


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
            yield Compared(
                seen_at,
                msgspec.json.decode(document, type=Assessment),
                versions.kept(row, msgspec.json.decode(row.document, type=Review)),
            )
