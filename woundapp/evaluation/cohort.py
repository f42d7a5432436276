"""A cohort: photos with what is known of them, read from a dataset folder, a CSV or two folders of photos."""

import csv
import hashlib
import io
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from woundapp import signs
from woundapp.domain import WoundPhoto
from woundapp.errors import EvaluationError
from woundapp.imaging import photo as photos
from woundapp.imaging import similarity

RECORDS = "records.jsonl"
LABELS = ("infected", "not_infected")
DEFAULT_SPLIT = "test"
"""The split of photos whose source names none."""

Region = tuple[int, int, int, int]


class SignRecord(msgspec.Struct, frozen=True):
    """A sign that is known to be in a photo.

    Attributes:
        sign: its code in woundapp.signs.
        region: `(left, top, right, bottom)` in pixels of the upright photo, half-open; None if unknown.
        mask: PNG file of the photo's size, white where the sign is, relative to the cohort's folder.
    """

    sign: str
    region: Region | None = None
    mask: str | None = None

    def __post_init__(self) -> None:
        if self.sign not in signs.BY_CODE:
            raise ValueError(f"the sign {self.sign!r} is not in the catalogue")
        if self.region and not (
            0 <= self.region[0] < self.region[2] and 0 <= self.region[1] < self.region[3]
        ):
            raise ValueError(f"the region {list(self.region)} is not [left, top, right, bottom]")


class Record(msgspec.Struct, frozen=True):
    """What is known of one photo; further fields of a line are left aside.

    Attributes:
        file: relative to the cohort's folder, with `/`.
        sha256: of the file, in lower-case hex.
        split: `train`, `validation` or `test`.
        label: `infected`, `not_infected`, or None where nobody knows.
        signs: every sign there is; None where nobody knows.
        skin_tone: in the words of the source.
        wound_type: likewise.
        source: where the photo comes from.
        licence: under which it may be used.
    """

    file: Annotated[str, Meta(min_length=1)]
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
    split: Literal["train", "validation", "test"] = DEFAULT_SPLIT
    label: Literal["infected", "not_infected"] | None = None
    signs: tuple[SignRecord, ...] | None = None
    skin_tone: str | None = None
    wound_type: str | None = None
    source: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Cohort:
    """Photos and what is known of them.

    Attributes:
        folder: that every file is relative to.
        records: one a photo, in the order of the source.
    """

    folder: Path
    records: tuple[Record, ...]

    def path(self, record: Record) -> Path:
        """Where a photo is."""
        return self.folder / record.file


def read(path: Path) -> Cohort:
    """Read a cohort: a folder with `records.jsonl`, a CSV, or a folder with `infected` and `not_infected`.

    A CSV has a header with `file` and `label`, and may have the further fields of a Record but `signs`; an
    empty cell is unknown. Where the source states no SHA-256 it is taken from the file as it is; where it
    does, `check_hashes` and `load` compare.

    Raises:
        EvaluationError: the source cannot be read, is empty, has a broken line, names a photo that is not
            there or lies outside the folder, or has the same photo twice.
    """
    try:
        if (path / RECORDS).is_file():
            cohort = Cohort(path, tuple(_from_lines(path / RECORDS)))
        elif path.is_file():
            cohort = Cohort(path.parent, tuple(_from_csv(path)))
        elif any((path / label).is_dir() for label in LABELS):
            cohort = Cohort(path, tuple(_from_folders(path)))
        else:
            raise EvaluationError(
                f"{_shown(path)} is no cohort. Nothing was started. Choose a folder with {RECORDS}, a CSV file "
                "with the columns file and label, or a folder with the subfolders infected and not_infected."
            )
    except OSError as error:
        raise EvaluationError(
            f"{_shown(path)} cannot be read ({error.strerror}). Nothing was started. Check the file and the "
            "disk."
        ) from error
    if not cohort.records:
        raise EvaluationError(
            f"{_shown(path)} holds no photo. Nothing was started. Choose another cohort, or add photos to it."
        )
    _refuse_copies(cohort)
    return cohort


def load(cohort: Cohort, record: Record) -> WoundPhoto:
    """Open a photo and see that it is the one that the record means.

    Raises:
        PhotoError: it cannot be read.
        EvaluationError: it is another photo.
    """
    photo = photos.load(cohort.path(record))
    if photo.sha256 != record.sha256:
        raise _changed(cohort, record)
    return photo


def check_hashes(cohort: Cohort, on_progress: Callable[[int], None] = lambda _: None) -> None:
    """Compare every photo with its record's SHA-256.

    Args:
        cohort: to be checked.
        on_progress: called with the number of photos done.

    Raises:
        EvaluationError: a photo differs or cannot be read.
    """
    for done, record in enumerate(cohort.records, start=1):
        if _sha256(cohort.path(record)) != record.sha256:
            raise _changed(cohort, record)
        on_progress(done)


def refuse_leaks(cohort: Cohort, on_progress: Callable[[int], None] = lambda _: None) -> None:
    """See that no photo of one split is, to the eye, also in another.

    Photos count as the same as `imaging.similarity` says, which finds copies saved again or at another size,
    and neither cropped nor mirrored ones.

    Args:
        cohort: to be checked; one of a single split is not looked at.
        on_progress: called with the number of photos done.

    Raises:
        EvaluationError: two photos are the same; both are named.
        PhotoError: a photo cannot be read.
    """
    if len({record.split for record in cohort.records}) < 2:  # noqa: PLR2004
        return
    ordered = sorted(cohort.records, key=lambda record: record.split)
    prints: dict[str, list[similarity.Fingerprint]] = {}
    members: dict[str, list[Record]] = {}
    done = 0
    for split, group in groupby(ordered, key=lambda record: record.split):
        members[split] = list(group)
        prints[split] = []
        for record in members[split]:
            prints[split].append(similarity.of_file(cohort.path(record)))
            done += 1
            on_progress(done)
    splits = list(members)
    for index, one in enumerate(splits):
        for other in splits[index + 1 :]:
            pair = similarity.first_match(prints[one], prints[other])
            if pair:
                left, right = members[one][pair[0]], members[other][pair[1]]
                raise EvaluationError(
                    f"{_name(left.file)} of the split {one} and {_name(right.file)} of the split {other} show the "
                    "same photo, so what is measured would have been learnt by heart. Nothing was started. "
                    "Take one of them out of the cohort."
                )


def splits(records: Iterable[Record]) -> tuple[str, ...]:
    """The splits that records belong to, in alphabetical order."""
    return tuple(sorted({record.split for record in records}))


def _from_lines(file: Path) -> Iterator[Record]:
    decoder = msgspec.json.Decoder(Record)
    folder = os.path.realpath(file.parent)
    with file.open("rb") as stream:
        for number, line in enumerate(stream, start=1):
            if line.strip():
                try:
                    record = decoder.decode(line)
                    for sign in record.signs or ():
                        if sign.mask:
                            _check_place(folder, sign.mask, "mask")
                    _check_place(folder, record.file, "photo")
                except (msgspec.MsgspecError, ValueError) as error:
                    raise _broken(file, number, error) from error
                yield record


def _from_csv(file: Path) -> Iterator[Record]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise EvaluationError(
            f"{_shown(file)} is not UTF-8 text. Nothing was started. Save it as CSV in UTF-8."
        ) from error
    header = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if ";" in header else ",", strict=True)
    folder = os.path.realpath(file.parent)
    if not {"file", "label"} <= set(rows.fieldnames or ()):
        raise EvaluationError(
            f"{_shown(file)} lacks the columns file and label in its first line. Nothing was started. "
            f"Choose a CSV file with them, or a folder with {RECORDS}."
        )
    fields = set(Record.__struct_fields__) - {"signs"}
    while True:
        try:
            row = next(rows, None)
            if row is None:
                return
            known: dict[str, Any] = {
                name: cell.strip() for name, cell in row.items() if name in fields and cell
            }
            known = {name: cell for name, cell in known.items() if cell}
            _check_place(folder, known.get("file", ""), "photo")
            known["sha256"] = known.get("sha256", "").lower() or _sha256(file.parent / known["file"])
            record = msgspec.convert(known, Record)
        except (csv.Error, msgspec.MsgspecError, ValueError) as error:
            raise _broken(file, rows.line_num, error) from error
        yield record


def _from_folders(folder: Path) -> Iterator[Record]:
    for label in LABELS:
        for file in sorted((folder / label).rglob("*")):
            if file.suffix.lower() in photos.SUFFIXES and file.is_file():
                name = file.relative_to(folder).as_posix()
                yield msgspec.convert({"file": name, "sha256": _sha256(file), "label": label}, Record)


def _check_place(folder: str, name: str, kind: str) -> None:
    place = os.path.realpath(os.path.join(folder, name))  # noqa: PTH118 - pathlib takes seconds for a large set
    if not place.startswith(folder.rstrip(os.sep) + os.sep):
        raise ValueError(f"the {kind} {_name(name)} lies outside the cohort's folder")
    if not os.path.isfile(place):  # noqa: PTH113
        raise ValueError(f"the {kind} {_name(name)} is not there")


def _refuse_copies(cohort: Cohort) -> None:
    seen: dict[str, Record] = {}
    pairs = []
    for record in cohort.records:
        first = seen.setdefault(record.sha256, record)
        if first is not record:
            pairs.append((first, record))
    if pairs:
        first, second = pairs[0]
        more = f" ({len(pairs)} such pairs in all)" if len(pairs) > 1 else ""
        raise EvaluationError(
            f"{_name(first.file)} and {_name(second.file)} are one and the same photo{more}. Nothing was "
            "started. Take one of each pair out of the cohort."
        )


def _sha256(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise EvaluationError(
            f"The photo {_name(file.name)} cannot be read ({error.strerror}). Nothing was started. Check the "
            "file and the disk."
        ) from error


def _broken(file: Path, number: int, error: Exception) -> EvaluationError:
    return EvaluationError(
        f"Line {number} of {_shown(file)} is not valid: {error}. Nothing was started. Put the line right or take "
        "it out."
    )


def _changed(cohort: Cohort, record: Record) -> EvaluationError:
    return EvaluationError(
        f"The photo {_name(record.file)} in {_shown(cohort.folder)} is not the one that its record means: its "
        "SHA-256 differs. What was finished before is kept. Restore the photo or take the record out."
    )


def _shown(path: Path) -> str:
    return _name(path.name or str(path))


def _name(text: str) -> str:
    return photos.one_line(text)
