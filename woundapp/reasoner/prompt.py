"""What the model is asked, in the chat format of Qwen3-VL-Thinking; used for training and running alike."""

from woundapp import signs

MEDIA_MARKER = "<__media__>"
"""Where the photo stands in a prompt; llama.cpp's own marker."""

REASONING_CLOSES = "</think>"

ANSWER_OPENS = '\n\n{"infection_status": "'
"""What follows the reasoning. It is written for the model, so the next token is its verdict."""

TURN_ENDS = "<|im_end|>"


def default_question() -> str:
    """The question for a model that follows instructions, such as Qwen3-VL-4B-Thinking and its fine-tunes."""
    codes = ", ".join(sign.code for sign in signs.IN_PHOTO)
    return (
        "This is a photo of a chronic wound. Judge whether the wound shows signs of infection. "
        "Look at the wound bed, its edge and the skin around it, and weigh what speaks for infection against "
        "what speaks against it. On dark skin redness may look darker, purple or grey, or not show at all.\n"
        "After thinking, answer with one JSON object and nothing else:\n"
        '{"infection_status": "infected" or "not_infected", '
        '"findings": [{"sign": code, "description": what you see there in a few words, '
        '"bbox_2d": [x1, y1, x2, y2]}], '
        '"rationale": two or three sentences for the nurse}\n'
        f"Use only these sign codes: {codes}. "
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


def assistant_turn(reasoning: str, answer: str) -> str:
    """A whole assistant turn as the model should write it after `conversation`, for training.

    Args:
        reasoning: the chain of thought, without tags.
        answer: the JSON object that `woundapp.reasoner.answer.write` makes.
    """
    return f"{reasoning.strip()}\n{REASONING_CLOSES}\n\n{answer}{TURN_ENDS}"
