"""How a model fits this machine: context length, graphics card layers, threads, and memory before loading."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

import psutil

from woundapp.domain import Probe
from woundapp.errors import ReasonerError
from woundapp.reasoner.llama import ComputeDevice, EngineOptions
from woundapp.reasoner.memory import DeviceMemory
from woundapp.reasoner.model_pack import Manifest, ModelPack
from woundapp.reasoner.pack_size import PackSize
from woundapp.settings import Device

PROMPT_TOKENS = 2048
"""Room kept for the words of the prompt and of the turns' frames."""

SIDE_BY_SIDE = ((4, 12), (4, 4), (2, 2), (1, 1))
"""Reasonings about a photo, and questions about one with something hidden: the most that memory allows."""

CARD_MARGIN = 1 << 30
"""Bytes left on each graphics card for its driver, as llama.cpp's own fitting does."""

_CLOSING_TOKENS = 16
_CONTEXT_STEP = 256
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
        memory: what will lie where; the processor comes first.
        needed: of main memory, in bytes.
        free: likewise.
    """

    options: EngineOptions
    device: str
    samples: int
    probes: int
    quick: bool
    memory: tuple[DeviceMemory, ...]
    needed: int
    free: int

    @property
    def fits(self) -> bool:
        """Whether there is memory enough."""
        return self.needed <= self.free


def plan(
    pack: ModelPack, device: Device, devices: Sequence[ComputeDevice], free_memory: int | None = None
) -> Plan:
    """Choose how to load a pack here.

    Args:
        pack: verified.
        device: what the user asked for.
        devices: what llama.cpp sees.
        free_memory: main memory that is free, in bytes; measured if None.

    Raises:
        ReasonerError: there is not enough memory, or a graphics card was demanded and there is none.
        ModelPackError: a file of the pack makes no sense.
    """
    found = fitted(pack, device, devices, free_memory)
    if not found.fits:
        raise refusal(pack, found)
    return found


def refusal(pack: ModelPack, found: Plan) -> ReasonerError:
    """Why a pack is not loaded that does not fit."""
    return ReasonerError(
        "The model {model} needs about {needed:.1f} GB of free memory, and "
        "only {free:.1f} GB are free. It was not loaded. Close other programs and try again, or "
        "use a smaller quantization of the model.",
        model=pack.manifest.title,
        needed=found.needed / _GIB,
        free=found.free / _GIB,
    )


def fitted(
    pack: ModelPack, device: Device, devices: Sequence[ComputeDevice], free_memory: int | None = None
) -> Plan:
    """What `plan` chooses, or the least that the pack needs where that does not fit; see there."""
    cards = [found for found in devices if found.gpu]
    if device is Device.GPU and not cards:
        raise ReasonerError(
            "No graphics card that this program can use was found. Nothing was loaded. "
            "Choose the processor (CPU) instead, or install a build of llama-cpp-python for your card."
        )
    machine = _Machine(
        processor=next((found.description for found in devices if not found.gpu), "processor"),
        free=psutil.virtual_memory().available if free_memory is None else free_memory,
        cards=tuple(cards) if device is not Device.CPU else (),
        cores=psutil.cpu_count(logical=False) or os.cpu_count() or 1,
    )
    size = PackSize.of(pack)
    least = machine.fit(pack.manifest, size, *SIDE_BY_SIDE[-1])
    if not least.fits or (machine.cards and least.options.gpu_layers < size.steps):
        compact = machine.fit(pack.manifest, size, *SIDE_BY_SIDE[-1], compact_cache=True)
        if not least.fits or compact.options.gpu_layers > least.options.gpu_layers:
            least = compact
    # A small model is slowed more by the context that many questions fill than their batches speed it up; for
    # a processor twelve at a time are a tenth faster than four, and take three times the memory.
    many = size.weights >= _SMALL and least.options.gpu_layers
    for samples, probes in SIDE_BY_SIDE if many else SIDE_BY_SIDE[1:]:
        found = machine.fit(pack.manifest, size, samples, probes, compact_cache=least.options.compact_cache)
        spare = max(0, machine.free - least.needed) // 2  # the other half is for other programs
        # What runs side by side takes no layer of the model from a card.
        if found.needed <= least.needed + spare and found.options.gpu_layers == least.options.gpu_layers:
            return found
    return least


@dataclass(frozen=True, slots=True)
class _Machine:
    """What there is to run on.

    Attributes:
        processor: its name.
        free: main memory, in bytes.
        cards: that may be used.
        cores: of the processor.
    """

    processor: str
    free: int
    cards: tuple[ComputeDevice, ...]
    cores: int

    def fit(
        self, manifest: Manifest, size: PackSize, samples: int, probes: int, *, compact_cache: bool = False
    ) -> Plan:
        """Lay as many of the last layers on the cards as have room there, the rest into main memory."""
        options = EngineOptions(
            context_tokens=context_tokens(manifest, samples, probes),
            image_tokens=manifest.image_tokens.max,
            gpu_layers=0,
            threads=min(self.cores, max(1, size.weights // _WEIGHTS_PER_THREAD)),
            sequences=2 + max(samples, probes),
            compact_cache=compact_cache,
        )
        for layers in range(size.steps, 0, -1) if self.cards else ():
            tried = replace(options, gpu_layers=layers)
            if (split := self._split(size, tried)) is not None:
                options = replace(tried, split=split)
                break
        memory = self._table(size, options)
        words = f"CPU ({self.processor})"
        if used := [table.device for table in memory if table.gpu and table.parts]:
            words = f"GPU ({' + '.join(used)}, {options.gpu_layers} of {size.steps} layers)"
        return Plan(
            options=options,
            device=words,
            samples=samples,
            probes=probes,
            quick=options.gpu_layers == size.steps or size.weights < _SMALL,
            memory=memory,
            needed=sum(each.needed for each in memory if each.unified or not each.gpu),
            free=self.free,
        )

    def _split(self, size: PackSize, options: EngineOptions) -> tuple[int, ...] | None:
        """How many of the layers each card takes, one card filled after the other; None without room."""
        first, left, split = size.steps - options.gpu_layers, options.gpu_layers, []
        for number, card in enumerate(self.cards):
            room = card.free_memory - CARD_MARGIN
            if card.unified:
                room = min(room, self.free - sum(size.on_processor(options).values()))
            count = left
            while count and sum(size.on_card(options, first, count, vision=not number).values()) > room:
                count -= 1
            split.append(count)
            first, left = first + count, left - count
        return tuple(split) if not left and split[0] else None

    def _table(self, size: PackSize, options: EngineOptions) -> tuple[DeviceMemory, ...]:
        parts = size.on_processor(options)
        tables = [DeviceMemory(device=self.processor, gpu=False, free=self.free, parts=parts)]
        first = size.steps - options.gpu_layers
        for number, card in enumerate(self.cards):
            count = options.split[number] if options.split else 0
            parts = size.on_card(options, first, count, vision=not number) if count else {}
            first += count
            tables.append(
                DeviceMemory(
                    device=card.description,
                    gpu=True,
                    unified=card.unified,
                    free=card.free_memory,
                    parts=parts,
                )
            )
        return tuple(tables)
