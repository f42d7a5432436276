"""Calibration against numbers worked out by hand."""

import math
import shutil
from pathlib import Path

import numpy as np
import pytest

from woundapp import assessing
from woundapp.errors import EvaluationError
from woundapp.evaluation import calibration
from woundapp.reasoner import model_pack
from woundapp.reasoner.model_pack import ModelPack, Verdict


def test_error_brier_and_bins_by_hand() -> None:
    probabilities = [0.05, 0.05, 0.95, 0.95, 1.0]
    infected = [False, True, True, True, True]
    # lowest bin: |0.05 - 0.5| on 2 of 5; highest bin: |2.9/3 - 1| on 3 of 5
    assert calibration.expected_error(probabilities, infected) == pytest.approx((2 * 0.45 + 0.1) / 5)
    expected = (0.05**2 + 0.95**2 + 2 * 0.05**2) / 5
    assert calibration.brier(probabilities, infected) == pytest.approx(expected, abs=1e-4)
    bins = calibration.reliability(probabilities, infected)
    assert [each.infected.total for each in bins] == [2, 0, 0, 0, 0, 0, 0, 0, 0, 3]
    assert bins[0].infected.share == 0.5
    assert bins[1].mean_probability is None
    assert bins[9].mean_probability == pytest.approx(2.9 / 3, abs=1e-4)
    assert calibration.loss([0.5, 0.5], [True, False]) == pytest.approx(math.log(2), abs=1e-4)


def test_nothing_gives_nothing() -> None:
    assert calibration.expected_error([], []) is None
    assert calibration.brier([], []) is None
    assert calibration.loss([], []) is None


def test_a_temperature_is_found_again() -> None:
    generator = np.random.default_rng(3)
    true_odds = generator.normal(0, 2, 20_000)
    infected = (generator.random(20_000) < 1 / (1 + np.exp(-true_odds))).tolist()
    assert calibration.fit_temperature((true_odds * 3).tolist(), infected) == pytest.approx(3, rel=0.05)


def test_a_split_that_is_all_right_still_gives_a_finite_temperature() -> None:
    found = calibration.fit_temperature([4.0] * 10 + [-4.0] * 10, [True] * 10 + [False] * 10)
    assert 0.05 < found < 100


@pytest.mark.parametrize(
    ("odds", "infected"), [([1.0, 2.0], [True, True]), ([], []), ([-5.0, 5.0] * 20, [True, False] * 20)]
)
def test_a_split_that_tells_nothing_is_refused(odds: list[float], infected: list[bool]) -> None:
    with pytest.raises(EvaluationError, match="temperature"):
        calibration.fit_temperature(odds, infected)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("raw", [1e-9, 0.2, 0.5, 0.999])
def test_the_models_own_log_odds_come_back_from_a_calibrated_probability(
    raw: float, temperature: float
) -> None:
    shown = assessing.calibrated(raw, Verdict(calibration_temperature=temperature))
    odds = calibration.log_odds(shown) * temperature
    assert calibration.probability(odds, 1.0) == pytest.approx(raw, rel=1e-3)
    assert calibration.probability(odds, temperature) == pytest.approx(shown, rel=1e-6)


def test_certainty_stays_finite() -> None:
    assert math.isfinite(calibration.log_odds(1.0))
    assert math.isfinite(calibration.log_odds(0.0))
    assert calibration.probability(-1e6, 0.01) == pytest.approx(0.0)


def test_a_temperature_is_stored_and_read_back(demo_pack: ModelPack, tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    folder.mkdir()
    shutil.copyfile(demo_pack.folder / model_pack.MANIFEST, folder / model_pack.MANIFEST)
    calibration.store(model_pack.read(folder), 2.5)
    manifest = model_pack.read(folder).manifest
    assert manifest.verdict.calibration_temperature == 2.5
    assert manifest.model == demo_pack.manifest.model


def test_a_pack_that_cannot_be_written_is_told(demo_pack: ModelPack, tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="could not be stored"):
        calibration.store(ModelPack(tmp_path / "gone", demo_pack.manifest), 2.5)
