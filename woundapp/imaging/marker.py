"""Finds the calibration card in a photo, how pixels lie on its plane, and what is wrong with it.

How bad input is noticed:

- none in view: no marker is found, in the photo or in its mirror image;
- partly covered, cut off, or in glare: fewer than four markers are found; the others give the scale as long
  as they say enough, and its uncertainty grows;
- mirrored: they are found in the mirror image alone; sizes are right all the same;
- curved: the corners fit a card that is bent (`plane.fit`), which is reckoned with; crumpled: they fit none;
- too small, too oblique, blurred: the length of a module in pixels, the ratio of the scales along and
  across the tilt, the width of the markers' edges;
- more than one card: a marker is found twice; which one lies by the wound nobody knows, so there is no scale.

What cannot be noticed in a photo:

- a card that was printed at the wrong scale, for it looks like a right one from farther away. That is why a
  line is printed beside the cards to be measured with a ruler; as long as nobody did, the uncertainty is that
  of a page that was made to fit the paper;
- a card on a screen. The grid of a screen's pixels shows in the paper's white as peaks of its spectrum, but
  the texture of skin and cloth has as high ones in ordinary photos. A photo of a screen that shows card and
  wound together keeps their proportions; a card shown on a screen beside a wound may have any size.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from woundapp.imaging import card, edges, plane
from woundapp.measurement import Point, Scale

UNCHECKED_PRINT = 0.06
"""Uncertainty (95 %) of a length where nobody measured the print: "fit to page" shrinks it by 3 to 6 %."""

RULER_MM = 0.5
"""Uncertainty (95 %) of reading a ruler at both ends of a line."""

LEAST_MODULE = 4.0
"""Pixels of a marker's module, of which six make its side."""

MOST_TILT = 50.0
"""Degrees between the card and the picture's plane."""

MOST_RESIDUAL_MM = 0.15
"""Root mean square of what is left of the corners, on a flat card."""

WORST_UNCERTAINTY = 0.15
"""Of a length as a share of it (95 %), without the print's; no scale is given beyond."""

MOST_BLUR = 0.25
"""Standard deviation of the edges' blur, in modules."""

_REACH = 0.6
"""Modules to either side of a marker's side in which there is black within and white without."""

_LIKE = 0.8
"""Correlation of a marker's modules with what they should be."""

_DETECTING_SIDE = 1600
_GLANCE_SIDE = 640
_WINDOWS = (5, 45, 20)
"""Smallest, largest and step of the window of the threshold, in pixels of the photo as it is searched."""


MODULE_MM = card.MARKER_SIDE / card.MARKER_MODULES

_Nine = tuple[float, float, float, float, float, float, float, float, float]


class MarkerFault(StrEnum):
    """What is wrong with the calibration card in a photo."""

    NONE_IN_VIEW = "none_in_view"
    PARTLY_COVERED = "partly_covered"
    SEVERAL = "several"
    MIRRORED = "mirrored"
    CURVED = "curved"
    TOO_SMALL = "too_small"
    TOO_OBLIQUE = "too_oblique"
    BLURRED = "blurred"


@dataclass(frozen=True, slots=True)
class Sighting:
    """The calibration card in a photo.

    Attributes:
        scale: None where no card is seen, or where it says too little; no centimetres are known then.
        faults: what the user should know or do, the most important first; with a scale they are warnings.
        markers: the corners of each marker that was found, clockwise as printed from its upper left, in
            pixels of the upright photo.
        outline: of the whole card, likewise; empty without a scale.
    """

    scale: Scale | None
    faults: tuple[MarkerFault, ...]
    markers: tuple[tuple[Point, ...], ...] = ()
    outline: tuple[Point, ...] = ()


def find(pixels: NDArray[np.uint8], line_mm: float | None) -> Sighting:
    """Look for the calibration card.

    Args:
        pixels: the upright photo, RGB, of shape `(height, width, 3)`.
        line_mm: how long the sheet's line of 100 mm was measured to be; None as long as nobody measured it.
    """
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    found = _markers(grey)
    if found:
        return _sighting(found, grey, line_mm)
    other = np.ascontiguousarray(grey[:, ::-1])
    found = _markers(other)
    if found:
        return _turned_over(_sighting(found, other, line_mm), grey.shape[1])
    return Sighting(None, (MarkerFault.NONE_IN_VIEW,))


def seen(frame: NDArray[np.uint8]) -> bool:
    """Whether the card is in a camera's frame: a glance, fast enough for a live picture.

    Args:
        frame: RGB, of shape `(height, width, 3)`.
    """
    grey = cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY)
    factor = _GLANCE_SIDE / max(grey.shape)
    if factor < 1:
        grey = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    quads, _, _ = _detector(15, 15, 1).detectMarkers(grey)
    return len(quads) >= len(card.MARKERS) // 2


def _detector(smallest: int, largest: int, step: int) -> cv2.aruco.ArucoDetector:
    parameters = cv2.aruco.DetectorParameters()
    parameters.adaptiveThreshWinSizeMin = smallest
    parameters.adaptiveThreshWinSizeMax = largest
    parameters.adaptiveThreshWinSizeStep = step
    parameters.errorCorrectionRate = 1.0
    parameters.perspectiveRemovePixelPerCell = 8
    parameters.perspectiveRemoveIgnoredMarginPerCell = 0.25
    return cv2.aruco.ArucoDetector(card.dictionary(), parameters)


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    number: int
    square: edges.Square


def _markers(grey: NDArray[np.uint8]) -> list[_Found]:
    """All markers, by their numbers."""
    factor = min(1.0, _DETECTING_SIDE / max(grey.shape))
    smaller = (
        cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else grey
    )
    quads, numbers, _ = _detector(*_WINDOWS).detectMarkers(smaller)
    found = []
    for number, quad in zip(numbers.ravel() if quads else (), quads, strict=True):
        rough = (quad.reshape(4, 2).astype(np.float64) + 0.5) / factor
        side = np.linalg.norm(rough - np.roll(rough, 1, axis=0), axis=1).min()
        fine = edges.refine(grey, rough, _REACH * float(side) / card.MARKER_MODULES)
        if fine is not None:
            found.append(_Found(int(number), fine))
    return _completed(sorted(found, key=lambda each: each.number), grey)


def _completed(found: list[_Found], grey: NDArray[np.uint8]) -> list[_Found]:
    """With the markers that the detector missed and that are where the others say they must be.

    The detector wants sharp modules; a known pattern at a known place is recognised in much more blur.
    """
    numbers = [each.number for each in found]
    if not numbers or len(set(numbers)) < len(numbers):
        return found
    for marker in card.MARKERS:
        if marker.number in numbers:
            continue
        lying = _plane(found, (grey.shape[1], grey.shape[0]))
        square = edges.refine(grey, lying.pixels(marker.corners), _REACH * MODULE_MM / lying.mm_per_pixel)
        if square is not None and _looks_like(marker, square.corners, grey):
            found = [*found, _Found(marker.number, square)]
    return sorted(found, key=lambda each: each.number)


def _looks_like(marker: card.Marker, corners: NDArray[np.float64], grey: NDArray[np.uint8]) -> bool:
    """Whether the modules within some corners are those of a marker."""
    count, pixels = card.MARKER_MODULES, 8
    whole = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32) * count * pixels
    straight = cv2.getPerspectiveTransform((corners - 0.5).astype(np.float32), whole - np.float32(0.5))
    modules = np.asarray(cv2.warpPerspective(grey, straight, (count * pixels, count * pixels)), np.float64)
    shades = modules.reshape(count, pixels, count, pixels)[:, 2:-2, :, 2:-2].mean(axis=(1, 3))
    if shades.std() == 0:
        return False
    return bool(np.corrcoef(shades.ravel(), marker.white.ravel())[0, 1] > _LIKE)


def _sighting(found: Sequence[_Found], grey: NDArray[np.uint8], line_mm: float | None) -> Sighting:
    drawn = tuple(_points(each.square.corners) for each in found)
    if len({each.number for each in found}) < len(found):
        return Sighting(None, (MarkerFault.SEVERAL,), drawn)
    lying = _plane(found, (grey.shape[1], grey.shape[0]))
    faults = _faults(found, lying)
    own = 2 * lying.uncertainty()
    if own > WORST_UNCERTAINTY:
        return Sighting(None, faults, drawn)
    return Sighting(_scale(lying, own, line_mm), faults, drawn, _points(lying.pixels(card.OUTLINE)))


def _turned_over(mirrored: Sighting, width: int) -> Sighting:
    """What was seen in the mirror image, in the photo as it is."""
    scale = mirrored.scale
    if scale is not None:
        over = np.array([(-1, 0, width), (0, 1, 0), (0, 0, 1)])
        scale = replace(scale, homography=_nine(np.array(scale.homography).reshape(3, 3) @ over))
    return Sighting(
        scale,
        (MarkerFault.MIRRORED, *mirrored.faults),
        tuple(tuple((width - x, y) for x, y in quad) for quad in mirrored.markers),
        tuple((width - x, y) for x, y in mirrored.outline),
    )


def _plane(found: Sequence[_Found], size: tuple[int, int]) -> plane.Plane:
    on_card = np.concatenate([card.MARKERS[each.number].corners for each in found])
    outward = np.tile(np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], np.float64), (len(found), 1))
    return plane.fit(on_card, np.concatenate([each.square.corners for each in found]), outward, size)


def _faults(found: Sequence[_Found], lying: plane.Plane) -> tuple[MarkerFault, ...]:
    module = MODULE_MM / lying.mm_per_pixel
    noticed = (
        (MarkerFault.PARTLY_COVERED, len(found) < len(card.MARKERS)),
        (MarkerFault.CURVED, lying.bent or lying.residual * lying.mm_per_pixel > MOST_RESIDUAL_MM),
        (MarkerFault.TOO_OBLIQUE, lying.tilt > MOST_TILT),
        (MarkerFault.TOO_SMALL, module < LEAST_MODULE),
        (MarkerFault.BLURRED, float(np.median([each.square.blur for each in found])) > MOST_BLUR * module),
    )
    return tuple(fault for fault, is_there in noticed if is_there)


def _scale(lying: plane.Plane, own: float, line_mm: float | None) -> Scale:
    printed = 1.0 if line_mm is None else line_mm / card.LINE
    doubt = UNCHECKED_PRINT if line_mm is None else RULER_MM / line_mm
    homography = np.diag((printed / 10, printed / 10, 1.0)) @ lying.homography
    return Scale(
        homography=_nine(homography),
        centre=(lying.size[0] / 2, lying.size[1] / 2),
        radial=lying.radial,
        uncertainty=math.hypot(own, doubt),
        print_checked=line_mm is not None,
    )


def _nine(matrix: NDArray[np.float64]) -> _Nine:
    one, two, three, four, five, six, seven, eight, nine = (matrix / matrix[2, 2]).ravel().tolist()
    return (one, two, three, four, five, six, seven, eight, nine)


def _points(quad: NDArray[np.float64]) -> tuple[Point, ...]:
    return tuple((float(x), float(y)) for x, y in quad)
