"""Dossiers of one photo, as short as a test can say them."""

from dataclasses import dataclass
from datetime import datetime

from tests import scenes
from woundapp import dossier
from woundapp.bedside import Bedside
from woundapp.clinic import Patient, Visit, Wound
from woundapp.domain import Assessment, WoundPhoto
from woundapp.dossier import Dossier, PhotoEntry, VisitEntry
from woundapp.imaging import photo as photos
from woundapp.report import pdf
from woundapp.report.letterhead import Letterhead
from woundapp.report.options import ReportOptions
from woundapp.review import Review
from woundapp.settings import PageSize


@dataclass(frozen=True, slots=True)
class Case:
    """Whose wound it is, when it was seen and by whom."""

    patient: Patient
    wound: Wound
    seen_at: datetime
    by: str


def of_photo(
    photo: WoundPhoto,
    assessment: Assessment | None,
    review: Review | None = None,
    bedside: Bedside | None = None,
    case: Case | None = None,
) -> Dossier:
    """All that is told of one photo."""
    at = assessment.assessed_at if assessment else scenes.SEEN
    at, by = (case.seen_at, case.by) if case else (at, "")
    said = PhotoEntry(
        photo.sha256[:32],
        photo.sha256,
        photo.name,
        lambda: photos.png(photo.pixels),
        dossier.unfiled(assessment, assessment.assessed_at, by, of="") if assessment else None,
        dossier.unfiled(review, at, by, of="") if review else None,
    )
    return Dossier(
        dossier.unfiled(case.patient, at, by, of="") if case else None,
        dossier.unfiled(case.wound, at, by, of="") if case else None,
        (
            VisitEntry(
                dossier.unfiled(Visit("", at), at, by, of=""),
                (said,),
                dossier.unfiled(bedside, at, by, of="") if bedside else None,
            ),
        ),
    )


def render(
    photo: WoundPhoto,
    assessment: Assessment | None,
    page_size: PageSize = PageSize.A4,
    review: Review | None = None,
    bedside: Bedside | None = None,
    case: Case | None = None,
    letterhead: Letterhead | None = None,
) -> bytes:
    """The report of one photo."""
    options = ReportOptions(page_size, letterhead=letterhead or Letterhead())
    return pdf.render(of_photo(photo, assessment, review, bedside, case), options)
