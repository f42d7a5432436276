"""The teacher knows the truth about a rendered photo and puts it into words, as the model is to do."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from woundapp.domain import InfectionStatus
from woundapp.reasoner import answer, prompt
from woundapp.reasoner.findings import BBOX_SCALE
from woundapp.training.rendering import INFECTION_SIGNS, RenderedWound, SkinTone


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the model should write about one photo.

    Attributes:
        reasoning: the chain of thought; may be empty.
        answer: the JSON object in the form of `woundapp.reasoner.answer.write`.
    """

    reasoning: str
    answer: str

    def turn(self) -> str:
        """The whole assistant turn after the prompt."""
        return prompt.assistant_turn(self.reasoning, self.answer)


_BED = {
    "granulation": ("red granulation", "red, moist granulation", "red tissue"),
    "slough": ("yellow slough", "dull yellow slough", "slough"),
    "necrosis": ("black necrosis", "dark dead tissue", "necrosis"),
}
_PRESENT = {
    "swelling": (
        "The skin around it is swollen.",
        "The edge bulges and shines: swelling.",
        "I see swelling.",
    ),
    "purulent_exudate": ("There is pus.", "Pus runs over the wound.", "I see creamy pus."),
}
_REDNESS = {
    SkinTone.LIGHT: ("The skin around it is red.", "Redness spreads around it.", "I see redness around it."),
    SkinTone.MEDIUM: (
        "The skin around it is dusky red.",
        "Redness spreads around it.",
        "I see redness around it.",
    ),
    SkinTone.DARK: (
        "The dark skin around it is purple.",
        "A darker, purple area spreads around it.",
        "On dark skin redness looks purple, as here.",
    ),
}
_ABSENT = {
    "erythema": ("No redness.", "The skin around it is not red.", "I see no redness."),
    "swelling": ("No swelling.", "The skin lies flat.", "I see no swelling."),
    "purulent_exudate": ("No pus.", "There is no pus.", "I see no pus."),
}
_MACERATION = ("The edge is white and soaked.", "The edge is macerated.")
_DESCRIPTIONS = {
    "erythema": ("red skin around the wound", "redness around the edge", "spreading redness"),
    "swelling": ("swollen, shiny skin", "raised skin around the wound", "swelling around the edge"),
    "purulent_exudate": ("creamy pus", "thick yellow pus", "pus on the wound"),
    "slough": ("yellow slough", "dull yellow tissue", "slough in the bed"),
    "necrosis": ("black dead tissue", "dark, dry tissue", "necrosis in the bed"),
    "granulation": ("red granulation", "red, moist tissue", "red tissue in the bed"),
    "maceration": ("white, soaked edge", "macerated skin", "pale, wet skin"),
}
_DARK_REDNESS = ("purple skin around the wound", "darker skin around the edge", "spreading dark purple skin")
_NAMES = {"erythema": "redness", "swelling": "swelling", "purulent_exudate": "pus"}
_COUNTS = ("no", "one", "two", "three")


def teach(photo: RenderedWound, rng: random.Random, silent_share: float = 0.0) -> Lesson:
    """Word the truth about a photo.

    Args:
        photo: with its masks.
        rng: picks among ways to say the same.
        silent_share: how often the reasoning is left empty, 0 to 1.
    """
    verdict = InfectionStatus.INFECTED if photo.infected else InfectionStatus.NOT_INFECTED
    findings = [(sign, _description(photo, sign, rng), _box(photo, sign)) for sign in photo.masks]
    silent = rng.random() < silent_share
    return Lesson(
        reasoning="" if silent else _reasoning(photo, rng),
        answer=answer.write(verdict, findings, _rationale(photo, rng)),
    )


def _reasoning(photo: RenderedWound, rng: random.Random) -> str:
    bed = _joined([rng.choice(words) for sign, words in _BED.items() if sign in photo.masks])
    said = [rng.choice((f"The bed shows {bed}.", f"I see {bed}.", f"In the bed is {bed}."))] if bed else []
    if "maceration" in photo.masks:
        said.append(rng.choice(_MACERATION))
    for sign in INFECTION_SIGNS:
        if sign not in photo.masks:
            said.append(rng.choice(_ABSENT[sign]))
        elif sign == "erythema":
            said.append(rng.choice(_REDNESS[photo.skin_tone]))
        else:
            said.append(rng.choice(_PRESENT[sign]))
    count = _COUNTS[len(_seen(photo))]
    signs = "sign" if count == "one" else "signs"
    said.append(rng.choice((f"That is {count} {signs} of infection.", f"So {count} {signs} of infection.")))
    return " ".join(said)


def _rationale(photo: RenderedWound, rng: random.Random) -> str:
    seen = _joined(_seen(photo))
    if photo.infected:
        return rng.choice(
            (
                f"{seen.capitalize()} together point to infection.",
                f"Infection is likely: {seen}.",
                f"At least two signs: {seen}.",
            )
        )
    if seen:
        return rng.choice(
            (
                f"Only {seen}; one sign alone is not enough.",
                f"{seen.capitalize()} alone does not make an infection.",
            )
        )
    return rng.choice(("No sign of infection is visible.", "Nothing here points to infection."))


def _description(photo: RenderedWound, sign: str, rng: random.Random) -> str:
    dark = sign == "erythema" and photo.skin_tone is SkinTone.DARK
    return rng.choice(_DARK_REDNESS if dark else _DESCRIPTIONS[sign])


def _box(photo: RenderedWound, sign: str) -> tuple[int, int, int, int]:
    height, width = photo.pixels.shape[:2]
    left, top, right, bottom = photo.box(sign)
    scale = BBOX_SCALE
    return (
        round(left * scale / width),
        round(top * scale / height),
        round(right * scale / width),
        round(bottom * scale / height),
    )


def _seen(photo: RenderedWound) -> list[str]:
    return [_NAMES[sign] for sign in INFECTION_SIGNS if sign in photo.masks]


def _joined(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
