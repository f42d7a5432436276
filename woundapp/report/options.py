"""How a report is to be: of a visit or of the whole course, in which language, on what paper."""

from dataclasses import dataclass, field

from woundapp.report.letterhead import Letterhead
from woundapp.settings import PageSize

LANGUAGES = ("en", "es", "fr", "pt")
"""ISO 639-1 codes of the languages that reports are written in."""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What the user chooses for a report.

    Attributes:
        page_size: of the paper.
        language: one of LANGUAGES.
        letterhead: the clinic's.
        course: the report is of all visits, instead of the last one with a look back at those before.
        reasoning: the model's full reasoning is appended.
        attachments: the record as JSON and as FHIR travels in the file.
    """

    page_size: PageSize = PageSize.A4
    language: str = "en"
    letterhead: Letterhead = field(default_factory=Letterhead)
    course: bool = False
    reasoning: bool = True
    attachments: bool = True
