"""Which photo the model reads before its assessment is asked for, and what is heard of it meanwhile."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # these come with the model
    from woundapp.domain import FirstLook, WoundPhoto
    from woundapp.reasoner.messages import Progress
    from woundapp.reasoner.pace import AssessmentWatch
    from woundapp.ui.heard import Told


class ReadAhead:
    """Keeps in mind what is wanted, what is being read, and what the model holds.

    Attributes:
        wanted: the photo to read, or to have read; None for none.
        given_up: whether what is being read is to be stopped.
        watch: times what is being read; None while nothing is.
    """

    def __init__(self) -> None:
        self.wanted: WoundPhoto | None = None
        self.given_up = False
        self.watch: AssessmentWatch | None = None
        self._held: WoundPhoto | None = None
        self._reading: WoundPhoto | None = None
        self._progress: Progress | None = None
        self._look: FirstLook | None = None

    @property
    def due(self) -> "WoundPhoto | None":
        """What is to be read now, if anything is."""
        return None if self.watch or self.holds(self.wanted) else self.wanted

    def holds(self, photo: "WoundPhoto | None") -> bool:
        """Whether a photo has been read, and nothing else since."""
        return _same(self._held, photo)

    def forget(self) -> None:
        """Take note that the model holds something else."""
        self._held = None

    def start_over(self) -> None:
        """Take note that it is another model: what was wanted still is."""
        self._held = self._reading = self.watch = None
        self.given_up = False

    def begin(self, photo: "WoundPhoto", watch: "AssessmentWatch") -> None:
        """Take note that a photo is being read."""
        self._held, self._reading, self.watch = None, photo, watch
        self._progress = self._look = None
        self.given_up = False

    def give_up(self, but: "WoundPhoto | None" = None) -> None:
        """Have what is being read stopped, unless it is the given photo."""
        self.given_up = self.given_up or (self.watch is not None and not _same(self._reading, but))

    def end(self, *, well: bool) -> None:
        """Take note that nothing is being read any more.

        Args:
            well: whether all of it was read; what failed is not tried again by itself.
        """
        if well:
            self._held = self._reading
        elif not self.given_up:
            self.wanted = None
        self._reading = self.watch = None
        self.given_up = False

    def hear(self, told: Sequence["Told"]) -> None:
        """Take what the model tells."""
        from woundapp.domain import FirstLook  # noqa: PLC0415 - by whoever told something it is there

        for each in told:
            if isinstance(each, FirstLook):
                self._look = each
            else:
                self._progress = each
                if self.watch:
                    self.watch.note(each)

    def untold(self) -> list["Told"]:
        """The latest of what was heard, once: for whoever asks for the assessment of what is being read."""
        latest = [each for each in (self._look, self._progress) if each and not self.given_up]
        self._look = self._progress = None
        return latest


def _same(one: "WoundPhoto | None", other: "WoundPhoto | None") -> bool:
    return one is not None and other is not None and one.sha256 == other.sha256
