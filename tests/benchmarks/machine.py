"""The machine that a benchmark ran on, in words."""

import os
import platform
from typing import Any

import llama_cpp

from woundapp.reasoner import llama


def described() -> dict[str, Any]:
    """What figures depend on besides the program."""
    processor = next((found.description for found in llama.devices() if not found.gpu), "")
    return {
        "platform": platform.platform(),
        "processor": processor,
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "llama_cpp": llama_cpp.__version__,
    }
