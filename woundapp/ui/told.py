"""What is said of the visit at hand, as the dossier that a report is made of."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from woundapp import dossier
from woundapp.bedside import Bedside
from woundapp.clinic import Visit
from woundapp.dossier import Dossier, Entry, PhotoEntry, VisitEntry
from woundapp.measurement import Measurement
from woundapp.records.versions import Kept
from woundapp.ui.open_case import OpenCase
from woundapp.ui.visit_photos import VisitPhoto

_Content = TypeVar("_Content")


def of_desk(
    photos: Sequence[VisitPhoto], bedside: Bedside, case: OpenCase | None, seen_at: datetime
) -> Dossier:
    """The visit at hand as it is now, whether or not the records hold all of it.

    Args:
        photos: of the visit, at least one.
        bedside: what was found.
        case: whose wound it is; None where nobody said.
        seen_at: the moment of a visit that is not in the records, with a time zone.
    """
    telling = _Telling(case, seen_at)
    return Dossier(
        telling.kept(case.patient) if case else None,
        telling.kept(case.wound) if case else None,
        (telling.visit(photos, bedside),),
    )


class _Telling:
    """Makes entries of what is said: those of the records where they hold the same.

    Args:
        case: whose wound it is.
        seen_at: as for `of_desk`.
    """

    def __init__(self, case: OpenCase | None, seen_at: datetime) -> None:
        self._filed = case.filed if case else None
        self._user = case.user if case else None
        self._wound = case.wound.id if case else ""
        self._at = self._filed.visit.content.at if self._filed else seen_at
        self._by = case.user.content.name if case else ""

    def visit(self, photos: Sequence[VisitPhoto], bedside: Bedside) -> VisitEntry:
        """All of the visit."""
        filed = self._filed
        seen = Visit(self._wound, self._at)
        return VisitEntry(
            self.kept(filed.visit)
            if filed
            else dossier.unfiled(seen, self._at, self._by, of=photos[0].sha256),
            tuple(map(self._photo, photos)),
            self._entry(bedside, filed.bedside if filed else None, photos[0].sha256)
            if bedside != Bedside()
            else None,
        )

    def _photo(self, photo: VisitPhoto) -> PhotoEntry:
        said, of, content = photo.said, photo.sha256, photo.new.content
        filed = self._filed.of(of) if self._filed else None
        return PhotoEntry(
            filed.picture.id if filed else of[:32],
            of,
            photo.new.name,
            lambda: content,
            self._entry(said.assessment, filed.assessment if filed else None, of, said.assessment.assessed_at)
            if said.assessment
            else None,
            self._entry(said.review, filed.review if filed else None, of) if said.review.said else None,
            self._entry(said.measurement, filed.measurement if filed else None, of)
            if said.measurement != Measurement()
            else None,
        )

    def kept(self, kept: Kept[_Content]) -> Entry[_Content]:
        """An entry of the records; who wrote it is known here only where that is the user at work."""
        user = self._user
        by = user.content.name if user and kept.by == user.id else ""
        return Entry(kept.id, kept.version, kept.at, by, kept.content)

    def _entry(
        self, content: _Content, filed: Kept[_Content] | None, of: str, at: datetime | None = None
    ) -> Entry[_Content]:
        if filed and filed.content == content:
            return self.kept(filed)
        return dossier.unfiled(content, at or self._at, self._by, of=of)
