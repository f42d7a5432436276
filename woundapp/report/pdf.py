"""The PDF report of one photo of a wound, as a file."""

import re
from datetime import datetime
from pathlib import Path

from woundapp.bedside import Bedside
from woundapp.clinic import Case
from woundapp.domain import Assessment, WoundPhoto
from woundapp.imaging import photo as photos
from woundapp.phrases import Phrase
from woundapp.report import case_story, layout, saving, story, text
from woundapp.report.letterhead import Letterhead
from woundapp.report.pictures import Pictures
from woundapp.report.text import Words
from woundapp.review import Review
from woundapp.settings import PageSize

_LONGEST_STEM = 120
"""Bytes in UTF-8; most file systems take 255 for the whole name."""


def write(
    target: Path,
    photo: WoundPhoto,
    assessment: Assessment | None,
    page_size: PageSize,
    review: Review | None = None,
    bedside: Bedside | None = None,
    case: Case | None = None,
    letterhead: Letterhead | None = None,
) -> None:
    """Write the report of a photo; an old file at the target stays until the new one is whole.

    The same photo, assessment, review, bedside findings and case give the same bytes; without an assessment
    and a case the report is of the moment it is made.

    Args:
        target: the PDF file; its folder must exist.
        photo: the photo.
        assessment: of that photo; None where no model looked at it.
        page_size: of the paper.
        review: what the clinician says of its findings and of the wound; None for nothing.
        bedside: what she finds herself; None for nothing.
        case: whose wound it is; None leaves blanks to write it on by hand.
        letterhead: the clinic's; None for none.

    Raises:
        ReportError: the file cannot be written.
    """
    content = render(photo, assessment, page_size, review, bedside, case, letterhead)
    safe = Phrase("The assessment is safe") if assessment else Phrase("What you recorded is safe")
    saving.save(target, content, safe)


def file_name(photo: WoundPhoto, assessment: Assessment | None, case: Case | None = None) -> str:
    """A name for the report that any system takes: the photo's and the day, nothing of result or patient."""
    stem = re.sub(r'[<>:"/\\|?*\ufffd]+', "_", photos.one_line(Path(photo.name).stem))
    stem = stem.encode()[:_LONGEST_STEM].decode(errors="ignore").strip(" .")
    return f"{stem or 'photo'} assessment {_moment(assessment, case):%Y-%m-%d}.pdf"


def render(
    photo: WoundPhoto,
    assessment: Assessment | None,
    page_size: PageSize,
    review: Review | None = None,
    bedside: Bedside | None = None,
    case: Case | None = None,
    letterhead: Letterhead | None = None,
) -> bytes:
    """The report as the bytes of a PDF file.

    Args:
        photo: the photo.
        assessment: of that photo; None where no model looked at it.
        page_size: of the paper.
        review: what the clinician says of its findings and of the wound; None for nothing.
        bedside: what she finds herself; None for nothing.
        case: whose wound it is; None leaves blanks to write it on by hand.
        letterhead: the clinic's; None for none.
    """
    findings = assessment.findings if assessment else ()
    said, found = review or Review.of(findings), bedside or Bedside()
    pictures, width = Pictures(photo, findings, said), layout.text_width(page_size)
    name, moment = story.name_of(photo, Words()), _moment(assessment, case)
    of = f"{'assessed' if assessment else 'report of'} {text.time_of(moment)}"
    head = letterhead or Letterhead()
    return layout.build(
        lambda: [
            *head.parts(width),
            *story.Story(photo, assessment, said, found, case, moment, pictures, width).whole(),
        ],
        page_size=page_size,
        title=story.TITLE,
        footer=f"{name}  ·  {of}  ·  photo {photo.sha256[:12]}",
        made_at=moment,
        whose=case_story.footer(case.patient) if case else "",
        demonstration=assessment is not None and assessment.algorithm.demonstration,
    )


def _moment(assessment: Assessment | None, case: Case | None) -> datetime:
    """What a report is dated with."""
    if assessment:
        return assessment.assessed_at
    return case.seen_at if case else datetime.now().astimezone()
