"""How near the outline that a few strokes give comes to one drawn by hand.

    python -m tests.benchmarks.outline_help PHOTOS_FOLDER [--seeds N] [--pictures FOLDER]

The strokes are drawn as a nurse would draw them: first one along each wound's long axis, within the wound, of
60 to 100 % of the axis, with an unsteady hand; then twice a stroke through the largest part that is wrong.
Prints a line for each photo on stderr, and JSON on stdout.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

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
_UNSTEADY = 0.06
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
        trials = [
            tried(photo, seed, options.pictures if seed == options.first_seed else None)
            for seed in range(options.first_seed, options.first_seed + options.seeds)
        ]
        table[photo.name] = {
            "iou": [
                round(statistics.median(overlaps), 3)
                for overlaps in zip(*(trial.overlaps for trial in trials), strict=True)
            ],
            "worst": [
                round(min(overlaps), 3)
                for overlaps in zip(*(trial.overlaps for trial in trials), strict=True)
            ],
            "seconds": round(max(trial.seconds for trial in trials), 2),
            "points": max(trial.points for trial in trials),
        }
        print(photo.name, *table[photo.name].items(), file=sys.stderr)
    medians = [
        round(statistics.median(row["iou"][number] for row in table.values()), 3)
        for number in (0, CORRECTIONS)
    ]
    print(json.dumps({"photos": table, "one_stroke": medians[0], "three_strokes": medians[1]}, indent=2))
    return 0


def tried(photo: MaskedPhoto, seed: int, pictures: Path | None) -> Trial:
    """Outlines the wounds of a photo with the strokes of a seed."""
    rng = np.random.default_rng(seed)
    strokes = [first_stroke(wound, rng) for wound in photo.wounds]
    overlaps, times, polygons = [], [], ()
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
    deep = np.asarray(cv2.distanceTransform(np.pad(wrong, 1), cv2.DIST_L2, 5))[1:-1, 1:-1]
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
    """Points along the long axis of a part, with an unsteady hand that stays within it."""
    rows, columns = np.nonzero(part)
    places = np.column_stack((columns, rows)) + 0.5
    middle = places.mean(axis=0)
    axis = np.linalg.svd(places - middle, full_matrices=False)[2][0] if len(places) > 2 else np.array((1, 0))
    along = (places - middle) @ axis
    deep = np.asarray(cv2.distanceTransform(np.pad(part.astype(np.uint8), 1), cv2.DIST_L2, 5))[1:-1, 1:-1]
    depth = deep[rows, columns]
    length = float(np.ptp(along))
    covered = length * rng.uniform(*share)
    start = along.min() + rng.uniform(0, length - covered)
    stations = np.linspace(start, start + covered, _STEPS)
    across = np.array((-axis[1], axis[0]))
    bend = (
        _UNSTEADY * length * np.interp(np.linspace(0, 1, _STEPS), np.linspace(0, 1, 5), rng.normal(0, 1, 5))
    )
    line = []
    for station, off in zip(stations, bend, strict=True):
        slice_of = np.flatnonzero(np.abs(along - station) <= 1)
        if slice_of.size == 0:
            continue
        deepest = places[slice_of[np.argmax(depth[slice_of])]]
        wanted = deepest + off * across
        allowed = slice_of[depth[slice_of] >= 0.25 * depth[slice_of].max()]
        nearest = allowed[np.argmin(np.linalg.norm(places[allowed] - wanted, axis=1))]
        line.append(places[nearest])
    smooth = np.array(line) if line else middle[None]
    return tuple((float(x), float(y)) for x, y in smooth)


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
    lines = [(polygon, (60, 60, 255), True) for polygon in polygons]
    lines += [(stroke.points, (255,) * 3 if stroke.inside else (0,) * 3, False) for stroke in strokes]
    for points, colour, closed in lines:
        corners = np.round((np.array(points) - (left, top)) * factor).astype(np.int32)
        cv2.polylines(canvas, [corners], closed, colour, 2)
    file.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(file), canvas[..., ::-1])


if __name__ == "__main__":
    sys.exit(main())
