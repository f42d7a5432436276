"""The report of one visit: what to do first, what was judged, and all that it rests on."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from woundapp.bedside import Bedside
from woundapp.dossier import Dossier, PhotoEntry
from woundapp.phrases import Phrase
from woundapp.report import pictures, styles
from woundapp.report.options import ReportOptions
from woundapp.report.pictures import Picture
from woundapp.report.sections import (
    alarms,
    answers,
    bedside,
    closing,
    details,
    earlier,
    findings,
    identity,
    measured,
    opinions,
    photos,
    reasoning,
    visits,
)
from woundapp.report.sheet import Sheet

TITLE = Phrase("Wound report")


@dataclass(frozen=True, slots=True)
class VisitReport:
    """What the report of a visit is made of.

    Attributes:
        dossier: the wound up to the visit.
        options: how the report is to be.
        pictures: of all photos of the visit, the one that stands for it first.
        before: of earlier visits, small.
    """

    dossier: Dossier
    options: ReportOptions
    pictures: tuple[Picture, ...]
    before: tuple[Picture, ...]

    @property
    def title(self) -> Phrase:
        """Of the document."""
        return TITLE

    def story(self, sheet: Sheet) -> list[Flowable]:
        """The content from the first page on.

        Args:
            sheet: sets it.
        """
        visit = self.dossier.current
        found = visit.bedside.content if visit.bedside else Bedside()
        assessed = visit.assessed.assessment if visit.assessed else None
        status = assessed.content.infection_status if assessed else None
        first, *others = self.pictures or (None,)
        opening = [
            *self.options.letterhead.parts(sheet.width),
            sheet.line(TITLE, styles.TITLE),
            *alarms.parts(found, status, sheet),
            *identity.parts(self.dossier, sheet),
            *answers.parts(visit, sheet),
            *earlier.sentence(self.dossier, sheet),
        ]
        rest: list[Flowable] = [
            *(self._photo(first, sheet) if first else []),
            *answers.long_reason(visit, sheet),
            *bedside.parts(visit, sheet),
            *opinions.parts(found, sheet),
        ]
        for picture in others:
            rest += self._photo(picture, sheet)
        rest += [
            *earlier.parts(self.dossier, self.before, sheet),
            *closing.limits(sheet, with_model=assessed is not None),
            *details.parts((visit,), sheet),
            *closing.signature(sheet),
            *(self._appendix(sheet) if self.options.reasoning else []),
        ]
        return [*opening, *sheet.missed(), *rest]

    def _photo(self, picture: Picture, sheet: Sheet) -> list[Flowable]:
        """A photo with all that was said of it."""
        entries = self.dossier.current.photos
        count, number = len(entries), _number(picture.entry, entries)
        assessment = picture.entry.assessment.content if picture.entry.assessment else None
        title = Phrase("Photo {number} of {count}", number=number, count=count)
        later = picture is not self.pictures[0]
        return [
            *(sheet.heading(title, room=90 * mm) if later else []),
            *photos.parts(picture, number, count, sheet),
            *findings.parts(picture, sheet),
            *(reasoning.rationale(assessment, sheet) if assessment else []),
            *(details.answer(assessment, sheet) if assessment else []),
            *(measured.parts(picture, sheet) if not later or picture.outlined else []),
            *details.photo_quality(picture, sheet),
        ]

    def _appendix(self, sheet: Sheet) -> list[Flowable]:
        entries = self.dossier.current.photos
        said = []
        for number, photo in enumerate(entries, 1):
            if photo.assessment:
                of = Phrase("Photo {number} of {count}", number=number, count=len(entries))
                said.append((sheet.say(of) if len(entries) > 1 else "", photo.assessment.content))
        return reasoning.appendix(said, sheet)


def of(dossier: Dossier, options: ReportOptions) -> VisitReport:
    """The report of a dossier's last visit; its photos are read now.

    Args:
        dossier: the wound up to the visit.
        options: how the report is to be.

    Raises:
        PhotoError: a photo cannot be read.
        RecordStoreError: likewise.
    """
    visit = dossier.current
    first = visits.shown(visit)
    entries = sorted(visit.photos, key=lambda photo: photo is not first)
    back = (visits.shown(each) for each in earlier.shown(dossier))
    return VisitReport(
        dossier,
        options,
        tuple(map(pictures.of, entries)),
        tuple(pictures.small(photo) for photo in back if photo),
    )


def _number(entry: PhotoEntry, entries: tuple[PhotoEntry, ...]) -> int:
    return entries.index(entry) + 1
