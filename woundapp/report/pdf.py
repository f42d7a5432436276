"""The PDF report of a visit, or of a wound's course, as a file."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from woundapp.bedside import Bedside
from woundapp.clinic import Case
from woundapp.dossier import Dossier
from woundapp.imaging import photo as photos
from woundapp.phrases import Phrase
from woundapp.report import attachments, case_story, layout, saving, story, text
from woundapp.report.options import ReportOptions
from woundapp.report.pictures import Pictures
from woundapp.report.text import Words
from woundapp.review import Review

_LONGEST_STEM = 120
"""Bytes in UTF-8; most file systems take 255 for the whole name."""


def write(
    target: Path,
    dossier: Dossier,
    options: ReportOptions,
    finish: Callable[[bytes], bytes] = lambda content: content,
) -> None:
    """Write a report; an old file at the target stays until the new one is whole.

    Args:
        target: the PDF file; its folder must exist.
        dossier: what is told.
        options: how.
        finish: makes the finished file of the bytes of the report, such as one that is signed.

    Raises:
        ReportError: the file cannot be written.
        PhotoError: a photo cannot be read.
        RecordStoreError: likewise.
    """
    content = finish(render(dossier, options))
    assessed = any(photo.assessment for photo in dossier.current.photos)
    safe = Phrase("The assessment is safe") if assessed else Phrase("What you recorded is safe")
    saving.save(target, content, safe)


def file_name(dossier: Dossier, options: ReportOptions) -> str:
    """A name for the report that any system takes: the photo's and the day, nothing of result or patient."""
    name = dossier.current.photos[0].name if dossier.current.photos else ""
    stem = re.sub(r'[<>:"/\\|?*\ufffd]+', "_", photos.one_line(Path(name).stem))
    stem = stem.encode()[:_LONGEST_STEM].decode(errors="ignore").strip(" .")
    kind = "course" if options.course else "assessment"
    return f"{stem or 'photo'} {kind} {_moment(dossier):%Y-%m-%d}.pdf"


def render(dossier: Dossier, options: ReportOptions) -> bytes:
    """The report as the bytes of a PDF file: the same for the same dossier and options.

    Args:
        dossier: what is told.
        options: how.

    Raises:
        PhotoError: a photo cannot be read.
        RecordStoreError: likewise.
    """
    text.register_fonts()
    entry = dossier.current.photos[0]
    photo = replace(photos.decode(entry.read(), entry.name), sha256=entry.sha256)
    assessment = entry.assessment.content if entry.assessment else None
    findings = assessment.findings if assessment else ()
    said = entry.review.content if entry.review else Review.of(findings)
    found = dossier.current.bedside.content if dossier.current.bedside else Bedside()
    case = None
    if dossier.patient and dossier.wound:
        visit = dossier.current.visit
        case = Case(dossier.patient.content, dossier.wound.content, visit.content.at, visit.by)
    pictures, width = Pictures(photo, findings, said), layout.text_width(options.page_size)
    name, moment = story.name_of(photo, Words()), _moment(dossier)
    of = f"{'assessed' if assessment else 'report of'} {text.time_of(moment)}"
    attached = attachments.of(dossier)
    content = layout.build(
        lambda: [
            *options.letterhead.parts(width),
            *story.Story(photo, assessment, said, found, case, moment, pictures, width).whole(),
        ],
        page_size=options.page_size,
        title=story.TITLE,
        footer=f"{name}  ·  {of}  ·  photo {photo.sha256[:12]}",
        made_at=moment,
        whose=case_story.footer(case.patient) if case else "",
        mark=attachments.printed(attached[0].content),
        demonstration=assessment is not None and assessment.algorithm.demonstration,
    )
    from woundapp.report import archival  # noqa: PLC0415 - pikepdf is needed only once a report is made

    return archival.archived(content, attached if options.attachments else ())


def _moment(dossier: Dossier) -> datetime:
    """What a report is dated with."""
    said = dossier.current.photos[0].assessment if dossier.current.photos else None
    return said.content.assessed_at if said else dossier.current.visit.content.at
