"""The assistant's turn, token by token: the reasoning, the verdict's log-odds, the rest of the answer."""

import codecs
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from woundapp.domain import InfectionStatus
from woundapp.reasoner import answer, llama, prompt
from woundapp.reasoner.messages import ReasoningEnd, Stage
from woundapp.reasoner.model_pack import Manifest
from woundapp.reasoner.writing import LoopGuard, Writing

Word = TypeVar("Word", bound=str)

FORCING_PAYS = 256 << 20
"""Bytes of a model from which on a token takes longer than finding out, in some 0.2 ms, that it is forced."""

Tell = Callable[[Stage, str], None]
"""Called with the stage and newly written text."""


@dataclass(frozen=True, slots=True)
class Reasoning:
    """A chain of thought, without tags; why it ended, and its length in tokens."""

    text: str
    end: ReasoningEnd
    tokens: int


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as the model wrote it.

    Attributes:
        text: the JSON object.
        complete: whether it came to its end.
        tokens: its length.
        steps: batches that these tokens took, several at once where the grammar forces them.
        named: how likely each sign was to be named, 0 to 1: the highest probability that it had where the
            code of a sign was written.
    """

    text: str
    complete: bool
    tokens: int
    steps: int
    named: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Said:
    """What was written up to the verdict.

    Attributes:
        log_odds: of "infected" there.
        pending: the verdict, where it is still to be written; None where the model has written it.
        text: the answer in words; empty for one that begins with its verdict.
        complete: whether that came to its end.
    """

    log_odds: float
    pending: InfectionStatus | None
    text: str = ""
    complete: bool = True


class TurnWriter:
    """Writes assistant's turns in sequences that hold the prompt: the reasoning, then a JSON object.

    Args:
        engine: loaded.
        manifest: of its pack: prompt, sampling and form of the answer.
    """

    def __init__(self, engine: llama.Engine, manifest: Manifest) -> None:
        self._engine = engine
        self._sampling = manifest.sampling
        self._forcing = manifest.model.size >= FORCING_PAYS
        self._grammar = answer.grammar(manifest.answer.signs)
        self._verdict_openings: Mapping[InfectionStatus, Sequence[int]] = {
            verdict: self._first_tokens(verdict) for verdict in answer.VERDICTS
        }
        self._sign_openings = {code: self._first_tokens(code) for code in manifest.answer.signs}

    def reason(self, sequence: int, seed: int, temperature: float, tell: Tell) -> Writing[Reasoning]:
        """Think until the reasoning closes or has to be stopped."""
        sampling, engine, guard = self._sampling, self._engine, LoopGuard()
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        text = ""
        limit = sampling.max_reasoning_tokens
        with self._sampler(sequence, seed, temperature, sampling.repetition_penalty) as sampler:
            for count in range(limit):
                token = sampler.draw()
                if engine.ends_generation(token):
                    return Reasoning(text, ReasoningEnd.BROKEN_OFF, count)
                new = decoder.decode(engine.piece(token, special=True))
                text += new
                yield [token]
                if prompt.REASONING_CLOSES in text[-len(new) - len(prompt.REASONING_CLOSES) :]:
                    return Reasoning(text.partition(prompt.REASONING_CLOSES)[0], ReasoningEnd.CLOSED, count)
                tell(Stage.REASONING, new)
                if guard.loops(token):
                    return Reasoning(text, ReasoningEnd.LOOP, count + 1)
        return Reasoning(text, ReasoningEnd.TOKEN_LIMIT, limit)

    def opening(self, end: ReasoningEnd) -> list[int]:
        """What is written for the model between its reasoning and its verdict."""
        return self._engine.tokenize(closing(end) + prompt.ANSWER_OPENS)

    def say(self, sequence: int, seed: int, end: ReasoningEnd, tell: Tell) -> Writing[Said]:  # noqa: ARG002
        """Go on from the end of the reasoning to the verdict."""
        yield self.opening(end)
        log_odds = self.log_odds(sequence)
        return Said(log_odds, leans_to(log_odds))

    def log_odds(self, sequence: int) -> float:
        """Log-odds of "infected" where a sequence has come to its verdict."""
        scores = _scores(self._engine.logits(sequence), self._verdict_openings)
        return scores[InfectionStatus.INFECTED] - scores[InfectionStatus.NOT_INFECTED]

    def answer(
        self,
        sequence: int,
        seed: int,
        pending: InfectionStatus | None,
        tell: Tell,
        *,
        until: str | None = None,
    ) -> Writing[Answer]:
        """Write the verdict that was decided, and let the model write the rest of its JSON.

        Args:
            sequence: that has come to its verdict.
            seed: of the sampling.
            pending: the verdict that was decided.
            tell: told what is written.
            until: code of a sign: the answer is broken off once that is named, or else after the findings.
        """
        assert pending is not None
        opened, decided = prompt.ANSWER_OPENS.lstrip(), self._engine.tokenize(pending.value)
        return (yield from self._under(self._grammar, sequence, seed, opened, decided, tell, until))

    def _under(
        self,
        grammar: str,
        sequence: int,
        seed: int,
        opened: str,
        decided: Sequence[int],
        tell: Tell,
        until: str | None,
    ) -> Writing[Answer]:
        """Let the model write under a grammar, up to its end or as far as it is wanted.

        Tokens that the grammar forces are evaluated in one batch with the one before them, where that pays.

        Args:
            grammar: of the decided tokens and what follows them.
            sequence: that is written in.
            seed: of the sampling.
            opened: what was written before the decided tokens.
            decided: the first tokens, not yet evaluated.
            tell: told what is written.
            until: as in `answer`.
        """
        engine, sampling = self._engine, self._sampling
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        wanted = f'{until}"'.encode()
        written = opened.encode()
        sign_at = len(written)
        named: dict[str, float] = {}
        tokens = steps = 0
        with self._sampler(sequence, seed, sampling.answer_temperature, 1.0, grammar) as sampler:
            sampler.accept(decided)
            run = [*decided, *self._forced(sampler, written)]
            while True:
                complete = bool(run) and engine.ends_generation(run[-1])
                tokens += len(run) - complete
                new = b"".join(map(engine.piece, run))
                written += new
                tell(Stage.ANSWERING, decoder.decode(new))
                enough = until is not None and (
                    written.startswith(wanted, sign_at) or written.endswith(answer.RATIONALE_OPENS)
                )
                if complete or enough or tokens >= sampling.max_answer_tokens:
                    return Answer(written.decode(errors="replace"), complete, tokens, steps, named)
                if run:
                    yield run
                    steps += 1
                if written.endswith(answer.SIGN_OPENS):
                    self._take_note(sequence, named)
                    sign_at = len(written)
                token = sampler.draw()
                ended = engine.ends_generation(token)
                run = [token, *([] if ended else self._forced(sampler, written + engine.piece(token)))]

    def _forced(self, sampler: llama.Sampler, written: bytes) -> Iterator[int]:
        """Tokens that must come next, up to where a sign is about to be named, which is taken note of."""
        forced = sampler.forced() if self._forcing else iter(())
        while not written.endswith(answer.SIGN_OPENS) and (token := next(forced, None)) is not None:
            written += self._engine.piece(token)
            yield token

    def _sampler(
        self, sequence: int, seed: int, temperature: float, repetition_penalty: float, grammar: str = ""
    ) -> llama.Sampler:
        sampling = self._sampling
        return self._engine.sampler(
            temperature=temperature,
            top_k=sampling.top_k,
            top_p=sampling.top_p,
            min_p=sampling.min_p,
            repetition_penalty=repetition_penalty,
            seed=seed,
            grammar=grammar,
            sequence=sequence,
        )

    def _take_note(self, sequence: int, named: dict[str, float]) -> None:
        """Where a sign's code is about to be written, keep how likely each of them is."""
        scores = _scores(self._engine.logits(sequence), self._sign_openings)
        total = float(np.logaddexp.reduce(list(scores.values())))
        for code, score in scores.items():
            named[code] = max(named.get(code, 0.0), math.exp(score - total))

    def _first_tokens(self, word: str) -> list[int]:
        """Every token with which a word can begin."""
        starts = (self._engine.tokenize(word[:length]) for length in range(1, len(word) + 1))
        return [tokens[0] for tokens in starts if len(tokens) == 1]


def _scores(logits: NDArray[np.float32], openings: Mapping[Word, Sequence[int]]) -> dict[Word, float]:
    """Of each word the logarithm of how likely it is to begin here, up to one constant."""
    return {
        word: float(np.logaddexp.reduce(logits[tokens].astype(np.float64)))
        for word, tokens in openings.items()
    }


def closing(end: ReasoningEnd) -> str:
    """What closes a reasoning that the model has not closed itself."""
    return "" if end is ReasoningEnd.CLOSED else f"\n{prompt.REASONING_CLOSES}"


def leans_to(log_odds: float) -> InfectionStatus:
    """The likelier of the two verdicts."""
    return InfectionStatus.INFECTED if log_odds >= 0 else InfectionStatus.NOT_INFECTED


def probability(log_odds: float) -> float:
    """The probability of infection that log-odds mean."""
    return 1.0 / (1.0 + math.exp(min(-log_odds, 700.0)))
