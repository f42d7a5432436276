"""What the model tells while it works, on its way from its thread to the window's."""

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:  # these come with the model
    from woundapp.domain import FirstLook
    from woundapp.reasoner.messages import Progress

    Told = Progress | FirstLook


class Heard:
    """Takes what is told in one thread, and gives it in another."""

    def __init__(self) -> None:
        self._arrived: SimpleQueue[Told] = SimpleQueue()

    def put(self, told: "Told") -> None:
        """Take something that was told."""
        self._arrived.put(told)

    def take(self) -> list["Told"]:
        """What arrived, the text of neighbours of one stage put together."""
        from woundapp.reasoner.messages import Progress  # noqa: PLC0415 - by whoever told something it is there

        joined: list[Told] = []
        while True:
            try:
                told = self._arrived.get_nowait()
            except Empty:
                return joined
            before = joined[-1] if joined else None
            if isinstance(told, Progress) and isinstance(before, Progress) and before.stage is told.stage:
                joined[-1] = msgspec.structs.replace(told, text=before.text + told.text)
            else:
                joined.append(told)
