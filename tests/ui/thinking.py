"""The model held in the middle of its reasoning, with what it has told by then."""

import os
import signal
import time
from pathlib import Path

from tests.ui.hand import Hand
from woundapp.domain import FirstLook, InfectionStatus
from woundapp.reasoner.messages import Progress, Stage
from woundapp.reasoner.pace import Step, Took

STATES = ("thinking", "thinking with time", "thinking for long")

LOOK = FirstLook(InfectionStatus.INFECTED, 0.71, coarse=True)

REASONING = "The wound bed is partly covered by yellow slough. The skin around it is red and looks warm, "


def show(hand: Hand, state: str, photo: Path) -> None:
    """Show a first look, and how long the answer still takes: unknown, known, or longer than ever."""
    hand.wait_for_model()
    if state != "thinking":
        remember(hand, 180)
    hold(hand, photo)
    if state == "thinking for long":
        for seconds in (500, 600):
            wind(hand, seconds)
    tell(hand)


def hold(hand: Hand, photo: Path) -> None:
    """Have a photo assessed by a model that reads it and then stands still."""
    hand.wait_for_model()
    hand.open(photo)
    hand.wait_until_read()
    client = hand.service._client
    assert client is not None
    assert client.process_id is not None
    os.kill(client.process_id, signal.SIGSTOP)
    hand.trigger(hand.actions.assess)
    hand.finish_bedside()


def tell(hand: Hand, look: FirstLook = LOOK) -> None:
    """Have that model tell its first look, and some of its reasoning."""
    hand.service.first_looked.emit(look)
    hand.service.assessment_progressed.emit(Progress(request_id=0, stage=Stage.REASONING, text=REASONING))


def remember(hand: Hand, seconds: float) -> None:
    """Have the machine remember five assessments that took so long, one a little longer than the other."""
    pace = hand.service._pace
    assert pace is not None
    took = Took(model=pace._model, device=pace._device, step=Step.LOOK, amount=60, seconds=seconds / 4)
    for each in range(5):
        answer = Took(
            model=pace._model,
            device=pace._device,
            step=Step.ANSWER,
            amount=2000,
            seconds=seconds * (0.5 + each / 10),
            after=seconds / 5,
        )
        pace.learn([took, answer])


def wind(hand: Hand, seconds: float) -> None:
    """Have what is timed believe that it has gone on for longer."""
    watch = hand.service._watch
    assert watch is not None
    hand.service.left()  # what is told first
    watch._clock = lambda: time.monotonic() + seconds
