"""The report of a wound's whole course: how it went on a page or two, then each visit in short."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer

from woundapp import course
from woundapp.bedside import Bedside
from woundapp.dossier import Dossier
from woundapp.phrases import Phrase
from woundapp.report import pictures, styles
from woundapp.report.options import ReportOptions
from woundapp.report.pictures import Picture
from woundapp.report.sections import (
    alarms,
    answers,
    closing,
    details,
    earlier,
    identity,
    reasoning,
    visits,
)
from woundapp.report.sections.plots import Plots
from woundapp.report.sheet import Sheet
from woundapp.wording import changes

TITLE = Phrase("Course of a wound")


@dataclass(frozen=True, slots=True)
class CourseReport:
    """What the report of a course is made of.

    Attributes:
        dossier: the wound.
        options: how the report is to be.
        pictures: one of each visit, small, by the visits' ids.
    """

    dossier: Dossier
    options: ReportOptions
    pictures: dict[str, Picture]

    @property
    def title(self) -> Phrase:
        """Of the document."""
        return TITLE

    def story(self, sheet: Sheet) -> list[Flowable]:
        """The content from the first page on.

        Args:
            sheet: sets it.
        """
        visit, told = self.dossier.current, course.of_dossier(self.dossier)
        found = visit.bedside.content if visit.bedside else Bedside()
        assessed = visit.assessed.assessment if visit.assessed else None
        plots = Plots(told, sheet)
        with_model = any(each.assessed for each in self.dossier.visits)
        opening = [
            *self.options.letterhead.parts(sheet.width),
            sheet.line(TITLE, styles.TITLE),
            sheet.line(self._span(), styles.SMALL),
            *alarms.parts(found, assessed.content.infection_status if assessed else None, sheet),
            *identity.parts(self.dossier, sheet),
            sheet.line(Phrase("At the last visit"), styles.SUBHEADING),
            *answers.parts(visit, sheet),
        ]
        rest: list[Flowable] = [
            *sheet.heading(Phrase("How it went"), room=60 * mm),
            *earlier.compared(self.dossier, sheet),
            Spacer(0, 3 * mm),
            *plots.parts(),
            *plots.events(),
            *earlier.table(told.visits, sheet),
            *visits.parts(self.dossier.visits, self.pictures, sheet),
            *closing.limits(sheet, with_model=with_model),
            *details.parts(self.dossier.visits, sheet),
            *closing.signature(sheet),
            *(self._appendix(sheet) if self.options.reasoning else []),
        ]
        return [*opening, *sheet.missed(), *rest]

    def _span(self) -> Phrase:
        first, last = self.dossier.visits[0], self.dossier.visits[-1]
        moments = (first.visit.content.at, last.visit.content.at)
        count = len(self.dossier.visits)
        if count == 1:
            return Phrase("1 visit, on {day}", day=moments[0].date())
        return Phrase(
            "{count} visits in {span}, from {first} to {last}",
            count=count,
            span=changes.span(*moments),
            first=moments[0].date(),
            last=moments[1].date(),
        )

    def _appendix(self, sheet: Sheet) -> list[Flowable]:
        """The reasoning at every visit, the last one first."""
        return reasoning.appendix(
            [
                (sheet.language.moment(visit.visit.content.at), visit.assessed.assessment.content)
                for visit in reversed(self.dossier.visits)
                if visit.assessed and visit.assessed.assessment
            ],
            sheet,
        )


def of(dossier: Dossier, options: ReportOptions) -> CourseReport:
    """The report of a dossier's visits; a photo of each is read now, one after the other.

    Args:
        dossier: the wound.
        options: how the report is to be.

    Raises:
        PhotoError: a photo cannot be read.
        RecordStoreError: likewise.
    """
    shown = {visit.visit.id: visits.shown(visit) for visit in dossier.visits}
    made = {visit: pictures.small(photo) for visit, photo in shown.items() if photo}
    return CourseReport(dossier, options, made)
