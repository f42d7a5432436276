"""What the clinician says of a photo as Observations of her own, apart from the model's, and back."""

from woundapp import signs
from woundapp.domain import Assessment, Finding, InfectionStatus
from woundapp.dossier import Entry
from woundapp.interchange.fhir import codes, elements
from woundapp.interchange.fhir.elements import Json, concept, extension, own, read_text, text
from woundapp.interchange.fhir.findings import finding_id
from woundapp.interchange.fhir.reader import Reader
from woundapp.interchange.fhir.writing import Writing
from woundapp.review import Judgement, Mark, Review

_JUDGEMENT = codes.own("observation", "clinical-judgement")
_NO_PLACE = codes.own("observation", "place")


def write(
    writing: Writing, entry: Entry[Review], visit: Json, photo: Json, assessment: Entry[Assessment] | None
) -> None:
    """Write what a clinician says of a photo.

    Args:
        writing: what is written before.
        entry: what she says.
        visit: reference to the Encounter.
        photo: reference to the Media.
        assessment: what the model said of the same photo.
    """
    review = entry.content
    shared = {
        "category": [concept(codes.EXAM)],
        "encounter": visit,
        "effectiveDateTime": elements.moment(entry.at),
        "issued": elements.moment(entry.at),
        "performer": writing.person(entry.by),
        "derivedFrom": [photo],
    }
    findings = assessment.content.findings if assessment else ()
    made = []
    for number, mark in enumerate(review.marks):
        if mark is None:
            continue
        of_model = assessment is not None and number < len(findings)
        seen = findings[number] if of_model else Finding(mark.sign, "", mark.region)
        focus = (
            [writing.refer("Observation", finding_id(assessment.id, number))]
            if assessment and of_model
            else None
        )
        made.append(
            writing.observe(
                elements.part_id(entry.id, "mark", number),
                elements.word("sign", seen.sign) or concept(_NO_PLACE),
                [f"{number + 1}: {signs.label(seen.sign)}: {mark.judgement.value}"],
                extension=[
                    extension("highlight", valuePositiveInt=number + 1),
                    *elements.region(mark.region),
                ],
                focus=focus,
                component=[
                    {
                        "code": own("observation", "judgement"),
                        "valueCodeableConcept": own("judgement", mark.judgement),
                    }
                ],
                **_presence(mark.judgement),
                **shared,
            )
        )
    status = codes.own("infection-status", review.status) if review.status else None
    told = writing.observe(
        entry.id,
        concept(_JUDGEMENT),
        [f"The clinician's judgement: {status.display.lower() if status else 'none yet'}", review.reason],
        extension=[extension("highlights", valueUnsignedInt=len(review.marks))],
        focus=[writing.wound] if writing.wound else None,
        valueCodeableConcept=concept(status) if status else None,
        dataAbsentReason=None if status else concept(codes.NOT_PERFORMED),
        note=[text("text", review.reason)] if review.reason else None,
        hasMember=made,
        **shared,
    )
    writing.told(entry, told, *made)


def read(reader: Reader, photo: Json) -> Entry[Review] | None:
    """What a clinician says of a photo; None for nothing."""
    told = reader.drawn_from(photo["id"], _JUDGEMENT)
    if told is None:
        return None
    marks: list[Mark | None] = [None] * elements.the_extension(told, "highlights")["valueUnsignedInt"]
    for reference in told.get("hasMember", ()):
        part = reader.at(reference)
        number = elements.the_extension(part, "highlight")["valuePositiveInt"]
        (component,) = part["component"]
        judgement = Judgement(elements.read_code(component["valueCodeableConcept"], "judgement"))
        sign = elements.read_word(part["code"], "sign") if judgement is Judgement.ADDED else ""
        marks[number - 1] = Mark(judgement, elements.read_region(part), sign)
    status = told.get("valueCodeableConcept")
    return reader.entry(
        told["id"],
        Review(
            tuple(marks),
            InfectionStatus(elements.read_code(status, "infection-status")) if status else None,
            read_text(told.get("note", [{}])[0], "text"),
        ),
    )


def _presence(judgement: Judgement) -> Json:
    if judgement is Judgement.UNSURE:
        return {"dataAbsentReason": concept(codes.UNKNOWN)}
    answer = codes.ABSENT if judgement is Judgement.REMOVED else codes.PRESENT
    return {"valueCodeableConcept": concept(answer)}
