"""Numbered, labelled regions drawn on a photo, and the style that marks each number on screen and paper."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from woundapp import paths, signs
from woundapp.domain import Finding, ImageRegion, SupportMap
from woundapp.imaging import photo as photos

INK = "#101418"
"""Casing of the lines, ground of the labels and numbers on the colours."""

PAPER = "#ffffff"
"""Words of the labels."""

_COLOURS = ("#ffe14d", "#66ccff", "#ffa64d", "#5fe0a8", "#ff9ecb", "#ffffff")
"""Light enough for a line on dark casing and for dark numbers; told apart by colour-blind eyes too."""

_DASHES: tuple[tuple[float, ...], ...] = ((), (5.0, 2.5), (1.5, 1.5), (7.0, 2.0, 1.5, 2.0))
"""Solid, dashed, dotted, dash-dot; in widths of the line, drawn and blank in turn."""

SPEAKS_FOR, SPEAKS_AGAINST = "#9d2bff", "#00d5e0"
"""Colours of the parts of a photo that speak for an answer and against it: none that skin or wounds have.

A sign says the same."""

FOR_SIGN, AGAINST_SIGN = "+", "\N{MINUS SIGN}"

LEAST_LOG_ODDS = 0.1
"""Of a support map's largest cell: what changes the answer less is not blown up to look like something."""

_TINTED, _SIGNED = 0.1, 0.35
"""Shares of the largest cell from which on a cell is tinted, and signed."""

_DENSEST = 0.65

_SMALLEST_TEXT = 7

_Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class RegionStyle:
    """How the region with one number is marked.

    Attributes:
        colour: of the line and of the number's badge, as `#rrggbb`.
        dash: lengths drawn and left blank in turn, in widths of the line; empty for a solid line.
    """

    colour: str
    dash: tuple[float, ...]


def style_for(number: int) -> RegionStyle:
    """The style of a number; colour and pattern change together, so the first 12 are all different.

    Args:
        number: of the finding, from 1.
    """
    return RegionStyle(
        colour=_COLOURS[(number - 1) % len(_COLOURS)],
        dash=_DASHES[((number - 1) + (number - 1) // 12) % len(_DASHES)],
    )


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of a photo that an answer leans on.

    Attributes:
        row: from the top, from 0.
        column: from the left, from 0.
        colour: as `#rrggbb`.
        opacity: 0 to 1.
        sign: FOR_SIGN or AGAINST_SIGN; empty where it counts for little.
    """

    row: int
    column: int
    colour: str
    opacity: float
    sign: str


def tinted(found: SupportMap) -> tuple[Cell, ...]:
    """The cells of a support map that count, row by row; none where the answer leans on no part."""
    worth = found.log_odds / max(float(np.abs(found.log_odds).max()), LEAST_LOG_ODDS)
    cells = []
    for (row, column), share in np.ndenumerate(worth):
        if abs(share) < _TINTED:
            continue
        colour, sign = (SPEAKS_FOR, FOR_SIGN) if share > 0 else (SPEAKS_AGAINST, AGAINST_SIGN)
        shown = sign if abs(share) >= _SIGNED else ""
        cells.append(Cell(row, column, colour, _DENSEST * abs(float(share)), shown))
    return tuple(cells)


def draw(
    pixels: NDArray[np.uint8],
    findings: Sequence[Finding],
    *,
    longest_side: int | None = None,
    chosen: int | None = None,
) -> NDArray[np.uint8]:
    """A copy of a photo with the findings' regions outlined, numbered and named.

    A name is left out where there is no room for it. A finding without a region gets no mark.

    Args:
        pixels: the upright photo, of shape `(height, width, 3)`.
        findings: numbered 1, 2, … in this order; their regions are in pixels of the upright photo.
        longest_side: of the result in pixels, to which photo and regions are scaled; None leaves the size.
        chosen: number of the finding to be drawn stronger than the others.
    """
    image = Image.fromarray(photos.scaled(pixels, longest_side) if longest_side else pixels)
    pen = ImageDraw.Draw(image)
    line = max(2, round(max(image.size) / 350))
    font = _font(max(_SMALLEST_TEXT, round(min(max(image.size) / 55, min(image.size) / 6))))
    factors = (image.width / pixels.shape[1], image.height / pixels.shape[0])
    boxes = {
        number: _box(finding.region, factors, image.size, 3 * line)
        for number, finding in enumerate(findings, start=1)
        if finding.region is not None
    }
    for number in sorted(boxes, key=lambda number: (number == chosen, -_area(boxes[number]))):
        _outline(pen, boxes[number], style_for(number), 2 * line if number == chosen else line)
    taken: list[_Box] = []
    for number in sorted(boxes, key=lambda number: (number != chosen, number)):
        tag = _Tag(number, signs.label(findings[number - 1].sign), font)
        others = [box for other, box in boxes.items() if other != number]
        placed = _place(tag, boxes[number], others, taken, image.size)
        if placed is not None:
            taken.append(placed)
            tag.draw(pen, placed, boxes[number], line)
    return np.array(image)


def crop(pixels: NDArray[np.uint8], region: ImageRegion, margin: float = 0.25) -> NDArray[np.uint8]:
    """The part of a photo around a region.

    Args:
        pixels: the upright photo, of shape `(height, width, 3)`.
        region: in pixels of the upright photo.
        margin: added on every side as far as the photo reaches, in lengths of the region's longer side.
    """
    height, width = pixels.shape[:2]
    extra = round(margin * max(region.width, region.height))
    left, top = max(0, region.left - extra), max(0, region.top - extra)
    right, bottom = min(width, region.right + extra), min(height, region.bottom + extra)
    return pixels[top:bottom, left:right]


class _Tag:
    """The number and the name of one region, on one line.

    Args:
        number: of the finding, from 1.
        name: of its sign.
        font: of both.
    """

    def __init__(self, number: int, name: str, font: ImageFont.FreeTypeFont) -> None:
        self._number, self._name, self._font = str(number), photos.one_line(name), font
        self._colour = style_for(number).colour
        self._padding = max(2, round(font.size * 0.3))
        self.height = round(font.size) + 2 * self._padding
        self.short = max(self.height, round(font.getlength(self._number)) + 2 * self._padding)
        self.long = self.short + round(font.getlength(self._name)) + 2 * self._padding

    def draw(self, pen: ImageDraw.ImageDraw, place: _Box, box: _Box, line: int) -> None:
        """Draw the tag at its place, and a line to its box where they do not touch."""
        if _distance(place, box) > 1:
            pen.line([_nearest(place, box), _nearest(box, place)], INK, 2 * line)
        left, top, right, bottom = place
        middle = (top + bottom) / 2
        radius = self.height // 5
        pen.rounded_rectangle(place, radius, INK)
        rim = max(1, self._padding // 3)
        pen.rounded_rectangle(
            (left + rim, top + rim, left + self.short - rim, bottom - rim), radius, self._colour
        )
        pen.text((left + self.short / 2, middle), self._number, INK, self._font, anchor="mm")
        if right - left > self.short:
            pen.text(
                (left + self.short + self._padding / 2, middle), self._name, PAPER, self._font, anchor="lm"
            )


def _box(region: ImageRegion, factors: tuple[float, float], size: tuple[int, int], least: int) -> _Box:
    """A region in pixels of the picture to draw on, both ends inside, at least `least` long each way."""
    spans = []
    for first, last, factor, length in (
        (region.left, region.right, factors[0], size[0]),
        (region.top, region.bottom, factors[1], size[1]),
    ):
        span = min(max(round((last - first) * factor), least), length)
        start = min(max(round((first + last) / 2 * factor - span / 2), 0), length - span)
        spans.append((start, start + span - 1))
    return (spans[0][0], spans[1][0], spans[0][1], spans[1][1])


def _outline(pen: ImageDraw.ImageDraw, box: _Box, style: RegionStyle, width: int) -> None:
    """The patterned line of a region along the inside of its edge, between two dark ones."""
    rim = max(1, width // 2)
    pen.rectangle(box, outline=INK, width=width + 2 * rim)
    left, top, right, bottom = box[0] + rim, box[1] + rim, box[2] - rim, box[3] - rim
    if right - left < width or bottom - top < width:
        return
    for start, end in _strokes(right - left + 1, style.dash, width):
        for y in (top, bottom - width + 1):
            pen.rectangle((left + start, y, left + end, y + width - 1), style.colour)
    for start, end in _strokes(bottom - top + 1, style.dash, width):
        for x in (left, right - width + 1):
            pen.rectangle((x, top + start, x + width - 1, top + end), style.colour)


def _strokes(length: int, dash: tuple[float, ...], width: int) -> Iterator[tuple[int, int]]:
    """First and last pixel of each stroke of a pattern along a line."""
    pattern = [max(1, round(part * width)) for part in dash] or [length, 1]
    start = 0
    for index in itertools.count():
        if start >= length:
            return
        part = pattern[index % len(pattern)]
        if index % 2 == 0:
            yield start, min(start + part, length) - 1
        start += part


def _place(
    tag: _Tag, box: _Box, others: Sequence[_Box], taken: Sequence[_Box], size: tuple[int, int]
) -> _Box | None:
    """Where a tag covers no other tag and least of the other regions; None if the picture has no room.

    At the region's edge with the name, else at its edge without, else anywhere without, as near as can be.
    """
    height = tag.height
    for width in (tag.long, tag.short):
        spots = [spot for spot in _spots(box, width, height, size) if _free(spot, taken, size)]
        if spots:
            return min(spots, key=lambda spot: sum(_shared(spot, other) for other in others))
    step = max(1, height // 2)
    anywhere = (
        (x, y, x + tag.short - 1, y + height - 1)
        for y in range(0, size[1] - height + 1, step)
        for x in range(0, size[0] - tag.short + 1, step)
    )
    free = [spot for spot in anywhere if _free(spot, taken, size)]
    return min(free, key=lambda spot: (_shared(spot, box) > 0, _distance(spot, box)), default=None)


def _spots(box: _Box, width: int, height: int, size: tuple[int, int]) -> Iterator[_Box]:
    """Places at a region's edge, the best first: above, below, beside, then inside it."""
    left, top, right, bottom = box
    for x, y in (
        (left, top - height),
        (left, bottom + 1),
        (right - width + 1, top - height),
        (right - width + 1, bottom + 1),
        (right + 1, top),
        (left - width, top),
        (right + 1, bottom - height + 1),
        (left - width, bottom - height + 1),
        (left, top),
        (right - width + 1, top),
        (left, bottom - height + 1),
        (right - width + 1, bottom - height + 1),
    ):
        within = min(max(x, 0), size[0] - width)
        if _distance((within, y, within + width - 1, y + height - 1), box) <= 1:
            yield (within, y, within + width - 1, y + height - 1)


def _free(spot: _Box, taken: Sequence[_Box], size: tuple[int, int]) -> bool:
    inside = spot[0] >= 0 and spot[1] >= 0 and spot[2] < size[0] and spot[3] < size[1]
    return inside and not any(_shared(spot, other) for other in taken)


def _area(box: _Box) -> int:
    return (box[2] - box[0] + 1) * (box[3] - box[1] + 1)


def _shared(one: _Box, other: _Box) -> int:
    """Pixels that two boxes share."""
    width = min(one[2], other[2]) - max(one[0], other[0]) + 1
    height = min(one[3], other[3]) - max(one[1], other[1]) + 1
    return max(width, 0) * max(height, 0)


def _nearest(one: _Box, other: _Box) -> tuple[int, int]:
    """The point of one box that is nearest to the middle of another."""
    x, y = (other[0] + other[2]) // 2, (other[1] + other[3]) // 2
    return min(max(x, one[0]), one[2]), min(max(y, one[1]), one[3])


def _distance(one: _Box, other: _Box) -> int:
    """Pixels between two boxes along the farther axis; 1 when they touch, 0 or less when they overlap."""
    return max(one[0] - other[2], other[0] - one[2], one[1] - other[3], other[1] - one[3])


@lru_cache(maxsize=32)
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(paths.assets() / "fonts" / "Inter-Bold.ttf", size)
