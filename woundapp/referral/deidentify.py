"""Takes out of a dossier what says whose wound it is.

What is covered of the eighteen identifiers that the HIPAA Privacy Rule names (Safe Harbor, 45 CFR
164.514(b)(2)(i), by its letters), for a patient without name and with shifted dates:

- A, names: of the patient and of the staff, in all fields.
- B, places smaller than a state: the clinic's letterhead is for the caller to leave out; places in a photo's
  metadata go with it, and time zones become UTC.
- C, dates: all are moved by one random number of days, so that intervals stay, and the birth date becomes
  the first day of a year, with every age above 89 as 90. By its letter the rule allows years alone: who has
  to keep to that has an expert determine the risk of moved days (164.514(b)(1)).
- H, medical record numbers: replaced by a code of this referral.
- M, device serial numbers: those of cameras go with a photo's metadata; no other field holds one.
- R, any other unique number: ids, the photos' hashes and names are new, and of no old one.
- P and Q, biometric identifiers and full faces: only where the nurse draws rectangles on the photos.
- D to G, I to L, N and O (telephone, fax, e-mail, social security, health plan, account, licence and vehicle
  numbers, web and internet addresses): no field holds them.

Free texts can hold any of these. They stay where the caller says so (see `texts`), and are replaced by a mark
elsewhere. The wound itself, in pixels and figures, stays, and may be known to who has seen it.
"""

import hashlib
import secrets
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import PurePath
from typing import TypeVar

from woundapp import body
from woundapp.clinic import Event, Patient, Visit, Wound
from woundapp.domain import Assessment, ImageRegion
from woundapp.dossier import Dossier, Entry, PhotoEntry, VisitEntry
from woundapp.imaging import hiding
from woundapp.phrases import Phrase
from woundapp.referral import texts
from woundapp.referral.texts import TextKind
from woundapp.report.language import Language

OLDEST = 90
"""Years; every age above 89 is told as this one."""

LONGEST_SHIFT = 365
"""Days that dates are moved back at most, and one day at least."""

NO_NAME = Phrase("Name withheld")
NO_NAME_NO_DATES = Phrase("Name withheld, dates moved")
STAFF = Phrase("Staff member {number}", number=1)
LEFT_OUT = Phrase("[left out]")

_Content = TypeVar("_Content")


@dataclass(frozen=True, slots=True)
class Choices:
    """What is taken out.

    Attributes:
        nameless: names, identifiers, ids, files' names and the photos' metadata go.
        shifted: dates are moved; only of the nameless, whose photos' metadata tell no dates.
        texts: keys of the free texts that stay; None for all.
        hidden: what becomes black, in pixels of the upright photo, by the photos' ids.
        code: stands for the patient's identifier where that goes, so that an answer can name the patient.

    Raises:
        ValueError: for shifted dates beside a name.
    """

    nameless: bool = False
    shifted: bool = False
    texts: frozenset[str] | None = None
    hidden: Mapping[str, tuple[ImageRegion, ...]] = field(default_factory=dict)
    code: str = ""

    def __post_init__(self) -> None:
        if self.shifted and not self.nameless:
            raise ValueError("shifted dates of a patient with a name")


def deidentified(
    dossier: Dossier,
    choices: Choices,
    language: Language | None = None,
    *,
    on_photo: Callable[[], None] = lambda: None,
    draw: Callable[[int], int] = secrets.randbelow,
) -> Dossier:
    """A dossier without what is to be taken out; photos that change are read, and held in memory.

    Args:
        dossier: all of it.
        choices: what goes.
        language: of the words that stand for what is gone; English if None.
        on_photo: called after each photo; what it raises stops everything.
        draw: gives a number from 0 to below its argument, by chance.

    Raises:
        PhotoError: a photo cannot be read.
        RecordStoreError: likewise.
    """
    return _Taking(dossier, choices, language or Language(), on_photo, draw).all()


class _Taking:
    """Makes one dossier of another.

    Args:
        dossier: the other one.
        choices: as for `deidentified`.
        language: likewise.
        on_photo: likewise.
        draw: likewise.
    """

    def __init__(
        self,
        dossier: Dossier,
        choices: Choices,
        language: Language,
        on_photo: Callable[[], None],
        draw: Callable[[int], int],
    ) -> None:
        self._old, self._choices, self._language, self._on_photo = dossier, choices, language, on_photo
        self._ids: defaultdict[str, str] = defaultdict(lambda: secrets.token_hex(16))
        self._people = {name: number for number, name in enumerate(texts.staff(dossier), 1)}
        self._shift = timedelta(days=-1 - draw(LONGEST_SHIFT))
        self._seen = dossier.current.visit.content.at
        self._photos = 0

    def all(self) -> Dossier:
        old = self._old
        return Dossier(
            self._entry(old.patient, self._patient) if old.patient else None,
            self._entry(old.wound, self._wound) if old.wound else None,
            tuple(map(self._visit, old.visits)),
            tuple(self._entry(event, self._event) for event in old.events),
        )

    def _entry(
        self, entry: Entry[_Content], change: Callable[[str, _Content], _Content] = lambda _, content: content
    ) -> Entry[_Content]:
        return Entry(
            self._id(entry.id),
            entry.version,
            self._moment(entry.at),
            self._person(entry.by),
            change(entry.id, entry.content),
        )

    def _patient(self, key: str, patient: Patient) -> Patient:
        nameless = self._choices.nameless
        # The name stands on every page and in every format: who reads only that must not take a date for one.
        nobody = NO_NAME_NO_DATES if self._choices.shifted else NO_NAME
        return replace(
            patient,
            name=self._language.say(nobody) if nameless else patient.name,
            identifier=self._choices.code if nameless else patient.identifier,
            birth_date=self._birth_date(patient.birth_date) if patient.birth_date else None,
            allergies=self._text(TextKind.ALLERGIES, key, patient.allergies),
            antibiotics=self._text(TextKind.ANTIBIOTICS, key, patient.antibiotics),
            merged_into="",
        )

    def _wound(self, key: str, wound: Wound) -> Wound:
        typed = body.other_words(wound.location)
        kept = self._text(TextKind.PLACE, key, typed)
        return replace(
            wound,
            patient=self._id(wound.patient),
            location=wound.location if kept == typed else body.other(kept),
            since=self._day(wound.since) if wound.since else None,
        )

    def _event(self, key: str, event: Event) -> Event:
        return replace(
            event,
            wound=self._id(event.wound),
            on=self._day(event.on),
            note=self._text(TextKind.TREATMENT, key, event.note),
        )

    def _visit(self, old: VisitEntry) -> VisitEntry:
        def changed(key: str, visit: Visit) -> Visit:
            return Visit(
                self._id(visit.wound), self._moment(visit.at), self._text(TextKind.NOTE, key, visit.note)
            )

        return VisitEntry(
            self._entry(old.visit, changed),
            tuple(map(self._photo, old.photos)),
            self._entry(old.bedside) if old.bedside else None,
        )

    def _photo(self, old: PhotoEntry) -> PhotoEntry:
        self._photos += 1
        name, read, sha256 = old.name, old.read, old.sha256
        regions = self._choices.hidden.get(old.id, ())
        if self._choices.nameless or regions:
            content = hiding.rewritten(old.read(), old.name, regions)
            stem = f"photo-{self._photos}" if self._choices.nameless else PurePath(old.name).stem
            name, read, sha256 = f"{stem}.jpg", partial(_same, content), hashlib.sha256(content).hexdigest()
        self._on_photo()

        def assessment(key: str, said: Assessment) -> Assessment:
            if not self._stays(TextKind.MODEL, key):
                said = texts.without_words(said, self._language.say(LEFT_OUT))
            return replace(said, photo_sha256=sha256, assessed_at=self._moment(said.assessed_at))

        return PhotoEntry(
            self._id(old.id),
            sha256,
            name,
            read,
            self._entry(old.assessment, assessment) if old.assessment else None,
            self._entry(
                old.review,
                lambda key, said: replace(said, reason=self._text(TextKind.REASON, key, said.reason)),
            )
            if old.review
            else None,
            self._entry(old.measurement) if old.measurement else None,
        )

    def _id(self, old: str) -> str:
        return self._ids[old] if self._choices.nameless and old else old

    def _person(self, name: str) -> str:
        if not self._choices.nameless or not name:
            return name
        return self._language.say(Phrase(STAFF.template, number=self._people[name]))

    def _text(self, kind: TextKind, entry: str, text: str) -> str:
        return text if not text or self._stays(kind, entry) else self._language.say(LEFT_OUT)

    def _stays(self, kind: TextKind, entry: str) -> bool:
        return self._choices.texts is None or texts.key(kind, entry) in self._choices.texts

    def _day(self, day: date) -> date:
        return day + self._shift if self._choices.shifted else day

    def _moment(self, moment: datetime) -> datetime:
        """Moved, and by the clock of the last visit's place, as if that were at Greenwich."""
        if not self._choices.shifted:
            return moment
        return moment.astimezone(UTC) + (self._seen.utcoffset() or timedelta()) + self._shift

    def _birth_date(self, born: date) -> date:
        """The first day of the year that gives the right age at the last visit."""
        if not self._choices.shifted:
            return born
        seen = self._seen.date()
        age = seen.year - born.year - ((seen.month, seen.day) < (born.month, born.day))
        return date((seen + self._shift).year - min(OLDEST, max(0, age)), 1, 1)


def _same(content: bytes) -> bytes:
    return content
