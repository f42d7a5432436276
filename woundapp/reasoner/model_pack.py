"""A model pack: a folder with a manifest, a GGUF model and its projector, verified before it is loaded."""

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from woundapp import phrases, signs
from woundapp.domain import AlgorithmIdentification, Probe
from woundapp.errors import ModelPackError
from woundapp.phrases import Phrase
from woundapp.reasoner import gguf

MANIFEST = "manifest.json"
DEMONSTRATION_PACK = "demo"

IMAGE_TOKEN_PIXELS = 32
"""Side of the square that becomes one image token in Qwen3-VL: 16-pixel patches, merged 2 x 2."""

_HASH_BLOCK = 1 << 20


PackName = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")]
FileName = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$")]
Text = Annotated[str, Meta(min_length=1, max_length=4000)]
Share = Annotated[float, Meta(ge=0, le=1)]
Positive = Annotated[int, Meta(ge=1)]
VerdictWords = Annotated[
    tuple[Annotated[str, Meta(min_length=1, max_length=60)], ...], Meta(min_length=1, max_length=20)
]


class PackFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file of the pack, beside its manifest: name, size in bytes, SHA-256 in lower-case hex."""

    file: FileName
    size: Positive
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]


class Prompt(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the model is asked: the system turn (empty for none), and the question after the photo."""

    system: Annotated[str, Meta(max_length=20_000)] = ""
    question: Annotated[str, Meta(min_length=1, max_length=20_000)]


class AnswerForm(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the answer is read.

    Attributes:
        format: `json` is one object under a grammar. `text` is a verdict in words, found by what stands
            before it; a second turn then asks, under a grammar, for each sign with its place.
        signs: codes of the signs that the model may name.
        verdict_opens: with `text`, what stands before the verdict.
        infected: with `text`, the words of this verdict; the first is the one written for the model.
        not_infected: likewise.
        places_question: with `text`, what the second turn asks; empty for the program's own question.
    """

    format: Literal["json", "text"] = "json"
    signs: Annotated[tuple[str, ...], Meta(min_length=1)] = tuple(sign.code for sign in signs.IN_PHOTO)
    verdict_opens: Annotated[str, Meta(min_length=1, max_length=200)] = "Infection status:"
    infected: VerdictWords = ("infected",)
    not_infected: VerdictWords = ("not infected", "uninfected", "non-infected")
    places_question: Annotated[str, Meta(max_length=20_000)] = ""


class Sampling(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How tokens are drawn.

    Attributes:
        temperature: for the reasoning; 0 takes the likeliest token.
        answer_temperature: for the answer after the verdict.
        sample_temperature: for the other reasonings that are run beside the one shown.
        top_k: keep this many likeliest tokens; 0 keeps all.
        top_p: keep the likeliest tokens that together have this probability.
        min_p: drop tokens less likely than this share of the likeliest.
        repetition_penalty: divides the logits of the last 64 tokens; 1 is none.
        max_reasoning_tokens: after which the reasoning is closed and the answer counts as incomplete.
        max_answer_tokens: after which the answer is cut off.
    """

    temperature: Annotated[float, Meta(ge=0, le=2)]
    answer_temperature: Annotated[float, Meta(ge=0, le=2)] = 0.0
    sample_temperature: Annotated[float, Meta(gt=0, le=2)] = 1.0
    top_k: Annotated[int, Meta(ge=0)]
    top_p: Annotated[float, Meta(gt=0, le=1)]
    min_p: Share = 0.0
    repetition_penalty: Annotated[float, Meta(ge=1, le=2)] = 1.0
    max_reasoning_tokens: Annotated[int, Meta(ge=1, le=32_768)]
    max_answer_tokens: Annotated[int, Meta(ge=64, le=8192)]


class Evidence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How it is found out what an answer leans on.

    `direct` is for a model whose answers straight after the photo were measured to be nearly as right as its
    whole ones.
    """

    probe: Probe = Probe.ANSWER_AGAIN


class ImageTokens(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many tokens a photo may become; one token is 32 x 32 pixels."""

    min: Annotated[int, Meta(ge=1, le=16_384)]
    max: Annotated[int, Meta(ge=1, le=16_384)]


class Verdict(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a probability becomes a status.

    Attributes:
        infected_from: at or above this calibrated probability the status is INFECTED.
        not_infected_below: below this one NOT_INFECTED; between the two INDETERMINATE.
        calibration_temperature: divides the log-odds before they are read as a probability; 1 is none.
    """

    infected_from: Share = 0.5
    not_infected_below: Share = 0.5
    calibration_temperature: Annotated[float, Meta(gt=0, le=100)] = 1.0


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that is known of a model; `manifest.json` holds exactly this.

    Attributes:
        format_version: of this file's form.
        name: unique among a user's packs, also the name of its folder.
        version: of the model.
        title: for the eye.
        base_model: what it was trained from.
        licence: an SPDX identifier or a sentence.
        quantization: of the language model, for example `Q4_K_M`.
        intended_use: for whom, and what for.
        demonstration: True for a model that must never be used on a patient.
        timing_only: True for random numbers in the shape of a model: they take as long to compute as a real
            one's, and nothing but a benchmark may load them.
        model: the language model's GGUF file.
        projector: the vision encoder's GGUF file (mmproj).
        prompt: what it is asked.
        answer: how its answer is read.
        sampling: how tokens are drawn.
        image_tokens: how large it sees the photo.
        evidence: how it is found out what its answer leans on.
        verdict: how its probability is read.
        evaluation: measured figures by name, each with the sentence that says on what.
    """

    format_version: Literal[1] = 1
    name: PackName
    version: Text
    title: Text
    base_model: Text
    licence: Text
    quantization: Text
    intended_use: Text
    demonstration: bool
    timing_only: bool = False
    model: PackFile
    projector: PackFile
    prompt: Prompt
    answer: AnswerForm = AnswerForm()
    sampling: Sampling
    image_tokens: ImageTokens
    evidence: Evidence = Evidence()
    verdict: Verdict = Verdict()
    evaluation: dict[str, str | float | int] = {}

    def __post_init__(self) -> None:
        if self.image_tokens.min > self.image_tokens.max:
            raise ValueError("image_tokens: min is larger than max")
        if self.verdict.not_infected_below > self.verdict.infected_from:
            raise ValueError("verdict: not_infected_below is larger than infected_from")
        if any(code not in signs.BY_CODE or not signs.BY_CODE[code].in_photo for code in self.answer.signs):
            raise ValueError("answer.signs: a code is not in the catalogue of signs that a photo can show")


@dataclass(frozen=True, slots=True)
class ModelPack:
    """A folder whose manifest was read and found valid; its files may still be missing or changed.

    Attributes:
        folder: where it is.
        manifest: what it says.
    """

    folder: Path
    manifest: Manifest

    @property
    def model_file(self) -> Path:
        return self.folder / self.manifest.model.file

    @property
    def projector_file(self) -> Path:
        return self.folder / self.manifest.projector.file

    @property
    def algorithm(self) -> AlgorithmIdentification:
        """The model as reports name it."""
        return AlgorithmIdentification(
            name=self.manifest.title,
            version=self.manifest.version,
            sha256=self.manifest.model.sha256,
            quantization=self.manifest.quantization,
            demonstration=self.manifest.demonstration,
        )


def read(folder: Path) -> ModelPack:
    """Read a pack's manifest; the large files are checked by `verify`.

    Raises:
        ModelPackError: there is no manifest, or it is not valid.
    """
    try:
        content = (folder / MANIFEST).read_bytes()
    except OSError as error:
        raise ModelPackError(
            "{folder} is no model pack: its {manifest} cannot be read ({reason}). Nothing was "
            "loaded. Choose the folder that holds the manifest, or copy the pack again.",
            folder=folder,
            manifest=MANIFEST,
            reason=phrases.reason(error),
        ) from error
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except msgspec.MsgspecError as error:
        raise ModelPackError(
            "The manifest of the model pack {pack} is not valid: {error}. Nothing was loaded. "
            "Copy the pack again, or get one made for this version of woundapp.",
            pack=folder.name,
            error=error,
        ) from error
    return ModelPack(folder=folder, manifest=manifest)


def refuse_timing_only(manifest: Manifest) -> None:
    """Make sure that a pack holds a model that can judge.

    Raises:
        ModelPackError: it holds random numbers, made to measure how fast the program is.
    """
    if manifest.timing_only:
        raise ModelPackError(
            "{model} is no model that can judge a photo: it holds random numbers and only serves to measure "
            "how fast this program is. Nothing was loaded. Choose another model.",
            model=manifest.title,
        )


def verify(pack: ModelPack, on_progress: Callable[[float], None] = lambda _: None) -> None:
    """Compare the pack's files with its manifest and look at their headers; native code is not involved.

    Args:
        pack: to be verified.
        on_progress: called with the share that is done, 0 to 1; what it raises stops the check.

    Raises:
        ModelPackError: a file is missing, changed, cut short, or no Qwen3-VL.
    """
    files = ((pack.model_file, pack.manifest.model), (pack.projector_file, pack.manifest.projector))
    for path, expected in files:
        _check_size(pack, path, expected)
    total = sum(expected.size for _, expected in files)
    done = 0

    def count(read: int) -> None:
        nonlocal done
        done += read
        on_progress(done / total)

    for path, expected in files:
        if _hash(path, count) != expected.sha256:
            raise _differs(pack, path, Phrase("its content was changed or damaged"))
    check_architecture(pack.model_file, pack.projector_file)


def check_architecture(model: Path, projector: Path) -> None:
    """Make sure that two GGUF files are a Qwen3-VL and its projector, by their headers alone.

    Raises:
        ModelPackError: they are not.
    """
    architecture = gguf.read_metadata(model).get("general.architecture")
    if architecture != "qwen3vl":
        raise ModelPackError(
            "{file} holds a model of the kind {architecture}, not a Qwen3-VL. It was not "
            "loaded. Choose the GGUF file of a Qwen3-VL model.",
            file=model.name,
            architecture=f"{architecture!s:.40}",
        )
    described = gguf.read_metadata(projector)
    if described.get("clip.projector_type") != "qwen3vl_merger":
        raise ModelPackError(
            "{file} is not the vision projector (mmproj) of a Qwen3-VL. It was not loaded. "
            "Choose the mmproj GGUF file that belongs to the model.",
            file=projector.name,
        )


def hashed(path: Path, on_progress: Callable[[float], None] = lambda _: None) -> PackFile:
    """Describe a file for a manifest.

    Args:
        path: the file.
        on_progress: called with the share that is done, 0 to 1.

    Raises:
        ModelPackError: the file cannot be read, or has a name that a pack cannot hold.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise _unreadable(path, error) from error
    done = 0

    def count(read: int) -> None:
        nonlocal done
        done += read
        on_progress(done / size)

    digest = _hash(path, count)
    try:
        return msgspec.convert({"file": path.name, "size": size, "sha256": digest}, PackFile)
    except msgspec.ValidationError as error:
        raise ModelPackError(
            "{file} cannot be a file of a model pack ({error}). Nothing was made. "
            "Rename it with letters, digits, dots and dashes.",
            file=path.name,
            error=error,
        ) from error


def image_size(tokens: ImageTokens, width: int, height: int) -> tuple[int, int]:
    """The size at which a model sees a photo: multiples of 32 pixels, near the photo's own proportions.

    A photo is not enlarged beyond the least number of tokens nor kept above the largest; within that,
    proportions weigh more than the number of tokens.

    Args:
        tokens: least and largest number of 32 x 32 pixel tokens.
        width: of the upright photo in pixels.
        height: likewise.

    Returns:
        `(width, height)` in pixels.
    """
    wanted = min(max(width * height / IMAGE_TOKEN_PIXELS**2, tokens.min), tokens.max)
    best, best_cost = (1, 1), math.inf
    for columns in range(1, tokens.max + 1):
        ideal = columns * height / width
        least, most = max(1, -(-tokens.min // columns)), tokens.max // columns
        if least > most:
            continue
        for rows in {min(max(near, least), most) for near in (math.floor(ideal), math.ceil(ideal))}:
            distortion = abs(math.log(rows / ideal))
            cost = distortion + abs(math.log(columns * rows / wanted)) / 2
            if cost < best_cost:
                best, best_cost = (columns, rows), cost
    return best[0] * IMAGE_TOKEN_PIXELS, best[1] * IMAGE_TOKEN_PIXELS


def _check_size(pack: ModelPack, path: Path, expected: PackFile) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise _differs(
            pack, path, Phrase("it cannot be read: {reason}", reason=phrases.reason(error))
        ) from error
    if size != expected.size:
        raise _differs(
            pack, path, Phrase("it has {size} bytes instead of {expected}", size=size, expected=expected.size)
        )


def _hash(path: Path, on_read: Callable[[int], None]) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while block := stream.read(_HASH_BLOCK):
                digest.update(block)
                on_read(len(block))
    except OSError as error:
        raise _unreadable(path, error) from error
    return digest.hexdigest()


def _differs(pack: ModelPack, path: Path, reason: Phrase) -> ModelPackError:
    return ModelPackError(
        "The file {file} of the model pack {pack} is not what its manifest says: "
        "{reason}. It was not loaded. Copy the pack again from its source.",
        file=path.name,
        pack=pack.manifest.name,
        reason=reason,
    )


def _unreadable(path: Path, error: OSError) -> ModelPackError:
    return ModelPackError(
        "{file} cannot be read ({reason}). Nothing was loaded. Check the file and the disk.",
        file=path.name,
        reason=phrases.reason(error),
    )
