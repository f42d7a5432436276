"""The text that tells a specialist what is in a referral, in the language of its report."""

import textwrap
from collections.abc import Iterator

from woundapp.phrases import Phrase
from woundapp.referral.deidentify import LEFT_OUT, Choices
from woundapp.referral.names import DICOM, DICOM_ARCHIVE, FHIR, PHOTOS, RECORD, REPORT, SUMS
from woundapp.report.language import Language

_WIDTH = 100

_TITLE = Phrase("A wound for your opinion")
_INTRODUCTION = Phrase(
    "Nurses recorded this wound with woundapp and ask for a specialist's opinion. Begin with the report."
)
_RESEARCH = Phrase(
    "Research use, not a diagnosis. Where a model judged a photo, its answer can be wrong: it supports a "
    "clinician's judgement and never takes its place. The report shows what the nurse found, what the model "
    "said and what the clinician concluded apart from each other."
)
_CONTENT = Phrase("What is in here")
_REPORT = Phrase("the report, to read and to print")
_PHOTOS = Phrase("the photos")
_RECORD = Phrase("all of it as JSON; the form is urn:woundapp:record:1")
_FHIR = Phrase("all of it as a FHIR R4 document, for other systems")
_DICOM = Phrase("photos, findings and report as DICOM objects, with a DICOMDIR for viewers")
_SUMS = Phrase("the SHA-256 of each file")
_WITHHELD = Phrase("What was withheld")
_NAMELESS = Phrase(
    "The names of the patient and of the staff, identifiers and the photos' own metadata. If you have a "
    "question about the patient, name the code {code}."
)
_SHIFTED = Phrase(
    "All dates are moved by the same number of days, so the time between them is right. Of the birth date "
    "only the year is meant, and an age of 90 means 90 or older."
)
_TEXTS = Phrase("Some texts. “{mark}” stands in their place.", mark=LEFT_OUT)
_HIDDEN = Phrase("Parts of photos, which are black.")
_VERIFYING = Phrase("How to verify it")
_SUMMING = Phrase(
    "That no file was changed: compare with {sums}. In this folder type “sha256sum -c {sums}” (Linux), "
    "“shasum -a 256 -c {sums}” (macOS) or, for each file, “certutil -hashfile FILE SHA256” (Windows).",
    sums=SUMS,
)
_CHECKING = Phrase(
    "Who signed the report, and whether it is as it was made: “woundapp report verify {report}”.",
    report=REPORT,
)
_CARE_TITLE = Phrase("Please")
_CARE = Phrase(
    "Answer the clinic that sent this to you. Keep the file where nobody reads it who must not, and delete "
    "it when it is no longer needed."
)


def text(choices: Choices, language: Language, *, attached: bool, photos: bool, data: bool) -> str:
    """The whole text.

    Args:
        choices: what was taken out.
        language: of the text.
        attached: whether all else is attached to the report, instead of lying beside it.
        photos: whether the photos' files are there.
        data: whether the files for other systems are there.
    """
    return "\n".join(_Writing(choices, language, attached=attached).lines(photos=photos, data=data)) + "\n"


class _Writing:
    """Writes the text; the arguments are those of `text`."""

    def __init__(self, choices: Choices, language: Language, *, attached: bool) -> None:
        self._choices, self._attached, self._say = choices, attached, language.say

    def lines(self, *, photos: bool, data: bool) -> Iterator[str]:
        yield from self._heading(_TITLE, "=")
        yield from self._paragraphs(_INTRODUCTION, _RESEARCH)
        yield from self._heading(_CONTENT)
        yield from self._table(list(self._files(photos=photos, data=data)))
        if withheld := list(self._withheld()):
            yield from self._heading(_WITHHELD)
            yield from self._paragraphs(*withheld)
        yield from self._heading(_VERIFYING)
        yield from self._paragraphs(_SUMMING, *(() if self._attached else (_CHECKING,)))
        yield from self._heading(_CARE_TITLE)
        yield from self._paragraphs(_CARE)

    def _files(self, *, photos: bool, data: bool) -> Iterator[tuple[str, Phrase]]:
        if not self._attached:
            yield REPORT, _REPORT
        if photos:
            yield ("visit-…" if self._attached else PHOTOS), _PHOTOS
        if data:
            yield from ((RECORD, _RECORD), (FHIR, _FHIR))
        if photos and data:
            yield (DICOM_ARCHIVE if self._attached else DICOM), _DICOM
        yield SUMS, _SUMS

    def _withheld(self) -> Iterator[Phrase]:
        choices = self._choices
        if choices.nameless:
            yield Phrase(_NAMELESS.template, code=choices.code)
        if choices.shifted:
            yield _SHIFTED
        if choices.texts is not None:
            yield _TEXTS
        if any(choices.hidden.values()):
            yield _HIDDEN

    def _heading(self, phrase: Phrase, line: str = "-") -> tuple[str, ...]:
        words = self._say(phrase)
        return words, line * len(words), ""

    def _paragraphs(self, *phrases: Phrase) -> Iterator[str]:
        for phrase in phrases:
            yield from (*textwrap.wrap(self._say(phrase), _WIDTH), "")

    def _table(self, rows: list[tuple[str, Phrase]]) -> Iterator[str]:
        width = max(len(name) for name, _ in rows)
        for name, phrase in rows:
            row = f"{name:<{width}}   {self._say(phrase)}"
            yield from textwrap.wrap(row, _WIDTH, subsequent_indent=" " * (width + 3))
        yield ""
