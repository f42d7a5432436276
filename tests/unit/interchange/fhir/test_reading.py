"""What is no FHIR record of the program is refused in one sentence that holds nothing about a patient."""

import json
from collections.abc import Callable
from contextlib import suppress
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import scenes
from woundapp.errors import InterchangeError, PhotoError
from woundapp.interchange.fhir import bundle, elements, reading

WHOLE = bundle.document(scenes.infected(), photos=False)
FOREIGN = {
    "resourceType": "Bundle",
    "type": "collection",
    "entry": [
        {"resource": {"resourceType": "Patient", "id": "one", "gender": "female"}},
        {
            "resource": {
                "resourceType": "Encounter",
                "id": "two",
                "status": "finished",
                "class": {"code": "AMB"},
                "subject": {"reference": "Patient/one"},
            }
        },
    ],
}


def refused(content: bytes) -> None:
    with pytest.raises(
        InterchangeError, match=r"no FHIR record of woundapp.*Nothing was changed\..*Choose"
    ) as told:
        reading.dossier(content)
    assert "Amina" not in str(told.value)
    assert told.value.__cause__ is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"resourceType": "Patient", "id": "1"}',
        b'{"resourceType": "Bundle", "type": "collection"}',
        b'{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "urn:uuid:1"}]}',
        json.dumps(FOREIGN).encode(),
        WHOLE[: len(WHOLE) // 2],
        WHOLE.replace(b'"value": 37.4', b'"value": 374'),
        WHOLE.replace(b'"value": 37.4', b'"value": 1e999'),
        WHOLE.replace(b'"value": 37.4', b'"value": NaN'),
        WHOLE.replace(b'"infected"', b'"infectious"'),
        WHOLE.replace(b":StructureDefinition:entry-version", b":StructureDefinition:edition"),
        WHOLE.replace(b"528,310", b"528;310"),
        WHOLE.replace(b"1957-05-23", b"1957-05"),
    ],
)
def test_what_is_no_record_is_refused_in_a_sentence(content: bytes) -> None:
    assert content != WHOLE
    refused(content)


@pytest.mark.parametrize("kind", ["Encounter", "Provenance", "DiagnosticReport", "Media", "Device"])
def test_a_record_without_a_part_is_refused(kind: str) -> None:
    told = json.loads(WHOLE)
    told["entry"] = [entry for entry in told["entry"] if entry["resource"]["resourceType"] != kind]
    refused(json.dumps(told).encode())


@settings(max_examples=80, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from([None, 7, "x", [], {}, True, [{}]]))
def test_a_record_with_anything_changed_is_read_or_refused(random: Random, other: object) -> None:
    told = json.loads(WHOLE)
    part: Any = told
    while isinstance(part, dict | list) and part:
        owner, key = part, random.choice(list(part) if isinstance(part, dict) else range(len(part)))
        part = owner[key]
        if random.random() < 0.1:
            break
    owner[key] = other
    with suppress(InterchangeError):
        assert reading.dossier(json.dumps(told).encode()).visits


def changed(change: Callable[[dict[str, Any]], None]) -> bytes:
    told = json.loads(bundle.document(scenes.infected()))
    for entry in told["entry"]:
        change(entry["resource"])
    return json.dumps(told).encode()


def test_another_photo_in_its_place_is_told_of() -> None:
    def swap(told: dict[str, Any]) -> None:
        if told["resourceType"] == "Media":
            told["content"]["data"] = "AAAA"

    (photo,) = reading.dossier(changed(swap)).current.photos
    with pytest.raises(PhotoError, match="is another one"):
        photo.read()


def test_resources_that_others_added_are_left_alone() -> None:
    told = json.loads(WHOLE)
    told["entry"].append(
        {"resource": {"resourceType": "Observation", "id": "x", "status": "final", "code": {"text": "y"}}}
    )
    told["entry"].append({"resource": {"resourceType": "Condition", "id": "z", "subject": {"display": "y"}}})
    assert reading.dossier(json.dumps(told).encode()) == scenes.infected()


def test_a_server_may_set_versions_and_address_its_resources() -> None:
    """As a server gives them: absolute addresses, its own versions and moments, in no order."""
    told = json.loads(bundle.transaction(scenes.followed_up()))
    entries = [
        {
            "fullUrl": f"https://fhir.example/r4/{entry['request']['url']}",
            "resource": entry["resource"]
            | {"meta": entry["resource"]["meta"] | {"versionId": "7", "lastUpdated": "2026-11-01T00:00:00Z"}},
        }
        for entry in sorted(told["entry"], key=lambda entry: str(entry["request"]["url"]))
    ]
    answer = {"resourceType": "Bundle", "type": "searchset", "entry": entries}
    assert reading.dossier(json.dumps(answer).encode()) == scenes.followed_up()


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        "\n",
        "plain",
        " led and trailed ",
        "a\u00a0b",
        "\u2028",
        "a\x00b\x1b",
        "\ufeff",
        "tab\tand\r\nline",
    ],
)
def test_any_text_is_told_exactly(words: str) -> None:
    assert elements.read_text(elements.text("note", words), "note") == words
    assert elements.read_value(elements.value(words)) == words
    for told in (elements.text("note", words), elements.value(words)):
        assert all(part.strip() == part != "" for part in told.values() if isinstance(part, str))
