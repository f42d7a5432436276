"""What an answer is worth in stage 2: four rewards, each between 0 and 1, from the answer's text alone."""

from collections.abc import Mapping, Sequence
from typing import Any

from woundapp.domain import ImageRegion
from woundapp.evaluation import metrics
from woundapp.reasoner import answer, prompt
from woundapp.reasoner.answer import ModelAnswer
from woundapp.reasoner.findings import BBOX_SCALE

Conversation = Sequence[Mapping[str, str]]
"""An assistant's turn as TRL hands it over: one message."""


def verdict_right(completions: Sequence[Conversation], label: Sequence[str], **_: Any) -> list[float]:
    """1 where the answer's infection status is the photo's label, else 0."""
    return [
        float((found := _answer(turn)) is not None and found.verdict is not None and found.verdict == truth)
        for turn, truth in zip(completions, label, strict=True)
    ]


def format_valid(completions: Sequence[Conversation], **_: Any) -> list[float]:
    """1 where the reasoning is closed once and followed by an answer in the form that is asked for."""
    return [float(_well_formed(turn[0]["content"])) for turn in completions]


def regions_overlap(
    completions: Sequence[Conversation],
    signs: Sequence[Sequence[Mapping[str, Any]]],
    signs_known: Sequence[bool],
    size: Sequence[tuple[int, int]],
    **_: Any,
) -> list[float | None]:
    """How well the findings agree with the signs known: their overlap (IoU) over all signs named or there.

    A sign missed or made up counts as an overlap of 0. None, which leaves the reward out, where nobody knows
    the signs; a sign known without its region counts in full when it is named.
    """
    return [
        _agreement(_answer(turn, *pixels), truth) if known else None
        for turn, truth, known, pixels in zip(completions, signs, signs_known, size, strict=True)
    ]


def length_within(shortest: int, longest: int) -> Any:
    """The reward for a reasoning of a length that is read: 1 within the bounds, falling to 0 outside them.

    Args:
        shortest: characters; half of it is worth 0.
        longest: characters; one and a half times it is worth 0.
    """

    def length_in_bounds(completions: Sequence[Conversation], **_: Any) -> list[float]:
        return [_within(len(_reasoning(turn[0]["content"])), shortest, longest) for turn in completions]

    return length_in_bounds


def _within(length: int, shortest: int, longest: int) -> float:
    under = 1 - (shortest - length) / max(shortest / 2, 1)
    over = 1 - (length - longest) / max(longest / 2, 1)
    return max(0.0, min(1.0, under, over))


def _parts(text: str) -> tuple[str, str] | None:
    reasoning, closed, rest = text.partition(prompt.REASONING_CLOSES)
    return (reasoning.strip(), rest) if closed and prompt.REASONING_CLOSES not in rest else None


def _reasoning(text: str) -> str:
    parts = _parts(text)
    return parts[0] if parts else text


def _answer(turn: Conversation, width: int = BBOX_SCALE, height: int = BBOX_SCALE) -> ModelAnswer | None:
    parts = _parts(turn[0]["content"])
    return answer.read(parts[1].strip(), width, height) if parts else None


def _well_formed(text: str) -> bool:
    parts = _parts(text)
    if parts is None:
        return False
    found = answer.read(parts[1].strip(), BBOX_SCALE, BBOX_SCALE)
    if not found.complete or found.doubts or found.verdict is None or not found.rationale:
        return False
    return all(finding.region is not None for finding in found.findings)


def _agreement(found: ModelAnswer | None, truth: Sequence[Mapping[str, Any]]) -> float:
    named = {finding.sign: finding.region for finding in found.findings} if found else {}
    there = {sign["sign"]: sign["region"] for sign in truth}
    every = named.keys() | there.keys()
    if not every:
        return 1.0 if found and found.complete else 0.0
    shared = sum(_overlap(named[sign], there[sign]) for sign in named.keys() & there.keys())
    return shared / len(every)


def _overlap(region: ImageRegion | None, truth: Sequence[int] | None) -> float:
    if truth is None:
        return 1.0
    return metrics.overlap(region, (truth[0], truth[1], truth[2], truth[3]))
