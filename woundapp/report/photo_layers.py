"""What is drawn over a photo: numbered regions, outlines of wounds, and the bands around them.

Every line has a dark casing and a pattern of its own, so that it shows on any skin and in grey.
"""

# mypy: disable-error-code="no-untyped-call"
# (reportlab carries no types)

from collections.abc import Sequence
from dataclasses import dataclass

from woundapp.domain import ImageRegion
from woundapp.imaging import measure, overlay
from woundapp.measurement import OutlinedWound, Scale
from woundapp.report import text
from woundapp.report.figures import Place

_LINE, _CASING = 1.3, 2.6
_THIN, _THIN_CASING = 0.6, 1.4
_BADGE, _BADGE_SIZE = 10.0, 7.0
_LABEL_SIZE = 6.0
_BAND_DASHES = ((1.2, 1.8), (5.0, 2.5))
"""Dotted for the nearer band, dashed for the farther one, in points."""

_Points = Sequence[tuple[float, float]]
_Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""


@dataclass(frozen=True, slots=True)
class Regions:
    """Regions with their numbers, from 1 in their order.

    Attributes:
        places: in pixels of the upright photo; None for what has no place.
        before: where the model had what the clinician moved, drawn thin.
    """

    places: Sequence[ImageRegion | None]
    before: Sequence[ImageRegion] = ()

    def __call__(self, place: Place) -> None:
        for region in self.before:
            _stroke(place, _corners(place, region), overlay.PAPER, (), _THIN, _THIN_CASING)
        numbered = {number: region for number, region in enumerate(self.places, 1) if region}
        boxes = {number: _corners(place, region) for number, region in numbered.items()}
        for number, corners in boxes.items():
            style = overlay.style_for(number)
            dash = tuple(part * _LINE for part in style.dash)
            _stroke(place, corners, style.colour, dash, _LINE, _CASING)
        taken: list[_Box] = []
        for number, corners in boxes.items():
            badge = _free(corners, taken, place)
            taken.append(badge)
            _draw_badge(place, badge, number)


@dataclass(frozen=True, slots=True)
class Outlines:
    """Outlined wounds with their numbers, and the lines that length and width are measured along.

    Attributes:
        wounds: numbered 1, 2, … in this order; a single one has no number on the photo.
        scale: of the photo; None where no calibration card is in it.
    """

    wounds: Sequence[OutlinedWound]
    scale: Scale | None = None

    def __call__(self, place: Place) -> None:
        _clip(place)
        taken: list[_Box] = []
        for number, wound in enumerate(self.wounds, 1):
            points = [place.point(x, y) for x, y in wound.points]
            style = overlay.style_for(number)
            dash = tuple(part * _LINE for part in style.dash)
            _stroke(place, points, style.colour, dash, _LINE, _CASING)
            around = measure.drawn(wound.points, self.scale) if self.scale and wound.size else None
            if around:
                for line in around.lines:
                    ends = [place.point(x, y) for x, y in line]
                    _stroke(place, ends, overlay.PAPER, (), _THIN, _THIN_CASING, closed=False)
            if len(self.wounds) > 1:
                badge = _free(points, taken, place)
                taken.append(badge)
                _draw_badge(place, badge, number)


@dataclass(frozen=True, slots=True)
class Bands:
    """The bands around wounds that redness is judged by.

    Attributes:
        wounds: the parts of the visit's wound.
        scale: of the photo.
        names: what each band is called, the nearer one first: `0.5 cm`.
    """

    wounds: Sequence[OutlinedWound]
    scale: Scale
    names: Sequence[str]

    def __call__(self, place: Place) -> None:
        _clip(place)
        for wound in self.wounds:
            around = measure.drawn(wound.points, self.scale)
            if around is None:
                continue
            for edge, dash, name in zip(around.bands, _BAND_DASHES, self.names, strict=True):
                points = [place.point(x, y) for x, y in edge]
                _stroke(place, points, overlay.PAPER, dash, _THIN * 1.6, _CASING * 0.8)
                _name(place, points, name)


def _corners(place: Place, region: ImageRegion) -> list[tuple[float, float]]:
    """The corners of a region, kept inside the photo by half of the line that is drawn along them."""
    rim = _CASING / 2
    left, top = place.point(region.left, region.top)
    right, bottom = place.point(region.right, region.bottom)
    left, bottom = min(max(left, rim), place.width - rim), max(bottom, rim)
    right, top = max(min(right, place.width - rim), left), max(min(top, place.height - rim), bottom)
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _stroke(
    place: Place,
    points: _Points,
    colour: str,
    dash: Sequence[float],
    width: float,
    casing: float,
    *,
    closed: bool = True,
) -> None:
    canvas = place.canvas
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.close()
    canvas.setLineJoin(1)
    canvas.setLineCap(0)
    for ink, thick, pattern in ((overlay.INK, casing, ()), (colour, width, dash)):
        canvas.setStrokeColor(ink)
        canvas.setLineWidth(thick)
        canvas.setDash(list(pattern))
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.setDash([])


def _clip(place: Place) -> None:
    path = place.canvas.beginPath()
    path.rect(0, 0, place.width, place.height)
    place.canvas.clipPath(path, stroke=0, fill=0)


def _free(points: _Points, taken: Sequence[_Box], place: Place) -> _Box:
    """Where the badge of what lies between some points covers no other one, inside the photo if it can."""
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    bottom, top = min(y for _, y in points), max(y for _, y in points)
    side = _BADGE
    spots = [
        (x, y)
        for y in (top, top - side, bottom - side, bottom)
        for x in (left, right - side, (left + right - side) / 2)
    ]
    within = [
        (min(max(x, 0), max(0, place.width - side)), min(max(y, 0), max(0, place.height - side)))
        for x, y in spots
    ]
    step = [(left + side * n, top - side * m) for m in range(1, 6) for n in range(6)]
    boxes = [(x, y, x + side, y + side) for x, y in (*within, *step)]
    return next((box for box in boxes if not any(_meet(box, other) for other in taken)), boxes[0])


def _meet(one: _Box, other: _Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _draw_badge(place: Place, box: _Box, number: int) -> None:
    canvas = place.canvas
    left, bottom, right, top = box
    canvas.setFillColor(overlay.style_for(number).colour)
    canvas.setStrokeColor(overlay.INK)
    canvas.setLineWidth(0.9)
    canvas.roundRect(left, bottom, right - left, top - bottom, 2, stroke=1, fill=1)
    canvas.setFillColor(overlay.INK)
    canvas.setFont(text.BOLD, _BADGE_SIZE if number < 10 else _BADGE_SIZE - 1)  # noqa: PLR2004 - two digits
    canvas.drawCentredString((left + right) / 2, bottom + 2.6, str(number))


def _name(place: Place, points: _Points, name: str) -> None:
    """A name on a line, where the line is inside the photo; nowhere where it is not."""
    canvas = place.canvas
    width = canvas.stringWidth(name, text.BOLD, _LABEL_SIZE) + 3
    inside = [
        (x, y)
        for x, y in points
        if width < x < place.width - width and 5 < y < place.height - 5  # noqa: PLR2004
    ]
    if not inside:
        return
    x, y = min(inside, key=lambda point: point[1])
    canvas.setFillColor(overlay.INK)
    canvas.roundRect(x - width / 2, y - 3.6, width, 7.2, 1.5, stroke=0, fill=1)
    canvas.setFillColor(overlay.PAPER)
    canvas.setFont(text.BOLD, _LABEL_SIZE)
    canvas.drawCentredString(x, y - 2.1, name)
