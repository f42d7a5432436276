"""Finds the closed edge around a line: the best way around it on rays that start from its middle.

Along each ray the cost of every place is computed: low where colours change sharply, and where they change
from those at the line to those farther away. The closed way of the least cost is found by dynamic programming
on the rays laid side by side (circular shortest path; Sun and Pallottino, 2003). So what is found is one
region without holes, and it is found in hundredths of a second.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.float32]
Mask = NDArray[np.bool_]
Values = NDArray[np.float64]

_RAYS, _PLACES = 96, 88
_RAY_LENGTH, _BEYOND_MARKS = 0.95, 1.15
"""Of a ray: beyond the line, over the line's reach; and at least this many times as far as marks inside."""

_WINDOWS = (2, 5)
"""Places before and after an edge, along a ray, whose colours are compared: a sharp edge, and a soft one."""

_CONTRAST_RANK, _HIGHEST_CONTRAST = 95, 1.5
"""Contrast is measured in that of the percentile, so that faint wounds count as well; glare is cut off."""

_USUAL_DISTANCE, _SPREAD, _DISTANCE_WEIGHT = 0.25, 0.25, 0.3
"""Of a wound's edge from a line along its long axis, over the line's reach."""

_STEEPEST, _BEND_WEIGHT = 3, 0.15
"""Places that the edge may move by from ray to ray, and what the square of such a move costs."""

_KEPT_WITHIN, _TAPER = 0.15, 6
"""Share of a ray by which to leave an earlier edge costs the most; rays beside a new mark that are freer."""

_PHOTO_EDGE = -0.5
"""The cost of an edge where the photo ends: a wound may run out of it."""

_NEVER = 50.0
_NEAR, _FAR, _AROUND = 0.08, 0.6, 0.2
"""Distances over the reach: from the line, of the first colours within and beyond; around a found region."""

_ROUNDS = 3
_FEWEST_PIXELS = 50
_CELL = 8.0
"""CIELAB units: colours are counted in cells of this width."""

_KERNEL = ((-2, 0.06), (-1, 0.24), (0, 0.4), (1, 0.24), (2, 0.06))
"""Cells away, and weight: colours that are nearly the same count."""

_RARE, _SUREST = 1e-3, 4.0
"""Added to densities, over the highest; and the log ratio of them from which a colour is sure."""

_HALF = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Search:
    """Where to look for an edge, on a picture of bounded size.

    Attributes:
        lab: the picture in CIELAB, of shape `(height, width, 3)`.
        line: points `(x, y)` along the line that the edge lies around, in pixels.
        on_line: the pixels of that line.
        inside: the pixels that the edge must enclose, those of the line among them.
        outside: the pixels that it must leave out.
        reach: the longest distance between two points of the line, in pixels.
        earlier: what was found before marks were added; it stays where they do not contradict it.
    """

    lab: Image
    line: Values
    on_line: Mask
    inside: Mask
    outside: Mask
    reach: float
    earlier: Mask | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Rays:
    """Rays from one centre: row by row, from the centre outwards.

    Attributes:
        columns: x of each place, shape `(rays, places)`; `rows` the same for y.
        on_photo: whether a place lies in the picture.
    """

    columns: Image
    rows: Image
    on_photo: Mask

    def of(self, picture: Image, beyond: int = cv2.BORDER_REPLICATE) -> Image:
        """A picture, unrolled."""
        return np.asarray(
            cv2.remap(picture, self.columns, self.rows, cv2.INTER_LINEAR, borderMode=beyond), np.float32
        )

    def marked(self, mask: Mask) -> Mask:
        return self.of(mask.astype(np.float32), cv2.BORDER_CONSTANT) > _HALF


def find(search: Search) -> tuple[Mask, float]:
    """The region within the edge.

    Returns:
        The region, and how much the colours change across its edge: the mean CIELAB distance.
    """
    rays = _rays(search)
    away = _distance(search.on_line) / search.reach
    unrolled = rays.of(search.lab)
    contrast = np.mean([np.linalg.norm(drop, axis=2) for drop in _drops(unrolled)], axis=0)
    highest = np.percentile(contrast[rays.on_photo], _CONTRAST_RANK) + 1e-6
    fixed = np.where(rays.on_photo, -np.minimum(contrast / highest, _HIGHEST_CONTRAST), _PHOTO_EDGE)
    fixed += _DISTANCE_WEIGHT * ((rays.of(away) - _USUAL_DISTANCE) / _SPREAD) ** 2
    fixed += _constraints(search, rays)

    within = ((away < _NEAR) | search.inside) & ~search.outside
    beyond = ((away > _FAR) | search.outside) & ~search.inside
    if beyond.sum() < _FEWEST_PIXELS:
        beyond = (away > np.quantile(away, 0.8)) & ~search.inside
    if not beyond.any():
        return search.inside, 0.0
    cells = _cells(search.lab)
    for _ in range(_ROUNDS):
        alike = rays.of(_likeness(cells, within, beyond))[..., None]
        cost = fixed - np.mean([drop[..., 0] for drop in _drops(alike)], axis=0)
        path = _closed_path(cost)
        region = _enclosed(rays, path, search.inside.shape)
        within = (region | search.inside) & ~search.outside
        beyond = ~within & (_distance(region) < _AROUND * search.reach)
        if beyond.sum() < _FEWEST_PIXELS:
            break
    across = contrast[np.arange(len(path)), path][rays.on_photo[np.arange(len(path)), path]]
    return within, float(across.mean()) if across.size else 0.0


def _rays(search: Search) -> _Rays:
    line = search.line
    middle = line.mean(axis=0)
    nearest = line[np.linalg.norm(line - middle, axis=1).argmin()]
    centre = (middle + nearest) / 2  # the middle of a bent line may lie outside of the wound
    angles = np.linspace(0, 2 * np.pi, _RAYS, endpoint=False)
    directions = np.column_stack((np.cos(angles), np.sin(angles)))
    lengths = np.maximum(((line - centre) @ directions.T).max(axis=0), 0) + _RAY_LENGTH * search.reach
    rows, columns = np.nonzero(search.inside)
    marks = np.column_stack((columns, rows)) + 0.5 - centre
    sector = np.round(np.arctan2(marks[:, 1], marks[:, 0]) / (2 * np.pi) * _RAYS).astype(int)
    farthest = np.zeros(_RAYS)
    for turn in (-2, -1, 0, 1, 2):
        np.maximum.at(farthest, (sector + turn) % _RAYS, np.hypot(*marks.T))
    lengths = np.maximum(lengths, _BEYOND_MARKS * farthest)
    along = (np.arange(_PLACES) + 0.5) / _PLACES * lengths[:, None]
    x = (centre[0] + along * directions[:, :1] - 0.5).astype(np.float32)
    y = (centre[1] + along * directions[:, 1:] - 0.5).astype(np.float32)
    height, width = search.inside.shape
    return _Rays(x, y, (x > -_HALF) & (x < width - _HALF) & (y > -_HALF) & (y < height - _HALF))


def _constraints(search: Search, rays: _Rays) -> Values:
    """What it costs to leave out what must be inside, to take in what must not, and to change the rest."""
    place = np.arange(_PLACES)
    first = _last(rays.marked(search.on_line))
    inner = _last(rays.marked(search.inside))
    shut = rays.marked(search.outside) & (place > first[:, None])
    outer = np.where(shut.any(axis=1), shut.argmax(axis=1), _PLACES)
    inner = np.where(inner >= outer, first, inner)
    cost = np.where((place <= inner[:, None]) | (place > outer[:, None]), _NEVER, 0.0)
    if search.earlier is not None:
        before = _last(rays.marked(search.earlier)) + 1
        changed = (before <= inner) | (before > outer)
        gaps = np.flatnonzero(changed)
        apart = np.full(_RAYS, float(_TAPER))
        if gaps.size:
            turn = np.abs(np.arange(_RAYS)[:, None] - gaps)
            apart = np.minimum(turn, _RAYS - turn).min(axis=1)
        moved = np.abs(place - before[:, None]) / _PLACES
        cost += np.minimum(apart / _TAPER, 1)[:, None] * np.minimum(moved / _KEPT_WITHIN, 1)
    return cost


def _last(marked: Mask) -> NDArray[np.intp]:
    """The last marked place of each ray; -1 where none is."""
    return np.where(marked.any(axis=1), _PLACES - 1 - marked[:, ::-1].argmax(axis=1), -1)


def _drops(unrolled: Image) -> list[Values]:
    """At each place, the mean before it less the mean from there on, for each window."""
    total = np.zeros((_RAYS, _PLACES + 1, unrolled.shape[2]))
    np.cumsum(unrolled, axis=1, out=total[:, 1:])
    place = np.maximum(np.arange(_PLACES), 1)  # before the first place there is nothing to compare with
    drops = []
    for window in _WINDOWS:
        begin, end = np.maximum(place - window, 0), np.minimum(place + window, _PLACES)
        before = (total[:, place] - total[:, begin]) / (place - begin)[:, None]
        after = (total[:, end] - total[:, place]) / (end - place)[:, None]
        drops.append(before - after)
    return drops


def _cells(lab: Image) -> NDArray[np.intp]:
    """The cell of colour space that each pixel lies in, with room for neighbours on all sides."""
    cells = np.floor(lab / _CELL).astype(np.intp)
    return np.asarray(cells - cells.min(axis=(0, 1)) + len(_KERNEL) // 2)


def _likeness(cells: NDArray[np.intp], within: Mask, beyond: Mask) -> Image:
    """How much each pixel's colour is one of those within rather than beyond: from 1 to -1."""
    shape = tuple(int(most) for most in cells.max(axis=(0, 1)) + len(_KERNEL) // 2 + 1)
    numbers = np.ravel_multi_index(tuple(np.moveaxis(cells, 2, 0)), shape)
    logs = []
    for place in (within, beyond):
        counts = np.bincount(numbers[place], minlength=int(np.prod(shape))).astype(np.float64).reshape(shape)
        for axis in range(3):
            counts = np.sum([share * np.roll(counts, step, axis) for step, share in _KERNEL], axis=0)
        density = (counts / counts.sum()).ravel()
        logs.append(np.log(density + _RARE * density.max()))
    ratio = np.clip(logs[0] - logs[1], -_SUREST, _SUREST) / _SUREST
    return np.asarray(ratio[numbers], np.float32)


def _closed_path(cost: Values) -> NDArray[np.intp]:
    """The place on each ray where the closed way of the least cost crosses it.

    The rays are gone round three times; in the middle round, the beginning and the end have no say any more.
    """
    steps = np.arange(-_STEEPEST, _STEEPEST + 1)
    bend = _BEND_WEIGHT * steps.astype(np.float64) ** 2
    reachable = np.arange(_PLACES)[:, None] + steps + _STEEPEST
    rounds = np.concatenate((cost, cost, cost))
    came = np.zeros((len(rounds), _PLACES), np.intp)
    padded = np.full(_PLACES + 2 * _STEEPEST, np.inf)
    least = rounds[0]
    for number in range(1, len(rounds)):
        padded[_STEEPEST:-_STEEPEST] = least
        ways = padded[reachable] + bend
        best = ways.argmin(axis=1)
        came[number] = np.arange(_PLACES) + steps[best]
        least = ways[np.arange(_PLACES), best] + rounds[number]
    path = np.zeros(len(rounds), np.intp)
    path[-1] = least.argmin()
    for number in range(len(rounds) - 1, 0, -1):
        path[number - 1] = came[number, path[number]]
    return path[len(cost) : 2 * len(cost)]


def _enclosed(rays: _Rays, path: NDArray[np.intp], shape: tuple[int, ...]) -> Mask:
    ray = np.arange(_RAYS)
    before = np.maximum(path - 1, 0)  # an edge at a place lies between it and the one before
    x = (rays.columns[ray, path] + rays.columns[ray, before]) / 2
    y = (rays.rows[ray, path] + rays.rows[ray, before]) / 2
    region = np.zeros(shape, np.uint8)
    cv2.fillPoly(region, [np.round(np.column_stack((x, y)) * 16).astype(np.int32)], 1, shift=4)
    return region > 0


def _distance(region: Mask) -> Image:
    """Of each pixel to a region, in pixels."""
    return np.asarray(cv2.distanceTransform((~region).astype(np.uint8), cv2.DIST_L2, 5), np.float32)
