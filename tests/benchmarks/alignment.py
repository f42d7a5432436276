"""How exactly two photos of one wound are laid on each other.

    python -m tests.benchmarks.alignment PHOTOS_FOLDER [--seeds N]

A real photo plays the earlier visit. For the later one it is turned by up to 30 degrees, scaled by 0.7 to
1.4, tilted, lit otherwise, blurred, made noisy, and stored as JPEG; and the wound is changed: shrunk and
recoloured. Into half of them a card is put that lies elsewhere. The error is the distance of places at the
wound from where they should be, in thousandths of the photo's diagonal (95th percentile of the places). Pairs
of photos of different wounds show what is trusted wrongly. What this cannot show: skin that itself changed
between two visits. Prints a line for each photo on stderr, and JSON on stdout.
"""

import argparse
import itertools
import json
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
from woundapp.imaging import alignment, landmarks
from woundapp.measurement import Point

SEEDS = 8
TURN, SCALES, TILT = 30.0, (0.7, 1.4), 0.12
WRONG = 15.0
"""Thousandths of the diagonal: a trusted alignment that is farther off is wrong."""

Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """A photo of the later visit.

    Attributes:
        pixels: what the camera saw.
        outline: of the wound in it.
        matrix: from its pixels to those of the earlier photo.
    """

    pixels: Pixels
    outline: tuple[Point, ...]
    matrix: Matrix


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of one alignment: error and estimated error in thousandths of the diagonal, seconds of processor."""

    trusted: bool
    error: float
    estimate: float
    seconds: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.alignment", description=__doc__)
    parser.add_argument("photos", type=Path, metavar="PHOTOS_FOLDER")
    parser.add_argument("--seeds", type=int, default=SEEDS, help="of warps for each photo")
    options = parser.parse_args(arguments)
    photos = list(masked_photos.read(options.photos))
    result = {}
    for outlined in (True, False):
        outcomes = []
        for photo in photos:
            own = [tried(photo, seed, outlined) for seed in range(options.seeds)]
            outcomes += own
            print(f"{photo.name:28}", "outlined" if outlined else "as is", _summary(own), file=sys.stderr)
        result["with outlines" if outlined else "without outlines"] = _summary(outcomes)
    strangers = [
        alignment.align(one.pixels, other.pixels, outline_of(one), outline_of(other)).trusted
        for one, other in itertools.permutations(photos, 2)
    ]
    result["different wounds"] = {"pairs": len(strangers), "trusted": sum(strangers)}
    print(json.dumps(result, indent=2))
    return 0


def tried(photo: MaskedPhoto, seed: int, outlined: bool) -> Outcome:
    """Aligns a later visit's photo with a photo."""
    visit = later(photo, np.random.default_rng(seed))
    started = time.process_time()
    outlines = (visit.outline, outline_of(photo)) if outlined else (None, None)
    found = alignment.align(visit.pixels, photo.pixels, *outlines)
    seconds = time.process_time() - started
    places = np.array(visit.outline)
    off = landmarks.projected(places, found.matrix) - landmarks.projected(places, visit.matrix)
    thousandth = float(np.hypot(*photo.pixels.shape[:2])) / 1000
    error = float(np.percentile(np.linalg.norm(off, axis=1), 95))
    return Outcome(found.trusted, error / thousandth, found.error / thousandth, seconds)


def later(photo: MaskedPhoto, rng: np.random.Generator) -> Visit:
    """The same wound at another visit, as the module says."""
    height, width = photo.pixels.shape[:2]
    mask = max(photo.wounds, key=lambda wound: int(wound.sum()))
    changed, small = _healed(photo.pixels, mask, rng)
    if rng.random() < 0.5:
        changed = _with_card(changed, mask, rng)
    rows, columns = np.nonzero(mask)
    centre = np.array((columns.mean(), rows.mean()))
    angle, scale = np.radians(rng.uniform(-TURN, TURN)), np.exp(rng.uniform(*np.log(SCALES)))
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    there = np.eye(3)
    there[:2, :2] = turn
    there[:2, 2] = np.array((width, height)) * rng.uniform(0.4, 0.6, 2) - turn @ centre
    tilt = np.eye(3)
    tilt[2, :2] = rng.uniform(-TILT, TILT, 2) / max(width, height)
    tilt[2, 2] = 1 - tilt[2, :2] @ (width / 2, height / 2)
    forth = tilt @ there
    seen = cv2.warpPerspective(changed, forth, (width, height), borderMode=cv2.BORDER_REFLECT_101)
    outline = landmarks.projected(np.array(_edge(small)), forth)
    light = rng.uniform(0.75, 1.2) * rng.uniform(0.88, 1.12, 3)
    shade = np.linspace(rng.uniform(0.7, 1), 1, width)[None, :, None]
    lit = 255 * (seen / 255) ** rng.uniform(0.8, 1.25) * light * shade
    blurred = cv2.GaussianBlur(lit, (0, 0), rng.uniform(0.3, 1.5))
    noisy = (blurred + rng.normal(0, rng.uniform(1, 6), blurred.shape)).clip(0, 255).astype(np.uint8)
    _, jpeg = cv2.imencode(".jpg", noisy, (cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(70, 95))))
    stored = np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    back = half @ np.linalg.inv(forth) @ np.linalg.inv(half)
    return Visit(stored, tuple((float(x) + 0.5, float(y) + 0.5) for x, y in outline), back)


def outline_of(photo: MaskedPhoto) -> tuple[Point, ...]:
    """The outline of the largest wound, by its mask."""
    edge = _edge(max(photo.wounds, key=lambda wound: int(wound.sum())))
    return tuple((x + 0.5, y + 0.5) for x, y in edge)


def _edge(mask: NDArray[np.bool_]) -> list[Point]:
    edges, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    edge = cv2.approxPolyDP(max(edges, key=cv2.contourArea), 1.0, True).reshape(-1, 2)
    return [(float(x), float(y)) for x, y in edge]


def _healed(
    pixels: Pixels, mask: NDArray[np.bool_], rng: np.random.Generator
) -> tuple[Pixels, NDArray[np.bool_]]:
    """The wound shrunk, with new skin around it, and its bed of another colour and pattern."""
    depth = np.asarray(cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5))
    small = depth > rng.uniform(0.1, 0.35) * depth.max()
    skin = cv2.inpaint(pixels, cv2.dilate(mask.astype(np.uint8), np.ones((5, 5))), 5, cv2.INPAINT_TELEA)
    pattern = cv2.GaussianBlur(rng.normal(0, 1, (*mask.shape, 1)), (0, 0), 3)[..., None]
    bed = np.array((170, 60, 50)) * rng.uniform(0.6, 1.2, 3) + 200 * pattern
    share = cv2.GaussianBlur(small.astype(np.float32), (0, 0), 1.2)[..., None]
    return (share * bed + (1 - share) * skin).clip(0, 255).astype(np.uint8), small


def _with_card(pixels: Pixels, mask: NDArray[np.bool_], rng: np.random.Generator) -> Pixels:
    """A strip of white paper with print on it somewhere beside the wound."""
    side = max(24, min(pixels.shape[:2]) // 5)
    print_on_it = np.kron(np.random.default_rng(7).integers(0, 2, (12, 6)), np.ones((side // 12, side // 12)))
    height, width = print_on_it.shape
    changed = pixels.copy()
    for _ in range(30):
        top = int(rng.integers(0, pixels.shape[0] - height))
        left = int(rng.integers(0, pixels.shape[1] - width))
        place = (slice(top, top + height), slice(left, left + width))
        if not mask[place].any():
            changed[place] = (30 + 215 * print_on_it)[..., None]
            break
    return changed


def _summary(outcomes: Sequence[Outcome]) -> dict[str, float]:
    trusted = [outcome for outcome in outcomes if outcome.trusted]
    errors = [outcome.error for outcome in trusted] or [float("nan")]
    return {
        "trusted": round(len(trusted) / len(outcomes), 3),
        "median": round(float(np.median(errors)), 2),
        "p95": round(float(np.percentile(errors, 95)), 2),
        "wrong": sum(error > WRONG for error in errors),
        "estimate covers": round(
            sum(outcome.error <= outcome.estimate for outcome in trusted) / max(1, len(trusted)), 3
        ),
        "slowest": round(max(outcome.seconds for outcome in outcomes), 2),
    }


if __name__ == "__main__":
    sys.exit(main())
