"""The drawing of a body: its front, its back and its feet, and the areas on them, in units of its own.

Of everything one half is given, x counted from the middle outwards; the other half is its mirror image.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from woundapp import body
from woundapp.clinic import Side

_Points = Sequence[tuple[float, float]]
_Shape = _Points | QRectF

SIZE = (620.0, 446.0)
"""Width and height of the whole drawing, with room for titles."""

_TOES_TO_SOLE = 146.0
_STRIP = 8.0
"""Half the width of the middle of what reaches across the body."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an area is on the drawing.

    Attributes:
        area: its code.
        side: of the body.
        path: what is drawn of it.
    """

    area: str
    side: Side
    path: QPainterPath


@dataclass(frozen=True, slots=True)
class View:
    """The body, or its feet, from one side.

    Attributes:
        box: its place in the drawing.
        from_behind: whether the patient's left is on the left.
        outline: of the body.
        spots: the areas; none lies over another.
    """

    box: QRectF
    from_behind: bool
    outline: QPainterPath
    spots: tuple[Spot, ...]


_HEAD = QRectF(-19, 0, 38, 54)
_EAR = QRectF(15, 19, 9, 17)
_TRUNK_AND_LEG: _Points = (
    (0, 46), (9, 46), (10, 57), (20, 63), (31, 67), (38, 78), (40, 92), (37, 108), (33, 130), (32, 150),
    (35, 168), (40, 188), (42, 206), (41, 234), (36, 258), (33, 276), (34, 296), (35, 312), (32, 334),
    (28, 354), (27, 370), (27, 380), (33, 392), (34, 399), (24, 401), (14, 400), (14, 390), (15, 378),
    (15, 366), (14, 350), (10, 324), (9, 304), (12, 286), (10, 268), (6, 246), (2, 222), (0.5, 214),
    (0, 200), (0, 60),
)  # fmt: skip
_ARM: _Points = (
    (22, 72), (29, 66), (40, 68.5), (49, 77), (53, 94), (57, 116), (61, 134), (66, 154), (70, 176), (73, 198),
    (78, 210), (83, 224), (86, 236), (84, 246), (76, 249), (68, 246), (65, 236), (63, 222), (64, 204),
    (59, 184), (52, 162), (48, 142), (43, 122), (38, 104), (32, 88),
)  # fmt: skip
_THUMB: _Points = ((77, 212), (87, 221), (94, 234), (95, 243), (91, 244), (85, 237), (79, 230))
_FINGERS = (
    QRectF(65, 236, 6, 26),
    QRectF(70, 238, 6, 31),
    QRectF(75, 238, 6, 30),
    QRectF(80, 235, 5.6, 26),
)
_FOOT: _Points = (
    (22, -4), (23, 14), (20, 24), (22, 34), (20, 50), (15, 76), (12, 100), (12, 116), (15, 126), (24, 132),
    (38, 132), (50, 126), (60, 113), (59, 92), (55, 66), (51, 46), (50, 36), (53, 26), (49, 14), (49, -4),
)  # fmt: skip
_SOLE: _Points = (
    (12, 30), (15, 20), (24, 14), (38, 14), (50, 20), (60, 33), (60, 44), (57, 60), (54, 78), (53, 104),
    (52, 124), (45, 137), (35, 140), (25, 136), (20, 124), (21, 104), (23, 84), (18, 62), (12, 44),
)  # fmt: skip
_TOES = (
    QRectF(11.5, 118, 16, 30),
    QRectF(28, 120, 10, 24),
    QRectF(37.5, 117, 9.5, 22),
    QRectF(46, 111, 9, 21),
    QRectF(53.5, 103, 8.5, 19),
)

_Areas = tuple[tuple[str, _Shape], ...]
"""Codes and places, each over those before it."""

_LIMBS: _Areas = (
    ("upper_arm", ((39.3, 92), (70, 92), (70, 130), (41, 130), (38.2, 108))),
    ("elbow", ((38, 130), (74, 130), (78, 154), (40, 154))),
    ("forearm", ((40, 154), (78, 154), (82, 202), (46, 202))),
    ("wrist", ((50, 202), (86, 202), (88, 217), (52, 217))),
    ("fingers", ((56, 246), (82, 243), (84, 222), (99, 215), (99, 272), (56, 272))),
    ("shoulder", ((25, 55), (60, 55), (60, 92), (39.3, 92), (32, 80))),
    ("thigh", ((0, 208), (54, 208), (54, 262), (0, 262))),
    ("hip", ((28, 172), (54, 172), (54, 210), (38, 210))),
    ("ear", _EAR),
)
_FRONT: _Areas = (
    ("face", ((0, 11), (19, 11), (19, 54), (0, 54))),
    ("top_of_head", ((0, -4), (20, -4), (20, 11), (0, 11))),
    ("neck", ((0, 54), (24, 54), (25, 63.5), (0, 66))),
    ("chest", ((0, 66), (60, 60), (38, 118), (0, 118))),
    ("abdomen", ((0, 118), (40, 118), (44, 208), (0, 208))),
    *_LIMBS,
    ("palm", ((50, 217), (88, 212), (84, 222), (82, 243), (56, 246))),
    ("breast", QRectF(10, 84, 23, 23)),
    ("armpit", ((34, 95), (42, 91), (43, 104), (36, 112))),
    ("groin", ((6, 184), (28, 172), (38, 210), (10, 220))),
    ("genital_area", ((0, 188), (7, 188), (11, 206), (6, 222), (0, 222))),
    ("knee", ((0, 262), (54, 262), (54, 294), (0, 294))),
    ("shin", ((0, 294), (54, 294), (54, 352), (0, 352))),
    ("inner_ankle", ((0, 352), (20.5, 352), (20.5, 380), (0, 380))),
    ("outer_ankle", ((20.5, 352), (54, 352), (54, 380), (20.5, 380))),
    ("top_of_foot", ((0, 380), (54, 380), (54, 410), (0, 410))),
)
_BACK: _Areas = (
    ("back_of_head", ((0, 11), (19, 11), (19, 54), (0, 54))),
    ("top_of_head", ((0, -4), (20, -4), (20, 11), (0, 11))),
    ("neck", ((0, 54), (24, 54), (25, 63.5), (0, 66))),
    ("upper_back", ((0, 66), (60, 60), (38, 118), (0, 118))),
    ("lower_back", ((0, 118), (40, 118), (40, 172), (0, 172))),
    ("flank", ((23, 118), (44, 118), (44, 172), (23, 172))),
    ("buttock", ((0, 172), (54, 172), (54, 208), (10, 220), (0, 220))),
    *_LIMBS,
    ("back_of_hand", ((50, 217), (88, 212), (84, 222), (82, 243), (56, 246))),
    ("shoulder_blade", ((11, 80), (28, 76), (34, 92), (28, 112), (14, 106))),
    ("sitting_bone", QRectF(9, 198, 17, 17)),
    ("anal_area", ((0, 198), (6, 198), (7, 216), (0, 216))),
    ("tailbone", ((0, 184), (9, 184), (6, 198), (0, 198))),
    ("sacrum", ((0, 162), (16, 162), (9, 184), (0, 184))),
    ("back_of_knee", ((0, 262), (54, 262), (54, 292), (0, 292))),
    ("calf", ((0, 292), (54, 292), (54, 346), (0, 346))),
    ("achilles_tendon", ((0, 346), (54, 346), (54, 374), (0, 374))),
    ("heel", ((0, 374), (54, 374), (54, 410), (0, 410))),
)
_FEET: _Areas = (
    ("inner_ankle", ((0, 4), (36, 4), (36, 42), (0, 42))),
    ("outer_ankle", ((36, 4), (70, 4), (70, 42), (36, 42))),
    ("top_of_foot", ((0, 42), (70, 42), (70, 100), (29, 118), (0, 118))),
    ("big_toe", ((0, 118), (29, 118), (29, 160), (0, 160))),
    ("toes", ((29, 118), (70, 100), (70, 160), (29, 160))),
)
_SOLES: _Areas = (
    ("big_toe", ((0, -6), (29, -6), (29, 26), (0, 26))),
    ("toes", ((29, -6), (70, -6), (70, 42), (29, 26))),
    ("ball_of_foot", ((0, 26), (29, 26), (70, 42), (70, 64), (0, 64))),
    ("sole", ((0, 64), (70, 64), (70, 104), (0, 104))),
    ("heel", ((0, 104), (70, 104), (70, 150), (0, 150))),
)


@cache
def views() -> tuple[View, View, View, View]:
    """The body from the front and from behind, its feet from above and from below."""
    halves = (_smooth(_TRUNK_AND_LEG), _smooth(_ARM), _smooth(_THUMB), *map(_ellipse, (_EAR, *_FINGERS)))
    body_outline = _both([_ellipse(_HEAD), *halves])
    foot = _both([_smooth(_FOOT), *map(_ellipse, _TOES)])
    # The toes of a foot from above point down, those of its sole up.
    turned = QTransform.fromTranslate(0, _TOES_TO_SOLE).scale(1, -1)
    sole = _both([_smooth(_SOLE), *(turned.map(_ellipse(toe)) for toe in _TOES)])
    return (
        _view(QRectF(8, 36, 190, 402), body_outline, _FRONT),
        _view(QRectF(222, 36, 190, 402), body_outline, _BACK, from_behind=True),
        _view(QRectF(442, 42, 170, 150), foot, _FEET),
        _view(QRectF(442, 270, 170, 145), sole, _SOLES),
    )


def _view(box: QRectF, outline: QPainterPath, areas: _Areas, *, from_behind: bool = False) -> View:
    move = QTransform.fromTranslate(box.center().x(), box.top())
    spots: list[Spot] = []
    above: list[QPainterPath] = []
    for code, shape in reversed(areas):
        for side, path in _sides(code, shape, from_behind=from_behind):
            seen = path.intersected(outline)
            for other in above:
                if other.boundingRect().intersects(path.boundingRect()):
                    seen = seen.subtracted(other)
            spots.append(Spot(code, side, move.map(seen)))
            above.append(path)
    return View(box, from_behind, move.map(outline), tuple(spots))


def _sides(code: str, shape: _Shape, *, from_behind: bool) -> Iterator[tuple[Side, QPainterPath]]:
    """Where an area is on each of its sides, the middle over the others."""
    near, far = (Side.RIGHT, Side.LEFT) if from_behind else (Side.LEFT, Side.RIGHT)
    half = _ellipse(shape) if isinstance(shape, QRectF) else _polygon(shape)
    area = body.BY_CODE[code]
    both = _both([half])
    if area.sides == (Side.MIDDLE,):
        yield Side.MIDDLE, both
        return
    if Side.MIDDLE in area.sides:
        strip = QPainterPath()
        strip.addRect(QRectF(-_STRIP, both.boundingRect().top(), 2 * _STRIP, both.boundingRect().height()))
        yield Side.MIDDLE, both.intersected(strip)
    yield near, half
    yield far, _mirrored(half)


def _both(halves: Iterable[QPainterPath]) -> QPainterPath:
    """One outline around shapes and their mirror images."""
    whole = QPainterPath()
    for half in halves:
        whole = whole.united(half).united(_mirrored(half))
    return whole


def _mirrored(path: QPainterPath) -> QPainterPath:
    return QTransform.fromScale(-1, 1).map(path)


def _ellipse(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    return path


def _polygon(points: _Points) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    path.closeSubpath()
    return path


def _smooth(points: _Points) -> QPainterPath:
    """A closed curve through points (Catmull-Rom)."""
    spots = [QPointF(*point) for point in points]
    path = QPainterPath(spots[0])
    for index, point in enumerate(spots):
        before, after = spots[index - 1], spots[(index + 1) % len(spots)]
        beyond = spots[(index + 2) % len(spots)]
        path.cubicTo(point + (after - before) / 6, after - (beyond - point) / 6, after)
    path.closeSubpath()
    return path
