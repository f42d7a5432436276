"""The record as JSON: what is read back equals what was written, and the published schema describes it."""

import json

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from installer import schemas
from tests import dossiers, scenes
from tests.dossiers import dossiers as any_dossier
from tests.dossiers import how_many
from woundapp.dossier import Dossier
from woundapp.errors import InterchangeError, PhotoError, UserFacingError
from woundapp.interchange import record_json

VALIDATOR = jsonschema.Draft202012Validator(record_json.schema())


@settings(max_examples=how_many(), deadline=None, suppress_health_check=list(HealthCheck))
@given(any_dossier())
def test_any_record_comes_back_as_it_was(told: Dossier) -> None:
    written = record_json.write(told)
    assert written == record_json.write(told)
    VALIDATOR.validate(json.loads(written))
    assert record_json.read(written) == told


@pytest.mark.parametrize("name", scenes.ALL)
def test_the_photos_come_back_where_they_are_given(name: str) -> None:
    told = scenes.ALL[name]()
    files = {photo.sha256: photo.read() for visit in told.visits for photo in visit.photos}
    back = record_json.read(record_json.write(told), files)
    assert back == told
    assert {photo.read() for visit in back.visits for photo in visit.photos} == set(files.values())


def test_a_photo_that_is_missing_or_another_one_is_told_of() -> None:
    told = scenes.infected()
    (photo,) = told.current.photos
    for files in ({}, {photo.sha256: dossiers.picture(1)}):
        (there,) = record_json.read(record_json.write(told), files).current.photos
        with pytest.raises(PhotoError, match=r"is not beside its record, or is another one\..*Ask for"):
            there.read()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"resourceType": "Bundle"}',
        record_json.write(scenes.no_model()).replace(b"record:1", b"record:2"),
        record_json.write(scenes.no_model()).replace(b'"visits": [', b'"looks": ['),
        record_json.write(scenes.infected()).replace(b'"temperature": 37.4', b'"temperature": 374'),
        b'{"form": "urn:woundapp:record:1", "visits": []}',
    ],
)
def test_what_is_no_record_is_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(UserFacingError, match="no record of woundapp") as refusal:
        record_json.read(content)
    assert isinstance(refusal.value, InterchangeError)
    assert "374" not in str(refusal.value)


@pytest.mark.parametrize("name", schemas.schemas())
def test_the_published_schemas_are_those_of_the_code(name: str) -> None:
    published = (schemas.FOLDER / name).read_text("utf-8")
    assert published == schemas.text(schemas.schemas()[name])
    jsonschema.Draft202012Validator.check_schema(json.loads(published))
