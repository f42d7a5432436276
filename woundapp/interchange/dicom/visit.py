"""Puts the objects of a visit together, in an order in which each refers to those before it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

from pydicom import Dataset
from pydicom.uid import UID, ExplicitVRLittleEndian

from woundapp.dossier import Dossier, Entry, PhotoEntry
from woundapp.imaging import photo as photos_of
from woundapp.interchange.dicom import contents, documents, header, overlay, pictures, structured, tables
from woundapp.interchange.dicom.header import Series, Study
from woundapp.interchange.dicom.objects import DicomFile
from woundapp.interchange.dicom.structured import Report


def files(dossier: Dossier, report: bytes | None, made_at: datetime | None) -> tuple[DicomFile, ...]:
    """As `objects.of_visit` says."""
    tables.read()
    return tuple(_files(dossier, report, made_at))


def _files(dossier: Dossier, report: bytes | None, made_at: datetime | None) -> Iterator[DicomFile]:
    study, visit = Study(dossier), dossier.current
    images = []
    for number, photo in enumerate(visit.photos, start=1):
        image = _image(study, number, photo)
        yield _file(f"photo-{number}", image, pictures.transfer_syntax(image))
        # Only what the other objects refer to is kept; the pixels of several photos would be much.
        del image.PixelData
        images.append(image)
    reports = Counter[Series]()
    for name, said, of_photo in _reports(dossier, images):
        reports[said.series] += 1
        yield _file(name, structured.document(study, said, reports[said.series], images, of_photo))
    for number, (photo, image) in enumerate(zip(visit.photos, images, strict=True), start=1):
        if drawn := overlay.presentation(study, number, photo, image):
            yield _file(f"overlay-{number}", drawn)
    if report is not None:
        yield _file("report", documents.encapsulated(study, report, made_at or _latest(dossier), images))


def _image(study: Study, number: int, photo: PhotoEntry) -> Dataset:
    file = photo.read()
    return pictures.photographic(study, number, photo.id, photos_of.decode(file, photo.name), file)


def _reports(dossier: Dossier, images: Sequence[Dataset]) -> Iterator[tuple[str, Report, Dataset | None]]:
    """Each with a name for its file, and the photo that it is of; none for those of the visit."""
    visit = dossier.current
    for number, (photo, image) in enumerate(zip(visit.photos, images, strict=True), start=1):
        if photo.assessment:
            yield f"model-{number}", contents.by_model(photo, photo.assessment), image
        if photo.review:
            yield f"review-{number}", contents.review(photo, photo.review), image
        if photo.measurement:
            yield f"measurement-{number}", contents.measurement(photo, photo.measurement), image
    if visit.bedside:
        yield "bedside", contents.at_bedside(visit.bedside), None
    if visit.visit.content.note.strip():
        yield "note", contents.note(visit.visit), None


def _latest(dossier: Dossier) -> datetime:
    visit = dossier.current
    entries: list[Entry[object] | None] = [visit.visit, visit.bedside]
    for photo in visit.photos:
        entries += [photo.assessment, photo.review, photo.measurement]
    return max(entry.at for entry in entries if entry)


def _file(name: str, dataset: Dataset, transfer_syntax: UID = ExplicitVRLittleEndian) -> DicomFile:
    return DicomFile(
        f"{name}.dcm",
        str(dataset.SOPClassUID),
        str(dataset.SOPInstanceUID),
        header.as_file(dataset, transfer_syntax),
    )
