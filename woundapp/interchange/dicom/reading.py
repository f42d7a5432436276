"""Reads back what `objects` wrote."""

from collections.abc import Iterable, Iterator, Mapping
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
    ImageRegion,
    InfectionStatus,
    Probe,
    QualityIssue,
    Reading,
    Strength,
    Support,
)
from woundapp.errors import InterchangeError
from woundapp.interchange.dicom import codes, contents, documents, header, pictures, texts
from woundapp.measurement import OutlinedWound, Point, Quantity, Size, Tissue
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
        InterchangeError: a file is no DICOM file, or is not as this program writes them, or there are none.
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
    images = by_class.get(VLPhotographicImageStorage, [])
    reports = [_Report(one) for one in by_class.get(ComprehensiveSRStorage, [])]
    of_photos = {(report.kind, report.photo): report for report in reports}
    bedside = of_photos.get((contents.AT_BEDSIDE, None))
    note = of_photos.get((contents.NOTE, None))
    first = objects[0]
    return ReadVisit(
        patient=_patient(first),
        location=pictures.location(images[0]) if images else None,
        side=_side(images[0]) if images else None,
        at=_moment(first, first.StudyDate, first.StudyTime),
        note=note.groups[0].text(codes.COMMENT) if note else "",
        photos=tuple(_photo(image, of_photos) for image in images),
        bedside=bedside.said(_bedside(bedside.groups[0])) if bedside else None,
        reports=tuple(documents.content(one) for one in by_class.get(EncapsulatedPDFStorage, [])),
    )


class _Items:
    """The content items of a container, by their names.

    Args:
        container: a content item, or a whole report.
    """

    def __init__(self, container: Dataset) -> None:
        self._items: list[tuple[Code, Dataset]] = [
            (_code(item.ConceptNameCodeSequence[0]), item) for item in container.get("ContentSequence", [])
        ]

    def __contains__(self, name: Code) -> bool:
        return any(True for _ in self.named(name))

    def named(self, *names: Code) -> Iterator[Dataset]:
        """All of some names, in their order."""
        return (item for own, item in self._items if own in names)

    def one(self, name: Code) -> Dataset:
        """The first of a name; raises KeyError where there is none."""
        for item in self.named(name):
            return item
        raise KeyError(name)

    def text(self, name: Code) -> str:
        """Empty where there is none."""
        return next(self.texts(name), "")

    def texts(self, name: Code) -> Iterator[str]:
        return (texts.plain(item.TextValue) for item in self.named(name))

    def code(self, name: Code) -> Code:
        return _code(self.one(name).ConceptCodeSequence[0])

    def yes(self, name: Code) -> bool:
        return bool(self.code(name) == codes.YES)

    def number(self, name: Code) -> float | None:
        """None where there is none."""
        return _number(self.one(name)) if name in self else None

    def quantity(self, name: Code) -> Quantity:
        item = self.one(name)
        return Quantity(_number(item), _number(_Items(item).one(codes.UNCERTAINTY)))

    def outline(self) -> tuple[Point, ...] | None:
        """None where it has no place."""
        for _, item in self._items:
            if item.ValueType == "SCOORD":
                x, y = item.GraphicData[:-2:2], item.GraphicData[1:-2:2]
                return tuple((float(a), float(b)) for a, b in zip(x, y, strict=True))
        return None

    def region(self) -> ImageRegion | None:
        """Likewise."""
        outline = self.outline()
        return ImageRegion(*(round(value) for value in outline[0] + outline[2])) if outline else None


class _Report(_Items):
    """A structured report.

    Attributes:
        kind: what was done.
        photo: identifier of the object that it is of; None for none.
        groups: what is said of each thing.

    Args:
        dataset: the object.
    """

    def __init__(self, dataset: Dataset) -> None:
        super().__init__(dataset)
        self._dataset = dataset
        self.kind = self.code(codes.PROCEDURE)
        containers = list(self.one(codes.MEASUREMENTS).ContentSequence)
        self.groups = [_Items(container) for container in containers]
        images = self.groups[0].named(codes.SOURCE)
        self.photo = next((image.ReferencedSOPSequence[0].ReferencedSOPInstanceUID for image in images), None)

    @property
    def at(self) -> datetime:
        return _moment(self._dataset, self._dataset.ContentDate, self._dataset.ContentTime)

    def said(self, content: _Content) -> Said[_Content]:
        return Said(self.text(codes.OBSERVER), self.at, content)


def _code(item: Dataset) -> Code:
    value = item.get("CodeValue") or item.LongCodeValue
    return Code(value, item.CodingSchemeDesignator, item.CodeMeaning)


def _number(item: Dataset) -> float:
    measured = item.MeasuredValueSequence[0]
    return float(measured.get("FloatingPointValue", measured.NumericValue))


def _moment(dataset: Dataset, day: str, time: str) -> datetime:
    return datetime.strptime(f"{day}{time}{dataset.TimezoneOffsetFromUTC}", "%Y%m%d%H%M%S.%f%z")


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
        next(sex for sex, letter in header.SEXES.items() if letter == dataset.PatientSex),
    )


def _side(image: Dataset) -> Side | None:
    return next(
        (side for side, letter in header.LATERALITIES.items() if letter == image.get("Laterality")), None
    )


def _photo(image: Dataset, reports: Mapping[tuple[Code, str | None], _Report]) -> ReadPhoto:
    of_photo = image.SOPInstanceUID
    model = reports.get((contents.BY_MODEL, of_photo))
    review = reports.get((contents.REVIEW, of_photo))
    measuring = reports.get((contents.MEASURING, of_photo))
    return ReadPhoto(
        pictures.pixels(image),
        _assessment(model) if model else None,
        review.said(_review(review.groups)) if review else None,
        measuring.said(_measurement(measuring.groups)) if measuring else None,
    )


def _assessment(report: _Report) -> ReadAssessment:
    photo, *findings = report.groups
    parameters = (text.partition("=") for text in photo.texts(codes.ALGORITHM_PARAMETERS))
    return ReadAssessment(
        InfectionStatus(photo.code(codes.STATUS).value),
        photo.number(codes.PROBABILITY),
        tuple(
            Reading(_number(item), mirrored=_code(item.ConceptNameCodeSequence[0]) == codes.MIRRORED_READING)
            for item in photo.named(codes.READING, codes.MIRRORED_READING)
        ),
        photo.yes(codes.TRUSTED),
        photo.yes(codes.COMPLETE),
        tuple(_finding(group) for group in findings),
        photo.text(codes.RATIONALE),
        photo.text(codes.REASONING),
        tuple(photo.texts(codes.DOUBT)),
        tuple(QualityIssue(_code(item.ConceptCodeSequence[0]).value) for item in photo.named(codes.QUALITY)),
        photo.text(codes.ALGORITHM_NAME),
        photo.text(codes.ALGORITHM_VERSION),
        {name: value for name, _, value in parameters},
        report.at,
    )


def _finding(group: _Items) -> Finding:
    return Finding(
        group.text(codes.OWN_SIGN_WORD) or codes.SIGNS[group.code(codes.FINDING)],
        group.text(codes.DESCRIPTION),
        group.region(),
        _support(group) if codes.SUPPORT in group else None,
        _colour(group) if codes.COLOUR in group else None,
    )


def _support(group: _Items) -> Support:
    return Support(
        group.number(codes.SUPPORT_LOG_ODDS) or 0.0,
        group.number(codes.SUPPORT_NAMED) or 0.0,
        Strength(group.code(codes.SUPPORT).value),
        Probe(group.code(codes.SUPPORT_PROBE).value),
    )


def _colour(group: _Items) -> ColourOpinion:
    return ColourOpinion(
        ColourVerdict(group.code(codes.COLOUR).value),
        ColourDoubt(group.code(codes.COLOUR_DOUBT).value) if codes.COLOUR_DOUBT in group else None,
        group.number(codes.COLOUR_SHARE),
    )


def _review(groups: list[_Items]) -> Review:
    photo, *marks = groups
    status = InfectionStatus(photo.code(codes.JUDGEMENT).value) if codes.JUDGEMENT in photo else None
    return Review(tuple(_mark(group) for group in marks), status, photo.text(codes.JUDGEMENT_REASON))


def _mark(group: _Items) -> Mark | None:
    said = group.code(codes.MARK)
    if said == codes.UNSAID:
        return None
    judgement = Judgement(said.value)
    sign = codes.SIGNS[group.code(codes.FINDING)] if judgement is Judgement.ADDED else ""
    return Mark(judgement, group.region(), sign)


def _measurement(groups: list[_Items]) -> ReadMeasurement:
    photo, *wounds = groups
    uncertainty = photo.number(codes.LENGTH_UNCERTAINTY)
    return ReadMeasurement(
        None if uncertainty is None else (uncertainty, photo.yes(codes.CARD_CHECKED)),
        tuple(_wound(group) for group in wounds),
    )


def _wound(group: _Items) -> OutlinedWound:
    size = None
    if codes.AREA in group:
        size = Size(*(group.quantity(name) for name in (codes.LENGTH, codes.WIDTH, codes.AREA)))
    shares = {kind: group.number(codes.tissue(kind)) for kind in Tissue}
    tissue = {kind: round(share) for kind, share in shares.items() if share is not None}
    return OutlinedWound(group.outline() or (), size, tissue or None, group.yes(codes.OTHER_WOUND))


def _bedside(group: _Items) -> Bedside:
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


def _presence(group: _Items, name: Code) -> Presence:
    if name not in group:
        return Presence.NOT_ASKED
    return Presence.PRESENT if group.code(name) == codes.PRESENT else Presence.ABSENT
