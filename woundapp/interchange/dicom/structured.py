"""Structured reports: what a measurement report is made of (PS3.16, TID 1500), and its object."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from highdicom.sr import (
    AlgorithmIdentification,
    CodeContentItem,
    ContentItem,
    ContentSequence,
    GraphicTypeValues,
    ImageRegion,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    NumContentItem,
    ObservationContext,
    ObserverContext,
    PersonObserverIdentifyingAttributes,
    PlanarROIMeasurementsAndQualitativeEvaluations,
    RelationshipTypeValues,
    SourceImageForMeasurementGroup,
    SourceImageForRegion,
    TextContentItem,
    TrackingIdentifier,
)
from pydicom import Dataset
from pydicom.sr.codedict import codes as standard
from pydicom.sr.coding import Code
from pydicom.uid import UID, ComprehensiveSRStorage, VLPhotographicImageStorage

from woundapp.interchange.dicom import codes, header, texts
from woundapp.interchange.dicom.header import Series, Study
from woundapp.measurement import Point, Quantity

_CONTAINS = RelationshipTypeValues.CONTAINS


@dataclass(frozen=True, slots=True)
class Group:
    """What is said of one thing: a place on a photo (TID 1410), a whole photo or the patient (TID 1501).

    Attributes:
        name: of the thing, for people.
        uid: of the thing, the same in all reports that speak of it.
        items: what is said.
        finding: what it is; None for a photo as a whole and for the patient.
        outline: where it is on the photo, closed by itself, in pixels; None where it has no place.
        algorithm: that found it; None for a person.
    """

    name: str
    uid: UID
    items: Sequence[ContentItem]
    finding: Code | None = None
    outline: Sequence[Point] | None = None
    algorithm: AlgorithmIdentification | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What one observer entered at one moment.

    Attributes:
        kind: the procedure that is reported.
        series: that the report is in.
        of: what it is made of, but for the version.
        version: of the entry.
        at: when it was entered.
        observer: who or what observed; None for a person whose name nobody knows, which is what no
            observer means (TID 1002).
        groups: at least one.
    """

    kind: Code
    series: Series
    of: tuple[str, ...]
    version: int
    at: datetime
    observer: ObserverContext | None
    groups: Sequence[Group]


def code(name: Code, value: Code) -> CodeContentItem:
    """A coded answer to a coded question."""
    return CodeContentItem(name, value, _CONTAINS)


def text(name: Code, value: str) -> tuple[TextContentItem, ...]:
    """A text; nothing where it is empty, for a report has no empty texts."""
    held = texts.paragraphs(value)
    return (TextContentItem(name, held, _CONTAINS),) if held else ()


def number(name: Code, value: float, unit: Code = codes.NO_UNITS) -> NumContentItem:
    """A number in all its digits."""
    return NumContentItem(name, float(value), unit, relationship_type=_CONTAINS)


def quantity(name: Code, value: Quantity, unit: Code) -> NumContentItem:
    """A measured value with its uncertainty, of 95 %, in the same unit (TID 310)."""
    item, properties = number(name, value.value, unit), RelationshipTypeValues.HAS_PROPERTIES
    uncertainty = NumContentItem(codes.UNCERTAINTY, value.uncertainty, unit, relationship_type=properties)
    item.ContentSequence = ContentSequence([uncertainty])
    return item


def person(name: str) -> ObserverContext | None:
    """A person as observer (TID 1003), with the name as it is besides the one that DICOM can hold."""
    held = texts.one_line(name)
    if not held:
        return None
    attributes = PersonObserverIdentifyingAttributes(name=texts.person(held) or "-^", login_name=held)
    return ObserverContext(standard.DCM.Person, attributes)


def document(
    study: Study, report: Report, number_in_series: int, photos: Sequence[Dataset], photo: Dataset | None
) -> Dataset:
    """A report as an object (Comprehensive SR).

    Args:
        study: the visit.
        report: what it says.
        number_in_series: from 1.
        photos: the objects of all photos of the visit.
        photo: the one that the groups with a place are of; None where it is of none.
    """
    content = MeasurementReport(
        observation_context=ObservationContext(observer_person_context=report.observer),
        procedure_reported=report.kind,
        imaging_measurements=[_group(group, photo) for group in report.groups],
    )
    dataset = Dataset()
    dataset.SOPClassUID = ComprehensiveSRStorage
    dataset.update(content[0])
    study.describe(
        dataset, report.series, number_in_series, study.instance_uid(*report.of, report.version), report.at
    )
    dataset.CodingSchemeIdentificationSequence = [header.coding_scheme()]
    dataset.CompletionFlag = "COMPLETE"
    dataset.PreliminaryFlag = "FINAL" if report.series is Series.CLINICIAN else "PRELIMINARY"
    # To verify a report is an act of a legally accountable person, which this program does not ask for.
    dataset.VerificationFlag = "UNVERIFIED"
    dataset.PerformedProcedureCodeSequence = []
    dataset.ReferencedPerformedProcedureStepSequence = []
    if evidence := [photo] if photo else photos:
        uids = [one.SOPInstanceUID for one in evidence]
        dataset.CurrentRequestedProcedureEvidenceSequence = [
            _references(study, Series.PHOTOS, VLPhotographicImageStorage, uids)
        ]
    if report.version > 1:  # a system that holds both can tell which one counts
        before = study.instance_uid(*report.of, report.version - 1)
        dataset.PredecessorDocumentsSequence = [
            _references(study, report.series, ComprehensiveSRStorage, [before])
        ]
    return dataset


def _references(study: Study, series: Series, sop_class: UID, instances: Sequence[UID]) -> Dataset:
    """Objects of one series by study, series and instance (PS3.3, table 10-4)."""
    in_study, in_series = Dataset(), Dataset()
    in_study.StudyInstanceUID, in_series.SeriesInstanceUID = study.uid, study.series_uid(series)
    in_study.ReferencedSeriesSequence = [in_series]
    in_series.ReferencedSOPSequence = []
    for instance in instances:
        item = Dataset()
        item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = sop_class, instance
        in_series.ReferencedSOPSequence.append(item)
    return in_study


def _group(
    group: Group, photo: Dataset | None
) -> PlanarROIMeasurementsAndQualitativeEvaluations | MeasurementsAndQualitativeEvaluations:
    tracking = TrackingIdentifier(uid=group.uid, identifier=group.name)
    made: PlanarROIMeasurementsAndQualitativeEvaluations | MeasurementsAndQualitativeEvaluations
    if photo and group.outline:
        made = PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking_identifier=tracking,
            referenced_region=ImageRegion(
                GraphicTypeValues.POLYLINE,
                np.array([*group.outline, group.outline[0]], float),
                SourceImageForRegion(photo.SOPClassUID, photo.SOPInstanceUID),
            ),
            finding_type=group.finding,
            algorithm_id=group.algorithm,
        )
    else:
        made = MeasurementsAndQualitativeEvaluations(
            tracking_identifier=tracking,
            finding_type=group.finding,
            algorithm_id=group.algorithm,
            source_images=[SourceImageForMeasurementGroup(photo.SOPClassUID, photo.SOPInstanceUID)]
            if photo
            else None,
        )
    made[0].ContentSequence.extend(group.items)
    return made
