"""What a model and the program saw on a photo as Observations, and back: signs, skin, what is wrong with it.

A model's findings are preliminary: nobody has verified them.
"""

from collections.abc import Iterable

from woundapp import signs
from woundapp.domain import (
    Assessment,
    ColourDoubt,
    ColourOpinion,
    ColourVerdict,
    Finding,
    Probe,
    QualityIssue,
    QualityNote,
    SkinColour,
    Strength,
    Support,
)
from woundapp.dossier import Entry
from woundapp.interchange.fhir import codes, elements
from woundapp.interchange.fhir.elements import (
    Json,
    concept,
    own,
    quantity,
    read_code,
    read_figure,
    read_text,
    text,
)
from woundapp.interchange.fhir.writing import Writing

_QUALITY, _SKIN = codes.own("observation", "photo-quality"), codes.own("observation", "skin-colour")
_LAB = ("lightness", "a", "b")


def finding_id(entry: str, number: int) -> str:
    """Id of the Observation of a model's finding.

    Args:
        entry: the assessment's id.
        number: of the finding, from 0.
    """
    return elements.part_id(entry, "finding", number)


def write(writing: Writing, entry: Entry[Assessment], visit: Json, photo: Json, model: Json) -> list[Json]:
    """Write what was seen on a photo; references to it, the model's findings first.

    Args:
        writing: what is written before.
        entry: the assessment that tells of it.
        visit: reference to the Encounter.
        photo: reference to the Media.
        model: reference to the Device.
    """
    said, at = entry.content, elements.moment(entry.content.assessed_at)
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
            [f"Seen by a model, not verified: {signs.label(finding.sign)}", finding.description],
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
    return made


def read(seen: Iterable[Json]) -> tuple[tuple[Finding, ...], tuple[QualityNote, ...], SkinColour | None]:
    """The model's findings, what is wrong with the photo, and the skin's colour, as `write` wrote them."""
    findings: list[Finding] = []
    quality: list[QualityNote] = []
    skin: SkinColour | None = None
    for told in seen:
        if elements.is_of(told["code"], _SKIN):
            skin = _read_skin(told)
        elif elements.is_of(told["code"], _QUALITY):
            quality.append(_read_quality(told))
        else:
            findings.append(_read_finding(told))
    return tuple(findings), tuple(quality), skin


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


def _read_quality(told: Json) -> QualityNote:
    return QualityNote(
        QualityIssue(read_code(told["valueCodeableConcept"], "quality-issue")),
        read_text(told.get("note", [{}])[0], "text"),
        _read_figure(told, "measure"),
        _read_figure(told, "limit"),
    )


def _read_skin(told: Json) -> SkinColour:
    lightness, a, b = (_read_figure(told, name) for name in _LAB)
    return SkinColour((lightness, a, b), _read_figure(told, "ita"), _components(told)["dark"]["valueBoolean"])


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
