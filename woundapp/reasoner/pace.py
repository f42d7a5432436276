"""How long the model takes on this machine: learned from what it took before, told as a range."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from itertools import cycle
from pathlib import Path
from typing import Annotated

import msgspec
import numpy as np

from woundapp import paths
from woundapp.reasoner import model_pack
from woundapp.reasoner.messages import Progress, Stage
from woundapp.reasoner.model_pack import ModelPack

KEPT = 200
"""Steps that are kept, the newest: an assessment with its evidence has up to four."""

ENOUGH = 3
"""Fewer say too little of the next one."""

LIKELY = (0.2, 0.8)
"""Between these quantiles lies the range that is told."""

_ENOUGH_WRITTEN = 200
"""Characters from which on the speed of this very reasoning is known."""

_RISE = 1.5
"""What is told may grow by this factor, or by a few seconds, before it is said that it grew."""

FEW_SECONDS = 10.0
"""Nothing is called longer than usual for the sake of fewer."""

_Positive = Annotated[float, msgspec.Meta(gt=0, le=1e9)]

Clock = Callable[[], float]


class Step(StrEnum):
    """What takes long; the values are kept."""

    LOOK = "look"
    ANSWER = "answer"
    WEIGH = "weigh"
    MAP = "map"


class Took(msgspec.Struct, frozen=True, kw_only=True):
    """How long one step took. Nothing in it is about a patient.

    Attributes:
        model: SHA-256 of the language model's file.
        device: in words, as the worker tells it.
        step: which one.
        amount: how much it was: tokens of the photo for LOOK and MAP, characters of the reasoning for
            ANSWER, findings for WEIGH.
        seconds: that it took; of an ANSWER the reasoning alone.
        after: seconds from the end of the reasoning to the whole assessment.
    """

    model: str
    device: str
    step: Step
    amount: _Positive
    seconds: _Positive
    after: Annotated[float, msgspec.Meta(ge=0, le=1e9)] = 0.0


@dataclass(frozen=True, slots=True)
class Left:
    """How long something still takes.

    Attributes:
        seconds: the range that three of five times fall into; None where the past does not say.
        longer: whether it takes longer than was told at first, or than ever before.
    """

    seconds: tuple[float, float] | None
    longer: bool = False


class Watch:
    """Times one piece of work, and says how long it still takes.

    Args:
        clock: gives seconds.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._started = clock()
        self._promised: float | None = None
        self._exceeded: float | None = None
        self._told = 0.0
        self._longer = False

    def note(self, progress: Progress) -> None:
        """Take note that something moved."""
        raise NotImplementedError

    def took(self) -> tuple[Took, ...]:
        """What can be learned from it, now that it has ended well."""
        raise NotImplementedError

    def left(self) -> Left:
        """How long it still takes.

        What is told first is a promise: once that time is over, or the range grows, it is `longer`.
        """
        now = self._clock()
        possible = self._possible(now)
        if possible is None:
            return Left(None)
        if not possible:
            self._exceeded = now if self._exceeded is None else self._exceeded
            self._longer = self._longer or now > self._exceeded + FEW_SECONDS
            return Left(None, longer=True) if self._longer else Left((0.0, FEW_SECONDS))
        # Positions that are right on average for few values, too (Hyndman & Fan, 1996, definition 6).
        low, high = (float(value) for value in np.quantile(possible, LIKELY, method="weibull"))
        if self._promised is None:
            self._promised, self._told = now + max(high, FEW_SECONDS), high
        grown = high > max(_RISE * self._told, self._told + FEW_SECONDS)
        self._longer = self._longer or grown or now > self._promised
        self._told = high if self._longer else min(high, self._told)
        return Left((min(low, self._told), self._told), self._longer)

    def _possible(self, now: float) -> Sequence[float] | None:
        """Seconds that may be left, going by each time before; None where there are too few of them."""
        raise NotImplementedError


class _Phase(IntEnum):
    LOOKING = 0
    REASONING = 1
    ANSWERING = 2


_PHASES = {Stage.REASONING: _Phase.REASONING, Stage.ANSWERING: _Phase.ANSWERING}


class AssessmentWatch(Watch):
    """Times one assessment, or only the reading of a photo for it.

    Args:
        blank: what is learned from it, but for its figures.
        past: what the same model took here before.
        tokens: that the photo becomes.
        read: whether the photo has been read.
        clock: gives seconds.
    """

    def __init__(
        self, blank: Took, past: Sequence[Took], tokens: float, clock: Clock, *, read: bool = False
    ) -> None:
        super().__init__(clock)
        self._blank, self._tokens = blank, tokens
        self._looks = [took.seconds / took.amount * tokens for took in past if took.step is Step.LOOK]
        self._answers = [took for took in past if took.step is Step.ANSWER]
        self._phase = _Phase.REASONING if read else _Phase.LOOKING
        self._since = self._started
        self._looked = self._reasoned = 0.0
        self._encoding, self._encoded_until = self._started, self._started
        self._encoded = 1.0
        self._encodes = False
        self._written = 0
        self._spoiled = False

    def note(self, progress: Progress) -> None:
        now, stage = self._clock(), progress.stage
        if stage in (Stage.CHECKING, Stage.LOADING):
            self._spoiled = True  # the model is loaded again, after a fault
        phase = _PHASES.get(stage, _Phase.LOOKING)
        if phase > self._phase:
            if self._phase is _Phase.LOOKING and self._encodes:
                self._looked = now - self._since
            if phase is _Phase.ANSWERING:
                self._reasoned = now - self._since
            self._phase, self._since = phase, now
        elif phase is _Phase.LOOKING and self._phase is _Phase.REASONING and not self._written:
            self._phase, self._since = phase, now  # it had not been read, or is read again
        self._note_encoding(progress.fraction or 0.0 if stage is Stage.ENCODING else None, now)
        if stage is Stage.REASONING and self._phase is _Phase.REASONING:
            self._written += len(progress.text)

    def took(self) -> tuple[Took, ...]:
        now, found = self._clock(), []
        if self._phase is _Phase.LOOKING and self._encodes:
            self._looked = now - self._since
        if self._spoiled:
            return ()
        if self._looked > 0:
            found.append(self._filled(Step.LOOK, self._tokens, self._looked))
        if self._phase is _Phase.ANSWERING and self._written and self._reasoned > 0:
            found.append(self._filled(Step.ANSWER, self._written, self._reasoned, now - self._since))
        return tuple(found)

    def _filled(self, step: Step, amount: float, seconds: float, after: float = 0.0) -> Took:
        return msgspec.structs.replace(self._blank, step=step, amount=amount, seconds=seconds, after=after)

    def _note_encoding(self, share: float | None, now: float) -> None:
        """Reckon when the vision encoder will end, by the share it has done; None while it does nothing."""
        if share is None:
            self._encoded = 1.0
            return
        if share < self._encoded:
            self._encoding = now  # of another view of the photo
        self._encodes, self._encoded = True, share
        if share:
            self._encoded_until = now + (now - self._encoding) * (1.0 - share) / share

    def _possible(self, now: float) -> Sequence[float] | None:
        if len(self._answers) < ENOUGH:
            return None
        gone = now - self._since
        if self._phase is _Phase.LOOKING:
            if not self._looks:
                return None
            encoding = max(self._encoded_until - now, 0.0)
            # Each with the reading about as long ago: the machine was as busy then.
            together = zip(reversed(self._answers), cycle(reversed(self._looks)), strict=False)
            return [max(look - gone, encoding) + before.seconds + before.after for before, look in together]
        written = self._written if self._written >= _ENOUGH_WRITTEN else 0
        if self._phase is _Phase.ANSWERING:
            slower = [_slower(before, self._reasoned, written) for before in self._answers]
            left = [
                before.after * factor - gone for before, factor in zip(self._answers, slower, strict=True)
            ]
            return [seconds for seconds in left if seconds > 0]
        if not written:
            return [before.seconds - gone + before.after for before in self._answers if before.seconds > gone]
        return [
            (before.amount / written - 1) * gone + before.after * _slower(before, gone, written)
            for before in self._answers
            if before.amount > written
        ]


def _slower(before: Took, seconds: float, written: int) -> float:
    """How many times slower than before it writes now; 1 as long as that is not known."""
    return seconds / written * before.amount / before.seconds if written else 1.0


class ProbingWatch(Watch):
    """Times how it is found out what an answer leans on.

    Args:
        blank: what is learned from it, but for its seconds.
        past: what the same model took here before.
        clock: gives seconds.
    """

    def __init__(self, blank: Took, past: Sequence[Took], clock: Clock) -> None:
        super().__init__(clock)
        self._blank = blank
        self._totals = [took.seconds / took.amount * blank.amount for took in past if took.step is blank.step]
        self._share, self._moved = 0.0, self._started

    def note(self, progress: Progress) -> None:
        if progress.fraction and progress.stage is Stage.PROBING:
            self._share, self._moved = progress.fraction, self._clock()

    def took(self) -> tuple[Took, ...]:
        seconds = self._clock() - self._started
        return (msgspec.structs.replace(self._blank, seconds=seconds),) if seconds > 0 else ()

    def _possible(self, now: float) -> Sequence[float] | None:
        if len(self._totals) < ENOUGH:
            return None
        # With a share s done after t seconds, its own speed tells t (1 - s) / s, and counts by s.
        gone, rest = self._moved - self._started, 1.0 - self._share
        left = [rest * max(total, gone) - (now - self._moved) for total in self._totals]
        return [max(0.0, seconds) for seconds in left] if max(left) > 0 else []


class Pace:
    """What one model took on this machine, and how long it takes now.

    Args:
        pack: the model.
        device: it runs on, in words.
        clock: gives seconds.
    """

    def __init__(self, pack: ModelPack, device: str, clock: Clock = time.monotonic) -> None:
        self._tokens = pack.manifest.image_tokens
        self._model, self._device, self._clock = pack.manifest.model.sha256, device, clock
        self._past = tuple(
            took for took in _read() if (took.model, took.device) == (self._model, self._device)
        )

    def assessing(self, width: int, height: int, *, read: bool = False) -> AssessmentWatch:
        """Time an assessment, or the reading of a photo ahead of it.

        Args:
            width: of the upright photo in pixels.
            height: likewise.
            read: whether the photo has been read.
        """
        tokens = self._tokens_of(width, height)
        return AssessmentWatch(self._blank(Step.LOOK, tokens), self._past, tokens, self._clock, read=read)

    def weighing(self, findings: int) -> ProbingWatch:
        """Time how it is found out what an answer leans on, for as many findings that have a place."""
        return ProbingWatch(self._blank(Step.WEIGH, findings), self._past, self._clock)

    def mapping(self, width: int, height: int) -> ProbingWatch:
        """Time the support map of a photo; see `assessing` for the arguments."""
        return ProbingWatch(self._blank(Step.MAP, self._tokens_of(width, height)), self._past, self._clock)

    def learn(self, took: Sequence[Took]) -> None:
        """Learn from what ended well, and keep it where that is possible; from any one thread."""
        self._past = (*self._past, *took)
        _keep(took)

    def _tokens_of(self, width: int, height: int) -> float:
        columns, rows = model_pack.image_size(self._tokens, width, height)
        return columns * rows / model_pack.IMAGE_TOKEN_PIXELS**2

    def _blank(self, step: Step, amount: float) -> Took:
        return Took(model=self._model, device=self._device, step=step, amount=amount, seconds=1.0)


def file() -> Path:
    """Where it is kept what the model took."""
    return paths.state_dir() / "pace.json"


def _read() -> list[Took]:
    """All that is kept; nothing where that cannot be read, since it is learned again."""
    try:
        return msgspec.json.decode(file().read_bytes(), type=list[Took])
    except (OSError, msgspec.MsgspecError):
        return []


def _keep(took: Sequence[Took]) -> None:
    if not took:
        return
    try:
        file().parent.mkdir(parents=True, exist_ok=True)
        with paths.replacing(file()) as stream:
            stream.write(msgspec.json.encode([*_read(), *took][-KEPT:]))
    except OSError:
        return
