"""An answer in words: its verdict found by what announces it, its places taken from the turn after it."""

import re
from dataclasses import dataclass

from woundapp.domain import InfectionStatus
from woundapp.reasoner import answer
from woundapp.reasoner.model_pack import AnswerForm

_MARKS = r"*_\"'\u201c\u201d"
"""Of emphasis and quotation, in a class of a regular expression."""


@dataclass(frozen=True, slots=True)
class FoundVerdict:
    """Where an answer in words says its verdict.

    Attributes:
        status: INFECTED or NOT_INFECTED.
        opens: place of the first character of what announces it.
        starts: place of the first character of the verdict itself.
        ends: place after its last character.
    """

    status: InfectionStatus
    opens: int
    starts: int
    ends: int


def find_verdict(prose: str, form: AnswerForm) -> FoundVerdict | None:
    """The verdict of an answer in words: the last one that is announced as the pack says, or None.

    Upper and lower case are alike, and signs of emphasis around the verdict are passed over.
    """
    words = {
        word.lower(): status
        for status, some in (
            (InfectionStatus.INFECTED, form.infected),
            (InfectionStatus.NOT_INFECTED, form.not_infected),
        )
        for word in some
    }
    longest_first = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    pattern = rf"{re.escape(form.verdict_opens.strip())}[\s{_MARKS}]*({longest_first})(?!\w)"
    every = list(re.finditer(pattern, prose, re.IGNORECASE))
    if not every:
        return None
    found = every[-1]
    return FoundVerdict(words[found[1].lower()], found.start(), found.start(1), found.end(1))


def read(prose: str, places: str, form: AnswerForm, width: int, height: int) -> answer.ModelAnswer:
    """Understand an answer in words, and the places that the model gave after it; never fails.

    Args:
        prose: the answer as the model wrote it.
        places: the JSON object with its findings, perhaps cut off.
        form: how the verdict is found.
        width: of the upright photo in pixels, which the boxes are mapped to.
        height: likewise.
    """
    located = answer.read(places, width, height)
    verdict = find_verdict(prose, form)
    told = prose[: verdict.opens] + prose[verdict.ends :] if verdict else prose
    return answer.ModelAnswer(
        verdict=verdict.status if verdict else None,
        findings=located.findings,
        rationale=re.sub(rf"^[\s{_MARKS}.#]+|[\s{_MARKS}#]+$", "", told),
        complete=located.complete,
        doubts=located.doubts,
    )
