"""What the records hold of a wound, as a dossier for reports and other systems."""

import hashlib
from collections.abc import Iterator
from functools import partial
from typing import Any, TypeVar

from woundapp.clinic import Visit
from woundapp.dossier import Dossier, Entry, PhotoEntry, VisitEntry
from woundapp.records import charts, examinations
from woundapp.records.charts import WoundChart
from woundapp.records.examinations import Filed, FiledPhoto
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept

_Content = TypeVar("_Content")


def of_visit(store: RecordStore, visit: str) -> Dossier:
    """A visit, with the earlier ones and what was done about the wound until then.

    Args:
        store: the records; they must be open when a photo is read from the dossier.
        visit: its id.

    Raises:
        RecordStoreError: there is no such visit, or it could not be read.
    """
    kept = store.get(Visit, visit)
    return _Reading(store).dossier(charts.of_wound(store, kept.content.wound), visit)


def of_wound(store: RecordStore, wound: str) -> Dossier:
    """The whole course of a wound that has a visit.

    Args:
        store: as for `of_visit`.
        wound: its id.

    Raises:
        RecordStoreError: there is no such wound, or it could not be read.
        ValueError: it has no visit.
    """
    chart = charts.of_wound(store, wound)
    return _Reading(store).dossier(chart, chart.visits[-1].visit.id if chart.visits else "")


def fingerprint(dossier: Dossier) -> str:
    """SHA-256 that is another one as soon as anything in a dossier from the records is.

    Args:
        dossier: as `of_visit` or `of_wound` gave it.
    """
    told = "\n".join(f"{thing} {version}" for thing, version in _versions(dossier))
    return hashlib.sha256(told.encode()).hexdigest()


def _versions(dossier: Dossier) -> Iterator[tuple[str, int]]:
    """Ids and versions of all that a dossier tells."""
    photos = [photo for visit in dossier.visits for photo in visit.photos]
    entries: list[Entry[Any] | None] = [dossier.patient, dossier.wound, *dossier.events]
    entries += [entry for visit in dossier.visits for entry in (visit.visit, visit.bedside)]
    entries += [entry for photo in photos for entry in (photo.assessment, photo.review, photo.measurement)]
    yield from ((entry.id, entry.version) for entry in entries if entry)
    yield from ((photo.id, 1) for photo in photos)  # a photo of a visit is never corrected


class _Reading:
    """Makes dossiers of charts.

    Args:
        store: the records.
    """

    def __init__(self, store: RecordStore) -> None:
        self._store = store
        self._names = {user.id: user.content.name for user in store.users()}

    def dossier(self, chart: WoundChart, last: str) -> Dossier:
        """A wound up to one of its visits."""
        ids = [filed.visit.id for filed in chart.visits]
        shown = chart.visits[: ids.index(last) + 1] if last in ids else ()
        until = shown[-1].visit.content.at.date() if shown else None
        return Dossier(
            self._entry(chart.patient),
            self._entry(chart.wound),
            tuple(self._visit(filed) for filed in shown),
            tuple(
                self._entry(event)
                for event in chart.events
                if until and (event.content.on <= until or last == ids[-1])
            ),
        )

    def _visit(self, filed: Filed) -> VisitEntry:
        photos = (filed.of(picture.content.sha256) for picture in filed.pictures)
        return VisitEntry(
            self._entry(filed.visit),
            tuple(self._photo(photo) for photo in photos if photo),
            self._optional(filed.bedside),
        )

    def _photo(self, photo: FiledPhoto) -> PhotoEntry:
        picture = photo.picture
        return PhotoEntry(
            picture.id,
            picture.content.sha256,
            picture.content.name,
            partial(examinations.photo, self._store, picture.content.sha256),
            self._optional(photo.assessment),
            self._optional(photo.review),
            self._optional(photo.measurement),
        )

    def _optional(self, kept: Kept[_Content] | None) -> Entry[_Content] | None:
        return self._entry(kept) if kept else None

    def _entry(self, kept: Kept[_Content]) -> Entry[_Content]:
        return Entry(kept.id, kept.version, kept.at, self._names.get(kept.by, ""), kept.content)
