"""What the model is asked, in the chat format of Qwen3-VL-Thinking; used for training and running alike."""

from collections.abc import Iterable

from woundapp import signs
from woundapp.reasoner.model_pack import Prompt

MEDIA_MARKER = "<__media__>"
"""Where the photo stands in a prompt; llama.cpp's own marker."""

REASONING_CLOSES = "</think>"

ANSWER_OPENS = '\n\n{"infection_status": "'
"""What follows the reasoning. It is written for the model, so the next token is its verdict."""

TURN_ENDS = "<|im_end|>"

PLACES_OPEN = '{"findings": ['
"""What the answer to the question for places begins with. It is written for the model."""

_TASK = (
    "You are shown a photo of a chronic wound. Judge whether the wound shows signs of infection. "
    "Look at the wound bed, its edge and the skin around it, and weigh what speaks for infection against "
    "what speaks against it. On dark skin redness may look darker, purple or grey, or not show at all.\n"
)
_FINDING = '{"sign": code, "description": what you see there in a few words, "bbox_2d": [x1, y1, x2, y2]}'


_QUESTION = "Does this wound show signs of infection? Think first, then answer as you were told to."


def default_prompt(system: str = "") -> Prompt:
    """What a model that follows instructions is asked, such as Qwen3-VL-4B-Thinking and its fine-tunes.

    What it is to do stands in the system turn, before the photo, where it is read once and not with every
    photo, mirror image and probe anew.

    Args:
        system: what else the system turn shall say, first.
    """
    return _asked(
        system,
        "After thinking, answer with one JSON object and nothing else:\n"
        '{"infection_status": "infected" or "not_infected", '
        f'"findings": [{_FINDING}], '
        '"rationale": two or three sentences for the nurse}\n'
        f"{_terms(sign.code for sign in signs.IN_PHOTO)}",
    )


def default_text_prompt(verdict_opens: str, infected: str, not_infected: str, system: str = "") -> Prompt:
    """The same for a model that answers in words.

    Args:
        verdict_opens: what shall stand before the verdict.
        infected: the word for one verdict.
        not_infected: the word for the other.
        system: as for `default_prompt`.
    """
    return _asked(
        system,
        "After thinking, tell the nurse in two or three sentences what you see and what it means. "
        f'End with a line of its own: "{verdict_opens} {infected}" or "{verdict_opens} {not_infected}".',
    )


def _asked(system: str, form: str) -> Prompt:
    """The task and the form of its answer in the system turn, and a question that is short."""
    return Prompt(system="\n\n".join(filter(None, (system, _TASK + form))), question=_QUESTION)


def default_places_question(codes: Iterable[str]) -> str:
    """What a model that answered in words is asked in its second turn.

    Args:
        codes: of the signs that it may name.
    """
    return (
        "Now give every sign that you see in the photo, and its place, as one JSON object and nothing else:\n"
        f'{{"findings": [{_FINDING}]}}\n{_terms(codes)}'
    )


def _terms(codes: Iterable[str]) -> str:
    return (
        f"Use only these sign codes: {', '.join(codes)}. "
        "Give bbox_2d in thousandths of the photo's width and height. Name only what you can see."
    )


def conversation(question: str, system: str = "") -> str:
    """The prompt up to the place where the model begins to reason.

    Qwen3-VL-Thinking's chat template ends with `<think>` and a line break, so that the model writes
    only the closing tag.

    Args:
        question: the user's turn after the photo.
        system: the system turn; empty for none.
    """
    opening = f"<|im_start|>system\n{system}{TURN_ENDS}\n" if system else ""
    return f"{opening}<|im_start|>user\n{MEDIA_MARKER}{question}{TURN_ENDS}\n<|im_start|>assistant\n<think>\n"


def second_turn(question: str) -> str:
    """What follows an answer in words, up to the places that it is then asked for, without more thought."""
    return (
        f"{TURN_ENDS}\n<|im_start|>user\n{question}{TURN_ENDS}\n<|im_start|>assistant\n"
        f"<think>\n\n{REASONING_CLOSES}\n\n{PLACES_OPEN}"
    )


def assistant_turn(reasoning: str, answer: str) -> str:
    """A whole assistant turn as the model should write it after `conversation`, for training.

    Args:
        reasoning: the chain of thought, without tags.
        answer: the JSON object that `woundapp.reasoner.answer.write` makes.
    """
    return f"{reasoning.strip()}\n{REASONING_CLOSES}\n\n{answer}{TURN_ENDS}"
