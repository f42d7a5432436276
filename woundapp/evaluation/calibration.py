"""Whether a probability means what it says, and the temperature that makes it so."""

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from woundapp import paths
from woundapp.errors import EvaluationError
from woundapp.evaluation.shares import Share
from woundapp.reasoner import model_pack
from woundapp.reasoner.model_pack import ModelPack

BINS = 10
"""Of equal width, over the probability of infection."""

TEMPERATURES = (0.05, 100.0)
"""Between which a temperature is looked for; a manifest allows no larger one."""

_LEAST, _MOST = 1e-300, 1 - 2**-53
_DIGITS = 4


class ReliabilityBin(msgspec.Struct, frozen=True):
    """The photos whose probability of infection lies in one range.

    Attributes:
        lower: end of the range, inside.
        upper: end of the range, outside but for 1.
        mean_probability: of the photos in it; None if there is none.
        infected: of these photos, infected.
    """

    lower: float
    upper: float
    mean_probability: float | None
    infected: Share


class Temperature(msgspec.Struct, frozen=True):
    """A temperature fitted on one split, and what it does on other photos.

    Attributes:
        split: that it was fitted on.
        photos: of that split with a label and an answer that the program trusts.
        temperature: that divides the log-odds.
        before: expected calibration error on the photos reported on, with the pack's own temperature.
        after: likewise with the fitted one.
        before_loss: mean negative log-likelihood on them, in nats, with the pack's own temperature.
        after_loss: likewise with the fitted one.
        reliability: of them, with the fitted one.
        stored: whether the pack's manifest holds it now.
    """

    split: str
    photos: int
    temperature: float
    before: float | None
    after: float | None
    before_loss: float | None
    after_loss: float | None
    reliability: list[ReliabilityBin]
    stored: bool


def log_odds(probability: float) -> float:
    """Natural logarithm of the odds; of 0 or 1, those of the nearest number that has any."""
    kept = min(max(probability, _LEAST), _MOST)
    return float(np.log(kept) - np.log1p(-kept))


def probability(raw_log_odds: float, temperature: float) -> float:
    """The probability that log-odds mean under a temperature; the way back from `log_odds`."""
    return float(1 / (1 + np.exp(-np.clip(raw_log_odds / temperature, -700, 700))))


def reliability(probabilities: Sequence[float], infected: Sequence[bool]) -> list[ReliabilityBin]:
    """Bins of equal width, with the share of infected photos in each."""
    chosen, truth = _binned(probabilities), np.array(infected, bool)
    values = np.array(probabilities, float)
    return [
        ReliabilityBin(
            lower=round(number / BINS, _DIGITS),
            upper=round((number + 1) / BINS, _DIGITS),
            mean_probability=round(float(values[chosen == number].mean()), _DIGITS)
            if (chosen == number).any()
            else None,
            infected=Share.of(bool(one) for one in truth[chosen == number]),
        )
        for number in range(BINS)
    ]


def expected_error(probabilities: Sequence[float], infected: Sequence[bool]) -> float | None:
    """Expected calibration error of the probability of infection (Naeini et al., 2015), None of nothing.

    The mean over all photos of the distance, in the photo's bin, between the mean probability and the share
    of infected photos.
    """
    if not probabilities:
        return None
    chosen = _binned(probabilities)
    off = np.bincount(chosen, np.array(probabilities, float) - np.array(infected, float), BINS)
    return round(float(np.abs(off).sum() / len(probabilities)), _DIGITS)


def brier(probabilities: Sequence[float], infected: Sequence[bool]) -> float | None:
    """Mean squared distance of probability and truth (Brier, 1950), None of nothing."""
    if not probabilities:
        return None
    return round(float(np.mean((np.array(probabilities, float) - np.array(infected, float)) ** 2)), _DIGITS)


def loss(probabilities: Sequence[float], infected: Sequence[bool]) -> float | None:
    """Mean negative log-likelihood in nats, None of nothing."""
    if not probabilities:
        return None
    signed = [
        log_odds(value) * (1 if true else -1) for value, true in zip(probabilities, infected, strict=True)
    ]
    return round(float(np.logaddexp(0, -np.array(signed)).mean()), _DIGITS)


def fit_temperature(raw_log_odds: Sequence[float], infected: Sequence[bool]) -> float:
    """The temperature under which the answers are likeliest (Guo et al., 2017).

    The truth is smoothed as Platt (1999) has it, so that a split on which every answer is right gives a
    finite confidence, the larger the more photos there are.

    Args:
        raw_log_odds: as the model gave them, before any temperature.
        infected: the truth.

    Raises:
        EvaluationError: only one label is there, or the log-odds do not tell the labels apart.
    """
    from scipy.optimize import minimize_scalar  # noqa: PLC0415 - of the extra `evaluation`

    odds, truth = np.array(raw_log_odds, float), np.array(infected, bool)
    there, absent = int(truth.sum()), int((~truth).sum())
    if not there or not absent:
        raise EvaluationError(
            "A temperature can only be fitted on photos of both labels, and the split has one of them or "
            "none. Nothing was stored, and every answer is kept. Choose another split for --calibrate-on."
        )
    wanted = np.where(truth, (there + 1) / (there + 2), 1 / (absent + 2))

    def cost(logarithm: float) -> float:
        scaled = odds / np.exp(logarithm)
        return float(np.mean(np.logaddexp(0, scaled) - wanted * scaled))

    low, high = (float(np.log(end)) for end in TEMPERATURES)
    found = float(minimize_scalar(cost, bounds=(low, high), method="bounded").x)
    if high - found < 0.01:  # noqa: PLR2004
        raise EvaluationError(
            "No temperature fits: on this split the model's probabilities do not tell infected from not "
            "infected. Nothing was stored, and every answer is kept. Leave --calibrate-on out."
        )
    return round(float(np.exp(found)), _DIGITS)


def store(pack: ModelPack, temperature: float) -> ModelPack:
    """Write a temperature into a pack's manifest.

    Raises:
        EvaluationError: the manifest cannot be written; it is as it was.
    """
    verdict = msgspec.structs.replace(pack.manifest.verdict, calibration_temperature=temperature)
    manifest = msgspec.structs.replace(pack.manifest, verdict=verdict)
    file = pack.folder / model_pack.MANIFEST
    try:
        with paths.replacing(file) as stream:
            stream.write(msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")
    except OSError as error:
        raise EvaluationError(
            f"The temperature could not be stored in the model pack {pack.manifest.name} ({error.strerror}). "
            "The pack is unchanged, and every answer is kept. Check that its folder can be written to."
        ) from error
    return ModelPack(pack.folder, manifest)


def _binned(probabilities: Sequence[float]) -> NDArray[np.int64]:
    values = np.array(probabilities, float)
    return np.minimum((values * BINS).astype(np.int64), BINS - 1)
