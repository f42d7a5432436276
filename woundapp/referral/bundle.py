"""One file for a specialist: the report, the photos, and all of it as other systems read it."""

import hashlib
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import chain
from pathlib import Path, PurePath

from woundapp.clinic import Export, ExportKind
from woundapp.dossier import Dossier
from woundapp.errors import CancelledError
from woundapp.imaging import photo as photos_of
from woundapp.interchange import record_json
from woundapp.interchange.dicom import objects
from woundapp.interchange.fhir import bundle as fhir
from woundapp.phrases import Phrase
from woundapp.referral import deidentify, names, packing, passphrase, readme
from woundapp.referral.deidentify import Choices
from woundapp.referral.names import DICOM, DICOM_ARCHIVE, FHIR, PHOTOS, README, RECORD, REPORT, SUMS
from woundapp.report import pdf, saving
from woundapp.report.language import Language
from woundapp.report.letterhead import Letterhead
from woundapp.report.options import ReportOptions

_SAFE = Phrase("The records are as they were")
_METHOD = "woundapp: names, identifiers, metadata; see README.txt"


class Form(StrEnum):
    """What the one file is."""

    PDF = "pdf"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class ReferralOptions:
    """What the user chooses for a referral.

    Attributes:
        report: how the report is to be; with `course` all visits go along, else the last one alone.
        choices: what is taken out.
        photos: the photos' files go along.
        data: all goes along as JSON, FHIR and DICOM, too.
        form: of the file; a PDF document is always locked.
        passphrase: that opens the file; empty for a ZIP archive in clear.

    Raises:
        ValueError: for a PDF document without a passphrase.
    """

    report: ReportOptions = field(default_factory=ReportOptions)
    choices: Choices = field(default_factory=Choices)
    photos: bool = True
    data: bool = True
    form: Form = Form.PDF
    passphrase: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if self.form is Form.PDF and not self.passphrase:
            raise ValueError("a PDF document that is not locked")


@dataclass(frozen=True, slots=True)
class Written:
    """What was written.

    Attributes:
        size: of the file, in bytes.
        photos: files of photos in it.
    """

    size: int
    photos: int


def file_name(day: date, options: ReferralOptions) -> str:
    """A name for the file that any system takes, FAT too: the day or the code, nothing of the patient.

    Args:
        day: of the last visit.
        options: of the referral.
    """
    which = options.choices.code if options.choices.nameless else f"{day:%Y-%m-%d}"
    return f"wound referral {which}.{options.form}"


def write(
    target: Path,
    dossier: Dossier,
    options: ReferralOptions,
    *,
    note: Callable[[Export], object] = lambda _: None,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write a referral; an old file at the target stays until the new one is whole.

    Nothing is written anywhere else, in clear or not.

    Args:
        target: the file; its folder must exist.
        dossier: what is told.
        options: how.
        note: called with what left the records, before the file is there.
        on_progress: told how many steps are done, and of how many.
        cancelled: asked after each step whether to stop.

    Raises:
        ReportError: the file cannot be written, or the passphrase is too weak; nothing of it is left.
        CancelledError: it was stopped; likewise.
        PhotoError: a photo cannot be read; likewise.
        RecordStoreError: likewise.
    """
    if options.passphrase:
        passphrase.check(options.passphrase)
    making = _Making(dossier, options, on_progress, cancelled)
    with saving.saving(target, _SAFE) as stream:
        if options.form is Form.PDF:
            packing.as_pdf(making.report, making.attachments(), stream, options.passphrase)
        else:
            packing.as_zip(making.files(), stream, options.passphrase)
        size = stream.tell()
        note(Export(ExportKind.REFERRAL, dossier.patient.id if dossier.patient else "", making.photos))
    return Written(size, making.photos)


def report(dossier: Dossier, options: ReferralOptions) -> bytes:
    """The referral's report alone, to be printed.

    Args:
        dossier: what is told.
        options: how.

    Raises:
        PhotoError: a photo cannot be read.
        RecordStoreError: likewise.
    """
    return _Making(dossier, replace(options, data=False)).report


class _Making:
    """Makes the files of one referral.

    Attributes:
        photos: files of photos that were made so far.

    Args:
        dossier: what is told.
        options: how.
        on_progress: as for `write`.
        cancelled: likewise.
    """

    def __init__(
        self,
        dossier: Dossier,
        options: ReferralOptions,
        on_progress: Callable[[int, int], None] = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._options, self._choices = options, options.choices
        self._dossier = dossier if options.report.course else replace(dossier, visits=(dossier.current,))
        self._language = Language(options.report.language)
        self._letterhead = Letterhead() if self._choices.nameless else options.report.letterhead
        self._on_progress, self._cancelled = on_progress, cancelled
        self._done, self._total = 0, self._steps()
        self.photos = 0

    def files(self) -> Iterator[tuple[str, bytes]]:
        """The files of an archive, the most important first."""
        first = ((README, self._readme(attached=False)), (REPORT, self.report))
        photos, dicom = _within(PHOTOS, self._photos()), _within(DICOM, self._dicom())
        return _with_sums(chain(first, photos, self._data(), dicom))

    def attachments(self) -> Iterator[tuple[str, bytes]]:
        """What is attached to the report; an attachment lies in no folder, so DICOM's are an archive."""
        first = ((README, self._readme(attached=True)),)
        return _with_sums(chain(first, self._photos(), self._data(), self._dicom_archive()))

    @cached_property
    def report(self) -> bytes:
        """The report; what would be attached to it twice is not attached to it."""
        options = self._options
        attached = options.report.attachments and options.data and options.form is not Form.PDF
        made = pdf.render(
            self._told, replace(options.report, letterhead=self._letterhead, attachments=attached)
        )
        self._step()
        return made

    @cached_property
    def _told(self) -> Dossier:
        return deidentify.deidentified(self._dossier, self._choices, self._language, on_photo=self._step)

    def _readme(self, *, attached: bool) -> bytes:
        options = self._options
        return readme.text(
            self._choices, self._language, attached=attached, photos=options.photos, data=options.data
        ).encode()

    def _photos(self) -> Iterator[tuple[str, bytes]]:
        for at, visit in enumerate(self._told.visits if self._options.photos else (), 1):
            for number, photo in enumerate(visit.photos, 1):
                suffix = PurePath(photo.name).suffix.lower()
                known = suffix if suffix in photos_of.SUFFIXES else ".jpg"
                yield names.photo(at, number, known), photo.read()
                self.photos += 1
                self._step()

    def _data(self) -> Iterator[tuple[str, bytes]]:
        if self._options.data:
            yield RECORD, record_json.write(self._told)
            yield FHIR, fhir.document(self._told, photos=False, clinic=self._letterhead.name)
            self._step()

    def _dicom(self) -> Iterator[tuple[str, bytes]]:
        """DICOM's files; none where the photos do not go along, which they hold."""
        from woundapp.interchange.dicom import media  # noqa: PLC0415 - its library takes its time to load

        made: list[bytes] = []
        told, choices = self._told, self._choices
        visits = told.visits if self._options.photos and self._options.data else ()
        for number, visit in enumerate(visits, 1):
            until = replace(told, visits=told.visits[:number])
            for file in objects.of_visit(until, self.report if visit is told.current else None):
                made.append(
                    media.anonymous(file.content, _METHOD, dates_moved=choices.shifted)
                    if choices.nameless
                    else file.content
                )
            self._step()
        if made:
            yield from media.file_set(made).items()

    def _dicom_archive(self) -> Iterator[tuple[str, bytes]]:
        if files := list(self._dicom()):
            stream = io.BytesIO()
            packing.as_zip(files, stream)
            yield DICOM_ARCHIVE, stream.getvalue()

    def _steps(self) -> int:
        """Steps that are announced: each photo looked at, the report, each photo, data, DICOM's visits."""
        options, visits = self._options, self._dossier.visits
        count = sum(len(visit.photos) for visit in visits)
        dicom = len(visits) if options.photos and options.data else 0
        return count + 1 + (count if options.photos else 0) + options.data + dicom

    def _step(self) -> None:
        self._done += 1
        self._on_progress(self._done, self._total)
        if self._cancelled():
            raise CancelledError


def _within(folder: str, files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    for name, content in files:
        yield f"{folder}{name}", content


def _with_sums(files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """The files, and at their end one that tells whether each is as it was."""
    sums = []
    for name, content in files:
        sums.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
        yield name, content
    yield SUMS, "".join(sums).encode()
