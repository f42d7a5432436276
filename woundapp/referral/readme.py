"""The text that tells a specialist what is in a referral, in the language of its report."""

import textwrap
from collections.abc import Iterator

from woundapp.phrases import Phrase
from woundapp.referral.deidentify import LEFT_OUT, Choices
from woundapp.referral.names import DICOM, FHIR, PHOTOS, RECORD, REPORT, SUMS
from woundapp.report.language import Language

_WIDTH = 100

_TITLE = Phrase("A wound for your opinion")
_INTRODUCTION = Phrase(
    "Nurses recorded this wound with woundapp and ask for a specialist's opinion. Begin with {report}.",
    report=REPORT,
)
_RESEARCH = Phrase(
    "Research use, not a diagnosis. Where a model judged a photo, its answer can be wrong: it supports a "
    "clinician's judgement and never takes its place. The report shows what the nurse found, what the model "
    "said and what the clinician concluded apart from each other."
)
_CONTENT = Phrase("What is in here")
_FILES = {
    REPORT: Phrase("the report, to read and to print"),
    PHOTOS: Phrase("the photos"),
    RECORD: Phrase("all of it as JSON; the form is urn:woundapp:record:1"),
    FHIR: Phrase("all of it as a FHIR R4 bundle, for other systems"),
    DICOM: Phrase(
        "photos, findings and report as DICOM objects, with a DICOMDIR: open the folder in a viewer"
    ),
    SUMS: Phrase("the SHA-256 of each file"),
}
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


def text(names: tuple[str, ...], choices: Choices, language: Language) -> str:
    """The whole text.

    Args:
        names: of the files in the referral, this one left out.
        choices: what was taken out.
        language: of the text.
    """
    return "\n".join(_lines(names, choices, language)) + "\n"


def _lines(names: tuple[str, ...], choices: Choices, language: Language) -> Iterator[str]:
    title = language.say(_TITLE)
    yield from (title, "=" * len(title), "")
    yield from _paragraph(language.say(_INTRODUCTION))
    yield from _paragraph(language.say(_RESEARCH))
    yield from _heading(language.say(_CONTENT))
    there = {file: what for file, what in _FILES.items() if any(name.startswith(file) for name in names)}
    width = max(map(len, there))
    for file, what in there.items():
        gap = " " * (width + 3)
        yield from textwrap.wrap(f"{file:<{width}}   {language.say(what)}", _WIDTH, subsequent_indent=gap)
    yield ""
    if withheld := list(_withheld(choices)):
        yield from _heading(language.say(_WITHHELD))
        for phrase in withheld:
            yield from _paragraph(language.say(phrase))
    yield from _heading(language.say(_VERIFYING))
    yield from _paragraph(language.say(_SUMMING))
    yield from _paragraph(language.say(_CHECKING))
    yield from _heading(language.say(_CARE_TITLE))
    yield from _paragraph(language.say(_CARE))


def _withheld(choices: Choices) -> Iterator[Phrase]:
    if choices.nameless:
        yield Phrase(_NAMELESS.template, code=choices.code)
    if choices.shifted:
        yield _SHIFTED
    if choices.texts is not None:
        yield _TEXTS
    if any(choices.hidden.values()):
        yield _HIDDEN


def _heading(words: str) -> tuple[str, ...]:
    return words, "-" * len(words), ""


def _paragraph(words: str) -> tuple[str, ...]:
    return *textwrap.wrap(words, _WIDTH), ""
