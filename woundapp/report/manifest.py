"""The manifest of a report: fingerprints of its pages, pictures and attachments, to be compared later."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec
import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

from woundapp import __version__
from woundapp.report.attachments import RECORD, sha256

_DEEPEST = 40
"""So deep do the objects of a page lie in each other at most; no page of a report comes near."""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """Fingerprints of a page, SHA-256 in lower-case hex.

    Attributes:
        content: of what is drawn, as PDF operators.
        pictures: of each picture's stored pixels, in the order of their names.
        whole: of the page with all that it draws on: pictures, typefaces, size.
    """

    content: str
    pictures: tuple[str, ...]
    whole: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """Fingerprints of a report, SHA-256 in lower-case hex.

    Attributes:
        form: of this manifest.
        program: that made the report.
        record: of the record that the report was made of.
        attachments: of the attached files, by their names, without the manifest itself.
        pages: the first one first.
    """

    form: Literal["urn:woundapp:manifest:1"] = "urn:woundapp:manifest:1"
    program: str = ""
    record: str
    attachments: dict[str, str]
    pages: tuple[Page, ...]


class TooDeepError(ValueError):
    """Objects lie so deep in each other that this is no page of a report."""


@pikepdf.explicit_conversion()
def of(pdf: pikepdf.Pdf, attached: Mapping[str, bytes]) -> Manifest:
    """The manifest of a document as it is.

    Args:
        pdf: the document.
        attached: its attached files by their names, with the record and without a manifest.

    Raises:
        TooDeepError: a page is not one of a report.
    """
    known: dict[tuple[int, int], bytes] = {}
    return Manifest(
        program=f"woundapp {__version__}",
        record=sha256(attached[RECORD]),
        attachments={name: sha256(content) for name, content in sorted(attached.items())},
        pages=tuple(_page(page, known) for page in pdf.pages),
    )


def write(manifest: Manifest) -> bytes:
    """A manifest as JSON."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1)


def read(content: bytes) -> Manifest:
    """A manifest of its JSON.

    Raises:
        ValueError: it is none.
    """
    return msgspec.json.decode(content, type=Manifest)


def _page(page: pikepdf.Page, known: dict[tuple[int, int], bytes]) -> Page:
    contents = page.obj.get(Name.Contents)
    parts = list(contents) if isinstance(contents, Array) else [contents]
    drawn = b"\n".join(_stored(part) for part in parts if isinstance(part, Stream))
    pictures = tuple(sha256(_stored(picture)) for _, picture in sorted(page.get_images().items()))
    whole = hashlib.sha256()
    for key, value in sorted(page.obj.items()):
        if key == "/Annots":
            value = Array(note for note in value if not _is_signature(note))  # noqa: PLW2901
            if not value:
                continue
        if key != "/Parent":
            whole.update(key.encode() + _fingerprint(value, known, 0))
    return Page(content=sha256(drawn), pictures=pictures, whole=whole.hexdigest())


def _is_signature(note: Object) -> bool:
    """Whether a note is the field of a signature, which comes after the manifest."""
    return isinstance(note, Dictionary) and note.get(Name.FT) == Name.Sig and Name.V in note


def _fingerprint(value: Object, known: dict[tuple[int, int], bytes], depth: int) -> bytes:
    """The same for the same value, however its objects are numbered, ordered or compressed."""
    if depth > _DEEPEST:
        raise TooDeepError
    if not isinstance(value, Array | Dictionary | Stream):
        return hashlib.sha256(value.unparse()).digest()
    if value.is_indirect and value.objgen in known:
        return known[value.objgen]
    if value.is_indirect:
        known[value.objgen] = b"itself"  # of what refers back to itself
    found = hashlib.sha256()
    for part in _parts(value, known, depth):
        found.update(part)
    if value.is_indirect:
        known[value.objgen] = found.digest()
    return found.digest()


def _parts(value: Object, known: dict[tuple[int, int], bytes], depth: int) -> Iterator[bytes]:
    if isinstance(value, Array):
        yield b"array"
        for item in value:
            yield _fingerprint(item, known, depth + 1)
        return
    yield b"dictionary"
    for key, item in sorted(value.items()):
        if key not in _OF_STORAGE:
            yield hashlib.sha256(key.encode()).digest() + _fingerprint(item, known, depth + 1)
    if isinstance(value, Stream):
        yield hashlib.sha256(_stored(value)).digest()


_OF_STORAGE = frozenset(("/Length", "/Filter", "/DecodeParms", "/Parent"))
"""How a stream is stored, and the way back up."""


def _stored(stream: Object) -> bytes:
    """A stream's bytes without lossless compression; as they are where they cannot be without it."""
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:
        return stream.read_raw_bytes()
