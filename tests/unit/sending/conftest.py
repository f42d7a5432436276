"""Records with visits to send, and a clock that tests put forward."""

import base64
import hashlib
import io
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID, ExplicitVRLittleEndian, JPEGBaseline8Bit

from tests import dossiers
from woundapp.bedside import Bedside
from woundapp.clinic import Export, Patient, Role, User, Visit, Wound
from woundapp.dossier import Dossier
from woundapp.records import destinations, everything, examinations, outbox
from woundapp.records.destinations import Destination
from woundapp.records.examinations import Examination, Picture
from woundapp.records.outbox import Item
from woundapp.records.store import RecordStore

KEY = bytes(range(32))
NAME = "María José Núñez"
START = datetime(2026, 3, 14, 9, tzinfo=UTC)


class Clock:
    """Stands still until it is put forward."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Clinic:
    """Records, who works with them, and one wound."""

    store: RecordStore
    folder: Path
    clock: Clock
    nurse: str
    patient: str
    wound: str
    visits: list[str] = field(default_factory=list)

    def visit(self, note: str = "smells", photos: int = 1) -> str:
        """File another visit, a day after the one before; its id."""
        number = len(self.visits)
        contents = [dossiers.picture(number * 10 + each) for each in range(photos)]
        pictures = [Picture(hashlib.sha256(content).hexdigest(), "heel.png") for content in contents]
        visit = Visit(self.wound, START + timedelta(days=number), note)
        seen = [Examination(picture) for picture in pictures]
        by_hash = {picture.sha256: content for picture, content in zip(pictures, contents, strict=True)}
        self.visits.append(examinations.file(self.store, visit, seen, Bedside(), by_hash, self.nurse))
        return self.visits[-1]

    def amend(self, visit: str, note: str) -> None:
        """Correct what a visit says."""
        seen = self.store.get(Visit, visit)
        self.store.correct(seen, Visit(self.wound, seen.content.at, note), self.nurse, "misheard")

    def destination(self, content: Destination, secret: str = "") -> str:
        """Set up where to send to; its id."""
        return destinations.set_up(self.store, content, self.nurse, secret)

    def put(self, visit: str, destination: str) -> str:
        """Ask for a visit to be sent; the id of the item."""
        return outbox.put(self.store, visit, destination, self.nurse)

    def item(self, thing: str) -> Item:
        """An item as it is now."""
        return next(item for item in outbox.listed(self.store) if item.id == thing)

    def exports(self) -> list[Export]:
        """What the audit trail says has left the records."""
        with everything.opened(self.store) as found:
            kept = [each.content for table, each in found.versions() if table == "export"]
        return [Export(**content) for content in kept]


def open_clinic(folder: Path) -> Clinic:
    clock = Clock()
    store = RecordStore(folder, KEY, clock)
    nurse = store.add(User("Ana Ruiz", Role.NURSE), "")
    patient = store.add(Patient(NAME, "HC-0417", date(1950, 3, 4)), nurse)
    return Clinic(store, folder, clock, nurse, patient, store.add(Wound(patient, "heel"), nurse))


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    opened = open_clinic(tmp_path)
    yield opened
    opened.store.close()


def transaction(dossier: Dossier, taken_back: bytes | None = None) -> bytes:
    """A visit as a small FHIR transaction: who, when, and photos in a resource that takes no extension."""
    assert dossier.patient
    visit = dossier.current
    patient = {
        "resourceType": "Patient",
        "id": dossier.patient.id,
        "name": [{"text": dossier.patient.content.name}],
    }
    encounter: dict[str, Any] = {
        "resourceType": "Encounter",
        "id": visit.visit.id,
        "status": "finished",
        "class": {"code": "AMB"},
        "subject": {"reference": _urn(dossier.patient.id)},
        "text": {"status": "additional", "div": visit.visit.content.note},
    }
    photos: list[dict[str, Any]] = [
        {
            "resourceType": "Binary",
            "id": photo.sha256[:32],
            "contentType": "image/png",
            "data": base64.b64encode(photo.read()).decode(),
            "securityContext": {"reference": _urn(visit.visit.id)},
        }
        for photo in visit.photos
    ]
    entry = [
        {
            "fullUrl": _urn(resource["id"]),
            "resource": resource,
            "request": {"method": "PUT", "url": f"{resource['resourceType']}/{resource['id']}"},
        }
        for resource in (patient, encounter, *photos)
    ]
    return json.dumps({"resourceType": "Bundle", "type": "transaction", "entry": entry}).encode()


@dataclass(frozen=True)
class DicomFile:
    """An object as `interchange.dicom` makes them."""

    name: str
    sop_class_uid: str
    sop_instance_uid: str
    content: bytes


PHOTO, REPORT = "1.2.840.10008.5.1.4.1.1.77.1.4", "1.2.840.10008.5.1.4.1.1.104.1"
"""VL Photographic Image Storage, Encapsulated PDF Storage."""


def dicom_file(
    instance: str, sop_class: str = PHOTO, syntax: str = ExplicitVRLittleEndian, size: int = 3000
) -> DicomFile:
    """A small object."""
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = sop_class, instance
    dataset.PatientName, dataset.PatientID = "Núñez^María José", "HC-0417"
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = "2.25.1", "2.25.2"
    if syntax == JPEGBaseline8Bit:
        dataset.PixelData = encapsulate([bytes(size)])
        dataset["PixelData"].VR = "OB"
    else:
        dataset.EncapsulatedDocument = bytes(size)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = UID(syntax)
    stream = io.BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    return DicomFile("object.dcm", sop_class, instance, stream.getvalue())


def objects(dossier: Dossier) -> tuple[DicomFile, ...]:
    """A visit as DICOM objects: its photos and a report, whose ids follow from what they say."""
    visit = dossier.current
    said = f"{visit.visit.id} {visit.visit.version}"
    report = dicom_file(f"2.25.{int(hashlib.sha256(said.encode()).hexdigest()[:30], 16)}", REPORT)
    photos = [dicom_file(f"2.25.{int(photo.sha256[:30], 16)}") for photo in visit.photos]
    return (*photos, report)


def _urn(thing: str) -> str:
    return f"urn:uuid:{uuid.UUID(thing)}"
