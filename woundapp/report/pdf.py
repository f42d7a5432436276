"""The PDF report of a visit, or of a wound's course, as a file."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from woundapp import __version__
from woundapp.dossier import Dossier
from woundapp.imaging import photo as photos
from woundapp.interchange import record_json
from woundapp.phrases import Phrase
from woundapp.report import attachments, course_report, layout, saving, visit_report
from woundapp.report.language import Language
from woundapp.report.options import ReportOptions
from woundapp.report.sections import identity
from woundapp.report.sheet import Sheet

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
    return f"{stem or 'photo'} {kind} {dossier.current.visit.content.at:%Y-%m-%d}.pdf"


def render(dossier: Dossier, options: ReportOptions) -> bytes:
    """The report as the bytes of a PDF file: the same for the same dossier and options.

    Args:
        dossier: what is told.
        options: how.

    Raises:
        PhotoError: a photo cannot be read.
        RecordStoreError: likewise.
    """
    language, width = Language(options.language), layout.text_width(options.page_size)
    report = course_report.of(dossier, options) if options.course else visit_report.of(dossier, options)
    foot, record = Sheet(language, width), record_json.write(dossier)
    at = language.moment(dossier.current.visit.content.at)
    content = layout.build(
        lambda: report.story(Sheet(language, width)),
        page_size=options.page_size,
        title=language.say(report.title),
        footer=language.say(Phrase("Seen {when}  ·  {program}", when=at, program=f"woundapp {__version__}")),
        made_at=_moment(dossier),
        language=language,
        whose=identity.footer(dossier.patient.content, foot) if dossier.patient else "",
        mark=attachments.printed(record),
        demonstration=any(
            photo.assessment and photo.assessment.content.algorithm.demonstration
            for visit in (dossier.visits if options.course else (dossier.current,))
            for photo in visit.photos
        ),
    )
    from woundapp.report import archival  # noqa: PLC0415 - pikepdf is needed only once a report is made

    return archival.archived(content, attachments.of(dossier, record) if options.attachments else ())


def _moment(dossier: Dossier) -> datetime:
    """What a report is dated with: when the last of what it tells was entered."""
    visit = dossier.current
    told = (dossier.patient, dossier.wound, visit.visit, visit.bedside, *dossier.events)
    said = (entry for photo in visit.photos for entry in (photo.assessment, photo.review, photo.measurement))
    return max((entry.at for entry in (*told, *said) if entry), default=visit.visit.content.at)
