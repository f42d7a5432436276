"""The assessment as JSON: the keys stay, and the published schema describes what is printed."""

import json
from typing import Any

import jsonschema
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from tests.assessments import assessment
from tests.dossiers import ASSESSMENTS
from woundapp.domain import Assessment, WoundPhoto
from woundapp.interchange import assessment_json

PHOTO = WoundPhoto("heel.jpg", "0a" * 32, np.zeros((30, 40, 3), np.uint8), ("first frame",))
VALIDATOR = jsonschema.Draft202012Validator(assessment_json.schema())


def printed(*results: Any) -> Any:
    return json.loads(json.dumps(results, allow_nan=False))


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(ASSESSMENTS)
def test_whatever_a_model_says_is_as_the_schema_says(said: Assessment) -> None:
    VALIDATOR.validate(printed(assessment_json.as_json(PHOTO, said)))


def test_a_photo_that_failed_is_as_the_schema_says() -> None:
    VALIDATOR.validate(printed(assessment_json.failed("heel.jpg", "It cannot be read.")))


@pytest.mark.parametrize("key", ["photo", "infection_status", "findings", "model"])
def test_a_missing_key_is_not_as_the_schema_says(key: str) -> None:
    (whole,) = printed(assessment_json.as_json(PHOTO, assessment("erythema")))
    del whole[key]
    assert not VALIDATOR.is_valid([whole])


def test_the_keys_stay() -> None:
    (whole,) = printed(assessment_json.as_json(PHOTO, assessment("erythema")))
    assert sorted(whole) == [
        "assessed_at", "complete", "doubts", "findings", "infection_status", "model", "photo",
        "probability_infected", "quality", "rationale", "readings", "reasoning", "runtime", "skin", "timings",
    ]  # fmt: skip
    assert whole["photo"] == {
        "file": "heel.jpg",
        "sha256": "0a" * 32,
        "width": 40,
        "height": 30,
        "notes": ["first frame"],
    }
    assert whole["findings"] == [
        {
            "sign": "erythema",
            "label": "Redness around the wound",
            "description": "a red rim",
            "region": [1, 2, 30, 40],
            "support": None,
            "colour": None,
        }
    ]
    assert whole["assessed_at"] == "2026-03-14T12:00:00+00:00"
