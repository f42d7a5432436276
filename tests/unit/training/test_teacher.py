"""The teacher says what is in the photo, in exactly the form the program reads."""

import random

import pytest

from woundapp.domain import InfectionStatus
from woundapp.reasoner import answer, prompt
from woundapp.training import teacher
from woundapp.training.rendering import INFECTION_SIGNS, RenderedWound, SkinTone, render


@pytest.fixture(scope="module")
def photos() -> list[RenderedWound]:
    return [render(seed, (128, 96)) for seed in range(60)]


def test_every_answer_is_read_back_as_the_truth(photos: list[RenderedWound]) -> None:
    for number, photo in enumerate(photos):
        lesson = teacher.teach(photo, random.Random(number))
        understood = answer.read(lesson.answer, 128, 96)
        wanted = InfectionStatus.INFECTED if photo.infected else InfectionStatus.NOT_INFECTED
        assert understood.complete
        assert understood.doubts == ()
        assert understood.verdict is wanted
        assert understood.rationale
        assert [finding.sign for finding in understood.findings] == list(photo.masks)
        for finding in understood.findings:
            assert finding.region is not None
            # thousandths of 128 x 96 pixels and rounding outwards cost less than two pixels a side
            told = zip(finding.region.as_tuple(), photo.box(finding.sign), strict=True)
            assert all(abs(said - true) <= 1 for said, true in told)


def test_the_turn_opens_the_answer_as_the_program_does(photos: list[RenderedWound]) -> None:
    lesson = teacher.teach(photos[0], random.Random(1))
    reasoning, _, after = lesson.turn().partition(prompt.REASONING_CLOSES)
    assert reasoning == f"{lesson.reasoning}\n"
    assert after.startswith(prompt.ANSWER_OPENS)
    assert after.endswith(prompt.TURN_ENDS)


def test_silence_is_asked_for_by_its_share(photos: list[RenderedWound]) -> None:
    def silent(share: float) -> int:
        lessons = [teacher.teach(photo, random.Random(n), share) for n, photo in enumerate(photos)]
        return sum(not lesson.reasoning for lesson in lessons)

    assert silent(0) == 0
    assert silent(1) == len(photos)
    assert 5 < silent(0.3) < 35


def test_the_reasoning_counts_the_signs_and_leaves_none_out(photos: list[RenderedWound]) -> None:
    words = ("no sign", "one sign", "two sign", "three sign")
    for number, photo in enumerate(photos):
        reasoning = teacher.teach(photo, random.Random(number)).reasoning
        assert words[sum(sign in photo.masks for sign in INFECTION_SIGNS)] in reasoning


def test_redness_is_worded_for_the_skin_it_is_on(photos: list[RenderedWound]) -> None:
    red = [photo for photo in photos if "erythema" in photo.masks]
    for photo in red:
        said = teacher.teach(photo, random.Random(3)).answer
        description = answer.read(said, 128, 96).findings[0].description
        dark = "purple" in description or "darker" in description
        assert dark == (photo.skin_tone is SkinTone.DARK)


def test_the_same_chance_says_the_same(photos: list[RenderedWound]) -> None:
    one, again = (teacher.teach(photos[3], random.Random(9)) for _ in range(2))
    assert one == again
    said = {teacher.teach(photos[3], random.Random(number)).turn() for number in range(20)}
    assert len(said) > 5
