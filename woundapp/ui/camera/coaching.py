"""The coach at work: away from the window's thread, at one live picture at a time, the others passed over."""

from functools import partial

from woundapp.imaging.camera import Frame
from woundapp.imaging.coach import Coach, Hint
from woundapp.ui.background import Background
from woundapp.ui.camera.hint_card import HintCard

_FIRST_LOOKS = 8
"""Pictures before it is said that all is well: not every look is taken at every picture."""


class Coaching:
    """Shows what the coach says.

    Args:
        card: where it is shown.
    """

    def __init__(self, card: HintCard) -> None:
        self._card = card
        self._work: Background | None = None
        self._coach = Coach(wants_card=False)
        self._busy = self._watching = False
        self._looks = 0

    def start(self, work: Background, *, wants_card: bool) -> None:
        """Begin with another camera.

        Args:
            work: where the looks are taken.
            wants_card: whether the calibration card is missed when it is not in view.
        """
        if work is not self._work:
            self._work, self._busy = work, False
        self._coach, self._looks = Coach(wants_card=wants_card), 0

    def see(self, frame: Frame) -> None:
        """Look at a picture, unless the one before is still looked at."""
        self._watching = True
        if self._work is not None and not self._busy:
            self._busy = True
            self._work.run(partial(self._coach.judge, frame), self._tell, self._fail)

    def rest(self) -> None:
        """Say nothing until there is another picture."""
        self._watching = False
        self._card.end()

    def _tell(self, hints: tuple[Hint, ...]) -> None:
        self._busy = False
        self._looks += 1
        if self._watching and (hints or self._looks > _FIRST_LOOKS):
            self._card.show_hints(hints)

    def _fail(self, error: BaseException) -> None:
        self._busy = False
        raise error
