"""The build of llama.cpp that is installed: its version, log and devices, and quantizing with it."""

import ctypes
import importlib.metadata
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from llama_cpp import llama_cpp as lib
from llama_cpp import mtmd_cpp as mtmd
from llama_cpp._ctypes_extensions import load_shared_library

from woundapp.errors import ReasonerError, WoundAppError

_CPU_TYPE, _GPU_TYPE, _INTEGRATED_TYPE = range(3)  # GGML_BACKEND_DEVICE_TYPE_CPU, _GPU and _IGPU
_LOGGED_LEVELS = (3, 4)  # GGML_LOG_LEVEL_WARN and _ERROR; what lies below holds the prompt


@lib.llama_log_callback  # type: ignore[untyped-decorator]
def _log(level: int, text: bytes, _: object) -> None:
    if level in _LOGGED_LEVELS:
        print(text.decode("utf-8", "replace"), end="", file=sys.stderr, flush=True)


for _set_log in (lib.llama_log_set, mtmd.mtmd_log_set, mtmd.mtmd_helper_log_set):
    _set_log(_log, ctypes.c_void_p(None))


class EngineError(WoundAppError):
    """A call into llama.cpp failed."""


_LIBRARIES = Path(lib.__file__).parent / "lib"

ggml = load_shared_library("ggml-base", _LIBRARIES)
"""The library below llama.cpp, of which the binding knows nothing."""

ggml.ggml_get_name.argtypes = [ctypes.c_void_p]
ggml.ggml_get_name.restype = ctypes.c_char_p


def tensor_name(tensor: int) -> bytes:
    """What llama.cpp calls a tensor of the graph that it computes."""
    name: bytes = ggml.ggml_get_name(tensor)
    return name


@dataclass(frozen=True, slots=True)
class ComputeDevice:
    """A processor or graphics card as llama.cpp sees it.

    Attributes:
        description: its name.
        gpu: whether it is a graphics card.
        free_memory: in bytes.
        unified: whether that is the processor's own memory.
    """

    description: str
    gpu: bool
    free_memory: int
    unified: bool = False


def version() -> str:
    """Version of the llama.cpp binding."""
    return importlib.metadata.version("llama-cpp-python")


def fingerprint() -> str:
    """What tells this build on this machine from others, which may compute another last digit."""
    files = sorted(_LIBRARIES.iterdir())
    stats = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    processors = [device.description for device in devices()]
    return f"{version()} {lib.llama_print_system_info()} {processors} {stats}"


def devices() -> list[ComputeDevice]:
    """The processors and graphics cards that llama.cpp uses, the cards in the order in which it fills them.

    It leaves integrated graphics alone where there is a card of its own.
    """
    registry = load_shared_library("ggml", _LIBRARIES)
    registry.ggml_backend_dev_count.restype = ctypes.c_size_t
    registry.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    registry.ggml_backend_dev_get.restype = ctypes.c_void_p
    ggml.ggml_backend_dev_description.argtypes = [ctypes.c_void_p]
    ggml.ggml_backend_dev_description.restype = ctypes.c_char_p
    ggml.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
    ggml.ggml_backend_dev_type.restype = ctypes.c_int
    ggml.ggml_backend_dev_memory.argtypes = [ctypes.c_void_p] + [ctypes.POINTER(ctypes.c_size_t)] * 2
    ggml.ggml_backend_dev_memory.restype = None
    lib.llama_backend_init()
    found = []
    for index in range(registry.ggml_backend_dev_count()):
        handle = registry.ggml_backend_dev_get(index)
        kind = ggml.ggml_backend_dev_type(handle)
        if kind not in (_CPU_TYPE, _GPU_TYPE, _INTEGRATED_TYPE):
            continue
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        ggml.ggml_backend_dev_memory(handle, ctypes.byref(free), ctypes.byref(total))
        description = ggml.ggml_backend_dev_description(handle).decode(errors="replace").strip()
        unified = kind == _INTEGRATED_TYPE or (kind == _GPU_TYPE and _is_apple_silicon())
        found.append((kind, ComputeDevice(description, kind != _CPU_TYPE, free.value, unified)))
    cards = any(kind == _GPU_TYPE for kind, _ in found)
    return [device for kind, device in found if kind != _INTEGRATED_TYPE or not cards]


def _is_apple_silicon() -> bool:
    return sys.platform == "darwin" and platform.machine() == "arm64"


def quantize(source: Path, target: Path, quantization: str) -> None:
    """Write a quantized copy of a GGUF language model.

    Args:
        source: an F16 or F32 GGUF file.
        target: the file to write.
        quantization: `Q8_0`, `Q6_K`, `Q5_K_M`, `Q4_K_M` or another of llama.cpp's names.

    Raises:
        ReasonerError: llama.cpp does not know the quantization, or could not write the file.
    """
    ftype = getattr(lib, f"LLAMA_FTYPE_MOSTLY_{quantization}", None)
    if ftype is None:
        raise ReasonerError(
            "{quantization} is no quantization that llama.cpp knows. Nothing was written. Use Q4_K_M.",
            quantization=quantization,
        )
    parameters = lib.llama_model_quantize_default_params()
    parameters.ftype = ftype
    if lib.llama_model_quantize(str(source).encode(), str(target).encode(), ctypes.byref(parameters)) != 0:
        raise ReasonerError(
            "{file} could not be quantized to {quantization}. The source is unchanged. "
            "Check that it is an F16 model and the disk has room.",
            file=source.name,
            quantization=quantization,
        )
