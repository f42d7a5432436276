"""How good answers are: shares with intervals, the infection status, signs, regions and time, from cases."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from woundapp.domain import Finding, ImageRegion, InfectionStatus
from woundapp.evaluation import calibration
from woundapp.evaluation.cohort import Record, SignRecord
from woundapp.evaluation.ranking import Area, areas
from woundapp.evaluation.shares import Share

Box = tuple[int, int, int, int]
"""`(left, top, right, bottom)` in pixels of the upright photo, half-open."""

_DIGITS = 4

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Case:
    """One photo: what is known of it, and what the model said.

    Attributes:
        record: the truth.
        status: as the program shows it.
        probability: of infection, calibrated, 0 to 1.
        log_odds: of infection, natural, as the model gave them, before calibration.
        complete: whether reasoning and answer came to their end.
        trusted: whether nothing but the probability can make it INDETERMINATE.
        findings: the signs named.
        quality: codes of what is wrong with the photo.
        seconds: that the assessment took, without loading the model.
        device: that the model ran on, in words.
    """

    record: Record
    status: InfectionStatus
    probability: float
    log_odds: float
    complete: bool
    trusted: bool
    findings: tuple[Finding, ...]
    quality: tuple[str, ...]
    seconds: float
    device: str = ""

    @property
    def right(self) -> bool:
        """Whether the status is the label; INDETERMINATE never is."""
        return self.status == self.record.label


class Diagnosis(msgspec.Struct, frozen=True, kw_only=True):
    """How well the infection status was told, on labelled photos. INDETERMINATE counts as a wrong answer.

    Attributes:
        photos: with a label.
        accuracy: right answers of all.
        sensitivity: infected wounds called INFECTED.
        specificity: wounds without infection called NOT_INFECTED.
        ppv: positive predictive value: answers INFECTED that are right.
        npv: negative predictive value: answers NOT_INFECTED that are right.
        indeterminate: answers that are neither.
        accuracy_of_the_rest: right answers of those that are not INDETERMINATE.
        complete: answers that came to their end.
        auroc: area under the ROC curve of the log-odds, of INDETERMINATE answers too.
        auprc: average precision, likewise.
        expected_calibration_error: of the calibrated probability; see evaluation.calibration.
        brier: mean squared distance of the calibrated probability and the truth.
    """

    photos: int
    accuracy: Share
    sensitivity: Share
    specificity: Share
    ppv: Share
    npv: Share
    indeterminate: Share
    accuracy_of_the_rest: Share
    complete: Share
    auroc: Area
    auprc: Area
    expected_calibration_error: float | None
    brier: float | None


class SignScore(msgspec.Struct, frozen=True, kw_only=True):
    """How well a sign, or all of them, were named, on photos whose signs are known.

    Attributes:
        precision: namings that are right.
        recall: signs there that were named.
        f1: their harmonic mean; None if the sign is neither there nor named.
        mean_iou_of_named: mean overlap with the true region over the signs rightly named.
        mean_iou_of_all: the same over all signs there, one that was missed counting as 0.
        regions_of_named: how many the first mean is of: those whose true region is known.
        regions_of_all: likewise the second.
    """

    precision: Share
    recall: Share
    f1: float | None
    mean_iou_of_named: float | None
    mean_iou_of_all: float | None
    regions_of_named: int
    regions_of_all: int


class SignScores(msgspec.Struct, frozen=True, kw_only=True):
    """How well signs were named: on how many photos, all signs together (micro average), each by its code."""

    photos: int
    micro: SignScore
    by_sign: dict[str, SignScore]


class Seconds(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds for one photo, without loading the model.

    Attributes:
        median: None of no photos.
        p95: the 95th percentile, likewise.
        devices: that the model ran on, in words.
    """

    median: float | None
    p95: float | None
    devices: tuple[str, ...]


def diagnosis(cases: Iterable[Case]) -> Diagnosis:
    """How well the infection status was told; cases without a label are left out."""
    labelled = [case for case in cases if case.record.label is not None]
    told = [case for case in labelled if case.status is not InfectionStatus.INDETERMINATE]

    def right_of(belongs: Callable[[Case], bool]) -> Share:
        return Share.of(case.right for case in labelled if belongs(case))

    infected = [case.record.infected for case in labelled]
    probabilities = [case.probability for case in labelled]
    auroc, auprc = areas(infected, [case.log_odds for case in labelled])
    return Diagnosis(
        photos=len(labelled),
        accuracy=Share.of(case.right for case in labelled),
        sensitivity=right_of(lambda case: case.record.infected),
        specificity=right_of(lambda case: not case.record.infected),
        ppv=right_of(lambda case: case.status is InfectionStatus.INFECTED),
        npv=right_of(lambda case: case.status is InfectionStatus.NOT_INFECTED),
        indeterminate=Share.of(case.status is InfectionStatus.INDETERMINATE for case in labelled),
        accuracy_of_the_rest=Share.of(case.right for case in told),
        complete=Share.of(case.complete for case in labelled),
        auroc=auroc,
        auprc=auprc,
        expected_calibration_error=calibration.expected_error(probabilities, infected),
        brier=calibration.brier(probabilities, infected),
    )


def sign_scores(cases: Iterable[Case]) -> SignScores | None:
    """How well signs were named and placed; None if no case's signs are known."""
    named: dict[str, list[bool]] = {}
    there: dict[str, list[bool]] = {}
    overlaps: dict[str, list[float | None]] = {}
    photos = 0
    for case in cases:
        if case.record.signs is None:
            continue
        photos += 1
        found, known = _regions_found(case.findings), _regions_known(case.record.signs)
        for sign in found:
            named.setdefault(sign, []).append(sign in known)
        for sign, boxes in known.items():
            there.setdefault(sign, []).append(sign in found)
            if boxes is not None:
                iou = _union_overlap(found[sign], boxes) if sign in found else None
                overlaps.setdefault(sign, []).append(iou)
    if not photos:
        return None
    codes = sorted(named.keys() | there.keys())
    return SignScores(
        photos=photos,
        micro=_sign_score(_all(named), _all(there), _all(overlaps)),
        by_sign={
            code: _sign_score(named.get(code, []), there.get(code, []), overlaps.get(code, []))
            for code in codes
        },
    )


def seconds(cases: Iterable[Case]) -> Seconds:
    """How long a photo takes."""
    listed = list(cases)
    if not listed:
        return Seconds(median=None, p95=None, devices=())
    median, p95 = np.percentile([case.seconds for case in listed], (50, 95))
    return Seconds(
        median=round(float(median), _DIGITS),
        p95=round(float(p95), _DIGITS),
        devices=tuple(sorted({case.device for case in listed if case.device})),
    )


def overlap(region: ImageRegion | None, truth: Box) -> float:
    """Intersection over union of two rectangles; 0 without a region.

    Args:
        region: as the model gave it.
        truth: `(left, top, right, bottom)`, half-open, in the same pixels.
    """
    return _union_overlap([region.as_tuple()] if region else [], [truth])


def _all(kept: dict[str, list[_T]]) -> list[_T]:
    return list(chain.from_iterable(kept.values()))


def _sign_score(named: list[bool], there: list[bool], overlaps: list[float | None]) -> SignScore:
    hits = [iou for iou in overlaps if iou is not None]
    return SignScore(
        precision=Share.of(named),
        recall=Share.of(there),
        f1=round(2 * sum(named) / (len(named) + len(there)), _DIGITS) if named or there else None,
        mean_iou_of_named=round(sum(hits) / len(hits), _DIGITS) if hits else None,
        mean_iou_of_all=round(sum(hits) / len(overlaps), _DIGITS) if overlaps else None,
        regions_of_named=len(hits),
        regions_of_all=len(overlaps),
    )


def _regions_found(findings: Sequence[Finding]) -> dict[str, list[Box]]:
    found: dict[str, list[Box]] = {}
    for finding in findings:
        found.setdefault(finding.sign, []).extend([finding.region.as_tuple()] if finding.region else [])
    return found


def _regions_known(signs: Sequence[SignRecord]) -> dict[str, list[Box] | None]:
    """The boxes of each sign that is there; None unless all of them are known."""
    known: dict[str, list[Box] | None] = {}
    for sign in signs:
        before = known.setdefault(sign.sign, [])
        known[sign.sign] = None if before is None or sign.region is None else [*before, sign.region]
    return known


def _union_overlap(found: Sequence[Box], truth: Sequence[Box]) -> float:
    """Intersection over union of two sets of rectangles, on the grid that their edges make."""
    boxes = (*found, *truth)
    across = sorted({edge for box in boxes for edge in box[::2]})
    down = sorted({edge for box in boxes for edge in box[1::2]})
    sizes = np.outer(np.diff(down), np.diff(across))

    def covered(some: Sequence[Box]) -> NDArray[np.bool_]:
        cells = np.zeros(sizes.shape, np.bool_)
        for left, top, right, bottom in some:
            cells[down.index(top) : down.index(bottom), across.index(left) : across.index(right)] = True
        return cells

    one, other = covered(found), covered(truth)
    return float(sizes[one & other].sum() / sizes[one | other].sum())
