"""The body and what it lies on: background, skin of every tone, the shape of a limb, a foot or a trunk."""

from dataclasses import dataclass

import cv2
import numpy as np

from woundapp.training.rendering.canvas import Canvas, Colour, Field, lab_to_rgb, mixed, smoothstep
from woundapp.training.rendering.plan import BodyPart, Plan, SkinTone

_TONES = {
    # lightness, a*, b* of unlit skin, after the ITA groups of Del Bino and Bernerd (2013)
    SkinTone.LIGHT: ((68, 78), (8, 14), (12, 19)),
    SkinTone.MEDIUM: ((52, 63), (11, 16), (17, 23)),
    SkinTone.DARK: ((27, 42), (8, 13), (9, 17)),
}
_CLOTHS = ((0.88, 0.88, 0.87), (0.86, 0.88, 0.92), (0.35, 0.55, 0.68), (0.25, 0.48, 0.42), (0.30, 0.36, 0.52))
_FLOORS = ((0.10, 0.10, 0.11), (0.30, 0.24, 0.20), (0.22, 0.25, 0.28), (0.05, 0.05, 0.06), (0.45, 0.43, 0.40))


@dataclass(frozen=True, slots=True)
class Body:
    """The body as it was drawn.

    Attributes:
        cover: where skin is, 0 to 1.
        colour: of the skin.
        tone: group of the skin.
        texture: fine lines and pores, laid on last because a sign may smooth them.
        place: where the wound belongs, `(x, y)` in units.
        room: how large the wound may be, its radius in units.
        axis: direction the body part runs in, in radians.
    """

    cover: Field
    colour: Colour
    tone: SkinTone
    texture: Field
    place: tuple[float, float]
    room: float
    axis: float


def draw(canvas: Canvas, plan: Plan, rng: np.random.Generator) -> Body:
    """Draw the background and the body on it."""
    inside, relief, place, room, axis = _SHAPES[plan.body_part](canvas, rng)
    _background(canvas, rng)
    cover = smoothstep(0, 2.2 / canvas.unit, inside)
    shadow = canvas.blurred(cover, 0.05) * (1 - cover)
    canvas.tint((0, 0, 0), shadow * np.float32(rng.uniform(0.4, 0.8)))

    ranges = _TONES[plan.skin_tone]
    colour = lab_to_rgb(*(rng.uniform(*bounds) for bounds in ranges))
    mottle = canvas.fractal(rng, (3, 7, 16))
    blush = canvas.noise(rng, 4)
    canvas.paint(colour, cover, 1 + np.float32(0.045) * mottle)
    canvas.tint((1.015, 0.995, 0.985), blush * cover)
    canvas.relief = canvas.relief * (1 - cover) + relief * cover
    canvas.gloss = canvas.gloss * (1 - cover) + np.float32(rng.uniform(0.04, 0.16)) * cover
    _blotches(canvas, cover, plan.skin_tone, rng)
    pores = canvas.noise(rng, 90) + canvas.noise(rng, 45, stretch=rng.uniform(1.5, 4))
    creases = _creases(canvas, axis, rng)
    texture = pores * np.float32(rng.uniform(0.0003, 0.0010)) - creases * np.float32(rng.uniform(0, 0.0025))
    return Body(cover, colour, plan.skin_tone, texture, place, room, axis)


def _blotches(canvas: Canvas, cover: Field, tone: SkinTone, rng: np.random.Generator) -> None:
    """Veins that shine through, freckles and small scars: no two patches of skin have one colour."""
    wander = canvas.noise(rng, 5) * np.float32(0.5) + canvas.noise(rng, 2.2)
    veins = np.exp(-((wander / np.float32(0.10)) ** 2)) * smoothstep(0.1, 1.2, canvas.noise(rng, 3))
    depth = {SkinTone.LIGHT: 0.22, SkinTone.MEDIUM: 0.12, SkinTone.DARK: 0.05}[tone]
    canvas.tint((0.80, 0.92, 1.0), veins * cover * np.float32(rng.uniform(0, depth)))
    freckles = smoothstep(1.9, 2.7, canvas.noise(rng, 42))
    canvas.tint((0.72, 0.62, 0.55), freckles * cover * np.float32(rng.uniform(0, 0.4)))
    pale = smoothstep(1.3, 2.2, canvas.noise(rng, 9))
    canvas.paint((0.86, 0.76, 0.70), pale * cover * np.float32(rng.uniform(0, 0.16)))


def _creases(canvas: Canvas, axis: float, rng: np.random.Generator) -> Field:
    """Fine lines across the body part, as skin has them, 0 to 1."""
    along, across = _turned(canvas, axis)
    bent = along + np.float32(0.03) * canvas.noise(rng, 4) + np.float32(0.008) * canvas.noise(rng, 14)
    lines = np.abs(np.sin(bent * np.float32(rng.uniform(40, 90)) + across * np.float32(rng.uniform(-8, 8))))
    return smoothstep(0.25, 0.0, lines) * smoothstep(-0.8, 1.2, canvas.noise(rng, 4))


def hair(canvas: Canvas, body: Body, free: Field, rng: np.random.Generator) -> None:
    """Draw hairs over the skin, most of them along the body part.

    Args:
        canvas: with the body and the wound on it.
        body: as it was drawn.
        free: where hair can grow, 0 to 1.
        rng: source of chance.
    """
    count = int(rng.integers(150, 700))
    roots = rng.uniform(-0.75, 0.75, (count, 2))
    angles = body.axis + rng.normal(0, 0.45, count) + (np.pi if rng.random() < 0.5 else 0)
    lengths, curls = rng.uniform(0.04, 0.13, count), rng.normal(0, 0.6, count)
    ink = np.zeros((canvas.height, canvas.width), np.uint8)
    steps = np.linspace(0, 1, 5)
    middle = np.array((canvas.width / 2, canvas.height / 2))
    for root, angle, length, curl in zip(roots, angles, lengths, curls, strict=True):
        turned = angle + curl * steps
        path = root + np.cumsum(np.stack((np.cos(turned), np.sin(turned)), 1) * length / len(steps), axis=0)
        points = np.round((path * canvas.unit + middle) * _SUBPIXEL).astype(np.int32)
        thickness = max(1, round(canvas.unit / 420))
        cv2.polylines(ink, [points], False, 255, thickness, cv2.LINE_AA, shift=_SUBPIXEL_BITS)
    colour = mixed(
        (0.07, 0.05, 0.04), (0.34, 0.24, 0.16), rng.uniform(0, 1) if body.tone is SkinTone.LIGHT else 0.1
    )
    strength = np.float32(rng.uniform(0.15, 0.42) / 255)
    canvas.paint(colour, ink.astype(np.float32) * strength * free * body.cover)


_SUBPIXEL_BITS = 4
_SUBPIXEL = 1 << _SUBPIXEL_BITS


def _background(canvas: Canvas, rng: np.random.Generator) -> None:
    if rng.random() < 0.65:
        colour = mixed(_CLOTHS[rng.integers(len(_CLOTHS))], (0.8, 0.8, 0.8), rng.uniform(0, 0.3))
        canvas.albedo[:] = np.array(colour, np.float32)[:, None, None]
        canvas.relief = canvas.fractal(rng, (2, 5, 9)) * np.float32(rng.uniform(0.006, 0.03))
        return
    colour = mixed(_FLOORS[rng.integers(len(_FLOORS))], (0.5, 0.5, 0.5), rng.uniform(0, 0.3))
    grain = canvas.noise(rng, 12, stretch=rng.uniform(1, 8))
    canvas.albedo[:] = np.array(colour, np.float32)[:, None, None] * (1 + np.float32(0.08) * grain)


_Shape = tuple[Field, Field, tuple[float, float], float, float]


def _limb(canvas: Canvas, rng: np.random.Generator) -> _Shape:
    axis = rng.uniform(0, np.pi)
    half = rng.uniform(0.24, 0.44)
    offset = rng.uniform(-0.08, 0.08)
    along, across = _turned(canvas, axis)
    taper, bend = rng.uniform(-0.35, 0.35), rng.uniform(-0.25, 0.25)
    width = half * (1 + taper * along) * (1 + 0.10 * np.sin(along * rng.uniform(2, 5) + rng.uniform(0, 6)))
    across = across - offset - bend * along * along
    ratio = np.clip(across / width, -1, 1)
    relief = width * np.sqrt(np.maximum(1 - ratio * ratio, 0)) * np.float32(0.8)
    inside = (1 - np.abs(across) / width) * half
    start = rng.uniform(-0.22, 0.22)
    side = offset + bend * start * start + rng.uniform(-0.25, 0.25) * half
    return inside.astype(np.float32), relief.astype(np.float32), _back(start, side, axis), half * 0.55, axis


_TOES = ((0.29, 0.68), (0.195, 0.20), (0.185, -0.18), (0.175, -0.53), (0.165, -0.84))
"""Half-width of each toe and its place across the ball, big toe first, in half-widths of the ball."""


def _foot(canvas: Canvas, rng: np.random.Generator) -> _Shape:
    axis = rng.uniform(0, 2 * np.pi)
    along, across = _turned(canvas, axis)
    length, half = rng.uniform(0.33, 0.42), rng.uniform(0.18, 0.235)
    big = 1 if rng.random() < 0.5 else -1  # the side of the big toe, where the arch is
    # the ball and the toes stand aslant, the big toe foremost
    along = along - np.float32(0.26 * big) * across * smoothstep(0, length, along)
    place = np.clip(along / np.float32(length), -1, 1)
    # a sole: round heel, narrow arch, broad ball; its middle bends around the arch
    width = np.float32(half) * (0.92 + 0.14 * place - 0.09 * np.cos(place * 3.6 + 0.5))
    aside = across - np.float32(big * half * 0.16) * np.cos(place * np.float32(2.4))
    ends = np.sqrt(np.maximum(1 - np.abs(place) ** np.float32(3.2), 0))
    inside = width * ends - np.abs(aside)
    inside = np.where(np.abs(along) > length, np.float32(-1), inside).astype(np.float32)
    ratio = np.clip(aside / np.maximum(width * ends, np.float32(1e-3)), -1, 1)
    relief = np.sqrt(np.maximum(1 - np.abs(ratio) ** np.float32(2.6), 0)) * ends * np.float32(half * 0.6)
    for thick, aslant in _TOES:
        size = half * thick * rng.uniform(0.94, 1.04)
        front = length * (1 - aslant * aslant / 0.95) ** 0.31 + size * rng.uniform(0.45, 0.65)
        far = ((along - np.float32(front)) / np.float32(size * 1.55)) ** 2
        far = far + ((across - np.float32(big * half * aslant)) / np.float32(size)) ** 2
        inside = np.maximum(inside, (1 - np.sqrt(far)) * np.float32(size)).astype(np.float32)
        bulge = np.sqrt(np.maximum(1 - far, 0)) * np.float32(size * 0.9)
        relief = np.maximum(relief, bulge).astype(np.float32)
    spot = _back(rng.uniform(-0.5, 0.45) * length, rng.uniform(-0.2, 0.2) * half, axis)
    return inside, relief.astype(np.float32), spot, half * 0.65, axis


def _trunk(canvas: Canvas, rng: np.random.Generator) -> _Shape:
    relief = canvas.noise(rng, 1.2) * np.float32(rng.uniform(0.02, 0.07))
    axis = rng.uniform(0, np.pi)
    _, across = _turned(canvas, axis)
    relief = relief - np.float32(rng.uniform(0, 0.3)) * across * across
    edge = 1.0 if rng.random() < 0.6 else rng.uniform(0.3, 0.55)
    inside = np.float32(edge) - across + relief
    place = (rng.uniform(-0.15, 0.15), rng.uniform(-0.15, 0.15))
    return inside.astype(np.float32), relief.astype(np.float32), place, 0.3, axis


_SHAPES = {BodyPart.LIMB: _limb, BodyPart.FOOT: _foot, BodyPart.TRUNK: _trunk}


def _turned(canvas: Canvas, angle: float) -> tuple[Field, Field]:
    """Coordinates along and across a direction."""
    cosine, sine = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    return canvas.x * cosine + canvas.y * sine, canvas.y * cosine - canvas.x * sine


def _back(along: float, across: float, angle: float) -> tuple[float, float]:
    cosine, sine = float(np.cos(angle)), float(np.sin(angle))
    return along * cosine - across * sine, along * sine + across * cosine
