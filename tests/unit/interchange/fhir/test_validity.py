"""What is written is FHIR R4: by HL7's JSON Schema and invariants of 4.0.1, and by the library's models."""

import importlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from fhir.resources.R4B.bundle import Bundle
from fhirpathpy import compile as compiled
from fhirpathpy.models import models
from hypothesis import HealthCheck, Phase, given, settings

from tests import scenes
from tests.dossiers import dossiers as any_dossier
from woundapp.bedside import Bedside
from woundapp.dossier import Dossier
from woundapp.interchange.fhir import bundle, reading

R4 = json.loads((Path(__file__).parents[3] / "data" / "fhir" / "r4.json").read_text("utf-8"))
FORMS = pytest.mark.parametrize("form", [bundle.document, bundle.transaction])
SCENES = pytest.mark.parametrize("name", scenes.ALL)


def schema(kind: str) -> jsonschema.Draft6Validator:
    return jsonschema.Draft6Validator(
        {"definitions": R4["schema"]["definitions"], "$ref": f"#/definitions/{kind}"}
    )


SCHEMAS = {kind: schema(kind) for kind in R4["elements"]}


@lru_cache
def invariant(path: str, expression: str) -> Callable[..., list[Any]]:
    # The library lacks hasValue(); in JSON it is exists().
    whole = f"{path.removesuffix('[x]')}.all({expression.replace('hasValue()', 'exists()')})"
    return compiled(whole, models["r4"])


def refusals(written: dict[str, Any]) -> Iterator[str]:
    """What HL7's schema and invariants refuse; each resource by its own kind, which tells more."""
    bare = written | {"entry": [{"fullUrl": entry["fullUrl"]} for entry in written["entry"]]}
    for told in (bare, *(entry["resource"] for entry in written["entry"])):
        kind = told["resourceType"]
        for error in SCHEMAS[kind].iter_errors(told):
            yield f"{kind} {error.json_path}: {error.message}"
        whole = written if kind == "Bundle" else told
        for path, key, expression in R4["invariants"][kind]:
            if invariant(path, expression)(whole, {"resource": whole}) != [True]:
                yield f"{kind} {key}: {expression}"


@FORMS
@SCENES
def test_scenes_are_valid(form: Callable[..., bytes], name: str) -> None:
    written = json.loads(form(scenes.ALL[name](), made_at=scenes.SEEN, by="Ana Ruiz", clinic="Clinic"))
    Bundle.model_validate(written)
    assert list(refusals(written)) == []


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(any_dossier())
def test_any_record_is_valid(told: Dossier) -> None:
    written = json.loads(bundle.document(told))
    Bundle.model_validate(written)
    assert list(refusals(written)) == []


@pytest.mark.parametrize(
    ("kind", "spoil", "refusal"),
    [
        ("Observation", lambda told: told.update(status="guessed"), "'guessed' is not one of"),
        ("Observation", lambda told: told.pop("code"), "'code' is a required property"),
        ("Observation", lambda told: told.update(note=[{"text": ""}]), "'' does not match"),
        ("Encounter", lambda told: told.update(participants=[]), "'participants' was unexpected"),
        ("RiskAssessment", lambda told: told["prediction"][0].update(probabilityDecimal=101), "ras-2"),
        ("Composition", lambda told: told["section"].append({"title": "nothing"}), "cmp-1"),
        ("Bundle", lambda told: told.pop("timestamp"), "bdl-10"),
    ],
)
def test_what_is_no_fhir_would_be_noticed(
    kind: str, spoil: Callable[[dict[str, Any]], None], refusal: str
) -> None:
    written = json.loads(bundle.document(scenes.infected(), photos=False))
    told = (written, *(entry["resource"] for entry in written["entry"]))
    spoil(next(part for part in told if part["resourceType"] == kind))
    with pytest.raises(AssertionError, match=refusal):
        raise AssertionError("\n".join(refusals(written)))


@pytest.mark.parametrize("kind", R4["elements"])
def test_r4b_has_the_elements_of_r4(kind: str) -> None:
    children = defaultdict(set)
    for path in R4["elements"][kind]:
        parent, _, name = path.rpartition(".")
        children[parent].add(name)
    module = importlib.import_module(f"fhir.resources.R4B.{kind.lower()}")
    for parent in children.keys() - {""}:
        name = "".join(part[0].upper() + part[1:] for part in parent.split("."))
        assert set(getattr(module, name).elements_sequence()) == children[parent]


@FORMS
@SCENES
def test_all_that_is_referred_to_is_there(form: Callable[[Dossier], bytes], name: str) -> None:
    told = scenes.ALL[name]()
    written = json.loads(form(told))
    if form is bundle.document:
        there = [entry["fullUrl"] for entry in written["entry"]]
    else:
        there = [entry["request"]["url"] for entry in written["entry"]]
    assert len(set(there)) == len(there)
    assert set(references(written)) <= set(there)


def references(told: Any) -> Iterator[str]:
    if isinstance(told, dict):
        if isinstance(told.get("reference"), str):
            yield told["reference"]
        told = list(told.values())
    if isinstance(told, list):
        for part in told:
            yield from references(part)


@FORMS
def test_that_it_left_the_records_is_told_with_the_moment(form: Callable[..., bytes]) -> None:
    told = scenes.no_model()
    assert b"AuditEvent" not in form(told)
    first, later = (form(told, made_at=scenes.SEEN + timedelta(days=days), by="Ana Ruiz") for days in (0, 1))
    (event,), (another,) = (
        [entry for entry in json.loads(written)["entry"] if entry["resource"]["resourceType"] == "AuditEvent"]
        for written in (first, later)
    )
    assert event["resource"]["recorded"] == "2026-03-14T09:30:00+01:00"
    assert another["resource"]["recorded"] == "2026-03-15T09:30:00+01:00"
    assert event["fullUrl"] != another["fullUrl"]


def test_a_second_transaction_puts_the_same_resources_again() -> None:
    first, second = (
        [entry["request"] for entry in json.loads(bundle.transaction(told))["entry"]]
        for told in (scenes.infected(), scenes.infected())
    )
    assert first == second
    assert {request["method"] for request in first} == {"PUT"}


def test_what_was_taken_back_is_put_as_entered_in_error() -> None:
    told = scenes.infected()
    assert told.current.bedside
    corrected = replace(told.current.bedside, version=2, content=Bedside())
    after = replace(told, visits=(replace(told.current, bedside=corrected),))
    first = bundle.transaction(told)
    second = bundle.transaction(after, before=first)
    assert list(refusals(json.loads(second))) == []
    put = {entry["request"]["url"]: entry["resource"] for entry in json.loads(second)["entry"]}
    found = [told for told in put.values() if told.get("status") == "entered-in-error"]
    assert {told["code"]["text"] for told in found} > {"Warmth", "Odour"}
    assert len(found) == 15
    assert reading.dossier(second) == after
