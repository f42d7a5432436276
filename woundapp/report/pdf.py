"""The PDF report of one assessment, as a file."""

import errno
import os
import re
from pathlib import Path

from woundapp import paths
from woundapp.bedside import Bedside
from woundapp.domain import Assessment, WoundPhoto
from woundapp.errors import ReportError
from woundapp.imaging import photo as photos
from woundapp.report import layout, story
from woundapp.report.pictures import Pictures
from woundapp.report.text import Words
from woundapp.review import Review
from woundapp.settings import PageSize

_LONGEST_STEM = 120
"""Bytes in UTF-8; most file systems take 255 for the whole name."""


def write(
    target: Path,
    photo: WoundPhoto,
    assessment: Assessment,
    page_size: PageSize,
    review: Review | None = None,
    bedside: Bedside | None = None,
) -> None:
    """Write the report of an assessment; an old file at the target stays until the new one is whole.

    The same photo, assessment, review and bedside findings give the same bytes.

    Args:
        target: the PDF file; its folder must exist.
        photo: the photo that was assessed.
        assessment: of that photo.
        page_size: of the paper.
        review: what the clinician says of its findings; None for nothing.
        bedside: what she finds herself; None for nothing.

    Raises:
        ReportError: the file cannot be written.
    """
    content = render(photo, assessment, page_size, review, bedside)
    try:
        _check(target)
        with paths.replacing(target) as stream:
            stream.write(content)
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or "its name is not a valid file name"
        raise ReportError(
            f"The report “{photos.one_line(target.name)}” could not be written ({reason}). "
            "The assessment is safe, and a file that was there is unchanged. "
            "Choose another folder or name, and check that the disk is not full."
        ) from error


def file_name(photo: WoundPhoto, assessment: Assessment) -> str:
    """A name for the report that any system takes: the photo's and the day, nothing of the result."""
    stem = re.sub(r'[<>:"/\\|?*\ufffd]+', "_", photos.one_line(Path(photo.name).stem))
    stem = stem.encode()[:_LONGEST_STEM].decode(errors="ignore").strip(" .")
    return f"{stem or 'photo'} assessment {assessment.assessed_at:%Y-%m-%d}.pdf"


def render(
    photo: WoundPhoto,
    assessment: Assessment,
    page_size: PageSize,
    review: Review | None = None,
    bedside: Bedside | None = None,
) -> bytes:
    """The report as the bytes of a PDF file.

    Args:
        photo: the photo that was assessed.
        assessment: of that photo.
        page_size: of the paper.
        review: what the clinician says of its findings; None for nothing.
        bedside: what she finds herself; None for nothing.
    """
    said = review or Review.of(assessment.findings)
    pictures, width = Pictures(photo, assessment, said), layout.text_width(page_size)
    name, at = story.name_of(photo, Words()), story.time_of(assessment)
    return layout.build(
        lambda: story.Story(photo, assessment, said, bedside or Bedside(), pictures, width).whole(),
        page_size=page_size,
        title=story.TITLE,
        footer=f"{name}  ·  assessed {at}  ·  photo {photo.sha256[:12]}",
        made_at=assessment.assessed_at,
        demonstration=assessment.algorithm.demonstration,
    )


def _check(target: Path) -> None:
    """Refuse what renaming over would replace against the user's will, or fail at with a poor reason."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "there is a folder of that name")
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "its folder does not exist")
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "the file that is there is write-protected")
