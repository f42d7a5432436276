"""The tables of the records: every row is one version of something, and none is ever changed."""

from datetime import UTC, date, datetime
from enum import StrEnum

from sqlalchemy import Date, Dialect, Enum, ForeignKey, Index, LargeBinary, MetaData, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator

from woundapp.clinic import Aetiology, EventKind, ExportKind, Known, Role, Sex, Side, SkinType
from woundapp.domain import InfectionStatus

ID_LENGTH = 32


class State(StrEnum):
    """Of what is to be sent."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"


class Moment(TypeDecorator[datetime]):
    """A moment with a time zone, kept as ISO 8601 in UTC, which sorts as text."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return datetime.fromisoformat(value) if value else None


def _values(kind: type[StrEnum]) -> list[str]:
    return [member.value for member in kind]


def _word(kind: type[StrEnum]) -> Enum:
    """A column of an enumeration's values; what is not one of them is refused on reading."""
    return Enum(kind, native_enum=False, length=20, values_callable=_values)


class Base(DeclarativeBase):
    """All tables; constraints have names, so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Versioned:
    """A row that is one version of something.

    Attributes:
        row: order in which it was written.
        id: of the thing, the same in all its versions.
        version: from 1.
        at: when it was written.
        by: the id of the user who wrote it; empty for the very first user.
        why: of a correction.
    """

    row: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    id: Mapped[str] = mapped_column(String(ID_LENGTH))
    version: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(ID_LENGTH))
    why: Mapped[str]

    @declared_attr.directive
    def __table_args__(cls) -> tuple[UniqueConstraint]:  # noqa: N805 - SQLAlchemy's form
        return (UniqueConstraint("id", "version"),)


class UserRow(Versioned, Base):
    """Versions of users."""

    __tablename__ = "user"
    name: Mapped[str]
    role: Mapped[Role] = mapped_column(_word(Role))
    active: Mapped[bool]


class PatientRow(Versioned, Base):
    """Versions of patients.

    Attributes:
        folded: what is searched in: the words of name, identifier and birth date without accents and case.
    """

    __tablename__ = "patient"
    name: Mapped[str]
    identifier: Mapped[str]
    birth_date: Mapped[date | None] = mapped_column(Date)
    sex: Mapped[Sex] = mapped_column(_word(Sex))
    skin_type: Mapped[SkinType | None] = mapped_column(_word(SkinType))
    allergies: Mapped[str]
    diabetes: Mapped[Known] = mapped_column(_word(Known))
    immunosuppression: Mapped[Known] = mapped_column(_word(Known))
    antibiotics: Mapped[str]
    merged_into: Mapped[str] = mapped_column(String(ID_LENGTH))
    folded: Mapped[str]


class WoundRow(Versioned, Base):
    """Versions of wounds."""

    __tablename__ = "wound"
    patient: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    location: Mapped[str]
    side: Mapped[Side | None] = mapped_column(_word(Side))
    aetiology: Mapped[Aetiology] = mapped_column(_word(Aetiology))
    since: Mapped[date | None] = mapped_column(Date)


class VisitRow(Versioned, Base):
    """Versions of visits; `seen_at` is the moment of the visit, `at` that of the entry."""

    __tablename__ = "visit"
    wound: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    seen_at: Mapped[datetime] = mapped_column(Moment, index=True)
    note: Mapped[str]


class ConsentRow(Versioned, Base):
    """Versions of consents."""

    __tablename__ = "consent"
    patient: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    on: Mapped[date] = mapped_column(Date)
    treatment: Mapped[bool]
    teaching: Mapped[bool]
    research: Mapped[bool]


class EventRow(Versioned, Base):
    """Versions of what was done about wounds."""

    __tablename__ = "event"
    wound: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    on: Mapped[date] = mapped_column(Date)
    kind: Mapped[EventKind] = mapped_column(_word(EventKind))
    note: Mapped[str]


class PhotoRow(Base):
    """The bytes of photos' files by their SHA-256, each once."""

    __tablename__ = "photo"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class PictureRow(Versioned, Base):
    """Photos of visits; `name` is the file's."""

    __tablename__ = "picture"
    visit: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    photo: Mapped[str] = mapped_column(ForeignKey("photo.sha256"), index=True)
    name: Mapped[str]


class BedsideRow(Versioned, Base):
    """What was recorded at the bedside of a visit; `document` is all of it as JSON."""

    __tablename__ = "bedside"
    visit: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    document: Mapped[str]


class MeasurementRow(Versioned, Base):
    """What was measured on a photo of a visit; `document` is all of it as JSON."""

    __tablename__ = "measurement"
    visit: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    photo: Mapped[str] = mapped_column(ForeignKey("photo.sha256"))
    document: Mapped[str]


class AssessmentRow(Versioned, Base):
    """What a model said of a photo of a visit.

    Attributes:
        document: the whole assessment as JSON, the model's raw text and its name and version included.
    """

    __tablename__ = "assessment"
    visit: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    photo: Mapped[str] = mapped_column(ForeignKey("photo.sha256"))
    status: Mapped[InfectionStatus] = mapped_column(_word(InfectionStatus))
    document: Mapped[str]


class ReviewRow(Versioned, Base):
    """What a user says of the wound on a photo of a visit, and of a model's findings there.

    Attributes:
        assessment: the id of the model's; empty where no model was asked.
        status: the user's own; None where she gave none.
        document: the whole review as JSON.
    """

    __tablename__ = "review"
    visit: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    photo: Mapped[str] = mapped_column(ForeignKey("photo.sha256"))
    assessment: Mapped[str] = mapped_column(String(ID_LENGTH))
    status: Mapped[InfectionStatus | None] = mapped_column(_word(InfectionStatus))
    document: Mapped[str]


class ExportRow(Versioned, Base):
    """What left the records."""

    __tablename__ = "export"
    kind: Mapped[ExportKind] = mapped_column(_word(ExportKind))
    patient: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    count: Mapped[int]
    destination: Mapped[str] = mapped_column(String(ID_LENGTH))


class DestinationRow(Versioned, Base):
    """Versions of the systems that visits are sent to; `document` is all of one as JSON, but for its secret.

    Attributes:
        kind: what is sent there.
        active: False for one that nothing is sent to any more.
    """

    __tablename__ = "destination"
    kind: Mapped[ExportKind] = mapped_column(_word(ExportKind))
    active: Mapped[bool]
    document: Mapped[str]


class SecretRow(Base):
    """The password or token that a destination asks for; it changes and goes, and leaves no version."""

    __tablename__ = "secret"
    destination: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    content: Mapped[str]


class OutboxRow(Base):
    """A visit that is to be sent, or was; its rows change and go.

    Attributes:
        fingerprint: of the visit when somebody asked for it.
        asked_at: when that was.
        by: the id of the user who asked.
        next_at: not tried before then.
        holder: whoever sends it at the moment.
        held_until: when the holder is taken to have died.
        error: what happened the last time, as a stored phrase; empty for nothing.
        done: parts that the destination has already, as a JSON list of their ids.
        receipt: what was sent, as JSON; empty as long as it was not.
    """

    __tablename__ = "outbox"
    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    visit: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    destination: Mapped[str] = mapped_column(String(ID_LENGTH), index=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    asked_at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(ID_LENGTH))
    state: Mapped[State] = mapped_column(_word(State), index=True)
    attempts: Mapped[int]
    next_at: Mapped[datetime] = mapped_column(Moment)
    holder: Mapped[str] = mapped_column(String(ID_LENGTH))
    held_until: Mapped[datetime | None] = mapped_column(Moment)
    error: Mapped[str]
    done: Mapped[str]
    receipt: Mapped[str]


class PauseRow(Base):
    """A destination that cannot be sent to at the moment; its rows change and go.

    Attributes:
        until: nothing is sent there before then.
        failures: one after the other.
    """

    __tablename__ = "pause"
    destination: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    until: Mapped[datetime] = mapped_column(Moment)
    failures: Mapped[int]


class DraftRow(Base):
    """What a user has not filed yet, in parts; its rows change and go.

    Attributes:
        user: whose it is.
        part: what it is part of.
    """

    __tablename__ = "draft"
    user: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    part: Mapped[str] = mapped_column(String(40), primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class AuditRow(Base):
    """One line of the audit trail for each row written above, chained by hashes.

    Attributes:
        number: from 1, without gaps.
        action: `add`, `correct` or `forget`.
        kind: name of the table.
        thing: the id there.
        version: likewise.
        digest: SHA-256 of that row.
        hash: SHA-256 of this line and of the hash before it.
    """

    __tablename__ = "audit"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str] = mapped_column(String(ID_LENGTH))
    action: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20))
    thing: Mapped[str] = mapped_column(String(ID_LENGTH))
    version: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


Index("ix_audit_thing", AuditRow.kind, AuditRow.thing, AuditRow.version)
