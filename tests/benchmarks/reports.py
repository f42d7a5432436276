"""How long reports take and how large they are, beside decoding and scaling the same photos alone.

    python -m tests.benchmarks.reports [--repeats N]

Two reports: of a visit with one photo of 12 megapixels and six findings, and of the course of a wound over 20
visits with a photo of 12 megapixels each. The photos are rendered textures with noise, as JPEG of some 4 MB.
The record is attached as it is by default. Prints JSON on stdout: seconds as the best of N, and megabytes.
"""

import argparse
import io
import json
import time
from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image

from tests import scenes
from woundapp.domain import InfectionStatus, Strength
from woundapp.dossier import Dossier
from woundapp.imaging import photo as photos
from woundapp.report import pdf, pictures
from woundapp.report.options import ReportOptions

WIDTH, HEIGHT = 4000, 3000
VISITS, FINDINGS = 20, 6


def photo(number: int) -> bytes:
    """A photo of 12 megapixels, another one for each number."""
    dice = np.random.default_rng(number)
    coarse = dice.integers(60, 200, (HEIGHT // 100, WIDTH // 100, 3), dtype=np.uint8)
    smooth = np.asarray(Image.fromarray(coarse).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC), np.int16)
    grain = dice.integers(-8, 9, (HEIGHT, WIDTH, 1), dtype=np.int16)
    stream = io.BytesIO()
    Image.fromarray((smooth + grain).clip(0, 255).astype(np.uint8)).save(stream, "JPEG", quality=92)
    return stream.getvalue()


def visit() -> Dossier:
    """One visit with one photo and six findings."""
    content = photo(0)
    found = [
        scenes.finding("slough", "seen", (500 * n, 300 * n, 500 * n + 1200, 300 * n + 1000), Strength.SOME)
        for n in range(FINDINGS)
    ]
    said = scenes.assessment(content, InfectionStatus.INFECTED, 0.8, *found)
    outline = ((1500.0, 900.0), (2400.0, 1000.0), (2600.0, 1900.0), (1400.0, 1800.0))
    measured = scenes.measurement(outline, 4.6, 2.9, 9.8)
    return scenes.dossier(scenes.visit(content, said, None, measured, scenes.FOUND))


def best(repeats: int, doing: Callable[[], object]) -> float:
    """Seconds of the quickest of some runs."""
    taken = []
    for _ in range(repeats):
        start = time.perf_counter()
        doing()
        taken.append(time.perf_counter() - start)
    return min(taken)


def alone(contents: Sequence[bytes], side: int) -> None:
    """Decode and scale photos, and nothing else."""
    for content in contents:
        photos.scaled(photos.decode(content, "photo.jpg").pixels, side)


def measure(dossier: Dossier, *, course: bool, repeats: int) -> dict[str, float]:
    """The figures of one report."""
    contents = [photo.read() for visit in dossier.visits for photo in visit.photos]
    options, side = ReportOptions(course=course), pictures.SMALL_SIDE if course else pictures.PHOTO_SIDE
    pdf.render(scenes.infected(), options)  # typefaces and modules are read once
    seconds = best(repeats, lambda: pdf.render(dossier, options))
    without = best(repeats, lambda: alone(contents, side))
    return {
        "photos": len(contents),
        "seconds": round(seconds, 2),
        "seconds of decoding and scaling alone": round(without, 2),
        "times as long": round(seconds / without, 2),
        "megabytes": round(len(pdf.render(dossier, options)) / 1e6, 2),
    }


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=3)
    repeats = parser.parse_args().repeats
    made = {
        "visit": measure(visit(), course=False, repeats=repeats),
        "course": measure(scenes.followed_up(VISITS, photo), course=True, repeats=repeats),
    }
    print(json.dumps(made, indent=1))


if __name__ == "__main__":
    main()
