"""What a pack can do without help: answer straight after the photo, and keep the format without a grammar."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np

from woundapp.domain import InfectionStatus
from woundapp.evaluation.shares import Share
from woundapp.reasoner import answer, llama, prompt
from woundapp.reasoner.model_pack import ModelPack, Sampling
from woundapp.training import rewards
from woundapp.training.measure import MEASURED_SEEDS
from woundapp.training.rendering import render


@dataclass(frozen=True, slots=True)
class Probe:
    """What was found on held-out photos.

    Attributes:
        silent: right by the log-odds at the verdict's token when the reasoning is left empty.
        free: right in an answer written without a grammar.
        valid: answers without a grammar in the form that is asked for.
    """

    silent: Share
    free: Share
    valid: Share

    def as_json(self) -> dict[str, Any]:
        """All figures, shares with their intervals."""
        found: dict[str, Any] = {
            name: msgspec.to_builtins(getattr(self, name)) for name in ("silent", "free", "valid")
        }
        return found


def probe(pack: ModelPack, count: int, on_progress: Callable[[int], None] = lambda _: None) -> Probe:
    """Ask a pack about held-out rendered photos, the same that `measure` uses.

    Args:
        pack: the model.
        count: of photos, square ones.
        on_progress: called with the number done.

    Raises:
        EngineError: the model cannot be loaded.
    """
    manifest = pack.manifest
    sampling = manifest.sampling
    longest = sampling.max_reasoning_tokens + sampling.max_answer_tokens
    options = llama.EngineOptions(
        _PROMPT_TOKENS + manifest.image_tokens.max + longest,
        manifest.image_tokens.max,
        gpu_layers=0,
        threads=1,
        sequences=2,
    )
    asked = prompt.conversation(manifest.prompt.question, manifest.prompt.system)
    silent, free, valid = [], [], []
    with llama.Engine(pack.model_file, pack.projector_file, options, lambda _: None, lambda: False) as engine:
        opening = engine.tokenize(f"\n{prompt.REASONING_CLOSES}{prompt.ANSWER_OPENS}")
        verdicts = [engine.tokenize(verdict.value)[0] for verdict in answer.VERDICTS]
        for number in range(count):
            wound = render(MEASURED_SEEDS + number, _SIZE)
            truth = InfectionStatus.INFECTED if wound.infected else InfectionStatus.NOT_INFECTED
            engine.forget()
            parts = engine.encode(asked, wound.pixels.tobytes(), *_SIZE)
            engine.evaluate(parts)
            engine.fork(0, 1)
            engine.append(opening, 1)
            silent.append(answer.VERDICTS[int(np.argmax(engine.logits(1)[verdicts]))] is truth)
            engine.drop(1)
            turn = [{"role": "assistant", "content": _written(engine, sampling, longest, number)}]
            valid.append(rewards.format_valid([turn]) == [1.0])
            free.append(rewards.verdict_right([turn], [truth.value]) == [1.0])
            on_progress(number + 1)
    return Probe(Share.of(silent), Share.of(free), Share.of(valid))


def _written(engine: llama.Engine, sampling: Sampling, longest: int, seed: int) -> str:
    """What the model writes by itself from its reasoning to the end of its turn."""
    written = b""
    with engine.sampler(
        temperature=sampling.temperature,
        top_k=sampling.top_k,
        top_p=sampling.top_p,
        min_p=sampling.min_p,
        repetition_penalty=sampling.repetition_penalty,
        seed=seed,
    ) as sampler:
        for _ in range(longest):
            token = sampler.draw()
            if engine.ends_generation(token):
                break
            written += engine.piece(token, special=True)
            engine.append([token])
    return written.decode(errors="replace")


_SIZE = (256, 256)
_PROMPT_TOKENS = 512
