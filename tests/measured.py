"""Measurements for tests that need none of a real photo."""

from collections.abc import Mapping

from woundapp.measurement import Measurement, OutlinedWound, Point, Quantity, Scale, Size, Tissue

CARD = Scale((0.02, 0, 0, 0, 0.02, 0, 0, 0, 1), (64, 48), 0.0, 0.02, print_checked=True)

Shares = Mapping[Tissue, int]


def square(side: float = 20, at: Point = (30, 20)) -> tuple[Point, ...]:
    """An outline: a square of so many pixels, its upper left corner at a place."""
    left, top = at
    return ((left, top), (left + side, top), (left + side, top + side), (left, top + side))


def part(
    area: float | None, tissue: Shares | None = None, *, of: float = 0.05, other: bool = False
) -> OutlinedWound:
    """One outlined wound.

    Args:
        area: in cm²; None without a card.
        tissue: its shares.
        of: its uncertainty, as a share of the area.
        other: whether it is another wound.
    """
    size = None
    if area is not None:
        side = area**0.5
        length, width = Quantity(side * 1.25, side * 0.04), Quantity(side * 0.8, side * 0.04)
        size = Size(length, width, Quantity(area, area * of))
    return OutlinedWound(square(), size, tissue, other)


def measured(*parts: OutlinedWound) -> Measurement:
    """What was measured on one photo."""
    return Measurement(CARD if any(part.size for part in parts) else None, parts)
