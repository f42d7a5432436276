"""Phrases are plain English text to whoever does not translate, and remember what they were made of."""

import copy
import errno
import json
import os
import pickle

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from woundapp.errors import PhotoError, RecordStoreError
from woundapp.phrases import Phrase, Said, joined, reason, recalled
from woundapp.reasoner import findings, messages
from woundapp.reasoner.client import _error_from
from woundapp.reasoner.messages import Failed, FailureKind


def test_a_phrase_is_its_english_text_and_keeps_its_values() -> None:
    phrase = Phrase("{count} of {total} letters are met ({letters}).", count=2, total=5, letters=("a", "b"))
    assert phrase == "2 of 5 letters are met (a, b)."
    assert phrase.template == "{count} of {total} letters are met ({letters})."
    assert dict(phrase.values) == {"count": 2, "total": 5, "letters": ("a", "b")}


def test_a_phrase_without_values_is_read_as_it_is() -> None:
    assert Phrase("Braces {like these} stay.") == "Braces {like these} stay."
    assert Phrase("") == ""


def test_phrases_follow_each_other_each_by_itself() -> None:
    both = joined(Phrase("It is {what}.", what="late"), Phrase("Go home."))
    assert both == "It is late. Go home."
    assert [part.template for part in both.values.values() if isinstance(part, Phrase)] == [
        "It is {what}.",
        "Go home.",
    ]


def test_a_phrase_can_be_copied_and_stored() -> None:
    phrase = Phrase("It is {what}.", what=1)
    for other in (copy.deepcopy(phrase), pickle.loads(pickle.dumps(phrase))):
        assert other == phrase
        assert other.values == phrase.values
    assert json.loads(json.dumps([phrase])) == ["It is 1."]


def test_an_error_says_its_phrase() -> None:
    error = RecordStoreError("The file {file} is missing.", file="keys.json")
    assert str(error) == error.phrase == "The file keys.json is missing."
    kept = Phrase("{count} more", count=3)
    assert PhotoError(kept).phrase is kept


def test_the_reason_of_a_refusal_is_the_systems_own() -> None:
    assert reason(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))) == os.strerror(errno.ENOSPC)
    assert reason(OSError("only words")) == "only words"
    assert reason(ValueError("embedded null byte")) == "its name is not a valid file name"


@given(number=st.integers(1, 12), said=st.text(min_size=1).filter(str.strip))
def test_what_was_stored_as_plain_text_is_told_by_its_template(number: int, said: str) -> None:
    for template in findings.NOTES:
        plain = str(Phrase(template, number=number, **({"said": said} if "{said}" in template else {})))
        again = recalled(plain, findings.NOTES)
        assert again == plain
        assert again.template == template


def test_what_no_template_fits_stays_as_it_is() -> None:
    assert recalled("The model was tired.", findings.NOTES).template == "The model was tired."


def test_the_models_errors_come_through_the_pipe_with_their_values() -> None:
    error = PhotoError("{file}: {why}. {free:.1f} GB", file="a", why=Phrase("{n} of 2", n=1), free=1.25)
    sent = messages.encode(Failed(request_id=3, kind=FailureKind.EXPLAINED, message=Said.of(error.phrase)))
    received = messages.decode_response(sent)
    assert isinstance(received, Failed)
    again = _error_from(received)
    assert isinstance(again, Exception)
    assert str(again) == "a: 1 of 2. 1.2 GB"
    assert getattr(again, "phrase").values["why"].template == "{n} of 2"  # noqa: B009


@pytest.mark.parametrize(
    "message",
    [
        "{broken",
        "{missing}",
        "{0}",
        "}",
        "{a:>99999999999}",
        "{a.__class__}",
        "{a!r}",
        "{a:.2f} of text",
        {"template": "{a}", "values": {"a": {"template": "{b}"}}},
    ],
)
def test_a_hostile_message_through_the_pipe_is_told_as_it_is_or_refused(message: object) -> None:
    said = message if isinstance(message, dict) else {"template": message, "values": {"a": "1"}}
    data = msgspec.msgpack.encode({"type": "Failed", "request_id": 1, "kind": "explained", "message": said})
    received = messages.decode_response(data)
    assert isinstance(received, Failed)
    assert str(_error_from(received))


def test_a_phrase_is_kept_as_json_with_what_it_lists() -> None:
    phrase = Phrase(
        "{all} of {n}: {why}", all=("a", Phrase("{k} b", k=2)), n=1.5, why=PhotoError("{x}.", x="y")
    )
    again = msgspec.json.decode(msgspec.json.encode(Said.of(phrase)), type=Said).phrase()
    assert again == phrase == "a, 2 b of 1.5: y."
    assert again.values["all"][1].template == "{k} b"  # type: ignore[index]
