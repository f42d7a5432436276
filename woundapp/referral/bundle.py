"""One file for a specialist: the report, the photos, and all of it as other systems read it."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path, PurePath

from woundapp.clinic import Export, ExportKind
from woundapp.dossier import Dossier, PhotoEntry
from woundapp.errors import CancelledError
from woundapp.imaging import photo as photos
from woundapp.interchange import record_json
from woundapp.phrases import Phrase
from woundapp.referral import deidentify, packing, passphrase, readme
from woundapp.referral.deidentify import Choices
from woundapp.referral.names import PHOTOS, README, RECORD, REPORT, SUMS
from woundapp.report import pdf, saving
from woundapp.report.language import Language
from woundapp.report.letterhead import Letterhead
from woundapp.report.options import ReportOptions

_SAFE = Phrase("The records are as they were")


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


def file_name(dossier: Dossier, options: ReferralOptions) -> str:
    """A name for the file that any system takes, FAT too: the day or the code, nothing of the patient."""
    choices = options.choices
    which = choices.code if choices.nameless else f"{dossier.current.visit.content.at:%Y-%m-%d}"
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
            packing.as_pdf(making.files(), stream, options.passphrase)
        else:
            packing.as_zip(making.files(), stream, options.passphrase)
        size, count = stream.tell(), making.photos
        note(Export(ExportKind.REFERRAL, dossier.patient.id if dossier.patient else "", count))
    return Written(size, count)


def report(dossier: Dossier, options: ReferralOptions) -> bytes:
    """The referral's report alone, to be printed.

    Args:
        dossier: what is told.
        options: how.

    Raises:
        PhotoError: a photo cannot be read.
        RecordStoreError: likewise.
    """
    return _Making(dossier, options).report()


class _Making:
    """Makes the files of one referral.

    Attributes:
        photos: how many files of photos are among them, once they are made.

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
        nameless = options.choices.nameless
        self._options = options
        self._told = dossier if options.report.course else replace(dossier, visits=(dossier.current,))
        self._report = replace(options.report, letterhead=Letterhead()) if nameless else options.report
        self._language = Language(self._report.language)
        self._on_progress, self._cancelled = on_progress, cancelled
        self._done, self._total = 0, self._steps()
        self.photos = 0

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Each file's name and content, the most important first."""
        told = self._deidentified()
        sums = {}
        for name, content in self._contents(told):
            sums[name] = hashlib.sha256(content).hexdigest()
            yield name, content
        yield SUMS, "".join(f"{sha256}  {name}\n" for name, sha256 in sums.items()).encode()

    def report(self) -> bytes:
        """The report."""
        return pdf.render(self._deidentified(), self._report)

    def _deidentified(self) -> Dossier:
        return deidentify.deidentified(self._told, self._options.choices, self._language, on_photo=self._step)

    def _contents(self, told: Dossier) -> Iterator[tuple[str, bytes]]:
        """All files but the sums."""
        photo_files = dict(_photo_files(told)) if self._options.photos else {}
        data = (RECORD,) if self._options.data else ()
        names = (REPORT, *photo_files, *data, SUMS)
        yield README, readme.text(names, self._options.choices, self._language).encode()
        report = pdf.render(told, self._report)
        self._step()
        yield REPORT, report
        for name, photo in photo_files.items():
            yield name, photo.read()
            self.photos += 1
            self._step()
        if self._options.data:
            yield RECORD, record_json.write(told)
            self._step()

    def _steps(self) -> int:
        visits = self._told.visits
        count = sum(len(visit.photos) for visit in visits)
        return count + 1 + (count if self._options.photos else 0) + int(self._options.data)

    def _step(self) -> None:
        self._done += 1
        self._on_progress(self._done, self._total)
        if self._cancelled():
            raise CancelledError


def _photo_files(told: Dossier) -> Iterator[tuple[str, PhotoEntry]]:
    """The photos by the names of their files, which say which visit's they are, and no day."""
    for visit_number, visit in enumerate(told.visits, 1):
        for number, photo in enumerate(visit.photos, 1):
            suffix = PurePath(photo.name).suffix.lower()
            if suffix not in photos.SUFFIXES:
                suffix = ".jpg"
            yield f"{PHOTOS}visit-{visit_number:02}-photo-{number}{suffix}", photo
