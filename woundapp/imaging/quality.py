"""Whether a photo is sharp, well lit and large enough to be judged; each note says what to do, none blocks.

The limits were set on 27 wound photos from four public collections (phone and older cameras, light to very
dark skin, 92 to 1440 pixels) and on the same photos made worse on purpose, so that no usable original
is noted for anything but its size and clearly spoilt ones are. All but the size is judged on the middle two
thirds of the photo, where the wound is, scaled down to `_WORKING_SIDE`.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.domain import QualityIssue, QualityNote, WoundPhoto
from woundapp.phrases import Phrase

MIN_SHARPNESS = 0.12
"""Fine detail over coarse detail (see `sharpness`), no unit.

Originals: 0.16 and above, and 0.13 and above with noise of 12 grey levels or at 30 % brightness. Blurred by a
Gaussian with a standard deviation of 0.3 % of the longer side, or moved by 2 %: 0.11 and below, noise or not.
"""

MIN_BRIGHTNESS = 70.0
"""Grey level, 0 to 255, that a quarter of the middle exceeds.

Originals, very dark skin among them: 118 and above. At 30 % brightness: 61 and below.
"""

MAX_CLIPPED = 0.25
"""Share of the middle with a colour channel at its end.

Originals: 0.10 and below. At 200 % brightness: 0.35 and above.
"""

MAX_GLARE = 0.0075
"""Share of the middle that is white spots on skin or wound.

Originals: 0.007 and below, the highest with a reflection along the shin.
"""

MIN_SHORT_SIDE = 320.0
"""Pixels of the shorter side; below it, a wound that fills a third of the photo is about 100 pixels wide."""

_WORKING_SIDE = 512
_CLIPPED = 252
_WHITE = 235
_LARGEST_SPOT = 0.03
_RING = 9
_COLOURFUL = 30
_MEDIAN_OF_NORMAL = 0.6745
"""Median of the absolute value of a normal variable, in standard deviations."""

_ADVICE = {
    QualityIssue.BLURRED: Phrase("The photo is blurred. Hold the camera still, let it focus, and retake."),
    QualityIssue.TOO_DARK: Phrase("The photo is too dark. Bring more light to the wound and retake."),
    QualityIssue.TOO_BRIGHT: Phrase(
        "The photo is too bright. Move the light or turn the flash off, and retake."
    ),
    QualityIssue.GLARE: Phrase(
        "Light is reflected on the wound. Turn the flash off or tilt the camera, and retake."
    ),
    QualityIssue.TOO_SMALL: Phrase("The photo has few pixels. Retake it closer or with a higher resolution."),
}

_SECOND_DERIVATIVES = tuple(
    np.array(kernel, np.float32)
    for kernel in (
        [[0, 0, 0], [1, -2, 1], [0, 0, 0]],
        [[0, 1, 0], [0, -2, 0], [0, 1, 0]],
        [[0.5, 0, 0], [0, -1, 0], [0, 0, 0.5]],
        [[0, 0, 0.5], [0, -1, 0], [0.5, 0, 0]],
    )
)


@dataclass(frozen=True, slots=True)
class Measures:
    """What this module's limits hold for, with their units.

    Attributes:
        sharpness: see `MIN_SHARPNESS`.
        brightness: see `MIN_BRIGHTNESS`.
        clipped: see `MAX_CLIPPED`.
        glare: see `MAX_GLARE`.
    """

    sharpness: float
    brightness: float
    clipped: float
    glare: float


def assess(photo: WoundPhoto) -> tuple[QualityNote, ...]:
    """What is wrong with a photo; empty when nothing is.

    Args:
        photo: the upright photo.

    Returns:
        At most one note for each issue. The measures' units are those of this module's limits.
    """
    short_side = float(min(photo.width, photo.height))
    found = measured(photo.pixels)
    notes = []
    if short_side < MIN_SHORT_SIDE:
        notes.append(_note(QualityIssue.TOO_SMALL, short_side, MIN_SHORT_SIDE))
    elif found.sharpness < MIN_SHARPNESS:
        notes.append(_note(QualityIssue.BLURRED, found.sharpness, MIN_SHARPNESS))
    if found.brightness < MIN_BRIGHTNESS:
        notes.append(_note(QualityIssue.TOO_DARK, found.brightness, MIN_BRIGHTNESS))
    if found.clipped > MAX_CLIPPED:
        notes.append(_note(QualityIssue.TOO_BRIGHT, found.clipped, MAX_CLIPPED))
    elif found.glare > MAX_GLARE:
        notes.append(_note(QualityIssue.GLARE, found.glare, MAX_GLARE))
    return tuple(notes)


def measured(pixels: NDArray[np.uint8]) -> Measures:
    """Measure the middle of a picture; a few milliseconds for one that is small already.

    Args:
        pixels: RGB, of shape `(height, width, 3)`.
    """
    middle = _middle(pixels, _WORKING_SIDE)
    grey = np.asarray(cv2.cvtColor(middle, cv2.COLOR_RGB2GRAY), np.uint8)
    return Measures(
        sharpness=_sharpness(grey),
        brightness=float(np.percentile(grey, 75)),
        clipped=float((middle.max(axis=2) >= _CLIPPED).mean()),
        glare=_glare(middle),
    )


def sharpness(pixels: NDArray[np.uint8], working_side: int = _WORKING_SIDE) -> float:
    """How sharp the middle of a picture is, as `Measures.sharpness`.

    Args:
        pixels: RGB, of shape `(height, width, 3)`.
        working_side: the longer side in pixels that a larger picture is scaled down to. The limit of this
            module holds for the default alone; more shows finer blur, to compare pictures of one scene.
    """
    middle = _middle(pixels, working_side)
    return _sharpness(np.asarray(cv2.cvtColor(middle, cv2.COLOR_RGB2GRAY), np.uint8))


def _note(issue: QualityIssue, measure: float, limit: float) -> QualityNote:
    return QualityNote(issue=issue, advice=_ADVICE[issue], measure=measure, limit=limit)


def _middle(pixels: NDArray[np.uint8], working_side: int) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    inner = pixels[height // 6 : height - height // 6, width // 6 : width - width // 6]
    factor = working_side / max(height, width)
    if factor >= 1:
        return np.ascontiguousarray(inner)
    size = (max(1, round(inner.shape[1] * factor)), max(1, round(inner.shape[0] * factor)))
    return np.asarray(cv2.resize(inner, size, interpolation=cv2.INTER_AREA), np.uint8)


def _sharpness(grey: NDArray[np.uint8]) -> float:
    """Energy of the second derivative at a fine scale over that at a coarse one, in the worst direction.

    The variance of the Laplacian, the usual measure, takes noise for detail and a dark photo for a blurred
    one. The ratio of two scales depends on neither contrast nor light, and the worst of four directions shows
    motion. Edges make a few large values and noise many middling ones, so what noise as strong as the
    median would have is taken from the fine scale.
    """
    ratios = []
    scales = [(scale, cv2.GaussianBlur(grey.astype(np.float32), (0, 0), scale)) for scale in (1.0, 2.5)]
    for kernel in _SECOND_DERIVATIVES:
        # normalised for the scale, in pixels
        fine, coarse = (cv2.filter2D(smooth, -1, kernel) * np.float32(scale**2) for scale, smooth in scales)
        noise = (np.median(np.abs(fine)) / _MEDIAN_OF_NORMAL) ** 2
        energy = float(np.mean(coarse**2))
        ratios.append(float(np.mean(fine**2) - noise) / energy if energy > 0 else 0.0)
    return min(ratios)


def _glare(middle: NDArray[np.uint8]) -> float:
    """Share of small white spots in coloured surroundings; linen and rulers are large or grey around."""
    white = (middle.min(axis=2) >= _WHITE).astype(np.uint8)
    saturation = cv2.cvtColor(middle, cv2.COLOR_RGB2HSV)[..., 1]
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(white, connectivity=8)
    kernel = np.ones((_RING, _RING), np.uint8)
    total = 0
    for number in range(1, count):
        left, top, width, height, area = (int(value) for value in boxes[number])
        if area > _LARGEST_SPOT * white.size:
            continue
        window = np.s_[
            max(0, top - _RING) : top + height + _RING, max(0, left - _RING) : left + width + _RING
        ]
        spot = (labels[window] == number).astype(np.uint8)
        ring = (cv2.dilate(spot, kernel) > 0) & (white[window] == 0)
        if ring.any() and np.median(saturation[window][ring]) > _COLOURFUL:
            total += area
    return total / int(white.size)
