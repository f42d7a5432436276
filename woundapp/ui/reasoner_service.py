"""Qt's face of the model: loading and assessing on a thread of its own, told in signals."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from queue import Empty, SimpleQueue
from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from woundapp.assessing import Assessor
from woundapp.domain import Assessment, WoundPhoto
from woundapp.errors import CancelledError
from woundapp.reasoner.client import ReasonerClient
from woundapp.reasoner.memory import DeviceMemory
from woundapp.reasoner.messages import LoadResult, Progress
from woundapp.ui.background import Background

_T = TypeVar("_T")

TICK_MILLISECONDS = 50
"""How often what the model wrote is handed to the window: fast enough to read along, and an event queue
that a fast model cannot fill."""


class ModelState(Enum):
    """What the model is doing."""

    FAILED = auto()
    LOADING = auto()
    READY = auto()
    ASSESSING = auto()
    PROBING = auto()


class ReasonerService(QObject):
    """The model as the window sees it; no call but `close` blocks.

    A photo given while the model still loads waits for it and is then assessed by itself.

    Signals, all in the window's thread:
        changed(): another model is to be loaded, by `change`.
        pack_read(ModelPack): which pack it is; its files are not checked yet.
        loading_progressed(Progress), then model_loaded(LoadResult) or loading_failed(error).
        assessment_progressed(Progress): with the text that one stage wrote since the last one.
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
    assessment_completed = Signal(object)
    assessment_failed = Signal(object)
    assessment_cancelled = Signal()
    probing_progressed = Signal(object)
    support_measured = Signal(object)
    map_made = Signal(object)
    probing_failed = Signal(object)
    probing_cancelled = Signal()

    def __init__(self, connect: Callable[[], ReasonerClient], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connect = connect
        self._client: ReasonerClient | None = None
        self._background = Background("reasoner", parent=self)
        self._changing = Background("model", parent=self)
        self._turn = 0
        self._state = ModelState.FAILED
        self._waiting: tuple[WoundPhoto, int] | None = None
        self._cancelling = False
        self._quick = False
        self._memory: Sequence[DeviceMemory] = ()
        self._arrived: SimpleQueue[Progress] = SimpleQueue()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MILLISECONDS)
        self._clock.timeout.connect(self._tick)

    @property
    def state(self) -> ModelState:
        return self._state

    @property
    def quick(self) -> bool:
        """Whether probing an answer is a matter of seconds with the model that is loaded."""
        return self._quick

    @property
    def memory(self) -> Sequence[DeviceMemory]:
        """What the model that was loaded last takes of memory, the processor first; empty before."""
        return self._memory

    def load(self) -> None:
        """Load the model; nothing happens while it loads or when it is loaded."""
        if self._state is not ModelState.FAILED:
            return
        self._state = ModelState.LOADING
        if self._client is None:
            self._run(self._changing, self._connect, self._connected, self._not_loaded)
        else:
            self._connected(self._client)

    def change(self, connect: Callable[[], ReasonerClient]) -> None:
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
        before, self._client = self._client, None

        def begin() -> ReasonerClient:
            if before:
                before.close()
            return connect()

        self.changed.emit()
        self._run(self._changing, begin, self._connected, self._not_loaded)

    def assess(self, photo: WoundPhoto, seed: int) -> None:
        """Assess a photo as soon as the model is ready. One photo at a time: cancel the one before first.

        The probing of an earlier answer is given up for it.
        """
        assert self._waiting is None
        assert self._state is not ModelState.ASSESSING
        self._waiting = (photo, seed)
        if self._state is ModelState.READY:
            self._start()
        elif self._state is ModelState.PROBING:
            self.stop_probing()
        else:
            self.load()

    def weigh(self, photo: WoundPhoto, assessment: Assessment) -> None:
        """Find out how much an answer leans on its findings; only while the model is ready."""
        self._probe(
            lambda assessor: assessor.weigh(photo, assessment, self._arrived.put), self.support_measured
        )

    def survey(self, photo: WoundPhoto, assessment: Assessment) -> None:
        """Find out which parts of the photo an answer leans on; only while the model is ready."""
        self._probe(lambda assessor: assessor.survey(photo, assessment, self._arrived.put), self.map_made)

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
        if self._client:
            self._client.close()
        self._changing.close()
        self._background.close()

    def _connected(self, client: ReasonerClient) -> None:
        self._client = client
        self.pack_read.emit(client.pack)
        self._clock.start()
        self._run(self._background, lambda: client.load(self._arrived.put), self._loaded, self._not_loaded)

    def _loaded(self, result: LoadResult) -> None:
        self._rest(ModelState.READY)
        self._quick = result.quick
        self._memory = result.memory
        self.model_loaded.emit(result)
        self._start()

    def _not_loaded(self, error: BaseException) -> None:
        self._rest(ModelState.FAILED)
        self.loading_failed.emit(error)
        self.cancel()

    def _start(self) -> None:
        if self._waiting is None or self._client is None:
            return
        (photo, seed), self._waiting = self._waiting, None
        self._begin(ModelState.ASSESSING)
        assessor = Assessor(self._client)
        self._run(
            self._background,
            lambda: assessor.assess(photo, seed=seed, on_progress=self._arrived.put),
            self._completed,
            self._not_completed,
        )

    def _completed(self, assessment: Assessment) -> None:
        self._rest(ModelState.READY)
        self.assessment_completed.emit(assessment)

    def _not_completed(self, error: BaseException) -> None:
        self._rest(ModelState.READY)
        if isinstance(error, CancelledError):
            self.assessment_cancelled.emit()
        else:
            self.assessment_failed.emit(error)

    def _probe(self, ask: Callable[[Assessor], object], found: SignalInstance) -> None:
        assert self._state is ModelState.READY
        assert self._client is not None
        self._begin(ModelState.PROBING)
        assessor = Assessor(self._client)

        def told(result: object) -> None:
            self._rest(ModelState.READY)
            found.emit(result)
            self._start()

        self._run(self._background, lambda: ask(assessor), told, self._not_probed)

    def _not_probed(self, error: BaseException) -> None:
        self._rest(ModelState.READY)
        if isinstance(error, CancelledError):
            self.probing_cancelled.emit()
        else:
            self.probing_failed.emit(error)
        self._start()

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
        if self._cancelling and self._client and self._state in (ModelState.ASSESSING, ModelState.PROBING):
            self._client.cancel()

    def _hand_on(self) -> None:
        signal = {
            ModelState.LOADING: self.loading_progressed,
            ModelState.PROBING: self.probing_progressed,
        }.get(self._state, self.assessment_progressed)
        for progress in _joined(self._arrived):
            signal.emit(progress)


def _joined(arrived: "SimpleQueue[Progress]") -> list[Progress]:
    """What arrived, the text of neighbours of one stage put together."""
    joined: list[Progress] = []
    while True:
        try:
            progress = arrived.get_nowait()
        except Empty:
            return joined
        if joined and joined[-1].stage is progress.stage:
            progress = msgspec.structs.replace(progress, text=joined.pop().text + progress.text)
        joined.append(progress)
