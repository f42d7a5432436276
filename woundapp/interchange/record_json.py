"""A dossier as JSON, and back; `assets/schemas` has the JSON Schema of it. The keys are public and stay."""

import hashlib
from collections.abc import Mapping
from functools import partial
from typing import Any, Literal

import msgspec

from woundapp import __version__
from woundapp.bedside import Bedside
from woundapp.clinic import Event, Patient, Visit, Wound
from woundapp.domain import Assessment
from woundapp.dossier import Dossier, Entry, PhotoEntry, VisitEntry
from woundapp.errors import InterchangeError, PhotoError, UserFacingError
from woundapp.imaging import photo as photos_of
from woundapp.interchange import assessment_json
from woundapp.measurement import Measurement
from woundapp.review import Review

IDENTIFIER = "urn:woundapp:record:1"
"""Of this form of the record; a form that cannot be read as this one gets another number."""


class Photo(msgspec.Struct, frozen=True, kw_only=True):
    """A photo of a visit; the file itself is not in here.

    Attributes:
        id: 32 hex digits, of the photo at this visit.
        sha256: of the file's bytes, in lower-case hex.
        name: of the file.
        assessment: what the model said; null where none was asked.
        review: what the clinician says of the model's findings and of the wound; null for nothing.
        measurement: what was measured; null for nothing.
    """

    id: str
    sha256: str
    name: str
    assessment: Entry[Assessment] | None = None
    review: Entry[Review] | None = None
    measurement: Entry[Measurement] | None = None


class VisitRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A visit.

    Attributes:
        visit: its moment and note.
        photos: in the order they were taken.
        bedside: what the nurse found; null where nothing was recorded.
    """

    visit: Entry[Visit]
    photos: tuple[Photo, ...]
    bedside: Entry[Bedside] | None = None


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """A wound up to one visit, as woundapp keeps it. Research use, not a diagnosis.

    Moments are ISO 8601 with a time zone, days ISO 8601. Regions are in pixels of the upright photo,
    half-open. Lengths are in cm, areas in cm².

    Attributes:
        form: of this record.
        program: that wrote it.
        patient: who has the wound; null where nobody said so.
        wound: which one; null likewise.
        visits: the earliest first.
        events: what was done about the wound, in the order of days.
    """

    form: Literal["urn:woundapp:record:1"] = "urn:woundapp:record:1"
    program: str = ""
    patient: Entry[Patient] | None = None
    wound: Entry[Wound] | None = None
    visits: tuple[VisitRecord, ...]
    events: tuple[Entry[Event], ...] = ()


def write(dossier: Dossier) -> bytes:
    """A dossier as JSON without its photos' files; the same dossier gives the same bytes.

    Raises:
        ValueError: it could not be read again, as figures that are not finite.
    """
    record = Record(
        program=f"woundapp {__version__}",
        patient=dossier.patient,
        wound=dossier.wound,
        visits=tuple(_visit(visit) for visit in dossier.visits),
        events=dossier.events,
    )
    written = msgspec.json.encode(record, order="deterministic")
    msgspec.json.decode(written, type=Record)
    return msgspec.json.format(written, indent=1)


def read(content: bytes, photos: Mapping[str, bytes] | None = None) -> Dossier:
    """The dossier that such JSON is of.

    Args:
        content: the JSON.
        photos: files of its photos by their SHA-256; one that is not there cannot be read from the dossier.

    Raises:
        InterchangeError: it is no record of this program.
    """
    try:
        record = msgspec.json.decode(content, type=Record)
        return Dossier(
            record.patient,
            record.wound,
            tuple(_entry(visit, photos or {}) for visit in record.visits),
            record.events,
        )
    # What a record cannot hold is refused by the words of the field themselves.
    except (msgspec.MsgspecError, UserFacingError, ValueError) as error:
        raise InterchangeError(
            "This is no record of woundapp, or one of a newer version. Nothing was changed. "
            "Choose another file, or bring the program up to date."
        ) from error


def schema() -> dict[str, Any]:
    """The JSON Schema of what `write` gives."""
    return {
        "$schema": assessment_json.DIALECT,
        "$id": IDENTIFIER,
        "title": "woundapp record",
    } | msgspec.json.schema(Record)


def _visit(entry: VisitEntry) -> VisitRecord:
    photos = tuple(
        Photo(
            id=photo.id,
            sha256=photo.sha256,
            name=photo.name,
            assessment=photo.assessment,
            review=photo.review,
            measurement=photo.measurement,
        )
        for photo in entry.photos
    )
    return VisitRecord(visit=entry.visit, photos=photos, bedside=entry.bedside)


def _entry(visit: VisitRecord, files: Mapping[str, bytes]) -> VisitEntry:
    photos = tuple(
        PhotoEntry(
            photo.id,
            photo.sha256,
            photo.name,
            partial(_file, files, photo.sha256, photo.name),
            photo.assessment,
            photo.review,
            photo.measurement,
        )
        for photo in visit.photos
    )
    return VisitEntry(visit.visit, photos, visit.bedside)


def _file(files: Mapping[str, bytes], sha256: str, name: str) -> bytes:
    content = files.get(sha256)
    if content is None or hashlib.sha256(content).hexdigest() != sha256:
        raise PhotoError(
            "The photo “{name}” is not beside its record, or is another one. The record itself is whole. "
            "Ask for the photo where the record comes from.",
            name=photos_of.one_line(name),
        )
    return content
