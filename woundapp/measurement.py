"""What was measured of a wound on a photo: outlines, sizes with their uncertainty, kinds of tissue."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from woundapp.errors import MeasurementError

Point = tuple[float, float]
"""`(x, y)` in pixels of the upright photo: the origin is its upper left corner, y grows downwards."""

BANDS = (0.5, 2.0)
"""Distances from the wound's edge, in cm, that redness is judged by (IWGDF/IDSA guidelines, 2023)."""

_LEAST_POINTS = 3
_PERCENT = 100


class Tissue(StrEnum):
    """What the wound's bed is made of."""

    GRANULATION = "granulation"
    SLOUGH = "slough"
    NECROSIS = "necrosis"
    EPITHELIUM = "epithelium"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A measured value.

    Attributes:
        value: the best estimate.
        uncertainty: half the width of the interval that holds the true value in 95 % of cases (expanded
            uncertainty, JCGM 100:2008), in the same unit.
    """

    value: float
    uncertainty: float

    @property
    def low(self) -> float:
        return self.value - self.uncertainty

    @property
    def high(self) -> float:
        return self.value + self.uncertainty


@dataclass(frozen=True, slots=True)
class Scale:
    """How a photo's pixels lie on the plane of the calibration card.

    Attributes:
        homography: from undistorted pixels to centimetres on the card's plane: nine figures, row by row.
        centre: of the lens distortion, in pixels.
        radial: of the distortion: a point at r from the centre, as a share of the photo's half diagonal, was
            seen at r (1 + radial r²); 0 where the card tells nothing of it.
        uncertainty: of a length on that plane, as a share of it (95 %).
        print_checked: whether somebody measured the printed card with a ruler.
    """

    homography: tuple[float, float, float, float, float, float, float, float, float]
    centre: Point
    radial: float
    uncertainty: float
    print_checked: bool


@dataclass(frozen=True, slots=True)
class Size:
    """How large a wound is.

    Attributes:
        length: the longest distance between two points of its edge, in cm.
        width: the longest one at right angles to that, in cm.
        area: in cm².
    """

    length: Quantity
    width: Quantity
    area: Quantity


@dataclass(frozen=True, slots=True)
class OutlinedWound:
    """One wound on a photo, or one part of a wound.

    Attributes:
        points: its outline, closed, at least three.
        size: None where no calibration card is in the photo.
        tissue: share of each kind in whole percent, adding to 100, as the nurse confirmed it; None as long as
            she did not.
        other: whether it is another wound than the one that the visit is about.

    Raises:
        MeasurementError: for shares of tissue that do not add to 100 %.
        ValueError: for an outline of fewer than three points.
    """

    points: tuple[Point, ...]
    size: Size | None = None
    tissue: Mapping[Tissue, int] | None = None
    other: bool = False

    def __post_init__(self) -> None:
        if len(self.points) < _LEAST_POINTS:
            raise ValueError("an outline of fewer than three points")
        if self.tissue is not None and (
            sum(self.tissue.values()) != _PERCENT or min(self.tissue.values()) < 0
        ):
            raise MeasurementError(
                "The shares of tissue do not add up to 100 %. They were not recorded; the outline is as it "
                "was. Correct the shares."
            )


@dataclass(frozen=True, slots=True)
class Measurement:
    """All that was measured on one photo.

    Attributes:
        scale: None where no calibration card is in the photo; no centimetres are known then.
        wounds: numbered 1, 2, … in this order.
    """

    scale: Scale | None = None
    wounds: tuple[OutlinedWound, ...] = ()

    @property
    def own(self) -> tuple[OutlinedWound, ...]:
        """The parts of the wound that the visit is about."""
        return tuple(wound for wound in self.wounds if not wound.other)

    @property
    def area(self) -> Quantity | None:
        """The area of all parts of the visit's wound, in cm²; None where it is not known.

        The parts share one scale, so their uncertainties add up.
        """
        sizes = [wound.size for wound in self.own]
        if not sizes or None in sizes:
            return None
        areas = [size.area for size in sizes if size]
        return Quantity(
            math.fsum(area.value for area in areas), math.fsum(area.uncertainty for area in areas)
        )

    @property
    def largest(self) -> OutlinedWound | None:
        """The part of the visit's wound with the largest area; None where nothing is outlined."""
        return max(self.own, key=lambda wound: wound.size.area.value if wound.size else 0.0, default=None)
