"""The model's signals come in order, joined, and one end for each assessment."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.hand import PATIENCE
from tests.ui.stall_meter import StallMeter
from woundapp.domain import Assessment, WoundPhoto
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.messages import LoadResult, Progress, Stage
from woundapp.reasoner.model_pack import ModelPack
from woundapp.ui.reasoner_service import ModelState, ReasonerService

LONGEST_STALL = 0.25
"""Seconds. Alone on a machine it is a tenth of this; tests share theirs."""


@pytest.fixture
def service(demo_pack: ModelPack, tmp_path: Path, qtbot: QtBot) -> Iterator[ReasonerService]:
    made = ReasonerService(lambda: ReasonerClient(demo_pack, log_file=tmp_path / "worker.log"))
    yield made
    made.close()


def load(service: ReasonerService, qtbot: QtBot) -> None:
    with qtbot.waitSignal(service.model_loaded, timeout=PATIENCE):
        service.load()


def test_loading_tells_the_pack_then_its_progress_then_the_device(
    service: ReasonerService, demo_pack: ModelPack, qtbot: QtBot
) -> None:
    told: list[object] = []
    service.pack_read.connect(told.append)
    service.loading_progressed.connect(told.append)
    service.model_loaded.connect(told.append)
    load(service, qtbot)
    assert told[0] == demo_pack
    assert isinstance(told[-1], LoadResult)
    stages = [step.stage for step in told[1:-1] if isinstance(step, Progress)]
    assert set(stages) <= {Stage.CHECKING, Stage.LOADING}
    assert service.state is ModelState.READY


def test_the_streamed_text_is_whole_and_its_stages_in_order(
    service: ReasonerService, sample: WoundPhoto, qtbot: QtBot
) -> None:
    told: list[Progress] = []
    service.assessment_progressed.connect(told.append)
    load(service, qtbot)
    with qtbot.waitSignal(service.assessment_completed, timeout=PATIENCE) as completed:
        service.assess(sample, 0)
    (assessment,) = completed.args or [None]
    assert isinstance(assessment, Assessment)
    streamed = "".join(step.text for step in told if step.stage is Stage.REASONING)
    assert streamed.strip() == assessment.reasoning.strip()
    order = {Stage.ENCODING: 0, Stage.PREFILL: 0, Stage.REASONING: 1, Stage.ANSWERING: 2}
    stages = [order[step.stage] for step in told]
    assert stages == sorted(stages)


def test_every_assessment_ends_once_however_it_is_cancelled(
    service: ReasonerService, sample: WoundPhoto, qtbot: QtBot
) -> None:
    ends: list[str] = []
    service.assessment_completed.connect(lambda _: ends.append("completed"))
    service.assessment_cancelled.connect(lambda: ends.append("cancelled"))
    load(service, qtbot)
    for wait in (0, 20, 60):
        service.assess(sample, 0)
        qtbot.wait(wait)
        service.cancel()
        qtbot.waitUntil(lambda: service.state is ModelState.READY, timeout=PATIENCE)
    assert len(ends) == 3
    assert ends[0] == "cancelled"


def test_the_event_loop_keeps_running_while_the_model_loads_and_thinks(
    service: ReasonerService, sample: WoundPhoto, qtbot: QtBot
) -> None:
    with StallMeter() as meter:
        load(service, qtbot)
        with qtbot.waitSignal(service.assessment_completed, timeout=PATIENCE):
            service.assess(sample, 0)
    assert meter.longest < LONGEST_STALL


def test_another_model_takes_the_place_of_one_that_loads(
    service: ReasonerService, demo_pack: ModelPack, tmp_path: Path, qtbot: QtBot
) -> None:
    clients: list[ReasonerClient] = []

    def connect() -> ReasonerClient:
        clients.append(ReasonerClient(demo_pack, log_file=tmp_path / "worker.log"))
        return clients[-1]

    service.change(connect)
    qtbot.waitUntil(lambda: bool(clients) and clients[0].process_id is not None, timeout=PATIENCE)
    loaded: list[object] = []
    service.model_loaded.connect(loaded.append)
    service.change(connect)
    qtbot.waitUntil(lambda: service.state is ModelState.READY, timeout=PATIENCE)
    assert len(clients) == 2
    assert clients[0].process_id is None
    assert clients[1].process_id is not None
    assert len(loaded) == 1


def test_a_photo_that_waits_is_assessed_by_the_other_model(
    service: ReasonerService, demo_pack: ModelPack, sample: WoundPhoto, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(service.assessment_completed, timeout=PATIENCE):
        service.assess(sample, 0)
        service.change(lambda: ReasonerClient(demo_pack, log_file=tmp_path / "other.log"))
    assert (tmp_path / "other.log").is_file()


def test_the_probing_of_an_answer_is_given_up_for_another_model(
    service: ReasonerService, demo_pack: ModelPack, sample: WoundPhoto, tmp_path: Path, qtbot: QtBot
) -> None:
    load(service, qtbot)
    with qtbot.waitSignal(service.assessment_completed, timeout=PATIENCE) as completed:
        service.assess(sample, 0)
    (assessment,) = completed.args or [None]
    assert isinstance(assessment, Assessment)
    told: list[object] = []
    service.support_measured.connect(told.append)
    service.weigh(sample, assessment)
    with qtbot.waitSignal(service.probing_cancelled, timeout=PATIENCE):
        service.change(lambda: ReasonerClient(demo_pack, log_file=tmp_path / "other.log"))
    qtbot.waitUntil(lambda: service.state is ModelState.READY, timeout=PATIENCE)
    assert told == []
