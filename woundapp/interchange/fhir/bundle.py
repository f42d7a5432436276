"""A dossier as a Bundle: a document to hand over, or a transaction for a server.

FHIR R4, 4.0.1. Ids are those of the records, or made from them, so the same thing has the same id whenever it
is written. Codes are in `codes`; `assets/fhir` publishes the extensions and code systems of this program.
"""

import hashlib
from collections.abc import Iterator
from datetime import datetime

import msgspec

from woundapp.dossier import Dossier
from woundapp.interchange.fhir import bedside, care, elements, photo, report
from woundapp.interchange.fhir.elements import Json
from woundapp.interchange.fhir.writing import Writing


def document(
    dossier: Dossier, *, photos: bool = True, made_at: datetime | None = None, by: str = "", clinic: str = ""
) -> bytes:
    """A dossier as a FHIR document: a Bundle that a Composition leads.

    A document rather than a collection: it says whom it is about and who made it when, and every system can
    show people its sections, the words that it is no diagnosis first.

    Args:
        dossier: all that is told of a wound.
        photos: whether their files are put in; else their size and hashes stand there.
        made_at: when it is made, with a time zone. Where that is not said, the last entry dates it, so that
            the same dossier gives the same bytes, and no AuditEvent says that it left the records.
        by: name of the user who makes it; empty where nobody is known.
        clinic: name of the clinic; empty where nobody said so.

    Raises:
        RecordStoreError: a photo cannot be read.
        PhotoError: likewise.
    """
    dated = made_at or report.latest(dossier)
    writing = Writing(on_server=False)
    organization, author = _write(writing, dossier, photos, by, clinic)
    whole = _whole_id(writing, dossier, dated)
    lead = report.write_composition(writing, dossier, whole, dated, author, organization)
    if made_at:
        report.write_audit_event(writing, whole, made_at, author, writing.refer("Composition", whole))
    others = (told for told in writing.resources.values() if told is not lead)
    identifier = elements.urn(elements.part_id(whole, "bundle"))
    told = {
        "resourceType": "Bundle",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": identifier},
        "type": "document",
        "timestamp": elements.moment(dated),
        "entry": [{"fullUrl": elements.urn(told["id"]), "resource": told} for told in (lead, *others)],
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=1)


def transaction(
    dossier: Dossier,
    *,
    photos: bool = True,
    made_at: datetime | None = None,
    by: str = "",
    clinic: str = "",
    before: bytes | None = None,
) -> bytes:
    """A dossier as a FHIR transaction, which a server takes whole or not at all.

    Each resource is put under its own id, so sending it twice changes nothing, and sending it again after a
    correction makes another version of what was corrected. There is no `ifMatch`: the records are where these
    resources come from, and a queue that was offline for weeks does not know what version a server gave them.
    There is no `ifNoneExist` for the patient: without the system of the clinic's identifiers, it could find
    somebody else.

    Args:
        dossier: all that is told of a wound.
        photos: whether their files are put in; else their size and hashes stand there.
        made_at: when it is made, with a time zone; where that is not said, no AuditEvent says that it left
            the records.
        by: as in `document`.
        clinic: as in `document`.
        before: the transaction that the server took last of the same wound, if any: what has been taken back
            since, such as a sign that was not asked after all, is put as entered in error. Without it, the
            server would keep showing that.

    Raises:
        RecordStoreError: a photo cannot be read.
        PhotoError: likewise.
    """
    writing = Writing(on_server=True)
    _, author = _write(writing, dossier, photos, by, clinic)
    if made_at:
        whole = _whole_id(writing, dossier, made_at)
        visit = writing.refer("Encounter", dossier.current.visit.id)
        report.write_audit_event(writing, whole, made_at, author, visit)
    told = {
        "resourceType": "Bundle",
        "type": "transaction",
        "entry": [
            {
                "fullUrl": elements.urn(told["id"]),
                "resource": told,
                "request": {"method": "PUT", "url": f"{told['resourceType']}/{told['id']}"},
            }
            for told in (*writing.resources.values(), *_taken_back(before, writing))
        ],
    }
    return msgspec.json.encode(told)


def _taken_back(before: bytes | None, writing: Writing) -> Iterator[Json]:
    for entry in msgspec.json.decode(before)["entry"] if before else ():
        told: Json = entry["resource"]
        # What has no status says nothing of a patient by itself.
        if told["id"] not in writing.resources and "status" in told:
            yield told | {"status": "entered-in-error", "text": elements.narrative(["Entered in error"])}


def _write(
    writing: Writing, dossier: Dossier, photos: bool, by: str, clinic: str
) -> tuple[list[Json], list[Json]]:
    organization, author = writing.clinic(clinic), writing.person(by)
    if dossier.patient:
        care.write_patient(writing, dossier.patient)
    if dossier.wound:
        care.write_wound(writing, dossier.wound)
    for visit in dossier.visits:
        at = elements.moment(visit.visit.content.at)
        where = care.write_visit(writing, visit.visit, organization)
        if visit.bedside:
            bedside.write(writing, visit.bedside, where, at)
        made = [photo.write(writing, part, where, at, embedded=photos) for part in visit.photos]
        report.write_report(writing, visit, where, made, organization)
    for event in dossier.events:
        care.write_event(writing, event)
    return organization, author


def _whole_id(writing: Writing, dossier: Dossier, made_at: datetime) -> str:
    content = hashlib.sha256(msgspec.json.encode(list(writing.resources.values()))).hexdigest()
    return elements.part_id(dossier.current.visit.id, made_at.isoformat(), content)
