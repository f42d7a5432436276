"""Which parts of a text run from right to left: the Unicode Bidirectional Algorithm (UAX #9)."""

# mypy: disable-error-code="no-untyped-call"
# (bidi carries no types)

import unicodedata
from collections.abc import Sequence
from typing import TypeVar

from bidi import algorithm

OPENING = "\u2068"
"""FIRST STRONG ISOLATE: what follows takes its direction from itself and turns nothing around it."""
CLOSING = "\u2069"
"""POP DIRECTIONAL ISOLATE."""

_ISOLATED = "\ufffc"
"""Stands for an isolate in the text around it: a neutral character."""
_RIGHT_TO_LEFT = frozenset(("R", "AL"))

_Part = TypeVar("_Part")


def isolated(text: str) -> str:
    """Text that may run either way, made safe to stand in a sentence: its direction does not leave it.

    Without this the figures behind a name in Arabic would be set before it, and in another order.
    """
    turns = any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in text)
    return f"{OPENING}{text}{CLOSING}" if turns else text


def bare(text: str) -> str:
    """Text without the marks that isolate parts of it."""
    return text.replace(OPENING, "").replace(CLOSING, "")


def base(text: str) -> int:
    """1 for a paragraph that begins and ends in a script that runs from right to left, 0 for any other.

    A report runs from left to right, so a single name at the front of a line does not turn it around.
    """
    strong = [kind for kind in map(unicodedata.bidirectional, _outer(text)) if kind in ("L", "R", "AL")]
    return int(bool(strong) and strong[0] in _RIGHT_TO_LEFT and strong[-1] in _RIGHT_TO_LEFT)


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character: odd from right to left.

    Args:
        text: one paragraph, with isolates (OPENING, CLOSING) but without other marks of direction.
        base: the paragraph's own.
    """
    found: list[int] = []
    outer = iter(_resolved(_outer(text), base))
    for part, inner in _parts(text):
        if not inner:
            found += [next(outer) for _ in part]
            continue
        around, own = next(outer), algorithm.get_base_level(_outer(part))
        lowest = around + 1 if (around + 1) % 2 == own else around + 2
        found += [around, *(level - own + lowest for level in levels(part, own)), around]
    return found[: len(text)]  # an isolate may lack its end


def in_sight(parts: Sequence[_Part], levels: Sequence[int]) -> list[_Part]:
    """The parts of a line as they stand from left to right (UAX #9, L2).

    Args:
        parts: in the order they are read.
        levels: one for each.
    """
    order = list(range(len(parts)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return [parts[index] for index in order]


def _parts(text: str) -> list[tuple[str, bool]]:
    """The text outside of isolates and within the outermost ones, whose marks are left out."""
    found, plain, depth, start = [], 0, 0, 0
    for index, sign in enumerate(text):
        if sign == OPENING:
            if depth == 0:
                found.append((text[plain:index], False))
                start = index + 1
            depth += 1
        elif sign == CLOSING and depth:
            depth -= 1
            if depth == 0:
                found.append((text[start:index], True))
                plain = index + 1
    found.append((text[start:], True) if depth else (text[plain:], False))
    return found


def _outer(text: str) -> str:
    return "".join(_ISOLATED if inner else part for part, inner in _parts(text))


def _resolved(text: str, base: int) -> list[int]:
    """Levels of a text without isolates."""
    storage = algorithm.get_empty_storage()
    storage |= {"base_level": base, "base_dir": "LR"[base]}
    joiners = [unicodedata.bidirectional(sign) == "BN" for sign in text]
    algorithm.get_embedding_levels(
        "".join(sign for sign, joiner in zip(text, joiners, strict=True) if not joiner), storage
    )
    algorithm.explicit_embed_and_overrides(storage)
    for resolve in (
        algorithm.resolve_weak_types,
        algorithm.resolve_neutral_types,
        algorithm.resolve_implicit_levels,
    ):
        resolve(storage, debug=False)
    resolved = iter(storage["chars"])
    found: list[int] = []
    for joiner in joiners:
        found.append((found[-1] if found else base) if joiner else next(resolved)["level"])
    return found
