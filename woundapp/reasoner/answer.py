"""The model's answer: its JSON, the grammar that keeps it to that, and reading it back with care."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from woundapp.domain import Finding, InfectionStatus
from woundapp.reasoner import findings

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

_BLOCK = 20
"""Characters; both limits are multiples of it."""

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


def write(verdict: InfectionStatus, named: Iterable[tuple[str, str, Sequence[int]]], rationale: str) -> str:
    """The answer in exactly the form the grammar allows, for training.

    Args:
        verdict: INFECTED or NOT_INFECTED.
        named: sign code, description, and box `(x1, y1, x2, y2)` in thousandths.
        rationale: for the clinician.
    """
    return json.dumps(
        {
            "infection_status": verdict.value,
            "findings": [
                {"sign": sign, "description": description, "bbox_2d": list(box)}
                for sign, description, box in named
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
    return "\n".join(
        (
            r'root ::= verdict "\", \"findings\": [" findings "], \"rationale\": \"" rationale "\"}"',
            f"verdict ::= {verdicts}",
            f"rationale ::= {_characters(MAX_RATIONALE)}",
            *_findings_rules(sign_codes),
        )
    )


def places_grammar(sign_codes: Iterable[str]) -> str:
    """GBNF for what follows `prompt.PLACES_OPEN`: the findings, up to the closing brace.

    Args:
        sign_codes: the codes that the pack's model may use.
    """
    return "\n".join(('root ::= findings "]}"', *_findings_rules(sign_codes)))


def _findings_rules(sign_codes: Iterable[str]) -> Iterator[str]:
    codes = " | ".join(f'"{code}"' for code in sign_codes)
    yield f'findings ::= ( finding ( ", " finding ){{0,{MAX_FINDINGS - 1}}} )?'
    yield (
        r'finding ::= "{\"sign\": \"" sign "\", \"description\": \"" description "\", \"bbox_2d\": "'
        ' box "}"'
    )
    yield f"sign ::= {codes}"
    yield 'box ::= "[" number ", " number ", " number ", " number "]"'
    yield 'number ::= "0" | [1-9] [0-9]{0,2} | "1000"'
    yield f"description ::= {_characters(MAX_DESCRIPTION)}"
    yield f"block ::= character{{{_BLOCK}}}"
    yield r'character ::= [^"\\\x00-\x1F\x7F] | "\\" ( ["\\/bfnrt] | "u" [0-9a-fA-F]{4} )'


def _characters(most: int) -> str:
    """GBNF for one character or more, in blocks: llama.cpp makes a rule of each repetition."""
    return f"block{{0,{most // _BLOCK - 1}}} character{{1,{_BLOCK}}}"


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
    found, notes = findings.read(content.get("findings"), width, height)
    rationale = content.get("rationale")
    return ModelAnswer(
        verdict=verdict,
        findings=found,
        rationale=rationale.strip() if isinstance(rationale, str) else "",
        complete=complete,
        doubts=notes,
    )


def sentences(rationale: str) -> tuple[str, ...]:
    """The sentences of a rationale, in their order."""
    return tuple(sentence for sentence in _SENTENCE_ENDS.split(rationale.strip()) if sentence)


def _salvage(text: str) -> dict[str, object]:
    """What can be read of an answer that was cut off: its verdict and its whole findings."""
    verdict = re.search(r'"infection_status"\s*:\s*"(\w+)"', text)
    whole: list[object] = []
    decoder = json.JSONDecoder()
    opened = re.search(r'"findings"\s*:\s*\[', text)
    position = opened.end() if opened else len(text)
    while (start := text.find("{", position)) >= 0:
        try:
            item, position = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            break
        whole.append(item)
    return {"infection_status": verdict.group(1) if verdict else None, "findings": whole}
