"""All figures of an evaluation; `figures.json` holds exactly this, and its keys are public and stay."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec

from woundapp import DISCLAIMER, __version__, paths
from woundapp.errors import EvaluationError
from woundapp.evaluation import calibration, metrics
from woundapp.evaluation.calibration import ReliabilityBin, Temperature
from woundapp.evaluation.comparison import Comparison
from woundapp.evaluation.judges import Judges
from woundapp.evaluation.metrics import Case, Diagnosis, Seconds, SignScores
from woundapp.evaluation.selective import Kept, selective
from woundapp.reasoner.model_pack import ModelPack, Verdict

GOOD, NOTED = "good", "has notes"
"""Photos with nothing wrong, and photos with something that imaging.quality notes."""

GROUPINGS: Mapping[str, Callable[[Case], str | None]] = {
    "wound_type": lambda case: case.record.wound_type,
    "skin_tone": lambda case: case.record.skin_tone,
    "photo_quality": lambda case: NOTED if case.quality else GOOD,
}
"""What cases are grouped by; a case whose group is not known is in none."""


class Model(msgspec.Struct, frozen=True, kw_only=True):
    """The model that was evaluated, as its manifest names it, and how its probability was read."""

    name: str
    title: str
    version: str
    quantization: str
    sha256: str
    demonstration: bool
    verdict: Verdict


class Photos(msgspec.Struct, frozen=True, kw_only=True):
    """What was evaluated on.

    Attributes:
        cohort: name of the folder or file.
        by_split: photos that the figures are of, by split.
        without_label: of these, without a label: only their signs and their time count.
        failed: photos that could not be assessed, which are in no figure: file, and why.
    """

    cohort: str
    by_split: dict[str, int]
    without_label: int
    failed: dict[str, str]


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """All figures. Shares are from 0 to 1, intervals are of 95 %.

    Attributes:
        format_version: of this file's form.
        disclaimer: what the figures are for.
        woundapp: the program's version.
        made_at: ISO 8601, with a time zone.
        model: which.
        photos: on what.
        overall: how well the infection status was told; INDETERMINATE counts as wrong.
        by: the same in groups of photos, by `wound_type`, `skin_tone` and `photo_quality` where known.
        signs: how well signs were named and placed; None where no signs are known.
        seconds: for one photo.
        reliability: how often photos of one probability were infected.
        selective: accuracy of the surest verdicts, as the grey zone widens.
        temperature: fitted on another split; None if that was not wanted.
        comparison: with a baseline; None if that was not wanted.
        judges: what model judges found of the claims; None if none were asked.
    """

    format_version: Literal[1] = 1
    disclaimer: str = DISCLAIMER
    woundapp: str = __version__
    made_at: str
    model: Model
    photos: Photos
    overall: Diagnosis
    by: dict[str, dict[str, Diagnosis]]
    signs: SignScores | None
    seconds: Seconds
    reliability: list[ReliabilityBin]
    selective: list[Kept]
    temperature: Temperature | None = None
    comparison: Comparison | None = None
    judges: Judges | None = None


def of(
    pack: ModelPack,
    cohort: str,
    cases: Sequence[Case],
    failed: Mapping[str, str],
    temperature: Temperature | None = None,
    comparison: Comparison | None = None,
    judges: Judges | None = None,
) -> Figures:
    """Work out the figures.

    Args:
        pack: that answered.
        cohort: name of the cohort.
        cases: that the figures are of.
        failed: files that could not be assessed, and why.
        temperature: what `calibration` fitted.
        comparison: what `comparison` found.
        judges: what `judges` found.
    """
    manifest = pack.manifest
    labelled = [case for case in cases if case.record.label is not None]
    return Figures(
        made_at=datetime.now().astimezone().isoformat(timespec="seconds"),
        model=Model(
            name=manifest.name,
            title=manifest.title,
            version=manifest.version,
            quantization=manifest.quantization,
            sha256=manifest.model.sha256,
            demonstration=manifest.demonstration,
            verdict=manifest.verdict,
        ),
        photos=Photos(
            cohort=cohort,
            by_split={
                split: len(some) for split, some in grouped(cases, lambda case: case.record.split).items()
            },
            without_label=len(cases) - len(labelled),
            failed=dict(failed),
        ),
        overall=metrics.diagnosis(cases),
        by={
            name: {group: metrics.diagnosis(some) for group, some in groups.items()}
            for name, key in GROUPINGS.items()
            if (groups := grouped(labelled, key))
        },
        signs=metrics.sign_scores(cases),
        seconds=metrics.seconds(cases),
        reliability=calibration.reliability(
            [case.probability for case in labelled], [case.record.infected for case in labelled]
        ),
        selective=selective(cases),
        temperature=temperature,
        comparison=comparison,
        judges=judges,
    )


def grouped(cases: Iterable[Case], key: Callable[[Case], str | None]) -> dict[str, list[Case]]:
    """Cases by group, in the order of the groups' names."""
    found: dict[str, list[Case]] = {}
    for case in cases:
        if (group := key(case)) is not None:
            found.setdefault(group, []).append(case)
    return dict(sorted(found.items()))


def write_json(file: Path, content: msgspec.Struct) -> None:
    """Write figures or a baseline as JSON.

    Raises:
        EvaluationError: the file cannot be written; what was there stays.
    """
    write_whole(file, msgspec.json.format(msgspec.json.encode(content)) + b"\n")


def write_whole(file: Path, content: bytes) -> None:
    """Replace a file of an evaluation, or leave it as it is.

    Raises:
        EvaluationError: it cannot be written.
    """
    try:
        with paths.replacing(file) as stream:
            stream.write(content)
    except OSError as error:
        raise EvaluationError(
            f"{file} cannot be written ({error.strerror}). What was there is unchanged, and every answer is "
            "kept. Check that the disk has room and the folder can be written to, and run it again."
        ) from error
