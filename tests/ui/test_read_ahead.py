"""A photo is read before its assessment is asked for: once, behind everything else, and without a word."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.hand import PATIENCE, Hand
from tests.ui.nurse import Nurse
from woundapp import settings
from woundapp.domain import Assessment, FirstLook, WoundPhoto
from woundapp.imaging import photo as photos
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.messages import Progress, Stage
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Settings
from woundapp.ui import photo_source
from woundapp.ui.reasoner_service import ModelState, ReasonerService
from woundapp.ui.settings.dialog import SettingsDialog
from woundapp.ui.settings.model_page import ModelPage


class Model:
    """A model at work, and all that is heard of it."""

    def __init__(self, service: ReasonerService, qtbot: QtBot) -> None:
        self.service, self.qtbot = service, qtbot
        self.told: list[object] = []
        for signal_ in (service.assessment_progressed, service.first_looked, service.assessment_completed):
            signal_.connect(self.told.append)
        for silent in (service.assessment_failed, service.probing_failed, service.loading_failed):
            silent.connect(self.told.append)

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=PATIENCE)

    def wait_until_read(self, photo: WoundPhoto) -> None:
        self.wait(lambda: self.service._ahead.holds(photo))

    @property
    def process(self) -> int:
        client = self.service._client
        assert client is not None
        assert client.process_id is not None
        return client.process_id

    def read_half(self, photo: WoundPhoto) -> int:
        """Have the model begin to read a photo and stand still; its process."""
        self.service.prepare(photo)
        self.wait(lambda: self.service._ahead.watch is not None)
        os.kill(self.process, signal.SIGSTOP)
        return self.process

    def assess(self, photo: WoundPhoto) -> Assessment:
        self.service.assess(photo, 0)
        return self.wait_for_assessment()

    def wait_for_assessment(self) -> Assessment:
        self.wait(lambda: any(isinstance(each, Assessment | BaseException) for each in self.told))
        found = self.told[-1]
        assert isinstance(found, Assessment)
        return found

    @property
    def stages(self) -> set[Stage]:
        return {each.stage for each in self.told if isinstance(each, Progress)}


@pytest.fixture
def model(demo_pack: ModelPack, tmp_path: Path, qtbot: QtBot) -> Iterator[Model]:
    """A model that is loaded."""
    service = ReasonerService(lambda: ReasonerClient(demo_pack, log_file=tmp_path / "worker.log"))
    with qtbot.waitSignal(service.model_loaded, timeout=PATIENCE):
        service.load()
    yield Model(service, qtbot)
    service.close()


@pytest.fixture(scope="session")
def other(samples: list[Path]) -> WoundPhoto:
    """Another photo than `sample`."""
    return photos.load(samples[1])


def test_a_photo_that_was_read_is_not_encoded_again(model: Model, sample: WoundPhoto) -> None:
    model.service.prepare(sample)
    model.wait_until_read(sample)
    assert model.told == []
    assessment = model.assess(sample)
    assert model.stages == {Stage.REASONING, Stage.ANSWERING}
    assert (assessment.timings.encode, assessment.timings.prefill) == (0.0, 0.0)
    (look,) = (each for each in model.told if isinstance(each, FirstLook))
    assert not look.coarse


def test_whoever_asks_meanwhile_waits_for_the_reading_and_sees_it(model: Model, sample: WoundPhoto) -> None:
    process = model.read_half(sample)
    assert model.service.state is ModelState.READY
    model.service.assess(sample, 0)
    assert model.service.left() is not None
    os.kill(process, signal.SIGCONT)
    assessment = model.wait_for_assessment()
    assert model.stages == {Stage.ENCODING, Stage.PREFILL, Stage.REASONING, Stage.ANSWERING}
    assert (assessment.timings.encode, assessment.timings.prefill) == (0.0, 0.0)
    assert model.process == process


def test_another_photo_takes_its_place(model: Model, sample: WoundPhoto, other: WoundPhoto) -> None:
    process = model.read_half(sample)
    model.service.prepare(other)
    os.kill(process, signal.SIGCONT)
    model.wait_until_read(other)
    assert not model.service._ahead.holds(sample)
    assert model.process == process
    assert model.told == []


def test_the_assessment_of_another_photo_does_not_wait(
    model: Model, sample: WoundPhoto, other: WoundPhoto
) -> None:
    process = model.read_half(sample)
    model.service.assess(other, 0)
    os.kill(process, signal.SIGCONT)
    assessment = model.wait_for_assessment()
    assert assessment.photo_sha256 == other.sha256
    assert assessment.timings.encode > 0
    assert model.service._ahead.due is None


def test_a_photo_that_is_put_away_is_not_read_to_its_end(model: Model, sample: WoundPhoto) -> None:
    process = model.read_half(sample)
    model.service.stop_preparing()
    os.kill(process, signal.SIGCONT)
    model.wait(lambda: model.service._ahead.watch is None)
    assert not model.service._ahead.holds(sample)
    assert model.service._ahead.due is None


def test_an_assessment_that_waits_for_the_reading_can_be_cancelled(model: Model, sample: WoundPhoto) -> None:
    process = model.read_half(sample)
    model.service.assess(sample, 0)
    with model.qtbot.waitSignal(model.service.assessment_cancelled, timeout=PATIENCE):
        model.service.cancel()
    os.kill(process, signal.SIGCONT)
    model.wait_until_read(sample)
    assert model.assess(sample).timings.encode == 0.0


def test_evidence_goes_before_the_reading_of_another_photo(
    model: Model, sample: WoundPhoto, other: WoundPhoto
) -> None:
    assessment = model.assess(sample)
    process = model.read_half(other)
    measured: list[Assessment] = []
    model.service.support_measured.connect(measured.append)
    model.service.weigh(sample, assessment)
    assert model.service.state is ModelState.PROBING
    os.kill(process, signal.SIGCONT)
    model.wait(lambda: bool(measured))
    assert all(finding.support for finding in measured[0].findings if finding.region)
    model.wait_until_read(other)


def test_evidence_that_waits_for_the_reading_to_stop_can_be_cancelled(
    model: Model, sample: WoundPhoto, other: WoundPhoto
) -> None:
    assessment = model.assess(sample)
    process = model.read_half(other)
    model.service.weigh(sample, assessment)
    with model.qtbot.waitSignal(model.service.probing_cancelled, timeout=PATIENCE):
        model.service.stop_probing()
        os.kill(process, signal.SIGCONT)
    model.wait_until_read(other)


@pytest.mark.parametrize("crashes", [1, 99])
def test_a_worker_that_dies_while_it_reads_is_not_told(
    model: Model, sample: WoundPhoto, crashes: int
) -> None:
    client = model.service._client
    assert client is not None
    dead: list[int] = []

    def done() -> bool:
        """Kill each worker that is started, as often as is wanted; whether the reading is over."""
        process = client.process_id
        if process and process not in dead and len(dead) < crashes:
            dead.append(process)
            os.kill(process, signal.SIGKILL)
        return model.service._ahead.watch is None

    model.service.prepare(sample)
    model.wait(lambda: model.service._ahead.watch is not None)
    model.wait(done)
    assert model.service._ahead.holds(sample) is (crashes == 1)
    assert model.told == []
    assert model.assess(sample).complete


def test_another_model_reads_it_anew(
    model: Model, demo_pack: ModelPack, sample: WoundPhoto, tmp_path: Path
) -> None:
    process = model.read_half(sample)
    model.service.change(lambda: ReasonerClient(demo_pack, log_file=tmp_path / "other.log"))
    os.kill(process, signal.SIGCONT)
    model.wait_until_read(sample)
    assert model.process != process
    model.service.change(lambda: ReasonerClient(demo_pack, log_file=tmp_path / "third.log"))
    assert not model.service._ahead.holds(sample)
    model.wait_until_read(sample)
    assert model.told == []


def test_what_waits_for_the_reading_is_assessed_by_another_model(
    model: Model, demo_pack: ModelPack, sample: WoundPhoto, tmp_path: Path
) -> None:
    process = model.read_half(sample)
    model.service.assess(sample, 0)
    model.service.change(lambda: ReasonerClient(demo_pack, log_file=tmp_path / "other.log"))
    os.kill(process, signal.SIGCONT)
    assert model.wait_for_assessment().timings.encode > 0


def test_closing_while_a_photo_is_read_leaves_nothing_running(
    open_window: OpenWindow, samples: list[Path]
) -> None:
    hand = open_window()
    hand.wait_for_model()
    hand.open(samples[0])
    hand.wait(lambda: hand.service._ahead.watch is not None)
    hand.window.forget()
    hand.window.close()  # the shared fixture then looks for threads and processes


def test_a_photo_at_hand_is_read_unless_it_has_its_assessment(hand: Hand, samples: list[Path]) -> None:
    ahead = hand.service._ahead
    hand.open(samples[0])
    hand.wait_until_read()
    hand.desk.opener.add([photo_source.reader(samples[1])])
    hand.wait(hand.actions.next_photo.isEnabled)
    hand.assess()
    assert ahead.wanted is None
    hand.trigger(hand.actions.next_photo)
    hand.wait(lambda: hand.window.windowTitle() == samples[1].name)
    hand.wait_until_read()
    hand.trigger(hand.actions.next_photo)
    hand.wait(lambda: hand.window.windowTitle() == samples[0].name)
    assert ahead.wanted is None


def test_whoever_does_not_want_it_can_turn_it_off(
    open_window: OpenWindow, samples: list[Path], qtbot: QtBot
) -> None:
    settings.save(Settings(read_ahead=False))
    nurse = Nurse(open_window().window, qtbot)
    nurse.wait_for_model()
    nurse.open(samples[0])
    ahead = nurse.service._ahead
    assert (ahead.due, ahead.watch) == (None, None)
    nurse.trigger(nurse.actions.settings)
    dialog = nurse.dialog(SettingsDialog)
    dialog.turn_to(ModelPage)
    nurse.tick(dialog, "Read photos ahead")
    assert settings.load().read_ahead
    nurse.wait_until_read()
    nurse.tick(dialog, "Read photos ahead")
    assert ahead.due is None
