"""The body and what it lies on: background, skin of every tone, the shape of a limb, a foot or a trunk."""

from dataclasses import dataclass

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
    pores = canvas.noise(rng, 90) + canvas.noise(rng, 45, stretch=rng.uniform(1.5, 4))
    texture = pores * np.float32(rng.uniform(0.0002, 0.0008))
    return Body(cover, colour, plan.skin_tone, texture, place, room, axis)


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


def _foot(canvas: Canvas, rng: np.random.Generator) -> _Shape:
    axis = rng.uniform(0, 2 * np.pi)
    along, across = _turned(canvas, axis)
    length, half = rng.uniform(0.40, 0.52), rng.uniform(0.24, 0.32)
    parts = [(-0.05, 0.0, length, half)]
    if rng.random() < 0.75:
        big = 1 if rng.random() < 0.5 else -1
        for toe in range(5):
            size = half * (0.30 if toe == 0 else 0.23 - 0.015 * toe)
            side = big * half * (0.72 - 0.38 * toe)
            parts.append((length * (0.86 - 0.04 * toe), side, size * 1.6, size))
    inside = np.full(along.shape, -1, np.float32)
    relief = np.zeros_like(inside)
    for start, side, long, wide in parts:
        ratio = np.abs((along - start) / long) ** 2.4 + np.abs((across - side) / wide) ** 2.4
        inside = np.maximum(inside, (1 - np.sqrt(ratio)) * wide).astype(np.float32)
        relief = np.maximum(relief, np.sqrt(np.maximum(1 - ratio, 0)) * wide * 0.7).astype(np.float32)
    place = _back(rng.uniform(-0.18, 0.2) * length, rng.uniform(-0.2, 0.2) * half, axis)
    return inside, relief, place, half * 0.6, axis


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
