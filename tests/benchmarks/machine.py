"""What a figure was measured on: processor, memory, graphics card, system, versions, and how busy it was."""

import ctypes
import os
import platform
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from woundapp.reasoner import llama

_GIB = 1 << 30
_COPIED = 256 << 20
_ON_CARD = 2 << 30
_TRIES = 5


def describe() -> dict[str, Any]:
    """The machine in words and numbers, for the JSON of a benchmark."""
    devices = llama.devices()
    return {
        "platform": platform.platform(),
        "processor": next((device.description for device in devices if not device.gpu), "unknown"),
        "cores": psutil.cpu_count(logical=False),
        "threads": os.cpu_count(),
        "memory_gib": round(psutil.virtual_memory().total / _GIB, 1),
        "graphics": [device.description for device in devices if device.gpu],
        "load": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
        "llama_cpp": llama.version(),
        "revision": _revision(),
    }


def memory_bandwidth(threads: int) -> float:
    """Bytes a second that the processor's memory moves: large copies, what is read and what is written.

    Args:
        threads: that copy side by side.
    """
    pairs = [(np.ones(_COPIED, np.uint8), np.empty(_COPIED, np.uint8)) for _ in range(threads)]

    def copy(pair: tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]) -> None:
        np.copyto(pair[1], pair[0])

    with ThreadPoolExecutor(threads) as pool:
        return max(
            2 * _COPIED * threads / _seconds(lambda: list(pool.map(copy, pairs))) for _ in range(_TRIES)
        )


def card_bandwidth() -> float | None:
    """The same of the first NVIDIA card's own memory; None without one or its driver."""
    try:
        cuda = ctypes.CDLL("libcuda.so.1")
    except OSError:
        return None
    device, context = ctypes.c_int(), ctypes.c_void_p()
    source, target = ctypes.c_uint64(), ctypes.c_uint64()
    size = ctypes.c_size_t(_ON_CARD)
    opened = (
        cuda.cuInit(0)
        or cuda.cuDeviceGet(ctypes.byref(device), 0)
        or cuda.cuDevicePrimaryCtxRetain(ctypes.byref(context), device)
        or cuda.cuCtxSetCurrent(context)
        or cuda.cuMemAlloc_v2(ctypes.byref(source), size)
        or cuda.cuMemAlloc_v2(ctypes.byref(target), size)
    )
    if opened:
        return None

    def copy() -> None:
        if cuda.cuMemcpyDtoD_v2(target, source, size) or cuda.cuCtxSynchronize():
            raise OSError("the graphics card could not copy")

    try:
        copy()
        return max(2 * _ON_CARD / _seconds(copy) for _ in range(_TRIES))
    finally:
        cuda.cuMemFree_v2(source)
        cuda.cuMemFree_v2(target)
        cuda.cuDevicePrimaryCtxRelease_v2(device)


def _seconds(doing: Any) -> float:
    start = time.perf_counter()
    doing()
    return time.perf_counter() - start


def _revision() -> str:
    """Of the source tree, with a mark where it was changed since."""
    command = ["git", "describe", "--always", "--dirty", "--abbrev=12"]
    root = Path(__file__).parent
    try:
        return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
