"""How well wounds are measured, on rendered scenes whose geometry and colours are known exactly.

    python -m tests.benchmarks.measurement [--scenes N] [--seed N] [--jobs N]

Half of the scenes are flat and half are limbs with a radius of 4 to 7 cm. On a limb the card lies beyond the
wound along it, as the sheet says, either stiff and flat or bent along with the skin. The camera is tilted up
to 40 degrees, the lens distorts, the photo is blurred and noisy, and the light is daylight, tungsten, or
bluish fluorescent with a gradient. The card was printed at 97 to 103 % and its line measured with a ruler;
its colours are as far off as those of an office printer. The outline that is measured is the true one, drawn
by a hand that is not quite steady. Prints JSON on stdout, and tables on stderr.
"""

import argparse
import json
import math
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from tests import card_scenes
from tests.card_scenes import Scene
from woundapp.domain import WoundPhoto
from woundapp.imaging import balance, card, marker, measure
from woundapp.measurement import Quantity, Size

Array = NDArray[np.float64]

KINDS = ("flat", "limb, stiff card", "limb, bent card")
QUANTITIES = ("length", "width", "area")

_HAND_OFFSET_CM, _HAND_WOBBLE_CM, _HAND_PIXELS = 0.025, 0.03, 0.7
"""Standard deviations: of the whole outline lying inside or outside, of its waves, of each point set."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of one scene.

    Attributes:
        kind: one of KINDS.
        light: one of card_scenes.LIGHTS.
        tilt: in degrees.
        faults: of the card.
        exact: errors of length, width and area with the true outline, as shares of the truth; empty where
            there was no scale.
        errors: likewise with the outline as it was drawn.
        stated: their stated uncertainties, likewise.
        colours: mean CIEDE2000 of skin and wound before the balance and after it; None without a card.
    """

    kind: str
    light: str
    tilt: float
    faults: tuple[str, ...]
    exact: tuple[float, ...]
    errors: tuple[float, ...]
    stated: tuple[float, ...]
    colours: tuple[float, float] | None


def draw(seed: int) -> tuple[str, str, Scene, float]:
    """A scene of its seed: its kind, its light, the scene, and what the ruler said of the line, in mm."""
    rng = np.random.default_rng(seed)
    kind = KINDS[(0, 1, 0, 2)[seed % 4]]
    light = tuple(card_scenes.LIGHTS)[seed // 4 % 3]
    flat = kind == KINDS[0]
    outline = card_scenes.blob(rng, rng.uniform(0.7, 2.2), rng.uniform(1.0, 2.2))
    beyond = float(outline[:, 1].max()) + rng.uniform(0.5, 1.5) + card.WIDTH / 20
    place = np.array((rng.normal(0, 0.5), beyond))
    turn = 90 + rng.normal(0, 8)
    if flat:  # on the back or the belly it may lie anywhere around the wound
        around = rng.uniform(0, 360)
        turned = card_scenes.turned(math.radians(around))
        outline, place, turn = outline @ turned, place @ turned, turn + around
    printed = rng.uniform(0.97, 1.03)
    across = float(np.ptp(np.vstack((outline, [place])), axis=0).max()) + card.WIDTH / 10
    focal = rng.uniform(1.1, 1.8)
    size = (1600, 1200) if rng.random() < 0.5 else (1200, 1600)
    tilt = rng.uniform(0, 40)
    scene = Scene(
        outline=outline,
        card_at=(float(place[0]), float(place[1])),
        card_turn=turn,
        radius=math.inf if flat else rng.uniform(4, 7),
        bent=kind == KINDS[2],
        lift=abs(rng.normal(0, 0.05)),
        tip=(rng.normal(0, 2), rng.normal(0, 2)),
        printed=printed,
        looks_at=(float(place[0]) / 2 + rng.normal(0, 0.5), float(place[1]) / 2 + rng.normal(0, 0.5)),
        distance=max(15.0, across * rng.uniform(1.15, 1.8) * focal * math.hypot(*size) / 2 / min(size)),
        tilt=tilt,
        azimuth=rng.uniform(0, 360),
        roll=rng.uniform(0, 360),
        focal=focal,
        radial=rng.normal(0, 0.02),
        size=size,
        blur=rng.uniform(0.5, 2.0),
        noise=rng.uniform(1, 6),
        gains=card_scenes.LIGHTS[light],
        gradient=(rng.uniform(-0.25, 0.25), rng.uniform(-0.25, 0.25)) if light == "fluorescent" else (0, 0),
        crosstalk=rng.uniform(0, 0.06),
        skin=card_scenes.SKINS[int(rng.integers(len(card_scenes.SKINS)))],
        patches=_printed(rng),
        paper=_three(rng.uniform(0.8, 0.92) * (1 + rng.normal(0, 0.01, 3))),
        rng=rng,
    )
    return kind, light, scene, card.LINE * printed + rng.normal(0, 0.25)


def _three(values: Array) -> tuple[float, float, float]:
    one, two, three = values.tolist()
    return one, two, three


def _printed(rng: np.random.Generator) -> Array:
    """What an office printer makes of the patches: greys stay grey but for their tone, colours wander."""
    tone = rng.uniform(0.9, 1.15)
    made = []
    for patch in card.PATCHES:
        share = np.array(patch.colour) / 255
        if patch.grey:
            colour = share**tone * 255 + rng.normal(0, 1.5, 3)
        else:
            colour = share**tone * 255 + rng.normal(0, 9, 3)
        made.append(colour.clip(5, 250))
    return np.asarray(made, np.float64)


def drawn_by_hand(outline: Array, rng: np.random.Generator, cm_per_pixel: float) -> Array:
    """A true outline in pixels as somebody would draw it, of 90 points."""
    at = np.linspace(0, len(outline), 90, endpoint=False).astype(int)
    ahead, behind = np.roll(outline, -2, axis=0)[at], np.roll(outline, 2, axis=0)[at]
    along = (ahead - behind) / np.linalg.norm(ahead - behind, axis=1, keepdims=True)
    normal = np.stack((along[:, 1], -along[:, 0]), axis=1)
    angle = np.linspace(0, 2 * math.pi, 90, endpoint=False)
    away = np.full(90, rng.normal(0, _HAND_OFFSET_CM))
    for order in range(1, 8):
        away += rng.normal(0, _HAND_WOBBLE_CM / math.sqrt(7 / 2)) * np.cos(
            order * angle + rng.uniform(0, 6.3)
        )
    drawn = outline[at] + normal * away[:, None] / cm_per_pixel + rng.normal(0, _HAND_PIXELS, (90, 2))
    return np.asarray(drawn, np.float64)


def measured(seed: int) -> Found:
    """Render the scene of a seed, and measure it."""
    cv2.setNumThreads(1)
    kind, light, scene, line = draw(seed)
    pixels = card_scenes.render(scene)
    sighting = marker.find(pixels, line)
    faults = tuple(str(fault) for fault in sighting.faults)
    if sighting.scale is None:
        return Found(kind, light, scene.tilt, faults, (), (), (), None)
    outline = card_scenes.project(scene.outline, scene)
    area = _area(scene.outline)
    hand = drawn_by_hand(outline, scene.rng, math.sqrt(area / _area(outline)))
    truth = (*measure.extents(scene.outline), area)
    exact, got = (_quantities(measure.size(each, sighting.scale)) for each in (outline, hand))
    return Found(
        kind,
        light,
        scene.tilt,
        faults,
        tuple(each.value / true - 1 for each, true in zip(exact, truth, strict=True)),
        tuple(each.value / true - 1 for each, true in zip(got, truth, strict=True)),
        tuple(each.uncertainty / true for each, true in zip(got, truth, strict=True)),
        _colours(pixels, sighting, scene, outline),
    )


def _quantities(size: Size) -> tuple[Quantity, Quantity, Quantity]:
    return size.length, size.width, size.area


def _area(outline: Array) -> float:
    x, y = outline.T
    return abs(float(x @ np.roll(y, 1) - y @ np.roll(x, 1))) / 2


def _colours(
    pixels: NDArray[np.uint8], sighting: marker.Sighting, scene: Scene, outline: Array
) -> tuple[float, float]:
    """Mean colour error of skin and wound in a photo, and in the balanced one."""
    inside = np.zeros(pixels.shape[:2], np.uint8)
    cv2.fillPoly(inside, [outline.round().astype(np.int32)], 1)
    ring = cv2.dilate(inside, np.ones((41, 41), np.uint8)) - cv2.dilate(inside, np.ones((11, 11), np.uint8))
    places = ((scene.skin, ring > 0), (scene.wound, cv2.erode(inside, np.ones((7, 7), np.uint8)) > 0))
    after = balance.balanced(WoundPhoto("scene", "", pixels), sighting).pixels
    before, later = (
        np.mean(
            [ciede2000(lab(np.median(each[where], axis=0)), lab(np.array(true))) for true, where in places]
        )
        for each in (pixels, after)
    )
    return float(before), float(later)


def lab(colour: Array) -> Array:
    """CIELAB under D65 of an 8-bit sRGB colour."""
    rgb = np.asarray(colour, np.float32).reshape(1, 1, 3) / 255
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB), np.float64).ravel()


def ciede2000(one: Array, other: Array) -> float:
    """Colour difference of two CIELAB colours (ISO/CIE 11664-6; notation of Sharma et al., 2005)."""
    mean_c7 = np.mean([math.hypot(*each[1:]) for each in (one, other)]) ** 7
    g = 0.5 * (1 - math.sqrt(mean_c7 / (mean_c7 + 25**7)))
    a1, a2 = (1 + g) * one[1], (1 + g) * other[1]
    c1, c2 = math.hypot(a1, one[2]), math.hypot(a2, other[2])
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for b, a in ((one[2], a1), (other[2], a2)))
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    dl, dc, dh = other[0] - one[0], c2 - c1, 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn) / 2)
    lightness, c = (one[0] + other[0]) / 2, (c1 + c2) / 2
    h = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    t = (
        1
        - 0.17 * math.cos(math.radians(h - 30))
        + 0.24 * math.cos(math.radians(2 * h))
        + 0.32 * math.cos(math.radians(3 * h + 6))
        - 0.20 * math.cos(math.radians(4 * h - 63))
    )
    sl = 1 + 0.015 * (lightness - 50) ** 2 / math.sqrt(20 + (lightness - 50) ** 2)
    sc, sh = 1 + 0.045 * c, 1 + 0.015 * c * t
    rc = 2 * math.sqrt(c**7 / (c**7 + 25**7))
    rt = -math.sin(math.radians(60 * math.exp(-(((h - 275) / 25) ** 2)))) * rc
    return math.sqrt(max(0.0, (dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * dc / sc * dh / sh))


def _summary(found: Iterable[Found]) -> dict[str, float]:
    """Errors in percent: median, 95th percentile and mean; what was stated; how often that holds the truth.

    `exact` is with the true outline, the rest with the outline as it was drawn.
    """
    every = [each for each in found if each.errors]
    exact, errors, stated = (
        np.array([getattr(each, name) for each in every]) for name in ("exact", "errors", "stated")
    )
    figures: dict[str, float] = {"scenes": len(every)}
    for index, name in enumerate(QUANTITIES):
        wrong = 100 * np.abs(errors[:, index])
        figures |= {
            f"{name} exact": float(100 * np.median(np.abs(exact[:, index]))),
            f"{name} exact p95": float(100 * np.percentile(np.abs(exact[:, index]), 95)),
            f"{name} median": float(np.median(wrong)),
            f"{name} p95": float(np.percentile(wrong, 95)),
            f"{name} mean": float(100 * errors[:, index].mean()),
            f"{name} stated": float(100 * np.median(stated[:, index])),
            f"{name} covered": float(100 * (np.abs(errors[:, index]) <= stated[:, index]).mean()),
        }
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--scenes", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1_000_000, help="of the first scene")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with ProcessPoolExecutor(options.jobs) as pool:
        found = list(pool.map(measured, range(options.seed, options.seed + options.scenes), chunksize=4))
    groups = {
        "all": found,
        "flat": [each for each in found if each.kind == KINDS[0]],
        "limb": [each for each in found if each.kind != KINDS[0]],
        **{kind: [each for each in found if each.kind == kind] for kind in KINDS[1:]},
    }
    sizes = {name: _summary(group) for name, group in groups.items() if any(each.errors for each in group)}
    table = Table("sizes", *sizes)
    for name in sizes["all"]:
        table.add_row(name, *(f"{figures[name]:.2f}" for figures in sizes.values()))
    colours = {}
    shown = Table("light", "ΔE00 before: median", "p95", "after: median", "p95")
    for light in ("all", *card_scenes.LIGHTS):
        pairs = np.array([each.colours for each in found if each.colours and light in ("all", each.light)])
        colours[light] = [float(np.percentile(pairs[:, when], at)) for when in (0, 1) for at in (50, 95)]
        shown.add_row(light, *(f"{figure:.1f}" for figure in colours[light]))
    counted: dict[str, int] = {}
    for each in found:
        for fault in (*each.faults, *(() if each.errors else ("no scale",))):
            counted[f"{each.kind}: {fault}"] = counted.get(f"{each.kind}: {fault}", 0) + 1
    console = Console(stderr=True)
    console.print(table, shown, counted)
    json.dump({"sizes": sizes, "colours": colours, "faults": counted}, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
