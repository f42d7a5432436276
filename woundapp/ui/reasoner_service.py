"""Qt's face of the model: loading, reading ahead and assessing on a thread of its own, told in signals."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from woundapp.errors import CancelledError
from woundapp.ui.background import Background
from woundapp.ui.heard import Heard
from woundapp.ui.read_ahead import ReadAhead

if TYPE_CHECKING:  # what a model needs comes in on the threads that connect to it and load it
    from woundapp.assessing import Assessor
    from woundapp.domain import Assessment, WoundPhoto
    from woundapp.reasoner.client import ReasonerClient
    from woundapp.reasoner.memory import DeviceMemory
    from woundapp.reasoner.messages import LoadResult
    from woundapp.reasoner.model_pack import ModelPack
    from woundapp.reasoner.pace import Left, Pace, Watch

_T = TypeVar("_T")

TICK_MILLISECONDS = 50
"""How often what the model wrote is handed to the window: fast enough to read along, and an event queue
that a fast model cannot fill."""

SETTLING_MILLISECONDS = 200
"""How long a photo is at hand before it is read ahead: whoever leafs through photos stays at none."""


class ModelState(Enum):
    """What the model is doing."""

    FAILED = auto()
    LOADING = auto()
    READY = auto()
    ASSESSING = auto()
    PROBING = auto()


class ReasonerService(QObject):
    """The model as the window sees it; no call but `close` blocks.

    A photo given while the model still loads waits for it and is then assessed by itself. While a photo is
    read ahead the model counts as ready: whatever else is asked of it goes first.

    Signals, all in the window's thread:
        changed(): another model is to be loaded, by `change`.
        pack_read(ModelPack): which pack it is; its files are not checked yet.
        loading_progressed(Progress), then model_loaded(LoadResult) or loading_failed(error).
        assessment_progressed(Progress): with the text that one stage wrote since the last one.
        first_looked(FirstLook): what the model leans to before it reasons, at most twice an assessment.
        assessment_completed(Assessment), assessment_failed(error) or assessment_cancelled(): one of the
            three for each `assess`.
        probing_progressed(Progress), then support_measured(Assessment) or map_made(SupportMap), or
            probing_failed(error) or probing_cancelled(): likewise for each `weigh` and `survey`.

    Args:
        connect: makes the client; called on the thread at each `load` until it succeeds once.
        parent: Qt's owner.
    """

    changed = Signal()
    pack_read = Signal(object)
    loading_progressed = Signal(object)
    model_loaded = Signal(object)
    loading_failed = Signal(object)
    assessment_progressed = Signal(object)
    first_looked = Signal(object)
    assessment_completed = Signal(object)
    assessment_failed = Signal(object)
    assessment_cancelled = Signal()
    probing_progressed = Signal(object)
    support_measured = Signal(object)
    map_made = Signal(object)
    probing_failed = Signal(object)
    probing_cancelled = Signal()

    def __init__(self, connect: Callable[[], "ReasonerClient"], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connect = connect
        self._client: ReasonerClient | None = None
        self._assessor: Assessor | None = None
        self._pace: Pace | None = None
        self._watch: Watch | None = None
        self._background = Background("reasoner", parent=self)
        self._changing = Background("model", parent=self)
        self._turn = 0
        self._state = ModelState.FAILED
        self._waiting: tuple[WoundPhoto, int] | None = None
        self._probe_waiting: Callable[[], None] | None = None
        self._ahead = ReadAhead()
        self._cancelling = False
        self._quick = False
        self._memory: Sequence[DeviceMemory] = ()
        self._heard = Heard()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MILLISECONDS)
        self._clock.timeout.connect(self._tick)
        self._settling = QTimer(self)
        self._settling.setInterval(SETTLING_MILLISECONDS)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._go_on)

    @property
    def state(self) -> ModelState:
        return self._state

    @property
    def pack(self) -> "ModelPack | None":
        """Of the model that loads or is loaded; None before it is read."""
        return self._client.pack if self._client else None

    @property
    def quick(self) -> bool:
        """Whether probing an answer is a matter of seconds with the model that is loaded."""
        return self._quick

    @property
    def memory(self) -> Sequence["DeviceMemory"]:
        """What the model that was loaded last takes of memory, the processor first; empty before."""
        return self._memory

    def left(self) -> "Left | None":
        """How long what the nurse waits for still takes; None while she waits for nothing, or for loading."""
        watch: Watch | None = self._ahead.watch if self._waiting else None
        if self._state in (ModelState.ASSESSING, ModelState.PROBING):
            watch = self._watch
        return watch.left() if watch else None

    def weighing_takes(self, findings: int) -> "Left | None":
        """How long `weigh` would take for as many findings that have a place; None without a model."""
        return self._pace.weighing(findings).left() if self._pace else None

    def load(self) -> None:
        """Load the model; nothing happens while it loads or when it is loaded."""
        if self._state is not ModelState.FAILED:
            return
        self._state = ModelState.LOADING
        if self._client is None:
            self._run(self._changing, self._connect, self._connected, self._not_loaded)
        else:
            self._connected(self._client)

    def change(self, connect: Callable[[], "ReasonerClient"]) -> None:
        """Let go of the model, whatever it is doing, and load another one; not while it assesses a photo.

        Args:
            connect: makes the client of the other model.
        """
        assert self._state is not ModelState.ASSESSING
        if self._state is ModelState.PROBING:
            self.probing_cancelled.emit()
        self._rest(ModelState.LOADING)
        self._turn += 1  # what is still to come of the model before is not heard any more
        self._connect = connect
        self._memory = ()
        self._ahead.start_over()
        self._heard = Heard()
        self._probe_waiting = self._assessor = self._pace = None
        before, self._client = self._client, None

        def begin() -> "ReasonerClient":
            if before:
                before.close()
            return connect()

        self.changed.emit()
        self._run(self._changing, begin, self._connected, self._not_loaded)

    def prepare(self, photo: "WoundPhoto") -> None:
        """Have the model read a photo before its assessment is asked for, as soon as nothing else is to do.

        It takes the place of another one. What goes wrong is not told: the assessment will tell it.
        """
        self._ahead.wanted = photo
        self._ahead.give_up(but=photo)
        self._settling.start()

    def stop_preparing(self) -> None:
        """Read no photo ahead any more."""
        self._ahead.wanted = None
        self._ahead.give_up()

    def assess(self, photo: "WoundPhoto", seed: int) -> None:
        """Assess a photo as soon as the model is ready. One photo at a time: cancel the one before first.

        The probing of an earlier answer is given up for it, and so is the reading of another photo; the
        reading of this one is its beginning.
        """
        assert self._waiting is None
        assert self._state is not ModelState.ASSESSING
        self._waiting, self._ahead.wanted = (photo, seed), None
        self._ahead.give_up(but=photo)
        if self._state is ModelState.READY:
            self._go_on()
        elif self._state is ModelState.PROBING:
            self.stop_probing()
        else:
            self.load()

    def weigh(self, photo: "WoundPhoto", assessment: "Assessment") -> None:
        """Find out how much an answer leans on its findings; only while the model is ready."""
        places = len(assessment.located)
        self._probe(
            lambda assessor: assessor.weigh(photo, assessment, self._heard.put),
            lambda pace: pace.weighing(places),
            self.support_measured,
        )

    def survey(self, photo: "WoundPhoto", assessment: "Assessment") -> None:
        """Find out which parts of the photo an answer leans on; only while the model is ready."""
        self._probe(
            lambda assessor: assessor.survey(photo, assessment, self._heard.put),
            lambda pace: pace.mapping(photo.width, photo.height),
            self.map_made,
        )

    def stop_probing(self) -> None:
        """Give up the probing of an answer, if there is one."""
        if self._state is ModelState.PROBING:
            self._cancelling = True
            self._tick()

    def cancel(self) -> None:
        """Stop the assessment, running or waiting; the loading of the model goes on."""
        if self._waiting:
            self._waiting = None
            self.assessment_cancelled.emit()
        elif self._state is ModelState.ASSESSING:
            self._cancelling = True
            self._tick()

    def close(self) -> None:
        """Stop everything and end the model's process; takes up to two seconds while it is busy."""
        self._clock.stop()
        self._settling.stop()
        if self._client:
            self._client.close()
        self._changing.close()
        self._background.close()

    def _connected(self, client: "ReasonerClient") -> None:
        self._client = client
        self.pack_read.emit(client.pack)
        self._clock.start()

        def load() -> "tuple[LoadResult, Assessor, Pace]":
            result = client.load(self._heard.put)
            from woundapp.assessing import Assessor  # noqa: PLC0415 - while the window is used already
            from woundapp.reasoner.pace import Pace  # noqa: PLC0415

            return result, Assessor(client), Pace(client.pack, result.device)

        self._run(self._background, load, self._loaded, self._not_loaded)

    def _loaded(self, loaded: "tuple[LoadResult, Assessor, Pace]") -> None:
        self._rest(ModelState.READY)
        result, self._assessor, self._pace = loaded
        self._quick = result.quick
        self._memory = result.memory
        self.model_loaded.emit(result)
        self._go_on()

    def _not_loaded(self, error: BaseException) -> None:
        self._rest(ModelState.FAILED)
        self.loading_failed.emit(error)
        self.cancel()

    @Slot()
    def _go_on(self) -> None:
        """Begin what waits, unless something is going on."""
        if self._ahead.watch or self._assessor is None or self._pace is None:
            return
        if self._probe_waiting:
            probe, self._probe_waiting = self._probe_waiting, None
            probe()
        elif self._state is ModelState.READY and self._waiting:
            (photo, seed), self._waiting = self._waiting, None
            self._start(self._assessor, self._pace, photo, seed)
        elif self._state is ModelState.READY and self._ahead.due and not self._settling.isActive():
            self._read_ahead(self._assessor, self._pace, self._ahead.due)

    def _read_ahead(self, assessor: "Assessor", pace: "Pace", photo: "WoundPhoto") -> None:
        watch = pace.assessing(photo.width, photo.height)
        self._ahead.begin(photo, watch)
        self._clock.start()

        def end(*, well: bool) -> None:
            self._clock.stop()
            self._hand_on()
            self._ahead.end(well=well)
            if well:
                self._learn(watch)
            self._go_on()

        self._run(
            self._background,
            lambda: assessor.prepare(photo, self._heard.put, self._heard.put),
            lambda _: end(well=True),
            lambda _: end(well=False),
        )

    def _start(self, assessor: "Assessor", pace: "Pace", photo: "WoundPhoto", seed: int) -> None:
        self._watch = pace.assessing(photo.width, photo.height, read=self._ahead.holds(photo))
        self._ahead.forget()
        self._begin(ModelState.ASSESSING)
        self._run(
            self._background,
            lambda: assessor.assess(
                photo, seed=seed, on_progress=self._heard.put, on_first_look=self._heard.put
            ),
            self._completed,
            self._not_completed,
        )

    def _completed(self, assessment: "Assessment") -> None:
        self._rest(ModelState.READY)
        self._learn(self._watch)
        self.assessment_completed.emit(assessment)
        self._go_on()

    def _not_completed(self, error: BaseException) -> None:
        self._rest(ModelState.READY)
        if isinstance(error, CancelledError):
            self.assessment_cancelled.emit()
        else:
            self.assessment_failed.emit(error)
        self._go_on()

    def _probe(
        self, ask: Callable[["Assessor"], object], timed: Callable[["Pace"], "Watch"], found: SignalInstance
    ) -> None:
        assessor, pace = self._assessor, self._pace
        assert self._state is ModelState.READY
        assert assessor is not None
        assert pace is not None
        self._begin(ModelState.PROBING)
        watch = self._watch = timed(pace)

        def told(result: object) -> None:
            self._rest(ModelState.READY)
            self._learn(watch)
            found.emit(result)
            self._go_on()

        def begin() -> None:
            if self._cancelling:
                self._not_probed(CancelledError())
                return
            self._ahead.forget()
            self._run(self._background, lambda: ask(assessor), told, self._not_probed)

        self._probe_waiting = begin
        self._ahead.give_up()
        self._go_on()

    def _not_probed(self, error: BaseException) -> None:
        self._rest(ModelState.READY)
        if isinstance(error, CancelledError):
            self.probing_cancelled.emit()
        else:
            self.probing_failed.emit(error)
        self._go_on()

    def _learn(self, watch: "Watch | None") -> None:
        """Keep how long something took; a file that cannot be written is no matter."""
        took, pace = watch.took() if watch else (), self._pace
        if took and pace:
            self._changing.run(lambda: pace.learn(took), lambda _: None, lambda _: None)

    def _run(
        self,
        where: Background,
        work: Callable[[], _T],
        succeeded: Callable[[_T], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Do something with the model; nothing is heard of it once that is another one."""
        turn = self._turn

        def done(result: _T) -> None:
            if turn == self._turn:
                succeeded(result)

        def not_done(error: BaseException) -> None:
            if turn == self._turn:
                failed(error)

        where.run(work, done, not_done)

    def _begin(self, state: ModelState) -> None:
        self._state = state
        self._cancelling = False
        self._clock.start()

    def _rest(self, state: ModelState) -> None:
        self._clock.stop()
        self._hand_on()
        self._state = state

    @Slot()
    def _tick(self) -> None:
        self._hand_on()
        # Repeated, because a client that is between two of its requests has nothing to cancel yet.
        stopping = self._cancelling and self._state in (ModelState.ASSESSING, ModelState.PROBING)
        if self._client and (self._ahead.given_up if self._ahead.watch else stopping):
            self._client.cancel()

    def _hand_on(self) -> None:
        arrived = self._heard.take()
        if self._ahead.watch:
            self._ahead.hear(arrived)
            arrived = self._ahead.untold() if self._waiting else []
        signal = {
            ModelState.LOADING: self.loading_progressed,
            ModelState.PROBING: self.probing_progressed,
        }.get(self._state, self.assessment_progressed)
        from woundapp.domain import FirstLook  # noqa: PLC0415 - by whoever told something it is there

        for told in arrived:
            if isinstance(told, FirstLook):
                self.first_looked.emit(told)
                continue
            if self._watch and not self._ahead.watch:
                self._watch.note(told)
            signal.emit(told)
