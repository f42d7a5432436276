"""Finds writing in a photo without reading it: a model reads a label, and what is written there can steer it.

Writing is spots of one colour and about one height, side by side on one line, across the photo or down. A
spot is what stands out from the mean of its surroundings, brighter or darker, in red, green or blue.
Neighbours are chained, and a chain is judged by how straight it is and how much its spots are alike.
"""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.domain import ImageRegion, WoundPhoto

MOST_REGIONS = 8
"""More than the photo of a wound has labels; the largest are kept."""

_WORKING_SIDE = 1024
"""Pixels of the longer side that a photo is scaled to, up or down; all lengths below are in these pixels."""

_WINDOWS = (31, 91)
"""Sides of the surroundings: one for small writing on a lively ground, one for thick strokes."""

_STANDING_OUT = 14
"""Grey levels."""

_LOWEST, _TALLEST = 9, 150
_SLIMMEST, _WIDEST = 12, 3
_LEAST_FILLED = 0.12
"""What a letter can be: pixels high, times as high as wide, times as wide as high, share of its box."""

_MOST_SPOTS = 500
_SHORTEST_CHAIN = 4
_CONVINCING = 16
"""Spots; more of them make nothing likelier, or else any large enough heap would pass for writing."""

_BLACK_TO_WHITE = 442
_PADDING = 0.35
"""Share of the letters' height; dots and tails are outside the chain."""

_OF_SHAPE = np.array((6.56, -14.15, -3.48, -1.77))
_OF_INK = np.array((1.30, -2.27))
_BIAS = -16.11
"""Weights of what `_shape` and `_ink` measure, without unit; their sum is above 0 for writing.

A logistic regression on the chains in 200 rendered photos with writing and 300 without, its threshold moved
up: what is found gets hidden, and that should not be the wound. In 200 others 178 texts are found, and
without their text something in 5, on wounds; in 27 real photos nothing but rulers, labels, copyright lines.
"""

_UPRIGHT, _SIDEWAYS = [0, 1, 2, 3], [1, 0, 3, 2]
"""Order of a box's place and sides in which writing runs from left to right: what runs up or down is mirrored
at the diagonal for it, and back by the same order."""

_SURER = 1.0
"""By how much more what runs up or down has to look like writing: it seldom is.

Set on 200 rendered photos. In 200 others 197 texts that run up or down are found, and without their text
no more is found than across the photo, but for rulers.
"""

_Array = NDArray[np.float64]
_Box = tuple[float, float, float, float]


def find(photo: WoundPhoto) -> tuple[ImageRegion, ...]:
    """Where something is written in a photo.

    Args:
        photo: the upright photo.

    Returns:
        Blocks of lines with a margin, in pixels of the photo, largest first, at most MOST_REGIONS. Lines are
        found up to about 30 degrees from the horizontal or the vertical.
    """
    image = _scaled(photo.pixels)
    lines = [line for plane in cv2.split(image) for mask in _masks(plane) for line in _lines(mask, image)]
    across, down = photo.width / image.shape[1], photo.height / image.shape[0]
    regions = [
        ImageRegion(
            max(0, int(left * across)),
            max(0, int(top * down)),
            min(photo.width, int(right * across) + 1),
            min(photo.height, int(bottom * down) + 1),
        )
        for left, top, right, bottom in _merged(lines)
    ]
    regions.sort(key=lambda region: (-region.width * region.height, region.as_tuple()))
    return tuple(regions[:MOST_REGIONS])


def _scaled(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    factor = _WORKING_SIDE / max(height, width)
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    interpolation = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, size, interpolation=interpolation), np.uint8)


def _masks(plane: cv2.typing.MatLike) -> Iterator[cv2.typing.MatLike]:
    """What is brighter and what is darker than its surroundings, for each size of these."""
    for window in _WINDOWS:
        mean = cv2.blur(plane, (window, window))
        for above in (cv2.subtract(plane, mean), cv2.subtract(mean, plane)):
            yield cv2.threshold(above, _STANDING_OUT, 255, cv2.THRESH_BINARY)[1]


def _lines(mask: cv2.typing.MatLike, image: NDArray[np.uint8]) -> Iterator[_Box]:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    for axes, surer in ((_UPRIGHT, 0.0), (_SIDEWAYS, _SURER)):
        every = stats[:, axes]
        _, _, width, height = every.T
        letterlike = (height >= _LOWEST) & (height <= _TALLEST)
        letterlike &= stats[:, cv2.CC_STAT_AREA] >= _LEAST_FILLED * width * height
        letterlike &= (width <= _WIDEST * height) & (height <= _SLIMMEST * width)
        letterlike[0] = False  # the ground
        spots = np.flatnonzero(letterlike)
        # Speckles are many and low; pairs of them must not take the time.
        spots = spots[np.argsort(-height[spots], kind="stable")[:_MOST_SPOTS]]
        boxes = np.asarray(every[spots], np.float64)
        for chain in _chains(boxes):
            shape = float(_OF_SHAPE @ _shape(boxes[chain])) + _BIAS - surer
            if shape + _OF_INK[0] * np.log(_BLACK_TO_WHITE) <= 0:
                continue  # no ink could make this writing
            colours = [_colours(labels, spots[spot], boxes[spot, axes], image) for spot in chain]
            if shape + float(_OF_INK @ _ink(colours)) > 0:
                yield _around(boxes[chain][:, axes], _PADDING * float(np.median(boxes[chain, 3])))


def _chains(boxes: _Array) -> Iterator[list[int]]:
    """Spots linked from neighbour to neighbour: about as tall, side by side, a space apart at most."""
    left, top, width, height = boxes.T
    tall, low = np.maximum.outer(height, height), np.minimum.outer(height, height)
    gap = np.maximum.outer(left, left) - np.minimum.outer(left + width, left + width)
    across, down = (
        np.abs(np.subtract.outer(middle, middle)) for middle in (left + width / 2, top + height / 2)
    )
    linked = (tall < 2 * low) & (gap < 0.9 * tall) & (gap > -0.35 * tall) & (across > 0.2 * low)
    linked &= (down < 0.25 * tall + 0.5 * across) & (down < 0.7 * tall)
    waiting = set(range(len(boxes)))
    while waiting:
        chain = [waiting.pop()]
        for spot in chain:
            found = waiting.intersection(np.flatnonzero(linked[spot]).tolist())
            waiting -= found
            chain.extend(sorted(found))
        if len(chain) >= _SHORTEST_CHAIN:
            yield chain


def _shape(boxes: _Array) -> _Array:
    """How many (logarithm), how far off one line, how unlike in height, how loose or crowded (logarithm).

    Lengths are in heights of the median spot.
    """
    left, top, width, height = boxes.T
    usual = float(np.median(height))
    crooked = _off_line(left + width / 2, top + height / 2) / usual
    uneven = float(height.std()) / usual
    covered = float(width.sum() / ((left + width).max() - left.min()))
    count = min(_CONVINCING, len(boxes))
    return np.array((np.log(count), min(0.8, crooked), min(0.8, uneven), abs(np.log(covered))))


def _off_line(x: _Array, y: _Array) -> float:
    """Median distance from the line through points by Theil and Sen, which a few strays do not turn."""
    first, second = np.triu_indices(len(x), 1)
    run = x[second] - x[first]
    slope = np.median((y[second] - y[first]) / np.where(np.abs(run) < 1, 1, run))
    rest = y - slope * x
    return float(np.median(np.abs(rest - np.median(rest))))


def _colours(
    labels: cv2.typing.MatLike, number: int, box: _Array, image: NDArray[np.uint8]
) -> tuple[_Array, _Array]:
    """A spot's colour in the middle of its strokes, and the colour around it."""
    left, top, width, height = box.astype(int)
    window = np.s_[max(0, top - 5) : top + height + 5, max(0, left - 5) : left + width + 5]
    spot = (labels[window] == number).astype(np.uint8)
    padded = cv2.copyMakeBorder(spot, 1, 1, 1, 1, cv2.BORDER_CONSTANT)
    depth = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
    # A pixel next to the spot is mixed of ink and ground, so it counts as neither.
    ring = cv2.dilate(spot, np.ones((7, 7), np.uint8)) > cv2.dilate(spot, np.ones((3, 3), np.uint8))
    ink = np.median(image[window][depth >= 0.6 * depth.max()], axis=0)
    return ink, np.median(image[window][ring], axis=0) if ring.any() else ink


def _ink(colours: list[tuple[_Array, _Array]]) -> _Array:
    """Contrast of ink to ground (logarithm of the distance in RGB); how unlike the inks are, in contrasts."""
    inks, grounds = (np.array(seen) for seen in zip(*colours, strict=True))
    contrast = float(np.median(np.linalg.norm(inks - grounds, axis=1)))
    apart = np.linalg.norm(inks - np.median(inks, axis=0), axis=1)
    unlike = float(np.percentile(apart, 80)) / max(contrast, 1.0)
    return np.array((np.log(contrast + 1), min(2.0, unlike)))


def _around(boxes: _Array, margin: float) -> _Box:
    left, top, width, height = boxes.T
    return (
        float(left.min()) - margin,
        float(top.min()) - margin,
        float((left + width).max()) + margin,
        float((top + height).max()) + margin,
    )


def _merged(boxes: list[_Box]) -> list[_Box]:
    """Boxes that overlap, directly or through others, as one."""
    merged: list[_Box] = []
    waiting = list(boxes)
    while waiting:
        box = waiting.pop()
        touched = [other for other in merged if _overlap(box, other)]
        if touched:
            merged = [other for other in merged if other not in touched]
            lefts, tops, rights, bottoms = zip(box, *touched, strict=True)
            waiting.append((min(lefts), min(tops), max(rights), max(bottoms)))
        else:
            merged.append(box)
    return merged


def _overlap(one: _Box, other: _Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
