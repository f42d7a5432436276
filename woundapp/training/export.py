"""Turns a trained model into a model pack: converted by llama.cpp's own converter, quantized, described."""

import contextlib
import io
import logging
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import gguf
import torch
from conversion import ModelBase, ModelType, TextModel, get_model_architecture, get_model_class

from woundapp.reasoner import llama, pack_library
from woundapp.reasoner.model_pack import (
    AnswerForm,
    ImageTokens,
    Manifest,
    ModelPack,
    PackFile,
    Prompt,
    Sampling,
)
from woundapp.training import distil, model
from woundapp.training.config import TrainingConfig
from woundapp.training.rendering import SIGN_CODES

UNQUANTIZED = "F16"

_INTENDED_USE = (
    "To show and test the program. It has seen rendered pictures only and must never be used on a patient. "
    "What it says of a real photo means nothing, however sure it sounds: its probability is not calibrated."
)


def export(
    config: TrainingConfig,
    folder: Path,
    target: Path,
    quantization: str,
    version: str,
    evaluation: Mapping[str, str | float | int],
) -> ModelPack:
    """Make a demonstration pack of a trained model.

    Args:
        config: the settings it was trained with.
        folder: it was trained in; the Hugging Face folder `checkpoint` is written there.
        target: folder of the pack; it must not exist.
        quantization: `F16`, or what the language model is quantized to; the projector stays F16.
        version: of the model.
        evaluation: measured figures for the manifest and the model card.

    Raises:
        TrainingError: the folder holds no trained model.
        ModelPackError: the pack cannot be written.
        ReasonerError: the quantization is not known.
    """
    checkpoint = save_checkpoint(config, folder)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        full, projector = Path(scratch) / "full.gguf", Path(scratch) / "mmproj.gguf"
        convert(checkpoint, full, projector=False)
        convert(checkpoint, projector, projector=True)
        language = full
        if quantization != UNQUANTIZED:
            language = Path(scratch) / "quantized.gguf"
            llama.quantize(full, language, quantization)

        def describe(model_file: PackFile, projector_file: PackFile) -> Manifest:
            return manifest(config, model_file, projector_file, quantization, version, evaluation)

        return pack_library.create(language, projector, describe=describe, folder=target)


def save_checkpoint(config: TrainingConfig, folder: Path) -> Path:
    """Write the trained model as the Hugging Face folder `checkpoint`; returns it.

    Raises:
        TrainingError: the folder holds no trained model.
    """
    trained, tokenizer = distil.finished(config, folder)
    checkpoint = folder / "checkpoint"
    model.save(trained, tokenizer, checkpoint)
    return checkpoint


def convert(checkpoint: Path, target: Path, *, projector: bool) -> None:
    """Convert a Qwen3-VL in a Hugging Face folder to F16 GGUF.

    Args:
        checkpoint: the folder.
        target: the GGUF file.
        projector: the vision encoder instead of the language model.
    """
    kind = ModelType.MMPROJ if projector else ModelType.TEXT
    with torch.inference_mode(), _quiet(), _qwen_words():
        architecture = get_model_architecture(ModelBase.load_hparams(checkpoint, False), kind)
        converter: Any = get_model_class(architecture, mmproj=projector)
        converter(checkpoint, gguf.LlamaFileType.MOSTLY_F16, target).write()


def manifest(
    config: TrainingConfig,
    model_file: PackFile,
    projector_file: PackFile,
    quantization: str,
    version: str,
    evaluation: Mapping[str, str | float | int],
) -> Manifest:
    """The manifest of a demonstration pack."""
    tokens = [width * height // model.TOKEN**2 for width, height in config.shapes]
    return Manifest(
        name=config.name,
        version=version,
        title="woundapp demonstration model",
        base_model="random weights, trained on rendered wounds alone",
        licence="Apache-2.0",
        quantization=quantization,
        intended_use=_INTENDED_USE,
        demonstration=True,
        model=model_file,
        projector=projector_file,
        prompt=Prompt(question=config.question),
        answer=AnswerForm(signs=SIGN_CODES),
        sampling=Sampling(
            temperature=0.0, top_k=20, top_p=0.95, max_reasoning_tokens=256, max_answer_tokens=512
        ),
        image_tokens=ImageTokens(min=max(1, min(tokens) * 3 // 4), max=max(tokens)),
        evaluation=dict(evaluation),
    )


@contextlib.contextmanager
def _qwen_words() -> Iterator[None]:
    """Tell the converter how our tokenizer cuts words: it knows tokenizers by a hash, and ours is new."""
    known = TextModel.get_vocab_base_pre
    setattr(TextModel, "get_vocab_base_pre", lambda _self, _tokenizer: "qwen2")  # noqa: B010
    try:
        yield
    finally:
        setattr(TextModel, "get_vocab_base_pre", known)  # noqa: B010


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """The converter logs and draws bars for every tensor."""
    logging.disable(logging.WARNING)
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            yield
    finally:
        logging.disable(logging.NOTSET)
