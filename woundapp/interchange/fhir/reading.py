"""A dossier out of the resources that `bundle` wrote: a document, a transaction, or from a server."""

import json
from typing import NoReturn

from fhir.resources.R4B.bundle import Bundle

from woundapp.dossier import Dossier, VisitEntry
from woundapp.errors import InterchangeError, UserFacingError
from woundapp.interchange.fhir import bedside, care, elements, photo
from woundapp.interchange.fhir.elements import Json
from woundapp.interchange.fhir.reader import Reader


def dossier(content: bytes) -> Dossier:
    """The dossier that a Bundle is of; photos are read from it where they are embedded.

    Args:
        content: the Bundle as JSON.

    Raises:
        InterchangeError: it is no Bundle of this program's, or one that is not whole.
    """
    try:
        told = json.loads(content, parse_constant=_refuse)
        # Validated as a whole first: what is read after has FHIR's elements and types, or is missing.
        Bundle.model_validate(told)
        return _read(Reader(entry["resource"] for entry in told["entry"]))
    # What a record cannot hold is refused by the words of the field themselves. The reason is not told on:
    # it may hold words about a patient.
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        UserFacingError,
        ValueError,
    ):
        raise InterchangeError(
            "This is no FHIR record of woundapp, or one that is damaged or of a newer version. Nothing was "
            "changed. Choose another file, ask for it again, or bring the program up to date."
        ) from None


def _read(reader: Reader) -> Dossier:
    visits = sorted(
        (_read_visit(reader, told) for told in reader.all("Encounter")),
        key=lambda visit: visit.visit.content.at,
    )
    return Dossier(
        care.read_patient(reader), care.read_wound(reader), tuple(visits), care.read_events(reader)
    )


def _read_visit(reader: Reader, told: Json) -> VisitEntry:
    report = reader.by_id[elements.part_id(told["id"], "report")]
    return VisitEntry(
        care.read_visit(reader, told),
        tuple(photo.read(reader, reader.at(part["link"])) for part in report.get("media", ())),
        bedside.read(reader, told),
    )


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
