"""The versions that something went through, to go back and forth between."""

from typing import Generic, TypeVar

_Version = TypeVar("_Version")


class History(Generic[_Version]):
    """All versions of one thing; what was undone is lost once another version comes.

    Args:
        first: version.
    """

    def __init__(self, first: _Version) -> None:
        self._versions = [first]
        self._place = 0
        self._step: object = None

    @property
    def now(self) -> _Version:
        """The version that holds."""
        return self._versions[self._place]

    @property
    def can_go_back(self) -> bool:
        return self._place > 0

    @property
    def can_go_forth(self) -> bool:
        return self._place + 1 < len(self._versions)

    def keep(self, version: _Version, step: object = None) -> None:
        """Take over a new version.

        Args:
            version: the version.
            step: names what was done; versions of one step after the other are undone together.
        """
        if version == self.now:
            return
        if step is None or step != self._step:
            self._place += 1
        self._versions[self._place :] = [version]
        self._step = step

    def back(self) -> None:
        """Undo the last step."""
        self._place = max(0, self._place - 1)
        self._step = None

    def forth(self) -> None:
        """Do again what was undone."""
        self._place = min(len(self._versions) - 1, self._place + 1)
        self._step = None
