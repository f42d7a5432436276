"""A pack whose model answers in words, through the worker: the demonstration model, asked that way."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from woundapp import doubt
from woundapp.assessing import Assessor
from woundapp.domain import InfectionStatus, WoundPhoto
from woundapp.reasoner import model_pack
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.model_pack import ModelPack

ITS_OWN = '"infection_status": "'
"""What the demonstration model writes before its verdict: read as words, its JSON is prose like any other."""

OpenText = Callable[[str], Assessor]


@pytest.fixture
def open_text(demo_pack: ModelPack, tmp_path: Path) -> Iterator[OpenText]:
    """Opens the demonstration pack as one that answers in words."""
    with ExitStack() as opened:

        def open_one(verdict_opens: str) -> Assessor:
            folder = tmp_path / "text"
            shutil.copytree(demo_pack.folder, folder)
            manifest = json.loads((folder / model_pack.MANIFEST).read_text())
            manifest["answer"] |= {
                "format": "text",
                "verdict_opens": verdict_opens,
                "not_infected": ["not_infected"],
            }
            (folder / model_pack.MANIFEST).write_text(json.dumps(manifest))
            client = ReasonerClient(model_pack.read(folder), log_file=tmp_path / "text.log")
            return Assessor(opened.enter_context(client))

        yield open_one


def test_the_verdict_is_read_where_the_model_wrote_it(
    open_text: OpenText, client: ReasonerClient, sample: WoundPhoto
) -> None:
    as_json = Assessor(client).assess(sample)
    in_words = open_text(ITS_OWN).assess(sample)
    assert in_words.infection_status is as_json.infection_status
    for one, other in zip(in_words.readings, as_json.readings, strict=True):
        assert one.probability_infected == pytest.approx(other.probability_infected, abs=1e-3)
        assert one.mirrored is other.mirrored
    assert in_words.complete
    assert in_words.raw_answer.startswith(as_json.raw_answer[:40])


def test_places_come_from_the_second_turn_and_can_be_weighed(open_text: OpenText, sample: WoundPhoto) -> None:
    assessor = open_text(ITS_OWN)
    assessment = assessor.assess(sample)
    assert assessment.raw_answer.rpartition("\n\n")[2].startswith('{"findings": [')
    assert any(finding.region for finding in assessment.findings)
    weighed = assessor.weigh(sample, assessment)
    assert all(bool(finding.support) is bool(finding.region) for finding in weighed.findings)
    assert assessor.survey(sample, assessment).log_odds.size > 1
    assert assessor.assess(sample).raw_answer == assessment.raw_answer


def test_a_verdict_that_was_not_given_is_asked_for_and_not_trusted(
    open_text: OpenText, sample: WoundPhoto
) -> None:
    assessment = open_text("Verdict of the clinic:").assess(sample)
    assert assessment.infection_status is InfectionStatus.INDETERMINATE
    assert doubt.ANSWER_UNREADABLE in assessment.doubts
    assert assessment.probability_infected is not None
    assert assessment.raw_answer.rpartition("\n\n")[2].startswith('{"findings": [')
