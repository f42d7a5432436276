"""Videos of drawn wounds, to be played as if a camera saw them."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import photo

Pixels = NDArray[np.uint8]

RATE = 15


def write(path: Path, frames: Iterable[Pixels], rate: int = RATE) -> Path:
    """Write a video, RGB pictures of one size, as MJPEG in AVI, which any OpenCV can read."""
    frames = iter(frames)
    first = next(frames)
    height, width = first.shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate, (width, height))
    assert writer.isOpened()
    for frame in (first, *frames):
        writer.write(cv2.cvtColor(frame, cv2.COLOR_RGB2BGR))
    writer.release()
    return path


def scene(sample: Path, width: int = 640, height: int = 480) -> Pixels:
    """A sample photo at the size of a camera's picture."""
    pixels = photo.load(sample).pixels
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def seen(pixels: Pixels, count: int) -> list[Pixels]:
    """What a camera that is held still gives of it: each time with the noise elsewhere."""
    noise = np.random.default_rng(1).normal(0, 2, pixels.shape).round().astype(np.int16)
    return [
        np.clip(pixels + np.roll(noise, (7 * number, 3 * number), (0, 1)), 0, 255).astype(np.uint8)
        for number in range(count)
    ]


def blurred(frames: Sequence[Pixels], deviation: float) -> list[Pixels]:
    return [np.asarray(cv2.GaussianBlur(frame, (0, 0), deviation), np.uint8) for frame in frames]


def darkened(frames: Sequence[Pixels], share: float) -> list[Pixels]:
    return [np.asarray(frame * share, np.uint8) for frame in frames]
