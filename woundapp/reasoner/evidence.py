"""How much an answer leans on a region: it is hidden from the model, which is asked again."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from woundapp.domain import Probe
from woundapp.reasoner import hiding, llama
from woundapp.reasoner.hiding import Mask
from woundapp.reasoner.messages import Place, ReasoningEnd, Weight
from woundapp.reasoner.turn import TurnWriter, leans_to
from woundapp.reasoner.writing import Writing, together

_Asked = TypeVar("_Asked")

_COARSEST = 4
"""Windows of the first survey across the photo's longer side."""

_REFINED = 0.5
"""Share of the tokens that is looked at more closely."""

_MOST_TELLING = (1 / 8, 1 / 4)
"""Shares of the tokens that are hidden already when the others are looked at once more."""


@dataclass(frozen=True, slots=True)
class Retold:
    """What a model says once something is hidden from it.

    Attributes:
        log_odds: of "infected" at its verdict.
        named: how likely it was to name each sign, 0 to 1, as far as it wrote; a sign that is not there was
            out of the question.
    """

    log_odds: float
    named: Mapping[str, float]


class Prober:
    """Asks a model about one photo again and again, with different parts of it hidden.

    Args:
        engine: that has read the prompt with the photo.
        writer: of its answers.
        parts: of that prompt.
        source: the sequence that holds it.
        sequences: free ones, in which the model is asked side by side.
        go_on: called between steps; what it raises ends the asking.
        filling: what stands in for hidden tokens.
    """

    def __init__(
        self,
        engine: llama.Engine,
        writer: TurnWriter,
        parts: Sequence[llama.TextPart | llama.PhotoPart],
        source: int,
        sequences: Sequence[int],
        go_on: Callable[[], None] = lambda: None,
        filling: hiding.Filling = hiding.FILLINGS[hiding.USED],
    ) -> None:
        self._engine, self._writer, self._go_on = engine, writer, go_on
        self._source, self._sequences, self._filling = source, sequences, filling
        place = next(index for index, part in enumerate(parts) if isinstance(part, llama.PhotoPart))
        photo = parts[place]
        assert isinstance(photo, llama.PhotoPart)
        self.photo = photo
        self._after = _tokens(parts[place + 1 :])
        self._start = len(_tokens(parts[:place]))

    def verdicts(self, hidden: Sequence[Mask], learnt_from: Mask) -> Iterator[float]:
        """Log-odds of "infected" straight after the photo, for each set of hidden tokens."""
        opening = self._after + self._writer.opening(ReasoningEnd.BROKEN_OFF)
        for some in _batches(hidden, len(self._sequences)):
            used = self._read(some, learnt_from)
            self._engine.extend(dict.fromkeys(used, opening))
            for sequence in used:
                yield self._writer.log_odds(sequence)
                self._engine.drop(sequence)

    def answers(
        self, asked: Sequence[tuple[Mask, str]], learnt_from: Mask, probe: Probe, seed: int = 0
    ) -> Iterator[Retold]:
        """A new answer for each set of hidden tokens, up to where it names the sign that is asked about.

        Args:
            asked: hidden tokens, and the code of the sign.
            learnt_from: tokens that what stands in for hidden ones is made of.
            probe: how the model is asked.
            seed: of the reasoning.
        """
        for some in _batches(asked, len(self._sequences)):
            used = self._read([mask for mask, _ in some], learnt_from)
            self._engine.extend(dict.fromkeys(used, self._after))
            told = together(
                self._engine,
                {
                    sequence: self._answer(sequence, seed, probe, sign)
                    for sequence, (_, sign) in zip(used, some, strict=True)
                },
                self._go_on,
            )
            for sequence in used:
                yield told[sequence]
                self._engine.drop(sequence)

    def _read(self, hidden: Sequence[Mask], learnt_from: Mask) -> list[int]:
        """Read the prompt up to the photo's end, in a sequence for each set of hidden tokens."""
        used = []
        for sequence, mask in zip(self._sequences, hidden, strict=False):
            self._go_on()
            self._engine.fork(self._source, sequence, self._start)
            self._engine.evaluate([hiding.hide(self.photo, mask, learnt_from, self._filling)], sequence)
            used.append(sequence)
        return used

    def _answer(self, sequence: int, seed: int, probe: Probe, sign: str) -> Writing[Retold]:
        writer = self._writer
        end = ReasoningEnd.BROKEN_OFF
        if probe is Probe.ANSWER_AGAIN:
            end = (yield from writer.reason(sequence, seed, 0.0, lambda *_: None)).end
        yield writer.opening(end)
        log_odds = writer.log_odds(sequence)
        verdict = leans_to(log_odds)
        written = yield from writer.answer(sequence, seed, verdict, lambda *_: None, until=sign)
        return Retold(log_odds, written.named)


def weigh(
    prober: Prober, infected: bool, places: Sequence[Place], probe: Probe, seed: int = 0
) -> Iterator[Weight]:
    """How much an answer leans on each of its regions.

    Args:
        prober: of the photo.
        infected: the verdict that the answer came to.
        places: what it claims, and where.
        probe: how the model is asked again.
        seed: of the reasoning.
    """
    photo = prober.photo
    regions = [hiding.tokens_in(place.box, photo.rows, photo.columns) for place in places]
    claimed: Mask = np.logical_or.reduce([*regions, np.zeros((photo.rows, photo.columns), np.bool_)])
    controls = [hiding.elsewhere(region, claimed) for region in regions]
    asked = [
        (mask, place.sign) for place, *masks in zip(places, regions, controls, strict=True) for mask in masks
    ]
    retold = prober.answers(asked, ~claimed, probe, seed)
    towards = 1.0 if infected else -1.0
    for place in places:
        hidden, control = next(retold), next(retold)
        yield Weight(
            verdict=towards * (control.log_odds - hidden.log_odds),
            named=control.named.get(place.sign, 0.0) - hidden.named.get(place.sign, 0.0),
        )


def survey(
    prober: Prober, infected: bool, on_progress: Callable[[float], None] = lambda _: None
) -> NDArray[np.float64]:
    """Which parts of the photo a verdict leans on: the log-odds that each token is worth to it.

    Windows of tokens are hidden one after the other, and shown one after the other with all else hidden,
    first large ones over the whole photo, then ever smaller ones where the larger changed most. A window is
    worth the mean of both changes: what is said twice in a photo is missed by the first, what means something
    only beside another sign by the second. A token is worth its share of the smallest windows it was in.
    Where that is most, tokens are hidden and shown once more with the most telling ones already hidden: so
    what speaks only once those are gone counts, too.

    Args:
        prober: of the photo.
        infected: the verdict.
        on_progress: called with the share that is done, 0 to 1.

    Returns:
        What each token adds to the verdict's log-odds, natural: float64 of shape `(rows, columns)`.
    """
    rows, columns = prober.photo.rows, prober.photo.columns
    towards = 1.0 if infected else -1.0
    everything = np.ones((rows, columns), np.bool_)
    whole, blind = prober.verdicts([~everything, everything], everything)
    worth = np.zeros((rows, columns))
    side = max(2, max(rows, columns) // _COARSEST)
    where = everything
    levels = side.bit_length()
    steps = levels + len(_MOST_TELLING)
    for level in range(levels):
        windows = _windows(where, side)
        asked = prober.verdicts([mask for window in windows for mask in (window, ~window)], everything)
        total, covered = np.zeros((rows, columns)), np.zeros((rows, columns))
        for number, window in enumerate(windows, start=1):
            hidden, shown = next(asked), next(asked)
            total[window] += towards * ((whole - hidden) + (shown - blind)) / 2 / window.sum()
            covered[window] += 1
            on_progress((level + number / len(windows)) / steps)
        worth[where] = (total / np.maximum(covered, 1))[where]
        where = np.abs(worth) >= np.quantile(np.abs(worth), 1 - _REFINED)
        side = max(1, side // 2)
    further = np.zeros_like(worth)
    for step, share in enumerate(_MOST_TELLING, start=levels + 1):
        gone = worth >= np.quantile(worth, 1 - share)
        further += towards * _changes(prober, gone, where)
        on_progress(step / steps)
    return (worth + further / len(_MOST_TELLING)) / 2


def _changes(prober: Prober, gone: Mask, where: Mask) -> NDArray[np.float64]:
    """By how much the log-odds of "infected" fall when a token is hidden and others are gone already.

    Args:
        prober: of the photo.
        gone: tokens that are hidden all the while, but for the one that is asked about.
        where: tokens that are asked about.
    """
    places = np.argwhere(where)
    others = [gone.copy() for _ in places]
    for mask, (row, column) in zip(others, places, strict=True):
        mask[row, column] = not mask[row, column]
    before, *after = prober.verdicts([gone, *others], np.ones_like(gone))
    changes = np.zeros(gone.shape)
    for (row, column), value in zip(places, after, strict=True):
        changes[row, column] = value - before if gone[row, column] else before - value
    return changes


def _windows(where: Mask, side: int) -> list[Mask]:
    """Squares that overlap by half and meet the tokens that are looked at."""
    step = max(1, side // 2)
    rows, columns = where.shape
    found = []
    for top in range(0, max(rows - side, 0) + step, step):
        for left in range(0, max(columns - side, 0) + step, step):
            window = np.zeros_like(where)
            window[min(top, rows - 1) : top + side, min(left, columns - 1) : left + side] = True
            if (window & where).any():
                found.append(window)
    return found


def _tokens(parts: Sequence[llama.TextPart | llama.PhotoPart]) -> list[int]:
    return [token for part in parts if isinstance(part, llama.TextPart) for token in part.tokens]


def _batches(some: Sequence[_Asked], size: int) -> Iterator[Sequence[_Asked]]:
    for start in range(0, len(some), size):
        yield some[start : start + size]
