"""Patients, their wounds and visits, and the people who look after them, as frozen dataclasses."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Sex(StrEnum):
    """Administrative gender (FHIR R4)."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


class SkinType(StrEnum):
    """Skin type by Fitzpatrick (1988), as the patient or the nurse chooses it."""

    I = "I"  # noqa: E741 - its name
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"
    VI = "VI"


class Known(StrEnum):
    """What is known of a condition."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Side(StrEnum):
    """Of the body, as the patient has it."""

    LEFT = "left"
    RIGHT = "right"
    MIDDLE = "middle"


class Aetiology(StrEnum):
    """Where a wound comes from."""

    VENOUS = "venous"
    ARTERIAL = "arterial"
    MIXED = "mixed"
    DIABETIC = "diabetic"
    PRESSURE = "pressure"
    SURGICAL = "surgical"
    TRAUMATIC = "traumatic"
    MALIGNANT = "malignant"
    OTHER = "other"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What a user may do."""

    NURSE = "nurse"
    CLINICIAN = "clinician"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """What not everybody may do."""

    SEE_AGREEMENT = "see_agreement"
    EXPORT = "export"
    MERGE = "merge"
    FORGET = "forget"
    KEEP_BACKUPS = "keep_backups"
    MANAGE_USERS = "manage_users"
    SET_UP_SENDING = "set_up_sending"


_RIGHTS = {
    Role.NURSE: frozenset[Right](),
    Role.CLINICIAN: frozenset((Right.SEE_AGREEMENT, Right.EXPORT, Right.MERGE)),
    Role.ADMINISTRATOR: frozenset(Right),
}


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who works with the records.

    Attributes:
        name: as it stands in the records and on reports; no two users have the same.
        role: what they may do.
        active: False for somebody who left; their name stays on what they did.
    """

    name: str
    role: Role
    active: bool = True

    def may(self, right: Right) -> bool:
        """Whether their role lets them do something."""
        return self.active and right in _RIGHTS[self.role]


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient.

    Attributes:
        name: in any script.
        identifier: the clinic's own, or empty.
        birth_date: None if it is not known.
        sex: administrative.
        skin_type: by choice; None for not said.
        allergies: in words.
        diabetes: whether there is one.
        immunosuppression: likewise.
        antibiotics: taken now, in words.
        merged_into: the id of the patient who was found to be the same one; empty for most.
    """

    name: str
    identifier: str = ""
    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN
    skin_type: SkinType | None = None
    allergies: str = ""
    diabetes: Known = Known.UNKNOWN
    immunosuppression: Known = Known.UNKNOWN
    antibiotics: str = ""
    merged_into: str = ""


@dataclass(frozen=True, slots=True)
class Wound:
    """One wound of one patient.

    Attributes:
        patient: the id of the patient.
        location: where on the body: the code of an area of woundapp.body, or what was typed instead.
        side: of the body.
        aetiology: where it comes from.
        since: when it began; None if that is not known.
    """

    patient: str
    location: str
    side: Side | None = None
    aetiology: Aetiology = Aetiology.UNKNOWN
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One look at one wound.

    Attributes:
        wound: the id of the wound.
        at: when, with a time zone.
        note: in the nurse's words.
    """

    wound: str
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """What a patient allows.

    Attributes:
        patient: the id of the patient.
        on: the day that it was given or withdrawn.
        treatment: photos may be kept for the patient's own treatment.
        teaching: they may be shown to learners, without a name.
        research: they may be used for research, without a name.
    """

    patient: str
    on: date
    treatment: bool = False
    teaching: bool = False
    research: bool = False


class EventKind(StrEnum):
    """What is done about a wound between visits or at one, and that it has closed."""

    ANTIBIOTIC_STARTED = "antibiotic_started"
    ANTIBIOTIC_STOPPED = "antibiotic_stopped"
    DEBRIDEMENT = "debridement"
    SWAB = "swab"
    DRESSING = "dressing"
    OFFLOADING = "offloading"
    COMPRESSION = "compression"
    SURGERY = "surgery"
    HEALED = "healed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done about a wound, or that it has healed.

    Attributes:
        wound: the id of the wound.
        on: the day.
        kind: what it was.
        note: in words, such as the name of the antibiotic.
    """

    wound: str
    on: date
    kind: EventKind
    note: str = ""


class ExportKind(StrEnum):
    """What left the records."""

    REPORT = "report"
    LABELLED_SET = "labelled_set"
    EVERYTHING = "everything"
    REFERRAL = "referral"
    FHIR_FILE = "fhir_file"
    DICOM_FILES = "dicom_files"
    FHIR_SERVER = "fhir_server"
    PACS = "pacs"


@dataclass(frozen=True, slots=True)
class Export:
    """Something that left the records by a user's hand.

    Attributes:
        kind: what it was.
        patient: the id of the patient it is about; empty for several.
        count: photos in it.
        destination: the id of the system that it was sent to; empty where it was not sent.
    """

    kind: ExportKind
    patient: str = ""
    count: int = 1
    destination: str = ""
