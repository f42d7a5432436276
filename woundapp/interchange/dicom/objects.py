"""A visit as DICOM objects."""

from dataclasses import dataclass
from datetime import datetime

from woundapp.dossier import Dossier


@dataclass(frozen=True, slots=True)
class DicomFile:
    """One object as a DICOM file (PS3.10).

    Attributes:
        name: for the file; it says nothing of the patient.
        sop_class_uid: what kind of object it is.
        sop_instance_uid: which one it is.
        content: the file.
    """

    name: str
    sop_class_uid: str
    sop_instance_uid: str
    content: bytes


def of_visit(
    dossier: Dossier, report: bytes | None = None, made_at: datetime | None = None
) -> tuple[DicomFile, ...]:
    """The last visit of a dossier as a study.

    Each photo is a VL Photographic Image. What the model says of it, what the clinician says, what was
    measured, what was found at the bedside and the note on the visit are structured reports, each with its
    own observer, the model's in another series than the people's. The numbered regions and the outlines over
    a photo are a Color Softcopy Presentation State, and the report is an Encapsulated PDF.

    The same dossier gives the same objects. An amended entry gives objects of other identifiers in the same
    study, which refer to the ones before.

    Args:
        dossier: of the wound; its patient and wound may be missing.
        report: a PDF of this visit; None for none.
        made_at: when the report was made; by default the moment of the latest entry.

    Returns:
        The photos first, for the others refer to them.

    Raises:
        InterchangeError: a photo is larger than DICOM takes.
        PhotoError: a photo cannot be decoded.
        RecordStoreError: a photo cannot be read.
    """
    from woundapp.interchange.dicom import visit  # noqa: PLC0415 - DICOM's libraries take their time to load

    return visit.files(dossier, report, made_at)
