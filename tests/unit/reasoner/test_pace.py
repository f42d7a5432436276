"""The time left: learned from what came before, a range that holds what it says, honest when it is over."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from woundapp import paths
from woundapp.reasoner import pace
from woundapp.reasoner.messages import Progress, Stage
from woundapp.reasoner.model_pack import ModelPack
from woundapp.reasoner.pace import ENOUGH, KEPT, AssessmentWatch, Pace, Step, Took

SIZE = (640, 480)
FEW = pace.FEW_SECONDS


@dataclass
class Clock:
    """A clock that is put forward by hand."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def took(step: Step, seconds: float, amount: float = 100.0, after: float = 0.0) -> Took:
    return Took(model="m", device="CPU", step=step, amount=amount, seconds=seconds, after=after)


def past(*answers: tuple[float, float], look: float = 30.0) -> list[Took]:
    """Assessments of photos of 100 tokens: seconds of reasoning and of the answer; 10 characters a second."""
    return [took(Step.LOOK, look) for _ in answers] + [
        took(Step.ANSWER, reasoning, 10 * reasoning, after) for reasoning, after in answers
    ]


def watch(clock: Clock, before: Sequence[Took], *, read: bool = False) -> AssessmentWatch:
    return AssessmentWatch(took(Step.LOOK, 1.0), before, 100.0, clock, read=read)


def write(timed: AssessmentWatch, clock: Clock, seconds: float, stage: Stage = Stage.REASONING) -> None:
    """Have the model write for some seconds, 10 characters a second."""
    for _ in range(round(seconds)):
        clock.now += 1
        timed.note(Progress(request_id=1, stage=stage, text="x" * 10))


def say(timed: AssessmentWatch, stage: Stage, fraction: float | None = None) -> None:
    timed.note(Progress(request_id=1, stage=stage, fraction=fraction))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def learning(demo_pack: ModelPack, clock: Clock) -> Callable[[], Pace]:
    """What is known of the demonstration pack, read anew each time."""
    return lambda: Pace(demo_pack, "CPU (test)", clock)


def assess(known: Pace, clock: Clock, look: float = 20, reasoning: float = 60, answer: float = 10) -> None:
    """Have a photo assessed, and learn from it."""
    timed = known.assessing(*SIZE)
    say(timed, Stage.ENCODING, 0.0)
    clock.now += look
    write(timed, clock, reasoning)
    write(timed, clock, answer, Stage.ANSWERING)
    known.learn(timed.took())


def test_it_is_not_known_before_three_assessments_on_this_machine(
    learning: Callable[[], Pace], clock: Clock
) -> None:
    for _ in range(ENOUGH):
        assert learning().assessing(*SIZE).left() == pace.Left(None)
        assess(learning(), clock)
    left = learning().assessing(*SIZE).left()
    assert left.seconds is not None
    low, high = left.seconds
    assert low <= 90 <= high
    assert high - low < 5
    assert not left.longer


def test_another_model_or_device_is_another_story(
    learning: Callable[[], Pace], demo_pack: ModelPack, clock: Clock
) -> None:
    for _ in range(ENOUGH):
        assess(learning(), clock)
    assert Pace(demo_pack, "GPU (test)", clock).assessing(*SIZE).left().seconds is None


def test_a_photo_that_was_read_takes_only_its_answer(learning: Callable[[], Pace], clock: Clock) -> None:
    for _ in range(ENOUGH):
        assess(learning(), clock)
    left = learning().assessing(*SIZE, read=True).left()
    assert left.seconds is not None
    assert left.seconds[1] == pytest.approx(70, abs=2)


def test_a_photo_that_was_to_be_read_and_is_not_takes_all_of_it(clock: Clock) -> None:
    timed = watch(clock, past((60, 10), (60, 10), (60, 10)), read=True)
    say(timed, Stage.ENCODING, 0.0)
    left = timed.left()
    assert left.seconds is not None
    assert left.seconds[0] == pytest.approx(100)


def test_a_larger_photo_takes_longer_to_read(learning: Callable[[], Pace], clock: Clock) -> None:
    small, large = (96, 96), SIZE
    for _ in range(ENOUGH):
        timed = learning().assessing(*small)
        say(timed, Stage.ENCODING, 0.0)
        clock.now += 20
        learning().learn(timed.took())
        assess(learning(), clock, look=0)
    ends = [learning().assessing(*size).left().seconds for size in (small, large)]
    assert ends[0] is not None
    assert ends[1] is not None
    assert ends[0][1] < ends[1][1]


def test_an_encoder_that_is_slower_than_ever_is_told_by_its_share(clock: Clock) -> None:
    timed = watch(clock, past((60, 0), (60, 0), (60, 0), look=10))
    say(timed, Stage.ENCODING, 0.0)
    clock.now += 50
    say(timed, Stage.ENCODING, 0.5)
    left = timed.left()
    assert left.seconds is not None
    assert left.seconds[0] == pytest.approx(110)


def test_a_machine_that_writes_at_half_the_speed_needs_twice_as_long(clock: Clock) -> None:
    timed = watch(clock, past(*[(100, 20)] * 5), read=True)
    for _ in range(100):  # half of the characters in the time of all
        clock.now += 1
        timed.note(Progress(request_id=1, stage=Stage.REASONING, text="x" * 5))
    left = timed.left()
    assert left.seconds is not None
    assert left.seconds[0] == pytest.approx(100 + 40, rel=0.05)
    write(timed, clock, 1, Stage.ANSWERING)
    assert (left := timed.left()).seconds is not None
    assert left.seconds[0] == pytest.approx(40, rel=0.1)


def test_what_has_lasted_long_leaves_only_what_lasted_longer(clock: Clock) -> None:
    timed = watch(clock, past(*[(60, 0)] * 13, (200, 0), (220, 0)), read=True)
    assert (left := timed.left()).seconds is not None
    assert left.seconds[0] < 70
    write(timed, clock, 100)
    left = timed.left()
    assert left.longer
    assert left.seconds is not None
    assert left.seconds[0] == pytest.approx(100, abs=5)


def test_what_lasts_longer_than_ever_is_said_to_and_no_number_is_made_up(clock: Clock) -> None:
    timed = watch(clock, past(*[(60, 10)] * 5), read=True)
    timed.left()
    write(timed, clock, 62)
    assert timed.left() == pace.Left((0.0, FEW))
    write(timed, clock, 12)
    assert timed.left() == pace.Left(None, longer=True)


def test_a_promise_of_seconds_is_not_broken_by_a_moment(clock: Clock) -> None:
    timed = watch(clock, past(*[(1, 0.5)] * 5), read=True)
    timed.left()
    clock.now += 3
    assert timed.left() == pace.Left((0.0, FEW))
    clock.now += 11
    assert timed.left().longer


def test_what_went_wrong_on_the_way_is_not_learned(clock: Clock) -> None:
    timed = watch(clock, [])
    say(timed, Stage.ENCODING, 0.0)
    write(timed, clock, 5)
    say(timed, Stage.LOADING, 0.0)  # the worker stopped, and is started again
    write(timed, clock, 5)
    write(timed, clock, 5, Stage.ANSWERING)
    assert timed.took() == ()


def test_only_the_reading_is_learned_from_a_photo_that_was_only_read(clock: Clock) -> None:
    timed = watch(clock, [])
    say(timed, Stage.ENCODING, 0.0)
    clock.now += 40
    (found,) = timed.took()
    assert (found.step, found.seconds, found.amount) == (Step.LOOK, 40, 100)
    assert watch(clock, []).took() == ()


def test_a_photo_that_is_read_again_without_writing_belongs_to_the_answer(clock: Clock) -> None:
    timed = watch(clock, [])
    say(timed, Stage.ENCODING, 0.0)
    clock.now += 10
    write(timed, clock, 20)
    write(timed, clock, 5, Stage.ANSWERING)
    for stage in (Stage.ENCODING, Stage.PREFILL):
        say(timed, stage)
        clock.now += 10
    write(timed, clock, 20)
    look, answer = timed.took()
    assert look.seconds == pytest.approx(11)
    assert answer.seconds == pytest.approx(20)
    assert answer.amount == pytest.approx(200)
    assert answer.after == pytest.approx(44)


def test_evidence_is_timed_by_the_finding_and_then_by_its_own_speed(
    learning: Callable[[], Pace], clock: Clock
) -> None:
    for _ in range(ENOUGH):
        timed = learning().weighing(2)
        clock.now += 60
        learning().learn(timed.took())
    before = learning().weighing(4).left()
    assert before.seconds == pytest.approx((120, 120))
    timed = learning().weighing(4)
    clock.now += 60
    timed.note(Progress(request_id=1, stage=Stage.PROBING, fraction=0.25))
    left = timed.left()
    assert left.seconds is not None
    assert left.seconds[1] == pytest.approx(90)
    assert learning().mapping(*SIZE).left().seconds is None


def test_no_more_is_kept_than_is_of_use(learning: Callable[[], Pace], clock: Clock) -> None:
    known = learning()
    for _ in range(3):
        known.learn([took(Step.MAP, 1.0)] * 90)
    known.learn([took(Step.MAP, 2.0)])
    kept = msgspec.json.decode(pace.file().read_bytes(), type=list[Took])
    assert len(kept) == KEPT
    assert kept[-1].seconds == 2.0


@pytest.mark.parametrize(
    "content", [b"", b"no JSON", b"[1]", b'[{"model": "m"}]', b'[{"seconds": NaN}]', b"\xff" * 99]
)
def test_a_file_that_cannot_be_understood_is_begun_anew(
    content: bytes, learning: Callable[[], Pace], clock: Clock
) -> None:
    pace.file().parent.mkdir(parents=True)
    pace.file().write_bytes(content)
    known = learning()
    assert known.assessing(*SIZE).left().seconds is None
    for _ in range(ENOUGH):
        assess(known, clock)
    assert learning().assessing(*SIZE).left().seconds is not None


def test_a_folder_that_cannot_be_written_costs_only_the_memory(
    home: Path, learning: Callable[[], Pace], clock: Clock
) -> None:
    paths.state_dir().write_text("in the way")
    known = learning()
    for _ in range(ENOUGH):
        assess(known, clock)
    assert known.assessing(*SIZE).left().seconds is not None
    assert learning().assessing(*SIZE).left().seconds is None


_ANSWERS = st.lists(st.tuples(st.floats(0.01, 5000), st.floats(0, 500)), min_size=3, max_size=60)


@given(_ANSWERS, st.floats(0.01, 5000), st.floats(0.1, 10), st.booleans())
def test_what_is_told_counts_down_unless_it_is_said_to_be_longer(
    answers: list[tuple[float, float]], lasts: float, slower: float, read: bool
) -> None:
    clock = Clock()
    timed = watch(clock, past(*answers), read=read)
    told = timed.left()
    if not read:
        say(timed, Stage.ENCODING, 0.0)
    for number in range(50):
        before, told = told, timed.left()
        assert told.longer or told.seconds is not None
        if told.seconds is not None:
            low, high = told.seconds
            assert 0 <= low <= high
        if not told.longer and before.seconds and told.seconds:
            assert told.seconds[1] <= before.seconds[1] + 1e-6 or told.seconds[1] <= FEW
        assert told.longer or not before.longer
        clock.now += lasts / 50
        stage = Stage.REASONING if number < 40 else Stage.ANSWERING
        timed.note(Progress(request_id=1, stage=stage, text="x" * round(lasts / 5 / slower)))


@pytest.mark.parametrize("spread", [0.1, 0.5, 1.2])
def test_the_range_holds_three_of_five_assessments_like_those_before(spread: float) -> None:
    dice, held, count = random.Random(1), 0, 600
    for _ in range(count):
        lengths = [dice.lognormvariate(4, spread) for _ in range(dice.randint(4, 50))]
        seconds = watch(Clock(), past(*[(length, 0) for length in lengths]), read=True).left().seconds
        assert seconds is not None
        held += seconds[0] <= dice.lognormvariate(4, spread) <= seconds[1]
    assert 0.5 < held / count < 0.7  # 0.6 within 5 standard errors
