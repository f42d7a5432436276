"""What several readings and checked evidence cost, beside one reading and beside the stock chat handler.

    python tests/benchmarks/evidence_cost.py [--pack NAME_OR_FOLDER] [--photos FILE …] [--rounds N]

Measured in turn, on the processor, each time from a photo that was not seen before:

- `plain`: one reading with its answer;
- `whole`: four readings, two of them of the mirror image, and what the answer leans on for six findings;
- `stock`: the same by llama-cpp-python's own multimodal chat handler, called once a pass: four readings with
  their answers, and two passes a finding, with its region and with an equal one elsewhere painted over in the
  mean colour, since that handler can hide nothing else;
- `stock_least`: the same, but readings whose answer nobody sees are stopped at their verdict.

The stock handler gets the same words, pixels, threads and limits. It cannot turn a grammar or another
temperature on between reasoning and answer, so a pass that reasons is written without a grammar, at the
temperature of its reasoning. Prints JSON: medians in seconds, their ratios, and tokens written.
"""

import argparse
import base64
import io
import json
import os
import platform
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

import llama_cpp
import numpy as np
from llama_cpp.llama_chat_format import MTMDChatHandler
from llama_cpp.llama_grammar import LlamaGrammar
from numpy.typing import NDArray
from PIL import Image

from woundapp import paths
from woundapp.domain import Probe
from woundapp.imaging import photo as photos
from woundapp.reasoner import answer, hiding, llama, model_pack, pack_library, planning, prompt
from woundapp.reasoner.findings import BBOX_SCALE
from woundapp.reasoner.messages import Assess, AssessResult, Box, Place, Weigh, WeighResult
from woundapp.reasoner.model_pack import IMAGE_TOKEN_PIXELS, ModelPack
from woundapp.reasoner.reasoner import Reasoner
from woundapp.settings import Device

READINGS = 4
FINDINGS = 6

Pixels = NDArray[np.uint8]

_CLAIMED: tuple[Box, ...] = (
    (0.3, 0.3, 0.7, 0.7),
    (0.1, 0.1, 0.4, 0.4),
    (0.6, 0.1, 0.9, 0.4),
    (0.1, 0.6, 0.4, 0.9),
    (0.6, 0.6, 0.9, 0.9),
    (0.4, 0.4, 0.6, 0.6),
)
"""Where findings are claimed that an answer does not name itself."""


@dataclass(frozen=True)
class Measured:
    """One piece of work: seconds, and the tokens that the model wrote."""

    seconds: float
    tokens: int


class _Verbatim(MTMDChatHandler):
    """The stock handler, given the very words that the program's own engine gets."""

    def _get_chat_template(self, _model: llama_cpp.Llama) -> str:
        return "{{ messages[0].content[1].text }}"


class Stock:
    """A pack in llama-cpp-python's own high-level interface.

    Attributes:
        position: position at which the last text began.

    Args:
        pack: the model.
    """

    def __init__(self, pack: ModelPack) -> None:
        self.position = 0
        self._manifest = pack.manifest
        options = planning.plan(pack, Device.CPU, llama.devices()).options
        batch = max(llama.BATCH_TOKENS, options.image_tokens)
        self._model = llama_cpp.Llama(
            str(pack.model_file),
            chat_handler=_Verbatim(str(pack.projector_file), verbose=False, use_gpu=False),
            n_ctx=planning.context_tokens(pack.manifest, 1, 1),
            n_batch=batch,
            n_ubatch=batch,
            n_threads=options.threads,
            n_threads_batch=options.threads,
            flash_attn=True,
            no_perf=True,
            verbose=False,
        )
        self._grammar = LlamaGrammar.from_string(answer.grammar(pack.manifest.answer.signs))

    def close(self) -> None:
        self._model.close()

    def read(self, pixels: Pixels, number: int, *, verdict_only: bool = False) -> str:
        """Reason about a photo and answer."""
        sampling = self._manifest.sampling
        stop = [prompt.ANSWER_OPENS.strip() + verdict for verdict in answer.VERDICTS] if verdict_only else []
        temperature = sampling.sample_temperature if number else sampling.temperature
        return self._reason(pixels, stop, number, temperature)

    def ask_again(self, pixels: Pixels) -> str:
        """Have the verdict and the findings written again."""
        sampling, stop = self._manifest.sampling, [answer.RATIONALE_OPENS.decode()]
        if self._manifest.evidence.probe is Probe.ANSWER_AGAIN:
            return self._reason(pixels, stop, 0, 0.0)
        return self._complete(
            pixels,
            f"\n{prompt.REASONING_CLOSES}{prompt.ANSWER_OPENS}",
            stop=stop,
            seed=0,
            temperature=sampling.answer_temperature,
            max_tokens=sampling.max_answer_tokens,
            grammar=self._grammar,
        )

    def _reason(self, pixels: Pixels, stop: Sequence[str], seed: int, temperature: float) -> str:
        sampling = self._manifest.sampling
        return self._complete(
            pixels,
            stop=[*stop],
            seed=seed,
            temperature=temperature,
            max_tokens=sampling.max_reasoning_tokens + sampling.max_answer_tokens,
            repeat_penalty=sampling.repetition_penalty,
        )

    def _complete(self, pixels: Pixels, opening: str = "", **options: Any) -> str:
        asked, sampling = self._manifest.prompt, self._manifest.sampling
        stream = io.BytesIO()
        Image.fromarray(pixels).save(stream, "BMP")
        url = "data:image/bmp;base64," + base64.b64encode(stream.getvalue()).decode()
        words = prompt.conversation(asked.question, asked.system) + opening
        parts = [{"type": "image_url", "image_url": {"url": url}}, {"type": "text", "text": words}]
        messages: Any = [{"role": "user", "content": parts}]
        written: Any = self._model.create_chat_completion(
            messages,
            top_k=sampling.top_k,
            top_p=sampling.top_p,
            min_p=sampling.min_p,
            **options,
        )
        self.position = written["usage"]["prompt_tokens"]
        return str(written["choices"][0]["message"]["content"])


def plain(reasoner: Reasoner, pixels: Pixels) -> AssessResult:
    """One reading."""
    return reasoner.assess(Assess(**_view(pixels), seed=0, samples=1))


def whole(reasoner: Reasoner, pixels: Pixels, places: list[Place]) -> WeighResult:
    """All readings, and what the answer leans on."""
    view = _view(pixels)
    result = reasoner.assess(Assess(**view, seed=0, samples=READINGS))
    infected = result.samples[0].probability_infected >= 0.5
    probe = reasoner.pack.manifest.evidence.probe
    return reasoner.weigh(Weigh(**view, infected=infected, places=places, probe=probe))


def stock(handler: Stock, pixels: Pixels, painted: Sequence[Pixels], *, least: bool = False) -> list[str]:
    """The same work, a pass after the other."""
    told = [
        handler.read(pixels[:, ::-1] if number % 2 else pixels, number, verdict_only=least and number > 0)
        for number in range(READINGS)
    ]
    return told + [handler.ask_again(each) for each in painted]


def claims(said: str, signs: Sequence[str]) -> list[Place]:
    """Six claims: those of an answer first, then such as it does not make."""
    side = BBOX_SCALE
    places = [
        Place(
            sign=finding.sign,
            box=(
                finding.region.left / side,
                finding.region.top / side,
                finding.region.right / side,
                finding.region.bottom / side,
            ),
        )
        for finding in answer.read(said, side, side).findings
        if finding.region
    ]
    unnamed = [sign for sign in signs if sign not in {place.sign for place in places}]
    places += [
        Place(sign=sign, box=box) for sign, box in zip(cycle(unnamed or signs), _CLAIMED, strict=False)
    ]
    return places[:FINDINGS]


def painted_over(pixels: Pixels, places: Sequence[Place]) -> Iterator[Pixels]:
    """For each place the photo without it, and without an equal place elsewhere."""
    rows, columns = (length // IMAGE_TOKEN_PIXELS for length in pixels.shape[:2])
    regions = [hiding.tokens_in(place.box, rows, columns) for place in places]
    claimed = np.logical_or.reduce(regions)
    for region in regions:
        for tokens in (region, hiding.elsewhere(region, claimed)):
            mask = tokens.repeat(IMAGE_TOKEN_PIXELS, axis=0).repeat(IMAGE_TOKEN_PIXELS, axis=1)
            painted = pixels.copy()
            painted[mask] = pixels.mean(axis=(0, 1))
            yield painted


def measure(pack: ModelPack, files: Sequence[Path], rounds: int) -> dict[str, Any]:
    """Measure in turn, as often as there are photos and rounds.

    Args:
        pack: the model.
        files: photos.
        rounds: of all of them.
    """
    reasoner, handler = Reasoner(pack, Device.CPU, lambda *_: None, lambda: False), Stock(pack)
    found: dict[str, list[Measured]] = {name: [] for name in ("plain", "whole", "stock", "stock_least")}
    try:
        if reasoner.loaded.samples < READINGS:
            raise SystemExit(f"There is too little memory for {READINGS} readings side by side.")
        handler.read(seen_by(pack, files[0]), 0)  # what it loads with its first photo is not measured
        for file in [*files] * rounds:
            pixels = seen_by(pack, file)
            places = claims(plain(reasoner, pixels).answer, pack.manifest.answer.signs)
            painted = list(painted_over(pixels, places))
            work: dict[str, Callable[[], object]] = {
                "plain": partial(plain, reasoner, _unseen(pixels, 1)),
                "whole": partial(whole, reasoner, _unseen(pixels, 2), places),
                "stock": partial(stock, handler, pixels, painted),
                "stock_least": partial(stock, handler, pixels, painted, least=True),
            }
            for name, piece in work.items():
                found[name].append(measured(piece))
    finally:
        reasoner.close()
        handler.close()
    seconds = {name: median(each.seconds for each in some) for name, some in found.items()}
    ratios = {f"ratio_to_{name}": seconds["whole"] / seconds[name] for name in found if name != "whole"}
    return {
        "machine": {
            "platform": platform.platform(),
            "processor": reasoner.loaded.device,
            "cores": os.cpu_count(),
            "llama_cpp": reasoner.loaded.llama_cpp,
        },
        "pack": f"{pack.manifest.name} {pack.manifest.version}",
        "photos": len(files),
        "rounds": rounds,
        "seconds": {name: round(value, 4) for name, value in seconds.items()},
        **{name: round(value, 3) for name, value in ratios.items()},
        "tokens": {name: median(each.tokens for each in some) for name, some in found.items()},
    }


def measured(work: Callable[[], object]) -> Measured:
    """Do a piece of work."""
    written = 0
    accept, sample = llama.Sampler.accept, llama_cpp.Llama.sample

    def accepting(sampler: llama.Sampler, tokens: Sequence[int]) -> None:
        nonlocal written
        written += len(tokens)
        accept(sampler, tokens)

    def sampling(*arguments: Any, **options: Any) -> int:
        nonlocal written
        written += 1
        token: int = sample(*arguments, **options)
        return token

    with (
        patch.object(llama.Sampler, "accept", accepting),
        patch.object(llama_cpp.Llama, "sample", sampling),
    ):
        started = time.perf_counter()
        work()
        return Measured(time.perf_counter() - started, written)


def seen_by(pack: ModelPack, file: Path) -> Pixels:
    """A photo at the size at which the model sees it."""
    photo = photos.load(file)
    width, height = model_pack.image_size(pack.manifest.image_tokens, photo.width, photo.height)
    return np.frombuffer(photos.resized(photo, width, height), np.uint8).reshape(height, width, 3)


def _unseen(pixels: Pixels, mark: int) -> Pixels:
    """The photo, one pixel of it changed by next to nothing: nothing that was kept of it can be used."""
    changed = pixels.copy()
    changed[0, 0, 0] ^= mark
    return changed


def _view(pixels: Pixels) -> dict[str, Any]:
    height, width = pixels.shape[:2]
    return {"request_id": 0, "rgb": pixels.tobytes(), "width": width, "height": height}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pack")
    parser.add_argument(
        "--photos", nargs="+", type=Path, default=sorted(paths.assets().glob("samples/*.jpg"))
    )
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print(json.dumps(measure(pack_library.find(options.pack), options.photos, options.rounds), indent=2))


if __name__ == "__main__":
    main()
