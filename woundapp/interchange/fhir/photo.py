"""A photo with all that was said of it as a Media with its Observations, and back."""

import base64
import hashlib
from functools import partial

from woundapp.dossier import PhotoEntry
from woundapp.errors import PhotoError
from woundapp.imaging import photo as photos
from woundapp.interchange.fhir import assessment, codes, measuring, review
from woundapp.interchange.fhir.elements import Json, concept, read_text, text
from woundapp.interchange.fhir.reader import Reader
from woundapp.interchange.fhir.writing import Writing

_SHA256 = f"{codes.BASE}:sha256"


def write(writing: Writing, photo: PhotoEntry, visit: Json, at: str, *, embedded: bool) -> Json:
    """Write a photo and what was said of it.

    FHIR's own hash is a SHA-1; the SHA-256 is the identifier. A photo that is not embedded has the address of
    its hash as RFC 6920 writes it.

    Args:
        writing: what is written before.
        photo: which one.
        visit: reference to the Encounter.
        at: its moment.
        embedded: whether the file is put in.

    Returns:
        A reference to the Media.

    Raises:
        RecordStoreError: the file cannot be read.
        PhotoError: likewise.
    """
    content = photo.read()
    address = base64.urlsafe_b64encode(bytes.fromhex(photo.sha256)).decode().rstrip("=")
    file: Json = {"contentType": photos.media_type(content)}
    file |= {"data": base64.b64encode(content).decode()} if embedded else {"url": f"ni:///sha-256;{address}"}
    file |= {
        "size": len(content),
        "hash": base64.b64encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode(),
    } | text("title", photo.name)
    made = writing.add(
        "Media",
        photo.id,
        [f"Photo of the wound: {photo.name}"],
        identifier=[{"system": _SHA256, "value": photo.sha256}],
        status="completed",
        type=concept(codes.IMAGE),
        subject=writing.subject,
        encounter=visit,
        createdDateTime=at,
        content=file,
    )
    if photo.assessment:
        assessment.write(writing, photo.assessment, visit, made)
    if photo.review:
        review.write(writing, photo.review, visit, made, photo.assessment)
    if photo.measurement:
        measuring.write(writing, photo.measurement, visit, made)
    return made


def read(reader: Reader, told: Json) -> PhotoEntry:
    """The photo of a Media."""
    (identifier,) = (part for part in told["identifier"] if part["system"] == _SHA256)
    file, sha256 = told["content"], str(identifier["value"])
    name = read_text(file, "title")
    return PhotoEntry(
        told["id"],
        sha256,
        name,
        partial(_content, file.get("data"), sha256, name),
        assessment.read(reader, told, sha256),
        review.read(reader, told),
        measuring.read(reader, told),
    )


def _content(data: str | None, sha256: str, name: str) -> bytes:
    content = base64.b64decode(data or "")
    if hashlib.sha256(content).hexdigest() != sha256:
        raise PhotoError(
            "The photo “{name}” is not in this file, or is another one. The record itself is whole. "
            "Ask for the photo where the record comes from.",
            name=photos.one_line(name),
        )
    return content
