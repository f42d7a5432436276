"""Every code is known with its source or published, and every extension is what its definition says."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import HealthCheck, Phase, given, settings

from installer import fhir
from tests import scenes
from tests.dossiers import dossiers as any_dossier
from woundapp.dossier import Dossier
from woundapp.interchange.fhir import bundle, codes, definitions, elements
from woundapp.interchange.fhir.codes import Code

EXTENSIONS = {elements.extension_url(told.name): told for told in definitions.EXTENSIONS}
KNOWN = {
    (code.system, code.code): code
    for code in [
        *(part for part in vars(codes).values() if isinstance(part, Code)),
        *codes.UNIVERSAL.values(),
        *codes.VITAL_SIGNS.values(),
    ]
}


def objects(told: Any) -> Iterator[dict[str, Any]]:
    if isinstance(told, dict):
        yield told
        told = list(told.values())
    if isinstance(told, list):
        for part in told:
            yield from objects(part)


def value_type(told: dict[str, Any]) -> str:
    (name,) = (name.removeprefix("value") for name in told if name.startswith("value"))
    return name if name in ("Reference", "Duration") else name[0].lower() + name[1:]


def check(written: bytes) -> None:
    for told in objects(json.loads(written)):
        url, system = told.get("url", ""), told.get("system", "")
        if url.startswith(elements.extension_url("")):
            defined = EXTENSIONS[url]
            if defined.parts:
                parts = {part["url"]: value_type(part) for part in told["extension"]}
                assert defined.parts.keys() - defined.optional <= parts.keys() <= defined.parts.keys()
                assert all(kind in defined.parts[part] for part, kind in parts.items())
            else:
                assert value_type(told) in defined.value
        if "code" in told and "display" in told:
            if system.startswith(codes.BASE):
                assert codes.OWN[system.rsplit(":", 1)[-1]][told["code"]] == told["display"]
            else:
                assert KNOWN[system, told["code"]].display == told["display"]


@pytest.mark.parametrize("name", scenes.ALL)
def test_scenes_use_what_is_known(name: str) -> None:
    check(bundle.document(scenes.ALL[name](), made_at=scenes.SEEN, by="Ana Ruiz", clinic="Clinic"))


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(any_dossier())
def test_any_record_uses_what_is_known(told: Dossier) -> None:
    check(bundle.document(told, photos=False))


def test_a_code_of_others_has_a_source() -> None:
    assert all(code.source for code in KNOWN.values())
    assert {code.system for code in KNOWN.values()} >= {codes.LOINC, codes.SNOMED}


def test_the_published_definitions_are_those_of_the_code() -> None:
    published = fhir.TARGET.read_text("utf-8")
    assert published == fhir.text()
    Bundle.model_validate(json.loads(published))
