"""What the records hold of a wound, as a dossier for reports and other systems."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
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


def continued(store: RecordStore, told: Dossier) -> Dossier:
    """A visit as it is told now, some of which may be in no records yet, with the earlier ones of its wound.

    Args:
        store: as for `of_visit`.
        told: the visit alone, of a patient and a wound of the records. What the records have of it in the
            same version is taken from there, because they know who wrote it.

    Raises:
        RecordStoreError: there is no such wound, or it could not be read.
        ValueError: nobody told whose wound it is.
    """
    if told.wound is None:
        raise ValueError("a visit of nobody's wound")
    return _Reading(store).continued(charts.of_wound(store, told.wound.id), told.current)


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
        return self._dossier(chart, tuple(map(self._visit, shown)))

    def continued(self, chart: WoundChart, told: VisitEntry) -> Dossier:
        """A wound up to a visit as it is told."""
        kept = {filed.visit.id: filed for filed in chart.visits}
        same = kept.pop(told.visit.id, None)
        current = _known(told, self._visit(same)) if same else told
        before = (filed for filed in kept.values() if filed.visit.content.at <= told.visit.content.at)
        return self._dossier(chart, (*map(self._visit, before), current))

    def _dossier(self, chart: WoundChart, visits: tuple[VisitEntry, ...]) -> Dossier:
        until = visits[-1].visit.content.at if visits else None
        last = until is not None and all(filed.visit.content.at <= until for filed in chart.visits)
        return Dossier(
            self._entry(chart.patient),
            self._entry(chart.wound),
            visits,
            tuple(
                self._entry(event)
                for event in chart.events
                if until and (last or event.content.on <= until.date())
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


def _known(told: VisitEntry, kept: VisitEntry) -> VisitEntry:
    """A visit as it is told, with what is kept of it in the same version as it is kept."""
    photos = {photo.id: photo for photo in kept.photos}
    return VisitEntry(
        _same(told.visit, kept.visit),
        tuple(
            _known_photo(photo, photos[photo.id]) if photo.id in photos else photo for photo in told.photos
        ),
        _same_or_none(told.bedside, kept.bedside),
    )


def _known_photo(told: PhotoEntry, kept: PhotoEntry) -> PhotoEntry:
    return replace(
        told,
        assessment=_same_or_none(told.assessment, kept.assessment),
        review=_same_or_none(told.review, kept.review),
        measurement=_same_or_none(told.measurement, kept.measurement),
    )


def _same_or_none(told: Entry[_Content] | None, kept: Entry[_Content] | None) -> Entry[_Content] | None:
    return _same(told, kept) if told and kept else told


def _same(told: Entry[_Content], kept: Entry[_Content]) -> Entry[_Content]:
    return kept if (told.id, told.version) == (kept.id, kept.version) else told
