"""The last live pictures, of which the sharpest becomes the photo."""

from collections import deque

import numpy as np
from numpy.typing import NDArray

from woundapp.imaging.camera import Frame

_SECONDS = 0.5
"""The shutter takes what was seen before the finger reached the key, which shakes the camera."""

_MOST = 8
_MOST_BYTES = 100_000_000


class RecentFrames:
    """Keeps a few pictures for a short time."""

    def __init__(self) -> None:
        self._frames: deque[Frame] = deque(maxlen=_MOST)

    def __len__(self) -> int:
        return len(self._frames)

    @property
    def pictures(self) -> list[NDArray[np.uint8]]:
        """RGB, each of shape `(height, width, 3)`, the last one last."""
        return [frame.pixels for frame in self._frames]

    def add(self, frame: Frame) -> None:
        """Keep a picture, and let go of those that are old or take too much memory."""
        self._frames.append(frame)
        while len(self) > 1 and (
            frame.seconds - self._frames[0].seconds > _SECONDS
            or sum(each.pixels.nbytes for each in self._frames) > _MOST_BYTES
        ):
            self._frames.popleft()

    def clear(self) -> None:
        self._frames.clear()
