"""The photos of two visits, read from the records, decoded and laid over each other in the background."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from woundapp.course import CourseVisit
from woundapp.domain import WoundPhoto
from woundapp.imaging import alignment
from woundapp.imaging import photo as photos
from woundapp.measurement import Measurement, Point
from woundapp.records import examinations
from woundapp.records.store import RecordStore
from woundapp.ui.background import Background
from woundapp.ui.photo_items import Levels, levels_of
from woundapp.ui.records_service import RecordsService


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Two photos, each at several sizes for drawing.

    Attributes:
        before: of the earlier visit.
        now: of the later one.
        laid_over: the earlier photo as it lies on the later one, of the same size; None where it is not known
            well enough how the two lie.
    """

    before: Levels
    now: Levels
    laid_over: Levels | None = None


class PairPhotos(QObject):
    """Brings two photos; only the last two that were asked for arrive.

    Signals:
        opened(Pair): they can be shown beside each other.
        aligned(Pair): the same; it is known now whether one can be laid over the other.
        failed(error): they cannot be shown.

    Args:
        service: the records.
        background: decodes and aligns.
    """

    opened = Signal(object)
    aligned = Signal(object)
    failed = Signal(object)

    def __init__(self, service: RecordsService, background: Background) -> None:
        super().__init__()
        self._service, self._background = service, background
        self._asked = 0
        service.locked.connect(self.forget)

    def ask(self, before: CourseVisit, now: CourseVisit) -> None:
        """Bring the photos of two visits."""
        self.forget()
        asked = self._asked

        def read(store: RecordStore) -> tuple[bytes, bytes]:
            return examinations.photo(store, before.photo), examinations.photo(store, now.photo)

        def decode(contents: tuple[bytes, bytes]) -> None:
            self._run(asked, lambda: tuple(photos.decode(content, "") for content in contents), decoded)

        def decoded(found: tuple[WoundPhoto, ...]) -> None:
            one, other = found
            self._run(asked, lambda: Pair(levels_of(one), levels_of(other)), opened)

        def opened(pair: Pair) -> None:
            self.opened.emit(pair)
            self._run(asked, lambda: _aligned(pair, before.measurement, now.measurement), self.aligned.emit)

        self._service.ask(read, decode, lambda error: self._fail(asked, error))

    def forget(self) -> None:
        """Let nothing arrive any more that was asked for."""
        self._asked += 1

    def _run(self, asked: int, work: Callable[[], object], then: Callable[..., object]) -> None:
        if asked != self._asked:
            return

        def done(found: object) -> None:
            if asked == self._asked:
                then(found)

        self._background.run(work, done, lambda error: self._fail(asked, error))

    def _fail(self, asked: int, error: BaseException) -> None:
        if asked == self._asked:
            self.failed.emit(error)


def _outline(measurement: Measurement | None) -> tuple[Point, ...] | None:
    largest = measurement.largest if measurement else None
    return largest.points if largest else None


def _aligned(pair: Pair, before: Measurement | None, now: Measurement | None) -> Pair:
    found = alignment.align(
        pair.before[0],
        pair.now[0],
        _outline(before),
        _outline(now),
        before.scale if before else None,
        now.scale if now else None,
    )
    if not found.trusted:
        return pair
    height, width = pair.now[0].shape[:2]
    laid = alignment.warped(pair.before[0], found, (width, height))
    return Pair(pair.before, pair.now, levels_of(WoundPhoto("", "", laid)))
