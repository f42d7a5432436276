"""What the camera's coach costs, and how well it tells photos that were made worse from those that were not.

    python -m tests.benchmarks.coach PHOTOS_FOLDER [--masks FOLDER] [--seconds N] [--size 1280x720] [--seed N]

The cost is that of the coach alone, as fast as it can and at 15 pictures a second, and of the page with it,
played from a video of that rate. A share of 100 % is one core. Photos of fewer than `quality.MIN_SHORT_SIDE`
pixels are left out, because the coach judges no sharpness there. Set QT_QPA_PLATFORM=offscreen where there is
no display.

With the masks of the wounds, pictures of the same names that are white where the wound is, it also tells how
well the coach guesses where the wound is.
"""

import argparse
import itertools
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from rich.console import Console
from rich.table import Table
from sklearn.metrics import roc_auc_score, roc_curve

from tests import videos
from tests.videos import Pixels
from woundapp import paths
from woundapp.imaging import coach, photo, quality
from woundapp.imaging.camera import Frame
from woundapp.imaging.coach import Coach
from woundapp.settings import Camera, Theme
from woundapp.ui import theme
from woundapp.ui.camera.capture_page import CapturePage
from woundapp.ui.camera.capture_source import VideoSource

_GAUSSIAN = (0.002, 0.003, 0.005, 0.01)
"""Standard deviations as shares of the longer side."""

_MOTION = (0.01, 0.02, 0.04)
"""Lengths, likewise."""

_GLARE = (0.005, 0.01, 0.02)
"""Shares of the middle that become white spots."""

_SPECIFICITY = 0.95


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("photos", type=Path)
    parser.add_argument("--masks", type=Path)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    files = sorted(path for path in options.photos.iterdir() if path.suffix.lower() in photo.SUFFIXES)
    loaded = [photo.load(path).pixels for path in files]
    photos = [pixels for pixels in loaded if min(pixels.shape[:2]) >= quality.MIN_SHORT_SIDE]
    width, height = (int(side) for side in options.size.split("x"))
    console = Console()
    frames = videos.seen(_filling(photos[0], width, height), 30)
    console.print(_cost(frames, options.seconds))
    console.print(f"{len(photos)} photos of {len(loaded)} are large enough")
    console.print(_detection(photos, np.random.default_rng(options.seed)))
    if options.masks:
        masks = {path.stem: photo.load(path).pixels[..., 0] > 127 for path in options.masks.iterdir()}
        outlined = [
            (pixels, masks[path.stem])
            for path, pixels in zip(files, loaded, strict=True)
            if path.stem in masks and masks[path.stem].any()
        ]
        console.print(_places(outlined))


def _cost(frames: list[Pixels], seconds: float) -> Table:
    height, width = frames[0].shape[:2]
    table = Table(title=f"Cost at {width} x {height}, {os.cpu_count()} cores")
    for column in ("what", "pictures a second", "share of one core"):
        table.add_column(column)
    table.add_row("coach alone, as fast as it can", *_shares(partial(_coach, frames, seconds, None)))
    table.add_row("coach alone, at 15", *_shares(partial(_coach, frames, seconds, 15.0)))
    for what, wants_card in (("page and coach, video at 15", True), ("the same, no card looked for", False)):
        with _page(frames, wants_card) as arrived:
            table.add_row(what, *_shares(partial(_watch, arrived, seconds)))
    return table


def _shares(work: Callable[[], int]) -> tuple[str, str]:
    """Pictures a second and the share of a core, of work that tells how many pictures it saw."""
    began, used = time.perf_counter(), time.process_time()
    count = work()
    passed = time.perf_counter() - began
    return f"{count / passed:.1f}", f"{100 * (time.process_time() - used) / passed:.0f} %"


def _coach(frames: list[Pixels], seconds: float, rate: float | None) -> int:
    judge, began, count = Coach(wants_card=True), time.perf_counter(), 0
    for pixels in itertools.cycle(frames):
        if (now := time.perf_counter() - began) > seconds:
            break
        judge.judge(Frame(pixels, now))
        count += 1
        if rate:
            time.sleep(max(0.0, count / rate - (time.perf_counter() - began)))
    return count


@contextmanager
def _page(frames: list[Pixels], wants_card: bool) -> Iterator[list[Frame]]:
    """The real page while its camera is played from a video; the pictures that arrived so far."""
    application = QApplication.instance() or theme.application()
    assert isinstance(application, QApplication)
    theme.load_fonts(paths.assets() / "fonts")
    theme.ThemeManager(application, Theme.LIGHT)
    arrived: list[Frame] = []
    with tempfile.TemporaryDirectory() as folder:
        path = videos.write(Path(folder) / "camera.avi", frames)
        source = VideoSource(path, repeat=True)
        page = CapturePage(lambda: source)
        page.resize(1280, 600)
        page.show()
        source.frame_arrived.connect(arrived.append)
        page.begin(None, Camera(), wants_card=wants_card)
        while not _watch(arrived, 0.2):
            pass
        yield arrived
        page.end()
        page.close()


def _watch(arrived: list[Frame], seconds: float) -> int:
    """Let the page run for a while, and count the pictures."""
    arrived.clear()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QCoreApplication.processEvents()
        time.sleep(0.002)
    return len(arrived)


def _detection(photos: list[Pixels], random: np.random.Generator) -> Table:
    """How the measures part the photos from worse ones, and what the coach's limits make of it."""
    table = Table(title="Detection, worse photos against the same photos as they are")
    for column in (
        "worse by",
        "AUC",
        f"found at {_SPECIFICITY:.0%} specificity",
        "found by the limit",
        "falsely",
    ):
        table.add_column(column)
    blur = [-quality.measured(pixels).sharpness for pixels in photos]
    glare = [quality.measured(pixels).glare for pixels in photos]
    for name, worse in _worse(photos, random):
        found = [quality.measured(pixels) for pixels in worse]
        if name.startswith("glare"):
            table.add_row(name, *_told(glare, [each.glare for each in found], quality.MAX_GLARE))
        else:
            table.add_row(name, *_told(blur, [-each.sharpness for each in found], -quality.MIN_SHARPNESS))
    return table


def _places(outlined: list[tuple[Pixels, NDArray[np.bool_]]]) -> Table:
    """How far the guesses are from the wounds whose outline is known."""
    table = Table(title=f"Where the wound is, in {len(outlined)} photos with one")
    for column in ("guesses", "farthest from its middle", "length against its own"):
        table.add_column(column)
    away, ratios = [], []
    for pixels, mask in outlined:
        if (guessed := coach.wound_box(pixels)) is not None:
            rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
            true = (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1) / np.tile(mask.shape[::-1], 2)
            box = np.array(guessed)
            away.append(np.abs((box[:2] + box[2:]) / 2 - (true[:2] + true[2:]) / 2).max())
            ratios.append(np.max(box[2:] - box[:2]) / np.max(true[2:] - true[:2]))
    if away:
        table.add_row(str(len(away)), f"{max(away):.0%}", f"{min(ratios):.2f} to {max(ratios):.2f}")
    return table


def _worse(photos: list[Pixels], random: np.random.Generator) -> Iterator[tuple[str, list[Pixels]]]:
    for share in _GAUSSIAN:
        yield (
            f"Gaussian blur of {share:.1%}",
            [videos.blurred([pixels], share * max(pixels.shape))[0] for pixels in photos],
        )
    for share in _MOTION:
        yield (
            f"motion of {share:.0%}",
            [_moved(pixels, share * max(pixels.shape), random.uniform(0, 180)) for pixels in photos],
        )
    for share in _GLARE:
        yield f"glare on {share:.1%}", [_with_glare(pixels, share, random) for pixels in photos]


def _told(good: list[float], bad: list[float], limit: float) -> tuple[str, str, str, str]:
    """What a measure that is larger for worse photos tells."""
    truth, values = [0] * len(good) + [1] * len(bad), [*good, *bad]
    false, true, _ = roc_curve(truth, values)
    at = float(np.max(np.asarray(true)[np.asarray(false) <= 1 - _SPECIFICITY]))
    by_limit, falsely = (np.mean([value > limit for value in some]) for some in (bad, good))
    return f"{roc_auc_score(truth, values):.3f}", f"{at:.0%}", f"{by_limit:.0%}", f"{falsely:.0%}"


def _moved(pixels: Pixels, length: float, degrees: float) -> Pixels:
    """Smeared along a line, as by a camera that moved while it took the photo."""
    side = 2 * round(length / 2) + 3
    kernel = np.zeros((side, side), np.float32)
    way = length / 2 * np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
    one, other = ((side // 2 + sign * way) * 16 for sign in (-1, 1))
    ends = [tuple(int(part) for part in end.round()) for end in (one, other)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_AA, 4)
    return np.asarray(cv2.filter2D(pixels, -1, kernel / kernel.sum()), np.uint8)


def _with_glare(pixels: Pixels, share: float, random: np.random.Generator) -> Pixels:
    """White spots with soft edges where the photo is neither white nor grey, until they cover a share."""
    height, width = pixels.shape[:2]
    middle = np.s_[height // 6 : height - height // 6, width // 6 : width - width // 6]
    saturation = cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV)[..., 1]
    rows, columns = np.nonzero(saturation[middle] > 60)
    light = np.zeros((height, width), np.float32)
    wanted = share * light[middle].size
    while light[middle].sum() < wanted and rows.size:
        spot = random.integers(rows.size)
        centre = (int(columns[spot]) + width // 6, int(rows[spot]) + height // 6)
        axes = tuple(max(2, round(random.uniform(0.01, 0.03) * max(height, width))) for _ in range(2))
        cv2.ellipse(light, centre, axes, random.uniform(0, 180), 0, 360, 1.0, -1)
    soft: NDArray[np.float32] = np.asarray(cv2.GaussianBlur(light, (0, 0), 0.002 * max(height, width)))
    return np.asarray(pixels + (255 - pixels.astype(np.float32)) * soft[..., None], np.uint8)


def _filling(pixels: Pixels, width: int, height: int) -> Pixels:
    """The middle of a photo at the size of a camera's picture."""
    factor = max(width / pixels.shape[1], height / pixels.shape[0])
    size = (max(width, round(pixels.shape[1] * factor)), max(height, round(pixels.shape[0] * factor)))
    large = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_CUBIC), np.uint8)
    left, top = (size[0] - width) // 2, (size[1] - height) // 2
    return np.ascontiguousarray(large[top : top + height, left : left + width])


if __name__ == "__main__":
    main()
