"""Whether a model is better than a baseline: both on the same photos, with McNemar's test."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

import msgspec
from statsmodels.stats.contingency_tables import mcnemar

from woundapp.domain import InfectionStatus
from woundapp.errors import EvaluationError
from woundapp.evaluation.cohort import Label, Record
from woundapp.evaluation.metrics import Case
from woundapp.imaging.photo import one_line

_DIGITS = 4
_NAMED = 20


class KeptCase(msgspec.Struct, frozen=True, kw_only=True):
    """A photo's part in a baseline: which photo, its label, and what the model said."""

    sha256: str
    file: str
    label: Label | None
    status: InfectionStatus
    log_odds: float

    @classmethod
    def of(cls, case: Case) -> "KeptCase":
        """A case as a baseline keeps it."""
        return cls(
            sha256=case.record.sha256,
            file=one_line(case.record.file),
            label=case.record.label,
            status=case.status,
            log_odds=case.log_odds,
        )


class Baseline(msgspec.Struct, frozen=True, kw_only=True):
    """What `--save` keeps.

    Attributes:
        format_version: of this file's form.
        model: title, version and quantization, in words.
        made_at: ISO 8601.
        cases: photo by photo.
        figures: as `figures.json` holds them, for people and other programs.
    """

    format_version: Literal[1] = 1
    model: str
    made_at: str
    cases: tuple[KeptCase, ...]
    figures: msgspec.Raw


class Paired(msgspec.Struct, frozen=True, kw_only=True):
    """A share of right answers, of two models on the same photos.

    Attributes:
        photos: that both answered.
        baseline: share that the baseline had right; None of no photos.
        now: share that this model has right.
        difference: `now - baseline`.
        b: photos that only the baseline had right.
        c: photos that only this model has right.
        p_value: of McNemar's exact test: how likely a split of `b + c` at least as uneven is by chance alone.
    """

    photos: int
    baseline: float | None
    now: float | None
    difference: float | None
    b: int
    c: int
    p_value: float


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Two models on the photos that both answered, by the labels of now. INDETERMINATE counts as wrong.

    Attributes:
        baseline: the other model, in words.
        baseline_made_at: when it was evaluated, ISO 8601.
        accuracy: on all photos.
        sensitivity: on the infected ones.
        specificity: on those without infection.
        only_now: photos that the baseline lacks.
        only_baseline: photos that only the baseline has.
        unpaired: file names of both kinds, the first of them.
    """

    baseline: str
    baseline_made_at: str
    accuracy: Paired
    sensitivity: Paired
    specificity: Paired
    only_now: int
    only_baseline: int
    unpaired: tuple[str, ...]


def read(file: Path, records: Iterable[Record]) -> Baseline:
    """Read a baseline that shall be compared with answers about some photos.

    Raises:
        EvaluationError: there is none, it is broken, or it has none of the labelled photos.
    """
    try:
        baseline = msgspec.json.decode(file.read_bytes(), type=Baseline)
    except (OSError, msgspec.MsgspecError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or error
        raise EvaluationError(
            f"{file} is no baseline that can be read ({reason}). Nothing was started. "
            "Choose a file that --save has written."
        ) from error
    known = {case.sha256 for case in baseline.cases}
    if not any(record.sha256 in known for record in records if record.label is not None):
        raise EvaluationError(
            f"The baseline {file} has no labelled photo in common with this cohort. Nothing was started. "
            "Choose a baseline of the same photos."
        )
    return baseline


def compare(baseline: Baseline, cases: Iterable[Case]) -> Comparison:
    """Compare answers with a baseline's on the photos that both have, known by their SHA-256."""
    labelled = [case for case in cases if case.record.label is not None]
    before = {case.sha256: case for case in baseline.cases}
    pairs = [(case, before[case.record.sha256]) for case in labelled if case.record.sha256 in before]
    paired = {case.record.sha256 for case, _ in pairs}
    only_now = [one_line(case.record.file) for case in labelled if case.record.sha256 not in paired]
    only_baseline = [case.file for case in before.values() if case.sha256 not in paired]
    return Comparison(
        baseline=baseline.model,
        baseline_made_at=baseline.made_at,
        accuracy=_paired(pairs),
        sensitivity=_paired([pair for pair in pairs if pair[0].record.infected]),
        specificity=_paired([pair for pair in pairs if not pair[0].record.infected]),
        only_now=len(only_now),
        only_baseline=len(only_baseline),
        unpaired=tuple((*only_now, *only_baseline)[:_NAMED]),
    )


def _paired(pairs: Sequence[tuple[Case, KeptCase]]) -> Paired:
    right = [(before.status == case.record.label, case.right) for case, before in pairs]
    b, c = right.count((True, False)), right.count((False, True))
    both = right.count((True, True))

    def share(count: int) -> float | None:
        return round(count / len(right), _DIGITS) if right else None

    return Paired(
        photos=len(right),
        baseline=share(both + b),
        now=share(both + c),
        difference=share(c - b),
        b=b,
        c=c,
        p_value=float(mcnemar([[both, b], [c, 0]], exact=True).pvalue),
    )
