"""Everything that a file says, however it is packed: for a search after what must not be in it."""

import base64
import binascii
import io
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import Any
from zipfile import ZipFile

import pikepdf
import pydicom
import pypdfium2

_LONG = 64
"""Characters from which on a text may be base64 of a file."""


def told(content: bytes, passphrase: str = "") -> Iterator[bytes]:
    """The bytes of a file, of all that is packed in it, and of all texts in these.

    Args:
        content: of a ZIP archive, PDF document, DICOM object, JSON document or anything else.
        passphrase: that opens a PDF document.
    """
    yield content
    if content.startswith(b"PK\x03\x04"):
        with ZipFile(io.BytesIO(content)) as archive:
            yield archive.comment
            for entry in archive.infolist():
                yield f"{entry.filename} {entry.comment!r} {entry.date_time}".encode()
                yield from told(archive.read(entry))
    elif content.startswith(b"%PDF"):
        yield from _of_pdf(content, passphrase)
    elif content[128:132] == b"DICM":
        yield from _of_dicom(pydicom.dcmread(io.BytesIO(content)))
    elif content[:1] in (b"{", b"["):
        with suppress(ValueError):  # fonts and pictures begin with whatever byte
            yield from _of_json(json.loads(content))


def found(needle: str, haystack: list[bytes]) -> bool:
    """Whether a text is anywhere, in UTF-8 or UTF-16, whatever white space is within it."""
    plain = re.sub(r"\s", "", needle)
    wanted = [plain.encode(), plain.encode("utf-16-be"), plain.encode("utf-16-le")]
    return any(each in straw for straw in haystack for each in wanted)


def without_space(content: bytes) -> bytes:
    """Bytes without white space, so that a text that was broken into lines is found."""
    return re.sub(rb"\s", b"", content)


def days(day: date) -> tuple[str, ...]:
    """How a day is written: ISO 8601 long and short, as DICOM and PDF have it, and with other signs."""
    return (f"{day:%Y-%m-%d}", f"{day:%Y%m%d}", f"{day:%d.%m.%Y}", f"{day:%Y/%m/%d}", f"{day:%d/%m/%Y}")


def _of_pdf(content: bytes, passphrase: str) -> Iterator[bytes]:
    with pikepdf.open(io.BytesIO(content), password=passphrase) as document:
        for thing in document.objects:
            if isinstance(thing, pikepdf.Stream):
                yield from told(_decoded(thing))
            yield from (text.encode() for text in _strings(thing))
    pages = pypdfium2.PdfDocument(content, password=passphrase or None)
    try:
        for number in range(len(pages)):
            page = pages[number]
            text = page.get_textpage()
            yield text.get_text_bounded().encode(errors="replace")
            text.close()
            page.close()
    finally:
        pages.close()


def _decoded(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:  # a picture, whose file is its raw bytes
        return stream.read_raw_bytes()


def _strings(thing: Any, depth: int = 0) -> Iterator[str]:
    if isinstance(thing, pikepdf.String):
        yield str(thing)
    elif depth == 0 or not (isinstance(thing, pikepdf.Object) and thing.is_indirect):
        if isinstance(thing, pikepdf.Array):
            for each in thing:
                yield from _strings(each, depth + 1)
        elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            for _, each in thing.items():
                yield from _strings(each, depth + 1)


def _of_dicom(dataset: pydicom.Dataset) -> Iterator[bytes]:
    for element in (*getattr(dataset, "file_meta", ()), *dataset):
        if element.VR == "SQ":
            for item in element.value:
                yield from _of_dicom(item)
        elif isinstance(element.value, bytes):
            yield from told(element.value)
        else:
            yield str(element.value).encode()


def _of_json(value: Any) -> Iterator[bytes]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield str(key).encode()
            yield from _of_json(each)
    elif isinstance(value, list):
        for each in value:
            yield from _of_json(each)
    elif isinstance(value, str):
        yield value.encode()
        if len(value) >= _LONG:
            with suppress(binascii.Error):
                yield from told(base64.b64decode(value, validate=True))
