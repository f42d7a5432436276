"""The certificate that all that was kept of a patient has been taken away, as a PDF file without a name."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer

from woundapp.phrases import Phrase
from woundapp.report import blocks, layout, saving, text
from woundapp.report.text import Words
from woundapp.settings import PageSize

TITLE = "Certificate of deletion"

KIND_WORDS = {
    "patient": "Patient's details",
    "consent": "Consents",
    "wound": "Wounds",
    "visit": "Visits",
    "picture": "Photos of visits",
    "photo": "Photo files",
    "bedside": "Findings at the bedside",
    "assessment": "Assessments by a model",
    "review": "Reviews by clinicians",
    "export": "Notes on exports",
    "outbox": "Notes on what was sent, or waited to be",
}
"""What the tables of the records hold, in the order of a certificate."""

_GONE = (
    "A corrected entry counts once for each of its versions. What belongs to another patient, too, stays "
    "with that one."
)
_LEFT = (
    "The audit trail keeps that this record was there, and when and by whom it was taken away. It holds no "
    "name, and nothing of what the record said.",
    "Backups made before this moment still hold the record. Look at every folder and stick that backups are "
    "made to, and delete the older ones. A backup that is restored brings the record back.",
    "Reports and exports that were saved or printed are not touched. Look in the folders they were saved to, "
    "on other machines and sticks, in mail, and in the patient's file on paper.",
    "Photos on the camera or the phone that took them are not touched. Look there.",
)

_LABEL = 52 * mm


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is certified.

    Attributes:
        record: the id of the patient's record, which the patient cannot be told from.
        at: when it was taken away, with a time zone.
        by: name of the user who did it.
        counts: entries taken away, in all their versions, by kind (the names of the records' tables).
        mark: hash of the line of the audit trail that says so.
    """

    record: str
    at: datetime
    by: str
    counts: Mapping[str, int]
    mark: str


def write(target: Path, certificate: Certificate, page_size: PageSize) -> None:
    """Write a certificate; an old file at the target stays until the new one is whole.

    The same certificate gives the same bytes.

    Args:
        target: the PDF file; its folder must exist.
        certificate: what it says.
        page_size: of the paper.

    Raises:
        ReportError: the file cannot be written.
    """
    content = render(certificate, page_size)
    saving.save(target, content, Phrase("The deletion is done all the same"))


def file_name(certificate: Certificate) -> str:
    """A name for the file: the day alone."""
    return f"certificate of deletion {certificate.at:%Y-%m-%d}.pdf"


def render(certificate: Certificate, page_size: PageSize) -> bytes:
    """The certificate as the bytes of a PDF file.

    Args:
        certificate: what it says.
        page_size: of the paper.
    """
    return layout.build(
        lambda: _story(certificate, layout.text_width(page_size)),
        page_size=page_size,
        title=TITLE,
        footer=f"record {certificate.record[:12]}  ·  audit trail {certificate.mark[:12]}",
        made_at=certificate.at,
        head=layout.RECORDS,
    )


def _story(certificate: Certificate, width: float) -> list[Flowable]:
    words = Words()
    facts = (
        ("Record", certificate.record),
        ("Taken away", text.time_of(certificate.at)),
        ("By", certificate.by),
        ("Mark in the audit trail", certificate.mark),
    )
    told = sorted(certificate.counts, key=lambda kind: (*KIND_WORDS, kind).index(kind))
    counts = [(KIND_WORDS.get(kind, kind.capitalize()), _counted(certificate.counts[kind])) for kind in told]
    return [
        words.paragraph(TITLE, text.TITLE),
        words.paragraph("All that these records held of one patient has been taken away."),
        blocks.Blank("Patient's name, by hand", width, 34),
        Spacer(0, 3 * mm),
        blocks.facts(words, facts, _LABEL, width),
        *words.missed("the user's name"),
        words.paragraph("What was taken away", text.HEADING),
        blocks.facts(words, counts, _LABEL, width),
        words.paragraph(_GONE, text.SMALL),
        words.paragraph("What is left, and where to look", text.HEADING),
        *(words.paragraph(said, text.BULLET, "•") for said in _LEFT),
        Spacer(0, 6 * mm),
        blocks.blanks(("Name", "Signature", "Date"), (0.42, 0.34, 0.24), width, 34),
    ]


def _counted(count: int) -> str:
    return {0: "none", 1: "1 entry"}.get(count, f"{count} entries")
