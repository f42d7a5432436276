"""The demonstration model's own byte-level BPE tokenizer, with Qwen's pre-tokenizer and special tokens."""

from collections.abc import Iterable

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from woundapp.reasoner import prompt

END_OF_TEXT = "<|endoftext|>"
VISION_START = "<|vision_start|>"
VISION_END = "<|vision_end|>"
IMAGE_PAD = "<|image_pad|>"
VIDEO_PAD = "<|video_pad|>"

SPECIAL_TOKENS = (
    END_OF_TEXT,
    "<|im_start|>",
    prompt.TURN_ENDS,
    VISION_START,
    VISION_END,
    IMAGE_PAD,
    VIDEO_PAD,
)
"""Control tokens: they never stand for text."""

FIXED_TOKENS = (
    "<think>",
    prompt.REASONING_CLOSES,
    prompt.ANSWER_OPENS,
    '", "findings": [',
    '{"sign": "',
    '", "description": "',
    '", "bbox_2d": [',
    ", ",
    ']}, {"sign": "',
    ']}], "rationale": "',
    '], "rationale": "',
)
"""Text that every answer repeats, each one token: a third of the tokens, and of the time, is saved."""

_QWEN_WORDS = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
"""How Qwen2 and Qwen3 cut text before merging; llama.cpp knows it as the pre-tokenizer `qwen2`."""


def train(corpus: Iterable[str], size: int) -> Tokenizer:
    """Train a tokenizer that can encode any text, and the corpus in few tokens.

    Args:
        corpus: texts of the kind it will meet.
        size: number of byte-pair tokens; the 256 bytes are among them.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_QWEN_WORDS), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_without_fixed(corpus), trainer)
    tokenizer.add_special_tokens(
        [AddedToken(token, special=True, normalized=False) for token in SPECIAL_TOKENS]
    )
    tokenizer.add_tokens([AddedToken(token, normalized=False) for token in FIXED_TOKENS])
    return tokenizer


def number(tokenizer: Tokenizer, token: str) -> int:
    """The number of a token that the tokenizer is known to have."""
    found = tokenizer.token_to_id(token)
    assert found is not None
    return found


def _without_fixed(corpus: Iterable[str]) -> Iterable[str]:
    """The corpus as the merges will meet it: cut where a token of its own stands."""
    cuts = sorted(SPECIAL_TOKENS + FIXED_TOKENS, key=len, reverse=True)
    for text in corpus:
        parts = [text]
        for cut in cuts:
            parts = [piece for part in parts for piece in part.split(cut)]
        yield from filter(None, parts)
