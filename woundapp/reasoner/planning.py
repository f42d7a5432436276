"""How a model fits this machine: context length, graphics card layers, threads, and memory before loading."""

import os
from dataclasses import dataclass
from typing import Self

import psutil

from woundapp.domain import Probe
from woundapp.errors import ReasonerError
from woundapp.reasoner import gguf
from woundapp.reasoner.llama import BATCH_TOKENS, ComputeDevice, EngineOptions
from woundapp.reasoner.model_pack import Manifest, ModelPack
from woundapp.settings import Device

PROMPT_TOKENS = 2048
"""Room kept for the words of the prompt and of the turns' frames."""

SIDE_BY_SIDE = ((4, 12), (4, 4), (2, 2), (1, 1))
"""Reasonings about a photo, and questions about one with something hidden: the most that memory allows."""

_CLOSING_TOKENS = 16
_CONTEXT_STEP = 256
_KEY_VALUE_BYTES = 2  # F16
_FLOAT_BYTES = 4
_PATCHES_PER_TOKEN = 4
_RESERVE = 256 << 20
_GIB = 1 << 30
_SMALL = 256 << 20
_WEIGHTS_PER_THREAD = 32 << 20
"""Below this, threads lose more in waiting for each other, above all on a busy machine, than they gain."""


def prompt_tokens(manifest: Manifest) -> int:
    """Room for what is asked about a photo, with the photo itself, in tokens."""
    words = len(manifest.prompt.system.encode()) + len(manifest.prompt.question.encode()) + 64
    return min(PROMPT_TOKENS, words) + manifest.image_tokens.max


def context_tokens(manifest: Manifest, samples: int, probes: int) -> int:
    """Room that one assessment needs at the most, in tokens.

    The model's own limit (262,144 for Qwen3-VL) would need a KV cache of 38 GB.

    Args:
        manifest: of the pack.
        samples: reasonings that run side by side; the photo and its mirror image are shared between them.
        probes: questions about the photo with something hidden that run side by side afterwards.
    """
    sampling, asked = manifest.sampling, prompt_tokens(manifest)
    reasoning = sampling.max_reasoning_tokens + _CLOSING_TOKENS
    probed = reasoning if manifest.evidence.probe is Probe.ANSWER_AGAIN else _CLOSING_TOKENS
    prose, answer = 0, sampling.max_answer_tokens
    if manifest.answer.format == "text":
        prose, answer = answer, answer + PROMPT_TOKENS
    needed = 2 * asked + max(
        samples * (reasoning + prose) + answer,
        probes * (asked + probed + answer),
    )
    return -(-needed // _CONTEXT_STEP) * _CONTEXT_STEP


def memory_needed(pack: ModelPack, samples: int, probes: int) -> tuple[int, int]:
    """Memory that an engine needs, in bytes: for the language model's weights, and for all the rest.

    The rest is the projector, the KV cache and the compute buffers of both networks; the attention of the
    vision encoder is counted as if it were held whole. See `context_tokens` for the arguments.
    """
    return pack.manifest.model.size, _Cost.of(pack).rest(pack.manifest, samples, probes)


@dataclass(frozen=True, slots=True)
class _Cost:
    """What a pack's files say: the model's layers, bytes for a token of context, and bytes for the rest."""

    layers: int
    token: int
    fixed: int

    @classmethod
    def of(cls, pack: ModelPack) -> Self:
        """Read the headers of both files, which takes time where the vocabulary is large."""
        manifest = pack.manifest
        model, projector = gguf.read_metadata(pack.model_file), gguf.read_metadata(pack.projector_file)

        def number(metadata: gguf.Metadata, key: str, default: int) -> int:
            value = metadata.get(key, default)
            return int(value) if isinstance(value, int | float) else default

        layers = number(model, "qwen3vl.block_count", 36)
        width = number(model, "qwen3vl.embedding_length", 2560)
        heads = number(model, "qwen3vl.attention.head_count", 32)
        key_value_heads = number(model, "qwen3vl.attention.head_count_kv", heads)
        head_width = number(model, "qwen3vl.attention.key_length", width // max(heads, 1))
        batch = max(BATCH_TOKENS, manifest.image_tokens.max)
        language_buffers = batch * width * _FLOAT_BYTES * 16
        patches = manifest.image_tokens.max * _PATCHES_PER_TOKEN
        vision_width = number(projector, "clip.vision.embedding_length", 1024)
        vision_heads = number(projector, "clip.vision.attention.head_count", 16)
        vision_buffers = patches * _FLOAT_BYTES * (patches * vision_heads + vision_width * 16)
        return cls(
            layers=layers,
            token=2 * layers * key_value_heads * head_width * _KEY_VALUE_BYTES,
            fixed=manifest.projector.size + language_buffers + vision_buffers + _RESERVE,
        )

    def rest(self, manifest: Manifest, samples: int, probes: int) -> int:
        """Bytes for all but the weights; see `context_tokens` for the arguments."""
        return self.fixed + self.token * context_tokens(manifest, samples, probes)


@dataclass(frozen=True, slots=True)
class Plan:
    """How to run a pack here.

    Attributes:
        options: for the engine.
        device: in words, for the user.
        samples: reasonings to run side by side.
        probes: questions about a photo with something hidden to run side by side.
        quick: whether answering again and again is a matter of seconds: on a graphics card, or with a small
            model.
    """

    options: EngineOptions
    device: str
    samples: int
    probes: int
    quick: bool


def plan(
    pack: ModelPack, device: Device, devices: list[ComputeDevice], free_memory: int | None = None
) -> Plan:
    """Choose how to load a pack here.

    Args:
        pack: verified.
        device: what the user asked for.
        devices: what llama.cpp sees.
        free_memory: main memory that is free, in bytes; measured if None.

    Raises:
        ReasonerError: there is not enough memory, or a graphics card was demanded and there is none.
    """
    gpus = [found for found in devices if found.gpu]
    if device is Device.GPU and not gpus:
        raise ReasonerError(
            "No graphics card that this program can use was found. Nothing was loaded. "
            "Choose the processor (CPU) instead, or install a build of llama-cpp-python for your card."
        )
    free = psutil.virtual_memory().available if free_memory is None else free_memory
    card = max(gpus, key=lambda found: found.free_memory) if gpus and device is not Device.CPU else None
    cost = _Cost.of(pack)
    least = _Fit.of(pack.manifest, cost, *SIDE_BY_SIDE[-1], card)
    weights = pack.manifest.model.size
    # A small model is slowed more by the context that many questions fill than their batches speed it up.
    for samples, probes in SIDE_BY_SIDE[1:] if weights < _SMALL else SIDE_BY_SIDE:
        found = _Fit.of(pack.manifest, cost, samples, probes, card)
        spare = max(0, free - least.needed) // 2  # the other half is for other programs
        # What runs side by side takes no layer of the model from the card.
        if found.needed <= least.needed + spare and found.gpu_layers == least.gpu_layers:
            break
    if found.needed > free:
        raise ReasonerError(
            "The model {model} needs about {needed:.1f} GB of free memory, and "
            "only {free:.1f} GB are free. It was not loaded. Close other programs and try again, or "
            "use a smaller quantization of the model.",
            model=pack.manifest.title,
            needed=found.needed / _GIB,
            free=free / _GIB,
        )
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    processor = next((found.description for found in devices if not found.gpu), "processor")
    words = f"CPU ({processor})"
    if card and found.gpu_layers:
        words = f"GPU ({card.description}, {found.gpu_layers} of {found.all_layers} layers)"
    return Plan(
        options=EngineOptions(
            context_tokens=context_tokens(pack.manifest, samples, probes),
            image_tokens=pack.manifest.image_tokens.max,
            gpu_layers=found.gpu_layers,
            threads=min(cores, max(1, weights // _WEIGHTS_PER_THREAD)),
            sequences=2 + max(samples, probes),
        ),
        device=words,
        samples=samples,
        probes=probes,
        quick=found.gpu_layers == found.all_layers or weights < _SMALL,
    )


@dataclass(frozen=True, slots=True)
class _Fit:
    """How a pack would lie in memory: layers on the card, and main memory needed, in bytes."""

    all_layers: int
    gpu_layers: int
    needed: int

    @classmethod
    def of(
        cls, manifest: Manifest, cost: _Cost, samples: int, probes: int, card: ComputeDevice | None
    ) -> Self:
        weights, rest = manifest.model.size, cost.rest(manifest, samples, probes)
        all_layers = cost.layers + 1
        fitting = (card.free_memory - rest) * all_layers // max(weights, 1) if card else 0
        layers = max(0, min(all_layers, fitting))
        kept = weights * (all_layers - layers) // all_layers
        return cls(all_layers, layers, kept + (_RESERVE if layers else rest))
