"""One assessment, step by step: look at the photo, reason, read the verdict's probability, answer in JSON."""

import codecs
import math
import time
from collections import Counter, deque
from collections.abc import Callable
from hashlib import sha256

import numpy as np

from woundapp.domain import InfectionStatus
from woundapp.errors import CancelledError, ReasonerError
from woundapp.reasoner import answer, llama, model_pack, planning, prompt
from woundapp.reasoner.messages import Assess, AssessResult, LoadResult, ReasoningEnd, Stage
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device

Report = Callable[[Stage, float | None, str], None]
"""Called with the stage, the share of it that is done, and newly written text."""


class LoopGuard:
    """Notices that a model has begun to repeat itself.

    Args:
        window: length of the runs of tokens that are compared.
        limit: so many times the same run is a loop.
    """

    def __init__(self, window: int = 24, limit: int = 6) -> None:
        self._recent: deque[int] = deque(maxlen=window)
        self._limit = limit
        self._seen: Counter[tuple[int, ...]] = Counter()

    def loops(self, token: int) -> bool:
        """Take note of one more token; True once the text goes in circles."""
        self._recent.append(token)
        if len(self._recent) < (self._recent.maxlen or 0):
            return False
        run = tuple(self._recent)
        self._seen[run] += 1
        return self._seen[run] >= self._limit


class Reasoner:
    """A loaded model that assesses photos, one at a time.

    The state after the last photo is kept: assessing the same photo again encodes and reads nothing twice.

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
        self._pack = pack
        self._report = report
        self._stopped = stopped
        self._prefix: tuple[bytes, int, int] | None = None
        started = time.perf_counter()
        model_pack.verify(pack, self._report_checking)
        self._engine, words, notice = self._load(device)
        self._grammar = answer.grammar(pack.manifest.answer.signs)
        self._verdict_openings = {verdict: self._first_tokens(verdict) for verdict in answer.VERDICTS}
        self.loaded = LoadResult(
            device=words, llama_cpp=llama.version(), seconds=time.perf_counter() - started, notice=notice
        )

    def close(self) -> None:
        """Free the model."""
        self._engine.close()

    def assess(self, request: Assess) -> AssessResult:
        """Judge one photo.

        Raises:
            ReasonerError: the model's engine failed.
            CancelledError: it was stopped.
        """
        try:
            encode, prefill = self._look(request)
            clock = time.perf_counter()
            reasoning, end, reasoning_tokens = self._reason(request.seed)
            reasoned = time.perf_counter()
            written, complete, probability, answer_tokens = self._answer(request.seed, end)
            answered = time.perf_counter()
        except CancelledError:
            raise
        except BaseException:
            self._prefix = None
            raise
        return AssessResult(
            reasoning=reasoning.strip(),
            reasoning_end=end,
            answer=written,
            answer_complete=complete,
            probability_infected=probability,
            encode=encode,
            prefill=prefill,
            reasoning_seconds=reasoned - clock,
            answer_seconds=answered - reasoned,
            reasoning_tokens=reasoning_tokens,
            answer_tokens=answer_tokens,
        )

    def _report_checking(self, share: float) -> None:
        self._go_on()
        self._report(Stage.CHECKING, share, "")

    def _go_on(self) -> None:
        if self._stopped():
            raise CancelledError

    def _load(self, device: Device) -> tuple[llama.Engine, str, str]:
        devices = llama.devices()
        options, words = planning.plan(self._pack, device, devices)
        try:
            return self._open(options), words, ""
        except llama.EngineError as error:
            if options.gpu_layers == 0:
                raise ReasonerError(
                    f"The model {self._pack.manifest.title} could not be loaded: {error}. Nothing is lost. "
                    "Check the pack with `woundapp model verify`, or choose another one."
                ) from error
        options, words = planning.plan(self._pack, Device.CPU, devices)
        try:
            return self._open(options), words, GPU_NOTICE
        except llama.EngineError as error:
            raise ReasonerError(
                f"The model {self._pack.manifest.title} could be loaded on neither graphics card nor "
                f"processor: {error}. Nothing is lost. Check the pack with `woundapp model verify`."
            ) from error

    def _open(self, options: llama.EngineOptions) -> llama.Engine:
        return llama.Engine(
            self._pack.model_file,
            self._pack.projector_file,
            options,
            lambda share: self._report(Stage.LOADING, share, ""),
            self._stopped,
        )

    def _first_tokens(self, word: str) -> list[int]:
        """Every token with which a word can begin."""
        starts = (self._engine.tokenize(word[:length]) for length in range(1, len(word) + 1))
        return [tokens[0] for tokens in starts if len(tokens) == 1]

    def _look(self, request: Assess) -> tuple[float, float]:
        """Encode and read the photo, or go back to right after it; seconds for either."""
        engine, asked = self._engine, self._pack.manifest.prompt
        digest = sha256(request.rgb + f"{request.width}x{request.height}".encode()).digest()
        if self._prefix is not None and self._prefix[0] == digest:
            engine.rewind(*self._prefix[1:])
            return 0.0, 0.0
        self._prefix = None
        self._report(Stage.ENCODING, None, "")
        started = time.perf_counter()
        parts = engine.encode(
            prompt.conversation(asked.question, asked.system), request.rgb, request.width, request.height
        )
        encoded = time.perf_counter()
        self._go_on()
        self._report(Stage.PREFILL, None, "")
        engine.evaluate(parts)
        last = parts[-1]
        assert isinstance(last, llama.TextPart)
        self._prefix = (digest, engine.position, last.tokens[-1])
        return encoded - started, time.perf_counter() - encoded

    def _reason(self, seed: int) -> tuple[str, ReasoningEnd, int]:
        """Let the model think until it closes its reasoning or has to be stopped."""
        sampling = self._pack.manifest.sampling
        engine, guard = self._engine, LoopGuard()
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        text = ""
        limit = sampling.max_reasoning_tokens
        with engine.sampler(
            temperature=sampling.temperature,
            top_k=sampling.top_k,
            top_p=sampling.top_p,
            min_p=sampling.min_p,
            repetition_penalty=sampling.repetition_penalty,
            seed=seed,
        ) as sampler:
            for count in range(limit):
                self._go_on()
                token = sampler.draw()
                if engine.ends_generation(token):
                    return text, ReasoningEnd.BROKEN_OFF, count
                new = decoder.decode(engine.piece(token, special=True))
                text += new
                if prompt.REASONING_CLOSES in text[-len(new) - len(prompt.REASONING_CLOSES) :]:
                    return self._closed(token, text), ReasoningEnd.CLOSED, count
                engine.append([token])
                self._report(Stage.REASONING, None, new)
                if guard.loops(token):
                    return text, ReasoningEnd.LOOP, count + 1
        return text, ReasoningEnd.TOKEN_LIMIT, limit

    def _closed(self, token: int, text: str) -> str:
        self._engine.append([token])
        return text.partition(prompt.REASONING_CLOSES)[0]

    def _answer(self, seed: int, end: ReasoningEnd) -> tuple[str, bool, float, int]:
        """Open the answer, read the verdict's probability, and let the model write the rest of its JSON."""
        engine, sampling = self._engine, self._pack.manifest.sampling
        closing = "" if end is ReasoningEnd.CLOSED else f"\n{prompt.REASONING_CLOSES}"
        self._report(Stage.ANSWERING, None, "")
        engine.append(engine.tokenize(closing + prompt.ANSWER_OPENS))
        probability = self._probability_infected()
        verdict = InfectionStatus.INFECTED if probability >= 0.5 else InfectionStatus.NOT_INFECTED  # noqa: PLR2004
        decided = engine.tokenize(verdict.value)
        engine.append(decided)
        written = (prompt.ANSWER_OPENS.lstrip() + verdict.value).encode()
        limit = sampling.max_answer_tokens
        with engine.sampler(
            temperature=sampling.answer_temperature,
            top_k=sampling.top_k,
            top_p=sampling.top_p,
            min_p=sampling.min_p,
            repetition_penalty=1.0,
            seed=seed,
            grammar=self._grammar,
        ) as sampler:
            sampler.accept(decided)
            for count in range(limit):
                self._go_on()
                token = sampler.draw()
                if engine.ends_generation(token):
                    return written.decode(errors="replace"), True, probability, count
                written += engine.piece(token)
                engine.append([token])
                self._report(Stage.ANSWERING, None, engine.piece(token).decode(errors="replace"))
        return written.decode(errors="replace"), False, probability, limit

    def _probability_infected(self) -> float:
        """Share of "infected" among the verdicts, from the logits at the verdict token."""
        logits = self._engine.logits().astype(np.float64)
        scores = {
            verdict: float(np.logaddexp.reduce(logits[tokens]))
            for verdict, tokens in self._verdict_openings.items()
        }
        difference = scores[InfectionStatus.NOT_INFECTED] - scores[InfectionStatus.INFECTED]
        return 1.0 / (1.0 + math.exp(min(difference, 700.0)))


GPU_NOTICE = "The graphics card could not be used. The model runs on the processor, which is slower."
