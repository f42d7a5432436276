"""The photos of a visit as the records hold them, with what was said of each."""

from woundapp.bedside import Bedside
from woundapp.measurement import Measurement
from woundapp.records import examinations
from woundapp.records.examinations import Filed
from woundapp.records.store import RecordStore
from woundapp.review import Review
from woundapp.ui import visit_photos
from woundapp.ui.said import Said
from woundapp.ui.visit_photos import VisitPhoto


def read(store: RecordStore, filed: Filed) -> tuple[VisitPhoto, ...]:
    """The photos of a visit.

    Args:
        store: the records.
        filed: the visit.

    Raises:
        PhotoError: a photo cannot be shown.
        RecordStoreError: it could not be read.
    """
    return tuple(_photo(store, filed, kept.content.sha256, kept.content.name) for kept in filed.pictures)


def said(filed: Filed, sha256: str) -> Said:
    """What is filed of one photo; nothing for a photo that the visit does not have."""
    photo = filed.of(sha256)
    assessment = photo.assessment.content if photo and photo.assessment else None
    return Said(
        assessment,
        photo.review.content
        if photo and photo.review
        else Review.of(assessment.findings if assessment else ()),
        Bedside(),
        photo.measurement.content if photo and photo.measurement else Measurement(),
    )


def first(photos: tuple[VisitPhoto, ...]) -> int:
    """Index of the photo that is shown first: the one that was assessed, where there is one."""
    return next((at for at, photo in enumerate(photos) if photo.said.assessment), 0)


def _photo(store: RecordStore, filed: Filed, sha256: str, name: str) -> VisitPhoto:
    content, kept = examinations.photo(store, sha256), said(filed, sha256)
    return VisitPhoto(visit_photos.read(lambda: (name, content)), sha256, kept, kept, filed=True)
