"""What is drawn on a photo while it is measured: a version of all outlines, and what can be done to them."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from woundapp.imaging.outline import Stroke
from woundapp.measurement import Measurement, OutlinedWound, Point, Scale, Size, Tissue

FEWEST_POINTS = 3
_OVAL_POINTS = 12

Points = tuple[Point, ...]
Sizer = Callable[[Points], Size | None]
"""Measures an outline; None where no centimetres are known."""


@dataclass(frozen=True, slots=True)
class Outline:
    """One wound, or one part of a wound, as it is drawn now.

    Attributes:
        key: the same through all versions of this outline.
        points: closed, in pixels of the upright photo.
        strokes: that it came from; none for one that was placed by hand.
        drawn: as the strokes gave it; None where they did not.
        tissue: the shares that the nurse confirmed; None as long as she did not.
        confirmed_on: the points that she confirmed them for.
        other: whether it is another wound than the one that the visit is about.
    """

    key: int
    points: Points
    strokes: tuple[Stroke, ...] = ()
    drawn: Points | None = None
    tissue: Mapping[Tissue, int] | None = None
    confirmed_on: Points | None = None
    other: bool = False

    @property
    def moved_by_hand(self) -> bool:
        """Whether its points are not where strokes put them."""
        return self.points != self.drawn

    @property
    def changed_since_confirmed(self) -> bool:
        """Whether the shares of tissue were confirmed for another outline."""
        return self.tissue is not None and self.points != self.confirmed_on


@dataclass(frozen=True, slots=True)
class Sheet:
    """One version of everything that is drawn.

    Attributes:
        outlines: numbered 1, 2, … in this order.
        loose: strokes that have given no outline yet.
    """

    outlines: tuple[Outline, ...] = ()
    loose: tuple[Stroke, ...] = ()

    @classmethod
    def of(cls, measurement: Measurement) -> "Sheet":
        """What was measured before, to go on with."""
        return cls(
            tuple(
                Outline(
                    key,
                    wound.points,
                    tissue=wound.tissue,
                    confirmed_on=wound.points if wound.tissue else None,
                    other=wound.other,
                )
                for key, wound in enumerate(measurement.wounds, 1)
            )
        )

    def measurement(self, scale: Scale | None, size: Sizer) -> Measurement:
        """What it says of the photo; of a sheet without outlines nothing.

        Args:
            scale: of the photo; None where no calibration card is in it.
            size: measures an outline.
        """
        if not self.outlines:
            return Measurement()
        return Measurement(
            scale,
            tuple(
                OutlinedWound(outline.points, size(outline.points), outline.tissue, outline.other)
                for outline in self.outlines
            ),
        )

    def find(self, key: int | None) -> Outline | None:
        """The outline with a key; None where there is none."""
        return next((outline for outline in self.outlines if outline.key == key), None)

    def number(self, key: int) -> int:
        """Which one it is, from 1."""
        return next(place for place, outline in enumerate(self.outlines, 1) if outline.key == key)

    def strokes(self, key: int | None) -> tuple[Stroke, ...]:
        """The strokes of an outline; of None those that have given none yet."""
        outline = self.find(key)
        return outline.strokes if outline else self.loose

    def put(self, changed: Outline) -> "Sheet":
        """With an outline as it is now, in the place of the one with its key."""
        outlines = (changed if outline.key == changed.key else outline for outline in self.outlines)
        return replace(self, outlines=tuple(outlines))

    def without(self, key: int) -> "Sheet":
        """With one outline less."""
        return replace(self, outlines=tuple(outline for outline in self.outlines if outline.key != key))

    def with_stroke(self, key: int | None, stroke: Stroke) -> "Sheet":
        """With one more stroke.

        Args:
            key: of the outline that it changes; None for a new one.
            stroke: the stroke.
        """
        outline = self.find(key)
        if outline is None:
            return replace(self, loose=(*self.loose, stroke))
        before = outline.strokes or (_seed(outline.points),)
        return self.put(replace(outline, strokes=(*before, stroke)))

    def with_placed(self, points: Points) -> tuple["Sheet", int]:
        """With one more outline that was placed by hand, and its key."""
        key = self._next_key
        return replace(self, outlines=(*self.outlines, Outline(key, points))), key

    def with_found(self, key: int | None, found: Sequence[Points]) -> tuple["Sheet", int]:
        """With what the strokes of an outline gave, and the key of the one that they belong to.

        Args:
            key: of the outline whose strokes they were; None for those that had given none yet.
            found: at least one outline; strokes in two wounds give two.
        """
        strokes = self.strokes(key)
        sheet = replace(self, loose=()) if key is None else self
        parts = [_own_strokes(strokes, points) for points in found]
        rest = list(zip(found, parts, strict=True))
        outline = sheet.find(key)
        if outline is not None:
            own = max(rest, key=lambda each: _shared(outline.points, each[0]))
            rest.remove(own)
            sheet = sheet.put(replace(outline, points=own[0], drawn=own[0], strokes=own[1]))
        for points, part in rest:
            new = Outline(sheet._next_key, points, part, points)
            sheet = replace(sheet, outlines=(*sheet.outlines, new))
        return sheet, outline.key if outline else sheet.outlines[-1].key

    @property
    def _next_key(self) -> int:
        return max((outline.key for outline in self.outlines), default=0) + 1


def oval(middle: Point, width: float, height: float) -> Points:
    """An oval to begin with, in pixels of the upright photo."""
    angles = (2 * math.pi * step / _OVAL_POINTS for step in range(_OVAL_POINTS))
    return tuple(
        (middle[0] + width / 2 * math.cos(angle), middle[1] + height / 2 * math.sin(angle))
        for angle in angles
    )


def with_point_at(points: Points, index: int, place: Point, photo: tuple[int, int]) -> Points:
    """An outline with one point elsewhere; it stays within the photo.

    Args:
        points: of the outline.
        index: of the point.
        place: where it shall be.
        photo: width and height in pixels.
    """
    kept = (min(max(place[0], 0.0), float(photo[0])), min(max(place[1], 0.0), float(photo[1])))
    return (*points[:index], kept, *points[index + 1 :])


def with_point_between(points: Points, index: int, place: Point | None = None) -> Points:
    """An outline with a point more on the side that follows a point.

    Args:
        points: of the outline.
        index: of the point before it.
        place: of the new one; None for the middle of the side.
    """
    one, other = points[index], points[(index + 1) % len(points)]
    new = place or ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
    return (*points[: index + 1], new, *points[index + 1 :])


def moved(points: Points, by: Point, photo: tuple[int, int]) -> Points:
    """An outline moved as a whole; it stays within the photo."""
    dx = _within([x for x, _ in points], by[0], photo[0])
    dy = _within([y for _, y in points], by[1], photo[1])
    return tuple((x + dx, y + dy) for x, y in points)


def stretched(points: Points, by: Point, photo: tuple[int, int]) -> Points:
    """An outline made wider and higher about its middle, or narrower and lower; it never vanishes.

    Args:
        points: of the outline.
        by: how much wider and higher, in pixels of the photo.
        photo: width and height in pixels.
    """
    return tuple(
        zip(
            _stretched([x for x, _ in points], by[0], photo[0]),
            _stretched([y for _, y in points], by[1], photo[1]),
            strict=True,
        )
    )


def nearest_side(points: Points, place: Point) -> tuple[int, float, Point]:
    """The side of an outline that is nearest to a place.

    Returns:
        Index of the point that it begins at, how far away it is, and its nearest point.
    """
    found = []
    for index, one in enumerate(points):
        other = points[(index + 1) % len(points)]
        way = (other[0] - one[0], other[1] - one[1])
        length = way[0] ** 2 + way[1] ** 2
        along = ((place[0] - one[0]) * way[0] + (place[1] - one[1]) * way[1]) / length if length else 0.0
        along = min(max(along, 0.0), 1.0)
        foot = (one[0] + along * way[0], one[1] + along * way[1])
        found.append((math.dist(foot, place), index, foot))
    distance, index, foot = min(found)
    return index, distance, foot


def contains(points: Points, place: Point) -> bool:
    """Whether a place is inside a closed outline."""
    inside = False
    for index, (x, y) in enumerate(points):
        before_x, before_y = points[index - 1]
        if (y > place[1]) != (before_y > place[1]):
            crossing = before_x + (place[1] - before_y) / (y - before_y) * (x - before_x)
            inside ^= place[0] < crossing
    return inside


def _within(places: list[float], by: float, length: int) -> float:
    return max(-min(places), min(by, length - max(places)))


def _stretched(places: list[float], by: float, length: int) -> list[float]:
    low, high = min(places), max(places)
    middle, before = (low + high) / 2, max(high - low, 1.0)
    factor = max(before + by, 1.0) / before
    return [min(max(middle + (place - middle) * factor, 0.0), float(length)) for place in places]


def _seed(points: Points) -> Stroke:
    """A stroke within an outline that was placed by hand, for what is drawn next to go on from."""
    x = math.fsum(x for x, _ in points) / len(points)
    y = math.fsum(y for _, y in points) / len(points)
    inner = tuple(((x + px) / 2, (y + py) / 2) for px, py in points)
    return Stroke((*inner, inner[0]), inside=True)


def _own_strokes(strokes: Sequence[Stroke], points: Points) -> tuple[Stroke, ...]:
    """Those that say something of an outline: what is no wound is none for all."""
    own = tuple(
        stroke for stroke in strokes if not stroke.inside or any(contains(points, at) for at in stroke.points)
    )
    return own if any(stroke.inside for stroke in own) else (_seed(points), *own)


def _shared(one: Points, other: Points) -> int:
    """How many points of two outlines lie inside each other's, to know which is the same wound."""
    return sum(contains(one, at) for at in other) + sum(contains(other, at) for at in one)
