"""The worker process: holds the model, answers one request at a time, leaves when the pipe closes.

The main thread computes; a second thread reads the pipe, so that a Cancel is seen while native code runs.
"""

import os
import queue
import signal
import sys
import threading
import time
import traceback
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from woundapp.errors import CancelledError, UserFacingError
from woundapp.phrases import Phrase, Said
from woundapp.reasoner import messages, model_pack
from woundapp.reasoner.messages import (
    Cancel,
    Completed,
    Failed,
    FailureKind,
    Job,
    Load,
    LoadResult,
    Look,
    Progress,
    Request,
    Response,
    Result,
    Stage,
    Survey,
    Weigh,
)
from woundapp.reasoner.reasoner import Reasoner

_LOG_LIMIT = 1 << 20
_PROGRESS_INTERVAL = 0.05
_IDLE = -1


def main(connection: Connection, log_file: str) -> None:
    """Entry point of the spawned process.

    Args:
        connection: the worker's end of the duplex pipe.
        log_file: takes what native code prints; begun anew once it is over 1 MiB.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _redirect_output(Path(log_file))
    _Worker(connection).run()


def _redirect_output(log_file: Path) -> None:
    """Send the standard streams of Python and native code alike to the log file."""
    log_file.parent.mkdir(parents=True, exist_ok=True)
    mode = "ab" if log_file.exists() and log_file.stat().st_size < _LOG_LIMIT else "wb"
    with log_file.open(mode) as stream:
        for descriptor in (1, 2):
            os.dup2(stream.fileno(), descriptor)
    sys.stdout = sys.stderr = os.fdopen(
        2, "w", buffering=1, encoding="utf-8", errors="replace", closefd=False
    )


class _Worker:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._requests: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        self._current = _IDLE
        self._reasoner: Reasoner | None = None
        self._progress_due = 0.0
        self._held: Progress | None = None

    def run(self) -> None:
        threading.Thread(target=self._listen, name="pipe", daemon=True).start()
        while True:
            request = self._next()
            self._current = request.request_id
            self._send(self._answer(request))

    def _next(self) -> Job:
        """The next request. What every photo needs is got ready until it comes."""
        self._current = _IDLE
        if self._reasoner is not None:
            try:
                self._reasoner.get_ready()
            except CancelledError:
                pass
            except Exception:
                traceback.print_exc()  # the next photo will meet it, too, and tell
        return self._requests.get()

    def _listen(self) -> None:
        """Read requests until the pipe closes or carries garbage; either ends the process at once."""
        with suppress(EOFError, OSError, msgspec.MsgspecError):
            while True:
                self._take(messages.decode_request(self._connection.recv_bytes(messages.MAX_MESSAGE_BYTES)))
        os._exit(0)

    def _take(self, request: Request) -> None:
        if isinstance(request, Cancel):
            self._cancelled.add(request.request_id)
        else:
            self._requests.put(request)

    def _answer(self, request: Job) -> Completed | Failed:
        number = request.request_id
        try:
            return Completed(request_id=number, result=self._carry_out(request))
        except CancelledError:
            kind, message = FailureKind.CANCELLED, Phrase("")
        except UserFacingError as error:
            kind, message = FailureKind.EXPLAINED, error.phrase
        except Exception as error:
            traceback.print_exc()
            kind, message = FailureKind.UNEXPECTED, Phrase(type(error).__name__)
        return Failed(request_id=number, kind=kind, message=Said.of(message))

    def _carry_out(self, request: Job) -> Result:
        if isinstance(request, Load):
            return self._load(request)
        if self._reasoner is None:
            raise RuntimeError("no model is loaded")
        if isinstance(request, Look):
            return self._reasoner.look(request)
        if isinstance(request, Weigh):
            return self._reasoner.weigh(request)
        if isinstance(request, Survey):
            return self._reasoner.survey(request)
        return self._reasoner.assess(request)

    def _load(self, request: Load) -> LoadResult:
        if self._reasoner is not None:
            self._reasoner.close()
            self._reasoner = None
        pack = model_pack.read(Path(request.pack))
        if not request.timing:
            model_pack.refuse_timing_only(pack.manifest)
        self._reasoner = Reasoner(pack, request.device, self._report, self._stopped)
        return self._reasoner.loaded

    def _stopped(self) -> bool:
        if self._current == _IDLE:
            return not self._requests.empty()
        return self._current in self._cancelled

    def _report(self, stage: Stage, fraction: float | None, text: str) -> None:
        """Pass progress on, a few times a second: text is gathered meanwhile, none of it is lost."""
        held = self._held
        if held is not None and held.stage is stage:
            text = held.text + text
        elif held is not None:
            self._flush()
        changed = held is None or held.stage is not stage
        self._held = Progress(request_id=self._current, stage=stage, fraction=fraction, text=text)
        if changed or time.monotonic() >= self._progress_due:
            self._flush()
            self._held = Progress(request_id=self._current, stage=stage, fraction=fraction)

    def _flush(self) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            self._progress_due = time.monotonic() + _PROGRESS_INTERVAL
            self._write(held)

    def _send(self, response: Completed | Failed) -> None:
        if self._held is not None and self._held.text:
            self._flush()
        self._held = None
        self._write(response)

    def _write(self, response: Response) -> None:
        try:
            self._connection.send_bytes(messages.encode(response))
        except OSError:
            os._exit(0)
