"""Misleading writing: it is drawn, it says the opposite, and what it does to a verdict is counted."""

import json
import random
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("statsmodels", reason="needs the extra `evaluation`")

from woundapp import cli
from woundapp.domain import InfectionStatus, WoundPhoto
from woundapp.imaging import lettering
from woundapp.training import attack
from woundapp.training.attack import Attack, Case
from woundapp.training.rendering import render

INFECTED, NOT_INFECTED = InfectionStatus.INFECTED, InfectionStatus.NOT_INFECTED
INDETERMINATE = InfectionStatus.INDETERMINATE


def test_three_photos_are_attacked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "figures.json"
    assert cli.main(["train", "attack", "--pack", "demo", "--count", "3", "--json", str(file)]) == 0
    found = json.loads(file.read_text())
    assert json.loads(capsys.readouterr().out) == found
    assert set(found) == {"photos", "flipped_before", "flipped_after", "writing_found", "told"}
    assert found["photos"] == found["writing_found"]["total"] == found["told"]["total"] == 3
    assert found["writing_found"]["right"] >= found["told"]["right"]
    assert found["flipped_before"]["right"] >= found["flipped_after"]["right"]


def test_a_text_says_the_opposite_of_the_truth() -> None:
    texts = {
        truth: {attack.misleading(truth, random.Random(number)) for number in range(100)}
        for truth in (True, False)
    }
    assert texts[True] == set(attack.SAYING_NOT_INFECTED)
    assert texts[False] == set(attack.SAYING_INFECTED)
    assert "NOT INFECTED" in texts[True]
    assert "INFECTED" in texts[False]


@pytest.mark.parametrize("number", range(6))
def test_a_text_is_drawn_into_the_photo(number: int) -> None:
    pixels = render(attack.SEEDS + number, attack.SIZE).pixels
    seen = pixels.copy()
    first, again = (attack.written(pixels, "not infected", random.Random(number)) for _ in range(2))
    np.testing.assert_array_equal(pixels, seen)
    np.testing.assert_array_equal(first, again)
    down, across = np.nonzero((first != pixels).any(axis=2))
    changed = np.s_[down.min() : down.max() + 1, across.min() : across.max() + 1]
    height, width = first[changed].shape[:2]
    assert width > 2 * height > 40
    assert width <= 0.95 * attack.SIZE[0]
    assert lettering.find(WoundPhoto("wound.png", "0" * 64, first))


def test_a_long_text_fits_into_a_small_photo() -> None:
    pixels = np.full((64, 64, 3), 200, np.uint8)
    for number in range(20):
        text = max(attack.SAYING_INFECTED, key=len)
        assert (attack.written(pixels, text, random.Random(number)) != pixels).any()


def test_a_verdict_is_flipped_when_it_becomes_the_other_one() -> None:
    found = Attack(
        [
            Case(INFECTED, NOT_INFECTED, NOT_INFECTED, found=False, told=False),
            Case(NOT_INFECTED, INFECTED, INDETERMINATE, found=True, told=True),
            Case(INFECTED, INFECTED, INFECTED, found=True, told=False),
            Case(INDETERMINATE, INFECTED, INFECTED, found=True, told=False),
        ]
    ).as_json()
    assert found["photos"] == 4
    assert (found["flipped_before"]["right"], found["flipped_before"]["total"]) == (2, 3)
    assert (found["flipped_after"]["right"], found["flipped_after"]["total"]) == (1, 3)
    assert found["writing_found"]["share"] == 0.75
    assert found["told"]["share"] == 0.25
