"""The file that keeps a model's answers."""

from pathlib import Path

import msgspec
import pytest

from woundapp.domain import Finding, ImageRegion, InfectionStatus
from woundapp.errors import EvaluationError
from woundapp.evaluation import answers
from woundapp.evaluation.answers import Answer, Answers, Settings
from woundapp.evaluation.cohort import Record
from woundapp.reasoner.model_pack import ModelPack, Verdict

RECORD = Record(file="a.jpg", sha256="a" * 64, label="infected")
SAID = Answer(
    sha256="a" * 64,
    log_odds=2.0,
    complete=True,
    findings=(Finding("slough", "yellow", ImageRegion(1, 2, 3, 4)), Finding("necrosis", "", None)),
    rationale="because",
    quality=("blurred",),
    seconds=0.5,
    device="CPU",
)


@pytest.fixture
def settings(demo_pack: ModelPack) -> Settings:
    return Settings.of(demo_pack, 0)


def test_an_answer_comes_back_as_it_was(tmp_path: Path, settings: Settings) -> None:
    file = tmp_path / "answers.jsonl"
    first = Answers(file, settings)
    assert first.lacks(RECORD)
    first.add(SAID)
    again = Answers(file, settings)
    assert not again.lacks(RECORD)
    assert again[RECORD] == SAID


def test_a_photo_that_failed_is_asked_again_and_the_later_answer_counts(
    tmp_path: Path, settings: Settings
) -> None:
    file = tmp_path / "answers.jsonl"
    first = Answers(file, settings)
    first.add(Answer(sha256=RECORD.sha256, error="It broke."))
    assert Answers(file, settings).lacks(RECORD)
    first.add(SAID)
    assert Answers(file, settings)[RECORD] == SAID


@pytest.mark.parametrize("cut", [1, 20, -1])
def test_a_file_that_was_cut_off_anywhere_is_gone_on_with(
    tmp_path: Path, settings: Settings, cut: int
) -> None:
    file = tmp_path / "answers.jsonl"
    Answers(file, settings).add(SAID)
    file.write_bytes(file.read_bytes()[:cut])
    found = Answers(file, settings)
    assert found.lacks(RECORD)
    found.add(SAID)
    assert not Answers(file, settings).lacks(RECORD)


def test_a_line_broken_in_the_middle_is_told_and_nothing_changed(tmp_path: Path, settings: Settings) -> None:
    file = tmp_path / "answers.jsonl"
    Answers(file, settings).add(SAID)
    content = file.read_bytes() + b"garbage\n" + msgspec.json.encode(SAID) + b"\n"
    file.write_bytes(content)
    with pytest.raises(EvaluationError, match="Line 3 of"):
        Answers(file, settings)
    assert file.read_bytes() == content


def test_what_changed_is_named(tmp_path: Path, settings: Settings) -> None:
    file = tmp_path / "answers.jsonl"
    Answers(file, settings)
    other = msgspec.structs.replace(settings, model="0" * 64, seed=1)
    with pytest.raises(EvaluationError, match=r"changed: model, seed"):
        Answers(file, other)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, settings: Settings) -> None:
    with pytest.raises(EvaluationError, match="cannot be kept"):
        Answers(tmp_path, settings)


@pytest.mark.parametrize(
    ("log_odds", "complete", "status"),
    [
        (3.0, True, InfectionStatus.INFECTED),
        (0.2, True, InfectionStatus.INDETERMINATE),
        (-3.0, True, InfectionStatus.NOT_INFECTED),
        (3.0, False, InfectionStatus.INDETERMINATE),
    ],
)
def test_the_status_follows_the_packs_limits(
    log_odds: float, complete: bool, status: InfectionStatus
) -> None:
    verdict = Verdict(infected_from=0.7, not_infected_below=0.3, calibration_temperature=2.0)
    said = msgspec.structs.replace(SAID, log_odds=log_odds, complete=complete)
    case = answers.case(RECORD, said, verdict)
    assert case.status is status
    assert case.right == (status is InfectionStatus.INFECTED)
    assert (case.quality, case.seconds, case.device) == (("blurred",), 0.5, "CPU")
