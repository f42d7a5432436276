"""Watches an event loop: when it did not come round in time, for how long, why, and what kept it."""

import ctypes
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer

STALL = 0.05
"""Seconds from which on a person notices that nothing happens."""

_BEAT = 5
"""Milliseconds between two rounds of a loop that has nothing to do."""

_LOOKED_AT = 0.03
_LOOKS = 0.01
"""Seconds from which on it is looked at what the loop's thread does, and between two looks."""

_PROGRAM = f"{Path(__file__).parents[2] / 'woundapp'}{os.sep}"
_WAITING = ("/threading.py", "/selectors.py", "/queue.py", "/connection.py", "concurrent/futures/thread.py")


class _Clocks(NamedTuple):
    """Seconds of a clock on the wall, and since their begin of those of the thread and the process.

    Attributes:
        wall: of the day.
        own: of a processor that the loop's thread had.
        every: likewise all threads of the process but the one that looks.
        delayed: that the loop's thread could have gone on, but other programs had the processors; 0 where the
            system does not tell.
    """

    wall: float
    own: float
    every: float
    delayed: float


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which the loop did not come round.

    Attributes:
        seconds: by the clock on the wall, with what other programs took.
        computed: of them, those in which the loop's thread computed.
        waited: those in which it slept while other threads of this process computed, as one does that waits
            for the interpreter's lock.
        slept: the rest of those in which it slept, such as for a disk or for another process.
        place: the innermost function of the program, as `file:function`, that was being called all the time;
            empty where Qt alone was at work.
        at: where it was seen most often: the innermost line of the program, and of all.
        beside: likewise what another thread of the program did meanwhile; empty if none did anything.
    """

    seconds: float
    computed: float
    waited: float
    slept: float
    place: str
    at: str
    beside: str

    @property
    def cost(self) -> float:
        """Seconds for which the loop would not have come round on a machine with nothing else to do.

        Sleep counts where the program was at work and no other thread computed: else one that was waited for
        may itself have been kept by other programs.
        """
        alone = self.slept if self.place and self.waited < self.slept / 25 else 0.0
        return self.computed + self.waited + alone


class _Look(NamedTuple):
    """What was seen once of a gap that had begun at a time."""

    begun: float
    calls: tuple[str, ...]
    at: str
    beside: str


class Watch(QObject):
    """Watches the loop of the thread it is made in, from `begin` to `end`.

    Attributes:
        gaps: found so far, those of less than 30 ms left out.

    Args:
        parent: Qt's owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[Gap] = []
        self._thread = threading.get_ident()
        self._schedule = _Schedule(threading.get_native_id())
        self._seen: list[_Look] = []
        self._looked = 0.0
        self._last = self._now()
        self._aside = False
        self._ended = threading.Event()
        self._looker: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._came_round)

    def begin(self) -> None:
        """Begin to watch."""
        self._last = self._now()
        self._ended.clear()
        self._looker = threading.Thread(target=self._look, name="watch", daemon=True)
        self._looker.start()
        self._timer.start()

    def end(self) -> None:
        """Watch no more; no thread is left."""
        self._came_round()
        self._timer.stop()
        self._ended.set()
        if self._looker:
            self._looker.join()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is done within, such as the watcher's own, belongs to no gap."""
        begun, self._aside = self._now(), True
        try:
            yield
        finally:
            after = self._now()
            self._last = _Clocks(
                *(last + (now - then) for last, now, then in zip(self._last, after, begun, strict=True))
            )
            self._aside = False

    def _came_round(self) -> None:
        now, last = self._now(), self._last
        seconds, own, every, delayed = (after - before for after, before in zip(now, last, strict=True))
        if seconds >= _LOOKED_AT:
            asleep = max(0.0, seconds - own - delayed - _BEAT / 1000)
            waited = min(asleep, max(0.0, every - own))
            looks = [look for look in self._seen if look.begun == last.wall]
            self.gaps.append(
                Gap(
                    seconds,
                    own,
                    waited,
                    asleep - waited,
                    _place([look.calls for look in looks]),
                    _most(look.at for look in looks),
                    _most(look.beside for look in looks),
                )
            )
        self._seen.clear()
        self._last = self._now()

    def _now(self) -> _Clocks:
        every = time.process_time() - self._looked
        return _Clocks(time.perf_counter(), time.thread_time(), every, self._schedule.delayed())

    def _look(self) -> None:
        """Note again and again what the loop's thread does that has not come round for a while."""
        own = threading.get_ident()
        before = self._looked
        while not self._ended.wait(_LOOKS):
            self._looked = before + time.thread_time()
            begun = self._last.wall
            if self._aside or time.perf_counter() - begun < _LOOKED_AT:
                continue
            frames = sys._current_frames()
            looped = frames.pop(self._thread, None)
            if looped is None:
                return  # it ended without ending this
            others = [_at(frame) for thread, frame in frames.items() if thread != own and not _idle(frame)]
            self._seen.append(_Look(begun, _calls(looped), _at(looped), next(filter(None, others), "")))


class _Schedule:
    """How long a thread could have run and was not let, as Linux tells it.

    Read without giving the interpreter's lock away, which is not sure to come back at once.
    """

    def __init__(self, thread: int) -> None:
        file = Path(f"/proc/self/task/{thread}/schedstat")
        self._file = os.open(file, os.O_RDONLY) if file.exists() else None
        if self._file is not None:
            self._read = ctypes.PyDLL(None).pread
            self._text = ctypes.create_string_buffer(128)

    def delayed(self) -> float:
        """Seconds."""
        if self._file is None:
            return 0.0
        length = self._read(self._file, self._text, len(self._text), ctypes.c_long(0))
        return int(self._text.raw[:length].split()[1]) / 1e9

    def __del__(self) -> None:
        if self._file is not None:
            os.close(self._file)


def _calls(frame: FrameType) -> tuple[str, ...]:
    """The functions of the program that are being called, the outermost first."""
    return tuple(_named(each) for each in reversed([*_outwards(frame)]) if _of_program(each))


def _at(frame: FrameType) -> str:
    """The innermost line of the program, and the one that it called; empty outside of the program."""
    ours = next(filter(_of_program, _outwards(frame)), None)
    if ours is None:
        return ""
    line = f"{_named(ours)}:{ours.f_lineno}"
    return line if ours is frame else f"{line} > {_named(frame)}:{frame.f_lineno}"


def _idle(frame: FrameType) -> bool:
    return frame.f_code.co_filename.replace(os.sep, "/").endswith(_WAITING)


def _outwards(frame: FrameType) -> Iterator[FrameType]:
    at: FrameType | None = frame
    while at is not None:
        yield at
        at = at.f_back


def _of_program(frame: FrameType) -> bool:
    return frame.f_code.co_filename.startswith(_PROGRAM)


def _named(frame: FrameType) -> str:
    file, function = Path(frame.f_code.co_filename), frame.f_code.co_qualname
    within = file.relative_to(_PROGRAM) if _of_program(frame) else Path(*file.parts[-2:])
    return f"{within.as_posix()}:{function}"


def _place(calls: Sequence[tuple[str, ...]]) -> str:
    """The innermost function that all of them have; without one, the outermost that most of them have."""
    known = [each for each in calls if each]
    shared = ""
    for level in zip(*known, strict=False):
        if len(set(level)) > 1:
            break
        shared = level[0]
    return shared or _most(each[0] for each in known)


def _most(found: Iterable[str]) -> str:
    """What is found most often; empty where nothing is."""
    counted = Counter(filter(None, found)).most_common(1)
    return counted[0][0] if counted else ""
