"""The caller's side of the worker process: starts it, talks to it, survives it."""

import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from woundapp import paths
from woundapp.domain import Probe
from woundapp.errors import CancelledError, ReasonerError, WoundAppError
from woundapp.phrases import Phrase
from woundapp.reasoner import messages, model_pack
from woundapp.reasoner.messages import (
    Asking,
    Assess,
    AssessResult,
    Box,
    Cancel,
    Completed,
    Failed,
    FailureKind,
    Load,
    LoadResult,
    Look,
    LookResult,
    Place,
    Progress,
    Result,
    Survey,
    SurveyResult,
    Weigh,
    WeighResult,
)
from woundapp.reasoner.model_pack import ModelPack
from woundapp.settings import Device

OnProgress = Callable[[Progress], None]

CANCEL_SECONDS = 2.0
"""A worker that has not stopped this long after a Cancel is killed."""

STALL_SECONDS = 600.0
"""A worker that says nothing for this long is taken for hung: a slow processor takes minutes for the prompt
with a full-size photo, and llama.cpp does not report progress there."""

ATTEMPTS = 2
"""A photo on which the worker crashed this often is not tried again."""

ENGINE_ENVIRONMENT = {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "2000"}
"""How threads of the engine wait for each other: asleep, with GNU's OpenMP after microseconds.

On a busy machine threads that spin slow each other a hundredfold. On a quiet one those that fall asleep at
once write a fifth fewer tokens a second, and with this many rounds of waiting a thirtieth fewer.
"""

_AS_MANY_AS_PLANNED = 1 << 16
_POLL_SECONDS = 0.1
_LEAVE_SECONDS = 2.0


class _WorkerCrashedError(WoundAppError):
    """The worker process ended, hung, ran out of memory, or wrote garbage instead of answering."""


def _run_worker(connection: Connection, log_file: str) -> None:
    """Target of the spawned process: only there is the engine imported."""
    for name, value in ENGINE_ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    from woundapp.reasoner import worker  # noqa: PLC0415

    worker.main(connection, log_file)


class ReasonerClient:
    """A model in a process of its own. One request runs at a time; `cancel` may come from any thread.

    The process is started when it is first needed, and again after a crash or a cancellation that it did
    not obey; the model is then loaded again before the next photo.

    Args:
        pack: the model.
        device: where it shall run.
        log_file: for what native code prints; None means the worker's log in the user's log folder.
        stall_seconds: see STALL_SECONDS.
        timing: for benchmarks alone: whether a pack that is for timing only may be loaded.
    """

    def __init__(
        self,
        pack: ModelPack,
        device: Device = Device.AUTO,
        log_file: Path | None = None,
        stall_seconds: float = STALL_SECONDS,
        *,
        timing: bool = False,
    ) -> None:
        self.pack = pack
        self.loaded: LoadResult | None = None
        self._device = device
        self._log_file = log_file or paths.log_dir() / "worker.log"
        self._stall_seconds = stall_seconds
        self._timing = timing
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._busy = threading.Lock()
        self._sending = threading.Lock()
        self._state = threading.Lock()
        self._active: int | None = None
        self._cancelled = False
        self._closed = False
        self._last_request_id = 0
        self._killer: threading.Timer | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """Of the running worker, or None."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    def load(self, on_progress: OnProgress = lambda _: None) -> LoadResult:
        """Load the model unless it is loaded; returns when it is ready.

        Raises:
            ReasonerError: the pack is damaged, or could not be loaded.
            ModelPackError: it is for timing only.
            CancelledError: `cancel` was called.
        """
        with self._busy, self._one_request():
            return self._load(on_progress)

    def look(
        self,
        rgb: bytes,
        width: int,
        height: int,
        on_progress: OnProgress = lambda _: None,
        *,
        mirrored: bool = False,
    ) -> LookResult:
        """Have a photo encoded and read, so that what is asked about it next begins at once.

        Args:
            rgb: the resized photo, 8-bit RGB, row by row.
            width: of the resized photo in pixels, a multiple of 32.
            height: likewise.
            on_progress: called in this thread.
            mirrored: whether its mirror image is read, too, which every other sample of `assess` looks at.

        Raises:
            ReasonerError: the model failed, or the worker crashed twice on this photo.
            CancelledError: `cancel` was called.
        """
        request = Look(request_id=0, rgb=rgb, width=width, height=height, mirrored=mirrored)
        result = self._ask(request, on_progress)
        assert isinstance(result, LookResult)
        return result

    def assess(
        self,
        rgb: bytes,
        width: int,
        height: int,
        seed: int,
        on_progress: OnProgress = lambda _: None,
        *,
        samples: int | None = None,
        hidden: Sequence[Box] = (),
    ) -> AssessResult:
        """Judge one photo, loading the model first if need be.

        Args:
            rgb: the resized photo, 8-bit RGB, row by row.
            width: of the resized photo in pixels, a multiple of 32.
            height: likewise.
            seed: of the sampling, 0 to 2**32 - 2.
            on_progress: called in this thread.
            samples: reasonings that are run side by side, at the most; None for as many as were planned for.
            hidden: places that the model does not get to see.

        Raises:
            ReasonerError: the model failed, or the worker crashed twice on this photo.
            CancelledError: `cancel` was called.
        """
        request = Assess(
            request_id=0,
            rgb=rgb,
            width=width,
            height=height,
            seed=seed,
            samples=samples or _AS_MANY_AS_PLANNED,
            hidden=list(hidden),
        )
        result = self._ask(request, on_progress)
        assert isinstance(result, AssessResult)
        return result

    def weigh(
        self,
        rgb: bytes,
        width: int,
        height: int,
        infected: bool,
        places: list[Place],
        probe: Probe,
        on_progress: OnProgress = lambda _: None,
    ) -> WeighResult:
        """Find out how much an answer leans on its regions; quickest right after `assess` of the same photo.

        Args:
            rgb: as given to `assess`.
            width: likewise.
            height: likewise.
            infected: the answer's verdict.
            places: what it claims, and where.
            probe: how the model is asked again.
            on_progress: called in this thread.

        Raises:
            ReasonerError: the model failed, or the worker crashed twice on this photo.
            CancelledError: `cancel` was called.
        """
        request = Weigh(
            request_id=0, rgb=rgb, width=width, height=height, infected=infected, places=places, probe=probe
        )
        result = self._ask(request, on_progress)
        assert isinstance(result, WeighResult)
        return result

    def survey(
        self,
        rgb: bytes,
        width: int,
        height: int,
        infected: bool,
        on_progress: OnProgress = lambda _: None,
    ) -> SurveyResult:
        """Find out which parts of the photo a verdict leans on.

        Args:
            rgb: as given to `assess`.
            width: likewise.
            height: likewise.
            infected: the verdict.
            on_progress: called in this thread.

        Raises:
            ReasonerError: the model failed, or the worker crashed twice on this photo.
            CancelledError: `cancel` was called.
        """
        request = Survey(request_id=0, rgb=rgb, width=width, height=height, infected=infected)
        result = self._ask(request, on_progress)
        assert isinstance(result, SurveyResult)
        return result

    def _ask(self, request: Asking, on_progress: OnProgress) -> Result:
        """Have the worker do something with a photo; a worker that crashes is started once more."""
        with self._busy, self._one_request():
            for _ in range(ATTEMPTS):
                self._load(on_progress)
                numbered = msgspec.structs.replace(request, request_id=self._next_id())
                try:
                    return self._exchange(numbered, on_progress)
                except _WorkerCrashedError:
                    continue
        raise ReasonerError(
            "The model stopped working twice on this photo. The photo is unchanged and other photos can be "
            "assessed. Close other programs if memory is short and try again, or go on without the model."
        )

    def cancel(self) -> None:
        """Stop the running request, if there is one: within 2 seconds it raises CancelledError."""
        with self._state:
            if self._active is None or self._cancelled:
                return
            self._cancelled = True
            self._killer = threading.Timer(CANCEL_SECONDS, self._kill)
            self._killer.daemon = True
            self._killer.start()
            message = Cancel(request_id=self._active)
        # In a thread of its own, since a worker that hangs does not empty the pipe.
        threading.Thread(target=self._send_cancel, args=(message,), daemon=True).start()

    def close(self) -> None:
        """Cancel what runs and end the worker; the client cannot be used any more."""
        with self._state:
            self._closed = True
        self.cancel()
        with self._busy:
            self._stop()

    @contextmanager
    def _one_request(self) -> Iterator[None]:
        with self._state:
            if self._closed:
                raise CancelledError
            self._active, self._cancelled = 0, False
        try:
            yield
        finally:
            with self._state:
                self._active = None
                if self._killer is not None:
                    self._killer.cancel()
                    self._killer = None

    def _next_id(self) -> int:
        """The next request's id; the place where a cancellation between two requests takes effect."""
        with self._state:
            if self._cancelled:
                raise CancelledError
            self._last_request_id += 1
            self._active = self._last_request_id
        return self._last_request_id

    def _load(self, on_progress: OnProgress) -> LoadResult:
        if self.loaded is not None and self.process_id is not None:
            return self.loaded
        if not self._timing:
            model_pack.refuse_timing_only(self.pack.manifest)
        try:
            self.loaded = self._load_on(self._device, on_progress)
        except _WorkerCrashedError:
            try:
                loaded = self._load_on(Device.CPU, on_progress)
            except _WorkerCrashedError as error:
                raise ReasonerError(
                    "The model {model} made its process stop while loading. Nothing "
                    "is lost. Check the pack with `woundapp model verify`, or choose another one.",
                    model=self.pack.manifest.title,
                ) from error
            self._device = Device.CPU
            self.loaded = msgspec.structs.replace(loaded, notice=SECOND_LOAD_NOTICE)
        return self.loaded

    def _load_on(self, device: Device, on_progress: OnProgress) -> LoadResult:
        self._start()
        request = Load(
            request_id=self._next_id(), pack=str(self.pack.folder), device=device, timing=self._timing
        )
        result = self._exchange(request, on_progress)
        assert isinstance(result, LoadResult)
        return result

    def _start(self) -> None:
        self._stop()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=True)
        self._process = context.Process(
            target=_run_worker, args=(theirs, str(self._log_file)), name="woundapp-reasoner", daemon=True
        )
        self._process.start()
        theirs.close()
        self._connection = ours

    def _stop(self) -> None:
        """End the worker: closing the pipe makes it leave, and it is killed if it does not."""
        self.loaded = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            self._process.join(_LEAVE_SECONDS)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
            self._process.close()
            self._process = None

    def _kill(self) -> None:
        with self._state:
            if self._active is not None and self._cancelled and self._process is not None:
                self._process.kill()

    def _send_cancel(self, message: Cancel) -> None:
        with suppress(OSError):
            self._send(message)

    def _send(self, message: messages.Request) -> None:
        with self._sending:
            if self._connection is None:
                raise BrokenPipeError
            self._connection.send_bytes(messages.encode(message))

    def _exchange(self, request: messages.Request, on_progress: OnProgress) -> Result:
        """Send a request and wait for its end.

        Raises:
            _WorkerCrashedError: the worker died, hung, failed or wrote garbage; it is gone now.
        """
        try:
            self._send(request)
            while True:
                response = self._receive()
                if response.request_id != request.request_id:
                    continue
                if isinstance(response, Progress):
                    on_progress(response)
                elif isinstance(response, Completed):
                    return response.result
                else:
                    raise _error_from(response)
        except (EOFError, OSError, msgspec.MsgspecError, _WorkerCrashedError) as error:
            if self._process is not None:
                self._process.kill()
            self._stop()
            if self._cancelled:
                raise CancelledError from None
            raise _WorkerCrashedError from error

    def _receive(self) -> messages.Response:
        assert self._connection is not None
        deadline = time.monotonic() + self._stall_seconds
        while not self._connection.poll(_POLL_SECONDS):
            if time.monotonic() > deadline:
                raise _WorkerCrashedError
        return messages.decode_response(self._connection.recv_bytes(messages.MAX_MESSAGE_BYTES))


def _error_from(failed: Failed) -> WoundAppError:
    if failed.kind is FailureKind.CANCELLED:
        return CancelledError()
    if failed.kind is FailureKind.EXPLAINED:
        return ReasonerError(failed.message.phrase())
    return _WorkerCrashedError(failed.message.template)


SECOND_LOAD_NOTICE = Phrase(
    "Loading the model failed once. It now runs on the processor without the graphics card, "
    "which may be slower."
)
