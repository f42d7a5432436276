"""A cohort: photos with what is known of them, each compared with its record before anything is done."""

import hashlib
import itertools
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from woundapp import signs
from woundapp.errors import EvaluationError
from woundapp.evaluation import cohort_files
from woundapp.evaluation.cohort_files import LABELS, RECORDS, Label, refusal
from woundapp.imaging import similarity
from woundapp.imaging.photo import one_line
from woundapp.imaging.similarity import Fingerprint

__all__ = ["LABELS", "RECORDS", "Cohort", "Label", "Record", "SignRecord", "Split", "read", "refuse_leaks"]

Split = Literal["train", "validation", "test"]

Edge = Annotated[int, Meta(ge=0)]


class SignRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A sign that is in a photo.

    Attributes:
        sign: its code in the catalogue.
        region: `(left, top, right, bottom)` in pixels of the upright photo, half-open; None if not known.
        mask: a PNG file beside the records, white where the sign is, of the photo's size; None if not known.
    """

    sign: str
    region: tuple[Edge, Edge, Edge, Edge] | None = None
    mask: str | None = None

    def __post_init__(self) -> None:
        if self.sign not in signs.BY_CODE or not signs.BY_CODE[self.sign].in_photo:
            raise ValueError(f"{self.sign!r:.60} is not in the catalogue of signs that a photo can show")
        if self.region and not (self.region[0] < self.region[2] and self.region[1] < self.region[3]):
            raise ValueError(f"the region {list(self.region)} of {self.sign} is empty")


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One photo and what is known of it. Fields that are not listed here are left alone.

    Attributes:
        file: of the photo, relative to the cohort's folder, with forward slashes.
        sha256: of the file, in lower-case hex.
        split: what the photo is for.
        label: whether the wound is infected; None if nobody knows.
        signs: all that the photo shows; None if nobody looked.
        skin_tone: a group's name, as the cohort's makers name it.
        wound_type: likewise.
        source: where the photo comes from.
        licence: what may be done with it.
    """

    file: str
    sha256: str = ""
    split: Split = "test"
    label: Label | None = None
    signs: tuple[SignRecord, ...] | None = None
    skin_tone: str | None = None
    wound_type: str | None = None
    source: str = ""
    licence: str = ""

    @property
    def infected(self) -> bool:
        """Whether the label says so."""
        return self.label == "infected"


@dataclass(frozen=True, slots=True)
class Cohort:
    """Photos whose files are there and are what their records say.

    Attributes:
        folder: that the records' files are relative to.
        records: at least one.
    """

    folder: Path
    records: tuple[Record, ...]

    def path(self, record: Record) -> Path:
        """Where a record's photo is."""
        return self.folder / record.file


def read(path: Path) -> Cohort:
    """Read a cohort and compare every photo with its record.

    A folder holds `records.jsonl` (one JSON object a line, fields as in Record), or the folders `infected`
    and `not_infected` with photos. A CSV file has a header with at least `file` and `label`; further columns
    are `sha256`, `split`, `signs` (codes with spaces between, `none` for none, empty if not known),
    `skin_tone`, `wound_type`, `source` and `licence`. A record without `sha256` takes its photo's; one
    without `split` is for testing.

    Args:
        path: of the folder, the CSV file or the JSON-lines file.

    Raises:
        EvaluationError: there is no cohort, it is empty, a line cannot be used (which one is said), or a
            photo is missing, listed twice, outside the folder, or not the one that its record names.
    """
    try:
        return _read(path)
    except OSError as error:
        name = one_line(str(error.filename or path))
        raise refusal(f"{name} cannot be read ({error.strerror})", "Check that it may be opened.") from error


def refuse_leaks(cohort: Cohort) -> None:
    """Make sure that no photo stands in two splits, not even stored again, resized or brightened.

    Raises:
        EvaluationError: one does; both files are named.
    """
    if len({record.split for record in cohort.records}) == 1:
        return
    seen: dict[str, Record] = {}
    for record in cohort.records:
        if seen.setdefault(record.sha256, record).split != record.split:
            raise _leak(seen[record.sha256], record)
    found = similarity.fingerprints([cohort.path(record) for record in cohort.records])
    splits: dict[str, list[tuple[Record, Fingerprint]]] = {}
    for record, mark in zip(cohort.records, found, strict=True):
        if mark is not None:
            splits.setdefault(record.split, []).append((record, mark))
    for one, other in itertools.combinations(splits.values(), 2):
        for left, right in similarity.duplicates([mark for _, mark in one], [mark for _, mark in other]):
            raise _leak(one[left][0], other[right][0])


def _read(path: Path) -> Cohort:
    folder, listed = cohort_files.listed(path)
    lines: dict[str, str] = {}
    records = []
    for where, raw in listed:
        record = _record(where, raw)
        if record.file in lines:
            raise refusal(
                f"{where} lists {one_line(record.file)} again, after {lines[record.file]}",
                "Remove one of them.",
            )
        lines[record.file] = where
        records.append(record)
    if not records:
        raise refusal(
            f"{one_line(str(path))} holds no photos",
            "Choose a folder or a file that lists at least one photo.",
        )
    _refuse_missing(folder, records, lines)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = pool.map(_sha256, (folder / record.file for record in records))
        return Cohort(folder, tuple(map(_checked, records, found, lines.values())))


def _record(where: str, raw: Any) -> Record:
    label = raw.get("label") if isinstance(raw, dict) else None
    if label is not None and label not in LABELS:
        raise refusal(
            f"{where} has the label {one_line(repr(label))[:60]}",
            "A label is infected, not_infected, or nothing where it is not known.",
        )
    try:
        record = msgspec.convert(raw, Record)
    except msgspec.ValidationError as error:
        raise refusal(f"{where} cannot be used: {error}", "Correct it.") from error
    for name in (record.file, *(sign.mask for sign in record.signs or () if sign.mask)):
        if _leaves_folder(name):
            raise refusal(
                f"{where} names the file {one_line(name)}, which is not inside the cohort's folder",
                "Put the photos into that folder and name them relative to it.",
            )
    return record


def _leaves_folder(name: str) -> bool:
    """True for a name that no folder may be trusted with, on this system or another."""
    return (
        not name
        or "\0" in name
        or any(
            kind(name).is_absolute() or kind(name).anchor or ".." in kind(name).parts
            for kind in (PurePosixPath, PureWindowsPath)
        )
    )


def _refuse_missing(folder: Path, records: list[Record], lines: dict[str, str]) -> None:
    needed = (
        (record, name)
        for record in records
        for name in (record.file, *(sign.mask for sign in record.signs or () if sign.mask))
    )
    missing = [(record, name) for record, name in needed if not (folder / name).is_file()]
    if missing:
        record, name = missing[0]
        others = f" ({len(missing) - 1} more files are missing)" if len(missing) > 1 else ""
        raise refusal(
            f"{lines[record.file]} names the file {one_line(name)}, which is not there{others}",
            "Put the files back, or take their lines out.",
        )


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _checked(record: Record, sha256: str, where: str) -> Record:
    if record.sha256 and record.sha256.lower() != sha256:
        raise refusal(
            f"{where} was written for another photo than {one_line(record.file)} now is: the SHA-256 differs",
            "Restore the photo, or correct the record.",
        )
    return msgspec.structs.replace(record, sha256=sha256)


def _leak(one: Record, other: Record) -> EvaluationError:
    return refusal(
        f"{one_line(one.file)} ({one.split}) and {one_line(other.file)} ({other.split}) are the same picture "
        "in two splits, which would make figures look better than they are",
        "Take one of them out.",
    )
