"""How a model fits this machine: context length, graphics card layers, threads, and memory before loading."""

import os

import psutil

from woundapp.errors import ReasonerError
from woundapp.reasoner import gguf
from woundapp.reasoner.llama import BATCH_TOKENS, ComputeDevice, EngineOptions
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device

PROMPT_TOKENS = 2048
"""Room kept for the words of the prompt and of the turns' frames."""

_CONTEXT_STEP = 256
_KEY_VALUE_BYTES = 2  # F16
_FLOAT_BYTES = 4
_PATCHES_PER_TOKEN = 4
_RESERVE = 256 << 20
_GIB = 1 << 30
_WEIGHTS_PER_THREAD = 32 << 20
"""Below this, threads lose more in waiting for each other, above all on a busy machine, than they gain."""


def context_tokens(pack: ModelPack) -> int:
    """Room that one assessment with this pack needs at the most, in tokens.

    The model's own limit (262,144 for Qwen3-VL) would need a KV cache of 38 GB.
    """
    manifest = pack.manifest
    needed = (
        min(PROMPT_TOKENS, len(manifest.prompt.system.encode()) + len(manifest.prompt.question.encode()) + 64)
        + manifest.image_tokens.max
        + manifest.sampling.max_reasoning_tokens
        + manifest.sampling.max_answer_tokens
    )
    return -(-needed // _CONTEXT_STEP) * _CONTEXT_STEP


def memory_needed(pack: ModelPack) -> tuple[int, int]:
    """Memory that an engine needs, in bytes: for the language model's weights, and for all the rest.

    The rest is the projector, the KV cache and the compute buffers of both networks; the attention of the
    vision encoder is counted as if it were held whole.
    """
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
    cache = 2 * layers * key_value_heads * head_width * _KEY_VALUE_BYTES * context_tokens(pack)
    batch = max(BATCH_TOKENS, manifest.image_tokens.max)
    language_buffers = batch * width * _FLOAT_BYTES * 16
    patches = manifest.image_tokens.max * _PATCHES_PER_TOKEN
    vision_width = number(projector, "clip.vision.embedding_length", 1024)
    vision_heads = number(projector, "clip.vision.attention.head_count", 16)
    vision_buffers = patches * _FLOAT_BYTES * (patches * vision_heads + vision_width * 16)
    rest = manifest.projector.size + cache + language_buffers + vision_buffers + _RESERVE
    return manifest.model.size, rest


def plan(
    pack: ModelPack, device: Device, devices: list[ComputeDevice], free_memory: int | None = None
) -> tuple[EngineOptions, str]:
    """Choose how to load a pack here.

    Args:
        pack: verified.
        device: what the user asked for.
        devices: what llama.cpp sees.
        free_memory: main memory that is free, in bytes; measured if None.

    Returns:
        The options, and the device in words.

    Raises:
        ReasonerError: there is not enough memory, or a graphics card was demanded and there is none.
    """
    weights, rest = memory_needed(pack)
    layers = gguf.read_metadata(pack.model_file).get("qwen3vl.block_count", 36)
    all_layers = int(layers) + 1
    gpus = [found for found in devices if found.gpu]
    processor = next((found.description for found in devices if not found.gpu), "processor")
    if device is Device.GPU and not gpus:
        raise ReasonerError(
            "No graphics card that this program can use was found. Nothing was loaded. "
            "Choose the processor (CPU) instead, or install a build of llama-cpp-python for your card."
        )
    gpu_layers, words = 0, f"CPU ({processor})"
    if gpus and device is not Device.CPU:
        roomiest = max(gpus, key=lambda found: found.free_memory)
        fitting = (roomiest.free_memory - rest) * all_layers // max(weights, 1)
        gpu_layers = max(0, min(all_layers, fitting))
        if gpu_layers:
            words = f"GPU ({roomiest.description}, {gpu_layers} of {all_layers} layers)"
    free = psutil.virtual_memory().available if free_memory is None else free_memory
    needed = (
        weights + rest if gpu_layers == 0 else weights * (all_layers - gpu_layers) // all_layers + _RESERVE
    )
    if needed > free:
        raise ReasonerError(
            f"The model {pack.manifest.title} needs about {needed / _GIB:.1f} GB of free memory, and only "
            f"{free / _GIB:.1f} GB are free. It was not loaded. Close other programs and try again, or use a "
            "smaller quantization of the model."
        )
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    options = EngineOptions(
        context_tokens=context_tokens(pack),
        image_tokens=pack.manifest.image_tokens.max,
        gpu_layers=gpu_layers,
        threads=min(cores, max(1, weights // _WEIGHTS_PER_THREAD)),
    )
    return options, words
