"""The engine: llama.cpp through its low-level bindings; only the modules here know llama_cpp.

The stock chat handler of llama-cpp-python encodes the photo again on every call and counts M-RoPE positions
as tokens. Here a photo is encoded once, and the state after it (the prefix) is kept and trimmed back to.
"""

from woundapp.reasoner.llama.build import ComputeDevice, EngineError, devices, fingerprint, quantize, version
from woundapp.reasoner.llama.engine import Engine
from woundapp.reasoner.llama.options import BATCH_TOKENS, EngineOptions
from woundapp.reasoner.llama.photos import PhotoPart, TextPart
from woundapp.reasoner.llama.sampler import Sampler

__all__ = [
    "BATCH_TOKENS",
    "ComputeDevice",
    "Engine",
    "EngineError",
    "EngineOptions",
    "PhotoPart",
    "Sampler",
    "TextPart",
    "devices",
    "fingerprint",
    "quantize",
    "version",
]
