"""A photo in, an assessment out, also when the model does not come to an end."""

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from woundapp import assessing, doubt
from woundapp.assessing import Assessor
from woundapp.domain import Assessment, FirstLook, InfectionStatus, WoundPhoto
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.messages import Stage
from woundapp.reasoner.model_pack import ImageTokens, ModelPack, Verdict


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


def test_what_is_said_in_doubt_can_be_kept(client: ReasonerClient) -> None:
    photo = WoundPhoto("dark.png", "0" * 64, np.full((240, 320, 3), 20, np.uint8))
    assessment = Assessor(client).assess(photo)
    assert assessment.doubts
    assert assessment.quality
    assert msgspec.json.decode(msgspec.json.encode(assessment), type=Assessment) == assessment


def test_a_first_look_comes_before_the_reasoning(client: ReasonerClient, sample: WoundPhoto) -> None:
    order: list[FirstLook | Stage] = []
    assessment = Assessor(client).assess(
        sample, on_progress=lambda progress: order.append(progress.stage), on_first_look=order.append
    )
    (look,) = (entry for entry in order if isinstance(entry, FirstLook))
    assert not look.coarse
    assert assessment.probability_infected is not None
    assert (look.probability_infected >= 0.5) == (assessment.probability_infected >= 0.5)
    assert Stage.PREFILL in order[: order.index(look)]
    assert Stage.REASONING in order[order.index(look) :]


def test_a_slow_machine_sees_a_reduced_photo_first_and_only_once(pack: Any, sample: WoundPhoto) -> None:
    with ReasonerClient(pack(image_tokens=ImageTokens(min=36, max=576))) as client:
        client.loaded = msgspec.structs.replace(client.load(), quick=False)
        assessor = Assessor(client)
        looks: list[FirstLook] = []
        assessor.assess(sample, on_first_look=looks.append)
        assert [look.coarse for look in looks] == [True, False]
        assessor.assess(sample, on_first_look=looks.append)
        assert [look.coarse for look in looks] == [True, False, False]


def test_a_prepared_photo_is_assessed_without_being_read_again(
    client: ReasonerClient, sample: WoundPhoto
) -> None:
    assessor = Assessor(client)
    fresh = assessor.assess(sample)
    client.look(bytes(64 * 64 * 3), 64, 64)
    assessor.prepare(sample)
    stages: set[Stage] = set()
    prepared = assessor.assess(sample, on_progress=lambda progress: stages.add(progress.stage))
    assert stages == {Stage.REASONING, Stage.ANSWERING}
    assert (prepared.timings.encode, prepared.timings.prefill) == (0.0, 0.0)
    assert (prepared.readings, prepared.raw_answer) == (fresh.readings, fresh.raw_answer)


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
