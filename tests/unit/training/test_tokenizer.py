"""The tokenizer encodes anything, and the answer's fixed pieces in one token each."""

import random
from pathlib import Path

import pytest
from tokenizers import Tokenizer

from woundapp.domain import InfectionStatus
from woundapp.reasoner import answer, prompt
from woundapp.training import teacher
from woundapp.training import tokenizer as tokens
from woundapp.training.rendering import render


@pytest.fixture(scope="module")
def tokenizer(tokenizer_file: Path) -> Tokenizer:
    return Tokenizer.from_file(str(tokenizer_file))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "red granulation, no pus",
        "Рана без признаков",
        "κόκκινο",
        "伤口 🩹 \N{COMBINING ACUTE ACCENT}",
        "tabs\tand\n\nlines \r\n",
        '{"a": [1, 20, 300]}',
        "\x00\x1f",
    ],
)
def test_any_text_comes_back(tokenizer: Tokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text).ids, skip_special_tokens=False) == text


def test_digits_stand_alone(tokenizer: Tokenizer) -> None:
    assert [tokenizer.decode([number]) for number in tokenizer.encode("2048").ids] == list("2048")


def test_every_special_and_fixed_token_is_one(tokenizer: Tokenizer) -> None:
    for token in tokens.SPECIAL_TOKENS + tokens.FIXED_TOKENS:
        assert tokenizer.encode(token).ids == [tokens.number(tokenizer, token)]


def test_the_fixed_tokens_are_pieces_of_the_answer() -> None:
    finding = ("slough", "yellow slough", (1, 2, 3, 4))
    some = answer.write(InfectionStatus.INFECTED, [finding, finding], "Pus.")
    none = answer.write(InfectionStatus.NOT_INFECTED, [], "Clean.")
    turn = prompt.conversation("?") + prompt.assistant_turn("", some) + prompt.assistant_turn("", none)
    assert [token for token in tokens.FIXED_TOKENS if token not in turn] == []


def test_the_verdict_begins_with_a_token_of_its_own(tokenizer: Tokenizer) -> None:
    after = [tokenizer.encode(prompt.ANSWER_OPENS + verdict.value).ids for verdict in answer.VERDICTS]
    assert after[0][0] == after[1][0]
    assert after[0][1] != after[1][1]


def test_answers_are_short(tokenizer: Tokenizer) -> None:
    lengths = [
        len(tokenizer.encode(teacher.teach(render(seed, (64, 64)), random.Random(seed)).turn()).ids)
        for seed in range(40)
    ]
    assert sum(lengths) / len(lengths) < 160
