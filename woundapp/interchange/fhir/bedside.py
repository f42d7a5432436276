"""What the nurse found at the bedside as Observations, and back.

A sign that was not asked has no Observation. FHIR has `not-asked` as a reason for a missing value, but some
thirty Observations without one would bury what was found, and a system that overlooks the reason would show
them as findings.
"""

from woundapp import bedside as field
from woundapp import signs
from woundapp.bedside import Bedside, ExudateAmount, ExudateKind, Presence, VitalSigns
from woundapp.dossier import Entry
from woundapp.interchange.fhir import codes, elements
from woundapp.interchange.fhir.codes import Code
from woundapp.interchange.fhir.elements import Json, concept, own, quantity
from woundapp.interchange.fhir.reader import Reader
from woundapp.interchange.fhir.writing import Writing

PANEL = codes.own("observation", "bedside")

_UNITS = {
    "temperature": ("Cel", "°C"),
    "heart_rate": ("/min", "per minute"),
    "respiratory_rate": ("/min", "per minute"),
    "white_cells": ("10*9/L", "10^9/L"),
    "systolic_pressure": ("mm[Hg]", "mmHg"),
}
_REDNESS = codes.own("observation", "redness-beyond-edge")
_ANSWERS = {Presence.PRESENT: codes.PRESENT, Presence.ABSENT: codes.ABSENT}
_ASKED = {"deep_tissue": "deep-tissue", "diabetic_foot": "diabetic-foot"}


def write(writing: Writing, entry: Entry[Bedside], visit: Json, at: str) -> None:
    """Write what was found at a visit.

    Args:
        writing: what is written before.
        entry: what was found.
        visit: reference to the Encounter.
        at: its moment.
    """
    found = entry.content
    shared = {
        "encounter": visit,
        "focus": [writing.wound] if writing.wound else None,
        "effectiveDateTime": at,
        "issued": elements.moment(entry.at),
        "performer": writing.person(entry.by),
    }

    def observe(part: str, category: Code, code: Json, value: Json) -> Json:
        (told,) = value.values()
        spoken = told["text"] if "text" in told else f"{told['value']:g} {told['unit']}"
        return writing.observe(
            elements.part_id(entry.id, part),
            code,
            [f"{code['text']}: {spoken}"],
            category=[concept(category)],
            **(shared | value),
        )

    made = [
        observe(sign, codes.EXAM, own("sign", sign), _answer(presence))
        for sign in signs.BY_CODE
        if (presence := found.presence(sign)) in _ANSWERS
    ]
    made += [
        observe(name, codes.EXAM, own("observation", name), _answer(presence))
        for attribute, name in _ASKED.items()
        if (presence := getattr(found, attribute)) in _ANSWERS
    ]
    if found.exudate_amount:
        amount = {"valueCodeableConcept": own("exudate-amount", found.exudate_amount)}
        made.append(observe("exudate-amount", codes.EXAM, concept(codes.EXUDATE_AMOUNT), amount))
    if found.exudate_kind:
        kind = {"valueCodeableConcept": own("exudate-kind", found.exudate_kind)}
        made.append(observe("exudate-kind", codes.EXAM, concept(codes.EXUDATE_KIND), kind))
    if found.redness_beyond_edge is not None:
        extent = {"valueQuantity": quantity(found.redness_beyond_edge, "cm")}
        made.append(observe("redness", codes.EXAM, concept(_REDNESS), extent))
    for name, code in codes.VITAL_SIGNS.items():
        if (figure := getattr(found.vital_signs, name)) is not None:
            category = codes.LABORATORY if name == "white_cells" else codes.VITAL
            words = field.label(name)
            made.append(
                observe(
                    name,
                    category,
                    concept(code, words=words),
                    {"valueQuantity": quantity(figure, *_UNITS[name])},
                )
            )
    panel = writing.observe(
        entry.id,
        concept(PANEL),
        [f"{PANEL.display}: {len(made)}"],
        category=[concept(codes.EXAM)],
        hasMember=made,
        **shared,
    )
    writing.told(entry, panel, *made)


def read(reader: Reader, visit: Json) -> Entry[Bedside] | None:
    """What was found at a visit; None where nothing was recorded.

    Args:
        reader: of the bundle.
        visit: the Encounter.
    """
    for panel in reader.all("Observation"):
        if (
            elements.is_of(panel["code"], PANEL)
            and elements.id_of(panel["encounter"]["reference"]) == visit["id"]
        ):
            return reader.entry(panel["id"], _read(reader, panel["id"]))
    return None


def _read(reader: Reader, entry: str) -> Bedside:
    def found(part: str) -> Json:
        return reader.by_id.get(elements.part_id(entry, part), {})

    def figure(part: str) -> float | None:
        value = found(part).get("valueQuantity")
        return None if value is None else elements.read_figure(value["value"])

    amount, kind = (found(part).get("valueCodeableConcept") for part in ("exudate-amount", "exudate-kind"))
    return Bedside(
        exudate_amount=ExudateAmount(elements.read_code(amount, "exudate-amount")) if amount else None,
        exudate_kind=ExudateKind(elements.read_code(kind, "exudate-kind")) if kind else None,
        redness_beyond_edge=figure("redness"),
        vital_signs=VitalSigns(**{name: figure(name) for name in codes.VITAL_SIGNS}),
        deep_tissue=_presence(found(_ASKED["deep_tissue"])),
        diabetic_foot=_presence(found(_ASKED["diabetic_foot"])),
    ).saying({sign: _presence(found(sign)) for sign in signs.BY_CODE})


def _answer(presence: Presence) -> Json:
    return {"valueCodeableConcept": concept(_ANSWERS[presence])}


def _presence(told: Json) -> Presence:
    if not told:
        return Presence.NOT_ASKED
    (presence,) = (
        presence for presence, code in _ANSWERS.items() if elements.is_of(told["valueCodeableConcept"], code)
    )
    return presence
