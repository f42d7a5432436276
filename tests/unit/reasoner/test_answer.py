"""The answer: read back whatever a model writes."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woundapp.domain import ImageRegion, InfectionStatus
from woundapp.reasoner import answer

GOOD = answer.write(
    InfectionStatus.INFECTED,
    [("erythema", "red rim", (100, 200, 500, 600)), ("slough", "yellow", (0, 0, 1000, 900))],
    "Two signs.",
)


def test_what_is_written_is_read() -> None:
    understood = answer.read(GOOD, 2000, 1000)
    assert understood.verdict is InfectionStatus.INFECTED
    assert understood.complete
    assert understood.rationale == "Two signs."
    assert [finding.sign for finding in understood.findings] == ["erythema", "slough"]
    assert understood.findings[0].region == ImageRegion(200, 200, 1000, 600)
    assert understood.findings[1].region == ImageRegion(0, 0, 2000, 900)
    assert understood.doubts == ()


@pytest.mark.parametrize("length", range(len(GOOD)))
def test_a_cut_off_answer_keeps_its_whole_findings(length: int) -> None:
    understood = answer.read(GOOD[:length], 100, 100)
    assert not understood.complete
    assert len(understood.findings) == GOOD[:length].count("}")


def test_a_finding_without_a_place_is_kept_and_doubted() -> None:
    text = json.dumps({"infection_status": "infected", "findings": [{"sign": "erythema"}], "rationale": ""})
    understood = answer.read(text, 10, 10)
    assert understood.findings[0].region is None
    assert understood.doubts == ("Finding 1 names no usable place in the photo.",)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=20,
)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "infection_status": _json,
            "findings": _json
            | st.lists(
                st.fixed_dictionaries({"sign": _json, "description": _json, "bbox_2d": _json}), max_size=4
            ),
            "rationale": _json,
        },
    )
    | _json
)
def test_any_json_is_survived_and_regions_stay_inside(content: Any) -> None:
    for finding in answer.read(json.dumps(content), 640, 480).findings:
        if finding.region is not None:
            assert 0 <= finding.region.left < finding.region.right <= 640
            assert 0 <= finding.region.top < finding.region.bottom <= 480


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert answer.read(text, 10, 10).verdict in {None, *answer.VERDICTS}


def test_deeply_nested_text_is_survived() -> None:
    assert not answer.read("[" * 100_000, 10, 10).complete
    assert not answer.read('{"findings": [' + '{"a":' * 100_000, 10, 10).complete
