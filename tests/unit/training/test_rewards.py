"""What answers are worth."""

import pytest

from woundapp.domain import InfectionStatus
from woundapp.reasoner import answer
from woundapp.training import rewards

TRUTH: list[dict[str, object]] = [{"sign": "erythema", "region": [100, 50, 200, 150], "mask": None}]


def _turn(reasoning: str, text: str) -> list[dict[str, str]]:
    return [{"role": "assistant", "content": f"{reasoning}\n</think>\n\n{text}"}]


def _written(box: tuple[int, int, int, int] = (250, 250, 500, 750)) -> str:
    return answer.write(InfectionStatus.INFECTED, [("erythema", "red skin", box)], "Redness.")


def test_the_verdict_is_right_or_not() -> None:
    turns = [_turn("I look.", _written())] * 2 + [[{"role": "assistant", "content": "nonsense"}]]
    assert rewards.verdict_right(turns, ["infected", "not_infected", "infected"]) == [1.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        (_turn("I look.", _written())[0]["content"], True),
        (_turn("", _written())[0]["content"], True),
        (_written(), False),
        (_turn("I look.", _written()[:-2])[0]["content"], False),
        (_turn("</think>", _written())[0]["content"], False),
        (_turn("I look.", _written().replace("infected", "sick"))[0]["content"], False),
        (_turn("I look.", _written((500, 0, 500, 900)))[0]["content"], False),
        ("", False),
    ],
)
def test_the_format_is_valid_or_not(text: str, valid: bool) -> None:
    assert rewards.format_valid([[{"role": "assistant", "content": text}]]) == [float(valid)]


def test_regions_count_by_their_overlap() -> None:
    def worth(text: str, signs: list[dict[str, object]], known: bool = True) -> float | None:
        return rewards.regions_overlap([_turn("", text)], [signs], [known], [(400, 200)])[0]

    assert worth(_written(), TRUTH) == 1.0
    assert worth(_written((250, 250, 375, 750)), TRUTH) == 0.5
    assert worth(_written(), []) == 0.0
    assert worth(_written(), [*TRUTH, {"sign": "slough", "region": [0, 0, 9, 9]}]) == 0.5
    assert worth(_written(), [{"sign": "erythema", "region": None}]) == 1.0
    assert worth(_written(), TRUTH, known=False) is None
    none = answer.write(InfectionStatus.NOT_INFECTED, [], "Nothing.")
    assert worth(none, []) == 1.0
    assert worth(none[:-3], []) == 0.0


def test_length_is_worth_most_within_its_bounds() -> None:
    reward = rewards.length_within(100, 200)
    turns = [_turn("a" * length, _written()) for length in (0, 50, 75, 100, 200, 250, 300, 900)]
    assert reward(turns) == [0.0, 0.0, 0.5, 1.0, 1.0, 0.5, 0.0, 0.0]
    assert reward.__name__ == "length_in_bounds"
