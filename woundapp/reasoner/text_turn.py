"""The turn of a model that answers in words: the verdict is read where it stands, then places are asked."""

import codecs
from collections.abc import Iterable

from woundapp.domain import InfectionStatus
from woundapp.reasoner import answer, llama, prompt, text_answer
from woundapp.reasoner.messages import ReasoningEnd, Stage
from woundapp.reasoner.model_pack import Manifest
from woundapp.reasoner.turn import Answer, Said, Tell, TurnWriter, closing, leans_to
from woundapp.reasoner.writing import Writing


class TextTurnWriter(TurnWriter):
    """Writes the reasoning, an answer in words, and the places in a second turn on the same sequence.

    Args:
        engine: loaded.
        manifest: of its pack, whose answer is in the form `text`.
    """

    def __init__(self, engine: llama.Engine, manifest: Manifest) -> None:
        super().__init__(engine, manifest)
        self._form = form = manifest.answer
        self._places_grammar = answer.places_grammar(form.signs)
        self._places_question = form.places_question or prompt.default_places_question(form.signs)
        infected, not_infected = self._openings(form.infected), self._openings(form.not_infected)
        self._verdict_openings = {
            InfectionStatus.INFECTED: sorted(infected - not_infected),
            InfectionStatus.NOT_INFECTED: sorted(not_infected - infected),
        }

    def opening(self, end: ReasoningEnd) -> list[int]:
        """What is written for the model between its reasoning and its verdict, where it says no more."""
        return self._engine.tokenize(f"{closing(end)}\n\n{self._form.verdict_opens}")

    def say(self, sequence: int, seed: int, end: ReasoningEnd, tell: Tell) -> Writing[Said]:
        """Let the model answer in words; a verdict that it does not give is then asked for.

        The log-odds are those at the place where the verdict was written.
        """
        if closed := closing(end):
            yield self._engine.tokenize(closed)
        engine, sampling = self._engine, self._sampling
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        text, complete = "", False
        odds: list[tuple[int, float]] = []
        penalty = sampling.repetition_penalty
        with self._sampler(sequence, seed, sampling.answer_temperature, penalty) as sampler:
            for _ in range(sampling.max_answer_tokens):
                token = sampler.draw()
                complete = engine.ends_generation(token)
                if complete:
                    break
                odds.append((len(text), self.log_odds(sequence)))
                new = decoder.decode(engine.piece(token))
                text += new
                yield [token]
                tell(Stage.ANSWERING, new)
        verdict = text_answer.find_verdict(text, self._form)
        if verdict is not None:
            at_verdict = [value for start, value in odds if start <= verdict.starts][-1]
            return Said(at_verdict, None, text, complete)
        yield engine.tokenize(f"\n\n{self._form.verdict_opens}")
        log_odds = self.log_odds(sequence)
        return Said(log_odds, leans_to(log_odds), text, complete)

    def answer(
        self,
        sequence: int,
        seed: int,
        pending: InfectionStatus | None,
        tell: Tell,
        *,
        until: str | None = None,
    ) -> Writing[Answer]:
        """Write the verdict if it was not yet written, and let the model give its places."""
        word = ""
        if pending is not None:
            infected = pending is InfectionStatus.INFECTED
            word = f" {(self._form.infected if infected else self._form.not_infected)[0]}"
        yield self._engine.tokenize(word + prompt.second_turn(self._places_question))
        opened = prompt.PLACES_OPEN
        return (yield from self._under(self._places_grammar, sequence, seed, opened, (), tell, until))

    def _openings(self, words: Iterable[str]) -> set[int]:
        """Every token with which one of the words can begin, large or small, after a space or not."""
        return {
            token
            for word in words
            for written in {word, word.lower(), word.capitalize(), word.upper()}
            for spaced in (written, f" {written}")
            for token in self._first_tokens(spaced)
        }
