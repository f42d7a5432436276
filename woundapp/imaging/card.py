"""The calibration card: what is printed on it and where, in millimetres.

The card is as large as a bank card (ISO/IEC 7810 ID-1), so that one laid on it shows at a glance whether it
was printed at its true size. An ArUco marker (Garrido-Jurado et al., 2014) is in each corner, as far apart as
can be: what they tell of the plane is carried on to the wound beside the card. Between them are patches of
grey and colour.

Coordinates are millimetres on the card: the origin is its upper left corner, x grows to the right and y
downwards.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 85.60, 53.98
LINE = 100.0
"""Length of the line on the sheet that is measured with a ruler."""

MARKER_SIDE = 15.0
MARKER_MODULES = 6
"""Modules along a marker's side, its black border of one module included."""

_MARGIN = 3.0
"""From the cutting line to a marker: more than a module, so that a careless cut leaves white around it."""

_FAR_X, _FAR_Y = WIDTH - _MARGIN - MARKER_SIDE, HEIGHT - _MARGIN - MARKER_SIDE

_DICTIONARY = cv2.aruco.DICT_4X4_50
_IDS = (33, 39, 44, 46)
"""Of the markers in that dictionary. They differ in 7 of 16 modules in every turn, and in 4 when mirrored."""

_CORRECTED_MODULES = 1


@dataclass(frozen=True, slots=True)
class Marker:
    """One of the four markers.

    Attributes:
        number: 0 to 3: upper left, upper right, lower left, lower right.
        left: of its upper left corner on the card.
        top: likewise.
    """

    number: int
    left: float
    top: float

    @property
    def corners(self) -> NDArray[np.float64]:
        """Its corners, clockwise from the upper left, of shape `(4, 2)`."""
        square = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float64)
        return np.array((self.left, self.top)) + MARKER_SIDE * square

    @property
    def white(self) -> NDArray[np.bool_]:
        """Which of its modules are white, row by row, its border included."""
        drawn = cv2.aruco.generateImageMarker(_standard(), _IDS[self.number], MARKER_MODULES)
        return np.asarray(drawn) > 0


MARKERS = (
    Marker(0, _MARGIN, _MARGIN),
    Marker(1, _FAR_X, _MARGIN),
    Marker(2, _MARGIN, _FAR_Y),
    Marker(3, _FAR_X, _FAR_Y),
)

OUTLINE = np.array([(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)], np.float64)
"""The card's corners, clockwise from the upper left."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A square of one colour.

    Attributes:
        left: of its upper left corner on the card.
        top: likewise.
        colour: 8-bit sRGB; the three are equal for a grey, which is then printed with black ink alone.
    """

    left: float
    top: float
    colour: tuple[int, int, int]

    @property
    def grey(self) -> bool:
        return len(set(self.colour)) == 1


PATCH_SIDE = 8.0
_PATCH_PITCH = 8.6
_PATCHES_LEFT, _PATCHES_TOP = (WIDTH - 4 * _PATCH_PITCH - PATCH_SIDE) / 2, 14.5

_COLOURS = (
    # greys: paper white is beside every patch
    ((210, 210, 210), (165, 165, 165), (120, 120, 120), (80, 80, 80), (40, 40, 40)),
    # skin, from light to very dark
    ((245, 214, 190), (225, 172, 138), (187, 126, 92), (130, 82, 58), (78, 50, 38)),
    # what a wound is made of, and a blue and a green that keep the fit from being about reds alone
    ((170, 38, 40), (214, 120, 124), (206, 182, 96), (70, 120, 80), (60, 90, 150)),
)

PATCHES = tuple(
    Patch(_PATCHES_LEFT + column * _PATCH_PITCH, _PATCHES_TOP + row * _PATCH_PITCH, colour)
    for row, colours in enumerate(_COLOURS)
    for column, colour in enumerate(colours)
)

WHITES = tuple(
    Patch(left, (HEIGHT - PATCH_SIDE) / 2, (255, 255, 255))
    for left in (_MARGIN + 1, WIDTH - _MARGIN - 1 - PATCH_SIDE)
)
"""Places at the left and the right where there is nothing but paper."""


def dictionary() -> cv2.aruco.Dictionary:
    """The four markers and no other, numbered as in MARKERS, with one wrong module forgiven."""
    standard = _standard()
    return cv2.aruco.Dictionary(
        np.ascontiguousarray(standard.bytesList[list(_IDS)]), standard.markerSize, _CORRECTED_MODULES
    )


def _standard() -> cv2.aruco.Dictionary:
    return cv2.aruco.getPredefinedDictionary(_DICTIONARY)
