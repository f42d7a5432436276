"""Everything in the records, or all about one patient, as one ZIP file in clear."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path, PurePath
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import msgspec

from woundapp import __version__, paths, phrases
from woundapp.clinic import Export, ExportKind
from woundapp.domain import Assessment
from woundapp.errors import CancelledError, ReportError
from woundapp.imaging import photo as photos
from woundapp.interchange import assessment_json
from woundapp.records import everything
from woundapp.records.everything import Everything
from woundapp.records.store import RecordStore
from woundapp.records.versions import Kept
from woundapp.review import Review

RECORDS, PHOTOS, README = "records.json", "photos", "README.txt"

_NAMES = {
    "user": "users",
    "patient": "patients",
    "wound": "wounds",
    "visit": "visits",
    "consent": "consents",
    "event": "events",
    "picture": "pictures",
    "bedside": "bedside",
    "measurement": "measurements",
    "assessment": "assessments",
    "review": "reviews",
    "export": "exports",
    "destination": "destinations",
}
"""What the tables are called in the file."""

OnProgress = Callable[[int, int], None]


def write(
    store: RecordStore,
    target: Path,
    by: str,
    *,
    patient: str = "",
    on_progress: OnProgress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write a ZIP file of all versions and photos, and note in the records that it was written.

    Args:
        store: the records.
        target: the file; one that is there stays until the new one is whole.
        by: the id of the user.
        patient: the id of the one patient to write about; empty for all.
        on_progress: told how many versions and photos are done, and of how many.
        cancelled: asked now and then whether to stop.

    Returns:
        How many photos are in it.

    Raises:
        ReportError: it cannot be written; nothing of it is left.
        CancelledError: it was stopped; likewise.
        RecordStoreError: the records cannot be read.
    """
    names = {user.id: user.content.name for user in store.users()}
    try:
        with paths.replacing(target) as stream:
            with ZipFile(stream, "w", ZIP_DEFLATED) as archive, everything.opened(store, patient) as found:
                writer = _Writer(archive, found, names, on_progress, cancelled)
                count = writer.write(names.get(by, ""), whole=not patient)
            store.add(Export(ExportKind.EVERYTHING, patient, count), by)
    except (OSError, ValueError) as error:
        raise ReportError(
            "The export could not be written ({reason}). Nothing of it is left, and the records are as they "
            "were. Choose another folder, and check that it can be written to and has room.",
            reason=phrases.reason(error),
        ) from error
    return count


class _Writer:
    """Writes one archive.

    Args:
        archive: to be filled.
        found: what is written.
        names: of the users, by their ids.
        on_progress: as for `write`.
        cancelled: likewise.
    """

    def __init__(
        self,
        archive: ZipFile,
        found: Everything,
        names: dict[str, str],
        on_progress: OnProgress,
        cancelled: Callable[[], bool],
    ) -> None:
        self._archive, self._found, self._names = archive, found, names
        self._on_progress, self._cancelled = on_progress, cancelled
        self._done = 0
        self._suffixes: dict[str, str] = {}
        self._who: set[str] = set()

    def write(self, by: str, *, whole: bool) -> int:
        """Write all of it; how many photos it was.

        Args:
            by: name of the user who does it.
            whole: whether it is about all patients.
        """
        self._archive.writestr(README, resources.files(__package__).joinpath(README).read_text("utf-8"))
        with self._archive.open(RECORDS, "w", force_zip64=True) as stream:
            about = {
                "program": f"woundapp {__version__}",
                "written_at": datetime.now(UTC),
                "written_by": by,
                "about": "everything" if whole else "one patient",
            }
            stream.write(msgspec.json.encode(about).removesuffix(b"}"))
            self._write_versions(stream)
            names = {user: name for user, name in self._names.items() if whole or user in self._who}
            stream.write(b',\n"names":' + msgspec.json.encode(names) + b"}\n")
        count = 0
        for sha256, content in self._found.photos():
            self._archive.writestr(self._file(sha256), content, ZIP_STORED)
            count += 1
            self._step()
        return count

    def _write_versions(self, stream: IO[bytes]) -> None:
        """Write the versions of each table as a list."""
        begun = ""
        for table, kept in self._found.versions():
            if table == begun:
                stream.write(b",\n")
            else:
                stream.write((b"]" if begun else b"") + f',\n"{_NAMES[table]}":[\n'.encode())
                begun = table
            stream.write(msgspec.json.encode(dict(self._version(kept))))
            self._step()
        stream.write(b"]" if begun else b"")

    def _version(self, kept: Kept[dict[str, Any]]) -> Iterator[tuple[str, Any]]:
        self._who.add(kept.by)
        yield from (("id", kept.id), ("version", kept.version), ("at", kept.at), ("by", kept.by))
        yield "why", kept.why
        content = kept.content
        if "name" in content and "photo" in content:
            suffix = PurePath(content["name"]).suffix.lower()
            self._suffixes.setdefault(content["photo"], suffix if suffix in photos.SUFFIXES else "")
            content = content | {"file": self._file(content["photo"])}
        yield from ((name, value) for name, value in content.items() if name != "document")
        if "document" in content:
            yield "said", _said(content["document"])

    def _file(self, sha256: str) -> str:
        return f"{PHOTOS}/{sha256}{self._suffixes.get(sha256, '')}"

    def _step(self) -> None:
        self._done += 1
        self._on_progress(self._done, self._found.count)
        if self._cancelled():
            raise CancelledError


def _said(document: Any) -> Any:
    """What a document holds, as JSON-ready values."""
    if isinstance(document, Assessment):
        return assessment_json.said(document) | {"raw_answer": document.raw_answer}
    if isinstance(document, Review):
        return {
            "status": document.status,
            "reason": document.reason,
            "marks": [
                mark
                and {
                    "judgement": mark.judgement,
                    "sign": mark.sign,
                    "region": list(mark.region.as_tuple()) if mark.region else None,
                }
                for mark in document.marks
            ],
        }
    return document
