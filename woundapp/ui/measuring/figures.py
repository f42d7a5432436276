"""What the outlines on a photo measure; each is worked out once."""

from functools import lru_cache

from woundapp.imaging import measure
from woundapp.imaging import outline as outlining
from woundapp.measurement import BANDS, Point, Scale, Size
from woundapp.ui.measuring import telling
from woundapp.ui.measuring.sheet import Outline, Points

_REMEMBERED = 16


class Figures:
    """The figures of outlines in one scale.

    Attributes:
        scale: of the photo; None where no centimetres are known, and nothing is measured.

    Args:
        scale: likewise.
    """

    def __init__(self, scale: Scale | None) -> None:
        self.scale = scale

    def size(self, points: Points) -> Size | None:
        """How large an outline is; None where that is not known, or where it crosses itself."""
        return _size(points, self.scale) if self.scale else None

    def words(self, outline: Outline) -> str:
        """What stands beside an outline's number: `4.2 x 2.1 cm`; empty where that is not known."""
        size = self.size(outline.points)
        return telling.length_and_width(size) if size else ""

    def lines(self, outline: Outline) -> tuple[tuple[Point, Point, str], ...]:
        """The lines of length and width on the photo, with their figures."""
        size = self.size(outline.points)
        if self.scale is None or size is None:
            return ()
        ends = measure.lines(outline.points, self.scale)
        figures = (size.length, size.width)
        return tuple(
            (one, other, telling.plain_centimetres(figure.value))
            for (one, other), figure in zip(ends, figures, strict=True)
        )

    def bands(self, outline: Outline) -> dict[str, tuple[Points, ...]]:
        """The bands around an outline by the words of their distance, the nearest first."""
        if self.scale is None or self.size(outline.points) is None:
            return {}
        around = _bands(outline.points, self.scale)
        return {telling.distance(distance): (points,) for distance, points in zip(BANDS, around, strict=True)}


@lru_cache(_REMEMBERED)
def _size(points: Points, scale: Scale) -> Size | None:
    return None if outlining.crosses_itself(points) else measure.size(points, scale)


@lru_cache(_REMEMBERED)
def _bands(points: Points, scale: Scale) -> tuple[Points, ...]:
    return tuple(tuple((float(x), float(y)) for x, y in band) for band in measure.bands(points, scale))
