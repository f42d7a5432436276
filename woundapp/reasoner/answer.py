"""The model's answer: its JSON, the grammar that keeps it to that, and reading it back with care."""

import json
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from woundapp.domain import Finding, ImageRegion, InfectionStatus

VERDICTS = (InfectionStatus.INFECTED, InfectionStatus.NOT_INFECTED)
"""What a model may say. INDETERMINATE is the program's own word, for an answer it does not trust."""

SIGN_OPENS = b'{"sign": "'
"""What stands before the code of each sign."""

RATIONALE_OPENS = b'"rationale": "'
"""What stands after the last finding."""

MAX_FINDINGS = 12
MAX_DESCRIPTION = 160
MAX_RATIONALE = 800
"""Characters; a model that does not stop by itself is stopped by the grammar."""

BBOX_SCALE = 1000
"""Qwen3-VL gives `bbox_2d` in thousandths of the photo's width and height."""

_FARTHEST = 1_000_000
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+(?=[^a-z\s])")
"""Where a small letter follows, the full stop was that of an abbreviation."""


@dataclass(frozen=True, slots=True)
class ModelAnswer:
    """A model's answer as it was understood.

    Attributes:
        verdict: INFECTED or NOT_INFECTED, or None if there was none.
        findings: with their regions in pixels of the upright photo.
        rationale: empty if there was none.
        complete: False when the JSON was cut off.
        doubts: sentences on what had to be repaired or left out.
    """

    verdict: InfectionStatus | None
    findings: tuple[Finding, ...]
    rationale: str
    complete: bool
    doubts: tuple[str, ...]


def write(
    verdict: InfectionStatus, findings: Iterable[tuple[str, str, Sequence[int]]], rationale: str
) -> str:
    """The answer in exactly the form the grammar allows, for training.

    Args:
        verdict: INFECTED or NOT_INFECTED.
        findings: sign code, description, and box `(x1, y1, x2, y2)` in thousandths.
        rationale: for the clinician.
    """
    return json.dumps(
        {
            "infection_status": verdict.value,
            "findings": [
                {"sign": sign, "description": description, "bbox_2d": list(box)}
                for sign, description, box in findings
            ],
            "rationale": rationale,
        },
        ensure_ascii=False,
    )


def grammar(sign_codes: Iterable[str]) -> str:
    """GBNF for what follows `prompt.ANSWER_OPENS`: from the verdict to the closing brace.

    Spaces stand exactly where `write` puts them: one form is one tokenization, so the verdict token
    means the same in every answer.

    Args:
        sign_codes: the codes that the pack's model may use.
    """
    verdicts = " | ".join(f'"{verdict.value}"' for verdict in VERDICTS)
    codes = " | ".join(f'"{code}"' for code in sign_codes)
    return "\n".join(
        (
            r'root ::= verdict "\", \"findings\": [" ( finding ( ", " finding )'
            f"{{0,{MAX_FINDINGS - 1}}} )? "
            r'"], \"rationale\": \"" rationale "\"}"',
            f"verdict ::= {verdicts}",
            r'finding ::= "{\"sign\": \"" sign "\", \"description\": \"" description "\", \"bbox_2d\": "'
            ' box "}"',
            f"sign ::= {codes}",
            'box ::= "[" number ", " number ", " number ", " number "]"',
            'number ::= "0" | [1-9] [0-9]{0,2} | "1000"',
            f"description ::= character{{1,{MAX_DESCRIPTION}}}",
            f"rationale ::= character{{1,{MAX_RATIONALE}}}",
            r'character ::= [^"\\\x00-\x1F\x7F] | "\\" ( ["\\/bfnrt] | "u" [0-9a-fA-F]{4} )',
        )
    )


def read(text: str, width: int, height: int) -> ModelAnswer:
    """Understand a model's answer; never fails, whatever the text is.

    Args:
        text: the JSON object as the model wrote it, perhaps cut off.
        width: of the upright photo in pixels, which the boxes are mapped to.
        height: likewise.
    """
    try:
        content = json.loads(text)
        complete = isinstance(content, dict)
    except (ValueError, RecursionError):
        content, complete = _salvage(text), False
    if not isinstance(content, dict):
        content = {}
    verdict = next(
        (verdict for verdict in VERDICTS if content.get("infection_status") == verdict.value), None
    )
    listed = content.get("findings")
    doubts: list[str] = []
    findings = tuple(
        _finding(item, number, width, height, doubts)
        for number, item in enumerate(listed if isinstance(listed, list) else [], start=1)
        if isinstance(item, dict)
    )
    rationale = content.get("rationale")
    return ModelAnswer(
        verdict=verdict,
        findings=findings,
        rationale=rationale.strip() if isinstance(rationale, str) else "",
        complete=complete,
        doubts=tuple(doubts),
    )


def sentences(rationale: str) -> tuple[str, ...]:
    """The sentences of a rationale, in their order."""
    return tuple(sentence for sentence in _SENTENCE_ENDS.split(rationale.strip()) if sentence)


def region_from_box(box: object, width: int, height: int) -> ImageRegion | None:
    """Map a box in thousandths to whole pixels of the upright photo, rounding outwards.

    Corners in the wrong order are put right and what lies outside the photo is cut off.

    Args:
        box: `[x1, y1, x2, y2]` as the model gave it.
        width: of the upright photo in pixels.
        height: likewise.

    Returns:
        The region, at least one pixel wide and high, or None if the box names no place in the photo.
    """
    if not isinstance(box, list | tuple) or len(box) != 4:  # noqa: PLR2004
        return None
    if not all(isinstance(edge, int | float) and abs(edge) <= _FARTHEST for edge in box):
        return None
    x1, x2 = sorted((box[0], box[2]))
    y1, y2 = sorted((box[1], box[3]))
    left = max(0, math.floor(x1 * width / BBOX_SCALE))
    top = max(0, math.floor(y1 * height / BBOX_SCALE))
    right = min(width, math.ceil(x2 * width / BBOX_SCALE))
    bottom = min(height, math.ceil(y2 * height / BBOX_SCALE))
    if right <= left or bottom <= top:
        return None
    return ImageRegion(left, top, right, bottom)


def _finding(item: dict[str, object], number: int, width: int, height: int, doubts: list[str]) -> Finding:
    region = region_from_box(item.get("bbox_2d"), width, height)
    if region is None:
        doubts.append(f"Finding {number} names no usable place in the photo.")
    return Finding(
        sign=str(item.get("sign", "")).strip() or "unknown",
        description=str(item.get("description", "")).strip(),
        region=region,
    )


def _salvage(text: str) -> dict[str, object]:
    """What can be read of an answer that was cut off: its verdict and its whole findings."""
    verdict = re.search(r'"infection_status"\s*:\s*"(\w+)"', text)
    findings: list[object] = []
    decoder = json.JSONDecoder()
    opened = re.search(r'"findings"\s*:\s*\[', text)
    position = opened.end() if opened else len(text)
    while (start := text.find("{", position)) >= 0:
        try:
            item, position = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            break
        findings.append(item)
    return {"infection_status": verdict.group(1) if verdict else None, "findings": findings}
