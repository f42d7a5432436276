"""A photo in, an assessment out, also when the model does not come to an end."""

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from woundapp import assessing, doubt
from woundapp.assessing import Assessor
from woundapp.domain import InfectionStatus, WoundPhoto
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.model_pack import ModelPack, Verdict


@pytest.fixture
def pack(demo_pack: ModelPack, tmp_path: Path) -> Any:
    """Makes the demonstration pack with another sampling or verdict."""

    def changed(**changes: Any) -> ModelPack:
        folder = tmp_path / "changed"
        folder.mkdir()
        for file in (demo_pack.model_file, demo_pack.projector_file):
            (folder / file.name).symlink_to(file)
        manifest = msgspec.structs.replace(demo_pack.manifest, **changes)
        (folder / "manifest.json").write_bytes(msgspec.json.encode(manifest))
        return ModelPack(folder, manifest)

    return changed


def test_reasoning_that_is_cut_off_is_never_a_verdict(
    pack: Any, demo_pack: ModelPack, sample: WoundPhoto
) -> None:
    sampling = msgspec.structs.replace(demo_pack.manifest.sampling, max_reasoning_tokens=3)
    with ReasonerClient(pack(sampling=sampling)) as client:
        assessment = Assessor(client).assess(sample)
    assert not assessment.complete
    assert assessment.infection_status is InfectionStatus.INDETERMINATE
    assert any("too long" in doubt for doubt in assessment.doubts)
    assert assessment.probability_infected is not None
    assert assessment.rationale


def test_an_answer_that_is_cut_off_keeps_what_it_has(
    pack: Any, demo_pack: ModelPack, sample: WoundPhoto
) -> None:
    sampling = msgspec.structs.replace(demo_pack.manifest.sampling, max_answer_tokens=64)
    with ReasonerClient(pack(sampling=sampling)) as client:
        assessment = Assessor(client).assess(sample)
    assert not assessment.complete
    assert assessment.infection_status is InfectionStatus.INDETERMINATE
    assert assessment.findings


def test_a_probability_in_the_grey_zone_is_no_verdict(pack: Any, sample: WoundPhoto) -> None:
    verdict = Verdict(infected_from=1.0, not_infected_below=0.0)
    with ReasonerClient(pack(verdict=verdict)) as client:
        assessment = Assessor(client).assess(sample)
    assert assessment.complete
    assert assessment.infection_status is InfectionStatus.INDETERMINATE
    assert doubt.GREY_ZONE in assessment.doubts


@pytest.mark.parametrize("size", [(1, 1), (3000, 300), (300, 3000), (12000, 9000)])
def test_a_photo_of_any_size_is_assessed_and_regions_stay_inside(
    client: ReasonerClient, size: tuple[int, int]
) -> None:
    width, height = size
    photo = WoundPhoto("photo.png", "0" * 64, np.full((height, width, 3), (190, 140, 120), np.uint8))
    assessment = Assessor(client).assess(photo)
    for finding in assessment.findings:
        if finding.region is not None:
            assert 0 <= finding.region.left < finding.region.right <= width
            assert 0 <= finding.region.top < finding.region.bottom <= height


@pytest.mark.parametrize(
    ("probability", "temperature", "expected"),
    [(0.9, 1.0, 0.9), (0.9, 2.0, 0.75), (0.1, 2.0, 0.25), (0.5, 9.0, 0.5), (0.0, 2.0, 0.0), (1.0, 2.0, 1.0)],
)
def test_calibration_divides_the_log_odds(probability: float, temperature: float, expected: float) -> None:
    verdict = Verdict(calibration_temperature=temperature)
    assert assessing.calibrated(probability, verdict) == pytest.approx(expected)
