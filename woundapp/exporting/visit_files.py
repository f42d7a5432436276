"""A visit as files that other systems read: one FHIR document, or a folder of DICOM files."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from woundapp import paths, phrases
from woundapp.dossier import Dossier
from woundapp.errors import ReportError
from woundapp.imaging import photo as photos
from woundapp.interchange.dicom import objects
from woundapp.interchange.fhir import bundle
from woundapp.phrases import Phrase
from woundapp.report import pdf, saving
from woundapp.report.options import ReportOptions

FHIR_FILE = "visit.fhir.json"
"""Name for a FHIR document; it tells nothing of the patient."""


def write_fhir(dossier: Dossier, target: Path, by: str = "", clinic: str = "") -> Path:
    """Write a dossier as a FHIR document, whose AuditEvent says that it was written now and by whom.

    Args:
        dossier: up to the visit.
        target: the file; an old one stays until the new one is whole.
        by: name of the user; empty where nobody is known.
        clinic: its name; empty where nobody said so.

    Returns:
        The file.

    Raises:
        ReportError: it cannot be written.
        PhotoError: a photo cannot be read.
        RecordStoreError: likewise.
    """
    content = bundle.document(dossier, made_at=datetime.now(UTC), by=by, clinic=clinic)
    saving.save(target, content, Phrase("What you recorded is safe"))
    return target


def write_dicom(dossier: Dossier, within: Path, options: ReportOptions) -> Path:
    """Write a visit as a folder of DICOM files with a DICOMDIR.

    Args:
        dossier: up to the visit.
        within: the folder that it is made in.
        options: of the report that goes with it.

    Returns:
        The folder, which is there only when it is whole.

    Raises:
        ReportError: it cannot be written.
        InterchangeError: a photo is larger than DICOM takes.
        PhotoError: a photo cannot be read.
        RecordStoreError: likewise.
    """
    from woundapp.interchange.dicom import media  # noqa: PLC0415 - DICOM's libraries take their time to load

    made = objects.of_visit(dossier, pdf.render(dossier, options))
    files = media.file_set(each.content for each in made)
    target = paths.free(within / f"DICOM {dossier.current.visit.content.at:%Y-%m-%d}")
    begun = within / f".{target.name}.part"
    try:
        begun.mkdir()
        try:
            for name, content in files.items():
                (begun / name).write_bytes(content)
            begun.rename(target)
        except OSError:
            shutil.rmtree(begun, ignore_errors=True)
            raise
    except OSError as error:
        raise ReportError(
            "The folder “{folder}” could not be written ({reason}). What you recorded is safe. Choose "
            "another folder, and check that the disk is not full.",
            folder=photos.one_line(target.name),
            reason=phrases.reason(error),
        ) from error
    return target
