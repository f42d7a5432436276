"""The versions that a review went through, to go back and forth between."""

from woundapp.review import Review


class ReviewHistory:
    """All versions of one review; what was undone is lost once something else is said.

    Args:
        first: version.
    """

    def __init__(self, first: Review) -> None:
        self._versions = [first]
        self._place = 0
        self._step: object = None

    @property
    def now(self) -> Review:
        """The version that holds."""
        return self._versions[self._place]

    @property
    def can_go_back(self) -> bool:
        return self._place > 0

    @property
    def can_go_forth(self) -> bool:
        return self._place + 1 < len(self._versions)

    def keep(self, review: Review, step: object = None) -> None:
        """Take over a new version.

        Args:
            review: the version.
            step: names what was done; versions of one step after the other are undone together.
        """
        if review == self.now:
            return
        if step is None or step != self._step:
            self._place += 1
        self._versions[self._place :] = [review]
        self._step = step

    def back(self) -> None:
        """Undo the last step."""
        self._place = max(0, self._place - 1)
        self._step = None

    def forth(self) -> None:
        """Do again what was undone."""
        self._place = min(len(self._versions) - 1, self._place + 1)
        self._step = None
