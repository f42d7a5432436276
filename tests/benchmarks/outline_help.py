"""How near the outline that a few strokes give comes to one drawn by hand.

    python -m tests.benchmarks.outline_help PHOTOS_FOLDER [--seeds N] [--pictures FOLDER]

The strokes are drawn as a nurse would draw them: first one along each wound's long axis, within the wound, of
60 to 100 % of the axis, with an unsteady hand; then twice a stroke through the largest part that is wrong.
Prints a line for each photo on stderr, and JSON on stdout.
"""

import argparse
import heapq
import itertools
import json
import math
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.benchmarks import masked_photos
from tests.benchmarks.masked_photos import MaskedPhoto
from woundapp.errors import MeasurementError
from woundapp.imaging.outline import Stroke, outline
from woundapp.measurement import Point

SEEDS = 10
CORRECTIONS = 2
GOALS = (0.80, 0.90)
"""Median intersection over union after one stroke, and after three."""

_SHORTEST = 0.6
_UNSTEADY = 0.35
_CORRECTED = (0.5, 0.9)
_STEPS = 24

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Trial:
    """One photo outlined once.

    Attributes:
        overlaps: intersection over union after the first strokes and after each correction.
        seconds: that the slowest of the outlines took.
        points: of the polygons at last, the most of one wound.
    """

    overlaps: tuple[float, ...]
    seconds: float
    points: int


class Row(TypedDict):
    """What came out for one photo: intersection over union after the first strokes and each correction."""

    overlap: list[float]
    worst: list[float]
    slowest: float
    most_points: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.outline_help", description=__doc__)
    parser.add_argument("photos", type=Path, metavar="PHOTOS_FOLDER")
    parser.add_argument("--seeds", type=int, default=SEEDS, help="of strokes for each photo")
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--pictures", type=Path, help="where to draw what came out at the first seed")
    options = parser.parse_args(arguments)
    table = {}
    for photo in masked_photos.read(options.photos):
        seeds = range(options.first_seed, options.first_seed + options.seeds)
        trials = [tried(photo, seed, options.pictures if seed == seeds[0] else None) for seed in seeds]
        steps = list(zip(*(trial.overlaps for trial in trials), strict=True))
        table[photo.name] = Row(
            overlap=[round(statistics.median(step), 3) for step in steps],
            worst=[round(min(step), 3) for step in steps],
            slowest=round(max(trial.seconds for trial in trials), 2),
            most_points=max(trial.points for trial in trials),
        )
        print(f"{photo.name:28}", table[photo.name], file=sys.stderr, flush=True)
    reached = [
        round(statistics.median(row["overlap"][number] for row in table.values()), 3)
        for number in (0, CORRECTIONS)
    ]
    result = {"photos": table, "after_one_stroke": reached[0], "after_three_strokes": reached[1]}
    print(json.dumps({**result, "goals": GOALS}, indent=2))
    return 0


def tried(photo: MaskedPhoto, seed: int, pictures: Path | None) -> Trial:
    """Outlines the wounds of a photo with the strokes of a seed."""
    rng = np.random.default_rng(seed)
    strokes = [first_stroke(wound, rng) for wound in photo.wounds]
    overlaps: list[float] = []
    times: list[float] = []
    polygons: tuple[tuple[Point, ...], ...] = ()
    for step in range(CORRECTIONS + 1):
        started = time.perf_counter()
        try:
            polygons = outline(photo.pixels, tuple(strokes))
        except MeasurementError as refused:
            print(photo.name, seed, refused, file=sys.stderr)
        times.append(time.perf_counter() - started)
        found = filled(polygons, photo.mask.shape)
        overlaps.append(overlap(found, photo.mask))
        if pictures:
            draw(photo, strokes, polygons, pictures / f"{photo.name}-{step}.png")
        if step < CORRECTIONS:
            strokes.append(correction(found, photo.mask, rng))
    return Trial(tuple(overlaps), max(times), max((len(polygon) for polygon in polygons), default=0))


def first_stroke(wound: Mask, rng: np.random.Generator) -> Stroke:
    """A stroke along the long axis of a wound."""
    return Stroke(_drawn(wound, rng, (_SHORTEST, 1.0)), inside=True)


def correction(found: Mask, truth: Mask, rng: np.random.Generator) -> Stroke:
    """A stroke through the largest part that is missing or too much, by what would be seen of it."""
    wrong = np.asarray(found != truth).astype(np.uint8)
    deep = _depth(wrong > 0)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(wrong, connectivity=4)
    largest = max(
        range(1, count),
        key=lambda number: (float(deep[labels == number].max()), int(boxes[number, cv2.CC_STAT_AREA])),
        default=0,
    )
    part = np.asarray(labels == largest)
    row, column = np.unravel_index(np.argmax(np.where(part, deep, 0)), part.shape)
    return Stroke(_drawn(part, rng, _CORRECTED), inside=bool(truth[row, column]))


def _drawn(part: Mask, rng: np.random.Generator, share: tuple[float, float]) -> tuple[Point, ...]:
    """Points along the middle of a part, by an unsteady hand that stays within it."""
    deep = _depth(part)
    row, column = np.unravel_index(np.argmax(deep), part.shape)
    start = (int(row), int(column))
    for _ in range(2):
        path = _middle_path(part, deep, start)
        start = path[-1]
    covered = rng.uniform(*share) * (len(path) - 1)
    begin = rng.uniform(0, len(path) - 1 - covered)
    stations = np.linspace(begin, begin + covered, _STEPS).round().astype(int)
    line = np.array(path, np.float64)[stations]
    unsteady = np.interp(np.linspace(0, 4, _STEPS), np.arange(5), rng.normal(0, _UNSTEADY, 5))
    direction = np.gradient(line, axis=0) if np.ptp(stations) else np.ones_like(line)
    across = np.column_stack((-direction[:, 1], direction[:, 0]))
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
    off = np.clip(unsteady, -0.8, 0.8) * deep[tuple(line.astype(int).T)]
    rows, columns = (line + off[:, None] * across + 0.5).T
    return tuple((float(x), float(y)) for x, y in zip(columns, rows, strict=True))


def _depth(part: Mask) -> NDArray[np.float32]:
    """Distance to the edge, of each pixel of a part."""
    padded = np.pad(part.astype(np.uint8), 1)
    return np.asarray(cv2.distanceTransform(padded, cv2.DIST_L2, 5), np.float32)[1:-1, 1:-1]


def _middle_path(part: Mask, deep: NDArray[np.float32], first: tuple[int, int]) -> list[tuple[int, int]]:
    """The way from a pixel to the farthest one, that keeps to the middle (Dijkstra, dear near the edge)."""
    came: dict[tuple[int, int], tuple[int, int] | None] = {}
    lengths = {first: 0.0}
    best = {first: 0.0}
    waiting: list[tuple[float, tuple[int, int], tuple[int, int] | None]] = [(0.0, first, None)]
    while waiting:
        cost, place, before = heapq.heappop(waiting)
        if place in came:
            continue
        came[place] = before
        if before is not None:
            lengths[place] = lengths[before] + math.dist(place, before)
        for down, right in itertools.product((-1, 0, 1), repeat=2):
            there = (place[0] + down, place[1] + right)
            inside = 0 <= there[0] < part.shape[0] and 0 <= there[1] < part.shape[1] and part[there]
            if inside and there not in came:
                dear = cost + math.hypot(down, right) / float(deep[there]) ** 2
                if dear < best.get(there, math.inf):
                    best[there] = dear
                    heapq.heappush(waiting, (dear, there, place))
    path = [max(lengths, key=lambda place: lengths[place])]
    while (earlier := came[path[-1]]) is not None:
        path.append(earlier)
    return path[::-1]


def filled(polygons: Sequence[Sequence[Point]], shape: tuple[int, ...]) -> Mask:
    """The pixels whose centres lie in one of the polygons."""
    fine = np.zeros(shape, np.uint8)
    for polygon in polygons:
        corners = np.round((np.array(polygon) - 0.5) * 16).astype(np.int32)
        cv2.fillPoly(fine, [corners], 1, shift=4)
    return fine > 0


def overlap(one: Mask, other: Mask) -> float:
    """Intersection over union."""
    return float((one & other).sum() / max(1, (one | other).sum()))


def draw(
    photo: MaskedPhoto, strokes: Sequence[Stroke], polygons: Sequence[Sequence[Point]], file: Path
) -> None:
    """The photo with the mask in green, the outline in blue, strokes in white (inside) and black."""
    rows, columns = np.nonzero(photo.mask)
    room = round(0.35 * max(np.ptp(rows), np.ptp(columns))) + 4
    top, left = max(0, rows.min() - room), max(0, columns.min() - room)
    cut = slice(top, rows.max() + room), slice(left, columns.max() + room)
    factor = 640 / max(photo.pixels[cut].shape[:2])
    canvas = cv2.resize(photo.pixels[cut], None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    size = (canvas.shape[1], canvas.shape[0])
    mask = cv2.resize(photo.mask[cut].astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    edges, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(canvas, edges, -1, (0, 255, 0), 1)
    lines = [(points, (60, 60, 255), True) for points in polygons]
    lines += [(stroke.points, (255,) * 3 if stroke.inside else (0,) * 3, False) for stroke in strokes]
    for points, colour, closed in lines:
        corners = np.round((np.array(points) - (left, top)) * factor).astype(np.int32)
        cv2.polylines(canvas, [corners], closed, colour, 2)
    file.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(file), canvas[..., ::-1])


if __name__ == "__main__":
    sys.exit(main())
