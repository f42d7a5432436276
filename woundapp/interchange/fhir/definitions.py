"""What the program's own extensions and code systems mean, as FHIR definitions: those in `assets/fhir`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from woundapp import DISCLAIMER
from woundapp.interchange.fhir import codes, elements
from woundapp.interchange.fhir.elements import Json

_FHIR_VERSION = "4.0.1"
_VERSION = "1"


@dataclass(frozen=True, slots=True)
class Extension:
    """An extension.

    Attributes:
        name: the end of its URI.
        means: in a sentence.
        within: paths of the elements that may have it.
        value: types that its value can have; none where it has parts.
        parts: types of the parts' values, by the parts' names; more than one are choices.
        optional: names of the parts that it may lack.
    """

    name: str
    means: str
    within: tuple[str, ...]
    value: tuple[str, ...] = ()
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    optional: frozenset[str] = frozenset()


_TEXT = ("string", "base64Binary")
_STAGES = ("load", "encode", "prefill", "reasoning", "answer", "total")

EXTENSIONS = (
    Extension(
        "exact-text",
        "The text as it was entered, base64 of its UTF-8; the element cannot hold all of it.",
        ("Element",),
        ("base64Binary",),
    ),
    Extension(
        "exact-share",
        "The probability as a share of 1, where the percents cannot tell it to the last digit.",
        ("RiskAssessment.prediction",),
        ("decimal",),
    ),
    Extension(
        "entry-version",
        "Which version of the entry the targets are, from 1; a correction is another version.",
        ("Provenance",),
        ("positiveInt",),
    ),
    Extension(
        "wound",
        "The wound that it is about.",
        ("Encounter", "MedicationStatement"),
        ("Reference",),
    ),
    Extension("wound-since", "The day that the wound began.", ("BodyStructure",), ("date",)),
    Extension(
        "image-region",
        "A rectangle of the photo turned upright, in pixels from its upper left corner; left and top are "
        "inside, right and bottom just outside.",
        ("Observation",),
        parts=dict.fromkeys(("left", "top", "right", "bottom"), ("integer",)),
    ),
    Extension(
        "outline",
        "The wound's outline as the points of an SVG polygon, in pixels of the photo turned upright.",
        ("Observation",),
        ("string",),
    ),
    Extension(
        "scale",
        "How the photo's pixels lie on the plane of the calibration card: the homography from undistorted "
        "pixels to centimetres, nine figures row by row; centre and strength of the radial lens distortion; "
        "expanded uncertainty of a length as a share of it (95 %); whether the printed card was measured.",
        ("Observation",),
        parts={
            "homography": ("string",),
            "centre": ("string",),
            "radial": ("decimal",),
            "uncertainty": ("decimal",),
            "print-checked": ("boolean",),
        },
    ),
    Extension(
        "expanded-uncertainty",
        "Half the width of the interval that holds the true value in 95 % of cases, in the quantity's unit "
        "(JCGM 100:2008).",
        ("Quantity",),
        ("decimal",),
    ),
    Extension(
        "highlight",
        "Number of the place on the photo, from 1: the model's findings in order, then the clinician's.",
        ("Observation",),
        ("positiveInt",),
    ),
    Extension(
        "highlights",
        "How many places there are on the photo, those of which the clinician said nothing among them.",
        ("Observation",),
        ("unsignedInt",),
    ),
    Extension(
        "reading",
        "One of several times that the model thought about the photo: its own probability of infection, 0 to "
        "1, before calibration, and whether it looked at the mirror image.",
        ("RiskAssessment",),
        parts={"probability": ("decimal",), "mirrored": ("boolean",)},
    ),
    Extension(
        "trusted",
        "False where the program does not rely on the model's answer, whatever its probability is.",
        ("RiskAssessment",),
        ("boolean",),
    ),
    Extension(
        "complete",
        "False where the model's reasoning or answer was cut off.",
        ("RiskAssessment",),
        ("boolean",),
    ),
    Extension("raw-answer", "The model's answer as it wrote it.", ("RiskAssessment",), _TEXT),
    Extension(
        "runtime",
        "What the model ran on: version of its llama.cpp binding, the device, and the seed.",
        ("RiskAssessment",),
        parts={"llama-cpp": _TEXT, "device": _TEXT, "seed": ("decimal",)},
        optional=frozenset(("llama-cpp", "device")),
    ),
    Extension(
        "timings",
        "How long each stage of the assessment took.",
        ("RiskAssessment",),
        parts=dict.fromkeys(_STAGES, ("Duration",)),
    ),
    Extension(
        "note-kind",
        "What the note is: the model's reasoning, or a reason to read its answer with care.",
        ("Annotation",),
        ("code",),
    ),
)


def definitions() -> Json:
    """A Bundle of all StructureDefinitions and CodeSystems of the program."""
    resources = [
        *(_structure(extension) for extension in EXTENSIONS),
        *(_code_system(name) for name in codes.OWN),
    ]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"fullUrl": told["url"], "resource": told} for told in resources],
    }


def _head(kind: str, url: str, name: str, means: str) -> Json:
    return {
        "resourceType": kind,
        "id": f"{kind.lower()}-{name}",
        "url": url,
        "version": _VERSION,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "title": name.replace("-", " ").capitalize(),
        "status": "active",
        "experimental": True,
        "publisher": "woundapp",
        "description": f"{means} {DISCLAIMER}.",
    }


def _structure(extension: Extension) -> Json:
    url = elements.extension_url(extension.name)
    told: list[Json] = [
        {"id": "Extension", "path": "Extension", "short": extension.means, "definition": extension.means}
    ]
    if extension.value:
        told.append({"id": "Extension.extension", "path": "Extension.extension", "max": "0"})
    for part, types in extension.parts.items():
        inner = f"Extension.extension:{part}"
        told += [
            {
                "id": inner,
                "path": "Extension.extension",
                "sliceName": part,
                "min": int(part not in extension.optional),
                "max": "1",
            },
            {"id": f"{inner}.extension", "path": "Extension.extension.extension", "max": "0"},
            {"id": f"{inner}.url", "path": "Extension.extension.url", "fixedUri": part},
            _value(inner, "Extension.extension", types),
        ]
    told.append({"id": "Extension.url", "path": "Extension.url", "fixedUri": url})
    value = _value("Extension", "Extension", extension.value)
    told.append(value if extension.value else {"id": value["id"], "path": value["path"], "max": "0"})
    return _head("StructureDefinition", url, extension.name, extension.means) | {
        "fhirVersion": _FHIR_VERSION,
        "kind": "complex-type",
        "abstract": False,
        "context": [{"type": "element", "expression": path} for path in extension.within],
        "type": "Extension",
        "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Extension",
        "derivation": "constraint",
        "differential": {"element": told},
    }


def _value(owner: str, path: str, types: tuple[str, ...]) -> Json:
    return {
        "id": f"{owner}.value[x]",
        "path": f"{path}.value[x]",
        "min": 1,
        "type": [{"code": kind} for kind in types],
    }


def _code_system(name: str) -> Json:
    concepts = [{"code": code, "display": display} for code, display in codes.OWN[name].items()]
    return _head("CodeSystem", codes.system(name), name, "Words of this program.") | {
        "caseSensitive": True,
        "content": "complete",
        "count": len(concepts),
        "concept": concepts,
    }
