"""Writes a Qwen3-VL-4B of random numbers as a model pack, for timing only.

    python -m tests.benchmarks.full_size FOLDER [--quantization Q4_K_M|Q8_0]

How long a model takes does not depend on what its weights say. This one has the shape, the vocabulary and the
mix of quantizations of the published model, so it takes as long; what it says means nothing, and the program
refuses to assess with it. It is the same on every machine. A pack that is already in the folder is verified
and used again. Every tensor is written as soon as it is made, so 1 GB of memory is enough.
"""

import argparse
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path

import gguf
import msgspec
from gguf import GGUFReader, TokenType

import woundapp.training
from tests.benchmarks import qwen3vl, sources
from tests.benchmarks.progress import Bar
from tests.benchmarks.qwen3vl import QWEN3_VL_4B, Shape, Words
from woundapp.errors import ModelPackError
from woundapp.reasoner import model_pack, pack_library
from woundapp.reasoner.model_pack import ImageTokens, Manifest, ModelPack, Sampling
from woundapp.reasoner.prompt import default_prompt

VERSION = "2"
"""Of what is written here; a pack of another version is not used again."""

_TITLE = "Random numbers for timing only, in the shape of Qwen3-VL-4B"

_CONFIGURATION = Path(woundapp.training.__file__).parent / "configs" / "infection-reasoner-4b.toml"
_ADDED_TOKENS = (
    *("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|object_ref_start|>", "<|object_ref_end|>"),
    *("<|box_start|>", "<|box_end|>", "<|quad_start|>", "<|quad_end|>", "<|vision_start|>", "<|vision_end|>"),
    *("<|vision_pad|>", "<|image_pad|>", "<|video_pad|>", "<tool_call>", "</tool_call>", "<|fim_prefix|>"),
    *("<|fim_middle|>", "<|fim_suffix|>", "<|fim_pad|>", "<|repo_name|>", "<|file_sep|>", "<tool_response>"),
    *("</tool_response>", "<think>", "</think>"),
)
"""What Qwen3-VL adds to the words of Qwen2, in this order, the first as number 151,643."""


def published_words() -> Words:
    """The vocabulary of Qwen2, that llama.cpp's sources hold, with what Qwen3-VL adds to it."""
    fields = GGUFReader(sources.llama_cpp() / "models" / "ggml-vocab-qwen2.gguf").fields
    tokens, kinds, merges = (
        fields[key].contents()
        for key in (gguf.Keys.Tokenizer.LIST, gguf.Keys.Tokenizer.TOKEN_TYPE, gguf.Keys.Tokenizer.MERGES)
    )
    first = tokens.index(_ADDED_TOKENS[0])
    added = dict(enumerate(_ADDED_TOKENS, first))
    for number in range(first, len(tokens)):
        tokens[number] = added.get(number, f"[PAD{number}]")
        control = tokens[number].startswith("<|")
        kinds[number] = int(TokenType.CONTROL if control else TokenType.USER_DEFINED)
        if number not in added:
            kinds[number] = int(TokenType.UNUSED)
    return Words(tokens, kinds, merges)


def make(
    folder: Path,
    quantization: str = "Q4_K_M",
    shape: Shape = QWEN3_VL_4B,
    words: Callable[[], Words] = published_words,
    on_progress: Callable[[float], None] = lambda _: None,
) -> ModelPack:
    """Write the pack, or verify the one that is there.

    Args:
        folder: of the pack.
        quantization: of the language model, `Q4_K_M`, `Q8_0` or `F16`.
        shape: of the model.
        words: give the vocabulary.
        on_progress: called with the share that is done, 0 to 1.

    Raises:
        ModelPackError: the folder holds something else, the pack was changed, or the disk is full.
    """
    if folder.exists():
        return _made(folder, quantization, on_progress)
    vocabulary = words()
    model = list(qwen3vl.model_tensors(shape, len(vocabulary.tokens), quantization))
    projector = list(qwen3vl.projector_tensors(shape))
    total = sum(tensor.size for tensor in (*model, *projector))
    folder.parent.mkdir(parents=True, exist_ok=True)
    _make_sure_of_room(folder.parent, total)
    written = 0

    def count(size: int) -> None:
        nonlocal written
        written += size
        on_progress(0.9 * written / total)

    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".making-") as opened:
        staging = Path(opened)
        files = staging / pack_library.MODEL_FILE, staging / pack_library.PROJECTOR_FILE
        qwen3vl.write(
            qwen3vl.described_model(files[0], shape, vocabulary, quantization, _TITLE), model, count
        )
        qwen3vl.write(qwen3vl.described_projector(files[1], shape, _TITLE), projector, count)
        manifest = _manifest(*files, quantization)
        content = msgspec.json.format(msgspec.json.encode(manifest)) + b"\n"
        (staging / model_pack.MANIFEST).write_bytes(content)
        (staging / pack_library.MODEL_CARD).write_text(_card(manifest), encoding="utf-8")
        staging.rename(folder)
    folder.chmod(0o755)
    on_progress(1.0)
    return model_pack.read(folder)


def _made(folder: Path, quantization: str, on_progress: Callable[[float], None]) -> ModelPack:
    pack = model_pack.read(folder)
    manifest = pack.manifest
    if not manifest.timing_only or (manifest.version, manifest.quantization) != (VERSION, quantization):
        raise ModelPackError(
            "{folder} holds another model pack. Nothing was changed. Choose another folder.", folder=folder
        )
    model_pack.verify(pack, on_progress)
    return pack


def _make_sure_of_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed + (256 << 20):
        raise ModelPackError(
            "The model needs {needed:.1f} GB, and {folder} has {free:.1f} GB free. Nothing was written. "
            "Choose a folder on another disk.",
            needed=needed / 1e9,
            folder=folder,
            free=free / 1e9,
        )


def _manifest(model: Path, projector: Path, quantization: str) -> Manifest:
    """As a real pack of the published configuration would have it, but for what says that it is none."""
    configuration = tomllib.loads(_CONFIGURATION.read_text(encoding="utf-8"))
    said = configuration["pack"]
    names = ("temperature", "top_k", "top_p", "max_reasoning_tokens", "max_answer_tokens")
    return Manifest(
        name=f"timing-only-{quantization.lower()}",
        version=VERSION,
        title=f"{_TITLE} ({quantization})",
        base_model="random numbers, and the vocabulary of Qwen2",
        licence="Apache-2.0",
        quantization=quantization,
        intended_use="To measure how fast the program is. It says nothing about any photo.",
        demonstration=True,
        timing_only=True,
        model=model_pack.hashed(model),
        projector=model_pack.hashed(projector),
        prompt=default_prompt(),
        sampling=Sampling(**{name: said[name] for name in names}),
        image_tokens=ImageTokens(**configuration["image_tokens"]),
    )


def _card(manifest: Manifest) -> str:
    return (
        f"{pack_library.model_card(manifest)}\nNothing was trained: the weights are random numbers. "
        "The program refuses to assess with this pack; its benchmarks load it to measure time and memory.\n"
    )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quantization", choices=("Q4_K_M", "Q8_0"), default="Q4_K_M")
    options = parser.parse_args()
    try:
        with Bar(f"{options.quantization} in {options.folder}") as bar:
            pack = make(options.folder, options.quantization, on_progress=bar.show)
    except ModelPackError as error:
        sys.exit(str(error))
    print(pack.folder)


if __name__ == "__main__":
    main()
