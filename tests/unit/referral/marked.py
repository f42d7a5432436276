"""Dossiers in which every name, identifier and text bears a mark, and every photo all metadata of cameras."""

import hashlib
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PIL import Image, ImageCms

from tests import scenes
from woundapp import body
from woundapp.domain import Assessment
from woundapp.dossier import Dossier, Entry, PhotoEntry, VisitEntry
from woundapp.referral import texts

MARK = "Zq7Xv"
"""In no word of any language, nor in what a program writes."""

CAMERA = ("Zq7XvMaker", "Zq7XvSerial", "Zq7XvArtist", "Zq7XvComment", "Zq7XvXmp", "Zq7XvThumb")
_TAKEN = "2019:08:07 06:05:04"


def from_camera(content: bytes) -> bytes:
    """A photo as cameras write it: Exif with place and serial number, XMP, profile, comment, a preview."""
    image = Image.open(io.BytesIO(content)).convert("RGB")
    exif = Image.Exif()
    maker, serial, artist, comment, xmp, thumbnail = CAMERA
    exif[0x010F], exif[0x013B], exif[0x0132] = maker, artist, _TAKEN
    exif.get_ifd(0x8769).update({0x9003: _TAKEN, 0xA431: serial, 0x9286: b"ASCII\0\0\0" + comment.encode()})
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 29.0), 3: "E", 4: (2.0, 17.0, 40.0)})
    stream = io.BytesIO()
    image.save(
        stream,
        "JPEG",
        exif=exif.tobytes(),
        comment=comment.encode(),
        xmp=f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{xmp}</x:xmpmeta>".encode(),
        icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    )
    # Cameras put a preview behind the picture's end (Multi-Picture Format, CIPA DC-007).
    return stream.getvalue() + b"\xff\xd8" + thumbnail.encode() + b"\xff\xd9"


def dossier(plain: Dossier) -> Dossier:
    """Another dossier with marks, so that each can be searched for."""
    counter = iter(range(10_000))

    def mark(text: str) -> str:
        return f"{text} {MARK}{next(counter)}"

    def entry(old: Entry[Any], change: Callable[[Any], Any] = lambda content: content) -> Entry[Any]:
        return replace(old, by=mark(old.by), content=change(old.content))

    def said(old: Assessment, sha256: str) -> Assessment:
        findings = tuple(
            replace(finding, sign=mark("own word"), description=mark(finding.description))
            for finding in old.findings
        )
        return replace(
            old,
            photo_sha256=sha256,
            rationale=mark(old.rationale),
            reasoning=mark(old.reasoning),
            raw_answer=mark(old.raw_answer),
            findings=findings,
        )

    def one_photo(old: PhotoEntry) -> PhotoEntry:
        content = from_camera(old.read())
        sha256 = hashlib.sha256(content).hexdigest()
        return PhotoEntry(
            old.id,
            sha256,
            f"{mark('IMG')}.jpg",
            lambda: content,
            entry(old.assessment, lambda each: said(each, sha256)) if old.assessment else None,
            entry(old.review, lambda each: replace(each, reason=mark(each.reason))) if old.review else None,
            entry(old.measurement) if old.measurement else None,
        )

    def visit(old: VisitEntry) -> VisitEntry:
        return VisitEntry(
            entry(old.visit, lambda each: replace(each, note=mark(each.note))),
            tuple(map(one_photo, old.photos)),
            entry(old.bedside) if old.bedside else None,
        )

    return Dossier(
        entry(
            plain.patient,
            lambda each: replace(
                each,
                name=mark(each.name),
                identifier=mark(each.identifier),
                allergies=mark(each.allergies),
                antibiotics=mark(each.antibiotics),
            ),
        )
        if plain.patient
        else None,
        entry(plain.wound, lambda each: replace(each, location=body.other(mark("place"))))
        if plain.wound
        else None,
        tuple(map(visit, plain.visits)),
        tuple(entry(event, lambda each: replace(each, note=mark(each.note))) for event in plain.events),
    )


def course() -> Dossier:
    """A marked course of two visits, of which the last one is today."""
    plain = scenes.followed_up(2)
    late = datetime.now(UTC) - plain.current.visit.content.at

    def moved(entry: Entry[Any] | None, **changes: Any) -> Any:
        return entry and replace(
            entry, at=entry.at + late, content=replace(entry.content, **changes) if changes else entry.content
        )

    visits = tuple(
        VisitEntry(
            moved(visit.visit, at=visit.visit.content.at + late),
            tuple(
                replace(
                    each,
                    assessment=moved(each.assessment, assessed_at=each.assessment.content.assessed_at + late)
                    if each.assessment
                    else None,
                    review=moved(each.review),
                    measurement=moved(each.measurement),
                )
                for each in visit.photos
            ),
            moved(visit.bedside),
        )
        for visit in plain.visits
    )
    events = tuple(moved(each, on=each.content.on + timedelta(days=late.days)) for each in plain.events)
    return dossier(replace(plain, visits=visits, events=events))


def secrets_of(told: Dossier) -> tuple[str, ...]:
    """What of a dossier must not be anywhere in what is made of it: marks, ids, hashes, cameras' words."""
    ids = {entry.id for entry in texts.entries(told)}
    pictures = [each for visit in told.visits for each in visit.photos]
    ids |= {each.id for each in pictures}
    return (
        MARK,
        *CAMERA,
        _TAKEN,
        *ids,
        *(str(int(each, 16)) for each in ids),
        *(each.sha256 for each in pictures),
        *(each.sha256[:12] for each in pictures),
    )


def days_of(told: Dossier) -> frozenset[date]:
    """Every day of a dossier, by the clock of the place and by Greenwich's."""
    moments = [entry.at for entry in texts.entries(told)]
    found: set[date | None] = {event.content.on for event in told.events}
    for visit in told.visits:
        moments.append(visit.visit.content.at)
        moments += [each.assessment.content.assessed_at for each in visit.photos if each.assessment]
    found |= {moment.date() for moment in moments} | {moment.astimezone(UTC).date() for moment in moments}
    if told.patient:
        found.add(told.patient.content.birth_date)
    if told.wound:
        found.add(told.wound.content.since)
    return frozenset(day for day in found if day)
