"""A dossier as FHIR is read back as it was, and is the same whenever it is written."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests import scenes
from tests.dossiers import dossiers as any_dossier
from tests.dossiers import how_many
from woundapp.dossier import Dossier
from woundapp.errors import PhotoError
from woundapp.interchange.fhir import bundle, reading

FORMS = pytest.mark.parametrize("form", [bundle.document, bundle.transaction])
SCENES = pytest.mark.parametrize("name", scenes.ALL)


# Without shrinking: a dossier has so many parts that making a failure small takes minutes.
@settings(
    max_examples=how_many(),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(any_dossier())
def test_any_record_comes_back_as_it_was(told: Dossier) -> None:
    written = bundle.document(told)
    back = reading.dossier(written)
    assert back == told
    assert bundle.document(back) == written
    for visit, same in zip(told.visits, back.visits, strict=True):
        assert [photo.read() for photo in visit.photos] == [photo.read() for photo in same.photos]


@FORMS
@SCENES
def test_a_scene_comes_back_with_its_photos(form: Callable[[Dossier], bytes], name: str) -> None:
    told = scenes.ALL[name]()
    back = reading.dossier(form(told))
    assert back == told
    assert [photo.read() for photo in told.current.photos] == [photo.read() for photo in back.current.photos]


@FORMS
def test_a_photo_that_was_left_out_is_told_of(form: Callable[..., bytes]) -> None:
    told = scenes.infected()
    back = reading.dossier(form(told, photos=False))
    assert back == told
    with pytest.raises(PhotoError, match=r"is not in this file, or is another one\..*Ask for"):
        back.current.photos[0].read()
