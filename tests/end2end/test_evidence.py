"""What an answer leans on, through the worker: true findings, one that is made up, and the map."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from woundapp import doubt, paths
from woundapp.assessing import Assessor
from woundapp.domain import Assessment, Finding, ImageRegion, InfectionStatus, Strength, WoundPhoto
from woundapp.errors import CancelledError
from woundapp.imaging import photo as photos
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.messages import AssessResult, Progress, Stage


@pytest.fixture
def assessor(client: ReasonerClient) -> Assessor:
    """Assesses with the demonstration model."""
    return Assessor(client)


def _with_made_up(assessment: Assessment, photo: WoundPhoto) -> Assessment:
    """The same answer with one finding more, of a sign that it does not name, in the photo's corner."""
    named = {finding.sign for finding in assessment.findings}
    sign = next(code for code in ("maceration", "necrosis", "purulent_exudate") if code not in named)
    corner = ImageRegion(0, 0, photo.width // 4, photo.height // 4)
    return replace(assessment, findings=(*assessment.findings, Finding(sign, "made up", corner)))


def test_an_answer_leans_on_what_it_sees_and_not_on_what_is_made_up(
    assessor: Assessor, samples: list[Path]
) -> None:
    strengths = []
    for path in samples:
        photo = photos.load(path)
        weighed = assessor.weigh(photo, _with_made_up(assessor.assess(photo), photo))
        *seen, made_up = weighed.findings
        assert made_up.support is not None
        assert made_up.support.strength is Strength.NONE
        strengths += [finding.support.strength for finding in seen if finding.support]
    assert len(strengths) > len(samples)
    leant_on = [strength for strength in strengths if strength is not Strength.NONE]
    assert len(leant_on) > len(strengths) / 2


def test_weighing_changes_nothing_but_support_and_is_repeatable(
    assessor: Assessor, sample: WoundPhoto
) -> None:
    assessment = assessor.assess(sample)
    stages: list[Progress] = []
    first, second = (assessor.weigh(sample, assessment, stages.append) for _ in range(2))
    assert first == second
    bare = tuple(replace(finding, support=None) for finding in first.findings)
    assert replace(first, findings=bare) == assessment
    assert all((finding.support is None) is (finding.region is None) for finding in first.findings)
    assert {each.stage for each in stages} == {Stage.PROBING}
    assert assessor.assess(sample).raw_answer == assessment.raw_answer


def test_weighing_after_another_photo_looks_at_the_right_one(assessor: Assessor, samples: list[Path]) -> None:
    one, other = (photos.load(path) for path in samples[:2])
    assessment = assessor.assess(one)
    expected = assessor.weigh(one, assessment)
    assessor.assess(other)
    again = assessor.weigh(one, assessment)
    for first, second in zip(expected.findings, again.findings, strict=True):
        assert first.support is not None
        assert second.support is not None
        # what else the engine holds changes the order of its sums
        assert second.support.log_odds == pytest.approx(first.support.log_odds, abs=0.01)
        assert second.support.named == pytest.approx(first.support.named, abs=0.01)


def test_an_answer_without_places_has_nothing_to_weigh(assessor: Assessor, sample: WoundPhoto) -> None:
    assessment = assessor.assess(sample)
    placeless = tuple(replace(finding, region=None) for finding in assessment.findings)
    without = replace(assessment, findings=placeless)
    assert assessor.weigh(sample, without) == without


def test_the_map_covers_the_photo_and_cannot_be_changed(assessor: Assessor, sample: WoundPhoto) -> None:
    shares: list[float] = []
    found = assessor.survey(sample, assessor.assess(sample), lambda each: shares.append(each.fraction or 0.0))
    assert found.photo_sha256 == sample.sha256
    assert found.log_odds.ndim == 2
    assert np.ptp(found.log_odds) > 0
    assert shares == sorted(shares)
    assert 0.5 < shares[-1] <= 1.0
    with pytest.raises(ValueError, match="read-only"):
        found.log_odds[0, 0] = 1.0


def test_weighing_can_be_cancelled_and_begun_again(
    client: ReasonerClient, assessor: Assessor, sample: WoundPhoto
) -> None:
    assessment = assessor.assess(sample)
    with pytest.raises(CancelledError):
        assessor.weigh(sample, assessment, lambda _: client.cancel())
    assert assessor.weigh(sample, assessment).findings[0].support is not None


def test_readings_are_as_many_as_planned_and_half_of_them_mirrored(
    client: ReasonerClient, assessor: Assessor, sample: WoundPhoto
) -> None:
    planned = client.load().samples
    assessment = assessor.assess(sample)
    assert [reading.mirrored for reading in assessment.readings] == [
        number % 2 == 1 for number in range(planned)
    ]
    assert planned == 4
    alone = assessor.assess(sample, samples=1)
    assert len(alone.readings) == 1


class _Steered:
    """A client whose model reads: with the writing covered its verdict is the other one.

    No real model is sure to be steered.
    """

    def __init__(self, real: ReasonerClient) -> None:
        self._real = real
        self.hidden: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def assess(self, *arguments: Any, **named: Any) -> AssessResult:
        boxes = named.pop("hidden", ())
        result = self._real.assess(*arguments, **named)
        self.hidden.append(len(boxes))
        if not boxes:
            return result
        turned = [
            msgspec.structs.replace(sample, probability_infected=1 - sample.probability_infected)
            for sample in result.samples
        ]
        return msgspec.structs.replace(result, samples=turned)


@pytest.fixture
def labelled(sample: WoundPhoto) -> WoundPhoto:
    """A photo with a label in its corner."""
    image = Image.fromarray(sample.pixels)
    pen = ImageDraw.Draw(image)
    font = ImageFont.truetype(paths.assets() / "fonts" / "Inter-Bold.ttf", 48)
    pen.rectangle((20, 20, 480, 100), "white")
    pen.text((40, 30), "NOT INFECTED", "black", font)
    return replace(sample, pixels=np.asarray(image))


def test_writing_that_changes_the_verdict_is_told_and_the_verdict_not_trusted(
    client: ReasonerClient, labelled: WoundPhoto
) -> None:
    steered = _Steered(client)
    assessment = Assessor(steered).assess(labelled)  # type: ignore[arg-type]
    assert steered.hidden == [0, 1]
    assert doubt.WRITING in assessment.doubts
    assert assessment.infection_status is InfectionStatus.INDETERMINATE


def test_writing_that_changes_nothing_is_no_doubt(assessor: Assessor, labelled: WoundPhoto) -> None:
    assert doubt.WRITING not in assessor.assess(labelled).doubts


def test_what_is_hidden_is_not_seen(client: ReasonerClient, sample: WoundPhoto) -> None:
    view = (photos.resized(sample, 288, 224), 288, 224)
    seen = client.assess(*view, 0, samples=1)
    blind = client.assess(*view, 0, samples=1, hidden=[(0.0, 0.0, 1.0, 1.0)])
    assert blind.answer != seen.answer
    assert client.assess(*view, 0, samples=1).answer == seen.answer


def test_a_look_that_was_stopped_is_not_taken_for_done(
    client: ReasonerClient, assessor: Assessor, samples: list[Path], sample: WoundPhoto
) -> None:
    expected = assessor.assess(sample)
    assessor.assess(photos.load(samples[1]))
    assessor.assess(sample, samples=1)

    def stop(progress: Progress) -> None:
        if progress.stage is Stage.PREFILL:
            client.cancel()

    with pytest.raises(CancelledError):
        assessor.assess(sample, on_progress=stop)
    for before, after in zip(expected.readings, assessor.assess(sample).readings, strict=True):
        assert after.mirrored is before.mirrored
        assert after.probability_infected == pytest.approx(before.probability_infected, abs=0.01)
