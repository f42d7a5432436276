"""Patients who were entered twice: found by what they have in common, and made one."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import and_, or_

from woundapp.clinic import Consent, Patient, Wound
from woundapp.errors import RecordStoreError
from woundapp.records import versions
from woundapp.records.searching import folded
from woundapp.records.store import RecordStore
from woundapp.records.tables import ConsentRow, PatientRow, WoundRow
from woundapp.records.versions import Kept


def alike(store: RecordStore, patient: Patient, besides: str = "") -> tuple[Kept[Patient], ...]:
    """Patients who may be the same one.

    That is who has the same identifier, the same words in their name in any order, or the same birth date and
    a word of the name.

    Args:
        store: the records.
        patient: as typed.
        besides: the id of the patient who is corrected; empty for a new one.
    """
    words = [PatientRow.folded.contains(f" {word}", autoescape=True) for word in folded(patient.name).split()]
    candidates = (
        [and_(*words), and_(PatientRow.birth_date == patient.birth_date, or_(*words))] if words else []
    )
    identifier = folded(patient.identifier)
    if identifier:
        candidates.append(PatientRow.folded.contains(identifier, autoescape=True))
    if not candidates:
        return ()
    wanted = versions.last(PatientRow, PatientRow.merged_into == "", or_(*candidates)).order_by(
        PatientRow.name
    )
    with store.reading() as session:
        found = [versions.entity(Patient, row) for row in session.scalars(wanted)]
    return tuple(other for other in found if other.id != besides and _same(patient, other.content))


def _same(one: Patient, other: Patient) -> bool:
    identifiers = [folded(patient.identifier) for patient in (one, other)]
    if identifiers[0] and identifiers[0] == identifiers[1]:
        return True
    names = [set(folded(patient.name).split()) for patient in (one, other)]
    born = [patient.birth_date for patient in (one, other)]
    if names[0] == names[1]:
        return None in born or born[0] == born[1]
    return bool(names[0] & names[1]) and born[0] is not None and born[0] == born[1]


def merge(store: RecordStore, into: Kept[Patient], double: Kept[Patient], by: str) -> None:
    """Give the wounds of a patient who was entered twice to the one that stays; all or nothing.

    Where both have a consent, only what both allow is allowed from now on.

    Args:
        store: the records.
        into: the patient who stays, as she is.
        double: the other one; she is found no more.
        by: the id of the user.

    Raises:
        RecordStoreError: they are one already, somebody has changed one meanwhile, or the disk is full.
    """
    if into.id == double.id or into.content.merged_into or double.content.merged_into:
        raise RecordStoreError(
            "These two are one patient already. Nothing was changed. Search for the patient again."
        )
    signed = store.signed(by, "entered twice")
    with store.writing() as session:
        merged = replace(double.content, merged_into=into.id)
        store.supersede(session, PatientRow, double, signed, versions.columns_of(merged))
        for row in session.scalars(versions.last(WoundRow, WoundRow.patient == double.id)).all():
            moved = versions.columns_of(versions.entity(Wound, row).content) | {"patient": into.id}
            versions.put(session, WoundRow, row.id, row.version + 1, signed, moved)
        given = [
            [
                versions.entity(Consent, row).content
                for row in session.scalars(
                    versions.last(ConsentRow, ConsentRow.patient == patient).order_by(ConsentRow.row)
                )
            ]
            for patient in (into.id, double.id)
        ]
        if given[1]:
            versions.add(session, _common(into.id, [consents[-1] for consents in given if consents]), signed)


def _common(patient: str, consents: Sequence[Consent]) -> Consent:
    """What all of them allow."""
    return Consent(
        patient,
        max(consent.on for consent in consents),
        treatment=all(consent.treatment for consent in consents),
        teaching=all(consent.teaching for consent in consents),
        research=all(consent.research for consent in consents),
    )
