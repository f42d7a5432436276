"""Takes away all that is kept of a patient, in all versions; the audit trail keeps that it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from woundapp.clinic import Patient
from woundapp.records import audit, belonging, database, drafts, outbox
from woundapp.records.store import RecordStore
from woundapp.records.tables import OutboxRow, PhotoRow, PictureRow


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What a certificate of deletion says.

    Attributes:
        patient: the id of the patient, who cannot be told from it.
        at: when, in UTC.
        by: the id of the user.
        counts: rows taken away, by table.
        mark: hash of the last line of the audit trail on it.
    """

    patient: str
    at: datetime
    by: str
    counts: Mapping[str, int]
    mark: str


def forget(store: RecordStore, patient: str, by: str) -> Forgotten:
    """Take away a patient, and whoever was found to be the same one, with wounds, visits and photos.

    What was moved to another patient stays there. Drafts of all users about her go, too, and what was to be
    sent.

    Args:
        store: the records.
        patient: the id of the patient.
        by: the id of the user.

    Returns:
        What a certificate says.

    Raises:
        RecordStoreError: there is no such patient, something of hers is being sent at this moment, or it
            could not be done; then all is as it was.
    """
    store.get(Patient, patient)
    with store.writing() as session:
        hers = belonging.of_patient(session, patient)
        photos = set(session.scalars(select(PictureRow.photo).where(hers.rows[PictureRow])))
        signed, mark = store.signed(by), ""
        counts = {OutboxRow.__tablename__: outbox.forget(session, hers.ids, signed.at)}
        for table, wanted in hers.rows.items():
            name = table.__tablename__
            for thing, version in session.execute(select(table.id, table.version).where(wanted)).all():
                mark = audit.note_forgotten(session, name, thing, version, signed.at, signed.by)
            counts[name] = database.delete(session.connection(), name, wanted)
        drafts.forget(session, hers.ids)
        unused = PhotoRow.sha256.in_(photos) & ~PhotoRow.sha256.in_(select(PictureRow.photo))
        counts[PhotoRow.__tablename__] = database.delete(session.connection(), PhotoRow.__tablename__, unused)
    store.settle()
    return Forgotten(patient, signed.at, by, counts, mark)
