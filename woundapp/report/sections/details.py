"""What the report rests on, to the digit: models, program, photos and their fingerprints."""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, KeepTogether

from woundapp import __version__
from woundapp.domain import Assessment
from woundapp.dossier import PhotoEntry, VisitEntry
from woundapp.phrases import Phrase
from woundapp.report import styles
from woundapp.report.pictures import Picture
from woundapp.report.sections.findings import PROBES
from woundapp.report.sheet import Sheet

PRINTED_DIGITS = 12
"""So many hexadecimal digits of a photo's SHA-256 are printed."""

_LABEL = 34 * mm


def photo_quality(picture: Picture, sheet: Sheet) -> list[Flowable]:
    """What is wrong with a photo, and what was done to it on the way in."""
    assessment = picture.entry.assessment
    faults = assessment.content.quality if assessment else ()
    notes = (*picture.notes, *(note.advice for note in faults))
    if not notes and not assessment:
        return []
    heading = sheet.heading(Phrase("Photo quality"))
    if not notes:
        fine = Phrase("Nothing wrong was found with sharpness, light, glare and size.")
        return [*heading, sheet.line(fine)]
    return [*heading, *sheet.bullets(notes)]


def parts(visits: Sequence[VisitEntry], sheet: Sheet) -> list[Flowable]:
    """Every model that answered, the program, and every photo.

    Args:
        visits: of the report, the earliest first.
        sheet: sets it.
    """
    said = sheet.heading(Phrase("Model, program and photos"))
    answers = [photo.assessment.content for visit in visits for photo in visit.photos if photo.assessment]
    models = {(answer.algorithm, answer.runtime): answer for answer in answers}
    for answer in models.values():
        said.append(sheet.facts(_of_model(answer), _LABEL, styles.SMALL_VALUE))
    rows = [(Phrase("Program"), f"woundapp {__version__}")]
    for visit in reversed(visits):
        on = visit.visit.content.at.date()
        label = Phrase("Photo of {day}", day=on) if len(visits) > 1 else Phrase("Photo")
        rows += [(label, _fingerprint(photo)) for photo in visit.photos]
    return [*said, sheet.facts(rows, _LABEL, styles.SMALL_VALUE)]


def answer(assessment: Assessment, sheet: Sheet) -> list[Flowable]:
    """How one answer came about."""
    when, seconds = sheet.language.moment(assessment.assessed_at), assessment.timings.total
    whole = Phrase("complete") if assessment.complete else Phrase("incomplete")
    probes = sorted({finding.support.probe for finding in assessment.findings if finding.support})
    rows: list[tuple[Phrase, str]] = [
        (Phrase("Assessed"), Phrase("{when}, in {seconds:.1f}\xa0s", when=when, seconds=seconds)),
        (Phrase("Answer"), whole),
        (Phrase("Evidence"), sheet.listed(PROBES[probe] for probe in probes) or Phrase("not checked")),
    ]
    return [KeepTogether([sheet.facts(rows, _LABEL, styles.SMALL_VALUE)])]


def _of_model(assessment: Assessment) -> list[tuple[Phrase, str]]:
    algorithm, runtime = assessment.algorithm, assessment.runtime
    model = Phrase("{model}, version {version}", model=algorithm.name, version=algorithm.version)
    rows: list[tuple[Phrase, str]] = [
        (Phrase("Model"), model),
        (Phrase("Quantization"), algorithm.quantization),
        (Phrase("Model's SHA-256"), algorithm.sha256),
        (Phrase("Device"), runtime.device),
        (Phrase("llama.cpp binding"), runtime.llama_cpp),
        (Phrase("Seed"), str(runtime.seed)),
    ]
    if algorithm.demonstration:
        rows.insert(1, (Phrase("Demonstration model"), Phrase("yes, not for clinical use")))
    return rows


def _fingerprint(photo: PhotoEntry) -> Phrase:
    return Phrase("{name}, SHA-256 {digits}…", name=photo.name, digits=photo.sha256[:PRINTED_DIGITS])
