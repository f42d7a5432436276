"""The stock multimodal chat handler of llama-cpp-python, given the same words, pixels, threads and limits."""

import base64
import io
import time
from collections.abc import Sequence
from typing import Any
from unittest.mock import patch

import llama_cpp
import numpy as np
from llama_cpp.llama_chat_format import MTMDChatHandler
from llama_cpp.llama_grammar import LlamaGrammar
from numpy.typing import NDArray
from PIL import Image

from woundapp.domain import Probe
from woundapp.reasoner import answer, llama, planning, prompt
from woundapp.reasoner.llama import EngineOptions
from woundapp.reasoner.model_pack import ModelPack

Pixels = NDArray[np.uint8]
"""A photo, 8-bit RGB of shape `(height, width, 3)`."""


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
        options: that the program plans for it.
    """

    def __init__(self, pack: ModelPack, options: EngineOptions) -> None:
        self.position = 0
        self._manifest = pack.manifest
        batch = max(llama.BATCH_TOKENS, options.image_tokens)
        self._model = llama_cpp.Llama(
            str(pack.model_file),
            chat_handler=_Verbatim(str(pack.projector_file), verbose=False, use_gpu=options.gpu_layers != 0),
            n_ctx=planning.context_tokens(pack.manifest, 1, 1),
            n_gpu_layers=options.gpu_layers,
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

    def timed(self, pixels: Pixels, tokens: int) -> tuple[float, float]:
        """Look at a photo and write tokens, whatever they say.

        Returns:
            Seconds until the first token is chosen, and from there until the last is.
        """
        draw, chosen = self._model.sample, list[float]()

        def timed(*arguments: Any, **options: Any) -> int:
            token = draw(*arguments, **options)
            chosen.append(time.perf_counter())
            return 0 if llama_cpp.llama_vocab_is_eog(self._model._model.vocab, token) else token

        started = time.perf_counter()
        with patch.object(self._model, "sample", timed):
            self._complete(pixels, temperature=0.0, max_tokens=tokens)
        assert len(chosen) == tokens, f"{len(chosen)} tokens instead of {tokens}"
        return chosen[0] - started, chosen[-1] - chosen[0]

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
