"""The PDF report as Encapsulated PDF (PS3.3, A.45.1)."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from pydicom import Dataset
from pydicom.uid import EncapsulatedPDFStorage

from woundapp import body
from woundapp.interchange.dicom.header import Series, Study

_LONGEST_TITLE = 1024
"""Characters of ST."""


def encapsulated(study: Study, report: bytes, made_at: datetime, photos: Sequence[Dataset]) -> Dataset:
    """A report as an object.

    Args:
        study: the visit that the report is of.
        report: the PDF file.
        made_at: when it was made.
        photos: the objects of the photos that it shows.
    """
    dataset = Dataset()
    dataset.SOPClassUID = EncapsulatedPDFStorage
    uid = study.instance_uid("report", hashlib.sha256(report).hexdigest(), made_at.isoformat())
    study.describe(dataset, Series.REPORT, 1, uid, made_at)
    dataset.ConversionType = "WSD"
    dataset.AcquisitionDateTime = "".join(study.date_and_time(study.at)) + dataset.TimezoneOffsetFromUTC
    # The report has the patient's name on it, or nobody's.
    dataset.BurnedInAnnotation = "YES" if study.dossier.patient else "NO"
    wound = study.dossier.wound
    place = f", {body.place(wound.content)}" if wound else ""
    dataset.DocumentTitle = f"Wound report{place}, {study.at:%Y-%m-%d}"[:_LONGEST_TITLE]
    dataset.ConceptNameCodeSequence = []
    dataset.MIMETypeOfEncapsulatedDocument = "application/pdf"
    if photos:
        dataset.SourceInstanceSequence = [_reference(photo) for photo in photos]
    dataset.EncapsulatedDocumentLength = len(report)
    dataset.EncapsulatedDocument = report + b"\0" * (len(report) % 2)
    return dataset


def content(dataset: Dataset) -> bytes:
    """The PDF file in an object."""
    document: bytes = dataset.EncapsulatedDocument
    return document[: dataset.EncapsulatedDocumentLength]


def _reference(photo: Dataset) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = photo.SOPClassUID, photo.SOPInstanceUID
    return item
