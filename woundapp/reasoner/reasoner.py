"""A loaded model that judges photos: looks once, reasons several times side by side, reads the verdicts."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256

import numpy as np

from woundapp import paths
from woundapp.errors import CancelledError, ReasonerError
from woundapp.phrases import Phrase
from woundapp.reasoner import evidence, hiding, llama, model_pack, planning, prompt
from woundapp.reasoner.messages import (
    Asking,
    Assess,
    AssessResult,
    Box,
    LoadResult,
    Look,
    LookResult,
    ReasoningEnd,
    Sample,
    Stage,
    Survey,
    SurveyResult,
    Weigh,
    WeighResult,
)
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.planning import Plan
from woundapp.reasoner.prefix import Prefix
from woundapp.reasoner.state_files import StateFiles
from woundapp.reasoner.text_turn import TextTurnWriter
from woundapp.reasoner.turn import Answer, Reasoning, Said, Tell, TurnWriter, probability
from woundapp.reasoner.writing import Writing, together
from woundapp.settings import Device

Report = Callable[[Stage, float | None, str], None]
"""Called with the stage, the share of it that is done, and newly written text."""

Parts = list[llama.TextPart | llama.PhotoPart]

SEEDS = 2**32 - 1
"""Numbers from here on are no seeds to llama.cpp."""

SEEN, MIRRORED = 0, 1
"""The sequences that hold the prompt with the photo, and with its mirror image."""

_FIRST_SAMPLE = 2

_WRITERS: dict[str, type[TurnWriter]] = {"json": TurnWriter, "text": TextTurnWriter}
"""By the form of the answer in the manifest."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """One reasoning and its verdict; the shown one goes on to an answer."""

    reasoning: Reasoning
    said: Said
    answer: Answer | None
    reasoned_at: float
    answered_at: float


class Reasoner:
    """A loaded model that assesses photos, one at a time.

    What it has read of the last photo is kept: assessing the same photo again encodes and reads nothing
    twice.

    Args:
        pack: verified here before anything native opens it.
        device: where to run.
        report: told about progress.
        stopped: asked often; True ends the call with CancelledError.

    Raises:
        ModelPackError: the pack is not what its manifest says.
        ReasonerError: it does not fit this machine or could not be loaded.
        CancelledError: it was stopped.
    """

    def __init__(self, pack: ModelPack, device: Device, report: Report, stopped: Callable[[], bool]) -> None:
        self.pack = pack
        self._report = report
        self._stopped = stopped
        self._digest = b""
        self._parts: Parts = []
        self._at_first: float | None = None
        started = time.perf_counter()
        model_pack.verify(pack, self._report_checking)
        self._engine, chosen, notice = self._load(device)
        self._writer = _WRITERS[pack.manifest.answer.format](self._engine, pack.manifest)
        files = StateFiles(paths.cache_dir() / "prompts")
        self._prefix = Prefix(self._engine, chosen.options, pack.manifest, files)
        self._probing = range(_FIRST_SAMPLE, _FIRST_SAMPLE + chosen.probes)
        self.loaded = LoadResult(
            device=chosen.device,
            llama_cpp=llama.version(),
            seconds=time.perf_counter() - started,
            notice=notice,
            samples=chosen.samples,
            quick=chosen.quick,
            memory=list(chosen.memory),
        )

    def close(self) -> None:
        """Free the model."""
        self._engine.close()

    def get_ready(self) -> None:
        """Read what stands before every photo, so that the first one need not wait for it.

        Raises:
            ReasonerError: the model's engine failed.
            CancelledError: it was stopped; the next call or photo takes it up where it was left.
        """
        self._prefix.read(self._go_on)

    def look(self, request: Look) -> LookResult:
        """Encode and read a photo, and say what the verdict would be without any reasoning.

        Raises:
            ReasonerError: the model's engine failed.
            CancelledError: it was stopped.
        """
        encode, prefill = self._look(request, mirrored=request.mirrored)
        if self._at_first is None:
            self._at_first = self._log_odds_at_first()
        return LookResult(probability_infected=probability(self._at_first), encode=encode, prefill=prefill)

    def assess(self, request: Assess) -> AssessResult:
        """Judge one photo.

        Raises:
            ReasonerError: the model's engine failed.
            CancelledError: it was stopped.
        """
        samples = min(request.samples, self.loaded.samples)
        try:
            encode, prefill = self._look(request, mirrored=samples > 1)
            started = time.perf_counter()
            judged = self._judge(samples, request.seed)
        except CancelledError:
            raise
        except BaseException:
            self._digest = b""
            raise
        shown = judged[0]
        assert shown.answer is not None
        return AssessResult(
            reasoning=shown.reasoning.text.strip(),
            reasoning_end=shown.reasoning.end,
            prose=shown.said.text.strip(),
            answer=shown.answer.text,
            answer_complete=shown.said.complete and shown.answer.complete,
            samples=[
                Sample(
                    probability_infected=probability(sample.said.log_odds),
                    reasoning_end=sample.reasoning.end,
                    mirrored=_is_mirrored(number),
                )
                for number, sample in enumerate(judged)
            ],
            encode=encode,
            prefill=prefill,
            reasoning_seconds=shown.reasoned_at - started,
            answer_seconds=shown.answered_at - shown.reasoned_at,
            reasoning_tokens=shown.reasoning.tokens,
            answer_tokens=shown.answer.tokens,
            answer_steps=shown.answer.steps,
        )

    def weigh(self, request: Weigh) -> WeighResult:
        """Find out how much an answer leans on its regions.

        Raises:
            ReasonerError: the model's engine failed.
            CancelledError: it was stopped.
        """
        prober = self.prober(request)
        weights = []
        for weight in evidence.weigh(prober, request.infected, request.places, request.probe):
            weights.append(weight)
            self._report(Stage.PROBING, len(weights) / len(request.places), "")
        return WeighResult(weights=weights)

    def survey(self, request: Survey) -> SurveyResult:
        """Find out which parts of the photo a verdict leans on.

        Raises:
            ReasonerError: the model's engine failed.
            CancelledError: it was stopped.
        """
        prober = self.prober(request)
        changes = evidence.survey(
            prober, request.infected, lambda share: self._report(Stage.PROBING, share, "")
        )
        rows, columns = changes.shape
        return SurveyResult(columns=columns, rows=rows, changes=changes.ravel().tolist())

    def prober(
        self, request: Weigh | Survey, filling: hiding.Filling = hiding.FILLINGS[hiding.USED]
    ) -> evidence.Prober:
        """What asks the model about a photo with parts of it hidden; valid until the next photo."""
        self._look(request)
        self._report(Stage.PROBING, 0.0, "")
        return evidence.Prober(
            self._engine, self._writer, self._parts, SEEN, self._probing, self._go_on, filling
        )

    def _report_checking(self, share: float) -> None:
        self._go_on()
        self._report(Stage.CHECKING, share, "")

    def _go_on(self) -> None:
        if self._stopped():
            raise CancelledError

    def _load(self, device: Device) -> tuple[llama.Engine, Plan, str]:
        devices = llama.devices()
        chosen = planning.plan(self.pack, device, devices)
        try:
            return self._open(chosen.options), chosen, ""
        except llama.EngineError as error:
            if chosen.options.gpu_layers == 0:
                raise ReasonerError(
                    "The model {model} could not be loaded: {error}. Nothing is lost. "
                    "Check the pack with `woundapp model verify`, or choose another one.",
                    model=self.pack.manifest.title,
                    error=error,
                ) from error
        chosen = planning.plan(self.pack, Device.CPU, devices)
        try:
            return self._open(chosen.options), chosen, GPU_NOTICE
        except llama.EngineError as error:
            raise ReasonerError(
                "The model {model} could be loaded on neither graphics card nor "
                "processor: {error}. Nothing is lost. Check the pack with `woundapp model verify`.",
                model=self.pack.manifest.title,
                error=error,
            ) from error

    def _open(self, options: llama.EngineOptions) -> llama.Engine:
        return llama.Engine(
            self.pack.model_file,
            self.pack.projector_file,
            options,
            lambda share: self._report(Stage.LOADING, share, ""),
            self._stopped,
        )

    def _look(self, request: Asking, *, mirrored: bool = False) -> tuple[float, float]:
        """Encode and read the photo, and its mirror image, unless that was done; seconds for either."""
        hidden = request.hidden if isinstance(request, Assess) else []
        digest = sha256(request.rgb + f"{request.width}x{request.height}{hidden}".encode()).digest()
        engine, before = self._engine, len(self._prefix.tokens)
        if self._digest != digest:
            engine.forget(before)
            self._at_first = None
        wanted = (SEEN, MIRRORED) if mirrored else (SEEN,)
        missing = [sequence for sequence in wanted if engine.position(sequence) <= before]
        if not missing:
            return 0.0, 0.0
        # What is stopped half-way must not pass for read the next time.
        self._digest = b""
        self._report(Stage.ENCODING, 0.0, "")
        started = time.perf_counter()
        encoded = {
            sequence: self._encoded(
                request, sequence, hidden, partial(self._report_encoding, number, len(missing))
            )
            for number, sequence in enumerate(missing)
        }
        self._report(Stage.PREFILL, None, "")
        read = time.perf_counter()
        self._prefix.read(self._go_on)
        for sequence, (_, *rest) in encoded.items():
            self._go_on()
            if sequence != SEEN:
                engine.fork(SEEN, sequence, before)
            engine.evaluate(rest, sequence)
        self._parts = encoded.get(SEEN, self._parts)
        self._digest = digest
        return read - started, time.perf_counter() - read

    def _encoded(
        self, request: Asking, sequence: int, hidden: Sequence[Box], on_progress: Callable[[float], None]
    ) -> Parts:
        self._go_on()
        asked, rgb = self.pack.manifest.prompt, request.rgb
        if sequence == MIRRORED:
            pixels = np.frombuffer(rgb, np.uint8).reshape(request.height, request.width, 3)
            rgb = pixels[:, ::-1].tobytes()
            hidden = [(1 - right, top, 1 - left, bottom) for left, top, right, bottom in hidden]
        conversation = prompt.conversation(asked.question, asked.system)
        parts = self._engine.encode(conversation, rgb, request.width, request.height, on_progress)
        return [hiding.without(part, hidden) if isinstance(part, llama.PhotoPart) else part for part in parts]

    def _report_encoding(self, done: int, photos: int, share: float) -> None:
        self._report(Stage.ENCODING, (done + share) / photos, "")

    def _log_odds_at_first(self) -> float:
        """Log-odds of "infected" straight after the photo."""
        engine, sequence = self._engine, self._probing[0]
        engine.fork(SEEN, sequence)
        try:
            engine.append(self._writer.opening(ReasoningEnd.BROKEN_OFF), sequence)
            return self._writer.log_odds(sequence)
        finally:
            engine.drop(sequence)

    def _judge(self, samples: int, seed: int) -> list[_Judged]:
        """Let all samples reason to their verdicts, and the first one write its answer."""
        engine, sampling = self._engine, self.pack.manifest.sampling
        for number in range(samples):
            engine.fork(MIRRORED if _is_mirrored(number) else SEEN, _FIRST_SAMPLE + number)
        try:
            judged = together(
                engine,
                {
                    _FIRST_SAMPLE + number: self._write(
                        _FIRST_SAMPLE + number,
                        (seed + number) % SEEDS,
                        sampling.sample_temperature if number else sampling.temperature,
                        shown=number == 0,
                    )
                    for number in range(samples)
                },
                self._go_on,
            )
        finally:
            for number in range(samples):
                engine.drop(_FIRST_SAMPLE + number)
        return [judged[_FIRST_SAMPLE + number] for number in range(samples)]

    def _write(self, sequence: int, seed: int, temperature: float, *, shown: bool) -> Writing[_Judged]:
        writer = self._writer
        tell: Tell = self._tell if shown else lambda *_: None
        reasoning = yield from writer.reason(sequence, seed, temperature, tell)
        reasoned_at = time.perf_counter()
        said = yield from writer.say(sequence, seed, reasoning.end, tell)
        answer = None
        if shown:
            answer = yield from writer.answer(sequence, seed, said.pending, tell)
        return _Judged(reasoning, said, answer, reasoned_at, time.perf_counter())

    def _tell(self, stage: Stage, text: str) -> None:
        self._report(stage, None, text)


def _is_mirrored(sample: int) -> bool:
    """Every other sample looks at the mirror image; the first, whose answer is shown, at the photo itself."""
    return sample % 2 == 1


GPU_NOTICE = Phrase("The graphics card could not be used. The model runs on the processor, which is slower.")
