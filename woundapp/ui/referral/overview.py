"""What can go along with a referral, as the window shows it: photos, and free texts."""

from dataclasses import dataclass, replace
from datetime import date

from woundapp.domain import ImageRegion
from woundapp.dossier import Dossier
from woundapp.imaging import lettering
from woundapp.imaging import photo as photos
from woundapp.referral import texts
from woundapp.referral.texts import FreeText
from woundapp.ui import photo_items
from woundapp.ui.photo_items import Levels


@dataclass(frozen=True, slots=True)
class Pictured:
    """A photo that can go along.

    Attributes:
        id: of the photo at its visit.
        day: of the visit.
    """

    id: str
    day: date


@dataclass(frozen=True, slots=True)
class Extent:
    """What can go along of one visit, or of the whole course.

    Attributes:
        photos: in the order they were taken.
        texts: all that are not empty.
        telling: keys of the texts that hold a name, an identifier or what looks like a date.
        suggested: keys of the texts that may go along without a name.
    """

    photos: tuple[Pictured, ...]
    texts: tuple[FreeText, ...]
    telling: frozenset[str]
    suggested: frozenset[str]


@dataclass(frozen=True, slots=True)
class Overview:
    """What can go along.

    Attributes:
        name: of the patient; empty where nobody is named.
        day: of the last visit.
        visits: how many there are.
        visit: what there is of the last one.
        course: of all of them.
    """

    name: str
    day: date
    visits: int
    visit: Extent
    course: Extent


@dataclass(frozen=True, slots=True, eq=False)
class LargePhoto:
    """A photo to hide parts of.

    Attributes:
        levels: of it, as `photo_items.levels_of` makes them.
        writing: where something seems to be written, in pixels of the upright photo.
    """

    levels: Levels
    writing: tuple[ImageRegion, ...]


def look(dossier: Dossier) -> Overview:
    """Look through a dossier."""
    return Overview(
        dossier.patient.content.name if dossier.patient else "",
        dossier.current.visit.content.at.date(),
        len(dossier.visits),
        _extent(replace(dossier, visits=(dossier.current,))),
        _extent(dossier),
    )


def large(dossier: Dossier, key: str) -> LargePhoto:
    """One photo in full; for any thread.

    Args:
        dossier: that it is in.
        key: its id.

    Raises:
        PhotoError: it cannot be read.
        RecordStoreError: likewise.
    """
    entry = next(photo for visit in dossier.visits for photo in visit.photos if photo.id == key)
    photo = photos.decode(entry.read(), entry.name)
    return LargePhoto(photo_items.levels_of(photo), tuple(lettering.find(photo)))


def _extent(dossier: Dossier) -> Extent:
    found = texts.of(dossier)
    return Extent(
        tuple(
            Pictured(photo.id, visit.visit.content.at.date())
            for visit in dossier.visits
            for photo in visit.photos
        ),
        found,
        frozenset(each.key for each in found if texts.names_somebody(each.text, dossier)),
        texts.suggested(dossier),
    )
