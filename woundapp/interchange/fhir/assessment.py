"""What a model said of a photo as a RiskAssessment of its Device, and back.

The probability is in percent, as FHIR R4 has it; the readings' are shares of 1.
"""

from decimal import Decimal

from woundapp.domain import (
    AlgorithmIdentification,
    Assessment,
    InfectionStatus,
    Reading,
    Runtime,
    Timings,
)
from woundapp.dossier import Entry
from woundapp.interchange.fhir import codes, elements, findings
from woundapp.interchange.fhir.elements import (
    Json,
    concept,
    extension,
    own,
    parts,
    quantity,
    read_code,
    read_figure,
    read_text,
    text,
)
from woundapp.interchange.fhir.reader import Reader
from woundapp.interchange.fhir.writing import Writing

FOR_DEMONSTRATION = "The model is for demonstration only. Never use what it says for a patient."

_STAGES = ("load", "encode", "prefill", "reasoning", "answer", "total")


def write(writing: Writing, entry: Entry[Assessment], visit: Json, photo: Json) -> None:
    """Write what a model said of a photo.

    Args:
        writing: what is written before.
        entry: what it said.
        visit: reference to the Encounter.
        photo: reference to the Media.
    """
    said = entry.content
    model, at = writing.model(said.algorithm), elements.moment(said.assessed_at)
    made = findings.write(writing, entry, visit, photo, model)
    status = codes.own("infection-status", said.infection_status)
    percent = said.percent_infected
    told = writing.add(
        "RiskAssessment",
        entry.id,
        [
            f"A model, not a clinician: {status.display.lower()}",
            FOR_DEMONSTRATION if said.algorithm.demonstration else "",
            "" if percent is None else f"Probability of infection {percent} %",
            said.rationale,
            *said.doubts,
        ],
        extension=[
            *(
                parts(
                    "reading",
                    probability={"valueDecimal": reading.probability_infected},
                    mirrored={"valueBoolean": reading.mirrored},
                )
                for reading in said.readings
            ),
            extension("trusted", valueBoolean=said.trusted),
            extension("complete", valueBoolean=said.complete),
            *([extension("raw-answer", **elements.value(said.raw_answer))] if said.raw_answer else []),
            parts(
                "runtime",
                **{
                    name: told
                    for name in ("llama_cpp", "device")
                    if (told := elements.value(getattr(said.runtime, name)))
                },
                seed={"valueDecimal": said.runtime.seed},
            ),
            parts(
                "timings",
                **{
                    stage: {"valueDuration": quantity(getattr(said.timings, stage), "s")} for stage in _STAGES
                },
            ),
        ],
        status="final" if said.complete else "preliminary",
        method=own("thing", "model-reading"),
        subject=writing.subject,
        encounter=visit,
        occurrenceDateTime=at,
        performer=model,
        basis=[photo, *made],
        prediction=[
            {"outcome": own("thing", "wound-infection")}
            | _probability(said.probability_infected)
            | {"qualitativeRisk": concept(status)}
            | text("rationale", said.rationale)
        ],
        note=[
            *(_note("doubt", doubt) for doubt in said.doubts),
            *([_note("reasoning", said.reasoning)] if said.reasoning else []),
        ],
    )
    writing.told(entry, told, *made, model=model, source=photo)


def read(reader: Reader, photo: Json, sha256: str) -> Entry[Assessment] | None:
    """What a model said of a photo; None where none was asked.

    Args:
        reader: of the bundle.
        photo: the Media.
        sha256: of the photo's file.
    """
    for told in reader.all("RiskAssessment"):
        if reader.linked(told["basis"][0]) == photo["id"]:
            return reader.entry(told["id"], _read(reader, told, sha256))
    return None


def _read(reader: Reader, told: Json, sha256: str) -> Assessment:
    found, quality, skin = findings.read(map(reader.at, told["basis"][1:]))
    (prediction,) = told["prediction"]
    notes: dict[str, list[str]] = {"doubt": [], "reasoning": []}
    for note in told.get("note", ()):
        notes[elements.the_extension(note, "note-kind")["valueCode"]].append(read_text(note, "text"))
    raw = elements.extensions(told, "raw-answer")
    runtime = elements.read_parts(elements.the_extension(told, "runtime"))
    timings = elements.read_parts(elements.the_extension(told, "timings"))
    return Assessment(
        photo_sha256=sha256,
        infection_status=InfectionStatus(read_code(prediction["qualitativeRisk"], "infection-status")),
        probability_infected=_read_probability(prediction),
        readings=tuple(
            Reading(read_figure(inner["probability"]["valueDecimal"]), inner["mirrored"]["valueBoolean"])
            for inner in map(elements.read_parts, elements.extensions(told, "reading"))
        ),
        trusted=elements.the_extension(told, "trusted")["valueBoolean"],
        complete=elements.the_extension(told, "complete")["valueBoolean"],
        findings=found,
        rationale=read_text(prediction, "rationale"),
        reasoning="".join(notes["reasoning"]),
        raw_answer=elements.read_value(raw[0]) if raw else "",
        doubts=tuple(notes["doubt"]),
        quality=quality,
        skin=skin,
        algorithm=_read_model(reader.at(told["performer"])),
        runtime=Runtime(
            elements.read_value(runtime.get("llama_cpp", {})),
            elements.read_value(runtime.get("device", {})),
            int(runtime["seed"]["valueDecimal"]),
        ),
        timings=Timings(*(read_figure(timings[stage]["valueDuration"]["value"]) for stage in _STAGES)),
        assessed_at=elements.read_moment(told["occurrenceDateTime"]),
    )


def _read_model(told: Json) -> AlgorithmIdentification:
    properties = {
        elements.read_code(part["type"], "device-property"): read_text(part["valueCode"][0], "text")
        for part in told["property"]
    }
    return AlgorithmIdentification(
        read_text(told["deviceName"][0], "name"),
        read_text(told.get("version", [{}])[0], "value"),
        read_text(told["identifier"][0], "value"),
        properties.get("quantization", ""),
        {"true": True, "false": False}[properties["demonstration"]],
    )


def _probability(share: float | None) -> Json:
    if share is None:
        # Anything may be, as invariant ras-2 takes a missing probability for a wrong one.
        return {"probabilityRange": {"low": quantity(0, "%"), "high": quantity(100, "%")}}
    percent = _shifted(share, 2)
    told: Json = {"probabilityDecimal": percent}
    # Servers that keep figures in 64 bits cannot tell every share from its percents.
    if _shifted(percent, -2) != share:
        told["extension"] = [extension("exact-share", valueDecimal=share)]
    return told


def _read_probability(prediction: Json) -> float | None:
    exact = elements.extensions(prediction, "exact-share")
    if exact:
        return read_figure(exact[0]["valueDecimal"])
    percent = prediction.get("probabilityDecimal")
    return None if percent is None else read_figure(_shifted(percent, -2))


def _shifted(figure: float, places: int) -> float:
    # Not by multiplying, which would make 7.000000000000001 of 0.07.
    return float(Decimal(repr(figure)).scaleb(places))


def _note(kind: str, words: str) -> Json:
    return {"extension": [extension("note-kind", valueCode=kind)]} | text("text", words)
