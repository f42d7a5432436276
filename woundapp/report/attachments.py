"""What travels inside a report: the record that it was made of, as JSON and as FHIR."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from woundapp.dossier import Dossier
from woundapp.interchange.fhir import bundle

RECORD, FHIR, MANIFEST = "record.json", "fhir-bundle.json", "manifest.json"
"""Names of the attached files."""

PRINTED_DIGITS = 12
"""So many digits of the record's SHA-256 stand on every page."""


class Relationship(StrEnum):
    """What an attached file is to the document (ISO 19005-3, annex E)."""

    SOURCE = "Source"
    DATA = "Data"
    SUPPLEMENT = "Supplement"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the document.

    Attributes:
        name: of the file.
        content: its bytes.
        media_type: as IANA names it.
        relationship: to the document.
        description: in English, for those who look at the list of attachments.
    """

    name: str
    content: bytes
    media_type: str
    relationship: Relationship
    description: str


def of(dossier: Dossier, record: bytes) -> tuple[Attachment, ...]:
    """The record of a report in both forms; the photos' files are not in them.

    Args:
        dossier: what the report tells.
        record: the same as JSON.

    Raises:
        RecordStoreError: a photo cannot be read.
        PhotoError: likewise.
    """
    return (
        Attachment(
            RECORD,
            record,
            "application/json",
            Relationship.SOURCE,
            "The record that this report was made of",
        ),
        Attachment(
            FHIR,
            bundle.document(dossier, photos=False),
            "application/fhir+json",
            Relationship.DATA,
            "The same as a document of HL7 FHIR R4",
        ),
    )


def sha256(content: bytes) -> str:
    """In lower-case hex."""
    return hashlib.sha256(content).hexdigest()


def printed(record: bytes) -> str:
    """What stands on every page of a report, so that it is known which record it was made of.

    Args:
        record: as JSON.
    """
    return f"sha256:{sha256(record)[:PRINTED_DIGITS]}"
