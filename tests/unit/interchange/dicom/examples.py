"""Visits that strain DICOM: odd names and photos, nobody known, nothing said."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from PIL import Image, ImageCms

from tests import scenes
from tests.dossiers import photo, picture, thing
from woundapp import signs
from woundapp.bedside import Bedside
from woundapp.clinic import Side, Wound
from woundapp.domain import InfectionStatus
from woundapp.dossier import Dossier, VisitEntry
from woundapp.review import Review

ARABIC = "محمد بن عبد الرحمن بن إبراهيم الخوارزمي " * 5
CHINESE = "欧阳娜娜"
DEVANAGARI = "श्रीमती क्षेमेन्द्र‍ा ज्ञानेश्वरी"
DELIMITERS = r"O'Brien^Mary=Ann\Jane"
SECRET = b"Amina Diallo, 51.4778 N"


def named(name: str, identifier: str = "4711-0815") -> Dossier:
    """The infected wound, of somebody of another name."""
    dossier = scenes.infected()
    patient = replace(scenes.PATIENT.content, name=name, identifier=identifier)
    return replace(dossier, patient=scenes.entry(patient, name))


def nobody() -> Dossier:
    """The infected wound of nobody known."""
    return replace(scenes.infected(), patient=None, wound=None)


def elsewhere() -> Dossier:
    """A wound at a place that is in no area, seen in another time zone, by somebody unknown."""
    at = datetime(2026, 3, 14, 23, 50, 1, 250, timezone(-timedelta(hours=9, minutes=30)))
    wound = scenes.entry(Wound(scenes.PATIENT.id, "other: between the toes\n(fourth web)", Side.MIDDLE))
    visit = scenes.visit(scenes.sample(1), None, Review(()), None, Bedside(), at)
    silent = replace(visit.photos[0], review=replace(visit.photos[0].review, by="^"))  # type: ignore[type-var]
    return Dossier(scenes.PATIENT, wound, (replace(visit, photos=(silent,)),))


def without_photos() -> Dossier:
    """A visit at which no photo was taken."""
    visit = scenes.infected().current
    return scenes.dossier(replace(visit, photos=()))


def of_file(content: bytes) -> Dossier:
    """A visit with one photo of which nothing was said."""
    seen = scenes.infected().current.visit
    one = VisitEntry(replace(seen, id=thing(content)), (photo(content),))
    return scenes.dossier(one)


def two_photos() -> Dossier:
    """A visit with two photos, the second of which alone was measured."""
    one, other = scenes.not_infected().current, scenes.infected().current
    return scenes.dossier(replace(other, photos=(*one.photos, *other.photos)))


def demonstration() -> Dossier:
    """The infected wound, assessed by a model that must not be used."""
    dossier = scenes.infected()
    seen = dossier.current.photos[0]
    assert seen.assessment
    said = replace(
        seen.assessment.content, algorithm=replace(seen.assessment.content.algorithm, demonstration=True)
    )
    marked = replace(seen, assessment=replace(seen.assessment, content=said))
    return scenes.dossier(replace(dossier.current, photos=(marked,)))


def crowded() -> Dossier:
    """A photo of 1:10 proportions with 40 findings, and a rationale of 20,000 characters."""
    content = picture(5, 60, 600)
    findings = [
        scenes.finding(sign, f"{number}\t\\", (number % 50, 10 * number, 60, 10 * number + 9))
        for number, sign in enumerate([*signs.BY_CODE, "a blue\\green tint " * 20, "b", "c", "d"])
    ]
    said = scenes.assessment(content, InfectionStatus.INFECTED, 0.9, *findings, rationale="Pus.\n\n" * 3334)
    return scenes.dossier(scenes.visit(content, said))


def jpeg(orientation: int = 1, **options: object) -> bytes:
    """A JPEG as a camera writes it, with what it knows of the place and with a comment."""
    stream = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = SECRET.decode()
    image = Image.open(io.BytesIO(picture(3, 150, 101)))
    image.save(stream, "JPEG", exif=exif, comment=SECRET, **{"quality": 88} | options)
    return stream.getvalue()


def swapped_colours() -> bytes:
    """A colour profile in which red and blue have changed places."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile.replace(b"rXYZ", b"____").replace(b"bXYZ", b"rXYZ").replace(b"____", b"bXYZ")


ALL: dict[str, Callable[[], Dossier]] = scenes.ALL | {
    "arabic": lambda: named(ARABIC),
    "chinese": lambda: named(CHINESE, ""),
    "devanagari": lambda: named(DEVANAGARI, "9" * 65),
    "delimiters": lambda: named(DELIMITERS, "a\\b"),
    "nobody": nobody,
    "elsewhere": elsewhere,
    "sacrum": lambda: replace(scenes.infected(), wound=scenes.entry(Wound(scenes.PATIENT.id, "sacrum"))),
    "no_side": lambda: replace(scenes.infected(), wound=scenes.entry(Wound(scenes.PATIENT.id, "heel"))),
    "without_photos": without_photos,
    "two_photos": two_photos,
    "demonstration": demonstration,
    "crowded": crowded,
    "png": lambda: of_file(picture(1, 45, 33)),
    "sideways": lambda: of_file(jpeg(6)),
}
"""By name, with the scenes."""
