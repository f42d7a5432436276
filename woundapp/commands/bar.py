"""A bar on stderr while something takes long."""

import sys

from rich.console import Console
from rich.progress import Progress


class Bar:
    """A bar on stderr where that is a terminal; it only moves to and fro until a share is known.

    Args:
        words: what is being done.
    """

    def __init__(self, words: str) -> None:
        self._progress = Progress(
            console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()
        )
        self._task = self._progress.add_task(words, total=None)

    def __enter__(self) -> "Bar":
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def show(self, share: float) -> None:
        """Show which share is done, 0 to 1."""
        self._progress.update(self._task, total=1.0, completed=share)
