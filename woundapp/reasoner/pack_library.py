"""The model packs on this machine: find, add and make them."""

import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from woundapp import DEMONSTRATION_BANNER, paths, phrases
from woundapp.errors import ModelPackError
from woundapp.reasoner import gguf, model_pack
from woundapp.reasoner.model_pack import (
    DEMONSTRATION_PACK,
    MANIFEST,
    ImageTokens,
    Manifest,
    ModelPack,
    Sampling,
)

MODEL_CARD = "MODEL_CARD.md"
MODEL_FILE = "model.gguf"
PROJECTOR_FILE = "mmproj.gguf"

OnProgress = Callable[[float], None]

_BLOCK = 1 << 20

QWEN3VL_THINKING_SAMPLING = Sampling(
    temperature=0.6, top_k=20, top_p=0.95, max_reasoning_tokens=4096, max_answer_tokens=1536
)
"""As Qwen publishes it for Qwen3-VL Thinking models; the limits are this program's."""

QWEN3VL_IMAGE_TOKENS = ImageTokens(min=1024, max=1280)
"""llama.cpp warns below 1,024 tokens: Qwen-VL's boxes become inexact there."""

_FILE_TYPES = {
    0: "F32", 1: "F16", 7: "Q8_0", 12: "Q3_K_M", 14: "Q4_K_S",
    15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 32: "BF16",
}  # fmt: skip
"""llama.cpp's `general.file_type` (enum llama_ftype)."""


def installed() -> list[ModelPack]:
    """All packs that can be read: the bundled demonstration pack first, then the user's by name."""
    folders = [paths.assets() / "models" / DEMONSTRATION_PACK]
    if paths.packs_dir().is_dir():
        folders += sorted(entry for entry in paths.packs_dir().iterdir() if (entry / MANIFEST).is_file())
    return [pack for folder in folders if (pack := _readable(folder)) is not None]


def find(name_or_folder: str | None) -> ModelPack:
    """A pack by its name, or by the folder it is in; None means the demonstration pack.

    Raises:
        ModelPackError: there is none, or its manifest is not valid.
    """
    wanted = name_or_folder or DEMONSTRATION_PACK
    if wanted == DEMONSTRATION_PACK:
        return model_pack.read(paths.assets() / "models" / DEMONSTRATION_PACK)
    if (paths.packs_dir() / wanted / MANIFEST).is_file():
        return model_pack.read(paths.packs_dir() / wanted)
    if Path(wanted).is_dir():
        return model_pack.read(Path(wanted))
    names = ", ".join(pack.manifest.name for pack in installed())
    raise ModelPackError(
        "There is no model pack named “{wanted}”, and no such folder. Nothing was loaded. "
        "Choose one of: {names}; or add one with `woundapp model add`.",
        wanted=wanted,
        names=names,
    )


def add(source: Path, on_progress: OnProgress = lambda _: None) -> ModelPack:
    """Copy a pack into the user's packs, verified before and after.

    Args:
        source: a pack's folder, or a ZIP file that holds one.
        on_progress: called with the share that is done, 0 to 1.

    Raises:
        ModelPackError: it is not valid or for timing only, one of that name is there, or the disk is full.
    """
    with _arriving() as staging:
        if source.is_dir():
            pack = model_pack.read(source)
            _refuse(pack.manifest)
            for name in _members(pack.manifest):
                if (source / name).is_file():
                    shutil.copyfile(source / name, staging / name)
        else:
            _unpack(source, staging)
            pack = model_pack.read(staging)
            _refuse(pack.manifest)
        arrived = model_pack.read(staging)
        model_pack.verify(arrived, on_progress)
        return _settle(staging, arrived.manifest)


def create(
    model: Path,
    projector: Path,
    *,
    describe: Callable[[model_pack.PackFile, model_pack.PackFile], Manifest],
    folder: Path | None = None,
    card: str = "",
    on_progress: OnProgress = lambda _: None,
) -> ModelPack:
    """Make a pack from a Qwen3-VL GGUF and its projector.

    Args:
        model: the language model's GGUF file.
        projector: the vision encoder's GGUF file (mmproj).
        describe: given the two files as the manifest names them, makes the manifest.
        folder: where the pack shall be; it must not exist. None puts it among the user's packs.
        card: the model card; one is written from the manifest if empty.
        on_progress: called with the share that is done, 0 to 1.

    Raises:
        ModelPackError: the files are no Qwen3-VL, the folder exists, or the disk is full.
    """
    model_pack.check_architecture(model, projector)
    with _arriving(folder.parent if folder else None) as staging:
        shutil.copyfile(model, staging / MODEL_FILE)
        shutil.copyfile(projector, staging / PROJECTOR_FILE)
        total = model.stat().st_size + projector.stat().st_size
        first = model.stat().st_size / total
        manifest = describe(
            model_pack.hashed(staging / MODEL_FILE, lambda share: on_progress(share * first)),
            model_pack.hashed(
                staging / PROJECTOR_FILE, lambda share: on_progress(first + share * (1 - first))
            ),
        )
        (staging / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")
        (staging / MODEL_CARD).write_text(card or model_card(manifest), encoding="utf-8")
        return _settle(staging, manifest, folder)


def suggestions(model: Path) -> dict[str, str]:
    """What a GGUF file says of itself that a manifest needs; keys are the manifest's.

    Raises:
        ModelPackError: the file is no GGUF.
    """
    metadata = gguf.read_metadata(model)

    def said(*keys: str) -> str:
        return next((str(metadata[key]).strip() for key in keys if metadata.get(key)), "")

    file_type = metadata.get("general.file_type")
    known = _FILE_TYPES.get(int(file_type)) if isinstance(file_type, int) else None
    return {
        "title": said("general.name", "general.basename"),
        "version": said("general.version"),
        "base_model": said("general.base_model.0.name", "general.name"),
        "licence": said("general.license"),
        "quantization": known or "",
    }


def model_card(manifest: Manifest) -> str:
    """A model card made of what the manifest says."""
    measured = "".join(f"- {name}: {value}\n" for name, value in manifest.evaluation.items())
    nothing = "Nothing has been measured on this pack.\n"
    banner = f"\n**{DEMONSTRATION_BANNER}**\n" if manifest.demonstration else ""
    return (
        f"# {manifest.title}\n{banner}\n"
        f"Version {manifest.version}, {manifest.quantization}, made from {manifest.base_model}. "
        f"Licence: {manifest.licence}.\n\n## Intended use\n\n{manifest.intended_use}\n\n"
        f"## Measured\n\n{measured or nothing}"
    )


def _readable(folder: Path) -> ModelPack | None:
    try:
        return model_pack.read(folder)
    except ModelPackError:
        return None


def _members(manifest: Manifest) -> tuple[str, ...]:
    return (MANIFEST, MODEL_CARD, manifest.model.file, manifest.projector.file)


def _refuse(manifest: Manifest) -> None:
    """Refuse a pack that cannot be among the user's."""
    model_pack.refuse_timing_only(manifest)
    name = manifest.name
    if name == DEMONSTRATION_PACK or (paths.packs_dir() / name).exists():
        raise ModelPackError(
            "A model pack named {name} is already here. Nothing was changed. "
            "Remove the folder {folder} first, or give the new pack another name.",
            name=name,
            folder=paths.packs_dir() / name,
        )


@contextmanager
def _arriving(parent: Path | None = None) -> Iterator[Path]:
    """A folder beside the target, gone again if the block fails."""
    parent = parent or paths.packs_dir()
    staging: Path | None = None
    try:
        parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".arriving-", dir=parent))
        yield staging
    except OSError as error:
        raise ModelPackError(
            "The model pack could not be copied ({reason}). What was there is unchanged. "
            "Check that the files can be read and the disk has room.",
            reason=phrases.reason(error),
        ) from error
    finally:
        if staging is not None:
            shutil.rmtree(staging, ignore_errors=True)


def _settle(staging: Path, manifest: Manifest, folder: Path | None = None) -> ModelPack:
    target = folder or paths.packs_dir() / manifest.name
    if folder is None:
        _refuse(manifest)
    elif target.exists():
        raise ModelPackError(
            "{target} exists already. Nothing was changed. Choose another folder.", target=target
        )
    staging.chmod(0o755)
    os.rename(staging, target)  # noqa: PTH104
    return model_pack.read(target)


def _unpack(archive: Path, target: Path) -> None:
    """Take a pack's files out of a ZIP, wherever in it they lie, and nothing else."""
    try:
        with zipfile.ZipFile(archive) as opened:
            manifests = [name for name in opened.namelist() if Path(name).name == MANIFEST]
            if len(manifests) != 1:
                raise ModelPackError(
                    "{file} holds {count} model packs instead of one. Nothing was added. "
                    "Choose the ZIP file of a single pack.",
                    file=archive.name,
                    count=len(manifests),
                )
            inside = manifests[0].removesuffix(MANIFEST)
            _extract(opened, manifests[0], target / MANIFEST)
            names = set(opened.namelist())
            for name in _members(model_pack.read(target).manifest)[1:]:
                if inside + name in names:
                    _extract(opened, inside + name, target / name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise ModelPackError(
            "{file} is no ZIP file that can be read ({error}). Nothing was added. "
            "Copy it again, or choose the pack's folder.",
            file=archive.name,
            error=error,
        ) from error


def _extract(archive: zipfile.ZipFile, member: str, target: Path) -> None:
    with archive.open(member) as source, target.open("wb") as sink:
        shutil.copyfileobj(source, sink, _BLOCK)
