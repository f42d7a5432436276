"""While the model thinks: a first look that sways nobody who has yet to judge, and an honest time left."""

import os
import signal
from pathlib import Path

import msgspec
import pytest

from tests.ui import thinking
from tests.ui.conftest import OpenWindow
from tests.ui.hand import Hand
from woundapp import settings
from woundapp.domain import FirstLook, InfectionStatus
from woundapp.reasoner import pace
from woundapp.reasoner.messages import Progress, Stage
from woundapp.settings import Order, Settings
from woundapp.ui.photo_panels import ThinkingPanel
from woundapp.ui.result_panel import ResultPanel, SupportRow


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say by the panel."""
    said: list[str] = []
    monkeypatch.setattr("woundapp.ui.photo_panels.announce", lambda _, text: said.append(text))
    return said


@pytest.fixture
def model_first(home: Path) -> None:
    settings.save(Settings(order=Order.MODEL_FIRST))


def let_go(hand: Hand) -> None:
    """Let a model that was held go on."""
    client = hand.service._client
    assert client is not None
    assert client.process_id is not None
    os.kill(client.process_id, signal.SIGCONT)


@pytest.mark.usefixtures("model_first")
def test_a_first_look_is_shown_and_said_until_the_answer_is_there(
    open_window: OpenWindow, samples: list[Path], heard: list[str], tmp_path: Path
) -> None:
    hand = open_window()
    thinking.hold(hand, samples[0])
    panel = hand.find(ThinkingPanel)
    assert "First look" not in hand.words(panel)
    thinking.tell(hand)
    said = "Leans towards infected (71 % probability of infection)."
    assert said in hand.words(panel)
    assert "First look, before any reasoning" in hand.words(panel)
    assert "From a reduced photo. Provisional: wait for the assessment." in hand.words(panel)
    assert any(said in each and "Provisional" in each for each in heard)
    thinking.tell(hand, FirstLook(InfectionStatus.INDETERMINATE, 0.5, coarse=False))
    assert "Cannot say yet (50 % probability of infection)." in hand.words(panel)
    assert said not in hand.words(panel)
    assert "reduced" not in hand.words(panel)
    let_go(hand)
    hand.wait_for_result()
    assert "First look" not in hand.words()
    assert "First look" not in hand.save_report(tmp_path / "report.pdf")


@pytest.mark.usefixtures("model_first")
def test_the_first_look_of_one_photo_is_not_that_of_the_next(
    open_window: OpenWindow, samples: list[Path]
) -> None:
    hand = open_window()
    thinking.hold(hand, samples[0])
    thinking.tell(hand)
    let_go(hand)
    hand.wait_for_result()
    thinking.hold(hand, samples[1])
    assert "First look" not in hand.words(hand.find(ThinkingPanel))


def test_nothing_of_it_leaks_before_the_nurse_is_done(
    hand: Hand, samples: list[Path], heard: list[str]
) -> None:
    looks: list[object] = []
    hand.service.first_looked.connect(looks.append)
    hand.open(samples[0])
    hand.trigger(hand.actions.assess)
    hand.wait(lambda: bool(looks))
    panel = hand.find(ThinkingPanel)
    assert hand.actions.bedside_done.isEnabled()
    hand.wait(lambda: hand.desk._waiting is not None)
    assert not panel.isVisible()
    assert not any("Leans" in each or "First look" in each for each in heard)
    assert "Leans" not in "".join(label.text() for label in panel.findChildren(type(panel._title)))


def test_what_was_held_back_is_shown_once_she_is_done(
    hand: Hand, samples: list[Path], heard: list[str]
) -> None:
    hand.open(samples[0])
    hand.wait_until_read()
    client = hand.service._client
    assert client is not None
    assert client.process_id is not None
    os.kill(client.process_id, signal.SIGSTOP)
    hand.trigger(hand.actions.assess)
    thinking.tell(hand)
    assert not any("Leans" in each for each in heard)
    hand.finish_bedside()
    assert "Leans towards infected" in hand.words(hand.find(ThinkingPanel))
    assert sum("Leans" in each for each in heard) == 1


def test_a_reading_that_goes_on_does_not_show_its_look_before_she_is_asked(
    hand: Hand, samples: list[Path], heard: list[str]
) -> None:
    hand.open(samples[0])
    hand.wait(lambda: hand.service._ahead.watch is not None)
    hand.service._ahead.hear([thinking.LOOK])
    hand.trigger(hand.actions.assess)
    assert not hand.find(ThinkingPanel).isVisible()
    hand.wait(lambda: hand.desk._waiting is not None)
    assert not any("Leans" in each for each in heard)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("thinking", "The first assessments on this computer show how long it takes."),
        ("thinking with time", "Time left: about 2 to 4 minutes."),
        ("thinking for long", "Longer than usual."),
    ],
)
def test_how_long_it_still_takes_is_told(
    state: str, said: str, hand: Hand, samples: list[Path], heard: list[str]
) -> None:
    thinking.show(hand, state, samples[0])
    assert said in hand.words(hand.find(ThinkingPanel)).splitlines()
    assert f"Thinks. {said}" in heard


def test_it_is_learned_from_the_assessments_on_this_machine(hand: Hand, samples: list[Path]) -> None:
    for sample in samples[:3]:
        hand.open(sample)
        hand.assess()
        hand.wait_for_support()
    content = pace.file().read_bytes()
    steps = [took.step for took in msgspec.json.decode(content, type=list[pace.Took])]
    assert steps.count(pace.Step.ANSWER) == 3
    assert steps.count(pace.Step.LOOK) >= 1
    assert b"sample" not in content
    hand.service._quick = False
    thinking.hold(hand, samples[3])
    thinking.tell(hand)
    assert "Time left: " in hand.words(hand.find(ThinkingPanel))
    let_go(hand)
    hand.wait_for_result()
    assert "This takes a few seconds." in hand.words(hand.find(ResultPanel))


def test_while_evidence_is_checked_the_time_left_is_told(hand: Hand, samples: list[Path]) -> None:
    hand.open(samples[0])
    hand.assess()
    hand.wait_for_support()
    hand.wait_for_model()
    known = hand.service._pace
    assert known is not None
    blank = known.weighing(1)._blank
    known.learn([msgspec.structs.replace(blank, seconds=50.0)] * 20)
    hand.service._quick = False
    hand.open(samples[1])
    hand.assess()
    assert len(hand.findings) == 3
    assert "This takes about 2 to 3 minutes." in hand.words(hand.find(SupportRow))
    client = hand.service._client
    assert client is not None
    assert client.process_id is not None
    os.kill(client.process_id, signal.SIGSTOP)
    hand.trigger(hand.actions.weigh)
    assert "Time left: about 2 to 3 minutes." in hand.words(hand.find(SupportRow))
    let_go(hand)
    hand.wait_for_support()
    assert "Time left" not in hand.words()


def test_the_steps_do_not_go_back(hand: Hand, samples: list[Path], heard: list[str]) -> None:
    thinking.hold(hand, samples[0])
    for stage in (Stage.ENCODING, Stage.PREFILL, Stage.ENCODING, Stage.REASONING, Stage.ANSWERING):
        hand.service.assessment_progressed.emit(Progress(request_id=0, stage=stage, text="one"))
    for stage in (Stage.ENCODING, Stage.REASONING):  # the photo is read again with its writing covered
        hand.service.assessment_progressed.emit(Progress(request_id=0, stage=stage, text="two"))
    assert [each.partition(".")[0] for each in heard] == ["Looks at the photo", "Thinks", "Writes its answer"]
    assert hand.find(ThinkingPanel)._reasoning.toPlainText() == "one"
