"""Reads back what `objects` wrote."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from typing import Generic, TypeVar

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom import Dataset
from pydicom.errors import InvalidDicomError
from pydicom.sr.coding import Code
from pydicom.uid import (
    ComprehensiveSRStorage,
    EncapsulatedPDFStorage,
    VLPhotographicImageStorage,
)

from woundapp import signs
from woundapp.bedside import Bedside, ExudateAmount, ExudateKind, Presence, VitalSigns
from woundapp.clinic import Sex, Side
from woundapp.domain import (
    ColourDoubt,
    ColourOpinion,
    ColourVerdict,
    Finding,
    InfectionStatus,
    Probe,
    QualityIssue,
    Reading,
    Strength,
    Support,
)
from woundapp.errors import InterchangeError
from woundapp.interchange.dicom import codes, contents, documents, header, pictures, texts
from woundapp.interchange.dicom.items import Items, Report, code_of, moment, number_of
from woundapp.measurement import OutlinedWound, Size, Tissue
from woundapp.review import Judgement, Mark, Review

_Content = TypeVar("_Content")


@dataclass(frozen=True, slots=True)
class Said(Generic[_Content]):
    """Something that was entered.

    Attributes:
        by: name of the user; empty where nobody is known.
        at: when.
        content: what it was.
    """

    by: str
    at: datetime
    content: _Content


@dataclass(frozen=True, slots=True)
class ReadPatient:
    """Who has the wound; as in `clinic.Patient`."""

    name: str
    identifier: str
    birth_date: date | None
    sex: Sex


@dataclass(frozen=True, slots=True)
class ReadAssessment:
    """What the model said; as in `domain.Assessment`, with the issues of the photo's quality alone."""

    infection_status: InfectionStatus
    probability_infected: float | None
    readings: tuple[Reading, ...]
    trusted: bool
    complete: bool
    findings: tuple[Finding, ...]
    rationale: str
    reasoning: str
    doubts: tuple[str, ...]
    quality: tuple[QualityIssue, ...]
    model: str
    model_version: str
    parameters: Mapping[str, str]
    assessed_at: datetime


@dataclass(frozen=True, slots=True)
class ReadMeasurement:
    """What was measured; as in `measurement.Measurement`, of whose scale two things are told.

    Attributes:
        scale: the uncertainty of a length, and whether the print was checked; None without a card.
        wounds: their points as 32-bit floating point numbers, of which DICOM's coordinates are.
    """

    scale: tuple[float, bool] | None
    wounds: tuple[OutlinedWound, ...]


@dataclass(frozen=True, slots=True)
class ReadPhoto:
    """A photo, and what was said of it.

    Attributes:
        pixels: upright, 8-bit sRGB, of shape `(height, width, 3)`.
        assessment: None where no model was asked.
        review: None for nothing.
        measurement: None for nothing.
    """

    pixels: NDArray[np.uint8] = field(compare=False, repr=False)
    assessment: ReadAssessment | None = None
    review: Said[Review] | None = None
    measurement: Said[ReadMeasurement] | None = None


@dataclass(frozen=True, slots=True)
class ReadVisit:
    """What DICOM objects tell of a visit.

    Attributes:
        patient: None where nobody said who it is.
        location: of the wound, as in `clinic.Wound`; None where nobody said so, or there is no photo.
        side: likewise; DICOM knows left and right.
        at: when the visit was.
        note: on it.
        photos: in the order they were taken.
        bedside: None where nothing was recorded.
        reports: PDF files.
    """

    patient: ReadPatient | None
    location: str | None
    side: Side | None
    at: datetime
    note: str
    photos: tuple[ReadPhoto, ...]
    bedside: Said[Bedside] | None
    reports: tuple[bytes, ...]


def visit(files: Iterable[bytes]) -> ReadVisit:
    """Read the objects of one visit.

    Args:
        files: DICOM files, in any order.

    Raises:
        InterchangeError: a file is no DICOM file, or is not as this program writes them; they are of
            several visits, or there are none.
    """
    try:
        return _visit([pydicom.dcmread(BytesIO(file)) for file in files])
    except (
        InvalidDicomError,
        AttributeError,
        IndexError,
        KeyError,
        TypeError,
        ValueError,
        NotImplementedError,
    ) as error:
        raise InterchangeError(
            "These DICOM files do not hold a visit as this program writes it. Nothing was changed. Choose "
            "all files of one visit, as they were exported."
        ) from error


def _visit(objects: list[Dataset]) -> ReadVisit:
    by_class: dict[str, list[Dataset]] = {}
    for one in sorted(objects, key=lambda one: int(one.InstanceNumber)):
        by_class.setdefault(one.SOPClassUID, []).append(one)
    if len({one.StudyInstanceUID for one in objects}) != 1:
        raise ValueError("objects of several visits, or of none")
    images = by_class.get(VLPhotographicImageStorage, [])
    reports = [Report(one) for one in by_class.get(ComprehensiveSRStorage, [])]
    of_photos = {(report.kind, report.photo): report for report in reports}
    bedside = of_photos.get((contents.AT_BEDSIDE, None))
    note = of_photos.get((contents.NOTE, None))
    first = objects[0]
    return ReadVisit(
        patient=_patient(first),
        location=pictures.location(images[0]) if images else None,
        side=_side(images[0]) if images else None,
        at=moment(first, first.StudyDate, first.StudyTime),
        note=note.groups[0].text(codes.COMMENT) if note else "",
        photos=tuple(_photo(image, of_photos) for image in images),
        bedside=_said(bedside, _bedside(bedside.groups[0])) if bedside else None,
        reports=tuple(documents.content(one) for one in by_class.get(EncapsulatedPDFStorage, [])),
    )


def _patient(dataset: Dataset) -> ReadPatient | None:
    if not dataset.PatientName and "PatientComments" not in dataset:
        return None
    kept = {
        begin: line.removeprefix(begin)
        for begin in (header.FULL_NAME, header.FULL_IDENTIFIER)
        for line in texts.plain(dataset.get("PatientComments", "")).split("\n")
        if line.startswith(begin)
    }
    own_id = dataset.get("IssuerOfPatientID") == header.MAKER
    identifier = kept.get(header.FULL_IDENTIFIER, "" if own_id else dataset.PatientID)
    born = dataset.PatientBirthDate
    return ReadPatient(
        kept.get(header.FULL_NAME, texts.name(dataset.PatientName)),
        identifier,
        datetime.strptime(born, "%Y%m%d").date() if born else None,
        {letter: sex for sex, letter in header.SEXES.items()}[dataset.PatientSex or ""],
    )


def _side(image: Dataset) -> Side | None:
    return {letter: side for side, letter in header.LATERALITIES.items()}.get(image.get("Laterality"))


def _said(report: Report, content: _Content) -> Said[_Content]:
    return Said(report.by, report.at, content)


def _photo(image: Dataset, reports: Mapping[tuple[Code, str | None], Report]) -> ReadPhoto:
    of_photo = image.SOPInstanceUID
    model = reports.get((contents.BY_MODEL, of_photo))
    review = reports.get((contents.REVIEW, of_photo))
    measuring = reports.get((contents.MEASURING, of_photo))
    return ReadPhoto(
        pictures.pixels(image),
        _assessment(model) if model else None,
        _said(review, _review(review.groups)) if review else None,
        _said(measuring, _measurement(measuring.groups)) if measuring else None,
    )


def _assessment(report: Report) -> ReadAssessment:
    photo, *findings = report.groups
    parameters = (text.partition("=") for text in photo.texts(codes.ALGORITHM_PARAMETERS))
    return ReadAssessment(
        InfectionStatus(photo.code(codes.STATUS).value),
        photo.number(codes.PROBABILITY),
        tuple(
            Reading(
                number_of(item), mirrored=code_of(item.ConceptNameCodeSequence[0]) == codes.MIRRORED_READING
            )
            for item in photo.named(codes.READING, codes.MIRRORED_READING)
        ),
        photo.yes(codes.TRUSTED),
        photo.yes(codes.COMPLETE),
        tuple(_finding(group) for group in findings),
        photo.text(codes.RATIONALE),
        photo.text(codes.REASONING),
        tuple(photo.texts(codes.DOUBT)),
        tuple(
            QualityIssue(code_of(item.ConceptCodeSequence[0]).value) for item in photo.named(codes.QUALITY)
        ),
        photo.text(codes.ALGORITHM_NAME),
        photo.text(codes.ALGORITHM_VERSION),
        {name: value for name, _, value in parameters},
        report.at,
    )


def _finding(group: Items) -> Finding:
    return Finding(
        group.text(codes.OWN_SIGN_WORD) or codes.SIGNS[group.code(codes.FINDING)],
        group.text(codes.DESCRIPTION),
        group.region(),
        _support(group) if codes.SUPPORT in group else None,
        _colour(group) if codes.COLOUR in group else None,
    )


def _support(group: Items) -> Support:
    return Support(
        group.number(codes.SUPPORT_LOG_ODDS) or 0.0,
        group.number(codes.SUPPORT_NAMED) or 0.0,
        Strength(group.code(codes.SUPPORT).value),
        Probe(group.code(codes.SUPPORT_PROBE).value),
    )


def _colour(group: Items) -> ColourOpinion:
    return ColourOpinion(
        ColourVerdict(group.code(codes.COLOUR).value),
        ColourDoubt(group.code(codes.COLOUR_DOUBT).value) if codes.COLOUR_DOUBT in group else None,
        group.number(codes.COLOUR_SHARE),
    )


def _review(groups: list[Items]) -> Review:
    photo, *marks = groups
    status = InfectionStatus(photo.code(codes.JUDGEMENT).value) if codes.JUDGEMENT in photo else None
    return Review(tuple(_mark(group) for group in marks), status, photo.text(codes.JUDGEMENT_REASON))


def _mark(group: Items) -> Mark | None:
    said = group.code(codes.MARK)
    if said == codes.UNSAID:
        return None
    judgement = Judgement(said.value)
    sign = codes.SIGNS[group.code(codes.FINDING)] if judgement is Judgement.ADDED else ""
    return Mark(judgement, group.region(), sign)


def _measurement(groups: list[Items]) -> ReadMeasurement:
    photo, *wounds = groups
    uncertainty = photo.number(codes.LENGTH_UNCERTAINTY)
    return ReadMeasurement(
        None if uncertainty is None else (uncertainty, photo.yes(codes.CARD_CHECKED)),
        tuple(_wound(group) for group in wounds),
    )


def _wound(group: Items) -> OutlinedWound:
    size = None
    if codes.AREA in group:
        size = Size(*(group.quantity(name) for name in (codes.LENGTH, codes.WIDTH, codes.AREA)))
    shares = {kind: group.number(codes.tissue(kind)) for kind in Tissue}
    tissue = {kind: round(share) for kind, share in shares.items() if share is not None}
    return OutlinedWound(group.outline() or (), size, tissue or None, group.yes(codes.OTHER_WOUND))


def _bedside(group: Items) -> Bedside:
    said = {sign: _presence(group, codes.sign(sign)) for sign in signs.BY_CODE}
    figures = {name: group.number(figure) for name, (figure, _) in codes.FIGURES.items()}
    redness = figures.pop("redness_beyond_edge")
    amount, kind = (
        group.code(name).value if name in group else None
        for name in (codes.EXUDATE_AMOUNT, codes.EXUDATE_KIND)
    )
    return Bedside(
        exudate_amount=ExudateAmount(amount) if amount else None,
        exudate_kind=ExudateKind(kind) if kind else None,
        redness_beyond_edge=redness,
        deep_tissue=_presence(group, codes.DEEP_TISSUE),
        diabetic_foot=_presence(group, codes.DIABETIC_FOOT),
        vital_signs=VitalSigns(**figures),
    ).saying(said)


def _presence(group: Items, name: Code) -> Presence:
    if name not in group:
        return Presence.NOT_ASKED
    return Presence.PRESENT if group.code(name) == codes.PRESENT else Presence.ABSENT
