"""The photos of one visit: one of them is at hand, the others wait with all that was said of them."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from woundapp.bedside import Bedside
from woundapp.imaging import photo_files
from woundapp.ui.photo_source import Read
from woundapp.ui.said import Said

_SMALL = 240
"""Side of a small picture, in pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class NewPhoto:
    """A photo that is to be looked at.

    Attributes:
        name: of its file.
        content: of the file.
        small: its pixels for a list, `uint8` of shape `(height, width, 3)`.
        taken_at: by the clock of the camera; None if the file does not say it.
        only_here: whether it is kept nowhere else, such as one that was just taken.
    """

    name: str
    content: bytes
    small: NDArray[np.uint8]
    taken_at: datetime | None
    only_here: bool = False


def read(source: Read, *, only_here: bool = False) -> NewPhoto:
    """Read a photo's file; in any thread.

    Args:
        source: gives it.
        only_here: whether it is kept nowhere else.

    Raises:
        PhotoError: it cannot be read, or not be shown.
    """
    name, content = source()
    shown = photo_files.preview(content, _SMALL, name)
    return NewPhoto(name, content, shown.pixels, shown.taken_at, only_here)


@dataclass(frozen=True, slots=True, eq=False)
class VisitPhoto:
    """One of the photos of a visit.

    Attributes:
        new: the photo.
        sha256: of its file's bytes.
        said: of it; what was found at the bedside belongs to the visit, and is not in here.
        kept: what of that is kept somewhere.
        filed: whether the records have the photo.
    """

    new: NewPhoto
    sha256: str
    said: Said = Said()
    kept: Said = Said()
    filed: bool = False


class VisitPhotos(QObject):
    """Keeps the photos of the visit at hand in the order they came.

    Signals:
        changed(): there are others, another one is at hand, or something was said.

    Attributes:
        number: of the visit at hand, counted since the program began.
        corrected: the moment that the user says the photos were taken at; None for none.

    Args:
        said: gives what is said now of the photo at hand.
        parent: Qt's owner.
    """

    changed = Signal()

    def __init__(self, said: Callable[[], Said], parent: QObject) -> None:
        super().__init__(parent)
        self._said = said
        self._photos: list[VisitPhoto] = []
        self._at = self.number = 0
        self._between = False
        self.corrected: datetime | None = None

    @property
    def at(self) -> int:
        """Index of the photo at hand."""
        return self._at

    @property
    def all(self) -> tuple[VisitPhoto, ...]:
        """All photos with what is said of them now."""
        if not self._photos:
            return ()
        self._take_note()
        return tuple(self._photos)

    @property
    def taken_at(self) -> datetime | None:
        """When the first of them was taken, by the user's word or the camera's clock; None if nobody knows.

        A clock that is ahead is not believed.
        """
        moments = [photo.new.taken_at for photo in self._photos]
        known = [moment for moment in moments if moment and moment <= datetime.now(UTC)]
        return self.corrected or min(known, default=None)

    def begin(self, photo: NewPhoto) -> None:
        """Another visit begins with this photo."""
        self._begin_anew([_visit_photo(photo)])

    def add(self, photos: Sequence[NewPhoto]) -> int:
        """Add photos to the visit; those that are there already are left out.

        Returns:
            How many were added.
        """
        added = 0
        for photo in map(_visit_photo, photos):
            if photo.sha256 not in {each.sha256 for each in self._photos}:
                self._photos.append(photo)
                added += 1
        self.changed.emit()
        return added

    def bring(self, photos: Sequence[VisitPhoto], at: int) -> None:
        """Take over the photos of a visit, of which one is at hand; `settle` is to be called as above.

        Args:
            photos: all of them, with what was said.
            at: index of the one that is at hand.
        """
        self._photos, self._at, self._between = list(photos), at, True

    def turn_to(self, index: int) -> VisitPhoto:
        """Let another one be at hand; the one before keeps what was said of it.

        Whoever calls this calls `settle` once what was said of the other one is what is said now.
        """
        self._take_note()
        self._at, self._between = index, True
        return self._photos[index]

    def settle(self) -> None:
        """What is said now is of the photo at hand again."""
        self._between = False
        self.changed.emit()

    def remove(self, sha256: str) -> None:
        """Take a photo out of the visit that is not at hand."""
        at_hand = self._photos[self._at]
        self._photos = [photo for photo in self._photos if photo.sha256 != sha256]
        self._at = self._photos.index(at_hand)
        self.changed.emit()

    def note_kept(self, said: Said) -> None:
        """Take note that what was said of the photo at hand is kept."""
        if self._photos:
            photo = self._photos[self._at]
            new = replace(photo.new, only_here=False)
            self._photos[self._at] = replace(photo, new=new, kept=_of_photo(said))
            self.changed.emit()

    def note_filed(self, filed: Sequence[VisitPhoto]) -> None:
        """Take note that the records have these photos with what is said in them."""
        kept = {photo.sha256: photo.said for photo in filed}
        self._photos = [
            replace(photo, new=replace(photo.new, only_here=False), kept=kept[photo.sha256], filed=True)
            if photo.sha256 in kept
            else photo
            for photo in self._photos
        ]
        self.changed.emit()

    def clear(self) -> None:
        """There is no visit at hand any more."""
        self._begin_anew([])

    def note_only_here(self) -> None:
        """Take note that the photo at hand is kept nowhere else."""
        photo = self._photos[self._at]
        self._photos[self._at] = replace(photo, new=replace(photo.new, only_here=True))
        self.changed.emit()

    def waiting_unsaved(self, *, for_patient: bool) -> bool:
        """Whether something would be lost with the photos.

        Args:
            for_patient: whether it is known whose wound it is: what models said counts then, and photos that
                the records do not have.
        """
        return any(
            photo.new.only_here or (index != self._at and _unsaved(photo, for_patient=for_patient))
            for index, photo in enumerate(self._photos)
        )

    def _begin_anew(self, photos: list[VisitPhoto]) -> None:
        self._photos, self._at, self.corrected = photos, 0, None
        self.number += 1
        self.changed.emit()

    def _take_note(self) -> None:
        if self._photos and not self._between:
            photo = self._photos[self._at]
            self._photos[self._at] = replace(photo, said=_of_photo(self._said()))


def _visit_photo(photo: NewPhoto) -> VisitPhoto:
    return VisitPhoto(photo, hashlib.sha256(photo.content).hexdigest())


def _of_photo(said: Said) -> Said:
    return replace(said, bedside=Bedside())


def _unsaved(photo: VisitPhoto, *, for_patient: bool) -> bool:
    said, kept = photo.said, photo.kept
    if for_patient and (not photo.filed or said.assessment != kept.assessment):
        return True
    return said.measurement != kept.measurement or (said.review.said and said.review != kept.review)
