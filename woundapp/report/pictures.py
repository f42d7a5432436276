"""The pictures of a report: each photo is decoded once, made small, and let go of."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from woundapp.dossier import PhotoEntry
from woundapp.imaging import overlay
from woundapp.imaging import photo as photos
from woundapp.measurement import OutlinedWound
from woundapp.review import Review

# Divided so that even photos of pure noise with many findings leave a report that can be sent by mail.
_PHOTO_BYTES, _SMALL_BYTES, _CROPS_BYTES = 450_000, 70_000, 400_000
PHOTO_SIDE, SMALL_SIDE, _CROP_SIDE = 1600, 560, 360
"""Longest sides of a photo, a small one and a crop, in pixels."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as it is printed.

    Attributes:
        entry: the photo with all that was said of it.
        width: of the upright photo in pixels, which regions and outlines refer to.
        height: likewise.
        jpeg: the whole photo, scaled.
        notes: what was done to it on the way in.
        crops: of the places in `review`, in their order; None for what has none.
    """

    entry: PhotoEntry
    width: int
    height: int
    jpeg: bytes = field(repr=False)
    notes: tuple[str, ...] = ()
    crops: tuple[bytes | None, ...] = ()

    @property
    def review(self) -> Review:
        """The clinician's, of the model's findings; of nothing said where she said nothing."""
        return review_of(self.entry)

    @property
    def outlined(self) -> tuple[OutlinedWound, ...]:
        """What is outlined on the photo."""
        return self.entry.measurement.content.wounds if self.entry.measurement else ()


def review_of(entry: PhotoEntry) -> Review:
    """What the clinician says of a photo."""
    findings = entry.assessment.content.findings if entry.assessment else ()
    return entry.review.content if entry.review else Review.of(findings)


def of(entry: PhotoEntry) -> Picture:
    """A photo with a crop of every finding.

    Args:
        entry: the photo.

    Raises:
        PhotoError: it cannot be read.
        RecordStoreError: likewise.
    """
    photo = photos.decode(entry.read(), entry.name)
    findings = entry.assessment.content.findings if entry.assessment else ()
    places = [finding.region for finding in review_of(entry).shown(findings)]
    share = _CROPS_BYTES // max(1, len(places))
    return Picture(
        entry,
        photo.width,
        photo.height,
        photos.jpeg(_within(photo.pixels, PHOTO_SIDE), _PHOTO_BYTES),
        photo.notes,
        tuple(
            photos.jpeg(_within(overlay.crop(photo.pixels, place), _CROP_SIDE), share) if place else None
            for place in places
        ),
    )


def small(entry: PhotoEntry) -> Picture:
    """A small photo without crops; raises as `of`."""
    photo = photos.decode(entry.read(), entry.name)
    jpeg = photos.jpeg(_within(photo.pixels, SMALL_SIDE), _SMALL_BYTES)
    return Picture(entry, photo.width, photo.height, jpeg, photo.notes)


def _within(pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    return photos.scaled(pixels, side) if max(pixels.shape) > side else pixels
