"""What a model said of a photo as a RiskAssessment with Observations, and back.

The probability is in percent, as FHIR R4 has it; the readings' are shares of 1. The findings are preliminary:
nobody has verified them.
"""

from decimal import Decimal

from woundapp.domain import (
    AlgorithmIdentification,
    Assessment,
    ColourDoubt,
    ColourOpinion,
    ColourVerdict,
    Finding,
    InfectionStatus,
    Probe,
    QualityIssue,
    QualityNote,
    Reading,
    Runtime,
    SkinColour,
    Strength,
    Support,
    Timings,
)
from woundapp.dossier import Entry
from woundapp.interchange.fhir import codes, elements
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

_STAGES = ("load", "encode", "prefill", "reasoning", "answer", "total")
_QUALITY, _SKIN = codes.own("observation", "photo-quality"), codes.own("observation", "skin-colour")
_LAB = ("lightness", "a", "b")


def finding_id(entry: str, number: int) -> str:
    """Id of the Observation of a model's finding.

    Args:
        entry: the assessment's id.
        number: of the finding, from 0.
    """
    return elements.part_id(entry, "finding", number)


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
    shared = {
        "status": "preliminary",
        "category": [concept(codes.IMAGING)],
        "encounter": visit,
        "effectiveDateTime": at,
        "issued": elements.moment(entry.at),
        "derivedFrom": [photo],
    }
    read = shared | {"method": own("thing", "model-reading"), "device": model}
    made = [
        writing.observe(
            finding_id(entry.id, number),
            elements.word("sign", finding.sign),
            [f"Seen by a model, not verified: {finding.sign}", finding.description],
            extension=elements.region(finding.region),
            focus=[writing.wound] if writing.wound else None,
            valueCodeableConcept=concept(codes.PRESENT),
            note=[text("text", finding.description)] if finding.description else None,
            component=[*_support(finding.support), *_colour(finding.colour)],
            **read,
        )
        for number, finding in enumerate(said.findings)
    ]
    measured = shared | {"device": writing.program()}
    made += [
        writing.observe(
            elements.part_id(entry.id, "quality", number),
            concept(_QUALITY),
            [note.advice],
            valueCodeableConcept=own("quality-issue", note.issue),
            note=[text("text", note.advice)] if note.advice else None,
            component=[_figure("measure", note.measure), _figure("limit", note.limit)],
            **measured,
        )
        for number, note in enumerate(said.quality)
    ]
    if said.skin:
        made.append(
            writing.observe(
                elements.part_id(entry.id, "skin"),
                concept(_SKIN),
                [f"Skin around the wound: ITA {said.skin.ita:.0f}°"],
                component=[
                    *map(_figure, _LAB, said.skin.lab),
                    _component("ita", valueQuantity=quantity(said.skin.ita, "deg", "°")),
                    _component("dark", valueBoolean=said.skin.dark),
                ],
                **measured,
            )
        )
    status = codes.own("infection-status", said.infection_status)
    percent = said.percent_infected
    told = writing.add(
        "RiskAssessment",
        entry.id,
        [
            f"A model, not a clinician: {status.display.lower()}",
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
    seen = [reader.at(reference) for reference in told["basis"][1:]]
    skin = [part for part in seen if elements.is_of(part["code"], _SKIN)]
    quality = [part for part in seen if elements.is_of(part["code"], _QUALITY)]
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
        findings=tuple(_read_finding(part) for part in seen if part not in skin and part not in quality),
        rationale=read_text(prediction, "rationale"),
        reasoning="".join(notes["reasoning"]),
        raw_answer=elements.read_value(raw[0]) if raw else "",
        doubts=tuple(notes["doubt"]),
        quality=tuple(
            QualityNote(
                QualityIssue(read_code(part["valueCodeableConcept"], "quality-issue")),
                read_text(part.get("note", [{}])[0], "text"),
                _read_figure(part, "measure"),
                _read_figure(part, "limit"),
            )
            for part in quality
        ),
        skin=_read_skin(skin[0]) if skin else None,
        algorithm=_read_model(reader.at(told["performer"])),
        runtime=Runtime(
            elements.read_value(runtime.get("llama_cpp", {})),
            elements.read_value(runtime.get("device", {})),
            int(runtime["seed"]["valueDecimal"]),
        ),
        timings=Timings(*(read_figure(timings[stage]["valueDuration"]["value"]) for stage in _STAGES)),
        assessed_at=elements.read_moment(told["occurrenceDateTime"]),
    )


def _read_finding(told: Json) -> Finding:
    said = _components(told)
    support = opinion = None
    if "support-strength" in said:
        support = Support(
            _read_figure(told, "support-log-odds"),
            _read_figure(told, "support-named"),
            Strength(read_code(said["support-strength"]["valueCodeableConcept"], "support-strength")),
            Probe(read_code(said["support-probe"]["valueCodeableConcept"], "support-probe")),
        )
    if "colour-verdict" in said:
        doubt = said.get("colour-doubt")
        opinion = ColourOpinion(
            ColourVerdict(read_code(said["colour-verdict"]["valueCodeableConcept"], "colour-verdict")),
            ColourDoubt(read_code(doubt["valueCodeableConcept"], "colour-doubt")) if doubt else None,
            _read_figure(told, "colour-share") if "colour-share" in said else None,
        )
    return Finding(
        elements.read_word(told["code"], "sign"),
        read_text(told.get("note", [{}])[0], "text"),
        elements.read_region(told),
        support,
        opinion,
    )


def _read_skin(told: Json) -> SkinColour:
    lightness, a, b = (_read_figure(told, name) for name in _LAB)
    return SkinColour((lightness, a, b), _read_figure(told, "ita"), _components(told)["dark"]["valueBoolean"])


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
        told["_probabilityDecimal"] = {"extension": [extension("exact-share", valueDecimal=share)]}
    return told


def _read_probability(prediction: Json) -> float | None:
    exact = elements.extensions(prediction.get("_probabilityDecimal", {}), "exact-share")
    if exact:
        return read_figure(exact[0]["valueDecimal"])
    percent = prediction.get("probabilityDecimal")
    return None if percent is None else read_figure(_shifted(percent, -2))


def _shifted(figure: float, places: int) -> float:
    # Not by multiplying, which would make 7.000000000000001 of 0.07.
    return float(Decimal(repr(figure)).scaleb(places))


def _note(kind: str, words: str) -> Json:
    return {"extension": [extension("note-kind", valueCode=kind)]} | text("text", words)


def _support(support: Support | None) -> list[Json]:
    if support is None:
        return []
    return [
        _figure("support-log-odds", support.log_odds),
        _figure("support-named", support.named),
        _component("support-strength", valueCodeableConcept=own("support-strength", support.strength)),
        _component("support-probe", valueCodeableConcept=own("support-probe", support.probe)),
    ]


def _colour(opinion: ColourOpinion | None) -> list[Json]:
    if opinion is None:
        return []
    told = [_component("colour-verdict", valueCodeableConcept=own("colour-verdict", opinion.verdict))]
    if opinion.doubt:
        told.append(_component("colour-doubt", valueCodeableConcept=own("colour-doubt", opinion.doubt)))
    return [*told, _figure("colour-share", opinion.share)] if opinion.share is not None else told


def _component(name: str, **value: object) -> Json:
    return {"code": own("observation", name), **value}


def _figure(name: str, value: float) -> Json:
    return _component(name, valueQuantity=quantity(value))


def _components(told: Json) -> dict[str, Json]:
    return {read_code(part["code"], "observation"): part for part in told.get("component", ())}


def _read_figure(told: Json, name: str) -> float:
    return read_figure(_components(told)[name]["valueQuantity"]["value"])
