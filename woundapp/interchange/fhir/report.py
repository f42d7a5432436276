"""What ties a dossier's resources together: DiagnosticReports of the visits, a Composition, an AuditEvent."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from woundapp import DISCLAIMER, body
from woundapp.dossier import Dossier, Entry, VisitEntry
from woundapp.interchange.fhir import codes, elements
from woundapp.interchange.fhir.assessment import FOR_DEMONSTRATION
from woundapp.interchange.fhir.elements import Json, own
from woundapp.interchange.fhir.writing import Writing, said


def conclusion(visit: VisitEntry) -> list[str]:
    """What was concluded at a visit: the clinician's words first, the model's apart from them."""
    lines = [f"{DISCLAIMER}."]
    for photo in visit.photos:
        if photo.review and photo.review.content.status:
            status = codes.own("infection-status", photo.review.content.status).display.lower()
            lines.append(f"The clinician's judgement: {status}. {photo.review.content.reason}".strip())
        if photo.assessment:
            status = codes.own("infection-status", photo.assessment.content.infection_status).display.lower()
            percent = photo.assessment.content.percent_infected
            share = "" if percent is None else f", probability of infection {percent} %"
            lines.append(f"A model read the photo as: {status}{share}. Nobody has verified that.")
            if photo.assessment.content.algorithm.demonstration:
                lines.append(FOR_DEMONSTRATION)
    return lines


def write_report(
    writing: Writing, visit: VisitEntry, where: Json, photos: Iterable[Json], clinic: list[Json]
) -> Json:
    """Write the DiagnosticReport of a visit; a reference to it.

    Args:
        writing: what is written before, with all of the visit.
        visit: the visit.
        where: reference to the Encounter.
        photos: references to its Media.
        clinic: reference to the clinic, if any.
    """
    judged = [photo.review for photo in visit.photos if photo.review and photo.review.content.status]
    results = [
        writing.refer("Observation", told["id"])
        for told in writing.resources.values()
        if told["resourceType"] == "Observation" and told.get("encounter") == where
    ]
    lines = conclusion(visit)
    judges = {review.by: person for review in judged for person in writing.person(review.by)}
    return writing.add(
        "DiagnosticReport",
        elements.part_id(visit.visit.id, "report"),
        lines,
        status="final" if judged else "preliminary",
        code=own("thing", "wound-report"),
        subject=writing.subject,
        encounter=where,
        effectiveDateTime=elements.moment(visit.visit.content.at),
        issued=elements.moment(max(_moments(visit))),
        performer=clinic + writing.person(visit.visit.by),
        resultsInterpreter=list(judges.values()),
        result=results,
        media=[{"link": photo} for photo in photos],
        **elements.text("conclusion", " ".join(lines)),
        conclusionCode=[
            own("infection-status", review.content.status) for review in judged if review.content.status
        ],
    )


def latest(dossier: Dossier) -> datetime:
    """The moment of the last thing that was entered."""
    entries = [*dossier.events, *(entry for entry in (dossier.patient, dossier.wound) if entry)]
    return max([entry.at for entry in entries] + [at for visit in dossier.visits for at in _moments(visit)])


def _moments(visit: VisitEntry) -> Iterable[datetime]:
    entries: list[Entry[Any] | None] = [visit.visit, visit.bedside]
    entries += [
        entry for photo in visit.photos for entry in (photo.assessment, photo.review, photo.measurement)
    ]
    return [entry.at for entry in entries if entry]


def write_composition(
    writing: Writing,
    dossier: Dossier,
    resource_id: str,
    made_at: datetime,
    author: list[Json],
    clinic: list[Json],
) -> Json:
    """Write the Composition that leads a document; the resource itself.

    Args:
        writing: all else that is in the document.
        dossier: that it is about.
        resource_id: of the Composition.
        made_at: when it is made.
        author: reference to the user who makes it, if any.
        clinic: reference to the clinic, if any.
    """
    place = f": {body.place(dossier.wound.content)}" if dossier.wound else ""
    lines = [f"Wound report{place}", f"{DISCLAIMER}.", f"Made {said(made_at)}"]
    told = list(writing.resources.values())
    sections = [
        _section(
            f"Visit {said(visit.visit.content.at)}",
            [*conclusion(visit), visit.visit.content.note],
            writing,
            (
                part
                for part in told
                if part["id"] == visit.visit.id
                or part.get("encounter") == writing.refer("Encounter", visit.visit.id)
            ),
        )
        for visit in reversed(dossier.visits)
    ]
    events = {entry.id for entry in dossier.events}
    if events:
        words = [
            f"{entry.content.on}: {entry.content.kind.value.replace('_', ' ')}" for entry in dossier.events
        ]
        sections.append(
            _section("What was done", words, writing, (part for part in told if part["id"] in events))
        )
    facts = [
        part
        for part in told
        if part["resourceType"] in ("BodyStructure", "Observation")
        and "encounter" not in part
        and part["id"] not in events
    ]
    if facts:
        sections.append(_section("Patient and wound", [place.lstrip(": ") or "-"], writing, facts))
    judged = any(photo.review and photo.review.content.status for photo in dossier.current.photos)
    writing.add(
        "Composition",
        resource_id,
        lines,
        status="final" if judged else "preliminary",
        type=own("thing", "wound-report"),
        subject=writing.subject,
        encounter=writing.refer("Encounter", dossier.current.visit.id),
        date=elements.moment(made_at),
        author=author or [writing.program()],
        title=f"Wound report. {DISCLAIMER}",
        custodian=clinic[0] if clinic else None,
        section=sections,
    )
    return writing.resources[resource_id]


def write_audit_event(
    writing: Writing, whole: str, made_at: datetime, author: list[Json], what: Json
) -> None:
    """Write that the dossier left the records.

    Args:
        writing: all that left them.
        whole: an id of it as a whole, of which the AuditEvent's is made.
        made_at: when.
        author: reference to the user who did it, if any.
        what: reference to what left them, or to what that is about.
    """
    program = writing.program()
    writing.add(
        "AuditEvent",
        elements.part_id(whole, "export"),
        [f"Exported {said(made_at)}"],
        type=elements.coding(codes.EXPORT),
        action="R",
        recorded=elements.moment(made_at),
        outcome="0",
        agent=[
            *({"who": person, "requestor": True} for person in author),
            {"who": program, "requestor": not author},
        ],
        source={"observer": program},
        entity=[{"what": what}],
    )


def _section(title: str, lines: Iterable[str], writing: Writing, told: Iterable[Json]) -> Json:
    return {
        "title": title,
        "text": elements.narrative(lines),
        "entry": [writing.refer(part["resourceType"], part["id"]) for part in told],
    }
