"""The patient, the wound, the visits and what was done about the wound, as resources and back.

A patient is a Patient and, for what its elements do not hold, Observations; a wound is a BodyStructure, a
visit an Encounter. What was done is a Procedure, an antibiotic a MedicationStatement, and that the wound has
healed an Observation.
Allergies and antibiotics are Observations in words and no AllergyIntolerance: one may say "none known".
"""

from datetime import date
from typing import Any

from woundapp import body
from woundapp.clinic import Aetiology, Event, EventKind, Known, Patient, Sex, Side, SkinType, Visit, Wound
from woundapp.dossier import Entry
from woundapp.interchange.fhir import codes, elements
from woundapp.interchange.fhir.elements import Json, concept, extension, own, read_text, text
from woundapp.interchange.fhir.reader import Reader
from woundapp.interchange.fhir.writing import Writing, said

_BODY_STRUCTURE = "http://hl7.org/fhir/StructureDefinition/procedure-targetBodyStructure"


def write_patient(writing: Writing, entry: Entry[Patient]) -> None:
    """Write a patient, who is the subject of all that is written after."""
    patient = entry.content
    who = writing.add(
        "Patient",
        entry.id,
        [patient.name, patient.identifier, str(patient.birth_date or ""), patient.sex],
        identifier=[{"use": "usual"} | text("value", patient.identifier)] if patient.identifier else None,
        name=[text("text", patient.name)] if patient.name else None,
        gender=patient.sex.value,
        birthDate=patient.birth_date.isoformat() if patient.birth_date else None,
        link=[{"other": writing.link("Patient", patient.merged_into), "type": "replaced-by"}]
        if patient.merged_into
        else None,
    )
    writing.subject = who | text("display", patient.name)
    facts: dict[str, Json] = {
        "allergies": text("valueString", patient.allergies),
        "antibiotics": text("valueString", patient.antibiotics),
    }
    if patient.skin_type:
        facts["skin-type"] = {"valueCodeableConcept": own("skin-type", patient.skin_type)}
    facts |= {
        name: {"valueBoolean": known is Known.YES}
        for name in ("diabetes", "immunosuppression")
        if (known := getattr(patient, name)) is not Known.UNKNOWN
    }
    made = [
        writing.observe(
            elements.part_id(entry.id, name),
            own("observation", name),
            [f"{codes.OWN['observation'][name]}: {_spoken(value)}"],
            issued=elements.moment(entry.at),
            performer=writing.person(entry.by),
            **value,
        )
        for name, value in facts.items()
        if value
    ]
    writing.told(entry, who, *made)


def read_patient(reader: Reader) -> Entry[Patient] | None:
    """The patient; None where there is none."""
    for told in reader.all("Patient"):
        facts = {
            name: reader.by_id.get(elements.part_id(told["id"], name), {})
            for name in ("allergies", "antibiotics", "skin-type", "diabetes", "immunosuppression")
        }
        born, skin = told.get("birthDate"), facts["skin-type"].get("valueCodeableConcept")
        return reader.entry(
            told["id"],
            Patient(
                name=read_text(_first(told, "name"), "text"),
                identifier=read_text(_first(told, "identifier"), "value"),
                birth_date=date.fromisoformat(born) if born else None,
                sex=Sex(told["gender"]),
                skin_type=SkinType(elements.read_code(skin, "skin-type")) if skin else None,
                allergies=read_text(facts["allergies"], "valueString"),
                diabetes=_known(facts["diabetes"]),
                immunosuppression=_known(facts["immunosuppression"]),
                antibiotics=read_text(facts["antibiotics"], "valueString"),
                merged_into=reader.linked(_first(told, "link").get("other")),
            ),
        )
    return None


def write_wound(writing: Writing, entry: Entry[Wound]) -> None:
    """Write a wound, which all that is written after is about."""
    wound = entry.content
    since = [extension("wound-since", valueDate=wound.since.isoformat())] if wound.since else []
    writing.wound = writing.add(
        "BodyStructure",
        entry.id,
        [
            f"{codes.OWN['aetiology'][wound.aetiology]}: {body.place(wound)}",
            f"Since {wound.since}" if wound.since else "",
        ],
        extension=since,
        active=True,
        morphology=own("aetiology", wound.aetiology),
        location=elements.word("body-area", wound.location),
        locationQualifier=[own("side", wound.side)] if wound.side else None,
        patient=writing.link("Patient", wound.patient) or writing.subject,
    )
    writing.told(entry, writing.wound)


def read_wound(reader: Reader) -> Entry[Wound] | None:
    """The wound; None where there is none."""
    for told in reader.all("BodyStructure"):
        since = elements.extensions(told, "wound-since")
        side = _first(told, "locationQualifier")
        return reader.entry(
            told["id"],
            Wound(
                patient=reader.linked(told["patient"]),
                location=elements.read_word(told.get("location", {}), "body-area"),
                side=Side(elements.read_code(side, "side")) if side else None,
                aetiology=Aetiology(elements.read_code(told["morphology"], "aetiology")),
                since=date.fromisoformat(since[0]["valueDate"]) if since else None,
            ),
        )
    return None


def write_visit(writing: Writing, entry: Entry[Visit], clinic: list[Json]) -> Json:
    """Write a visit.

    Args:
        writing: what is written before.
        entry: the visit.
        clinic: reference to the one where it was, if any.

    Returns:
        A reference to it.
    """
    visit = entry.content
    wound = writing.link("BodyStructure", visit.wound)
    where = writing.add(
        "Encounter",
        entry.id,
        [f"Visit {said(visit.at)}", visit.note],
        extension=[extension("wound", valueReference=wound)] if wound else [],
        status="finished",
        **{"class": elements.coding(codes.NO_CLASS)},
        subject=writing.subject,
        participant=[{"individual": person} for person in writing.person(entry.by)],
        period={"start": elements.moment(visit.at)},
        serviceProvider=clinic[0] if clinic else None,
    )
    made = [where]
    if visit.note:
        made.append(
            writing.observe(
                elements.part_id(entry.id, "note"),
                own("observation", "visit-note"),
                [visit.note],
                encounter=where,
                effectiveDateTime=elements.moment(visit.at),
                performer=writing.person(entry.by),
                **text("valueString", visit.note),
            )
        )
    writing.told(entry, *made)
    return where


def read_visit(reader: Reader, told: Json) -> Entry[Visit]:
    """The visit of an Encounter."""
    (wound,) = elements.extensions(told, "wound") or [{}]
    note = reader.by_id.get(elements.part_id(told["id"], "note"), {})
    return reader.entry(
        told["id"],
        Visit(
            reader.linked(wound.get("valueReference")),
            elements.read_moment(told["period"]["start"]),
            read_text(note, "valueString"),
        ),
    )


def write_event(writing: Writing, entry: Entry[Event]) -> Json:
    """Write something that was done about a wound, or that it has healed; a reference to it."""
    event = entry.content
    day, lines = event.on.isoformat(), [f"{event.on}: {event.kind.value.replace('_', ' ')}", event.note]
    wound = writing.link("BodyStructure", event.wound)
    notes = [text("text", event.note)] if event.note else None
    people = writing.person(entry.by)
    if event.kind is EventKind.HEALED:
        made = writing.observe(
            entry.id,
            own("observation", "healed"),
            lines,
            focus=[wound] if wound else None,
            effectiveDateTime=day,
            performer=people,
            valueBoolean=True,
            note=notes,
        )
    elif event.kind in (EventKind.ANTIBIOTIC_STARTED, EventKind.ANTIBIOTIC_STOPPED):
        started = event.kind is EventKind.ANTIBIOTIC_STARTED
        made = writing.add(
            "MedicationStatement",
            entry.id,
            lines,
            extension=[extension("wound", valueReference=wound)] if wound else [],
            # Whether it is still taken is not known: a stop is another entry, or was never entered.
            status="unknown" if started else "stopped",
            medicationCodeableConcept=concept(codes.own("thing", "antibiotic"), words=event.note),
            subject=writing.subject,
            effectivePeriod={"start" if started else "end": day},
            dateAsserted=elements.moment(entry.at),
            informationSource=people[0] if people else None,
            note=notes,
        )
    else:
        made = writing.add(
            "Procedure",
            entry.id,
            lines,
            extension=[{"url": _BODY_STRUCTURE, "valueReference": wound}] if wound else [],
            status="completed",
            code=own("event", event.kind),
            subject=writing.subject,
            performedDateTime=day,
            recorder=people[0] if people else None,
            note=notes,
        )
    writing.told(entry, made)
    return made


def read_events(reader: Reader) -> tuple[Entry[Event], ...]:
    """All that was done about the wound, in the order of days."""
    healed = codes.own("observation", "healed")
    found = [
        *((told, _procedure(told)) for told in reader.all("Procedure")),
        *((told, _antibiotic(told)) for told in reader.all("MedicationStatement")),
        *(
            (told, (EventKind.HEALED, told["effectiveDateTime"], told.get("focus", [None])[0]))
            for told in reader.all("Observation")
            if elements.is_of(told["code"], healed)
        ),
    ]
    events = [
        reader.entry(
            told["id"],
            Event(
                reader.linked(wound), date.fromisoformat(day), kind, read_text(_first(told, "note"), "text")
            ),
        )
        for told, (kind, day, wound) in found
    ]
    place = {resource_id: number for number, resource_id in enumerate(reader.by_id)}
    return tuple(sorted(events, key=lambda entry: (entry.content.on, place[entry.id])))


def _spoken(value: Json) -> str:
    if "valueBoolean" in value:
        return "yes" if value["valueBoolean"] else "no"
    return str(value.get("valueCodeableConcept", {}).get("text") or value.get("valueString", ""))


def _procedure(told: Json) -> tuple[EventKind, str, Json | None]:
    wounds = [part["valueReference"] for part in told.get("extension", ()) if part["url"] == _BODY_STRUCTURE]
    kind = EventKind(elements.read_code(told["code"], "event"))
    return kind, told["performedDateTime"], wounds[0] if wounds else None


def _antibiotic(told: Json) -> tuple[EventKind, str, Json | None]:
    (wound,) = elements.extensions(told, "wound") or [{}]
    taken = told["effectivePeriod"]
    kind = EventKind.ANTIBIOTIC_STARTED if "start" in taken else EventKind.ANTIBIOTIC_STOPPED
    return kind, taken.get("start") or taken["end"], wound.get("valueReference")


def _known(fact: Json) -> Known:
    return {True: Known.YES, False: Known.NO, None: Known.UNKNOWN}[fact.get("valueBoolean")]


def _first(told: Json, name: str) -> Any:
    return told.get(name, [{}])[0]
