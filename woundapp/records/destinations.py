"""The systems of the clinic that visits are sent to; addresses and secrets lie encrypted in the records."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

import msgspec
from sqlalchemy import delete
from sqlalchemy.orm import Session

from woundapp.clinic import ExportKind
from woundapp.errors import SendingError
from woundapp.records import outbox, versions
from woundapp.records.store import RecordStore
from woundapp.records.tables import DestinationRow, SecretRow
from woundapp.records.versions import Kept

LONGEST_AE_TITLE = 16
"""Characters (DICOM PS3.5, value representation AE)."""

LARGEST_PORT = 65535

_URL = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[0-9a-fA-F:.]+\]|[^\s/@:?#\[\]]+)(:\d{1,5})?(/[^\s@?#]*)?"
)
_HOST = re.compile(r"[^\s/@?#\[\]]+")
_AE_TITLE = re.compile(r"[ -\[\]-~]+")  # ISO 646 without control characters and backslash
_HEADER = re.compile(r"[!-~\u00a0-\u00ff]([ -~\u00a0-\u00ff]*[!-~\u00a0-\u00ff])?")
_HERE = re.compile(r"localhost|127(\.\d{1,3}){3}|\[::1\]")


class Authentication(StrEnum):
    """How a FHIR server is told who asks."""

    NONE = "none"
    BASIC = "basic"
    BEARER = "bearer"


@dataclass(frozen=True, slots=True)
class FhirServer:
    """A FHIR R4 server.

    Attributes:
        name: as the clinic calls it.
        base_url: of its RESTful interface, such as `https://fhir.clinic.example/r4`.
        authentication: with a secret, which is the password or the token.
        user: of basic authentication.
        ca: certificates in PEM that it is trusted by, alone; empty for those that the computer trusts.
        unencrypted: may be sent to without TLS, though it is on another machine.
    """

    name: str
    base_url: str
    authentication: Authentication = Authentication.NONE
    user: str = ""
    ca: str = ""
    unencrypted: bool = False

    @property
    def here(self) -> bool:
        """Whether it is on this machine."""
        found = _URL.fullmatch(self.base_url)
        return bool(found and _HERE.fullmatch(found["host"].lower()))


@dataclass(frozen=True, slots=True)
class Pacs:
    """A DICOM archive.

    Attributes:
        name: as the clinic calls it.
        host: name or address.
        port: TCP.
        called_ae: its application entity title.
        calling_ae: this program's.
        tls: whether it is spoken to with TLS.
        ca: as for FhirServer.
    """

    name: str
    host: str
    port: int = 104
    called_ae: str = "ANY-SCP"
    calling_ae: str = "WOUNDAPP"
    tls: bool = False
    ca: str = ""


Destination = FhirServer | Pacs
KINDS: Mapping[type[Any], ExportKind] = {FhirServer: ExportKind.FHIR_SERVER, Pacs: ExportKind.PACS}
"""What is sent to each."""

_TYPES = {kind: content for content, kind in KINDS.items()}
_ADestination = TypeVar("_ADestination", FhirServer, Pacs)


def listed(store: RecordStore) -> tuple[Kept[Destination], ...]:
    """The destinations that visits can be sent to, in the order they were set up."""
    wanted = versions.last(DestinationRow, DestinationRow.active.is_(True)).order_by(DestinationRow.row)
    with store.reading() as session:
        return tuple(_read(row) for row in session.scalars(wanted))


def of(store: RecordStore, destination: str) -> Destination | None:
    """One destination; None where it was given up."""
    return next((kept.content for kept in listed(store) if kept.id == destination), None)


def names(store: RecordStore) -> dict[str, str]:
    """What all destinations are called, those that were given up, too, by their ids."""
    with store.reading() as session:
        rows = session.scalars(versions.last(DestinationRow)).all()
    return {row.id: _read(row).content.name for row in rows}


def secret_of(store: RecordStore, destination: str) -> str:
    """The password or token of a destination; empty where there is none."""
    with store.reading() as session:
        row = session.get(SecretRow, destination)
    return row.content if row else ""


def set_up(store: RecordStore, content: Destination, by: str, secret: str = "") -> str:
    """Set up another destination.

    Args:
        store: the records.
        content: what it is.
        by: the id of the user, who has the right to SET_UP_SENDING.
        secret: the password or token.

    Returns:
        Its id.

    Raises:
        SendingError: it cannot be as it is said.
        RecordStoreError: it could not be written.
    """
    check(content, secret)
    thing = versions.new_id()
    with store.writing() as session:
        versions.put(session, DestinationRow, thing, 1, store.signed(by), _columns(content))
        _keep(session, thing, secret)
    return thing


def change(
    store: RecordStore, seen: Kept[Destination], content: Destination, by: str, secret: str | None = None
) -> None:
    """Say otherwise how a destination is reached; what waits for it is tried again at once.

    Args:
        store: the records.
        seen: as it was.
        content: as it is from now on; of the same type.
        by: the id of the user.
        secret: the new password or token; None for the one that is kept, which never goes to another address
            than the one that it was entered for.

    Raises:
        SendingError: it cannot be as it is said, or the secret has to be entered again.
        RecordStoreError: somebody else has changed it meanwhile, or it could not be written.
    """
    known = secret_for(store, seen, content, secret)
    check(content, known)
    with store.writing() as session:
        signed = store.signed(by, "set up otherwise")
        store.supersede(session, DestinationRow, seen, signed, _columns(content))
        _keep(session, seen.id, known)
        outbox.hurry(session, seen.id, signed.at)


def secret_for(store: RecordStore, seen: Kept[Destination], content: Destination, secret: str | None) -> str:
    """What a destination is told as its password or token, once it is set up otherwise; see `change`.

    Raises:
        SendingError: the one that is kept was entered for another address.
    """
    if secret is not None:
        return secret
    known = secret_of(store, seen.id)
    if known and _address(seen.content) != _address(content):
        raise SendingError(
            "The address was changed, so the password or token has to be entered again. Nothing was saved. "
            "Enter it."
        )
    return known


def give_up(store: RecordStore, seen: Kept[Destination], by: str) -> None:
    """Send nothing to a destination any more: its secret and what waits for it are taken away.

    Args:
        store: the records.
        seen: as it was.
        by: the id of the user.

    Raises:
        RecordStoreError: something is being sent there at this moment, somebody else has changed it
            meanwhile, or it could not be written.
    """
    with store.writing() as session:
        signed = store.signed(by, "given up")
        store.supersede(session, DestinationRow, seen, signed, _columns(seen.content) | {"active": False})
        session.execute(delete(SecretRow).where(SecretRow.destination == seen.id))
        outbox.drop(session, seen.id, signed.at)


def check(content: Destination, secret: str) -> None:
    """Refuse a destination that cannot be.

    Raises:
        SendingError: says what to enter otherwise.
    """
    if not content.name.strip():
        raise SendingError("The system has no name. Nothing was saved. Enter what you call it.")
    if isinstance(content, FhirServer):
        _check_server(content, secret)
    else:
        _check_pacs(content)


def _check_server(server: FhirServer, secret: str) -> None:
    address = _URL.fullmatch(server.base_url)
    if not address:
        raise SendingError(
            "This is not the address of a FHIR server. Nothing was saved. Enter it with https:// at its "
            "beginning, and without a name, a password or a question mark in it."
        )
    if address["scheme"] == "http" and not (server.here or server.unencrypted):
        raise SendingError(
            "This address begins with http://, so that everybody in the network could read what is sent. "
            "Nothing was saved. Enter an address that begins with https://, or allow it without encryption."
        )
    if server.authentication is Authentication.NONE:
        return
    if not _HEADER.fullmatch(secret):
        raise SendingError(
            "The password or token is missing, or holds characters that it cannot. Nothing was saved. Enter "
            "it again."
        )
    if server.authentication is Authentication.BASIC and (
        not _HEADER.fullmatch(server.user) or ":" in server.user
    ):
        raise SendingError(
            "The user's name for this server is missing, or holds characters that it cannot. Nothing was "
            "saved. Enter it again."
        )


def _check_pacs(pacs: Pacs) -> None:
    if not _HOST.fullmatch(pacs.host) or not 1 <= pacs.port <= LARGEST_PORT:
        raise SendingError(
            "This is not the address of a PACS. Nothing was saved. Enter its name or number in the network, "
            "and a port from 1 to {most}.",
            most=LARGEST_PORT,
        )
    for title in (pacs.called_ae, pacs.calling_ae):
        if not title.strip() or len(title) > LONGEST_AE_TITLE or not _AE_TITLE.fullmatch(title):
            raise SendingError(
                "An AE title has 1 to {most} letters, digits or signs without accents, and no backslash. "
                "Nothing was saved. Enter it as the PACS has it.",
                most=LONGEST_AE_TITLE,
            )


def _address(content: Destination) -> tuple[object, ...]:
    if isinstance(content, FhirServer):
        return (content.base_url, content.authentication, content.user)
    return (content.host, content.port)


def _keep(session: Session, destination: str, secret: str) -> None:
    session.execute(delete(SecretRow).where(SecretRow.destination == destination))
    if secret:
        session.add(SecretRow(destination=destination, content=secret))


def _columns(content: Destination) -> dict[str, Any]:
    document = msgspec.json.encode(content, order="deterministic").decode()
    return {"kind": KINDS[type(content)], "active": True, "document": document}


def _read(row: DestinationRow) -> Kept[Destination]:
    return versions.kept(row, msgspec.json.decode(row.document, type=_TYPES[row.kind]))
